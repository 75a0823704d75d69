"""A document from the HTML of a page: the ad's title and text, without what stands around them."""

from __future__ import annotations

import datetime as dt

from lxml import etree

from sansreproche.document import Document
from sansreproche.sources.blocks import Blocks, joined, parse, read_blocks, read_fragment
from sansreproche.sources.container import ad_container
from sansreproche.sources.decoding import decode_html
from sansreproche.sources.json_ld import JobPosting, job_postings


def document_from_html(
    html: str | bytes,
    *,
    title: str | None = None,
    contract: str | None = None,
    date: dt.date | None = None,
    lang: str | None = None,
) -> Document:
    """The document of a page; its text is empty when the page shows none. Never raises, whatever the HTML.

    The ad is the page's JobPosting (JSON-LD) when it has one, else its main part, else its largest coherent block,
    else all its words. What the caller knows (title, contract, date) goes before what the page says.
    """
    source = decode_html(html) if isinstance(html, bytes) else html
    tree = parse(source)
    if tree is None:
        return Document("", title=title, contract=contract, date=date, lang=lang)
    heading = _heading(tree)
    posting = _the_posting(job_postings(source), heading)
    if posting:
        blocks = joined(read_fragment(_as_markup(part)) for part in posting.parts)
        heading = posting.title or heading
    else:
        blocks = _read_page(tree)
    own_title = title or heading
    blocks = blocks.without_title(own_title)
    return Document(
        blocks.text,
        title=own_title,
        contract=contract or (posting.contract if posting else None),
        date=date or (posting.date if posting else None),
        lang=lang,
        segments=blocks.segments,
    )


def _read_page(tree: etree._Element) -> Blocks:
    body = tree.find("body")
    root = body if body is not None else tree
    blocks = read_blocks(ad_container(root))
    if not blocks.lines:
        blocks = read_blocks(root)
    return blocks if blocks.lines else read_blocks(root, everything=True)


def _the_posting(postings: tuple[JobPosting, ...], heading: str) -> JobPosting | None:
    """The posting the page is about; None on a list of several."""
    if len(postings) == 1:
        return postings[0]
    return next((one for one in postings if one.title and one.title == heading), None)


def _as_markup(part: str) -> str:
    """Plain text keeps its lines: HTML would fold them."""
    return part if "<" in part else part.replace("\n", "<br>")


def _heading(tree: etree._Element) -> str:
    """The page's first heading, else the title it gives to those who share it, else its window's."""
    for heading in tree.iter("h1"):
        if words := " ".join("".join(str(part) for part in heading.itertext()).split()):
            return words
    for meta in tree.iter("meta"):
        if meta.get("property") == "og:title" and (words := " ".join(meta.get("content", "").split())):
            return words
    return " ".join((tree.findtext("head/title") or "").split())
