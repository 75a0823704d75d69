"""How an ad names whom it seeks: whether it says anywhere that women and men may apply, and whether it uses a word's masculine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sansreproche.context import words
from sansreproche.engine import BytePattern
from sansreproche.patterns import pattern

if TYPE_CHECKING:
    from sansreproche.document import Document

_BOTH = pattern(
    r"\b(?:h ?(?:/|-|\||\.|&|et|ou) ?f|f ?(?:/|-|\||\.|&|et|ou) ?[hm]|m ?/ ?f|m ?/ ?w)\b|\bhf\b|\bfh\b",
    r"\b(?:hommes?|masculin) ?(?:/|-|,|&|et|ou(?: une?| des)?) ?femmes?\b|\bfemmes? ?(?:/|-|,|&|et|ou(?: une?| des)?) ?hommes?\b",
    r"\b(?:homme ou|et) femme\b|\bmme ?(?:/|ou|et) ?m\b|\bhommes comme (?:aux |les )?femmes\b|\bfemmes comme (?:aux |les )?hommes\b|\bdeux sexes\b|\btous (?:les )?genres\b|\btoutes et (?:a )?tous\b|\btous et (?:a )?toutes\b",
    r"\b(?:un|le|du|au|candidat) ?(?:/|ou|et) ?(?:une|la|de la|candidate)\b|\ball genders\b|\bany gender\b|\bhe ?/ ?she\b|\b(?:s/he|m/f/x|men and women|women and men)\b",
)

FEMININE = (
    "serveuse|vendeuse|coiffeuse|esthéticienne|hôtesse|assistante|infirmière|aide-soignante|caissière|"
    "conseillère|cuisinière|pâtissière|boulangère|couturière|lingère|repasseuse|retoucheuse|directrice|"
    "animatrice|éducatrice|formatrice|employée|ambassadrice|agente|technicienne|commerciale|puéricultrice|"
    "opticienne|préparatrice|rédactrice|traductrice|monitrice|maquilleuse|masseuse|danseuse|consultante|"
    "négociatrice|décoratrice|téléconseillère|collaboratrice|apprentie|ouvrière|plongeuse|nettoyeuse|"
    "opératrice|bouchère|fromagère|poissonnière|chocolatière|barmaid|stewardess|waitress|hostess|saleswoman|"
    "salesgirl|chambermaid|seamstress|développeuse|pharmacienne|sommelière|jardinière|ménagère|"
    "conductrice|livreuse|magasinière|gardienne|gouvernante|intervenante|agricultrice|maraîchère|comédienne|contrôleuse|"
    "chargée de (?:clientèle|communication|recrutement|mission|projet)|attachée de (?:presse|direction)|cheffe de (?:projet|rang|partie|secteur)"
)
"""Trades named in the feminine, as alternatives of a pattern."""


@dataclass(frozen=True, slots=True)
class Gender:
    """`neutral`: « H/F », a double form, or inclusive writing stands somewhere in the title, the text or the contract."""

    neutral: bool


def read_gender(document: Document) -> Gender:
    """Whether the ad speaks to women and men alike, anywhere in it."""
    return Gender(document.mentions(_BOTH) or _has_feminine_suffix(document))


def names_masculine(document: Document, masculine: str) -> bool:
    """Whether a masculine word, given folded, stands anywhere in the ad, singular or plural."""
    word = _word(masculine)
    return any(word.search(document.folded(field).data) is not None for field in ("title", "text"))


def _has_feminine_suffix(document: Document) -> bool:
    """Whether inclusive writing was folded away: « (e) », « ·rice »; « poste(s) » is no such thing."""
    return any(
        set(document.raw(field)[start:end].lower()) & set("aeinlrtuvc")
        for field in ("title", "text")
        for start, end in document.folded(field).inclusive
    )


@cache
def _word(masculine: str) -> BytePattern:
    return words(rf"\b{masculine}s?\b")
