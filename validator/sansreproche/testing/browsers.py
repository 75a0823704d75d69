"""The browsers of the tests: a new profile each time, which reaches nothing but this machine, with the extension in it."""

import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, BrowserType

from sansreproche.testing import files
from sansreproche.testing.marionette import Marionette

HANDS = Path(__file__).parent / "firefox_hands"
FIREFOX_ORIGIN = "7f6a3c1e-52b4-4e0d-9d7e-3f0c1a2b4c5d"
"""The host of the extension's pages in Firefox, which draws one at random unless a preference gives it."""
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


def launch_args(browser_type: BrowserType) -> dict[str, Any]:
    """What Playwright must be told to launch the browser with the extension, for `PersistentBrowser`."""
    if browser_type.name == "firefox":
        return {
            "executable_path": executable(browser_type),
            "channel": "moz-firefox",  # Mozilla's own, by the standard protocol
            "args": ["-marionette"],
            "firefox_user_prefs": firefox_preferences(),
        }
    return {
        "executable_path": executable(browser_type),
        "args": [
            f"--disable-extensions-except={files.folder()}",
            f"--load-extension={files.folder()}",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-gpu",
            "--disable-quic",
            "--disable-sync",
            "--no-first-run",
            *(["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []),
        ],
    }


def firefox_preferences() -> dict[str, str | int | bool]:
    """No address outside this machine resolves, and the browser asks the user nothing."""
    return {
        "extensions.webextensions.uuids": json.dumps({gecko_id(): FIREFOX_ORIGIN}),
        "extensions.webextOptionalPermissionPrompts": False,
        "extensions.experiments.enabled": True,
        "marionette.port": 0,
        "network.proxy.type": 1,
        "network.proxy.socks": "127.0.0.1",
        "network.proxy.socks_port": 9,  # nobody answers there
        "network.proxy.socks_remote_dns": True,
        "network.proxy.no_proxies_on": "127.0.0.1",
    }


def gecko_id() -> str:
    """The extension's name in Firefox."""
    return str(files.manifest()["browser_specific_settings"]["gecko"]["id"])


class PersistentBrowser:
    """Stands for Playwright's Browser: only a persistent context loads an extension, so each one gets a new profile."""

    def __init__(self, browser_type: BrowserType, launch: dict[str, Any]) -> None:
        self._browser_type = browser_type
        self._launch = launch
        self._folder = Path(tempfile.mkdtemp(prefix="sansreproche-"))
        self._prepare = self._install if browser_type.name == "firefox" else nothing_more
        self._packages = self._pack() if browser_type.name == "firefox" else []
        self._count = 0

    def new_context(self, **options: Any) -> BrowserContext:
        self._count += 1
        profile = self._folder / str(self._count)
        context = self._browser_type.launch_persistent_context(profile, **{**self._launch, **options})
        context.on("close", lambda _: shutil.rmtree(profile, ignore_errors=True))
        self._prepare(profile)
        return context

    def close(self) -> None:
        """Remove what is left of the profiles; their contexts are closed by whoever opened them."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _pack(self) -> list[Path]:
        """Firefox takes packages: ours, and the hands that press its buttons."""
        hands = Path(shutil.make_archive(str(self._folder / "hands"), "zip", HANDS))
        return [hands.rename(hands.with_suffix(".xpi")), files.pack("firefox", self._folder)]

    def _install(self, profile: Path) -> None:
        line = Marionette(profile)
        for package in self._packages:
            line.install(package)
        line.close()


def nothing_more(_profile: Path) -> None:
    """Chromium loads the extension by its command line."""
