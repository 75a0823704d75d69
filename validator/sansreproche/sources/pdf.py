"""The text of a PDF by way of PDFium, with the lines that the page's width broke put together again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

from sansreproche.rule import Text
from sansreproche.sources.blocks import Blocks
from sansreproche.sources.errors import UnreadableInput
from sansreproche.sources.lines import Line, paragraphs

MAX_PAGES = 30
"""Pages read; an ad has a few."""
_MAX_CHARS = 1_000_000
_NO_PASSWORD = 4
_PROTECTED = Text(
    "ce PDF est protégé par un mot de passe : enregistrez-en une copie sans protection",
    "this PDF is protected by a password: save a copy without protection",
)
_BROKEN = Text(
    "ce PDF est abîmé ou incomplet : téléchargez-le ou enregistrez-le de nouveau, puis réessayez",
    "this PDF is damaged or incomplete: download or save it again, then retry",
)
_SCANNED = Text(
    "ce PDF est une image : ses pages ne contiennent pas de texte. Copiez le texte de l'annonce dans un fichier .txt, "
    "ou passez le PDF dans un logiciel de reconnaissance de caractères",
    "this PDF is an image: its pages hold no text. Copy the text of the ad into a .txt file, or pass the PDF through "
    "character recognition software",
)
_LONG = Text(
    "Ce document compte {pages} pages : seules les {n} premières ont été lues. Donnez les pages de l'annonce seule.",
    "This document has {pages} pages: only the first {n} were read. Give the pages of the ad alone.",
)


@dataclass(frozen=True, slots=True)
class Pdf:
    """What was read. `pages` counts all pages of the document; `remarks` say which were not read."""

    blocks: Blocks
    title: str
    pages: int
    remarks: tuple[Text, ...]


def read_pdf(data: bytes) -> Pdf:
    """The paragraphs of a PDF. Raises `UnreadableInput` when it is protected, broken or holds no text."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as fault:
        protected = getattr(fault, "err_code", None) == _NO_PASSWORD
        raise UnreadableInput(_PROTECTED if protected else _BROKEN) from fault
    with document:
        pages = len(document)
        blocks = _blocks(document, min(pages, MAX_PAGES))
        title = document.get_metadata_dict().get("Title", "").strip()
    if not blocks.lines:
        raise UnreadableInput(_SCANNED)
    remarks: tuple[Text, ...] = ()
    if pages > MAX_PAGES:
        remarks = (Text(_LONG.fr.format(pages=pages, n=MAX_PAGES), _LONG.en.format(pages=pages, n=MAX_PAGES)),)
    return Pdf(blocks, title, pages, remarks)


def _blocks(document: pdfium.PdfDocument, pages: int) -> Blocks:
    found: list[str] = []
    left = _MAX_CHARS
    for number in range(pages):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            continue  # a broken page among others that are sound
        text = page.get_textpage()
        lines = list(_lines(text.raw, min(text.count_chars(), left)))
        left -= sum(len(line.text) for line in lines)
        found += paragraphs(lines)
        text.close()
        page.close()
    return Blocks(tuple(found), (None,) * len(found))


def _lines(page: raw.FPDF_TEXTPAGE, count: int) -> Iterator[Line]:
    """The lines of a page as PDFium breaks them, each with its box in points from the bottom left."""
    chars: list[str] = []
    first = last = -1
    for at in range(count + 1):
        code = raw.FPDFText_GetUnicode(page, at) if at < count else ord("\n")
        char = chr(code)
        if char in "\r\n":
            if first >= 0:
                yield Line(_whole("".join(chars)).strip(), *_box(page, first, last))
            chars.clear()
            first = -1
            continue
        chars.append(_SOFT_HYPHEN if char in _PDFIUM_HYPHENS else char)
        if not char.isspace():
            first = at if first < 0 else first
            last = at


def _whole(text: str) -> str:
    """PDFium counts in UTF-16: pairs of surrogates are put together, lone ones replaced."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


_SOFT_HYPHEN = "\xad"
_PDFIUM_HYPHENS = "\x02\ufffe"
"""What PDFium writes for the hyphen of a word it sees broken at the end of a line."""


def _box(page: raw.FPDF_TEXTPAGE, first: int, last: int) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of a run of characters, by its first and its last."""
    left, right, bottom, top = (raw.c_double() for _ in range(4))
    corners = []
    for at in (first, last):
        raw.FPDFText_GetCharBox(page, at, left, right, bottom, top)
        corners.append((left.value, bottom.value, right.value, top.value))
    (l1, b1, _, t1), (_, b2, r2, t2) = corners
    return l1, min(b1, b2), r2, max(t1, t2)
