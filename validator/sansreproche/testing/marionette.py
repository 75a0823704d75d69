"""Installs an extension in a running Firefox, and removes it: what Playwright cannot ask of it."""

import json
import socket
from pathlib import Path
from typing import Any

ANSWERS_WITHIN = 30.0  # seconds


class MarionetteError(RuntimeError):
    """Firefox refused; the message is its own."""


class Marionette:
    """A line to Firefox's own remote control, beside Playwright's: JSON messages, each headed by its length.

    To be kept open as long as the browser: Firefox ends Playwright's session with it.
    """

    def __init__(self, profile: Path) -> None:
        """`profile` is the folder of a Firefox started with `-marionette` and the preference `marionette.port` at 0."""
        port = int((profile / "MarionetteActivePort").read_text(encoding="ascii"))
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=ANSWERS_WITHIN)
        self._file = self._socket.makefile("rb")
        self._asked = 0
        self._read()  # its greeting

    def install(self, package: Path) -> str:
        """Install the package until the browser is closed: such an extension needs no signature. Returns its id."""
        return str(self._ask("Addon:Install", {"path": str(package), "temporary": True})["value"])

    def uninstall(self, name: str) -> None:
        """Remove the extension and all it has stored; its tabs close."""
        self._ask("Addon:Uninstall", {"id": name})

    def close(self) -> None:
        self._file.close()
        self._socket.close()

    def _ask(self, command: str, parameters: dict[str, Any]) -> Any:
        self._asked += 1
        message = json.dumps([0, self._asked, command, parameters]).encode()
        self._socket.sendall(b"%d:%b" % (len(message), message))
        _, _, error, value = self._read()
        if error:
            raise MarionetteError(error["message"])
        return value

    def _read(self) -> Any:
        length = b""
        while (byte := self._file.read(1)) not in {b":", b""}:
            length += byte
        return json.loads(self._file.read(int(length)))
