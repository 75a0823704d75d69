"""How the benchmarks measure: CPU time of one call, on fresh ads, beside a baseline timed in the same run."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sansreproche import Document

PASSES = 7

Ads = Callable[[], list[Document]]
"""Makes the same ads anew at each call, for a document keeps what was read of it."""


@dataclass(frozen=True)
class Timing:
    """Milliseconds of CPU per ad: the first pass as it came, then of each ad the best of all passes."""

    first: float
    best: list[float]

    @property
    def median(self) -> float:
        return statistics.median(self.best)

    @property
    def mean(self) -> float:
        return statistics.mean(self.best)

    @property
    def p99(self) -> float:
        return sorted(self.best)[len(self.best) * 99 // 100]


def per_ad(call: Callable[[Document], object], ads: Ads, prepare: Callable[[Document], object] | None = None) -> Timing:
    """Time a call on each ad; `prepare` runs before it, untimed."""
    passes = []
    for _ in range(PASSES):
        documents = ads()
        if prepare:
            for document in documents:
                prepare(document)
        passes.append([timed(call, document) for document in documents])
    return Timing(statistics.median(passes[0]), [min(times) for times in zip(*passes, strict=True)])


def round_trip(document: Document) -> Any:
    """The baseline: the text written as JSON and read back."""
    return json.loads(json.dumps(document.text))


def timed(call: Callable[[Any], object], given: object) -> float:
    """Milliseconds of CPU time of one call."""
    started = time.thread_time()
    call(given)
    return 1000 * (time.thread_time() - started)
