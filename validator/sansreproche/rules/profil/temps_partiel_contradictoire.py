"""Part time on one line, the hours of a full-time post on another."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, negated, sentence, words
from sansreproche.document import FIELDS, Document, Match
from sansreproche.facts.hours import Hours
from sansreproche.law import value_on
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Mark, Replacement, Text, rule

PART_TIME = pattern(r"\b(?P<half>(?:(?:poste|emploi) a )?(?:temps partiel|mi-temps)|part[ -]time)\b")
_LONG_DAY = 8
"""Hours from the first to the last of a day, five days a week: more than part time, breaks taken off."""
_WORKING_DAYS = 5
_OPEN = words(
    r"\b(?:possib|envisag|au choix|selon|negociab|eventuel|temps (?:plein|complet)|full[ -]time|premi(?:er|ers|ere) (?:mois|semaines?|jours?)|periode d'(?:essai|integration)|formation"
    r"|pendant|durant|puis|ensuite|optional|souhait|sur demande|salaries? a|ouvert|ouverture|open|fermeture|accueille|contact|joindre|joignable|appel|renseignement|standard|base|plage|amplitude|entre|planning)"
)
_CHOICE = words(r"\b(?:ou|or|soit)\b[^,.;\n]{0,25}$")
_ALL_WEEK = words(r"\b(?:lundi au (?:vendredi|samedi)|monday to (?:friday|saturday)),? (?:de |from )?$")
_BEFORE = words(
    r"\b(?:(?:presence|horaires?|travail)(?: de travail)? ?:? )?(?:(?:du )?lundi au (?:vendredi|samedi),? |monday to (?:friday|saturday),? )?(?:de |from )?$"
)
_AFTER = words(r"^,? (?:du )?(?:lundi au (?:vendredi|samedi)|mardi au samedi|monday to (?:friday|saturday))")


@rule(
    label="exigences-contradictoires",
    tier="abusif",
    message=Text(
        "Cette mention contredit la durée du travail annoncée ailleurs dans l'annonce.",
        "This wording contradicts the working time announced elsewhere in the ad.",
    ),
    why=Text(
        "L'annonce parle d'un temps partiel et donne les horaires d'un temps plein : les deux ne peuvent pas être vrais ensemble, et le salaire en dépend. "
        "Une offre ne doit pas induire en erreur, notamment sur la nature de l'emploi (article L5331-3 du code du travail). "
        "L'explication peut être une reprise d'un ancien texte : il faut savoir laquelle des deux durées vaut.",
        "The ad speaks of part time and gives the hours of a full-time post: both cannot be true, and the pay depends on it. "
        "A job ad must not mislead, notably about the nature of the job (article L5331-3 of the code du travail). "
        "It may be a leftover of an older text: one needs to know which of the two holds.",
    ),
    question=Text(
        "Combien d'heures par semaine figureront dans le contrat, et sur quels jours ?",
        "How many hours a week will be in the contract, and on which days?",
    ),
    rewrite=Replacement(
        "une seule durée, celle du contrat : « temps partiel, 24 h par semaine, du lundi au mercredi »",
        "one duration only, that of the contract: “part time, 24 hours a week, Monday to Wednesday”",
        "display",
    ),
    sources=[
        Source(
            "Code du travail : allégations fausses ou trompeuses dans une offre",
            "L5331-3",
            "https://code.travail.gouv.fr/code-du-travail/l5331-3",
            date(2026, 11, 21),
        )
    ],
    triggers=[PART_TIME],
    examples=[
        Example("Contrat à [[temps partiel]], [[38 h par semaine]]."),
        Example("Contrat à [[mi-temps]], [[trente-sept heures par semaine]]."),
        Example("[[Mi-temps]] en boulangerie.\n[[Horaires : 7h-16h du lundi au samedi]]"),
        Example("Vous occupez un [[poste à mi-temps]], [[présence de 8 h 30 à 18 h du lundi au vendredi]]."),
        Example("[[Temps partiel]] en boutique, [[du lundi au samedi de 9 h à 19 h]]."),
        Example("[[Part-time]] assistant, [[40 hours a week]]."),
        Example("Temps partiel, 24 h par semaine."),
        Example("Temps partiel de 24 à 35 h par semaine."),
        Example("Temps plein (35 h par semaine) ou temps partiel."),
        Example("Les salariés à temps partiel ont les mêmes droits ; 35 h par semaine pour ce poste."),
        Example("Poste à temps partiel. Formation de trois mois en centre (35 h/semaine)."),
        Example("Mi-temps, de 8 h 30 à 12 h 30 du lundi au vendredi."),
        Example("Temps partiel. La librairie est ouverte de 9 h à 19 h du lundi au samedi."),
    ],
)
def temps_partiel_contradictoire(document: Document) -> Iterator[Mark]:
    """The first part time and the first full hours; both are marked, each pointing at the other."""
    halves = (match for field in reversed(FIELDS) for match in document.find(PART_TIME, field))
    half = next((one for one in halves if _holds(one)), None)
    full = half and next((one for one in document.facts.hours if _is_full_time(one) and _holds(one.match)), None)
    if half and full and not _offered_as_a_choice(half, full.match):
        span = _with_its_days(full)
        yield Mark(half.span("half"), related=(span,))
        yield Mark(span, related=(half.span("half"),))


def _is_full_time(hours: Hours) -> bool:
    if hours.per == "week":
        return hours.low >= value_on("week_hours", None).value
    match = hours.match
    all_week = (hours.days or 0) >= _WORKING_DAYS or _ALL_WEEK.search(
        match.data[max(0, match.start - 40) : match.start]
    )
    return hours.clock and bool(all_week) and hours.low >= _LONG_DAY


def _with_its_days(hours: Hours) -> Span:
    match = hours.match
    if hours.per == "week":
        return hours.span
    before = match.data[max(0, match.start - 60) : match.start]
    first = _BEFORE.search(before)
    last = _AFTER.search(match.data[match.end : match.end + 40])
    start = match.start - len(before) + first.span()[0] if first else match.start
    return match.document.span(match.field, start, match.end + (last.span()[1] if last else 0))


def _holds(match: Match) -> bool:
    start, end = sentence(match)
    return not (negated(match) or boilerplate(match) or _OPEN.search(match.data[start:end]))


def _offered_as_a_choice(one: Match, other: Match) -> bool:
    start, end = sentence(one)
    if one.field != other.field or not start <= other.start < end:
        return False
    low, high = sorted((one.start, other.start))
    return _CHOICE.search(one.data[low:high]) is not None
