"""`sansreproche serve`: the local server, when its extra is installed."""

from __future__ import annotations

from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments
from sansreproche.cli.exits import Misuse

_EXTRA = {"flask", "pydantic", "granian", "werkzeug"}


def run_serve(asked: Arguments) -> int:
    """Serve until stopped. Raises `Misuse` when a package of the extra `server` is missing."""
    try:
        from sansreproche_server.serving import serve  # noqa: PLC0415  the core does not need the server
    except ModuleNotFoundError as error:
        module = (error.name or "").partition(".")[0]
        if module not in _EXTRA:
            raise
        raise Misuse(words.NO_SERVER(asked.help_lang).format(module=module)) from error
    return serve(asked.host, asked.port, asked.workers)
