"""Run the command line as a user does: another process, real files, real streams."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


class Shell:
    """A folder to write ads in and to run the command from, with an ad that bears one abusive wording and one that bears none."""

    ABUSIVE = "Vous avez un Klout de 40 ou + et une belle plume, et vous aimez écrire pour tous nos lecteurs.\n"
    CLEAN = "Vous rédigez des articles et vous animez nos comptes avec une équipe de quatre personnes, à Lyon.\n"

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, content: str | bytes) -> str:
        data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
        (self.folder / name).write_bytes(data)
        return name

    def environment(self, **changes: str) -> dict[str, str]:
        """The environment without what chooses a language or a colour."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "NO_COLOR"))}
        return {**kept, "PYTHONUTF8": "1", **changes}

    def run(self, *words: str, stdin: str | bytes = b"", **environment: str) -> subprocess.CompletedProcess[str]:
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        done = subprocess.run(
            [sys.executable, "-m", "sansreproche.cli", *words],
            input=data,
            capture_output=True,
            cwd=self.folder,
            env=self.environment(**environment),
            timeout=120,
            check=False,
        )
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.fixture
def shell(tmp_path):
    return Shell(tmp_path)
