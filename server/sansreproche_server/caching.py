"""Answers to checks kept in memory for who asks the same again, when the settings allow it; none by default.

An answer quotes the ad. What is kept is found by a keyed hash of the request alone, lives in the memory of one process,
never on a disk, and goes after ten minutes, or sooner when others need the room.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

_SECONDS = 600
_OVERHEAD = 300
"""Bytes an entry takes beside its answer."""


class AnswerCache:
    """The last answers, `most` bytes of them at most."""

    def __init__(self, most: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._clock = clock
        self._secret = secrets.token_bytes(32)
        self._size = 0
        self._kept: OrderedDict[bytes, tuple[float, bytes]] = OrderedDict()
        self._lock = threading.Lock()

    def key(self, asked: Mapping[str, Any], version: str) -> bytes:
        """The key of a request under a version of the rules; the request cannot be read in it."""
        written = json.dumps([asked, version], sort_keys=True, default=str).encode()
        return hashlib.blake2b(written, key=self._secret, digest_size=32).digest()

    def get(self, key: bytes) -> bytes | None:
        with self._lock:
            self._forget_the_old()
            found = self._kept.get(key)
            if found is None:
                return None
            return found[1]

    def put(self, key: bytes, answer: bytes) -> None:
        size = len(answer) + _OVERHEAD
        if size > self._most:
            return
        with self._lock:
            if key in self._kept:
                return
            self._kept[key] = (self._clock() + _SECONDS, answer)
            self._size += size
            while self._size > self._most:
                self._drop()

    def _forget_the_old(self) -> None:
        """They are in the order they came, which is that in which they end."""
        while self._kept and next(iter(self._kept.values()))[0] <= self._clock():
            self._drop()

    def _drop(self) -> None:
        _, (_, answer) = self._kept.popitem(last=False)
        self._size -= len(answer) + _OVERHEAD
