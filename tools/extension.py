"""Build the extension's packages for both browsers' shops and lint them: make extension, or python tools/extension.py [FOLDER].

Writes dist/sansreproche-chromium-<version>.zip and dist/sansreproche-firefox-<version>.xpi, the same bytes from the same
sources whatever the machine, and prints their sums. Mozilla's web-ext checks both where it is installed. Exit 0, or 1 when it
finds an error.
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

from sansreproche.testing import files

ROOT = Path(__file__).resolve().parent.parent
WEB_EXT = ROOT / "node_modules" / ".bin" / "web-ext"


def main() -> int:
    """Build and check both packages; returns the exit code."""
    where = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"
    packages = [files.pack(target, where) for target in files.TARGETS]
    for package in packages:
        print(f"{hashlib.sha256(package.read_bytes()).hexdigest()}  {package.name}")
    if not WEB_EXT.exists():
        print("web-ext is not installed (tools/bootstrap.sh web-ext): the packages are not linted.", file=sys.stderr)
        return 0
    wrong = [(package.name, error) for package in packages for error in errors(package)]
    for name, error in wrong:
        print(f"{name}: {error['code']}: {error['description']} ({error.get('file', '')})", file=sys.stderr)
    print(f"web-ext lint: {len(wrong)} errors")
    return 1 if wrong else 0


def errors(package: Path) -> list[dict[str, str]]:
    """What web-ext holds against a package; its warnings tell Firefox users of what is meant for Chromium."""
    command = [WEB_EXT, "lint", "--source-dir", package, "--no-config-discovery", "--output", "json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    if not done.stdout:
        return [{"code": "web-ext failed", "description": done.stderr.strip()}]
    found: list[dict[str, str]] = json.loads(done.stdout)["errors"]
    return found


if __name__ == "__main__":
    sys.exit(main())
