"""One rule for a person at a terminal: what it says, why, with which law, and its examples."""

from __future__ import annotations

import textwrap

from sansreproche.formats.words import (
    ACCEPTED,
    FLAGGED,
    INSTEAD,
    KNOWN_GAP,
    QUESTION,
    REWRITE,
    SOURCES,
    TIER_NAMES,
    WHY,
    named,
    source_line,
)
from sansreproche.rule import Example, Rule, Text

_WIDTH = 96


def rule_to_terminal(rule: Rule, *, lang: str = "fr", colour: bool = False) -> str:
    """Lines that end with a newline. Flagged words are underlined with `colour`, else between ‹ ›."""
    head = f"{rule.id}  {TIER_NAMES[rule.tier](lang)}  ({rule.theme})"
    lines = [_bold(head, colour), "", *_wrapped(rule.message(lang), ""), ""]
    lines += _labelled(WHY, rule.why(lang), lang, colour)
    lines += _labelled(QUESTION, rule.question(lang), lang, colour)
    if rule.rewrite:
        lines += _labelled(REWRITE, rule.rewrite(lang), lang, colour)
    if rule.sources:
        lines.append(_bold(named(SOURCES, lang), colour))
        for source in rule.sources:
            lines += [*_wrapped(source_line(source, lang), "  "), f"  {source.url}"]
    for title, chosen in ((FLAGGED, True), (ACCEPTED, False)):
        examples = [one for one in rule.examples if one.flagged is chosen]
        if examples:
            lines += ["", _bold(named(title, lang), colour)]
            for one in examples:
                lines += _example(one, lang, colour)
    return "\n".join(lines) + "\n"


def _example(one: Example, lang: str, colour: bool) -> list[str]:
    opened, closed = ("\x1b[4m", "\x1b[24m") if colour else ("‹", "›")
    known = " · ".join(part for part in (one.title, one.contract, one.date.isoformat() if one.date else "") if part)
    words = " / ".join(one.text.split("\n"))
    shown = f"[{known}] {words}" if known else words
    lines = [line.replace("[[", opened).replace("]]", closed) for line in _wrapped(shown, "  - ")]
    if one.rewrite:
        lines += _wrapped(f"{named(INSTEAD, lang)} {' / '.join(one.rewrite.splitlines())}", "    ")
    if one.todo:
        lines += _wrapped(f"{named(KNOWN_GAP, lang)} {one.todo}", "    ")
    return lines


def _labelled(label: Text, words: str, lang: str, colour: bool) -> list[str]:
    return [_bold(named(label, lang), colour), *_wrapped(words, "  ")]


def _wrapped(words: str, indent: str) -> list[str]:
    return textwrap.wrap(words, _WIDTH, initial_indent=indent, subsequent_indent=" " * len(indent))


def _bold(words: str, colour: bool) -> str:
    return f"\x1b[1m{words}\x1b[0m" if colour else words
