r"""Tell in one linear pass which of many patterns may occur in a text.

What is scanned is simpler than the patterns: an automaton that counts, or waits for what may come last, has many more
states. What a pattern may do without at its ends is left out, for it occurs all the same: of `\b(?:un +)?chef(?: +de \w+)?`
remains `\bchef`. A gap parts a pattern in two, both wanted: `poste[^.\n]{0,40}chef`. A gap within a group has no bound left.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

import re2

from sansreproche.engine import MANY, compile_bytes

_PLAIN_CHUNK, _GAP_CHUNK = 350, 48
"""Pieces per set. Those with a gap make many more states: too many in one set overflow its memory, and a scan takes
fifty times as long."""
_TOKEN = re.compile(
    rb"(?P<flat>\((?:\?:|\?P<\w+>)?(?:\\.|\[\^?(?:\\.|[^\]\\])+\]|[^()\\\[])*\))|\(\?P<\w+>|\(\?:|\\x[0-9a-f]{2}|\\.|\[\^?(?:\\.|[^\]\\])+\]|(?P<times>(?:[?*+]|\{\d+(?:,\d*)?\})\??)"
    rb"|[a-z' ]+(?![?*+{])|.",
    re.DOTALL,
)
_GAP = re.compile(rb"(\[(?:\\.|[^\]\\])*\])\{(?:(0)|[1-9]\d*),\d{2,}\}")
_OPENING = re.compile(rb"\((?:\?:|\?P<\w+>)?")
_WORD = re.compile(rb"[a-z0-9][a-z' ]*|\\[dw]|\[(?:[a-z]-[a-z]|[0-9]-[0-9]|[a-z0-9])+\]")


class _Item(NamedTuple):
    """A part of a pattern, and how often it may come."""

    body: bytes
    times: bytes

    @property
    def optional(self) -> bool:
        return self.times[:1] in {b"?", b"*"} or self.times.startswith(b"{0,")

    def branches(self) -> list[list[_Item]]:
        """What a group chooses from."""
        return _branches(_OPENING.sub(b"", self.body, count=1)[:-1])


class PatternSet:
    """Which of many patterns may occur in a text."""

    def __init__(self, patterns: Iterable[Iterable[bytes]]) -> None:
        """Each pattern is given as its alternatives. Raises `ValueError` when one does not compile."""
        self._alone: dict[bytes, set[int]] = {}
        self._together: dict[bytes, list[tuple[int, frozenset[bytes]]]] = {}
        for index, alternatives in enumerate(patterns):
            for wanted in (wanted for source in alternatives for wanted in pieces(source)):
                if len(wanted) == 1 and wanted[0]:
                    self._alone.setdefault(wanted[0], set()).add(index)
                else:
                    longest = max(wanted, key=len)
                    self._together.setdefault(longest, []).append((index, frozenset(wanted)))
        every = {piece for those in self._together.values() for _, wanted in those for piece in wanted if piece}
        loosened = [(piece, _loosened(piece)) for piece in sorted(every | self._alone.keys())]
        self._plain = _sets([(piece, loose) for piece, loose in loosened if loose == piece], _PLAIN_CHUNK)
        self._with_gaps = _sets([(piece, loose) for piece, loose in loosened if loose != piece], _GAP_CHUNK)

    def matching(self, data: bytes) -> tuple[set[int], set[int]]:
        """The indexes of patterns that occur in `data`, and of those that perhaps do: no other does."""
        plain, loose = _matching(self._plain, data), _matching(self._with_gaps, data)
        found = {b"", *plain, *loose}
        likely = (pair for piece in found & self._together.keys() for pair in self._together[piece])
        return self._needing(plain), self._needing(loose).union(index for index, wanted in likely if wanted <= found)

    def _needing(self, found: set[bytes]) -> set[int]:
        return set().union(*(self._alone[piece] for piece in found & self._alone.keys()))


def _matching(sets: list[tuple[list[bytes], re2.Set]], data: bytes) -> set[bytes]:
    return {names[found] for names, chunk in sets for found in chunk.Match(data) or ()}


def pieces(source: bytes) -> list[tuple[bytes, ...]]:
    """What must occur together for one branch of a pattern to occur, for each branch: alone, it is enough."""
    made = []
    for branch in _branches(source):
        parts: list[list[_Item]] = [[]]
        for item in _trimmed(branch):
            if _GAP.fullmatch(item.body + item.times.rstrip(b"?")):
                parts.append([])
            else:
                parts[-1].append(item)
        made.append(tuple(b"".join(body + times for body, times in _trimmed(part)) for part in parts))
    return made


def _branches(source: bytes) -> list[list[_Item]]:
    """The branches of a pattern, cut into the parts that follow each other; a group is one part."""
    branches: list[list[_Item]] = [[]]
    depth, group = 0, b""
    for token in _TOKEN.finditer(source):
        found = token[0]
        if not token["flat"]:
            depth += (found[:1] == b"(") - (found == b")")
        if depth or found == b")":
            group += found
            if not depth:
                branches[-1].append(_Item(group, b""))
                group = b""
        elif found == b"|":
            branches.append([])
        elif token["times"] and branches[-1]:
            branches[-1][-1] = branches[-1][-1]._replace(times=found)
        else:
            branches[-1].append(_Item(found, b""))
    if group:
        branches[-1].append(_Item(group, b""))  # never closed: RE2 will say so
    return branches


def _trimmed(items: list[_Item]) -> list[_Item]:
    """Without the parts at the ends that need not be there."""
    first, last = 0, len(items)
    while first < last and items[last - 1].optional:
        last -= 1
    while first < last and items[first].optional:
        first += 1
    items = items[first:last]
    while items[2:] and items[0].body == rb"\b" and items[1].optional:
        # the words after an article begin where a word does, as it did itself
        if not (_ends_a_word([items[1]._replace(times=b"")]) and _begins_a_word(items[2:])):
            break
        del items[1]
    return items


def _begins_a_word(items: list[_Item]) -> bool:
    """Whether what comes first is a letter or a digit, whichever parts are there."""
    for item in items:
        if not (all(map(_begins_a_word, item.branches())) if item.body[:1] == b"(" else _WORD.fullmatch(item.body)):
            return False
        if not item.optional:
            return True
    return False


def _ends_a_word(items: list[_Item]) -> bool:
    """Whether what comes last is a space or an apostrophe."""
    if not items or items[-1].optional:
        return False
    body = items[-1].body
    return all(map(_ends_a_word, items[-1].branches())) if body[:1] == b"(" else body[-1:] in {b" ", b"'"}


def _loosened(source: bytes) -> bytes:
    """A pattern whose gaps have lost their upper bounds: it occurs wherever the pattern does, and elsewhere too."""
    return _GAP.sub(lambda gap: gap[1] + (b"*" if gap[2] else b"+"), source)


def _sets(sources: list[tuple[bytes, bytes]], size: int) -> list[tuple[list[bytes], re2.Set]]:
    sets = []
    for first in range(0, len(sources), size):
        chunk = re2.Set.SearchSet(MANY)
        for _, source in sources[first : first + size]:
            _add(chunk, source)
        chunk.Compile()
        sets.append(([piece for piece, _ in sources[first : first + size]], chunk))
    return sets


def _add(chunk: re2.Set, source: bytes) -> None:
    try:
        chunk.Add(source)
    except re2.error:
        compile_bytes(source)  # says what is wrong with it
        raise
