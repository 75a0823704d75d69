"""Fold a text into plain lower-case bytes that patterns can match, keeping the way back to its offsets.

One byte per code point, nearly always: accents fall, typographic quotes, dashes and spaces become plain, symbols and
emoji become a space. What carries nothing (combining marks, soft hyphens, zero-width characters, inclusive suffixes)
is dropped, a run of spaces becomes one, ligatures become two letters; a table then maps the offsets. A line break inside a sentence, left by a
wrapped mail, becomes a space. The euro sign keeps a byte of its own, 0x80.
"""

from __future__ import annotations

import codecs
import itertools
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache

from sansreproche.engine import compile_bytes

EURO = b"\x80"

# Bytes that cp1252 leaves undefined, so that no character of a text can bring them in.
_DROP, _EXPAND, _MIDDOT = 0x81, 0x8D, 0x8F
_EXPANDED = {"œ": b"oe", "æ": b"ae", "ß": b"ss", "…": b"..", "½": b"1/2", "¼": b"1/4", "¾": b"3/4"}
_EXPANDED |= {"ﬁ": b"fi", "ﬂ": b"fl", "ﬀ": b"ff", "ﬃ": b"ffi", "ﬄ": b"ffl"}
_PLAIN = {
    "€": 0x80,
    "ø": ord("o"),
    "ł": ord("l"),
    "đ": ord("d"),
    "ı": ord("i"),
    "×": ord("x"),
    "≥": ord(">"),
    "≤": ord("<"),
}
_PLAIN |= dict.fromkeys("’‘‚‛′´`ʼ＇", ord("'")) | dict.fromkeys("“”„«»‹›″", ord('"'))
_PLAIN |= dict.fromkeys("‐‑‒–—―−⁃﹣－", ord("-")) | dict.fromkeys("•‣◦▪●∙", ord("*"))
_PLAIN |= (
    dict.fromkeys("·‧⋅・", _MIDDOT)
    | dict.fromkeys("⁄∕", ord("/"))
    | dict.fromkeys("\u2028\u2029\x85\x0b\x0c", ord("\n"))
)

# The longest first: of alternatives, the engine takes the first that fits.
_FEMININE = "trice|celle|iere|euse|rice|esse|elle|enne|onne|ere|ice|sse|ale|une|ne|le|te|se|ve|re|fe|e"
_SUFFIX = compile_bytes(
    rf"[a-z]\x81{{0,2}}(\((?:{_FEMININE}|s|x)s?\)s?|\x8f(?:{_FEMININE}|s|x)(?:\x8f?s)?"
    r"|\.(?:trice|rice|euse|ne|le|e)(?:\.s|s)?|-(?:ne|le|e)(?:-s|s)?|/(?:trice|rice|euse|iere|ere|ne|se|ve|e)s?)".encode(
        "latin-1"
    )
)
_REPEATS = {"*", "+", "{"}
_SPACES = compile_bytes(b"  +")
_WRAPPED_LINE = 50
"""Characters: a line shorter than this was ended on purpose, whatever follows."""


@dataclass(frozen=True, slots=True)
class Folded:
    """The folded bytes of a text, and the table back.

    `starts[k]` is the folded offset from which raw offset = `raws[k]` + distance, or exactly `raws[k]` when `flat[k]`.
    `inclusive` holds the raw `(start, end)` of each suffix of inclusive writing that was dropped.
    """

    data: bytes
    starts: tuple[int, ...] = ()
    raws: tuple[int, ...] = ()
    flat: tuple[bool, ...] = ()
    inclusive: tuple[tuple[int, int], ...] = ()

    def to_raw(self, offset: int) -> int:
        """The code-point offset in the raw text of a byte offset in `data` (the end of `data` included)."""
        if not self.starts:
            return offset
        at = bisect_right(self.starts, offset) - 1
        return self.raws[at] if self.flat[at] else self.raws[at] + offset - self.starts[at]


def fold(text: str) -> Folded:
    """Fold `text`, of any code points, lone surrogates included. Linear in its length."""
    data = text.encode("cp1252", "sansreproche-fold").translate(_TABLE)
    suffixes = _inclusive_suffixes(data)
    edits = [(start, end, b"") for start, end in suffixes]
    if b"\x81" in data or b"\x8d" in data:
        edits += _drops_and_expansions(text, data)
    if b"  " in data:
        edits += [(match.span()[0] + 1, match.span()[1], b"") for match in _SPACES.finditer(data)]
    edits.sort()
    data = _unwrapped(text, data).replace(b"\x8f", b"*")
    return _edited(data, edits, suffixes) if edits else Folded(data)


def fold_pattern(pattern: str) -> bytes:
    """Fold the source of a pattern as the text will be, leaving its escapes alone; a space stands for any run of spaces.

    `é` reads `e`, `’` reads `'`, `œ` reads `oe`; a space before `?` makes the run optional.
    """
    before, *pieces = (pattern if _is_folded(pattern) else _folded_chars(pattern)).split(" ")
    out, in_class = [before], False
    for piece in pieces:
        bare = before.replace(r"\[", "").replace(r"\]", "") if "[" in before or "]" in before else ""
        if "[" in bare or "]" in bare:
            in_class = bare.rfind("[") > bare.rfind("]")
        if in_class or before[-1:] == "\\" or piece[:1] in _REPEATS:
            out += " ", piece
        elif piece[:1] == "?":
            out += " *", piece[1:]
        else:
            out += " +", piece
        before = piece
    return "".join(out).encode("latin-1")


def _is_folded(pattern: str) -> bool:
    """Whether no letter of a pattern has to be folded: most are written so."""
    letters = pattern.replace("(?P<", "").replace(r"\B", "")
    return letters.isascii() and letters.isprintable() and letters == letters.lower() and "`" not in letters


def _folded_chars(pattern: str) -> str:
    """The letters of a pattern folded one by one, its escapes and the names of its groups left alone."""
    out, at = [], 0
    while at < len(pattern):
        start, char = at, pattern[at]
        if char == "\\":
            at += 2
        elif char == "(" and pattern.startswith("(?P<", at):
            at = pattern.index(">", at) + 1
        else:
            at += 1
            char = _folded_char(char)
        out.append(char if at == start + 1 else pattern[start:at])
    return "".join(out)


@cache
def _folded_char(char: str) -> str:
    """One character of a pattern, folded; what folds to nothing but a space matches any one byte."""
    folded = fold(char).data
    return folded.decode("latin-1") if folded.strip() or char in " \n" else "."


def _byte(char: str) -> int:
    """The one byte a code point folds to, or the mark of one that is dropped or expanded."""
    if char in _PLAIN:
        return _PLAIN[char]
    if char.lower() in _EXPANDED:
        return _EXPAND
    if char == "\n" or " " <= char <= "~":
        return ord(char.lower())
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return _DROP
    base = unicodedata.normalize("NFKD", char)[:1].lower()
    base = chr(_PLAIN.get(base, 0x20)) if not base.isascii() else base
    return ord(base) if base.isalnum() or base in "().,+-%/'" else 0x20


def _fold_unencodable(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return bytes(_byte(char) for char in error.object[error.start : error.end]), error.end


def _table() -> bytes:
    table = bytearray(range(256))
    for code in range(256):
        try:
            table[code] = _byte(bytes([code]).decode("cp1252"))
        except UnicodeDecodeError:
            continue  # one of our own marks
    return bytes(table)


codecs.register_error("sansreproche-fold", _fold_unencodable)
_TABLE = _table()


def _inclusive_suffixes(data: bytes) -> tuple[tuple[int, int], ...]:
    spans = (match.span(1) for match in _SUFFIX.finditer(data))
    return tuple((start, end) for start, end in spans if not _goes_on(data, end))


def _goes_on(data: bytes, end: int) -> bool:
    """Whether a word goes on after a would-be suffix: « candidat-es » does not, « rendez-vous » would."""
    return data[end : end + 1].isalnum() or (
        data[end - 1 : end].isalpha() and data[end : end + 1] in {b"-", b"'", b"@"}
    )


def _drops_and_expansions(text: str, data: bytes) -> list[tuple[int, int, bytes]]:
    edits = []
    for mark in (b"\x81", b"\x8d"):
        at = data.find(mark)
        while at >= 0:
            edits.append((at, at + 1, b"" if mark == b"\x81" else _EXPANDED[text[at].lower()]))
            at = data.find(mark, at + 1)
    return edits


def _unwrapped(text: str, data: bytes) -> bytes:
    """Turn the line breaks that a narrow page left inside sentences into spaces."""
    lines = data.split(b"\n")
    if len(lines) == 1:
        return data
    out, at = bytearray(lines[0]), len(lines[0])
    for before, line in itertools.pairwise(lines):
        follows = text[at + 1 : at + 2]
        wrapped = (
            len(before) >= _WRAPPED_LINE and (follows.islower() or follows.isdigit()) and before[-1:] not in b".:;!?"
        )
        out += b" " if wrapped else b"\n"
        out += line
        at += 1 + len(line)
    return bytes(out)


def _edited(data: bytes, edits: list[tuple[int, int, bytes]], inclusive: tuple[tuple[int, int], ...]) -> Folded:
    out = bytearray()
    starts, raws, flat = [0], [0], [False]
    at = 0
    for start, end, replacement in edits:
        if start < at:
            continue  # inside an edit already made: a soft hyphen within a suffix
        out += data[at:start]
        if replacement:
            starts.append(len(out))
            raws.append(start)
            flat.append(True)
            out += replacement
        starts.append(len(out))
        raws.append(end)
        flat.append(False)
        at = end
    out += data[at:]
    return Folded(bytes(out), tuple(starts), tuple(raws), tuple(flat), inclusive)
