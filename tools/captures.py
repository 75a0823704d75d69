"""Take the pictures of the shops, 1280 by 800: make captures, or python -m tools.captures. They go to docs/captures.

The real server, a real Chromium, sample ads of e2e/pages alone; the side panel is set beside the page as the browser shows it.
Exit 0, or 2 when there is no browser.
"""

import base64
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from e2e.board import Ad, ads
from e2e.board import page as page_of
from sansreproche.testing import Extension, LiveServer, highlights, loaded_in, point_of
from sansreproche.testing.browsers import MissingBrowserError, extended
from sansreproche_server import create_app

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "captures"
WIDTH, HEIGHT, PANEL = 1280, 800, 380
SIDE_BY_SIDE = (
    '<body style="margin: 0; display: flex"><img src="data:image/png;base64,{}"><img src="data:image/png;base64,{}">'
)
# Language of the interface, the ad, the words whose card is shown.
SHOWN = {"fr": ("cumul", "Klout de 40 ou +"), "en": ("english_score", "Klout score of 42 or higher")}


def main() -> int:
    """Take every picture and return the exit code."""
    FOLDER.mkdir(exist_ok=True)
    try:
        for lang in SHOWN:
            for scheme in ("light", "dark"):
                take(lang, scheme)
    except MissingBrowserError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def take(lang: str, scheme: str) -> None:
    """The ad with its card and the panel, and the first-run page, in one language and one colour scheme."""
    server = LiveServer(create_app())
    name, words = SHOWN[lang]
    with sync_playwright() as playwright:
        browser = extended(playwright.chromium, {"headless": True})
        context = browser.new_context(color_scheme=scheme, viewport={"width": WIDTH, "height": HEIGHT})
        extension = loaded_in(context)
        speak(extension, lang)
        save(extension.open("welcome/welcome.html"), f"accueil-{lang}-{scheme}")
        speak(extension, "fr")  # `agree` speaks French
        extension.agree(server.url)
        speak(extension, lang)
        page = open_ad(context.new_page(), ads()[name])
        panel = extension.panel(page)
        panel.set_viewport_size({"width": PANEL, "height": HEIGHT})
        page.bring_to_front()
        page.mouse.click(*point_of(page, words))
        page.get_by_role("dialog").wait_for()
        join(page, panel, f"annonce-{lang}-{scheme}")
        context.close()
        browser.close()
    server.stop()


def speak(extension: Extension, lang: str) -> None:
    """Choose the language on the options page, as a user does."""
    options = extension.open("options/options.html")
    options.locator("#lang").select_option(lang)
    options.locator(f"html[lang={lang}]").wait_for()
    options.close()


def open_ad(page: Page, ad: Ad) -> Page:
    """The ad on its board, beside the room of the panel, once its words are underlined."""
    page.set_viewport_size({"width": WIDTH - PANEL, "height": HEIGHT})
    page.route("**/*", lambda route: route.fulfill(body=page_of(ad), content_type="text/html; charset=utf-8"))
    page.goto(ad.url)
    page.locator(".cookies").evaluate("(notice) => notice.remove()")  # as if refused
    while not highlights(page):
        page.evaluate("() => new Promise(requestAnimationFrame)")
    return page


def join(page: Page, panel: Page, name: str) -> None:
    """One picture of the page and, to its right, the panel."""
    left, right = (base64.b64encode(shown.screenshot()).decode() for shown in (page, panel))
    both = page.context.new_page()
    both.set_content(SIDE_BY_SIDE.format(left, right))
    save(both, name)


def save(page: Page, name: str) -> None:
    """Write the picture and say so."""
    path = FOLDER / f"{name}.png"
    page.screenshot(path=path)
    print(path)


if __name__ == "__main__":
    sys.exit(main())
