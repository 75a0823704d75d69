"""The command line starts fast: what it does not need is not loaded."""

import subprocess
import sys

import pytest

HEAVY = {
    "flask",
    "pydantic",
    "werkzeug",
    "bs4",
    "lxml",
    "importlib.metadata",
    "asyncio",
    "http.client",
    "email",
    "json",
}


def loaded(shell, *words):
    """The modules a run imports, by Python's own account."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sansreproche.cli", *words],
        capture_output=True,
        cwd=shell.folder,
        env=shell.environment(),
        timeout=120,
        check=True,
    )
    lines = [line for line in done.stderr.decode().splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip() for line in lines}


def test_checking_a_text_file_loads_nothing_heavy(shell):
    modules = loaded(shell, "check", shell.write("offre.txt", shell.ABUSIVE))
    assert "sansreproche.checking" in modules
    assert not modules & HEAVY


@pytest.mark.parametrize("words", [["--version"], ["rules"], ["explain", "score-exige"]])
def test_the_other_commands_load_no_server_and_no_page_reader(shell, words):
    assert not loaded(shell, *words) & (HEAVY - {"json"})


def test_a_page_without_json_ld_is_read_without_beautiful_soup(shell):
    modules = loaded(shell, "check", shell.write("offre.html", f"<main><p>{shell.ABUSIVE}</p></main>"))
    assert "lxml.etree" in modules
    assert not modules & {"bs4", "flask", "pydantic"}
