"""What a trainee is to be paid: amounts by the hour or by the month, read beside words of pay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansreproche import context
from sansreproche.facts.numbers import FIGURES, parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

_EURO = r"(?:\x80|euros?\b|eur\b)"
_SORT = r"(?: ?(?:bruts?|nets?|gross|net|environ))?"
_HOUR = rf"{_SORT} ?(?:/ ?h(?:eure|our)?\b|(?:de l'|par |de )heure|(?:an|per|each) hour|hourly)"
_MONTH = rf"{_SORT} ?(?:(?:par|a|per|chaque|each|le) (?:mois|month)\b|/ ?(?:mois|month)\b|mensuel(?:le)?s?\b(?: (?:bruts?|nets?))?|monthly)"
AMOUNT = pattern(
    rf"(?:\b(?:entre |from |between )?(?:\x80 ?)?(?P<low>{FIGURES})(?: ?{_EURO})? ?(?:a|et|-|to|and) ?)?"
    rf"(?:(?P<amount>\b(?:{FIGURES})) ?{_EURO}|\x80 ?(?P<english>{FIGURES}))(?:(?P<hour>{_HOUR})|(?P<month>{_MONTH}))?"
)
_PAY = r"gratification|gratifie|indemnites?|indemnise|indemnisation|remuneration|remunere|salaire|compensation|allowance|stipend|paid"
_NAMED = context.words(rf"\b(?:{_PAY})\b[^.;\n0-9]{{0,40}}\n?[^.;\n0-9]{{0,12}}$")
_JOINED = context.words(
    rf"\b(?:{_PAY}) (?:mensuelle |brute |nette )?(?:de |d'environ |a (?:hauteur de )?|of )$",
    r"\b(?:gratifie|indemnise|remunere|paye|paid)s? $",
)
_FULL_TIME = context.words(
    r"^ ?,? ?(?:(?:a |pour un |for )?(?:plein temps|temps (?:plein|complet)|full[ -]time)|(?:pour|for) \d{2} ?(?:h\b|heures|hours)(?: (?:par|de|a|per|/) ?(?:semaine|week|travail|presence))?)"
)
_OTHER_MONEY = context.words(
    r"\b(?:tickets?|titres?|cheques?|repas|navigo|transports?|loyer|logement|prime|carte|swile|budget|ventes?|objectifs?|chiffre|abonnement|frais"
    r"|teletravail|bonus|lunch|rent|vouchers?|travel|sales|target|quota|vend|millions?|prix|clients?|capital|revenue|forfait|cadeau|mutuelle)\b"
)
_OTHER_MONEY_AFTER = context.words(
    r"^ ?(?:de |en |d'|of |in )(?:ventes?|chiffre|ca\b|prime|cheques?|bons?|budget|frais|sales|revenue|tickets?|titres?)"
)
_FLOOR = context.words(r"\b(?:a partir de|minimum(?: de)?|au moins|des|plus de|from|at least|superieure a) $")


@dataclass(frozen=True, slots=True)
class Gratification:
    """An amount offered to the trainee, in euros as stated, by the hour when `hourly`, else by the month.

    From `low` to `high`, equal when one figure is given.
    """

    low: float
    high: float
    hourly: bool
    span: Span


def read_gratifications(document: Document) -> tuple[Gratification, ...]:
    """Every amount offered to the trainee; none when the ad offers no stage, or when only a floor is given."""
    return tuple(_amounts(document)) if document.facts.is_contract("stage") else ()


def _amounts(document: Document) -> Iterator[Gratification]:
    for match in document.find(AMOUNT):
        value = parse_number(match.folded("amount") or match.folded("english"))
        if value is None or not _is_pay(match):
            continue
        low = (parse_number(match.folded("low")) if match.has("low") else None) or value
        joined = _JOINED.search(match.data[max(0, match.start - 50) : match.start])
        start = match.start - (joined.span()[1] - joined.span()[0]) if joined else match.start
        full = _FULL_TIME.search(match.data[match.end : match.end + 40].split(b"\n")[0])
        end = match.end + (full.span()[1] if full else 0)
        yield Gratification(min(low, value), value, match.has("hour"), document.span(match.field, start, end))


def _is_pay(match: Match) -> bool:
    """A monthly or hourly amount, or one that a word of pay announces; never meal vouchers, sales or a mere floor."""
    before = match.data[max(0, match.start - 80) : match.start]
    named = _NAMED.search(before)
    if not (named or match.has("hour") or match.has("month")) or _FLOOR.search(before):
        return False
    if _OTHER_MONEY_AFTER.search(match.data[match.end : match.end + 30]):
        return False
    return not _OTHER_MONEY.search(before[named.span()[0] :] if named else before.split(b"\n")[-1])
