"""Open the archive a word processor saves its documents in, after checking that it is one and not a trap."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import Literal

from sansreproche.rule import Text
from sansreproche.sources.errors import UnreadableInput

MAX_EXPANDED = 100_000_000
"""Bytes of all that an archive holds, once expanded."""
MAX_ENTRIES = 5_000
_ENCRYPTED = 0x1
_ODT = (b"application/vnd.oasis.opendocument.text", b"application/vnd.oasis.opendocument.text-template")
_BROKEN = Text(
    "ce document est abîmé ou incomplet : ouvrez-le dans votre traitement de texte, enregistrez-le de nouveau, réessayez",
    "this document is damaged or incomplete: open it in your word processor, save it again, retry",
)
_BOMB = Text(
    "ce document occuperait {n} Mo une fois décompressé : enregistrez l'annonce seule, sans ses images",
    "this document would take {n} MB once expanded: save the ad alone, without its images",
)
_PROTECTED = Text(
    "ce document est protégé par un mot de passe : enregistrez-en une copie sans protection",
    "this document is protected by a password: save a copy without protection",
)
_OTHER = Text(
    "c'est une archive qui ne contient ni .docx ni .odt lisible : donnez le document lui-même",
    "it is an archive that is neither a .docx nor an .odt: give the document itself",
)


def office_kind(data: bytes) -> Literal["docx", "odt"]:
    """Which document the archive is. Raises `UnreadableInput` when it is none, broken, protected or a bomb.

    An entry never expands past the size its own header states: the sum of those is what counts.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _kind(archive)
    except UnreadableInput:
        raise
    except (zipfile.BadZipFile, KeyError, EOFError, OSError, ValueError, NotImplementedError) as fault:
        raise UnreadableInput(_BROKEN) from fault


def _kind(archive: zipfile.ZipFile) -> Literal["docx", "odt"]:
    entries = archive.infolist()
    size = sum(one.file_size for one in entries)
    if size > MAX_EXPANDED or len(entries) > MAX_ENTRIES:
        n = max(1, size // 1_000_000)
        raise UnreadableInput(Text(_BOMB.fr.format(n=n), _BOMB.en.format(n=n)))
    if any(one.flag_bits & _ENCRYPTED for one in entries):
        raise UnreadableInput(_PROTECTED)
    names = {one.filename for one in entries}
    if "word/document.xml" in names:
        return "docx"
    if "content.xml" not in names or archive.read("mimetype").strip() not in _ODT:
        raise UnreadableInput(_OTHER)
    if b"manifest:encryption-data" in archive.read("META-INF/manifest.xml"):
        raise UnreadableInput(_PROTECTED)
    return "odt"


def broken() -> UnreadableInput:
    """The error for an archive whose inside cannot be read."""
    return UnreadableInput(_BROKEN)
