"""A pytest plugin for browser tests with the extension: `pytest_plugins = ["sansreproche.testing"]` in a conftest.py.

Named there rather than declared to every pytest: it replaces pytest-playwright's `browser` and `page`, which other suites
of the same environment keep. Needs the extra `testing`; how to begin: docs/premier-test-de-bout-en-bout.md.
"""

from sansreproche.testing.double import FAULTS, Double, as_json
from sansreproche.testing.extension import Extension, loaded_in
from sansreproche.testing.fixtures import (
    browser,
    consenting,
    double,
    doubled,
    extension,
    job_page,
    page,
    pytest_collection_modifyitems,
    pytest_configure,
    pytest_terminal_summary,
    server,
)
from sansreproche.testing.highlights import (
    PATIENCE,
    eventually,
    expect_highlights,
    expect_words,
    highlights,
    point_of,
    words_of,
)
from sansreproche.testing.serving import LiveServer

__all__ = [
    "FAULTS",
    "PATIENCE",
    "Double",
    "Extension",
    "LiveServer",
    "as_json",
    "browser",
    "consenting",
    "double",
    "doubled",
    "eventually",
    "expect_highlights",
    "expect_words",
    "extension",
    "highlights",
    "job_page",
    "loaded_in",
    "page",
    "point_of",
    "pytest_collection_modifyitems",
    "pytest_configure",
    "pytest_terminal_summary",
    "server",
    "words_of",
]
