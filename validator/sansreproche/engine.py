"""The matching engine: RE2 on folded bytes, linear in the text whatever the pattern."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import re2


def _options(megabytes: int) -> re2.Options:
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.log_errors = False
    options.max_mem = megabytes << 20
    return options


_ONE, MANY = _options(16), _options(64)
"""The memory an automaton may take; one that is full starts afresh, so hostile texts do not fill that of the machine."""
_ANYWHERE = re2._Anchor.UNANCHORED  # noqa: SLF001


class ByteMatch:
    """One match: its spans, in bytes of `data`."""

    __slots__ = ("_data", "_spans", "re")

    def __init__(self, pattern: BytePattern, data: bytes, spans: list[tuple[int, int]]) -> None:
        self.re = pattern
        self._data = data
        self._spans = spans

    def span(self, group: int = 0) -> tuple[int, int]:
        """Where the match or one of its groups starts and ends; (-1, -1) when the group took no part."""
        return self._spans[group]

    def group(self, group: int = 0) -> bytes | None:
        """The bytes of the match or of one of its groups; None when the group took no part."""
        start, end = self._spans[group]
        return None if start < 0 else self._data[start:end]


class BytePattern:
    """A pattern over folded bytes, straight over RE2: the package's own objects cost as much as the matching itself."""

    __slots__ = ("_groups", "_match", "_source")

    def __init__(self, source: bytes) -> None:
        self._source = source
        self._match: Callable[..., list[tuple[int, int]]] | None = None
        self._groups: dict[bytes, int] = {}

    def compile(self) -> Callable[..., list[tuple[int, int]]]:
        """Make the engine's form, as the first search does. Raises `ValueError` naming the pattern when RE2 refuses it."""
        try:
            compiled = re2.compile(self._source, _ONE)
        except re2.error as error:
            raise ValueError(f"pattern {self._source!r}: {error}") from error
        self._groups = compiled.groupindex
        match: Callable[..., list[tuple[int, int]]] = compiled._regexp.Match  # noqa: SLF001  its public methods are the wrapping
        self._match = match
        return match

    @property
    def groupindex(self) -> dict[bytes, int]:
        """The number of each named group."""
        if self._match is None:
            self.compile()
        return self._groups

    def search(self, data: bytes) -> ByteMatch | None:
        """The first match, or None."""
        spans = (self._match or self.compile())(_ANYWHERE, data, 0, len(data))
        return ByteMatch(self, data, spans) if spans[0][0] >= 0 else None

    def finditer(self, data: bytes) -> Iterator[ByteMatch]:
        """The matches, left to right, none overlapping."""
        match = self._match or self.compile()
        at, end = 0, len(data)
        while at <= end:
            spans = match(_ANYWHERE, data, at, end)
            start, stop = spans[0]
            if start < 0:
                return
            yield ByteMatch(self, data, spans)
            at = stop if stop > at else at + 1


def compile_bytes(source: bytes) -> BytePattern:
    """A pattern compiled at once. Raises `ValueError` naming it when RE2 refuses it."""
    pattern = BytePattern(source)
    pattern.compile()
    return pattern
