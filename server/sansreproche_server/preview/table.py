"""The ads of a file that an applicant tracking system exports: CSV or JSON lines, whatever it calls its columns."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sansreproche import Text
from sansreproche.sources.decoding import decode_text
from sansreproche_server.preview.advert import Advert
from sansreproche_server.preview.pasting import looks_like_html, text_of
from sansreproche_server.problems import Problem

MOST_ADS = 1_000
_NAMES = {
    "id": "id ref reference identifiant jobid offerid numero",
    "title": "title titre intitule intituledeposte intituleduposte jobtitle poste",
    "contract": "contract contrat typedecontrat contracttype employmenttype",
    "pay": "pay salary salaire remuneration",
    "hours": "hours horaires tempsdetravail workinghours dureehebdomadaire",
    "place": "place lieu location ville city lieudetravail",
    "date": "date datedepublication dateposted publication publishedat publieele",
}
_TEXTS = (
    "text texte annonce contenu content body",
    "description descriptif jobdescription descriptiondeposte descriptionduposte",
    "entreprise company companydescription",
    "missions mission responsibilities",
    "profil profile requirements profilrecherche",
    "avantages benefits",
)
"""Columns that together make the text, in the order in which a reader meets them; the first group wins alone."""
_COLUMNS = {alias: name for name, aliases in _NAMES.items() for alias in aliases.split()}
_NO_TEXT = Text(
    "pas de texte dans cette ligne : la colonne « text » ou « description » est vide",
    "no text in this line: the column “text” or “description” is empty",
)
_NOT_JSON = Text("ce n'est pas un objet JSON", "it is not a JSON object")


@dataclass(frozen=True, slots=True)
class Row:
    """One ad of a file, or the fault that keeps it from being read; `line` counts from 1."""

    line: int
    id: str
    advert: Advert | None
    fault: Text | None = None


def read_table(data: bytes) -> Iterator[Row]:
    """The ads in the order of the file. Raises `Problem` when no column holds the text or nothing is there."""
    text = decode_text(data).replace("\0", "\ufffd")
    start = text.lstrip()[:1]
    if not start:
        raise Problem("table-empty")
    return _json_rows(text) if start in "{[" else _csv_rows(text)


def _json_rows(text: str) -> Iterator[Row]:
    for line, row in enumerate(_objects(text), 1):
        if isinstance(row, dict):
            yield _row(line, {_plain(str(key)): value for key, value in row.items()})
        else:
            yield Row(line, "", None, _NOT_JSON)


def _objects(text: str) -> Iterator[object]:
    """The values of a JSON list, or one a line; None for a line that is no JSON."""
    if text.lstrip().startswith("["):
        try:
            yield from json.loads(text)
        except (ValueError, RecursionError):
            raise Problem("table-unreadable") from None
        return
    for line in text.splitlines():
        if line.strip():
            try:
                yield json.loads(line)
            except (ValueError, RecursionError):
                yield None


def _csv_rows(text: str) -> Iterator[Row]:
    head = text.lstrip().partition("\n")[0]
    delimiter = max(";,\t|", key=head.count)
    reader = csv.reader(io.StringIO(text.lstrip(), newline=""), delimiter=delimiter)
    try:
        columns = [_plain(name) for name in next(reader)]
        if not any(name in group.split() for name in columns for group in _TEXTS):
            raise Problem("table-without-text", columns=", ".join(column for column in columns if column)[:200] or "—")
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _row(reader.line_num, dict(zip(columns, cells, strict=False)))
    except csv.Error:
        raise Problem("table-unreadable") from None


def _row(line: int, values: Mapping[str, object]) -> Row:
    said = {_COLUMNS[name]: _words(value) for name, value in values.items() if name in _COLUMNS}
    name, text = said.get("id", ""), _text(values)
    if not text.strip():
        return Row(line, name, None, _NO_TEXT)
    kept = {key: said.get(key, "")[:1_000] for key in ("title", "contract", "pay", "hours", "place")}
    return Row(line, name[:100], Advert(text=text, date=_day(said.get("date", "")), **kept))


def _text(values: Mapping[str, object]) -> str:
    groups = [[_words(values[name]) for name in group.split() if name in values] for group in _TEXTS]
    whole = [text for text in groups[0] if text.strip()]
    parts = whole or [text for group in groups[1:] for text in group if text.strip()]
    return "\n\n".join(text_of(part) if looks_like_html(part) else part for part in parts)


def _words(value: object) -> str:
    text = value if isinstance(value, str) else "" if value is None else str(value)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _plain(name: str) -> str:
    """A column's name in lower case, without accents, spaces or signs."""
    return "".join(char for char in unicodedata.normalize("NFKD", name.lower()) if char.isascii() and char.isalnum())


def _day(value: str) -> dt.date | None:
    """The day of « 2026-11-02… » or of « 02/11/2026 »; None for anything else, for the day is not what is checked."""
    for text, order in ((value.strip()[:10], "%Y-%m-%d"), (value.strip()[:10], "%d/%m/%Y")):
        try:
            return dt.datetime.strptime(text, order).replace(tzinfo=dt.UTC).date()
        except ValueError:
            continue
    return None
