"""One ad read for its author: the report, where each finding stands, what was justified, and the checklist."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sansreproche import Document, Finding, Report
from sansreproche.checking import check_document
from sansreproche.config import Config
from sansreproche.formats.json import report_to_dict
from sansreproche_server.preview.advert import Advert, Part
from sansreproche_server.preview.checklist import Item, checklist

_LONGEST_REASON = 2_000
_MOST_REASONS = 1_000


@dataclass(frozen=True)
class Review:
    """What the page shows of one ad. `justified` gives the author's reason by fingerprint."""

    advert: Advert
    lang: str
    justified: Mapping[str, str]

    @cached_property
    def document(self) -> Document:
        return self.advert.document()

    @cached_property
    def report(self) -> Report:
        """The report, with the author's reason beside what is justified."""
        return Config(justified=self.justified).applied(check_document(self.document, message_lang=self.lang))

    def part_of(self, finding: Finding) -> Part:
        """The part of the ad where a finding stands."""
        return "title" if finding.span.field == "title" else self.advert.part_at(finding.span.start)

    @cached_property
    def items(self) -> tuple[Item, ...]:
        return checklist(self.document, self.advert, self.report)

    def report_to_dict(self) -> dict[str, Any]:
        """The report of the API, with the text that was read and offsets in UTF-16 units."""
        return report_to_dict(self.report, self.document.text, offset_encoding="utf-16", with_text=True)

    def to_dict(self) -> dict[str, Any]:
        """What the page's script asks for."""
        return {
            "report": self.report_to_dict(),
            "parts": [self.part_of(finding) for finding in self.report.findings],
            "checklist": [item.to_dict(self.lang) for item in self.items],
        }


def read_reasons(value: object) -> dict[str, str]:
    """The reasons by fingerprint; what is no reason is left out."""
    if not isinstance(value, Mapping):
        return {}
    kept = [
        (key, " ".join(reason[:_LONGEST_REASON].split()))
        for key, reason in value.items()
        if isinstance(key, str) and isinstance(reason, str)
    ]
    return {key: reason for key, reason in kept[:_MOST_REASONS] if reason}
