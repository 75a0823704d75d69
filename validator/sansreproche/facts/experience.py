"""Years of experience asked for, and beginners welcomed: « 3 à 5 ans d'expérience exigés », « débutant accepté »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sansreproche.context import boilerplate, negated, preferred, sentence, speaker, words
from sansreproche.facts.numbers import NUMBER, parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

Modality = Literal["required", "preferred", "negated"]
Level = Literal["beginner", "junior"]

_YEARS = rf"(?:\b(?P<low>{NUMBER}) ?(?:ans? |annees? )?(?:a|-|/|to|et|ou) ?)?\b(?P<high>{NUMBER}|une?|one) ?\+?(?: ou plus)? ?(?:ans?|annees?|years?|yrs)\b"
_MORE = (
    r"(?:\b(?:au moins|au minimum|minimum|plus de|plus d'|environ|at least|a minimum of|minimum of|more than|over) )?"
)
_EXPERIENCE = r"(?:experience|pratique|anciennete|metier)"
_FLOOR = r"(?:(?: minimum| mini\b| au moins| au minimum)|(?: (?:est|sont))? (?:(?:imperativement )?(?:exige|requis|demande|souhaite|obligatoire|required|needed))e?s?\b)?"
_IN = r"(?:(?:au|aux|dans|sur|en|comme|chez|a|in|as|within|d'un|d'une) (?:(?:le |la |l'|les |un |une |ce |cette |an? |the |meme |similar |same ){1,2})?[a-z'-]{3,15})"
_SOMEWHERE = rf"{_IN}(?: (?:{_IN}|similaire|equivalent|identique|comparable|role|position|job)){{0,2}}"
_POST = r"(?: (?:minimum )?(?:sur|dans|a) (?:un|ce|le meme) (?:poste|domaine|metier|secteur|role)(?: (?:identique|similaire|equivalent|comparable))?)?"

WITH_YEARS = (
    pattern(
        rf"{_MORE}{_YEARS}'?(?: (?:au minimum|minimum|au moins|mini))? ?(?:d'|de |of )?(?:une? )?(?:(?:solide|vraie|relevant|proven|professional|work|hands-on) )?"
        rf"{_EXPERIENCE}\b(?: professionnelle| reussie| confirmee| significative)?{_FLOOR}{_POST}{_FLOOR}"
    ),
    pattern(
        rf"\bexperience(?: (?:professionnelle|reussie|confirmee|significative|solide|similaire|exigee|requise|minimum|minimale)){{0,2}} ?(?:de |d'|of |: ?|>=? ?)?{_MORE}{_YEARS}{_FLOOR}{_POST}"
    ),
    pattern(rf"{_YEARS} (?:minimum|mini|au moins|au minimum) (?:en|dans|comme|chez) \w{{2,14}}\b"),
    pattern(rf"\b(?:au moins|au minimum|minimum|mini|at least|a minimum of|minimum of) {_YEARS} {_SOMEWHERE}{_FLOOR}"),
    pattern(
        rf"{_YEARS} {_SOMEWHERE} (?:(?:sont |est )?(?:exige|requis|obligatoire|imperatif|imperati(?:ve|vement))e?s?|minimum|au moins|required|mandatory)\b"
    ),
)

_WELCOME = r"(?:acceptee?s?|bienvenue?s?|admise?s?|possibles?|autorisee?s?|ok\b|welcome|souhaitee?s?|formee?s?|encouragee?s?|peuvent|can apply|recherchee?s?)"
BEGINNER = pattern(
    rf"\b(?:profils? )?(?:debutante?s?|beginners?)(?: (?:ou|et) \w{{3,14}})? ?(?:(?:sont|est|are|tout a fait|egalement|aussi|les) ){{0,2}}(?::? ?oui\b|{_WELCOME})",
    r"\b(?:ouverte?s?|accessibles?|convient|adresse|open) (?:\w{2,8} )?(?:aux?|a un|to|to a) (?:profils? |personnes? )?(?:debutante?s?|beginners?|juniors?)\b",
    rf"\bsans experience ?(?:{_WELCOME}|exigee|requise)",
    r"\b(?:aucune|pas d'|nulle) ?experience (?:\w{3,16} )?(?:n'est |requise|exigee|necessaire|demandee|prealable|obligatoire)(?:requise|exigee|necessaire|demandee|obligatoire)?",
    r"\bexperience (?:non|pas) (?:exigee|requise|necessaire|obligatoire|demandee|indispensable)",
    r"\bno (?:prior |previous |professional )?experience (?:is )?(?:required|needed|necessary|expected)\b",
    r"\bpremier emploi (?:bienvenu|accepte|possible)|\bentry[ -]level\b|\b(?:profil|poste) (?:de )?debutante?\b",
    rf"\b(?:jeunes? diplomee?s?|sortante?s? d'ecole|sortie?s? d'ecole|profils? sans experience|(?:personnes? )?en reconversion|graduates|school leavers|freshers)(?: (?:sont|est|are|les))? {_WELCOME}",
    r"\b(?:accessible|ouverte?|possible|on forme|nous formons|nous vous formons)(?: a tous)?,? (?:meme )?(?:sans (?:aucune )?experience|(?:les )?(?:grands )?debutants)\b|\bmeme (?:debutant|sans experience)\b",
    r"\b(?:experience|niveau|profil)(?: \w{4,12})? ?: ?(?:debutant|aucune)\b",
)
JUNIOR = pattern(
    r"\b(?:profil|poste|niveau|candidat|role|position|consultant|developpeur|developer|ingenieur|charge|chef|analyste|comptable|commercial|engineer|designer|redacteur|acheteur|data \w{5,10})"
    r"(?: (?:d[eu'] ?)?\w{2,14}){0,2} junior\b|\bjunior (?:position|role|profile|developer|engineer|analyst|designer|h/f|f/h)",
)


@dataclass(frozen=True, slots=True)
class Experience:
    """Years of experience, from `low` to `high` (equal when one figure is given), as a demand, a wish or a denial."""

    low: float
    high: float
    modality: Modality
    span: Span
    named: Match


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Words which open the post to people without experience, or with little."""

    level: Level
    span: Span
    named: Match


def read_experience(document: Document) -> tuple[Experience, ...]:
    """Every length of experience spoken of for the candidate, in the title and the text."""
    return tuple(_experience(document))


def read_newcomers(document: Document) -> tuple[Newcomer, ...]:
    """Every welcome to beginners, and every junior post."""
    return tuple(_newcomers(document))


def _experience(document: Document) -> Iterator[Experience]:
    seen: list[Span] = []
    for match in (match for one in WITH_YEARS for match in document.find(one)):
        high = _number(match.folded("high"))
        low = _number(match.folded("low")) if match.has("low") else high
        span = match.span()
        if high is None or low is None or any(span.overlaps(one) for one in seen):
            continue
        if speaker(match) not in {None, "candidate"} or boilerplate(match) or _of_others(match):
            continue
        seen.append(span)
        yield Experience(min(low, high), max(low, high), _modality(match), span, match)


def _of_others(match: Match) -> bool:
    start, end = sentence(match)
    return (
        _ELSEWHERE.search(match.data[start:end]) is not None
        or _ELDERS.search(match.data[start : match.start]) is not None
    )


def _newcomers(document: Document) -> Iterator[Newcomer]:
    for match in document.find(BEGINNER):
        if not (boilerplate(match) or _DENIED.search(match.data[max(0, match.start - 25) : match.start])):
            yield Newcomer("beginner", match.span(), match)
    for match in document.find(JUNIOR):
        if not (negated(match) or _OTHERS.search(match.data[max(0, match.start - 60) : match.start])):
            yield Newcomer("junior", match.span(), match)


_ELSEWHERE = words(
    r"\x80|\b(?:euros?|salaire|remuneration|brut|grille|echelon|coefficient|apres|au bout|d'ici|evolu\w{2,5}|notre (?:entreprise|societe|groupe|cabinet|experience)|fondateurs?|formateurs?|tuteurs?|(?:form|accompagn|encadr|dirig)ee?s? par|permis|garantie|engag\w{2,7}|contrat de)\b"
)
_ELDERS = words(
    r"\b(?:maitre|tut(?:eur|rice)|patron(?:ne)?|artisane?|associee?|gerante?|format(?:eur|rice)|collegue|binome|mentor|equipe|maison|chef(?:fe)?|responsable|direct(?:eur|rice)|manager)s?\b[^.;\n]{0,30} (?:qui|dont|forte?) [^.;\n]{0,30}$",
    r"\b(?:founders?|trainers?|mentors?|managers?|team|owners?|colleagues?|chef|our \w{4,12})\b[^.;\n]{0,20} (?:who |that )?(?:has|have|with|bring|brings|boasts?|shares?)\b[^.;,\n]{0,14}$",
)
"""Somebody else's years: « un maître d'apprentissage qui a trente ans de métier »."""
_DENIED = words(r"\b(?:pas (?:de|aux?)|non|ni|not|no)(?: \w{3,10})? $")
_OTHERS = words(
    r"\b(?:encadr|accompagn|form(?:er|ez|ation)|mentor|manag|coach|support|equipe|aid|supervis|avec|with)\w{0,4}\b[^.;\n]{0,40}$"
)
_OPTIONAL = words(r"^[^.;\n]{0,6}\(?(?:optionnel|facultatif|souhait|optional|preferred)")


def _modality(match: Match) -> Modality:
    if negated(match):
        return "negated"
    wished = preferred(match) or _OPTIONAL.search(match.data[match.end : match.end + 24]) or "souhait" in match.folded()
    return "preferred" if wished else "required"


def _number(said: str) -> float | None:
    return 1 if said in {"un", "une", "one"} else parse_number(said)
