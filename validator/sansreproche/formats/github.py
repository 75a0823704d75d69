"""Annotations on the files of a pull request, as GitHub's workflow commands write them."""

from __future__ import annotations

from collections.abc import Iterator

from sansreproche.formats.excerpt import printable
from sansreproche.formats.words import TIER_NAMES
from sansreproche.report import Finding, Report, Tier

_LEVELS: dict[Tier, str] = {"illegal": "error", "abusif": "error", "a-clarifier": "warning", "style": "notice"}


def report_to_github(
    report: Report, name: str, text: str, *, line: int | None = None, lang: str = "fr"
) -> Iterator[str]:
    """One command a finding. `line` is that of the ad in a file of ads; justified findings are notices."""
    for one in report.findings:
        level = "notice" if one.justified else _LEVELS[one.tier]
        place = {"file": name, **_place(one, text, line), "title": f"{TIER_NAMES[one.tier](lang)} ({one.rule})"}
        properties = ",".join(f"{key}={_property(str(value))}" for key, value in place.items())
        yield f"::{level} {properties}::{_data(f'{one.message} « {printable(one.quote)} »')}"


def _place(one: Finding, text: str, line: int | None) -> dict[str, int]:
    if line is not None:
        return {"line": line}
    if one.span.field == "title":
        return {"line": 1}
    before = text[: one.span.start]
    first = before.count("\n") + 1
    last = first + text.count("\n", one.span.start, one.span.end)
    column = one.span.start - (before.rfind("\n") + 1) + 1
    if last > first:
        return {"line": first, "endLine": last}
    return {"line": first, "col": column, "endColumn": column + one.span.end - one.span.start}


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
