"""Before anything else: the extension is there. A suite without it would prove nothing."""

import pytest
from playwright.sync_api import Page, expect

from sansreproche.testing import Extension


@pytest.mark.story
def test_the_extension_is_loaded(extension: Extension) -> None:
    manifest = extension.evaluate("() => chrome.runtime.getManifest()")
    assert extension.evaluate("() => chrome.runtime.getURL('')") == extension.url("")
    assert manifest["manifest_version"] == 3
    assert manifest["name"] == "Sans reproche"


@pytest.mark.story
def test_the_first_run_page_opens_by_itself(page: Page, extension: Extension) -> None:
    welcome = extension.welcome()
    expect(welcome.get_by_role("heading", level=1)).to_have_text("Bienvenue dans Sans reproche")
    expect(welcome.get_by_text("Aucun accord donné : rien n'est envoyé.")).to_be_visible()
