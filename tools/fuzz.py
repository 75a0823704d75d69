"""Throw ten thousand random and hostile inputs at the reader of ads: python tools/fuzz.py [--count N] [--seed N].

Prints what was tried and how long the slowest took; exits 1, showing the seed, at the first exception or misplaced quote.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from hostile import hostile_pages, hostile_texts

from sansreproche import Document
from sansreproche.checking import check_document
from sansreproche.sources.errors import UnreadableInput
from sansreproche.sources.html import document_from_html


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--count", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=2012)
    asked = arguments.parse_args()
    texts, pages = asked.count * 3 // 5, asked.count * 2 // 5
    slowest = 0.0
    for kind, inputs, read in (
        ("texts", hostile_texts(asked.seed, texts), lambda text: Document(text, title=text[:200], contract="stage")),
        ("pages", hostile_pages(asked.seed, pages), document_from_html),
    ):
        for at, one in enumerate(inputs):
            started = time.perf_counter()
            try:
                misplaced = _misplaced(read, one)
            except Exception as error:  # noqa: BLE001  any exception is what we look for
                misplaced = f"{type(error).__name__}: {error}"
            slowest = max(slowest, time.perf_counter() - started)
            if misplaced:
                print(f"{kind} number {at} of seed {asked.seed}: {misplaced}", file=sys.stderr)
                return 1
    print(
        f"{texts} texts and {pages} pages of seed {asked.seed}: a report or a clear error each; the slowest took {slowest:.2f} s"
    )
    return 0


def _misplaced(read: Callable[..., Document], given: str | bytes) -> str:
    """What is wrong with the report on one input; empty when nothing is."""
    try:
        document = read(given)
    except UnreadableInput:
        return ""
    for finding in check_document(document, notes=True).findings:
        if document.quote(finding.span).text != finding.quote or not finding.quote:
            return f"{finding.rule} quotes {finding.quote!r} at {finding.span}"
    return ""


if __name__ == "__main__":
    sys.exit(main())
