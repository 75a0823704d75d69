"""The page that teaches the first test shows a file that runs: e2e/test_premier.py, word for word."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "premier-test-de-bout-en-bout.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


def test_the_page_holds_the_file_that_the_suite_runs() -> None:
    conftest, first = BLOCKS
    assert first == (ROOT / "e2e" / "test_premier.py").read_text(encoding="utf-8")
    assert conftest in (ROOT / "e2e" / "conftest.py").read_text(encoding="utf-8")


def test_what_the_page_says_to_write_runs_in_an_empty_folder(tmp_path: Path) -> None:
    for name, source in zip(("conftest.py", "test_premier.py"), BLOCKS, strict=True):
        (tmp_path / name).write_text(source, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "--browser", "chromium", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert " 2 passed" in done.stdout, done.stdout + done.stderr
