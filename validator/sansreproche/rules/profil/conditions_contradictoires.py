"""Two conditions of the post that cannot hold together: full remote with daily presence, no diploma and a master's demanded."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, negated, sentence, words
from sansreproche.document import FIELDS, Document, Match
from sansreproche.patterns import Pattern, pattern
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_FULL = r"(?:complet|total|integral|permanent|exclusif|a 100 ?%|100 ?%|a temps plein|5 ?j(?:ours)? ?(?:sur|/) ?5|toute la semaine)"
_SITE = (
    r"(?:sur (?:site|place)|au bureau|dans (?:nos|les) (?:locaux|bureaux)|en agence|au siege|en presentiel|a l'agence)"
)
_DAILY = r"(?:quotidienne(?:ment)?|tous les jours|chaque jour|5 jours (?:sur 5|par semaine)|5j(?:ours)? ?/ ?(?:5|semaine|sem)|cinq jours (?:sur cinq|par semaine)|permanente|chaque matin|tous les matins)"

REMOTE = pattern(
    rf"\b(?:full[ -]?|100 ?% )(?:remote|tele-?travail|distanciel|a distance)\b|\btele-?travail {_FULL}|\b(?:fully|100 ?%|entirely) remote\b",
    r"\b(?:entierement|totalement|integralement|exclusivement) (?:a distance|en (?:tele-?travail|distanciel|remote))|\bremote only\b|\btout se (?:fait|passe) a distance",
)
ON_SITE = pattern(
    rf"\b(?:presence|presente?) (?:obligatoire |requise |exigee |physique |effective )?(?:{_DAILY}|du lundi au vendredi)(?: (?:{_SITE}))?(?: obligatoire| exigee| requise)?",
    rf"\b(?:presence|presente?) (?:obligatoire |requise |exigee |physique )?(?:{_SITE}|a \w{{3,15}}) (?:{_DAILY}|du lundi au vendredi)",
    rf"\b(?:{_SITE}) (?:{_DAILY})|\b{_DAILY} (?:{_SITE})",
    r"\b(?:100 ?%|entierement|full) (?:en )?presentiel\b|\b(?:pas de|aucun) tele-?travail\b(?: possible)?|\btele-?travail (?:non|pas) (?:possible|autorise|envisage\w{0,4})",
    r"\b(?:daily|everyday|full-time) (?:on-?site|office) presence\b|\bin (?:the|our) (?:\w{3,14} )?office (?:every day|daily|5 days|five days)(?: a week)?|\bon-?site (?:every day|daily|5 days|five days)(?: a week)?"
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
    r"\b(?:travail (?:obligatoire )?(?:le|les) week-?ends?|week-?ends? travailles?|(?:disponible|presente?|travail) (?:le|les|tous les) week-?ends?|(?:disponible |presente? )?(?:tous les|chaque) (?:samedi|dimanche)s?|samedis? et dimanches? travailles?)\b"
)
NO_TRAVEL = pattern(
    r"\b(?:(?:aucun|pas de|sans) deplacements?(?: professionnels?| a prevoir)?|no travel) ?(?:[.,;!)\n]|$)"
)
TRAVEL = pattern(
    r"\bdeplacements? (?:tres )?(?:frequents|reguliers|nombreux|quotidiens|hebdomadaires)\b|\b(?:frequents|nombreux|reguliers) deplacements\b|\b(?:frequent|extensive) travel\b"
)
NO_LICENCE = pattern(
    r"\bpermis(?: b)? (?:non |pas )(?:necessaire|exige|requis|obligatoire|demande)|\b(?:pas besoin|aucun besoin) (?:de|du) permis|\bno driving licence (?:needed|required)"
)
LICENCE = pattern(
    r"\bpermis(?: b)?(?: et vehicule)? (?:est )?(?:obligatoire|exige|indispensable|imperatif|requis)\b|\bdriving licence (?:is )?(?:required|mandatory)"
)
NO_ENGLISH = pattern(
    r"\banglais (?:non|pas) (?:necessaire|exige|requis|obligatoire|demande)|\bno english (?:needed|required)"
)
ENGLISH = pattern(
    r"\banglais (?:courant|bilingue|lu, ecrit, parle|professionnel|c1|b2)[^.,;\n]{0,10} (?:obligatoire|exige|indispensable|imperatif|requis)\b|\bfluent english (?:is )?(?:required|mandatory)"
)


_PAIRS = (
    (REMOTE, ON_SITE),
    (NO_DIPLOMA, DIPLOMA),
    (NO_WEEKEND, WEEKEND),
    (NO_TRAVEL, TRAVEL),
    (NO_LICENCE, LICENCE),
    (NO_ENGLISH, ENGLISH),
)
_DENIALS = {NO_DIPLOMA, NO_WEEKEND, NO_TRAVEL, NO_LICENCE, NO_ENGLISH, ON_SITE}
_OPEN = words(
    r"\b(?:after|apres|possib|envisag|au choix|selon|negociab|eventuel|temps (?:plein|complet)|full[ -]time|premi(?:er|ers|ere) (?:mois|semaines?|jours?)|periode d'(?:essai|integration)|formation"
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
        "L'annonce donne deux conditions qui ne peuvent pas être vraies ensemble, par exemple un télétravail complet et une présence quotidienne, "
        "ou aucun diplôme requis puis un diplôme exigé. "
        "Une offre ne doit pas induire en erreur, notamment sur la nature de l'emploi et le lieu de travail (article L5331-3 du code du travail). "
        "L'explication peut être une reprise d'un ancien texte : il faut savoir laquelle des deux vaut.",
        "The ad states two conditions that cannot both be true, such as fully remote work and a daily presence, "
        "or no degree needed and then a degree required. "
        "A job ad must not mislead, notably about the nature of the job and the place of work (article L5331-3 of the code du travail). "
        "It may be a leftover of an older text: one needs to know which of the two holds.",
    ),
    question=Text(
        "Laquelle de ces deux conditions figurera dans le contrat ?",
        "Which of these two conditions will be in the contract?",
    ),
    rewrite=Replacement(
        "une seule condition, celle du contrat : « deux jours de télétravail par semaine », « permis B nécessaire »",
        "one condition only, that of the contract: “two days of remote work a week”, “driving licence needed”",
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
    triggers=[ON_SITE, DIPLOMA, WEEKEND, TRAVEL, LICENCE, ENGLISH],
    examples=[
        Example("[[Télétravail complet]]. [[Présence à Angers cinq jours par semaine]]."),
        Example("[[Permis non nécessaire]]. Secteur rural : [[permis B obligatoire]]."),
        Example("[[Full remote]].\nNous travaillons [[au bureau tous les jours]]."),
        Example("[[Aucun diplôme requis]]. [[Master 2 exigé]]."),
        Example("This job is [[fully remote]]. You are [[in the office five days a week]]."),
        Example("[[Pas de déplacement]]. [[Déplacements fréquents]] dans le Sud."),
        Example("Full remote possible après la formation, sur site tous les jours avant."),
        Example("Pas de télétravail : présence quotidienne sur site."),
        Example("Anglais non exigé, l'italien courant est indispensable."),
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
            yield Mark(one.span(), related=(other.span(),))
            yield Mark(other.span(), related=(one.span(),))


def _first(document: Document, source: Pattern) -> Match | None:
    """The first place of the text, else of the title, where a condition holds."""
    places = (match for field in reversed(FIELDS) for match in document.find(source, field))
    return next((match for match in places if _holds(match, source)), None)


def _holds(match: Match, source: Pattern) -> bool:
    start, end = sentence(match)
    if match.data[max(0, match.start - 8) : match.start] == b"driving ":
        return False
    if boilerplate(match) or _OPEN.search(match.data[start:end]):
        return False
    return source in _DENIALS or not negated(match)


def _offered_as_a_choice(one: Match, other: Match) -> bool:
    start, end = sentence(one)
    if one.field != other.field or not start <= other.start < end:
        return False
    low, high = sorted((one.start, other.start))
    return _CHOICE.search(one.data[low:high]) is not None
