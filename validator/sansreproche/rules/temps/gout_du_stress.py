"""Stress asked to be a taste or a fuel: « vous carburez au stress », « la pression vous stimule », "happiest when the pressure is on"."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, speaker, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_STRAIN = r"(?:stress|pression|adrenaline|urgence|tension)"
_YOU = r"(?:vous|te|t'|you)"
_SCARE = r"(?:faire peur|effrayer|freiner|arreter|deranger|inquieter|intimider|perturber|destabiliser)"
_LIKES = r"(?:stimul|motiv|boost|galvanis|transcend|port|plai|reussi|convien|excit|dop|anim|nourri)\w{1,4}"

AS_A_FUEL = pattern(
    rf"\b(?:carbur|march|fonctionn|roul|tourn|shoot|dop|nourri)\w{{1,5}} (?:au |a la |a l'|sous |par la |de )?{_STRAIN}\b",
    rf"\b(?:accros?|addicte?s?|drogu\w{{1,3}}|dopee?s?) (?:a la |a l'|au ){_STRAIN}(?: et (?:a la |a l'|au ){_STRAIN})?",
    rf"\b(?:aim|ador|raffol|appreci|affectionn|recherch)(?:er|ez|es) (?:(?:travailler|bosser|etre|vivre) sous |de )?(?:la |le |l'|l')?{_STRAIN}\b",
    r"\b(?:thrive|feed|live) on (?:pressure|stress|adrenaline|deadlines)\b|\b(?:love|enjoy|like|relish) (?:the |a bit of |working under )?(?:pressure|stress|adrenaline)\b",
)
FEARLESS = pattern(
    rf"\b(?:le |la |l')?{_STRAIN} ne (?:doi(?:t|vent)|peu(?:t|vent)|sauraient|saurait|va|vont) (?:pas|point|jamais) {_YOU} ?{_SCARE}",
    rf"\b(?:ne pas|sans|savoir ne pas) (?:craindre|redouter|fuir) (?:le |la |l')?{_STRAIN}\b",
    rf"\b(?:le |la |l')?{_STRAIN} {_YOU} ?{_LIKES}",
    r"\b(?:pressure|stress) (?:does not|doesn't|won't|will not|never) (?:scare|faze|bother|worry|frighten|stop)s? you",
)
AT_ONES_BEST = pattern(
    r"\b(?:(?:donn\w{1,4} )?le meilleur de (?:vous|toi)(?:-meme)?|bon(?:ne)?|au top|meilleure?|solide|fort|imperturbable|inebranlable|serein) (?:sous (?:la )?(?:pression|tension)|face (?:au stress|a la pression)|dans l'urgence)",
    r"\b(?:happiest|happy|at (?:your|their) best|best|shine|excel) (?:when )?(?:under |with )?(?:the )?pressure(?: is on\b| mounts\b| rises\b)?|\b(?:when|while) the pressure is on\b",
    r"\bnerves of steel\b|\bkeep (?:your |a )?(?:cool|calm|nerve|head)(?: head)? (?:under|when the) (?:pressure|heat|stress)\b|\bcool under (?:pressure|fire)\b",
    r"\b(?:contexte|environnement|ambiance|climat) (?:de |sous )(?:forte |haute |grande )?(?:pression|stress)\b(?: permanente?)?",
    r"\bencaisser (?:la pression|le stress|les coups)\b|\b(?:resist|support|endur)\w{2,4} (?:a )?(?:la |au )?(?:fatigue|cadence|rythme)[^.;,\n]{0,12} (?:et|comme) (?:au|a la|le|la) (?:stress|pression)\b",
)
_LESSONS_AND_PIPES = words(
    r"\b(?:ateliers?|formations?|seances?|sophrologie|prevention|yoga|pneus?|eau|air|vapeur|gaz|circuits?|pompes?|chaudieres?|machines?|moteurs?|electri\w{1,5}|hydraulique|bars?|biere|water|steam|pumps?|valves?)\b[^.;\n]{0,50}$"
)
_OF_THINGS = words(
    r"^ ?(?:des? (?:l'|la )?(?:eau|air|gaz|vapeur|pneus?|circuits?|cuves?|clients?|eleves?)|atmospherique|arterielle|hydraulique)"
)


@rule(
    label="pression",
    tier="style",
    message=Text(
        "Cette mention présente le stress ou la pression comme un goût à avoir.",
        "This wording presents stress or pressure as a taste one should have.",
    ),
    why=Text(
        "Elle n'apprend rien du travail, et des lecteurs la comprennent comme l'aveu d'un manque de temps ou de monde. Aucun texte ne l'interdit ; "
        "l'employeur doit toutefois protéger la santé des salariés, et aimer la pression n'y change rien. Dire ce qui presse, et ce qui aide, renseigne mieux.",
        "It tells nothing of the work, and readers take it for the admission of too little time or too few people. No text forbids it; the employer must however "
        "protect the health of staff, whether they like pressure or not. Saying what presses, and what helps, informs better.",
    ),
    question=Text(
        "À quels moments y a-t-il de la pression, d'où vient-elle, et qui peut aider ?",
        "When is there pressure, where does it come from, and who can help?",
    ),
    rewrite=Replacement(
        "deux périodes chargées par an, en juin et en décembre, avec un renfort",
        "two busy periods a year, in June and December, with an extra pair of hands",
        "display",
    ),
    triggers=[AS_A_FUEL, FEARLESS, AT_ONES_BEST],
    examples=[
        Example("Vous [[marchez à l'adrénaline]] ?", rewrite="Deux salons par an demandent une semaine plus chargée."),
        Example("[[La pression vous motive]]."),
        Example("L'accueil est bondé : [[le stress ne peut pas vous arrêter]]."),
        Example("Tu es [[accro à l'urgence]]."),
        Example("Profil : [[solide face au stress]]."),
        Example("You are [[at your best when the pressure is on]]."),
        Example("You [[love pressure]] and cold mornings."),
        Example("La machine tourne sous pression de vapeur."),
        Example("Vous n'aimez pas le stress ? Nous non plus."),
        Example("Les ateliers apprennent à ne pas craindre le stress."),
        Example("Nos équipes ne carburent pas au stress."),
        Example("No need to love pressure."),
    ],
)
def gout_du_stress(document: Document) -> Iterator[Span]:
    """Stress liked, sought or lived on; not the pressure of pipes, nor a lesson about stress."""
    for source in (AS_A_FUEL, FEARLESS, AT_ONES_BEST):
        for match in document.find(source, "text"):
            if not _is_something_else(match):
                yield match.span()


def _is_something_else(match: Match) -> bool:
    line = match.data[max(0, match.start - 100) : match.start].rsplit(b"\n", 1)[-1]
    return (
        _LESSONS_AND_PIPES.search(line) is not None
        or _OF_THINGS.search(match.data[match.end : match.end + 24]) is not None
        or negated(match)
        or boilerplate(match)
        or cited(match)
        or speaker(match) in {"customers", "product"}
    )
