"""The settings go from one browser to another as a file, a wrong file changes nothing, and all can be erased."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads
from sansreproche.testing import Double, Extension, LiveServer, expect_highlights

AD = ads()["stage_un_an"]
KLOUT = "Klout de 38 au moins"


@pytest.fixture
def options(extension: Extension, double: Double, doubled: LiveServer) -> Page:
    """The settings, once the user has agreed."""
    double.finds = {KLOUT: "abusif"}
    return extension.open("options/options.html")


def exported(options: Page, file: Path) -> Path:
    with options.expect_download() as download:
        options.get_by_role("button", name="Exporter les réglages").click()
    download.value.save_as(file)
    return file


def import_file(options: Page, file: Path) -> None:
    with options.expect_file_chooser() as chooser:
        options.get_by_role("button", name="Importer des réglages").click()
    chooser.value.set_files(file)


def test_exported_settings_come_back_when_imported_without_the_consent(options: Page, tmp_path: Path) -> None:
    style = options.get_by_role("checkbox", name="Style")
    style.uncheck()
    options.get_by_role("combobox", name="Garder chaque annonce").select_option("sans limite")
    file = exported(options, tmp_path / "reglages.json")
    assert "consent" not in json.loads(file.read_text(encoding="utf-8"))["settings"]
    style.check()
    import_file(options, file)
    expect(options.get_by_text("Réglages importés.")).to_be_visible()
    expect(style).not_to_be_checked()
    expect(options.get_by_role("combobox", name="Garder chaque annonce")).to_have_value("0")


def test_settings_for_another_server_ask_for_a_new_consent(options: Page, tmp_path: Path) -> None:
    file = exported(options, tmp_path / "reglages.json")
    content = json.loads(file.read_text(encoding="utf-8"))
    content["settings"]["server"] = "https://ailleurs.example"
    file.write_text(json.dumps(content), encoding="utf-8")
    import_file(options, file)
    expect(options.get_by_role("textbox", name="Adresse du serveur")).to_have_value("https://ailleurs.example")
    expect(options.get_by_text("Aucun accord donné : rien n'est envoyé.")).to_be_visible()


def test_a_file_that_is_wrong_is_explained_and_changes_nothing(options: Page, tmp_path: Path) -> None:
    options.get_by_role("checkbox", name="Style").uncheck()
    file = tmp_path / "reglages.json"
    for content, said in [
        ("{", "Ce fichier n'est pas du JSON."),
        ("{}", "Ce fichier n'est pas un export des réglages de Sans reproche"),
        (
            '{"format": "sansreproche-settings/1", "settings": {"tiers": ["grave"]}}',
            "Le champ « tiers » de ce fichier n'est pas valable",
        ),
    ]:
        file.write_text(content, encoding="utf-8")
        import_file(options, file)
        expect(options.get_by_text(said)).to_be_visible()
    expect(options.get_by_role("checkbox", name="Style")).not_to_be_checked()


def test_erasing_everything_asks_first_then_leaves_a_first_day(
    options: Page, extension: Extension, show_ad: Callable[[Ad], Page]
) -> None:
    page = show_ad(AD)
    panel = extension.panel(page)
    panel.get_by_role("button", name="Garder cette annonce").click()
    expect(panel.get_by_text("Annonce gardée sur cet ordinateur.")).to_be_visible()
    erase = options.get_by_role("button", name="Tout effacer")
    erase.click()
    options.get_by_role("dialog").get_by_role("button", name="Garder").click()
    expect_highlights(page, {"abusif": [KLOUT]})
    erase.click()
    options.get_by_role("dialog").get_by_role("button", name="Tout effacer").click()
    expect(options.get_by_text("Tout est effacé.")).to_be_visible()
    expect(options.get_by_text("Aucun accord donné : rien n'est envoyé.")).to_be_visible()
    expect_highlights(page, {})
    expect(extension.open("memory/memory.html").get_by_role("status")).to_have_text("Aucune annonce gardée.")


def test_the_first_run_asks_whether_ads_may_be_kept_and_does_not_answer_for_the_user(extension: Extension) -> None:
    box = extension.welcome().get_by_role("checkbox", name="Garder sur cet ordinateur les annonces que je lis")
    expect(box).not_to_be_checked()
    box.check()
    options = extension.open("options/options.html")
    expect(options.get_by_role("checkbox", name="Garder sur cet ordinateur les annonces que je lis")).to_be_checked()
