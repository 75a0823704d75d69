"""An `argparse` parser whose help is in two languages and whose faults are one line, and the values options take."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from sansreproche.cli import words
from sansreproche.cli.exits import Misuse
from sansreproche.rule import Text

_MAX_DIGITS_OF_DAYS = 5


class Parser(argparse.ArgumentParser):
    """As `argparse`, save that groups and errors are in `lang`, and errors raise `Misuse`."""

    def __init__(self, *, prog: str, lang: str, purpose: Text, **rest: Any) -> None:
        super().__init__(
            prog=prog,
            description=f"{purpose(lang)[0].upper()}{purpose(lang)[1:]}",
            epilog=rest.pop("epilog", None),
            add_help=False,
            allow_abbrev=False,
            **rest,
        )
        self.lang = lang
        self._positionals.title = words.ARGUMENTS(lang)
        self._optionals.title = words.OPTIONS(lang)
        self.add_argument("-h", "--help", action="help", help=words.HELP(lang))

    def error(self, message: str) -> NoReturn:
        """What argparse found wrong, in `lang` as far as it goes. Raises `Misuse`."""
        value = message.removeprefix("argument ").replace("expected one argument", words.WANTS_VALUE(self.lang))
        self.refuse(value)

    def refuse(self, message: str) -> NoReturn:
        """Raises `Misuse` with the message and the way to the help."""
        raise Misuse(words.SEE_HELP(self.lang).format(fault=message, command=self.prog))


def one_of(choices: Sequence[str], lang: str) -> Callable[[str], str]:
    """Take one of the choices."""

    def read(value: str) -> str:
        if value in choices:
            return value
        named = ", ".join(choices[:-1]) + words.OR(lang) + choices[-1]
        raise argparse.ArgumentTypeError(words.ONE_OF(lang).format(value=value, choices=named))

    return read


def day(lang: str) -> Callable[[str], dt.date]:
    """Take an ISO day."""

    def read(value: str) -> dt.date:
        try:
            return dt.date.fromisoformat(value)
        except ValueError as error:
            raise argparse.ArgumentTypeError(words.BAD_DATE(lang).format(value=value)) from error

    return read


def days(lang: str) -> Callable[[str], int]:
    """Take a number of days, with or without the letter d (or j)."""

    def read(value: str) -> int:
        figures = value.removesuffix("d").removesuffix("j")
        if figures.isdecimal() and len(figures) <= _MAX_DIGITS_OF_DAYS:
            return int(figures)
        raise argparse.ArgumentTypeError(words.BAD_DAYS(lang).format(value=value))

    return read


def number(low: int, high: int, lang: str) -> Callable[[str], int]:
    """Take a whole number between two, both allowed."""

    def read(value: str) -> int:
        if value.isdecimal() and len(value) <= len(str(high)) and low <= int(value) <= high:
            return int(value)
        raise argparse.ArgumentTypeError(words.BAD_NUMBER(lang).format(value=value, low=low, high=high))

    return read
