"""`sansreproche verify`: whether an evidence file of the extension still holds together."""

from __future__ import annotations

from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments
from sansreproche.cli.exits import CLEAN, FINDINGS, Misuse
from sansreproche.cli.inputs import whole
from sansreproche.evidence import verify
from sansreproche.formats.verification import verification_to_terminal
from sansreproche.sources import UnreadableInput


def run_verify(asked: Arguments) -> int:
    """Print what agrees and what does not; 1 when something differs. Raises `Misuse` on what is no evidence file."""
    import json  # noqa: PLC0415  of no use to the other commands

    name = asked.evidence
    if not name:
        raise Misuse(words.NO_EVIDENCE(asked.help_lang))
    data = whole(name, asked)
    shown = words.STDIN(asked.help_lang) if name == "-" else name
    try:
        done = verify(json.loads(data))
    except (ValueError, RecursionError) as error:
        said = error.message if isinstance(error, UnreadableInput) else words.NOT_JSON
        raise Misuse(f"{shown}: {said(asked.help_lang)}") from error
    print(verification_to_terminal(done, lang=asked.message_lang), end="")
    return CLEAN if done.holds else FINDINGS
