"""The report on one ad in Markdown, for a comment on a pull request or a message."""

from __future__ import annotations

from collections.abc import Iterator

from sansreproche.formats.excerpt import printable
from sansreproche.formats.words import (
    JUSTIFIED,
    NOTHING,
    QUESTION,
    REWRITE,
    TIER_NAMES,
    escaped_markdown,
    foot,
    named,
    quoted,
    source_line,
)
from sansreproche.report import Finding, Report


def report_to_markdown(report: Report, name: str, *, lang: str = "fr") -> str:
    """A section headed by the ad's name; the words of the ad never become markup."""
    return "\n".join(_lines(report, name, lang)).rstrip() + "\n"


def _lines(report: Report, name: str, lang: str) -> Iterator[str]:
    yield from (f"## {_one_line(name)}", "")
    for one in report.findings:
        yield from _finding(one, lang)
    if not report.findings:
        yield from (f"{NOTHING(lang).capitalize()}.", "")
    for note in report.notes:
        yield from (f"- {_one_line(note.message)} (`{note.rule}`)", "")
    for left_out in report.not_analysed:
        yield from (f"> {_one_line(left_out)}", "")
    yield foot(report, lang)


def _finding(one: Finding, lang: str) -> Iterator[str]:
    yield from (
        f"### {TIER_NAMES[one.tier](lang)}{'' if lang == 'en' else ' '}: {quoted(_one_line(one.quote), lang)}",
        "",
    )
    yield from (f"{_one_line(one.message)} (`{one.rule}`)", "", _one_line(one.why), "")
    yield from (f"- [{_one_line(source_line(source, lang))}]({source.url})" for source in one.sources)
    yield f"- {named(QUESTION, lang)} {_one_line(one.question)}"
    if one.rewrite:
        yield f"- {named(REWRITE, lang)} {_one_line(one.rewrite.text)}"
    if one.justified:
        yield f"- {named(JUSTIFIED, lang)} {_one_line(one.justified)}"
    yield ""


def _one_line(text: str) -> str:
    return escaped_markdown(printable(" ".join(text.split())))
