"""`POST /v1/documents`: read the file an ad came in, and answer with the report on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Request, Response, current_app, request
from werkzeug.exceptions import RequestEntityTooLarge

from sansreproche.checking import check_document
from sansreproche.formats.json import report_to_dict
from sansreproche.offsets import OffsetEncoding
from sansreproche.report import Report
from sansreproche.sources.documents import ReadDocument
from sansreproche_server.answers import json_answer
from sansreproche_server.extraction import read_apart
from sansreproche_server.problems import Problem
from sansreproche_server.reading import read_fields
from sansreproche_server.wire import DocumentFields

blueprint = Blueprint("documents", __name__)


@blueprint.post("/v1/documents")
def check_file() -> Response:
    """The file is the body itself, or the field `file` of a form; nothing of it is kept."""
    sent = _receive(request)
    asked = sent.fields
    read = read_apart(
        sent.data,
        asked.filename or sent.name,
        title=asked.title,
        contract=asked.contract,
        date=asked.date,
        lang=asked.lang,
    )
    report = check_document(read.document, message_lang=asked.message_lang, notes=asked.notes)
    report = report.with_remarks(remark(asked.message_lang) for remark in read.remarks)
    return json_answer(document_report(read, report, asked.offset_encoding))


def document_report(read: ReadDocument, report: Report, offset_encoding: OffsetEncoding) -> dict[str, Any]:
    """The JSON-ready report on a document: it carries the text that was read, and what the file was."""
    document = {"kind": read.kind, "pages": read.pages, "title": read.document.title}
    made = report_to_dict(report, read.document.text, offset_encoding=offset_encoding, with_text=True)
    return {**made, "document": {key: value for key, value in document.items() if value is not None}}


@dataclass(frozen=True, slots=True)
class _Sent:
    data: bytes
    name: str
    fields: DocumentFields


def _receive(asked: Request) -> _Sent:
    """The bytes of the file and what was asked of them. Raises `Problem`."""
    most = current_app.extensions["sansreproche"].max_document_bytes
    asked.max_content_length = most + 1
    if asked.mimetype == "multipart/form-data":
        # The form is parsed before the fields are read: an error in them speaks the language they ask for.
        fields = read_fields({**asked.args.to_dict(), **asked.form.to_dict()})
        file = asked.files.get("file")
        if file is None:
            raise Problem("file-missing")
        data, name = file.stream.read(most + 1), file.filename or ""
    else:
        fields = read_fields(asked.args.to_dict())
        data, name = asked.get_data(cache=False), ""
    if len(data) > most:
        raise RequestEntityTooLarge
    if not data:
        raise Problem("file-missing")
    return _Sent(data, name, fields)
