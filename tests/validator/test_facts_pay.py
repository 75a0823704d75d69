"""What a post pays is read with its period, gross or net; other money is left alone."""

import pytest

from sansreproche import Document
from sansreproche.facts.pay import Pay


def read(text: str) -> tuple[Pay, ...]:
    return Document(text).facts.pay


@pytest.mark.parametrize(
    ("text", "low", "high", "period", "gross"),
    [
        ("Salaire : 2 100 € brut par mois", 2100, 2100, "month", True),
        ("Rémunération de 2.050,50 euros bruts mensuels", 2050.50, 2050.50, "month", True),
        ("CDI, 2 007.79 euros brut mensuel", 2007.79, 2007.79, "month", True),
        ("Taux horaire : 12,31 € brut de l'heure", 12.31, 12.31, "hour", True),
        ("Entre 30 et 35 k€ brut annuel", 30_000, 35_000, "year", True),
        ("Salaire 30k€ à 35k€", 30_000, 35_000, "year", None),
        ("1 600 € net par mois", 1600, 1600, "month", False),
        ("TJM : 450 € par jour", 450, 450, "day", None),
        ("Pay: €14 an hour gross", 14, 14, "hour", True),
        ("Salary of €38,000 a year", 38_000, 38_000, "year", None),
    ],
)
def test_an_amount_is_read_with_its_period(
    text: str, low: float, high: float, period: str, *, gross: bool | None
) -> None:
    assert [(one.low, one.high, one.period, one.gross) for one in read(text)] == [(low, high, period, gross)]


@pytest.mark.parametrize(("text", "period"), [("Salaire : 13 €", "hour"), ("Salaire : 2 200 €", "month")])
def test_a_period_that_is_not_said_is_told_by_the_size(text: str, period: str) -> None:
    assert [(one.period, one.stated) for one in read(text)] == [(period, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Une équipe de 12 personnes et 40 clients.",
        "Chiffre d'affaires de 2 500 € par mois à tenir.",
        "Titres-restaurant de 9 € par jour.",
        "Prime de 300 € par mois.",
        "Levée de fonds de 3 millions d'euros.",
        "Indemnité kilométrique de 0,50 € par km.",
    ],
)
def test_other_money_is_no_pay(text: str) -> None:
    assert read(text) == ()


def test_the_span_with_words_takes_the_period_along() -> None:
    document = Document("Salaire : 1 950 € brut par mois, repas compris.")
    (pay,) = document.facts.pay
    assert document.quote(pay.span_with_words).text == "1 950 € brut par mois"
