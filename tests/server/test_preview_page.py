"""The recruiter's page without scripts: an ad sent by the form comes back marked and explained; hostile text stays text."""

import re
from pathlib import Path

import pytest
from lxml import html

from sansreproche import ruleset
from sansreproche_server.preview.examples import EXAMPLES
from sansreproche_server.preview.words import SCRIPT, WORDS

STATIC = Path(__file__).parents[2] / "server" / "sansreproche_server" / "preview" / "static"
AD = "Un Klout de 40 ou + est attendu.\nStage de 12 mois à Lyon."
HOSTILE = [
    "</textarea><script>alert(1)</script> Klout de 40 ou +",
    '"><img src=x onerror=alert(1)> Klout de 40 ou +',
    "{{ 7 * 7 }} {% raw %} Klout de 40 ou +",
    "\u202eKlout de 40 ou +\u202c \u2066 \u200f",
    "Klout de 40 ou +\0\x01\x1b[31m",
    "<!-- --> ]]> &lt;b&gt; &#60; Klout de 40 ou +",
    "🙂 Klout de 40 ou +, cafe\u0301\u200b\ufeff",
    "\n\n  Klout de 40 ou +  \n",
]


@pytest.fixture(scope="module")
def visit(client):
    """A function that opens the page, or sends its form; returns the parsed page."""

    def opened(path="/?lang=fr", headers=None, **form):
        answer = client.post(path, data=form, headers=headers) if form else client.get(path, headers=headers)
        assert answer.status_code == 200
        return html.fromstring(answer.data, parser=html.HTMLParser(encoding="utf-8"))

    return opened


def marks(tree):
    return [(mark.get("class"), mark.text_content()) for mark in tree.xpath("//*[@id='marked']//mark")]


def typed(tree):
    """What the field holds: browsers drop the line feed that opens it."""
    return tree.get_element_by_id("text").text.removeprefix("\n")


def words(element):
    return " ".join(element.text_content().split())


def test_an_ad_sent_by_the_form_comes_back_with_its_phrases_marked_by_tier(visit):
    tree = visit(text=AD, title="Vendeuse")
    assert marks(tree) == [("illegal", "Vendeuse"), ("abusif", "Klout de 40 ou +"), ("illegal", "Stage de 12 mois")]
    assert typed(tree) == AD
    assert tree.get_element_by_id("title").get("value") == "Vendeuse"


def test_each_finding_says_why_with_the_law_the_question_and_the_rewrite(visit):
    [finding] = visit(text="Un Klout de 40 ou + est attendu.").xpath("//ol[@id='findings']/li")
    rule, said = ruleset().get("score-exige"), words(finding)
    for text in (rule.message.fr, rule.why.fr, rule.question.fr, rule.rewrite.fr):
        assert " ".join(text.split()) in said
    links = {link.get("href"): link for link in finding.iter("a")}
    assert set(links) == {source.url for source in rule.sources}
    assert "vérifié le 21/11/2026" in said


def test_a_mark_leads_to_its_finding_and_overlapping_words_to_both(visit):
    tree = visit(text="Vous êtes expert, réactif et influent.")
    numbers = tree.xpath("//*[@id='marked']//sup/a/@href")
    assert numbers == ["#remark-1", "#remark-2"]
    for number in numbers:
        assert tree.get_element_by_id(number[1:]).tag == "li"
    assert "".join(text for _, text in marks(tree)) == "expert, réactif et influent"


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_stays_text_in_the_field_in_the_marks_and_in_the_title(visit, hostile):
    tree = visit(text=hostile, title=hostile)
    assert [script.get("src") for script in tree.iter("script")] == ["/preview/static/main.js"]
    assert not list(tree.iter("img"))[1:], "the page's own icon is its only image"
    assert not tree.xpath("//@*[starts-with(name(), 'on')]")
    assert "Klout de 40 ou +" in typed(tree)
    assert len(typed(tree)) >= len(hostile.strip()) - hostile.count("\0")
    assert "Klout de 40 ou +" in [text for _, text in marks(tree)]


def test_what_turns_the_direction_of_words_does_not_reach_the_marks_around_a_quote(visit):
    shown = visit(text="Un \u202eKlout de 40 ou +\u202c est \x1battendu.").get_element_by_id("marked").text_content()
    assert not set(shown) & set("\u202e\u202c\x1b")
    assert "Klout de 40 ou +" in shown


def test_the_page_speaks_the_language_of_the_address_else_of_the_browser(visit):
    assert visit("/?lang=en").get("lang") == "en"
    assert visit("/", headers={"Accept-Language": "en-GB,fr;q=0.5"}).get("lang") == "en"
    assert visit("/", headers={"Accept-Language": "de"}).get("lang") == "fr"
    assert visit("/?lang=xx", headers={"Accept-Language": "en"}).get("lang") == "en"
    english = visit("/?lang=en", text=AD)
    assert ruleset().get("score-exige").message.en in words(english.get_element_by_id("findings"))


def test_changing_language_keeps_the_ad(visit):
    tree = visit("/?lang=fr", text=AD)
    [switch] = tree.xpath("//button[@form='ad'][@lang='en']")
    assert typed(visit(switch.get("formaction"), text=AD)) == AD


def test_a_date_that_is_none_is_said_and_nothing_is_lost(visit):
    tree = visit(text=AD, title="Vendeuse", date="demain")
    [problem] = tree.xpath("//*[@role='alert']")
    assert "AAAA-MM-JJ" in problem.text_content()
    assert tree.get_element_by_id("title").get("value") == "Vendeuse"
    assert tree.get_element_by_id("text").text.split() == AD.split()


def test_an_empty_form_is_no_fault(visit):
    tree = visit(text="  \n")
    assert not tree.xpath("//*[@role='alert']")
    assert "hidden" not in tree.get_element_by_id("nothing-yet").attrib


def test_the_source_of_a_page_is_turned_into_text(visit):
    tree = visit(text="<h2>Profil</h2><ul><li>Klout de 40 ou +</li></ul><script>alert(1)</script>")
    assert typed(tree) == "Profil\n- Klout de 40 ou +"


def test_an_ad_longer_than_half_a_megabyte_is_read(visit):
    tree = visit(text="Bonjour à vous. " * 40_000 + "Klout de 40 ou + exigé.")
    assert ("abusif", "Klout de 40 ou +") in marks(tree)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_opens_checked(visit, name):
    tree = visit(f"/?lang=fr&example={name}")
    assert typed(tree) == EXAMPLES[name][1].text
    assert bool(marks(tree)) is (name != "soignee")


def test_an_unknown_example_is_an_empty_page(visit):
    assert not visit("/?example=../../etc").get_element_by_id("text").text.strip()


@pytest.mark.parametrize("path", ["/", "/?lang=en&example=stage"])
def test_nothing_in_the_page_is_inline_and_the_policy_forbids_it(client, path):
    answer = client.get(path)
    policy = answer.headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "require-trusted-types-for 'script'" in policy
    tree = html.fromstring(answer.text)
    assert not tree.xpath("//script[not(@src)] | //style | //@style | //@*[starts-with(name(), 'on')]")
    addresses = tree.xpath("//script/@src | //link/@href | //img/@src | //form/@action | //button/@formaction")
    assert all(address.startswith("/") for address in addresses)
    for address in addresses:
        with client.get(address) as answer:
            assert answer.status_code in {200, 405}


def test_nothing_is_stored(client):
    answer = client.post("/", data={"text": AD})
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_form_sent_from_the_page_bears_its_origin_and_one_from_elsewhere_is_refused(client):
    assert client.get("/").headers["Referrer-Policy"] == "same-origin"
    assert client.post("/", data={"text": AD}, headers={"Origin": "http://localhost"}).status_code == 200
    assert client.post("/", data={"text": AD}, headers={"Origin": "https://evil.example"}).status_code == 403
    assert client.post("/", data={"text": AD}, headers={"Origin": "null"}).status_code == 403


@pytest.mark.parametrize("script", sorted(STATIC.glob("*.js")), ids=lambda path: path.name)
def test_a_script_makes_no_markup_of_text_and_stores_nothing(script):
    source = script.read_text(encoding="utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|Storage|cookie", source
    )
    assert source.startswith("/**")
    assert len(source.splitlines()) <= 200


def test_every_word_the_scripts_say_exists_and_every_word_is_said():
    source = "".join(path.read_text(encoding="utf-8") for path in STATIC.glob("*.js"))
    templates = STATIC.parent / "templates" / "preview"
    shown = "".join(path.read_text(encoding="utf-8") for path in templates.glob("*.html"))
    counted = [f"{name}_{n}" for name in re.findall(r'counted\("(\w+)"', source) for n in ("one", "other")]
    assert {*re.findall(r'\bt\("(\w+)"', source), *counted} <= set(SCRIPT)
    named = {*re.findall(r'"(\w+)"', shown + source), *re.findall(r"\bt\.(\w+)", shown), *counted}
    built = re.compile(r"(in|nothing|rewrite|column|download|pass)_?.*|\w+_(hint|help)|stated|look")
    assert [name for name in (*WORDS, *SCRIPT) if name not in named and not built.fullmatch(name)] == []


def test_no_word_of_the_page_judges_anybody():
    for text in (*WORDS.values(), *SCRIPT.values()):
        assert not re.search(r"coupable|fraude|malhonnête|cette entreprise|guilty|dishonest", f"{text.fr} {text.en}")
