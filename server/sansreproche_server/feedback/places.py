"""Where reports are kept: a file of the user's by default, another file, a PostgreSQL database, or nowhere."""

from __future__ import annotations

from pathlib import Path

from sansreproche_server.feedback.sqlite import SqliteStore
from sansreproche_server.feedback.store import Store
from sansreproche_server.settings import SettingsError

_EXPECTED = (
    "SANSREPROCHE_FEEDBACK doit être « off », un fichier (sqlite:////var/lib/sansreproche/feedback.sqlite3) "
    "ou une base PostgreSQL (postgresql://utilisateur@hote/base)."
)
_NO_PSYCOPG = (
    "SANSREPROCHE_FEEDBACK désigne une base PostgreSQL, et il manque psycopg : "
    "pip install 'sansreproche[postgresql]', depuis le dossier du dépôt pip install '.[postgresql]'."
)


def open_store(place: str) -> Store | None:
    """The store of `SANSREPROCHE_FEEDBACK`: empty is the user's file, `off` is none. Opens nothing yet.

    Raises `SettingsError` when the place cannot be understood, or needs a package that is missing.
    """
    if place == "off":
        return None
    if not place:
        return SqliteStore(default_file())
    scheme, _, rest = place.partition(":")
    if scheme == "sqlite" and rest.startswith("///") and len(rest) > len("///"):
        return SqliteStore(Path(rest.removeprefix("///")))
    if scheme in {"postgresql", "postgres"} and rest.startswith("//"):
        try:
            from sansreproche_server.feedback.postgresql import PostgresqlStore  # noqa: PLC0415  an extra of its own
        except ImportError as error:
            raise SettingsError(_NO_PSYCOPG) from error
        return PostgresqlStore(place)
    raise SettingsError(_EXPECTED)


def default_file() -> Path:
    """`feedback.sqlite3` in the folder where the system keeps a user's data (on Linux ~/.local/share/sansreproche)."""
    from platformdirs import user_data_path  # noqa: PLC0415  of no use to those who name the place

    return user_data_path("sansreproche", appauthor=False) / "feedback.sqlite3"
