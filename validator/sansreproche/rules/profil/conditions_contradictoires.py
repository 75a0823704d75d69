"""Two conditions of the post that cannot hold together: part time at full hours, full remote with daily presence."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, negated, sentence, words
from sansreproche.document import FIELDS, Document, Match
from sansreproche.facts.hours import PER_WEEK
from sansreproche.law import value_on
from sansreproche.patterns import Pattern, pattern
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_FULL = r"(?:complet|total|integral|permanent|exclusif|a 100 ?%|100 ?%|a temps plein|5 ?j(?:ours)? ?(?:sur|/) ?5|toute la semaine)"
_SITE = (
    r"(?:sur (?:site|place)|au bureau|dans (?:nos|les) (?:locaux|bureaux)|en agence|au siege|en presentiel|a l'agence)"
)
_DAILY = r"(?:quotidienne(?:ment)?|tous les jours|chaque jour|5 jours (?:sur 5|par semaine)|5j(?:ours)? ?/ ?(?:5|semaine|sem)|cinq jours (?:sur cinq|par semaine)|permanente|chaque matin|tous les matins)"

PART_TIME = pattern(r"\b(?:a )?(?P<half>temps partiel|mi-temps|part[ -]time)\b")
REMOTE = pattern(
    rf"\b(?:full[ -]?|100 ?% )(?:remote|tele-?travail|distanciel|a distance)\b|\btele-?travail {_FULL}|\b(?:fully|100 ?%|entirely) remote\b",
    r"\b(?:entierement|totalement|integralement|exclusivement) (?:a distance|en (?:tele-?travail|distanciel|remote))|\bremote only\b|\btout se (?:fait|passe) a distance",
)
ON_SITE = pattern(
    rf"\b(?:presence|presente?) (?:obligatoire |requise |exigee |physique |effective )?(?:{_DAILY}|du lundi au vendredi)(?: (?:{_SITE}))?(?: obligatoire| exigee| requise)?",
    rf"\b(?:presence|presente?) (?:obligatoire |requise |exigee |physique )?{_SITE} (?:{_DAILY}|du lundi au vendredi)",
    rf"\b(?:{_SITE}) (?:{_DAILY})|\b{_DAILY} (?:{_SITE})",
    r"\b(?:100 ?%|entierement|full) (?:en )?presentiel\b|\b(?:pas de|aucun) tele-?travail\b(?: possible)?|\btele-?travail (?:non|pas) (?:possible|autorise|envisage\w{0,4})",
    r"\b(?:daily|everyday|full-time) (?:on-?site|office) presence\b|\bin (?:the|our) office (?:every day|daily|5 days|five days)(?: a week)?|\bon-?site (?:every day|daily|5 days|five days)(?: a week)?"
    r"|\b(?:5|five) days (?:a|per) week (?:on-?site|in (?:the|our) office)",
)
NO_DIPLOMA = pattern(
    r"\b(?:sans (?:condition de )?diplome|aucun (?:diplome|niveau d'etudes)(?: (?:n'est |particulier )?(?:requis|exige|demande|necessaire)){0,2}|diplome non (?:requis|exige)|no degree (?:required|needed))"
)
DIPLOMA = pattern(
    r"\b(?:bac ?\+ ?[2-8](?: ?(?:a|/|ou) ?(?:bac ?)?\+? ?[2-8])?|master(?: ?[12])?|licence|diplome d'ingenieur|bts|degree|bachelor)[^.,;\n]{0,20}"
    r"\b(?:exige|obligatoire|imperati(?:f|ve)|indispensable|requis|minimum|required|mandatory)e?(?:ment)?\b"
)
NO_WEEKEND = pattern(
    r"\b(?:week-?ends? (?:libres?|non travailles?|off)|pas de (?:travail le )?week-?end|jamais le week-?end|no weekends?)\b"
)
WEEKEND = pattern(
    r"\b(?:travail (?:obligatoire )?(?:le|les) week-?ends?|week-?ends? travailles?|(?:disponible|present) (?:le|les|tous les) week-?ends?|samedis? et dimanches? travailles?)\b"
)
NO_TRAVEL = pattern(
    r"\b(?:(?:aucun|pas de|sans) deplacements?(?: professionnels?| a prevoir)?|no travel) ?(?:[.,;!)\n]|$)"
)
TRAVEL = pattern(
    r"\bdeplacements? (?:tres )?(?:frequents|reguliers|nombreux|quotidiens|hebdomadaires)\b|\b(?:frequents|nombreux|reguliers) deplacements\b|\b(?:frequent|extensive) travel\b"
)


_PAIRS = (
    (PART_TIME, PER_WEEK),
    (REMOTE, ON_SITE),
    (NO_DIPLOMA, DIPLOMA),
    (NO_WEEKEND, WEEKEND),
    (NO_TRAVEL, TRAVEL),
)
_DENIALS = {NO_DIPLOMA, NO_WEEKEND, NO_TRAVEL, ON_SITE}
_OPEN = words(
    r"\b(?:possib|envisag|au choix|selon|negociab|eventuel|temps (?:plein|complet)|full[ -]time|premi(?:er|ers|ere) (?:mois|semaines?|jours?)|periode d'(?:essai|integration)|formation"
    r"|hybride|hybrid|pendant|durant|puis|jusqu|ensuite|en cas de|optional|souhait|sur demande|d'abord|exceptionnel|salaries? a|ouverte?s? a temps|amenage)"
)
_CHOICE = words(r"\b(?:ou|or|soit)\b")


@rule(
    label="exigences-contradictoires",
    tier="abusif",
    message=Text(
        "Cette mention contredit une autre condition de l'annonce.",
        "This wording contradicts another condition of the ad.",
    ),
    why=Text(
        "L'annonce donne deux conditions qui ne peuvent pas être vraies ensemble, par exemple un temps partiel et la durée d'un temps plein, "
        "ou un télétravail complet et une présence quotidienne. "
        "Une offre ne doit pas induire en erreur, notamment sur la nature de l'emploi et le lieu de travail (article L5331-3 du code du travail). "
        "L'explication peut être une reprise d'un ancien texte : il faut savoir laquelle des deux vaut.",
        "The ad states two conditions that cannot both be true, such as part time and the hours of a full-time post, "
        "or fully remote work and a daily presence. "
        "A job ad must not mislead, notably about the nature of the job and the place of work (article L5331-3 of the code du travail). "
        "It may be a leftover of an older text: one needs to know which of the two holds.",
    ),
    question=Text(
        "Laquelle de ces deux conditions figurera dans le contrat ?",
        "Which of these two conditions will be in the contract?",
    ),
    rewrite=Replacement(
        "une seule condition, celle du contrat : « temps partiel, 24 h par semaine », « deux jours de télétravail par semaine »",
        "one condition only, that of the contract: “part time, 24 hours a week”, “two days of remote work a week”",
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
    triggers=[PER_WEEK, ON_SITE, DIPLOMA, WEEKEND, TRAVEL],
    examples=[
        Example("Contrat à [[temps partiel]], [[38 h par semaine]]."),
        Example("[[Full remote]].\nNous travaillons [[au bureau tous les jours]]."),
        Example("[[Aucun diplôme requis]]. [[Master 2 exigé]]."),
        Example("This job is [[fully remote]]. You are [[in the office five days a week]]."),
        Example("[[Pas de déplacement]]. [[Déplacements fréquents]] dans le Sud."),
        Example("Contrat à [[mi-temps]], [[trente-sept heures par semaine]]."),
        Example("Temps partiel, 24 h par semaine."),
        Example("Temps partiel de 24 à 35 h par semaine."),
        Example("Temps plein (35 h par semaine) ou temps partiel."),
        Example("Full remote possible après la formation, sur site tous les jours avant."),
        Example("Pas de télétravail : présence quotidienne sur site."),
        Example("Les salariés à temps partiel ont les mêmes droits ; 35 h par semaine pour ce poste."),
        Example("Poste à temps partiel. Formation de trois mois en centre (35 h/semaine)."),
        Example("Aucun diplôme exigé ; un master est apprécié."),
        Example("Télétravail partiel : deux jours ; au bureau les trois autres."),
    ],
)
def conditions_contradictoires(document: Document) -> Iterator[Mark]:
    """The first two halves of each pair; both are marked, each pointing at the other."""
    for first, second in _PAIRS:
        one = _first(document, first)
        other = one and _first(document, second)
        if one and other and not _offered_as_a_choice(one, other):
            group = "half" if first is PART_TIME else 0
            yield Mark(one.span(group), related=(other.span(),))
            yield Mark(other.span(), related=(one.span(group),))


def _first(document: Document, source: Pattern) -> Match | None:
    """The first place of the text, else of the title, where a condition holds."""
    places = (match for field in reversed(FIELDS) for match in document.find(source, field))
    return next((match for match in places if _holds(match, source)), None)


def _holds(match: Match, source: Pattern) -> bool:
    start, end = sentence(match)
    if source is PER_WEEK and not _is_full_time(match):
        return False
    if boilerplate(match) or _OPEN.search(match.data[start:end]):
        return False
    return source in _DENIALS or not negated(match)


def _is_full_time(match: Match) -> bool:
    return any(
        one.low >= value_on("week_hours", None).value
        for one in match.document.facts.hours
        if one.match.start == match.start
    )


def _offered_as_a_choice(one: Match, other: Match) -> bool:
    start, end = sentence(one)
    if one.field != other.field or not start <= other.start < end:
        return False
    low, high = sorted((one.start, other.start))
    return _CHOICE.search(one.data[low:high]) is not None
