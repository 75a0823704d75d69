"""The day an ad speaks from: said beside it, announced in it, or the latest day and year it mentions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sansreproche.law import LAW_CHECKED
from sansreproche.patterns import pattern

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

_MONTHS = (
    ("janvier", "january", "jan"), ("fevrier", "february", "feb"), ("mars", "march", "mar"), ("avril", "april", "apr"), ("mai", "may"),
    ("juin", "june", "jun"), ("juillet", "july", "jul"), ("aout", "august", "aug"), ("septembre", "september", "sept"),
    ("octobre", "october", "oct"), ("novembre", "november", "nov"), ("decembre", "december", "dec"),
)  # fmt: skip
_NUMBER = {name: at for at, names in enumerate(_MONTHS, 1) for name in names}
_NAMES = "|".join(sorted(_NUMBER, key=lambda name: -len(name)))
_YEAR = r"20[12]\d"

WRITTEN = pattern(
    rf"\b(?:(?P<day>[0-3]?\d)(?:er|st|nd|rd|th)? )?(?P<month>{_NAMES})\.?(?: (?P<after>[0-3]?\d)(?:st|nd|rd|th)?)?,? (?P<year>{_YEAR})\b"
    rf"|\b(?P<d>[0-3]?\d)[/.](?P<m>[01]?\d)[/.](?P<y>{_YEAR})\b|\b(?P<iy>{_YEAR})-(?P<im>[01]\d)-(?P<id>[0-3]\d)\b|\b(?P<only>{_YEAR})\b"
)
_PUBLISHED_WORDS = (
    b"publie",
    b"en ligne",
    b"annonce du",
    b"offre du",
    b"poste le",
    b"parue le",
    b"parution",
    b"mise a jour",
    b"published",
    b"posted",
)
_HORIZON = 2023
"""Years before are a company's past, or too old for the tables of the law."""


def read_day(document: Document) -> date | None:
    """The day whose law applies to the ad, or None when nothing tells.

    The day said beside the ad, else the one it says it was published on, else the latest it names from 2023 on: what starts or
    was in force that year. A year alone counts as its last day, the law's latest word of that year.
    """
    if document.date is not None:
        return document.date
    latest: date | None = None
    for match, day in _days(document):
        before = match.data[max(0, match.start - 40) : match.start].rsplit(b"\n", 1)[-1]
        if any(said in before for said in _PUBLISHED_WORDS):
            return day
        if day.year >= _HORIZON and (latest is None or day > latest):
            latest = day
    return latest


def _days(document: Document) -> Iterator[tuple[Match, date]]:
    for match in document.find(WRITTEN, "text"):
        day = _day(match)
        if day is not None:
            yield match, day


def _day(match: Match) -> date | None:
    if match.has("only"):
        return min(date(int(match.folded("only")), 12, 31), LAW_CHECKED)
    if match.has("month"):
        parts = (
            match.folded("year"),
            str(_NUMBER[match.folded("month")]),
            match.folded("day") or match.folded("after") or "1",
        )
    elif match.has("y"):
        parts = (match.folded("y"), match.folded("m"), match.folded("d"))
    else:
        parts = (match.folded("iy"), match.folded("im"), match.folded("id"))
    try:
        return date(*map(int, parts))
    except ValueError:
        return None
