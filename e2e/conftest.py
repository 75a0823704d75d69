"""Fixtures of the browser tests: a Chromium with the extension, a server, job boards served under their own names."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, BrowserType, Page, expect

from e2e.board import Ad
from e2e.board import page as page_of
from e2e.chromium import PersistentBrowser, launch_args
from e2e.double import Double
from e2e.extension import Extension
from e2e.highlights import PATIENCE
from e2e.serving import LiveServer

STRICT = "default-src 'none'; require-trusted-types-for 'script'"


def pytest_configure(config: pytest.Config) -> None:
    """A failure leaves a trace and a screenshot in test-results/, unless the command line says otherwise."""
    given = " ".join(map(str, config.invocation_params.args))
    for option, kept in (("tracing", "retain-on-failure"), ("screenshot", "only-on-failure")):
        if f"--{option}" not in given:
            setattr(config.option, option, kept)
    expect.set_options(timeout=PATIENCE * 1000)


@pytest.fixture(scope="session")
def base_url() -> None:
    """None: each test names its job board. The plugin's own fixture is one that this pytest warns of."""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], browser_type: BrowserType) -> dict[str, Any]:
    return {**browser_type_launch_args, **launch_args(browser_type)}


@pytest.fixture(scope="session")
def browser(browser_type: BrowserType, browser_type_launch_args: dict[str, Any]) -> Iterator[PersistentBrowser]:
    browser = PersistentBrowser(browser_type, browser_type_launch_args)
    yield browser
    browser.close()


@pytest.fixture
def extension(context: BrowserContext) -> Extension:
    """The extension, loaded: every test that opens a page goes through here, so none passes without it."""
    return Extension(context)


@pytest.fixture
def page(context: BrowserContext, extension: Extension) -> Page:
    """A tab, without the blank one of a new window: a failure would save a picture of it too."""
    page = context.new_page()
    for blank in context.pages:
        if blank.url == "about:blank" and blank is not page:
            blank.close()
    return page


@pytest.fixture
def server() -> Iterator[LiveServer]:
    """The real server."""
    from sansreproche_server import create_app  # noqa: PLC0415  (the double's tests run without it)

    live = LiveServer(create_app())
    yield live
    live.stop()


@pytest.fixture
def consenting(extension: Extension, server: LiveServer) -> Extension:
    """The extension, once the user has agreed to send ads to the real server."""
    extension.agree(server.url)
    return extension


@pytest.fixture
def double() -> Double:
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


@pytest.fixture
def show_ad(job_page: Callable[..., Page]) -> Callable[[Ad], Page]:
    """A function (ad) that shows a sample ad on its own board."""
    return lambda ad: job_page(ad.url, page_of(ad))
