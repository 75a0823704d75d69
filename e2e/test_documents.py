"""What no page script can read in its place: an ad opened as PDF, a file given to the panel, words selected anywhere."""

import io
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, FilePayload, Page, Route, expect
from reportlab.pdfgen.canvas import Canvas

from e2e.board import Ad, ads, body_html
from e2e.board import page as page_of
from sansreproche.testing import Double, Extension, LiveServer, as_json, eventually, expect_highlights

AD = ads()["stage_un_an"]
URL = "https://carrieres.atelier-cordees.example/offres/annonce.pdf"
LINES = ["Stage de communication", "Tu présentes un Klout de 38 au moins.", "Durée : six mois, à Lyon."]
# What the browser says when an item of our menu is chosen.
CHOOSE = """async ([tabId, info]) => chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(tabId))"""


def pdf(lines: list[str], **options: Any) -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written, **options)
    for number, line in enumerate(lines):
        canvas.drawString(80, 750 - 20 * number, line)
    canvas.showPage()
    canvas.save()
    return written.getvalue()


def fulfil(body: str, route: Route) -> None:
    route.fulfill(body=body, content_type="text/html; charset=utf-8")


@pytest.fixture
def open_pdf(context: BrowserContext, page: Page) -> Callable[[bytes], Page]:
    """A function (bytes) that opens them as a site's PDF, in the browser's own viewer."""

    def show(content: bytes) -> Page:
        def answer(route: Route) -> None:
            route.fulfill(body=content, content_type="application/pdf")

        context.route(URL, answer)
        page.goto(URL)
        return page

    return show


@pytest.mark.story
@pytest.mark.needs("pdf viewer")
def test_an_ad_opened_as_pdf_is_read_by_a_click_and_shown_with_its_text(
    consenting: Extension, open_pdf: Callable[[bytes], Page]
) -> None:
    page = open_pdf(pdf(LINES))
    consenting.click(page)
    panel = consenting.panel(page)
    finding = panel.get_by_role("button", name="« Klout de 38 au moins »")
    finding.click()
    read = panel.locator("details", has=panel.get_by_text("Texte lu dans le document (1 page)"))
    expect(read.locator("mark")).to_have_text("Klout de 38 au moins")
    expect(read.locator("mark")).to_be_in_viewport()
    expect(read).to_contain_text("Durée : six mois, à Lyon.")


REFUSED = {
    "protected": (pdf(LINES, encrypt="secret"), "Le serveur a refusé cette demande."),
    "scanned": (pdf([]), "Le serveur a refusé cette demande."),
}


@pytest.mark.needs("pdf viewer")
def test_an_ad_opened_as_pdf_is_kept_when_asked_and_said_to_have_changed(
    consenting: Extension, open_pdf: Callable[[bytes], Page]
) -> None:
    page = open_pdf(pdf(LINES))
    consenting.click(page)
    panel = consenting.panel(page)
    panel.get_by_role("button", name="Garder cette annonce").click()
    with consenting.context.expect_page() as kept:
        panel.get_by_role("link", name="Voir l'annonce gardée").click()
    expect(kept.value.locator("mark").filter(has_text="Klout de 38 au moins")).to_be_visible()
    expect(kept.value.get_by_role("link", name=URL)).to_be_visible()
    consenting.click(open_pdf(pdf([*LINES, "Une voiture est fournie."])))
    expect(panel.get_by_text("Cette annonce a changé depuis que vous l'avez lue.")).to_be_visible()


@pytest.mark.needs("pdf viewer")
@pytest.mark.parametrize("kind", REFUSED)
def test_a_pdf_that_cannot_be_read_is_said_in_plain_words(
    kind: str, consenting: Extension, open_pdf: Callable[[bytes], Page]
) -> None:
    content, opening = REFUSED[kind]
    page = open_pdf(content)
    consenting.click(page)
    status = consenting.panel(page).get_by_role("status")
    expect(status).to_contain_text(opening)
    said = {"protected": "mot de passe", "scanned": "image"}[kind]
    expect(status).to_contain_text(said)


@pytest.mark.needs("pdf viewer")
def test_a_pdf_too_big_for_the_server_is_said_so(
    extension: Extension, double: Double, doubled: LiveServer, open_pdf: Callable[[bytes], Page]
) -> None:
    double.answer = as_json({"title": "x", "status": 413}, 413)
    page = open_pdf(pdf(LINES))
    extension.click(page)
    expect(extension.panel(page).get_by_role("status")).to_have_text(
        "Ce document est trop gros pour le serveur. Copiez le texte de l'annonce, ou choisissez un fichier plus petit."
    )


def test_a_file_given_to_the_panel_is_read(consenting: Extension, job_page: Callable[..., Page]) -> None:
    page = job_page("https://www.apec.fr/", "<h1>Accueil</h1>")
    panel = consenting.panel(page)
    file = FilePayload(name="annonce.pdf", mimeType="application/pdf", buffer=pdf(LINES))
    panel.get_by_label("Lire un fichier").set_input_files(file)
    expect(panel.get_by_role("button", name="« Klout de 38 au moins »")).to_be_visible()
    expect(panel.get_by_text("Texte lu dans le document (1 page)")).to_be_visible()


@pytest.mark.story
@pytest.mark.needs("menus")
def test_words_selected_in_a_page_are_read_from_the_menu_and_marked(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = {"Klout de 38 au moins": "abusif"}
    page = show_ad(AD)
    eventually(page, lambda: len(double.asked), 1)
    page.locator("li", has_text="Klout de 38 au moins").evaluate("(item) => getSelection().selectAllChildren(item)")
    extension.evaluate(CHOOSE, [extension.tab(page), {"menuItemId": "menu_read", "selectionText": "x"}])
    eventually(page, lambda: len(double.asked), 2)
    assert double.asked[-1]["text"].removeprefix("- ") == "Tu présentes un Klout de 38 au moins."
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})


@pytest.mark.needs("menus")
def test_words_selected_in_a_frame_of_another_site_are_read_from_the_menu_and_listed(
    extension: Extension, double: Double, doubled: LiveServer, page: Page
) -> None:
    double.finds = {"Klout de 38 au moins": "abusif"}
    for url, body in (
        ("https://www.atelier-cordees.example/**", '<iframe src="https://recrutement.example/x"></iframe>'),
        ("https://recrutement.example/**", body_html(AD.body)),
    ):
        page.route(url, partial(fulfil, body))
    page.goto("https://www.atelier-cordees.example/")
    text = "Tu présentes un Klout de 38 au moins."
    extension.evaluate(CHOOSE, [extension.tab(page), {"menuItemId": "menu_read", "selectionText": text}])
    panel = extension.panel(page)
    expect(panel.get_by_role("button", name="« Klout de 38 au moins »")).to_be_visible()
    expect(panel.get_by_text("Seul le texte sélectionné a été lu.")).to_be_visible()
    assert [asked["text"] for asked in double.asked] == [text]


def test_a_page_that_holds_an_ad_is_not_taken_for_a_document(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    page = job_page("https://www.atelier-cordees.example/annonce.pdf", page_of(AD))
    extension.click(page)
    eventually(page, lambda: extension.state(page).get("source"), "page")
