"""Every error is problem+json, in the reader's language, and says what to do."""

import json
import re

import pytest

from sansreproche_server import create_app
from sansreproche_server.kinds import KINDS

AD = "Un Klout de 40 ou + est attendu."


def problem(response, code):
    assert response.mimetype == "application/problem+json"
    said = json.loads(response.data)
    assert said["code"] == code
    assert said["status"] == response.status_code == KINDS[code].status
    assert said["type"] == f"urn:sansreproche:problem:{code}"
    assert said["title"]
    assert "{" not in said["detail"].replace('{"text": "…"}', "")
    return said["detail"]


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe{", b"[1, 2]", b'"text"', b"null", b"[" * 100_000, b'{"text": "a"} x', b"1" * 5000, b"\x00"],
)
def test_a_body_that_is_no_json_object_is_refused_with_an_example(client, body):
    answer = client.post("/v1/check", data=body, content_type="application/json")
    assert '{"text": "…"}' in problem(answer, "json-malformed")


@pytest.mark.parametrize(
    "content_type", [None, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]
)
def test_another_content_type_is_refused_with_the_one_to_send(client, content_type):
    answer = client.post("/v1/check", data=json.dumps({"text": AD}), content_type=content_type)
    assert "application/json" in problem(answer, "content-type-unsupported")


def test_a_compressed_body_is_refused(client):
    answer = client.post("/v1/check", json={"text": AD}, headers={"Content-Encoding": "gzip"})
    problem(answer, "content-type-unsupported")


def test_a_body_without_text_says_which_field_is_missing(check):
    assert "« text »" in problem(check(title="Rédactrice"), "text-missing")


@pytest.mark.parametrize("text", ["", " \n\t", "\u00a0\u2003"])
def test_an_empty_text_is_refused(check, text):
    problem(check(text=text), "text-empty")


def test_an_unknown_field_is_named_with_the_fields_that_exist(check):
    detail = problem(check(text=AD, titre="Rédactrice"), "field-unknown")
    assert "« titre »" in detail
    assert "title" in detail


def test_a_misspelt_text_is_an_unknown_field_before_it_is_a_missing_one(check):
    assert "« texte »" in problem(check(texte=AD), "field-unknown")


@pytest.mark.parametrize("name", ["\ud83d", "x" * 5000, "<script>", "{field}", "%s"])
def test_the_name_of_an_unknown_field_can_be_anything(check, name):
    answer = check(text=AD, **{name: 1})
    assert name[:60] in json.loads(answer.data)["detail"]
    assert answer.status_code == 422
    assert len(answer.data) < 1000


@pytest.mark.parametrize(
    "field, value, expected",
    [
        ("text", 12, "une chaîne"),
        ("text", None, "une chaîne"),
        ("title", ["a"], "une chaîne"),
        ("contract", "x" * 1001, "1000"),
        ("date", "21/11/2026", "2026-06-01"),
        ("date", "2026-02-30", "2026-06-01"),
        ("date", "20260601", "2026-06-01"),
        ("date", "2026-06-01T00:00:00", "2026-06-01"),
        ("date", 20260601, "2026-06-01"),
        ("lang", "de", "« fr » ou « en »"),
        ("lang", "\ud83d", "« fr » ou « en »"),
        ("message_lang", "FR", "« fr » ou « en »"),
        ("offset_encoding", "utf-8", "« code-point »"),
        ("notes", "true", "true ou false"),
        ("notes", 1, "true ou false"),
    ],
)
def test_a_wrong_value_is_refused_with_what_is_expected(check, field, value, expected):
    detail = problem(check(**{"text": AD, field: value}), "field-invalid")
    assert f"« {field} »" in detail
    assert expected in detail


@pytest.mark.parametrize("contract", ["stage", "\ud83d"])
def test_a_contract_may_be_any_short_string(check, contract):
    assert check(text=AD, contract=contract).status_code == 200


def test_an_unknown_rule_points_to_the_list_of_rules(client):
    assert "/v1/rules" in problem(client.get("/v1/rules/nulle-part"), "rule-unknown")


@pytest.mark.parametrize("path", ["/v9/check", "/v1/rules/", "/v1/rules/a/b", "/../etc", "/v1/ch%00eck"])
def test_an_unknown_address_points_to_the_description_of_the_api(client, path):
    assert "/openapi.json" in problem(client.get(path), "not-found")


@pytest.mark.parametrize(
    "method, path, allowed",
    [
        ("GET", "/v1/check", "POST"),
        ("DELETE", "/v1/rules", "GET"),
        ("PUT", "/v1/check", "POST"),
        ("PUT", "/", "GET, HEAD, OPTIONS, POST"),
    ],
)
def test_another_method_is_refused_with_those_that_exist(client, method, path, allowed):
    answer = client.open(path, method=method)
    assert allowed in problem(answer, "method-not-allowed")
    assert allowed in answer.headers["Allow"]


def test_a_body_over_the_limit_is_refused_with_the_limit():
    client = create_app({"SANSREPROCHE_MAX_BYTES": "100"}).test_client()
    body = json.dumps({"text": "a" * 88})
    assert len(body) == 100
    assert client.post("/v1/check", data=body, content_type="application/json").status_code == 200
    for longer in (body + " ", body * 10):
        answer = client.post("/v1/check", data=longer, content_type="application/json")
        assert "100 octets" in problem(answer, "too-large")


def test_a_failure_of_ours_is_a_problem_too(check, monkeypatch):
    monkeypatch.setattr("sansreproche_server.api.check", lambda *_, **__: 1 / 0)
    problem(check(text=AD), "internal-error")


@pytest.mark.parametrize(
    "accepted, expected",
    [
        (None, "fr"),
        ("de", "fr"),
        ("en-GB,en;q=0.9,fr;q=0.4", "en"),
        ("fr-FR,en;q=0.5", "fr"),
        ("de,en-US", "en"),
        ("EN", "en"),
        ("en;q=0", "fr"),
        (";;q=x", "fr"),
    ],
)
def test_an_error_speaks_the_language_the_browser_prefers(client, accepted, expected):
    answer = client.get("/nulle-part", headers={"Accept-Language": accepted} if accepted else {})
    assert answer.headers["Content-Language"] == expected
    assert json.loads(answer.data)["title"] == KINDS["not-found"].title(expected)


def test_the_language_asked_for_in_the_body_wins_over_the_browsers(client):
    answer = client.post("/v1/check", json={"text": 1, "message_lang": "en"}, headers={"Accept-Language": "fr"})
    assert "must be a string" in problem(answer, "field-invalid")


@pytest.mark.parametrize("code", KINDS)
def test_every_kind_of_error_says_the_same_in_both_languages(code):
    kind = KINDS[code]
    assert kind.title.fr != kind.title.en
    wanted = [sorted(re.findall(r"(?<!{){(\w+)}", text)) for text in (kind.detail.fr, kind.detail.en)]
    assert wanted[0] == wanted[1]
