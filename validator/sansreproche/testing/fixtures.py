"""The plugin's fixtures: a browser with the extension, a server, a double of it, job boards under their own names."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, BrowserType, Page, expect

from sansreproche.testing.browsers import ChromiumBrowser, extended
from sansreproche.testing.double import Double
from sansreproche.testing.extension import Extension, loaded_in
from sansreproche.testing.firefox import FirefoxBrowser
from sansreproche.testing.highlights import PATIENCE
from sansreproche.testing.selection import pytest_collection_modifyitems, pytest_terminal_summary
from sansreproche.testing.serving import LiveServer

__all__ = ["pytest_collection_modifyitems", "pytest_terminal_summary"]

# pytest-playwright's own base_url is one that this pytest warns of.
NOT_OURS = "ignore:Session-scoped fixtures defined as instance methods:pytest.PytestRemovedIn10Warning"
STRICT = "default-src 'none'; require-trusted-types-for 'script'"


def pytest_configure(config: pytest.Config) -> None:
    """A failure leaves a trace and a screenshot in test-results/, unless the command line says otherwise."""
    config.addinivalue_line("markers", "needs(power): what the browser must be able to do; see selection.py")
    config.addinivalue_line("filterwarnings", NOT_OURS)
    given = " ".join(map(str, config.invocation_params.args))
    for option, kept in (("tracing", "retain-on-failure"), ("screenshot", "only-on-failure")):
        if f"--{option}" not in given:
            setattr(config.option, option, kept)
    expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="session")
def browser(
    browser_type: BrowserType, browser_type_launch_args: dict[str, Any]
) -> Iterator[ChromiumBrowser | FirefoxBrowser]:
    """A stand-in for Playwright's Browser, whose every context has the extension, as just installed."""
    browser = extended(browser_type, browser_type_launch_args)
    yield browser
    browser.close()


@pytest.fixture
def extension(context: BrowserContext) -> Extension:
    """The extension, loaded: every test that opens a page goes through here, so none passes without it."""
    return loaded_in(context)


@pytest.fixture
def page(context: BrowserContext, extension: Extension) -> Page:  # noqa: ARG001
    """A tab, without the blank one of a new window: a failure would save a picture of it too."""
    page = context.new_page()
    for blank in context.pages:
        if blank.url == "about:blank" and blank is not page:
            blank.close()
    return page


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LiveServer]:
    """The real server, on a free port; needs the extra `server`. Reports sent to it go with the test."""
    from sansreproche_server import create_app  # noqa: PLC0415  (the double's tests run without it)

    live = LiveServer(create_app({"SANSREPROCHE_FEEDBACK": f"sqlite:///{tmp_path / 'feedback.sqlite3'}"}))
    yield live
    live.stop()


@pytest.fixture
def consenting(extension: Extension, server: LiveServer) -> Extension:
    """The extension, once the user has agreed to send ads to the real server."""
    extension.agree(server.url)
    return extension


@pytest.fixture
def double() -> Double:
    """A stand-in for the server: what it finds and how it fails is the test's choice."""
    return Double()


@pytest.fixture
def doubled(extension: Extension, double: Double) -> Iterator[LiveServer]:
    """The stand-in, running, once the user has agreed to send ads to it."""
    live = LiveServer(double)
    extension.agree(live.url)
    yield live
    live.stop()


@pytest.fixture
def job_page(page: Page) -> Callable[..., Page]:
    """A function (url, html, csp=…) that shows `html` under the name of a real board, with a strict policy by default."""

    def show(url: str, html: str, csp: str = STRICT) -> Page:
        host = "/".join(url.split("/")[:3])
        headers = {"content-type": "text/html; charset=utf-8", "content-security-policy": csp}
        page.route(f"{host}/**", lambda route: route.fulfill(body=html, headers=headers))
        page.goto(url)
        return page

    return show
