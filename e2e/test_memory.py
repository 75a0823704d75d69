"""The memory of ads read: kept when asked, compared when the ad has changed, searched, deleted, exported as evidence."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from e2e.board import Ad, ads, body_html
from e2e.test_changes import BOX, NEXT_AD
from sansreproche.cli import main
from sansreproche.testing import Double, Extension, LiveServer, eventually, expect_highlights

AD = ads()["stage_un_an"]
KLOUT, YEAR = "Klout de 38 au moins", "stage d'un an"
LATER = replace(
    AD, body=AD.body.replace(f"Tu présentes un {KLOUT}.", "Tu as le goût des mots.").replace("un an", "six mois")
)
FINDS = {KLOUT: "abusif", YEAR: "illegal", "neuf réseaux": "style", "le goût des mots": "style"}
# What the box « Garder sur cet ordinateur les annonces que je lis » saves; test_settings.py ticks the box itself.
REMEMBER = """async () => {
  const { settings } = await chrome.storage.local.get("settings");
  await chrome.storage.local.set({ settings: { ...settings, remember: true } });
}"""
CHANGED = "Cette annonce a changé depuis que vous l'avez lue."
# The database, or its room, fails as a private window or a full disk makes it fail.
NO_DATABASE = "() => { IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }; }"
NO_ROOM = """() => {
  IDBObjectStore.prototype.put = function () {
    Object.defineProperty(this.transaction, "error", { value: new DOMException("", "QuotaExceededError") });
    this.transaction.abort();
  };
}"""


@pytest.fixture
def remembering(extension: Extension, double: Double, doubled: LiveServer) -> Extension:
    """The extension, once the user has agreed to keep what they read."""
    double.finds = FINDS
    extension.evaluate(REMEMBER)
    return extension


@pytest.fixture
def changed(remembering: Extension, show_ad: Callable[[Ad], Page]) -> Page:
    """The panel of an ad that has changed since it was first read."""
    panel = read(remembering, show_ad(AD))
    expect(panel.get_by_text("Annonce gardée sur cet ordinateur.")).to_be_visible()
    panel.close()
    panel = read(remembering, show_ad(LATER))
    expect(panel.get_by_text(CHANGED)).to_be_visible()
    return panel


def read(extension: Extension, page: Page) -> Page:
    """The panel of an ad, once the memory has its say."""
    panel = extension.panel(page)
    expect(panel.get_by_role("region", name="Mémoire de cette annonce")).to_be_visible()
    return panel


def kept(extension: Extension) -> Page:
    return extension.open("memory/memory.html")


def test_nothing_is_kept_unless_asked_and_one_ad_can_be_kept(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    panel = read(extension, show_ad(AD))
    expect(kept(extension).get_by_role("status")).to_have_text("Aucune annonce gardée.")
    panel.get_by_role("button", name="Garder cette annonce").click()
    expect(panel.get_by_text("Annonce gardée sur cet ordinateur.")).to_be_visible()
    expect(kept(extension).get_by_role("link", name=AD.title)).to_be_visible()


def test_an_ad_is_kept_even_when_the_worker_died_meanwhile(
    extension: Extension, double: Double, doubled: LiveServer, show_ad: Callable[[Ad], Page]
) -> None:
    panel = read(extension, show_ad(AD))
    extension.stop_worker()
    panel.get_by_role("button", name="Garder cette annonce").click()
    expect(panel.get_by_text("Annonce gardée sur cet ordinateur.")).to_be_visible()
    expect(kept(extension).get_by_role("link", name=AD.title)).to_be_visible()


def test_an_ad_read_again_says_since_when(remembering: Extension, show_ad: Callable[[Ad], Page]) -> None:
    page = show_ad(AD)
    read(remembering, page).close()
    page.goto(f"{AD.url}?utm_source=lettre")
    expect(read(remembering, page).get_by_text("Annonce déjà lue : 2 fois depuis le")).to_be_visible()


@pytest.mark.story
def test_an_ad_that_changed_shows_what_came_and_went(changed: Page) -> None:
    changed.get_by_text("Voir ce qui a changé").click()
    notice = changed.get_by_role("region", name="Mémoire de cette annonce")
    expect(notice.get_by_role("deletion")).to_contain_text([KLOUT, "un an"])
    expect(notice.get_by_role("insertion")).to_contain_text(["Tu as le goût des mots.", "six mois"])
    expect(notice.get_by_role("listitem")).to_contain_text(
        ["Apparue : « le goût des mots »", f"Disparue : « {KLOUT} »", f"Disparue : « {YEAR} »"]
    )


def test_a_changed_ad_keeps_all_its_texts_with_their_quotes_in_place(changed: Page, extension: Extension) -> None:
    with extension.context.expect_page() as opened:
        changed.get_by_role("link", name="Voir l'annonce gardée").click()
    page = opened.value
    expect(page.get_by_role("heading", level=1)).to_have_text(AD.title)
    expect(page.locator("mark")).to_have_text(["neuf réseaux", "le goût des mots", "neuf réseaux", KLOUT, YEAR])
    expect(page.get_by_role("heading", level=2)).to_contain_text(
        ["Texte de l'annonce", "Ce qui a changé", "Texte antérieur, vu le"]
    )
    expect(page.get_by_role("link", name=AD.url)).to_be_visible()


@pytest.mark.needs("downloads")
def test_an_exported_ad_is_verified_and_a_changed_file_is_not(
    changed: Page, extension: Extension, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = kept(extension)
    page.get_by_role("link", name=AD.title).click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en JSON").click()
    assert download.value.suggested_filename.startswith("preuve-stage-community-manager-h-f-")
    file = tmp_path / "preuve.json"
    download.value.save_as(file)
    expect(page.get_by_role("status")).to_contain_text("Fichier enregistré.")
    assert main(["verify", str(file)]) == 0
    said = capsys.readouterr().out
    assert "Tout concorde." in said
    assert f"concorde  « {KLOUT} »" in said, "the earlier text is in the file"
    evidence = json.loads(file.read_text(encoding="utf-8"))
    evidence["earlier"][0]["text"] += " Un ajout."
    file.write_text(json.dumps(evidence), encoding="utf-8")
    assert main(["verify", str(file)]) == 1


def test_the_evidence_of_an_ad_read_by_the_real_server_is_verified(
    consenting: Extension, show_ad: Callable[[Ad], Page], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    panel = read(consenting, show_ad(replace(AD, title=f"{AD.title} 🚀", body=f"🎒 {AD.body}")))
    panel.get_by_role("button", name="Garder cette annonce").click()
    expect(panel.get_by_text("Annonce gardée sur cet ordinateur.")).to_be_visible()
    page = kept(consenting)
    page.get_by_role("link", name=AD.title).click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Exporter en JSON").click()
    download.value.save_as(tmp_path / "preuve.json")
    assert main(["verify", str(tmp_path / "preuve.json")]) == 0
    assert f"concorde  « {KLOUT} » (score-exige)" in capsys.readouterr().out


def test_the_printed_page_holds_the_ad_and_no_button(changed: Page, extension: Extension) -> None:
    page = kept(extension)
    page.get_by_role("link", name=AD.title).click()
    page.emulate_media(media="print")
    expect(page.get_by_role("button")).to_have_count(0)
    expect(page.get_by_text("https://loi.example/L1").first).to_be_visible()
    expect(page.get_by_text("Empreinte du texte (SHA-256)").first).to_be_visible()


def test_kept_ads_are_searched_by_their_words_whatever_the_accents(
    remembering: Extension, show_ad: Callable[[Ad], Page]
) -> None:
    for ad in (AD, ads()["mille_amis"]):
        read(remembering, show_ad(ad)).close()
    page = kept(remembering)
    expect(page.get_by_role("status")).to_have_text("2 annonces")
    search = page.get_by_role("searchbox", name="Chercher")
    search.fill("randonnee")
    expect(page.get_by_role("status")).to_have_text("1 annonce")
    expect(page.get_by_role("link", name=AD.title)).to_be_visible()
    search.fill("plombier")
    expect(page.get_by_role("status")).to_have_text("Aucune annonce gardée ne répond à cette recherche.")


def test_a_deleted_ad_comes_back_on_demand_and_all_go_once_confirmed(changed: Page, extension: Extension) -> None:
    page = kept(extension)
    page.get_by_role("button", name=f"Supprimer « {AD.title} »").click()
    expect(page.get_by_role("status")).to_have_text("Aucune annonce gardée.")
    undo = page.get_by_role("button", name="Annuler")
    expect(undo).to_be_focused()
    undo.press("Enter")
    expect(page.get_by_role("link", name=AD.title)).to_be_visible()
    expect(page.get_by_text("texte modifié : 2 versions")).to_be_visible()
    page.get_by_role("button", name="Tout supprimer").click()
    page.get_by_role("dialog").get_by_role("button", name="Garder").press("Enter")
    expect(page.get_by_role("link", name=AD.title)).to_be_visible()
    page.get_by_role("button", name="Tout supprimer").click()
    page.get_by_role("dialog").get_by_role("button", name="Tout supprimer").click()
    expect(page.get_by_role("status")).to_have_text("Toutes les annonces gardées sont supprimées.")
    expect(page.get_by_role("link", name=AD.title)).to_have_count(0)


@pytest.mark.parametrize(
    ("fault", "in_panel", "in_list"),
    [
        (NO_DATABASE, "Le navigateur ne permet pas de garder cette annonce", "Le navigateur ne donne pas accès"),
        (NO_ROOM, "La place manque pour garder cette annonce.", "Aucune annonce gardée."),
    ],
    ids=["storage refused", "disk full"],
)
def test_when_nothing_can_be_kept_the_words_say_so_and_the_reading_goes_on(
    fault: str, in_panel: str, in_list: str, remembering: Extension, show_ad: Callable[[Ad], Page]
) -> None:
    remembering.evaluate(fault)
    page = show_ad(AD)
    panel = read(remembering, page)
    expect(panel.get_by_role("region", name="Mémoire de cette annonce")).to_contain_text(in_panel)
    expect(panel.get_by_role("button", name="Réessayer")).to_be_visible()
    expect_highlights(page, {"abusif": [KLOUT], "illegal": [YEAR], "style": ["neuf réseaux"]})
    expect(kept(remembering).get_by_role("status")).to_contain_text(in_list)


def test_two_ads_shown_in_turn_by_one_page_are_each_kept_under_their_own_address(
    remembering: Extension, show_ad: Callable[[Ad], Page]
) -> None:
    page, other = show_ad(AD), ads()["relations_influenceurs"]
    read(remembering, page)
    page.evaluate(NEXT_AD, [other.url, other.title, body_html(other.body), BOX])
    listed = kept(remembering)
    link = listed.get_by_role("listitem").get_by_role("link")
    eventually(listed, lambda: (listed.reload(), link.all_inner_texts())[1], [other.title, AD.title])
    link.first.click()
    expect(listed.get_by_role("link", name=other.url)).to_be_visible()
    expect(listed.locator(".text")).to_contain_text("Négocier les partenariats")


def test_an_old_ad_is_dropped_when_its_time_is_over(changed: Page, extension: Extension) -> None:
    extension.evaluate("""() => new Promise((done) => {
      indexedDB.open("sansreproche").onsuccess = ({ target: { result: database } }) => {
        const ads = database.transaction("ads", "readwrite").objectStore("ads");
        ads.getAll().onsuccess = ({ target: { result: [ad] } }) => {
          ads.put({ ...ad, last: "2026-01-01T10:00:00.000Z" }).onsuccess = () => (database.close(), done());
        };
      };
    })""")
    page = kept(extension)
    expect(page.get_by_role("status")).to_have_text("1 annonce")
    options = extension.open("options/options.html")
    options.get_by_role("combobox", name="Garder chaque annonce").select_option("6 mois après la dernière lecture")
    eventually(page, lambda: (page.reload(), page.get_by_role("status").inner_text())[1], "Aucune annonce gardée.")
