"""Writing an ad: remarks come as one types, in place and in a list, and rewrites go through the editor's own undo."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from sansreproche.testing.highlights import eventually, expect_highlights, expect_words
from sansreproche.testing.serving import LiveServer

AD = "Un Klout de 40 ou + est attendu.\nIndiquez votre salaire actuel."
SELECTED = "() => { const f = document.activeElement; return f.value.slice(f.selectionStart, f.selectionEnd); }"
HEIGHTS = "() => ['text', 'mirror'].map((id) => document.getElementById(id).scrollHeight)"
KEPT = "() => [localStorage.length, sessionStorage.length, document.cookie]"


def editor(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Texte de l'annonce")


def quotes(page: Page) -> Locator:
    return page.locator("#findings .quote")


def remark(page: Page, words: str) -> Locator:
    """A remark of the list, unfolded."""
    item = page.get_by_role("listitem").filter(has=page.locator("summary", has_text=words))
    item.locator("summary").click()
    return item


@pytest.mark.story
def test_remarks_come_as_one_types_in_place_and_in_the_list(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).press_sequentially("Un Klout de 40 ou + est attendu.")
    expect(quotes(page)).to_have_text(["« Klout de 40 ou + »"])
    expect_highlights(page, {"abusif": ["Klout de 40 ou +"]})
    expect(page.locator("#summary")).to_have_text("1 remarque")
    editor(page).press("Control+Home")
    editor(page).press_sequentially("Bonjour 🙂. ")
    expect_highlights(page, {"abusif": ["Klout de 40 ou +"]})


def test_a_remark_says_why_with_the_law_and_its_day_the_question_and_the_rewrite(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).fill(AD)
    item = remark(page, "Klout de 40 ou +")
    for heading in (
        "Écrire plutôt",
        "Pourquoi",
        "Ce que disent les textes",
        "Une candidate, un candidat peut demander",
    ):
        expect(item.get_by_role("heading", name=heading)).to_be_visible()
    law = item.get_by_role("link", name="informations demandées au candidat, L1221-6")
    expect(law).to_have_attribute("href", "https://code.travail.gouv.fr/code-du-travail/l1221-6")
    expect(item.locator(".sources li").first).to_contain_text("vérifié le 21/11/2026")


@pytest.mark.story
def test_a_safe_rewrite_is_applied_in_one_click_and_undone_by_the_keyboard(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).press_sequentially(AD)
    remark(page, "votre salaire actuel").get_by_role("button", name="Remplacer dans l'annonce").click()
    expect(editor(page)).to_have_value(AD.replace("votre salaire actuel", "vos prétentions salariales"))
    expect(quotes(page)).to_have_text(["« Klout de 40 ou + »"])
    expect(editor(page)).to_be_focused()
    editor(page).press("Control+z")
    expect(editor(page)).to_have_value(AD)
    expect_words(page, ["Klout de 40 ou +", "votre salaire actuel"])


def test_a_rewrite_to_adapt_is_offered_as_a_copy_and_never_applied(show: Callable[..., Page]) -> None:
    page = show()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    editor(page).fill(AD)
    item = remark(page, "Klout de 40 ou +")
    expect(item.get_by_role("button", name="Remplacer")).to_have_count(0)
    item.get_by_role("button", name="Copier la formule").click()
    expect(page.get_by_text("Copié.")).to_be_visible()
    assert page.evaluate("() => navigator.clipboard.readText()") == item.locator(".rewrite").inner_text()


@pytest.mark.story
def test_a_remark_shows_its_words_in_the_ad_and_the_caret_points_back_at_it(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).fill(AD)
    item = remark(page, "votre salaire actuel")
    item.get_by_role("button", name="Montrer dans l'annonce").click()
    assert page.evaluate(SELECTED) == "votre salaire actuel"
    expect(page.locator("#findings > [data-current] .quote")).to_have_text(["« votre salaire actuel »"])
    editor(page).press("Control+End")
    expect(page.locator("#findings > [data-current]")).to_have_count(0)


def test_a_remark_on_the_title_leads_to_the_title(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).fill("Bonjour.")
    page.get_by_label("Intitulé du poste").fill("Vendeuse")
    item = remark(page, "Vendeuse")
    expect(item).to_contain_text("Dans l'intitulé")
    item.get_by_role("button", name="Montrer dans l'annonce").click()
    assert page.evaluate(SELECTED) == "Vendeuse"


def test_a_late_answer_is_dropped(show: Callable[..., Page]) -> None:
    page, held = show(), list[Route]()
    page.route("**/preview/check", lambda route: held.append(route) if not held else route.continue_())
    with page.expect_request("**/preview/check"):
        editor(page).fill("Un Klout de 40 ou + est attendu.")
    with page.expect_event("requestfailed"):
        editor(page).fill("Indiquez votre salaire actuel.")
    expect(quotes(page)).to_have_text(["« votre salaire actuel »"])
    expect_words(page, ["votre salaire actuel"])


def test_without_a_server_the_text_stays_and_reading_resumes_at_the_next_keystroke(show: Callable[..., Page]) -> None:
    page = show()
    page.route("**/preview/check", lambda route: route.abort())
    editor(page).fill(AD)
    expect(page.get_by_text("Votre texte est toujours ici")).to_be_visible()
    page.unroute("**/preview/check")
    editor(page).press_sequentially(" ")
    expect(quotes(page)).to_have_count(2)
    expect(page.get_by_text("Votre texte est toujours ici")).to_be_hidden()
    expect(editor(page)).to_have_value(f"{AD} ")


def test_what_the_server_refuses_is_said_in_its_own_words(page: Page, small_site: LiveServer) -> None:
    page.goto(f"{small_site.url}/?lang=fr")
    editor(page).fill("Bonjour. " * 3_000)
    expect(page.get_by_text("Le corps de la requête dépasse 20000 octets.")).to_be_visible()


def test_fields_are_read_with_the_ad(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).fill("Bonjour, nous cherchons une boulangère ou un boulanger.")
    how_much = page.get_by_role("listitem").filter(has_text="Combien ?")
    expect(how_much).to_contain_text("À regarder")
    page.get_by_label("Rémunération").fill("2 100 € brut par mois")
    expect(how_much).to_contain_text("Dit")
    expect(how_much).to_contain_text("2 100 €")
    page.get_by_label("Rémunération").fill("5 € brut de l'heure")
    expect(page.locator("#findings .head")).to_contain_text(["Dans le champ Rémunération"])
    expect(how_much).to_contain_text("À regarder")


def test_an_example_replaces_the_ad_and_all_of_it_can_be_brought_back(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).press_sequentially("Mon texte.")
    page.get_by_label("Lieu").fill("Dole")
    page.get_by_text("Exemples", exact=True).click()
    page.get_by_role("link", name="Un poste de vente").click()
    expect(page.get_by_label("Intitulé du poste")).to_have_value("Vendeuse en prêt-à-porter")
    expect(quotes(page)).not_to_have_count(0)
    page.get_by_role("button", name="Revenir à l'annonce d'avant").click()
    expect(editor(page)).to_have_value("Mon texte.")
    expect(page.get_by_label("Intitulé du poste")).to_have_value("")
    expect(page.get_by_label("Lieu")).to_have_value("Dole")
    expect(quotes(page)).to_have_count(0)


def test_an_ad_without_known_wording_is_said_to_be_so_without_promise(show: Callable[..., Page]) -> None:
    page = show("/?lang=fr&example=soignee")
    expect(page.get_by_text("Cela ne prouve pas que l'annonce soit sans défaut.")).to_be_visible()
    expect(quotes(page)).to_have_count(0)
    editor(page).fill("")
    expect(page.get_by_text("Les remarques apparaîtront ici.")).to_be_visible()
    expect(page.get_by_role("heading", name="Avant de publier")).to_be_hidden()


def test_an_input_method_composes_its_words_undisturbed(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).focus()
    line = page.context.new_cdp_session(page)
    for composed in ("ス", "スコ", "スコア"):
        line.send(
            "Input.imeSetComposition",
            {"text": composed, "selectionStart": len(composed), "selectionEnd": len(composed)},
        )
    line.send("Input.insertText", {"text": "スコア Klout de 40 ou +"})
    expect(editor(page)).to_have_value("スコア Klout de 40 ou +")
    expect_words(page, ["Klout de 40 ou +"])


@pytest.mark.story
@pytest.mark.parametrize("width", [360, 800, 1280])
def test_the_marks_lie_exactly_under_the_words(show: Callable[..., Page], width: int) -> None:
    page = show()
    page.set_viewport_size({"width": width, "height": 800})
    lines = [
        "Une ligne assez longue pour passer à la suivante, avec des mots comme anticonstitutionnellement. " * 6,
        "\tTab",
        "x" * 300,
        "🙂 é 中文 —",
        "",
    ]
    editor(page).fill("\n".join(lines * 4))
    eventually(page, lambda: len(set(page.evaluate(HEIGHTS))), 1)


def test_nothing_is_stored_and_nothing_goes_elsewhere(show: Callable[..., Page], site: LiveServer) -> None:
    page = show()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    editor(page).fill(AD)
    expect(quotes(page)).to_have_count(2)
    assert page.evaluate(KEPT) == [0, 0, ""]
    assert {address.removeprefix(site.url) for address in asked} == {"/preview/check"}
