"""How long the command line takes from nothing to its report, beside an interpreter that does nothing."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

RUNS = 9
STEPS = {
    "python -c pass": ("-c", "pass"),
    "import sansreproche": ("-c", "import sansreproche"),
    "all rules imported": ("-c", "import sansreproche; sansreproche.ruleset()"),
    "sansreproche check a.txt": ("-m", "sansreproche.cli", "check", "a.txt"),
}


def main() -> None:
    """Milliseconds of CPU, the median of several processes, once Python has cached its byte code."""
    print("start-up (ms of CPU; times an empty interpreter)")
    baseline = 0.0
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "cache")
        (Path(folder) / "a.txt").write_text("Vous avez un Klout de 40 ou +. Stage de 12 mois.\n", encoding="utf-8")
        for name, words in STEPS.items():
            times = [_cpu([sys.executable, *words], folder, environment) for _ in range(RUNS + 1)][1:]
            baseline = baseline or statistics.median(times)
            print(f"  {name:26} {statistics.median(times):6.0f} {statistics.median(times) / baseline:6.1f}x")


def _cpu(command: list[str], folder: str, environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
