"""Whatever breaks — the server, the network, the worker, the extension itself — ends in plain words, and mends by itself."""

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from werkzeug.wrappers import Response

from e2e.board import Ad, ads
from e2e.board import page as page_of
from sansreproche.testing import Double, Extension, LiveServer, eventually, expect_highlights, highlights

AD, OTHER = ads()["stage_un_an"], ads()["tri_automatique"]
FINDS = {"Klout de 38 au moins": "abusif"}
MARKED = {"abusif": ["Klout de 38 au moins"]}
AGAIN = "Un nouvel essai suivra de lui-même."
CHANGE = "() => document.body.append(document.createElement('hr'))"


@pytest.mark.parametrize("fault", ["500", "bad JSON", "cut"])
def test_a_server_that_mends_is_asked_again_without_a_click(
    fault: str, extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    double.fault = fault
    page = show_ad(AD)
    panel = extension.panel(page)
    expect(panel.get_by_role("status")).to_contain_text(AGAIN)
    page.bring_to_front()
    double.fault = None
    expect_highlights(page, MARKED)
    expect(panel.get_by_role("status")).to_have_text("1 remarque : 1 mention abusive.")


def test_a_server_that_asks_for_patience_gets_it_even_from_a_click(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    double.answer = Response("{}", 429, {"Retry-After": "4"}, content_type="application/problem+json")
    page = show_ad(AD)
    panel = extension.panel(page)
    expect(panel.get_by_role("status")).to_contain_text("Le serveur reçoit trop de demandes.")
    refused = time.monotonic()
    double.answer = None
    panel.get_by_role("button", name="Relire cette page").click()
    expect(panel.get_by_role("status")).to_contain_text("Le serveur reçoit trop de demandes.")
    page.bring_to_front()
    eventually(page, lambda: len(double.asked), 2)
    assert time.monotonic() - refused > 2
    expect_highlights(page, MARKED)


def test_without_a_network_the_ad_waits_for_its_return(
    extension: Extension, context: BrowserContext, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    page = show_ad(OTHER)
    eventually(page, lambda: extension.state(page).get("phase"), "done")
    panel = extension.panel(page)
    context.set_offline(offline=True)
    panel.get_by_role("button", name="Relire cette page").click()
    expect(panel.get_by_role("status")).to_contain_text(re.compile("Vous êtes hors ligne|ne répond pas"))
    expect(panel.get_by_role("status")).to_contain_text(AGAIN)
    page.bring_to_front()
    context.set_offline(offline=False)
    eventually(page, lambda: extension.state(page).get("phase"), "done")


def test_the_worker_killed_while_the_server_thinks_asks_again(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    own = extension.open("options/options.html")  # from where the worker is stopped
    release = double.hold()
    page = show_ad(AD)
    eventually(page, lambda: len(double.asked), 1)
    extension.stop_worker()
    expect_highlights(page, MARKED)
    release.set()
    own.close()
    assert len(double.asked) == 2


def test_the_worker_killed_before_a_page_opens_and_after_it_is_read_is_not_missed(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    extension.open("options/options.html")
    extension.stop_worker()
    page = show_ad(AD)
    expect_highlights(page, MARKED)
    extension.stop_worker()
    panel = extension.panel(page)
    expect(panel.get_by_role("status")).to_have_text("1 remarque : 1 mention abusive.")
    panel.get_by_role("button", name="Relire cette page").click()
    eventually(page, lambda: len(double.asked), 2)
    expect_highlights(page, MARKED)


@pytest.mark.needs("reload")
def test_an_extension_reloaded_under_a_page_says_so_once_and_falls_silent(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    page = show_ad(AD)
    expect_highlights(page, MARKED)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    extension.evaluate("() => setTimeout(() => chrome.runtime.reload(), 50)")
    page.evaluate("() => setInterval(() => document.body.append(document.createElement('hr')), 200)")
    notice = page.get_by_text("Sans reproche a été mis à jour. Rechargez la page pour retrouver les remarques.")
    expect(notice).to_be_visible()
    assert highlights(page) == {}
    page.get_by_role("button", name="Fermer").click()
    eventually(page, lambda: page.locator("hr").count() > 30, expected=True)
    expect(notice).to_have_count(0)
    assert said == []
    assert len(double.asked) == 1


def test_a_full_session_storage_gives_way_to_what_the_tab_shows(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    extension.evaluate(
        """async () => {
          const used = await chrome.storage.session.getBytesInUse?.(null) ?? 0;
          await chrome.storage.session.set({ "reading:999": "x".repeat(chrome.storage.session.QUOTA_BYTES - used - 200) });
        }"""
    )
    page = show_ad(AD)
    expect_highlights(page, MARKED)
    expect(extension.panel(page).get_by_role("status")).to_have_text("1 remarque : 1 mention abusive.")


def test_two_tabs_keep_each_their_own_ad(
    extension: Extension, context: BrowserContext, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    first = show_ad(AD)
    expect_highlights(first, MARKED)
    second = context.new_page()
    second.route("**/*", lambda route: route.fulfill(body=page_of(OTHER), content_type="text/html; charset=utf-8"))
    second.goto(OTHER.url)
    eventually(second, lambda: extension.badge(second)[0], "0")
    assert extension.badge(first)[0] == "1"
    second.close()
    assert extension.badge(first)[0] == "1"
    assert highlights(first) == MARKED
