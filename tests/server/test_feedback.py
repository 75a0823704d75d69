"""A report is kept once, from whom may send one, and exactly as it was sent."""

import re
import uuid

import pytest

from sansreproche_server import create_app
from sansreproche_server.feedback import open_store

OURS = {"Host": "localhost:8000", "Origin": "http://localhost:8000"}
TOKEN = "un-jeton-assez-long-pour-servir"
MISSED = {"kind": "missed", "quote": "Poste à pourvoir hier.", "ruleset_version": "2026.11.21-1a2b3c4d"}
FALSE = {**MISSED, "kind": "false-positive", "rule": "score-exige", "label": "score-exige"}


@pytest.fixture
def place(tmp_path):
    return f"sqlite:///{tmp_path / 'dossier' / 'feedback.sqlite3'}"


@pytest.fixture
def client(place):
    return create_app({"SANSREPROCHE_FEEDBACK": place, "SANSREPROCHE_TOKEN": TOKEN}).test_client()


@pytest.fixture
def kept(place):
    return lambda **filters: list(open_store(place).export(**filters))


def send(client, body, **headers):
    return client.post("/v1/feedback", json=body, headers=headers or OURS)


def code(answer):
    return answer.status_code, answer.get_json(force=True)["code"]


def test_a_report_is_kept_as_it_was_sent_and_acknowledged(client, kept):
    sent = {
        **FALSE,
        "id": str(uuid.uuid4()),
        "prefix": "Un ",
        "suffix": " 🙂 \ud83d \x00",
        "comment": "C'est un atelier.",
        "url": "https://annonces.example/1",
        "lang": "fr",
    }
    answer = send(client, sent)
    assert answer.status_code == 201
    receipt = answer.get_json()
    assert receipt["id"] == sent["id"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", receipt["received"])
    assert kept() == [{**sent, "received": receipt["received"]}]


def test_a_report_without_an_id_is_given_one(client, kept):
    given = send(client, MISSED).get_json()["id"]
    assert uuid.UUID(given).version == 4
    assert [one["id"] for one in kept()] == [given]


def test_the_same_report_sent_twice_is_kept_once_and_acknowledged_twice(client, kept):
    sent = {**MISSED, "id": str(uuid.uuid4())}
    first, second = send(client, sent), send(client, {**sent, "id": sent["id"].upper()})
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.get_json() == second.get_json()
    assert len(kept()) == 1


def test_another_report_under_the_same_id_is_not_acknowledged(client, kept):
    sent = {**MISSED, "id": str(uuid.uuid4())}
    send(client, sent)
    assert code(send(client, {**sent, "quote": "Autre chose."})) == (409, "id-taken")
    assert [one["quote"] for one in kept()] == [MISSED["quote"]]


@pytest.mark.parametrize(
    "headers",
    [
        OURS,
        {"Host": "localhost", "Origin": "chrome-extension://kjcejblkojnjcijbecafgpfpnnndkjak"},
        {"Host": "localhost", "Origin": "moz-extension://0d6b1a2e-6c2b-4a57-9d1f-3b8e5a6c7d90"},
        {"Host": "localhost", "Authorization": f"Bearer {TOKEN}"},
        {"Host": "localhost", "Authorization": f"bearer {TOKEN}"},
    ],
)
def test_our_pages_extensions_and_bearers_of_the_token_may_report(client, headers):
    assert send(client, MISSED, **headers).status_code == 201


@pytest.mark.parametrize(
    "headers, refusal",
    [
        ({"Host": "localhost"}, "write-refused"),
        ({"Host": "localhost", "Authorization": f"Bearer {TOKEN}x"}, "write-refused"),
        ({"Host": "localhost", "Authorization": "Bearer é"}, "write-refused"),
        ({"Host": "localhost", "Authorization": "Bearer"}, "write-refused"),
        ({"Host": "localhost", "Authorization": f"Basic {TOKEN}"}, "write-refused"),
        ({"Host": "localhost", "Authorization": TOKEN}, "write-refused"),
        ({"Host": "localhost", "Origin": "https://evil.example"}, "origin-refused"),
        ({"Host": "localhost", "Origin": "null"}, "origin-refused"),
        ({"Host": "localhost", "Origin": "https://evil.example", "Authorization": f"Bearer {TOKEN}"}, "origin-refused"),
    ],
)
def test_nobody_else_may(client, kept, headers, refusal):
    assert code(send(client, MISSED, **headers)) == (403, refusal)
    assert kept() == []


def test_without_a_token_in_the_settings_none_opens_the_door(place):
    client = create_app({"SANSREPROCHE_FEEDBACK": place, "SANSREPROCHE_TOKEN": ""}).test_client()
    for given in ("Bearer ", "Bearer None", "Bearer x"):
        assert code(send(client, MISSED, Host="localhost", Authorization=given)) == (403, "write-refused")


@pytest.mark.parametrize(
    "change, field",
    [
        ({"kind": "bravo"}, "kind"),
        ({"quote": ""}, "quote"),
        ({"quote": "a" * 2001}, "quote"),
        ({"quote": 3}, "quote"),
        ({"prefix": "a" * 201}, "prefix"),
        ({"suffix": "a" * 201}, "suffix"),
        ({"comment": "a" * 2001}, "comment"),
        ({"url": "a" * 2001}, "url"),
        ({"rule": "Pas Une Règle"}, "rule"),
        ({"label": "../etc"}, "label"),
        ({"id": "1"}, "id"),
        ({"ruleset_version": "<b>"}, "ruleset_version"),
        ({"lang": "de"}, "lang"),
    ],
)
def test_a_field_that_is_wrong_is_named_with_what_is_expected(client, kept, change, field):
    answer = send(client, {**FALSE, **change})
    assert code(answer) == (422, "field-invalid")
    assert f"« {field} »" in answer.get_json(force=True)["detail"]
    assert kept() == []


@pytest.mark.parametrize("field", ["kind", "quote", "ruleset_version", "rule"])
def test_a_field_that_is_missing_is_named(client, field):
    answer = send(client, {name: value for name, value in FALSE.items() if name != field})
    assert code(answer) == (422, "field-missing")
    assert f"« {field} »" in answer.get_json(force=True)["detail"]


def test_a_field_that_is_not_of_the_contract_is_refused_rather_than_kept(client, kept):
    assert code(send(client, {**MISSED, "text": "l'annonce entière"})) == (422, "field-unknown")
    assert kept() == []


def test_the_longest_report_is_kept(client, kept):
    longest = {**FALSE, "quote": "é" * 2000, "prefix": "🙂" * 200, "suffix": "s" * 200, "comment": "c" * 2000}
    assert send(client, longest).status_code == 201
    assert kept()[0]["prefix"] == longest["prefix"]


def test_a_server_that_takes_no_report_says_so():
    client = create_app({"SANSREPROCHE_FEEDBACK": "off"}).test_client()
    assert code(send(client, MISSED)) == (404, "feedback-off")
    assert client.get("/readyz").get_json()["feedback"] == "off"


def test_no_file_is_made_before_the_first_report(client, tmp_path):
    client.post("/v1/check", json={"text": "Un Klout de 40 ou + est attendu."})
    assert client.get("/readyz").get_json()["feedback"] == "ok"
    assert list(tmp_path.iterdir()) == []


def test_the_file_is_for_its_owner_alone(client, tmp_path):
    send(client, MISSED)
    (folder,) = tmp_path.iterdir()
    assert folder.stat().st_mode & 0o077 == 0
    assert all(one.stat().st_mode & 0o077 == 0 for one in folder.iterdir())


@pytest.mark.parametrize("place", ["mysql://x", "sqlite:", "sqlite:///", "feedback.sqlite3", "postgresql:x"])
def test_a_place_that_cannot_be_understood_stops_the_start_with_examples(place):
    with pytest.raises(ValueError, match="sqlite:////var"):
        create_app({"SANSREPROCHE_FEEDBACK": place})


@pytest.mark.parametrize("token", ["court", "un jeton avec des espaces", "é" * 20])
def test_a_weak_token_stops_the_start_with_the_way_to_make_one(token):
    with pytest.raises(ValueError, match="openssl rand"):
        create_app({"SANSREPROCHE_TOKEN": token})
