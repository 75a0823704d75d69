"""What a recruiter writes is read as they write it, in any field where ads are posted; the field is never touched but by a replacement."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect
from werkzeug.wrappers import Response

from sansreproche.testing import Double, Extension, LiveServer, eventually

PAGES = Path(__file__).parent / "pages" / "writing"
FIELDS = ["plain", "prosemirror", "quill", "ckeditor", "textarea", "textarea_controlled"]
OPENING = "Nous recherchons une personne pour tenir la boutique. "
WORDS = "Vous êtes jeune et souriante"
REWRITE = "Vous aimez le contact avec le public"
REST = ", et vous savez compter."
DRAWN = """() => [...CSS.highlights].filter(([name]) => /^sr-draft-(?!active)/.test(name))
  .flatMap(([, ranges]) => [...ranges].map(String)).filter(Boolean)"""
CHOOSE = "async ([tabId, info]) => chrome.contextMenus.onClicked.dispatch(info, await chrome.tabs.get(tabId))"
VALUE = "() => globalThis.valueOf_field()"

MARKS = {
    "prosemirror": pytest.mark.story,
    "textarea": pytest.mark.story,
    "plain": pytest.mark.needs("typed spaces"),
    "ckeditor": pytest.mark.needs("typed spaces"),
}


@pytest.fixture
def write_in(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> Callable[[str], tuple[Page, Locator]]:
    """A function (name) that opens the test page of an editor, switches the reading on, and returns its field."""
    double.finds = {WORDS: "illegal"}
    double.changed = {WORDS: {"rewrite": {"text": REWRITE, "applicability": "safe"}}}

    def open_editor(name: str) -> tuple[Page, Locator]:
        html = (PAGES / f"{name}.html").read_text(encoding="utf-8")
        page = job_page("https://recrutement.example/annonces/nouvelle", html, csp="")
        extension.click(page)  # grants this page, as the menu's click does
        panel = extension.panel(page)
        panel.get_by_role("button", name="Relire ce que j'écris sur cette page").click()
        expect(panel.get_by_text("La relecture suit ce que vous écrivez sur cette page.")).to_be_visible()
        panel.close()
        page.bring_to_front()
        field = page.locator("#field")
        field.click()
        return page, field

    return open_editor


@pytest.mark.parametrize("name", [pytest.param(name, marks=MARKS.get(name, ())) for name in FIELDS])
def test_words_are_marked_as_one_writes_replaced_by_the_editor_itself_and_undone(
    name: str, write_in: Callable[[str], tuple[Page, Locator]], double: Double
) -> None:
    page, field = write_in(name)
    page.keyboard.type(OPENING + WORDS + REST)
    eventually(page, lambda: page.evaluate(DRAWN), [WORDS])
    assert page.evaluate(VALUE) == OPENING + WORDS + REST
    before = field.evaluate("(field) => field.outerHTML")
    page.get_by_role("button", name="Sans reproche : 1 remarque").click()
    listed = page.get_by_role("dialog", name="Relecture de ce que vous écrivez")
    listed.get_by_role("button", name=WORDS).click()
    expect(listed.get_by_text(f"Cette mention d'essai relève « {WORDS} ».")).to_be_visible()
    assert field.evaluate("(field) => field.outerHTML") == before
    listed.get_by_role("button", name="Remplacer ces mots").click()
    expect(listed.get_by_text("Remplacé. Ctrl+Z l'annule.")).to_be_visible()
    eventually(page, lambda: page.evaluate(VALUE), OPENING + REWRITE + REST)
    expect(page.get_by_role("button", name="Sans reproche : 0 remarque")).to_be_visible()
    assert page.evaluate(DRAWN) == []
    assert double.asked[-1]["text"] == OPENING + REWRITE + REST
    field.focus()
    page.keyboard.press("Control+z")
    eventually(page, lambda: page.evaluate(VALUE), OPENING + WORDS + REST)
    eventually(page, lambda: page.evaluate(DRAWN), [WORDS])


def test_a_late_answer_about_an_older_text_is_dropped(
    write_in: Callable[[str], tuple[Page, Locator]], double: Double
) -> None:
    page, _ = write_in("plain")
    release = double.hold()
    page.keyboard.type(OPENING + WORDS)
    eventually(page, lambda: len([asked for asked in double.asked if asked["text"].endswith(WORDS)]), 1)
    page.keyboard.press("Control+a")
    page.keyboard.type(OPENING + OPENING)
    expect(page.get_by_role("button", name="Sans reproche : 0 remarque")).to_be_visible()
    answered = double.answered
    release.set()
    eventually(page, lambda: double.answered, answered + 1)
    page.keyboard.type(REST)
    eventually(page, lambda: double.asked[-1]["text"], OPENING + OPENING + REST)
    expect(page.get_by_role("button", name="Sans reproche : 0 remarque")).to_be_visible()
    assert page.evaluate(DRAWN) == []


def test_secrets_searches_and_short_answers_are_never_read(
    write_in: Callable[[str], tuple[Page, Locator]], double: Double
) -> None:
    page, _ = write_in("other_fields")
    for name in ("Mot de passe", "Recherche", "Intitulé", "Ville", "Mots-clés"):
        page.get_by_label(name).click()
        page.keyboard.type(OPENING + WORDS + REST)
    page.get_by_label("Annonce").click()
    page.keyboard.type(OPENING)
    eventually(page, lambda: [asked["text"] for asked in double.asked][-1:], [OPENING])
    assert [asked for asked in double.asked if WORDS in asked["text"]] == []


def test_it_is_switched_off_where_it_shows_and_the_field_keeps_its_text(
    write_in: Callable[[str], tuple[Page, Locator]], double: Double
) -> None:
    page, field = write_in("textarea")
    page.keyboard.type(OPENING + WORDS)
    eventually(page, lambda: page.evaluate(DRAWN), [WORDS])
    page.get_by_role("button", name="Sans reproche : 1 remarque").click()
    page.get_by_role("button", name="Éteindre sur cette page").click()
    expect(page.get_by_role("button", name=re.compile("Sans reproche"))).to_have_count(0)
    assert page.evaluate(DRAWN) == []
    assert page.evaluate(VALUE) == OPENING + WORDS
    asked = len(double.asked)
    field.click()
    page.keyboard.type(REST)
    assert page.evaluate("() => document.querySelectorAll('sans-reproche-editor').length") == 0
    assert len(double.asked) == asked


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_sign_is_used_with_the_keyboard_and_axe_is_content_with_it(
    scheme: str, write_in: Callable[[str], tuple[Page, Locator]], double: Double
) -> None:
    page, field = write_in("textarea")
    page.emulate_media(color_scheme=scheme)
    page.keyboard.type(OPENING + WORDS)
    eventually(page, lambda: page.evaluate(DRAWN), [WORDS])
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Sans reproche : 1 remarque")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    finding = page.get_by_role("button", name=WORDS)
    expect(finding).to_be_focused()
    page.keyboard.press("Enter")
    expect(finding).to_have_attribute("aria-expanded", "true")
    expect(finding).to_be_focused()
    found = Axe().run(page, context="sans-reproche-editor").response["violations"]
    assert [(violation["id"], [node["html"] for node in violation["nodes"]]) for violation in found] == []
    page.keyboard.press("Escape")
    expect(field).to_be_focused()


def test_without_a_consent_nothing_is_sent_and_the_sign_says_so(
    extension: Extension, double: Double, job_page: Callable[..., Page]
) -> None:
    extension.welcome().close()
    html = (PAGES / "plain.html").read_text(encoding="utf-8")
    page = job_page("https://recrutement.example/annonces/nouvelle", html, csp="")
    extension.click(page)
    extension.panel(page).get_by_role("button", name="Relire ce que j'écris sur cette page").click()
    page.bring_to_front()
    page.locator("#field").click()
    page.keyboard.type(OPENING + WORDS)
    page.get_by_role("button", name="Sans reproche : pas de réponse").click()
    expect(page.get_by_text("Rien n'est envoyé tant que vous n'avez pas choisi où")).to_be_visible()
    assert double.asked == []


def test_a_server_that_fails_while_one_writes_is_said_so_and_asked_again(
    write_in: Callable[[str], tuple[Page, Locator]], double: Double
) -> None:
    page, _ = write_in("textarea")
    double.fault = "500"
    page.keyboard.type(OPENING + WORDS)
    page.get_by_role("button", name="Sans reproche : pas de réponse").click()
    expect(page.get_by_text("a rencontré une erreur")).to_be_visible()
    double.fault = None
    eventually(page, lambda: page.evaluate(DRAWN), [WORDS])


@pytest.mark.needs("menus")
def test_a_site_chosen_for_good_is_read_at_each_visit_until_it_is_given_up(
    extension: Extension, double: Double, doubled: LiveServer, page: Page
) -> None:
    double.finds = {WORDS: "illegal"}
    html = (PAGES / "textarea.html").read_bytes()
    site = LiveServer(Response(html, content_type="text/html; charset=utf-8"))
    page.goto(site.url)
    extension.evaluate(CHOOSE, [extension.tab(page), {"menuItemId": "menu_write_always"}])
    sign = page.get_by_role("button", name="Sans reproche :")
    expect(sign).to_be_visible()
    page.reload()
    expect(sign).to_be_visible()
    page.locator("#field").click()
    page.keyboard.type(OPENING + WORDS)
    eventually(page, lambda: page.evaluate(DRAWN), [WORDS])
    sign.click()
    page.get_by_role("button", name="Ne plus relire sur ce site").click()
    expect(sign).to_have_count(0)
    page.reload()
    page.locator("#field").click()
    page.keyboard.type(OPENING + WORDS)
    assert page.evaluate("() => document.querySelectorAll('sans-reproche-editor').length") == 0
    site.stop()
