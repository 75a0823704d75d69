"""How long a check takes: per ad, step by step, rule by rule, pattern by pattern, and as the text grows."""

from __future__ import annotations

import json
import re
import statistics
import time
from collections.abc import Callable, Iterable

from ads import made_ads, real_ads
from timing import Ads, Timing, per_ad, round_trip, timed

from sansreproche import Document, ruleset
from sansreproche.checking import check_document
from sansreproche.formats.json import report_to_dict
from sansreproche.language import detect_language
from sansreproche.patterns import declared

MOST_OF_A_RULE = 0.05
"""Share of the whole over which a rule wants a second look."""


def main() -> None:
    started = time.perf_counter()
    check_document(Document("Bonjour, un Klout de 40."))
    taken = 1000 * (time.perf_counter() - started)
    alternatives = sum(len(one.alternatives) for one in declared())
    print(
        f"\nfirst check: {taken:.0f} ms for {len(ruleset().rules)} rules, {len(declared())} patterns ({alternatives})"
    )
    print("\nper ad (ms of CPU; times a JSON round trip of its text)")
    for name, ads in (("made ads", lambda: made_ads(300)), ("real ads", real_ads)):
        if ads():
            whole, baseline = per_ad(check_document, ads), per_ad(round_trip, ads).median
            print(
                f"  {name} {len(whole.best):5}: median {whole.median:.3f} ({whole.median / baseline:.1f}x), "
                f"mean {whole.mean:.3f}, p99 {whole.p99:.3f}, first pass {whole.first:.3f}"
            )
    ads = real_ads if real_ads() else lambda: made_ads(300)
    served(ads, whole.median)
    steps(ads, whole, baseline)
    shares(ads, whole.mean)
    one_by_one(ads()[:20], whole.median)
    growth()


def served(ads: Ads, median: float) -> None:
    """What a server's answer costs beside the check: no process can answer more often, whatever the network."""
    reports = {ad.text: check_document(ad) for ad in ads()}

    def write(ad: Document) -> str:
        return json.dumps(report_to_dict(reports[ad.text], ad.text, offset_encoding="utf-16"), ensure_ascii=False)

    writing = per_ad(write, ads).median
    print(
        f"\nwriting a report as JSON: {writing:.3f} ms; check and JSON: {1000 / (median + writing):.0f} a second a process"
    )


def steps(ads: Ads, whole: Timing, baseline: float) -> None:
    """Where the time of a check goes."""
    print("\nsteps (ms of CPU per ad, median; times a JSON round trip)")
    nothing = declared()[0]
    done: list[tuple[str, Callable[[Document], object], Callable[[Document], object] | None]] = [
        ("fold", lambda ad: (ad.folded("title"), ad.folded("text")), None),
        ("language", detect_language, lambda ad: ad.folded("text")),
        ("scan of all patterns", lambda ad: ad.mentions(nothing), lambda ad: (ad.folded("title"), ad.folded("text"))),
        ("facts", lambda ad: ad.facts.summary(), lambda ad: ad.mentions(nothing)),
        ("rules", _run_rules, _read),
    ]
    for name, call, prepare in done:
        took = per_ad(call, ads, prepare).median
        print(f"  {name:22} {took:.3f} {took / baseline:6.1f}x")
    print(f"  {'the whole check':22} {whole.median:.3f} {whole.median / baseline:6.1f}x")


def shares(ads: Ads, mean: float) -> None:
    """Which rules cost: the share of each in the time of all, facts already read."""
    documents = ads()
    for document in documents:
        _read(document)
    possible = [document.possible() for document in documents]
    caused = {
        rule: [ad for ad, indexes in zip(documents, possible, strict=True) if rule.has_cause(indexes)]
        for rule in ruleset().rules
    }
    spent = {rule.id: min(sum(timed(rule.marks, ad) for ad in some) for _ in range(3)) for rule, some in caused.items()}
    print("\nthe costliest rules (share of the whole)")
    for name, cost in sorted(spent.items(), key=lambda item: -item[1])[:10]:
        share = cost / len(documents) / mean
        print(f"  {name:32} {share:6.1%}{'  over the bound' if share > MOST_OF_A_RULE else ''}")


def one_by_one(documents: list[Document], median: float) -> None:
    """What the same patterns cost without the one pass: each searched alone, by RE2 and by the standard `re`."""
    texts = [ad.folded("text").data for ad in documents]
    standard = [re.compile(one.bytes) for one in declared()]
    ways: dict[str, Iterable[object]] = {"RE2": [one.compiled for one in declared()], "re": standard}
    print("\nthe same patterns one by one (ms of CPU per ad; times the whole check)")
    for name, patterns in ways.items():
        took = statistics.median(timed(lambda data: [one.search(data) for one in patterns], data) for data in texts)  # noqa: B023
        print(f"  {name:22} {took:7.2f} {took / median:6.1f}x")


def growth() -> None:
    """One text from 1 kB to 1 MB: the time per character must not grow."""
    print("\nas the text grows (ms; µs per 1,000 characters; times a JSON round trip)")
    for name, piece in (
        ("an ordinary ad", made_ads(1)[0].text),
        ("one phrase", "stage de 12 mois "),
        ("one list", "expert, "),
        ("one word", "ne "),
        ("spaces", " "),
    ):
        for size in (1_000, 10_000, 100_000, 1_000_000):
            text = (piece * (size // len(piece) + 1))[:size]
            best = min(timed(check_document, Document(text)) for _ in range(3))
            ratio = best / min(timed(round_trip, Document(text)) for _ in range(3))
            print(f"  {name:15} {size:>9,}: {best:8.2f} ms {1e6 * best / size:8.1f} µs {ratio:8.1f}x")


def _read(document: Document) -> None:
    """All facts, so that a rule is not charged with those it happens to ask for first."""
    check_document(document)


def _run_rules(document: Document) -> None:
    possible = document.possible()
    for rule in ruleset().rules:
        if rule.has_cause(possible):
            rule.marks(document)
