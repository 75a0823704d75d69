"""A document from the bytes of any file an ad comes in: text, page, PDF, Word, OpenDocument, mail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from sansreproche.document import Document
from sansreproche.rule import Text
from sansreproche.sources.errors import UnreadableInput
from sansreproche.sources.kinds import InputKind, kind_of
from sansreproche.sources.text import document_from_bytes

if TYPE_CHECKING:
    from sansreproche.sources.blocks import Blocks

DocumentKind = Literal["text", "html", "pdf", "docx", "odt", "eml"]
_HEAD = 8192
_EMPTY = Text(
    "ce document ne contient aucun texte : copiez celui de l'annonce dans un fichier .txt",
    "this document holds no text: copy that of the ad into a .txt file",
)
_MANY = Text(
    "c'est un fichier de plusieurs annonces : donnez-le à la relecture par lot (ou à la ligne de commande)",
    "it is a file of several ads: give it to the batch check (or to the command line)",
)
_NOT_INSTALLED = Text(
    "il manque {module}, qui lit ces documents : dans le dossier de Sans reproche, pip install '.[documents]'",
    "{module}, which reads these documents, is missing: in the folder of Sans reproche, pip install '.[documents]'",
)


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document that was read, and what its file was. `remarks` say what was left out; `pages` is known of a PDF alone."""

    kind: DocumentKind
    document: Document
    pages: int | None = None
    remarks: tuple[Text, ...] = ()


def read_document(
    data: bytes,
    name: str = "",
    *,
    title: str | None = None,
    contract: str | None = None,
    date: dt.date | None = None,
    lang: str | None = None,
) -> ReadDocument:
    """Read a file of one ad. What its bytes say it is goes before its name; what the caller knows, before what it says.

    Raises `UnreadableInput` when it is of no kind that is read here, broken, protected, an image, or empty.
    """
    known = _Known(title, contract, date, lang)
    try:
        made = _READERS[kind_of(data[:_HEAD], name)](data, known)
    except ModuleNotFoundError as missing:
        module = str(missing.name)
        fault = Text(_NOT_INSTALLED.fr.format(module=module), _NOT_INSTALLED.en.format(module=module))
        raise UnreadableInput(fault) from missing
    if not made.document.text.strip():
        raise UnreadableInput(_EMPTY)
    return made


@dataclass(frozen=True, slots=True)
class _Known:
    title: str | None
    contract: str | None
    date: dt.date | None
    lang: str | None

    def document(self, blocks: Blocks, own_title: str = "") -> Document:
        title = self.title or own_title
        blocks = blocks.without_title(title)
        return Document(
            blocks.text,
            title=title,
            contract=self.contract,
            date=self.date,
            lang=self.lang,
            segments=blocks.segments,
        )


# What reads a kind is loaded when one comes: a text file needs none of it.
def _text(data: bytes, known: _Known) -> ReadDocument:
    made = document_from_bytes(data, title=known.title, contract=known.contract, date=known.date, lang=known.lang)
    return ReadDocument("text", made)


def _html(data: bytes | str, known: _Known) -> ReadDocument:
    from sansreproche.sources.html import document_from_html  # noqa: PLC0415

    made = document_from_html(data, title=known.title, contract=known.contract, date=known.date, lang=known.lang)
    return ReadDocument("html", made)


def _pdf(data: bytes, known: _Known) -> ReadDocument:
    from sansreproche.sources.pdf import read_pdf  # noqa: PLC0415

    pdf = read_pdf(data)
    return ReadDocument("pdf", known.document(pdf.blocks, pdf.title), pdf.pages, pdf.remarks)


def _office(data: bytes, known: _Known) -> ReadDocument:
    from sansreproche.sources.archive import office_kind  # noqa: PLC0415

    kind = office_kind(data)
    if kind == "docx":
        from sansreproche.sources.docx import read_docx  # noqa: PLC0415

        return ReadDocument(kind, known.document(read_docx(data)))
    from sansreproche.sources.odt import read_odt  # noqa: PLC0415

    return ReadDocument(kind, known.document(read_odt(data)))


def _eml(data: bytes, known: _Known) -> ReadDocument:
    from sansreproche.sources.mail import read_mail  # noqa: PLC0415

    mail = read_mail(data)
    titled = replace(known, title=known.title or mail.subject)
    made = _html(mail.body, titled) if mail.is_html else _text(mail.body.encode("utf-8", "replace"), titled)
    return ReadDocument("html" if mail.archived else "eml", made.document, None, mail.remarks)


def _ads(_data: bytes, _known: _Known) -> ReadDocument:
    raise UnreadableInput(_MANY)


_READERS: dict[InputKind, Callable[[bytes, _Known], ReadDocument]] = {
    "text": _text,
    "html": _html,
    "pdf": _pdf,
    "office": _office,
    "eml": _eml,
    "ads": _ads,
}
