"""What surrounds a phrase: the exception reaches as far as its clause, and no farther."""

import pytest

from sansreproche import Document, context
from sansreproche.document import Match
from sansreproche.patterns import pattern

PHOTO = pattern(r"\bphoto\b")
CASIER = pattern(r"\bcasier\b")
YOUNG = pattern(r"\bjeunes? diplome|\bjeune et dynamique")


def first(one: object, text: str, title: str = "") -> Match:
    return next(Document(text, title=title).find(one, "text"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    [
        "Nous ne demandons pas de photo.",
        "Nous ne demandons ni lettre, ni photo, ni diplôme.",
        "CV sans photo.",
        "Photo non demandée.",
        "La photo n'est pas nécessaire.",
        "Photo facultative.",
        "Pas besoin de photo.",
        "Une photo ? Surtout pas.",
        "Une photo ? Non merci.",
        "Les dossiers avec photo ne seront pas lus.",
        "No photo, please.",
        "A photo is not required.",
        "Please do not send your photo.",
    ],
)
def test_a_denied_phrase_is_seen_as_denied(text: str) -> None:
    assert context.negated(first(PHOTO, text))


@pytest.mark.parametrize(
    "text",
    [
        "Photo exigée.",
        "CV et photo, pas de lettre.",
        "Vous ne fumez pas, vous joignez une photo.",
        "Nous ne sommes pas une agence, mais il faut une photo.",
        "Diplôme non exigé, photo obligatoire.",
        "N'hésitez pas. Envoyez une photo.",
        "Send your photo, no letter.",
    ],
)
def test_a_denial_does_not_reach_the_next_clause(text: str) -> None:
    assert not context.negated(first(PHOTO, text))


@pytest.mark.parametrize(
    "text",
    [
        "Sans photo, inutile de postuler.",
        "Pas de photo : s'abstenir.",
        "Inutile de répondre sans photo.",
        "Aucun dossier sans photo.",
        "Les candidatures qui n'ont pas de photo seront écartées.",
        "Applications without a photo will not be read.",
    ],
)
def test_telling_who_need_not_apply_is_no_denial(text: str) -> None:
    assert not context.negated(first(PHOTO, text))


def test_an_exception_covers_its_own_half_only() -> None:
    text = "Photo non demandée, casier vierge exigé."
    assert context.negated(first(PHOTO, text))
    assert not context.negated(first(CASIER, text))


@pytest.mark.parametrize(
    "text", ["Une photo serait un plus.", "Idéalement, une photo.", "Photo appréciée.", "A photo is a plus."]
)
def test_a_wish_is_no_demand(text: str) -> None:
    assert context.preferred(first(PHOTO, text))


@pytest.mark.parametrize("text", ["Photo obligatoire.", "Il faut une photo.", "A photo is required."])
def test_a_demand_is_no_wish(text: str) -> None:
    match = first(PHOTO, text)
    assert context.required(match)
    assert not context.preferred(match)


@pytest.mark.parametrize(
    "text",
    [
        "Postes ouverts à tous, jeunes diplômés ou non, quel que soit l'âge.",
        "Nous luttons contre les discriminations : jeune diplômé ou senior, sans distinction.",
        "Young or old, jeunes diplômés included, regardless of age.",
    ],
)
def test_an_equality_sentence_is_boilerplate(text: str) -> None:
    assert context.boilerplate(first(YOUNG, text))


def test_boilerplate_stops_with_its_sentence() -> None:
    assert not context.boilerplate(first(YOUNG, "Poste ouvert à tous. Nous cherchons un jeune diplômé."))


def test_words_quoted_as_a_bad_example_are_cited() -> None:
    assert context.cited(first(YOUNG, "Évitez les formules comme « jeune et dynamique » dans une annonce."))


def test_words_quoted_for_emphasis_are_not_cited() -> None:
    assert not context.cited(first(YOUNG, "Notre agence recherche ses « jeunes diplômés » de demain."))


@pytest.mark.parametrize(
    "text",
    ["Poste ouvert aux jeunes diplômés.", "Jeunes diplômés acceptés.", "Les jeunes diplômés sont les bienvenus."],
)
def test_an_invitation_shuts_nobody_out(text: str) -> None:
    assert context.welcomed(first(YOUNG, text))


def test_a_demand_is_no_invitation() -> None:
    assert not context.welcomed(first(YOUNG, "Nous recherchons un jeune diplômé."))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Notre équipe, jeune et dynamique, vous attend.", "team"),
        ("Vous êtes jeune et dynamique.", "candidate"),
        ("L'entreprise recherche un jeune diplômé.", "candidate"),
        ("Nos clients attendent un service jeune et dynamique.", "customers"),
        ("Jeune et dynamique.", None),
    ],
)
def test_the_subject_named_last_is_the_one_spoken_of(text: str, who: str | None) -> None:
    assert context.speaker(first(YOUNG, text)) == who


def test_a_customer_named_before_a_comma_is_no_subject() -> None:
    assert not context.of_somebody_else(first(YOUNG, "Accueil des clients, jeune et dynamique."))
    assert context.of_somebody_else(first(YOUNG, "Accueil d'une équipe, jeune et dynamique."))


def test_a_role_to_play_is_said_in_the_sentence_or_in_the_title() -> None:
    assert context.performing(first(PHOTO, "Casting : envoyez une photo."))
    assert context.performing(first(PHOTO, "Envoyez une photo.", title="Mannequin cabine"))
    assert not context.performing(first(PHOTO, "Un acteur majeur du secteur veut votre photo."))
    assert not context.performing(first(PHOTO, "Casting demain. Envoyez une photo."))


@pytest.mark.parametrize(
    "text",
    [
        "Jeune et dynamique",
        "Profil : jeune et dynamique, ponctuel.",
        "- jeune et dynamique",
        "Rigoureux, jeune et dynamique.",
    ],
)
def test_an_item_of_a_list_stands_alone(text: str) -> None:
    assert context.listed(first(YOUNG, text))


def test_words_within_a_sentence_are_no_item() -> None:
    assert not context.listed(first(YOUNG, "Une marque jeune et dynamique du secteur."))


def test_demands_that_follow_each_other_make_one_span() -> None:
    document = Document("Photo, casier vierge. Une photo.")
    found = [*document.find(PHOTO), *document.find(CASIER)]
    assert [document.quote(span).text for span in context.joined(found)] == ["Photo, casier", "photo"]
