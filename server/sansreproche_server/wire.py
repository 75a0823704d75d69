"""The shapes that cross HTTP: what a request may hold, what answers hold. The OpenAPI document is built from them."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from sansreproche.checking import MAX_TEXT
from sansreproche.offsets import OffsetEncoding
from sansreproche.report import Applicability, Tier
from sansreproche.report import Field as AdField

Language = Literal["fr", "en"]
MAX_BATCH = 200
"""Ads of one batch."""
MAX_CONTRACT = 1_000
"""Code points of the contract's name."""
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _iso_day(value: object) -> object:
    if not (isinstance(value, str) and _DAY.fullmatch(value)):
        raise PydanticCustomError("day", "not a day such as 2026-06-01")
    return dt.date.fromisoformat(value)


# pydantic's own length constraints refuse lone surrogates; these do not.
def _not_blank(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("text_empty", "empty")
    return value


def _short(value: str) -> str:
    if len(value) > MAX_CONTRACT:
        raise PydanticCustomError("too_long", "too long")
    return value


class Wire(BaseModel):
    """Fields are those declared and no others, of the very type declared."""

    model_config = ConfigDict(extra="forbid", strict=True)


class CheckOptions(Wire):
    """What is known of an ad beside its text, and how to answer."""

    title: str | None = Field(None, description="The ad's title, read like the text; its findings say field: title.")
    contract: Annotated[
        Annotated[str, AfterValidator(_short)] | None,
        Field(description=f"The contract, when known beside the text. At most {MAX_CONTRACT} characters."),
    ] = None
    date: Annotated[
        Annotated[dt.date, BeforeValidator(_iso_day)] | None,
        Field(description="The day whose law applies: the ad's. Absent, the newest law known."),
    ] = None
    lang: Annotated[Language | None, Field(description="The ad's language; detected when absent.")] = None
    message_lang: Annotated[Language, Field(description="The language of the answer, errors included.")] = "fr"
    offset_encoding: Annotated[OffsetEncoding, Field(description="What start and end count.")] = "utf-16"
    notes: Annotated[bool, Field(description="Add the remarks that bear on the whole ad.")] = False


class CheckRequest(CheckOptions):
    """An ad to read, and how to answer."""

    text: Annotated[
        str,
        AfterValidator(_not_blank),
        Field(
            description=f"The text of the ad, not blank. Past {MAX_TEXT} characters the report says what was not read.",
            json_schema_extra={"minLength": 1, "pattern": r"\S"},
        ),
    ]


class DocumentFields(CheckOptions):
    """What goes with a file."""

    filename: Annotated[str | None, Field(description="The file's name; its bytes tell more of what it is.")] = None


class BatchItem(CheckRequest):
    """An ad among others; its `id` comes back with its report."""

    id: str | int | None = None


class BatchRequest(Wire):
    """Ads to read in one request."""

    documents: Annotated[list[BatchItem], Field(min_length=1, max_length=MAX_BATCH)]
    message_lang: Annotated[
        Language, Field(description="The language of the answer, unless an ad asks for its own.")
    ] = "fr"


class Place(Wire):
    """Words of the ad: `[start, end)` in the text, and the words themselves; a place in the title has no offsets."""

    field: AdField
    start: int | None
    end: int | None
    quote: str


class Rewrite(Wire):
    """Wording to use instead: safe to apply as it is, to adapt, or advice for display."""

    text: str
    applicability: Applicability


class Source(Wire):
    """Where the law says so, and the day somebody last read it there."""

    title: str
    article: str
    url: str
    checked: dt.date


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


class Note(Wire):
    """A remark on the whole ad."""

    rule: str
    message: str
    why: str
    question: str


class Counts(Wire):
    """Findings by tier."""

    illegal: int
    abusif: int
    a_clarifier: Annotated[int, Field(alias="a-clarifier")]
    style: int


class Report(Wire):
    """Everything a check says of one ad."""

    ruleset_version: str
    law_checked: dt.date
    as_of: dt.date
    offset_encoding: OffsetEncoding
    text_sha256: str
    text: Annotated[str | None, Field(description="Only when it was extracted from a document.")] = None
    language: Literal["fr", "en", "other", "unknown"]
    facts: dict[str, Any]
    counts: Counts
    not_analysed: list[str]
    notes: list[Note]
    findings: list[Finding]


class Readiness(Wire):
    """The server can work; `feedback` says whether reports are kept."""

    status: Literal["ready"]
    ruleset_version: str
    feedback: Literal["ok", "off", "unavailable"]


class Problem(Wire):
    """An error, as RFC 9457 writes it; `code` never changes, `detail` says what to do."""

    type: str
    title: str
    status: int
    detail: str
    code: str


class File(Wire):
    """What the file of an ad was; pages are known of a PDF alone."""

    kind: Literal["text", "html", "pdf", "docx", "odt", "eml"]
    pages: int | None = None
    title: str


class DocumentReport(Report):
    """The report on a file, with the text that was read in it."""

    document: File


class BatchAnswer(Wire):
    """The report on an ad, or why there is none."""

    id: str | int | None
    report: Report | None = None
    problem: Problem | None = None


class BatchSummary(Wire):
    """Counts of ads: read, refused, with a finding, with a finding of each tier, of each rule."""

    read: int
    problems: int
    with_findings: int
    ads_by_tier: Counts
    ads_by_rule: dict[str, int]


class BatchReport(Wire):
    """The reports on a batch, in its order."""

    ruleset_version: str
    law_checked: dt.date
    reports: list[BatchAnswer]
    summary: BatchSummary


class Rule(Wire):
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


class Example(Wire):
    """An ad of the rule's tests: `quotes` are the words it must flag, none when it must keep silent."""

    text: str
    title: str
    contract: str
    date: dt.date | None
    quotes: list[str]
    rewrite: Annotated[str, Field(description="The same sentence made right; empty when there is none.")]
    known_gap: Annotated[str, Field(description="Why the example fails today; empty when it passes.")]


class RuleWithExamples(Rule):
    """A rule and what it must find or leave alone."""

    examples: list[Example]


class RuleList(Wire):
    """The catalogue."""

    ruleset_version: str
    law_checked: dt.date
    rules: list[Rule]


class Health(Wire):
    """The server answers."""

    status: Literal["ok"]
    version: str
