"""What a failure leaves behind: a trace, a picture of each page, and its place in the JUnit report when one is asked for."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FAILING = """def test_that_fails(page):
    page.goto("about:blank")
    assert page.title() == "un titre"
"""


def test_a_failing_test_leaves_a_trace_a_picture_and_its_line_in_the_junit_report(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text("pytest_plugins = ['sansreproche.testing']\n", encoding="utf-8")
    (tmp_path / "test_failing.py").write_text(FAILING, encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-c", ROOT / "pyproject.toml", "--confcutdir", tmp_path),
            *(tmp_path / "test_failing.py", "--output", tmp_path / "left", "--junitxml", tmp_path / "report.xml"),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    left = {path.name for path in (tmp_path / "left").rglob("*") if path.is_file()}
    assert {"trace.zip", "test-failed-1.png"} <= left
    report = (tmp_path / "report.xml").read_text(encoding="utf-8")
    assert all(words in report for words in [*left, 'name="test_that_fails[chromium]"', "un titre"])
