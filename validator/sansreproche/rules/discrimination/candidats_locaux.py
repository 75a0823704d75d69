"""Candidates of one place preferred, or those of elsewhere turned away."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, decision
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_PLACE = r"[^,.;:!?()\n]{2,40}"
_PEOPLE = r"(?:candidate?s?|candidatures?|profils?|personnes?|gens|residents?)"
_AREA = r"(?:region|commune|ville|departement|secteur|coin|canton|village|quartier|agglomeration|metropole|bassin(?: d'emploi)?)"
_LOCAL = rf"(?:locale?s?|locaux|(?:de la|du|de notre) {_AREA}|(?:deja )?(?:loge|domicilie|installe|habitant|residant|vivant|resident)\w{{0,3}} [^.,;:!?\n]{{2,30}})"
_TAKEN = r"(?:seront|sont) (?:recu|retenu|etudie|contacte|examine|pris|embauche|traite)e?s?"
_NOT_TAKEN = r"(?:s'abstenir|exclue?s?|refusee?s?|non (?:etudiee?|retenue?|traitee?|recue?)s?|ignoree?s?|non merci|ne seront pas [a-z]{4,10})"

NEIGHBOURS = pattern(
    r"\b(?:candidatures?|candidate?s?|profils?|personnes?) (?:locale?s?|locaux|de la region|du (?:departement|secteur|coin|\d\d)|du bassin)(?: d'emploi)? (?:uniquement|exclusivement|seulement)",
    r"\b(?:candidate?s? (?:du|de la|de l')|habitants? (?:du|de la|de l')) (?:93|seine-saint-denis|banlieue|cite)[^.,;\n]{0,12} (?:exclus|s'abstenir)\b",
    r"\b(?:local )?residents of [^,.;:!?()\n]{2,30} only\b|\blocal (?:candidates|applicants) only\b|\b(?:candidates|applicants) (?:living|residing|resident) in [^,.;:!?()\n]{2,30} only\b",
)
PREFERRED = pattern(
    rf"\b(?:priorite|preference)(?: absolue)?(?: (?:sera|est))?(?: donnee| accordee)? (?:aux|a des|pour les|a une?) {_PEOPLE} {_LOCAL}",
    rf"\b(?:priorite|preference)(?: absolue)?(?: (?:sera|est))?(?: donnee| accordee)? (?:aux|pour les) (?:habitants|riverains) {_PLACE}",
    rf"\bseule?s? les (?P<folk>[a-z-]{{2,14}}(?:ais|ois|ains|[abe-z]iens)|habitants [^.,;\n]{{2,25}}|riverains|{_PEOPLE} {_LOCAL}) {_TAKEN}",
    rf"\bprivilegi\w{{1,5}} (?:les |des )?{_PEOPLE} {_LOCAL}|\b{_PEOPLE} {_LOCAL} (?:privilegiee?s?|prioritaires?|en priorite)\b",
    r"\bonly (?:candidates|applicants) (?:living|residing|based) in [^.,;:!?()\n]{2,30}",
    rf"\b(?:uniquement|exclusivement|seulement) (?:des |les |pour (?:des |les )?)?{_PEOPLE} (?:{_LOCAL}|(?:du|de) \d\d)\b",
    rf"\b(?:etre|vous etes|tu es|quelqu'un|une? {_PEOPLE}|originaires?) (?:du (?:coin|quartier|village|cru|departement)|de la region|du bassin d'emploi)(?: (?:de preference|imperativement|exige))?\b",
)
ELSEWHERE = pattern(
    rf"\b(?:{_PEOPLE} )?(?:hors|exterieure?s? (?:a|au)|eloignee?s?|en dehors) (?:de (?:la |l'|notre )?|du |la |le |l')?(?:{_AREA}|ile-de-france|idf|\d\d)(?: [a-z]{{4,14}})?,? {_NOT_TAKEN}",
    rf"\b{_PEOPLE} d(?:e|u|es|e la|e l') ?(?P<named>[a-z'-]{{4,24}}|\d\d),? {_NOT_TAKEN}",
    rf"\bhors (?P<named2>[a-z-]{{4,20}}(?:[ -][a-z]{{4,14}})?),? {_NOT_TAKEN}",
    r"\blocals only\b|\b(?:candidates|applicants|applications) from outside [^.,;:\n]{2,25} (?:will not|won't|cannot|need not|are not)[^.,;\n]{0,20}",
)

_POSITIVE = words(
    r"\bqpv\b|\bquartiers? (?:prioritaires?|politique)|\badultes?[- ]relais|\bemplois? francs?\b|\bastreintes?\b|\binsertion\b|\bclause sociale"
)
_NATIONS = words(
    r"\b(?:francais|anglais|portugais|polonais|japonais|chinois|suedois|danois|europeens|italiens|bresiliens|algeriens|tunisiens|indiens|certains|humains|villageois)\b"
)


@rule(
    label="residence",
    tier="abusif",
    message=Text("Cette mention trie selon le domicile.", "This wording sorts by where candidates live."),
    why=Text(
        "Le lieu de résidence est un critère interdit depuis 2014 (L1132-1, L5321-2) : ni une priorité ni un refus ne peut en dépendre, sauf les aides "
        "prévues pour certains quartiers. Le lieu et l'heure de prise de poste suffisent : à chacun de voir s'il peut s'y rendre.",
        "Place of residence has been a prohibited criterion since 2014 (L1132-1, L5321-2): neither a priority nor a refusal may hang on it, save the "
        "help provided for some areas. The place and hour of work are enough: each candidate then knows whether they can be there.",
    ),
    question=Text(
        "Une personne qui se déplace ou déménage peut-elle postuler ?", "May somebody who commutes or moves apply?"
    ),
    rewrite=Replacement("prise de service à Dole à 5 h", "shift starting in Dole at 5 am", "adapt"),
    sources=[CRITERIA, NO_AD, PENALTY, decision("2017-283", 23411, "candidature écartée pour un domicile éloigné")],
    triggers=[NEIGHBOURS, PREFERRED, ELSEWHERE],
    examples=[
        Example("[[Candidatures locales uniquement]].", rewrite="Prise de service à Dole à 5 h."),
        Example("[[Priorité aux personnes logées en centre-ville]]."),
        Example("[[Seuls les Dolois seront reçus]]."),
        Example("[[HORS DEPARTEMENT S'ABSTENIR]]."),
        Example("[[Hors Jura s'abstenir]], merci."),
        Example("Idéalement, [[quelqu'un du coin]]."),
        Example("[[Applicants from outside Dole will not be considered]]."),
        Example("Priorité aux circuits courts et aux produits de la région."),
        Example("Hors sujet s'abstenir ; profils hors secteur bancaire acceptés."),
        Example("Seuls les techniciens habilités seront retenus."),
        Example("Priorité aux habitants des quartiers prioritaires, comme le veut la clause d'insertion."),
        Example("Vous venez du coin ou de loin : peu importe."),
        Example("Local suppliers only, for our kitchen."),
    ],
)
def candidats_locaux(document: Document) -> Iterator[Span]:
    """Places that open or close the door to candidates, but where a text helps an area."""
    for one in (NEIGHBOURS, PREFERRED, ELSEWHERE):
        for match in document.find(one):
            start, end = context.sentence(match)
            excepted = _POSITIVE.search(match.data[start:end]) or context.cited(match) or context.boilerplate(match)
            if not excepted and _is_a_place(match, one is ELSEWHERE, one is PREFERRED):
                yield match.span()


def _is_a_place(match: Match, elsewhere: bool, preferred: bool) -> bool:
    """Whether « hors Jura » names a place, by its capital, and « les Dolois » people of a town, not a nation or a trade."""
    if preferred and match.has("folk"):
        return _NATIONS.search(match.folded("folk").encode()) is None
    if elsewhere and match.has("named"):
        return _is_named(match, "named")
    return not (elsewhere and match.has("named2")) or _is_named(match, "named2")


def _is_named(match: Match, group: str) -> bool:
    place = match.document.quote(match.span(group)).text
    return place.isdigit() or (place[:1].isupper() and not place.isupper())
