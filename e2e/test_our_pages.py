"""Our own pages in each of their states: axe finds nothing by day or by night, and the keyboard alone is enough."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads
from e2e.test_accessibility import expect_no_violation
from e2e.test_memory import REMEMBER
from sansreproche.testing import Double, Extension, LiveServer, expect_highlights

AD = ads()["stage_un_an"]
LATER = replace(AD, body=AD.body.replace("un an", "six mois"))
KLOUT, YEAR = "Klout de 38 au moins", "stage d'un an"
FINDS = {KLOUT: "abusif", YEAR: "illegal", "neuf réseaux": "style", "chaque mois": "a-clarifier"}
FOCUSED = """() => {
  const { activeElement: focused } = document;
  return (focused.getAttribute("aria-label") ?? focused.labels?.[0]?.textContent ?? focused.textContent).replace(/\\s+/g, " ").trim();
}"""


@pytest.fixture
def changed(extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]) -> Page:
    """The panel of a kept ad that has changed."""
    double.finds = FINDS
    extension.evaluate(REMEMBER)
    panel = extension.panel(show_ad(AD))
    expect(panel.get_by_text("Annonce gardée sur cet ordinateur.")).to_be_visible()
    panel.close()
    panel = extension.panel(show_ad(LATER))
    expect(panel.get_by_text("Voir ce qui a changé")).to_be_visible()
    return panel


def focused(page: Page) -> str:
    return str(page.evaluate(FOCUSED))


def tab_to(page: Page, name: str) -> None:
    """Press Tab until the element of this name has the focus: fails when the keyboard cannot reach it."""
    met = []
    for _ in range(60):
        page.keyboard.press("Tab")
        met.append(focused(page))
        if name in met[-1]:
            return
    raise AssertionError(f"no Tab leads to {name!r}, but to {met}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_is_content_with_every_state_of_the_panel(scheme: str, changed: Page) -> None:
    changed.emulate_media(color_scheme=scheme)
    changed.get_by_text("Voir ce qui a changé").click()
    changed.get_by_text("Que faire ?").click()
    expect_no_violation(changed)
    changed.get_by_role("button", name=f"« {KLOUT} »").click()
    changed.get_by_role("button", name="Ignorer…").click()
    changed.get_by_role("button", name="Signaler une erreur").click()
    expect_no_violation(changed)
    changed.get_by_role("button", name="Ignorer ces mots").click()
    expect(changed.get_by_role("button", name="Annuler")).to_be_focused()
    expect_no_violation(changed)
    changed.get_by_role("button", name="Ne plus rien lire").click()
    expect(changed.get_by_role("button", name="Relire les annonces de")).to_be_visible()
    expect_no_violation(changed)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_is_content_with_the_kept_ads_and_the_settings(scheme: str, changed: Page, extension: Extension) -> None:
    changed.get_by_role("button", name=f"« {KLOUT} »").click()
    changed.get_by_role("button", name="Ignorer…").click()
    changed.get_by_role("button", name="Ignorer ces mots").click()
    expect(changed.get_by_role("button", name="Annuler")).to_be_focused()
    changed.get_by_role("button", name="Ne plus rien lire").click()
    options = extension.open("options/options.html")
    options.emulate_media(color_scheme=scheme)
    expect(options.get_by_role("button", name="Ne plus ignorer")).to_be_visible()
    expect_no_violation(options)
    kept = extension.open("memory/memory.html")
    kept.emulate_media(color_scheme=scheme)
    expect(kept.get_by_role("link", name=AD.title)).to_be_visible()
    expect_no_violation(kept)
    kept.get_by_role("button", name="Tout supprimer").click()
    expect_no_violation(kept)
    kept.keyboard.press("Escape")
    kept.get_by_role("link", name=AD.title).click()
    expect(kept.get_by_role("heading", name="Texte de l'annonce")).to_be_visible()
    expect_no_violation(kept)


def test_the_memory_and_the_panel_speak_english_when_asked(changed: Page, extension: Extension) -> None:
    options = extension.open("options/options.html")
    options.get_by_role("combobox", name="Langue").select_option("en")
    expect(options.get_by_role("heading", name="What you ignore")).to_be_visible()
    expect(changed.get_by_text("This ad has changed since you read it.")).to_be_visible()
    changed.get_by_text("What can I do?").click()
    expect(changed.get_by_text("Worth asking about before applying.")).to_be_visible()
    kept = extension.open("memory/memory.html")
    expect(kept.get_by_role("status")).to_have_text("1 ad")
    kept.get_by_role("link", name=AD.title).click()
    expect(kept.get_by_role("heading", name="Text of the ad")).to_be_visible()


def test_the_keyboard_alone_goes_through_the_panel(changed: Page, extension: Extension) -> None:
    panel = changed
    panel.bring_to_front()
    tab_to(panel, "Voir ce qui a changé")
    panel.keyboard.press("Enter")
    expect(panel.get_by_role("heading", name="Intitulé")).to_have_count(0)
    expect(panel.get_by_role("heading", name="Texte")).to_be_visible()
    tab_to(panel, "Masquer le surlignage")
    panel.keyboard.press("Space")
    expect(panel.get_by_role("button", name="Montrer le surlignage")).to_be_focused()
    panel.keyboard.press("Space")
    tab_to(panel, f"« {KLOUT} »")
    panel.keyboard.press("Enter")
    tab_to(panel, "Ignorer…")
    panel.keyboard.press("Enter")
    tab_to(panel, "Signaler une erreur")
    tab_to(panel, "Ignorer ces mots")
    panel.keyboard.press("Enter")
    expect(panel.get_by_role("button", name="Annuler")).to_be_focused()
    panel.keyboard.press("Enter")
    expect(panel.get_by_role("button", name=f"« {KLOUT} »")).to_be_focused()
    tab_to(panel, "Signaler une erreur")
    panel.keyboard.press("Enter")
    tab_to(panel, "Précision (facultative)")
    panel.keyboard.type("Une comparaison.")
    tab_to(panel, "Joindre l'adresse de la page")
    panel.keyboard.press("Space")
    tab_to(panel, "Envoyer")
    panel.keyboard.press("Enter")
    expect(panel.get_by_role("heading", name="Signaler une erreur")).to_be_focused()
    tab_to(panel, "Fermer")
    panel.keyboard.press("Enter")
    expect(panel.get_by_role("button", name="Signaler une erreur")).to_be_focused()
    tab_to(panel, "Que faire ?")
    panel.keyboard.press("Enter")
    expect(panel.get_by_text("Gardez une copie datée")).to_be_visible()
    tab_to(panel, "Ne plus rien lire")
    panel.keyboard.press("Enter")
    expect(panel.get_by_role("button", name="Annuler")).to_be_focused()
    panel.keyboard.press("Enter")
    page = next(page for page in extension.context.pages if page.url.startswith("https:"))
    expect_highlights(page, {"abusif": [KLOUT], "style": ["neuf réseaux"], "a-clarifier": ["chaque mois"]})


def test_the_keyboard_alone_goes_through_the_kept_ads(changed: Page, extension: Extension) -> None:
    kept = extension.open("memory/memory.html")
    tab_to(kept, "Chercher")
    kept.keyboard.type("randonnée")
    expect(kept.get_by_role("status")).to_have_text("1 annonce")
    tab_to(kept, f"Supprimer « {AD.title} »")
    kept.keyboard.press("Enter")
    expect(kept.get_by_role("button", name="Annuler")).to_be_focused()
    kept.keyboard.press("Enter")
    expect(kept.get_by_role("searchbox")).to_be_focused()
    tab_to(kept, "Tout supprimer")
    kept.keyboard.press("Enter")
    kept.keyboard.press("Escape")
    expect(kept.get_by_role("button", name="Tout supprimer")).to_be_focused()
    kept.get_by_role("searchbox").focus()
    tab_to(kept, AD.title)
    kept.keyboard.press("Enter")
    expect(kept.get_by_role("heading", level=1)).to_have_text(AD.title)
    tab_to(kept, "Exporter en JSON")
    with kept.expect_download():
        kept.keyboard.press("Enter")
