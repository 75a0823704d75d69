"""Files of every kind an ad comes in become documents whose paragraphs are whole, or an error that says what to do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sansreproche.checking import check_document
from sansreproche.sources import UnreadableInput
from sansreproche.sources.documents import read_document
from sansreproche.sources.lines import Line, paragraphs
from tests import made_documents as made

DOCUMENTS = {
    "pdf": made.pdf,
    "docx": made.word,
    "odt": made.open_document,
    "eml": made.mail,
}


@pytest.fixture(scope="module", params=sorted(DOCUMENTS))
def read(request):
    return request.param, read_document(DOCUMENTS[request.param]())


def test_a_document_is_told_by_its_bytes_whatever_its_name():
    for kind, make in DOCUMENTS.items():
        assert read_document(make(), "offre.txt").kind == kind
        assert read_document(make(), "offre.html").kind == kind


def test_a_paragraph_is_whole_and_every_block_has_a_line(read):
    lines = read[1].document.text.splitlines()
    assert made.LONG in lines
    for item in made.ITEMS:
        assert any(line.endswith(item) for line in lines)


def test_a_row_of_a_table_is_one_line(read):
    kind, one = read
    if kind != "eml":
        assert " ".join(made.ROWS[0]) in [" ".join(line.split()) for line in one.document.text.splitlines()]


def test_the_ad_in_a_document_is_checked_like_any_other(read):
    findings = check_document(read[1].document).findings
    assert made.QUOTE in [one.quote for one in findings]


@pytest.mark.parametrize("kind", ["pdf", "eml"])
def test_what_a_document_says_of_its_title_serves_when_the_caller_says_nothing(kind):
    assert read_document(DOCUMENTS[kind]()).document.title == made.TITLE
    assert read_document(DOCUMENTS[kind](), title="Mon titre").document.title == "Mon titre"


def test_a_title_is_not_repeated_in_the_text():
    assert not read_document(made.word(), title=made.TITLE).document.text.startswith(made.TITLE)


def test_headings_and_items_of_a_word_document_are_known_as_such():
    document = read_document(made.word()).document
    kinds = {document.text[one.start : one.end]: one.kind for one in document.segments}
    assert kinds[made.TITLE] == "heading"
    assert kinds[made.ITEMS[0]] == "item"


def test_notes_of_an_open_document_are_left_out():
    assert "relit" not in read_document(made.open_document()).document.text


def test_of_a_long_pdf_the_first_pages_are_read_and_the_rest_is_said():
    one = read_document(made.pdf(pages=200))
    assert one.pages == 200
    assert "200 pages" in one.remarks[0].fr
    assert "first 30" in one.remarks[0].en
    assert one.document.text.count(made.LONG) == 30


def test_a_text_mail_and_its_attachments_are_told():
    one = read_document(made.mail(html=False, attached=True))
    assert one.kind == "eml"
    assert made.LONG.split(".")[0] in one.document.text
    assert "offre.pdf" in one.remarks[0].fr


def test_the_flowed_lines_of_a_mail_are_put_together_again():
    data = b"MIME-Version: 1.0\nContent-Type: text/plain; format=flowed\nSubject: a\n\nUn score Klout \nde quarante\nest lu.\n"
    assert read_document(data).document.text == "Un score Klout de quarante\nest lu.\n"


def test_an_archived_page_is_read_as_a_page():
    data = (
        b"From: <Saved by a browser>\nSubject: Offre\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n'
        b"Content-Transfer-Encoding: quoted-printable\n\n<main><p>R=C3=A9diger des lettres chaque semaine.</p></main>\n--b--\n"
    )
    one = read_document(data, "page.mhtml")
    assert (one.kind, one.document.text) == ("html", "Rédiger des lettres chaque semaine.")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(made.pdf(password="a"), "protégé par un mot de passe", id="protected PDF"),  # noqa: S106
        pytest.param(made.scanned_pdf(), "ce PDF est une image", id="scanned PDF"),
        pytest.param(made.pdf()[:600], "abîmé ou incomplet", id="cut PDF"),
        pytest.param(made.word()[:3000], "abîmé ou incomplet", id="cut Word document"),
        pytest.param(made.bomb(), "200 Mo une fois décompressé", id="archive bomb"),
        pytest.param(made.archive(photo_jpg=b"x"), "ni .docx ni .odt", id="archive of pictures"),
        pytest.param(made.archive(word__document_xml=b"<a"), "abîmé ou incomplet", id="broken XML"),
        pytest.param(made.archive(content_xml=b"<a/>"), "abîmé ou incomplet", id="nameless archive"),
        pytest.param(b"\xd0\xcf\x11\xe0" + bytes(600), "enregistrez-le en .docx", id="old Word document"),
        pytest.param(b"{\\rtf1 Offre}", "enregistrez-le en .docx", id="RTF"),
        pytest.param(b"\xff\xd8\xff\xe0", "c'est une image", id="picture"),
        pytest.param(b'{"text": "a"}\n{"text": "b"}', "plusieurs annonces", id="file of ads"),
        pytest.param(b"<html><body></body></html>", "aucun texte", id="empty page"),
        pytest.param(b" \n", "pas de texte", id="blank"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(data, said):
    with pytest.raises(UnreadableInput) as fault:
        read_document(data, "offre")
    assert said in fault.value.message.fr
    assert fault.value.message.en != fault.value.message.fr


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(DOCUMENTS)), st.integers(0, 2000), st.binary(min_size=1, max_size=8), st.integers(0, 200))
def test_a_damaged_document_is_read_or_refused_but_never_breaks_it(kind, at, junk, cut):
    data = SOUND[kind]
    damaged = data[:at] + junk + data[at + len(junk) : len(data) - cut]
    try:
        assert read_document(damaged).document.text.strip()
    except UnreadableInput as fault:
        assert fault.message.fr  # noqa: PT017  either outcome is right


SOUND = {kind: make() for kind, make in DOCUMENTS.items()}


def line(text, left=70, top=700, right=None):
    return Line(text, left, top - 10, right or left + 5 * len(text), top)


def test_lines_are_joined_where_the_next_word_had_no_room():
    wide = line("Nous cherchons une personne qui aime les relations avec le public et la", right=520)
    assert list(paragraphs([wide, line("presse écrite.", top=688)])) == [f"{wide.text} presse écrite."]


def test_a_short_line_ends_its_paragraph():
    wide = line("Nous cherchons une personne qui aime les relations avec le public et la", right=520)
    short = line("Profil", top=688)
    assert list(paragraphs([wide, line("presse.", top=688), short, line("Moins de tout", top=676)]))[-2:] == [
        "Profil",
        "Moins de tout",
    ]


def test_a_bullet_begins_a_line_of_its_own():
    full = line("• Tenir le standard de la maison, du lundi au vendredi, et le samedi matin", right=520)
    assert list(paragraphs([full, line("• Ranger", top=688)])) == [full.text, "• Ranger"]


def test_a_word_cut_by_a_hyphen_is_put_together_again():
    cut = line("Vous aimez la commu\xad", right=520)
    assert list(paragraphs([cut, line("nication.", top=688)])) == ["Vous aimez la communication."]
