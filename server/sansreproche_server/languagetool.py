"""LanguageTool's protocol, version 2: editors and word processors that speak it talk to this server unchanged.

`POST /v2/check` takes a form; `GET /v2/languages` lists what is read. Offsets count UTF-16 units, as theirs do.
Described at https://languagetool.org/http-api/.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from flask import Blueprint, Response, request

from sansreproche import Finding, Report, Text, __version__, ruleset
from sansreproche.checking import check_document
from sansreproche.document import Document
from sansreproche.offsets import Utf16Offsets
from sansreproche.report import Tier
from sansreproche.rule import Rule
from sansreproche_server.annotation import Annotated, plain, read_annotation
from sansreproche_server.answers import json_answer
from sansreproche_server.problems import Problem
from sansreproche_server.reading import set_language

blueprint = Blueprint("languagetool", __name__)
_LANGUAGES = (
    ("French", "fr", "fr"),
    ("French (Canada)", "fr", "fr-CA"),
    ("French (France)", "fr", "fr-FR"),
    ("English", "en", "en"),
    ("English (GB)", "en", "en-GB"),
    ("English (US)", "en", "en-US"),
)
_NAMES = {"fr": "French", "en": "English"}
_ISSUES: dict[Tier, str] = {"illegal": "legal", "abusif": "legal", "a-clarifier": "uncategorized", "style": "style"}
"""Types of issues of ITS 2.0, which the protocol borrows."""
_CATEGORIES: dict[Tier, Text] = {
    "illegal": Text("Mention interdite", "Unlawful wording"),
    "abusif": Text("Mention abusive", "Abusive wording"),
    "a-clarifier": Text("Mention à clarifier", "Wording to clarify"),
    "style": Text("Style", "Style"),
}
_AROUND = 40
"""Code points of context on each side."""
_TEXT_OR_DATA = Text("du texte, ou absent quand « data » est donné", "text, or absent when “data” is given")
_LANGUAGE = Text("« auto », ou une langue de /v2/languages", "“auto”, or a language of /v2/languages")


@blueprint.get("/v2/languages")
def languages() -> Response:
    return json_answer([{"name": name, "code": code, "longCode": long} for name, code, long in _LANGUAGES])


@blueprint.post("/v2/check")
def check_text() -> Response:
    """Read a text, answer with its matches; nothing is kept."""
    asked = request.form.to_dict()
    lang = _language(asked)
    annotated, sent = _text(asked)
    set_language({"message_lang": lang})
    document = Document(annotated.text, lang=lang)
    found = document.facts.language
    spoken = lang or (found if found in _NAMES else "fr")
    report = check_document(document, message_lang=spoken, only=_chosen(asked))
    return json_answer(_answer(report, annotated, sent, asked["language"], spoken))


def _text(asked: Mapping[str, str]) -> tuple[Annotated, str]:
    """What is to be read, and what its offsets count in. Raises `Problem`."""
    text, data = asked.get("text"), asked.get("data")
    if (text is None) == (data is None):
        raise Problem("field-invalid", field="text", expected=_TEXT_OR_DATA)
    return (plain(text), text) if text is not None else read_annotation(data or "")


def _language(asked: Mapping[str, str]) -> str | None:
    """The language asked for, None when it is to be recognised. Raises `Problem`."""
    tag = asked.get("language", "").lower()
    base = tag.partition("-")[0]
    if tag != "auto" and base not in _NAMES:
        raise Problem("field-invalid", field="language", expected=_LANGUAGE)
    return None if tag == "auto" else base


def _chosen(asked: Mapping[str, str]) -> list[Rule]:
    """The rules that the options leave switched on: names of rules and of tiers, separated by commas."""
    on = _listed(asked, "enabledRules"), _listed(asked, "enabledCategories")
    off = _listed(asked, "disabledRules"), _listed(asked, "disabledCategories")
    only = asked.get("enabledOnly") == "true"
    return [
        rule
        for rule in ruleset().rules
        if (rule.id in on[0] or rule.tier in on[1])
        or not (only or rule.id in off[0] or (rule.tier in off[1] and rule.id not in on[0]))
    ]


def _listed(asked: Mapping[str, str], name: str) -> frozenset[str]:
    return frozenset(one.strip().lower() for one in asked.get(name, "").split(",") if one.strip())


def _answer(report: Report, annotated: Annotated, sent: str, asked: str, spoken: str) -> dict[str, Any]:
    detected = report.language if report.language in _NAMES else spoken
    return {
        "software": {
            "name": "Sans reproche",
            "version": __version__,
            "buildDate": report.ruleset_version,
            "apiVersion": 1,
            "premium": False,
            "status": " ".join(report.not_analysed),
        },
        "warnings": {"incompleteResults": bool(report.not_analysed)},
        "language": {
            "name": _NAMES[spoken],
            "code": spoken if asked.lower() == "auto" else asked,
            "detectedLanguage": {
                "name": _NAMES[detected],
                "code": detected,
                "confidence": 0.99 if report.language in _NAMES else 0.0,
            },
        },
        "matches": list(_matches(report.findings, annotated, sent, spoken)),
        "sentenceRanges": [],
    }


def _matches(findings: Iterable[Finding], annotated: Annotated, sent: str, lang: str) -> Iterable[dict[str, Any]]:
    to = Utf16Offsets(sent).to_utf16
    for one in findings:
        start, end = annotated.place(one.span.start), annotated.place(one.span.end, end=True)
        before, after = max(0, start - _AROUND), min(len(sent), end + _AROUND)
        local = Utf16Offsets(sent[before:after]).to_utf16
        safe = one.rewrite is not None and one.rewrite.applicability == "safe"
        yield {
            "message": one.message,
            "shortMessage": _CATEGORIES[one.tier](lang),
            "replacements": [{"value": one.rewrite.text}] if safe and one.rewrite else [],
            "offset": to(start),
            "length": to(end) - to(start),
            "context": {
                "text": sent[before:after].replace("\n", " "),
                "offset": local(start - before),
                "length": local(end - before) - local(start - before),
            },
            "sentence": _line(annotated.text, one.span.start, one.span.end),
            "type": {"typeName": "Hint" if one.tier == "style" else "Other"},
            "rule": {
                "id": one.rule,
                "description": one.why,
                "issueType": _ISSUES[one.tier],
                "category": {"id": one.tier.upper(), "name": _CATEGORIES[one.tier](lang)},
                "urls": [{"value": source.url} for source in one.sources],
            },
            "ignoreForIncompleteSentence": False,
            "contextForSureMatch": -1,
        }


def _line(text: str, start: int, end: int) -> str:
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    return text[first : last if last >= 0 else len(text)].strip()
