"""The typed values an ad states, each read on demand, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sansreproche.document import Document


class Facts:
    """What one document states. Every property is computed at its first use and kept."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def summary(self) -> dict[str, object]:
        """The facts of the report, JSON-ready, each value with the quote and the span it was read from."""
        return {}
