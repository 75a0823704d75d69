"""What the environment may change of the server."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
DEFAULT_MAX_BYTES = 4 * 1024 * 1024
DEFAULT_MAX_DOCUMENT_BYTES = 20 * 1024 * 1024
_MIN_TOKEN = 16


class SettingsError(ValueError):
    """A setting cannot be understood; the message says which and what to write instead."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many requests in so many seconds, for one client."""

    requests: int
    seconds: int


NETWORK_RATE = Rate(1_200, 60)
LOCAL_RATE = Rate(60_000, 60)


@dataclass(frozen=True, slots=True)
class Settings:
    """What `read` understood.

    `max_bytes` is the largest request body, `max_document_bytes` the largest file; `hosts` are the names and addresses
    under which the server answers. `feedback` is where reports are kept (see `feedback.open_store`), for
    `retention_days` (0 keeps them); a program that sends one bears `token`. `rate` limits every client of the network,
    `local_rate` those of this machine, None being no limit; `concurrency` is how many requests one process works on at
    once. `proxies` is how many of our own stand in front. `cache_bytes` of answers are kept in memory, none by default.
    """

    max_bytes: int = DEFAULT_MAX_BYTES
    max_document_bytes: int = DEFAULT_MAX_DOCUMENT_BYTES
    hosts: frozenset[str] = LOOPBACK_NAMES
    feedback: str = ""
    retention_days: int = 365
    token: str = ""
    rate: Rate | None = NETWORK_RATE
    local_rate: Rate | None = LOCAL_RATE
    concurrency: int = 64
    proxies: int = 0
    cache_bytes: int = 0
    log: Literal["errors", "requests"] = "errors"

    @classmethod
    def read(cls, values: Mapping[str, str]) -> Settings:
        """From the variables `SANSREPROCHE_…` (see docs/serveur.md). Raises `SettingsError`."""
        rate = _rate(values)
        return cls(
            max_bytes=_number(values, "MAX_BYTES", DEFAULT_MAX_BYTES, 1, "un nombre d'octets"),
            max_document_bytes=_number(
                values, "MAX_DOCUMENT_BYTES", DEFAULT_MAX_DOCUMENT_BYTES, 1, "un nombre d'octets"
            ),
            hosts=LOOPBACK_NAMES | _hosts(values),
            feedback=values.get("SANSREPROCHE_FEEDBACK", "").strip(),
            retention_days=_number(values, "RETENTION_DAYS", 365, 0, "un nombre de jours, 0 pour tout garder"),
            token=_token(values),
            rate=NETWORK_RATE if rate == "default" else rate,
            local_rate=LOCAL_RATE if rate == "default" else rate,
            concurrency=_number(values, "CONCURRENCY", 64, 1, "un nombre de requêtes par processus"),
            proxies=_number(values, "PROXIES", 0, 0, "le nombre de mandataires à vous devant ce serveur"),
            cache_bytes=_number(values, "CACHE_BYTES", 0, 0, "un nombre d'octets, 0 pour ne rien garder"),
            log=_log(values),
        )


def _number(values: Mapping[str, str], name: str, default: int, least: int, expected: str) -> int:
    """At most nine digits: more is a mistake for every one of them."""
    value = values.get(f"SANSREPROCHE_{name}", str(default)).strip()
    if not re.fullmatch(r"[0-9]{1,9}", value) or int(value) < least:
        raise SettingsError(f"SANSREPROCHE_{name} doit être {expected}, par exemple {default}.")
    return int(value)


def _hosts(values: Mapping[str, str]) -> frozenset[str]:
    names = [name.strip().lower() for name in values.get("SANSREPROCHE_HOSTS", "").split(",") if name.strip()]
    for name in names:
        if "/" in name or (":" in name and not name.startswith("[")):
            raise SettingsError(
                f"SANSREPROCHE_HOSTS : « {name} » n'est pas un nom d'hôte. Écrivez des noms ou des adresses séparés "
                "par des virgules, sans protocole ni port, une adresse IPv6 entre crochets : "
                "annonces.example.org,192.168.1.4,[fd00::4]."
            )
    return frozenset(names)


def _token(values: Mapping[str, str]) -> str:
    token = values.get("SANSREPROCHE_TOKEN", "").strip()
    if token and (len(token) < _MIN_TOKEN or not token.isascii() or " " in token):
        raise SettingsError(
            f"SANSREPROCHE_TOKEN doit avoir {_MIN_TOKEN} caractères ASCII au moins, sans espace ; "
            "par exemple ce que rend : openssl rand -hex 32."
        )
    return token


def _rate(values: Mapping[str, str]) -> Rate | Literal["default"] | None:
    value = values.get("SANSREPROCHE_RATE", "").strip()
    if not value:
        return "default"
    if value == "off":
        return None
    written = re.fullmatch(r"([1-9][0-9]{0,8})/([1-9][0-9]{0,5})", value)
    if written is None:
        raise SettingsError(
            "SANSREPROCHE_RATE doit être un nombre de requêtes par nombre de secondes, par exemple 1200/60, ou « off »."
        )
    return Rate(int(written[1]), int(written[2]))


def _log(values: Mapping[str, str]) -> Literal["errors", "requests"]:
    match values.get("SANSREPROCHE_LOG", "").strip():
        case "" | "errors":
            return "errors"
        case "requests":
            return "requests"
    raise SettingsError("SANSREPROCHE_LOG doit être « errors » (les pannes seules) ou « requests » (chaque requête).")
