"""Declare patterns: every one is folded like the text, registered, and scanned with all others in one pass."""

from __future__ import annotations

from functools import cache

from sansreproche.engine import BytePattern, PatternSet, compile_bytes
from sansreproche.folding import fold_pattern


class Pattern:
    r"""A regular expression over folded text, in RE2's syntax.

    Written as one reads: « débutant » and « l’écran » are folded, a space stands for any run of spaces. Keep gaps
    bounded (`[^.;\n]{0,40}`): a test refuses the others, for they make time grow faster than the text.
    """

    __slots__ = ("_compiled", "bytes", "index", "source")

    def __init__(self, source: str, index: int) -> None:
        self.source = source
        self.bytes = fold_pattern(source)
        self.index = index
        self._compiled: BytePattern | None = None

    @property
    def compiled(self) -> BytePattern:
        """The engine's form, made when the pattern is first needed. Raises `ValueError` when it is malformed."""
        if self._compiled is None:
            self._compiled = compile_bytes(self.bytes)
        return self._compiled

    def __repr__(self) -> str:
        return f"pattern({self.source!r})"


_DECLARED: list[Pattern] = []


def pattern(*alternatives: str) -> Pattern:
    """Declare a pattern once, at import; several alternatives are tried in order at each place."""
    source = alternatives[0] if len(alternatives) == 1 else "|".join(f"(?:{one})" for one in alternatives)
    declared = Pattern(source, len(_DECLARED))
    _DECLARED.append(declared)
    return declared


def declared() -> tuple[Pattern, ...]:
    """Every pattern declared so far."""
    return tuple(_DECLARED)


@cache
def _compiled_set(count: int) -> PatternSet:
    return PatternSet(one.bytes for one in _DECLARED[:count])


def occurring(data: bytes) -> set[int]:
    """The indexes of the declared patterns that occur in folded `data`, found in one pass."""
    return _compiled_set(len(_DECLARED)).matching(data)
