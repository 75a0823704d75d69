"""The OpenAPI 3.1 document, built from the models of `wire` and from a real check."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from sansreproche import __version__, check, ruleset
from sansreproche.checking import MAX_FINDINGS, MAX_TEXT
from sansreproche.formats.catalogue import example_to_dict, rule_to_dict
from sansreproche.formats.json import report_to_dict
from sansreproche_server import wire
from sansreproche_server.kinds import KINDS

_ANSWERS: tuple[type[BaseModel], ...] = (
    wire.Report,
    wire.RuleList,
    wire.RuleWithExamples,
    wire.Health,
    wire.Problem,
)
_AD = {"text": "Stage de 12 mois à Lyon. Un Klout de 40 ou + est attendu 🙂.", "title": "Rédacteur web (H/F)"}
_LANG = {
    "name": "lang",
    "in": "query",
    "description": "The language of the answer.",
    "schema": {"type": "string", "enum": ["fr", "en"], "default": "fr"},
}
_NAME = {
    "name": "id",
    "in": "path",
    "required": True,
    "description": "The rule's id, or a former one.",
    "schema": {"type": "string"},
}


@cache
def openapi_document(max_bytes: int) -> Mapping[str, Any]:
    """A JSON-ready document; `max_bytes` is the largest request body, announced in it."""
    _, schemas = models_json_schema(
        [(wire.CheckRequest, "validation"), *((model, "serialization") for model in _ANSWERS)],
        ref_template="#/components/schemas/{model}",
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sans reproche",
            "version": __version__,
            "description": (
                "Reads a job ad and returns the phrases that should make a reader stop, with the reason and the law. "
                f"A request body holds at most {max_bytes} bytes; {MAX_TEXT} characters of a text are read and "
                f"{MAX_FINDINGS} findings given, and the report says what was left out. "
                "The text of an ad is neither stored nor logged. Web pages of other sites are refused."
            ),
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "paths": _paths(),
        "components": {"schemas": schemas["$defs"], "responses": {"Problem": _problem()}},
    }


def _paths() -> dict[str, Any]:
    rule = ruleset().rules[0]
    shown = {**rule_to_dict(rule, "fr"), "examples": [example_to_dict(one) for one in rule.examples[:2]]}
    report = report_to_dict(check(_AD["text"], _AD["title"]), _AD["text"], offset_encoding="utf-16")
    return {
        "/v1/check": {
            "post": {
                "operationId": "check",
                "summary": "Read an ad.",
                "requestBody": {"required": True, "content": _json("CheckRequest", _AD)},
                "responses": _responses("The report.", "Report", report),
            }
        },
        "/v1/rules": {
            "get": {
                "operationId": "listRules",
                "summary": "The catalogue of rules.",
                "parameters": [_LANG],
                "responses": _responses("All rules, without their examples.", "RuleList"),
            }
        },
        "/v1/rules/{id}": {
            "get": {
                "operationId": "showRule",
                "summary": "One rule, with its examples.",
                "parameters": [_NAME, _LANG],
                "responses": _responses("The rule.", "RuleWithExamples", shown),
            }
        },
        "/healthz": {
            "get": {
                "operationId": "health",
                "summary": "Whether the server answers.",
                "responses": _responses("It does.", "Health", {"status": "ok", "version": __version__}),
            }
        },
    }


def _responses(description: str, model: str, example: Mapping[str, Any] | None = None) -> dict[str, Any]:
    return {
        "200": {"description": description, "content": _json(model, example)},
        "default": {"$ref": "#/components/responses/Problem"},
    }


def _json(model: str, example: Mapping[str, Any] | None) -> dict[str, Any]:
    media: dict[str, Any] = {"schema": {"$ref": f"#/components/schemas/{model}"}}
    return {"application/json": media if example is None else {**media, "example": example}}


def _problem() -> dict[str, Any]:
    """The one response to every error, with an example per code."""
    examples = {
        code: {
            "summary": f"{kind.status} {kind.title('en')}",
            "value": {
                "type": f"urn:sansreproche:problem:{code}",
                "title": kind.title("fr"),
                "status": kind.status,
                "detail": kind.detail("fr"),
                "code": code,
            },
        }
        for code, kind in KINDS.items()
    }
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        "description": "What went wrong and what to do, in French or in English.",
        "content": {"application/problem+json": {"schema": schema, "examples": examples}},
    }
