"""A review as the templates show it: numbered findings, marked text, counts in words."""

from __future__ import annotations

from dataclasses import dataclass

from sansreproche import Finding
from sansreproche.formats.words import TIER_NAMES, day
from sansreproche.report import TIERS
from sansreproche_server.preview.advert import LABELS, Advert, Part
from sansreproche_server.preview.checklist import Item
from sansreproche_server.preview.marks import Piece, Range, pieces
from sansreproche_server.preview.review import Review
from sansreproche_server.preview.words import script_words

_UNSEEN = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C, 0xAD])
_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), *range(127, 160)], "\ufffd")
"""What would turn the direction of the words around a quote, or show as nothing."""


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """A finding, its number and where it stands."""

    number: int
    finding: Finding
    tier_name: str
    where: str
    quote: str


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the page or the report shows of a review."""

    advert: Advert
    findings: list[ShownFinding]
    title: list[Piece]
    text: list[Piece]
    summary: str
    counts: list[tuple[str, str, int]]
    items: tuple[Item, ...]
    not_analysed: tuple[str, ...]
    ruleset_version: str
    law_checked: str


def shown(review: Review) -> Shown:
    """Read the ad and put it in words."""
    lang, report = review.lang, review.report
    numbered = list(enumerate(report.findings, 1))
    ranges: dict[str, list[Range]] = {"title": [], "text": []}
    for number, one in numbered:
        ranges[one.span.field].append(Range(one.span.start, one.span.end, one.tier, number))
    return Shown(
        advert=review.advert,
        findings=[
            ShownFinding(
                number,
                one,
                TIER_NAMES[one.tier](lang),
                _where(review.part_of(one), lang),
                visible(one.quote),
            )
            for number, one in numbered
        ],
        title=_visible(pieces(review.advert.title, ranges["title"])),
        text=_visible(pieces(review.document.text, ranges["text"])),
        summary=_summary(len(numbered), sum(one.justified is not None for one in report.findings), lang),
        counts=[(tier, TIER_NAMES[tier](lang), report.counts[tier]) for tier in TIERS],
        items=review.items,
        not_analysed=report.not_analysed,
        ruleset_version=report.ruleset_version,
        law_checked=day(report.law_checked),
    )


def visible(text: str) -> str:
    """The text without direction marks, controls made visible."""
    return text.translate(_UNSEEN).translate(_CONTROLS).encode("utf-8", "replace").decode("utf-8")


def _visible(cut: list[Piece]) -> list[Piece]:
    return [Piece(visible(one.text), one.tier, one.ends) for one in cut]


def _where(part: Part, lang: str) -> str:
    return script_words(lang)[f"in_{part}"] if part == "title" or part in LABELS else ""


def _summary(count: int, justified: int, lang: str) -> str:
    said = script_words(lang)
    if not count:
        return said["remarks_none"]
    all_ = said["remarks_one" if count == 1 else "remarks_other"].format(n=count)
    excused = said["justified_one" if justified == 1 else "justified_other"].format(n=justified)
    return f"{all_}, {excused}" if justified else all_
