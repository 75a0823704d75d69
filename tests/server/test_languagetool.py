"""Clients of LanguageTool talk to this server unchanged: the public Python client is one that nobody here wrote."""

import json

import language_tool_python
import pytest

TEXT = "Poste de rédaction 🙂. Un score Klout de 40 est exigé.\nVous rejoignez une équipe de 6 personnes."
QUOTE = "score Klout de 40"


def ask(client, **form):
    return client.post("/v2/check", data={"language": "fr", **form})


def words(match, text):
    """The words of a match, counted as the protocol does."""
    units = text.encode("utf-16-le")
    return units[2 * match["offset"] : 2 * (match["offset"] + match["length"])].decode("utf-16-le")


def test_the_public_client_finds_the_words_where_they_are(live):
    with language_tool_python.LanguageTool("fr", remote_server=f"http://127.0.0.1:{live.port}") as tool:
        (match,) = [one for one in tool.check(TEXT) if one.rule_id == "score-exige"]
    assert TEXT[match.offset : match.offset + match.error_length] == QUOTE
    assert match.category == "ABUSIF"
    assert match.sentence == TEXT.splitlines()[0]


def test_the_public_client_can_switch_a_rule_off(live):
    with language_tool_python.LanguageTool("fr", remote_server=f"http://127.0.0.1:{live.port}") as tool:
        tool.disabled_rules = {"score-exige"}
        assert not [one for one in tool.check(TEXT) if one.rule_id == "score-exige"]


def test_the_public_client_knows_the_languages(live):
    with language_tool_python.LanguageTool("en-US", remote_server=f"http://127.0.0.1:{live.port}") as tool:
        assert tool.check("You must have a Klout score of at least 40.")[0].message.isascii()


def test_a_match_says_what_the_law_says_and_where(client):
    (match,) = [one for one in ask(client, text=TEXT).json["matches"] if one["rule"]["id"] == "score-exige"]
    assert words(match, TEXT) == QUOTE
    context = match["context"]
    assert words(context, context["text"]) == QUOTE
    assert match["rule"]["issueType"] == "legal"
    assert all(one["value"].startswith("https://") for one in match["rule"]["urls"])


def test_a_safe_rewrite_is_offered_as_a_replacement(client):
    matches = ask(client, text="Indiquez votre salaire actuel dans votre lettre.").json["matches"]
    assert [one["value"] for match in matches for one in match["replacements"]] == ["vos prétentions salariales"]


def test_markup_is_passed_over_and_counted(client):
    parts = [{"text": "Un "}, {"markup": "<b>"}, {"text": "score Klout"}, {"markup": "</b>&nbsp;", "interpretAs": " "}]
    parts += [{"text": "de 40 est exigé 🙂."}]
    sent = "".join(part.get("text", part.get("markup")) for part in parts)
    (match,) = ask(client, data=json.dumps({"annotation": parts})).json["matches"]
    assert words(match, sent) == "score Klout</b>&nbsp;de 40"


def test_the_language_is_recognised_when_it_is_left_to_us(client):
    answer = ask(client, language="auto", text="You must have a Klout score of at least 40 to apply.").json
    assert answer["language"]["detectedLanguage"]["code"] == "en"
    assert answer["matches"][0]["message"].isascii()


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"disabledRules": "SCORE-EXIGE"}, False),
        ({"disabledCategories": "ABUSIF"}, False),
        ({"disabledCategories": "ABUSIF", "enabledRules": "score-exige"}, True),
        ({"enabledRules": "photo-exigee", "enabledOnly": "true"}, False),
        ({"enabledCategories": "ABUSIF", "enabledOnly": "true"}, True),
        ({"level": "picky", "motherTongue": "de", "username": "a", "apiKey": "b"}, True),
    ],
)
def test_rules_and_categories_are_switched_as_asked(client, options, found):
    matches = ask(client, text=TEXT, **options).json["matches"]
    assert ("score-exige" in [one["rule"]["id"] for one in matches]) is found


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({}, "text"),
        ({"text": "a", "data": "{}"}, "text"),
        ({"text": "a", "language": "tlh"}, "language"),
        ({"text": "a", "language": ""}, "language"),
        ({"data": "{"}, "data"),
        ({"data": '{"annotation": [1]}'}, "data"),
        ({"data": '{"annotation": [{"text": 1}]}'}, "data"),
        ({"data": "[]"}, "data"),
    ],
)
def test_what_is_not_of_the_protocol_is_refused_with_what_to_send(client, form, field):
    answer = ask(client, **form)
    assert answer.status_code == 422
    assert field in answer.json["detail"]


def test_a_long_text_is_read_whole(client):
    text = "Vous rejoignez la rédaction à Rennes. " * 20_000 + TEXT
    (match,) = [one for one in ask(client, text=text).json["matches"] if one["rule"]["id"] == "score-exige"]
    assert words(match, text) == QUOTE
