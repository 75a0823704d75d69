"""Walk a page's tree as a reader sees it: what is hidden, decoration or navigation is passed over. Iterative and linear."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from lxml import etree

Step = Literal["enter", "text", "leave"]

_UNSEEN = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "svg",
        "math",
        "iframe",
        "object",
        "canvas",
        "video",
        "audio",
        "datalist",
    ]
)
_CONTROLS = frozenset(["nav", "footer", "select", "option", "button", "input", "textarea"])
_ROLES = frozenset(["navigation", "contentinfo", "banner", "search", "menu", "menubar", "alertdialog"])
_HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "summary"])
_WHOLE = frozenset(["html", "body", "main", "article"])
_COOKIES = (
    "cookie-banner", "cookie_banner", "cookiebanner", "cookie-consent", "cookieconsent", "cookie-notice", "cookie-policy",
    "cybotcookiebot", "consent-banner", "onetrust-", "didomi-", "axeptio", "tarteaucitron", "usercentrics", "qc-cmp",
    "sp_message_container", "gdpr-", "rgpd-",
)  # fmt: skip
_HIDDEN_STYLES = ("display:none", "visibility:hidden")


def walk(root: etree._Element, *, everything: bool = False) -> Iterator[tuple[Step, etree._Element, str]]:
    """Enter, text and leave steps in the order of the page; the text of a step is empty unless it is a text step.

    `everything` passes over scripts and styles alone: for a page of which nothing is left otherwise.
    """
    inside = 0
    passed: etree._Element | None = None
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        tag = element.tag
        if event == "start":
            if tag in _UNSEEN or not (everything or _is_read(element, inside)):
                passed = element
                steps.skip_subtree()
                continue
            inside += tag in _WHOLE
            yield "enter", element, ""
            if element.text:
                yield "text", element, element.text
        else:
            if element is passed:
                passed = None
            else:
                inside -= tag in _WHOLE
                yield "leave", element, ""
            parent = element.getparent()
            if element.tail and element is not root and parent is not None:
                yield "text", parent, element.tail


def _is_read(element: etree._Element, inside: int) -> bool:
    tag, role = element.tag, element.get("role", "")
    if tag in _WHOLE:
        return True
    if tag in _CONTROLS:
        # A heading that unfolds its section is often a button.
        parent = element.getparent()
        return tag == "button" and parent is not None and parent.tag in _HEADINGS
    if role in _ROLES or (tag == "header" and inside <= _PAGE) or (tag == "dialog" and element.get("open") is None):
        return False
    if element.get("hidden") is not None:
        return False
    style = element.get("style")
    if style and any(hidden in style.replace(" ", "").lower() for hidden in _HIDDEN_STYLES):
        return False
    names = f"{element.get('id', '')} {element.get('class', '')}".lower()
    return not any(cookie in names for cookie in _COOKIES)


_PAGE = 2
"""`html` and `body`: a header that stands in nothing else is the site's, not the ad's."""
