"""The store of reports, whatever the database: what is acknowledged is on the disk, and once only."""

from __future__ import annotations

import datetime as dt
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from sansreproche_server.feedback.migrations import migrations

Execute = Callable[..., Any]
"""Run a statement, with `?` where its values go; returns a DB-API cursor."""
_PAGE = 500
"""Reports read at a time by an export."""
_RETENTION_EVERY = dt.timedelta(hours=20)


class StoreUnavailable(Exception):  # noqa: N818  it is what the caller finds, not a mistake of the program
    """The database does not answer, or cannot be used; the message says why and holds nothing of a report."""


class StoreFull(StoreUnavailable):
    """No room is left to write."""


class StoreBusy(StoreUnavailable):
    """Others write at the same time; trying again soon is enough."""


class IdTaken(Exception):  # noqa: N818
    """The same id came before with another content."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """When a report was received (UTC, ISO 8601), and whether this very time was the first."""

    received: str
    is_new: bool


class Store(ABC):
    """Reports in an SQL database. Every method raises `StoreUnavailable` when the database cannot serve it."""

    dialect: str

    @abstractmethod
    def transaction(self) -> AbstractContextManager[Execute]:
        """One transaction on a database brought up to date: on the disk once left, undone by an exception."""

    @abstractmethod
    def _version(self, execute: Execute) -> int:
        """The number of the last migration applied, 0 for a new database."""

    @abstractmethod
    def _mark_version(self, execute: Execute, number: int) -> None:
        """Note that a migration was applied."""

    @abstractmethod
    def _lock(self, execute: Execute) -> None:
        """Keep other processes from migrating and tidying until the transaction ends."""

    def add(self, report_id: str, content: Mapping[str, Any], now: dt.datetime) -> Receipt:
        """Keep a report. The same again is harmless and tells when it first came. Raises `IdTaken`."""
        written = json.dumps(content, sort_keys=True)
        with self.transaction() as execute:
            added = execute(
                "INSERT INTO feedback (id, received, kind, content) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                (report_id, stamp(now), content["kind"], written),
            )
            is_new = added.rowcount == 1
            received, kept = execute("SELECT received, content FROM feedback WHERE id = ?", (report_id,)).fetchone()
        if kept != written:
            raise IdTaken
        return Receipt(received, is_new)

    def export(self, since: dt.datetime | None = None, kind: str | None = None) -> Iterator[dict[str, Any]]:
        """The reports in the order they came, each with its `id` and `received`."""
        last = 0
        while True:
            with self.transaction() as execute:
                rows = execute(
                    "SELECT seq, id, received, content FROM feedback WHERE seq > ? AND received >= ? AND kind LIKE ?"
                    " ORDER BY seq LIMIT ?",
                    (last, stamp(since) if since else "", kind or "%", _PAGE),
                ).fetchall()
            if not rows:
                return
            for seq, report_id, received, content in rows:
                last = seq
                yield {"id": report_id, "received": received, **json.loads(content)}

    def purge(self, before: dt.datetime) -> int:
        """Delete what was received before; returns how many."""
        with self.transaction() as execute:
            return int(execute("DELETE FROM feedback WHERE received < ?", (stamp(before),)).rowcount)

    def retain(self, days: int, now: dt.datetime) -> int:
        """Delete what is older than `days`; returns how many. Meant to be called often, acts once a day.

        What is deleted was already too old a day earlier: a clock that jumps ahead and is put right within the day
        costs no report.
        """
        with self.transaction() as execute:
            self._lock(execute)
            row = execute("SELECT seen, cutoff FROM retention").fetchone()
            if row and stamp(now - _RETENTION_EVERY) < row[0] <= stamp(now):
                return 0
            execute("DELETE FROM retention")
            cutoff = stamp(now - dt.timedelta(days=days))
            execute("INSERT INTO retention (one, seen, cutoff) VALUES (1, ?, ?)", (stamp(now), cutoff))
            if row is None or row[0] > stamp(now):
                return 0
            return int(execute("DELETE FROM feedback WHERE received < ?", (min(row[1], cutoff),)).rowcount)

    def exists(self) -> bool:
        """Whether there may be reports in it."""
        return True

    def prepare(self) -> None:
        """Bring an existing database up to date."""
        with self.transaction():
            pass

    def migrate(self, execute: Execute) -> None:
        """Apply the migrations that are missing, in the transaction under way."""
        steps = migrations(self.dialect)
        latest = steps[-1][0]
        if self._version(execute) == latest:
            return
        self._lock(execute)
        done = self._version(execute)
        if done > latest:
            raise StoreUnavailable(
                f"La base a été préparée par une version plus récente ({done}, ici {latest}) : mettez Sans reproche à jour."
            )
        for number, statements in steps:
            if number > done:
                for statement in statements:
                    execute(statement)
                self._mark_version(execute, number)


def stamp(moment: dt.datetime) -> str:
    """In UTC, ISO 8601 to the millisecond."""
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
