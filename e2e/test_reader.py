"""The page reader finds the ad that a page shows, and only the ad; pages written for these tests mark all the rest « ailleurs »."""

import html
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserType, Page

from sansreproche.testing.browsers import plain

ROOT = Path(__file__).parent.parent
PAGES = Path(__file__).parent / "pages" / "reader"
MANIFEST = json.loads((ROOT / "extension" / "manifest.json").read_text(encoding="utf-8"))
READER = [path for path in MANIFEST["content_scripts"][0]["js"] if "/reader/" in path]

AD = (PAGES / "annonce.html").read_text(encoding="utf-8")
SENTENCES = [
    "Vos missions",
    "vous assurez la réparation des vélos que nos adhérents nous confient et vous conseillez le public à l'accueil.",
    "- Diagnostiquer les pannes et établir un devis clair",
    "- Tenir à jour le stock de pièces détachées",
    "Votre profil",
    "Le permis B n'est pas demandé.",
    "CDI à temps plein, 2 050 € brut par mois, prise de poste en janvier à Nantes.",
]

READ = "() => { globalThis.reading = SansReprocheReader.read(document, { selection: getSelection() }); return { ...reading, segments: undefined } }"
# What each segment says of the text, and what its node says.
SEGMENTS = """() => reading.segments.map(({ start, end, node, nodeStart }) =>
  [reading.text.slice(start, end), node.data.slice(nodeStart, nodeStart + end - start)])"""
RANGE = """([quote, context]) => { const start = reading.text.indexOf(quote);
  const again = SansReprocheReader.read(document);
  const range = SansReprocheReader.rangeFor(reading, start, start + quote.length, quote, { ...context, again }); return range && range.toString() }"""

Show = Callable[..., Page]


@pytest.fixture(scope="module")
def plain_browser(browser_type: BrowserType) -> Iterator[Browser]:
    """Without the extension: the reader needs nothing of it."""
    browser = browser_type.launch(**plain(browser_type))
    yield browser
    browser.close()


@pytest.fixture
def show(plain_browser: Browser) -> Iterator[Show]:
    """Open pages under the name of a board, with the files of the reader in them, in the order of the manifest."""
    page = plain_browser.new_page()

    def open_page(source: str, host: str = "emplois.example") -> Page:
        page.route("**/*", lambda route: route.fulfill(content_type="text/html; charset=utf-8", body=source))
        page.goto(f"https://{host}/offre/1")
        for path in READER:
            page.evaluate((ROOT / "extension" / path).read_text(encoding="utf-8"))
        return page

    yield open_page
    page.close()


def sample(name: str) -> str:
    source = (PAGES / f"{name}.html").read_text(encoding="utf-8")
    escaped = json.dumps(html.escape(AD))[1:-1]
    return (
        source.replace("ANNONCE_ECHAPPEE", escaped)
        .replace("ANNONCE_CADRE", AD.replace("'", "&#39;"))
        .replace("ANNONCE", AD)
    )


def reading_of(page: Page) -> dict[str, Any]:
    reading: dict[str, Any] = page.evaluate(READ)
    return reading


@pytest.mark.story
@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("mots_cles_caches", "emplois.example"),
        ("fenetre", "candidat.francetravail.fr"),
        ("fenetre", "emplois.example"),
        ("volet", "emplois.example"),
        ("grand_formulaire", "emplois.example"),
        ("ombre", "emplois.example"),
        ("cadre", "emplois.example"),
        ("autre_json", "emplois.example"),
        ("barre_laterale", "emplois.example"),
        ("onglets", "emplois.example"),
        ("accordeons", "emplois.example"),
        ("tableau", "emplois.example"),
        ("sections_soeurs", "emplois.example"),
        ("formulaire_dessous", "emplois.example"),
        ("mur_cookies", "emplois.example"),
        ("ombre_profonde", "emplois.example"),
        ("liste_depliee", "emplois.example"),
        ("bien_classee", "emplois.example"),
    ],
)
def test_the_whole_ad_is_read_and_nothing_else_of_the_page(show: Show, name: str, host: str) -> None:
    page = show(sample(name), host)

    reading = reading_of(page)

    assert reading["kind"] == "page"
    for sentence in SENTENCES:
        assert sentence in reading["text"]
    assert "ailleurs" not in reading["text"].lower()
    assert all(said.split() == there.split() for said, there in page.evaluate(SEGMENTS))


@pytest.mark.parametrize("name", ["formulaire", "liste", "liste_sans_liens", "article"])
def test_a_form_a_list_of_jobs_or_an_article_is_not_an_ad(show: Show, name: str) -> None:
    reading = reading_of(show(sample(name)))

    assert (reading["kind"], reading["text"]) == ("none", "")


def test_an_ad_whose_page_shows_only_its_first_words_is_read_from_its_json_ld(show: Show) -> None:
    page = show(sample("amorce"))

    reading = reading_of(page)

    assert (reading["kind"], reading["title"], reading["contract"], reading["date"]) == (
        "json-ld",
        "Mécanicien cycle H/F",
        "CDI",
        "2026-11-02",
    )
    for sentence in SENTENCES:
        assert sentence in reading["text"]
    assert page.evaluate("() => reading.segments") == []


def test_preformatted_lines_are_lines_of_the_ad(show: Show) -> None:
    reading = reading_of(show(sample("texte_simple")))

    assert (
        "Vos missions : vous assurez la réparation des vélos\net vous conseillez le public à l'accueil."
        in reading["text"]
    )
    assert "ailleurs" not in reading["text"]


def test_the_title_is_the_one_above_the_ad_and_not_the_one_of_the_search(show: Show) -> None:
    assert reading_of(show(sample("volet")))["title"] == "Mécanicien cycle H/F"


def test_a_posting_declared_for_another_ad_gives_no_title_and_no_date(show: Show) -> None:
    reading = reading_of(show(sample("autre_json")))

    assert (reading["title"], reading["date"]) == ("Mécanicien cycle H/F", None)


def test_the_selection_is_read_instead_of_the_page(show: Show) -> None:
    page = show(sample("mots_cles_caches"))
    page.evaluate("() => getSelection().selectAllChildren(document.querySelector('.q3 ul'))")

    reading = reading_of(page)

    assert (reading["kind"], reading["text"].splitlines()) == (
        "selection",
        [
            "- Diagnostiquer les pannes et établir un devis clair",
            "- Tenir à jour le stock de pièces détachées",
            "- Animer chaque mois un atelier d'initiation ouvert au quartier",
        ],
    )


def test_reading_a_page_leaves_it_as_it_was(show: Show) -> None:
    page = show(sample("ombre"))
    before = page.content()

    reading_of(page)

    assert page.content() == before


@pytest.mark.parametrize(
    "quote",
    [
        "pièces détachées",
        "nos adhérents nous confient",
        "clair\n- Tenir à jour le stock de pièces",
        "Le permis B n'est pas demandé.",
    ],
)
def test_words_of_the_reading_are_found_on_the_page(show: Show, quote: str) -> None:
    page = show(sample("mots_cles_caches"))
    reading_of(page)

    found = page.evaluate(RANGE, [quote, {}])

    assert found.split() == quote.replace("\n- ", "\n").split()


def test_words_are_found_again_after_the_page_redrew_the_ad(show: Show) -> None:
    page = show(sample("mots_cles_caches"))
    reading_of(page)
    page.evaluate("() => { const box = document.querySelector('.q3'); box.replaceWith(box.cloneNode(true)) }")

    assert page.evaluate(RANGE, ["pièces détachées", {}]) == "pièces détachées"


def test_the_words_around_choose_between_two_places_that_say_the_same(show: Show) -> None:
    page = show(sample("mots_cles_caches"))
    reading_of(page)
    page.evaluate("""() => { const list = document.querySelector('.q3 ul'); const copy = list.cloneNode(true);
      copy.children[0].textContent = 'Un devis clair pour les adhérents'; list.replaceWith(copy) }""")
    around = {"prefix": "Un ", "suffix": " pour les adhérents"}

    found = page.evaluate(
        "(context) => SansReprocheReader.rangeFor(reading, 0, 11, 'devis clair', { ...context, again: SansReprocheReader.read(document) }).startContainer.data",
        around,
    )

    assert found == "Un devis clair pour les adhérents"


def test_words_that_the_page_no_longer_shows_are_not_found(show: Show) -> None:
    page = show(sample("mots_cles_caches"))
    reading_of(page)
    page.evaluate("() => document.querySelector('.q3 ul').remove()")

    assert page.evaluate(RANGE, ["pièces détachées", {}]) is None


def test_two_readings_of_one_page_are_the_same_ad_and_two_ads_are_not(show: Show) -> None:
    page = show(sample("mots_cles_caches"))
    reading_of(page)

    same = page.evaluate("() => SansReprocheReader.sameAd(reading, SansReprocheReader.read(document))")
    page.evaluate("() => document.querySelector('.q3 ul').remove()")
    other = page.evaluate("() => SansReprocheReader.sameAd(reading, SansReprocheReader.read(document))")

    assert (same, other) == (True, False)


def test_a_long_page_is_read_in_a_blink(show: Show) -> None:
    menu = "".join(f'<li><a href="/{n}">Rubrique ailleurs {n}</a></li>' for n in range(2000))
    cards = "".join(
        f'<div class="c"><a href="/{n}">Offre ailleurs numéro {n}</a><p>{"Vous serez ailleurs. " * 12}</p></div>'
        for n in range(1100)
    )
    page = show(f"<nav><ul>{menu}</ul></nav><main><h1>Mécanicien</h1>{AD}</main><section>{cards}</section>")
    reading_of(page)

    times = page.evaluate("""() => Array.from({ length: 9 }, () => {
      const start = performance.now(); SansReprocheReader.read(document); return performance.now() - start })""")

    assert len(page.content()) > 400_000
    assert min(times) < 250  # some 15 ms on an idle machine; a scan that is not linear takes seconds
