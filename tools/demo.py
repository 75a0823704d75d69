"""Show the product on a sample job board: make demo, or python -m tools.demo.

Starts the server on a free port and a Chromium with the extension; the board's pages come from e2e/pages and nothing leaves
the machine. With a display, the browser stays until it is closed. Without one, every ad is read, its findings are printed and
demo.png shows the first one. Exit 0, or 2 when the server or the browser cannot start. Stops what it started.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path

from playwright.sync_api import BrowserContext, Error, Page, Route, sync_playwright

from e2e.board import FURNITURE, Ad, ads
from e2e.board import page as page_of
from sansreproche.testing import Extension, eventually, loaded_in, point_of
from sansreproche.testing.browsers import MissingBrowserError, extended

# A made-up customer of a real board, so that the extension reads it without a click; no request leaves the machine.
BOARD = "https://emplois-exemple.teamtailor.com"
FIRST = "cumul"
SHOWN = "Klout de 40 ou +"
PICTURE = Path("demo.png")
TIERS = {"illegal": "Mention illégale", "abusif": "Mention abusive", "a-clarifier": "À clarifier", "style": "Style"}
READY = re.compile(r"http://127\.0\.0\.1:\d+")


def main() -> int:
    """Run the demonstration and return the exit code."""
    try:
        with server() as url, browser() as context:
            show(context, url)
    except (ServerError, MissingBrowserError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nDémonstration terminée.")
    return 0


class ServerError(RuntimeError):
    """The server did not start; the message says what it printed."""


@contextmanager
def server() -> Iterator[str]:
    """The real server, in a process of its own; its address."""
    command = [sys.executable, "-m", "sansreproche.cli", "serve", "--port", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None  # noqa: S101
        line = process.stdout.readline()
        address = READY.search(line)
        if not address:
            raise ServerError(f"Le serveur n'a pas démarré : {line.strip() or 'voir ci-dessus'}.")
        yield address.group()
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()


@contextmanager
def browser() -> Iterator[BrowserContext]:
    """A Chromium with the extension, headless when there is no display."""
    with sync_playwright() as playwright:
        chromium = extended(playwright.chromium, {})
        context = chromium.new_context(headless=not has_display(), viewport={"width": 1280, "height": 1040})
        try:
            yield context
        finally:
            if not has_display():
                context.close()
            chromium.close()


def has_display() -> bool:
    return sys.platform in ("darwin", "win32") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def show(context: BrowserContext, url: str) -> None:
    """Give the consent, open the board, and say what was found on it."""
    context.route(f"{BOARD}/**", answer)
    extension = loaded_in(context)
    print(f"Serveur lancé sur {url}.")
    print(
        "Accord donné, sur la page d'accueil de l'extension, pour envoyer les annonces à cette adresse de votre machine."
    )
    print("Pour cette démonstration seulement : dans votre navigateur, c'est à vous de le donner.\n")
    extension.agree(url)
    page = context.new_page()
    for ad in [ads()[FIRST]] if has_display() else board():
        read(page, ad, extension)
        if ad.name == FIRST:
            page.mouse.click(*point_of(page, SHOWN))
            page.get_by_role("dialog").wait_for()
            page.screenshot(path=PICTURE)
    if has_display():
        stay(context, page, extension)
    else:
        print(f"Image enregistrée : {PICTURE}")


def stay(context: BrowserContext, page: Page, extension: Extension) -> None:
    """Leave the browser to the user until they close it."""
    extension.click(page)
    print("Parcourez les autres offres. Fermez le navigateur, ou tapez Ctrl-C, pour finir.")
    try:
        context.wait_for_event("close", timeout=0)
    except Error:
        return


def board() -> list[Ad]:
    """The ads of the board, the fullest first."""
    return sorted(ads().values(), key=lambda ad: (ad.name != FIRST, ad.name))


def answer(route: Route) -> None:
    """The board's pages: its list of ads, and each ad."""
    name = route.request.url.rstrip("/").rsplit("/", 1)[-1]
    html = page_of(ads()[name]) if name in ads() else home()
    route.fulfill(body=html, content_type="text/html; charset=utf-8")


def home() -> str:
    links = "".join(f'<li><a href="/jobs/{ad.name}">{escape(ad.title)}</a></li>' for ad in board())
    return (
        f"<!doctype html><html lang=fr><title>{FURNITURE[1]}</title><nav><h1>{FURNITURE[1]}</h1><ul>{links}</ul></nav>"
    )


def read(page: Page, ad: Ad, extension: Extension) -> None:
    """Open the ad and print what the extension found on it."""
    page.goto(f"{BOARD}/jobs/{ad.name}")
    eventually(page, lambda: extension.state(page).get("phase"), "done")
    findings = extension.state(page)["report"]["findings"]
    print(f"── {ad.title}, {ad.headers['entreprise']} ──")
    if not findings:
        print("   Aucune formulation connue n'a été relevée.\n")
    for finding in findings:
        sources = " ; ".join(f"{source['title']}, {source['article']}" for source in finding["sources"])
        print(f"   {TIERS[finding['tier']]} : « {finding['quote']} »")
        print(f"      {finding['message']}")
        print(f"      Question : {finding['question']}")
        print(f"      Source : {sources}\n" if sources else "")


if __name__ == "__main__":
    sys.exit(main())
