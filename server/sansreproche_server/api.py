"""The routes of the API."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, request

from sansreproche import __version__, check, ruleset
from sansreproche.formats.catalogue import example_to_dict, rule_to_dict
from sansreproche.formats.json import report_to_dict
from sansreproche.law import LAW_CHECKED
from sansreproche_server.answers import json_answer, public_answer
from sansreproche_server.openapi import openapi_document
from sansreproche_server.problems import Problem
from sansreproche_server.reading import read_check, read_language
from sansreproche_server.wire import CheckRequest

blueprint = Blueprint("api", __name__)


@blueprint.post("/v1/check")
def check_ad() -> Response:
    """Read an ad, answer with the report; nothing is kept but in memory, when the settings say so (see `caching`)."""
    asked, cache = read_check(request), current_app.extensions["sansreproche-cache"]
    if cache is None:
        return _checked(asked)
    key = cache.key(asked.model_dump(), ruleset().version)
    known = cache.get(key)
    if known is not None:
        return Response(known, mimetype="application/json")
    answer = _checked(asked)
    cache.put(key, answer.get_data())
    return answer


def _checked(asked: CheckRequest) -> Response:
    report = check(
        asked.text,
        title=asked.title,
        contract=asked.contract,
        as_of=asked.date,
        lang=asked.lang,
        message_lang=asked.message_lang,
        notes=asked.notes,
    )
    return json_answer(report_to_dict(report, asked.text, offset_encoding=asked.offset_encoding))


@blueprint.get("/v1/rules")
def list_rules() -> Response:
    lang, rules = read_language(request), ruleset()
    return public_answer(
        {
            "ruleset_version": rules.version,
            "law_checked": LAW_CHECKED.isoformat(),
            "rules": [rule_to_dict(rule, lang) for rule in rules.rules],
        }
    )


@blueprint.get("/v1/rules/<name>")
def show_rule(name: str) -> Response:
    """The rule of that id, or of that former id."""
    lang, rule = read_language(request), ruleset().get(name)
    if rule is None:
        raise Problem("rule-unknown")
    return public_answer({**rule_to_dict(rule, lang), "examples": [example_to_dict(one) for one in rule.examples]})


@blueprint.get("/healthz")
def health() -> Response:
    return json_answer({"status": "ok", "version": __version__})


@blueprint.get("/openapi.json")
def describe() -> Response:
    settings = current_app.extensions["sansreproche"]
    return public_answer(openapi_document(settings.max_bytes, settings.max_document_bytes))
