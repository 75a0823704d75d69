"""Firefox with the extension: one for all tests, each in a container of its own, the extension installed anew."""

import shutil
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import BrowserContext, BrowserType, Page
from playwright.sync_api import TimeoutError as TooLate

from sansreproche.testing import files
from sansreproche.testing.highlights import A_MOMENT
from sansreproche.testing.marionette import Marionette

HANDS = Path(__file__).parent / "firefox_hands"
NOWHERE = 9  # a port where nobody answers
HEARD_WITHIN = 3000  # ms
OPENED_WITHIN = 8.0  # seconds
ATTEMPTS = 5
OFFLINE: dict[str, str | float | bool] = {
    "network.proxy.type": 1,  # no address outside this machine is reached
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": NOWHERE,
    "network.proxy.socks_remote_dns": True,
    "network.proxy.no_proxies_on": "127.0.0.1",
}
PREFERENCES: dict[str, str | float | bool] = {
    **OFFLINE,
    "extensions.experiments.enabled": True,  # for the hands
    "extensions.webextOptionalPermissionPrompts": False,  # nobody would answer
    "marionette.port": 0,
}


@dataclass(frozen=True, slots=True)
class Home:
    """Where a Firefox shows the extensions' own pages: the profile's first context, the page of the hands, the first-run page."""

    context: BrowserContext
    hands: Page
    welcome: Page


HOMES: WeakKeyDictionary[BrowserContext, Home] = WeakKeyDictionary()
"""The home of each context: Playwright shows a container's pages in its context, the extension's in the first one."""


class FirefoxBrowser:
    """Stands for Playwright's Browser: a start costs seconds, hence one for all, and a container for each context.

    What a container shares with the one before, the extension's memory, goes when it is uninstalled.
    """

    def __init__(self, browser_type: BrowserType, launch: dict[str, Any]) -> None:
        self._browser_type = browser_type
        self._launch = launch
        self._folder = Path(tempfile.mkdtemp(prefix="sansreproche-"))
        self._package = files.pack("firefox", self._folder)
        self._line: Marionette | None = None
        self._context: BrowserContext | None = None
        self._hands: Page | None = None

    def new_context(self, **options: Any) -> BrowserContext:
        if self._hands and self._line:
            self._line.uninstall(gecko_id())
        else:
            self._hands = self._start()
        assert self._context
        welcome = self._install(self._package, "/welcome/welcome.html")
        assert self._context.browser
        context = self._context.browser.new_context(**options)
        HOMES[context] = Home(self._context, self._hands, welcome)
        return context

    def close(self) -> None:
        """Stop the browser and remove its profile."""
        if self._context:
            self._context.close()
        if self._line:
            self._line.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self) -> Page:
        profile = self._folder / "profile"
        self._context = self._browser_type.launch_persistent_context(
            profile,
            **{**self._launch, "channel": "moz-firefox"},  # Mozilla's own, by the standard protocol
            args=["-marionette"],
            firefox_user_prefs=PREFERENCES,
        )
        self._line = Marionette(profile)
        hands = Path(shutil.make_archive(str(self._folder / "hands"), "zip", HANDS))
        return self._install(hands.rename(hands.with_suffix(".xpi")), "/hands.html")

    def _install(self, package: Path, path: str) -> Page:
        """Install an extension that opens a tab by itself, and return this tab."""
        assert self._line
        assert self._context
        for _ in range(ATTEMPTS):
            before = set(self._context.pages)
            name = self._line.install(package)
            page = opened_since(before, path, self._context)
            if page and is_heard(page):
                return page
            self._line.uninstall(name)
        raise UnheardPageError(path)


class UnheardPageError(RuntimeError):
    """An extension's page at this path did not open, or Playwright never heard of its document."""


def is_heard(page: Page) -> bool:
    """Whether Playwright knows the page's document.

    On a busy machine Firefox at times does not tell it of one that began in another process; whatever is asked of it would
    then wait for ever, a reload as well, and only another tab helps.
    """
    try:
        page.locator("body").wait_for(state="attached", timeout=HEARD_WITHIN)
    except TooLate:
        return False
    return True


def opened_since(before: set[Page], path: str, context: BrowserContext) -> Page | None:
    """The tab at this path, once it is there. Those of an extension removed since are still in Playwright's list."""
    alive = context.pages[0]
    deadline = time.monotonic() + OPENED_WITHIN
    while time.monotonic() < deadline:
        for page in context.pages:
            if page not in before and page.url.endswith(path):
                return page
        alive.evaluate(A_MOMENT)
    return None


def gecko_id() -> str:
    """The extension's name in Firefox."""
    return str(files.manifest()["browser_specific_settings"]["gecko"]["id"])
