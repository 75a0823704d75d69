"""A `.jsonl` of many ads in, one report a line out."""

import json
import subprocess
import sys


def lines(*ads):
    return "".join(json.dumps(ad) + "\n" for ad in ads)


def test_each_ad_gets_one_line_with_its_id_in_front(shell):
    shell.write("annonces.jsonl", lines({"id": "a", "text": shell.ABUSIVE}, {"id": 7, "text": shell.CLEAN}))
    out = shell.run("check", "--format", "jsonl", "annonces.jsonl").stdout.splitlines()
    assert [line.split(",")[0] for line in out] == ['{"id": "a"', '{"id": 7']
    assert [[one["quote"] for one in json.loads(line)["findings"]] for line in out] == [["Klout de 40 ou +"], []]


def test_an_ad_without_an_id_is_named_by_its_line(shell):
    shell.write("annonces.jsonl", "\n" + lines({"text": shell.CLEAN}))
    assert json.loads(shell.run("check", "--format", "jsonl", "annonces.jsonl").stdout)["id"] == "annonces.jsonl:2"


def test_a_date_absent_null_or_wrong_is_no_obstacle(shell):
    ads = [
        {"text": shell.CLEAN},
        {"text": shell.CLEAN, "date": None},
        {"text": shell.CLEAN, "date": "hier"},
        {"text": shell.CLEAN, "date": 3},
    ]
    shell.write("annonces.jsonl", lines(*ads, {"text": shell.CLEAN, "date": "2024-03-01T10:00:00Z"}))
    done = shell.run("check", "--format", "jsonl", "annonces.jsonl")
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert len({report["as_of"] for report in reports[:4]}) == 1
    assert reports[4]["as_of"] == "2024-03-01"
    assert ["hier" in " ".join(report["not_analysed"]) for report in reports] == [False, False, True, False, False]


def test_options_serve_the_ads_that_say_nothing_themselves(shell):
    shell.write("annonces.jsonl", lines({"text": shell.CLEAN, "date": "2024-03-01"}, {"text": shell.CLEAN}))
    done = shell.run("check", "--format", "jsonl", "--date", "2025-02-03", "annonces.jsonl")
    assert [json.loads(line)["as_of"] for line in done.stdout.splitlines()] == ["2024-03-01", "2025-02-03"]


def test_a_bad_line_is_named_with_its_fault_and_the_others_are_read(shell):
    before, after = lines({"id": "a", "text": shell.CLEAN}), lines({"id": "c", "text": shell.ABUSIVE})
    shell.write("annonces.jsonl", before + '{"id": "b", "text": \n' + after)
    done = shell.run("check", "--format", "jsonl", "--fail-on", "abusif", "annonces.jsonl")
    assert done.returncode == 2
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a", "c"]
    assert done.stderr.count("\n") == 1
    assert "annonces.jsonl: ligne 2 : ce n'est pas du JSON" in done.stderr


def test_a_file_that_starts_with_no_ad_is_refused_in_one_line(shell):
    shell.write("annonces.jsonl", "bonjour\n" * 50 + lines({"id": "a", "text": shell.CLEAN}))
    done = shell.run("check", "annonces.jsonl")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_ads_on_the_standard_input_are_told_by_their_form(shell):
    done = shell.run("check", "--format", "jsonl", "-", stdin=lines({"id": "a", "text": shell.CLEAN}))
    assert json.loads(done.stdout)["id"] == "a"


def test_lone_surrogates_pass_through_every_form(shell):
    ad = lines({"id": "a", "text": f"\ud800 {shell.ABUSIVE}", "title": "\udfff"})
    shell.write("annonces.jsonl", ad)
    (finding,) = json.loads(shell.run("check", "--format", "jsonl", "annonces.jsonl").stdout)["findings"]
    assert finding["prefix"].startswith("\ud800")
    assert "Klout de 40 ou +" in shell.run("check", "annonces.jsonl").stdout


def test_a_narrow_output_encoding_stops_nothing(shell):
    shell.write("offre.txt", "😀 " + shell.ABUSIVE)
    done = shell.run("check", "offre.txt", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Klout de 40 ou +" in done.stdout


def test_a_reader_that_leaves_early_gets_no_complaint(shell):
    shell.write("annonces.jsonl", lines(*({"id": n, "text": shell.ABUSIVE} for n in range(300))))
    command = [sys.executable, "-m", "sansreproche.cli", "check", "annonces.jsonl"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=shell.folder, env=shell.environment()
    ) as running:
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(timeout=60) == 141


def test_reports_come_out_while_ads_still_come_in(shell):
    command = [sys.executable, "-u", "-m", "sansreproche.cli", "check", "--format", "jsonl", "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=shell.folder, env=shell.environment()
    ) as running:
        # More than the reader's first look at its input, and less than the whole.
        running.stdin.write(lines(*({"id": n, "text": shell.CLEAN} for n in range(200))).encode())
        running.stdin.flush()
        assert json.loads(running.stdout.readline())["id"] == 0
        running.stdin.close()
        assert len(running.stdout.read().splitlines()) == 199
        assert running.wait(timeout=60) == 0
