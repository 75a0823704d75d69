"""`sansreproche verify`: the file that the extension exports, from a shell."""

import hashlib
import json

TEXT = "Un Klout de 40 au moins est demandé."
FINDING = {
    "rule": "score-exige",
    "tier": "abusif",
    "field": "text",
    "start": 3,
    "end": 14,
    "quote": "Klout de 40",
    "prefix": "Un ",
    "suffix": " au moins",
}


def evidence(text=TEXT):
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    report = {"ruleset_version": "2026.11.21-0", "law_checked": "2026-11-21", "offset_encoding": "utf-16"}
    head = {"format": "sansreproche-evidence/1", "address": "https://emplois.example/1", "title": "Plume"}
    return json.dumps(
        {
            **head,
            "seen": ["2026-11-21T09:00:00Z"],
            "text": text,
            "text_sha256": digest,
            "offset_encoding": "utf-16",
            "report": {**report, "text_sha256": digest, "findings": [FINDING]},
            "exported": "2026-11-21T10:00:00Z",
        }
    )


def test_a_file_as_exported_ends_with_zero(shell):
    done = shell.run("verify", shell.write("preuve.json", evidence()))
    assert (done.returncode, done.stderr) == (0, "")
    assert "https://emplois.example/1" in done.stdout
    assert "Tout concorde." in done.stdout


def test_a_file_that_was_changed_ends_with_one_and_says_where(shell):
    done = shell.run("verify", "-", "--message-lang", "en", stdin=evidence("Un score de 40 est demandé."))
    assert (done.returncode, done.stderr) == (1, "")
    assert "hash of the text: DIFFERS" in done.stdout
    assert "MISSING   “Klout de 40” (score-exige)" in done.stdout


def test_what_is_no_evidence_ends_with_two_and_says_what_to_do(shell):
    for content, said in [
        ("{", "ce n'est pas du JSON"),
        ("[" * 100_000, "ce n'est pas du JSON"),
        (b"\xff\xfe\xff", "ce n'est pas du JSON"),
        ("{}", "son format est « None »"),
    ]:
        done = shell.run("verify", shell.write("preuve.json", content))
        assert done.returncode == 2
        assert done.stderr.startswith("sansreproche: preuve.json: ")
        assert said in done.stderr
    assert "donnez le fichier de preuve" in shell.run("verify").stderr
    assert "ce fichier n'existe pas" in shell.run("verify", "absent.json").stderr
