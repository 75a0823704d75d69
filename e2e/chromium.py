"""The browser of the tests and of the demo: a Chromium with the extension, in a profile of its own each time."""

import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, BrowserType

EXTENSION = Path(__file__).parent.parent / "extension"
EXTENSION_ID = "kjcejblkojnjcijbecafgpfpnnndkjak"


class MissingBrowserError(RuntimeError):
    """No Chromium on this machine; the message says what to run."""


def executable(browser_type: BrowserType) -> str:
    """$CHROMIUM, Playwright's own or the system's Chromium. Google Chrome no longer loads an extension by its path."""
    wanted = os.environ.get("CHROMIUM")
    found = [wanted] if wanted else [browser_type.executable_path, shutil.which("chromium") or "chromium"]
    for path in found:
        if Path(path).is_file():
            return path
    raise MissingBrowserError(
        f"No Chromium found (looked at: {', '.join(found)}). Run « make browser », or set CHROMIUM to its path."
    )


def launch_args(browser_type: BrowserType) -> dict[str, Any]:
    """What a Chromium needs to load the extension, and to reach nothing but this machine."""
    return {
        "executable_path": executable(browser_type),
        "args": [
            f"--disable-extensions-except={EXTENSION}",
            f"--load-extension={EXTENSION}",
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


class PersistentBrowser:
    """Stands for Playwright's Browser: only a persistent context loads an extension, so each one gets a new profile."""

    def __init__(self, browser_type: BrowserType, launch: dict[str, Any]) -> None:
        self._browser_type = browser_type
        self._launch = launch
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
