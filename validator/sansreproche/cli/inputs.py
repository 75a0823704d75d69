"""Open what was named on the command line and make documents of it, one at a time."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments
from sansreproche.cli.exits import Misuse
from sansreproche.document import Document
from sansreproche.rule import Text
from sansreproche.sources import UnreadableInput
from sansreproche.sources.documents import DocumentKind, read_document
from sansreproche.sources.kinds import InputKind, kind_of

MAX_FILE = 50_000_000
"""Bytes of a text or a page; a file of ads may be of any size, each of its lines not."""
MAX_LINE = 20_000_000
_HEAD = 8192
_MEGA = 1_000_000


@dataclass(frozen=True, slots=True)
class Reading:
    """An ad that was read. `name` is for people; `id` is the ad's own, or its file and line.

    `path` is the file as it was named; `line` that of the ad among others, None for a file of one ad.
    """

    id: str | int
    name: str
    kind: InputKind | DocumentKind
    document: Document
    path: str
    line: int | None = None
    remarks: tuple[Text, ...] = ()


def readings(name: str, asked: Arguments) -> Iterator[Reading | Misuse]:
    """The ads of one input, `-` being the standard input. Raises `Misuse` saying what to do when it cannot be read.

    Among ads, a line that is none costs a `Misuse` in its place, and the next ones are read.
    """
    shown = words.STDIN(asked.help_lang) if name == "-" else name
    try:
        with _opened(name) as stream:
            head = stream.read(_HEAD)
            kind = kind_of(head, name)
            if kind != "ads":
                yield _single(head, stream, name, asked)
                return
            for ad in _ads(head, stream, name, asked):
                yield _misuse(shown, ad, asked) if isinstance(ad, UnreadableInput) else ad
    except UnreadableInput as fault:
        raise _misuse(shown, fault, asked) from fault
    except OSError as error:
        raise Misuse(f"{shown}: {_fault(error)(asked.help_lang)}") from error


def whole(name: str, asked: Arguments) -> bytes:
    """All the bytes of one input, `-` being the standard input. Raises `Misuse` saying what to do when it cannot be read."""
    shown = words.STDIN(asked.help_lang) if name == "-" else name
    try:
        with _opened(name) as stream:
            return _rest(b"", stream)
    except UnreadableInput as fault:
        raise _misuse(shown, fault, asked) from fault
    except OSError as error:
        raise Misuse(f"{shown}: {_fault(error)(asked.help_lang)}") from error


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
    else:
        with open(name, "rb") as stream:  # noqa: PTH123  a name may be any device
            yield stream


def _misuse(shown: str, fault: UnreadableInput, asked: Arguments) -> Misuse:
    return Misuse(f"{shown}: {fault.message(asked.help_lang)}")


def _single(head: bytes, stream: BinaryIO, name: str, asked: Arguments) -> Reading:
    data = _rest(head, stream)
    read = read_document(data, name, title=asked.title, contract=asked.contract, date=asked.date, lang=asked.lang)
    shown = words.STDIN(asked.message_lang) if name == "-" else name
    return Reading(name, shown, read.kind, read.document, name, None, read.remarks)


def _rest(head: bytes, stream: BinaryIO) -> bytes:
    """A whole stream whose beginning was already read."""
    data = head + stream.read(MAX_FILE + 1 - len(head))
    if len(data) > MAX_FILE:
        raise UnreadableInput(_with(words.TOO_BIG, n=MAX_FILE // _MEGA))
    return data


def _ads(head: bytes, stream: BinaryIO, name: str, asked: Arguments) -> Iterator[Reading | UnreadableInput]:
    from sansreproche.sources.ads import read_ads  # noqa: PLC0415  json is of no use to a text file

    read = False
    for ad in read_ads(_lines(head, stream), contract=asked.contract, date=asked.date, lang=asked.lang):
        if isinstance(ad, UnreadableInput):
            if not read:
                raise ad  # most likely no file of ads: one line says so, not a thousand
            yield ad
            continue
        read = True
        own = f"{name}:{ad.line}" if ad.id is None else ad.id
        yield Reading(own, str(own), "ads", ad.document, name, ad.line, ad.remarks)
    if not read:
        raise UnreadableInput(words.NO_ADS)


def _lines(head: bytes, stream: BinaryIO) -> Iterator[bytes]:
    """The lines of a stream whose beginning was already read."""
    whole, broken, rest = head.rpartition(b"\n")
    first = whole.split(b"\n") if broken else []
    others = iter(lambda: stream.readline(MAX_LINE), b"")
    for number, line in enumerate(itertools.chain(first, [rest + stream.readline(MAX_LINE)], others), 1):
        if len(line) >= MAX_LINE:
            raise UnreadableInput(_with(words.LINE_TOO_BIG, line=number, n=MAX_LINE // _MEGA))
        yield line


def _with(text: Text, **values: object) -> Text:
    return Text(text.fr.format(**values), text.en.format(**values))


def _fault(error: OSError) -> Text:
    if isinstance(error, FileNotFoundError):
        return words.MISSING
    if isinstance(error, IsADirectoryError):
        return words.DIRECTORY
    if isinstance(error, PermissionError):
        return words.FORBIDDEN
    return _with(words.UNREADABLE, error=error.strerror or error)
