"""The panel lists what the page shows, by tier; the toolbar's button counts it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads
from e2e.board import page as page_of
from sansreproche.testing import Double, Extension, LiveServer, eventually, expect_highlights

AD = ads()["stage_un_an"]
# The browser's own side panel, or sidebar: Playwright does not see it.
PANELS = """async () => (await chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] })).map((found) => found.documentUrl)"""
FINDS = {"Klout de 38 au moins": "abusif", "stage d'un an": "illegal", "neuf réseaux": "style", "chaque mois": "style"}


@pytest.mark.story
def test_the_panel_lists_the_findings_from_the_gravest_tier_to_the_mildest(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    page = show_ad(AD)
    panel = extension.panel(page)
    expect(panel.get_by_role("status")).to_have_text("4 remarques : 1 mention illégale, 1 mention abusive, 2 de style.")
    expect(panel.get_by_role("heading", level=2)).to_have_text(
        ["Mention illégale : 1", "Mention abusive : 1", "Style : 2"]
    )
    names = [panel.get_by_role("button", name=f"« {words} »") for words in ("stage d'un an", "Klout de 38 au moins")]
    for button in names:
        expect(button).to_be_visible()


@pytest.mark.story
def test_pressing_a_finding_of_the_panel_scrolls_the_page_to_its_words(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    page = show_ad(AD)
    page.set_viewport_size({"width": 700, "height": 240})
    panel = extension.panel(page)
    button = panel.get_by_role("button", name="« stage d'un an »")
    button.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(panel.get_by_role("heading", level=3, name="Question à poser")).to_be_visible()
    expect(page.locator("p", has_text="stage d'un an").last).to_be_in_viewport()
    expect(page.get_by_role("dialog").locator("blockquote")).to_have_text("stage d'un an")


@pytest.mark.story
def test_the_badge_counts_the_findings_and_says_their_tiers(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = {"Klout de 38 au moins": "a-clarifier", "stage d'un an": "illegal", "Bac+5 exigé": "a-clarifier"}
    page = show_ad(AD)
    title = "Sans reproche : 3 remarques (1 mention illégale, 2 à clarifier)"
    eventually(page, lambda: extension.badge(page), ("3", title))


def test_words_that_left_the_page_stay_listed_as_not_marked(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = {"Klout de 38 au moins": "abusif", "stage d'un an": "illegal"}
    double.changed = {"stage d'un an": {"quote": "stage de trois ans"}}
    page = show_ad(AD)
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})
    panel = extension.panel(page)
    panel.get_by_role("button", name="« stage de trois ans »").click()
    expect(panel.get_by_text("Ces mots ne sont pas repérés dans la page.")).to_be_visible()


@pytest.mark.story
def test_the_toolbar_s_button_opens_the_panel_of_the_browser_and_reads_the_page(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = FINDS
    page = job_page("https://www.atelier-cordees.example/recrutement", page_of(AD))
    assert extension.evaluate(PANELS) == []
    extension.click(page)
    eventually(page, lambda: extension.evaluate(PANELS), [extension.url("panel/panel.html")])
    eventually(page, lambda: extension.state(page).get("phase"), "done")
