"""What the browser tests add to the plugin `sansreproche.testing`: the sample ads on their boards."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from e2e.board import Ad
from e2e.board import page as page_of

pytest_plugins = ["sansreproche.testing"]


@pytest.fixture
def show_ad(job_page: Callable[..., Page]) -> Callable[[Ad], Page]:
    """A function (ad) that shows a sample ad on its own board."""
    return lambda ad: job_page(ad.url, page_of(ad))
