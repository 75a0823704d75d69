"""The page for everyone: without scripts, by the keyboard alone, for a screen reader, on a phone, in the dark."""

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from sansreproche.testing.serving import LiveServer

AD = "Un Klout de 40 ou + est attendu.\nIndiquez votre salaire actuel."
CSV = b"title;text\nStage (H/F);Un stage de 12 mois.\nVide;\n"
STATES = ["empty", "clean", "remarks", "compared", "table", "refused"]
OVERFLOW = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
UNDERLINES = """() => ["illegal", "abusif", "a-clarifier", "style"].map((tier) =>
  getComputedStyle(document.getElementById("mirror"), `::highlight(sr-${tier})`).textDecorationStyle)"""

FOCUSED = """() => {
  const { ariaLabel, labels, innerText, tabIndex } = document.activeElement;
  return tabIndex < 0 ? "" : [ariaLabel, labels?.[0]?.innerText, innerText].join(" ").replaceAll("\\u00a0", " ");
}"""


@pytest.fixture
def bare(browser: Browser) -> Iterator[Page]:
    """A tab without scripts."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def expect_no_violation(page: Page) -> None:
    found = Axe().run(page).response["violations"]
    assert [(violation["id"], [node["html"] for node in violation["nodes"]]) for violation in found] == []


def bring(page: Page, state: str) -> None:
    """Lead the page, just opened, to one of its states."""
    editor = page.locator("#text")
    if state == "clean":
        editor.fill("Bonjour.")
        expect(page.locator("#nothing-found")).to_be_visible()
    elif state in {"remarks", "refused"}:
        if state == "refused":
            page.route("**/preview/check", lambda route: route.abort())
        editor.fill(AD)
        expect(page.locator("#said.wrong" if state == "refused" else "#findings li").first).to_be_visible()
        for summary in page.locator("#findings summary").all():
            summary.click()
        if state == "remarks":
            page.locator("#findings > li").first.get_by_role("button").last.click()
    elif state == "compared":
        page.evaluate("() => { location.hash = 'compare'; }")
        page.locator("#before").fill(AD)
        page.locator("#after").fill("Indiquez vos prétentions.")
        page.locator("#versions button.main").click()
        expect(page.locator("#comparison")).to_be_visible()
    elif state == "table":
        page.evaluate("() => { location.hash = 'batch'; }")
        page.locator("#batch-file").set_input_files({"name": "a.csv", "mimeType": "text/csv", "buffer": CSV})
        expect(page.get_by_role("row")).to_have_count(3)


@pytest.mark.parametrize("state", STATES)
def test_axe_is_content_with_every_state_in_the_light_and_in_the_dark(show: Callable[..., Page], state: str) -> None:
    page = show("/?lang=fr")
    bring(page, state)
    expect_no_violation(page)
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate(OVERFLOW) == 0
    expect_no_violation(page)


@pytest.mark.parametrize("state", STATES)
def test_a_phone_scrolls_no_state_sideways_and_axe_is_content_in_english(show: Callable[..., Page], state: str) -> None:
    page = show("/?lang=en")
    page.set_viewport_size({"width": 360, "height": 740})
    bring(page, state)
    assert page.evaluate(OVERFLOW) == 0
    expect_no_violation(page)


def test_axe_is_content_with_the_report(page: Page, site: LiveServer) -> None:
    sent = page.request.post(f"{site.url}/preview/report?lang=fr", form={"text": AD, "form": "print"})
    page.route("**/report", lambda route: route.fulfill(body=sent.text(), content_type="text/html"))
    page.goto(f"{site.url}/report")
    expect(page.get_by_role("heading", name="L'annonce relue")).to_be_visible()
    expect_no_violation(page)


def test_tiers_are_told_apart_by_the_shape_of_their_lines(show: Callable[..., Page]) -> None:
    page = show()
    page.emulate_media(forced_colors="active")
    assert page.evaluate(UNDERLINES) == ["wavy", "double", "dashed", "dotted"]


def test_what_changes_is_announced_and_the_decoration_is_not(show: Callable[..., Page]) -> None:
    page = show()
    page.locator("#text").fill(AD)
    expect(page.get_by_role("status").filter(has_text="2 remarques")).to_be_visible()
    expect(page.locator("#mirror")).to_have_attribute("aria-hidden", "true")
    expect(page.get_by_role("textbox", name="Texte de l'annonce")).to_have_accessible_description(
        "Écrivez, collez depuis Word ou une page web, ou déposez un fichier PDF, Word, OpenDocument, HTML, courriel ou texte."
    )
    expect(page.get_by_role("region", name="Remarques").get_by_role("list").first).to_be_visible()


def test_an_ad_is_written_corrected_justified_and_compared_by_the_keyboard_alone(show: Callable[..., Page]) -> None:
    page = show()

    def reach(name: str, *, backwards: bool = False) -> None:
        """Press Tab until the element with that name or those words has the focus."""
        for _ in range(80):
            if name in page.evaluate(FOCUSED):
                return
            page.keyboard.press("Shift+Tab" if backwards else "Tab")
        pytest.fail(f"Tab never reaches « {name} »")

    reach("Texte de l'annonce")
    page.keyboard.type(AD)
    expect(page.locator("#findings .quote")).to_have_count(2)
    reach("votre salaire actuel")
    page.keyboard.press("Enter")
    reach("Remplacer dans l'annonce")
    page.keyboard.press("Enter")
    expect(page.locator("#findings .quote")).to_have_count(1)
    reach("Klout de 40 ou +")
    page.keyboard.press("Enter")
    reach("C'est justifié…")
    page.keyboard.press("Enter")
    page.keyboard.type("Compte de la marque.")
    reach("Garder cette raison")
    page.keyboard.press("Enter")
    expect(page.locator("#summary")).to_have_text("1 remarque, dont 1 justifiée")
    reach("Garder comme version d'avant")
    page.keyboard.press("Enter")
    reach("Deux versions", backwards=True)
    page.keyboard.press("Enter")
    reach("Comparer")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Restées : 1")).to_be_visible()


def test_without_scripts_the_form_checks_the_ad_and_explains_it(bare: Page, site: LiveServer) -> None:
    bare.goto(f"{site.url}/?lang=fr")
    bare.get_by_label("Intitulé du poste").fill("Vendeuse")
    bare.get_by_role("textbox", name="Texte de l'annonce").fill(AD)
    bare.get_by_role("button", name="Relire l'annonce").click()
    expect(bare.locator("mark")).to_have_text(["Vendeuse", "Klout de 40 ou +", "votre salaire actuel"])
    expect(bare.get_by_role("textbox", name="Texte de l'annonce")).to_have_value(AD)
    bare.get_by_role("link", name="2", exact=True).click()
    item = bare.locator("#remark-2")
    item.locator("summary").click()
    expect(item.get_by_role("heading", name="Pourquoi")).to_be_visible()
    expect(item.get_by_role("link", name="L1221-6").first).to_be_visible()
    expect(bare.get_by_role("link", name="Deux versions")).to_be_hidden()
    expect(bare.locator("noscript p")).to_contain_text("Sans JavaScript, la page relit une annonce à la fois")
    with bare.expect_download() as report:
        bare.get_by_role("button", name="Rapport HTML").click()
    assert report.value.suggested_filename == "sans-reproche-vendeuse.html"
    bare.get_by_role("button", name="Read this page in English").click()
    expect(bare.get_by_role("heading", level=1)).to_have_text("Re-read a job ad before you publish it")
    expect(bare.locator("mark").first).to_have_text("Vendeuse")
