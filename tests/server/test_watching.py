"""Whoever runs the server sees what it does: ids, a log, counts. None of it holds a word of an ad."""

import json
import logging
import re

import pytest

from sansreproche_server import create_app
from sansreproche_server.logs import JsonLines
from sansreproche_server.settings import Settings, SettingsError

MARK = "Zinzolin"
AD = {"text": f"{MARK} : un Klout de 40 ou + est attendu."}


def test_a_request_keeps_the_id_it_came_with(client):
    assert client.get("/healthz", headers={"X-Request-Id": "abc-123_4.5"}).headers["X-Request-Id"] == "abc-123_4.5"


@pytest.mark.parametrize("given", [None, "", "court", "a" * 65, "avec espace", "a\"b'c<d>e", "éééééééé"])
def test_a_request_without_an_id_or_with_an_odd_one_is_given_one(client, given):
    headers = {} if given is None else {"X-Request-Id": given}
    assert re.fullmatch("[0-9a-f]{32}", client.get("/healthz", headers=headers).headers["X-Request-Id"])


@pytest.mark.parametrize("path, headers", [("/nulle-part", {}), ("/healthz", {"Host": "evil.example"})])
def test_an_error_has_an_id_too(client, path, headers):
    assert client.get(path, headers=headers).headers["X-Request-Id"]


def test_the_log_of_requests_says_how_each_went_and_nothing_of_what_it_held(caplog):
    client = create_app({"SANSREPROCHE_LOG": "requests"}).test_client()
    with caplog.at_level(logging.INFO, logger="sansreproche_server"):
        client.post("/v1/check", json=AD, headers={"X-Request-Id": "la-premiere"})
        client.get(f"/v1/rules/{MARK}?lang={MARK}", headers={"Referer": MARK, "User-Agent": MARK})
        client.get(f"/{MARK}")
    lines = [json.loads(JsonLines().format(one)) for one in caplog.records]
    assert [(one["method"], one["route"], one["status"]) for one in lines] == [
        ("POST", "/v1/check", 200),
        ("GET", "/v1/rules/<name>", 422),
        ("GET", "other", 404),
    ]
    assert lines[0]["id"] == "la-premiere"
    assert all(one["ms"] >= 0 and one["message"] == "request" and one["level"] == "info" for one in lines)
    assert MARK not in json.dumps(lines)


def test_requests_are_not_logged_unless_asked(client, caplog):
    with caplog.at_level(logging.INFO, logger="sansreproche_server"):
        client.post("/v1/check", json=AD)
    assert caplog.records == []


def test_a_failure_is_logged_with_the_id_of_its_request(client, monkeypatch, caplog):
    monkeypatch.setattr("sansreproche_server.api.check", lambda *_, **__: 1 / 0)
    answer = client.post("/v1/check", json=AD)
    assert answer.status_code == 500
    (record,) = caplog.records
    told = json.loads(JsonLines().format(record))
    assert told["id"] == answer.headers["X-Request-Id"]
    assert told["message"].startswith("ZeroDivisionError on POST /v1/check")


def test_a_word_that_is_no_level_of_log_is_refused_with_those_that_are():
    with pytest.raises(SettingsError, match="requests"):
        Settings.read({"SANSREPROCHE_LOG": "tout"})


def counts(text, name):
    """The values of a metric by its labels."""
    found = re.findall(rf"^sansreproche_{name}{{(.*)}} (\S+)$", text, re.MULTILINE)
    return {tuple(re.findall('"([^"]*)"', labels)): float(value) for labels, value in found}


def test_the_counts_tell_routes_and_outcomes_and_no_address_or_word(tmp_path):
    client = create_app({"SANSREPROCHE_FEEDBACK": f"sqlite:///{tmp_path / 'f.sqlite3'}"}).test_client()
    client.post("/v1/check", json=AD)
    client.post("/v1/check", json={})
    client.get(f"/{MARK}/{MARK}")
    client.open("/healthz", method=MARK.upper())
    ours = {"Host": "localhost", "Origin": "http://localhost"}
    sent = {"id": "0d6b1a2e-6c2b-4a57-9d1f-3b8e5a6c7d90", "kind": "missed", "quote": MARK, "ruleset_version": "1"}
    for _ in range(2):
        client.post("/v1/feedback", json=sent, headers=ours)
    answer = client.get("/metrics")
    assert answer.mimetype == "text/plain"
    requests = counts(answer.text, "requests_total")
    assert requests[("POST", "/v1/check", "200")] == 1
    assert requests[("POST", "/v1/check", "422")] == 1
    assert requests[("GET", "other", "404")] == 1
    assert requests[("other", "other", "405")] == 1
    assert counts(answer.text, "request_seconds_count")[("/v1/check",)] == 2
    assert counts(answer.text, "feedback_total") == {("kept",): 1, ("repeated",): 1}
    assert list(counts(answer.text, "build_info").values()) == [1]
    assert MARK.lower() not in answer.text.lower()


def test_the_counts_of_a_server_are_the_sums_of_its_processes(start):
    server = start(workers=2)
    body = json.dumps(AD)
    for _ in range(40):  # each on a connection of its own: the kernel shares them out
        assert server.check(body)[0] == 200
    connection = server.connection()
    connection.request("GET", "/metrics")
    told = connection.getresponse().read().decode()
    connection.close()
    assert counts(told, "requests_total")[("POST", "/v1/check", "200")] == 40
    assert counts(told, "request_seconds_count")[("/v1/check",)] == 40
    assert list(counts(told, "build_info").values()) == [1]


def test_a_server_logs_each_request_as_a_line_of_json(start):
    server = start(SANSREPROCHE_LOG="requests")
    server.check(json.dumps(AD), **{"X-Request-Id": "la-premiere"})
    server.process.terminate()
    code, _, err = server.wait()
    assert code == 0
    asked = [json.loads(line) for line in err.splitlines()]
    assert [(one["route"], one["status"]) for one in asked if one["id"] == "la-premiere"] == [("/v1/check", 200)]
    assert MARK not in err


def test_a_server_is_ready_once_it_answers(live):
    connection = live.connection()
    connection.request("GET", "/readyz")
    answer = json.loads(connection.getresponse().read())
    connection.close()
    assert answer["status"] == "ready"
    assert answer["ruleset_version"]
