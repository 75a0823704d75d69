"""An editor opens an ad, edits it, asks what is said of its words and applies a rewrite, over real pipes."""

import asyncio
import sys

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient

AD = "Offre 🙂 à Lyon.\nUn score Klout de 40 est exigé.\nIndiquez votre salaire actuel.\n"
URI = "file:///annonces/offre.txt"


class Editor:
    """What an editor does, in order; every step is bounded."""

    def __init__(self, client: LanguageClient) -> None:
        self.client = client
        self.text, self.version = "", 1
        self.said: asyncio.Queue[list[types.Diagnostic]] = asyncio.Queue()
        client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda one: self.said.put_nowait(one.diagnostics))

    async def open(self, text, uri=URI):
        self.text, self.uri = text, uri
        item = types.TextDocumentItem(uri, "plaintext", 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return await self.published()

    async def edit(self, text):
        """Replace the whole text, as an editor does after a paste; wait for what is said of it."""
        self.text, self.version = text, self.version + 1
        known = types.VersionedTextDocumentIdentifier(self.version, self.uri)
        change = types.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(known, [change]))
        return await self.published()

    async def published(self):
        return await self.said.get()

    def words(self, place):
        """The words of a range, counted in UTF-16 as editors do."""
        line = self.text.splitlines()[place.start.line].encode("utf-16-le")
        assert place.start.line == place.end.line
        return line[2 * place.start.character : 2 * place.end.character].decode("utf-16-le")


@pytest.fixture
def editing(shell):
    """Run a story against a real server on real pipes."""

    def run(story, *options):
        async def session():
            client = LanguageClient("editor", "1")
            editor = Editor(client)
            await client.start_io(sys.executable, "-m", "sansreproche.cli", "lsp", *options)
            await client.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities()))
            client.initialized(types.InitializedParams())
            try:
                return await story(editor)
            finally:
                await client.shutdown_async(None)
                client.exit(None)
                await client.stop()

        return asyncio.run(asyncio.wait_for(session(), 60))

    return run


def test_the_words_are_underlined_where_they_are_and_again_after_an_edit(editing):
    async def story(editor):
        first = await editor.open("Voilà 🙂 : un score Klout de 40 est exigé.\n")
        seen = [(one.code, editor.words(one.range)) for one in first]
        second = await editor.edit(AD)
        return seen, [(one.code, editor.words(one.range)) for one in second]

    before, after = editing(story)
    assert before == [("score-exige", "score Klout de 40")]
    assert after == [("score-exige", "score Klout de 40"), ("historique-salaire", "votre salaire actuel")]


def test_a_finding_leads_to_its_law(editing):
    async def story(editor):
        return await editor.open(AD)

    found = editing(story)[0]
    assert found.source == "Sans reproche"
    assert found.severity == types.DiagnosticSeverity.Error
    assert found.code_description.href.startswith("https://")


def test_the_words_under_the_pointer_are_explained(editing):
    async def story(editor):
        await editor.open(AD)
        at = types.TextDocumentIdentifier(URI)
        there = await editor.client.text_document_hover_async(types.HoverParams(at, types.Position(1, 6)))
        return there, await editor.client.text_document_hover_async(types.HoverParams(at, types.Position(0, 1)))

    there, elsewhere = editing(story)
    assert "L1221-6" in there.contents.value
    assert elsewhere is None


def test_a_safe_rewrite_is_one_click(editing):
    async def story(editor):
        found = await editor.open(AD)
        place = found[1].range
        context = types.CodeActionContext(diagnostics=[])
        asked = types.CodeActionParams(types.TextDocumentIdentifier(URI), place, context)
        (action,) = await editor.client.text_document_code_action_async(asked)
        (edit,) = action.edit.changes[URI]
        return editor.words(edit.range), edit.new_text

    assert editing(story) == ("votre salaire actuel", "vos prétentions salariales")


def test_the_settings_of_the_ads_folder_are_heard(editing, shell):
    shell.write("sansreproche.toml", 'message_lang = "en"\n[rules]\nignore = ["historique-salaire"]\n')

    async def story(editor):
        return await editor.open(AD, (shell.folder / "offre.txt").as_uri())

    (found,) = editing(story)
    assert found.message.isascii()


def test_a_closed_ad_has_nothing_left_to_say(editing):
    async def story(editor):
        await editor.open(AD)
        editor.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(URI)))
        return await editor.published()

    assert not editing(story)
