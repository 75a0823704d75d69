"""The words of an ad appear in no log."""

import json
import logging

import pytest

MARK = "Zinzolin"
AD = f"{MARK} cherche une plume. Un Klout de 40 ou + est attendu."


def fail(text, *_, **__):
    raise KeyError(text)


def test_a_failure_is_logged_with_its_place_and_type_and_without_the_ad(check, monkeypatch, caplog, capfd):
    monkeypatch.setattr("sansreproche_server.api.check", fail)
    with caplog.at_level(logging.DEBUG):
        answer = check(text=AD, title=f"Titre {MARK}")
    assert answer.status_code == 500
    assert MARK not in answer.text
    logged = caplog.text + "".join(capfd.readouterr())
    assert "KeyError on POST /v1/check" in logged
    assert "in fail" in logged
    assert MARK not in logged


@pytest.mark.parametrize("body", [{"text": AD}, {"text": AD, "title": 1}, {"text": 1, "title": AD}, {AD: AD}])
def test_no_answer_is_logged(check, caplog, capfd, body):
    with caplog.at_level(logging.DEBUG):
        check(**body)
    assert MARK not in caplog.text + "".join(capfd.readouterr())


def test_a_real_server_prints_nothing_of_what_it_is_sent(start):
    server = start()
    sent = json.dumps({"text": AD})
    assert server.check(sent)[0] == 200
    assert server.check(sent[:-3])[0] == 400
    assert server.check(json.dumps({"text": AD, MARK: 1}))[0] == 422
    assert server.check(sent, **{"Content-Type": MARK})[0] == 415
    assert server.check(sent, Origin=f"https://{MARK}.example")[0] == 403
    assert server.check(sent, Host=MARK)[0] == 421
    connection = server.connection()
    connection.request("GET", f"/v1/{MARK}?text={MARK}", headers={"Referer": MARK})
    assert connection.getresponse().status == 404
    connection.close()
    server.process.terminate()
    code, out, err = server.wait()
    assert code == 0
    assert MARK.lower() not in (server.said + out + err).lower()
