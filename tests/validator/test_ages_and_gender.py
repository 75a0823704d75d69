"""Ages asked of the candidate, what excuses them, and whether an ad speaks to women and men."""

import pytest

import sansreproche
from sansreproche import Document


def ages(text: str, **beside: str) -> list[tuple[int | None, int | None, str | None]]:
    document = Document(text, **beside)  # type: ignore[arg-type]
    return [(age.low, age.high, age.excuse) for age in document.facts.ages]


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Vous avez entre 25 et 35 ans.", (25, 35)),
        ("Âge : 25/35 ans", (25, 35)),
        ("Maximum 40 ans.", (None, 40)),
        ("Vous avez moins de trente ans.", (None, 30)),
        ("25 ans minimum pour ce poste.", (25, None)),
        ("Must be under 35.", (None, 35)),
        ("Aged 20 to 30.", (20, 30)),
    ],
)
def test_an_age_is_read_with_its_bounds(text: str, bounds: tuple[int | None, int | None]) -> None:
    assert (*bounds, None) in ages(text)


@pytest.mark.parametrize(
    "text",
    [
        "Maison créée il y a 30 ans, leader depuis plus de 20 ans.",
        "15 à 20 ans d'expérience.",
        "Garantie 25 ans maximum.",
        "Enfants de 14 à 17 ans.",
        "Notre équipe a 30 ans de moyenne d'âge.",
        "Une société de plus de 100 ans.",
        "Réduction pour les moins de 26 ans.",
    ],
)
def test_years_that_are_nobodys_age_are_not_read(text: str) -> None:
    assert ages(text) == []


def test_the_majority_excuses_itself_and_eighteen_only() -> None:
    assert ages("Il faut avoir au moins 18 ans.") == [(18, None, "majority")]
    assert ages("Il faut avoir au moins 30 ans.") == [(30, None, None)]


def test_driving_excuses_twenty_one_in_its_own_sentence() -> None:
    assert ages("Pour conduire le car, vous devez avoir plus de 21 ans.") == [(21, None, "driving")]
    assert ages("Vous devez avoir plus de 21 ans. Permis B apprécié.") == [(21, None, None)]


def test_apprenticeship_excuses_its_own_ages_and_no_others() -> None:
    assert ages("Vous avez entre 16 et 29 ans.", contract="apprentissage") == [(16, 29, "scheme")]
    assert ages("Vous avez entre 16 et 29 ans.", contract="CDI") == [(16, 29, None)]
    assert ages("Vous avez entre 16 et 20 ans.", contract="apprentissage") == [(16, 20, None)]


def test_a_role_excuses_the_age_of_who_plays_it() -> None:
    assert [age[2] for age in ages("Comédien entre 25 et 35 ans.")] == ["role"]


@pytest.mark.parametrize(
    "text",
    [
        "Serveuse (H/F)",
        "Serveuse F/H",
        "Une serveuse ou un serveur, hommes et femmes bienvenus",
        "Un ou une serveuse",
        "Serveur·euse",
        "Vous êtes motivé(e)",
    ],
)
def test_an_ad_that_opens_to_both_is_neutral(text: str) -> None:
    assert Document(text).facts.gender.neutral


@pytest.mark.parametrize(
    "text", ["Une serveuse.", "Un serveur.", "Poste(s) à pourvoir : serveuse.", "Femme de ménage."]
)
def test_an_ad_that_names_one_gender_is_not_neutral(text: str) -> None:
    assert not Document(text).facts.gender.neutral


def test_the_title_counts_as_the_text() -> None:
    assert Document("Une serveuse.", title="Service en salle (H/F)").facts.gender.neutral


@pytest.mark.parametrize(
    "title",
    [
        "Chargée de communication",
        "Attachée de presse",
        "Cheffe de rang",
        "Conseillère",
        "Vendeuse",
        "Animatrice",
        "Opticienne",
        "Stewardess",
        "Agente d'accueil",
    ],
)
def test_a_title_in_the_feminine_alone_is_found_whatever_its_ending(title):
    findings = sansreproche.check("Rejoignez-nous à Brest.", title=title).findings
    assert [(one.rule, one.span.field) for one in findings] == [("sexe-feminin", "title")]
