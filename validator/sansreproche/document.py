"""The ad as rules see it: raw text kept untouched, its segments, its folded twin, its facts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from sansreproche.engine import ByteMatch
from sansreproche.folding import Folded, fold
from sansreproche.patterns import Pattern, Scan, declared_count
from sansreproche.report import Field, Quote, Span
from sansreproche.segments import Segment, split_segments

if TYPE_CHECKING:
    from sansreproche.facts import Facts

FIELDS: tuple[Field, ...] = ("title", "text")
MAX_MATCHES = 1_000
"""Places of one pattern read in one field: a megabyte of one phrase would take half a minute; the report says so."""


class Match:
    """One place where a pattern occurs in one field of a document.

    `start` and `end` count in `data`, the folded bytes of the whole field. `clause` and `sentence` are kept for `context`,
    which works them out.
    """

    __slots__ = ("_found", "_pattern", "clause", "data", "document", "end", "field", "sentence", "start")

    def __init__(self, document: Document, field: Field, data: bytes, pattern: Pattern, found: ByteMatch) -> None:
        self.document = document
        self.field = field
        self.data = data
        self.start, self.end = found.span()
        self._pattern = pattern
        self._found = found
        self.clause: tuple[int, int] | None = None
        self.sentence: tuple[int, int] | None = None

    def has(self, group: int | str) -> bool:
        """Whether the group took part in the match."""
        return self._span(group)[0] >= 0

    def folded(self, group: int | str = 0) -> str:
        """The folded words of the match or of one of its groups; empty when the group took no part."""
        start, end = self._span(group)
        return self.data[start:end].decode("latin-1") if start >= 0 else ""

    def span(self, group: int | str = 0) -> Span:
        """The span, in code points of the raw field, without spaces or punctuation at its ends."""
        return self.document.span(self.field, *self._span(group))

    def _span(self, group: int | str) -> tuple[int, int]:
        if group == 0:
            return self.start, self.end
        return self._found.span(self._pattern.groups[group] if isinstance(group, str) else group)


class Document:
    """An ad: its text, and what is known of it beside the text. Immutable by convention; lone surrogates are allowed.

    `date` is the day the ad was published; `segments` are those a reader of pages found, else the text is split here.
    """

    def __init__(
        self,
        text: str,
        *,
        title: str | None = None,
        contract: str | None = None,
        date: dt.date | None = None,
        lang: str | None = None,
        segments: Sequence[Segment] | None = None,
    ) -> None:
        self.text = text
        self.title = title or ""
        self.contract = contract or ""
        self.date = date
        self.lang = lang
        self._segments = segments
        self.repetitive = False
        """Whether some pattern occurs so often that only its first places were read."""
        self._scanned: tuple[int, dict[Field, Scan]] = 0, {}

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The blocks of the text, in order, none overlapping."""
        return tuple(self._segments) if self._segments is not None else split_segments(self.text)

    @cached_property
    def facts(self) -> Facts:
        """What the ad states: contract, durations, pay, hours, diploma, experience… each read on demand, once."""
        from sansreproche.facts import Facts  # noqa: PLC0415  facts are read from documents

        return Facts(self)

    def cut(self, text: int, title: int) -> Document:
        """The document itself, or when it is longer one with the first `text` and `title` code points of its fields."""
        if len(self.text) <= text and len(self.title) <= title:
            return self
        segments = self._segments and [one for one in self._segments if one.end <= text]
        return Document(
            self.text[:text],
            title=self.title[:title],
            contract=self.contract,
            date=self.date,
            lang=self.lang,
            segments=segments,
        )

    def raw(self, field: Field) -> str:
        return self.title if field == "title" else self.text

    def folded(self, field: Field = "text") -> Folded:
        """The folded twin of a field."""
        return self._folded_title if field == "title" else self._folded_text

    def find(self, pattern: Pattern, field: Field | None = None) -> Iterator[Match]:
        """The places where a declared pattern occurs, in the title then in the text, left to right, none overlapping.

        Of each field the first `MAX_MATCHES`, after which the document is `repetitive`.
        """
        scans = self._scans()
        for one in FIELDS if field is None else (field,):
            if pattern.index in scans[one].indexes:
                data = self.folded(one).data
                for count, found in enumerate(pattern.compiled.finditer(data)):
                    if count == MAX_MATCHES:
                        self.repetitive = True
                        break
                    yield Match(self, one, data, pattern, found)

    def mentions(self, pattern: Pattern, field: Field | None = None) -> bool:
        """Whether a declared pattern occurs at all: cheaper than finding where."""
        scans = self._scans()
        return scans["text" if field is None else field].finds(pattern) or (
            field is None and scans["title"].finds(pattern)
        )

    def possible(self) -> frozenset[int]:
        """The indexes of the declared patterns that may occur in one of the fields: no other does."""
        return frozenset().union(*(scan.indexes for scan in self._scans().values()))

    def span(self, field: Field, start: int, end: int) -> Span:
        """The raw span of a folded range, without spaces or punctuation at its ends."""
        folded, raw = self.folded(field), self.raw(field)
        first, last = folded.to_raw(start), folded.to_raw(end)
        while first < last and raw[first] in _TRIMMED:
            first += 1
        while last > first and raw[last - 1] in _TRIMMED and not _closes(raw[first:last]):
            last -= 1
        return Span(field, first, last)

    def quote(self, span: Span) -> Quote:
        return Quote(span, self.raw(span.field)[span.start : span.end])

    def segment_at(self, offset: int) -> Segment | None:
        """The segment that holds a raw offset of the text, or None between two."""
        low, high = 0, len(self.segments)
        while low < high:
            middle = (low + high) // 2
            if self.segments[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return self.segments[low] if low < len(self.segments) and self.segments[low].start <= offset else None

    @cached_property
    def _folded_text(self) -> Folded:
        return fold(self.text)

    @cached_property
    def _folded_title(self) -> Folded:
        return fold(self.title)

    def _scans(self) -> dict[Field, Scan]:
        count, scans = self._scanned
        if count != declared_count():
            scans = {field: Scan(self.folded(field).data) for field in FIELDS}
            self._scanned = declared_count(), scans
        return scans


_TRIMMED = ' \t\r\n\xa0\u202f\u2009.,;:!?*•-–—"«»“”()[]'


def _closes(words: str) -> bool:
    """Whether the last character closes a bracket opened within: « expert(e) » keeps its own."""
    pairs = {")": "(", "]": "["}
    return words[-1] in pairs and pairs[words[-1]] in words[:-1]
