"""Tell French from English from anything else by counting their commonest little words."""

from __future__ import annotations

from collections.abc import Sequence

from sansreproche.document import Document

_FRENCH = frozenset(
    b"le la les un une des du de et ou en au aux pour par sur dans avec vous nous votre vos notre nos est sont etes avez"
    b" que qui ce cette ces son ses leur leurs plus pas ne se sera serez a l d chez entre ainsi tout toute".split()
)
_ENGLISH = frozenset(
    b"the and or of to for with by from as is are be you your we our us this that their have has"
    b" a who which not it can must should join about what need".split()
)
_OTHER = frozenset(
    b"und der das wir sie mit fur ein eine einen einem ist sind auf zu zum zur von dem unser unsere unserem bei nicht auch werden ihre oder"
    b" el los las y con para por del nuestro nuestra su al como somos buscamos ofrecemos una lo e o"
    b" il di che per della del nel nella gli sono siamo nostro nostra anche alla dei delle"
    b" buscamos trabajo equipo empresa tu tus vas esta sie er ihr eng ab gutes jeder einem lavoro cerchiamo lavorare e sei"
    b" os uma com nao voce em do da dos nosso nossa het een van voor wij zijn met je onze naar op ook".split()
)
"""Little words of German, Spanish, Italian, Portuguese and Dutch that neither French nor English shares."""
_FRENCH_ALONE, _ENGLISH_ALONE = _FRENCH - _ENGLISH, _ENGLISH - _FRENCH
_MIN_WORDS = 8
_AN_AD = 35
"""Words: what is shorter may be the extract of an ad, whose rest is in French."""
_SAMPLE = 200
"""Words enough to tell: a longer text is sampled evenly."""
_MIN_SHARE = 0.12
"""Share of little words under which a text is in neither language: real ads in the two hold 0.2 to 0.5."""
_SURE_SHARE = 0.2
"""Share of French little words from which a passage is surely French."""
_WINDOW = 30
"""Words read together to find a passage in another language than the rest."""


def detect_language(document: Document) -> str:
    """The language: "fr", "en", "other", or "unknown" when the text is too short to tell."""
    words = _words(document)
    return language_of(words[:: 1 + len(words) // _SAMPLE])


def is_foreign(document: Document) -> bool:
    """Whether the ad is surely in a foreign language, with no passage of about thirty words in French."""
    words = _words(document)
    french, english, other = _counts(words)
    surely = english >= 2 * french or other > french  # Spanish shares many little words with French
    if len(words) < _AN_AD or not surely or max(english, other) < _MIN_SHARE * len(words):
        return False
    return not any(
        _is_french(words[at : at + _WINDOW]) for at in range(0, max(1, len(words) - _WINDOW // 2), _WINDOW // 2)
    )


def language_of(words: Sequence[bytes]) -> str:
    """The language of folded words, as `detect_language`."""
    if len(words) < _MIN_WORDS:
        return "unknown"
    french, english, other = _counts(words)
    if other > max(french, english) or max(french, english) < _MIN_SHARE * len(words):
        return "other"
    return "fr" if french >= english else "en"


def _is_french(words: Sequence[bytes]) -> bool:
    french, english, other = _counts(words)
    return french > max(english, other, _SURE_SHARE * len(words))


def _counts(words: Sequence[bytes]) -> tuple[int, int, int]:
    """How many little words are French, English, of other languages."""
    return (
        sum(map(_FRENCH_ALONE.__contains__, words)),
        sum(map(_ENGLISH_ALONE.__contains__, words)),
        sum(map(_OTHER.__contains__, words)),
    )


def _words(document: Document) -> list[bytes]:
    return document.folded("text").data.replace(b"'", b" ").split()
