"""A type of school demanded in place of a level: a note, for no text forbids it."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Text, rule

_SCHOOL = r"(?:grandes? ecoles?|ecoles? de commerce|ecoles? d'ingenieurs?|business schools?|ecole de rang a|hec|essec|escp|polytechnique|centrale|mines|sciences ?po)"
DEMANDED = pattern(
    rf"\b(?:issue?s? d'une |diplomee?s? d'une |de formation |formation |profil |etudiante?s? (?:en|d'une) )(?:tres )?(?:top )?{_SCHOOL}(?: (?:de rang a|rang a|top \d+|parisienne|uniquement|exclusivement|obligatoire|exigee?|imperati\w{{1,12}}))",
    r"\b(?:uniquement|exclusivement|seulement|obligatoirement|imperativement)[^.,;\n]{0,30}\b(?:grandes? ecoles?|ecoles? de (?:commerce|rang a)|ecoles? d'ingenieurs?)\b",
    r"\bgrandes? ecoles? (?:uniquement|exclusivement|exigee?s?|obligatoires?|imperati\w{1,12}|de rang a|du top \d+|only|required)\b",
    r"\b(?:ecoles?|school|university|universite)s? (?:de rang a|de groupe a|(?:du |de )?top ?\d{1,2}|top[- ]tier)\b|\b(?:top[- ]tier|top \d+|ivy league) (?:business |engineering )?(?:schools?|universit(?:y|ies))\b|\becoles? cibles?\b",
)


@rule(
    label=None,
    tier="a-clarifier",
    message=Text(
        "Cette annonce demande un type d'école plutôt qu'un niveau.",
        "This ad asks for a type of school rather than for a level.",
    ),
    why=Text(
        "Le type d'école ne figure pas parmi les critères de discrimination de l'article L1132-1 du code du travail : l'exiger n'est "
        "pas, en soi, interdit. La loi demande seulement que ce qui est pris en compte ait un lien direct et nécessaire avec "
        "l'emploi (L1221-6). Un niveau ou des compétences disent mieux ce que le travail demande, et à plus de monde.",
        "The type of school is not among the grounds of discrimination of article L1132-1 of the code du travail: demanding it is not "
        "in itself forbidden. The law only asks that what is taken into account be directly and necessarily linked to the job "
        "(L1221-6). A level or skills say better what the work needs, and to more people.",
    ),
    question=Text(
        "Un autre parcours menant aux mêmes compétences serait-il étudié ?",
        "Would another path to the same skills be considered?",
    ),
    sources=[
        Source(
            "Code du travail : critères interdits",
            "L1132-1",
            "https://code.travail.gouv.fr/code-du-travail/l1132-1",
            date(2026, 11, 21),
        ),
        Source(
            "Code du travail : informations demandées",
            "L1221-6",
            "https://code.travail.gouv.fr/code-du-travail/l1221-6",
            date(2026, 11, 21),
        ),
    ],
    triggers=[DEMANDED],
    examples=[
        Example("Profil : [[grande école exigée]]."),
        Example("[[Diplômé d'une école de commerce top 5]], vous aimez les chiffres."),
        Example("[[Uniquement issu de grandes écoles]]."),
        Example("You come from a [[top-tier business school]]."),
        Example("De formation école de commerce, université ou autodidacte."),
        Example("L'école de musique recrute un professeur."),
        Example("Bac+5 en informatique, quelle que soit l'école."),
        Example("No top-tier school is required."),
    ],
)
def type_d_ecole(document: Document) -> Iterator[Span]:
    """A rank, or one kind of school and no other."""
    for match in document.find(DEMANDED, "text"):
        if not (context.negated(match) or context.preferred(match)):
            yield match.span()
