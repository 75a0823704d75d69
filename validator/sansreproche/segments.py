"""Split the text of an ad into its blocks: headings, paragraphs, list items, labelled fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["title", "heading", "paragraph", "item", "field"]

_BULLETS = "-–—*•·‣◦▪●∙►▶→➔➜✓✔✅☑❖♦■□>+"
_HEADING_LENGTH = 60
_LABEL_LENGTH = 40


@dataclass(frozen=True, slots=True)
class Segment:
    """A block of the text: `[start, end)` in code points, without the white space around it."""

    kind: Kind
    start: int
    end: int


def split_segments(text: str) -> tuple[Segment, ...]:
    """One segment a line that holds something. Linear; never raises."""
    segments, at = [], 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = at + len(line) - len(line.lstrip())
            segments.append(Segment(_kind(words), start, start + len(words)))
        at += len(line) + 1
    return tuple(segments)


def _kind(line: str) -> Kind:
    if line[0] in _BULLETS:
        return "item"
    label, colon, value = line[:_LABEL_LENGTH].partition(":")
    if colon and value.strip() and "." not in label:
        return "field"
    if line.startswith("#") or (len(line) <= _HEADING_LENGTH and _looks_like_a_heading(line)):
        return "heading"
    return "paragraph"


def _looks_like_a_heading(line: str) -> bool:
    return line.endswith(":") or line.isupper() or (line[0].isupper() and line[-1].isalpha() and "," not in line)
