"""What the processes of a server count together leaves nothing behind, even after kill -9."""

import os
import signal
import sys

import pytest

from sansreproche_server import shared_counts
from sansreproche_server.metrics import SHARED

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders are locked by flock")


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(shared_counts, "_MEMORY", tmp_path)
    return tmp_path


def names(place):
    return sorted(one.name for one in place.iterdir())


def test_the_folder_is_there_while_the_server_runs_and_no_longer(place):
    with shared_counts.counts_shared():
        (name,) = names(place)
        assert os.environ[SHARED] == str(place / name)
    assert names(place) == []
    assert SHARED not in os.environ


def test_what_a_killed_server_left_goes_and_what_a_running_one_holds_stays(place):
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        with shared_counts.counts_shared():
            os.write(writing, b"x")
            signal.pause()
    os.read(reading, 1)
    (held,) = names(place)
    (place / "sansreproche-autre").write_text("un fichier, pas un dossier")
    with shared_counts.counts_shared():
        assert held in names(place)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with shared_counts.counts_shared():
        assert held not in names(place)
    assert names(place) == ["sansreproche-autre"]
    os.close(reading)
    os.close(writing)


def test_a_folder_that_whoever_runs_the_server_chose_is_left_alone(place, tmp_path, monkeypatch):
    monkeypatch.setenv(SHARED, str(tmp_path / "choisi"))
    with shared_counts.counts_shared():
        assert os.environ[SHARED] == str(tmp_path / "choisi")
    assert names(place) == []
