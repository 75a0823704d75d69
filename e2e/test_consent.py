"""Nothing leaves the machine before the user has said where it may go, and nothing after they took it back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads
from sansreproche.testing import Double, Extension, LiveServer, expect_highlights

AD = ads()["stage_un_an"]


@pytest.mark.story
def test_nothing_is_sent_before_the_consent(
    extension: Extension, server: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    welcome = extension.welcome()
    welcome.get_by_role("textbox", name="Adresse du serveur").fill(server.url)
    panel = extension.panel(show_ad(AD))
    expect(panel.get_by_role("status")).to_have_text("Rien n'est envoyé tant que vous n'avez pas choisi où.")
    expect(panel.get_by_role("link", name="Choisir où l'annonce est envoyée")).to_be_visible()
    assert server.requests == []


@pytest.mark.story
def test_the_connection_test_sends_no_ad(
    extension: Extension, server: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    show_ad(AD)
    welcome = extension.welcome()
    welcome.get_by_role("textbox", name="Adresse du serveur").fill(server.url)
    welcome.get_by_role("button", name="Tester la connexion").click()
    expect(welcome.get_by_role("status")).to_contain_text(f"Connexion réussie : {server.url} répond")
    assert server.requests == ["GET /healthz"]


def test_an_address_that_is_none_is_explained_and_kept(extension: Extension, page: Page) -> None:
    welcome = extension.welcome()
    address = welcome.get_by_role("textbox", name="Adresse du serveur")
    address.fill("pas une adresse")
    welcome.get_by_role("button", name="J'accepte l'envoi à cette adresse").click()
    expect(welcome.get_by_role("status")).to_have_text(
        "Cette adresse n'est pas valable. Exemple : http://127.0.0.1:8000"
    )
    expect(address).to_have_value("pas une adresse")
    expect(welcome.get_by_text("Aucun accord donné : rien n'est envoyé.")).to_be_visible()


@pytest.mark.story
def test_a_page_already_open_is_read_at_the_consent_and_cleared_at_its_withdrawal(
    extension: Extension, double: Double, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = {"Klout de 38 au moins": "abusif"}
    server = LiveServer(double)
    page = show_ad(AD)
    extension.agree(server.url)
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})
    assert extension.badge(page)[0] == "1"
    options = extension.open("options/options.html")
    options.get_by_role("button", name="Retirer mon accord").click()
    expect(options.get_by_role("status")).to_have_text("Accord retiré. Plus rien n'est envoyé.")
    expect_highlights(page, {})
    assert extension.badge(page)[0] == ""
    server.stop()
