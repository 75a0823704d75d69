"""The verdict does not hang on typography: the same words in other clothes bear the same marks."""

import unicodedata

import pytest

from sansreproche import Document, Example, Rule, ruleset
from sansreproche.checking import check_document
from sansreproche.folding import fold

SAID = [(rule, example) for rule in ruleset().rules if rule.label for example in rule.examples if not example.todo]


def without_accents(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))


def with_soft_hyphens(text: str) -> str:
    """A soft hyphen inside every word of six letters or more."""
    return " ".join(
        f"{word[:3]}\u00ad{word[3:]}" if len(word) > 5 and word.isalpha() else word for word in text.split(" ")
    )


CLOTHES = {
    "accents lost": without_accents,
    "letters and accents apart (NFD)": lambda text: unicodedata.normalize("NFD", text),
    "curly apostrophes": lambda text: text.replace("'", "’"),
    "straight apostrophes and quotes": lambda text: text.replace("’", "'").replace("«", '"').replace("»", '"'),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "narrow no-break spaces": lambda text: (
        text.replace(" :", "\u202f:").replace(" €", "\u202f€").replace("0 0", "0\u202f0")
    ),
    "two spaces for one": lambda text: text.replace(" ", "  "),
    "soft hyphens in long words": with_soft_hyphens,
    "zero-width spaces after commas": lambda text: text.replace(",", ",\u200b"),
    "an emoji in front": lambda text: f"🚀 {text}",
    "windows line ends": lambda text: text.replace("\n", "\r\n"),
}


def quotes(rule: Rule, example: Example, change) -> list[str]:
    """The folded words that a rule marks in an example once changed, its spaces and joints apart."""
    document = Document(
        change(example.plain), title=change(example.plain_title), contract=example.contract, date=example.date
    )
    findings = [one for one in check_document(document, only=(rule,)).findings if one.rule == rule.id]
    return [" ".join(fold(one.quote).data.decode("latin-1").split()) for one in findings]


@pytest.mark.parametrize("clothes", CLOTHES)
def test_the_same_words_in_other_clothes_bear_the_same_marks(clothes):
    change = CLOTHES[clothes]
    differing = [
        (rule.id, example.text)
        for rule, example in SAID
        if quotes(rule, example, change) != quotes(rule, example, lambda text: text)
    ]
    assert not differing


def test_most_of_what_is_found_is_found_in_capitals_too():
    """Capitals lose what only they tell: a proper name, an acronym, a sentence's first word."""
    flagged = [(rule, example) for rule, example in SAID if example.flagged]
    lost = [rule.id for rule, example in flagged if not quotes(rule, example, str.upper)]
    assert len(lost) <= len(flagged) // 50, lost
