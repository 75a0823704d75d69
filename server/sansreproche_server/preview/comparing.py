"""Two versions of an ad: findings gone, new and kept, and the words that changed."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any, Literal

from sansreproche_server.preview.review import Review

Change = Literal["same", "gone", "new"]
_MOST_LINES = 2_000
_MOST_WORDS = 1_500
"""Comparing takes the square of these: longer texts are shown whole, one after the other."""
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
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    if len(old) > _MOST_LINES or len(new) > _MOST_LINES:
        return _joined([("gone", before), ("new", after)])
    woven: list[tuple[Change, str]] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[i:j]), "".join(new[k:m])
        if tag == "equal":
            woven.append(("same", gone))
        else:
            woven += _by_words(gone, come)
    return _joined(woven)


def _by_words(gone: str, come: str) -> list[tuple[Change, str]]:
    """What changed between two passages; a lone space or « de » between two changes is taken with them, to be read at once."""
    old, new = _words(gone), _words(come)
    if len(old) > _MOST_WORDS or len(new) > _MOST_WORDS:
        return [("gone", gone), ("new", come)]
    woven: list[tuple[Change, str]] = []
    left, right = "", ""
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, now = "".join(old[i:j]), "".join(new[k:m])
        if tag == "equal" and not ((left or right) and len(was.strip()) < _SHORT and "\n" not in was):
            woven += [("gone", left), ("new", right), ("same", was)]
            left = right = ""
        else:
            left, right = left + was, right + now
    return [*woven, ("gone", left), ("new", right)]


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
