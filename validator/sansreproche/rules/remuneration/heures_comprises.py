"""Overtime folded into the salary without a number: « heures supplémentaires comprises dans le salaire », "overtime included"."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import cited, negated, sentence, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule
from sansreproche.rules.remuneration.heures_non_payees import DAYS_CONTRACT

_CHECKED = date(2026, 11, 21)
_EXTRA = r"(?:(?:les |vos |toutes les |d'eventuelles )?(?:heures? (?:supplementaires?|complementaires|supp?s?\b'?)|h\.? ?sup\w{0,2}\b|depassements? d'horaires?))(?: eventuelles?)?"
_PAY = r"(?:(?:le |la |votre |ton |ce |cette )?(?:salaire|remuneration|fixe|forfait|paie|paye|package)(?: forfaitaire| fixe| de base| mensuel(?:le)?| global)?)"
_INSIDE = r"(?:comprises?|incluse?s?|integrees?|deja comptees?)"

INCLUDED = pattern(
    rf"\b{_EXTRA} ?:? ?(?:(?:sont|seront|etant) )?(?:deja )?{_INSIDE} dans {_PAY}",
    rf"\b{_PAY},? (?:(?:toutes )?{_EXTRA} {_INSIDE}|(?:inclut|comprend|couvre|incluant|comprenant) (?:deja )?{_EXTRA})",
    rf"\bfont partie (?:integrante )?d[eu] {_PAY} ?: {_EXTRA}|\b{_EXTRA} font partie d[eu] {_PAY}",
    r"\b(?:any |all )?(?:overtime|extra hours)(?: (?:is|are|pay))? (?:already )?(?:included|covered|factored) (?:in|by|into) (?:the |your |this )?(?:base )?(?:salary|pay|wage|package)\b",
    r"\b(?:the |your )?(?:salary|pay|package) (?:includes|covers|is inclusive of|inclusive of|including) (?:any |all )?(?:overtime|extra hours)\b",
)
_COUNTED = words(r"\b\d{1,2}(?:[.,]\d{1,2})? ?(?:h\b|h\d\d|heures?|hours?|hrs?)|\bmajor|\b1[0-5]\d ?%")
_LONG_WEEK = 35.0


@rule(
    label="heures-non-payees",
    tier="a-clarifier",
    message=Text(
        "Cette mention met les heures supplémentaires dans le salaire sans dire combien.",
        "This wording puts overtime into the salary without saying how much of it.",
    ),
    why=Text(
        "Toute heure au-delà de 35 par semaine ouvre droit à une majoration ou à un repos (code du travail, L3121-28). Un salaire peut couvrir un "
        "nombre convenu d'heures supplémentaires, s'il les paie avec leur majoration ; « comprises », sans nombre, ne permet pas de le "
        "vérifier, et les heures faites en plus resteraient dues.",
        "Each hour beyond 35 a week gives a right to extra pay or rest (Code du travail, L3121-28). A salary may include an agreed number of extra "
        'hours if it pays them at the higher rate; "included", without a number, does not let one check, and further hours would still be due.',
    ),
    question=Text(
        "Combien d'heures supplémentaires le salaire comprend-il, et que deviennent les suivantes ?",
        "How many extra hours does the salary include, and what of those beyond?",
    ),
    rewrite=Replacement(
        "salaire pour 39 h par semaine, dont 4 heures majorées",
        "salary for 39 hours a week, 4 of them at the higher rate",
    ),
    sources=[
        Source(
            "Code du travail : heures supplémentaires",
            "L3121-28",
            "https://code.travail.gouv.fr/code-du-travail/l3121-28",
            _CHECKED,
        )
    ],
    triggers=[INCLUDED],
    examples=[
        Example("[[Les heures supplémentaires sont comprises dans le salaire]]."),
        Example("Poste à responsabilités : [[le salaire inclut les heures supplémentaires éventuelles]]."),
        Example("[[Salaire forfaitaire, heures sup comprises]], prime en décembre."),
        Example("[[Overtime is included in the salary]]."),
        Example("[[Your pay covers any overtime]] during sales."),
        Example("Salaire de 2 300 € brut pour 39 h, heures supplémentaires comprises dans le salaire."),
        Example("CDI 39 h. Le salaire inclut les heures supplémentaires."),
        Example("Cadre au forfait jours ; pas d'heures supplémentaires comprises dans le salaire."),
        Example("Les quatre heures supplémentaires hebdomadaires (4 h) sont comprises dans la rémunération."),
        Example("Le salaire comprend le treizième mois ; les heures supplémentaires sont payées."),
        Example("Overtime is paid on top of the salary."),
    ],
)
def heures_comprises(document: Document) -> Iterator[Span]:
    """Overtime said to be in the salary; nothing where the hours are told, a week beyond 35 or a contract in days."""
    if document.mentions(DAYS_CONTRACT):
        return
    if any(one.per == "week" and one.high > _LONG_WEEK for one in document.facts.hours):
        return
    for match in document.find(INCLUDED, "text"):
        if not (_is_counted(match) or negated(match) or cited(match)):
            yield match.span()


def _is_counted(match: Match) -> bool:
    start, end = sentence(match)
    return _COUNTED.search(match.data[start:end]) is not None
