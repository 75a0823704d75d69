"""The blocks of an OpenDocument text, by way of odfdo."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import odfdo

from sansreproche.segments import Kind
from sansreproche.sources.archive import broken
from sansreproche.sources.blocks import Blocks

_UNREAD = "descendant::text:tracked-changes | descendant::office:annotation | descendant::text:note"
_BLOCKS = (
    "descendant::text:h[not(ancestor::table:table-row)] | descendant::text:p[not(ancestor::table:table-row)] "
    "| descendant::table:table-row[not(ancestor::table:table-row)]"
)


def read_odt(data: bytes) -> Blocks:
    """Headings, paragraphs, list items and rows of tables, in order; no note, no comment.

    Raises `UnreadableInput` when the document is broken.
    """
    try:
        body = odfdo.Document(BytesIO(data)).body
        for element in _elements(body, _UNREAD):
            element.delete()
        lines = [(line.strip(), kind) for text, kind in _texts(body) for line in text.split("\n") if line.strip()]
    except Exception as fault:  # odfdo lets whatever its XML and zip readers raise pass
        raise broken() from fault
    return Blocks(tuple(line for line, _ in lines), tuple(kind for _, kind in lines))


def _texts(body: odfdo.Element) -> Iterator[tuple[str, Kind | None]]:
    for element in _elements(body, _BLOCKS):
        if element.tag == "table:table-row":
            yield " ".join(words for one in _elements(element, "descendant::text:p") if (words := one.inner_text)), None
        elif element.tag == "text:h":
            yield element.inner_text, "heading"
        else:
            yield element.inner_text, "item" if element.xpath("ancestor::text:list-item") else None


def _elements(root: odfdo.Element, path: str) -> list[odfdo.Element]:
    return [one for one in root.xpath(path) if isinstance(one, odfdo.Element)]
