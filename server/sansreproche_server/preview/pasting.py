"""Plain text of what was pasted from a page or a word processor: paragraphs, headings and items keep their lines."""

from __future__ import annotations

from sansreproche.sources.blocks import read_fragment

_TAGS = ("</p>", "</div>", "</li>", "</h1>", "</h2>", "</h3>", "</body>", "<br>", "<br/>", "<br />")
_BULLETS = "-–—*•·‣◦▪●∙"


def looks_like_html(text: str) -> bool:
    """Whether the text is the source of a page rather than what a page shows."""
    lowered = text[:200_000].lower()
    return any(tag in lowered for tag in _TAGS)


def text_of(markup: str) -> str:
    """The words of a piece of HTML. Never raises; nothing of it is run or fetched."""
    blocks = read_fragment(markup)
    lines: list[str] = []
    before = ""
    for line, kind in zip(blocks.lines, blocks.kinds, strict=True):
        item = kind == "item" or line[0] in _BULLETS
        if lines and not (item and before in {"item", "heading"}):
            lines.append("")
        lines.append(line if not item or line[0] in _BULLETS else f"- {line}")
        before = "item" if item else kind or ""
    return "\n".join(lines)
