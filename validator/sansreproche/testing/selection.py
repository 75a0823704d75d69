"""Which tests run in which browser: a test says what it needs of the browser, here stands what each one cannot do."""

from collections.abc import Iterator

import pytest

LACKS: dict[str, dict[str, str]] = {
    "chromium": {},
    "firefox": {
        "colours": "Playwright cannot ask Mozilla's Firefox for the dark or for forced colours: emulate_media does nothing there",
        "downloads": "Playwright hears of no download from the extension's own pages",
        "pdf viewer": "Firefox lets no driver into its PDF viewer, and the button's click on it grants nothing there",
        "menus": "a menu of Firefox's cannot be chosen from outside; its event has no dispatch",
        "reload": "an extension that reloads itself takes Playwright's line to Firefox with it",
        "typed spaces": "Firefox makes no-break spaces of some that a driver types in an editable element; the double wants the exact words",
    },
}
"""For each browser, the powers it or its driver lacks, each with the reason."""
LEFT_OUT = pytest.StashKey[list[str]]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out, and count, the tests that need what their browser lacks."""
    left_out = [item for item in items if any(lacking(item))]
    config.stash[LEFT_OUT] = [f"{item.name}: {reason}" for item in left_out for reason in lacking(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say which tests were left out of which browser, and why."""
    for line in config.stash.get(LEFT_OUT, []):
        terminalreporter.line(f"left out: {line}")


def lacking(item: pytest.Item) -> Iterator[str]:
    """Why the item's browser cannot run it: a reason for each missing power."""
    call = getattr(item, "callspec", None)
    lacks = LACKS.get(call.params.get("browser_name", ""), {}) if call else {}
    for marker in item.iter_markers("needs"):
        if marker.args[0] in lacks:
            yield lacks[marker.args[0]]
