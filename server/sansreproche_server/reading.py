"""Read the body of a check, or say what is wrong with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from flask import Request, current_app, g
from pydantic import ValidationError
from werkzeug.exceptions import RequestEntityTooLarge

from sansreproche import Text
from sansreproche_server.problems import Problem
from sansreproche_server.wire import MAX_CONTRACT, CheckRequest, DocumentFields

_STRING = Text("une chaîne de caractères", "a string")
LANGUAGES = ("fr", "en")
LANGUAGE = Text("« fr » ou « en »", "“fr” or “en”")
_EXPECTED = {
    "text": _STRING,
    "title": _STRING,
    "contract": Text(
        f"une chaîne d'au plus {MAX_CONTRACT} caractères", f"a string of at most {MAX_CONTRACT} characters"
    ),
    "date": Text("un jour écrit AAAA-MM-JJ, comme 2026-06-01", "a day written YYYY-MM-DD, such as 2026-06-01"),
    "lang": LANGUAGE,
    "message_lang": LANGUAGE,
    "offset_encoding": Text("« utf-16 » ou « code-point »", "“utf-16” or “code-point”"),
    "notes": Text("true ou false", "true or false"),
}
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_SHOWN = 60
"""Characters of an unknown field's name that the error repeats."""


def read_check(request: Request) -> CheckRequest:
    """The check asked for. Raises `Problem`; from then on errors speak the language the body asked for."""
    body = read_object(request)
    set_language(body)
    return read_check_of(body)


def read_check_of(body: Mapping[str, Any]) -> CheckRequest:
    """The check that an object asks for. Raises `Problem`."""
    try:
        return CheckRequest.model_validate(body)
    except ValidationError as error:
        raise invalid(error, body, _EXPECTED) from None


def read_fields(values: Mapping[str, str]) -> DocumentFields:
    """What goes with a file, from an address or a form, where everything is a string. Raises `Problem`."""
    set_language(values)
    expected = {"filename": _STRING, **{name: said for name, said in _EXPECTED.items() if name != "text"}}
    typed = {name: _BOOLEANS.get(value, value) if name == "notes" else value for name, value in values.items()}
    try:
        return DocumentFields.model_validate(typed)
    except ValidationError as error:
        raise invalid(error, values, expected) from None


def set_language(values: Mapping[str, Any]) -> None:
    """From now on errors speak the language asked for."""
    if values.get("message_lang") in ("fr", "en"):
        g.message_lang = values["message_lang"]


def read_language(request: Request) -> str:
    """The language of `?lang=`, French when absent. Raises `Problem`."""
    lang = request.args.get("lang", "fr")
    if lang not in {"fr", "en"}:
        raise Problem("field-invalid", field="lang", expected=LANGUAGE)
    return lang


def read_object(request: Request) -> dict[str, Any]:
    """The JSON object of a body. Raises `Problem`."""
    if request.mimetype != "application/json" or request.headers.get("Content-Encoding", "identity") != "identity":
        raise Problem("content-type-unsupported")
    sent = request.get_data(cache=False)
    # Werkzeug refuses a longer Content-Length; a chunked body it cuts there without a word.
    if len(sent) > current_app.extensions["sansreproche"].max_bytes:
        raise RequestEntityTooLarge
    try:
        body = json.loads(sent)
    except (ValueError, RecursionError):
        raise Problem("json-malformed") from None
    if not isinstance(body, dict):
        raise Problem("json-malformed")
    return body


def invalid(error: ValidationError, body: Mapping[str, Any], expected: Mapping[str, Text]) -> Problem:
    """The first fault found, in a body whose fields are those of `expected`: unknown fields first, for a misspelt `text` is why `text` is missing."""
    unknown = next((name for name in body if name not in expected), None)
    if unknown is not None:
        return Problem("field-unknown", field=unknown[:_SHOWN], known=", ".join(expected))
    fault = error.errors(include_url=False, include_input=False)[0]
    field = str(fault["loc"][0])
    missing = "text-missing" if field == "text" else "field-missing"
    code = {"missing": missing, "text_empty": "text-empty"}.get(fault["type"], "field-invalid")
    return Problem(code, field=field, expected=expected[field])
