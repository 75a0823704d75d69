"""Two versions of an ad: findings gone, new and kept, and the words that changed."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any, Literal

from sansreproche_server.preview.review import Review

Change = Literal["same", "gone", "new"]
_MOST_LINES = 1_000
_MOST_WORDS = 1_000
_MOST_TEXT = 40_000
"""Comparing takes the square of these, more on texts made for it: past them, changed passages are shown whole."""
_SHORT = 4
"""Characters below which words that stayed are not worth parting two changes."""


def compare(before: Review, after: Review) -> dict[str, Any]:
    """A JSON-ready comparison. A finding is the same when its fingerprint is: the same words under the same rule."""
    old, new = _by_fingerprint(before), _by_fingerprint(after)
    return {
        "gone": [one for key, one in old.items() if key not in new],
        "new": [one for key, one in new.items() if key not in old],
        "kept": [one for key, one in new.items() if key in old],
        "counts": {"before": dict(before.report.counts), "after": dict(after.report.counts)},
        "diff": [{"change": change, "text": text} for change, text in diff(before.document.text, after.document.text)],
    }


def _by_fingerprint(review: Review) -> dict[str, dict[str, Any]]:
    return {one["fingerprint"]: one for one in review.report_to_dict()["findings"]}


def diff(before: str, after: str) -> list[tuple[Change, str]]:
    """The two texts woven together: by lines, then by words where lines changed. All of both texts is in it."""
    woven: list[tuple[Change, str]] = []
    short = len(before) + len(after) <= _MOST_TEXT
    for same, gone, come in _runs(before.splitlines(keepends=True), after.splitlines(keepends=True), _MOST_LINES):
        woven += [("same", same)] if same else _by_words(gone, come) if short else [("gone", gone), ("new", come)]
    return _joined(woven)


def _by_words(before: str, after: str) -> list[tuple[Change, str]]:
    """What changed between two passages; a lone space or « de » between two changes goes with them, to be read at once."""
    woven: list[tuple[Change, str]] = []
    left, right = "", ""
    for same, gone, come in _runs(_words(before), _words(after), _MOST_WORDS):
        if same and ((left or right) and len(same.strip()) < _SHORT and "\n" not in same):
            left, right = left + same, right + same
        elif same:
            woven += [("gone", left), ("new", right), ("same", same)]
            left = right = ""
        else:
            left, right = left + gone, right + come
    return [*woven, ("gone", left), ("new", right)]


def _runs(old: list[str], new: list[str], most: int) -> Iterator[tuple[str, str, str]]:
    """What stays, or what goes and comes, in order; the middle is one change when it holds more than `most` parts."""
    start = next(
        (at for at, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), min(len(old), len(new))
    )
    left = min(len(old), len(new)) - start
    end = next((at for at in range(left) if old[-1 - at] != new[-1 - at]), left)
    yield "".join(old[:start]), "", ""
    gone, come = old[start : len(old) - end], new[start : len(new) - end]
    if len(gone) > most or len(come) > most:
        yield "", "".join(gone), "".join(come)
    else:
        for tag, i, j, k, m in SequenceMatcher(None, gone, come).get_opcodes():
            same = "".join(gone[i:j]) if tag == "equal" else ""
            yield same, "" if same else "".join(gone[i:j]), "" if same else "".join(come[k:m])
    yield "".join(old[len(old) - end :]), "", ""


def _words(text: str) -> list[str]:
    """Words and what stands between them, in turn."""
    parts: list[str] = []
    for char in text:
        if parts and char.isalnum() and parts[-1][-1].isalnum():
            parts[-1] += char
        else:
            parts.append(char)
    return parts


def _joined(woven: list[tuple[Change, str]]) -> list[tuple[Change, str]]:
    kept: list[tuple[Change, str]] = []
    for change, text in woven:
        if text and kept and kept[-1][0] == change:
            kept[-1] = change, kept[-1][1] + text
        elif text:
            kept.append((change, text))
    return kept
