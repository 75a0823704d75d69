"""Run the command line: choose the command, turn every expected fault into one line on stderr and an exit code."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence

from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments, help_language, read_arguments
from sansreproche.cli.check import run_check
from sansreproche.cli.exits import INTERRUPTED, MISUSE, PIPE_CLOSED, Misuse
from sansreproche.cli.feedback import run_feedback
from sansreproche.cli.lsp import run_lsp
from sansreproche.cli.rules import run_explain, run_rules
from sansreproche.cli.serve import run_serve
from sansreproche.cli.verify import run_verify

_COMMANDS: dict[str, Callable[[Arguments], int]] = {
    "check": run_check,
    "rules": run_rules,
    "explain": run_explain,
    "serve": run_serve,
    "lsp": run_lsp,
    "verify": run_verify,
    "feedback": run_feedback,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 clean, 1 findings at or above the threshold, 2 misuse or bad input."""
    _open_what_is_closed()
    _let_every_character_out()
    given = sys.argv[1:] if argv is None else argv
    try:
        arguments = read_arguments(given)
        code = _COMMANDS[arguments.command](arguments) if arguments.command else 0
        sys.stdout.flush()
    except Misuse as fault:
        print(f"sansreproche: {fault}", file=sys.stderr)
        return MISUSE
    except BrokenPipeError:  # the reader (head, less) has left
        _drop_the_rest()
        return PIPE_CLOSED
    except OSError as error:  # a full disk, most often; an input's own faults are told where it is read
        said = words.UNWRITABLE(help_language(given)).format(error=error.strerror or error)
        print(f"sansreproche: {said}", file=sys.stderr)
        _drop_the_rest()
        return MISUSE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _open_what_is_closed() -> None:
    """A program may be started without one of its streams (`<&-`, `>&-`): it reads nothing there, and writes nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115  open to the end


def _drop_the_rest() -> None:
    """Send what is still to be written nowhere: Python would complain once more when it closes stdout at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _let_every_character_out() -> None:
    """A terminal or a pipe in a narrow encoding, or a lone surrogate, must not stop the report."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
