"""Tell what a file holds (text, a page, a document, a mail, a file of ads) from its first bytes and its name."""

from __future__ import annotations

from typing import Literal

from sansreproche.rule import Text
from sansreproche.sources.decoding import decode_text
from sansreproche.sources.errors import UnreadableInput

InputKind = Literal["text", "html", "ads", "pdf", "office", "eml"]
"""`office` is any zip archive: which document it holds, if any, is told by what is inside."""

_ADS = (".jsonl", ".ndjson", ".json")
_HTML = (".html", ".htm", ".xhtml")
_MAILS = (".eml", ".mht", ".mhtml")
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
    "c'est un PDF, pas un fichier de texte : copiez son texte dans un fichier .txt",
    "it is a PDF, not a text file: copy its text into a .txt file",
)
_OFFICE = Text(
    "c'est un document ou une archive d'un format qui ne se lit pas ici : enregistrez-le en .docx, .odt, .pdf ou .txt",
    "it is a document or an archive of a format that is not read here: save it as .docx, .odt, .pdf or .txt",
)
_BINARY = Text(
    "ce n'est pas du texte : donnez un fichier de texte, une page HTML, un PDF, un .docx, un .odt ou un .jsonl d'annonces",
    "it is not text: give a text file, an HTML page, a PDF, a .docx, an .odt or a .jsonl of ads",
)
_IMAGE = Text(
    "c'est une image : les mots d'une image ne se lisent pas ici, recopiez le texte de l'annonce",
    "it is an image: the words of an image are not read here, type the text of the ad",
)
_PDF_HEAD = b"%PDF-"
_ZIP = b"PK\x03\x04"
_MAIL_HEADERS = (b"mime-version:", b"message-id:", b"received:")
_MAGIC = (
    (_PDF_HEAD, _PDF),
    (_ZIP, _OFFICE),
    (b"\xd0\xcf\x11\xe0", _OFFICE),
    (b"{\\rtf", _OFFICE),
    (b"\x1f\x8b", _OFFICE),
    (b"\x89PNG", _IMAGE),
    (b"\xff\xd8\xff", _IMAGE),
    (b"GIF8", _IMAGE),
)


def kind_of(head: bytes, name: str = "") -> InputKind:
    """What the file is; `head` is its beginning, a few kilobytes. Raises `UnreadableInput` for what nothing here reads.

    What the bytes say goes before what the name says: many a PDF bears another extension.
    """
    if head.lstrip().startswith(_PDF_HEAD):
        return "pdf"
    if head.startswith(_ZIP):
        return "office"
    refuse_binary(head)
    suffix = name.lower()
    if suffix.endswith(_MAILS) or _is_mail(head):
        return "eml"
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


def _is_mail(head: bytes) -> bool:
    """Whether it begins with lines that are all headers, one of them such as nobody writes in an ad."""
    headers = head.replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    lines = headers.split(b"\n")
    return any(line.startswith(_MAIL_HEADERS) for line in lines) and all(
        line[:1] in b" \t" or b":" in line[:60] for line in lines[:-1]
    )


def _without_preamble(text: str) -> str:
    """What follows the XML declaration and the comments that may stand before a page."""
    text = text.lstrip("\ufeff \t\r\n")
    while text.startswith(("<?", "<!--")):
        _, closed, text = text.partition("?>" if text.startswith("<?") else "-->")
        text = text.lstrip()
        if not closed:
            return "<html"
    return text
