"""A file of many ads, one JSON object a line: read line by line, in constant memory."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sansreproche.document import Document
from sansreproche.rule import Text
from sansreproche.sources.errors import UnreadableInput

_LANGUAGES = ("fr", "en")
_BAD_LINE = Text(
    "ligne {n} : {fault} ; chaque ligne est une annonce, par exemple {example}",
    "line {n}: {fault}; every line is an ad, for instance {example}",
)
_EXAMPLE = '{"id": "1", "title": "…", "text": "…"}'
_NOT_UTF8 = Text("elle n'est pas en UTF-8", "it is not in UTF-8")
_NOT_JSON = Text("ce n'est pas du JSON ({error})", "it is not JSON ({error})")
_NOT_OBJECT = Text("ce n'est pas un objet JSON", "it is not a JSON object")
_NO_TEXT = Text("il manque « text », le texte de l'annonce", "“text”, the text of the ad, is missing")
_NOT_A_STRING = Text("« {name} » doit être une chaîne", "“{name}” must be a string")
_BAD_DATE = Text(
    "La date « {date} » de l'annonce n'est pas un jour (AAAA-MM-JJ) : il n'en a pas été tenu compte.",
    "The ad's date “{date}” is not a day (YYYY-MM-DD): it was not taken into account.",
)
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Ad:
    """An ad of a file. `id` is its own, or None; `remarks` say what could not be used of the line."""

    id: str | int | None
    line: int
    document: Document
    remarks: tuple[Text, ...] = ()


def read_ads(
    lines: Iterable[bytes], *, contract: str | None = None, date: dt.date | None = None, lang: str | None = None
) -> Iterator[Ad | UnreadableInput]:
    """The ads of a file, one a line; blank lines are skipped. The keywords serve the ads that say nothing themselves.

    Keys read: `text` (wanted), `id`, `title`, `contract`, `date`, `lang`; others are left alone.
    In the place of a line that is no ad comes an `UnreadableInput` naming the line and its fault.
    """
    for number, line in enumerate(lines, 1):
        if line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield _ad_or_fault(number, line, contract, date, lang)


def _ad_or_fault(
    number: int, line: bytes, contract: str | None, date: dt.date | None, lang: str | None
) -> Ad | UnreadableInput:
    try:
        return _ad(number, line, contract, date, lang)
    except UnreadableInput as fault:
        return fault


def _ad(number: int, line: bytes, contract: str | None, date: dt.date | None, lang: str | None) -> Ad:
    row = _row(number, line)
    own_lang = row.get("lang")
    day, remark = _day(row.get("date"))
    document = Document(
        row["text"],
        title=row.get("title"),
        contract=row.get("contract") or contract,
        date=day or date,
        lang=own_lang if own_lang in _LANGUAGES else lang,
    )
    own_id = row.get("id")
    return Ad(own_id if isinstance(own_id, str | int) else None, number, document, (remark,) if remark else ())


def _row(number: int, line: bytes) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _fault(number, _NOT_UTF8) from error
    except (ValueError, RecursionError) as error:
        said = str(error)[:80]
        raise _fault(number, Text(*(text.format(error=said) for text in (_NOT_JSON.fr, _NOT_JSON.en)))) from error
    if not isinstance(row, dict):
        raise _fault(number, _NOT_OBJECT)
    if row.get("text") is None:
        raise _fault(number, _NO_TEXT)
    for name in ("text", "title", "contract"):
        if not isinstance(row.get(name), str | None):
            raise _fault(number, Text(_NOT_A_STRING.fr.format(name=name), _NOT_A_STRING.en.format(name=name)))
    return row


def _fault(number: int, fault: Text) -> UnreadableInput:
    return UnreadableInput(
        Text(
            _BAD_LINE.fr.format(n=number, fault=fault.fr, example=_EXAMPLE),
            _BAD_LINE.en.format(n=number, fault=fault.en, example=_EXAMPLE),
        )
    )


def _day(value: object) -> tuple[dt.date | None, Text | None]:
    """The day of an ISO date or moment; a remark when there is a value that is none."""
    if value is None or value == "":
        return None, None
    try:
        return dt.date.fromisoformat(str(value)[:10]), None
    except ValueError:
        shown = str(value)[:_SHOWN]
        return None, Text(_BAD_DATE.fr.format(date=shown), _BAD_DATE.en.format(date=shown))
