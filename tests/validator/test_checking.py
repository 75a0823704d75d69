"""The check: one line for callers, a report that says all, no text that makes it fail."""

from datetime import date

import pytest

import sansreproche
from sansreproche import ruleset
from sansreproche.checking import MAX_FINDINGS, MAX_TEXT, MAX_TITLE, check_document
from sansreproche.document import MAX_MATCHES
from sansreproche.formats.json import report_to_dict

SCORE = "Vous avez un Klout de 40 ou +."


def test_one_line_checks_an_ad():
    report = sansreproche.check(SCORE)
    assert [(finding.rule, finding.quote) for finding in report.findings] == [("score-exige", "Klout de 40 ou +")]
    assert report.counts == {"illegal": 0, "abusif": 1, "a-clarifier": 0, "style": 0}


def test_the_report_names_its_ruleset_and_the_day_of_the_law():
    report = sansreproche.check("Bonjour.")
    assert report.ruleset_version == ruleset().version
    assert report.as_of == sansreproche.law.newest_change()
    assert sansreproche.check("Bonjour.", as_of="2024-01-31").as_of == date(2024, 1, 31)


def test_a_finding_says_why_asks_cites_and_rewrites_in_the_language_asked():
    (french,) = sansreproche.check(SCORE).findings
    (english,) = sansreproche.check(SCORE, message_lang="en").findings
    for finding in (french, english):
        assert finding.message
        assert finding.why
        assert finding.question
        assert finding.rewrite
        assert finding.sources
    assert french.message != english.message
    assert french.fingerprint == english.fingerprint


def test_a_fingerprint_follows_the_words_and_tells_their_repetitions_apart():
    once = sansreproche.check(SCORE).findings[0].fingerprint
    moved = sansreproche.check(f"Bonjour à vous.\n\n{SCORE}").findings[0].fingerprint
    first, second = (finding.fingerprint for finding in sansreproche.check(f"{SCORE}\n{SCORE}").findings)
    assert once == moved == first
    assert second != first


def test_a_finding_in_the_title_says_so_and_counts_in_the_title():
    (finding,) = sansreproche.check("Rejoignez-nous.", title="Community manager, Klout de 40 ou +").findings
    assert finding.span.field == "title"
    assert finding.quote == "Klout de 40 ou +"


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_text_too_long_is_read_as_far_as_possible_and_the_report_says_so(lang):
    report = sansreproche.check(f"{SCORE}{' ' * MAX_TEXT}{SCORE}", title="t" * (MAX_TITLE + 1), message_lang=lang)
    assert len(report.findings) == 1
    assert len(report.not_analysed) == 2
    assert str(MAX_TEXT) in report.not_analysed[0]


def test_a_day_past_the_next_known_change_of_the_law_is_said():
    assert "2027-01-15" in sansreproche.check("Bonjour.", as_of="2027-01-15").not_analysed[0]
    assert not sansreproche.check("Bonjour.", as_of="2026-12-31").not_analysed


def test_findings_are_capped_and_the_report_says_so():
    report = sansreproche.check(f"{SCORE}\n" * (MAX_FINDINGS + 5))
    assert len(report.findings) == MAX_FINDINGS
    assert str(MAX_FINDINGS) in report.not_analysed[0]


def test_a_phrase_repeated_without_end_is_read_a_thousand_times_and_the_report_says_so():
    report = sansreproche.check("stage de 12 mois " * (MAX_MATCHES + 5))
    assert len(report.findings) == MAX_FINDINGS
    assert str(MAX_MATCHES) in report.not_analysed[-1]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nous recherchons une personne pour notre équipe de Lyon, avec le sens du travail bien fait.", "fr"),
        ("We are looking for a person who will join our team in Lyon and work with the founders.", "en"),
        ("Wir suchen eine Person für unser Team in Berlin mit guten Kenntnissen der Branche und Freude.", "other"),
        ("Bonjour", "unknown"),
    ],
)
def test_the_language_of_an_ad_is_told(text, language):
    report = sansreproche.check(text)
    assert report.language == language
    assert bool(report.not_analysed) == (language == "other")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"text": None}, TypeError),
        ({"text": "Bonjour", "message_lang": "de"}, ValueError),
        ({"text": "Bonjour", "as_of": "hier"}, ValueError),
    ],
)
def test_misuse_is_said_at_once(arguments, error):
    with pytest.raises(error):
        sansreproche.check(**arguments)


def test_the_json_of_a_report_counts_as_it_is_asked():
    text = f"🚀🚀 {SCORE}"
    report = sansreproche.check(text)
    points = report_to_dict(report, text)["findings"][0]
    units = report_to_dict(report, text, offset_encoding="utf-16")["findings"][0]
    assert text[points["start"] : points["end"]] == points["quote"]
    assert units["start"] == points["start"] + 2
    assert text.encode("utf-16-le")[2 * units["start"] : 2 * units["end"]].decode("utf-16-le") == points["quote"]


def test_of_two_marks_of_one_label_on_the_same_words_one_is_shown():
    document = sansreproche.Document(SCORE)
    findings = check_document(document, only=ruleset().rules).findings
    assert len({(finding.label, finding.span) for finding in findings}) == len(findings)
