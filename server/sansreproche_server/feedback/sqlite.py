"""Reports in a SQLite file."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sansreproche_server.feedback.store import Execute, Store, StoreBusy, StoreFull, StoreUnavailable

_WAIT = 5.0
"""Seconds to wait for another thread or process that is writing."""
_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE}
"""A quota, or a limit on the size of files, is told as a failed write."""


class SqliteStore(Store):
    """The file is made, for its owner alone, when the first report comes.

    It is opened for every transaction: nothing is carried over a fork, and a file that was moved away or put back is
    noticed at once rather than written to for ever.
    """

    dialect = "sqlite"

    def __init__(self, path: Path) -> None:
        self.path = path
        # SQLite has those who wait sleep and ask again; a lock wakes the next of this process at once.
        self._turn = threading.Lock()

    def __str__(self) -> str:
        return str(self.path)

    @contextmanager
    def transaction(self) -> Iterator[Execute]:
        if not self._turn.acquire(timeout=_WAIT):
            raise StoreBusy("another thread is writing")
        try:
            with closing(self._open()) as connection:
                connection.execute("BEGIN IMMEDIATE")
                self.migrate(connection.execute)
                yield connection.execute
                connection.execute("COMMIT")
        except (sqlite3.Error, OSError) as error:
            raise _fault(error) from error
        finally:
            self._turn.release()

    def exists(self) -> bool:
        return self.path.exists()

    def prepare(self) -> None:
        """As any store; a file that does not exist is left for the first report to make."""
        if self.exists():
            super().prepare()

    def _open(self) -> sqlite3.Connection:
        if not self.path.exists():
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(self.path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = sqlite3.connect(self.path, timeout=_WAIT, isolation_level=None)
        try:
            # WAL: an export reads while reports come. FULL: a commit that returned has reached the disk.
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _version(self, execute: Execute) -> int:
        return int(execute("PRAGMA user_version").fetchone()[0])

    def _mark_version(self, execute: Execute, number: int) -> None:
        execute(f"PRAGMA user_version = {number}")

    def _lock(self, execute: Execute) -> None:
        """Held already: a transaction that writes is alone in the file."""


def _fault(error: sqlite3.Error | OSError) -> StoreUnavailable:
    """SQLite's messages name tables and files, never values."""
    code = getattr(error, "sqlite_errorcode", 0)
    if code in _FULL or getattr(error, "errno", 0) in {errno.ENOSPC, errno.EDQUOT}:
        return StoreFull(str(error))
    return (StoreBusy if code & 0xFF == sqlite3.SQLITE_BUSY else StoreUnavailable)(str(error))
