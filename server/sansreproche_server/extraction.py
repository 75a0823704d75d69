"""Read a document in a process of its own, bounded in time and in memory: a hostile file costs that process and no more."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from collections.abc import Mapping
from threading import BoundedSemaphore
from typing import Any

from sansreproche import Document, Text
from sansreproche.segments import Segment
from sansreproche.sources.documents import ReadDocument
from sansreproche_server.problems import Problem

MODULE = "sansreproche_server.extraction_process"
SECONDS = 20
"""Time given to one document, the start of its process included."""
_AT_ONCE = 2
PATIENCE = 10
"""Seconds a document waits for its turn."""
_turns = BoundedSemaphore(_AT_ONCE)


def read_apart(
    data: bytes, name: str, *, title: str | None, contract: str | None, date: dt.date | None, lang: str | None
) -> ReadDocument:
    """The document of a file. Raises `Problem` when it cannot be read, takes too long, or others are being read already."""
    if not _turns.acquire(timeout=PATIENCE):
        raise Problem("busy")
    try:
        done = subprocess.run(
            [sys.executable, "-m", MODULE, name],
            input=data,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Problem("document-too-heavy") from None
    finally:
        _turns.release()
    if done.returncode:
        raise Problem("document-too-heavy")
    told = json.loads(done.stdout)
    if "refused" in told:
        raise Problem("document-unreadable", reason=Text(*told["refused"]))
    return _received(told, title=title, contract=contract, date=date, lang=lang)


def _received(told: Mapping[str, Any], *, title: str | None, **known: Any) -> ReadDocument:
    document = Document(
        told["text"],
        title=title or told["title"],
        segments=[Segment(*one) for one in told["segments"]],
        **{key: value or told[key] for key, value in known.items() if key != "date"},
        date=known["date"] or (dt.date.fromisoformat(told["date"]) if told["date"] else None),
    )
    return ReadDocument(told["kind"], document, told["pages"], tuple(Text(*one) for one in told["remarks"]))
