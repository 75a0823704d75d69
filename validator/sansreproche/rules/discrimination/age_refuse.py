"""Candidates past an age turned away: « au-delà de 45 ans, inutile de postuler », « seniors s'abstenir », "no one over 40"."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, UPPER_AGE
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_N = r"(?:[2-6]\d|vingt(?:[- ]cinq)?|trente(?:[- ]cinq)?|quarante(?:[- ]cinq)?|cinquante(?:[- ]cinq)?|soixante)"
_PEOPLE = r"(?:candidate?s?|candidatures?|profils?|personnes?|gens|salariee?s?|cv|collaborateurs?)"
_PAST = (
    rf"(?:plus de|\+ ?de|au-dela de|au-dessus de|passe|apres|ayant (?:plus de|depasse)) ?(?:les |l'age de )?{_N} ?ans"
)
_END = r"(?:(?:en )?fin de (?:carriere|parcours)|(?:trop )?(?:proche|pres|aux portes) de la retraite)"
_OLD = rf"(?:seniors?|quinquas?|quinquagenaires?|sexagenaires?|retraites?|{_PEOPLE} (?:seniors? |ages? )?{_END}|cadres? (?:seniors? )?{_END}|fins? de carriere|{_PEOPLE} (?:trop )?agee?s?|trop (?:vieux|vieilles|agee?s?|proches? de la retraite))"
_AWAY = r"(?:s'abstenir|non merci|exclue?s?|refusee?s?|passez votre chemin|passe ton chemin|ne (?:pas postuler|postulez pas)|inutile (?:de|d')[^.;,\n]{0,20}|pas la peine[^.;,\n]{0,20})"
_UNFIT = r"(?:ne (?:tiendr|tienn|convien|correspond|suivr|seront|pourr|peuvent|sont)\w{0,6} pas[^.;,\n]{0,30}|auront du mal[^.;,\n]{0,20})"
_WE_TAKE_NO = r"(?:(?:pas|aucune?|personne|plus)(?: d'autres?)?|ne (?:prend|prenons|recrut\w{1,3}|embauch\w{1,3}|retien\w{1,3}|retenons|voulons|veut|form\w{1,3}) (?:pas|plus|personne|jamais|aucune?))"
_ENGLISH_NO = r"(?:no ?(?:one|body|candidates?|applicants?|people)|(?:do not|don't|cannot|can't|never) (?:hire|take|accept|recruit)(?: any(?:one|body))?)"

TURNED_AWAY = pattern(
    rf"\b(?:les |{_PEOPLE} )?(?:de |ayant |agee?s? de )?{_PAST}[ ,:!-]{{0,3}}(?:{_AWAY}|{_UNFIT})",
    rf"\b{_WE_TAKE_NO} (?:de |d'|les |des )?(?:{_PEOPLE} )?(?:de |agee?s? de )?{_PAST}",
    rf"\b{_OLD}[ ,:!?-]{{0,3}}{_AWAY}",
    rf"\bsi vous avez (?:passe|depasse|plus de) (?:les )?{_N} ans\b[^.;\n]{{0,4}}(?:ne |inutile|pas la peine|passez)[^.;,\n]{{2,24}}",
    rf"\b(?:les )?{_OLD} ne sont pas (?:notre cible|la cible|bienvenus?|concernes)\b|\bno (?:seniors|older (?:people|workers)|oldies|over[- ]{_N}s?)\b|\bretraitee?s? ou [^.;,\n]{{3,20}}, s'abstenir\b",
    rf"\b(?:pas de|aucune?|ni|pas d') ?{_OLD}\b|\bpas de vieux\b",
    rf"\b(?:peu|pas|non|mal|ne convien\w{{1,3}} (?:pas|guere))(?: (?:adaptee?|fait|ouverte?|concue?|destinee?))? (?:aux?|a une?|pour (?:les|des|une?)) {_OLD}\b",
    rf"\b{_ENGLISH_NO} (?:who is |aged |that is )?(?:over|above|older than|past) (?:the age of )?{_N}\b",
    rf"\b(?:applicants|candidates|people|anyone) (?:aged )?(?:over|above|older than) {_N} (?:will not|won't|need not|should not|cannot)\b(?: be [a-z]{{4,12}}| apply)?",
    rf"\b(?:the )?over[- ]{_N}s? (?:need not|should not|do not) apply\b|\b(?:seniors|older (?:workers|applicants|candidates|people)) (?:need not|should not) apply\b",
)
_STAYS = words(
    r"\b(?:exclu\w{0,2}|ecarte\w{0,2}|oublie\w{0,2}|laisses?) pas\b|\bpas (?:exclu|ecarte|oublie|un obstacle)|\bne (?:sont|seront) pas[^.;,\n]{0,6}$"
)
_COUNTED = words(r"^ ?(?:hours?|h\b|minutes?|kg|people|employees|%|days|km|miles|k\b|d'(?:exp|anc)|of )")


@rule(
    label="age",
    tier="illegal",
    message=Text(
        "Cette mention écarte des candidats en raison de leur âge.", "This wording turns candidates away for their age."
    ),
    why=Text(
        "Une offre d'emploi ne peut fixer de limite d'âge supérieure (L5331-2), et l'âge est un critère interdit (L1132-1, L5321-2). "
        "Une cadence, un horaire ou une charge se décrivent : à chacun de voir s'il peut les tenir.",
        "A job ad in France may not set an upper age limit (L5331-2), and age is a prohibited criterion (L1132-1, L5321-2). "
        "A pace, hours or loads can be described: each candidate then knows whether they suit.",
    ),
    question=Text(
        "Quelle contrainte du poste explique cette limite ?", "Which constraint of the post explains this limit?"
    ),
    rewrite=Replacement("cadence de 400 pièces par heure", "a pace of 400 parts an hour", "adapt"),
    sources=[UPPER_AGE, CRITERIA, NO_AD, PENALTY],
    triggers=[TURNED_AWAY],
    examples=[
        Example(
            "Mise en carton, [[plus de 50 ans s'abstenir]].",
            rewrite="Mise en carton, cadence de 400 pièces par heure.",
        ),
        Example("Bac+2 en vente, [[seniors s'abstenir]]."),
        Example("[[Au-delà de 45 ans, inutile d'appeler]]."),
        Example("[[Les plus de 40 ans ne suivront pas]]."),
        Example("Au magasin, [[pas de candidats de plus de 55 ans]]."),
        Example("Nous [[ne retenons personne au-dessus de 50 ans]]."),
        Example("[[PROFILS EN FIN DE CARRIERE S'ABSTENIR]]"),
        Example("Un rythme [[peu adapté aux seniors]]."),
        Example("We take [[no one over 45]]."),
        Example("[[Over-50s need not apply]]."),
        Example("Les seniors sont les bienvenus ; plus de 50 ans ? Postulez aussi."),
        Example("Les plus de 50 ans ne sont pas exclus, au contraire."),
        Example("Chef de projet senior, pas de junior. Aucune société de plus de 50 ans n'a notre savoir-faire."),
        Example("Vous accompagnez des seniors qui ne peuvent pas se déplacer."),
        Example("No applicant over 35 hours a week; overtime is paid."),
        Example("N'écrivez jamais « seniors s'abstenir » dans une annonce."),
    ],
)
def age_refuse(document: Document) -> Iterator[Span]:
    """Ages, or words for them, that the ad shuts out; saying that none is shut out is no fault."""
    for match in document.find(TURNED_AWAY):
        start, end = context.sentence(match)
        stays = _STAYS.search(match.data[start:end]) or _COUNTED.search(match.data[match.end : end])
        if not stays and not context.cited(match) and not context.boilerplate(match):
            yield match.span()
