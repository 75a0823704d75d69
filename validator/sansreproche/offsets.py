"""Convert offsets between code points and the UTF-16 units that JavaScript counts: the only place that does."""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal

OffsetEncoding = Literal["code-point", "utf-16"]


class Utf16Offsets:
    """Both ways between the code points and the UTF-16 units of one text."""

    def __init__(self, text: str) -> None:
        plain = len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)  # far cheaper than looking at each
        self._astral = [] if plain else [at for at, char in enumerate(text) if char > "\uffff"]
        self._units = [at + before for before, at in enumerate(self._astral)]

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of a code-point offset."""
        return offset + bisect_left(self._astral, offset)

    def to_code_point(self, offset: int) -> int:
        """The code-point offset of a UTF-16 offset; one between the halves of a pair goes to the pair's start."""
        return offset - bisect_left(self._units, offset)
