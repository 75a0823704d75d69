"""The day whose law applies is the one said beside the ad, else the one the ad itself tells."""

from datetime import date

import pytest

from sansreproche import Document
from sansreproche.law import LAW_CHECKED


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Annonce du 12 mars 2025. Début le 1er juin 2026.", date(2025, 3, 12)),
        ("Publiée le 04/02/2026.", date(2026, 2, 4)),
        ("Posted on 2025-11-30.", date(2025, 11, 30)),
        ("Poste à pourvoir en septembre 2026.", date(2026, 9, 1)),
        ("Starting January 5, 2026.", date(2026, 1, 5)),
        ("De mars 2025 à juin 2026.", date(2026, 6, 1)),
        ("Rentrée 2025.", date(2025, 12, 31)),
        ("Tarif 2026.", LAW_CHECKED),
    ],
)
def test_the_day_is_the_one_published_else_the_latest_named(text: str, day: date) -> None:
    assert Document(text).facts.day == day


@pytest.mark.parametrize(
    "text", ["Poste à pourvoir vite.", "Maison fondée en 1998.", "Née en 2015, la marque grandit."]
)
def test_no_day_is_read_where_none_tells_when_the_ad_was_written(text: str) -> None:
    assert Document(text).facts.day is None


def test_the_day_said_beside_the_ad_wins_over_its_text() -> None:
    assert Document("Annonce du 12 mars 2025.", date=date(2026, 6, 1)).facts.day == date(2026, 6, 1)


def test_a_day_that_no_calendar_has_is_passed_over() -> None:
    assert Document("Publiée le 31/02/2026.").facts.day is None
