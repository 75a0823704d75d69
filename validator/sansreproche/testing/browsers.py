"""The browsers of the tests, with the extension, which reach nothing but this machine."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, BrowserType

from sansreproche.testing import files
from sansreproche.testing.firefox import OFFLINE, FirefoxBrowser

PROGRAMS = {"chromium": ("CHROMIUM", ("chromium",)), "firefox": ("FIREFOX", ("firefox-esr", "firefox"))}
"""For each browser, the variable that names its program, else the names to look for."""


class MissingBrowserError(RuntimeError):
    """The browser is not on this machine; the message says what to run."""


def executable(browser_type: BrowserType) -> str:
    """The program of the browser: the one its variable names, Playwright's own Chromium, or the system's.

    Google Chrome no longer loads an extension by its path, and Playwright's own Firefox loads none.
    """
    variable, names = PROGRAMS[browser_type.name]
    wanted = os.environ.get(variable)
    own = [browser_type.executable_path] if browser_type.name == "chromium" else []
    found = [wanted] if wanted else [*own, *(shutil.which(name) or name for name in names)]
    for path in found:
        if Path(path).is_file():
            return path
    raise MissingBrowserError(
        f"No {browser_type.name.capitalize()} found (looked at: {', '.join(found)}). "
        f"Run « make browser », or set {variable} to its path."
    )


def extended(browser_type: BrowserType, launch: dict[str, Any]) -> "ChromiumBrowser | FirefoxBrowser":
    """A stand-in for Playwright's Browser whose every context has the extension; `launch` as for `BrowserType.launch`."""
    program = {**launch, "executable_path": executable(browser_type)}
    return (
        FirefoxBrowser(browser_type, program)
        if browser_type.name == "firefox"
        else ChromiumBrowser(browser_type, program)
    )


class ChromiumBrowser:
    """Only a persistent context loads an extension, so each one gets a new profile, hence a new Chromium."""

    def __init__(self, browser_type: BrowserType, launch: dict[str, Any]) -> None:
        self._browser_type = browser_type
        self._launch = {**launch, "args": [*launch.get("args", []), *chromium_arguments()]}
        self._profiles = Path(tempfile.mkdtemp(prefix="sansreproche-"))
        self._count = 0

    def new_context(self, **options: Any) -> BrowserContext:
        self._count += 1
        profile = self._profiles / str(self._count)
        context = self._browser_type.launch_persistent_context(profile, **{**self._launch, **options})
        context.on("close", lambda _: shutil.rmtree(profile, ignore_errors=True))
        return context

    def close(self) -> None:
        """Remove what is left of the profiles; their contexts are closed by whoever opened them."""
        shutil.rmtree(self._profiles, ignore_errors=True)


def plain(browser_type: BrowserType) -> dict[str, Any]:
    """What `BrowserType.launch` needs for the same browser without the extension."""
    program = {"executable_path": executable(browser_type)}
    if browser_type.name == "firefox":
        return {**program, "channel": "moz-firefox", "firefox_user_prefs": OFFLINE}
    return {**program, "args": offline_arguments()}


def chromium_arguments() -> list[str]:
    """What a Chromium needs to load the extension, and to reach nothing but this machine."""
    return [
        f"--disable-extensions-except={files.folder()}",
        f"--load-extension={files.folder()}",
        *offline_arguments(),
    ]


def offline_arguments() -> list[str]:
    return [
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
        *(["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []),
    ]
