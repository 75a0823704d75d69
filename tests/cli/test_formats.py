"""The forms that other tools read: SARIF, GitHub's annotations, Markdown; and what `sansreproche.toml` asks for."""

import json

import pytest
from sarif_pydantic import Sarif

from tests.cli.conftest import Shell

AD = "Stage 🙂. Un score Klout de 40 est exigé.\nIndiquez votre salaire actuel dans la lettre.\n"
SCORE, PAY = "score Klout de 40", "votre salaire actuel"


@pytest.fixture
def sarif(shell):
    """The log of a run, read by a model of SARIF that nobody here wrote."""

    def run(*words, code=0):
        done = shell.run("check", "--format", "sarif", "--fail-on", "none", *words)
        assert done.returncode == code, done.stderr
        Sarif.model_validate_json(done.stdout)
        return json.loads(done.stdout)["runs"][0]

    return run


def words_at(text, region):
    """The words of a region, found by its lines and columns, then by its offset."""
    lines = text.split("\n")
    assert region["startLine"] == region["endLine"]
    found = lines[region["startLine"] - 1][region["startColumn"] - 1 : region["endColumn"] - 1]
    assert text[region["charOffset"] : region["charOffset"] + region["charLength"]] == found
    return found


def region(result):
    return result["locations"][0]["physicalLocation"]["region"]


def test_a_sarif_log_says_where_the_words_are(shell, sarif):
    run = sarif(shell.write("une annonce.txt", AD))
    assert run["columnKind"] == "unicodeCodePoints"
    assert [words_at(AD, region(one)) for one in run["results"]] == [SCORE, PAY]
    assert [one["level"] for one in run["results"]] == ["error", "warning"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "une%20annonce.txt"
    assert [run["tool"]["driver"]["rules"][one["ruleIndex"]]["id"] for one in run["results"]] == [
        "score-exige",
        "historique-salaire",
    ]


def test_a_safe_rewrite_is_a_fix(shell, sarif):
    fixed = [one for one in sarif(shell.write("a.txt", AD))["results"] if "fixes" in one]
    (replacement,) = fixed[0]["fixes"][0]["artifactChanges"][0]["replacements"]
    assert words_at(AD, replacement["deletedRegion"]) == PAY
    assert replacement["insertedContent"]["text"] == "vos prétentions salariales"


def test_both_halves_of_a_contradiction_are_related(shell, sarif):
    text = "Débutant accepté.\nNous demandons trois ans d'expérience minimum.\n"
    related = [
        one["relatedLocations"] for one in sarif(shell.write("a.txt", text))["results"] if "relatedLocations" in one
    ]
    assert related
    quoted = [words_at(text, place["physicalLocation"]["region"]) for places in related for place in places]
    assert any(words in "Débutant accepté. trois ans d'expérience minimum" for words in quoted)


def test_a_title_has_no_place_in_the_file(shell, sarif):
    run = sarif("--title", "Serveuse", shell.write("a.txt", "Vous rejoignez la salle à Rennes.\n"))
    (place,) = [
        one["locations"][0]
        for one in run["results"]
        if one["ruleId"].startswith("sexe") or "sexe" in one["properties"]["label"]
    ]
    assert place["logicalLocations"][0]["name"] == "title"
    assert "region" not in place["physicalLocation"]


def test_an_ad_among_others_is_placed_on_its_line(shell, sarif):
    ads = "\n".join(json.dumps({"id": n, "text": text}) for n, text in enumerate(["Bonjour.", AD]))
    assert {region(one)["startLine"] for one in sarif(shell.write("a.jsonl", ads))["results"]} == {2}


def test_between_two_versions_each_finding_is_new_unchanged_or_gone(shell, sarif):
    before = shell.write("avant.txt", AD)
    log = shell.run("check", "--format", "sarif", "--fail-on", "none", before).stdout
    shell.write("avant.sarif", log)
    after = shell.write("apres.txt", "Joignez une photo.\n" + AD.splitlines()[0])
    states = {(one["ruleId"], one["baselineState"]) for one in sarif("--baseline", "avant.sarif", after)["results"]}
    assert ("score-exige", "unchanged") in states
    assert ("historique-salaire", "absent") in states
    assert any(rule.startswith("photo") and state == "new" for rule, state in states)


def test_what_was_gone_already_does_not_come_back(shell, sarif):
    shell.write(
        "a.sarif", shell.run("check", "--format", "sarif", "--fail-on", "none", shell.write("a.txt", AD)).stdout
    )
    clean = shell.write("b.txt", "Bonjour.\n")
    shell.write("b.sarif", shell.run("check", "--format", "sarif", "--baseline", "a.sarif", clean).stdout)
    assert sarif("--baseline", "b.sarif", clean)["results"] == []


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"runs": 1}', '{"runs": [{"results": [{}]}]}'])
def test_a_baseline_that_is_no_log_is_refused(shell, content):
    shell.write("avant.sarif", content)
    done = shell.run("check", "--format", "sarif", "--baseline", "avant.sarif", shell.write("a.txt", AD))
    assert done.returncode == 2
    assert "SARIF" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_baseline_wants_sarif(shell):
    done = shell.run("check", "--baseline", "a.sarif", shell.write("a.txt", AD))
    assert (done.returncode, "--format sarif" in done.stderr) == (2, True)


def test_github_shows_each_finding_on_its_line(shell):
    done = shell.run("check", "--format", "github", shell.write("a,b.txt", AD))
    first, second = done.stdout.splitlines()
    assert first.startswith("::error file=a%2Cb.txt,line=1,col=13,endColumn=30,title=")
    assert second.startswith("::warning file=a%2Cb.txt,line=2,")
    assert SCORE in first


def test_markdown_says_why_and_never_lets_the_ad_be_markup(shell):
    done = shell.run("check", "--format", "markdown", shell.write("a_*.txt", AD + "<b>Photo obligatoire</b>."))
    assert "## a\\_\\*.txt" in done.stdout
    assert f"« {SCORE} »" in done.stdout
    assert "<b>" not in done.stdout


def config(shell, text):
    shell.write("sansreproche.toml", text)
    return shell.write("a.txt", AD)


def fingerprint(shell, quote):
    report = json.loads(shell.run("check", "--format", "json", "--config", "none", shell.write("a.txt", AD)).stdout)
    return next(one["fingerprint"] for one in report["findings"] if one["quote"] == quote)


def findings(shell, *words):
    return json.loads(shell.run("check", "--format", "json", *words).stdout)["findings"]


def test_a_rule_or_a_tier_may_be_left_out(shell):
    name = config(shell, '[rules]\nignore = ["historique-salaire"]\n')
    assert [one["quote"] for one in findings(shell, name)] == [SCORE]
    name = config(shell, 'tiers = ["illegal", "a-clarifier"]\n')
    assert [one["quote"] for one in findings(shell, name)] == [PAY]


def test_a_justified_finding_stays_with_its_reason_and_fails_nothing(shell):
    reason = "Le score est celui du compte géré."
    name = config(
        shell,
        f'[[justified]]\nfingerprint = "{fingerprint(shell, SCORE)}"\nrule = "score-exige"\nreason = "{reason}"\n',
    )
    assert [one.get("justified") for one in findings(shell, name)] == [reason, None]
    assert shell.run("check", "--fail-on", "abusif", name).returncode == 0
    assert shell.run("check", "--fail-on", "abusif", "--config", "none", name).returncode == 1
    assert reason in shell.run("check", name).stdout
    assert reason in shell.run("check", "--format", "markdown", name).stdout
    assert "::notice" in shell.run("check", "--format", "github", name).stdout
    suppressed = json.loads(shell.run("check", "--format", "sarif", name).stdout)["runs"][0]["results"][0]
    assert suppressed["suppressions"][0]["justification"] == reason


def test_the_language_may_be_that_of_the_house(shell):
    name = config(shell, 'message_lang = "en"\n')
    assert findings(shell, name)[0]["message"].isascii()
    assert not findings(shell, "--message-lang", "fr", name)[0]["message"].isascii()


def test_the_settings_of_a_folder_above_serve_up_to_the_repositorys_root(shell):
    config(shell, '[rules]\nignore = ["score-exige"]\n')
    below = Shell(shell.folder / "offres")
    below.folder.mkdir()
    assert [one["quote"] for one in findings(below, below.write("a.txt", AD))] == [PAY]
    (below.folder / ".git").mkdir()
    assert [one["quote"] for one in findings(below, "a.txt")] == [SCORE, PAY]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a b", "ce n'est pas du TOML"),
        ("rule = 1", "clé inconnue « rule »"),
        ('message_lang = "de"', "« fr » ou « en »"),
        ('tiers = "illegal"', "« tiers » est une liste"),
        ('[rules]\nignore = ["photo"]', "« photo » n'en est pas un"),
        ("[rules]\nselect = []", "clé inconnue « select »"),
        ("[[justified]]\nreason = 'a'", "fingerprint"),
        ("justified = 1", "fingerprint"),
        ("[[justified]]\nfingerprint = 'a'\nreason = ' '", "non vides"),
    ],
)
def test_settings_that_cannot_be_understood_say_what_to_write(shell, text, said):
    done = shell.run("check", config(shell, text))
    assert done.returncode == 2
    assert "sansreproche.toml: " in done.stderr
    assert said in done.stderr


def test_settings_asked_for_and_absent_are_a_fault(shell):
    done = shell.run("check", "--config", "absent.toml", shell.write("a.txt", AD))
    assert (done.returncode, "absent.toml" in done.stderr) == (2, True)
