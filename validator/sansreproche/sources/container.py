"""Find on a page the element that holds the ad: marked as such, else the main part, else the largest coherent block."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from sansreproche.sources.walk import walk

_PROSE = 25
"""Code points from which a run of text outside links counts as prose rather than as a label or a button."""
_MAIN_SHARE = 0.3
"""Share of the page's prose under which `<main>` or `<article>` is not trusted."""
_KEPT_SHARE = 0.85
"""Share of the prose that a smaller container must keep."""
_HINTS = (
    "jobdescription",
    "descriptiontext",
    "offerdescription",
    "offredescription",
    "descriptionoffre",
    "vacancydescription",
)
"""What boards call the ad's element, in its id or class without dashes."""
_HINTED_PROSE = 300
"""Prose under which a hinted element is a summary in a list."""
_WIDENED = 1.5
"""How much more text the parent of a hinted element may hold: the profile often stands beside the description."""
_LEAVES = frozenset(
    [
        "p",
        "ul",
        "ol",
        "li",
        "dl",
        "blockquote",
        "pre",
        "span",
        "a",
        "b",
        "strong",
        "em",
        "i",
        "table",
        "tbody",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ]
)


@dataclass(slots=True)
class _Measure:
    """Text and prose under each element, and those the page itself points at."""

    text: dict[etree._Element, int] = field(default_factory=dict)
    prose: dict[etree._Element, int] = field(default_factory=dict)
    hinted: list[etree._Element] = field(default_factory=list)
    mains: list[etree._Element] = field(default_factory=list)


def ad_container(body: etree._Element) -> etree._Element:
    """The element of the ad; the body itself when nothing smaller stands out."""
    measure = _measured(body)
    prose = measure.prose
    hinted = [one for one in measure.hinted if prose[one] >= _HINTED_PROSE]
    if len(hinted) == 1:
        return _widened(hinted[0], measure.text)
    main = max(measure.mains, key=lambda one: prose[one], default=body)
    return _narrowed(main if prose[main] > _MAIN_SHARE * prose[body] else body, prose)


def _widened(element: etree._Element, text: dict[etree._Element, int]) -> etree._Element:
    """The largest ancestor that adds little."""
    limit = _WIDENED * text[element]
    while (parent := element.getparent()) is not None and text.get(parent, limit + 1) <= limit:
        element = parent
    return element


def _narrowed(element: etree._Element, prose: dict[etree._Element, int]) -> etree._Element:
    """The deepest element that keeps nearly all the prose."""
    wanted = _KEPT_SHARE * prose.get(element, 0)
    while wanted:
        child = max((one for one in element if one.tag not in _LEAVES), key=lambda one: prose.get(one, 0), default=None)
        if child is None or prose.get(child, 0) < wanted:
            break
        element = child
    return element


def _measured(body: etree._Element) -> _Measure:
    measure = _Measure()
    stack: list[list[int]] = []
    links = hints = 0
    for step, element, text in walk(body):
        if step == "enter":
            stack.append([0, 0])
            links += element.tag == "a"
            hints += _is_hinted(element)
        elif step == "text":
            length = len(text.strip())
            stack[-1][0] += length
            if not links and length >= _PROSE:
                stack[-1][1] += length
        else:
            links -= element.tag == "a"
            measure.text[element], measure.prose[element] = below = stack.pop()
            if stack:
                stack[-1][0] += below[0]
                stack[-1][1] += below[1]
            if element.tag in {"main", "article"} or element.get("role") == "main":
                measure.mains.append(element)
            if _is_hinted(element):
                hints -= 1
                if not hints:
                    measure.hinted.append(element)
    return measure


def _is_hinted(element: etree._Element) -> bool:
    if element.get("itemprop") == "description" or element.get("itemtype", "").endswith("schema.org/JobPosting"):
        return True
    names = f"{element.get('id', '')} {element.get('class', '')}".lower().replace("-", "").replace("_", "")
    return any(hint in names for hint in _HINTS)
