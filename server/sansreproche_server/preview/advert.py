"""The ad a recruiter is writing: its text, and the fields that a job board shows beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from sansreproche import Document, Text
from sansreproche_server.problems import Problem

Part = Literal["title", "text", "pay", "hours", "place"]
TEXTS = ("text", "title", "contract", "pay", "hours", "place")
LABELS: dict[Part, Text] = {
    "pay": Text("Rémunération", "Pay"),
    "hours": Text("Horaires", "Hours"),
    "place": Text("Lieu", "Location"),
}
_LONGEST = 1_000
"""Code points of a field other than the text and the title, which the check bounds itself."""
_STRING = Text("une chaîne de caractères", "a string")
_SHORT = Text(f"une chaîne d'au plus {_LONGEST} caractères", f"a string of at most {_LONGEST} characters")
_DAY = Text("un jour écrit AAAA-MM-JJ, comme 2026-06-01", "a day written YYYY-MM-DD, such as 2026-06-01")


@dataclass(frozen=True)
class Advert:
    """One version of an ad. Its lines end with a line feed, as a browser counts them."""

    text: str = ""
    title: str = ""
    contract: str = ""
    pay: str = ""
    hours: str = ""
    place: str = ""
    date: dt.date | None = None

    @classmethod
    def read(cls, values: Mapping[str, object]) -> Advert:
        """From a form or from JSON; what is absent is empty. Raises `Problem` for what is no string or no day."""
        texts = {name: _text(name, values.get(name)) for name in TEXTS}
        return cls(**texts, date=_day(values.get("date")))

    @classmethod
    def kept(cls, values: Mapping[str, str]) -> Advert:
        """The texts of a form that could not be read, to be shown again."""
        return cls(**{name: values.get(name, "") for name in TEXTS})  # type: ignore[arg-type]  # the date is none of them

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()

    def document(self) -> Document:
        """The ad as rules read it. The fields follow the text, a line each: offsets in the text stay what they are."""
        return Document(self.whole, title=self.title, contract=self.contract, date=self.date)

    @property
    def whole(self) -> str:
        """The text, then the filled fields as a job board prints them."""
        return self.text + "".join(lead + value for _, lead, value in self._lines)

    def part_at(self, offset: int) -> Part:
        """Which part of the ad holds a code point of `whole`."""
        at: int = len(self.text)
        part: Part = "text"
        for name, lead, value in self._lines:
            if offset < at:
                break
            part = name
            at += len(lead) + len(value)
        return part

    @cached_property
    def _lines(self) -> list[tuple[Part, str, str]]:
        english = Document(self.text, title=self.title).facts.language == "en"
        filled = [(name, " ".join(getattr(self, name).split())) for name in LABELS]
        return [
            (name, f"\n{LABELS[name].en}: " if english else f"\n{LABELS[name].fr} : ", value)
            for name, value in filled
            if value
        ]


def _text(name: str, value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Problem("field-invalid", field=name, expected=_STRING)
    if name not in {"text", "title"} and len(value) > _LONGEST:
        raise Problem("field-invalid", field=name, expected=_SHORT)
    return value.replace("\r\n", "\n").replace("\r", "\n")


def _day(value: object) -> dt.date | None:
    if value in (None, ""):
        return None
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError:
        raise Problem("field-invalid", field="date", expected=_DAY) from None
