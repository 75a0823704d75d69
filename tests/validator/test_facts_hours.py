"""Working time is read as the ad states it, and nothing else is taken for it."""

import pytest

from sansreproche import Document


def read(text: str, title: str = "") -> list[tuple[float, float, str]]:
    return [(one.low, one.high, one.per) for one in Document(text, title=title).facts.hours]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Contrat de 39 h par semaine.", (39, 39, "week")),
        ("Temps de travail : 37h30/semaine", (37.5, 37.5, "week")),
        ("Poste à 17,5 heures hebdomadaires", (17.5, 17.5, "week")),
        ("De 24 à 30 h par semaine, au choix.", (24, 30, "week")),
        ("Semaine de 54 heures en été.", (54, 54, "week")),
        ("Trente-cinq heures par semaine.", (35, 35, "week")),
        ("CDI 35 h, ticket restaurant.", (35, 35, "week")),
        ("Durée hebdomadaire : 36 h", (36, 36, "week")),
        ("We work a 37-hour week.", (37, 37, "week")),
        ("About 32 hours per week.", (32, 32, "week")),
        ("12 heures par jour, du lundi au jeudi.", (12, 12, "day")),
        ("Dix à onze heures de travail par jour.", (10, 11, "day")),
        ("Journées de 6 h à 19 h.", (13, 13, "day")),
        ("Nuits de 21h30 à 6h00.", (8.5, 8.5, "day")),
        ("Shifts run from 9 am to 5 pm.", (8, 8, "day")),
        ("Six jours de neuf heures.", (9, 9, "day")),
        ("Expect 12-hour shifts.", (12, 12, "day")),
    ],
)
def test_working_time_is_read_in_hours_a_day_or_a_week(text: str, hours: tuple[float, float, str]) -> None:
    assert read(text) == [hours]


@pytest.mark.parametrize(
    "text",
    [
        "Réponse sous 48 h.",
        "Formation de 70 heures avant la prise de poste.",
        "Durée du contrat : 60 heures.",
        "Environ 4h33 d'heures supplémentaires.",
        "Ligne directe ouverte 24h/24.",
        "Rendez-vous à 14 h.",
        "Huit personnes, trois sites.",
    ],
)
def test_a_delay_a_course_or_a_time_of_day_is_no_working_time(text: str) -> None:
    assert read(text) == []


def test_the_days_of_a_week_are_read_around_the_hours() -> None:
    (hours,) = Document("Tu travailles de 7 h à 17 h du lundi au samedi.").facts.hours
    assert (hours.days, hours.clock) == (6, True)


def test_hours_of_the_title_come_first() -> None:
    assert read("39 h par semaine la première année.", title="Soudeur CDI 35 h") == [(35, 35, "week"), (39, 39, "week")]


@pytest.mark.parametrize(
    ("text", "part_time"),
    [
        ("Poste à temps partiel.", True),
        ("Poste à temps plein.", False),
        ("Temps plein ou temps partiel, au choix.", None),
        ("Contrat de 20 h par semaine.", True),
        ("Contrat de 35 h par semaine.", False),
        ("Contrat de six mois.", None),
    ],
)
def test_part_time_is_told_by_its_name_or_by_the_hours(text: str, *, part_time: bool | None) -> None:
    assert Document(text).facts.part_time is part_time


def test_the_report_lists_the_hours_with_their_place() -> None:
    document = Document("Contrat de 39 h par semaine.")
    hours = document.facts.summary()["hours"]
    assert isinstance(hours, list)
    assert [document.quote(one["span"]).text for one in hours] == ["39 h par semaine"]
