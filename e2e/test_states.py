"""When there is nothing to show, each reason has its own plain words, and reading again is always possible."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from e2e.board import FURNITURE, Ad, ads
from sansreproche.testing import (
    FAULTS,
    Double,
    Extension,
    LiveServer,
    as_json,
    eventually,
    expect_highlights,
    highlights,
)

AD = ads()["stage_un_an"]
AGAIN = "Relire cette page"
# Changes the page ten times a second, and shows how many times it did: more than twice what the extension waits.
CLOCK = """() => {
  const clock = document.body.appendChild(document.createElement("output"));
  setInterval(() => (clock.textContent = Number(clock.textContent) + 1), 100);
}"""
SENTENCES = {
    "500": "Le serveur {url} a rencontré une erreur.",
    "429": "Le serveur reçoit trop de demandes.",
    "404": "Le serveur {url} ne connaît pas cette demande",
    "413": "Ce texte est trop long pour le serveur.",
    "422": "Le serveur a refusé cette demande. Donnez un texte.",
    "bad JSON": "La réponse du serveur {url} n'est pas celle attendue.",
    "another shape": "La réponse du serveur {url} n'est pas celle attendue.",
    "cut": "La réponse du serveur {url} n'est pas celle attendue.",
}
IN_EVERY_BROWSER = {"500", "bad JSON", "cut"}


def test_every_fault_of_the_double_has_its_sentence() -> None:
    assert SENTENCES.keys() == FAULTS.keys()


@pytest.mark.parametrize(
    "fault", [pytest.param(fault, marks=pytest.mark.story if fault in IN_EVERY_BROWSER else ()) for fault in SENTENCES]
)
def test_each_fault_of_the_server_is_said_and_reading_again_recovers(
    fault: str, extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = {"Klout de 38 au moins": "abusif"}
    double.fault = fault
    page = show_ad(AD)
    panel = extension.panel(page)
    expect(panel.get_by_role("status")).to_contain_text(SENTENCES[fault].format(url=doubled.url))
    assert extension.badge(page)[0] == "!"
    assert highlights(page) == {}
    double.fault = None
    panel.get_by_role("button", name=AGAIN).click()
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})


@pytest.mark.story
def test_a_server_that_is_down_is_named(
    extension: Extension, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    doubled.stop()
    panel = extension.panel(show_ad(AD))
    expect(panel.get_by_role("status")).to_have_text(
        f"Le serveur {doubled.url} ne répond pas. Vérifiez qu'il est lancé, puis relisez la page. "
        "Un nouvel essai suivra de lui-même."
    )


def test_a_page_without_an_ad_says_so_and_sends_nothing(
    extension: Extension, double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    links = "".join(f"<li><a href='/{line}'>{line}</a></li>" for line in FURNITURE)
    page = job_page("https://www.apec.fr/", f"<nav><ul>{links}</ul></nav><main><h1>Accueil</h1></main>")
    panel = extension.panel(page)
    expect(panel.get_by_role("status")).to_have_text(
        "Aucune annonce trouvée sur cette page. Sélectionnez son texte, puis relisez."
    )
    eventually(page, lambda: extension.badge(page)[0], "–")
    assert double.asked == []


def test_nothing_found_does_not_promise_a_clean_ad(
    extension: Extension, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    page = show_ad(AD)
    panel = extension.panel(page)
    expect(panel.get_by_role("status")).to_have_text(
        "Aucune formulation connue n'a été relevée. Cela ne prouve pas que l'annonce soit sans défaut."
    )
    eventually(page, lambda: extension.badge(page), ("0", "Sans reproche : aucune formulation connue relevée"))


@pytest.mark.story
def test_a_slow_answer_is_announced_then_shown(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = {"Klout de 38 au moins": "abusif"}
    release = double.hold()
    page = show_ad(AD)
    panel = extension.panel(page)
    expect(panel.get_by_role("status")).to_have_text("Lecture de l'annonce…")
    assert extension.badge(page)[0] == "…"
    release.set()
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})
    expect(panel.get_by_role("status")).to_have_text("1 remarque : 1 mention abusive.")


def test_an_ad_that_the_server_refuses_is_not_sent_again_while_the_page_lives(
    double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.answer = as_json({"detail": "Donnez un texte."}, 422)
    page = show_ad(AD)
    eventually(page, lambda: double.answered, 1)
    page.evaluate(CLOCK)
    expect(page.locator("output")).to_have_text(re.compile("^[2-9][0-9]$"))
    assert double.answered == 1
