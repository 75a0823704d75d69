"""Reads back what the extension drew on a page, as text."""

import time
from collections.abc import Callable
from typing import TypeVar

from playwright.sync_api import Page

Value = TypeVar("Value")

PATIENCE = 15.0  # seconds before a wait is a failure: a busy machine is no fault
READ = """() => Object.fromEntries(["illegal", "abusif", "a-clarifier", "style"].map((tier) =>
  [tier, [...(CSS.highlights.get("sr-" + tier) ?? [])].map(String)]).filter(([, texts]) => texts.length))"""
RECTANGLE = """(words) => {
  const drawn = [...CSS.highlights].filter(([name]) => name.startsWith("sr-")).flatMap(([, highlight]) => [...highlight]);
  const range = drawn.find((range) => String(range) === words);
  range.startContainer.parentElement.scrollIntoView({ block: "center" });
  const { left, top, width, height } = range.getClientRects()[0];
  return [left + width / 2, top + height / 2];
}"""
A_MOMENT = "() => new Promise((done) => setTimeout(done, 20))"


def highlights(page: Page) -> dict[str, list[str]]:
    """The words drawn over the page, by tier, in the order of the text; a tier without any has no key."""
    return dict(page.evaluate(READ))


def words_of(page: Page) -> list[str]:
    """The words drawn over the page, once each, sorted, whatever their tier."""
    return sorted({words for texts in highlights(page).values() for words in texts})


def point_of(page: Page, words: str) -> tuple[float, float]:
    """A point of the window over these drawn words, which are brought into view."""
    left, top = page.evaluate(RECTANGLE, words)
    return left, top


def eventually(page: Page, read: Callable[[], Value], expected: Value) -> None:
    """Read again, letting the browser work in between, until the value is the expected one; fail with both."""
    deadline = time.monotonic() + PATIENCE
    while (value := read()) != expected and time.monotonic() < deadline:
        page.evaluate(A_MOMENT)
    assert value == expected, f"after {PATIENCE:.0f} s: {value!r}, and not {expected!r}"


def expect_highlights(page: Page, expected: dict[str, list[str]]) -> None:
    eventually(page, lambda: highlights(page), expected)


def expect_words(page: Page, expected: list[str]) -> None:
    eventually(page, lambda: words_of(page), expected)
