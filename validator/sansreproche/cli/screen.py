"""What the terminal allows."""

from __future__ import annotations

import os
import shutil
import sys


def wants_colour() -> bool:
    """Whether the output is a terminal, able to show colours and not asked to do without (`NO_COLOR`)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def columns() -> int:
    """The width of the terminal; 100 where there is none."""
    return shutil.get_terminal_size((100, 24)).columns
