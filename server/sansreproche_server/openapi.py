"""The OpenAPI 3.1 document, built from the models of `wire` and from a real check."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from sansreproche import __version__, check, ruleset
from sansreproche.checking import MAX_FINDINGS, MAX_TEXT, check_document
from sansreproche.formats.catalogue import example_to_dict, rule_to_dict
from sansreproche.formats.json import report_to_dict
from sansreproche.law import LAW_CHECKED
from sansreproche.sources.documents import read_document
from sansreproche_server import wire
from sansreproche_server.batch import batch_report
from sansreproche_server.documents import document_report
from sansreproche_server.feedback.shapes import FeedbackReceipt, FeedbackRequest
from sansreproche_server.openapi_parts import json_media, problem_response, responses
from sansreproche_server.openapi_running import running_paths

_ANSWERS: tuple[type[BaseModel], ...] = (
    wire.Report,
    wire.DocumentReport,
    wire.BatchReport,
    wire.RuleList,
    wire.RuleWithExamples,
    wire.Health,
    wire.Readiness,
    FeedbackReceipt,
    wire.Problem,
)
_AD = {"text": "Stage de 12 mois à Lyon. Un Klout de 40 ou + est attendu 🙂.", "title": "Rédacteur web (H/F)"}
_ADS = [{"id": "1", **_AD}, {"id": 2, "text": "CDI à Lyon, 2 400 € brut par mois."}]
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
def openapi_document(max_bytes: int, max_document_bytes: int) -> Mapping[str, Any]:
    """A JSON-ready document; the largest request body and the largest file are announced in it."""
    asked: tuple[type[BaseModel], ...] = (wire.CheckRequest, wire.BatchRequest, wire.DocumentFields, FeedbackRequest)
    _, schemas = models_json_schema(
        [*((model, "validation") for model in asked), *((model, "serialization") for model in _ANSWERS)],
        ref_template="#/components/schemas/{model}",
    )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Sans reproche",
            "version": __version__,
            "description": (
                "Reads a job ad and returns the phrases that should make a reader stop, with the reason and the law. "
                f"A request body holds at most {max_bytes} bytes, a document {max_document_bytes}; {MAX_TEXT} characters of a text are read and "
                f"{MAX_FINDINGS} findings given, and the report says what was left out. "
                "The text of an ad is neither stored nor logged. Web pages of other sites are refused."
            ),
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "paths": _paths(),
        "components": {
            "schemas": schemas["$defs"],
            "responses": {"Problem": problem_response()},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _paths() -> dict[str, Any]:
    rule = ruleset().rules[0]
    shown = {**rule_to_dict(rule, "fr"), "examples": [example_to_dict(one) for one in rule.examples[:2]]}
    head = {"ruleset_version": ruleset().version, "law_checked": LAW_CHECKED.isoformat()}
    listed = {**head, "rules": [rule_to_dict(rule, "fr")]}
    report = report_to_dict(check(_AD["text"], _AD["title"]), _AD["text"], offset_encoding="utf-16")
    return {
        "/v1/check": {
            "post": {
                "operationId": "check",
                "summary": "Read an ad.",
                "requestBody": {"required": True, "content": json_media("CheckRequest", _AD)},
                "responses": responses("The report.", "Report", report),
            }
        },
        "/v1/check/batch": {
            "post": {
                "operationId": "checkBatch",
                "summary": "Read several ads.",
                "requestBody": {
                    "required": True,
                    "content": json_media("BatchRequest", {"documents": _ADS}),
                },
                "responses": responses(
                    "A report or a problem for each, in their order.", "BatchReport", batch_report(_ADS, "fr")
                ),
            }
        },
        "/v1/documents": {
            "post": {
                "operationId": "checkDocument",
                "summary": "Read the file an ad came in: PDF, Word, OpenDocument, mail, page or text.",
                "parameters": _file_parameters(),
                "requestBody": {"required": True, "content": _file()},
                "responses": responses("The report, with the text that was read.", "DocumentReport", _read_file()),
            }
        },
        **_languagetool(),
        "/v1/rules": {
            "get": {
                "operationId": "listRules",
                "summary": "The catalogue of rules.",
                "parameters": [_LANG],
                "responses": responses("All rules, without their examples.", "RuleList", listed),
            }
        },
        "/v1/rules/{id}": {
            "get": {
                "operationId": "showRule",
                "summary": "One rule, with its examples.",
                "parameters": [_NAME, _LANG],
                "responses": responses("The rule.", "RuleWithExamples", shown),
            }
        },
        **running_paths(),
    }


def _languagetool() -> dict[str, Any]:
    """The two routes of LanguageTool's protocol; what they hold is theirs to define."""
    strings = {"language", "text", "data", "enabledRules", "disabledRules", "enabledCategories", "disabledCategories"}
    form = {
        "type": "object",
        "required": ["language"],
        "oneOf": [{"required": ["text"]}, {"required": ["data"]}],
        "properties": {
            **{name: {"type": "string"} for name in sorted(strings)},
            "language": {"type": "string", "pattern": "^(auto|(fr|en)(-.*)?)$"},
            "enabledOnly": {"type": "string", "enum": ["true", "false"]},
        },
    }
    told = "As https://languagetool.org/http-api/ describes it; offsets count UTF-16 units."
    answer = {"description": told, "content": {"application/json": {"schema": {}}}}
    responses = {"200": answer, "default": {"$ref": "#/components/responses/Problem"}}
    body = {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": form}}}
    return {
        "/v2/check": {
            "post": {
                "operationId": "languagetoolCheck",
                "summary": "Read a text, in LanguageTool's protocol.",
                "requestBody": body,
                "responses": responses,
            }
        },
        "/v2/languages": {
            "get": {
                "operationId": "languagetoolLanguages",
                "summary": "The languages read, in LanguageTool's protocol.",
                "responses": responses,
            }
        },
    }


def _file_parameters() -> list[dict[str, Any]]:
    """The fields of a document as parameters of the address, where everything is a string."""
    fields = wire.DocumentFields.model_json_schema()["properties"]
    return [
        {
            "name": name,
            "in": "query",
            "description": field.get("description", ""),
            "schema": {
                key: value for key, value in field.items() if key in {"type", "enum", "anyOf", "format", "default"}
            },
        }
        for name, field in fields.items()
    ]


def _read_file() -> dict[str, Any]:
    """What is answered to a file that holds the ad of the other examples."""
    read = read_document(_AD["text"].encode(), "annonce.txt", title=_AD["title"])
    return document_report(read, check_document(read.document), "utf-16")


def _file() -> dict[str, Any]:
    form = {"type": "object", "required": ["file"], "properties": {"file": {"type": "string", "format": "binary"}}}
    whole = {"schema": {"type": "string", "format": "binary"}}
    return {"application/octet-stream": whole, "application/pdf": whole, "multipart/form-data": {"schema": form}}
