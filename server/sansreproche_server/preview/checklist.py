"""What a job board refuses and what candidates will ask, point by point: seen, or worth another look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from sansreproche import Document, Finding, Report, Source, Text
from sansreproche.formats.json import source_to_dict
from sansreproche_server.preview.advert import Advert
from sansreproche_server.preview.points import POINTS, Group, Point

Status = Literal["pass", "stated", "look", "justified"]
"""Nothing found against it, said by the ad, worth a look, or found and justified by its author."""


@dataclass(frozen=True, slots=True)
class Item:
    """One point of the list. `seen` are the words of the ad that bear on it; `advice` is what to look at when none does."""

    id: str
    group: Group
    title: Text
    status: Status
    seen: str
    advice: Text
    source: Source | None

    def to_dict(self, lang: str) -> dict[str, Any]:
        return {
            "id": self.id,
            "group": self.group,
            "title": self.title(lang),
            "status": self.status,
            "seen": self.seen,
            "advice": self.advice(lang) if self.status == "look" else "",
            "source": source_to_dict(self.source) if self.source else None,
        }


def checklist(document: Document, advert: Advert, report: Report) -> tuple[Item, ...]:
    """The points that concern this ad, in the order of reading."""
    items = []
    for point in POINTS:
        found = [one for one in report.findings if one.label in point.labels]
        if found or not point.contracts or document.facts.is_contract(*point.contracts):
            items.append(_item(point, document, advert, found))
    return tuple(items)


def _item(point: Point, document: Document, advert: Advert, found: list[Finding]) -> Item:
    open_ = [one for one in found if not one.justified]
    seen = point.evidence(document, advert) if point.evidence else ""
    status: Status = "stated" if point.evidence else "pass"
    if seen is None or open_:
        status = "look"
    elif found:
        status = "justified"
    words = " · ".join(dict.fromkeys(" ".join(one.quote.split()) for one in (open_ or found)[:3])) or seen or ""
    return Item(point.id, point.group, point.title, status, words, point.advice, point.source)
