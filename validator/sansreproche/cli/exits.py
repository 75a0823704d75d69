"""The exit codes of the command line and the error that leads to the second."""

from __future__ import annotations

CLEAN = 0
FINDINGS = 1
MISUSE = 2
INTERRUPTED = 130
PIPE_CLOSED = 141
"""What the shell reports of a program that a closed pipe ended."""


class Misuse(Exception):  # noqa: N818  it names the fault, as a reader would
    """The command cannot do what was asked; the message is one line that says what to do."""
