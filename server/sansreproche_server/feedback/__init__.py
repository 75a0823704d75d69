"""Keep the reports that users send on purpose: a false positive, a missed phrase."""

from sansreproche_server.feedback.places import open_store
from sansreproche_server.feedback.store import IdTaken, Store, StoreBusy, StoreFull, StoreUnavailable

__all__ = ["IdTaken", "Store", "StoreBusy", "StoreFull", "StoreUnavailable", "open_store"]
