"""The rules as JSON."""

from __future__ import annotations

import re
from typing import Any

from sansreproche import Example, Rule
from sansreproche.formats.json import source_to_dict

_MARKED = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def rule_to_dict(rule: Rule, lang: str) -> dict[str, Any]:
    """A JSON-ready dict of the rule in one language, without its examples."""
    rewrite = rule.rewrite
    return {
        "id": rule.id,
        "label": rule.label,
        "tier": rule.tier,
        "message": rule.message(lang),
        "why": rule.why(lang),
        "question": rule.question(lang),
        "rewrite": {"text": rewrite(lang), "applicability": rewrite.applicability} if rewrite else None,
        "sources": [source_to_dict(source) for source in rule.sources],
    }


def example_to_dict(example: Example) -> dict[str, Any]:
    """A JSON-ready dict of an example; `quotes` are the words it marks, in the title then in the text."""
    return {
        "text": example.plain,
        "title": example.plain_title,
        "contract": example.contract,
        "date": example.date.isoformat() if example.date else None,
        "quotes": _MARKED.findall(example.title) + _MARKED.findall(example.text),
        "rewrite": example.rewrite,
        "known_gap": example.todo,
    }
