"""Declare patterns: every one is folded like the text, registered, and scanned with all others in one pass."""

from __future__ import annotations

from functools import cache

from sansreproche.engine import BytePattern
from sansreproche.folding import fold_pattern
from sansreproche.scanning import PatternSet


class Pattern:
    r"""A regular expression over folded text, in RE2's syntax.

    Written as one reads: « débutant » and « l’écran » are folded, a space stands for any run of spaces. Keep gaps
    bounded (`[^.;\n]{0,40}`): a test refuses the others, for they make time grow faster than the text.
    """

    __slots__ = ("_groups", "alternatives", "bytes", "compiled", "index", "source")

    def __init__(self, alternatives: tuple[str, ...], index: int) -> None:
        self.alternatives = tuple(map(fold_pattern, alternatives))
        self.source = alternatives[0] if len(alternatives) == 1 else "|".join(f"(?:{one})" for one in alternatives)
        self.bytes = (
            self.alternatives[0] if len(alternatives) == 1 else b"|".join(b"(?:%b)" % one for one in self.alternatives)
        )
        self.compiled = BytePattern(self.bytes)
        self.index = index
        self._groups: dict[str, int] | None = None

    @property
    def groups(self) -> dict[str, int]:
        """The number of each named group."""
        if self._groups is None:
            self._groups = {name.decode("ascii"): number for name, number in self.compiled.groupindex.items()}
        return self._groups

    def __repr__(self) -> str:
        return f"pattern({self.source!r})"


_DECLARED: list[Pattern] = []


def pattern(*alternatives: str) -> Pattern:
    """Declare a pattern once, at import; several alternatives are tried in order at each place."""
    declared = Pattern(alternatives, len(_DECLARED))
    _DECLARED.append(declared)
    return declared


def declared_count() -> int:
    """How many patterns are declared so far: one declared later asks for another scan."""
    return len(_DECLARED)


def declared() -> tuple[Pattern, ...]:
    """Every pattern declared so far."""
    return tuple(_DECLARED)


@cache
def _compiled_set(count: int) -> PatternSet:
    return PatternSet(one.alternatives for one in _DECLARED[:count])


class Scan:
    """Which declared patterns occur in folded bytes, found in one pass."""

    __slots__ = ("_certain", "_data", "indexes")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._certain, perhaps = _compiled_set(len(_DECLARED)).matching(data) if data else (set(), set())
        self.indexes = self._certain | perhaps
        """The indexes of the patterns that may occur: no other does."""

    def finds(self, one: Pattern) -> bool:
        """Whether a pattern occurs; one that only may is made sure of, once."""
        if one.index in self.indexes and one.index not in self._certain:
            (self._certain.add if one.compiled.search(self._data) else self.indexes.remove)(one.index)
        return one.index in self.indexes
