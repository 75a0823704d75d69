"""The matching engine: RE2 on folded bytes, linear in the text whatever the pattern."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol, cast

import re2

_BYTES = re2.Options()
_BYTES.encoding = re2.Options.Encoding.LATIN1
_BYTES.log_errors = False
_BYTES.max_mem = 256 << 20
_CHUNK = 16
"""Patterns per set: with many more the states of RE2's automaton no longer fit its cache, and a scan takes ten times as long."""


class ByteMatch(Protocol):
    """What RE2 returns of one match."""

    @property
    def re(self) -> BytePattern: ...

    def span(self, group: int = 0) -> tuple[int, int]: ...
    def group(self, group: int = 0) -> bytes | None: ...


class BytePattern(Protocol):
    """A compiled RE2 pattern."""

    @property
    def groupindex(self) -> Mapping[bytes, int]: ...

    def finditer(self, data: bytes) -> Iterator[ByteMatch]: ...
    def search(self, data: bytes) -> ByteMatch | None: ...


def compile_bytes(source: bytes) -> BytePattern:
    """Compile a pattern over folded bytes. Raises `ValueError` naming the pattern when RE2 refuses it."""
    try:
        return cast("BytePattern", re2.compile(source, _BYTES))
    except re2.error as error:
        raise ValueError(f"pattern {source!r}: {error}") from error


class PatternSet:
    """Tell in one linear pass which of many patterns occur in a text."""

    def __init__(self, sources: Iterable[bytes]) -> None:
        """Raises `ValueError` when the patterns do not compile together."""
        self._sets: list[tuple[int, re2.Set]] = []
        sources = list(sources)
        for first in range(0, len(sources), _CHUNK):
            chunk = re2.Set.SearchSet(_BYTES)
            for source in sources[first : first + _CHUNK]:
                _add(chunk, source)
            chunk.Compile()
            self._sets.append((first, chunk))

    def matching(self, data: bytes) -> set[int]:
        """The indexes of the patterns that occur at least once in `data`."""
        return {first + index for first, chunk in self._sets for index in chunk.Match(data) or ()}


def _add(chunk: re2.Set, source: bytes) -> None:
    try:
        chunk.Add(source)
    except re2.error:
        compile_bytes(source)  # says what is wrong with it
        raise
