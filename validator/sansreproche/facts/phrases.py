"""Several notions in one sentence, in whatever order: « un service entier, pour voir, sans paie », and the phrase that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sansreproche.context import sentence, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sansreproche.document import Document, Match
    from sansreproche.engine import BytePattern
    from sansreproche.report import Span
    from sansreproche.rule import Mark, Rule

_EDGE = words(r"[,;:!?.](?: |$|\n)", r"[()\n*>\"]", r" - ", r"^ ?- ?", r" (?:mais|puis|but|then) ")
_LONGEST = 110
"""Bytes: a phrase longer than this is shown from its first notion to its last, and no wider."""
_FARTHEST = 160


def line_of(match: Match) -> bytes:
    """The sentence, or the line, of a match."""
    start, end = sentence(match)
    return match.data[start:end]


def together(match: Match, *notions: BytePattern) -> tuple[int, int] | None:
    """The folded range of the sentence that holds a match and one place of each notion, those of its own phrase first, then the nearest.

    None when a notion is missing, or too far for a reader to bring them together.
    """
    start, end = sentence(match)
    data, first, last = match.data, match.start, match.end
    low, high = _between_edges(match, first, last)
    for notion in notions:
        places = [(start + one.span()[0], start + one.span()[1]) for one in notion.finditer(data[start:end])]
        if not places:
            return None
        nearest = min(
            places,
            key=lambda one: (not low <= one[0] < high, max(one[0] - match.end, match.start - one[1], 0)),
        )
        first, last = min(first, nearest[0]), max(last, nearest[1])
    far = last - first > _FARTHEST or b";" in data[first:last]
    return None if far else (first, last)


def phrase(match: Match, first: int, last: int) -> Span:
    """The words between the commas, colons or stops around a folded range; the range alone when that is long."""
    low, high = _between_edges(match, first, last)
    if high - low > _LONGEST:
        low, high = (low, last) if last - low <= _LONGEST else (first, last)
    return match.document.span(match.field, low, high)


def beyond(rules: Iterable[Rule], document: Document, found: Iterable[Mark]) -> Iterator[Mark]:
    """What is found where none of the rules marks a word already: theirs are better known wordings, and shown shorter."""
    taken: list[Span] | None = None
    for mark in found:
        if taken is None:
            taken = [one.span for rule in rules for one in rule.marks(document)]
        if not any(mark.span.overlaps(one) for one in taken):
            yield mark


def _between_edges(match: Match, first: int, last: int) -> tuple[int, int]:
    start, end = sentence(match)
    low, high = start, end
    for edge in _EDGE.finditer(match.data[start:first]):
        low = start + edge.span()[1]
    while low < first and not match.data[low : low + 1].isalnum():
        low += 1
    closing = _EDGE.search(match.data[last:end])
    return low, last + closing.span()[0] if closing else high
