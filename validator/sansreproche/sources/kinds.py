"""Tell what a file holds (text, a page, a file of ads) from its first bytes and its name."""

from __future__ import annotations

from typing import Literal

from sansreproche.rule import Text
from sansreproche.sources.decoding import decode_text
from sansreproche.sources.errors import UnreadableInput

InputKind = Literal["text", "html", "ads"]

_ADS = (".jsonl", ".ndjson", ".json")
_HTML = (".html", ".htm", ".xhtml")
_HTML_STARTS = (
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<main",
    "<article",
    "<section",
    "<div",
    "<p>",
    "<p ",
    "<h1",
)
_SAMPLE = 4096
_TEXT_CONTROLS = "\t\n\r\f\v\x1b"
_PDF = Text(
    "c'est un PDF, que le programme ne sait pas encore lire : copiez son texte dans un fichier .txt",
    "it is a PDF, which this program cannot read yet: copy its text into a .txt file",
)
_OFFICE = Text(
    "c'est un document de traitement de texte ou une archive : enregistrez-le en texte (.txt) ou en page web (.html)",
    "it is a word-processor document or an archive: save it as text (.txt) or as a web page (.html)",
)
_ARCHIVED_PAGE = Text(
    "c'est une page archivée (MHTML) : enregistrez-la plutôt en « page web, HTML seulement »",
    "it is an archived page (MHTML): save it as “web page, HTML only” instead",
)
_BINARY = Text(
    "ce n'est pas du texte : donnez un fichier de texte, une page HTML ou un .jsonl d'annonces",
    "it is not text: give a text file, an HTML page or a .jsonl of ads",
)
_MAGIC = (
    (b"%PDF-", _PDF),
    (b"PK\x03\x04", _OFFICE),
    (b"\xd0\xcf\x11\xe0", _OFFICE),
    (b"{\\rtf", _OFFICE),
    (b"\x1f\x8b", _OFFICE),
    (b"\x89PNG", _BINARY),
    (b"\xff\xd8\xff", _BINARY),
    (b"GIF8", _BINARY),
    (b"MIME-Version:", _ARCHIVED_PAGE),
    (b"From: <Saved by", _ARCHIVED_PAGE),
)


def kind_of(head: bytes, name: str = "") -> InputKind:
    """What the file is; `head` is its beginning, a few kilobytes. Raises `UnreadableInput` for what is not text."""
    refuse_binary(head)
    suffix = name.lower()
    if suffix.endswith(_ADS) or head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b'{"'):
        return "ads"
    if suffix.endswith(_HTML):
        return "html"
    start = _without_preamble(decode_text(head[:_SAMPLE])).lower()
    return "html" if start.startswith(_HTML_STARTS) else "text"


def refuse_binary(head: bytes) -> None:
    """Raises `UnreadableInput`, naming what the file is when its first bytes tell."""
    for magic, message in _MAGIC:
        if head.startswith(magic):
            raise UnreadableInput(message)
    start = decode_text(head[:_SAMPLE])
    if sum(char < " " and char not in _TEXT_CONTROLS for char in start) > len(start) // 50:
        raise UnreadableInput(_BINARY)


def _without_preamble(text: str) -> str:
    """What follows the XML declaration and the comments that may stand before a page."""
    text = text.lstrip("\ufeff \t\r\n")
    while text.startswith(("<?", "<!--")):
        _, closed, text = text.partition("?>" if text.startswith("<?") else "-->")
        text = text.lstrip()
        if not closed:
            return "<html"
    return text
