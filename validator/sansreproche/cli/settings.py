"""Find and read what a folder says in `sansreproche.toml`, and the earlier log that a run is compared with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from sansreproche.cli import words
from sansreproche.cli.exits import Misuse

if TYPE_CHECKING:
    from sansreproche.config import Config

NAME = "sansreproche.toml"
_ROOTS = (".git", ".hg")
_NONE = "none"


def find_config(asked: str | None, lang: str, folder: Path | None = None) -> Config | None:
    """The configuration asked for by its path, else that of `folder` or of one above it, up to the repository's root.

    `folder` is the current one when it is absent. None when there is none, or when "none" was asked for. Raises `Misuse` for one that cannot be read.
    """
    path = None if asked == _NONE else Path(asked) if asked else _nearest(folder or Path.cwd())
    if path is None:
        return None
    from sansreproche.config import ConfigError, read_config  # noqa: PLC0415  most folders say nothing

    try:
        return read_config(path.read_text(encoding="utf-8"))
    except ConfigError as fault:
        raise Misuse(f"{path}: {fault.message(lang)}") from fault
    except UnicodeDecodeError as fault:
        raise Misuse(f"{path}: {words.NOT_UTF8(lang)}") from fault
    except OSError as error:
        raise Misuse(f"{path}: {words.UNREADABLE(lang).format(error=error.strerror or error)}") from error


def read_baseline(name: str, lang: str) -> dict[str, Any]:
    """An earlier SARIF log. Raises `Misuse` for a file that is none."""
    import json  # noqa: PLC0415

    try:
        log = json.loads(Path(name).read_text(encoding="utf-8"))
    except OSError as error:
        raise Misuse(f"{name}: {words.UNREADABLE(lang).format(error=error.strerror or error)}") from error
    except (ValueError, RecursionError) as fault:
        raise Misuse(f"{name}: {words.NOT_SARIF(lang)}") from fault
    if not isinstance(log, dict) or "runs" not in log:
        raise Misuse(f"{name}: {words.NOT_SARIF(lang)}")
    return log


def _nearest(here: Path) -> Path | None:
    for folder in (here, *here.parents):
        if (path := folder / NAME).is_file():
            return path
        if any((folder / root).exists() for root in _ROOTS):
            return None
    return None
