"""Text with markup, as LanguageTool's protocol sends it: what is read of it, and where each character of that stands."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sansreproche import Text
from sansreproche_server.problems import Problem

_EXPECTED = Text(
    'du JSON tel que {"annotation": [{"text": "Offre "}, {"markup": "<br>", "interpretAs": "\\n"}]}',
    'JSON such as {"annotation": [{"text": "Ad "}, {"markup": "<br>", "interpretAs": "\\n"}]}',
)


@dataclass(frozen=True, slots=True)
class Annotated:
    """`text` is what is read. `starts` and `places` give, for each part of it, where it begins there and in what was sent."""

    text: str
    starts: tuple[int, ...]
    places: tuple[int, ...]
    lengths: tuple[int, ...]

    def place(self, offset: int, *, end: bool = False) -> int:
        """Where a code point of `text` stands in what was sent; `end` for the offset after the last of a span."""
        part = max(0, bisect_right(self.starts, offset - end) - 1)
        return self.places[part] + min(offset - self.starts[part], self.lengths[part])


def plain(text: str) -> Annotated:
    """Text without markup."""
    return Annotated(text, (0,), (0,), (len(text),))


def read_annotation(data: str) -> tuple[Annotated, str]:
    """What is read, and the whole that was sent, markup included: offsets count in the latter. Raises `Problem`."""
    read, sent = "", ""
    starts, places, lengths = [], [], []
    for one in _parts(data):
        markup = one.get("markup")
        words = _string(one.get("interpretAs", "") if markup is not None else one.get("text"))
        written = _string(markup) if markup is not None else words
        if words:
            starts.append(len(read))
            places.append(len(sent))
            lengths.append(len(written))
        read += words
        sent += written
    return Annotated(read, tuple(starts) or (0,), tuple(places) or (0,), tuple(lengths) or (0,)), sent


def _parts(data: str) -> list[Mapping[str, Any]]:
    try:
        parts = json.loads(data)["annotation"]
    except (ValueError, RecursionError, KeyError, TypeError):
        raise _malformed() from None
    if not isinstance(parts, list) or not all(isinstance(one, dict) for one in parts):
        raise _malformed()
    return parts


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise _malformed()
    return value


def _malformed() -> Problem:
    return Problem("field-invalid", field="data", expected=_EXPECTED)
