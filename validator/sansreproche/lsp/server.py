"""`sansreproche lsp`: a language server on the standard streams, by way of pygls."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from sansreproche._version import __version__
from sansreproche.checking import check_document
from sansreproche.cli.exits import Misuse
from sansreproche.cli.settings import find_config
from sansreproche.document import Document
from sansreproche.lsp.diagnostics import Places, diagnostics, explanation, rewrites
from sansreproche.report import Finding, Report

_PAUSE = 0.25
"""Seconds of rest after a key before the text is read."""


def serve(message_lang: str | None) -> None:
    """Serve one editor until it leaves. `message_lang` goes before what `sansreproche.toml` says."""
    make_server(message_lang).start_io()


def make_server(message_lang: str | None = None) -> LanguageServer:
    server = LanguageServer("sansreproche", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Incremental)
    editing = _Editing(server, message_lang)
    heard = (
        (types.TEXT_DOCUMENT_DID_OPEN, editing.opened),
        (types.TEXT_DOCUMENT_DID_CHANGE, editing.changed),
        (types.TEXT_DOCUMENT_DID_CLOSE, editing.closed),
        (types.TEXT_DOCUMENT_HOVER, editing.hovered),
        (types.TEXT_DOCUMENT_CODE_ACTION, editing.asked),
    )
    for name, answer in heard:
        server.feature(name)(partial(answer))  # pygls writes on what it is given, and nobody can on a method
    return server


class _Editing:
    """The reports of the texts that are open, each of the last text that was at rest."""

    def __init__(self, server: LanguageServer, message_lang: str | None) -> None:
        self._server = server
        self._asked_lang = message_lang
        self._reports: dict[str, tuple[Report, Places, str]] = {}
        self._waiting: dict[str, asyncio.Task[None]] = {}

    async def opened(self, said: types.DidOpenTextDocumentParams) -> None:
        self._read(said.text_document.uri)

    async def changed(self, said: types.DidChangeTextDocumentParams) -> None:
        uri = said.text_document.uri
        self._forget_waiting(uri)
        self._reports.pop(uri, None)  # its places are those of another text
        self._waiting[uri] = asyncio.ensure_future(self._read_soon(uri))

    async def closed(self, said: types.DidCloseTextDocumentParams) -> None:
        uri = said.text_document.uri
        self._forget_waiting(uri)
        self._reports.pop(uri, None)
        self._publish(uri, [])

    async def hovered(self, said: types.HoverParams) -> types.Hover | None:
        found, places, lang = self._at(said.text_document.uri, types.Range(said.position, said.position))
        if not found or places is None:
            return None
        shown = types.MarkupContent(types.MarkupKind.Markdown, explanation(found, lang))
        return types.Hover(shown, places.range(found[0].span))

    async def asked(self, said: types.CodeActionParams) -> list[types.CodeAction]:
        uri = said.text_document.uri
        found, places, lang = self._at(uri, said.range)
        return rewrites(found, places, uri, lang) if places else []

    async def _read_soon(self, uri: str) -> None:
        await asyncio.sleep(_PAUSE)
        self._read(uri)

    def _read(self, uri: str) -> None:
        text = self._server.workspace.get_text_document(uri).source
        lang = self._asked_lang or "fr"
        try:
            config = find_config(None, lang, _folder(uri))
        except Misuse as fault:
            config = None
            self._server.window_show_message(types.ShowMessageParams(types.MessageType.Error, str(fault)))
        lang = self._asked_lang or (config.message_lang if config else None) or "fr"
        report = check_document(Document(text), message_lang=lang)
        report = config.applied(report) if config else report
        places = Places(text, self._server.workspace.position_codec)
        self._reports[uri] = (report, places, lang)
        self._publish(uri, diagnostics(report, places, uri, lang))

    def _at(self, uri: str, asked: types.Range) -> tuple[list[Finding], Places | None, str]:
        """The findings whose words touch a range; none while the text is changing."""
        if uri not in self._reports:
            return [], None, "fr"
        report, places, lang = self._reports[uri]
        start, end = places.offset(asked.start), places.offset(asked.end)
        return [one for one in report.findings if one.span.start <= end and start <= one.span.end], places, lang

    def _publish(self, uri: str, found: list[types.Diagnostic]) -> None:
        self._server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found))

    def _forget_waiting(self, uri: str) -> None:
        if (task := self._waiting.pop(uri, None)) is not None:
            task.cancel()


def _folder(uri: str) -> Path | None:
    """Where to look for the settings of a text; None for one that is in no file yet."""
    parts = urlsplit(uri)
    return Path(unquote(parts.path)).parent if parts.scheme == "file" else None
