"""`sansreproche check`: what it prints and the code it exits with."""

import hashlib
import json

import pytest


@pytest.mark.parametrize(
    ("threshold", "code"), [(None, 0), ("illegal", 0), ("abusif", 1), ("a-clarifier", 1), ("style", 1), ("none", 0)]
)
def test_the_exit_code_is_1_from_the_asked_tier_up(shell, threshold, code):
    options = ["--fail-on", threshold] if threshold else []
    assert shell.run("check", *options, shell.write("offre.txt", shell.ABUSIVE)).returncode == code


def test_a_clean_ad_exits_with_0_and_says_so(shell):
    done = shell.run("check", "--fail-on", "style", shell.write("offre.txt", shell.CLEAN))
    assert (done.returncode, done.stderr) == (0, "")
    assert "offre.txt : aucune remarque" in done.stdout


def test_a_finding_is_shown_with_its_place_reason_law_question_and_rewrite(shell):
    done = shell.run("check", shell.write("offre.txt", "Stage\n\n" + shell.ABUSIVE))
    assert "offre.txt:3:14  Mention abusive  [score-exige]" in done.stdout
    for part in ("Pourquoi :", "L1221-6 (vérifié le ", "https://", "Question à poser :", "Réécriture possible :"):
        assert part in done.stdout


def test_carets_stand_under_the_found_words_where_there_is_no_terminal(shell):
    lines = shell.run("check", shell.write("offre.txt", shell.ABUSIVE)).stdout.splitlines()
    (at,) = [number for number, line in enumerate(lines) if "^" in line]
    under = slice(lines[at].index("^"), lines[at].rindex("^") + 1)
    assert lines[at - 1][under] == "Klout de 40 ou +"
    assert "\x1b" not in "".join(lines)


def test_the_remarks_speak_the_language_asked(shell):
    done = shell.run("check", "--message-lang", "en", shell.write("offre.txt", shell.ABUSIVE))
    assert "Abusive wording  [score-exige]" in done.stdout
    assert "Question to ask:" in done.stdout


def test_several_files_are_all_checked_and_the_gravest_decides(shell):
    shell.write("une.txt", shell.CLEAN)
    shell.write("deux.txt", shell.ABUSIVE)
    done = shell.run("check", "--fail-on", "abusif", "une.txt", "deux.txt")
    assert done.returncode == 1
    assert "une.txt : aucune remarque" in done.stdout
    assert "deux.txt : 1 × mention abusive" in done.stdout


def test_a_dash_reads_the_standard_input(shell):
    done = shell.run("check", "--fail-on", "abusif", "-", stdin=shell.ABUSIVE)
    assert done.returncode == 1
    assert "entrée standard:1:14  Mention abusive" in done.stdout


def test_the_title_given_is_checked_too(shell):
    done = shell.run("check", "--title", "Blogueur, Klout de 40 ou +", shell.write("offre.txt", shell.CLEAN))
    assert "offre.txt (intitulé)  Mention abusive" in done.stdout


def test_json_is_one_report_whose_words_are_where_it_says(shell):
    text = "😀 " + shell.ABUSIVE
    report = json.loads(shell.run("check", "--format", "json", shell.write("offre.txt", text)).stdout)
    (finding,) = report["findings"]
    assert text[finding["start"] : finding["end"]] == finding["quote"] == "Klout de 40 ou +"
    assert report["offset_encoding"] == "code-point"
    assert report["text_sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert "text" not in report


def test_the_report_on_a_page_carries_the_text_read_from_it(shell):
    page = f"<!doctype html><nav>Accueil</nav><main><h1>Rédacteur</h1><p>{shell.ABUSIVE}</p></main>"
    report = json.loads(shell.run("check", "--format", "json", shell.write("offre", page)).stdout)
    assert report["text"] == shell.ABUSIVE.strip()
    assert [one["quote"] for one in report["findings"]] == ["Klout de 40 ou +"]


def test_the_law_of_the_day_of_the_ad_applies(shell):
    done = shell.run("check", "--format", "json", "--date", "2024-03-01", shell.write("offre.txt", shell.CLEAN))
    assert json.loads(done.stdout)["as_of"] == "2024-03-01"


def test_several_files_in_json_are_refused_with_the_form_to_take(shell):
    shell.write("une.txt", shell.CLEAN)
    done = shell.run("check", "--format", "json", "une.txt", "une.txt")
    assert done.returncode == 2
    assert "--format jsonl" in done.stderr


def test_jsonl_of_several_files_bears_their_names(shell):
    shell.write("une.txt", shell.CLEAN)
    shell.write("deux.txt", shell.ABUSIVE)
    rows = [
        json.loads(line) for line in shell.run("check", "--format", "jsonl", "une.txt", "deux.txt").stdout.splitlines()
    ]
    assert [(row["id"], len(row["findings"])) for row in rows] == [("une.txt", 0), ("deux.txt", 1)]
