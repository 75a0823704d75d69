"""Evidence files: what was kept is found again, and whatever was changed afterwards is named."""

import copy
import datetime as dt

import pytest

from sansreproche import Document, check_document
from sansreproche.evidence import FORMAT, verify
from sansreproche.formats.json import report_to_dict
from sansreproche.formats.verification import verification_to_terminal
from sansreproche.sources import UnreadableInput

TITLE = "Stage de 12 mois en communication"
TEXT = "🚀 Notre équipe grandit.\nUn Klout de 40 ou + est demandé, avec une belle plume.\nVous animez nos comptes."


def state(text=TEXT, title=TITLE, encoding="utf-16"):
    """An ad as the extension keeps it."""
    report = check_document(Document(text, title=title, date=dt.date(2026, 11, 2)))
    made = report_to_dict(report, text, offset_encoding=encoding)
    seen = ["2026-11-20T09:00:00Z", "2026-11-21T09:00:00Z"]
    return {"title": title, "seen": seen, "text": text, "text_sha256": made["text_sha256"], "report": made}


def evidence(encoding="utf-16", **changes):
    head = {"format": FORMAT, "address": "https://emplois.example/jobs/1", "exported": "2026-11-21T10:00:00Z"}
    return {**head, "offset_encoding": encoding, **state(encoding=encoding), **changes}


def places(done, at=0):
    return {one.quote: one.place for one in done.texts[at].quotes}


@pytest.mark.parametrize("encoding", ["utf-16", "code-point"])
def test_an_evidence_file_as_exported_holds_in_both_ways_of_counting(encoding):
    done = verify(evidence(encoding))
    assert done.holds
    assert places(done)["Klout de 40 ou +"] == "in-place"
    assert any(one.quote in TITLE for one in done.texts[0].quotes), "a finding in the title is checked too"


def test_a_text_that_was_changed_no_longer_has_its_hash():
    done = verify(evidence(text=TEXT.replace("belle plume", "jolie plume")))
    assert not done.holds
    assert not done.texts[0].hash_holds


def test_a_text_and_its_hash_changed_together_differ_from_the_report():
    other = state(TEXT.replace("grandit", "rétrécit"))
    done = verify(evidence(text=other["text"], text_sha256=other["text_sha256"]))
    assert not done.texts[0].hash_holds
    assert not done.holds


def test_a_quote_that_was_changed_is_named_as_missing():
    made = evidence()
    made["report"]["findings"][-1]["quote"] = "Klout de 90 ou +"
    assert places(verify(made))["Klout de 90 ou +"] == "missing"


def test_words_that_stand_elsewhere_or_in_other_surroundings_do_not_pass():
    moved, around = evidence(), evidence()
    moved["report"]["findings"][-1]["start"] += 1
    around["report"]["findings"][-1]["suffix"] = " est facultatif"
    assert places(verify(moved))["Klout de 40 ou +"] == "elsewhere"
    assert places(verify(around))["Klout de 40 ou +"] == "context"


def test_a_quote_of_the_title_must_be_in_the_title():
    made = evidence(title="Stage en communication")
    assert "missing" in places(verify(made)).values()


def test_earlier_states_of_the_ad_are_checked_as_well():
    before = state(TEXT.replace("40", "60"))
    done = verify(evidence(earlier=[before]))
    assert done.holds
    assert places(done, 1)["Klout de 60 ou +"] == "in-place"
    before["text"] += " Ajout."
    assert not verify(evidence(earlier=[before])).holds


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": "autre/2"}, "autre/2"),
        ({"text": None}, "« text » manque"),
        ({"report": []}, "« report » manque ou n'est pas un objet"),
        ({"offset_encoding": "utf-8"}, "« offset_encoding » doit être « utf-16 »"),
        ({"seen": "hier"}, "« seen » manque ou n'est pas une liste"),
        ({"earlier": {}}, "« earlier » manque ou n'est pas une liste"),
        ({"earlier": ["hier"]}, "« earlier[0] » manque ou n'est pas un objet"),
    ],
)
def test_a_file_of_another_shape_is_refused_with_the_name_of_what_is_wrong(change, said):
    with pytest.raises(UnreadableInput, match=said.replace("[", r"\[")):
        verify(evidence(**change))


@pytest.mark.parametrize(("name", "value"), [("start", "3"), ("start", True), ("prefix", None), ("quote", 4)])
def test_a_finding_of_another_shape_is_refused_with_its_place(name, value):
    made = copy.deepcopy(evidence())
    made["report"]["findings"][-1][name] = value
    with pytest.raises(UnreadableInput, match=rf"report\.findings\[\d+\]\.{name}"):
        verify(made)


@pytest.mark.parametrize("value", [None, [], "texte", 3])
def test_what_is_no_object_is_no_evidence(value):
    with pytest.raises(UnreadableInput, match="ce n'est pas un fichier de preuve"):
        verify(value)


def test_a_terminal_is_told_what_differs_and_runs_nothing_of_the_file():
    made = evidence(address="https://emplois.example/\x1b[31m", text=TEXT + " Ajout.")
    said = verification_to_terminal(verify(made))
    assert "DIFFÈRE" in said
    assert "concorde  « Klout de 40 ou + » (score-exige)" in said
    assert "\x1b" not in said
    assert "hash of the text: DIFFERS" in verification_to_terminal(verify(made), lang="en")
