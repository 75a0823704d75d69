"""`POST /v1/check/batch`: many ads in one request, a report or a problem for each, and a summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from flask import Blueprint, Response, request

from sansreproche import Text, check, ruleset
from sansreproche.formats.json import report_to_dict
from sansreproche.law import LAW_CHECKED
from sansreproche.report import TIERS
from sansreproche_server.answers import json_answer
from sansreproche_server.problems import Problem, problem_to_dict, wanted_language
from sansreproche_server.reading import LANGUAGE, LANGUAGES, read_check_of, read_object, set_language
from sansreproche_server.wire import MAX_BATCH

blueprint = Blueprint("batch", __name__)
_LIST = Text(f"une liste d'au plus {MAX_BATCH} annonces", f"a list of at most {MAX_BATCH} ads")
_KNOWN = ("documents", "message_lang")


@blueprint.post("/v1/check/batch")
def check_batch() -> Response:
    """One ad that cannot be read costs its own line a problem, and the others are read; nothing is kept."""
    body = read_object(request)
    set_language(body)
    for name in body:
        if name not in _KNOWN:
            raise Problem("field-unknown", field=name[:60], known=", ".join(_KNOWN))
    if body.get("message_lang", "fr") not in LANGUAGES:
        raise Problem("field-invalid", field="message_lang", expected=LANGUAGE)
    ads = body.get("documents")
    if not isinstance(ads, list) or not 0 < len(ads) <= MAX_BATCH:
        raise Problem("field-invalid", field="documents", expected=_LIST)
    return json_answer(batch_report(ads, wanted_language()))


def batch_report(ads: Sequence[object], lang: str) -> dict[str, Any]:
    """The JSON-ready answers to ads, and their summary."""
    answers = [_answer(ad, lang) for ad in ads]
    return {
        "ruleset_version": ruleset().version,
        "law_checked": LAW_CHECKED.isoformat(),
        "reports": answers,
        "summary": _summary(answers),
    }


def _answer(ad: object, lang: str) -> dict[str, Any]:
    own_id = ad.get("id") if isinstance(ad, dict) else None
    own_id = own_id if _is_id(own_id) else None
    try:
        asked = read_check_of({"message_lang": lang, **_without_id(ad)})
        report = check(
            asked.text,
            title=asked.title,
            contract=asked.contract,
            as_of=asked.date,
            lang=asked.lang,
            message_lang=asked.message_lang,
            notes=asked.notes,
        )
    except Problem as problem:
        return {"id": own_id, "problem": problem_to_dict(problem, lang)}
    return {"id": own_id, "report": report_to_dict(report, asked.text, offset_encoding=asked.offset_encoding)}


def _without_id(ad: object) -> Mapping[str, Any]:
    if not isinstance(ad, dict):
        raise Problem("json-malformed")
    if ad.get("id") is not None and not _is_id(ad["id"]):
        raise Problem(
            "field-invalid", field="id", expected=Text("une chaîne ou un nombre entier", "a string or an integer")
        )
    return {key: value for key, value in ad.items() if key != "id"}


def _is_id(value: object) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool)


def _summary(answers: list[dict[str, Any]]) -> dict[str, Any]:
    """How many ads were read, and how many bear a finding of each tier and of each rule."""
    reports = [one["report"] for one in answers if "report" in one]
    tiers = Counter(tier for one in reports for tier in TIERS if one["counts"][tier])
    rules = Counter(rule for one in reports for rule in {finding["rule"] for finding in one["findings"]})
    return {
        "read": len(reports),
        "problems": len(answers) - len(reports),
        "with_findings": sum(bool(one["findings"]) for one in reports),
        "ads_by_tier": {tier: tiers[tier] for tier in TIERS},
        "ads_by_rule": dict(sorted(rules.items(), key=lambda pair: (-pair[1], pair[0]))),
    }
