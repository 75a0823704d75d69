"""What a candidate does with the findings: copies the questions, sees what can be done, ignores some, takes it back."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads
from sansreproche.testing import Double, Extension, LiveServer, eventually, expect_highlights

AD, OTHER = ads()["stage_un_an"], ads()["mille_amis"]
KLOUT, YEAR = "Klout de 38 au moins", "stage d'un an"
FINDS = {KLOUT: "abusif", YEAR: "illegal", "neuf réseaux": "style"}
ALL = {"abusif": [KLOUT], "illegal": [YEAR], "style": ["neuf réseaux"]}
WITHOUT_KLOUT = {"illegal": [YEAR], "style": ["neuf réseaux"]}
HOST = "www.welcometothejungle.com"
ANOTHER_RULE = {"rule": "autre-regle", "fingerprint": "autre"}


@pytest.fixture
def panel(extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]) -> Page:
    """The panel of an ad with three findings, the one about Klout from a rule of its own."""
    double.finds = FINDS
    double.changed = {KLOUT: ANOTHER_RULE}
    page = show_ad(AD)
    expect_highlights(page, ALL)
    return extension.panel(page)


def ignore(panel: Page, choice: str) -> None:
    panel.get_by_role("button", name=f"« {KLOUT} »").click()
    panel.get_by_role("button", name="Ignorer…").click()
    panel.get_by_role("button", name=choice, exact=True).click()


def test_the_questions_are_copied_as_one_polite_message_each_once(panel: Page) -> None:
    panel.evaluate("() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; }")
    panel.get_by_role("button", name="Copier les questions à poser").click()
    expect(panel.get_by_text("Message copié : 1 question.")).to_be_visible()
    assert panel.evaluate("window.copied").replace("\u00a0", " ").splitlines() == [
        f"Bonjour, votre annonce « {AD.title} » m'intéresse. Avant de postuler, j'aimerais savoir :",
        "",
        "- Une question d'essai ?",
        "",
        "Je vous remercie de votre réponse.",
    ]


def test_where_copying_is_refused_the_message_is_there_selected(panel: Page) -> None:
    panel.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }")
    panel.get_by_role("button", name="Copier les questions à poser").click()
    message = panel.get_by_role("textbox", name="Message à envoyer")
    expect(message).to_be_focused()
    assert "Une question d'essai" in message.evaluate("(box) => box.value.slice(box.selectionStart, box.selectionEnd)")


def test_what_can_be_done_is_said_by_tier_with_what_confirms_it(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    double.finds = {YEAR: "illegal", "chaque mois": "a-clarifier"}
    law = {"title": "Code du travail", "article": "L1132-1", "url": "https://loi.example/", "checked": "2026-11-21"}
    double.changed = {YEAR: {"sources": [law]}}
    panel = extension.panel(show_ad(AD))
    panel.get_by_text("Que faire ?").click()
    advice = panel.locator("#advice")
    expect(advice.get_by_role("heading", level=2)).to_have_text(["Mention illégale", "À clarifier"])
    expect(advice).to_contain_text("Gardez une copie datée de l'annonce, avant qu'elle change.")
    decision = panel.get_by_role("link", name="Défenseur des droits, décision 2018-205")
    expect(decision).to_have_attribute(
        "href", "https://juridique.defenseurdesdroits.fr/index.php?lvl=notice_display&id=26137"
    )
    expect(advice.get_by_role("listitem").filter(has=decision)).to_contain_text("vérifié le 21/11/2026")


@pytest.mark.story
def test_ignored_words_leave_the_page_the_list_and_the_badge_and_come_back_with_the_focus(
    extension: Extension, panel: Page, page: Page
) -> None:
    ignore(panel, "Ignorer ces mots")
    undo = panel.get_by_role("button", name="Annuler")
    expect(undo).to_be_focused()
    expect(panel.get_by_text(f"Ces mots sont ignorés : « {KLOUT} ».")).to_be_visible()
    expect(panel.get_by_role("button", name=f"« {KLOUT} »")).to_have_count(0)
    expect(panel.get_by_text("1 remarque masquée.")).to_be_visible()
    expect_highlights(page, WITHOUT_KLOUT)
    eventually(page, lambda: extension.badge(page)[0], "2")
    panel.bring_to_front()
    undo.press("Enter")
    expect(panel.get_by_role("button", name=f"« {KLOUT} »")).to_be_focused()
    expect(undo).to_have_count(0)
    expect_highlights(page, ALL)


def test_the_ad_is_not_sent_again_when_something_is_ignored(
    extension: Extension, double: Double, panel: Page, page: Page
) -> None:
    ignore(panel, "Ignorer cette règle")
    expect_highlights(page, WITHOUT_KLOUT)
    assert double.answered == 1


def test_a_rule_ignored_on_a_site_still_speaks_elsewhere(
    extension: Extension, panel: Page, double: Double, show_ad: Callable[[Ad], Page], page: Page
) -> None:
    ignore(panel, f"Ignorer cette règle sur {HOST}")
    expect_highlights(page, WITHOUT_KLOUT)
    words = OTHER.words[0]
    double.finds = {words: "abusif"}
    double.changed = {words: ANOTHER_RULE}
    expect_highlights(show_ad(OTHER), {"abusif": [words]})


def test_what_is_ignored_is_listed_in_the_options_and_can_be_taken_off_and_put_back(
    extension: Extension, panel: Page, page: Page
) -> None:
    ignore(panel, "Ignorer cette règle")
    options = extension.open("options/options.html")
    row = options.get_by_role("listitem").filter(has_text="la règle autre-regle, partout, depuis le")
    row.get_by_role("button", name="Ne plus ignorer la règle autre-regle, partout").click()
    expect(options.get_by_text("Rien : le panneau permet d'ignorer une remarque.")).to_be_visible()
    expect_highlights(page, ALL)
    undo = options.get_by_role("button", name="Annuler")
    expect(undo).to_be_focused()
    undo.press("Enter")
    expect(row).to_be_visible()
    expect(options.get_by_role("heading", name="Ce que vous ignorez")).to_be_focused()
    expect_highlights(page, WITHOUT_KLOUT)


def test_when_all_is_hidden_the_panel_does_not_say_that_nothing_was_found(
    extension: Extension, panel: Page, page: Page
) -> None:
    options = extension.open("options/options.html")
    group = options.get_by_role("group", name="Remarques montrées")
    for tier in ("Mention illégale", "Mention abusive", "Style"):
        group.get_by_role("checkbox", name=tier).uncheck()
    expect(panel.get_by_role("status")).to_have_text(
        "Les remarques de cette annonce sont toutes masquées par vos réglages."
    )
    expect_highlights(page, {})
    title = "Sans reproche : toutes les remarques sont masquées"
    eventually(page, lambda: extension.badge(page), ("0", title))


def test_a_site_that_is_left_alone_is_read_again_when_asked(
    extension: Extension, double: Double, panel: Page, page: Page
) -> None:
    panel.get_by_role("button", name=f"Ne plus rien lire sur {HOST}").click()
    expect(panel.get_by_role("status")).to_have_text("Vous avez demandé de ne rien lire sur ce site.")
    expect(panel.get_by_role("button", name="Annuler")).to_be_focused()
    expect_highlights(page, {})
    page.reload()
    expect(panel.get_by_role("status")).to_have_text("Vous avez demandé de ne rien lire sur ce site.")
    assert double.answered == 1
    panel.get_by_role("button", name=f"Relire les annonces de {HOST}").click()
    expect_highlights(page, ALL)
    expect(panel.get_by_role("button", name="Relire cette page")).to_be_focused()


def test_the_marks_of_a_page_are_switched_off_and_on(extension: Extension, panel: Page, page: Page) -> None:
    panel.get_by_role("button", name="Masquer le surlignage").click()
    expect_highlights(page, {})
    panel.get_by_role("button", name="Montrer le surlignage").click()
    expect_highlights(page, ALL)


def test_pressing_a_finding_switches_the_marks_on_again(extension: Extension, panel: Page, page: Page) -> None:
    panel.get_by_role("button", name="Masquer le surlignage").click()
    expect_highlights(page, {})
    panel.get_by_role("button", name=f"« {KLOUT} »").click()
    expect(page.get_by_role("dialog").locator("blockquote")).to_have_text(KLOUT)
