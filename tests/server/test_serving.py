"""The real server: it says when it is ready, keeps to itself, and leaves nothing behind."""

import http.client
import json
import os
import select
import signal
import socket
import sys
import threading

import pytest

from sansreproche_server.listening import Address, ListeningError, find_address
from sansreproche_server.serving import IN_CLEAR, serve

AD = "🙂 Un Klout de 40 ou + est attendu, \ud83d."
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="worker processes are listed in /proc")


def gone(pidfd, seconds=10):
    """Whether the process ends in time."""
    return bool(select.select([pidfd], [], [], seconds)[0])


@pytest.fixture
def watched():
    """Follow processes by handles that outlive them."""
    handles = []

    def watch(pids):
        handles.extend(os.pidfd_open(pid) for pid in pids)
        return handles

    yield watch
    for one in handles:
        os.close(one)


def test_it_says_where_it_listens_once_it_answers(live):
    assert live.said.startswith(f"Sans reproche écoute sur http://127.0.0.1:{live.port} ")
    connection = live.connection()
    connection.request("GET", "/healthz")
    assert json.loads(connection.getresponse().read())["status"] == "ok"
    connection.close()


def test_a_check_goes_through_with_emoji_and_a_lone_surrogate(live):
    status, report = live.check(json.dumps({"text": AD}))
    assert status == 200
    finding = next(one for one in report["findings"] if one["rule"] == "score-exige")
    cut = AD.encode("utf-16-le", "surrogatepass")[2 * finding["start"] : 2 * finding["end"]]
    assert cut.decode("utf-16-le") == finding["quote"]
    assert finding["suffix"].endswith("\ud83d.")


def test_one_connection_serves_many_requests_errors_included(live):
    connection = live.connection()
    connection.connect()
    ours = connection.sock.getsockname()
    bodies = [json.dumps({"text": AD}), "{", json.dumps({"text": AD}), json.dumps({"text": ""})]
    statuses = []
    for body in bodies:
        connection.request("POST", "/v1/check", body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        statuses.append(answer.status)
        answer.read()
        assert connection.sock.getsockname() == ours
    connection.close()
    assert statuses == [200, 400, 200, 422]


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("size", [4_200_000, 12_000_000])
def test_a_client_that_sends_too_much_still_reads_why_it_is_refused(live, size, chunked):
    body = b'{"text": "' + b"a" * size + b'"}'
    sent = (body[at : at + 60_000] for at in range(0, len(body), 60_000)) if chunked else body
    connection = live.connection()
    headers = {"Content-Type": "application/json"} | ({"Transfer-Encoding": "chunked"} if chunked else {})
    connection.request("POST", "/v1/check", sent, headers, encode_chunked=chunked)
    answer = connection.getresponse()
    assert answer.status == 413
    assert json.loads(answer.read())["code"] == "too-large"
    connection.close()


def test_a_megabyte_is_read(live):
    text = "Vous écrivez pour le site, à Évry. " * 28_000 + AD
    status, report = live.check(json.dumps({"text": text}, ensure_ascii=True))
    assert status == 200
    assert len(text) < 1_000_000
    assert report["not_analysed"] == []


def test_a_name_that_was_made_to_point_here_is_refused_by_the_real_server_too(live):
    assert live.check(json.dumps({"text": AD}), Host="evil.example")[0] == 421


def test_a_doubled_slash_redirects_nowhere(live):
    connection = live.connection()
    connection.request("GET", "//evil.example/v1/rules")
    answer = connection.getresponse()
    assert answer.status == 404
    answer.read()
    connection.close()


def test_a_port_taken_by_another_of_our_servers_is_refused_in_one_line(live, start):
    second = start(port=live.port)
    code, _, err = second.wait()
    assert code == 2
    assert err.startswith(f"Le port {live.port} est déjà pris sur 127.0.0.1 : arrêtez")
    assert len(err.splitlines()) == 1


def test_a_port_taken_by_another_program_is_refused(capsys):
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert serve(port=other.getsockname()[1]) == 2
    assert "est déjà pris" in capsys.readouterr().err


def test_a_setting_that_cannot_be_understood_is_refused_in_one_line(capsys, monkeypatch):
    monkeypatch.setenv("SANSREPROCHE_MAX_BYTES", "quatre")
    assert serve(port=0) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("host, port, said", [("pas une adresse", 0, "inconnue"), ("127.0.0.1", 70_000, "entre 1 et")])
def test_an_address_that_cannot_be_had_is_refused_with_what_to_do(host, port, said):
    with pytest.raises(ListeningError, match=said):
        find_address(host, port)


def test_localhost_is_the_address_the_extension_asks_for():
    assert find_address("localhost", 0).ip == "127.0.0.1"


@pytest.mark.parametrize(
    "ip, loopback", [("127.0.0.1", True), ("::1", True), ("192.0.2.4", False), ("2001:db8::4", False)]
)
def test_an_address_open_to_the_network_is_told_from_a_local_one(ip, loopback):
    assert Address(ip, 8000).is_loopback is loopback


def test_a_server_open_to_the_network_warns_that_text_travels_in_clear(monkeypatch, capsys):
    monkeypatch.setattr("sansreproche_server.serving.find_address", lambda *_: Address("192.0.2.4", 8000))
    monkeypatch.setattr("sansreproche_server.serving.Server.serve", lambda *_, **__: None)
    assert serve("192.0.2.4") == 0
    assert IN_CLEAR in capsys.readouterr().err


@on_linux
@pytest.mark.parametrize("stop", ["SIGTERM", "SIGINT"])
def test_told_to_stop_it_leaves_no_child_behind_and_calls_that_a_success(start, watched, stop):
    server = start()
    children = watched(server.children())
    assert len(children) == 2
    server.process.send_signal(getattr(signal, stop))
    code, _, err = server.wait()
    assert (code, err) == (0, "")
    assert all(gone(child) for child in children)


@on_linux
def test_ctrl_c_which_reaches_the_whole_terminal_stops_it_at_once(start, watched):
    server = start()
    children = watched(server.children())
    for _ in range(3):  # a worker that hears more than one never stops, most of the times
        os.killpg(server.pid, signal.SIGINT)
    assert gone(watched([server.pid])[-1], seconds=5)
    assert server.wait()[0] == 0
    assert all(gone(child) for child in children)


@on_linux
def test_killed_it_takes_its_children_with_it(start, watched):
    server = start()
    children = watched(server.children())
    server.process.kill()
    assert all(gone(child) for child in children)


def slow_client(server):
    """A client that announces a body, and keeps it; its request is under way once this returns."""
    client = socket.create_connection(("127.0.0.1", server.port), timeout=30)
    client.sendall(
        b"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100\r\nExpect: 100-continue\r\n\r\n"
    )
    assert client.recv(100).startswith(b"HTTP/1.1 100")
    return client


@on_linux
def test_killed_it_takes_its_children_with_it_even_when_a_client_keeps_one_busy(start, watched):
    server = start()
    children = watched(server.children())
    with slow_client(server):
        server.process.kill()
        assert all(gone(child, seconds=30) for child in children)


def test_a_client_that_never_ends_its_headers_is_cut(live):
    with socket.create_connection(("127.0.0.1", live.port), timeout=30) as client:
        client.sendall(b"GET /healthz HTTP/1.1\r\nHost: local")
        answered = client.recv(1000)
        assert not answered.startswith(b"HTTP/1.1 200")


def test_slow_clients_do_not_stop_the_others(live):
    held = [slow_client(live) for _ in range(20)]
    assert live.check(json.dumps({"text": AD}))[0] == 200
    for one in held:
        one.close()


def test_a_request_under_way_is_answered_before_it_stops(start):
    server = start()
    body = json.dumps({"text": AD}).encode()
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as client:
        head = f"POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\nExpect: 100-continue\r\n\r\n"
        client.sendall(head.encode())
        assert client.recv(100).startswith(b"HTTP/1.1 100")  # a worker is reading it
        server.process.terminate()
        client.sendall(body)
        answer = http.client.HTTPResponse(client)
        answer.begin()
        assert answer.status == 200
        answer.close()
    assert server.wait()[0] == 0


def test_checks_sent_at_once_are_all_answered(live):
    answers = []
    body = json.dumps({"text": AD})
    threads = [threading.Thread(target=lambda: answers.append(live.check(body)[0])) for _ in range(16)]
    for one in threads:
        one.start()
    for one in threads:
        one.join(30)
    assert answers == [200] * 16
