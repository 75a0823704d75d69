"""Misuse and unreadable input: exit code 2, one line on stderr that says what to do."""

import shlex
import subprocess
import sys

import pytest


def in_a_shell(shell, command):
    """Run a line of the shell, in which `sansreproche` is the command."""
    own = f'sansreproche() {{ {shlex.quote(sys.executable)} -m sansreproche.cli "$@"; }}; {command}'
    return subprocess.run(
        ["sh", "-c", own],
        capture_output=True,
        text=True,
        cwd=shell.folder,
        env=shell.environment(),
        timeout=120,
        check=False,
    )


def fault(done):
    """The only line of stderr of a run that failed."""
    assert done.returncode == 2
    assert done.stderr.startswith("sansreproche: ")
    assert done.stderr.count("\n") == 1
    return done.stderr


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("offre.pdf", b"%PDF-1.7\n%\xe2\xe3", "ce PDF est abîmé ou incomplet"),
        ("offre.docx", b"PK\x03\x04rest", "ce document est abîmé ou incomplet"),
        ("offre.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "enregistrez-le en .docx"),
        ("offre.png", b"\x89PNG\r\n\x1a\n", "c'est une image"),
        ("offre.bin", bytes(range(32)) * 10, "ce n'est pas du texte"),
        ("offre.txt", b"", "il n'y a pas de texte"),
        ("offre.txt", b" \n\t\xef\xbb\xbf".strip(b"\xef\xbb\xbf"), "il n'y a pas de texte"),
        ("offre.html", b"<html><script>1</script></html>", "ce document ne contient aucun texte"),
        ("annonces.jsonl", b"\n\n", "il ne contient aucune annonce"),
        ("annonce.json", b'{\n "text": "a"\n}\n', "chaque ligne est une annonce, par exemple {"),
        ("annonces.jsonl", b"[1]\n", "ligne 1 : ce n'est pas un objet JSON"),
        ("annonces.jsonl", b'{"id": 1}\n', "ligne 1 : il manque « text »"),
        ("annonces.jsonl", b'{"text": "a", "title": 3}\n', "« title » doit être une chaîne"),
        ("annonces.jsonl", b'{"text": "\xe9"}\n', "elle n'est pas en UTF-8"),
        ("annonces.jsonl", b"[" * 100_000 + b"\n", "ce n'est pas du JSON"),
    ],
)
def test_an_input_that_cannot_be_read_is_named_with_what_to_do(shell, name, content, said):
    shell.write(name, content)
    message = fault(shell.run("check", name))
    assert name in message
    assert said in message


def test_a_missing_file_and_a_folder_do_not_stop_the_others(shell):
    (shell.folder / "dossier").mkdir()
    done = shell.run("check", "absent.txt", "dossier", shell.write("offre.txt", shell.CLEAN))
    assert done.returncode == 2
    assert "offre.txt : aucune remarque" in done.stdout
    missing, folder = done.stderr.splitlines()
    assert "absent.txt: ce fichier n'existe pas" in missing
    assert "dossier: c'est un dossier" in folder


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "donnez une commande (check, rules, explain, serve, lsp, verify, feedback)"),
        (["chek"], "essayez check"),
        (["check"], "donnez au moins un fichier"),
        (["check", "--date", "12/03/2026", "-"], "écrivez-le AAAA-MM-JJ"),
        (["check", "--format", "yaml", "-"], "choisissez terminal, json, jsonl, markdown, sarif ou github"),
        (["check", "--fail-on", "grave", "-"], "choisissez illegal, abusif, a-clarifier, style ou none"),
        (["check", "--message-lang", "de", "-"], "choisissez fr ou en"),
        (["check", "--nots", "-"], "option inconnue : --nots (aide : sansreproche check --help)"),
        (["check", "--title"], "--title: attend une valeur"),
        (["rules", "de-trop"], "argument de trop : de-trop"),
        (["explain"], "donnez le nom d'une règle"),
        (["serve", "--port", "99999"], "donnez un nombre de 0 à 65535"),
        (["serve", "--workers", "0"], "donnez un nombre de 1 à 256"),
    ],
)
def test_misuse_says_what_to_write_instead(shell, words, said):
    assert said in fault(shell.run(*words))


def test_a_file_without_a_command_leads_to_check(shell):
    assert "sansreproche check offre.txt" in fault(shell.run(shell.write("offre.txt", shell.ABUSIVE)))


def test_errors_and_help_follow_the_language_of_the_environment_or_of_the_messages(shell):
    assert "there is no such file" in fault(shell.run("check", "absent.txt", LANG="en_GB.UTF-8"))
    assert "there is no such file" in fault(shell.run("check", "absent.txt", "--message-lang=en"))
    assert "ce fichier n'existe pas" in fault(shell.run("check", "absent.txt", LANG="de_DE.UTF-8"))
    assert "check one or several ads" in shell.run("--help", LANG="en_US.UTF-8").stdout
    assert "relire une ou plusieurs offres" in shell.run("--help").stdout


def test_a_full_disk_is_a_fault_and_not_a_finding(shell):
    shell.write("offre.txt", shell.CLEAN)
    assert "le résultat n'a pas pu être écrit" in fault(in_a_shell(shell, "sansreproche check offre.txt > /dev/full"))


def test_a_closed_input_is_an_empty_one(shell):
    assert "il n'y a pas de texte" in fault(in_a_shell(shell, "sansreproche check - <&-"))


def test_a_closed_output_changes_no_exit_code(shell):
    shell.write("offre.txt", shell.ABUSIVE)
    done = in_a_shell(shell, "sansreproche check --fail-on abusif offre.txt >&-")
    assert (done.returncode, done.stderr) == (1, "")
