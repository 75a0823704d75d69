"""The JSON of the server's answers, as types; days are ISO strings. A test compares them with the server's own models."""

from typing import Any, Literal, NotRequired, TypedDict

Language = Literal["fr", "en"]
Tier = Literal["illegal", "abusif", "a-clarifier", "style"]
OffsetEncoding = Literal["utf-16", "code-point"]
FeedbackKind = Literal["false-positive", "missed"]


class Ad(TypedDict):
    """An ad to read, and what is known of it. The answer to each of several bears its `id`."""

    text: str
    id: NotRequired[str | int | None]
    title: NotRequired[str | None]
    contract: NotRequired[str | None]
    date: NotRequired[str | None]
    lang: NotRequired[Language | None]
    message_lang: NotRequired[Language]
    offset_encoding: NotRequired[OffsetEncoding]
    notes: NotRequired[bool]


class Place(TypedDict):
    """Words of the ad: `[start, end)` in the text, and the words themselves; a place in the title has no offsets."""

    field: Literal["text", "title"]
    start: int | None
    end: int | None
    quote: str


class Rewrite(TypedDict):
    """Wording to use instead: safe to apply as it is, to adapt, or advice for display."""

    text: str
    applicability: Literal["safe", "adapt", "display"]


class Source(TypedDict):
    """Where the law says so, and the day somebody last read it there."""

    title: str
    article: str
    url: str
    checked: str


class Finding(Place):
    """A phrase that should make a reader stop."""

    rule: str
    label: str
    tier: Tier
    prefix: str
    suffix: str
    message: str
    why: str
    question: str
    rewrite: Rewrite | None
    related: list[Place]
    sources: list[Source]
    fingerprint: str


class Note(TypedDict):
    """A remark on the whole ad."""

    rule: str
    message: str
    why: str
    question: str


Counts = TypedDict("Counts", {"illegal": int, "abusif": int, "a-clarifier": int, "style": int})
"""Findings by tier."""


class Report(TypedDict):
    """Everything a check says of one ad."""

    ruleset_version: str
    law_checked: str
    as_of: str
    offset_encoding: OffsetEncoding
    text_sha256: str
    text: NotRequired[str | None]
    language: Literal["fr", "en", "other", "unknown"]
    facts: dict[str, Any]
    counts: Counts
    not_analysed: list[str]
    notes: list[Note]
    findings: list[Finding]


class File(TypedDict):
    """What the file of an ad was; pages are known of a PDF alone."""

    kind: Literal["text", "html", "pdf", "docx", "odt", "eml"]
    pages: NotRequired[int | None]
    title: str


class DocumentReport(Report):
    """The report on a file, with the text that was read in it."""

    document: File


class Problem(TypedDict):
    """An error, as RFC 9457 writes it."""

    type: str
    title: str
    status: int
    detail: str
    code: str


class BatchAnswer(TypedDict):
    """The report on an ad, or why there is none."""

    id: str | int | None
    report: NotRequired[Report | None]
    problem: NotRequired[Problem | None]


class Rule(TypedDict):
    """A rule of the catalogue, in one language."""

    id: str
    label: str | None
    tier: Tier
    theme: str
    message: str
    why: str
    question: str
    rewrite: Rewrite | None
    sources: list[Source]


class Example(TypedDict):
    """An ad of the rule's tests: `quotes` are the words it must flag, none when it must keep silent."""

    text: str
    title: str
    contract: str
    date: str | None
    quotes: list[str]
    rewrite: str
    known_gap: str


class RuleWithExamples(Rule):
    """A rule and what it must find or leave alone."""

    examples: list[Example]


class RuleList(TypedDict):
    """The catalogue."""

    ruleset_version: str
    law_checked: str
    rules: list[Rule]


class Receipt(TypedDict):
    """A report from a user is on the server's disk; `received` is in UTC."""

    id: str
    received: str
