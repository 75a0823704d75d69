"""What a check answers."""

import json
import unicodedata

import pytest

from sansreproche.checking import MAX_TEXT
from sansreproche.law import newest_change

AD = "Un Klout de 40 ou + est attendu."


def found(response):
    assert response.status_code == 200, response.text
    return next(one for one in response.get_json()["findings"] if one["rule"] == "score-exige")


def cut_as_javascript(text, start, end):
    """`text.slice(start, end)`, as JavaScript does."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


@pytest.mark.parametrize(
    "before",
    [
        "",
        "Été à Nîmes : ",
        "🙂 ",
        "👩🏽‍💻👨‍👩‍👧 équipe 🇫🇷 ! ",
        unicodedata.normalize("NFD", "Hôtesse d'accueil confirmée, "),
        "\ud83d seul, puis ",
        "\udc00\ud83d\ud83d ",
        "mot\u00adcou\u200bpé\u202f! \u200f",
    ],
)
def test_the_quote_is_what_javascript_cuts_from_the_text_it_sent(check, before):
    text = before + AD
    finding = found(check(text=text))
    assert cut_as_javascript(text, finding["start"], finding["end"]) == finding["quote"]
    assert finding["quote"].startswith("Klout")


@pytest.mark.parametrize("before", ["", "🙂 ", "\ud83d seul, "])
def test_offsets_in_code_points_cut_the_quote_from_the_text_as_python_does(check, before):
    text = before + AD
    answer = check(text=text, offset_encoding="code-point")
    finding = found(answer)
    assert text[finding["start"] : finding["end"]] == finding["quote"]
    assert answer.get_json()["offset_encoding"] == "code-point"


def test_offsets_count_utf_16_units_unless_the_request_says_otherwise(check):
    answer = check(text="🙂🙂 " + AD)
    assert answer.get_json()["offset_encoding"] == "utf-16"
    assert found(answer)["start"] == found(check(text="🙂🙂 " + AD, offset_encoding="code-point"))["start"] + 2


def test_a_lone_surrogate_comes_back_as_it_was_sent(check):
    assert found(check(text="\ud83d" + AD))["prefix"].startswith("\ud83d")


def test_a_finding_in_the_title_has_its_words_and_no_offsets_in_the_text(check):
    title = "🚀 Rédacteur·rice à Évry, Klout de 40 ou +"
    finding = found(check(text="Vous écrivez pour le site.", title=title))
    assert finding["field"] == "title"
    assert finding["quote"] == "Klout de 40 ou +"
    assert finding["start"] is None
    assert finding["end"] is None


def test_messages_are_french_unless_english_is_asked_for(check):
    french, english = found(check(text=AD)), found(check(text=AD, message_lang="en"))
    assert french["quote"] == english["quote"]
    assert french["message"].startswith("Cette mention")
    assert english["message"].startswith("This wording")


def test_the_ads_day_decides_which_law_applies(check):
    assert check(text=AD, date="2019-03-01").get_json()["as_of"] == "2019-03-01"


def test_without_a_day_the_newest_law_known_applies_and_the_report_says_which(check):
    for response in (check(text=AD), check(text=AD, date=None)):
        assert response.get_json()["as_of"] == newest_change().isoformat()


def test_the_language_of_the_ad_can_be_told(check):
    assert check(text="Klout", lang="en").get_json()["language"] == "en"


def test_notes_come_only_when_asked_for(check):
    assert check(text=AD).get_json()["notes"] == []
    assert isinstance(check(text=AD, notes=True).get_json()["notes"], list)


def test_a_text_longer_than_what_is_read_is_answered_and_the_report_says_so(check):
    answer = check(text=AD + " été" * (MAX_TEXT // 4))
    assert found(answer)["quote"].startswith("Klout")
    assert str(MAX_TEXT) in answer.get_json()["not_analysed"][0]


def test_a_megabyte_of_accents_is_read_to_its_end(client):
    line = "é" * 500 + "\n"
    text = line * (MAX_TEXT // len(line) - 1) + AD
    body = json.dumps({"text": text}, ensure_ascii=False).encode()
    finding = found(client.post("/v1/check", data=body, content_type="application/json"))
    assert finding["start"] > MAX_TEXT - 2 * len(line)
    assert cut_as_javascript(text, finding["start"], finding["end"]) == finding["quote"]


def test_the_answer_is_never_kept_by_a_cache(check):
    assert check(text=AD).headers["Cache-Control"] == "no-store"


def test_a_body_in_utf_8_with_a_charset_in_its_type_is_read(client):
    body = f'{{"text": "À Évry. {AD}"}}'.encode()
    answer = client.post("/v1/check", data=body, content_type="application/json; charset=utf-8")
    assert found(answer)["prefix"] == "À Évry. Un "
