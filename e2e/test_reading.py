"""What of a page is read and sent: the ad, from its board, from any page by a click, from the selection or hidden data."""

import json
from collections.abc import Callable
from functools import partial

import pytest
from playwright.sync_api import Page, Route, expect

from e2e.board import FURNITURE, Ad, ads, body_html
from e2e.board import page as page_of
from sansreproche.testing import Double, Extension, LiveServer, eventually, expect_highlights, highlights, point_of

AD = ads()["stage_un_an"]
BOARDS = ["compte_de_marque", "tri_automatique", "stage_un_an", "criteres"]
MARKED = "(frame) => [...(frame.contentWindow.CSS.highlights.get('sr-abusif') ?? [])].map(String)"
MARKED_HERE = "() => [...(CSS.highlights.get('sr-abusif') ?? [])].map(String)"
# Where the marked words of a frame stand in the page's viewport.
PLACE = """(frame) => {
  const [range] = frame.contentWindow.CSS.highlights.get("sr-abusif");
  const [words, box] = [range.getBoundingClientRect(), frame.getBoundingClientRect()];
  const [x, y] = [box.left + frame.clientLeft, box.top + frame.clientTop];
  const [first] = range.getClientRects(); // the words may run over two lines
  return { top: words.top + y, bottom: words.bottom + y, point: [first.left + x + 9, first.top + y + 9] };
}"""
KLOUT = {"Klout de 38 au moins": "abusif", "Klout de 90 ou +": "illegal"}  # the second stands in the page's furniture


def fulfil(body: str, route: Route) -> None:
    route.fulfill(body=body, content_type="text/html; charset=utf-8")


@pytest.mark.parametrize("name", BOARDS)
def test_the_ad_is_sent_without_navigation_cookies_and_other_offers(
    name: str, extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    ad = ads()[name]
    page = show_ad(ad)
    eventually(page, lambda: extension.state(page).get("phase"), "done")
    [asked] = double.asked
    assert [line for line in ad.text.splitlines() if line not in asked["text"]] == []
    assert [line for line in FURNITURE if line in asked["text"]] == []
    assert (asked["title"], asked["offset_encoding"]) == (ad.title, "utf-16")


@pytest.mark.story
def test_any_page_is_read_by_a_click(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = KLOUT
    page = job_page("https://www.atelier-cordees.example/recrutement", page_of(AD))
    assert highlights(page) == {}
    assert double.asked == []
    extension.click(page)
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})


def test_a_page_without_https_is_read_by_a_click_and_its_question_is_copied_by_hand(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = KLOUT
    page = job_page("http://www.atelier-cordees.example/recrutement", page_of(AD))
    extension.click(page)
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})
    page.mouse.click(*point_of(page, "Klout de 38 au moins"))
    page.get_by_role("button", name="Copier la question").click()
    expect(page.get_by_text("Question sélectionnée : Ctrl+C pour la copier")).to_be_visible()
    assert page.evaluate("() => String(getSelection())") == "Une question d'essai ?"


@pytest.mark.story
def test_a_selection_is_read_alone(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = KLOUT
    page = job_page("https://www.atelier-cordees.example/recrutement", page_of(AD))
    page.locator("li", has_text="Klout de 38 au moins").evaluate("(item) => getSelection().selectAllChildren(item)")
    extension.click(page)
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})
    assert [asked["text"].removeprefix("- ") for asked in double.asked] == ["Tu présentes un Klout de 38 au moins."]
    expect(extension.panel(page).get_by_text("Seul le texte sélectionné a été lu.")).to_be_visible()


@pytest.mark.story
def test_an_ad_in_hidden_data_alone_is_listed_and_nothing_is_underlined(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = KLOUT
    hidden = {"@type": "JobPosting", "title": AD.title, "description": body_html(AD.body), "employmentType": "INTERN"}
    data = json.dumps(hidden).replace("<", "\\u003c")
    empty = f'<nav><a href="/">Accueil</a></nav><h1>Stage</h1><script type="application/ld+json">{data}</script>'
    page = job_page("https://www.hellowork.com/fr-fr/emplois/1.html", empty)
    panel = extension.panel(page)
    expect(panel.get_by_role("button", name="Klout de 38 au moins")).to_be_visible()
    expect(
        panel.get_by_text("Annonce lue dans les données cachées de la page : rien n'y est souligné.")
    ).to_be_visible()
    assert highlights(page) == {}


@pytest.mark.story
def test_an_ad_in_a_frame_of_the_site_is_marked_there_and_its_card_stands_beside_the_words(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = KLOUT
    page = job_page("https://www.cadremploi.fr/emploi/1", "<h1>Stage</h1><iframe></iframe>", csp="default-src 'self'")
    frame = page.locator("iframe")
    frame.evaluate("(frame, html) => (frame.srcdoc = html)", body_html(AD.body))
    eventually(page, lambda: frame.evaluate(MARKED), ["Klout de 38 au moins"])
    extension.panel(page).get_by_role("button", name="« Klout de 38 au moins »").click()
    page.bring_to_front()
    card = page.get_by_role("dialog")
    expect(card.locator("blockquote")).to_have_text("Klout de 38 au moins")
    words, shown = frame.evaluate(PLACE), card.bounding_box()
    assert shown
    assert shown["y"] > words["bottom"] or shown["y"] + shown["height"] < words["top"], "the card hides the words"
    page.keyboard.press("Escape")
    page.mouse.click(*words["point"])
    expect(card.locator("blockquote")).to_have_text("Klout de 38 au moins")


def test_a_board_in_a_frame_of_another_site_reads_its_own_ad(
    extension: Extension, double: Double, doubled: LiveServer, page: Page
) -> None:
    double.finds = KLOUT
    bodies = {
        "https://www.atelier-cordees.example/**": '<h1>Nous rejoindre</h1><iframe src="https://boards.greenhouse.io/x"></iframe>',
        "https://boards.greenhouse.io/**": f"<h1>{AD.title}</h1><div id=content>{body_html(AD.body)}</div>",
    }
    for url, body in bodies.items():
        page.route(url, partial(fulfil, body))
    page.goto("https://www.atelier-cordees.example/")
    frame = page.frame_locator("iframe").locator("body")
    eventually(page, lambda: frame.evaluate(MARKED_HERE), ["Klout de 38 au moins"])
    expect(extension.panel(page).get_by_role("button", name="« Klout de 38 au moins »")).to_be_visible()


@pytest.mark.story
def test_emoji_before_the_phrase_do_not_shift_the_words(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = KLOUT
    festive = page_of(AD).replace("Les Cordées cousent", "🚀🎉👩‍👩‍👧 E\u0301quipés, Les\u00a0Cordées cousent")
    page = job_page(AD.url, festive)
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})
    assert "🚀🎉👩‍👩‍👧" in double.asked[0]["text"]


@pytest.mark.story
def test_reading_and_closing_the_card_leave_the_page_as_it_was(
    extension: Extension, double: Double, job_page: Callable[..., Page]
) -> None:
    double.finds = KLOUT
    page = job_page(AD.url, page_of(AD))
    before = page.content()
    server = LiveServer(double)
    extension.agree(server.url)
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})
    assert page.content() == before
    extension.step(page, 1)
    expect(page.get_by_role("dialog")).to_be_visible()
    assert page.content() != before
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.content() == before
    server.stop()
