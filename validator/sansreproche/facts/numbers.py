"""Read numbers in figures and in words, French and English, from folded text."""

from __future__ import annotations

from itertools import product


def _table(said: str) -> dict[str, int]:
    """« un=1 deux=2 » as a dictionary."""
    return {word: int(value) for word, _, value in (one.partition("=") for one in said.split())}


_SMALL = _table(
    "zero=0 un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 "
    "quatorze=14 quinze=15 seize=16 dix-sept=17 dix-huit=18 dix-neuf=19 one=1 two=2 three=3 four=4 five=5 seven=7 eight=8 "
    "nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19"
)
_TENS = _table(
    "vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 quatre-vingt=80 quatre-vingts=80 huitante=80 "
    "nonante=90 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"
)
_MULTIPLES = _table(
    "cent=100 cents=100 hundred=100 centaine=100 centaines=100 mille=1000 millier=1000 milliers=1000 thousand=1000 million=1000000 millions=1000000"
)


def _words() -> dict[str, int]:
    """Every number word under a thousand thousand that an ad may hold, with its value."""
    words = {**_SMALL, **_TENS, **_MULTIPLES}
    for (tens, ten), (unit, one) in product(_TENS.items(), _SMALL.items()):
        if 0 < one < 20 and (ten in {60, 80} or one < 10):
            words[f"{tens}-{unit}"] = words[f"{tens} {unit}"] = words[f"{tens} et {unit}"] = words[
                f"{tens}-et-{unit}"
            ] = ten + one
    for (unit, one), (multiple, value) in product(_SMALL.items(), _MULTIPLES.items()):
        if 1 < one < 20:
            words[f"{unit} {multiple}"] = one * value
    return words


_VALUES = _words()
_PLAIN_WORDS = sorted(
    {*_SMALL, *_TENS, *_MULTIPLES} - {"un", "une", "one", "zero"}, key=lambda word: (-len(word), word)
)

WORDS = (
    rf"(?:{'|'.join(_PLAIN_WORDS)})(?:(?:[ -]|[ -]et[ -])(?:{'|'.join([*_PLAIN_WORDS, 'un', 'une', 'one'])})){{0,2}}"
)
"""A number in words, from two up: « un » is an article too, and rules ask for it where they mean it."""
FIGURES = r"\d{1,3}(?: \d{3}){1,3}(?:[.,]\d{1,2})?\b|\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,2})?\b|\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?\b|\d+(?:[.,]\d{1,2})?"
"""A number in figures: 35, 1 000, 1.000, 12,31, 32 000,00."""
NUMBER = rf"(?:(?:{FIGURES})(?: ?(?:k|m)\b)?|{WORDS})"
"""A number in figures, with a « k » perhaps, or in words. To be put between word boundaries."""


def parse_number(folded: str) -> float | None:
    """The value of folded words that `NUMBER` matched, or None when they are no number.

    A point or a comma before exactly three figures separates thousands; before one or two, decimals.
    """
    text = " ".join(folded.split())
    if not text[:1].isdigit():
        return _VALUES.get(text, _compound(text))
    factor = 1.0
    if text[-1] in "km":
        factor = 1000.0 if text[-1] == "k" else 1e6
        text = text[:-1].strip()
    head, mark, tail = text.replace(" ", "").rpartition("," if text.rfind(",") > text.rfind(".") else ".")
    if mark and len(tail) != 3:
        digits, decimals = head, tail
    else:
        digits, decimals = head + tail, ""
    digits = digits.replace(".", "").replace(",", "")
    if not digits.isdigit() or (decimals and not decimals.isdigit()):
        return None
    return float(f"{digits}.{decimals or 0}") * factor


def _compound(text: str) -> float | None:
    """« deux mille cinq cents »: a sum of products."""
    total, current = 0.0, 0.0
    for word in text.replace("-", " ").split():
        if word == "et":
            continue
        value = _VALUES.get(word)
        if value is None:
            return None
        if value == 100 or (value == 20 and current == 4):
            current = (current or 1) * value
        elif value >= 1000:
            total, current = total + (current or 1) * value, 0.0
        else:
            current += value
    return total + current or None
