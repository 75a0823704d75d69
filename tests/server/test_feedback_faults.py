"""Faults around the store of reports: what was acknowledged stays, what was not says so, the rest of the server goes on."""

import datetime as dt
import json
import resource
import socket
import threading
import time
import uuid

import pytest
from feedback_faults import Campaign

from sansreproche_server import create_app
from sansreproche_server.feedback import keeping, open_store

AD = {"text": "Un Klout de 40 ou + est attendu."}
OURS = {"Host": "localhost:8000", "Origin": "http://localhost:8000"}


def report(quote="Poste à pourvoir hier."):
    return {"id": str(uuid.uuid4()), "kind": "missed", "quote": quote, "ruleset_version": "1"}


def app(place):
    return create_app({"SANSREPROCHE_FEEDBACK": place}).test_client()


def send(client, body):
    return client.post("/v1/feedback", json=body, headers=OURS)


def assert_refused_for_now(answer, code="feedback-unavailable"):
    assert (answer.status_code, answer.get_json(force=True)["code"]) == (503, code)
    assert int(answer.headers["Retry-After"]) > 0


def assert_the_rest_goes_on(client):
    assert client.post("/v1/check", json=AD).get_json()["findings"]
    assert client.get("/healthz").status_code == 200
    ready = client.get("/readyz")
    assert (ready.status_code, ready.get_json()["feedback"]) == (200, "unavailable")
    assert_refused_for_now(client.get("/readyz?require=feedback"))


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request, tmp_path):
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'feedback.sqlite3'}"
    return request.getfixturevalue("postgres").url()


def test_killed_amid_writes_it_loses_no_report_that_was_acknowledged(place):
    campaign = Campaign(place, writes=120, kills=2)
    assert campaign.run() == []
    assert len(campaign.acknowledged) == 120


def test_told_to_stop_amid_a_report_it_keeps_it_and_acknowledges_it_first(start, tmp_path):
    place = f"sqlite:///{tmp_path / 'feedback.sqlite3'}"
    server, sent = start(SANSREPROCHE_FEEDBACK=place), report()
    body = json.dumps(sent).encode()
    head = (
        "POST /v1/feedback HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nExpect: 100-continue\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as client:
        client.sendall(head.encode())
        assert client.recv(100).startswith(b"HTTP/1.1 100")  # a worker is reading it
        server.process.terminate()
        client.sendall(body)
        assert client.recv(100).startswith(b"HTTP/1.1 201")
    assert server.wait()[0] == 0
    assert [one["id"] for one in open_store(place).export()] == [sent["id"]]


def test_a_database_server_that_goes_away_and_comes_back(postgres):
    place = postgres.url()
    client, sent = app(place), report()
    assert send(client, sent).status_code == 201
    postgres.stop()
    try:
        later = report("pendant la panne")
        assert_refused_for_now(send(client, later))
        assert_the_rest_goes_on(client)
    finally:
        postgres.start()
    assert send(client, later).status_code == 201
    assert send(client, sent).status_code == 200
    assert client.get("/readyz").get_json()["feedback"] == "ok"


def test_a_database_server_that_is_away_at_the_start_does_not_prevent_it(postgres):
    place = postgres.url()
    postgres.stop()
    try:
        client = app(place)
        assert_the_rest_goes_on(client)
    finally:
        postgres.start()
    assert send(client, report()).status_code == 201


def test_a_folder_that_cannot_be_written_in_and_then_can(tmp_path):
    obstacle = tmp_path / "dossier"
    obstacle.write_text("un fichier, là où il faut un dossier")
    client, sent = app(f"sqlite:///{obstacle / 'feedback.sqlite3'}"), report()
    assert_refused_for_now(send(client, sent))
    assert client.post("/v1/check", json=AD).status_code == 200
    obstacle.unlink()
    assert send(client, sent).status_code == 201


def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(tmp_path):
    file = tmp_path / "feedback.sqlite3"
    file.write_bytes(b"mes notes, et rien d'autre" * 100)
    client = app(f"sqlite:///{file}")
    assert_refused_for_now(send(client, report()))
    assert_the_rest_goes_on(client)
    assert file.read_bytes() == b"mes notes, et rien d'autre" * 100


def test_a_file_moved_away_is_made_anew_and_one_put_back_is_found_again(tmp_path):
    file, aside = tmp_path / "feedback.sqlite3", tmp_path / "ailleurs"
    client = app(f"sqlite:///{file}")
    send(client, report("avant"))
    file.rename(aside)
    send(client, report("pendant"))
    assert [one["quote"] for one in open_store(f"sqlite:///{file}").export()] == ["pendant"]
    aside.replace(file)
    send(client, report("après"))
    assert [one["quote"] for one in open_store(f"sqlite:///{file}").export()] == ["avant", "après"]


@pytest.fixture
def no_file_above():
    """Limit the size of the files this process may write, as a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_no_room_left_is_said_loses_nothing_acknowledged_and_is_over_when_there_is_room(tmp_path, no_file_above):
    place = f"sqlite:///{tmp_path / 'feedback.sqlite3'}"
    client = app(place)
    assert send(client, report()).status_code == 201
    no_file_above(200_000)
    acknowledged, refused = 1, None
    for _ in range(400):
        sent = report("Poste à pourvoir hier. " * 80)
        answer = send(client, sent)
        if answer.status_code != 201:
            refused = (answer, sent)
            break
        acknowledged += 1
    assert_refused_for_now(refused[0], "storage-full")
    assert client.post("/v1/check", json=AD).status_code == 200
    assert len(list(open_store(place).export())) == acknowledged
    no_file_above(resource.RLIM_INFINITY)
    assert send(client, refused[1]).status_code == 201
    assert len(list(open_store(place).export())) == acknowledged + 1


def test_a_clock_that_moves_changes_neither_what_is_kept_nor_its_order(place, monkeypatch):
    client = app(place)
    keeper = client.application.extensions["sansreproche-feedback"]
    for year in (2026, 2099, 1970, 2026):
        monkeypatch.setattr(keeping, "now", lambda year=year: dt.datetime(year, 6, 1, tzinfo=dt.UTC))
        keeper.tidy()
        assert send(client, report(str(year))).status_code == 201
        keeper.tidy()
    assert [one["quote"] for one in open_store(place).export()] == ["2026", "2099", "1970", "2026"]


def test_a_store_that_hangs_holds_four_threads_and_no_more(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "_PATIENCE", 0.01)
    client = app(f"sqlite:///{tmp_path / 'feedback.sqlite3'}")
    keeper = client.application.extensions["sansreproche-feedback"]
    waiting, go_on = threading.Semaphore(0), threading.Event()
    add = keeper._store.add

    def hang(*arguments):
        waiting.release()
        assert go_on.wait(30)
        return add(*arguments)

    monkeypatch.setattr(keeper._store, "add", hang)
    answers = []
    threads = [
        threading.Thread(target=lambda: answers.append(send(client.application.test_client(), report()).status_code))
        for _ in range(4)
    ]
    for one in threads:
        one.start()
    for _ in threads:
        assert waiting.acquire(timeout=30)
    began = time.monotonic()
    assert_refused_for_now(send(client, report()))
    assert_the_rest_goes_on(client)
    assert time.monotonic() - began < 20
    go_on.set()
    for one in threads:
        one.join(30)
    assert answers == [201] * 4


def test_the_log_of_a_fault_holds_nothing_of_the_report(tmp_path, caplog):
    file = tmp_path / "feedback.sqlite3"
    file.write_bytes(b"pas une base")
    send(app(f"sqlite:///{file}"), {**report("Zinzolin"), "comment": "Zinzolin", "url": "https://zinzolin.example"})
    assert "the feedback store fails" in caplog.text
    assert "zinzolin" not in caplog.text.lower()
