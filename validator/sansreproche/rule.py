"""What a rule is: one Python file with its logic, its words, its sources and its examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from sansreproche.document import Document
from sansreproche.patterns import Pattern
from sansreproche.report import LEGAL_TIERS, TIERS, Applicability, Source, Span, Tier


class RuleError(ValueError):
    """A rule is not well made: raised when its module is imported, never on the text of an ad."""


@dataclass(frozen=True, slots=True)
class Text:
    """The same sentence in the two languages of the product."""

    fr: str
    en: str

    def __call__(self, lang: str) -> str:
        return self.en if lang == "en" else self.fr


@dataclass(frozen=True, slots=True)
class Replacement:
    """The wording a recruiter may use instead, in both languages, and whether it may be applied as it is."""

    fr: str
    en: str
    applicability: Applicability = "adapt"

    def __call__(self, lang: str) -> str:
        return self.en if lang == "en" else self.fr


@dataclass(frozen=True, slots=True)
class Mark:
    """A place a rule found. A rule may yield plain spans; a mark says more.

    `related` are the other halves (of a contradiction); `tier` lowers the rule's own; `message`, `why` and `rewrite` replace
    its words: a rewrite made of the words found may be safe where the rule's own is advice.
    """

    span: Span
    related: tuple[Span, ...] = ()
    tier: Tier | None = None
    message: Text | None = None
    why: Text | None = None
    rewrite: Replacement | None = None


Check = Callable[[Document], Iterable[Span | Mark]]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, or a short ad, with the words the rule must find marked `[[…]]`; no mark: a near miss, kept silent.

    `rewrite` is the same sentence made right: the rule must accept it. `todo` says why the example fails today
    (a strict expected failure). `date` is the day of the ad, for what the law changed.
    """

    text: str
    title: str = ""
    contract: str = ""
    date: date | None = None
    rewrite: str = ""
    todo: str = ""

    @property
    def flagged(self) -> bool:
        return "[[" in self.text or "[[" in self.title

    @property
    def plain(self) -> str:
        """The text without its marks."""
        return self.text.replace("[[", "").replace("]]", "")

    @property
    def plain_title(self) -> str:
        return self.title.replace("[[", "").replace("]]", "")


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the catalogue. Its code runs only on a document where one of its `triggers` occurs.

    `theme` is the folder of its file, `id` the file's name in kebab-case. `label` is one of GUIDELINE.md, or None for a
    rule whose marks become notes. `triggers` may be empty: the rule then runs on every document.
    """

    id: str
    theme: str
    label: str | None
    tier: Tier
    message: Text
    why: Text
    question: Text
    rewrite: Replacement | None
    sources: tuple[Source, ...]
    examples: tuple[Example, ...]
    triggers: tuple[Pattern, ...]
    aliases: tuple[str, ...]
    check: Check
    trigger_indexes: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "trigger_indexes", frozenset(one.index for one in self.triggers))

    def has_cause(self, possible: frozenset[int]) -> bool:
        """Whether one of the patterns that may occur is a trigger of the rule: else it has no marks. Cheap."""
        return not (self.triggers and self.trigger_indexes.isdisjoint(possible))

    def marks(self, document: Document) -> list[Mark]:
        """What the rule finds in a document, in the order of its own code."""
        if self.triggers and not any(document.mentions(one) for one in self.triggers):
            return []
        return [found if isinstance(found, Mark) else Mark(found) for found in self.check(document)]


def rule(
    *,
    label: str | None,
    tier: Tier,
    message: Text,
    why: Text,
    question: Text,
    triggers: Sequence[Pattern],
    examples: Sequence[Example],
    sources: Sequence[Source] = (),
    rewrite: Replacement | None = None,
    aliases: Sequence[str] = (),
) -> Callable[[Check], Rule]:
    """Make a `Rule` of a function that takes a `Document` and yields spans or marks.

    Raises `RuleError` when a part that readers count on is missing.
    """

    def make(check: Check) -> Rule:
        theme, _, name = check.__module__.rpartition(".")
        made = Rule(
            id=name.replace("_", "-"),
            theme=theme.rpartition(".")[2].replace("_", "-"),
            label=label,
            tier=tier,
            message=message,
            why=why,
            question=question,
            rewrite=rewrite,
            sources=tuple(sources),
            examples=tuple(examples),
            triggers=tuple(triggers),
            aliases=tuple(aliases),
            check=check,
        )
        _refuse_what_is_missing(made)
        return made

    return make


def _refuse_what_is_missing(made: Rule) -> None:
    if made.tier not in TIERS:
        raise RuleError(f"{made.id}: tier {made.tier!r} is none of {', '.join(TIERS)}")
    if made.label and made.tier in LEGAL_TIERS and not made.sources:
        raise RuleError(f"{made.id}: a rule of the tier {made.tier} cites the law: give it sources")
    for text in (made.message, made.why, made.question):
        if not (text.fr.strip() and text.en.strip()):
            raise RuleError(f"{made.id}: message, why and question are wanted in French and in English")
