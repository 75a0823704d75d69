"""A title of one grade, a text that names another: « Responsable maintenance », « en qualité de technicien de maintenance »."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document, Match
from sansreproche.facts.job_title import grade_of, shown_title
from sansreproche.patterns import pattern
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

NAMED = pattern(
    r"\b(?:en tant qu(?:e |')|en qualite de |en qualite d'|sur le role de |dans le role de |pour le poste de |vous serez (?:notre |un |une ))"
    r"(?P<role>(?:[a-z-]{2,16}(?: |/|'|\b)){1,3}(?:(?:de|d'|du|des|en|a|la|of|and) ?(?:la |l')?)?[a-z-]{2,16}(?: [a-z-]{4,16})?)",
    r"\bas an? (?P<english>(?:[a-z-]{2,14} ){1,3}(?:director|manager|assistant|technician|clerk|operator))\b",
)
_GAP = 2
_LITTLE = 4
"""Bytes: shorter words say nothing of the trade."""


@rule(
    label="intitule-trompeur",
    tier="a-clarifier",
    message=Text(
        "Cette mention nomme un poste d'un autre niveau que l'intitulé.",
        "This wording names a post of another grade than the title.",
    ),
    why=Text(
        "Le texte et l'intitulé ne situent pas le poste au même niveau de responsabilité. L'un des deux vient peut-être d'une autre "
        "annonce ; mais le niveau commande le coefficient et le salaire minimum de la convention collective. Une annonce ne doit pas "
        "induire en erreur sur la nature de l'emploi (code du travail, L5331-3).",
        "The text and the title do not place the post at the same level of responsibility. One of them may come from another ad; yet "
        "the level governs the grade and the minimum pay of the collective agreement. An ad must not mislead on the nature of the "
        "job (code du travail, L5331-3).",
    ),
    question=Text(
        "Quel intitulé figurera au contrat, et à quel coefficient ?",
        "Which title will stand in the contract, and at which grade?",
    ),
    rewrite=Replacement(
        "Un seul intitulé, le même dans le titre et dans le texte.",
        "One title, the same in the heading and in the text.",
        "display",
    ),
    sources=[
        Source(
            "Code du travail : annonces trompeuses",
            "L5331-3",
            "https://code.travail.gouv.fr/code-du-travail/l5331-3",
            date(2026, 11, 21),
        ),
    ],
    triggers=[NAMED],
    examples=[
        Example(
            "En qualité de [[technicien informatique]], vous réparez les postes.", title="[[Responsable informatique]]"
        ),
        Example(
            "En tant que [[directeur de projet urbain]], vous arbitrez les budgets.", title="[[Chef de projet urbain]]"
        ),
        Example("En tant que [[responsable logistique]], tu organises les tournées.", title="[[Assistant logistique]]"),
        Example("Join us as a [[sales director]] for the region.", title="[[Sales assistant]]"),
        Example("En tant que responsable logistique, tu organises les tournées.", title="Responsable logistique"),
        Example("En tant que technicien de maintenance, vous réparez.", title="Technicien maintenance"),
        Example("En tant qu'assistant, tu secondes la comptable.", title="Directeur artistique"),
        Example("Fort d'une expérience en tant que directeur informatique.", title="Technicien informatique"),
    ],
)
def intitule_grade(document: Document) -> Iterator[Mark]:
    """Two grades apart, in the same trade: a word of the trade must stand in both."""
    title = document.folded("title").data
    grade = grade_of(title)
    if grade is None:
        return
    said = shown_title(document)
    others = []
    for match in document.find(NAMED, "text"):
        group = "role" if match.has("role") else "english"
        named = match.folded(group).encode("latin-1")
        other = grade_of(named)
        if other is not None and abs(grade - other) >= _GAP and _same_trade(title, named) and not _is_past(match):
            others.append(match.span(group))
            yield Mark(others[-1], related=(said,))
    if others:
        yield Mark(said, related=tuple(others))


def _same_trade(title: bytes, named: bytes) -> bool:
    words = {word for word in named.replace(b"'", b" ").split() if len(word) > _LITTLE and grade_of(word) is None}
    return any(word in title for word in words)


def _is_past(match: Match) -> bool:
    """« une expérience en tant que… », « vos collègues, en tant que… »: another post than the one on offer."""
    line = match.data[max(0, match.start - 60) : match.start].split(b"\n")[-1]
    return any(word in line for word in (b"experience", b"exercice", b"expert", b"reconnu", b"travaille", b"carriere"))
