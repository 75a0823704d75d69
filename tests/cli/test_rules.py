"""`sansreproche rules` and `sansreproche explain`."""

import json

from sansreproche import ruleset


def test_every_rule_is_listed_with_its_tier(shell):
    listed = shell.run("rules").stdout
    assert all(f"  {one.id}  " in listed for one in ruleset().rules)
    assert "mention abusive" in listed


def test_the_list_in_json_names_its_ruleset(shell):
    listed = json.loads(shell.run("rules", "--format", "json", "--message-lang", "en").stdout)
    assert listed["ruleset_version"].startswith(listed["law_checked"].replace("-", ".") + "-")
    assert [one["id"] for one in listed["rules"]] == [one.id for one in ruleset().rules]
    score = next(one for one in listed["rules"] if one["id"] == "score-exige")
    assert score["theme"] == "score"
    assert score["message"] == ruleset().get("score-exige").message.en


def test_the_ruleset_bears_the_same_version_in_every_process(shell):
    seeds = ("1", "2", "3")
    listed = [shell.run("rules", "--format", "json", PYTHONHASHSEED=seed).stdout for seed in seeds]
    assert len({json.loads(one)["ruleset_version"] for one in listed}) == 1


def test_a_rule_is_explained_with_its_sources_and_examples(shell):
    done = shell.run("explain", "score-exige")
    assert done.returncode == 0
    for part in ("Mention abusive", "Pourquoi :", "Question à poser :", "L1221-6", "Signalé :", "Accepté :", "‹"):
        assert part in done.stdout
    assert "[[" not in done.stdout


def test_an_unknown_rule_leads_to_those_that_look_like_it(shell):
    done = shell.run("explain", "score-exigé")
    assert done.returncode == 2
    assert "vouliez-vous dire score-exige" in done.stderr


def test_a_rule_that_looks_like_none_leads_to_the_list(shell):
    done = shell.run("explain", "zzzzzz")
    assert done.returncode == 2
    assert "sansreproche rules" in done.stderr


def test_the_version_is_printed(shell):
    done = shell.run("--version")
    assert (done.returncode, done.stdout.split()[0]) == (0, "sansreproche")
