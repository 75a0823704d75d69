"""The values a check returns: spans, findings, notes and the report that holds them.

Offsets are code points, half-open, in the raw text of their field. All values are frozen.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

Tier = Literal["illegal", "abusif", "a-clarifier", "style"]
Field = Literal["text", "title"]
Applicability = Literal["safe", "adapt", "display"]

TIERS: tuple[Tier, ...] = ("illegal", "abusif", "a-clarifier", "style")
"""From the gravest to the mildest."""
LEGAL_TIERS: tuple[Tier, ...] = ("illegal", "abusif")
"""The tiers that rest on a text of law: their rules must cite it."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`[start, end)` in code points of one field of the ad."""

    field: Field
    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.field == other.field and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Quote:
    """A span with the very words it covers."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement of law comes from, and the day somebody last read it there."""

    title: str
    article: str
    url: str
    checked: date


@dataclass(frozen=True, slots=True)
class Rewrite:
    """The wording to use instead. `safe` may be applied as it is, `adapt` wants completing, `display` is advice."""

    text: str
    applicability: Applicability


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule at one place of the ad, with all that a reader needs to understand it.

    `justified` is the reason a house gives to keep these words, when it gave one (`Config`).
    """

    rule: str
    label: str
    tier: Tier
    span: Span
    quote: str
    prefix: str
    suffix: str
    message: str
    why: str
    question: str
    rewrite: Rewrite | None
    related: tuple[Quote, ...]
    sources: tuple[Source, ...]
    fingerprint: str
    justified: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on the whole ad without a place, a label or a tier; shown only when asked for."""

    rule: str
    message: str
    why: str
    question: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a check says of one ad.

    `facts` is JSON-ready: what was read in the ad (contract, durations, pay…), each with its quote and offsets.
    `not_analysed` says in plain words what was left out, in the message language.
    """

    ruleset_version: str
    law_checked: date
    as_of: date
    text_sha256: str
    language: str
    facts: Mapping[str, object]
    counts: Mapping[Tier, int]
    not_analysed: tuple[str, ...]
    notes: tuple[Note, ...]
    findings: tuple[Finding, ...]

    def with_remarks(self, remarks: Iterable[str]) -> Report:
        """The same report, saying besides what its reader left out."""
        return replace(self, not_analysed=(*self.not_analysed, *remarks))
