"""SARIF 2.1.0: the report that code hosts and editors read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/)."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from sansreproche._version import __version__
from sansreproche.formats.catalogue import rule_to_dict
from sansreproche.report import Finding, Report, Span, Tier
from sansreproche.rule import Text
from sansreproche.ruleset import ruleset

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: dict[Tier, str] = {"illegal": "error", "abusif": "error", "a-clarifier": "warning", "style": "note"}
_FINGERPRINT = "sansreproche/v1"
_RELATED = Text("À rapprocher de « {quote} ».", "Compare with “{quote}”.")


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A report and the file it is about; `line` is that of the ad in a file of ads, whose own lines are not the ad's."""

    name: str
    report: Report
    text: str
    line: int | None = None


def reports_to_sarif(
    files: Sequence[CheckedFile], *, lang: str = "fr", baseline: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """A JSON-ready log of one run. Columns and offsets count code points.

    With `baseline`, an earlier log of ours, every result says whether it is new or unchanged, and those that are gone
    come back as absent. Raises `ValueError` when `baseline` is no such log.
    """
    ids = {one.rule for file in files for one in file.report.findings}
    rules = [one for one in ruleset().rules if one.id in ids]
    numbers = {rule.id: at for at, rule in enumerate(rules)}
    names = list(dict.fromkeys(file.name for file in files))
    results = [
        _result(one, file, numbers[one.rule], names.index(file.name), lang)
        for file in files
        for one in file.report.findings
    ]
    if baseline is not None:
        results = _compared(results, baseline)
    run = {
        "tool": {"driver": _driver([rule_to_dict(rule, lang) for rule in rules])},
        "columnKind": "unicodeCodePoints",
        "language": lang,
        "artifacts": [{"location": {"uri": _uri(name)}, "mimeType": "text/plain"} for name in names],
        "results": results,
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": _left_out(files)}],
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _driver(rules: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "name": "Sans reproche",
        "version": __version__,
        "properties": {"rulesetVersion": ruleset().version},
        "rules": [
            {
                "id": rule["id"],
                "shortDescription": {"text": rule["message"]},
                "fullDescription": {"text": rule["why"]},
                "help": {"text": _help(rule)},
                **({"helpUri": rule["sources"][0]["url"]} if rule["sources"] else {}),
                "defaultConfiguration": {"level": _LEVELS[rule["tier"]]},
                "properties": {"tags": [rule["tier"], rule["theme"], *([rule["label"]] if rule["label"] else [])]},
            }
            for rule in rules
        ],
    }


def _help(rule: Mapping[str, Any]) -> str:
    sources = [f"{one['title']}, {one['article']} ({one['checked']}): {one['url']}" for one in rule["sources"]]
    return "\n".join([rule["why"], rule["question"], *sources])


def _result(one: Finding, file: CheckedFile, number: int, artifact: int, lang: str) -> dict[str, Any]:
    uri = {"uri": _uri(file.name), "index": artifact}
    lines = _line_starts(file.text)
    result: dict[str, Any] = {
        "ruleId": one.rule,
        "ruleIndex": number,
        "level": _LEVELS[one.tier],
        "message": {
            "text": f"{one.message} « {_sound(one.quote)} »" if lang == "fr" else f"{one.message} “{_sound(one.quote)}”"
        },
        "locations": [_location(one.span, one.quote, uri, file, lines)],
        "partialFingerprints": {_FINGERPRINT: one.fingerprint},
        "properties": {"tier": one.tier, "label": one.label, "why": one.why, "question": one.question},
    }
    if one.related:
        result["relatedLocations"] = [
            {
                "id": at,
                "message": {"text": _RELATED(lang).format(quote=_sound(other.text))},
                **_location(other.span, other.text, uri, file, lines),
            }
            for at, other in enumerate(one.related, 1)
        ]
    if one.justified:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": _sound(one.justified)}]
    if one.rewrite and one.rewrite.applicability == "safe" and one.span.field == "text" and file.line is None:
        replaced = {"deletedRegion": _region(one.span, lines), "insertedContent": {"text": one.rewrite.text}}
        change = {"artifactLocation": uri, "replacements": [replaced]}
        result["fixes"] = [{"description": {"text": one.rewrite.text}, "artifactChanges": [change]}]
    return result


def _location(
    span: Span, words: str, uri: Mapping[str, Any], file: CheckedFile, lines: Sequence[int]
) -> dict[str, Any]:
    """Where words stand; those of a title, and those of an ad on one line of a file, have no place of their own in it."""
    physical: dict[str, Any] = {"artifactLocation": dict(uri)}
    if file.line is not None:
        physical["region"] = {"startLine": file.line, "snippet": {"text": _sound(words)}}
    elif span.field == "text":
        physical["region"] = {**_region(span, lines), "snippet": {"text": _sound(words)}}
    place: dict[str, Any] = {"physicalLocation": physical}
    if span.field == "title":
        place["logicalLocations"] = [{"name": "title", "kind": "element"}]
    return place


def _region(span: Span, lines: Sequence[int]) -> dict[str, int]:
    first, last = bisect_right(lines, span.start), bisect_right(lines, span.end)
    return {
        "startLine": first,
        "startColumn": span.start - lines[first - 1] + 1,
        "endLine": last,
        "endColumn": span.end - lines[last - 1] + 1,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def _line_starts(text: str) -> list[int]:
    starts, at = [0], 0
    while (at := text.find("\n", at) + 1) > 0:
        starts.append(at)
    return starts


def _compared(results: list[dict[str, Any]], baseline: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The results with their state, then those of the baseline that are gone."""
    try:
        before = [one for run in baseline["runs"] for one in run["results"] if one.get("baselineState") != "absent"]
        waiting = Counter(one["partialFingerprints"][_FINGERPRINT] for one in before)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("this is no SARIF log of Sans reproche") from error
    for one in results:
        known = waiting[one["partialFingerprints"][_FINGERPRINT]] > 0
        waiting[one["partialFingerprints"][_FINGERPRINT]] -= known
        one["baselineState"] = "unchanged" if known else "new"
    gone = []
    for one in reversed(before):
        fingerprint = one["partialFingerprints"][_FINGERPRINT]
        if waiting[fingerprint] > 0:
            waiting[fingerprint] -= 1
            gone.append(
                {key: value for key, value in one.items() if key not in _NUMBERED} | {"baselineState": "absent"}
            )
    return results + [_without_indexes(one) for one in reversed(gone)]


_NUMBERED = {"ruleIndex", "fixes"}
"""What points into lists of the log it comes from, or changes a text that is no longer there."""


def _without_indexes(result: dict[str, Any]) -> dict[str, Any]:
    for place in (*result.get("locations", ()), *result.get("relatedLocations", ())):
        place.get("physicalLocation", {}).get("artifactLocation", {}).pop("index", None)
    return result


def _left_out(files: Iterable[CheckedFile]) -> list[dict[str, Any]]:
    return [
        {
            "level": "warning",
            "message": {"text": said},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(file.name)}}}],
        }
        for file in files
        for said in file.report.not_analysed
    ]


def _uri(name: str) -> str:
    """A relative reference, or that of an absolute path."""
    path = quote(_sound(name.replace("\\", "/")), safe="/:@!$&'()*+,;=~-._")
    if name.startswith("/"):
        return f"file://{path}"
    return f"./{path}" if ":" in path.partition("/")[0] else path


def _sound(text: str) -> str:
    """Without lone surrogates, which JSON files may not hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
