"""Make random and hostile inputs, the same for the same seed: odd code points, long repetitions, broken HTML, odd bytes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

PHRASES = (
    "stage de 12 mois", "Klout de 40 ou +", "expert, réactif et influent", "1 000 amis Facebook", "débutant accepté",
    "3 ans d'expérience exigés", "Bac+5", "35 h", "1 500 € brut par mois", "nous ne demandons pas de photo", "H/F", "CDI",
    "un(e) candidat·e", "notre client", "selon profil", "jeune et dynamique", "a native speaker", "unpaid", "6 mois renouvelable",
)  # fmt: skip
ODD = (
    "\ud800", "\udfff", "\u202e", "\u200f", "\u200b", "\u200d", "\u00ad", "\ufeff", "e\u0301", "\u0301\u0301", "œ", "ﬁ", "İ", "ß",
    "🚀", "👩‍💻", "𝕊", "\x00", "\x07", "\x85", "\u2028", "\u00a0", "\u202f", "\t", "\r\n", "\n\n", "·", "…", "½", "€", "％", "１２",
)  # fmt: skip
TAGS = (
    "<div>", "</div>", "<p", "<p>", "</", "<!--", "-->", "<script>", "</script>", "<![CDATA[", "&amp;", "&#x110000;", "&#xD800;",
    "<li>", "<template>", '<script type="application/ld+json">', '{"@type":"JobPosting","description":"', '"}', "<b><p>", "\x00", '<a href="',
)  # fmt: skip
LONG_EVERY = 50
LONG = 1 << 20
"""Characters of the longest inputs: a line of 1 MB built by repetition."""


def hostile_texts(seed: int, count: int) -> Iterator[str]:
    """`count` texts; one in fifty is a line of 1 MB."""
    chance = random.Random(seed)  # noqa: S311  the same inputs each time
    for at in range(count):
        yield _long(chance) if at % LONG_EVERY == 0 else _text(chance)


def hostile_pages(seed: int, count: int) -> Iterator[bytes]:
    """`count` pages of broken HTML, as bytes in one encoding or another."""
    chance = random.Random(seed)  # noqa: S311  the same inputs each time
    for at in range(count):
        parts = (
            _repeated(chance, TAGS)
            if at % LONG_EVERY == 0
            else "".join(_piece(chance, (*TAGS, *PHRASES)) for _ in range(chance.randrange(60)))
        )
        encoding = chance.choice(("utf-8", "utf-16", "cp1252", "latin-1"))
        yield parts.encode(encoding, "replace" if encoding != "utf-8" else "surrogatepass") + bytes(
            chance.randbytes(chance.randrange(4))
        )


def _text(chance: random.Random) -> str:
    makers: tuple[Callable[[random.Random], str], ...] = (_mixture, _points, _words)
    return chance.choice(makers)(chance)


def _mixture(chance: random.Random) -> str:
    return "".join(_piece(chance, (*PHRASES, *ODD, " ", ". ", "\n- ")) for _ in range(chance.randrange(80)))


def _points(chance: random.Random) -> str:
    return "".join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randrange(300)))


def _words(chance: random.Random) -> str:
    return chance.choice((" ", "\n", ", ")).join(chance.choice(PHRASES) for _ in range(chance.randrange(40)))


def _piece(chance: random.Random, pieces: tuple[str, ...]) -> str:
    piece = chance.choice(pieces)
    return piece * chance.randrange(1, 40) if chance.randrange(20) == 0 else piece


def _long(chance: random.Random) -> str:
    return _repeated(chance, (*PHRASES, *ODD, " ", "a", "1", "12 ", "stage ", "un ", "ne ", "- ", "(", '"'))


def _repeated(chance: random.Random, pieces: tuple[str, ...]) -> str:
    piece = "".join(chance.choice(pieces) for _ in range(chance.randrange(1, 4)))
    return (piece * (LONG // len(piece) + 1))[:LONG]
