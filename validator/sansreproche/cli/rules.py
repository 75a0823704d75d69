"""`sansreproche rules` and `sansreproche explain`: the catalogue, and one rule with all it knows."""

from __future__ import annotations

import difflib
import textwrap

from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments
from sansreproche.cli.exits import CLEAN, Misuse
from sansreproche.cli.screen import wants_colour
from sansreproche.formats.catalogue import rule_to_dict
from sansreproche.formats.explanation import rule_to_terminal
from sansreproche.formats.words import TIER_NAMES
from sansreproche.law import LAW_CHECKED
from sansreproche.rule import Rule
from sansreproche.ruleset import ruleset

_SUGGESTED = 4


def run_rules(asked: Arguments) -> int:
    """Print the rules, by theme."""
    rules, lang = ruleset(), asked.message_lang
    if asked.format == "json":
        import json  # noqa: PLC0415  of no use at a terminal

        listed = [rule_to_dict(one, lang) for one in rules.rules]
        head = {"ruleset_version": rules.version, "law_checked": LAW_CHECKED.isoformat()}
        print(json.dumps({**head, "rules": listed}, indent=2))
        return CLEAN
    theme = ""
    for one in rules.rules:
        if one.theme != theme:
            theme = one.theme
            print(f"\n{theme}")
        label = f"  ({one.label})" if one.label not in {one.id, None} else ""
        print(f"  {one.id}{label}  {TIER_NAMES[one.tier](lang).lower()}")
        print(textwrap.indent(textwrap.fill(one.message(lang), 92), "      "))
    return CLEAN


def run_explain(asked: Arguments) -> int:
    """Print one rule, by its id or an alias. Raises `Misuse` with the nearest names for an unknown one."""
    if not asked.rule:
        raise Misuse(words.NO_RULE(asked.help_lang))
    found = ruleset().get(asked.rule.strip().lower().replace("_", "-"))
    if found is None:
        raise Misuse(_suggestion(asked.rule, asked.help_lang))
    print(rule_to_terminal(found, lang=asked.message_lang, colour=wants_colour()), end="")
    return CLEAN


def _suggestion(name: str, lang: str) -> str:
    fault = words.UNKNOWN_RULE(lang).format(name=name)
    near = _near(name, ruleset().rules)
    if not near:
        return words.ALL_RULES(lang).format(fault=fault)
    return words.DID_YOU_MEAN(lang).format(fault=fault, names=", ".join(near))


def _near(name: str, rules: tuple[Rule, ...]) -> list[str]:
    """The rules of that label or theme, else those whose names look like it."""
    kin = [one.id for one in rules if name in {one.label, one.theme}]
    known = [word for one in rules for word in (one.id, *one.aliases)]
    return (kin or difflib.get_close_matches(name, known, _SUGGESTED, 0.5))[:_SUGGESTED]
