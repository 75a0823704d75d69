"""How long a check takes: per ad, per rule, and as the text grows. Run: python benchmarks/checking.py [--rules]

Every figure stands beside a baseline timed in the same run: a JSON round trip of the same text. Quote the ratios.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from typing import Any

from ads import made_ads, real_ads

from sansreproche import Document, ruleset
from sansreproche.checking import check_document

PASSES = 7


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--rules", action="store_true", help="also the share of each rule")
    asked = arguments.parse_args()
    started = time.perf_counter()
    check_document(Document("Bonjour, un Klout de 40."))
    print(
        f"first check, all rules compiled: {1000 * (time.perf_counter() - started):.0f} ms for {len(ruleset().rules)} rules\n"
    )
    for name, make in (("made ads", lambda: made_ads(300)), ("real ads", real_ads)):
        if make():
            per_ad(name, make)
    growth()
    if asked.rules:
        shares(real_ads() or made_ads(300))


def per_ad(name: str, make: Callable[[], list[Document]]) -> None:
    """The median over ads of the best of several passes, each on fresh documents; first the pass on cold engines."""
    passes = [[timed(check_document, document) for document in make()] for _ in range(PASSES)]
    baseline = [[timed(round_trip, document.text) for document in make()] for _ in range(PASSES)]
    best, base = [min(ad) for ad in zip(*passes, strict=True)], [min(ad) for ad in zip(*baseline, strict=True)]
    median = statistics.median(best)
    print(
        f"{name}: {len(best)}; median {median:.3f} ms, mean {statistics.mean(best):.3f}, p99 {sorted(best)[len(best) * 99 // 100]:.3f}; "
        f"first pass {statistics.median(passes[0]):.3f}; {median / statistics.median(base):.1f} times a JSON round trip"
    )


def growth() -> None:
    """One text from 1 kB to 1 MB: the time per character must not grow."""
    print("\nas the text grows (ms; µs per 1,000 characters; times a JSON round trip)")
    for name, piece in (
        ("an ordinary ad", made_ads(1)[0].text),
        ("one phrase", "stage de 12 mois "),
        ("one word", "ne "),
        ("spaces", " "),
    ):
        figures = []
        for size in (1_000, 10_000, 100_000, 1_000_000):
            text = (piece * (size // len(piece) + 1))[:size]
            best = min(timed(check_document, Document(text)) for _ in range(3))
            figures.append(
                f"{size:>9,}: {best:8.2f} ms {1e6 * best / size:7.1f} µs {best / timed(round_trip, text):7.1f}x"
            )
        print(f"{name:15}" + f"\n{'':15}".join(figures))


def shares(documents: list[Document]) -> None:
    """Which rules cost: the share of each in the time of all."""
    for document in documents:
        check_document(document)
    spent = {rule.id: sum(timed(rule.marks, document) for document in documents) for rule in ruleset().rules}
    total = sum(timed(check_document, Document(one.text, title=one.title, contract=one.contract)) for one in documents)
    print("\nshare of each rule in the whole, facts already read")
    for name, cost in sorted(spent.items(), key=lambda item: -item[1])[:20]:
        print(f"{name:32} {cost / total:6.1%}")


def round_trip(text: str) -> Any:
    return json.loads(json.dumps(text))


def timed(call: Callable[[Any], object], given: object) -> float:
    """Milliseconds of CPU time of one call."""
    started = time.thread_time()
    call(given)
    return 1000 * (time.thread_time() - started)


if __name__ == "__main__":
    main()
