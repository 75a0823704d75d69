"""Ask the server everything its own description allows, and what it does not: python tools/api_campaign.py [--requests N].

Schemathesis, installed for the run alone, reads /openapi.json and generates the requests; a 5xx, or an answer that is not
as described, fails the campaign. The server is on loopback and is stopped by its process id; its memory is printed.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile

from load import memory, serving

CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
ROUTES = 12
"""About how many the description holds: what is asked for is shared out between them."""


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--requests", type=int, default=100_000)
    arguments.add_argument("--minutes", type=int, default=60)
    asked = arguments.parse_args()
    with serving(workers=2) as (address, pid), tempfile.TemporaryDirectory() as folder:
        before = memory(pid)
        command = [
            *("uv", "tool", "run", "--from", "schemathesis", "st", "run", f"{address}/openapi.json"),
            *("--max-examples", str(asked.requests // ROUTES), "--checks", CHECKS, "--continue-on-failure"),
            *("--phases", "examples,coverage,fuzzing", "--workers", "2", "--seed", "2012"),
        ]
        done = subprocess.run(
            command, capture_output=True, check=False, encoding="utf-8", timeout=60 * asked.minutes, cwd=folder
        )
        after = memory(pid)
    print(done.stdout[-4000:])
    generated = re.search(r"(\d[\d,]*) generated", done.stdout)
    print(f"{generated[1] if generated else '?'} requests; memory {before:.0f} MB before, {after:.0f} MB after")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
