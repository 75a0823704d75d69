"""Numbers of followers, friends, subscribers, connections an ad names: « 5k abonnés Instagram », « 1 000 amis Facebook »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansreproche.context import words
from sansreproche.facts.networks import NETWORKS
from sansreproche.facts.numbers import NUMBER, parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

# « 600 contacts », « 3 fans » are followers only where a network is named; « abonnés », "followers" always are.
_FOLLOWERS = r"(?:abonnes?|followers?|suiveurs?|subs|subscribers?|(?:personnes|gens) qui (?:te|vous) suivent)"
_ACQUAINTANCES = r"(?:fans?|amis?|relations|contacts|connexions?|connections?|friends|likes|membres)"
_PEOPLE = r"(?:personnes|membres|people|gens|internautes|contacts)"
_CROWD = r"(?:communaute|audience|following|community|fan ?base|reseau|network)"
_ACCOUNT = rf"(?:comptes?|chaine|page|profil|account|channel|profile|newsletter|blog|podcast|{_CROWD})"
_YOURS = r"(?:votre|ton|ta|tes|vos|sa|ses|une?|la|le|les|your|one of your|an?)"
_OWN = r"(?:perso(?:nn?els?(?:les?)?)?|propre|own|personal)"

_MORE = (
    r"(?:\b(?:au moins|au minimum|minimum|minimum de|plus de|moins de|at least|a minimum of|more than|less than|fewer than|over|upwards of"
    r"|tes|vos|your) |\+ ?(?:de |d')?|> ?)?"
)
_NUMBER = rf"\b(?P<number>{NUMBER})(?: ?\+| plus\b)?(?: ou plus| or more)? "
_ON = rf"(?:(?:sur |on |via |de |d'|dans )?(?:{_YOURS} )?(?:{_OWN} )?(?:{_ACCOUNT} )?(?:{_OWN} )?{NETWORKS}(?: {_ACCOUNT})?(?: {_OWN})?)"
_ON_YOURS = rf"(?:(?:sur|on|a) (?:votre|ton|tes|vos|leurs?|your|their|one of your) (?:{_OWN} )?(?:{_ACCOUNT}|reseaux(?: sociaux)?)(?: {NETWORKS})?(?: {_OWN})?)"
_FLOOR = r"(?: ?\+| (?:ou|et|or|and) (?:plus|davantage|more|above)\b|,? (?:au )?minimum\b|,? (?:a )?mini?\b|,? (?:au|pas) moins\b|,? au bas mot\b)?"
_HOLDS = (
    r"(?:(?:a|de|d'|avec|ayant|with|of|has|above|over|superieure? a|inferieure? a|depass\w{1,3}|compt(?:e|ant)|cumul\w{1,3}|affich\w{1,3}|totalis\w{1,3}|doi(?:t|vent) (?:reunir|compter|avoir|rassembler|depasser|atteindre|afficher)|must have|rassembl\w{1,3}"
    r"|reuni(?:t|ssant)|attei(?:nt|gnant)|tourne (?:a|autour de)|franchi(?:t|ssant)|boasts|reaches|counts) ?(?:les |le cap des |deja |bien )?)"
)
_THINGS = rf"(?:(?:{_ACCOUNT}|{NETWORKS}|{_OWN}) ?){{1,4}}"
_FIELD = rf"(?:comptes?|chaine|page|audience|communaute|blog|{NETWORKS})(?: {NETWORKS})?(?: {_OWN})? ?: ?"
_HOLDER = rf"(?:\b(?:(?:{_YOURS} )?{_THINGS} ?{_HOLDS}(?:{_YOURS} )?|{_FIELD}))?"

_NAMED = (
    pattern(
        rf"{_HOLDER}{_MORE}{_NUMBER}(?:d'|de |vrais |real |active )?{_FOLLOWERS}\b(?: (?:actifs|reels|engages))?{_FLOOR}(?: (?:{_ON}|{_ON_YOURS}))?{_FLOOR}"
    ),
    pattern(
        rf"{_HOLDER}{_MORE}{_NUMBER}(?:d'|de |vrais |real )?{_ACQUAINTANCES}{_FLOOR} (?:{_ON}|{_ON_YOURS}){_FLOOR}"
    ),
    pattern(rf"{_HOLDER}{_MORE}{_NUMBER}{NETWORKS} (?:{_FOLLOWERS}|{_ACQUAINTANCES})\b{_FLOOR}"),
    pattern(
        rf"\b(?:{_YOURS} )?(?:reseau|network|page|compte|profil) (?:{NETWORKS}|{_OWN}) (?:{_OWN} )?(?:[a-z]{{1,10}} ){{0,3}}(?:d'|de )?{_MORE}{_NUMBER}(?:{_ACQUAINTANCES}|{_PEOPLE})\b{_FLOOR}",
    ),
    pattern(
        rf"\b(?:(?:votre|ton|ta|tes|vos|your) {_THINGS} ?{_HOLDS}|{_FIELD}){_MORE}{_NUMBER}(?:{_ACQUAINTANCES}|{_PEOPLE})\b{_FLOOR}(?: {_ON})?"
    ),
    pattern(
        rf"\b(?:nombre d'|number of |vos |tes |your )?(?:{_FOLLOWERS}|amis|relations|friends)(?: {_OWN})?(?: {_ON})? ?(?:: ?|superieur a |>=? ?|au-dela de |above )"
        rf"(?:au moins |minimum |at least )?(?:une? |a )?\b(?P<number>{NUMBER}){_FLOOR}"
    ),
    pattern(rf"\b(?:au moins|minimum|plus de|at least|more than) {_NUMBER}(?:amis|friends)\b{_FLOOR}"),
    pattern(
        rf"\b(?:(?:{_YOURS} )?(?:{_OWN} )?(?:communaute|audience|community|following)(?: {_OWN})?|suivie? par|followed by) (?:de |d'|of )?{_MORE}{_NUMBER}{_PEOPLE}\b(?: {_ON})?{_FLOOR}"
    ),
    pattern(
        rf"{_MORE}\b(?P<number>\d{{1,3}} ?k)(?: ?\+)? (?:sur|on) (?:{_YOURS} )?{NETWORKS}(?: (?:ou|et|or|and) {_YOURS} {NETWORKS})?{_FLOOR}"
    ),
)
BARE = pattern(
    rf"\b(?:{_YOURS} )?(?:(?:{NETWORKS}|{_OWN}) ){{0,3}}(?:audience|following|fan ?base|communaute|community)(?: {_OWN})? ?(?:{_HOLDS}|: ?){_MORE}\b(?P<number>{NUMBER})(?: ?\+)?{_FLOOR}(?: {_ON})?"
)
AUDIENCES = (*_NAMED[:-1], BARE, _NAMED[-1])
_COUNTS_NOTHING = words(
    r"^ ?(?:$|[^\w ]|(?:et|ou|sur|au|est|sera|and|or|is|are|will|on|exige|requis|obligatoire|required|sinon|sans)\b)"
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
    for source, match in ((one, match) for one in AUDIENCES for match in document.find(one)):
        number = parse_number(match.folded("number"))
        span = match.span()
        if source is BARE and not _COUNTS_NOTHING.search(match.data[match.end : match.end + 16]):
            continue
        if number is not None and not any(span.overlaps(one) for one in seen):
            seen.append(span)
            yield Audience(number, span, match)
