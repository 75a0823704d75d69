"""Counts for Prometheus: how many requests, how long, what became of reports. Nothing of an ad is in them."""

from __future__ import annotations

import os
from typing import Any

from sansreproche import __version__, ruleset

_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
SHARED = "PROMETHEUS_MULTIPROC_DIR"
"""Where processes of one server leave their counts for one another; the library reads it when it is first imported."""


class Metrics:
    """The counts of one application. With `SHARED` in the environment, `render` sums those of all its processes."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram  # noqa: PLC0415  see SHARED

        self._registry = CollectorRegistry()
        own: dict[str, Any] = {"registry": self._registry, "namespace": "sansreproche"}
        self._requests = Counter("requests", "Requests answered.", ["method", "route", "status"], **own)
        self._seconds = Histogram(
            "request_seconds", "Time to answer, body included.", ["route"], buckets=_BUCKETS, **own
        )
        self._feedback = Counter("feedback", "Reports received, by what became of them.", ["outcome"], **own)
        self._refused = Counter("refused", "Requests refused to protect the server.", ["reason"], **own)
        build = Gauge("build_info", "The version running.", ["version", "ruleset"], multiprocess_mode="max", **own)
        build.labels(__version__, ruleset().version).set(1)

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """`method` and `route` are of a bounded number: never what a client may invent."""
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def feedback(self, outcome: str) -> None:
        self._feedback.labels(outcome).inc()

    def refused(self, reason: str) -> None:
        self._refused.labels(reason).inc()

    def render(self) -> tuple[bytes, str]:
        """The exposition and its content type."""
        from prometheus_client import CollectorRegistry, generate_latest  # noqa: PLC0415  see SHARED
        from prometheus_client.exposition import CONTENT_TYPE_LATEST  # noqa: PLC0415
        from prometheus_client.multiprocess import MultiProcessCollector  # noqa: PLC0415

        registry = self._registry
        if os.environ.get(SHARED):
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return generate_latest(registry), CONTENT_TYPE_LATEST
