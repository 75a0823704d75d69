"""Periods from one month to another: « de février à novembre », « du 15 mai au 15 septembre 2027 », "from September to June"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansreproche.patterns import pattern

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

_MONTHS = (
    ("janv(?:ier)?", "january"),
    ("fevr?(?:ier)?", "february"),
    ("mars", "march"),
    ("avr(?:il)?", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juil(?:let)?", "july"),
    ("aout", "august"),
    ("sept(?:embre)?", "september"),
    ("oct(?:obre)?", "october"),
    ("nov(?:embre)?", "november"),
    ("dec(?:embre)?", "december"),
)
MONTH = "|".join(f"{french}|{english}" for french, english in _MONTHS)
_NUMBERS = {
    "jan": 1,
    "fev": 2,
    "feb": 2,
    "mar": 3,
    "avr": 4,
    "apr": 4,
    "mai": 5,
    "may": 5,
    "juin": 6,
    "june": 6,
    "juil": 7,
}
_UNITS = ("day", "month", "year")
_NUMBERS |= {"july": 7, "aou": 8, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12}
_DAY = r"(?:(?:le |the |du |debut |mi-? ?|fin |end of |early |mid-? ?)?(?P<{0}>\d{{1,2}})?(?:er|st|nd|rd|th)? ?|(?:debut |mi-? ?|fin |end of |early |mid-? ?))"

PERIOD = pattern(
    r"\b(?:du |de |d'|from |starting )?"
    + _DAY.format("day")
    + rf"(?P<month>{MONTH})\.?(?: (?P<year>20\d\d))? ?(?:a|au|jusqu'(?:a|en|au)|-|->|to|until|till|through) ?"
    + r"(?:the following |following )?"
    + _DAY.format("last_day")
    + rf"(?P<last_month>{MONTH})\b(?: (?P<last_year>20\d\d))?"
)
_DATE = r"(?:le |the )?(?P<{0}day>\d{{1,2}}) ?[/.-] ?(?P<{0}month>\d{{1,2}}) ?[/.-] ?(?P<{0}year>20\d\d|\d\d)\b"
DATES = pattern(
    r"\b(?:du |de |from )?"
    + _DATE.format("first_")
    + r" ?(?:au?|jusqu'au|-|->|to|until|till) ?"
    + _DATE.format("last_")
)


@dataclass(frozen=True, slots=True)
class Period:
    """From one month to another; `months` is the least that the words can mean, `match` where they stand."""

    months: float
    match: Match


def read_periods(document: Document) -> Iterator[Period]:
    """Every period from month to month, the title first."""
    for match in document.find(PERIOD):
        yield Period(_months(match), match)
    for match in document.find(DATES):
        yield Period(_between(match), match)


def _between(match: Match) -> float:
    """« du 01/09/2026 au 31/08/2027 », in months."""
    day, month, year = (int(match.folded(f"last_{unit}")) - int(match.folded(f"first_{unit}")) for unit in _UNITS)
    return 12 * year + month + day / 30


def _months(match: Match) -> float:
    """Without years, the last month is the next one of that name; « de septembre à septembre » is a year."""
    first, last = _number(match.folded("month")), _number(match.folded("last_month"))
    length = last - first
    if match.has("year") and match.has("last_year"):
        length += 12 * (int(match.folded("last_year")) - int(match.folded("year")))
    elif length <= 0:
        length += 12
    if match.has("day") and match.has("last_day"):
        return length + (int(match.folded("last_day")) - int(match.folded("day"))) / 30
    return length


def _number(month: str) -> int:
    return _NUMBERS.get(month[:4]) or _NUMBERS[month[:3]]
