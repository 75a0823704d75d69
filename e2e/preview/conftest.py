"""Fixtures of the recruiter's page: a plain browser, and the real server."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, BrowserType, Page, expect

from sansreproche.testing.browsers import executable
from sansreproche.testing.serving import LiveServer

IN_FIREFOX_TOO = (
    "test_remarks_come_as_one_types_in_place_and_in_the_list",
    "test_a_safe_rewrite_is_applied_in_one_click_and_undone_by_the_keyboard",
    "test_a_remark_shows_its_words_in_the_ad_and_the_caret_points_back_at_it",
    "test_the_marks_lie_exactly_under_the_words",
    "test_a_dropped_file_is_read_and_undo_brings_the_former_text_back",
)
"""What browsers do each in their own way: marks, undo, selections, wrapping, dropped files."""
OFFLINE: dict[str, dict[str, Any]] = {
    "chromium": {"args": ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--disable-gpu"]},
    "firefox": {"channel": "moz-firefox"},  # Mozilla's own, by the standard protocol
}
"""How Playwright launches each browser."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The rest of this folder is the same page in any browser: once is enough, and it is in Chromium."""
    left = [item for item in items if Path(__file__).parent in item.path.parents and not wanted(item)]
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if item not in left]


def wanted(item: pytest.Item) -> bool:
    return "[firefox" not in item.name or item.name.partition("[")[0] in IN_FIREFOX_TOO


@pytest.fixture(scope="session")
def browser(browser_type: BrowserType, browser_type_launch_args: dict[str, Any]) -> Iterator[Browser]:
    """One browser for all, which reaches this machine alone: no extension is wanted, a context parts two tests."""
    browser = browser_type.launch(
        **{**browser_type_launch_args, **OFFLINE[browser_type.name], "executable_path": executable(browser_type)}
    )
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def site() -> Iterator[LiveServer]:
    """The real server, which keeps nothing from one test to the next."""
    from sansreproche_server import create_app  # noqa: PLC0415  (as in the extension's suite)

    live = LiveServer(create_app())
    yield live
    live.stop()


@pytest.fixture
def small_site() -> Iterator[LiveServer]:
    """A server that takes requests of 20,000 bytes at most."""
    from sansreproche_server import create_app  # noqa: PLC0415

    live = LiveServer(create_app({"SANSREPROCHE_MAX_BYTES": "20000"}))
    yield live
    live.stop()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A tab; whatever the page's policy refused, or its script threw, fails the test."""
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if "Content Security Policy" in said.text else None)
    yield page
    assert faults == []


@pytest.fixture
def show(page: Page, site: LiveServer) -> Callable[..., Page]:
    """A function (path="/?lang=fr") that opens the page and waits for its script."""

    def opened(path: str = "/?lang=fr") -> Page:
        page.goto(site.url + path)
        expect(page.locator("html")).to_have_class("js")
        return page

    return opened


@pytest.fixture
def paste(page: Page) -> Callable[..., None]:
    """A function (**flavours) that pastes in the field that has the focus, as a browser does."""

    def pasted(**flavours: str) -> None:
        arguments: dict[str, Any] = {f"text/{name}": value for name, value in flavours.items()}
        page.evaluate(PASTE, arguments)

    return pasted


PASTE = """(flavours) => {
  const clipboardData = new DataTransfer();
  for (const [type, value] of Object.entries(flavours)) clipboardData.setData(type, value);
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}"""
