"""SQLite and PostgreSQL keep reports alike: once, in order, through migrations, until retention is over."""

import datetime as dt
import sqlite3
import threading
import uuid

import psycopg
import pytest

from sansreproche_server.feedback import IdTaken, StoreUnavailable, open_store
from sansreproche_server.feedback import store as stores
from sansreproche_server.feedback.migrations import migrations

NOON = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'feedback.sqlite3'}"
    return request.getfixturevalue("postgres").url()


@pytest.fixture
def store(place):
    return open_store(place)


def report(quote="Poste à pourvoir hier.", kind="missed"):
    return {"kind": kind, "quote": quote, "ruleset_version": "1"}


def add(store, quote, when=NOON, kind="missed"):
    store.add(str(uuid.uuid4()), report(quote, kind), when)


def quotes(store, **filters):
    return [one["quote"] for one in store.export(**filters)]


def run(place, statement):
    """Something our code does not do, on the database itself."""
    if place.startswith("sqlite"):
        with sqlite3.connect(place.removeprefix("sqlite:///")) as connection:
            rows = connection.execute(statement).fetchall()
        connection.close()
        return rows
    with psycopg.connect(place) as connection:
        done = connection.execute(statement)
        return done.fetchall() if done.description else []


def test_what_came_first_leaves_first_whatever_the_clock_said(store):
    for quote, when in (("a", NOON), ("b", NOON - DAY), ("c", NOON + DAY)):
        add(store, quote, when)
    assert quotes(store) == ["a", "b", "c"]


def test_an_export_larger_than_a_page_is_whole(store, monkeypatch):
    monkeypatch.setattr(stores, "_PAGE", 3)
    for number in range(8):
        add(store, str(number))
    assert quotes(store) == [str(number) for number in range(8)]


def test_an_export_may_be_of_one_kind_and_from_one_day(store):
    add(store, "vieux", NOON - DAY)
    add(store, "neuf")
    add(store, "faux", kind="false-positive")
    assert quotes(store, since=NOON) == ["neuf", "faux"]
    assert quotes(store, kind="missed") == ["vieux", "neuf"]
    assert quotes(store, since=NOON, kind="false-positive") == ["faux"]


def test_the_same_id_is_one_report(store):
    first = store.add("x", report(), NOON)
    again = store.add("x", report(), NOON + DAY)
    assert (first.is_new, again.is_new) == (True, False)
    assert again.received == first.received == "2026-11-21T12:00:00.000Z"
    with pytest.raises(IdTaken):
        store.add("x", report("autre"), NOON)


def test_many_who_write_first_at_once_all_succeed(store):
    faults = []

    def write():
        try:
            add(store, "vite")
        except StoreUnavailable as error:
            faults.append(error)

    threads = [threading.Thread(target=write) for _ in range(16)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(30)
    assert faults == []
    assert len(quotes(store)) == 16


def test_what_is_older_is_purged_on_demand(store):
    add(store, "vieux", NOON - 30 * DAY)
    add(store, "neuf")
    assert store.purge(NOON - DAY) == 1
    assert quotes(store) == ["neuf"]


def test_retention_deletes_what_is_too_old_a_day_later(store):
    add(store, "vieux", NOON - 400 * DAY)
    add(store, "neuf", NOON)
    assert store.retain(365, NOON) == 0
    assert store.retain(365, NOON + DAY / 2) == 0
    assert store.retain(365, NOON + DAY) == 1
    assert quotes(store) == ["neuf"]


def test_a_clock_that_jumps_ahead_and_comes_back_costs_no_report(store):
    add(store, "neuf", NOON)
    store.retain(365, NOON)
    assert store.retain(365, NOON + 36_500 * DAY) == 0
    assert store.retain(365, NOON + 36_500 * DAY + DAY / 2) == 0
    assert store.retain(365, NOON + DAY) == 0
    assert store.retain(365, NOON + 2 * DAY) == 0
    assert quotes(store) == ["neuf"]


def test_a_clock_that_falls_back_costs_no_report(store):
    add(store, "neuf", NOON)
    store.retain(365, NOON)
    assert store.retain(365, NOON - 3_650 * DAY) == 0
    add(store, "daté d'avant", NOON - 3_650 * DAY)
    assert quotes(store) == ["neuf", "daté d'avant"]


def test_a_database_of_an_older_version_is_brought_up_to_date_with_its_reports(place, monkeypatch):
    dialect = open_store(place).dialect
    monkeypatch.setattr(stores, "migrations", lambda dialect: migrations(dialect)[:1])
    add(open_store(place), "d'avant")
    monkeypatch.undo()
    store = open_store(place)
    store.prepare()
    assert run(place, "SELECT count(*) FROM retention") == [(0,)]
    assert quotes(store) == ["d'avant"]
    assert len(migrations(dialect)) == 2


def test_a_database_of_a_newer_version_is_left_alone_and_the_fault_says_what_to_do(place, monkeypatch):
    newer = (3, ("CREATE TABLE later (one INTEGER)",))
    monkeypatch.setattr(stores, "migrations", lambda dialect: (*migrations(dialect), newer))
    add(open_store(place), "d'après")
    monkeypatch.undo()
    with pytest.raises(StoreUnavailable, match="mettez Sans reproche à jour"):
        add(open_store(place), "d'avant")


def test_a_migration_that_fails_leaves_the_database_as_it_was(place, monkeypatch):
    add(open_store(place), "d'avant")
    broken = (3, ("CREATE TABLE half (one INTEGER)", "CREATE GARBAGE"))
    monkeypatch.setattr(stores, "migrations", lambda dialect: (*migrations(dialect), broken))
    with pytest.raises(StoreUnavailable):
        open_store(place).prepare()
    monkeypatch.undo()
    assert quotes(open_store(place)) == ["d'avant"]
    run(place, "CREATE TABLE half (one INTEGER)")


def test_migrations_are_numbered_from_one_without_a_gap_and_alike(place):
    numbers = [[number for number, _ in migrations(dialect)] for dialect in ("sqlite", "postgresql")]
    assert numbers[0] == numbers[1] == list(range(1, len(numbers[0]) + 1))


def test_a_password_is_not_in_the_name_of_the_store():
    assert "secret" not in str(open_store("postgresql://sr:secret@db.example/rapports"))
