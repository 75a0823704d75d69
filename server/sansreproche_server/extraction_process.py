"""What runs in the process of `extraction`: a file on the standard input, JSON on the standard output."""

from __future__ import annotations

import json
import sys
from typing import Any

from sansreproche.sources import UnreadableInput
from sansreproche.sources.documents import read_document

MEMORY = 1_000_000_000
"""Bytes of address space; a 30-page PDF takes a fifth of it."""
PROCESSOR = 15
"""Seconds of processor."""


def main(name: str) -> int:
    bound()
    try:
        answer = _told(sys.stdin.buffer.read(), name)
    except UnreadableInput as fault:
        answer = {"refused": [fault.message.fr, fault.message.en]}
    sys.stdout.write(json.dumps(answer))
    return 0


def _told(data: bytes, name: str) -> dict[str, Any]:
    read = read_document(data, name)
    document = read.document
    return {
        "kind": read.kind,
        "text": document.text,
        "segments": [[one.kind, one.start, one.end] for one in document.segments],
        "title": document.title,
        "contract": document.contract or None,
        "date": document.date.isoformat() if document.date else None,
        "lang": document.lang,
        "pages": read.pages,
        "remarks": [[one.fr, one.en] for one in read.remarks],
    }


def bound() -> None:
    """Where the system can: no more memory, processor, or files written, than a document is worth."""
    try:
        import resource  # noqa: PLC0415  POSIX alone has it
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CPU, PROCESSOR), (resource.RLIMIT_FSIZE, 0)):
        resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
