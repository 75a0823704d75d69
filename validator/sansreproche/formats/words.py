"""The words of a report that every form for readers shares, in both languages."""

from __future__ import annotations

import datetime as dt
import html

from sansreproche.report import Report, Source, Tier
from sansreproche.rule import Text

TIER_NAMES: dict[Tier, Text] = {
    "illegal": Text("Mention illégale", "Unlawful wording"),
    "abusif": Text("Mention abusive", "Abusive wording"),
    "a-clarifier": Text("À clarifier", "To be clarified"),
    "style": Text("Style", "Style"),
}
WHY = Text("Pourquoi", "Why")
QUESTION = Text("Question à poser", "Question to ask")
REWRITE = Text("Réécriture possible", "Possible rewrite")
SOURCES = Text("Sources", "Sources")
RELATED = Text("À rapprocher de", "Compare with")
FLAGGED = Text("Signalé", "Flagged")
ACCEPTED = Text("Accepté", "Accepted")
INSTEAD = Text("Plutôt", "Rather")
KNOWN_GAP = Text("Lacune connue", "Known gap")
JUSTIFIED = Text("Justifié", "Justified")
NOTHING = Text("aucune remarque", "nothing to report")
_FOOT = Text(
    "Règles {version}, droit vérifié le {checked} et appliqué au {as_of}.",
    "Rules {version}, law checked on {checked} and applied as of {as_of}.",
)
_MARKUP = str.maketrans({char: f"\\{char}" for char in "\\`*_[]#|~"})
_CHECKED = Text("vérifié le {day}", "checked on {day}")


def named(label: Text, lang: str) -> str:
    """A label with its colon, spaced as the language wants."""
    return f"{label(lang)}{':' if lang == 'en' else ' :'}"


def quoted(words: str, lang: str) -> str:
    return f"“{words}”" if lang == "en" else f"« {words} »"


def day(value: dt.date) -> str:
    return value.strftime("%d/%m/%Y")


def source_line(source: Source, lang: str) -> str:
    """« Code du travail, L1221-6 (vérifié le 21/11/2026) », without the address."""
    article = f", {source.article}" if source.article else ""
    return f"{source.title}{article} ({_CHECKED(lang).format(day=day(source.checked))})"


def foot(report: Report, lang: str) -> str:
    """Which rules and which law the report rests on."""
    return _FOOT(lang).format(version=report.ruleset_version, checked=day(report.law_checked), as_of=day(report.as_of))


def escaped_markdown(text: str) -> str:
    """Words that Markdown leaves as they are."""
    return html.escape(text, quote=False).translate(_MARKUP)
