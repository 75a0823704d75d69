"""What an ad says it pays: amount or range, period, gross or net. Money in euros."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sansreproche.context import words
from sansreproche.facts.numbers import FIGURES, parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match
    from sansreproche.engine import BytePattern

Period = Literal["hour", "day", "month", "year"]

_CURRENCY = r"(?:€|euros?\b|eur\b)"
_K = r"(?:k\b|k€|ke\b|keur\b|keuros\b)"
_SORT = r"(?: ?(?:brut|net|gross)s?\b)?"
_TO = r" ?(?:a|-|et|/|to|and|ou) ?"
AMOUNT = pattern(
    rf"(?:€ ?)?\b(?P<low>{FIGURES}) ?(?:(?P<lowk>{_K}) ?{_CURRENCY}?|{_CURRENCY}){_SORT}(?:{_TO}(?:€ ?)?(?P<high>{FIGURES}) ?(?P<highk>{_K})? ?{_CURRENCY}?)?",
    rf"€ ?(?P<low2>{FIGURES})(?:{_TO}(?:€ ?)?(?P<high2>{FIGURES}) ?(?P<highk2>{_K})?)?",
    rf"\b(?P<low3>{FIGURES}){_SORT}{_TO}(?:€ ?)?(?P<high3>{FIGURES}) ?(?:(?P<highk3>{_K}) ?{_CURRENCY}?|{_CURRENCY})",
)
"""An amount or a range; a currency or a « k » stands behind one of its figures at least, or « € » before."""
_GROUPS = {
    "low": ("low", "low2", "low3"),
    "lowk": ("lowk",),
    "high": ("high", "high2", "high3"),
    "highk": ("highk", "highk2", "highk3"),
}

_SPOKEN = words(
    r"(?:salaire|remuneration)s?\b",  # also where a page lost its line breaks: « temps pleinSalaire : 2 000 € »
    r"\b(?:salaires?|remuneration|remunere|fixe|package|gratifi\w{3,6}|indemnites?|indemnise|tjm|brute?s?|net|nets|paye|paie|smic|taux|tarif|gages)\b",
    r"\b(?:wages?|salary|pay|paid|pays|earn|compensation|stipend|ote|base)\b",
)
_OTHER = words(
    r"\b(?:chiffre d'affaires|c\.?a\.?|budgets?|tickets?|titres?|cheques?|paniers?|primes?|repas|mutuelle|parrain\w{2,6}|kit|leve\w{0,3}|fonds|capital|investi\w{0,8}"
    r"|cadeau\w?|transports?|navigo|bonus|variables?|frais|caution|depot|loyer|plafond|km|kilometre|valeur|objectif|ventes|panier|swile|cse|teletravail|forfait)\b[^,;\n]{0,30}$",
    r"\b(?:revenue|turnover|budget|vouchers?|bonus|fee|deposit|raised|fund|worth|allowance)\b[^,;\n]{0,30}$",
)
_OTHER_AFTER = words(
    r"^ ?(?:m|millions?|milliards?|md|de (?:c\.?a|chiffre|budget|prime|frais|remise|ventes)|/ ?km|du kilom|par (?:km|repas|titre|ticket)|la seance|de (?:bonus|variable|commission))\b",
    r"^[^,;\n]{0,12}\b(?:de |d')(?:prime|variable|bonus|commission)",
)
_PERIODS: dict[Period, BytePattern] = {
    "hour": words(r"(?:/ ?h\b|/ ?heure|\bde l'heure|\bpar heure|\bl'heure\b|\bhoraires?\b|\b(?:an|per) hour|\bhourly)"),
    "day": words(r"(?:/ ?j\b|/ ?jour|\bpar jour|\btjm\b|\bjournalier|\bla journee|\b(?:a|per) day|\bdaily)"),
    "month": words(
        r"(?:/ ?mois|\bpar mois|\bmensuel|\bdu mois|\bau mois\b|\bchaque mois|/ ?month|\b(?:a|per) month|\bmonthly|\bsur 1[2-4](?:[.,]\d)? mois)"
    ),
    "year": words(
        r"(?:/ ?an\b|\bpar an\b|\bannuel|\bl'an\b|\bannee\b|/ ?year|\b(?:a|per) (?:year|annum)|\bannual|\byearly)"
    ),
}
_TAIL = words(
    r"^ ?(?:(?:brute?s?|nets?|nette|gross|environ|en|mensuel(?:le)?s?|annuel(?:le)?s?|horaires?|par|de|l'|un|une|a|an|per|le|temps plein|heure|mois|jour"
    r"|month|hour|year|before|tax|/ ?h(?:eure)?|/ ?mois|/ ?an)\b ?){0,8}(?:pour (?:un |le )?(?:temps plein|mois|\d{2,3}(?:[.,]\d{1,2})? ?h(?:eures)?(?: ?[0-5]\d)?\b(?: (?:par semaine|hebdo\w{0,9}|par mois|mensuelles))?)|sur 1[2-4](?:[.,]\d)? mois)?"
)
_INSTALMENTS = words(r"\bsur 1[2-5](?:[.,]\d)? mois")
_YEARLY = 12_000
_NET = words(r"\bnets?\b")
_NAMED_SORT = words(r"\b(?:bruts?|brute|gross|nets?|nette|before tax(?:es)?)\b")
_GROSS = words(r"\b(?:bruts?|brute|gross|before tax(?:es)?)\b")


@dataclass(frozen=True, slots=True)
class Pay:
    """A stated pay in euros, `low` to `high`. `period` is the one written, else the one its size tells; `gross` None when not said."""

    low: float
    high: float
    period: Period
    stated: bool
    gross: bool | None
    span: Span
    match: Match

    @property
    def span_with_words(self) -> Span:
        """The amount with « brut par mois » and the like that follow it."""
        _, after = _around(self.match)
        tail = _TAIL.search(after)
        return self.match.document.span("text", self.match.start, self.match.end + (tail.span()[1] if tail else 0))


def read_pay(document: Document) -> tuple[Pay, ...]:
    """Every amount of the text that is said to be, or by its period can only be, what the post pays."""
    return tuple(_pays(document))


def _pays(document: Document) -> Iterator[Pay]:
    for match in document.find(AMOUNT, "text"):
        pay = _pay(match)
        if pay is not None:
            yield pay


def _pay(match: Match) -> Pay | None:
    figures = match.folded()
    low, high = _values(match)
    if low is None or high is None:
        return None
    before, after = _around(match)
    if _OTHER.search(before) or _OTHER_AFTER.search(after):
        return None
    stated = _period(after, 30) or _period(before[-60:], 60)
    if stated is None and not _SPOKEN.search(before) and not _NAMED_SORT.search(figures.encode("latin-1") + after[:12]):
        return None
    if stated == "month" and high >= _YEARLY and _INSTALMENTS.search(after):
        stated = None  # « 31 k sur 14 mois » is a year's pay
    period = stated or _guessed(high)
    if period is None or not _plausible(high, period):
        return None
    near = figures.encode("latin-1") + after[:40]
    gross = (
        True
        if _GROSS.search(near) or _GROSS.search(before)
        else False
        if _NET.search(near) or _NET.search(before)
        else None
    )
    return Pay(low, high, period, stated is not None, gross, match.span(), match)


def _values(match: Match) -> tuple[float | None, float | None]:
    """Low and high in euros; a « k » behind either figure of a range counts for both when the figures call for it."""
    thousands = _said(match, "lowk") or _said(match, "highk")
    low, high = (
        amount * 1000 if amount and amount < 1000 and thousands else amount
        for amount in (parse_number(_said(match, "low")), parse_number(_said(match, "high")))
    )
    return (low, low) if low is None or high is None else (min(low, high), max(low, high))


def _said(match: Match, name: str) -> str:
    """What a part of the amount says, whichever way of writing it was met."""
    return next((match.folded(one) for one in _GROUPS[name] if match.has(one)), "")


def _around(match: Match) -> tuple[bytes, bytes]:
    """The line before, from its last stop on, and the line after, to its next."""
    before = match.data[max(0, match.start - 90) : match.start].rsplit(b"\n", 1)[-1]
    for stop in (b". ", b"; ", b"! ", b"? "):
        before = before.rsplit(stop, 1)[-1]
    after = match.data[match.end : match.end + 50].split(b"\n", 1)[0]
    for stop in (b". ", b";"):
        after = after.split(stop, 1)[0]
    return before, after


def _period(said: bytes, reach: int) -> Period | None:
    """The period named first within reach."""
    named = [(found.span()[0], period) for period, one in _PERIODS.items() if (found := one.search(said[:reach]))]
    return min(named)[1] if named else None


def _guessed(amount: float) -> Period | None:
    """The period that the size of an amount tells: nobody is paid 12 € a month or 42,000 an hour."""
    if amount < 60:
        return "hour"
    if amount < 8000:
        return "month" if amount >= 250 else None
    return "year" if amount >= 12_000 else None


_PLAUSIBLE: dict[Period, tuple[float, float]] = {
    "hour": (2, 200),
    "day": (15, 3000),
    "month": (50, 20_000),
    "year": (3000, 400_000),
}


def _plausible(amount: float, period: Period) -> bool:
    low, high = _PLAUSIBLE[period]
    return low <= amount <= high
