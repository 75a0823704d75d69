"""The text of a page, or of a part of it: one block a line, with its segments."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from lxml import etree

from sansreproche.segments import Kind, Segment, split_segments
from sansreproche.sources.walk import walk

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_KINDS: dict[str, Kind] = {"li": "item", "summary": "heading", "legend": "heading"}
_KINDS |= {f"h{level}": "heading" for level in range(1, 7)}
_LABELS = {"dt", "th"}
_SPACES = " \t\n\r\f"


@dataclass(frozen=True, slots=True)
class Blocks:
    """Lines of text and what each is, where the page says so."""

    lines: tuple[str, ...]
    kinds: tuple[Kind | None, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """One a line; a line whose element tells nothing is judged by its words."""
        guessed = split_segments(self.text)
        return tuple(replace(one, kind=kind) if kind else one for one, kind in zip(guessed, self.kinds, strict=True))

    def without_title(self, title: str) -> Blocks:
        """The blocks but the first, when it repeats the title."""
        if self.lines and " ".join(self.lines[0].split()) == title:
            return Blocks(self.lines[1:], self.kinds[1:])
        return self


def read_blocks(root: etree._Element, *, everything: bool = False) -> Blocks:
    """What a reader sees of an element. White space is folded as a browser does; no-break spaces stay."""
    writer = _Writer()
    for step, element, text in walk(root, everything=everything):
        if step == "text":
            writer.write(text)
        elif step == "enter":
            writer.enter(str(element.tag))
        else:
            writer.leave(str(element.tag))
    writer.end_line()
    return Blocks(tuple(writer.lines), tuple(writer.line_kinds))


@dataclass(slots=True)
class _Writer:
    lines: list[str] = field(default_factory=list)
    line_kinds: list[Kind | None] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _kinds: list[Kind | None] = field(default_factory=lambda: [None])
    _pre: int = 0
    _labelled: bool = False

    def enter(self, tag: str) -> None:
        if tag == "dd":
            return  # on the line of its label
        if tag in _BLOCKS or "-" in tag:
            self.end_line()
        self._pre += tag == "pre"
        if tag in _KINDS:
            self._kinds.append(_KINDS[tag])

    def leave(self, tag: str) -> None:
        if tag in _LABELS and self._holds_words():
            self._parts.append(" : " if not "".join(self._parts[-3:]).rstrip(_SPACES).endswith(":") else " ")
            self._labelled = True
        elif tag in {"td", "th"}:
            self._parts.append(" ")
        elif tag in _BLOCKS or "-" in tag:
            self.end_line()
        self._pre -= tag == "pre"
        if tag in _KINDS:
            self._kinds.pop()

    def write(self, text: str) -> None:
        if self._pre:
            first, *others = text.replace("\r\n", "\n").split("\n")
            self._parts.append(first)
            for other in others:
                self.end_line()
                self._parts.append(other)
        else:
            self._parts.append(text)

    def end_line(self) -> None:
        line = _folded("".join(self._parts))
        if self._labelled:
            line = line.removesuffix(" :")
        if line.strip():  # white space of any kind, such as &emsp;, makes no line
            self.lines.append(line)
            self.line_kinds.append("field" if self._labelled else self._kinds[-1])
        self._parts.clear()
        self._labelled = False

    def _holds_words(self) -> bool:
        return any(part.strip() for part in self._parts)


def read_fragment(markup: str) -> Blocks:
    """The blocks of a piece of HTML such as a job board's description. Never raises."""
    root = parse(markup)
    return read_blocks(root) if root is not None else Blocks((), ())


def parse(source: str) -> etree._Element | None:
    """The tree of a page or of a fragment; None when there is nothing in it. Never raises."""
    # libxml2 stops at a zero byte, and holds nothing outside Unicode.
    data = source.replace("\0", "\ufffd").encode("utf-8", "replace")
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(data, parser)
    except etree.LxmlError:
        return None


def _folded(text: str) -> str:
    for space in _SPACES[1:]:
        text = text.replace(space, " ")
    return " ".join(word for word in text.split(" ") if word).strip("\xa0\u202f ")


def joined(parts: Iterable[Blocks]) -> Blocks:
    """Several pieces one after the other."""
    kept = list(parts)
    return Blocks(tuple(line for one in kept for line in one.lines), tuple(kind for one in kept for kind in one.kinds))
