"""The ads that started the project, in our own words, and their near misses: exactly the marked words, and no others."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

import sansreproche
from e2e.board import Ad, ads
from sansreproche.testing import Extension, eventually, expect_words

IN_EVERY_BROWSER = {"cumul", "mille_amis"}
"""A full one, and a near miss."""
every_ad = pytest.mark.parametrize("ad", ads().values(), ids=list(ads()))
each_ad = pytest.mark.parametrize(
    "ad",
    [
        pytest.param(ad, marks=pytest.mark.story if name in IN_EVERY_BROWSER else (), id=name)
        for name, ad in ads().items()
    ],
)


@every_ad
def test_the_library_finds_exactly_the_marked_words(ad: Ad) -> None:
    report = sansreproche.check(ad.text, title=ad.title, contract=ad.contract)
    found = [(finding.label, finding.quote) for finding in report.findings]
    assert sorted(found) == sorted(ad.title_marks + ad.marks)


@each_ad
def test_the_page_highlights_exactly_the_marked_words(
    ad: Ad, consenting: Extension, show_ad: Callable[[Ad], Page]
) -> None:
    page = show_ad(ad)
    eventually(page, lambda: consenting.state(page).get("phase"), "done")
    expect_words(page, ad.words)
    in_the_page = [found["quote"] for found in consenting.state(page)["report"]["findings"] if found["field"] == "text"]
    assert sorted(set(in_the_page)) == ad.words
