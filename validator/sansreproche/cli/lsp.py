"""`sansreproche lsp`: the language server, when it is installed."""

from __future__ import annotations

from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments
from sansreproche.cli.exits import CLEAN, Misuse


def run_lsp(asked: Arguments) -> int:
    """Serve an editor on the standard streams. Raises `Misuse` when what it stands on is not installed."""
    try:
        from sansreproche.lsp.server import serve  # noqa: PLC0415  an extra
    except ModuleNotFoundError as missing:
        raise Misuse(words.NO_LSP(asked.help_lang).format(module=missing.name)) from missing
    serve(asked.message_lang)
    return CLEAN
