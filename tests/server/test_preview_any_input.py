"""Whatever the recruiter's page is sent, it answers: no failure, quotes that hold, nothing of either version lost."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from sansreproche_server.preview.comparing import diff
from sansreproche_server.preview.marks import Range, pieces

ANY_TEXT = st.text(st.characters(exclude_categories=()))
WORDS = [
    "Klout de 40 ou +",
    "stage de 12 mois",
    "CDI",
    "2 000 €",
    " ",
    "\n",
    "\r\n",
    "🙂",
    "\ud83d",
    "<p>",
    "</p>",
    '"',
    ";",
    "text",
    "\0",
]
ADS = st.lists(ANY_TEXT | st.sampled_from(WORDS), max_size=8).map("".join)
NAMES = st.sampled_from(["text", "title", "contract", "pay", "hours", "place", "date", "justified", "lang"])
ANY_JSON = st.recursive(st.none() | st.booleans() | st.integers() | ADS, lambda one: st.lists(one) | st.dictionaries(NAMES | ADS, one), max_leaves=5)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(NAMES | ANY_TEXT, ANY_JSON, max_size=7))
def test_any_live_check_gets_a_report_whose_quotes_hold_or_is_told_what_is_wrong(client, body):
    answer = client.post("/preview/check", data=json.dumps(body), content_type="application/json")
    assert answer.status_code in {200, 422}
    if answer.status_code == 200:
        answered = answer.get_json()
        units = answered["report"]["text"].encode("utf-16-le", "surrogatepass")
        for one, part in zip(answered["report"]["findings"], answered["parts"], strict=True):
            assert (part == "title") is (one["start"] is None)
            if part != "title":
                words = units[2 * one["start"] : 2 * one["end"]].decode("utf-16-le", "surrogatepass")
                assert words == one["quote"]


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(NAMES, ADS, max_size=6), st.sampled_from(["", "html", "md", "json", "sarif", "toml", "print", "x"])
)
def test_any_form_gets_a_page_or_a_report(client, form, wanted):
    sent = {name: value.encode("utf-8", "replace").decode() for name, value in form.items()}
    page = client.post("/?lang=fr", data=sent)
    assert page.status_code == 200
    assert [script.get("src") for script in html.fromstring(page.text).iter("script")] == ["/preview/static/main.js"]
    assert client.post("/preview/report?lang=en", data={**sent, "form": wanted}).status_code in {200, 422}


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | ADS.map(lambda text: f"text;title\n{text}".encode("utf-8", "replace")))
def test_any_file_of_ads_gets_a_table_or_is_told_what_is_wrong(client, data):
    assert client.post("/preview/batch?lang=fr", data=data).status_code in {200, 422}


@settings(max_examples=150, deadline=None)
@given(ADS, ADS)
def test_nothing_of_either_version_is_lost(before, after):
    woven = diff(before, after)
    assert "".join(text for change, text in woven if change != "new") == before
    assert "".join(text for change, text in woven if change != "gone") == after


@settings(max_examples=150, deadline=None)
@given(ANY_TEXT, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40), st.sampled_from(["illegal", "style"]))))
def test_marked_pieces_are_the_whole_text_and_each_range_ends_once(text, spans):
    ranges = [
        Range(min(a, len(text)), min(max(a, b), len(text)), tier, number)
        for number, (a, b, tier) in enumerate(spans, 1)
    ]
    cut = pieces(text, ranges)
    assert "".join(one.text for one in cut) == text
    assert sorted(number for one in cut for number in one.ends) == [one.number for one in ranges if one.end > one.start]
