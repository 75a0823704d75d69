"""What surrounds a match: its clause, whether the words are negated, a mere wish, boilerplate or quoted, and of whom they speak.

The scope of an exception is a clause, never a sentence or the ad: « photo non demandée, casier vierge exigé » denies the
first demand and leaves the second. All offsets here are folded ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sansreproche import context_words as said_by
from sansreproche.context_words import Speaker
from sansreproche.document import Match
from sansreproche.engine import BytePattern
from sansreproche.report import Span

words = said_by.words
"""Makes the patterns of a neighbourhood; see context_words."""
_FAR = 400
"""Bytes looked at on each side at most: a clause is never longer, and a text without stops stays cheap."""
_NEAR = 160


def clause(match: Match) -> tuple[int, int]:
    """Where the clause of a match starts and ends: between stops, line breaks, « mais » and their like."""
    if match.clause is None:
        data = match.data
        match.clause = _before(data, match.start, said_by.CLAUSE_STOP), _after(data, match.end, said_by.CLAUSE_STOP)
    return match.clause


def sentence(match: Match) -> tuple[int, int]:
    """Where the sentence, or the line, of a match starts and ends."""
    if match.sentence is None:
        data = match.data
        match.sentence = (
            _before(data, match.start, said_by.SENTENCE_STOP),
            _after(data, match.end, said_by.SENTENCE_STOP),
        )
    return match.sentence


def before(match: Match) -> bytes:
    """The words of the clause that come before a match."""
    return match.data[clause(match)[0] : match.start]


def after(match: Match) -> bytes:
    """The words of the clause that come after a match."""
    return match.data[match.end : clause(match)[1]]


def within_clause(match: Match, words: BytePattern) -> bool:
    """Whether a pattern made by `words()` occurs in the clause of a match."""
    start, end = clause(match)
    return words.search(match.data[start:end]) is not None


def negated(match: Match) -> bool:
    """Whether the words are denied: « nous ne demandons pas de photo », « photo inutile », « ni lettre ni photo », "no photo".

    « Sans photo, inutile de postuler » denies nothing: it bars.
    """
    start, end = _proposition(match)
    data = match.data
    start = max((start + one.span()[1] for one in said_by.REMINDER.finditer(data[start : match.start])), default=start)
    denied = (
        said_by.DENIED_BEFORE.search(data[start : match.start]) is not None
        or said_by.DENIED_LIST.search(data[sentence(match)[0] : match.start]) is not None
        or said_by.DENIED_AFTER.search(data[match.end : end]) is not None
        or said_by.ANSWERED_NO.search(data[match.end : match.end + 16]) is not None
    )
    return denied and not barring(match)


def barring(match: Match) -> bool:
    """Whether the sentence tells who need not apply: « moins de 40 : s'abstenir », « inutile de postuler sans », "applicants without … will not be read"."""
    start, end = sentence(match)
    said, left = match.data[start : match.start], match.data[match.end : end]
    return (
        said_by.KEEP_AWAY.search(left) is not None
        or said_by.DO_NOT_APPLY.search(said) is not None
        or (said_by.THOSE_WHO.search(said) is not None and said_by.TURNED_AWAY.search(left) is not None)
    )


def preferred(match: Match) -> bool:
    """Whether the words state a wish and no demand: « serait un plus », « idéalement », "nice to have"."""
    return said_by.WISH_BEFORE.search(before(match)) is not None or said_by.WISH_AFTER.search(after(match)) is not None


def required(match: Match) -> bool:
    """Whether the clause insists: « exigé », « impératif », « minimum », "must"."""
    return within_clause(match, said_by.REQUIRED)


def boilerplate(match: Match) -> bool:
    """Whether the words stand in an equal-opportunity sentence or a list of protected grounds."""
    start, end = sentence(match)
    return said_by.EQUALITY.search(match.data[start:end]) is not None


def quoted(match: Match) -> bool:
    """Whether the words stand between quotation marks opened and closed in their own sentence."""
    start, end = sentence(match)
    return match.data[start : match.start].count(b'"') % 2 == 1 and b'"' in match.data[match.end : end]


def demanded(match: Match) -> bool:
    """Whether the ad demands this of the candidate: neither denied, nor boilerplate, nor cited, nor said of somebody else."""
    excepted = negated(match) or boilerplate(match) or cited(match)
    return not excepted and speaker(match) in {None, "candidate"}


def cited(match: Match) -> bool:
    """Whether the words are quoted to speak of wording: « nous bannissons les formules comme "jeune et dynamique" »."""
    start, end = sentence(match)
    return quoted(match) and said_by.OF_WORDING.search(match.data[start:end]) is not None


def welcomed(match: Match) -> bool:
    """Whether the words invite and shut nobody out: « ouvert aux jeunes diplômés », « débutants acceptés », "all welcome"."""
    return (
        said_by.INVITED_BEFORE.search(before(match)) is not None
        or said_by.INVITED_AFTER.search(after(match)) is not None
    )


def performing(match: Match) -> bool:
    """Whether a role to play or a body to show is the work itself: the sentence says so, or the ad's title."""
    start, end = sentence(match)
    title = match.document.folded("title").data
    said = match.data[match.start : match.end].replace(b"mannequin", b"")  # « taille mannequin » names no role
    around = match.data[start : match.start] + said + match.data[match.end : end]
    return any(said_by.PERFORMING.search(data) is not None for data in (around, title))


def joined(matches: Iterable[Match]) -> Iterator[Span]:
    """One span for demands that follow each other: « élégante, 1,70 m minimum, sans tatouage »."""
    run: list[Match] = []
    for match in sorted(matches, key=lambda one: (one.field, one.start)):
        follows = bool(run) and run[-1].field == match.field
        if run and not (follows and said_by.JOIN.search(match.data[run[-1].end : match.start])):
            yield run[0].document.span(run[0].field, run[0].start, run[-1].end)
            run = []
        run.append(match)
    if run:
        yield run[0].document.span(run[0].field, run[0].start, run[-1].end)


def listed(match: Match) -> bool:
    """Whether the words stand alone, as an item of a list of demands: between stops, commas, « et », or on their own line."""
    data = match.data
    start, _ = sentence(match)
    said = data[max(start, match.start - 24) : match.start]
    return (
        said_by.ITEM_BEFORE.search(said) is not None
        and said_by.ITEM_AFTER.search(data[match.end : match.end + 16]) is not None
    )


def speaker(match: Match) -> Speaker | None:
    """Of whom the words speak: the subject named last before them in their clause; None when none is named."""
    nearest = _nearest_subject(match)
    return nearest[1] if nearest else None


def of_somebody_else(match: Match) -> bool:
    """Whether the words are said of the team, the company, its customers or product.

    A customer named before a comma is no subject: « accueil du public, physique agréable » asks it of the candidate.
    """
    nearest = _nearest_subject(match)
    if nearest is None or nearest[1] == "candidate":
        return False
    return nearest[1] != "customers" or b"," not in before(match)[nearest[0] :]


def _nearest_subject(match: Match) -> tuple[int, Speaker] | None:
    nearest: tuple[int, Speaker] | None = None
    said = before(match)
    for who, pattern in said_by.SUBJECTS.items():
        for found in pattern.finditer(said):
            if nearest is None or found.span()[1] > nearest[0]:
                nearest = (found.span()[1], who)
    return nearest


def _proposition(match: Match) -> tuple[int, int]:
    """The part of the clause that has the subject of a match: what is denied of « nous » is not denied of « vous »."""
    data = match.data
    start, end = clause(match)
    openings = (start + found.span(1)[1] for found in said_by.NEW_SUBJECT.finditer(data[start : match.start + 8]))
    start = max((one for one in openings if one <= match.start), default=start)
    closing = said_by.NEW_SUBJECT.search(data[match.end : end])
    return start, match.end + closing.span()[0] if closing else end


def _before(data: bytes, at: int, stop: BytePattern) -> int:
    floor = max(0, at - _FAR)
    last = floor
    for found in stop.finditer(data[floor:at]):
        last = floor + found.span()[1]
    return last


def _after(data: bytes, at: int, stop: BytePattern) -> int:
    found = stop.search(data[at : at + _FAR])
    return at + found.span()[0] if found else min(len(data), at + _FAR)
