"""The card beside the words: by the mouse, by a click, by the keyboard."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads
from e2e.board import page as page_of
from sansreproche.testing import Double, Extension, LiveServer, expect_highlights, point_of

FINDS = {"Klout de 38 au moins": "abusif", "stage d'un an": "illegal"}


@pytest.fixture
def ad_page(double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]) -> Page:
    double.finds = FINDS
    page = show_ad(ads()["stage_un_an"])
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"], "illegal": ["stage d'un an"]})
    return page


def expect_the_card_of_klout(page: Page) -> None:
    card = page.get_by_role("dialog", name="Remarque 1 sur 2 : Mention abusive")
    expect(card.locator("blockquote")).to_have_text("Klout de 38 au moins")
    for part in ("Pourquoi", "Question à poser", "Réécriture possible", "Sources"):
        expect(card.get_by_role("heading", name=part)).to_be_visible()
    expect(card).to_contain_text("Une question d'essai ?")
    source = card.get_by_role("link", name="Code d'essai, L1")
    expect(source).to_have_attribute("href", "https://loi.example/L1")
    expect(card).to_contain_text("vérifié le 21/11/2026")


@pytest.mark.story
def test_hovering_shows_the_card_and_leaving_puts_it_away(ad_page: Page) -> None:
    ad_page.mouse.move(*point_of(ad_page, "Klout de 38 au moins"))
    expect_the_card_of_klout(ad_page)
    ad_page.mouse.move(1, 1)
    expect(ad_page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.story
def test_a_click_keeps_the_card_until_escape(ad_page: Page) -> None:
    ad_page.mouse.click(*point_of(ad_page, "Klout de 38 au moins"))
    ad_page.mouse.move(1, 1)
    expect_the_card_of_klout(ad_page)
    ad_page.keyboard.press("Escape")
    expect(ad_page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.story
def test_the_keyboard_goes_from_card_to_card_and_gets_its_place_back(ad_page: Page, extension: Extension) -> None:
    ad_page.get_by_role("button", name="Postuler").focus()
    extension.step(ad_page, 1)
    expect(ad_page.get_by_role("dialog")).to_be_focused()
    expect_the_card_of_klout(ad_page)
    ad_page.get_by_role("button", name="Remarque suivante").press("Enter")
    expect(ad_page.get_by_role("dialog", name="Remarque 2 sur 2 : Mention illégale")).to_be_visible()
    ad_page.get_by_role("button", name="Fermer").press("Enter")
    expect(ad_page.get_by_role("dialog")).to_have_count(0)
    expect(ad_page.get_by_role("button", name="Postuler")).to_be_focused()


def test_the_focus_on_a_link_that_holds_the_words_shows_the_card_and_leaving_puts_it_away(
    double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = FINDS
    ad = ads()["stage_un_an"]
    linked = '<a href="#score">Klout de 38 au moins</a>. <a href="#suite">La suite</a>'
    page = job_page(ad.url, page_of(ad).replace("Klout de 38 au moins", linked))
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"], "illegal": ["stage d'un an"]})
    page.get_by_role("link", name="La suite").focus()
    page.keyboard.press("Shift+Tab")
    expect_the_card_of_klout(page)
    expect(page.get_by_role("link", name="Klout de 38 au moins")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.story
def test_words_of_the_server_never_become_markup(
    double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = {"Klout de 38 au moins": "abusif"}
    double.changed = {"Klout de 38 au moins": {"message": "<img src=x onerror=alert(1)>Du balisage"}}
    page = show_ad(ads()["stage_un_an"])
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})
    page.mouse.click(*point_of(page, "Klout de 38 au moins"))
    expect(page.get_by_role("dialog").get_by_text("<img src=x onerror=alert(1)>Du balisage")).to_be_visible()
    expect(page.get_by_role("dialog").locator("img")).to_have_count(0)
