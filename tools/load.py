"""Load the server on loopback, with wrk on the same machine: python tools/load.py [--seconds 20] [--soak 600].

Three runs: as many checks as it can take, then 500 a second, then a soak whose memory is watched. Every ad is of 2.3 kB
and differs from all others by its reference, so that no answer comes from memory. Exits 1 when an answer was an error.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]
SIZE = 2_300
_WATCH = 30
"""Seconds between two looks at the memory."""
_MS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=int, default=20)
    arguments.add_argument("--soak", type=int, default=0, help="seconds of the last run; none by default")
    arguments.add_argument("--workers", type=int, default=2)
    asked = arguments.parse_args()
    if not shutil.which("wrk"):
        print("wrk is missing: apt-get install wrk", file=sys.stderr)
        return 1
    with serving(asked.workers) as (address, pid), tempfile.TemporaryDirectory() as folder:
        run(address, folder, 8, 3)
        errors = told("as fast as it can", run(address, folder, 16, asked.seconds), pid)
        errors += told("500 a second", run(address, folder, 10, asked.seconds, pause=18), pid)
        if asked.soak:
            with watched(pid) as sizes:
                errors += told(f"soak of {asked.soak} s", run(address, folder, 10, asked.soak, pause=18), pid)
            print(f"  memory every half minute, MB: {' '.join(f'{one:.0f}' for one in sizes)}")
    return 1 if errors else 0


@contextmanager
def serving(workers: int) -> Iterator[tuple[str, int]]:
    """A server on a free port, without limits on rates; stopped by its process id."""
    command = [sys.executable, "-m", "sansreproche.cli", "serve", "--port", "0", "--workers", str(workers)]
    environment = {**os.environ, "SANSREPROCHE_RATE": "off", "SANSREPROCHE_FEEDBACK": "off", "PYTHONUTF8": "1"}
    server = subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=environment)
    try:
        said = server.stdout.readline() if server.stdout else ""
        found = re.search(r"http://[0-9.]+:[0-9]+", said)
        if not found:
            raise SystemExit(f"the server did not start: {said}")
        yield found[0], server.pid
    finally:
        server.terminate()
        server.wait(timeout=30)


def run(address: str, folder: str, connections: int, seconds: int, pause: int = 0) -> str:
    """What wrk prints. `pause` is in ms between the requests of a connection."""
    script = Path(folder) / "check.lua"
    script.write_text(_script(pause), encoding="utf-8")
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s", str(script), f"{address}/v1/check"]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8", timeout=seconds + 60).stdout


def _script(pause: int) -> str:
    body = json.dumps({"text": ad() + " Référence 0000000000."}, ensure_ascii=False)
    before, after = (json.dumps(part, ensure_ascii=False) for part in body.split("0000000000"))
    delay = f"function delay() return {pause} end" if pause else ""
    return f"""
local n = 0
local headers = {{["Content-Type"] = "application/json"}}
{delay}
function request()
  n = n + 1
  return wrk.format("POST", nil, headers, {before} .. string.format("%010d", n) .. {after})
end
"""


def ad() -> str:
    """An ad of 2.3 kB of our own, with a few wordings that are flagged."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    from ads import made_ads  # noqa: PLC0415  the benchmarks' own

    return made_ads(1, SIZE)[0].text.encode()[:SIZE].decode("utf-8", "ignore")


def told(name: str, printed: str, pid: int) -> int:
    """Print one run's figures; returns how many answers were errors."""
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", printed)[1])  # type: ignore[index]
    p50, p99 = (_milliseconds(printed, percent) for percent in ("50%", "99%"))
    failed = re.search(r"Non-2xx or 3xx responses: (\d+)", printed)
    broken = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", printed)
    errors = (int(failed[1]) if failed else 0) + sum(map(int, broken.groups()) if broken else ())
    print(
        f"{name}: {rate:.0f} checks/s, p50 {p50:.1f} ms, p99 {p99:.1f} ms, {errors} errors, {memory(pid):.0f} MB",
        flush=True,
    )
    return errors


def _milliseconds(printed: str, percent: str) -> float:
    found = re.search(rf"{percent}\s+([\d.]+)(us|ms|s)", printed)
    return float(found[1]) * _MS[found[2]] if found else 0.0


@contextmanager
def watched(pid: int) -> Iterator[list[float]]:
    """The memory of the server, every half minute, while something runs."""
    sizes: list[float] = []
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_WATCH):
            sizes.append(memory(pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield sizes
    finally:
        over.set()
        watcher.join()


def memory(pid: int) -> float:
    """Megabytes held by a process and its children, shared pages shared out (Linux)."""
    pids = [pid, *map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())]
    rolled = (Path(f"/proc/{one}/smaps_rollup").read_text() for one in pids)
    return sum(int(re.search(r"Pss:\s+(\d+)", text)[1]) for text in rolled) / 1024  # type: ignore[index]


if __name__ == "__main__":
    started = time.perf_counter()
    code = main()
    print(f"{time.perf_counter() - started:.0f} s in all")
    sys.exit(code)
