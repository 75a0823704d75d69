"""The document: segments, matches, spans that quote the raw text."""

import pytest

from sansreproche import Document
from sansreproche.offsets import Utf16Offsets
from sansreproche.patterns import pattern
from sansreproche.segments import split_segments

INFLUENT = pattern(r"\binfluente?\b")
EXPERT = pattern(r"\bexpert, reactif\b")


def quotes(document, wanted):
    return [document.quote(match.span()).text for match in document.find(wanted)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vous êtes influent.", ["influent"]),
        ("🚀🚀 INFLUENT 👩‍💻 et influente !", ["INFLUENT", "influente"]),
        ("\ud800 influent\udfff", ["influent"]),
        ("in\u00adfluent", ["in\u00adfluent"]),
        ("influent(e)", ["influent(e)"]),
        ("influents", []),
    ],
)
def test_a_match_quotes_the_raw_words(text, found):
    assert quotes(Document(text), INFLUENT) == found


def test_a_span_keeps_the_suffix_of_inclusive_writing_within():
    assert quotes(Document("Profil : expert(e), réactif·ve !"), EXPERT) == ["expert(e), réactif·ve"]


def test_the_title_is_searched_before_the_text():
    document = Document("Un profil influent.", title="Blogueur influent H/F")
    assert [match.field for match in document.find(INFLUENT)] == ["title", "text"]
    assert document.mentions(INFLUENT)
    assert not Document("Rien de tel.").mentions(INFLUENT)


def test_a_pattern_declared_after_the_first_scan_is_still_found():
    document = Document("Vous aimez les ornithorynques.")
    assert not document.mentions(INFLUENT)
    assert quotes(document, pattern("ornithorynques?")) == ["ornithorynques"]


def test_the_lines_of_an_ad_become_segments_of_their_kind():
    text = "VOS MISSIONS\n- écrire\n• relire\n\nContrat : CDI\nVous rejoignez une équipe de trois personnes, à Brest."
    kinds = [(segment.kind, text[segment.start : segment.end]) for segment in split_segments(text)]
    assert kinds == [
        ("heading", "VOS MISSIONS"),
        ("item", "- écrire"),
        ("item", "• relire"),
        ("field", "Contrat : CDI"),
        ("paragraph", "Vous rejoignez une équipe de trois personnes, à Brest."),
    ]


def test_a_segment_is_found_by_offset():
    document = Document("un\n\ndeux trois\nquatre")
    assert [document.segment_at(at).start if document.segment_at(at) else None for at in (0, 2, 5, 15)] == [
        0,
        None,
        4,
        15,
    ]


@pytest.mark.parametrize("text", ["abc", "🚀a🚀b", "", "é\u0301👩‍💻x", "\ud800a"])
def test_utf16_offsets_go_both_ways_at_every_place(text):
    offsets = Utf16Offsets(text)
    for at in range(len(text) + 1):
        units = len(text[:at].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.to_utf16(at) == units
        assert offsets.to_code_point(units) == at
