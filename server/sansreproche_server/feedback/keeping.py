"""Keep a report without letting a slow or failing database slow the rest of the server."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Mapping
from typing import Any, Literal

from sansreproche_server.feedback.store import IdTaken, Receipt, Store, StoreBusy, StoreFull, StoreUnavailable
from sansreproche_server.logs import LOG
from sansreproche_server.metrics import Metrics
from sansreproche_server.problems import Problem

_AT_ONCE = 4
"""Threads of a process that the database may hold; the others go on checking ads."""
_PATIENCE = 1.0
"""Seconds a report waits for one of them."""
_RETRY_AFTER = 5
_RETRY_WHEN_FULL = 300


class Keeper:
    """The store, as the server uses it. `store` is None when no report is received here."""

    def __init__(self, store: Store | None, retention_days: int, metrics: Metrics) -> None:
        self._store = store
        self._retention_days = retention_days
        self._metrics = metrics
        self._free = threading.BoundedSemaphore(_AT_ONCE)

    def keep(self, report_id: str, content: Mapping[str, Any]) -> Receipt:
        """Keep a report; once this returns it is on the disk. Raises `Problem`."""
        if self._store is None:
            raise Problem("feedback-off")
        if not self._free.acquire(timeout=_PATIENCE):
            self._metrics.feedback("busy")
            raise Problem("feedback-unavailable", retry_after=_RETRY_AFTER)
        try:
            receipt = self._store.add(report_id, content, now())
        except IdTaken:
            self._metrics.feedback("id-taken")
            raise Problem("id-taken") from None
        except StoreFull as error:
            self._tell("full", error)
            raise Problem("storage-full", retry_after=_RETRY_WHEN_FULL) from None
        except StoreUnavailable as error:
            self._tell("busy" if isinstance(error, StoreBusy) else "unavailable", error)
            raise Problem("feedback-unavailable", retry_after=_RETRY_AFTER) from None
        finally:
            self._free.release()
        self._metrics.feedback("kept" if receipt.is_new else "repeated")
        return receipt

    def state(self) -> Literal["ok", "off", "unavailable"]:
        """Whether a report would be kept now."""
        if self._store is None:
            return "off"
        if not self._free.acquire(timeout=_PATIENCE):
            return "unavailable"
        try:
            self._store.prepare()
        except StoreUnavailable as error:
            self._tell(None, error)
            return "unavailable"
        finally:
            self._free.release()
        return "ok"

    def tidy(self) -> None:
        """Delete the reports that are older than the retention; a failure is logged, and a later call makes up for it."""
        if self._store is None or not self._retention_days or not self._store.exists():
            return
        try:
            gone = self._store.retain(self._retention_days, now())
        except StoreUnavailable as error:
            self._tell(None, error)
            return
        if gone:
            LOG.warning("old reports deleted", extra={"fields": {"reports": gone, "days": self._retention_days}})

    def _tell(self, outcome: str | None, error: StoreUnavailable) -> None:
        if outcome:
            self._metrics.feedback(outcome)
        LOG.error("the feedback store fails: %s", error)


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
