"""A file sent as it is comes back as a report with the text read in it, or as a problem that says what to do."""

import io
import json
import threading

import pytest

from sansreproche_server import create_app
from sansreproche_server.extraction import read_apart
from sansreproche_server.problems import Problem
from tests import made_documents as made

KINDS = {"pdf": made.pdf, "docx": made.word, "odt": made.open_document, "eml": made.mail}


def send(client, data, query="", content_type="application/octet-stream"):
    return client.post(f"/v1/documents{query}", data=data, content_type=content_type)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_the_words_found_in_a_document_are_where_the_report_says(client, kind):
    report = send(client, KINDS[kind](), "?offset_encoding=code-point").json
    assert report["document"]["kind"] == kind
    (finding,) = [one for one in report["findings"] if one["rule"] == "score-exige"]
    assert report["text"][finding["start"] : finding["end"]] == finding["quote"] == made.QUOTE


def test_what_is_asked_in_the_address_is_honoured(client):
    report = send(client, made.LONG.encode(), "?filename=offre.txt&date=2025-06-01&message_lang=en&title=Poste").json
    assert report["as_of"] == "2025-06-01"
    assert report["document"] == {"kind": "text", "title": "Poste"}
    assert report["findings"][0]["message"].isascii()


def test_a_form_with_a_file_is_read_alike(client):
    form = {"file": (io.BytesIO(made.word()), "offre.docx"), "offset_encoding": "code-point", "notes": "true"}
    report = client.post("/v1/documents", data=form).json
    assert report["document"]["kind"] == "docx"
    assert made.QUOTE in [one["quote"] for one in report["findings"]]


def test_a_long_document_says_what_was_left_out(client):
    report = send(client, made.pdf(pages=40)).json
    assert report["document"]["pages"] == 40
    assert any("40 pages" in one for one in report["not_analysed"])


@pytest.mark.parametrize(
    ("data", "query", "status", "code", "said"),
    [
        (b"", "", 422, "file-missing", "champ « file »"),
        (made.scanned_pdf(), "", 422, "document-unreadable", "ce PDF est une image"),
        (made.bomb(), "", 422, "document-unreadable", "une fois décompressé"),
        (b"PK\x03\x04", "?message_lang=en", 422, "document-unreadable", "damaged or incomplete"),
        (b"a", "?notes=peut-etre", 422, "field-invalid", "notes"),
        (b"a", "?text=a", 422, "field-unknown", "text"),
        (b"a", "?date=demain", 422, "field-invalid", "AAAA-MM-JJ"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(client, data, query, status, code, said):
    answer = send(client, data, query)
    assert (answer.status_code, answer.json["code"]) == (status, code)
    assert said in answer.json["detail"]


def test_a_form_without_a_file_is_told_so(client):
    answer = client.post("/v1/documents", data={"title": "Poste"}, content_type="multipart/form-data")
    assert answer.json["code"] == "file-missing"


def test_a_document_may_be_longer_than_other_bodies_but_not_without_end():
    client = create_app({"SANSREPROCHE_MAX_BYTES": "1000", "SANSREPROCHE_MAX_DOCUMENT_BYTES": "5000"}).test_client()
    assert send(client, b"a " * 2000).status_code == 200
    refused = send(client, b"a " * 3000)
    assert refused.status_code == 413
    assert "5000" in refused.json["detail"]


def test_a_document_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr("sansreproche_server.extraction.SECONDS", 0.01)
    with pytest.raises(Problem) as fault:
        read_apart(made.pdf(), "a.pdf", title=None, contract=None, date=None, lang=None)
    assert fault.value.code == "document-too-heavy"


def test_a_document_that_takes_too_much_memory_is_given_up(client, monkeypatch):
    monkeypatch.setenv("PYTHONMALLOC", "malloc")
    monkeypatch.setattr("sansreproche_server.extraction.MODULE", "tests.server.greedy_reader")
    answer = send(client, made.pdf())
    assert (answer.status_code, answer.json["code"]) == (422, "document-too-heavy")


def test_when_others_are_being_read_one_is_asked_to_come_back(client, monkeypatch):
    busy = threading.BoundedSemaphore(1)
    busy.acquire()
    monkeypatch.setattr("sansreproche_server.extraction._turns", busy)
    monkeypatch.setattr("sansreproche_server.extraction.PATIENCE", 0.01)
    answer = send(client, made.pdf())
    assert (answer.status_code, answer.json["code"]) == (503, "busy")


def test_a_batch_answers_for_each_ad_in_its_order(client):
    ads = [
        {"id": "a", "text": made.LONG},
        {"id": 2, "text": "Vous rejoignez la rédaction à Rennes."},
        {"text": ""},
        "pas une annonce",
        {"id": "d", "text": "Bonjour.", "titre": "Poste"},
    ]
    answer = client.post("/v1/check/batch", json={"documents": ads, "message_lang": "en"}).json
    assert [one["id"] for one in answer["reports"]] == ["a", 2, None, None, "d"]
    assert answer["reports"][0]["report"]["findings"][0]["quote"] == made.QUOTE
    assert [one["problem"]["code"] for one in answer["reports"][2:]] == [
        "text-empty",
        "json-malformed",
        "field-unknown",
    ]
    assert "empty" in answer["reports"][2]["problem"]["detail"]
    assert answer["summary"]["read"] == 2
    assert answer["summary"]["problems"] == 3
    assert answer["summary"]["with_findings"] == 1
    assert answer["summary"]["ads_by_rule"] == {"score-exige": 1}


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "200 annonces"),
        ({"documents": []}, "200 annonces"),
        ({"documents": [{}] * 201}, "200"),
        ({"ads": []}, "ads"),
    ],
)
def test_a_batch_that_is_none_says_what_to_send(client, body, said):
    answer = client.post("/v1/check/batch", data=json.dumps(body), content_type="application/json")
    assert answer.status_code == 422
    assert said in answer.json["detail"]
