#!/usr/bin/env python3
"""Write the pages of the rules in docs/regles from the rules themselves; --check tells whether they are up to date."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sansreproche import ruleset
from sansreproche.formats.markdown import rule_page, rules_index

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "regles"


def main() -> int:
    """0 when the pages are written or up to date, 1 when --check finds a difference."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--check", action="store_true", help="write nothing; exit with 1 when a page differs")
    if arguments.parse_args().check:
        stale = stale_pages(FOLDER)
        for name in stale:
            print(f"docs/regles/{name} is not what the rules say: run tools/rule_pages.py", file=sys.stderr)
        return 1 if stale else 0
    write_pages(FOLDER)
    return 0


def pages() -> dict[str, str]:
    """The text of every page by its file name."""
    rules = ruleset()
    return {"README.md": rules_index(rules), **{f"{one.id}.md": rule_page(one) for one in rules.rules}}


def stale_pages(folder: Path) -> list[str]:
    """The names of pages that are missing, differ, or belong to no rule."""
    wanted, found = pages(), _found(folder)
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def write_pages(folder: Path) -> None:
    """Make the folder hold exactly the pages."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = pages()
    for name in _found(folder).keys() - wanted.keys():
        (folder / name).unlink()
    for name, text in wanted.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _found(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}


if __name__ == "__main__":
    sys.exit(main())
