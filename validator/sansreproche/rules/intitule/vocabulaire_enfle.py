"""Inflated or empty wording: a note when many such words meet in one ad."""

from collections.abc import Iterator

from sansreproche.document import Document
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Text, rule

INFLATED = pattern(
    r"\b(?:disruptif|disruptive|disrupter|game[- ]changer|mindset|360 ?(?:degres|deg)?\b|synergies?|ecosysteme|paradigme|impactant|challengeant\w{0,12}|holistique|co-?construire|co-?construction|intelligence collective"
    r"|collaboratif hors ligne|plateforme collaborative|orientee? solutions?|(?:sortir|en dehors) de (?:ta|votre|sa) zone de confort|penser hors du cadre|out of the box|world[- ]class|best[- ]in[- ]class|next[- ]gen\w{0,12}"
    r"|licorne|hyper-?croissance|revolutionn\w{1,12}|reinvent\w{1,12}|adn\b|esprit start-?up|aventure humaine|driver|scaler|agilite|transverse|intrapreneur\w{0,12})"
)
_MANY = 6


@rule(
    label=None,
    tier="style",
    message=Text(
        "Beaucoup de mots de cette annonce font effet sans dire ce qui sera fait.",
        "Many words of this ad make an impression without telling what will be done.",
    ),
    why=Text(
        "Des mots comme « disruptif », « 360 » ou « collaboratif » peuvent recouvrir un travail très simple : une réunion, un forum "
        "modéré. Aucune règle ne s'y oppose ; le lecteur y cherche en vain la tâche, l'outil et le résultat attendu.",
        'Words like "disruptive", "360" or "collaborative" may cover very plain work: a meeting, a moderated forum. No rule stands '
        "against them; the reader looks in vain for the task, the tool and the result expected.",
    ),
    question=Text(
        "À quoi ressemble une journée ordinaire sur ce poste ?",
        "What does an ordinary day in this post look like?",
    ),
    triggers=[INFLATED],
    examples=[
        Example(
            "Un [[écosystème]] [[disruptif]], un [[mindset]] agile, des [[synergies]], une [[aventure humaine]] et un projet [[holistique]]."
        ),
        Example(
            "Our [[world-class]] [[mindset]]: [[disruptive]], [[best-in-class]], [[next-gen]], [[out of the box]]."
        ),
        Example(
            "Poste [[disruptif]] dans un [[écosystème]] [[holistique]] : [[mindset]], [[synergies]] et [[aventure humaine]]."
        ),
        Example(
            "[[Next-gen]] and [[disruptive]], [[world-class]] and [[best-in-class]]: bring your [[mindset]], think [[out of the box]]."
        ),
        Example("Un écosystème de forêts et de landes à étudier."),
        Example("Vous observez l'écosystème des tourbières et ses synergies avec l'élevage."),
        Example("We repair disruptive passengers' seats in our next workshop."),
        Example("Une aventure humaine et de l'agilité."),
    ],
)
def vocabulaire_enfle(document: Document) -> Iterator[Span]:
    """Nothing below six different words."""
    found = list(document.find(INFLATED, "text"))
    if len({match.folded() for match in found}) >= _MANY:
        yield from (match.span() for match in found)
