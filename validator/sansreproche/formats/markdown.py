"""The pages of the rules in Markdown: one a rule, and their index. French first, then English."""

from __future__ import annotations

from collections.abc import Iterator

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
    escaped_markdown,
    source_line,
)
from sansreproche.report import TIERS
from sansreproche.rule import Example, Rule, Text
from sansreproche.ruleset import Ruleset

_WRITTEN = "<!-- Page écrite d'après la règle par tools/rule_pages.py : changez la règle, non la page. -->"
_GAPS = Text("Lacunes connues", "Known gaps")


def rule_page(rule: Rule) -> str:
    """The page of one rule."""
    return "\n".join(_page(rule)).rstrip() + "\n"


def rules_index(rules: Ruleset) -> str:
    """The page that leads to all others, by theme then by label."""
    return "\n".join(_index(rules)).rstrip() + "\n"


def _page(rule: Rule) -> Iterator[str]:
    label = f"`{rule.label}`" if rule.label else "aucune : remarque sur toute l'offre"
    yield from (_WRITTEN, f"# {rule.id}", "", _escaped(rule.message.fr), "")
    yield from ("| niveau | étiquette | thème |", "|---|---|---|")
    yield from (f"| {TIER_NAMES[rule.tier].fr} (`{rule.tier}`) | {label} | {rule.theme} |", "")
    if rule.aliases:
        yield from (f"Aussi appelée : {', '.join(f'`{alias}`' for alias in rule.aliases)}.", "")
    yield from _told(rule, "fr")
    yield from _sources(rule)
    gaps = [one for one in rule.examples if one.todo]
    sound = [one for one in rule.examples if not one.todo]
    yield from _examples(FLAGGED.fr, [one for one in sound if one.flagged])
    yield from _examples(ACCEPTED.fr, [one for one in sound if not one.flagged])
    yield from _examples(_GAPS.fr, gaps)
    yield from ("## In English", "", _escaped(rule.message.en), "")
    yield from _told(rule, "en", level="###")


def _told(rule: Rule, lang: str, level: str = "##") -> Iterator[str]:
    told = [(WHY, rule.why(lang)), (QUESTION, rule.question(lang))]
    if rule.rewrite:
        told.append((REWRITE, rule.rewrite(lang)))
    for title, words in told:
        yield from (f"{level} {title(lang)}", "", _escaped(words), "")


def _sources(rule: Rule) -> Iterator[str]:
    if rule.sources:
        yield from (f"## {SOURCES.fr}", "")
        for source in rule.sources:
            yield f"- [{_escaped(source_line(source, 'fr'))}]({source.url})"
        yield ""


def _examples(title: str, examples: list[Example]) -> Iterator[str]:
    if examples:
        yield from (f"## {title}", "")
        for one in examples:
            yield _example(one)
        yield ""


def _example(one: Example) -> str:
    known = [one.title, one.contract, f"offre du {one.date:%d/%m/%Y}" if one.date else ""]
    context = f" ({', '.join(_marked(part) for part in known if part)})" if any(known) else ""
    lines = [f"- « {_marked(one.text)} »{context}"]
    if one.rewrite:
        lines.append(f"  - {INSTEAD.fr} : « {_escaped(one.rewrite)} »")
    if one.todo:
        lines.append(f"  - {KNOWN_GAP.fr} : {_escaped(one.todo)}")
    return "\n".join(lines)


def _marked(text: str) -> str:
    """The text with the words between `[[` and `]]` in bold."""
    first, *others = text.split("[[")
    bold = [f"<b>{_escaped(words)}</b>{_escaped(after)}" for words, _, after in (one.partition("]]") for one in others)]
    return _escaped(first) + "".join(bold)


def _escaped(text: str) -> str:
    """Words that Markdown leaves as they are; line breaks kept, lone surrogates replaced."""
    words = text.replace("\r", "").encode("utf-8", "replace").decode()
    return escaped_markdown(words).replace("\n", "<br>")


def _index(rules: Ruleset) -> Iterator[str]:
    yield from (_WRITTEN, "# Les règles", "")
    yield (
        "« Niveau » est la gravité : " + ", ".join(f"`{tier}` ({TIER_NAMES[tier].fr.lower()})" for tier in TIERS) + "."
    )
    yield from ("", "## Par thème", "")
    for theme in sorted({one.theme for one in rules.rules}):
        yield from (f"### {theme}", "", "| règle | niveau | en une phrase |", "|---|---|---|")
        for one in rules.rules:
            if one.theme == theme:
                yield f"| [{one.id}]({one.id}.md) | `{one.tier}` | {_escaped(one.message.fr)} |"
        yield ""
    yield from ("## Par étiquette", "")
    for label in sorted({one.label for one in rules.rules if one.label}):
        named = [f"[{one.id}]({one.id}.md)" for one in rules.rules if one.label == label]
        yield f"- `{label}` : {', '.join(named)}"
    remarks = [f"[{one.id}]({one.id}.md)" for one in rules.rules if not one.label]
    if remarks:
        yield from ("", f"Sans étiquette, les remarques sur toute l'offre (`--notes`) : {', '.join(remarks)}.")
