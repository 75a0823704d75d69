"""Durations an ad states: « six mois », « 4 à 6 mois », « d'un an », « 6 mois renouvelable », « a 12-month internship »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansreproche.facts.numbers import NUMBER, parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

_UNITS = {
    "jour": 1 / 30,
    "day": 1 / 30,
    "semaine": 12 / 52,
    "week": 12 / 52,
    "mois": 1,
    "month": 1,
    "trimestre": 3,
    "semestre": 6,
    "semester": 6,
    "an": 12,
    "annee": 12,
    "year": 12,
}
_UNIT = r"mois|months?|ans?|annees?|years?|semaines?|weeks?|jours?|days?|trimestres?|semestres?|semesters?"
_RENEWABLE = r"(?:renouvelables?|reconductibles?|prolongeables?)(?: une fois)?|(?:renewable|extendable)(?: once)?"

DURATION_SOURCE = (
    rf"\b(?:(?P<low>{NUMBER}|une?)(?: \([a-z0-9]{{1,10}}\))? ?(?:mois|months?|ans?|semaines?|weeks?)? ?(?:a|-|/|to|ou|or|et|and) ?)?"
    rf"(?P<high>{NUMBER}|une?|one|a)(?: \([a-z0-9]{{1,10}}\))?(?: ?-? ?)(?P<unit>{_UNIT})\b"
    rf"(?P<renewable>[^.;\n]{{0,12}}\b(?:{_RENEWABLE}))?"
)
DURATION = pattern(DURATION_SOURCE)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time in months, from `low` to `high` (equal when one figure is given); `renewable` as stated."""

    low: float
    high: float
    renewable: bool
    span: Span


def read_durations(document: Document) -> tuple[Duration, ...]:
    """Every duration stated in the title and the text, in that order."""
    return tuple(_durations(document))


def duration_of(match: Match) -> Duration | None:
    """The duration of a match of a pattern that holds `DURATION_SOURCE`, or None when its number means nothing."""
    unit = _UNITS[_singular(match.folded("unit"))]
    high = _number(match.folded("high"))
    low = _number(match.folded("low")) if match.has("low") else high
    if high is None or low is None:
        return None
    if low > high and unit == _UNITS["an"]:
        low /= unit  # « 6 mois à 1 an »: the first figure counts months
    return Duration(min(low, high) * unit, max(low, high) * unit, match.has("renewable"), match.span())


def _durations(document: Document) -> Iterator[Duration]:
    for match in document.find(DURATION):
        duration = duration_of(match)
        if duration is not None:
            yield duration


def _singular(unit: str) -> str:
    return unit if unit == "mois" else unit.removesuffix("s")


def _number(words: str) -> float | None:
    return 1 if words in {"un", "une", "one", "a"} else parse_number(words)
