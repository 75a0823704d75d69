"""Diplomas an ad names, as years after the baccalauréat, and whether they are demanded, in progress or wished for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sansreproche import context
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

State = Literal["demanded", "in-progress", "wished", "stated"]

_BAC = r"bac ?\+ ?(?P<low>\d)(?: ?(?:/|-|,|a|ou|et|/ ?bac) ?(?:bac ?)?\+? ?(?P<high>\d)\b)?"
_MASTER = r"(?:completed )?five-year degree|five years of (?:higher education|university|study)|(?:completed )?master's(?: degree)?|masters? degrees?|masters?(?: ?[12])?(?: ?(?:/|ou) ?(?:master )?2)?|mastere(?: specialise)?|m ?[12](?: ?(?:/|ou) ?m ?2)?|mba|dea|dess|msc|postgraduate degree"
_ENGINEER = r"(?:diplome|titre) d'ingenieur|diplome de (?:niveau )?(?:7|niveau 7|grade master)|niveau (?:7|8|i)"
_DOCTOR = r"doctorat|phd|ph\.d"
_LICENCE = r"licence(?: pro(?:fessionnelle)?)?|bachelor(?:'s)?(?: degree)?"
_SHORT = r"bts|dut|deust|but (?:gea|mmi|tc|info\w{0,12})"

DIPLOMA = pattern(
    rf"\b(?:{_BAC}|(?P<master>{_MASTER}|{_ENGINEER})|(?P<doctor>{_DOCTOR})|(?P<licence>{_LICENCE})|(?P<short>{_SHORT}))\b"
)
_NO_DIPLOMA = context.words(
    r"\b(?:scrum|agile|web|toast|quiz|permis|head|the|logicielle?s?|contrat de|sous|software|driving) ?-?$"
)
_NO_DIPLOMA_AFTER = context.words(r"^ ?(?:data management|class|plan|piece|file|branch|logiciel|iv\b|of ceremon)")

_INSIST = r"(?:exclusivement|uniquement|seulement|only|non negociable|au moins|incontournable|exige|requis|obligatoire|imperati(?:f|ve|vement)|indispensable|minimum|mini\b|valide|obtenu|(?:au )?minimum|required|mandatory|compulsory|essential|a must)e?s?"
_AFTER_DEMAND = context.words(
    rf"^(?: ?(?:de|d'|en|in|of|type|option|specialite) ?[^.,;:()\n]{{1,40}}?| ?\([^)\n]{{1,60}}\)| ?et plus| ?ou plus)?(?: ?[,:(-] ?| )(?:est |is |are )?(?:absolument |strictement )?(?:{_INSIST})\b",
    r"^(?:[^.,;:\n]{1,30})?,? ?(?:rien )?(?:en[ -]dessous|sinon|pas moins|no exceptions?|nothing less|sans exception)\b(?: (?:rien|s'abstenir|ne pas [a-z]{5,10}|ne postulez pas|inutile de [a-z]{5,10}))?",
    r"^(?:[^.,;:\n]{1,30})? (?:refusee?s?|rejetee?s?|non (?:etudie|retenu|traite)e?s?)\b",
    r"^(?:[^.,;:\n]{1,30})? (?:ou rien|sinon rien|et pas moins|or nothing|sans quoi)\b",
    r"^ ?(?:,| -)? ?(?:ou plus|et plus|et au-dela|or above|or higher)\b",
)
_LEVEL = r"(?:(?:un |une |le |d'un |d'une |du |de |a |the |of )?(?:niveau |diplome |formation |degree )?(?:d'etudes? )?(?:de |type |of |: ?)?(?:niveau )?(?:un |une |a )?)?"
_BEFORE_DEMAND = context.words(
    rf"(?:\b(?:au )?minimum|\bau moins|\bat least|\b(?:exigee?s?|requise?s?|obligatoires?|imperative?s?)(?: ?:)?|\bmust (?:hold|have)|\bdetenteurs?|\bdoit etre titulaire|\bdevez etre titulaires?) (?:d'|of )?{_LEVEL}$",
    r"\btitulaires? (?:d'un |d'une |du |de |d'au moins un |au minimum d'un )(?:diplome )?(?:de )?(?:niveau )?$",
    rf"\b(?:hold|holding|il faut(?: avoir)?|il te faut|il vous faut|nous demandons) {_LEVEL}$",
    r"\b(?:en[ -]dessous|nothing below|inferieure?s?|below) (?:a |de |d'|du )?(?:un |une |a )?(?:niveau )?$",
    r"\b(?:deja|(?:vous etes|tu es|etre)) (?:deja )?(?:diplome|detenteur)e?s? d'une? ?$",
    r"\b(?:vous avez|tu as|avoir) (?:deja )?(?:obtenu|valide) (?:un |une |votre |ton )?(?:diplome )?(?:de )?(?:niveau )?$",
    rf"\b(?:que|seules?|seuls)(?: (?:les|des))? (?:candidatures|profils|dossiers|candidats) {_LEVEL}$",
    rf"\b(?:veut|voulons) {_LEVEL}$",
    rf"\b(?:exigence|exigeons|exige|imposons|demandons|reserve aux|uniquement|exclusivement) (?:d')?(?:les |des |aux )?(?:profils |candidats |titulaires |diplomes )?(?:de |d')?{_LEVEL}$",
)
_BEFORE_FLOOR = context.words(rf"\b(?:a partir (?:de |du |d')|des le )(?:un )?{_LEVEL}$")
"""A floor too, but of the level being prepared when the words speak of a student."""
_OF_OTHERS = context.words(
    r"\b(?:equipes?|tut(?:eur|rice)|maitre de stage|collaborateurs|encadrants?|fondat\w{1,12}|compte|team|tutor|mentor|founders?|staff)\b[^.;\n]{0,60}$"
)
_IN_PROGRESS = context.words(
    r"\b(?:prepar\w{1,12}|etudiante?s?|etudie\w{0,12}|eleves?|en cours|cursus|inscrite?s?|suivez|suivant|suis|en (?:derniere|deuxieme|premiere|2eme|1ere|1re|3eme|2e|fin) (?:annee|d'etudes?)|fin d'etudes|vise\b|visee?s?|cesure|ecole|enrol\w{1,12}|student|studying|currently|pursuing|toward|en formation|apprenante?s?|en|actuellement)\b[^.;\n]{0,80}$"
)
_IN_PROGRESS_AFTER = context.words(
    r"^[^.;\n]{0,30}\b(?:en cours|en preparation|prepare|in progress|vise\b|programme|student)"
)


@dataclass(frozen=True, slots=True)
class Diploma:
    """A diploma named: `low` to `high` years after the baccalauréat (8 for a doctorate).

    `state`: demanded as a floor, in progress (as a student's is), wished for, or merely stated. `span` covers the words that
    insist when the diploma is demanded.
    """

    low: int
    high: int
    state: State
    span: Span


def read_diplomas(document: Document) -> tuple[Diploma, ...]:
    """Every diploma named in the title and the text, in that order."""
    return tuple(_diplomas(document))


def _diplomas(document: Document) -> Iterator[Diploma]:
    for match in document.find(DIPLOMA):
        before = match.data[max(0, match.start - 40) : match.start]
        if _NO_DIPLOMA.search(before) or _NO_DIPLOMA_AFTER.search(match.data[match.end : match.end + 20]):
            continue
        low, high = _years(match)
        state, start, end = _state(match)
        yield Diploma(low, high, state, document.span(match.field, start, end))


def _years(match: Match) -> tuple[int, int]:
    if match.has("low"):
        low = int(match.folded("low"))
        return low, int(match.folded("high") or low)
    years = {"master": 5, "doctor": 8, "licence": 3, "short": 2}
    level = next(years[group] for group in years if match.has(group))
    return (4 if match.folded().replace(" ", "") in {"master1", "m1"} else level), level


def _state(match: Match) -> tuple[State, int, int]:
    """What the ad says of it, and the folded range that shows it."""
    line_start = match.data.rfind(b"\n", 0, match.start) + 1
    line = match.data[max(line_start, match.start - 120) : match.start]
    after = match.data[match.end : match.end + 80].split(b"\n")[0]
    if context.negated(match) or context.preferred(match):
        return "wished", match.start, match.end
    before, following = _BEFORE_DEMAND.search(line), _AFTER_DEMAND.search(after)
    studying = _IN_PROGRESS.search(context.before(match)) or _IN_PROGRESS_AFTER.search(after)
    if _OF_OTHERS.search(line):
        return "stated", match.start, match.end
    if not (before or studying):
        before = _BEFORE_FLOOR.search(line)
    if not (before or following):
        return "in-progress" if studying else "stated", match.start, match.end
    level = _LEVEL_BEFORE.search(line)
    shown = level if following else before or level
    start = match.start - len(line) + shown.span()[0] if shown else match.start
    return "demanded", start, match.end + (following.span()[1] if following else 0)


_LEVEL_BEFORE = context.words(r"\b(?:(?:un |a )?(?:niveau|diplome|formation) (?:de )?(?:niveau )?|an? )$")
