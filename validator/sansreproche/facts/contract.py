"""Which contract an ad offers: said beside it, in its title, or in its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sansreproche.context import within_clause, words
from sansreproche.folding import fold
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

Kind = Literal[
    "stage", "alternance", "cdi", "cdd", "interim", "freelance", "service-civique", "benevolat", "vie", "public"
]

_FREELANCE = (
    r"\bfree-?lances?\b|\bauto-?entrepreneur|\bmicro-?entrepr|\bportage salarial|\bcontractor\b|(?:^|\n)[-* ]{0,4}independant"
    r"|\b(?:(?:pour|etre) (?:une? |des )?|en |statut (?:d'|de )?|contrat ?:? ?(?:d')?|aux )independante?s?\b"
)
"""« indépendant » alone is said of groups, retailers and ways of working."""

_KINDS: tuple[tuple[Kind, str], ...] = (
    ("service-civique", r"\bservice(?: |-)civique|\bcivic service"),
    ("vie", r"\bv\.i\.e\b|\bvolontariat international|\bcontrat vie\b|\bmission vie\b|\bbusiness france\b"),
    (
        "alternance",
        r"\balternan(?:ce|t|te)s?\b|\bapprenti(?:ssage|e)?s?\b|\bcontrat (?:de )?pro(?:fessionnalisation)?\b|\bapprenticeship",
    ),
    ("stage", r"\bstag(?:e|iaire)s?\b|\bintern(?:s|ship|ships)?\b|\btrainee(?:s|ship)?\b"),
    ("benevolat", r"\bbenevol(?:e|es|at)\b|\bvolunteer(?:s|ing)?\b|\bunpaid (?:role|position)"),
    ("interim", r"\binterim(?:aire)?s?\b|\bmission de travail temporaire|\btemp(?:orary)? (?:agency|work)\b"),
    (
        "freelance",
        _FREELANCE,
    ),
    ("cdd", r"\bcdd\b|\bduree determinee|\bsaisonnier|\bfixed[ -]term|\bcontrat saisonnier"),
    ("cdi", r"\bcdi\b|\bduree indeterminee|\bpermanent (?:contract|position|role)|\bopen-ended"),
    ("public", r"\bfonction publique|\btitulaire ou contractuel|\bcontractuel\b"),
)
_BY_KIND = {kind: pattern(source) for kind, source in _KINDS}
_OFFERED_STAGE = pattern(
    r"\b(?:recherchons|proposons|recrutons|cherchons|recherche|propose|recrute|cherche|accueill(?:e|ons)|offrons)\b[^.\n]{0,50}\bstag(?:e|iaire)s?\b",
    r"\b(?:offre|duree|contrat|type|poste|mission|proposition|objectifs?|sujet|lieu|dates?|debut|intitule|modalites)s? "
    r"(?:de |du |en |: ?|d')?(?:un |une |de contrat ?: ?)?(?:votre |ton |ce )?stag(?:e|iaire)",
    r"(?:^|\n)[^\n.]{0,12}\bstag(?:e|iaire)s?\b(?: de| d'une?| d'un an| a pourvoir|, | - |:|\n| \(| conventionne| remunere| non| h/f| f/h| \d)",
    r"\b(?:ce|notre|le present) stage\b|\ble stage (?:se|dure|debute|est|aura|a lieu|commence)\b|\b(?:gratification|convention) (?:de|du) stage\b",
    r"\b\d{1,2}(?: |-)?(?:mois|months?|weeks?|semaines?)(?: de | d')?(?: |-)?(?:stage|intern)|\bstage (?:de|d') ?\w{1,9} (?:mois|an|semaines)\b",
    r"\b(?:as|hiring|seeking|looking for|need|want) an? (?:[a-z-]{1,15} ){0,3}intern\b|\b(?:this|the|our) internship\b|\binternship (?:of|lasts|duration|offer)",
)
_FIRM = pattern(
    r"\b(?:poste en|contrat ?:?|type d'emploi ?:|type de contrat ?:|embauche en|offre en) ?\n?(?:un )?cdi\b"
)
_PAST_STAGE = words(
    r"\b(?:experiences?|effectue|realise|reussi|premiere?s?|precedents?|dont|hors|inclus|compris|y compris|issue? d'un|apres|ou en|appreciee?s?|un plus|atout|justifi|previous|prior|first|completed)\b"
)
"""What makes of a stage a memory: « hors stage », « lors d'un premier stage », "prior internship"."""


@dataclass(frozen=True, slots=True)
class Contract:
    """The contract offered. `span` is where the ad says it; None when it was said beside the ad.

    `others` are the kinds offered with it, as a choice: « stage ou alternance ».
    """

    kind: Kind
    span: Span | None
    others: tuple[Kind, ...] = ()


def read_contract(document: Document) -> Contract | None:
    """The contract an ad offers, or None when nothing tells.

    What was declared beside the ad and its title come first (but boards file under « stage » ads that offer a CDI); then the text, where a word about another contract
    (« un premier stage réussi ») does not count as an offer of one.
    """
    declared, title = _declared(document.contract), _in_title(document)
    if title and declared and {declared[0], title.kind} == {"stage", "alternance"}:
        return title
    if declared == ("stage",) and title is None and _offered_stage(document) is None:
        return next((Contract("cdi", firm.span(), declared) for firm in document.find(_FIRM)), Contract("stage", None))
    if declared:
        return Contract(declared[0], None, declared[1:])
    return title or _in_text(document)


def _declared(contract: str) -> tuple[Kind, ...]:
    data = fold(contract).data if contract else b""
    return tuple(kind for kind, one in _BY_KIND.items() if data and one.compiled.search(data))


def _in_title(document: Document) -> Contract | None:
    found = [(kind, match) for kind, one in _BY_KIND.items() if (match := next(document.find(one, "title"), None))]
    if not found:
        return None
    others = tuple(kind for kind, _ in found[1:])
    return Contract(found[0][0], found[0][1].span(), others)


def _in_text(document: Document) -> Contract | None:
    found: list[tuple[Kind, Match]] = []
    for kind, one in _BY_KIND.items():
        first = _offered_stage(document) if kind == "stage" else next(document.find(one, "text"), None)
        if first is not None:
            found.append((kind, first))
    if not found:
        return None
    kind, first = min(found, key=lambda one: _rank(*one))
    return Contract(kind, first.span())


def _offered_stage(document: Document) -> Match | None:
    """The first place of the text that offers a stage, past ones left aside."""
    return next((one for one in document.find(_OFFERED_STAGE, "text") if not within_clause(one, _PAST_STAGE)), None)


def _rank(kind: Kind, match: Match) -> tuple[int, int]:
    """A firm contract named early beats one named late; « indépendant » and « contractuel » are often no contract at all."""
    weak = kind in {"public", "freelance", "benevolat", "vie"}
    return int(weak), match.start
