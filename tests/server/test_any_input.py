"""Whatever is sent, the server answers: a report whose quotes hold, or a problem of the sender's; never a failure."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

ANY_TEXT = st.text(st.characters(exclude_categories=()))
WORDS = [
    "Klout de 40 ou +",
    "stage de 12 mois",
    "CDI",
    "35 heures",
    "1 200 € brut",
    " ",
    "\n",
    "·e",
    "🙂",
    "(H/F)",
    "\ud83d",
]
ADS = st.lists(ANY_TEXT | st.sampled_from(WORDS), max_size=12).map("".join)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=6,
)
FIELDS = ["text", "title", "contract", "date", "lang", "message_lang", "offset_encoding", "notes"]


def units(text):
    return text.encode("utf-16-le", "surrogatepass")


def assert_quotes_hold(report, ad):
    cut = [report["facts"], *report["findings"]]
    while cut:
        one = cut.pop()
        if isinstance(one, list):
            cut += one
        elif isinstance(one, dict):
            cut += one.values()
            if one.get("start") is not None and "quote" in one:
                assert units(ad[one["field"]])[2 * one["start"] : 2 * one["end"]] == units(one["quote"])


@settings(max_examples=150, deadline=None)
@given(ADS, ADS)
def test_any_ad_is_read_and_every_quote_is_what_javascript_cuts(client, text, title):
    ad = {"text": text, "title": title}
    answer = client.post("/v1/check", data=json.dumps(ad), content_type="application/json")
    assert answer.status_code == (200 if text.strip() else 422)
    if answer.status_code == 200:
        assert_quotes_hold(answer.get_json(), ad)


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(st.sampled_from(FIELDS) | ANY_TEXT, ANY_JSON | st.sampled_from(["fr", "en", "utf-16"]), max_size=6)
)
def test_any_json_object_is_read_or_refused(client, body):
    answer = client.post("/v1/check", data=json.dumps(body), content_type="application/json")
    assert answer.status_code in {200, 400, 422}
    assert json.loads(answer.data)


@settings(max_examples=100, deadline=None)
@given(st.binary() | ANY_JSON.map(lambda value: json.dumps(value).encode()))
def test_any_body_is_read_or_refused(client, body):
    answer = client.post("/v1/check", data=body, content_type="application/json")
    assert answer.status_code in {200, 400, 422}
    assert answer.mimetype in {"application/json", "application/problem+json"}
