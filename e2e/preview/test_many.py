"""Two versions of an ad side by side, and the many ads of a file."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

CSV = """Référence;Intitulé;Type de contrat;Description
R-1;Menuisier ou menuisière (H/F);CDI;Vous posez des escaliers à Dole, 35 h par semaine.
R-2;Stage réseaux (H/F);Stage;Un stage de 12 mois, moins de 26 ans, Klout de 40 ou +.
R-3;Rédaction (H/F);CDD;Un Klout de 40 ou + est attendu.
R-4;Vide;CDI;
"""


@pytest.fixture
def table(show: Callable[..., Page]) -> Page:
    """The page with a file of four lines read."""
    page = show("/?lang=fr#batch")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choisir un fichier CSV ou JSONL").click()
    chooser.value.set_files({"name": "annonces.csv", "mimeType": "text/csv", "buffer": CSV.encode()})
    expect(page.get_by_role("row")).to_have_count(5)
    return page


def names(page: Page) -> list[str]:
    return page.locator("tbody th button").all_inner_texts()


def test_two_versions_say_what_is_gone_new_and_kept_and_show_the_words(show: Callable[..., Page]) -> None:
    page = show()
    editor = page.get_by_role("textbox", name="Texte de l'annonce")
    editor.fill("Un Klout de 40 ou + est attendu.\nMoins de 26 ans.")
    page.get_by_role("button", name="Garder comme version d'avant").click()
    editor.fill("Deux réalisations sont attendues.\nMoins de 26 ans.\nPhoto obligatoire.")
    page.get_by_role("link", name="Deux versions").click()
    page.get_by_role("button", name="Comparer").click()
    for heading, words in (
        ("Disparues : 1", "« Klout de 40 ou + »"),
        ("Nouvelles : 1", "« Photo obligatoire »"),
        ("Restées : 1", "« Moins de 26 ans »"),
    ):
        expect(page.get_by_role("region", name=heading).get_by_role("listitem")).to_contain_text([words])
    expect(page.get_by_role("heading", name="Disparues : 1")).to_be_focused()
    expect(page.locator("del").first).to_contain_text("Klout de 40 ou +")
    expect(page.locator("ins").first).to_contain_text("Deux réalisations")


def test_a_version_that_is_missing_is_asked_for(show: Callable[..., Page]) -> None:
    page = show("/?lang=fr#compare")
    page.get_by_role("button", name="Comparer").click()
    expect(page.get_by_text("Il faut un texte dans chacune des deux versions.")).to_be_visible()


def test_the_ads_of_a_file_are_counted_in_one_table(table: Page) -> None:
    expect(table.get_by_text("Annonces lues : 3, dont 2 avec au moins une remarque.")).to_be_visible()
    expect(table.get_by_text("1 ligne n'a pas pu être lue.")).to_be_visible()
    cells = table.get_by_role("row", name="Stage réseaux").get_by_role("cell")
    expect(cells).to_contain_text(["3", "2", "1", "0", "0", "« stage de 12 mois »"])
    expect(table.get_by_role("row", name="R-4")).to_contain_text("la colonne « text » ou « description » est vide")
    expect(table.get_by_role("listitem").filter(has_text="score de popularité")).to_contain_text("2 annonces")


def test_the_table_is_sorted_by_any_column(table: Page) -> None:
    assert names(table) == ["Menuisier ou menuisière (H/F)", "Stage réseaux (H/F)", "Rédaction (H/F)"]
    by_illegal = table.get_by_role("columnheader", name="Mention illégale")
    by_illegal.get_by_role("button").click()
    expect(by_illegal).to_have_attribute("aria-sort", "descending")
    assert names(table)[0] == "Stage réseaux (H/F)"
    table.get_by_role("columnheader", name="Annonce").get_by_role("button").press("Enter")
    assert names(table) == ["Menuisier ou menuisière (H/F)", "Rédaction (H/F)", "Stage réseaux (H/F)"]
    expect(table.get_by_role("columnheader", name="Annonce").get_by_role("button")).to_be_focused()


def test_an_ad_of_the_table_is_opened_in_the_editor(table: Page) -> None:
    table.get_by_role("button", name="Ouvrir « Rédaction (H/F) »").click()
    expect(table.get_by_role("textbox", name="Texte de l'annonce")).to_have_value("Un Klout de 40 ou + est attendu.")
    expect(table.get_by_label("Contrat")).to_have_value("CDD")
    expect(table.locator("#findings .quote")).to_have_text(["« Klout de 40 ou + »"])
    table.go_back()
    expect(table.get_by_role("row")).to_have_count(5)


def test_a_file_that_is_no_table_says_what_it_lacks(show: Callable[..., Page]) -> None:
    page = show("/?lang=fr#batch")
    page.locator("#batch-file").set_input_files(
        {"name": "a.csv", "mimeType": "text/csv", "buffer": b"nom;ville\nA;Dole\n"}
    )
    expect(
        page.get_by_text("Aucune colonne ne porte le texte des annonces. Colonnes lues : nom, ville.")
    ).to_be_visible()
