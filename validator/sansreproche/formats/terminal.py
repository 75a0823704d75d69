"""A report for a person at a terminal: the words in their line, then the reason, the law, the question, the rewrite."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from sansreproche.formats.excerpt import excerpt, printable
from sansreproche.formats.words import (
    JUSTIFIED,
    NOTHING,
    QUESTION,
    RELATED,
    REWRITE,
    SOURCES,
    TIER_NAMES,
    WHY,
    foot,
    named,
    quoted,
    source_line,
)
from sansreproche.report import TIERS, Finding, Note, Report, Tier
from sansreproche.rule import Text

_COLOURS: dict[Tier, str] = {"illegal": "1;31", "abusif": "35", "a-clarifier": "36", "style": "33"}
_UNDERLINED = "4"
_BOLD = "1"
_TITLE = Text("intitulé", "title")
_NOTE = Text("Remarque sur l'annonce", "Remark on the ad")


def report_to_terminal(
    report: Report, name: str, text: str, title: str = "", *, lang: str = "fr", colour: bool = False, width: int = 100
) -> str:
    """Lines that end with a newline. `text` and `title` are those that were checked; `width` is in columns.

    With `colour` the found words are underlined and coloured by tier; without, carets stand under them.
    """
    writer = _Writer(text, title, name, lang, colour, max(40, min(width, 120)))
    return "\n".join(writer.lines(report)) + "\n"


class _Writer:
    def __init__(self, text: str, title: str, name: str, lang: str, colour: bool, width: int) -> None:
        self._raw = {"text": text, "title": title}
        self._name, self._lang, self._colour, self._width = printable(name), lang, colour, width

    def lines(self, report: Report) -> Iterator[str]:
        for finding in report.findings:
            yield from self._finding(finding)
            yield ""
        for note in report.notes:
            yield from self._note(note)
            yield ""
        for left_out in report.not_analysed:
            yield from self._wrapped(left_out, "! ")
        yield f"{named(Text(self._name, self._name), self._lang)} {self._count(report)}"
        yield foot(report, self._lang)

    def _finding(self, one: Finding) -> Iterator[str]:
        tier = self._styled(TIER_NAMES[one.tier](self._lang), _COLOURS[one.tier])
        yield f"{self._place(one)}  {tier}  [{one.rule}]"
        for line in excerpt(self._raw[one.span.field], one.span, self._width - 4):
            found = self._styled(line.found, f"{_UNDERLINED};{_COLOURS[one.tier]}")
            yield f"  | {line.before}{found}{line.after}"
            if not self._colour:
                yield f"  | {line.carets}"
        yield from self._wrapped(one.message, "  ")
        for related in one.related:
            yield from self._labelled(RELATED, quoted(related.text, self._lang))
        yield from self._labelled(WHY, one.why)
        if one.sources:
            yield f"  {self._styled(named(SOURCES, self._lang), _BOLD)}"
            for source in one.sources:
                yield from self._wrapped(source_line(source, self._lang), "    ")
                yield f"    {source.url}"
        yield from self._labelled(QUESTION, one.question)
        if one.rewrite:
            yield from self._labelled(REWRITE, one.rewrite.text)
        if one.justified:
            yield from self._labelled(JUSTIFIED, one.justified)

    def _note(self, note: Note) -> Iterator[str]:
        yield f"{self._name}  {_NOTE(self._lang)}  [{note.rule}]"
        yield from self._wrapped(note.message, "  ")
        yield from self._labelled(WHY, note.why)
        yield from self._labelled(QUESTION, note.question)

    def _place(self, one: Finding) -> str:
        if one.span.field == "title":
            return f"{self._name} ({_TITLE(self._lang)})"
        text, start = self._raw["text"], one.span.start
        return f"{self._name}:{text.count(chr(10), 0, start) + 1}:{start - text.rfind(chr(10), 0, start)}"

    def _labelled(self, label: Text, words: str) -> Iterator[str]:
        first, *others = self._wrapped(f"{named(label, self._lang)} {words}", "  ")
        yield first.replace(named(label, self._lang), self._styled(named(label, self._lang), _BOLD), 1)
        yield from others

    def _wrapped(self, words: str, indent: str) -> list[str]:
        under = " " * len(indent)
        wrapped = textwrap.TextWrapper(
            self._width, initial_indent=indent, subsequent_indent=under, break_long_words=False, break_on_hyphens=False
        )
        return wrapped.wrap(printable(words))

    def _styled(self, words: str, codes: str) -> str:
        return f"\x1b[{codes}m{words}\x1b[0m" if self._colour and words else words

    def _count(self, report: Report) -> str:
        counted = [
            f"{report.counts[tier]} × {TIER_NAMES[tier](self._lang).lower()}" for tier in TIERS if report.counts[tier]
        ]
        return ", ".join(counted) or NOTHING(self._lang)
