"""What is read of a stage: the contract offered, its length, its pay, the diploma asked."""

import datetime as dt

import pytest

from sansreproche import Document, ruleset
from sansreproche.checking import check_document


@pytest.mark.parametrize(
    ("text", "title", "contract", "kind"),
    [
        ("Vous avez réussi un premier stage de six mois. CDI à pourvoir.", "", "", "cdi"),
        ("Nous recherchons un stagiaire pour six mois.", "", "", "stage"),
        ("Trois ans de pratique, stages exclus. Contrat : CDI", "Comptable", "stage", "cdi"),
        ("Une maison indépendante, fondée à Tours.", "Chef de rang", "", None),
        ("Poste ouvert pour une indépendante.", "Graphiste", "", "freelance"),
        ("Durée : six mois.", "Stage achats", "alternance", "stage"),
    ],
)
def test_the_contract_offered_is_told_from_those_only_mentioned(text, title, contract, kind):
    read = Document(text, title=title, contract=contract).facts.contract
    assert (read.kind if read else None) == kind


def test_a_stage_or_an_alternance_offered_as_a_choice_are_both_known():
    facts = Document("Six mois ou un an.", contract="stage ou alternance").facts
    assert facts.may_be_contract("stage")
    assert facts.may_be_contract("alternance")


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Stage de 4 à 6 mois.", [(4, 6)]),
        ("Durée : 8 mois", [(8, 8)]),
        ("Stage de 6 mois à 1 an.", [(6, 12)]),
        ("Un stage dans une maison de douze ans.", []),
        ("Stage de 6 mois ou alternance de 12 mois.", [(6, 6)]),
        ("Dates : de février à octobre", [(8, 8)]),
        ("Démarrage de février à octobre", []),
    ],
)
def test_the_length_of_the_stage_is_told_from_other_lengths(text, months):
    assert [(one.low, one.high) for one in Document(text, contract="stage").facts.stage_lengths] == months


def test_only_pay_counts_as_pay():
    text = "Gratification : 700 € par mois. Titres-restaurant : 190 € par mois. Objectif de 9 000 € de ventes par mois."
    assert [one.high for one in Document(text, contract="stage").facts.gratifications] == [700]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Bac+5 exigé.", "demanded"),
        ("Étudiant en Bac+5.", "in-progress"),
        ("Un Bac+5 serait un plus.", "wished"),
        ("De formation Bac+5.", "stated"),
    ],
)
def test_a_diploma_is_demanded_in_progress_wished_for_or_stated(text, state):
    assert [one.state for one in Document(text).facts.diplomas] == [state]


@pytest.mark.parametrize(("year", "labels"), [(2024, []), (2026, ["stage-gratification"])])
def test_the_pay_of_a_trainee_is_compared_with_the_minimum_of_its_year(year, labels):
    document = Document("Stage de 6 mois, 4,35 € de l'heure.", contract="stage", date=dt.date(year, 3, 1))
    only = [one for one in ruleset().rules if one.label == "stage-gratification"]
    assert [one.label for one in check_document(document, only=only).findings] == labels
