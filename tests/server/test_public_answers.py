"""What is the same for all may be kept, and is not sent twice."""

import pytest


@pytest.mark.parametrize("path", ["/v1/rules", "/v1/rules?lang=en", "/v1/rules/score-exige", "/openapi.json"])
def test_who_has_an_answer_already_is_told_that_it_is_still_good(client, path):
    first = client.get(path)
    again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert again.headers["X-Content-Type-Options"] == "nosniff"


def test_who_has_another_answer_gets_this_one(client):
    french, english = client.get("/v1/rules"), client.get("/v1/rules?lang=en")
    assert french.headers["ETag"] != english.headers["ETag"]
    again = client.get("/v1/rules", headers={"If-None-Match": english.headers["ETag"]})
    assert (again.status_code, again.data) == (200, french.data)


def test_a_check_may_not_be_kept_on_the_way(check):
    answer = check(text="Un Klout de 40 ou + est attendu.")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "ETag" not in answer.headers
