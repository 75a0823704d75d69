"""Weeks beyond 35 hours in a post open to minors: « dès 16 ans, 39 h par semaine »."""

from collections.abc import Iterator

from sansreproche.context import negated, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

OPEN_TO_MINORS = pattern(
    r"\b(?:ouverte?|accessible|propose|possible|convient) (?:aussi )?(?:aux|a des|pour (?:les )?) ?mineure?s?\b|\bmineure?s? (?:acceptee?|bienvenue?|admis)\w{0,1}",
    r"\b(?:apprentie?|saisonnier|salarie|jeune|stagiaire) mineure?\b|\b(?:ouverte?|accessible|embauche|recrutement|acceptee?s?)?(?: aux jeunes)? ?(?:des|a partir de|a) (?:15|16|17|quinze|seize|dix-sept) ans\b",
    r"\b(?:open to|suitable for|hiring) (?:under-?18s|minors)\b|\b(?:from|aged) (?:15|16|17)(?: (?:years old|and (?:over|up)))\b",
)
_OF_OTHERS = words(
    r"\b(?:accueill|encadr|accompagn|anim|eleves|enfants|jeunes accueillis|public|clients?|residents|usagers|supervis)\w{0,6}\b[^.;\n]{0,50}$",
)
_ADULT = words(r"\b(?:majeure?s?|18 ans|over 18)\b")
_MINOR_WEEK = 35.0
"""Hours a week of a worker under 18, overtime included, but for permits and some trades."""
_LONGEST = 48.0
"""Beyond, the week is too long for anybody: another rule says so."""


@rule(
    label="horaires-illegaux",
    tier="a-clarifier",
    message=Text(
        "Cette mention dépasse 35 heures par semaine dans un poste ouvert aux mineurs.",
        "This wording goes beyond 35 hours a week in a post open to minors.",
    ),
    why=Text(
        "Avant 18 ans, la semaine de travail est en principe limitée à 35 heures. Des dérogations existent pour certains métiers ou sur autorisation : "
        "l'annonce n'en dit rien. Pour un adulte la même durée peut être régulière ; la question vaut pour les candidats mineurs.",
        "Under 18, the working week is normally limited to 35 hours. There are exceptions for some trades or by permit: the ad says nothing of them. For an "
        "adult the same hours may be in order; the question is for candidates who are minors.",
    ),
    question=Text(
        "Quelle durée de travail s'applique à une personne de moins de 18 ans sur ce poste ?",
        "What working hours apply to a person under 18 in this post?",
    ),
    rewrite=Replacement(
        "39 h par semaine (35 h pour les moins de 18 ans)", "39 hours a week (35 for under-18s)", "display"
    ),
    triggers=[OPEN_TO_MINORS],
    examples=[
        Example("Job d'été ouvert aux mineurs, [[40 h par semaine]]."),
        Example("Apprenti mineur accepté : [[39 heures par semaine]]."),
        Example("Poste accessible dès 16 ans. Horaires : [[42 h hebdomadaires]]."),
        Example("Summer job open to minors, [[40 hours a week]]."),
        Example("Job d'été ouvert aux mineurs, 35 h par semaine."),
        Example("Vous encadrez des jeunes dès 16 ans ; 39 h par semaine."),
        Example("Poste fermé aux mineurs, 39 h par semaine."),
        Example("Ouvert aux mineurs, 39 h par semaine (35 h avant 18 ans)."),
        Example("Notre club accueille le public dès 16 ans ; 39 h par semaine."),
    ],
)
def semaine_de_mineur(document: Document) -> Iterator[Mark]:
    """Weeks over 35 hours, with the words that open the post to minors beside them."""
    opened = next((one for one in document.find(OPEN_TO_MINORS) if not _of_others(one)), None)
    if opened is None:
        return
    for hours in document.facts.hours:
        said = hours.match.data[hours.match.start : hours.match.end + 60]
        if hours.per == "week" and _MINOR_WEEK < hours.high <= _LONGEST and not _ADULT.search(said):
            yield Mark(hours.span, related=(opened.span(),))


def _of_others(match: Match) -> bool:
    line = match.data[max(0, match.start - 80) : match.start].rsplit(b"\n", 1)[-1]
    return negated(match) or _OF_OTHERS.search(line) is not None
