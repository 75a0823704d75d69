"""JSON-LD on a page: the posting is found through all the wrappings boards put around it."""

import html
import json
from datetime import date

import pytest

from sansreproche.sources.html import document_from_html
from sansreproche.sources.json_ld import job_postings

POSTING = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "Rédacteur &amp; relecteur H/F",
    "description": "<p>Vous écrivez.</p><ul><li>Vous relisez.</li></ul>",
    "employmentType": ["FULL_TIME", "INTERN"],
    "datePosted": "2026-05-04T09:00:00+02:00",
    "estimatedSalary": {"@type": "MonetaryAmount", "value": 30000},
}


def page(*data, kind="application/ld+json"):
    scripts = "".join(
        f'<script type="{kind}">{one if isinstance(one, str) else json.dumps(one)}</script>' for one in data
    )
    return (
        f"<html><head>{scripts}</head><body><h1>Rédacteur & relecteur H/F</h1><p>Autour de l'offre.</p></body></html>"
    )


def test_the_posting_gives_title_text_contract_and_date():
    document = document_from_html(page(POSTING))
    assert document.title == "Rédacteur & relecteur H/F"
    assert document.text == "Vous écrivez.\nVous relisez."
    assert [one.kind for one in document.segments] == ["paragraph", "item"]
    assert (document.contract, document.date) == ("stage", date(2026, 5, 4))


def test_what_the_board_adds_is_kept_apart_from_the_words_of_the_employer():
    (posting,) = job_postings(page(POSTING))
    assert posting.board["estimatedSalary"]["value"] == 30000
    assert "30000" not in document_from_html(page(POSTING)).text


@pytest.mark.parametrize(
    "wrapped",
    [
        [POSTING],
        {"@graph": [{"@type": "Organization"}, {"@type": "WebPage", "mainEntity": POSTING}]},
        {**POSTING, "@type": ["Thing", "JobPosting"]},
        {**POSTING, "@type": "https://schema.org/JobPosting"},
        {**POSTING, "description": html.escape(POSTING["description"])},
        {**POSTING, "description": html.escape(html.escape(POSTING["description"]))},
        html.escape(json.dumps(POSTING)),
        "<!-- " + json.dumps(POSTING) + " -->",
        "//<![CDATA[\n" + json.dumps(POSTING) + "\n//]]>",
        json.dumps(POSTING) + ";",
        json.dumps(POSTING).replace("Vous relisez.", "Vous\n\trelisez."),
    ],
)
def test_a_posting_is_found_through_its_wrappings(wrapped):
    assert document_from_html(page(wrapped)).text == "Vous écrivez.\nVous relisez."


def test_the_type_of_the_script_may_be_escaped_or_qualified():
    for kind in ("application&#x2F;ld&#x2B;json", "application/ld+json; charset=utf-8", "APPLICATION/LD+JSON"):
        assert document_from_html(page(POSTING, kind=kind)).text.startswith("Vous écrivez.")


def test_the_profile_that_boards_put_beside_the_description_is_read_once():
    posting = {**POSTING, "qualifications": "Vous êtes\ncurieux.", "skills": ["Vous relisez."]}
    assert document_from_html(page(posting)).text == "Vous écrivez.\nVous relisez.\nVous êtes\ncurieux."


def test_the_same_posting_twice_is_one_and_of_several_the_one_of_the_heading_is_read():
    other = {**POSTING, "title": "Comptable", "description": "<p>Vous comptez.</p>"}
    assert len(job_postings(page(POSTING, POSTING))) == 1
    assert document_from_html(page(other, POSTING)).text == "Vous écrivez.\nVous relisez."


def test_a_list_of_postings_without_a_heading_of_theirs_is_read_as_the_page_shows_it():
    others = [{**POSTING, "title": title, "description": f"<p>{title}.</p>"} for title in ("Comptable", "Juriste")]
    assert document_from_html(page(*others)).text == "Autour de l'offre."


@pytest.mark.parametrize(
    "broken",
    [
        '{"@type": "JobPosting", "description": ',
        "[" * 50_000 + '"JobPosting"',
        {**POSTING, "description": None},
        {**POSTING, "description": "  "},
        {"@type": "JobPosting"},
        '"JobPosting"',
        '{"a": 1' + "0" * 5000 + ', "b": "JobPosting"}',
    ],
)
def test_broken_data_leaves_the_page_to_be_read(broken):
    assert document_from_html(page(broken)).text == "Autour de l'offre."


@pytest.mark.parametrize(
    ("value", "contract"),
    [("INTERN", "stage"), ("CDI", "CDI"), (["Full-time", "CDD"], "CDD"), ("FULL_TIME", ""), (None, ""), ({"a": 1}, "")],
)
def test_the_employment_type_tells_the_contract_only_when_it_names_one(value, contract):
    assert document_from_html(page({**POSTING, "employmentType": value})).contract == contract
