"""Cut a text where findings begin and end, for a template to mark the pieces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sansreproche.report import TIERS, Tier


@dataclass(frozen=True, slots=True)
class Range:
    """The words of one finding: `[start, end)` in code points, and its number on the page."""

    start: int
    end: int
    tier: Tier
    number: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text under the same findings: its gravest tier, empty when there is none, and the numbers that end here."""

    text: str
    tier: str
    ends: tuple[int, ...]


def pieces(text: str, ranges: Sequence[Range]) -> list[Piece]:
    """The whole text in order. Time grows with the text and the ranges: they are sorted once and swept."""
    cuts = sorted({0, len(text), *(at for one in ranges for at in (one.start, one.end) if 0 <= at <= len(text))})
    waiting = sorted(ranges, key=lambda one: one.start)
    here: list[Range] = []
    cut: list[Piece] = []
    at = 0
    for start, end in pairwise(cuts):
        while at < len(waiting) and waiting[at].start <= start:
            here.append(waiting[at])
            at += 1
        here = [one for one in here if one.end > start]
        tier = min((TIERS.index(one.tier) for one in here), default=None)
        ends = tuple(one.number for one in here if one.end == end)
        cut.append(Piece(text[start:end], "" if tier is None else TIERS[tier], ends))
    return cut
