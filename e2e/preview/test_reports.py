"""What one takes away: justified remarks, the report in its forms, the printed page, the text of the ad."""

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from sansreproche.testing.highlights import expect_highlights

AD = "Un Klout de 40 ou + est attendu.\nMoins de 26 ans."
REASON = "Animation d'un compte suivi : le poste en dépend."
JUSTIFIED = "() => [...CSS.highlights.get('sr-justified')].map(String)"


def remark(page: Page, words: str) -> Locator:
    return page.get_by_role("listitem").filter(has=page.locator("summary", has_text=words))


@pytest.fixture
def written(show: Callable[..., Page]) -> Page:
    """The page with an ad of two remarks."""
    page = show()
    page.get_by_label("Intitulé du poste").fill("Rédactrice ou rédacteur (H/F)")
    page.get_by_role("textbox", name="Texte de l'annonce").fill(AD)
    expect(page.locator("#findings > li")).to_have_count(2)
    return page


@pytest.fixture
def justified(written: Page) -> Page:
    """The page, one of the two remarks justified."""
    item = remark(written, "Klout de 40 ou +")
    item.locator("summary").click()
    item.get_by_role("button", name="C'est justifié…").click()
    item.get_by_label("Pourquoi cette mention est justifiée ici").fill(REASON)
    item.get_by_role("button", name="Garder cette raison").click()
    expect(written.locator("#summary")).to_have_text("2 remarques, dont 1 justifiée")
    return written


def downloaded(page: Page, button: str) -> str:
    with page.expect_download() as download:
        page.get_by_role("button", name=button, exact=True).click()
    return Path(download.value.path()).read_text(encoding="utf-8")


def test_a_justified_remark_stays_with_its_reason_after_the_others(justified: Page) -> None:
    expect(justified.locator("#findings .quote")).to_have_text(["« Moins de 26 ans »", "« Klout de 40 ou + »"])
    item = remark(justified, "Klout de 40 ou +")
    expect(item).to_contain_text(REASON)
    expect(item.locator(".badge")).to_have_text("Justifié")
    expect(item.locator("summary")).to_be_focused()
    expect_highlights(justified, {"illegal": ["Moins de 26 ans"]})
    assert justified.evaluate(JUSTIFIED) == ["Klout de 40 ou +"]


def test_a_reason_survives_other_changes_and_can_be_withdrawn(justified: Page) -> None:
    justified.get_by_role("textbox", name="Texte de l'annonce").press_sequentially(" Suite.")
    expect(remark(justified, "Klout de 40 ou +").locator(".badge")).to_be_visible()
    remark(justified, "Klout de 40 ou +").get_by_role("button", name="Retirer la justification").click()
    expect(justified.locator("#summary")).to_have_text("2 remarques")
    expect_highlights(justified, {"abusif": ["Klout de 40 ou +"], "illegal": ["Moins de 26 ans"]})


def test_a_remark_is_not_justified_without_a_reason(written: Page) -> None:
    item = remark(written, "Klout de 40 ou +")
    item.locator("summary").click()
    item.get_by_role("button", name="C'est justifié…").click()
    item.get_by_role("button", name="Garder cette raison").click()
    expect(written.get_by_text("Écrivez la raison en quelques mots.")).to_be_visible()
    item.get_by_role("button", name="Annuler").click()
    expect(item.get_by_role("button", name="C'est justifié…")).to_be_focused()
    expect(written.locator("#summary")).to_have_text("2 remarques")


def test_changing_language_keeps_the_ad_and_its_reasons(justified: Page) -> None:
    justified.get_by_role("button", name="Read this page in English").click()
    expect(justified.locator("#summary")).to_have_text("2 remarks, 1 of them justified")
    expect(justified.get_by_role("textbox", name="Text of the ad")).to_have_value(AD)
    expect(remark(justified, "Klout de 40 ou +")).to_contain_text(REASON)


def test_the_reasons_are_written_for_the_command_line(justified: Page) -> None:
    [table] = tomllib.loads(downloaded(justified, "Télécharger sansreproche.toml"))["justified"]
    assert (table["rule"], table["reason"], table["quote"]) == ("score-exige", REASON, "Klout de 40 ou +")
    justified.context.grant_permissions(["clipboard-read", "clipboard-write"])
    justified.get_by_role("button", name="Copier sansreproche.toml").click()
    expect(justified.get_by_text("Copié.")).to_be_visible()
    assert tomllib.loads(justified.evaluate("() => navigator.clipboard.readText()"))["justified"] == [table]


def test_the_report_is_downloaded_in_each_form_with_the_reason(justified: Page) -> None:
    reports = {form: downloaded(justified, f"Rapport {form}") for form in ("HTML", "Markdown", "JSON", "SARIF")}
    assert all("Animation d" in report and "Moins de 26 ans" in report for report in reports.values())
    assert [one.get("justified") for one in json.loads(reports["JSON"])["findings"]] == [REASON, None]
    [first, second] = json.loads(reports["SARIF"])["runs"][0]["results"]
    assert "suppressions" in first
    assert "suppressions" not in second
    saved = justified.context.new_page()
    saved.set_content(reports["HTML"])
    expect(saved.get_by_role("heading", level=1)).to_have_text("Rédactrice ou rédacteur (H/F)")
    expect(saved.locator("mark")).to_have_text(["Klout de 40 ou +", "Moins de 26 ans"])


def test_the_report_is_printed_by_the_browser(justified: Page) -> None:
    with justified.context.expect_page() as opened:
        justified.get_by_role("button", name="Imprimer ou PDF").click()
    report = opened.value
    expect(report.get_by_role("button", name="Imprimer ou enregistrer en PDF")).to_be_visible()
    report.emulate_media(media="print")
    expect(report.get_by_role("button")).to_be_hidden()
    expect(report.get_by_text(REASON)).to_be_visible()
    assert report.pdf().startswith(b"%PDF")


def test_the_text_of_the_ad_is_copied_clean(written: Page) -> None:
    written.context.grant_permissions(["clipboard-read", "clipboard-write"])
    written.get_by_role("button", name="Copier le texte de l'annonce").click()
    expect(written.get_by_text("Copié.")).to_be_visible()
    assert written.evaluate("() => navigator.clipboard.readText()") == AD
