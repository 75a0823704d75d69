"""Reports in a PostgreSQL database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import errors

from sansreproche_server.feedback.store import Execute, Store, StoreBusy, StoreFull, StoreUnavailable

_SECONDS = 5
"""How long to wait for the server, in all its ways of not answering."""
_LOCK = 0x5A45_F00D
"""The advisory lock of migrations: a number of our own."""


class PostgresqlStore(Store):
    """One connection a transaction: reports are rare, and a server that went and came back needs no care.

    `url` is a libpq URL or connection string; what it leaves out comes from the usual `PG…` variables.
    """

    dialect = "postgresql"

    def __init__(self, url: str) -> None:
        self.url = url

    def __str__(self) -> str:
        """Without the password."""
        named = psycopg.conninfo.conninfo_to_dict(self.url)
        return f"postgresql://{named.get('host', '')}:{named.get('port', '')}/{named.get('dbname', '')}"

    @contextmanager
    def transaction(self) -> Iterator[Execute]:
        try:
            with psycopg.connect(
                self.url, connect_timeout=_SECONDS, tcp_user_timeout=_SECONDS * 1000, application_name="sansreproche"
            ) as connection:

                def execute(statement: str, values: tuple[Any, ...] = ()) -> psycopg.Cursor[Any]:
                    """Ours are written with `?`, and hold no other."""
                    return connection.execute(statement.replace("?", "%s"), values or None)

                execute(
                    "SELECT set_config('statement_timeout', ?, true), set_config('synchronous_commit', 'on', true)",
                    (f"{_SECONDS}s",),
                )
                self.migrate(execute)
                yield execute
        except psycopg.Error as error:
            raise _fault(error) from error

    def _version(self, execute: Execute) -> int:
        # Not to_regclass: it may answer from before another process's migration, which the lock has just waited for.
        known = "SELECT FROM pg_catalog.pg_class WHERE relname = 'sansreproche_migrations' AND pg_table_is_visible(oid)"
        if execute(known).fetchone() is None:
            return 0
        return int(execute("SELECT max(version) FROM sansreproche_migrations").fetchone()[0])

    def _mark_version(self, execute: Execute, number: int) -> None:
        execute(
            "CREATE TABLE IF NOT EXISTS sansreproche_migrations "
            "(version INTEGER PRIMARY KEY, applied TIMESTAMPTZ NOT NULL DEFAULT now())"
        )
        execute("INSERT INTO sansreproche_migrations (version) VALUES (?)", (number,))

    def _lock(self, execute: Execute) -> None:
        execute("SELECT pg_advisory_xact_lock(?)", (_LOCK,))


def _fault(error: psycopg.Error) -> StoreUnavailable:
    """The type alone: PostgreSQL's messages may quote the row."""
    kind = type(error)
    if isinstance(error, (errors.DiskFull, errors.OutOfMemory)):
        return StoreFull(kind.__name__)
    if isinstance(error, (errors.TooManyConnections, errors.LockNotAvailable, errors.QueryCanceled)):
        return StoreBusy(kind.__name__)
    return StoreUnavailable(kind.__name__)
