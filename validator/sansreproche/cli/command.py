"""Run the command line: choose the command, turn every expected fault into one line on stderr and an exit code."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence

from sansreproche.cli.arguments import Arguments, read_arguments
from sansreproche.cli.check import run_check
from sansreproche.cli.exits import INTERRUPTED, MISUSE, PIPE_CLOSED, Misuse
from sansreproche.cli.rules import run_explain, run_rules
from sansreproche.cli.serve import run_serve

_COMMANDS: dict[str, Callable[[Arguments], int]] = {
    "check": run_check,
    "rules": run_rules,
    "explain": run_explain,
    "serve": run_serve,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 clean, 1 findings at or above the threshold, 2 misuse or bad input."""
    _let_every_character_out()
    try:
        arguments = read_arguments(sys.argv[1:] if argv is None else argv)
        code = _COMMANDS[arguments.command](arguments) if arguments.command else 0
        sys.stdout.flush()
    except Misuse as fault:
        print(f"sansreproche: {fault}", file=sys.stderr)
        return MISUSE
    except BrokenPipeError:
        # The reader (head, less) has left. Python would complain once more when it closes stdout at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _let_every_character_out() -> None:
    """A terminal or a pipe in a narrow encoding, or a lone surrogate, must not stop the report."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
