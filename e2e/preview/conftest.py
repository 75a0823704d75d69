"""Fixtures of the recruiter's page: a plain browser, and the real server."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, BrowserType, Page, expect

from sansreproche.testing.browsers import plain
from sansreproche.testing.serving import LiveServer


@pytest.fixture(scope="session")
def browser(browser_type: BrowserType, browser_type_launch_args: dict[str, Any]) -> Iterator[Browser]:
    """One browser for all, which reaches this machine alone: no extension is wanted, a context parts two tests."""
    browser = browser_type.launch(**{**browser_type_launch_args, **plain(browser_type)})
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
