"""Cut a sentence into the items of its enumeration: « expert, réactif et influent »."""

from __future__ import annotations

from sansreproche.context import sentence, words
from sansreproche.document import Match

_SEPARATOR = words(
    r" ?[,;:+/&] ?(?:et |and |ainsi que |mais aussi )?| (?:et|and|ainsi que|mais aussi|as well as) | [-*] "
)
_BRACKETS = (b"(", b")", b"[", b"]")

Item = tuple[int, int]
"""`[start, end)` in the folded bytes of the match's field."""


def items_of_sentence(match: Match) -> tuple[list[Item], int]:
    """The items of the sentence of a match, in order, and the index of the one where the match starts. Brackets end it."""
    start, end = sentence(match)
    start = max([start, *(match.data.rfind(one, start, match.start) + 1 for one in _BRACKETS)])
    end = min([end, *(at for one in _BRACKETS if (at := match.data.find(one, match.end, end)) >= 0)])
    items: list[Item] = []
    at, here = start, 0
    for found in (*_SEPARATOR.finditer(match.data[start:end]), None):
        first, last = (start + found.span()[0], start + found.span()[1]) if found else (end, end)
        if at <= match.start < max(last, at + 1):
            here = len(items)
        items.append((at, first))
        at = last
    return items, here
