"""Scores of popularity, influence or reputation an ad names: « Klout de 35 ou + », « SSI > 70 », "an influence score of 60"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansreproche.context import sentence, words
from sansreproche.facts.numbers import NUMBER, parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match
    from sansreproche.engine import ByteMatch

_QUALITY = r"influence|popularite|notoriete|(?:e-?)?reputation|visibilite|credibilite|viralite|presence (?:en ligne|sociale|digitale|numerique|sur)"
_QUALITY_EN = r"influencer?|popularity|reputation|visibility|clout|social(?: media)?"
_NOUN = r"scores?|notee?s?|indices?|index|reputation|karma|ratings?|evaluation|stars?|etoiles?"
_OPERATOR = (
    r"klout|kred|peer ?index|favikon|skorr|hypeauditor|tweetlevel|twitter grader|social ?blade|empire avenue|klear|followerwonk"
    r"|(?:linkedin )?social selling(?: index| score)?"
)
_NAME = (
    rf"(?:{_OPERATOR}|(?:score|note|indice|niveau|index|cote|coefficient|classement) (?:personnel )?(?:d'|de |en )?(?:{_QUALITY}|social(?: selling)?)"
    rf"|(?:{_QUALITY_EN}) (?:score|rating|index|rank))"
)
# These are sites or acronyms of other things too: they need « score », « étoiles », « réputation » at their side.
_SITE = r"(?:linkedin|e-?reputation|stack ?overflow|github|reddit|hacker ?news|upwork|fiverr|uber|malt|blablacar|airbnb|vinted)"

NAMED = pattern(
    rf"\b{_NAME}\b",
    rf"\b(?:{_NOUN})\b[^.;\n]{{0,40}}\b{_SITE}\b",
    rf"\b{_SITE}\b[^.;\n]{{0,25}}\b(?:{_NOUN})\b",
    r"\bssi\b[^.;\n]{0,40}\blinkedin\b|\blinkedin\b[^.;\n]{0,12}\bssi\b|\bssi ?[>=]|\b(?:score|indice) ssi\b",
)

_ANY_NAME = rf"(?:{_NAME}|{_SITE}|ssi)"
_VALUE = rf"(?P<value>{NUMBER})(?: ?/ ?\d{{1,4}}| (?:sur|out of) \d{{1,4}}\b| points?\b| pts?\b| ?%)?"
_FLOOR = (
    r"(?: ?\+| (?:ou|et|or|and) (?:\+|(?:plus|mieux|davantage|au-dessus|au-dela|more|higher|above|better|over|up)\b)|,? (?:au )?minimum\b"
    r"|,? (?:a )?mini?\b|,? (?:au|pas) moins\b|,? pas en dessous\b| at least\b|,? at the very least\b| (?:doit|devra) etre (?:atteint|franchi|depasse)e?\b)?"
)
_GAP = r"[^.;\n\d]{0,45}?"
_BAR = r"(?:\bplus (?:de |d')|\+ (?:de )?|\btop |\b(?:la |le )?(?:barre|cap|seuil) (?:des|de) |\bau-dessus de |\bau-dela de |\b(?:en dessous|moins) de |\bsous )?"
_FORMS = (
    words(
        rf"\b(?:(?:{_NOUN}) (?:minim\w{{2,4}} )?(?:de |d'|sur |on )?)?{_ANY_NAME}\b(?P<gap>{_GAP})(?P<gap2>)\b{_VALUE}{_FLOOR}(?: (?:stars|etoiles)\b{_FLOOR})?(?: (?:sur|on) linkedin\b)?"
    ),
    words(rf"\b(?:{_NOUN})\b(?P<gap>{_GAP})\b{_VALUE}{_FLOOR}(?P<gap2>{_GAP})\b{_ANY_NAME}\b(?: score\b)?"),
    words(rf"{_BAR}\b{_VALUE}{_FLOOR}(?P<gap>{_GAP})(?P<gap2>)\b{_ANY_NAME}\b(?: (?:{_NOUN}|ssi)\b)?"),
)
_BARE = words(
    rf"\b(?:bon|excellent|haut|eleve|solide|high|strong|good|great) (?:score |niveau )?(?:de |d'|sur |on )?{_NAME}\b(?: score)?",
    rf"\b(?:(?:{_NOUN}) (?:de |d'|sur )?)?{_NAME}\b(?: score)? (?:elevee?|exigee?|requise?|obligatoire|required|mandatory)\b",
)
_GIVE = words(
    r"\b(?:indiqu|precis|mentionn|communiqu|join|envoy|fourni|donne|transmet|renseign|include|send|state|share|attach|give|tell)"
    rf"[^.;\n]{{0,40}}\b(?P<asked>(?:votre|ton|your) (?:(?:{_NOUN}) (?:de |d'|sur |on )?)?(?:{_NAME}|(?:linkedin )?ssi)\b(?: score| linkedin)?)"
)
_LINKING = frozenset(
    b"score scores note indice index reputation karma rating evaluation points point etoiles etoile star stars niveau linkedin twitter"
    b" instagram facebook youtube tiktok x klout kred favikon peerindex skorr ssi stack overflow github selling social job success"
    b" influence popularite notoriete ligne online sociale social profil profile compte account repository repositories repos depots projet projets projects cumulees de d du des est sera"
    b" soit doit devra etre atteindre atteint depasse depassant depasser a au aux un une le la l superieur superieure egal egale ou"
    b" et plus moins minimum mini min minimal minimale requis requise exige exigee demande attendu impose actuel actuelle personnel"
    b" perso votre vos ton tes en sur seuil outil selon calcule compris entre of at least is be must should above over greater than"
    b" notee notees tourne tourner autour avoisine approche barre cap seuil franchir franchi franchie affiche hit reach reaches reached beat below under"
    b" less inferieur inferieure dessus dessous dela sous top higher or equal to exceeding exceeds more your on the an for with current reached across total".split()
)
_PUNCTUATION = bytes.maketrans(b":=<>+()[],'\"-/*", b" " * 15)
_ONLY_A_SCORE = words(
    rf"\b(?:{_OPERATOR}|(?:score|note|indice|index) (?:d'|de )(?:influence|popularite)|(?:influencer?|popularity) score)\b",
    r"\blinkedin\b[^.;\n]{0,12}\bssi\b|\bssi\b[^.;\n]{0,40}\blinkedin\b",
)
_COUNTS_NOTHING = words(
    r"^ ?(?:$|[^\w ]|(?:et|ou|sur|au|aux|a|en|dans|pour|avec|est|sera|sont|le|la|les|ce|on|in|at|and|or|is|are|will|to|pas|ni|exige|requis|obligatoire|demande|attendu|imperati\w{1,4}|required|mandatory|expected|ne|n'|s'abstenir|inutile|sinon|sans|points?|pts)\b)"
)
_SCALE_OF_THOUSANDS = words(r"\bkred\b", rf"\b{_SITE}\b", rf"\b(?:{_QUALITY}|{_QUALITY_EN})\b")


@dataclass(frozen=True, slots=True)
class Score:
    """A score of somebody's standing. `value` is None when the ad names no number; `named` is where it is named."""

    value: float | None
    span: Span
    named: Match


def read_scores(document: Document) -> tuple[Score, ...]:
    """Every such score in the title and the text, with a number or asked for without one."""
    found: dict[Span, Score] = {}
    for match in document.find(NAMED):
        for score in _scores(match):
            found.setdefault(score.span, score)
    return tuple(found.values())


def _scores(match: Match) -> Iterator[Score]:
    start, end = sentence(match)
    said = match.data[start:end]
    for form in _FORMS:
        for found in form.finditer(said):
            first, last = found.span()
            value = parse_number(_group(found, b"value").decode("latin-1"))
            beside = start + first >= match.end or start + last <= match.start
            linking = (_group(found, b"gap") + b" " + _group(found, b"gap2")).translate(_PUNCTUATION).split()
            if value is None or beside or _stars_elsewhere(said[first:last]):
                continue
            counts_nothing = said[last - 1 : last].isalpha() or _COUNTS_NOTHING.search(said[last:]) is not None
            if not (counts_nothing and (_LINKING.issuperset(linking) or _names_only_a_score(found))):
                continue
            if value <= 100 or _SCALE_OF_THOUSANDS.search(said[first:last]):
                yield Score(value, match.document.span(match.field, start + first, start + last), match)
                return
    for one, group in ((_BARE, 0), (_GIVE, 1)):
        for asked in one.finditer(said):
            first, last = asked.span(group)
            yield Score(None, match.document.span(match.field, start + first, start + last), match)


def _names_only_a_score(found: ByteMatch) -> bool:
    """Whether the name is of nothing but a score, so that the words up to its number, but for a comma, do not matter."""
    gaps = _group(found, b"gap") + _group(found, b"gap2")
    return b"," not in gaps and _ONLY_A_SCORE.search(found.group(0) or b"") is not None


def _stars_elsewhere(said: bytes) -> bool:
    """Whether the stars are those of a review, not of a repository: « 300 avis 5 étoiles sur LinkedIn »."""
    return (b"etoile" in said or b"star" in said) and b"github" not in said


def _group(found: ByteMatch, name: bytes) -> bytes:
    return found.group(found.re.groupindex[name]) or b""
