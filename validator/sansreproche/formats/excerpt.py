"""The line of an ad where words were found, cut to a width, with carets under the words. Safe to print on a terminal."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from sansreproche.report import Span

_LINES = 3
"""Lines shown of words that run over several."""
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


@dataclass(frozen=True, slots=True)
class ExcerptLine:
    """A line cut in three: what stands before the found words, the words, what stands after."""

    before: str
    found: str
    after: str

    @property
    def carets(self) -> str:
        """Spaces, then one caret a column under the found words."""
        return " " * columns(self.before) + "^" * max(1, columns(self.found))


def excerpt(text: str, span: Span, width: int) -> list[ExcerptLine]:
    """The lines that the span touches (three at most), each about `width` columns wide, found words whole if they fit."""
    lines: list[ExcerptLine] = []
    start = span.start
    while start < span.end and len(lines) < _LINES:
        stop = text.find("\n", start, span.end)
        end = span.end if stop < 0 else stop
        if text[start:end].strip():
            lines.append(_line(text, start, end, width))
        start = end + 1
    return lines


def _line(text: str, start: int, end: int, width: int) -> ExcerptLine:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    spare = max(20, width - (end - start))
    left = max(first, start - max(spare // 2, spare - (last - end)))
    right = min(last, end + spare - (start - left))
    if left > first:
        left = _after_space(text, left, start)
    if right < last:
        right = max(text.rfind(" ", end, right), end) if " " in text[end:right] else right
    before = ("…" if left > first else "") + printable(text[left:start]).lstrip()
    return ExcerptLine(
        before, printable(text[start:end]), printable(text[end:right]).rstrip() + ("…" if right < last else "")
    )


def _after_space(text: str, left: int, start: int) -> int:
    """The beginning of the first whole word from `left` on."""
    space = text.find(" ", left, start)
    return left if space < 0 else space + 1


def printable(text: str) -> str:
    """The text with what could drive a terminal (controls, direction marks, lone surrogates) made visible or dropped."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(char) for char in text)


def _shown(char: str) -> str:
    if char in "\t\n\r":
        return " "
    if char in _BIDI or char == "\xad":
        return ""
    return "\ufffd" if unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"} else char


def columns(text: str) -> int:
    """The columns a terminal gives the text."""
    return len(text) if text.isascii() else sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
