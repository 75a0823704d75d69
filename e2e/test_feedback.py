"""Reporting a mistake: all that will be sent is on display, nothing leaves before « Envoyer », nothing typed is lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads
from sansreproche.testing import Double, Extension, LiveServer, expect_highlights

AD = ads()["stage_un_an"]
KLOUT = "Klout de 38 au moins"
SELECT = """(words) => {
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (!texts.nextNode().data.includes(words));
  const { currentNode: node } = texts;
  const at = node.data.indexOf(words);
  getSelection().setBaseAndExtent(node, at, node, at + words.length);
}"""


@pytest.fixture
def ad_page(double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]) -> Page:
    double.finds = {KLOUT: "abusif"}
    page = show_ad(AD)
    expect_highlights(page, {"abusif": [KLOUT]})
    return page


@pytest.fixture
def panel(extension: Extension, ad_page: Page) -> Page:
    return extension.panel(ad_page)


def report_klout(panel: Page) -> None:
    panel.get_by_role("button", name=f"« {KLOUT} »").click()
    panel.get_by_role("button", name="Signaler une erreur").click()
    expect(panel.get_by_role("heading", name="Signaler une erreur")).to_be_focused()


def fields(panel: Page) -> dict[str, str]:
    """What the form says will be sent."""
    names, values = panel.get_by_role("term").all_inner_texts(), panel.get_by_role("definition").all_inner_texts()
    return dict(zip(names, values, strict=True))


@pytest.mark.story
def test_what_is_shown_is_what_is_sent_and_nothing_before(double: Double, panel: Page) -> None:
    report_klout(panel)
    shown = fields(panel)
    assert {name: shown[name] for name in ("Nature", "Règle", "Mots", "Langue")} == {
        "Nature": "mention relevée à tort",
        "Règle": "regle-d-essai",
        "Mots": KLOUT,
        "Langue": "fr",
    }
    assert "Adresse" not in shown
    panel.get_by_role("textbox", name="Précision (facultative)").fill("C'est une comparaison.")
    assert fields(panel)["Précision"] == "C'est une comparaison."
    shown = fields(panel)
    assert double.told == []
    panel.get_by_role("button", name="Envoyer").click()
    expect(panel.get_by_text("Merci : votre retour est arrivé.")).to_be_visible()
    [told] = double.told
    assert sorted(map(str, told.values())) == sorted(
        [shown[name] for name in shown if name != "Nature"] + ["false-positive"]
    )
    assert told["comment"] == "C'est une comparaison."
    panel.get_by_role("button", name="Fermer").click()
    expect(panel.get_by_role("button", name="Signaler une erreur")).to_be_focused()


def test_the_address_goes_only_when_its_box_is_ticked(double: Double, panel: Page) -> None:
    report_klout(panel)
    panel.get_by_role("checkbox", name="Joindre l'adresse de la page").check()
    assert fields(panel)["Adresse"] == AD.url
    panel.get_by_role("button", name="Envoyer").click()
    expect(panel.get_by_text("Merci : votre retour est arrivé.")).to_be_visible()
    assert double.told[0]["url"] == AD.url


def test_a_failure_is_said_the_draft_is_kept_and_the_second_sending_is_the_same(double: Double, panel: Page) -> None:
    report_klout(panel)
    panel.get_by_role("textbox", name="Précision (facultative)").fill("Une comparaison.")
    double.fault = "429"
    number = fields(panel)["Numéro de l'envoi"]
    panel.get_by_role("button", name="Envoyer").click()
    expect(
        panel.get_by_text("reçoit trop de demandes : attendez une minute. Votre texte est gardé ici")
    ).to_be_visible()
    panel.reload()
    expect(panel.get_by_role("textbox", name="Précision (facultative)")).to_have_value("Une comparaison.")
    double.fault = None
    panel.get_by_role("button", name="Envoyer").click()
    expect(panel.get_by_text("Merci : votre retour est arrivé.")).to_be_visible()
    assert [told["id"] for told in double.told] == [number]


def test_giving_up_sends_nothing_and_leaves_nothing(double: Double, panel: Page) -> None:
    report_klout(panel)
    panel.get_by_role("button", name="Abandonner").click()
    expect(panel.get_by_role("region", name="Signaler une erreur")).to_have_count(0)
    panel.reload()
    expect(panel.get_by_role("button", name=f"« {KLOUT} »")).to_be_visible()
    expect(panel.get_by_role("button", name="Envoyer")).to_have_count(0)
    assert double.told == []


def test_without_a_consent_the_form_says_so_and_keeps_what_was_typed(
    extension: Extension, double: Double, panel: Page
) -> None:
    report_klout(panel)
    options = extension.open("options/options.html")
    options.get_by_role("button", name="Retirer mon accord").click()
    expect(options.get_by_role("status")).to_have_text("Accord retiré. Plus rien n'est envoyé.")
    panel.get_by_role("button", name="Envoyer").click()
    expect(panel.get_by_text("Donnez d'abord votre accord à l'envoi")).to_be_visible()
    assert double.told == []


def test_a_missed_wording_is_taken_from_the_selection_with_what_stands_around_it(
    double: Double, ad_page: Page, panel: Page
) -> None:
    ad_page.evaluate(SELECT, "neuf réseaux")
    panel.get_by_role("button", name="Signaler une formulation manquée").click()
    shown = fields(panel)
    assert (shown["Nature"], shown["Mots"]) == ("formulation manquée", "neuf réseaux")
    assert shown["Avant eux"].rstrip().endswith("nos communautés sur")
    assert "Règle" not in shown
    panel.get_by_role("button", name="Envoyer").click()
    expect(panel.get_by_text("Merci : votre retour est arrivé.")).to_be_visible()
    assert (double.told[0]["kind"], double.told[0]["quote"]) == ("missed", "neuf réseaux")


def test_a_draft_waits_in_its_tab_while_the_panel_follows_another(
    extension: Extension, doubled: LiveServer, double: Double, ad_page: Page
) -> None:
    panel = extension.open("panel/panel.html")
    ad_page.bring_to_front()
    report_klout(panel)
    panel.get_by_role("textbox", name="Précision (facultative)").fill("Une comparaison.")
    elsewhere = extension.context.new_page()
    elsewhere.bring_to_front()
    expect(panel.get_by_role("button", name="Envoyer")).to_have_count(0)
    ad_page.bring_to_front()
    expect(panel.get_by_role("textbox", name="Précision (facultative)")).to_have_value("Une comparaison.")


def test_without_a_selection_the_panel_says_what_to_do(panel: Page) -> None:
    panel.get_by_role("button", name="Signaler une formulation manquée").click()
    expect(panel.get_by_text("Sélectionnez d'abord les mots dans la page")).to_be_visible()


def test_the_real_server_takes_what_the_form_sends(
    consenting: Extension, server: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    panel = consenting.panel(show_ad(AD))
    report_klout(panel)
    panel.get_by_role("checkbox", name="Joindre l'adresse de la page").check()
    panel.get_by_role("textbox", name="Précision (facultative)").fill("Une comparaison.")
    panel.get_by_role("button", name="Envoyer").click()
    expect(panel.get_by_text("Merci : votre retour est arrivé.")).to_be_visible()
    assert server.requests.count("POST /v1/feedback") == 1


def test_a_server_that_takes_no_reports_is_named(double: Double, doubled: LiveServer, panel: Page) -> None:
    double.fault = "404"
    report_klout(panel)
    panel.get_by_role("button", name="Envoyer").click()
    expect(panel.get_by_text(f"Le serveur {doubled.url} ne reçoit pas de signalements.")).to_be_visible()
