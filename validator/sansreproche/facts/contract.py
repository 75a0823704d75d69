"""Which contract an ad offers: said beside it, in its title, or in its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

Kind = Literal[
    "stage", "alternance", "cdi", "cdd", "interim", "freelance", "service-civique", "benevolat", "vie", "public"
]

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
        r"\bfree-?lance|\bindependant|\bauto-?entrepreneur|\bmicro-?entrepr|\bportage salarial|\bcontractor\b",
    ),
    ("cdd", r"\bcdd\b|\bduree determinee|\bsaisonnier|\bfixed[ -]term|\bcontrat saisonnier"),
    ("cdi", r"\bcdi\b|\bduree indeterminee|\bpermanent (?:contract|position|role)|\bopen-ended"),
    ("public", r"\bfonction publique|\btitulaire ou contractuel|\bcontractuel\b"),
)
_BY_KIND = {kind: pattern(source) for kind, source in _KINDS}
_OFFERED_STAGE = pattern(
    r"(?:\bnous (?:recherchons|proposons|recrutons|cherchons)[^.\n]{0,50}|\b(?:offre|duree|contrat|type|poste|mission|proposition)"
    r"s? (?:de |du |en |: ?|d')?(?:un |une |de contrat ?: ?)?)\bstag(?:e|iaire)",
    r"(?:^|\n)[^\n.]{0,12}\bstag(?:e|iaire)s?\b(?: de| d'une?| d'un an|, | - |:|\n| conventionne| remunere| non| h/f| f/h| a)",
    r"\b(?:votre|ton|ce|le present|du|de|notre) stage\b|\bgratification\b|\bconvention de stage\b|\bthis internship\b",
    r"\b\d{1,2}(?: |-)?(?:mois|months?|weeks?|semaines?)(?: de | d')?(?: |-)?(?:stage|intern)|\bstage (?:de|d') ?\w{1,9} (?:mois|an|semaines)\b",
    r"\b(?:as|hiring|seeking|looking for) an? (?:[a-z-]{1,15} ){0,3}intern\b|\binternship (?:of|lasts|duration|offer)",
)


@dataclass(frozen=True, slots=True)
class Contract:
    """The contract offered. `span` is where the ad says it; None when it was said beside the ad."""

    kind: Kind
    span: Span | None


def read_contract(document: Document) -> Contract | None:
    """The contract an ad offers, or None when nothing tells.

    What was declared beside the ad and its title come first; then the text, where a word about another contract
    (« un premier stage réussi ») does not count as an offer of one.
    """
    title = _in_title(document)
    declared = _declared(document.contract)
    if declared and title and {declared, title.kind} == {"stage", "alternance"}:
        return title
    if declared:
        return Contract(declared, None)
    return title or _in_text(document)


def _declared(contract: str) -> Kind | None:
    from sansreproche.folding import fold  # noqa: PLC0415  only a declared contract needs it

    data = fold(contract).data
    return next((kind for kind, one in _BY_KIND.items() if data and one.compiled.search(data)), None)


def _in_title(document: Document) -> Contract | None:
    for kind, one in _BY_KIND.items():
        for match in document.find(one, "title"):
            return Contract(kind, match.span())
    return None


def _in_text(document: Document) -> Contract | None:
    found: list[tuple[Kind, Match]] = []
    for kind, one in _BY_KIND.items():
        if kind == "stage" and not document.mentions(_OFFERED_STAGE, "text"):
            continue
        first = next(document.find(one, "text"), None)
        if first is not None:
            found.append((kind, first))
    if not found:
        return None
    kind, first = min(found, key=lambda one: _rank(*one))
    return Contract(kind, first.span())


def _rank(kind: Kind, match: Match) -> tuple[int, int]:
    """A firm contract named early beats one named late; « indépendant » and « contractuel » are often no contract at all."""
    weak = kind in {"public", "freelance", "benevolat", "vie"}
    return int(weak), match.start
