"""One request to one server: no redirection is followed, no proxy used, so the text of an ad goes nowhere else."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urlencode, urlsplit

from sansreproche.client.errors import Refused, Unexpected, Unreachable
from sansreproche.client.shapes import Problem


class Server:
    """Where to ask, and how long to wait, in seconds. Raises `ValueError` when the address is not one of the web."""

    def __init__(self, base_url: str, timeout: float) -> None:
        parts = urlsplit(base_url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
            raise ValueError(
                f"« {base_url} » n'est pas l'adresse d'un serveur : écrivez par exemple http://127.0.0.1:8000"
            )
        self._secure = parts.scheme == "https"
        self._host = parts.hostname
        self._port = parts.port
        self._path = parts.path.rstrip("/")
        self._timeout = timeout
        self._name = base_url

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        *,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """The JSON of the answer. Raises `Refused`, `Unreachable` or `Unexpected`."""
        target = f"{self._path}{path}?{urlencode(query)}" if query else f"{self._path}{path}"
        kind = http.client.HTTPSConnection if self._secure else http.client.HTTPConnection
        connection = kind(self._host, self._port, timeout=self._timeout)
        try:
            connection.request(method, target, body, {"Accept": "application/json", **(headers or {})})
            answer = connection.getresponse()
            data = answer.read()
        except (OSError, http.client.HTTPException) as error:
            raise Unreachable(f"{self._name} ne répond pas ({error})") from error
        finally:
            connection.close()
        return self._understood(answer, data)

    def _understood(self, answer: http.client.HTTPResponse, data: bytes) -> Any:
        try:
            said = json.loads(data)
        except ValueError:
            said = None
        if not isinstance(said, dict):
            raise Unexpected(f"{self._name} a répondu {answer.status} sans JSON : est-ce un serveur Sans reproche ?")
        if answer.status in {200, 201}:
            return said
        if not {"code", "status", "detail"} <= said.keys():
            raise Unexpected(f"{self._name} a répondu {answer.status} sans dire pourquoi.")
        wait = answer.getheader("Retry-After", "")
        raise Refused(cast("Problem", said), int(wait) if wait.isdecimal() else None)
