"""The one error of the sources."""

from __future__ import annotations

from sansreproche.rule import Text


class UnreadableInput(ValueError):  # noqa: N818  it names the fault, as a reader would
    """The input holds no ad that can be read. `message` says why and what to do, in both languages."""

    def __init__(self, message: Text) -> None:
        super().__init__(message.fr)
        self.message = message
