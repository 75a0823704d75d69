"""The steps that bring a database to the shape this version wants, numbered, in plain SQL."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def migrations(dialect: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """The steps of `sqlite` or `postgresql`, in order: the number and the statements of each."""
    steps = sorted(files(__name__).joinpath(dialect).iterdir(), key=lambda one: one.name)
    return tuple(
        (int(one.name.partition("_")[0]), _statements(one.read_text(encoding="utf-8")))
        for one in steps
        if one.name.endswith(".sql")
    )


def _statements(sql: str) -> tuple[str, ...]:
    """A statement ends where a line ends with a semicolon."""
    return tuple(one.strip() for one in sql.split(";\n") if one.strip())
