"""Working time an ad states: « 39 h par semaine », « 12 heures par jour », « journées de 6 h à 19 h », « semaine de 54 heures », "CDI 35 h"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sansreproche.context import words
from sansreproche.facts.numbers import parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

_UNITS = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|eight|nine|ten|eleven|twelve|thirteen|fourteen"
_TENS = "vingt|trente|quarante|cinquante|soixante|twenty|thirty|forty|fifty|sixty|seventy"
_WORDS = rf"(?:{_TENS})(?:[ -](?:et )?(?:{_UNITS}))?|{_UNITS}"
_FIGURE = r"\d{1,2}(?:[.,]\d{1,2})?"
_H = r"(?:h|heures?|hours?|hrs?)"
HOURS = (
    rf"\b(?:(?P<low>{_FIGURE})(?: ?{_H})?(?: ?[0-5]\d)? ?(?:a|-|et|ou|/|to|or) ?|(?P<few>{_WORDS}) (?:a|ou|to|or) )?"
    rf"(?P<high>{_FIGURE}|{_WORDS})[ -]?{_H}(?: ?(?P<minutes>[0-5]\d))?\b(?: (?:de |of )?(?:travail|boulot|presence|service|work)\b)?"
)
_DAY = r"(?:[ -]?(?:/ ?j(?:our)?\b|(?:par|chaque) jour\b|quotidien(?:ne)?s?\b|la journee\b|(?:a|per|each|every) day\b|daily\b|(?:work(?:ing)? )?(?:days?|shifts?)\b))"
_WEEK = (
    r"(?:[ -]?(?:/ ?(?:sem(?:aine)?|hebdo|week|s)\b|(?:(?:par|la|chaque) )?sem(?:aine)?\b|hebdo(?:madaires?)?\b"
    r"|(?:(?:a|per|each|every|work|working) )?weeks?\b|weekly\b))"
)

PER_WEEK = pattern(rf"{HOURS} ?{_WEEK}")
WEEK_OF = pattern(
    rf"\b(?:(?:les |des )?semaines? (?:de travail )?(?:de|a|d'environ|:)|hebdomadaires?(?: de travail)? ?(?:de|:|est de)|(?:(?:work(?:ing)? )?week|weeks) (?:of|is)) ?{HOURS}"
)
PER_DAY = pattern(rf"{HOURS} ?{_DAY}")
DAY_OF = pattern(rf"\b(?:journees?|vacations|postes|shifts?|days?|gardes) (?:de travail )?(?:de|of|en) {HOURS}")
DAYS_OF = pattern(
    rf"\b(?P<days>[2-7]|deux|trois|quatre|cinq|six|sept) (?:jours|journees|days) (?:de|a|of) {HOURS}(?: ?{_WEEK})?"
)
_T = r"(?:(?:1[0-2]|\d)(?::[0-5]\d)? ?(?:am|pm)\b|(?:[01]?\d|2[0-4]) ?(?:h|heures?|:)(?: ?[0-5]\d)?)"
CLOCK = pattern(
    rf"\b(?:journees? (?:de travail )?)?(?:de |from )?(?P<from>{_T}) ?(?:a|-|/|to|jusqu'a|,? ?(?:et )?fin (?:de (?:poste|service|journee) )?(?:a|vers)) ?(?P<to>{_T})\b"
)
_OF_THE_DAY = r"(?: (?:du|de|au|le|la|a|at|vers|depot|poste|service|entrepot|matin|soir|on)){0,4} ?:? ?"
START_END = pattern(
    rf"\b(?:depart|debut|prise (?:de|du) (?:poste|service|travail)|arrivee|embauche|(?:you |vous |tu |on )?(?:start|commencez|commences|commence))(?: du (?:depot|travail))?{_OF_THE_DAY}(?P<from>{_T}),?(?: -| et| puis| and)? ?"
    rf"(?:retour|fin|depart|debauche|(?:vous |tu |on )?(?:finissez|finis|finit)|finish|end)(?: de (?:poste|service|journee|tournee))?{_OF_THE_DAY}(?P<to>{_T})\b"
)
"""A day told by its start and its end: « départ dépôt 5 h 30, retour 19 h 30 »."""
PLAIN = pattern(
    rf"\b(?P<what>cdi|cdd|contrat|temps (?:plein|complet|partiel)|poste|base|forfait|full[- ]time|part[- ]time)\b[ ,:(-]{{0,3}}(?:de |a |en |au forfait )?{HOURS}"
    r"|\b(?P<alone>3[5-9]|4[0-4]) ?h(?:eures)?(?: ?(?P<more>[0-5]\d))?\b"
)
PART = pattern(
    r"\b(?:temps partiel|mi-temps|temps non complet|part[ -]time|(?:poste|temps|contrat) (?:a |de )?[2-9]\d ?%)"
)
FULL = pattern(r"\b(?:temps (?:plein|complet)|full[ -]time|100 ?%)\b")

Per = Literal["day", "week"]
_DAYS = words(
    r"^,? ?\(?(?:(du lundi au samedi|monday to saturday|(?:six|6) (?:jours|fois|days)\b)|du lundi au vendredi|du mardi au samedi|du mercredi au dimanche|monday to friday|tuesday to saturday|wednesday to sunday|(?:cinq|five|5) (?:jours|fois|days|par semaine)\b)"
)
_DAYS_BEFORE = words(r"\b(?:(7|sept)|6|six) ?j(?:ours)? ?(?:sur|/|par) ?(?:7|sept|semaine),? (?:a raison de )?$")
_DELAY = words(
    r"\b(?:durees? (?:du|de|totale|prevue)|sous|dans les|delai|en moins de|within|bulletins?|toutes les|pendant|durant|module|formation)\b[^.;\n]{0,20}$"
)


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours worked a day or a week, from `low` to `high`; `clock` when read as a time of day to another, breaks included.

    `days` is how many such days a week holds, when said.
    """

    low: float
    high: float
    per: Per
    clock: bool
    days: int | None
    span: Span
    match: Match


def read_hours(document: Document) -> tuple[Hours, ...]:
    """Every working time stated, the plainest ways last; the same words are read once."""
    read: list[Hours] = []
    for hours in _hours(document):
        if not any(hours.span.overlaps(other.span) and hours.span.field == other.span.field for other in read):
            read.append(hours)
    return tuple(sorted(read, key=lambda one: (one.span.field != "title", one.span.start)))


def read_part_time(document: Document) -> bool | None:
    """Whether the post is part time; None when nothing tells, or when both are on offer."""
    part, full = document.mentions(PART), document.mentions(FULL)
    if part != full:
        return part
    weekly = [one.high for one in document.facts.hours if one.per == "week"]
    return max(weekly) < 35 if weekly and not part else None


def _hours(document: Document) -> Iterator[Hours]:
    for match in document.find(DAYS_OF):
        yield from _stated(match, "day", int(parse_number(match.folded("days")) or 0))
    for match in document.find(PER_WEEK):
        yield from _stated(match, "week")
    for match in document.find(WEEK_OF):
        yield from _stated(match, "week")
    for match in document.find(PER_DAY):
        yield from _stated(match, "day", _days_after(match))
    for match in (*document.find(START_END), *document.find(CLOCK)):
        yield from _from_clock(match)
    for match in document.find(DAY_OF):
        yield from _stated(match, "day", _days_after(match))
    for match in document.find(PLAIN):
        yield from _plain(match)


def _stated(match: Match, per: Per, days: int | None = None) -> Iterator[Hours]:
    high = parse_number(match.folded("high"))
    low = parse_number(match.folded("low") or match.folded("few"))
    if high is not None and high <= (18 if per == "day" else 100):
        high += _minutes(match.folded("minutes"))
        yield Hours(min(low or high, high), high, per, clock=False, days=days, span=match.span(), match=match)


def _from_clock(match: Match) -> Iterator[Hours]:
    first, last = _time(match.folded("from")), _time(match.folded("to"))
    length = last - first if last > first else last + 24 - first
    if 2 <= length <= 16:
        yield Hours(length, length, "day", clock=True, days=_days_after(match), span=match.span(), match=match)


def _plain(match: Match) -> Iterator[Hours]:
    if match.has("alone"):
        value, minutes = float(match.folded("alone")), match.folded("more")
    else:
        value, minutes = parse_number(match.folded("high")) or 0.0, match.folded("minutes")
    value += _minutes(minutes)
    if 10 <= value <= 60 and not _DELAY.search(match.data[max(0, match.start - 30) : match.start]):
        yield Hours(value, value, "week", clock=False, days=None, span=match.span(), match=match)


def _days_after(match: Match) -> int | None:
    """How many such days a week the words around tell: « du lundi au vendredi », « cinq par semaine »."""
    said = _DAYS.search(match.data[match.end : match.end + 40])
    if said is None:
        named = _DAYS_BEFORE.search(match.data[max(0, match.start - 40) : match.start])
        return (7 if named.group(1) else 6) if named else None
    return 6 if said.group(1) else 5


def _minutes(said: str) -> float:
    return int(said) / 60 if said else 0.0


def _time(said: str) -> float:
    hour, _, minutes = "".join(char if char.isdigit() else " " for char in said).strip().partition(" ")
    afternoon = 12 if "pm" in said and int(hour) < 12 else 0
    return int(hour) + afternoon + _minutes(minutes.strip())
