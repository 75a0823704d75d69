"""The ad as rules see it: raw text kept untouched, its segments, its folded twin, its facts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from sansreproche.engine import ByteMatch
from sansreproche.folding import Folded, fold
from sansreproche.patterns import Pattern, occurring
from sansreproche.report import Field, Quote, Span
from sansreproche.segments import Segment, split_segments

if TYPE_CHECKING:
    from sansreproche.facts import Facts

FIELDS: tuple[Field, ...] = ("title", "text")


@dataclass(frozen=True, slots=True)
class Match:
    """One place where a pattern occurs in one field of a document."""

    document: Document
    field: Field
    _match: ByteMatch

    @property
    def start(self) -> int:
        """Where it starts in the folded bytes of its field."""
        return self._match.span()[0]

    @property
    def end(self) -> int:
        """Where it ends in the folded bytes of its field."""
        return self._match.span()[1]

    @property
    def data(self) -> bytes:
        """The folded bytes of the whole field."""
        return self.document.folded(self.field).data

    def has(self, group: int | str) -> bool:
        """Whether the group took part in the match."""
        return self._match.group(self._number(group)) is not None

    def folded(self, group: int | str = 0) -> str:
        """The folded words of the match or of one of its groups; empty when the group took no part."""
        return (self._match.group(self._number(group)) or b"").decode("latin-1")

    def span(self, group: int | str = 0) -> Span:
        """The span, in code points of the raw field, without spaces or punctuation at its ends."""
        start, end = self._match.span(self._number(group))
        return self.document.span(self.field, start, end)

    def _number(self, group: int | str) -> int:
        """RE2 knows the groups of a pattern of bytes by number, and their names as bytes."""
        return self._match.re.groupindex[group.encode("ascii")] if isinstance(group, str) else group


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
        """The places where a declared pattern occurs, in the title then in the text, left to right, none overlapping."""
        for one in FIELDS if field is None else (field,):
            data = self.folded(one).data
            hits = self._title_hits if one == "title" else self._text_hits
            if data and (pattern.index in hits or pattern.index >= self._scanned):
                for match in pattern.compiled.finditer(data):
                    yield Match(self, one, match)

    def mentions(self, pattern: Pattern, field: Field | None = None) -> bool:
        """Whether a declared pattern occurs at all: cheaper than finding where."""
        fields = FIELDS if field is None else (field,)
        if pattern.index >= self._scanned:
            return any(pattern.compiled.search(self.folded(one).data) for one in fields)
        return any(pattern.index in (self._title_hits if one == "title" else self._text_hits) for one in fields)

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

    @cached_property
    def _text_hits(self) -> set[int]:
        return occurring(self._folded_text.data)

    @cached_property
    def _title_hits(self) -> set[int]:
        return occurring(self._folded_title.data) if self.title else set()

    @cached_property
    def _scanned(self) -> int:
        from sansreproche.patterns import declared  # noqa: PLC0415  counted when the first scan is made

        return len(declared())


_TRIMMED = ' \t\r\n\xa0\u202f\u2009.,;:!?*•-–—"«»“”()[]'


def _closes(words: str) -> bool:
    """Whether the last character closes a bracket opened within: « expert(e) » keeps its own."""
    pairs = {")": "(", "]": "["}
    return words[-1] in pairs and pairs[words[-1]] in words[:-1]
