"""Find the address to listen on, and say in one line why it cannot be had."""

from __future__ import annotations

import errno
import ipaddress
import socket
from dataclasses import dataclass

ANY = frozenset({"0.0.0.0", "::"})  # noqa: S104  recognised here, never bound by default
_LAST_PORT = 65_535


class ListeningError(Exception):
    """The address cannot be had; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Address:
    """A numeric address and a port."""

    ip: str
    port: int

    @property
    def is_loopback(self) -> bool:
        return ipaddress.ip_address(self.ip).is_loopback

    @property
    def host(self) -> str:
        """The address as URLs and the header `Host` write it."""
        return f"[{self.ip}]" if ":" in self.ip else self.ip

    @property
    def url(self) -> str:
        return f"http://{self.host}:{self.port}"

    def answers(self) -> bool:
        """Whether somebody listens there."""
        try:
            socket.create_connection((self.ip, self.port), timeout=1).close()
        except OSError:
            return False
        return True


def find_address(host: str, port: int) -> Address:
    """The address of a name and a port that are free; port 0 becomes a free one. Raises `ListeningError`.

    The workers share their port (SO_REUSEPORT), so a second server would get half of the first one's requests: asking
    for the port alone first is what tells that it is taken.
    """
    if not 0 <= port <= _LAST_PORT:
        raise ListeningError(f"Le port {port} n'existe pas : choisissez-en un entre 1 et {_LAST_PORT}.")
    try:
        known = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        # localhost is both 127.0.0.1 and ::1; the extension asks for the first.
        family, _, _, _, found = min(known, key=lambda one: one[0] != socket.AF_INET)
        with socket.create_server(found[:2], family=family) as alone:
            return Address(str(found[0]), alone.getsockname()[1])
    except OSError as error:
        raise ListeningError(_reason(error, host, port)) from error


def _reason(error: OSError, host: str, port: int) -> str:
    if isinstance(error, socket.gaierror):
        return f"L'adresse « {host} » est inconnue : essayez 127.0.0.1."
    if error.errno == errno.EADDRINUSE:
        return (
            f"Le port {port} est déjà pris sur {host} : arrêtez le programme qui l'occupe, "
            "ou choisissez un autre port avec --port."
        )
    if error.errno == errno.EACCES:
        return f"Le port {port} est réservé au système : choisissez un port au-dessus de 1023 avec --port."
    return (
        f"Impossible d'écouter sur {host}, port {port} ({error}) : choisissez une adresse de cette machine avec --host."
    )
