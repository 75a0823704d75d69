"""Numbers of followers, friends, subscribers, connections an ad names: « 5k abonnés Instagram », « 1 000 amis Facebook »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansreproche.facts.networks import NETWORKS
from sansreproche.facts.numbers import NUMBER, parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

# « 600 contacts », « 3 fans » are followers only where a network is named; « abonnés », "followers" always are.
_FOLLOWERS = r"(?:abonnes?|followers?|suiveurs?|subs|subscribers?|(?:personnes|gens) qui (?:te|vous) suivent)"
_ACQUAINTANCES = r"(?:fans?|amis?|relations|contacts|connexions?|connections?|friends|likes|membres)"
_ACCOUNT = (
    r"(?:comptes?|chaine|page|profil|reseau|communaute|audience|account|channel|profile|network|following|community)"
)
_YOURS = r"(?:votre|ton|tes|vos|sa|ses|une?|la|le|les|your|one of your|an?)"

_MORE = r"(?:\b(?:au moins|au minimum|minimum|minimum de|plus de|at least|a minimum of|more than|over|upwards of) |\+ ?(?:de |d')?|> ?)?"
_NUMBER = rf"\b(?P<number>{NUMBER})(?: ?\+| plus\b)?(?: ou plus| or more)? "
_ON = rf"(?:(?:sur |on |via |de |d'|dans )?(?:{_YOURS} )?(?:own |propre )?(?:{_ACCOUNT} )?(?:perso(?:nnels?|nnelles?)? )?{NETWORKS}(?: {_ACCOUNT})?)"
_ON_YOURS = rf"(?:(?:sur|on) (?:votre|ton|tes|vos|your|one of your) (?:own |propre )?(?:{_ACCOUNT}|reseaux(?: sociaux)?)(?: {NETWORKS})?(?: perso\w{{0,6}})?)"
_FLOOR = r"(?: ?\+| (?:ou|et|or|and) (?:plus|davantage|more)\b| (?:au )?minimum\b| mini?\b| au moins\b)?"
_HOLDER = rf"(?:\b(?:{_YOURS} )?{_ACCOUNT} (?:{NETWORKS} )?(?:perso(?:nnel)? )?(?:a|de|avec|d'|with|of|ayant|depasse|depassant|compte|comptant|above|over|superieure? a) (?:{_YOURS} )?)?"

AUDIENCES = (
    pattern(
        rf"{_HOLDER}{_MORE}{_NUMBER}(?:d'|de |vrais |real |active )?{_FOLLOWERS}\b(?: (?:actifs|reels|engages))?{_FLOOR}(?: (?:{_ON}|{_ON_YOURS}))?{_FLOOR}"
    ),
    pattern(rf"{_HOLDER}{_MORE}{_NUMBER}(?:d'|de |vrais |real )?{_ACQUAINTANCES}{_FLOOR} (?:{_ON}|{_ON_YOURS}){_FLOOR}"),
    pattern(rf"{_HOLDER}{_MORE}{_NUMBER}{NETWORKS} (?:{_FOLLOWERS}|{_ACQUAINTANCES})\b{_FLOOR}"),
    pattern(
        rf"\b(?:{_YOURS} )?(?:reseau|network|page|compte|profil) {NETWORKS} (?:\w{{1,10}} ){{0,3}}{_MORE}{_NUMBER}{_ACQUAINTANCES}\b{_FLOOR}"
    ),
    pattern(
        rf"\b(?:nombre d'|number of )?(?:{_FOLLOWERS}|amis|relations)(?: {_ON})? ?(?:: ?|superieur a |>=? ?|au-dela de |above )"
        rf"(?:au moins |minimum )?\b(?P<number>{NUMBER}){_FLOOR}"
    ),
    pattern(rf"\b(?:au moins|minimum|plus de|at least|more than) {_NUMBER}(?:amis|friends)\b{_FLOOR}"),
    pattern(
        rf"\b(?:communaute|audience|suivie? par|followed by|community) (?:de |d'|of )?{_MORE}{_NUMBER}(?:personnes|membres|people|gens)\b(?: {_ON})?{_FLOOR}"
    ),
    pattern(rf"{_MORE}\b(?P<number>\d{{1,3}} ?k)(?: ?\+)? (?:sur|on) (?:{_YOURS} )?{NETWORKS}{_FLOOR}"),
)


@dataclass(frozen=True, slots=True)
class Audience:
    """A number of people who follow an account, whoever's it is; `named` is where it is named."""

    number: float
    span: Span
    named: Match


def read_audiences(document: Document) -> tuple[Audience, ...]:
    """Every audience the title and the text give a number for."""
    return tuple(_audiences(document))


def _audiences(document: Document) -> Iterator[Audience]:
    seen: list[Span] = []
    for match in (match for one in AUDIENCES for match in document.find(one)):
        number = parse_number(match.folded("number"))
        span = match.span()
        if number is not None and not any(span.overlaps(one) for one in seen):
            seen.append(span)
            yield Audience(number, span, match)
