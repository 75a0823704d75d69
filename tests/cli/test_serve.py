"""`sansreproche serve`: hand over to the server, or say how to install it."""

import subprocess
import sys
import types

import pytest

from sansreproche.cli import main


@pytest.fixture
def asked(monkeypatch):
    """What a stand-in for the server was asked; it returns 7."""
    asked = []
    serving = types.ModuleType("sansreproche_server.serving")
    serving.serve = lambda host, port, workers: asked.append((host, port, workers)) or 7
    monkeypatch.setitem(sys.modules, "sansreproche_server", types.ModuleType("sansreproche_server"))
    monkeypatch.setitem(sys.modules, "sansreproche_server.serving", serving)
    return asked


def test_the_server_is_given_the_address_and_its_code_is_returned(asked):
    assert main(["serve", "--port", "8123", "--workers", "2"]) == 7
    assert asked == [("127.0.0.1", 8123, 2)]


def test_the_server_chooses_how_many_processes_when_nobody_does(asked):
    assert main(["serve"]) == 7
    assert asked == [("127.0.0.1", 8000, None)]


def test_without_its_packages_the_server_says_what_to_install(shell):
    code = "import sys; sys.modules['flask'] = None; from sansreproche.cli import main; sys.exit(main(['serve', '--port', '0']))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, timeout=60, check=False, env=shell.environment()
    )
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == [
        "sansreproche: le serveur n'est pas installé (il manque flask) : dans le dossier de Sans reproche, pip install '.[server]'"
    ]
