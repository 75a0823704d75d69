"""Bytes to text: byte-order marks, UTF-8, UTF-16, a page's own declaration, Windows-1252 at last. Never raises."""

from __future__ import annotations

import codecs

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_DECLARED = (
    "iso-8859-",
    "windows-125",
    "cp125",
    "latin",
    "macintosh",
    "mac-",
    "koi8-",
    "gb",
    "big5",
    "shift_jis",
    "euc-",
)
"""Encodings a page may declare; Python knows others that are not for pages, and slow on purpose-made bytes."""


def decode_text(data: bytes, declared: str = "") -> str:
    """The text of a file. `declared` is an encoding to try when the bytes are not UTF-8."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if wide := _utf16_without_mark(data):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_quite_utf8(data, declared)


def decode_html(data: bytes) -> str:
    """The source of a page, whatever it was saved in."""
    return decode_text(data, _declaration(data[:_SAMPLE].lower()))


def _utf16_without_mark(data: bytes) -> str:
    """The UTF-16 that bytes without a mark are in, told by where their zeros stand; empty when they are not."""
    sample = data[:_SAMPLE]
    even, odd, half = sample[::2].count(0), sample[1::2].count(0), len(sample) // 2
    if half and odd > half // 2 and even <= half // 20:
        return "utf-16-le"
    return "utf-16-be" if half and even > half // 2 and odd <= half // 20 else ""


def _not_quite_utf8(data: bytes, declared: str) -> str:
    # A file cut in the middle of a character, or with a stray byte, is still UTF-8: the other way spoils every accent.
    text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if sum(char > "\x7f" for char in text) > 5 * bad:
        return text
    if declared.startswith(_DECLARED) and declared not in {"iso-8859-1", "latin1", "latin-1"}:
        try:
            return data.decode(declared)
        except (LookupError, UnicodeDecodeError):
            pass
    return data.decode("cp1252", "replace")


def _declaration(head: bytes) -> str:
    """The encoding named by `<meta charset=…>`, `content="…charset=…"` or an XML declaration, in lower case."""
    for word in (b"charset=", b"encoding="):
        _, found, rest = head.partition(word)
        if found:
            name = rest.lstrip(b"\"' ")[:30]
            end = next((at for at, byte in enumerate(name) if chr(byte) in "\"' ;/>?"), len(name))
            return name[:end].decode("ascii", "ignore")
    return ""
