"""Bytes of text files and files of ads become documents, or an error that says what to do."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sansreproche.sources import UnreadableInput
from sansreproche.sources.ads import read_ads
from sansreproche.sources.kinds import kind_of
from sansreproche.sources.text import document_from_bytes

AD = "Un été à l'École, œuvre payée 12 €.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_a_text_file_reads_the_same_in_every_usual_encoding(encoding):
    assert document_from_bytes(AD.encode(encoding)).text == AD


def test_a_file_cut_in_the_middle_of_a_character_keeps_its_other_accents():
    assert document_from_bytes(AD.encode() + "é".encode()[:1]).text == AD + "\ufffd"


def test_what_is_known_beside_the_text_goes_with_it():
    document = document_from_bytes(b"Bonjour.", title="Stage", contract="stage", date=date(2026, 1, 2), lang="fr")
    assert (document.title, document.contract, document.date, document.lang) == (
        "Stage",
        "stage",
        date(2026, 1, 2),
        "fr",
    )


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"%PDF-1.4", b"PK\x03\x04", b"\x00\x01\x02", b"{\\rtf1 Offre}"]
)
def test_what_holds_no_text_is_refused_with_a_way_out(data):
    with pytest.raises(UnreadableInput) as fault:
        document_from_bytes(data)
    assert fault.value.message.fr == str(fault.value)
    assert fault.value.message.en


@given(st.binary(max_size=300))
def test_bytes_are_read_or_refused_but_never_break_it(data):
    try:
        assert document_from_bytes(data).text.strip()
    except UnreadableInput as fault:
        assert fault.message.en != fault.message.fr  # noqa: PT017  either outcome is right


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("offre.txt", b"Bonjour.", "text"),
        ("offre", b"", "text"),
        ("offre.txt", b"<3 Nous aimons nos clients", "text"),
        ("offre.HTM", b"Bonjour.", "html"),
        ("-", b"\n<!DOCTYPE HTML><p>", "html"),
        ("-", b"<?xml version='1.0'?><!-- a --><html>", "html"),
        ("-", b"<!-- " + b"a" * 9000, "html"),
        ("-", "<html>".encode("utf-16"), "html"),
        ("annonces.NDJSON", b"", "ads"),
        ("-", b'\xef\xbb\xbf{"text": "a"}', "ads"),
        ("offre.txt", b"{CDI} Bonjour.", "text"),
    ],
)
def test_the_kind_of_an_input_is_told_by_its_name_and_its_beginning(name, head, kind):
    assert kind_of(head, name) == kind


def test_ads_are_read_one_at_a_time():
    def lines():
        yield json.dumps({"id": "a", "text": "Bonjour."}).encode()
        raise AssertionError("the second line was read before it was asked for")

    assert next(read_ads(lines())).id == "a"


def test_an_ad_of_an_unknown_language_is_left_to_be_recognised():
    (ad,) = read_ads([b'{"text": "Bonjour.", "lang": "tlh"}'])
    assert ad.document.lang is None


@given(st.binary(max_size=100))
def test_a_line_is_an_ad_or_a_fault_that_names_it(line):
    for ad in read_ads([b'{"text": ""}', line]):
        if isinstance(ad, UnreadableInput):
            assert ad.message.fr.startswith("ligne 2 : ")
            assert ad.message.en.startswith("line 2: ")
        else:
            assert isinstance(ad.document.text, str)
