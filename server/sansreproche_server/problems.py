"""Every error leaves as problem+json (RFC 9457), in French or in English, and says what to do."""

from __future__ import annotations

from flask import Flask, Response, g, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from sansreproche import Text
from sansreproche_server.answers import json_answer
from sansreproche_server.kinds import KINDS

_DROPPED = 64 * 1024 * 1024
"""Bytes of a refused body that are still received."""
_OF_STATUS = {404: "not-found", 405: "method-not-allowed", 413: "too-large", 500: "internal-error"}


class Problem(Exception):  # noqa: N818  the name RFC 9457 gives it
    """An error to answer with: its code in `KINDS`, and the values its detail wants (a `Text` is translated).

    `retry_after` is in seconds.
    """

    def __init__(self, code: str, *, retry_after: int | None = None, **values: str | Text) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after
        self.values = values

    def detail(self, lang: str) -> str:
        said = {name: value(lang) if isinstance(value, Text) else value for name, value in self.values.items()}
        return KINDS[self.code].detail(lang).format(**said)


def wanted_language() -> str:
    """The language of the errors of this request: the one it asked for in its body, else by Accept-Language, else French."""
    preferred = (tag.partition("-")[0].lower() for tag, quality in request.accept_languages if quality)
    return g.get("message_lang") or next((lang for lang in preferred if lang in {"fr", "en"}), "fr")


def install(app: Flask) -> None:
    """Answer with problem+json to every error, Flask's and Werkzeug's own included."""
    app.register_error_handler(Problem, _answer)
    app.register_error_handler(HTTPException, _answer_to_werkzeug)


def problem_to_dict(problem: Problem, lang: str) -> dict[str, str | int]:
    """The members of RFC 9457, and the code."""
    kind = KINDS[problem.code]
    return {
        "type": f"urn:sansreproche:problem:{problem.code}",
        "title": kind.title(lang),
        "status": kind.status,
        "detail": problem.detail(lang),
        "code": problem.code,
    }


def _answer(problem: Problem) -> Response:
    if "slot" in g:  # to receive a body takes time: only who was admitted (see `limits`) may take it
        _let_finish()
    lang, kind = wanted_language(), KINDS[problem.code]
    payload = problem_to_dict(problem, lang)
    headers = {"Content-Language": lang}
    if problem.retry_after is not None:
        headers["Retry-After"] = str(problem.retry_after)
    return json_answer(payload, status=kind.status, mimetype="application/problem+json", headers=headers)


def _answer_to_werkzeug(error: HTTPException) -> Response:
    code = _OF_STATUS.get(error.code or 500, "request-malformed")
    allowed = ", ".join(sorted(error.valid_methods or ())) if isinstance(error, MethodNotAllowed) else ""
    answer = _answer(Problem(code, allowed=allowed, max_bytes=str((request.max_content_length or 1) - 1)))
    if allowed:
        answer.headers["Allow"] = allowed
    return answer


def _let_finish() -> None:
    """Receive and drop the rest of a refused body: most clients read no answer, and see a broken pipe, before its end."""
    if request.environ.get("wsgi.input_terminated"):
        left = _DROPPED
        while left > 0 and (dropped := request.environ["wsgi.input"].read(64 * 1024)):
            left -= len(dropped)
