"""A document from the bytes of a text file."""

from __future__ import annotations

import datetime as dt

from sansreproche.document import Document
from sansreproche.rule import Text
from sansreproche.sources.decoding import decode_text
from sansreproche.sources.errors import UnreadableInput
from sansreproche.sources.kinds import refuse_binary

_EMPTY = Text("il n'y a pas de texte : collez-y celui de l'annonce", "there is no text: paste that of the ad into it")


def document_from_bytes(
    data: bytes,
    *,
    title: str | None = None,
    contract: str | None = None,
    date: dt.date | None = None,
    lang: str | None = None,
) -> Document:
    """The document of a text file in UTF-8, UTF-16 or Windows-1252.

    Raises `UnreadableInput` when the bytes are no text or hold nothing but spaces.
    """
    refuse_binary(data)
    text = decode_text(data)
    if not text.strip():
        raise UnreadableInput(_EMPTY)
    return Document(text, title=title, contract=contract, date=date, lang=lang)
