"""What the environment may change of the server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
DEFAULT_MAX_BYTES = 4 * 1024 * 1024
DEFAULT_MAX_DOCUMENT_BYTES = 20 * 1024 * 1024


class SettingsError(ValueError):
    """A setting cannot be understood; the message says which and what to write instead."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What `read` understood.

    `max_bytes` is the largest request body, `max_document_bytes` the largest file; `hosts` are the names and addresses
    under which the server answers.
    """

    max_bytes: int = DEFAULT_MAX_BYTES
    max_document_bytes: int = DEFAULT_MAX_DOCUMENT_BYTES
    hosts: frozenset[str] = LOOPBACK_NAMES

    @classmethod
    def read(cls, values: Mapping[str, str]) -> Settings:
        """From `SANSREPROCHE_MAX_BYTES` and `SANSREPROCHE_MAX_DOCUMENT_BYTES` (numbers) and `SANSREPROCHE_HOSTS` (names without port, separated by commas).

        Raises `SettingsError`.
        """
        names = [name.strip().lower() for name in values.get("SANSREPROCHE_HOSTS", "").split(",") if name.strip()]
        for name in names:
            if "/" in name or (":" in name and not name.startswith("[")):
                raise SettingsError(
                    f"SANSREPROCHE_HOSTS : « {name} » n'est pas un nom d'hôte. Écrivez des noms ou des adresses séparés "
                    "par des virgules, sans protocole ni port, une adresse IPv6 entre crochets : "
                    "annonces.example.org,192.168.1.4,[fd00::4]."
                )
        return cls(
            _size(values, "SANSREPROCHE_MAX_BYTES", DEFAULT_MAX_BYTES),
            _size(values, "SANSREPROCHE_MAX_DOCUMENT_BYTES", DEFAULT_MAX_DOCUMENT_BYTES),
            LOOPBACK_NAMES | frozenset(names),
        )


def _size(values: Mapping[str, str], name: str, default: int) -> int:
    size = values.get(name, str(default)).strip()
    if not (size.isascii() and size.isdigit() and int(size) > 0):
        raise SettingsError(f"{name} doit être un nombre d'octets, par exemple {default}.")
    return int(size)
