"""How long the stage on offer lasts: its durations, told from those of an alternance, of the past or of a project."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansreproche import context
from sansreproche.facts.durations import DURATION, duration_of
from sansreproche.facts.periods import read_periods
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match


@dataclass(frozen=True, slots=True)
class StageLength:
    """A length stated of the stage, in months from `low` to `high`, renewals left aside.

    `renewable` when it may be renewed as a stage; `part_time` when its days alternate with those of the school;
    `span` covers the word « stage » when it stands beside the figure.
    """

    low: float
    high: float
    renewable: bool
    part_time: bool
    span: Span


_NAME = r"\bstages?(?: [a-z]{1,4}/[a-z]{1,2})?(?: [a-z-]{2,16}| d'[a-z]{3,12}){0,3}"
_ELSEWHERE = context.words(
    r" (?:ou|et|puis|suivi|suivie|dans|chez|avec|depuis|apres|avant|il|se|au|qui|que|sera|peut|pourra|vous|tu|nous|poursuivi|entre|(?:de|a) moins)\b"
)
"""Words that part a stage from the length after them: « stage dans une maison de douze ans »."""
_LINK = (
    r"(?: ?[,:(.-]){0,2} ?(?:(?:est |sera )?(?:a pourvoir |prevue? |possible )?(?:de |d'une? |d'|sur |pendant |durant |dure(?:ra)? |pour (?:une )?|s'etend(?:ra)? sur )?)"
    r"(?:\(?duree (?:totale |globale |minimale |minimum |prevue |indicative )?(?:de |d'|: ?|est de )?)?(?:plus de |au moins |minimum |environ |superieure a )?"
)
_BESIDE_BEFORE = context.words(
    rf"(?P<stage>{_NAME}{_LINK})$",
    r"(?P<intern>\b(?:internship|traineeship|industrial placement)(?: (?:is|of|for|lasts|lasting|runs?|will|last|over|a|an))* ?[:(,-]? ?(?:duration ?:? ?)?)$",
)
_BESIDE_AFTER = context.words(
    r"^ (?:renouvelables? )?(?:de |d'un |en )?stages?\b",
    r"^,?(?: |-)(?:[a-z-]{1,12},? ){0,3}(?:internship|traineeship|placement)s?\b",
)
_ARTICLE = context.words(r"\b(?:an?|one|this|the) $")
_FIELD = context.words(
    r"(?:^[^a-z\n]{0,8}|[.;,|(] ?|- )(?:stage ?[:-] ?)?(?:duree|duration|length|engagement|presence|combien de temps|how long)(?: (?:du|de|de la|de ce|d'un|of|of the) (?:stage|contrat|mission|internship|placement|contract))?"
    r"(?: (?:souhaitee|prevue|totale|minimum|minimale|indicative))? ?(?:est |sera )?[:?-]? ?(?:de |d'|entre |au moins |minimum |plus de |at least |between ){0,2}$",
)
_FOR_A_LENGTH = context.words(
    r"\b(?:stagiaire|stage|a pourvoir)\b[^.;\n]{0,80}\b(?:pour|sur) une duree (?:totale |minimale |minimum )?(?:de |d')$"
)
_STAYS = context.words(
    r"\b(?:(?:vous |tu )?(?:serez|seras|etes|es) (?:notre )?stagiaires?|(?:avec|parmi|chez) nous|(?:te|vous) (?:veut|voulons|garde(?:ra)?|gardons|accueille|accueillons)|besoin de (?:toi|vous)"
    r"|disponibles?|stay(?: with us)?|with us|join us|need you|available)\b[^.;:\n]{0,25} (?:pendant |pour |durant |for )(?:au moins |plus de |une periode de |une duree de |a |at least |the ){0,2}$",
    r"\b(?:disponibles?|available) (?:au moins |for )?$",
)
_FIELD_LINE = context.words(r"(?:^|\n)[^a-z\n]{0,8}(?:duree|duration|length)[a-z ]{0,25}:? ?\n[^a-z0-9\n]{0,8}$")
_PERIOD_FIELD = context.words(
    r"^[^a-z]{0,8}(?:(?:le |la |ton |votre |notre |the )?(?:stage|internship|periode|period|dates?|quand|when|calendrier|duree|contrat)[a-z ]{0,20}[:(,-]? ?){0,2}$",
    r"\b(?:we need you|you (?:will )?(?:stay|work|join us|be with us)|(?:avec|parmi|chez) nous|(?:vous |tu )(?:serez|seras|restez|restes) (?:la|present|avec nous|stagiaire)|besoin de (?:toi|vous))[ ,:]{1,3}$",
)
_STAGE_BEFORE = context.words(
    r"(?P<stage>\b(?:stages?|internship|traineeship)(?: [a-z]{3,12})?(?: ?[,:(-])? ?(?:lasts |runs )?)$"
)
_RENEWED = context.words(
    r"^(?: \))?[^.;\n]{0,25}?\b(?:renouvel(?:able|e|ee)s?|reconduct(?:ible)s?|reconduite?s?|prolong(?:eable|e|ee)s?|prolongation(?: de \w{1,6} mois)? possible|possibilite de (?:renouvellement|reconduction|prolongation)|renewable|renewed|extendable|extensible)\b"
    r"(?: (?:une|1|deux|2) fois| once| twice| d'autant| jusqu'a (?:un an|\w{1,6} mois)| (?:pour|de) (?:la meme duree|autant|\w{1,6} (?:autres )?mois)| (?:for|by) [^.;\n]{0,20}months)?"
)
_AGAIN = context.words(
    r"^(?: ?\+ ?| ?,? (?:puis|suivis? (?:de|d'un)|et|then|followed by) )(?:encore |de nouveau |a nouveau |un |une |a |another )?(?:second |deuxieme |nouveau |autre |further )?"
    r"(?:stage(?: de \w{1,7} mois)?|\w{1,6} (?:autres )?mois(?: (?:de plus|supplementaires|de stage))?|(?:internship|six months|\d months)(?: more)?)\b"
)
_INTO_A_CONTRACT = context.words(
    r"^[^.;\n]{0,25}\b(?:en|par|via|into|as) [^.;\n]{0,25}\b(?:cdi|cdd|alternance|apprentissage|contrat|embauche|contract)\b"
)
_TWICE = context.words(
    r"(?:\b(?:deux|trois|2|3|two|three) (?:[a-z-]+ ){0,2}(?:stages|internships) (?:successifs |consecutifs |enchaines |d'affilee |de suite |in a row )?(?:de |d'|of |lasting ))$",
    r"\bstages? (?:de )?(?:deux|2) ?x $",
)
_IN_A_ROW = context.words(
    r"\b(?:(?:2|deux|two) ?x |successi|consecuti|enchain|d'affilee|de suite|back-to-back|back to back|in a row|meme poste|same desk)"
)
_EACH = context.words(r"^ (?:chacun|each|chaque)\b")
_PAST = context.words(
    r"\b(?:experiences?|effectue|realise|fait|suivi|valide|reussi|premiere?s?|precedente?s?|derniere?|deja|justifi\w{0,12}|ayant|hors|apres|cumul\w{0,12}|previous|prior|experience|completed|requalification)\b[^.;\n]{0,60}$"
)
_OTHER_CONTRACT = context.words(
    r"\b(?:alternance|alternante?s?|apprenti(?:ssage|e)?|contrat pro|cdd|cdi|vie|these|thesis|phd|apprenticeship|service civique)\b"
)
YEAR_LONG = pattern(
    r"\b(?:an? )?(?:full[ -]year|year[ -]?long|whole[ -]year) (?:[a-z-]{2,12} ){0,2}(?:internship|placement|traineeship)\b",
    r"\bstages? (?:annuel|a l'annee|sur toute l'annee|de l'annee (?:scolaire|universitaire))\b",
    r"\bstages? (?:durera|dure|s'etend sur|s'etendra sur|couvre|couvrira|occupe|occupera) (?:toute )?l'annee(?: entiere)?(?: scolaire| universitaire)?\b",
)
_WHOLE = context.words(r"^ (?:complete|entiere|pleine|minimum|mini|full)\b(?:,? (?:en|de) cesure\b)?")
_PART_TIME = context.words(
    r"\b(?:alterne|temps partiel|jours? (?:par|/) ?semaine|j/semaine|jours a l'ecole|part[ -]time|days a week)\b"
)
_START_WINDOW = context.words(
    r"\b(?:debut|demarrage|demarr\w{1,12}|disponib\w{1,12}|commencer?|entre|start\w{0,12}|arrivee|candidat\w{0,12}|postul\w{0,12}|au choix|selon|between|recrutement)\b"
)


def read_stage_lengths(document: Document) -> tuple[StageLength, ...]:
    """Every length stated of the stage on offer; none when the ad offers no stage."""
    if not document.facts.may_be_contract("stage"):
        return ()
    stated = (*_stated(document), *_year_long(document))
    return stated or tuple(_periods(document))


def _stated(document: Document) -> Iterator[StageLength]:
    only_a_stage = document.facts.is_contract("stage") and not document.facts.may_be_contract("alternance")
    for match in document.find(DURATION):
        duration, bounds = duration_of(match), _bounds(match, fields=only_a_stage)
        if duration is None or bounds is None:
            continue
        start, end = bounds
        renewed = _renewal(match, end)
        times = 2 if renewed is None and _TWICE.search(match.data[max(0, match.start - 80) : match.start]) else 1
        yield StageLength(
            duration.low * times,
            duration.high * times,
            renewed is not None,
            context.within_clause(match, _PART_TIME),
            document.span(match.field, start, renewed or end),
        )


def _bounds(match: Match, *, fields: bool) -> tuple[int, int] | None:
    """The folded range to show when the duration is the stage's, else None."""
    line = match.data[match.data.rfind(b"\n", 0, match.start) + 1 : match.start][-200:]
    after = match.data[match.end : match.end + 60]
    if _PAST.search(line) or _in_brackets_of_another(after):
        return None
    twice = _TWICE.search(line)
    if twice:
        each = _EACH.search(after)
        end = match.end + (each.span()[1] if each else 0)
        in_a_row = context.within_clause(match, _IN_A_ROW)
        return (match.start - len(line) + twice.span()[0], end) if in_a_row else None
    if _FIELD.search(line) or _FIELD_LINE.search(match.data[max(0, match.start - 80) : match.start]):
        return _field(match) if fields else None
    stays = fields and (_FOR_A_LENGTH.search(line) or _STAYS.search(line))
    return _beside(match, line, after) or (_field(match) if stays else None)


def _field(match: Match) -> tuple[int, int] | None:
    """« Durée : 12 mois », unless the line names another contract."""
    if context.within_clause(match, _OTHER_CONTRACT):
        return None
    whole = _WHOLE.search(match.data[match.end : match.end + 40])
    return match.start, match.end + (whole.span()[1] if whole else 0)


def _beside(match: Match, line: bytes, after: bytes) -> tuple[int, int] | None:
    """« stage de 12 mois », « 12 mois de stage », "a 12-month internship"."""
    before = _BESIDE_BEFORE.search(line)
    named = line[before.span()[0] :] if before else b""
    if before and not (_OTHER_CONTRACT.search(named) or _ELSEWHERE.search(named)):
        return match.start - len(line) + before.span()[0], match.end
    following = _BESIDE_AFTER.search(after)
    if following is None:
        return None
    article = _ARTICLE.search(line)
    return match.start - len(line) + article.span()[0] if article else match.start, match.end + following.span()[1]


def _in_brackets_of_another(after: bytes) -> bool:
    """« 12 mois (alternance) »: the figure is another contract's."""
    return _OTHER_CONTRACT.search(after[:20]) is not None and after.lstrip()[:1] in {b"(", b"d", b"e"}


def _renewal(match: Match, end: int) -> int | None:
    """Where the words that renew the stage end, or None when nothing renews it as a stage."""
    after = match.data[end : end + 90]
    if match.has("renewable"):
        return None if _INTO_A_CONTRACT.search(after) else end
    found = _RENEWED.search(after) or _AGAIN.search(after)
    if found is None or _INTO_A_CONTRACT.search(after[found.span()[1] :]):
        return None
    return end + found.span()[1]


def _year_long(document: Document) -> Iterator[StageLength]:
    for match in document.find(YEAR_LONG):
        if not context.within_clause(match, _OTHER_CONTRACT):
            yield StageLength(12, 12, renewable=False, part_time=False, span=match.span())


def _periods(document: Document) -> Iterator[StageLength]:
    if not document.facts.is_contract("stage") or document.facts.may_be_contract("alternance"):
        return
    for period in read_periods(document):
        match = period.match
        line_start = match.data.rfind(b"\n", 0, match.start) + 1
        line = match.data[line_start : match.start][-200:]
        beside = _STAGE_BEFORE.search(line)
        if _START_WINDOW.search(line) or not (beside or _PERIOD_FIELD.search(line)):
            continue
        start = match.start - len(line) + beside.span()[0] if beside else match.start
        part_time = context.within_clause(match, _PART_TIME)
        yield StageLength(period.months, period.months, False, part_time, document.span(match.field, start, match.end))
