"""Amounts and limits by the day they came into force. Money in euros gross per hour unless the name says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LAW_CHECKED = date(2026, 11, 21)
"""The day the whole table was last read against its sources."""

_SMIC = "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072050/LEGISCTA000006178021/"
_WORKING_TIME = "https://code.travail.gouv.fr/code-du-travail/l3121-"
_GRATIFICATION = "https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006071191/LEGISCTA000029814073/"


@dataclass(frozen=True, slots=True)
class Value:
    """A value in force from `since` on; `next_change` is the day on which a newer one is expected."""

    since: date
    value: float
    text: str
    url: str
    checked: date
    next_change: date | None = None


def _rows(url: str, *rows: tuple[date, float, str], next_change: date | None = None) -> tuple[Value, ...]:
    """Rows of one table; only the newest can be overtaken by a change to come."""
    last = len(rows) - 1
    return tuple(
        Value(since, value, text, url, LAW_CHECKED, next_change if at == last else None)
        for at, (since, value, text) in enumerate(rows)
    )


TABLE: dict[str, tuple[Value, ...]] = {
    "smic_hourly": _rows(
        _SMIC,
        (date(2023, 1, 1), 11.27, "décret n° 2022-1608"),
        (date(2023, 5, 1), 11.52, "arrêté du 26 avril 2023"),
        (date(2024, 1, 1), 11.65, "décret du 20 décembre 2023"),
        (date(2024, 11, 1), 11.88, "décret n° 2024-951"),
        (date(2026, 1, 1), 12.02, "décret n° 2025-1228"),
        (date(2026, 6, 1), 12.31, "arrêté du 22 mai 2026"),
        next_change=date(2027, 1, 1),
    ),
    "smic_monthly": _rows(
        _SMIC,
        (date(2023, 1, 1), 1709.28, "décret n° 2022-1608"),
        (date(2023, 5, 1), 1747.20, "arrêté du 26 avril 2023"),
        (date(2024, 1, 1), 1766.92, "décret du 20 décembre 2023"),
        (date(2024, 11, 1), 1801.80, "décret n° 2024-951"),
        (date(2026, 1, 1), 1823.03, "décret n° 2025-1228"),
        (date(2026, 6, 1), 1867.02, "arrêté du 22 mai 2026"),
        next_change=date(2027, 1, 1),
    ),
    # Net pay depends on the branch; the figure is the usual one and serves only as a floor with a margin.
    "smic_net_monthly": _rows(
        _SMIC,
        (date(2024, 1, 1), 1398.70, "estimation usuelle"),
        (date(2024, 11, 1), 1426.30, "estimation usuelle"),
        (date(2026, 1, 1), 1443.11, "estimation usuelle"),
        (date(2026, 6, 1), 1477.93, "estimation usuelle"),
        next_change=date(2027, 1, 1),
    ),
    "gratification_hourly": _rows(
        _GRATIFICATION,
        (date(2021, 1, 1), 3.90, "15 % du plafond horaire de la sécurité sociale 2021 et 2022"),
        (date(2023, 1, 1), 4.05, "15 % du plafond horaire de la sécurité sociale 2023"),
        (date(2024, 1, 1), 4.35, "15 % du plafond horaire de la sécurité sociale 2024"),
        (date(2025, 1, 1), 4.35, "15 % du plafond horaire de la sécurité sociale 2025"),
        (date(2026, 1, 1), 4.50, "15 % du plafond horaire de la sécurité sociale 2026"),
        next_change=date(2027, 1, 1),
    ),
    "stage_max_months": _rows(_GRATIFICATION, (date(2014, 7, 10), 6, "code de l'éducation, L124-5")),
    # The limits are older; this is the day they took their present numbers (law n° 2016-1088).
    "week_hours": _rows(_WORKING_TIME + "27", (date(2016, 8, 10), 35, "code du travail, L3121-27")),
    "day_max_hours": _rows(_WORKING_TIME + "18", (date(2016, 8, 10), 10, "code du travail, L3121-18")),
    "day_max_hours_agreed": _rows(_WORKING_TIME + "19", (date(2016, 8, 10), 12, "code du travail, L3121-19")),
    "week_max_hours": _rows(_WORKING_TIME + "20", (date(2016, 8, 10), 48, "code du travail, L3121-20")),
    "stage_unpaid_max_months": _rows(_GRATIFICATION, (date(2014, 12, 1), 2, "code de l'éducation, L124-6")),
}


def value_on(name: str, day: date | None) -> Value:
    """The row of a table in force on a day; the newest without a day, the oldest known for an earlier day.

    Raises `KeyError` for an unknown name.
    """
    rows = TABLE[name]
    if day is None:
        return rows[-1]
    return next((row for row in reversed(rows) if row.since <= day), rows[0])


def newest_change() -> date:
    """The day of the newest row of the whole table: the law that a check without a date applies."""
    return max(row.since for rows in TABLE.values() for row in rows)


def overdue(day: date) -> bool:
    """Whether a value may have changed by that day: its next known change had come and the table does not hold it."""
    return any(row.next_change is not None and row.next_change <= day for rows in TABLE.values() for row in rows)
