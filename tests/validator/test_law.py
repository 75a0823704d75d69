"""Amounts and limits change on their day, not before and not after, and each says where it was read."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from sansreproche import check
from sansreproche.law import LAW_CHECKED, newest_change, value_on
from sansreproche.law.table import TABLE, Value

ROWS = [pytest.param(name, row, id=f"{name} {row.since}") for name, rows in TABLE.items() for row in rows]
CHANGES = [
    pytest.param(name, before, after, id=f"{name} {after.since}")
    for name, rows in TABLE.items()
    for before, after in pairwise(rows)
]


@pytest.mark.parametrize(
    ("name", "day", "value"),
    [
        ("smic_hourly", date(2024, 10, 31), 11.65),
        ("smic_hourly", date(2024, 11, 1), 11.88),
        ("smic_hourly", date(2025, 12, 31), 11.88),
        ("smic_hourly", date(2026, 1, 1), 12.02),
        ("smic_hourly", date(2026, 5, 31), 12.02),
        ("smic_hourly", date(2026, 6, 1), 12.31),
        ("smic_monthly", date(2026, 5, 31), 1823.03),
        ("smic_monthly", date(2026, 6, 1), 1867.02),
        ("gratification_hourly", date(2022, 12, 31), 3.90),
        ("gratification_hourly", date(2023, 12, 31), 4.05),
        ("gratification_hourly", date(2025, 12, 31), 4.35),
        ("gratification_hourly", date(2026, 1, 1), 4.50),
        ("week_max_hours", date(2026, 6, 1), 48),
        ("day_max_hours", date(2026, 6, 1), 10),
        ("week_hours", date(2026, 6, 1), 35),
    ],
)
def test_a_value_is_the_one_in_force_that_day(name: str, day: date, value: float) -> None:
    assert value_on(name, day).value == value


@pytest.mark.parametrize(("name", "before", "after"), CHANGES)
def test_each_change_comes_into_force_on_its_own_day(name: str, before: Value, after: Value) -> None:
    since = after.since
    assert value_on(name, since) is after
    assert value_on(name, since - timedelta(days=1)) is before


@pytest.mark.parametrize("name", TABLE)
def test_the_rows_of_a_table_are_in_order(name: str) -> None:
    days = [row.since for row in TABLE[name]]
    assert days == sorted(set(days))


@pytest.mark.parametrize(("name", "row"), ROWS)
def test_every_row_names_its_text_its_address_and_the_day_it_was_checked(name: str, row: Value) -> None:
    assert row.text.strip(), name
    assert row.url.startswith("https://")
    assert row.since <= row.checked <= LAW_CHECKED


def test_without_a_day_the_newest_row_counts_and_before_the_first_the_oldest() -> None:
    rows = TABLE["smic_hourly"]
    assert value_on("smic_hourly", None) is rows[-1]
    assert value_on("smic_hourly", date(1990, 1, 1)) is rows[0]


def test_an_unknown_table_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        value_on("prime_de_noel", None)


def test_only_newest_rows_await_a_change_and_none_is_overdue_when_checked() -> None:
    awaited = [row for rows in TABLE.values() for row in rows if row.next_change]
    assert awaited == [rows[-1] for rows in TABLE.values() if rows[-1].next_change]
    assert all(row.next_change > LAW_CHECKED for row in awaited if row.next_change)


def test_a_check_without_a_day_applies_the_newest_law() -> None:
    assert check("CDI à temps plein.").as_of == newest_change()


@pytest.mark.parametrize(
    ("pay", "day", "insufficient"),
    [
        ("11,90 € brut de l'heure", "2025-12-31", False),
        ("11,90 € brut de l'heure", "2026-01-01", True),
        ("12,10 € brut de l'heure", "2026-05-31", False),
        ("12,10 € brut de l'heure", "2026-06-01", True),
        ("1 850 € brut par mois", "2026-05-31", False),
        ("1 850 € brut par mois", "2026-06-01", True),
        ("1 810 € brut par mois", "2025-12-31", False),
        ("1 810 € brut par mois", "2026-01-01", True),
    ],
)
def test_the_day_of_the_ad_decides_whether_a_pay_is_enough(pay: str, day: str, *, insufficient: bool) -> None:
    report = check(f"CDI à temps plein. Salaire : {pay}.", as_of=day)
    assert ("remuneration-insuffisante" in {finding.rule for finding in report.findings}) is insufficient
