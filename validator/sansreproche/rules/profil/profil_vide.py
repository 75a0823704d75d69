"""Note: a profile that anybody could claim, made of empty qualities alone."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, speaker, words
from sansreproche.document import Document, Match
from sansreproche.facts.enumerations import items_of_sentence
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_EMPTY = (
    r"dynami(?:que|sme)|rigoureu(?:x|se)|rigueur|autonom(?:e|ie)|motivee?|motivation|souriante?|organisee?|sens de l'organisation|curieu(?:x|se)|curiosite"
    r"|polyvalente?|polyvalence|disponible|reacti(?:f|ve|vite)|serieu(?:x|se)|ponctuel(?:le)?|ponctualite|implication|impliquee?|investie?|adaptab(?:le|ilite)"
    r"|(?:bon|bonne|excellent|tres bon) (?:relationnel|contact|presentation|communication)|sens du (?:relationnel|contact|service|travail)|relationnel|esprit d'(?:equipe|initiative)"
    r"|(?:gout|aptitude|capacite) (?:pour le|au|du|a) ?(?:travail en equipe|travailler en equipe|contact)|travail en equipe|force de proposition|aisance relationnelle|enthousias(?:te|me)"
    r"|dynamic|motivated|team player|hard[ -]?working|self-starter|autonomous|organi[sz]ed|flexible|enthusiastic|reliable|good communicator|proactive"
)
EMPTY = pattern(rf"\b(?:{_EMPTY})s?(?: ?,| et| and) (?:(?:une?|de|votre|ton|tres|et|and|le|la) )?(?:{_EMPTY})s?\b")
_ONE = words(
    rf"^(?:\W|un |une |d'un |d'une |de |votre |ton |tres |le |la |l'|du |vous etes |tu es |you are |a |an )*(?:{_EMPTY})s?\W*$"
)
_LEAST = 3


@rule(
    label=None,
    tier="style",
    message=Text(
        "Une partie du profil est faite de qualités que chacun peut s'attribuer.",
        "Part of the profile is made of qualities that anybody may claim.",
    ),
    why=Text(
        "« Autonome, rigoureux, bon relationnel » conviendrait à presque tous les postes : ces mots n'aident ni à se reconnaître ni à choisir. "
        "C'est une remarque de style, sans règle de droit.",
        "“Autonomous, rigorous, good communicator” would fit nearly any job: such words help nobody to see themselves in it or to choose. "
        "This is a remark on style; no rule of law is involved.",
    ),
    question=Text(
        "Dans quelles situations du poste ces qualités servent-elles ?",
        "In which situations of the job are these qualities used?",
    ),
    rewrite=Replacement(
        "une situation concrète du poste pour chaque qualité : « vous organisez seul votre tournée »",
        "a concrete situation of the job for each quality: “you plan your own round”",
        "display",
    ),
    triggers=[EMPTY],
    examples=[
        Example("Vous êtes [[dynamique, motivé, souriant et ponctuel]]."),
        Example("Profil : [[bon relationnel, rigueur, aptitude au travail en équipe]]."),
        Example("You are [[motivated, organised, flexible and reliable]]."),
        Example("[[Curieux, polyvalent, organisé, réactif]], vous aimez la montagne."),
        Example("Vous êtes dynamique et souriant."),
        Example("Rigueur, autonomie et soudure TIG."),
        Example("Notre équipe est dynamique, motivée, souriante et réactive."),
        Example("You are motivated, organised and fluent in Dutch."),
    ],
)
def profil_vide(document: Document) -> Iterator[Span]:
    """Three empty qualities or more in a row."""
    last: Span | None = None
    for match in document.find(EMPTY):
        run = _run(match)
        if (
            run
            and not (last and run.overlaps(last))
            and not boilerplate(match)
            and speaker(match) in {None, "candidate"}
        ):
            last = run
            yield run


def _run(match: Match) -> Span | None:
    items, here = items_of_sentence(match)
    last = here
    while last + 1 < len(items) and _ONE.search(match.data[items[last + 1][0] : items[last + 1][1]]):
        last += 1
    return match.document.span(match.field, match.start, items[last][1]) if last - here + 1 >= _LEAST else None
