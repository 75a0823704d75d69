"""A stand-in for the server, to show the extension what a real one rarely does: faults, delays, chosen findings."""

import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

from werkzeug.wrappers import Request, Response

HELD_AT_MOST = 20.0  # seconds: a test that forgets to release fails, it does not hang


class Double:
    """Finds in any text the phrases of `finds` ({words: tier}).

    `fault` is a key of FAULTS, or None; `answer` replaces any answer; `hold` delays the next one. `changed` overrides fields
    of the finding of some words; `asked` holds the checks, `answered` counts the answers, `told` holds the users' reports.
    """

    def __init__(self) -> None:
        self.finds: dict[str, str] = {}
        self.changed: dict[str, dict[str, Any]] = {}
        self.fault: str | None = None
        self.answer: Response | None = None
        self.asked: list[dict[str, Any]] = []
        self.answered = 0
        self.told: list[dict[str, Any]] = []
        self._held: threading.Event | None = None

    def hold(self) -> threading.Event:
        """The next check waits for the returned event; later ones do not."""
        self._held = threading.Event()
        return self._held

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        """Answer as a WSGI application."""
        response = self._respond(Request(environ))
        body = list(response(environ, start_response))
        self.answered += environ["PATH_INFO"] == "/v1/check"
        return body

    def _respond(self, request: Request) -> Response:
        if request.path == "/healthz":
            return as_json({"status": "ok", "version": "double"})
        if request.path == "/v1/documents":
            return self._failure() or as_json({**self._report(""), "text": "", "document": {"kind": "text"}})
        asked = json.loads(request.get_data())
        if request.path == "/v1/feedback":
            return self._receive(asked)
        held, self._held = self._held, None
        self.asked.append(asked)
        if held:
            held.wait(HELD_AT_MOST)
        return self._failure() or as_json(self._report(asked["text"]))

    def _failure(self) -> Response | None:
        return self.answer or (FAULTS[self.fault]() if self.fault else None)

    def _receive(self, report: dict[str, Any]) -> Response:
        """What a user reports: kept in `told` unless the double is to fail."""
        if failure := self._failure():
            return failure
        self.told.append(report)
        return as_json({"id": report["id"], "received": "2026-11-21T10:00:00Z"}, 201)

    def _report(self, text: str) -> dict[str, Any]:
        """A report of the shape of the API, one finding per occurrence of each phrase."""
        return {
            "ruleset_version": "2026.11.21-double",
            "law_checked": "2026-11-21",
            "as_of": "2026-11-21",
            "offset_encoding": "utf-16",
            "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
            "language": "fr",
            "not_analysed": [],
            "findings": sorted(self._findings(text), key=lambda found: (found["start"], found["end"])),
        }

    def _findings(self, text: str) -> Iterator[dict[str, Any]]:
        for words, tier in self.finds.items():
            at = text.find(words)
            while at >= 0:
                yield {**finding(text, at, words, tier), **self.changed.get(words, {})}
                at = text.find(words, at + 1)


def as_json(value: object, status: int = 200) -> Response:
    """A JSON answer, for `Double.answer`."""
    return Response(json.dumps(value), status=status, content_type="application/json")


def cut() -> Response:
    """Promises more than it sends, then closes the line."""
    return Response('{"findings": [', content_type="application/json", headers={"Content-Length": "5000"})


FAULTS: dict[str, Callable[[], Response]] = {
    "500": lambda: as_json({"title": "x", "status": 500}, 500),
    "429": lambda: as_json({"title": "x", "status": 429}, 429),
    "404": lambda: as_json({"title": "x", "status": 404}, 404),
    "413": lambda: as_json({"title": "x", "status": 413}, 413),
    "422": lambda: as_json({"detail": "Donnez un texte."}, 422),
    "bad JSON": lambda: Response("{", content_type="application/json"),
    "another shape": lambda: as_json({"findings": "aucune"}),
    "cut": cut,
}
"""How the double can fail; slow is `hold`, and down is the fixture `doubled`'s `stop()`."""


def finding(text: str, at: int, words: str, tier: str) -> dict[str, Any]:
    """One finding of the API's shape, about `words` at the code point `at`."""
    return {
        "rule": "regle-d-essai",
        "label": "regle-d-essai",
        "tier": tier,
        "field": "text",
        "start": utf16(text[:at]),
        "end": utf16(text[: at + len(words)]),
        "quote": words,
        "prefix": text[max(0, at - 32) : at],
        "suffix": text[at + len(words) :][:32],
        "message": f"Cette mention d'essai relève « {words} ».",
        "why": "Une raison d'essai.",
        "question": "Une question d'essai ?",
        "rewrite": {"text": "Une réécriture d'essai.", "applicability": "adapt"},
        "related": [],
        "sources": [
            {"title": "Code d'essai", "article": "L1", "url": "https://loi.example/L1", "checked": "2026-11-21"},
        ],
        "fingerprint": f"essai-{words}-{text[:at].count(words)}",
    }


def utf16(text: str) -> int:
    """How many code units JavaScript counts in `text`."""
    return len(text.encode("utf-16-le")) // 2
