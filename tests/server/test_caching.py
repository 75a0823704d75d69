"""Answers kept in memory, when the settings allow it: the same answer, a bounded memory, an end."""

import pytest

from sansreproche_server import api, create_app
from sansreproche_server.caching import AnswerCache

AD = {"text": "Un Klout de 40 ou + est attendu 🙂 \ud83d.", "title": "Rédacteur web"}


@pytest.fixture
def counted(monkeypatch):
    """An application that keeps answers, and the texts that were really read."""
    read, check = [], api.check
    monkeypatch.setattr(api, "check", lambda text, **rest: read.append(text) or check(text, **rest))
    return create_app({"SANSREPROCHE_CACHE_BYTES": "1000000"}).test_client(), read


def test_the_same_request_is_read_once_and_answered_alike(counted):
    client, read = counted
    first, second = client.post("/v1/check", json=AD), client.post("/v1/check", json=AD)
    assert first.data == second.data
    assert first.mimetype == second.mimetype
    assert second.headers["Cache-Control"] == "no-store"
    assert read == [AD["text"]]


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Un Klout de 41 ou + est attendu."},
        {"title": "Rédactrice web"},
        {"contract": "stage"},
        {"date": "2024-02-29"},
        {"lang": "fr"},
        {"message_lang": "en"},
        {"offset_encoding": "code-point"},
        {"notes": True},
    ],
)
def test_a_request_that_differs_in_anything_is_read(counted, change):
    client, read = counted
    client.post("/v1/check", json=AD)
    changed = client.post("/v1/check", json={**AD, **change})
    assert len(read) == 2
    assert changed.data == create_app().test_client().post("/v1/check", json={**AD, **change}).data


def test_by_default_nothing_is_kept(client):
    assert client.application.extensions["sansreproche-cache"] is None


def test_errors_are_not_kept(counted):
    client, _ = counted
    client.post("/v1/check", json={"text": ""})
    assert client.application.extensions["sansreproche-cache"]._kept == {}


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def test_what_is_kept_is_bounded_and_the_oldest_goes_first():
    cache = AnswerCache(3_000, Clock())
    keys = [cache.key({"text": str(number)}, "1") for number in range(50)]
    for key in keys:
        cache.put(key, b"a" * 700)
        cache.put(key, b"a" * 700)
        assert cache._size <= 3_000
    assert [number for number, key in enumerate(keys) if cache.get(key)] == [47, 48, 49]
    cache.put(cache.key({}, "1"), b"a" * 3_000)
    assert cache.get(cache.key({}, "1")) is None


def test_what_is_kept_goes_after_ten_minutes():
    clock = Clock()
    cache = AnswerCache(10_000, clock)
    key = cache.key({"text": "a"}, "1")
    cache.put(key, b"a")
    clock.now = 599
    assert cache.get(key) == b"a"
    clock.now = 600
    assert cache.get(key) is None
    assert (cache._size, len(cache._kept)) == (0, 0)


def test_another_version_of_the_rules_is_another_key_and_no_key_can_be_guessed():
    one, other = AnswerCache(1), AnswerCache(1)
    assert one.key({"text": "a"}, "1") != one.key({"text": "a"}, "2")
    assert one.key({"text": "a"}, "1") != other.key({"text": "a"}, "1")
