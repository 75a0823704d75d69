"""Where an ad comes from: pasted from Word or a page, dropped, or chosen on the disk."""

import io
import zipfile
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from sansreproche.testing.highlights import expect_words

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {color: red}</style></head><body>
<!--StartFragment--><p class=MsoNormal><b>Votre profil</b><o:p></o:p></p><ul><li class=MsoNormal>Un Klout de 40 ou +</li><li>Curiosité</li></ul>
<p class=MsoNormal>Poste à <i>Dole</i>.</p><img src="x" onerror="window.hurt = 1"><script>window.hurt = 1</script><!--EndFragment--></body></html>"""
TEXT = "Votre profil\n\n- Un Klout de 40 ou +\n- Curiosité\n\nPoste à Dole."
DROP = """([selector, name, type, text]) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name, { type }));
  for (const kind of ["dragover", "drop"])
    document.querySelector(selector).dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
}"""


def editor(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Texte de l'annonce")


def choose(page: Page, name: str, data: bytes) -> None:
    """Choose a file as the button does."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Ouvrir un fichier").click()
    chooser.value.set_files({"name": name, "mimeType": "application/octet-stream", "buffer": data})


def docx(*paragraphs: str) -> bytes:
    """A Word document, as small as can be."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs)
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type='
        '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", types)
        archive.writestr("_rels/.rels", relations)
        archive.writestr("word/document.xml", f"<w:document {space}><w:body>{body}</w:body></w:document>")
    return packed.getvalue()


def test_words_pasted_from_word_keep_their_paragraphs_and_nothing_of_the_markup_runs(
    show: Callable[..., Page], paste: Callable[..., None]
) -> None:
    page = show()
    editor(page).press_sequentially("Début. ")
    paste(html=WORD, plain="Votre profil Un Klout de 40 ou +")
    expect(editor(page)).to_have_value(f"Début. {TEXT}")
    expect_words(page, ["Klout de 40 ou +"])
    assert page.evaluate("() => window.hurt") is None
    editor(page).press("Control+z")
    expect(editor(page)).to_have_value("Début. ")


def test_the_source_of_a_page_becomes_its_text(show: Callable[..., Page], paste: Callable[..., None]) -> None:
    page = show()
    editor(page).focus()
    paste(plain="<h2>Profil</h2>\n<ul><li>Un Klout de 40 ou +</li></ul>")
    expect(editor(page)).to_have_value("Profil\n- Un Klout de 40 ou +")


def test_plain_words_are_pasted_by_the_browser_itself(show: Callable[..., Page]) -> None:
    page = show()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("() => navigator.clipboard.writeText('Klout de 40 ou +')")
    editor(page).press("Control+v")
    expect(editor(page)).to_have_value("Klout de 40 ou +")
    expect_words(page, ["Klout de 40 ou +"])


def test_a_paste_that_the_server_cannot_convert_is_pasted_plain(
    show: Callable[..., Page], paste: Callable[..., None]
) -> None:
    page = show()
    page.route("**/preview/text", lambda route: route.abort())
    editor(page).focus()
    paste(html=WORD, plain="Un Klout de 40 ou +")
    expect(editor(page)).to_have_value("Un Klout de 40 ou +")


def test_a_pdf_a_word_document_and_a_page_are_opened(show: Callable[..., Page], browser: Browser) -> None:
    page = show()
    with browser.new_context() as other:
        printed = other.new_page()
        printed.set_content("<h1>Boulanger</h1><p>Un Klout de 41 ou + est attendu.</p>")
        pdf = printed.pdf()
    choose(page, "annonce.pdf", pdf)
    expect(page.get_by_text("annonce.pdf a été lu (PDF).")).to_be_visible()
    expect_words(page, ["Klout de 41 ou +"])
    choose(page, "annonce.docx", docx("Boulanger", "Un Klout de 42 ou + est attendu."))
    expect_words(page, ["Klout de 42 ou +"])
    choose(page, "annonce.html", b"<main><h1>Boulanger</h1><p>Un Klout de 43 ou + est attendu.</p></main>")
    expect_words(page, ["Klout de 43 ou +"])
    expect(page.get_by_label("Intitulé du poste")).to_have_value("Boulanger")


def test_a_file_that_cannot_be_read_says_why_and_leaves_the_ad_alone(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).fill("Mon texte.")
    choose(page, "photo.png", b"\x89PNG\r\n\x1a\n" + bytes(100))
    expect(page.locator("#said")).to_contain_text("texte")
    expect(page.locator("#said")).to_have_class("said wrong")
    expect(editor(page)).to_have_value("Mon texte.")
    page.get_by_role("button", name="Fermer").click()
    expect(page.locator("#said")).to_be_hidden()


@pytest.mark.story
def test_a_dropped_file_is_read_and_undo_brings_the_former_text_back(show: Callable[..., Page]) -> None:
    page = show()
    editor(page).press_sequentially("Mon texte.")
    page.evaluate(DROP, ["#text", "annonce.txt", "text/plain", "Un Klout de 40 ou + est attendu."])
    expect_words(page, ["Klout de 40 ou +"])
    editor(page).press("Control+z")
    expect(editor(page)).to_have_value("Mon texte.")


def test_a_file_of_several_ads_dropped_on_the_editor_goes_to_their_view(show: Callable[..., Page]) -> None:
    page = show()
    page.evaluate(DROP, ["#text", "annonces.csv", "text/csv", "title;text\nA;Un Klout de 40 ou +\nB;Bonjour.\n"])
    expect(page.get_by_role("heading", level=1)).to_have_text("Relire plusieurs annonces")
    expect(page.get_by_role("row")).to_have_count(3)
