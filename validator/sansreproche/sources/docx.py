"""The blocks of a Word document, by way of mammoth, which makes plain HTML of it."""

from __future__ import annotations

from io import BytesIO

import mammoth

from sansreproche.sources.archive import broken
from sansreproche.sources.blocks import Blocks, read_fragment


def read_docx(data: bytes) -> Blocks:
    """Headings, paragraphs, list items and rows of tables, in order. Raises `UnreadableInput` when it is broken."""
    try:
        made = mammoth.convert_to_html(BytesIO(data), convert_image=_no_image, external_file_access=False)
    except Exception as fault:  # mammoth lets whatever its XML and zip readers raise pass
        raise broken() from fault
    # A cell's own paragraphs would break its row.
    return read_fragment(made.value.replace("<td><p>", "<td>").replace("</p></td>", "</td>"))


def _no_image(_image: object) -> list[object]:
    return []
