"""Firefox with the extension: one for all tests, each in a container of its own, the extension installed anew."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import BrowserContext, BrowserType, Page

from sansreproche.testing import files
from sansreproche.testing.highlights import A_MOMENT
from sansreproche.testing.marionette import Marionette

HANDS = Path(__file__).parent / "firefox_hands"
NOWHERE = 9  # a port where nobody answers
PREFERENCES: dict[str, str | float | bool] = {
    "extensions.experiments.enabled": True,  # for the hands
    "extensions.webextOptionalPermissionPrompts": False,  # nobody would answer
    "marionette.port": 0,
    "network.proxy.type": 1,  # no address outside this machine is reached
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": NOWHERE,
    "network.proxy.socks_remote_dns": True,
    "network.proxy.no_proxies_on": "127.0.0.1",
}


@dataclass(frozen=True, slots=True)
class Home:
    """Where a Firefox shows the extension's own pages: the profile's first context; and the page of the hands."""

    context: BrowserContext
    hands: Page


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
        self._home: Home | None = None

    def new_context(self, **options: Any) -> BrowserContext:
        if self._home and self._line:
            self._line.uninstall(gecko_id())
        else:
            self._start()
        assert self._home
        assert self._line
        self._line.install(self._package)
        browser = self._home.context.browser
        assert browser
        context = browser.new_context(**options)
        HOMES[context] = self._home
        return context

    def close(self) -> None:
        """Stop the browser and remove its profile."""
        if self._line and self._home:
            self._home.context.close()
            self._line.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start(self) -> None:
        profile = self._folder / "profile"
        context = self._browser_type.launch_persistent_context(
            profile,
            **{**self._launch, "channel": "moz-firefox"},  # Mozilla's own, by the standard protocol
            args=["-marionette"],
            firefox_user_prefs=PREFERENCES,
        )
        self._line = Marionette(profile)
        hands = Path(shutil.make_archive(str(self._folder / "hands"), "zip", HANDS))
        self._line.install(hands.rename(hands.with_suffix(".xpi")))
        self._home = Home(context, page_of_the_hands(context))


def page_of_the_hands(context: BrowserContext) -> Page:
    """Its background opens it, once installed."""
    blank = context.pages[0]
    while not (found := [page for page in context.pages if page.url.endswith("/hands.html")]):
        blank.evaluate(A_MOMENT)
    return found[0]


def gecko_id() -> str:
    """The extension's name in Firefox."""
    return str(files.manifest()["browser_specific_settings"]["gecko"]["id"])
