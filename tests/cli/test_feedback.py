"""`sansreproche feedback`: the reports leave as lines of JSON, and the old ones are deleted."""

import datetime as dt
import json

import pytest

from sansreproche_server.feedback import open_store

NOW = dt.datetime.now(dt.UTC)


@pytest.fixture
def place(tmp_path):
    place = f"sqlite:///{tmp_path / 'feedback.sqlite3'}"
    store = open_store(place)
    for name, kind, age in (("vieux", "missed", 400), ("faux", "false-positive", 2), ("neuf \ud83d", "missed", 0)):
        content = {"kind": kind, "quote": name, "ruleset_version": "1"}
        store.add(name[:4], content, NOW - dt.timedelta(days=age))
    return place


def quotes(done):
    assert done.returncode == 0, done.stderr
    return [json.loads(line)["quote"] for line in done.stdout.splitlines()]


def test_all_reports_leave_in_the_order_they_came(shell, place):
    done = shell.run("feedback", "export", SANSREPROCHE_FEEDBACK=place)
    assert quotes(done) == ["vieux", "faux", "neuf \ud83d"]
    first = json.loads(done.stdout.splitlines()[0])
    assert first.keys() == {"id", "received", "kind", "quote", "ruleset_version"}


def test_reports_may_be_chosen_by_day_and_by_kind(shell, place):
    day = (NOW - dt.timedelta(days=5)).date().isoformat()
    assert quotes(shell.run("feedback", "export", "--store", place, "--since", day)) == ["faux", "neuf \ud83d"]
    assert quotes(shell.run("feedback", "export", "--store", place, "--kind", "false-positive")) == ["faux"]


def test_old_reports_are_deleted_and_counted(shell, place):
    done = shell.run("feedback", "purge", "--older-than", "365d", "--store", place)
    assert (done.returncode, done.stdout) == (0, "Signalements effacés : 1\n")
    assert quotes(shell.run("feedback", "export", "--store", place)) == ["faux", "neuf \ud83d"]


def test_a_store_where_no_report_came_is_no_fault(shell, tmp_path):
    done = shell.run("feedback", "export", "--store", f"sqlite:///{tmp_path / 'rien'}")
    assert (done.returncode, done.stdout) == (0, "")
    assert "aucun signalement" in done.stderr
    assert not (tmp_path / "rien").exists()


@pytest.mark.parametrize(
    "words, said",
    [
        (["feedback"], "feedback export"),
        (["feedback", "import"], "export"),
        (["feedback", "purge"], "--older-than 365d"),
        (["feedback", "purge", "--older-than", "un an"], "365d"),
        (["feedback", "export", "--kind", "bravo"], "false-positive"),
        (["feedback", "export", "--store", "mysql://x"], "postgresql://"),
        (["feedback", "export", "--store", "off"], "--store"),
        (["feedback", "export", "--store", "postgresql://sr:secret@127.0.0.1:9/x"], "postgresql://127.0.0.1:9/x"),
    ],
)
def test_misuse_ends_with_two_and_one_line_that_says_what_to_do(shell, words, said):
    done = shell.run(*words)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert said in done.stderr
    assert "secret" not in done.stderr


def test_a_file_that_is_no_store_is_left_alone(shell, tmp_path):
    shell.write("notes.txt", "mes notes " * 100)
    done = shell.run("feedback", "purge", "--older-than", "1d", "--store", f"sqlite:///{shell.folder / 'notes.txt'}")
    assert done.returncode == 2
    assert (shell.folder / "notes.txt").read_text() == "mes notes " * 100
