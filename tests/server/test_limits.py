"""One client cannot take the server for itself; what it may ask is announced."""

import json
import re
import socket

import pytest

from sansreproche_server import create_app
from sansreproche_server.limits import Allowance, Slots, client_of
from sansreproche_server.settings import Rate, Settings, SettingsError

AD = {"text": "Un Klout de 40 ou + est attendu."}


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


def get(client, path="/v1/rules/score-exige", address="192.0.2.4", **headers):
    return client.get(path, headers=headers, environ_overrides={"REMOTE_ADDR": address})


def test_a_client_gets_its_rate_then_waits_for_it_to_come_back(clock):
    allowance = Allowance(Rate(3, 60), clock)
    assert [allowance.take("a", 1) for _ in range(3)] == [0, 0, 0]
    assert allowance.take("a", 1) == pytest.approx(20)
    assert allowance.take("b", 1) == 0
    clock.now += 20
    assert allowance.take("a", 1) == 0
    assert allowance.take("a", 1) > 0
    clock.now += 3600
    assert [allowance.take("a", 1) == 0 for _ in range(4)] == [True, True, True, False]


def test_what_is_refused_is_not_taken(clock):
    allowance = Allowance(Rate(10, 60), clock)
    allowance.take("a", 8)
    assert allowance.take("a", 5) > 0
    assert allowance.take("a", 2) == 0


def test_what_exceeds_a_whole_rate_is_possible_for_who_has_asked_nothing(clock):
    allowance = Allowance(Rate(10, 60), clock)
    assert allowance.take("a", 500) == 0
    assert allowance.take("a", 1) > 0


def test_the_clients_remembered_are_bounded(clock, monkeypatch):
    monkeypatch.setattr("sansreproche_server.limits._CLIENTS", 5)
    allowance = Allowance(Rate(1, 60), clock)
    for number in range(100):
        assert allowance.take(str(number), 1) == 0
    assert len(allowance._full_at) == 5
    assert allowance.take("99", 1) > 0


def test_every_answer_announces_the_rate_and_what_is_left():
    client = create_app({"SANSREPROCHE_RATE": "5/6000"}).test_client()
    answer = get(client)
    assert answer.headers["RateLimit-Policy"] == '"default";q=5;w=6000'
    left, until_full = re.fullmatch(r'"default";r=(\d+);t=(\d+)', answer.headers["RateLimit"]).groups()
    assert left == "4"
    assert 1100 < int(until_full) <= 1200


def test_who_asks_too_much_is_told_when_to_come_back():
    client = create_app({"SANSREPROCHE_RATE": "2/6000"}).test_client()
    assert [get(client).status_code for _ in range(2)] == [200, 200]
    answer = get(client, **{"Accept-Language": "en"})
    assert answer.status_code == 429
    assert answer.get_json(force=True)["code"] == "rate-limited"
    wait = answer.headers["Retry-After"]
    assert 2900 < int(wait) <= 3000
    assert f"in {wait} s" in answer.get_json(force=True)["detail"]
    assert answer.headers["RateLimit"].startswith('"default";r=0;')
    assert get(client, address="192.0.2.5").status_code == 200


def test_those_who_watch_over_the_server_are_never_refused():
    client = create_app({"SANSREPROCHE_RATE": "1/6000"}).test_client()
    for _ in range(3):
        for path in ("/healthz", "/readyz", "/metrics"):
            answer = get(client, path)
            assert answer.status_code == 200
            assert "RateLimit" not in answer.headers


def test_a_long_body_counts_for_more():
    client = create_app({"SANSREPROCHE_RATE": "100/6000"}).test_client()
    answer = client.post("/v1/check", json={"text": "Stage. " * 40_000})
    assert answer.headers["RateLimit"].startswith('"default";r=95;')


def test_this_machine_may_ask_fifty_times_more():
    client = create_app().test_client()
    assert get(client).headers["RateLimit-Policy"] == '"default";q=1200;w=60'
    assert get(client, address="127.0.0.1").headers["RateLimit-Policy"] == '"default";q=60000;w=60'
    assert get(client, address="::1").headers["RateLimit-Policy"] == '"default";q=60000;w=60'


def test_the_rate_may_be_put_off():
    client = create_app({"SANSREPROCHE_RATE": "off"}).test_client()
    assert "RateLimit-Policy" not in get(client).headers


@pytest.mark.parametrize("rate", ["0/60", "10", "10/0", "dix/60", "-1/60", "1/60/2"])
def test_a_rate_that_cannot_be_understood_is_refused_with_an_example(rate):
    with pytest.raises(SettingsError, match="1200/60"):
        Settings.read({"SANSREPROCHE_RATE": rate})


@pytest.mark.parametrize(
    "address, client, local",
    [
        ("192.0.2.4", "192.0.2.4", False),
        ("127.0.0.1", "127.0.0.1", True),
        ("127.8.0.1", "127.8.0.1", True),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::", False),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::", False),
        ("::ffff:192.0.2.4", "192.0.2.4", False),
        ("::1", "::", True),
        ("fe80::1%eth0", "fe80::", False),
        ("", "", True),
        ("unknown", "unknown", False),
        ("x" * 500, "x" * 64, False),
    ],
)
def test_a_client_is_an_address_or_the_network_of_a_subscriber(address, client, local):
    assert client_of(address) == (client, local)


def test_an_address_that_anybody_can_write_is_believed_of_our_own_proxies_alone():
    forged = {"X-Forwarded-For": "203.0.113.9, 198.51.100.7"}
    alone, behind = (create_app({"SANSREPROCHE_RATE": "2/6000", "SANSREPROCHE_PROXIES": n}).test_client() for n in "01")
    for client, seen in ((alone, "192.0.2.4"), (behind, "198.51.100.7")):
        get(client, **forged)
        get(client, address=seen) if client is alone else get(client, **{"X-Forwarded-For": seen})
        assert get(client, **forged).status_code == 429
    assert get(behind, **{"X-Forwarded-For": "203.0.113.9"}).status_code == 200


def test_one_client_of_the_network_gets_half_of_the_slots_and_all_give_them_back():
    slots = Slots(4)
    assert [slots.enter("a", local=False) for _ in range(3)] == [True, True, False]
    assert slots.enter("b", local=False)
    assert slots.enter("127.0.0.1", local=True)
    assert not slots.enter("c", local=False)
    slots.leave("a")
    assert slots.enter("c", local=False)
    assert slots._held == {"a": 1, "b": 1, "127.0.0.1": 1, "c": 1}


def test_slots_are_given_back_whatever_comes_of_the_request():
    client = create_app({"SANSREPROCHE_CONCURRENCY": "1"}).test_client()
    for body in (AD, {}, {"text": ""}):
        client.post("/v1/check", json=body)
    client.get("/nulle-part")
    client.post("/v1/check", json=AD, headers={"Origin": "https://evil.example"})
    assert client.post("/v1/check", json=AD).status_code == 200


def test_when_all_slots_are_held_the_next_is_told_to_come_back_and_the_watch_goes_on(start):
    server = start(SANSREPROCHE_CONCURRENCY="1", workers=1)
    body = json.dumps(AD).encode()
    head = (
        "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\nExpect: 100-continue\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", server.port), timeout=20) as slow:
        slow.sendall(head.encode())
        assert slow.recv(100).startswith(b"HTTP/1.1 100")  # it holds the only slot
        connection = server.connection()
        connection.request("POST", "/v1/check", body, {"Content-Type": "application/json"})
        answer = connection.getresponse()
        assert (answer.status, answer.getheader("Retry-After")) == (503, "1")
        assert json.loads(answer.read())["code"] == "overloaded"
        for path in ("/healthz", "/readyz", "/metrics"):
            connection.request("GET", path)
            watched = connection.getresponse()
            assert watched.status == 200
            told = watched.read().decode()
        assert 'sansreproche_refused_total{reason="overloaded"} 1.0' in told
        connection.close()
        slow.sendall(body)
        assert slow.recv(100).startswith(b"HTTP/1.1 200")
    assert server.check(body)[0] == 200


@pytest.mark.parametrize(
    "path, refusals", [("/v1/check", ["HTTP/1.1 100", *["HTTP/1.1 503"] * 14]), ("/healthz", ["HTTP/1.1 421"] * 15)]
)
def test_slow_clients_that_are_refused_anyway_do_not_take_all_threads(start, path, refusals):
    server = start(SANSREPROCHE_CONCURRENCY="1", workers=1)
    head = f"POST {path} HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 1000\r\nExpect: 100-continue\r\n\r\n"
    held = [socket.create_connection(("127.0.0.1", server.port), timeout=10) for _ in range(15)]
    for one in held:
        one.sendall(head.encode())
    told = [one.recv(12).decode() for one in held]
    assert sorted(told) == refusals
    connection = server.connection()
    connection.request("GET", "/healthz")
    assert connection.getresponse().status == 200
    connection.close()
    for one in held:
        one.close()
