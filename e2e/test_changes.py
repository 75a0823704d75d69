"""The page lives, the worker dies: what is drawn follows."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads, body_html
from sansreproche.testing import Double, Extension, LiveServer, eventually, expect_highlights, highlights

FIRST, SECOND = ads()["stage_un_an"], ads()["relations_influenceurs"]
FINDS = {"Klout de 38 au moins": "abusif", "stage d'un an": "illegal", "Négocier les partenariats": "style"}
OF_FIRST = {"abusif": ["Klout de 38 au moins"], "illegal": ["stage d'un an"]}
OF_SECOND = {"style": ["Négocier les partenariats"]}
BOX = "[data-testid=job-section-description]"
# What a single-page board does: a new address and new nodes, no navigation; the strict policy asks for a trusted type.
NEXT_AD = """([url, title, html, box]) => {
  history.pushState({}, "", url);
  document.querySelector("h1").textContent = title;
  document.querySelector("script[type='application/ld+json']").remove();
  const board = trustedTypes.createPolicy("board", { createHTML: (given) => given });
  document.querySelector(box).innerHTML = board.createHTML(html);
}"""
RENDERS = {
    "nodes replaced by equal ones": "(box) => box.replaceWith(box.cloneNode(true))",
    "text set again": """(box) => {
      const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) texts.currentNode.data = String(texts.currentNode.data);
    }""",
    "nodes moved elsewhere": "(box) => box.parentElement.prepend(box)",
}


@pytest.fixture
def first_ad(double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]) -> Page:
    double.finds = FINDS
    page = show_ad(FIRST)
    expect_highlights(page, OF_FIRST)
    return page


def go_to_the_second_ad(page: Page) -> None:
    page.evaluate(NEXT_AD, [SECOND.url, SECOND.title, body_html(SECOND.body), BOX])


@pytest.mark.story
def test_another_ad_without_a_navigation_is_read_in_its_turn(
    first_ad: Page, extension: Extension, double: Double
) -> None:
    go_to_the_second_ad(first_ad)
    expect_highlights(first_ad, OF_SECOND)
    assert double.asked[-1]["title"] == SECOND.title
    eventually(first_ad, lambda: extension.badge(first_ad)[0], "1")


def test_the_late_answer_about_the_ad_before_is_dropped(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = FINDS
    release = double.hold()
    page = show_ad(FIRST)
    eventually(page, lambda: len(double.asked), 1)
    go_to_the_second_ad(page)
    expect_highlights(page, OF_SECOND)
    release.set()
    eventually(page, lambda: double.answered, 2)
    panel = extension.panel(page)
    expect(panel.get_by_role("status")).to_have_text("1 remarque : 1 de style.")
    assert highlights(page) == OF_SECOND
    assert extension.badge(page)[0] == "1"


@pytest.mark.story
@pytest.mark.parametrize("render", RENDERS)
def test_a_page_that_renders_again_keeps_its_highlights(render: str, first_ad: Page, double: Double) -> None:
    first_ad.locator(BOX).evaluate(RENDERS[render])
    expect_highlights(first_ad, OF_FIRST)
    assert len(double.asked) == 1, "the same ad was sent twice"


@pytest.mark.story
def test_an_ad_in_a_shadow_tree_is_followed_too(
    double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = FINDS
    shadow = f"<h1>Stage</h1><main><template shadowrootmode=open>{body_html(FIRST.body)}</template></main>"
    page = job_page("https://www.cadremploi.fr/emploi/2", shadow)
    expect_highlights(page, OF_FIRST)
    page.get_by_text("Klout de 38 au moins").evaluate("(item) => (item.textContent = 'Tu aimes sourire.')")
    expect_highlights(page, {"illegal": ["stage d'un an"]})


@pytest.mark.story
def test_the_worker_may_die_between_two_ads(first_ad: Page, extension: Extension) -> None:
    panel = extension.panel(first_ad)
    expect(panel.get_by_role("status")).to_contain_text("2 remarques")
    extension.stop_worker()
    expect_highlights(first_ad, OF_FIRST)
    go_to_the_second_ad(first_ad)
    expect_highlights(first_ad, OF_SECOND)
    expect(panel.get_by_role("status")).to_have_text("1 remarque : 1 de style.")
    panel.get_by_role("button", name="Négocier les partenariats").click()
    expect(first_ad.get_by_role("dialog").locator("blockquote")).to_have_text("Négocier les partenariats")


PANE = """<title>Offres</title><div style="display: flex"><ul class="liste"></ul>
<aside class="jobsearch-JobComponent"><h1></h1><div class="annonce"></div></aside></div>"""
FILL = """([title, html]) => {
  document.querySelector("h1").textContent = title;
  const given = new DOMParser().parseFromString(html, "text/html").body;
  document.querySelector(".annonce").replaceChildren(...given.childNodes);
}"""
MORE = """() => {
  for (let n = 0; n < 40; n++) {
    const card = document.createElement("li");
    card.append(Object.assign(document.createElement("a"), { href: "/o/" + n, textContent: "Offre de stage d'un an n° " + n }));
    document.querySelector(".liste").append(card);
  }
}"""


@pytest.mark.story
def test_a_pane_beside_a_list_is_read_when_it_fills_and_when_another_ad_takes_its_place(
    double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = FINDS
    page = job_page("https://fr.indeed.com/jobs?q=stage", PANE, csp="")
    page.evaluate(MORE)
    page.evaluate(FILL, [FIRST.title, body_html(FIRST.body)])
    expect_highlights(page, OF_FIRST)
    page.evaluate(FILL, [SECOND.title, body_html(SECOND.body)])
    expect_highlights(page, OF_SECOND)
    assert not any("Offre de stage" in asked["text"] for asked in double.asked)


def test_a_list_that_grows_without_end_sends_nothing_again_and_keeps_the_marks(
    double: Double, doubled: LiveServer, job_page: Callable[..., Page]
) -> None:
    double.finds = FINDS
    page = job_page("https://fr.indeed.com/jobs?q=stage", PANE, csp="")
    page.evaluate(FILL, [FIRST.title, body_html(FIRST.body)])
    expect_highlights(page, OF_FIRST)
    for _ in range(3):
        page.evaluate(MORE)
        page.evaluate("() => scrollTo(0, document.body.scrollHeight)")
        expect(page.locator(".liste li").last).to_be_in_viewport()
    page.get_by_text("Klout de 38 au moins").evaluate("(item) => item.replaceWith(item.cloneNode(true))")
    expect_highlights(page, OF_FIRST)
    assert len(double.asked) == 1
