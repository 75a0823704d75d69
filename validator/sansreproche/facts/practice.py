"""Lengths of practice, and whether the words about them demand anything of the candidate."""

from __future__ import annotations

from sansreproche import context
from sansreproche.document import Match
from sansreproche.facts.numbers import NUMBER

MANY = rf"(?:{NUMBER}|une?|one|a|plusieurs|quelques|several|a few)"
SPAN = rf"(?:{MANY} ?(?:a|-|ou|to) ?)?{MANY}(?:ere?)? ?\+? ?-?(?:ans?|annees?|mois|semestres?|years?'?s?|months?'?)"
LEAST = r"(?:au moins |no less than |a minimum of |(?:as )?much as |minimum |au minimum |plus de |minimum de |at least |over |more than )?"
"""How long, and the words that make a floor of it."""

_TO_COME = context.words(
    r"\b(?:acquer\w{1,12}|acquis\w{0,12}|offr\w{1,12}|apport\w{1,12}|viv(?:re|ez|ras)|gagn\w{1,12}|dote\w{0,12}|developp(?:er|ez|eras|erez)|enrichi\w{0,12}|construi\w{0,12}|aurez|auras|will have|disposer|permet\w{0,12}|propos(?:e|ons|er)|(?:re)?cherche[sz]? (?:une|a)|a l'issue|gain\w{0,12}|provide\w{0,12}|opportunit\w{1,12}|(?:ce |le )stage (?:est|sera|constitue|represente)|this internship is|forte? de|grace a|looking for)\b[^.;\n]{0,60}$"
)
_OTHERS = context.words(
    r"\b(?:notre|nos|tuteur|tutrice|maitre de stage|manager|equipe|collaborateurs?|consultants?|fondat\w{1,12}|experts?|personnes? |entreprise|groupe|agence|cabinet|reputee?|cumulant|forts?|our|founders?|team|mentor|company)\b[^.;\n]{0,80}$"
)
_OR_ELSE = context.words(
    r"^[^.;\n]{0,70}(?:(?:\bou|,|/) ?(?:un |une |des |de |d'un )?(?:projets?|memoire|cours|project)|\bprojets? (?:d'ecole|d'etudes|personnels?|etudiants?|scolaires?))\b",
    r"^[^.;\n]{0,70}\b(?:academique|universitaire|ou (?:un |une )?(?:forte |vraie )?(?:appetence|interet|connaissance)|ou non|n'est pas|non (?:requise|exigee)|serait|idealement)",
    r"^ (?:utilisateur|client|collaborateur|candidat|employe|user|customer|level|sharing)",
)
_TOOL = context.words(
    r"^(?: reussie| significative)? (?:avec|with|sur (?:un|des|les|le)|de (?:power|l'outil)|des outils|d'un outil|with)\b"
)
_WISHED = context.words(
    r"^[^.;\n]{0,50}\? ?[^.\n]{0,30}\b(?:plus|atout|tant mieux|bonus|genial|parfait|top|great|even better)\b",
    r"^[^.,;\n]{0,150}\b(?:un (?:vrai |reel |serieux )?(?:plus|atout)|appreciee?s?|souhaitee?s?|serai(?:t|ent)|bienvenue?s?|valorisee?s?|a plus)\b",
)
_WISH = context.words(r"\b(?:souhaite|ideal|apprecie|bonus|atouts?|les plus)\w{0,12}\b[^.;\n]{0,70}$")
_FROM_NONE = context.words(r"\b0 ?(?:-|a|/|ans?)")
_NONE = context.words(
    r"\b(?:aucune|sans|pas d'|no|debutant|meme sans|without|quelle que soit|plus que|peu importe)\b[^.;\n]{0,40}$",
    r"niveau d'$",
    r"\bet l'$",
)


def is_no_demand(match: Match, *, first: bool = False) -> bool:
    """Whether the practice named is wished for, denied, to come, somebody else's, or one way among others; `first` for a first one."""
    line = match.data[max(0, match.start - 160) : match.start].split(b"\n")[-1]
    after = _outside_brackets(match.data[match.end : match.end + 200].split(b"\n")[0])
    if _FROM_NONE.search(match.data[match.start : match.end]) or _WISH.search(line) or _WISHED.search(after):
        return True
    if context.preferred(match) or context.negated(match) or _NONE.search(line) or _OR_ELSE.search(after):
        return True
    said = context.before(match)
    return bool(_TO_COME.search(said) or _OTHERS.search(said) or (first and _TOOL.search(after)))


def _outside_brackets(said: bytes) -> bytes:
    """The words without their first brackets: « première expérience (stage, projet) appréciée »."""
    head, bracket, tail = said.partition(b"(")
    within, _, rest = tail.partition(b")")
    return head + rest if bracket and not _OR_ELSE.search(within) else said
