"""What the browser tests add to the plugin `sansreproche.testing`: the sample ads on their boards, the stories for all browsers."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from e2e.board import Ad
from e2e.board import page as page_of

pytest_plugins = ["sansreproche.testing"]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "story: what a user does; when several browsers are asked for, the others run these"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The first browser asked for runs everything; the others run the stories, which are where browsers differ."""
    others = [f"[{name}" for name in config.getoption("browser")[1:]]
    left = [
        item for item in items if any(name in item.name for name in others) and not item.get_closest_marker("story")
    ]
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if item not in left]


@pytest.fixture
def show_ad(job_page: Callable[..., Page]) -> Callable[[Ad], Page]:
    """A function (ad) that shows a sample ad on its own board."""
    return lambda ad: job_page(ad.url, page_of(ad))
