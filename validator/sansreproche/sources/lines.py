"""Put the lines of a printed page together into the paragraphs they were broken from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_BULLETS = "-–—*•·‣◦▪●∙►▶→➔➜✓✔✅☑❖♦■□>+\uf0b7\uf0a7\uf0d8"
_SAME_SIZE = 1.35
"""How many times taller a line of the same paragraph may be: capitals and descenders change a line's box."""
_LEADING = 1.1
"""White between two lines of one paragraph, in heights of a line, at most."""
_COLUMN = 40.0
"""Width in points of the strips in which left edges count as one column."""
_SOFT_HYPHEN = "\xad"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page; its box is in points, from the bottom left of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def paragraphs(lines: Iterable[Line]) -> Iterator[str]:
    """The text of each paragraph: lines are joined where the next word would not have fitted on the one before."""
    kept = [one for one in lines if one.text]
    margins = _right_margins(kept)
    text, before = "", None
    for line in kept:
        if before is not None and _goes_on(before, line, margins):
            text = _joined(text, line.text)
        else:
            if text:
                yield text
            text = line.text
        before = line
    if text:
        yield text


def _goes_on(before: Line, line: Line, margins: dict[int, float]) -> bool:
    if line.text[0] in _BULLETS:
        return False
    if before.text.endswith(_SOFT_HYPHEN):
        return True
    height, other = max(before.top - before.bottom, 1.0), max(line.top - line.bottom, 1.0)
    gap = before.bottom - line.top
    if max(height, other) > _SAME_SIZE * min(height, other) or not -height < gap < _LEADING * height:
        return False
    word = line.text.split(maxsplit=1)[0]
    wanted = (len(word) + 1) * (line.right - line.left) / len(line.text)
    return before.right + wanted > margins[_strip(before)]


def _right_margins(lines: list[Line]) -> dict[int, float]:
    """How far to the right the lines reach that begin in the strip of each line or in the next ones."""
    own: dict[int, float] = {}
    for one in lines:
        own[_strip(one)] = max(own.get(_strip(one), 0.0), one.right)
    return {strip: max(own.get(near, 0.0) for near in (strip - 1, strip, strip + 1)) for strip in own}


def _strip(line: Line) -> int:
    return int(line.left // _COLUMN)


def _joined(text: str, more: str) -> str:
    if text.endswith(_SOFT_HYPHEN):
        return text[:-1] + more
    return text + more if text.endswith("-") and not text.endswith(" -") else f"{text} {more}"
