"""Whatever is thrown at it, a check ends in a report or in one clear error."""

import itertools
import json
import random

import pytest
from hostile import hostile_pages, hostile_texts

from sansreproche import Document, check, ruleset
from sansreproche.checking import check_document
from sansreproche.formats.json import report_to_dict
from sansreproche.sources.errors import UnreadableInput
from sansreproche.sources.html import document_from_html

SEED = 20121
BATCHES = 10


def assert_every_quote_is_in_its_place(document: Document) -> None:
    report = check_document(document, notes=True)
    for finding in report.findings:
        field = document.raw(finding.span.field)
        assert field[finding.span.start : finding.span.end] == finding.quote
        assert finding.quote
    for encoding in ("code-point", "utf-16"):
        json.dumps(report_to_dict(report, document.text, offset_encoding=encoding))


def test_the_words_of_every_example_thrown_together_give_a_report_each():
    chance = random.Random(SEED)  # noqa: S311  the same words each time
    words = [word for rule in ruleset().rules for example in rule.examples for word in example.plain.split()]
    for contract in ("CDI", "stage", "alternance", "service civique", "bénévolat", "freelance", "") * 60:
        text = " ".join(chance.choices(words, k=chance.randrange(50)))
        title = " ".join(chance.choices(words, k=5))
        assert_every_quote_is_in_its_place(Document(text, title=title, contract=contract))


def read_page(page: bytes) -> Document | str:
    """The document of a page, or what its reader says is wrong with it."""
    try:
        return document_from_html(page)
    except UnreadableInput as error:
        return str(error)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_thirty_hostile_texts_give_a_report_each(batch):
    for text in hostile_texts(SEED + batch, 30):
        assert_every_quote_is_in_its_place(Document(text, title=text[:200], contract="stage"))


@pytest.mark.parametrize("batch", range(BATCHES))
def test_twenty_broken_pages_give_a_report_or_a_clear_error_each(batch):
    for page in hostile_pages(SEED + batch, 20):
        read = read_page(page)
        if isinstance(read, Document):
            assert_every_quote_is_in_its_place(read)
        else:
            assert read


@pytest.mark.parametrize(
    "piece", ["stage de 12 mois ", "ne ", "un ", "1 ", " ", "expert, ", "é", "🚀", "\u200b", "(e)", "- \n"]
)
def test_a_line_of_one_megabyte_is_read_to_its_end(piece):
    text = "".join(itertools.repeat(piece, 1_000_000 // len(piece)))
    assert check(text).text_sha256
