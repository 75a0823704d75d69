"""The rules over HTTP."""

import datetime as dt

import pytest

from sansreproche import Example, Rule, Ruleset, Text, __version__, ruleset
from sansreproche.formats.catalogue import example_to_dict


def test_the_list_holds_every_rule_and_says_which_law_it_knows(client):
    answer = client.get("/v1/rules").get_json()
    assert [one["id"] for one in answer["rules"]] == [one.id for one in ruleset().rules]
    assert answer["ruleset_version"] == ruleset().version
    assert dt.date.fromisoformat(answer["law_checked"])


def test_the_list_speaks_french_unless_english_is_asked_for(client):
    rule = ruleset().rules[0]
    assert client.get("/v1/rules").get_json()["rules"][0]["why"] == rule.why.fr
    assert client.get("/v1/rules?lang=en").get_json()["rules"][0]["why"] == rule.why.en


@pytest.mark.parametrize("path", ["/v1/rules?lang=de", "/v1/rules?lang=", "/v1/rules/score-exige?lang=FR"])
def test_another_language_is_refused_with_those_that_exist(client, path):
    answer = client.get(path)
    assert answer.status_code == 422
    assert "« fr » ou « en »" in answer.get_json(force=True)["detail"]


def test_a_rule_comes_with_its_examples_and_the_words_they_mark(client):
    answer = client.get("/v1/rules/score-exige").get_json()
    assert answer["id"] == "score-exige"
    flagged = [one for one in answer["examples"] if one["quotes"]]
    assert flagged
    assert all(quote in one["text"] + one["title"] for one in flagged for quote in one["quotes"])
    assert any(not one["quotes"] for one in answer["examples"])


def test_a_rule_answers_to_its_former_names(client, monkeypatch):
    said = Text("dit", "said")
    rule = Rule(
        id="nom-actuel",
        theme="essai",
        label=None,
        tier="style",
        message=said,
        why=said,
        question=said,
        rewrite=None,
        sources=(),
        examples=(),
        triggers=(),
        aliases=("nom-d-avant",),
        check=lambda _: (),
    )
    monkeypatch.setattr("sansreproche_server.api.ruleset", lambda: Ruleset((rule,), "1"))
    for name in ("nom-actuel", "nom-d-avant"):
        assert client.get(f"/v1/rules/{name}").get_json()["id"] == "nom-actuel"


def test_an_example_is_given_without_its_marks():
    example = Example("Un [[score]] et\nun [[autre\nscore]].", title="[[Score]]", date=dt.date(2026, 1, 2))
    assert example_to_dict(example) == {
        "text": "Un score et\nun autre\nscore.",
        "title": "Score",
        "contract": "",
        "date": "2026-01-02",
        "quotes": ["Score", "score", "autre\nscore"],
        "rewrite": "",
        "known_gap": "",
    }


def test_health_says_the_version(client):
    assert client.get("/healthz").get_json() == {"status": "ok", "version": __version__}


@pytest.mark.parametrize("lang, said", [("fr", "Relisez une annonce"), ("en", "Re-read a job ad")])
def test_the_root_says_what_this_is_and_links_to_the_rules_and_to_the_api(client, lang, said):
    answer = client.get("/", headers={"Accept-Language": lang})
    assert answer.mimetype == "text/html"
    assert said in answer.text
    assert f'<html lang="{lang}">' in answer.text
    for link in (f"/v1/rules?lang={lang}", "/openapi.json"):
        assert f'href="{link}"' in answer.text
        assert client.get(link).status_code == 200
