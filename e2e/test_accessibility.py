"""The extension's own pages for everyone: axe finds nothing, in both languages, in the dark, and in forced colours."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads
from sansreproche.testing import Double, Extension, LiveServer, expect_highlights, point_of

AD = ads()["stage_un_an"]
FINDS = {
    "Klout de 38 au moins": "abusif",
    "stage d'un an": "illegal",
    "neuf réseaux": "style",
    "chaque mois": "a-clarifier",
}
TIERS = ["illegal", "abusif", "a-clarifier", "style"]
UNDERLINE = "(tier) => getComputedStyle(document.querySelector('main'), `::highlight(sr-${tier})`).textDecorationLine"


def expect_no_violation(page: Page) -> None:
    found = Axe().run(page).response["violations"]
    assert [(violation["id"], [node["html"] for node in violation["nodes"]]) for violation in found] == []


@pytest.mark.story
@pytest.mark.parametrize("path", ["welcome/welcome.html", "options/options.html"])
def test_axe_is_content_with_the_settings(path: str, extension: Extension) -> None:
    page = extension.open(path)
    expect(page.get_by_role("textbox", name="Adresse du serveur")).to_be_visible()
    expect_no_violation(page)
    page.emulate_media(color_scheme="dark")
    expect_no_violation(page)


@pytest.mark.story
@pytest.mark.parametrize("scheme", ["light", pytest.param("dark", marks=pytest.mark.needs("colours"))])
def test_axe_is_content_with_the_panel_and_the_card(
    scheme: str, extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    page = show_ad(AD)
    page.emulate_media(color_scheme=scheme)
    panel = extension.panel(page)
    panel.emulate_media(color_scheme=scheme)
    for words in FINDS:
        panel.get_by_role("button", name=f"« {words} »").click()
    expect_no_violation(panel)
    expect(page.get_by_role("dialog")).to_be_visible()
    expect_no_violation(page)


def test_the_interface_speaks_english_when_asked(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    options = extension.open("options/options.html")
    options.get_by_role("combobox", name="Langue").select_option("en")
    expect(options.get_by_role("heading", level=1)).to_have_text("Sans reproche settings")
    page = show_ad(AD)
    panel = extension.panel(page)
    expect(panel.get_by_role("heading", level=2)).to_contain_text(["Unlawful wording: 1", "Abusive wording: 1"])
    assert double.asked[-1]["message_lang"] == "en"


@pytest.mark.needs("colours")
def test_tiers_are_told_apart_without_colours(
    double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    page = show_ad(AD)
    page.emulate_media(forced_colors="active")
    expect_highlights(page, {tier: [words] for words, tier in FINDS.items()})
    assert [page.evaluate(UNDERLINE, tier) for tier in TIERS] == ["underline"] * 4
    page.mouse.click(*point_of(page, "stage d'un an"))
    expect(page.get_by_role("dialog", name="Remarque 4 sur 4 : Mention illégale")).to_be_visible()
