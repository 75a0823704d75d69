"""Hours given for a month that no legal week allows: « 220 heures par mois », « 240 h mensuelles », "230 hours a month"."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import before, boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.law import value_on
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)
_H = r" ?(?:h|heures|hours|hrs)"
_MONTH = r" ?(?:/ ?mois|(?:de travail )?(?:par|chaque) mois|mensuelles?|(?:a|per|every) month|monthly)\b"

PER_MONTH = pattern(
    rf"\b(?P<hours>[23]\d\d)(?:[.,]\d{{1,2}})?{_H}{_MONTH}",
    rf"\b(?:duree|base|horaire|forfait|temps de travail) mensuel(?:le)? ?(?:de travail )?(?::|de|est de) ?(?P<stated>[23]\d\d)(?:[.,]\d{{1,2}})?{_H}\b",
)
_NOT_THE_POST = words(
    r"\b(?:formation|cours|maximum|max|jusqu'a|plafond|limite|credit|support|maintenance|clients?|usagers?|equipe|ensemble|total|modulation|variables?|up to|training|services?|astreinte|amplitude)\b"
)
_WEEKS = 52 / 12


@rule(
    label="horaires-illegaux",
    tier="abusif",
    message=Text(
        "Cette mention annonce plus d'heures par mois que 48 heures par semaine n'en font.",
        "This wording announces more hours a month than 48 hours a week make.",
    ),
    why=Text(
        "Un salarié adulte ne peut en principe travailler plus de 48 heures par semaine (code du travail, L3121-20), soit 208 heures dans un mois moyen, "
        "heures supplémentaires comprises. Des dérogations existent, et certains métiers ont leurs règles : l'annonce n'en mentionne pas.",
        "An adult employee may not normally work more than 48 hours a week (Code du travail, L3121-20), which makes 208 hours in an average month, overtime "
        "included. There are exceptions, and some trades have rules of their own: the ad mentions none.",
    ),
    question=Text(
        "Combien d'heures sont réellement travaillées par semaine, et quel accord le prévoit ?",
        "How many hours are really worked a week, and which agreement provides for it?",
    ),
    rewrite=Replacement("169 h par mois (39 h par semaine)", "169 hours a month (39 a week)", "display"),
    sources=[
        Source(
            "Code du travail : durée hebdomadaire maximale",
            "L3121-20",
            "https://code.travail.gouv.fr/code-du-travail/l3121-20",
            _CHECKED,
        )
    ],
    triggers=[PER_MONTH],
    examples=[
        Example("CDI cuisine, [[225 heures par mois]].", rewrite="CDI cuisine, 169 heures par mois."),
        Example("Contrat saisonnier de [[240 h mensuelles]], logé."),
        Example("[[Durée mensuelle : 230 h]], repos le lundi."),
        Example("Expect [[250 hours a month]] in summer."),
        Example("Contrat de 169 h par mois."),
        Example("200 h par mois, heures supplémentaires payées."),
        Example("Formation de 220 heures par mois avant l'embauche."),
        Example("Contrat de support : 300 heures par mois chez nos clients."),
        Example("Jamais plus de 210 heures par mois, en modulation."),
        Example("L'équipe assure 320 heures par mois."),
    ],
)
def heures_mensuelles(document: Document) -> Iterator[Span]:
    """Months beyond the weekly limit of the day of the ad; none for posts that are no employment."""
    if document.facts.is_contract("freelance", "benevolat"):
        return
    limit = value_on("week_max_hours", document.facts.day).value * _WEEKS
    for match in document.find(PER_MONTH, "text"):
        if _hours(match) > limit and not (_NOT_THE_POST.search(before(match)) or _denied(match)):
            yield match.span()


def _hours(match: Match) -> int:
    return int(match.folded("hours") or match.folded("stated"))


def _denied(match: Match) -> bool:
    after = match.data[match.end : match.end + 40].split(b"\n", 1)[0]
    return negated(match) or boilerplate(match) or cited(match) or _NOT_THE_POST.search(after) is not None
