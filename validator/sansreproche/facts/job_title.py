"""The title of the post: its grade, its words, and where the text repeats it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansreproche import context
from sansreproche.patterns import Pattern, pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document

MODEST = pattern(
    r"\b(?:assistante?s?|juniors?|technicien(?:ne)?s?|employee?s?|apprentie?s?|operat(?:eur|rice)s?|auxiliaires?|clerk|analyste?s?|secretaires?|debutante?s?)\b"
)
"""Grades of those who help, learn or carry out."""
LEADING = pattern(
    r"\b(?:manage(?:r|use|ment)s?|responsables?|chef(?:fe)?s? (?:d'(?:equipe|atelier|agence|exploitation|etablissement|orchestre)|de (?:service|rang|cuisine|partie|centre|chantier|ligne|groupe|secteur|rayon|file|poste))|directeurs?|directrices?|direct(?:or)|encadrant\w{0,12}"
    r"|superviseu\w{1,12}|supervis(?:or|ion)|coordinat\w{1,12}|coordonn\w{1,12}|head|lead(?:er)?|principal|referente?|adjointe?|gerante?|tuteur|formateur|senior|confirme)\b"
)
"""Grades under which leading people is no surprise: « assistant manager », « technicien responsable d'équipe »."""
_CRAFT = pattern(
    r"\b(?:product|project|(?:key |sales )?account|community|social media|case|category|campaign|content|brand|office|customer success|marketing) manage(?:r|ment)s?\b|\bchef(?:fe)?s? de (?:projet|produit)\b"
)
"""Trades named « manager » without anybody to manage."""
_NOISE = context.words(
    r" ?[(\[]?\b[hf] ?[/|.-] ?[hf](?: ?/ ?(?:x|nb|n))?\b[)\]]?",
    r"^(?:offre d[e'] ?)?(?:stage|stagiaire|alternance|cdi|cdd|interim|job)\b ?[-:/|]? ?",
    r" - .*$",
    r" [|/] .*$",
    r" ?\([^)]*\)",
)
_FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class JobTitle:
    """The title without « H/F » and the like at its ends, and the place of the text that repeats it, or None."""

    span: Span
    repeated: Span | None

    @property
    def place(self) -> Span:
        """Where to show it: in the text when it stands there too."""
        return self.repeated or self.span


def read_job_title(document: Document, essential: Pattern) -> JobTitle | None:
    """The title given beside the text, or None without one; `essential` words must be among those repeated."""
    data = document.folded("title").data
    if not data.strip():
        return None
    return JobTitle(shown_title(document, essential), _repeated(document, _core(data), essential))


def shown_title(document: Document, essential: Pattern | None = None) -> Span:
    """The title between the noise at its ends, or the essential words alone when they stand in what is noise elsewhere."""
    data = document.folded("title").data
    start, end = 0, len(data)
    for found in _NOISE.finditer(data):
        first, last = found.span()
        if not data[start:first].strip():
            start = last
        elif not data[last:].strip():
            end = min(end, first)
    named = next(document.find(essential, "title"), None) if essential else None
    if named and not start <= named.start < named.end <= end:
        start, end = named.start, named.end
    return document.span("title", start, end)


def _core(title: bytes) -> bytes:
    """« Stage – Assistant achats (H/F) » names an « assistant achats »."""
    for found in sorted(_NOISE.finditer(title), key=lambda one: -one.span()[0]):
        title = title[: found.span()[0]] + b" " + title[found.span()[1] :]
    return b" ".join(title.split())


def _repeated(document: Document, core: bytes, essential: Pattern) -> Span | None:
    """The first place where the text holds the title, or as many of its first words as it can, or its essential words: two at least."""
    data = document.folded("text").data
    words = core.split()
    beginnings = [b" ".join(words[:count]) for count in range(len(words), _FEWEST_WORDS - 1, -1)]
    named = next(document.find(essential, "title"), None)
    if named and b" " in named.data[named.start : named.end]:
        beginnings.append(named.data[named.start : named.end])
    for wanted in beginnings:
        at = data.find(wanted) if essential.compiled.search(wanted) else -1
        if at >= 0 and not data[at - 1 : at].isalnum() and not data[at + len(wanted) : at + len(wanted) + 1].isalnum():
            return document.span("text", at, at + len(wanted))
    return None


def leads(document: Document) -> bool:
    """Whether the title is one of those who lead people: « responsable », « assistant manager », but no « product manager »."""
    return sum(1 for _ in document.find(LEADING, "title")) > sum(1 for _ in document.find(_CRAFT, "title"))


_GRADES = (
    (
        1,
        context.words(
            r"^(?:[a-z]{0,3} )?(?:assistante?|technicien(?:ne)?|employee?|agent|operat(?:eur|rice)|aide|auxiliaire|secretaire|apprentie?)\b|\b(?:assistant|technician|clerk|operator)$"
        ),
    ),
    (
        2,
        context.words(
            r"^(?:charge\w{0,12}|chef(?:fe)? de (?:projet|produit|mission)|ingenieure?|consultante?|conseill\w{1,12}|project manager)\b"
        ),
    ),
    (4, context.words(r"^(?:directeur|directrice|chief)\b|\bdirector$")),
    (3, context.words(r"^(?:responsable|chef(?:fe)?|manager|head of)\b|\bmanager$")),
)
"""From those who carry out to those who direct: told by the first words, or by the last in English."""


def grade_of(folded: bytes) -> int | None:
    """The grade of folded words that name a post, 1 to 4, or None when they tell none."""
    core = _core(folded)
    return next((grade for grade, found in _GRADES if found.search(core)), None)
