"""Ages an ad asks of the candidate: « de 25 à 35 ans », « 40 ans maximum », « la trentaine », "under 35"; and what may excuse them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sansreproche import context
from sansreproche.context import words
from sansreproche.facts.numbers import NUMBER, parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Span

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

Excuse = Literal["majority", "scheme", "driving", "role"]

_N = r"(?:1[4-9]|[2-6]\d|vingt(?:[- ](?:cinq|huit))?|trente(?:[- ]cinq)?|quarante(?:[- ]cinq)?|cinquante(?:[- ]cinq)?|soixante|(?:twenty|thirty|forty|fifty)(?:[- ]five)?)"
_YEARS = r" ?(?:ans|printemps)(?: revolus)?\b"
_MOST = r"(?: (?:max(?:imum|i)?|au plus|environ)\b)?"
_YOU = (
    r"(?:\b(?:(?:vous (?:devez )?|tu (?:dois )?)(?:avez|as|avoir|etes|es|etre)|ayant|avoir|ideal(?:ement)?)"
    r"(?: imperativement| idealement)? )?"
)
_TO = r"(?: ?ans)? ?(?:-|a|et|/|to|and) ?"

STATED = pattern(
    r"\b(?:(?:limite|tranche) d'age|(?:votre |ton )?age)(?: (?:limite|max\w{0,5}|min\w{0,5}|souhaitee?|requise?|ideale?|exigee?|demandee?|recherchee?)){0,2}"
    rf" ?(?::|-|=|\?|est|se situe|fixee? a|compris)? ?(?:de |entre |autour de |environ |moins de |- de |d')?\b(?:{_N}{_TO})?{_N}\b(?:{_YEARS})?{_MOST}",
    rf"\b(?:max\w{{0,5}} age|age (?:limit|range)) ?(?::|of|is)? ?(?:between )?(?:{_N}{_TO})?{_N}\b",
)
AGED = pattern(
    rf"{_YOU}\bagee?s? (?:ideal\w{{0,6}} |imperativement |de preference |au )?(?:de |d'|entre |maximum |moins |plus ){{1,3}}(?:{_N}{_TO})?{_N}{_YEARS}{_MOST}",
    rf"\b(?:les |aux )?moins de {_N}{_YEARS} (?:seront |sont |uniquement )?(?:privilegi|prioritaire|prefer|uniquement)\w{{0,4}}|\bagee?s? d'une (?:vingt|trent|quarant|cinquant)aine d'annees\b",
    rf"\bnot a day over {_N}\b|\b{_N} ans et (?:quelques|des poussieres)|\bne (?:depass|franchi)\w{{1,5}} pas (?:les )?{_N}{_YEARS}|\bne depass\w{{1,3}} pas la (?:trent|quarant|cinquant)aine\b",
    rf"\baged (?:between |from )?{_N}{_TO}{_N}\b(?: years(?: old| of age)?)?",
    rf"\b(?:between )?{_N}{_TO}{_N} (?:years|yrs)[ -](?:old|of age)",
    rf"\b(?:must be |be )?(?:under|below|no older than|not older than|younger than|not over)(?: the age of)? {_N}\b(?: (?:years|yrs)(?: old| of age))?",
    rf"\bmax\w{{0,5}} {_N} (?:years (?:old|of age)|y/?o\b)|\bprofils? (?:de )?{_N} ?[/-] ?{_N}\b|\b{_N} (?:years old )?(?:or|and) (?:under|younger)\b",
    rf"\b(?:you are|you're|must be|someone|somebody) (?:aged )?(?:between )?{_N}{_TO}{_N}(?: ?[,.;!\n]|$)|\bages {_N}{_TO}{_N}\b",
    r"\b(?:une )?(?:personne|femme|homme|dame|candidat|candidate)s? (?:d'age mur|d'un certain age|d'age moyen)\b",
)
BRACKET = pattern(
    rf"{_YOU}\b(?:entre |de )?{_N}{_TO}{_N}{_YEARS}{_MOST}",
    rf"\bideal\w{{0,6}} (?:autour de |environ |vers )?{_N}{_YEARS}",
)
LIMIT = pattern(
    rf"{_YOU}(?:\b(?:moins de|pas plus de|au plus|jusqu'a|max(?:imum|i)?(?: de)?|sous les)|[-<] de|<) ?(?:de )?{_N}{_YEARS}{_MOST}",
    rf"\B-{_N}{_YEARS}",
    rf"{_YOU}\b{_N}{_YEARS} ?(?:, c'est le max(?:imum)?\b|max(?:imum|i)?\b|au (?:plus|maximum)|et moins|ou moins)",
)
NOT_PAST = pattern(
    rf"\b(?:n'(?:avez|as)|n'ayant|sans avoir|n'avoir)[^.;\n]{{0,12}}(?:depasse|atteint|franchi|fete) (?:la |vos |tes |les |l'age de )?(?:{_N}(?:{_YEARS})?|trentaine|quarantaine|cinquantaine)"
)
FLOOR = pattern(
    rf"\b(?:vous|tu|avoir|etre|ayant)\b[^.;,\n]{{0,20}} (?:plus de|au moins|(?:au )?minimum|a partir de) {_N}{_YEARS}",
    rf"\b{_N}{_YEARS} (?:au )?(?:min(?:imum|i)?)\b|\b(?:au )?min(?:imum|i)? {_N}{_YEARS}",
    rf"\b(?:une? )?(?:personne|senior|candidate?|profil|homme|femme|dame) de plus de {_N}{_YEARS}",
)
DECADE = pattern(
    r"(?:\bideal\w{0,6} )?(?:\b(?:dans|avoir|avez|as) )?\bla (?:petite |jeune )?(?:vingtaine|trentaine|quarantaine)\b(?: dynamique)?|\b(?:fin|debut) (?:de )?(?:vingtaine|trentaine|quarantaine)\b|\b(?:trentenaires?|quadragenaires?|quadras?)\b",
    r"\b(?:une )?(?:vingt|trent|quarant)aine d'annees(?: (?:max\w{0,4}|environ))?\b|\b(?:twenty|thirty)[- ]?somethings?\b",
    r"(?:\bideally )?\bin (?:your|their|his or her|his|her) (?:early |mid-?|late )?(?:twenties|thirties|forties|[234]0'?s)\b",
)
BORN = pattern(
    r"\bnee?s? (?:apres|avant|entre|a partir de|depuis) (?:19[5-9]|20[01])\d(?: et (?:19[5-9]|20[01])\d)?\b",
    r"\bdate de naissance (?:posterieure|anterieure) a (?:19[5-9]|20[01])\d\b",
    r"\bborn (?:after|before|between) (?:19[5-9]|20[01])\d(?: and (?:19[5-9]|20[01])\d)?\b",
)
WAYS = (STATED, AGED, BRACKET, LIMIT, NOT_PAST, FLOOR, DECADE, BORN)
"""Every way of stating an age: the triggers of a rule on ages."""
_PLAIN = (STATED, AGED, NOT_PAST, BORN)
"""The ways that speak of nothing but an age; the others may count years of experience, or the age of a house."""

_NUMBER = words(rf"\b{_N}\b")
_YEARS_OF = words(
    r"^ ?(?:d'|de |dans|sur |chez|en |a (?:un|ce|votre|la (?:tete|direction|meme|barre))|apres|plus tard|comme|qu'|que |nous|notre|of |experience|exp\b|is |les separ)",
)
_COUNTED = words(
    r"\b(?:experiences?|anciennete|depuis|il y a|voici|voila|fort|forte|existe|fonde|cree|garanti\w{0,3}|pratique|carriere|expertise|pret|credit|bail|emprunt|since|over|histoire|moyenne d'age|age moyen|histor\w{1,4}|retraite|hours?|heures?)\b[^.;\n]{0,40}$"
)
_OTHERS = words(
    r"\b(?:aupres|accompagn|encadr|accueill|accueil d|heberg|suivi d|destin|prise en charge|scolaris|public|enfants?|adolescents?|ados|mineurs?|jeunes (?:de|ages?|en|accueillis|places|adultes|travailleurs)|adultes|personnes agees|seniors|residents?|patients?|eleves?|familles?|clients?|clientele|tarif|reduction|remise|visiteurs|abonnes de|nos abonnes|animat|beneficiaires|usagers|children|pupils|teenagers|customers|clients|patients|teach\w{0,3} )",
    r"\b(?:sur|dans|pour) (?:la|cette) (?:tranche d'age )?$|\bles $|\d ?(?:ans)?,? (?:et )?(?:les )?$",
    rf"\b(?:nous (?:sommes|etions)|on est|we are) (?:une? )?(?:{NUMBER}|equipe)\b|\b{NUMBER} (?:membres|joueurs|adherents|participants|benevoles|inscrits|members|players|personnes|associes|salaries|employes|vendeurs|people)\b",
    r"\b(?:collaborateurs|salaries|equipes?|effectifs?|collegues|moyenne|(?:les|nos) abonnes|team|colleagues|employees)\b",
    r"\bont $",
)
_RECRUITED = words(
    r"\b(?:recherch|recrut|cherch|embauch|souhait|looking for|seeking|hiring|reserve|candidate?s|postulants|profils)[^.;\n]{0,60}$"
)
_GRID = words(r"\bsmic\b|%|\bsmc\b|\bgrille\b|\b(?:selon|fonction de|suivant) (?:l'|votre |ton |son )?age\b")
_PAY = words(
    r"\b(?:gratification|remuner\w{1,5}|salaire|indemnites?|primes?|aides?|mutuelle|carte|pass|bourse)\b[^.;\n]{0,60}$"
)
_ASKED = words(
    r"\b(?:vous|tu|profil|candidate?s?|personnes?|homme|femme|poste|critere|condition|age|h/f|f/h|exige\w{0,3}|exigences|demand\w{1,3}|il (?:faut|nous faut)|toi|he|you|candidates?|who|someone|ideal\w{0,6})\b"
)
_SCHEME = words(
    r"\bapprenti|\bservice (?:civique|national|volontaire)|\bvolontariat|\bv\.?i\.?[ea]\b|\badultes?[- ]relais|\bemplois? d'avenir|\bcontrats? aides?|\bcui\b|\bpec\b|\bcej\b|\bengagement jeune|\bmission locale|\bgarantie jeunes",
    r"\bgendarm|\bpolice\b|\bpolicier|\barmees?\b|\bmilitaires?\b|\bpompiers?\b|\breservistes?|\bmarine nationale|\bdemandeurs? d'emploi|\binsertion\b|\biae\b|\beligib|\bqpv\b|\bbaf[ad]\b|\bcontrat pacte\b|\bcifre\b|\brqth\b|\bmajorite\b|\bapprentice",
)
_DRIVING = words(
    r"\bpermis\b|\bcondui|\bchauffeur|\bvehicule|\bassur|\balcool|\bcasino|\bdriv(?:e|ing|er)|\blicen[cs]e\b"
)
_FIELD_BEFORE, _FIELD_AFTER = words(r"^[ *>\"(-]*$|[a-z)+], ?$"), words(r"^ ?(?:$|[,.;!)\n/]| - )")
"""An age that stands alone between stops or commas, as an item of a list of demands does."""
_AT_LEAST = words(r"\b(?:min|au moins|plus de|a partir)")
_NEAR, _SHORT_LINE = 90, 80
_ADULT = 18
"""Years: nobody hires « les 14-17 ans », who are looked after."""
_APPRENTICE = pattern(r"\bapprenti")


@dataclass(frozen=True, slots=True)
class Age:
    """An age asked of the candidate, in years, open on the side that is None; `excuse` is what may make it lawful."""

    low: int | None
    high: int | None
    excuse: Excuse | None
    span: Span


def read_ages(document: Document) -> tuple[Age, ...]:
    """Every age asked of the candidate. The same words may come twice, read in two ways."""
    return tuple(
        Age(*_bounds(match, floor=way is FLOOR), _excuse(match, floor=way is FLOOR), match.span())
        for way in WAYS
        for match in document.find(way)
        if _is_asked(match, plain=way in _PLAIN)
    )


def _is_asked(match: Match, *, plain: bool) -> bool:
    """Whether the years are an age, and the candidate's."""
    start, end = context.sentence(match)
    said, rest = context.before(match), context.after(match)
    if said.rstrip()[-1:].isdigit() or context.negated(match) or context.boilerplate(match) or context.cited(match):
        return False
    if _GRID.search(match.data[start:end]) or _PAY.search(said):
        return False
    if plain:
        return not _OTHERS.search(said[-_NEAR:]) or _RECRUITED.search(said) is not None
    return not _YEARS_OF.search(rest.removeprefix(b" de preference")) and _bare_years_are_asked(
        match, said, match.data[start : match.start], end - start
    )


def _bare_years_are_asked(match: Match, said: bytes, sentence_said: bytes, length: int) -> bool:
    """« 25-35 ans » alone may count years of work, or be the age of a team or of a public: what stands around tells."""
    _, high = _bounds(match, floor=False)
    if _COUNTED.search(sentence_said) or (high or _ADULT) < _ADULT:
        return False
    if _RECRUITED.search(said) or match.folded().startswith(("vous ", "tu ")):
        return True
    if _OTHERS.search(sentence_said[-_NEAR:]):
        return False
    field = _FIELD_BEFORE.search(said) and _FIELD_AFTER.search(match.data[match.end : match.end + 3])
    return bool(field or length <= _SHORT_LINE or _ASKED.search(sentence_said[-_NEAR:] + match.folded().encode()))


def _bounds(match: Match, *, floor: bool) -> tuple[int | None, int | None]:
    said = match.folded()
    numbers = [parse_number(said[slice(*found.span())]) for found in _NUMBER.finditer(said.encode())]
    years = [int(number) for number in numbers if number]
    if len(years) > 1:
        return min(years), max(years)
    if not years:
        return None, None
    return (years[0], None) if floor or _AT_LEAST.search(said.encode()) else (None, years[0])


def _excuse(match: Match, *, floor: bool) -> Excuse | None:
    low, high = _bounds(match, floor=floor)
    start, end = context.sentence(match)
    said = match.data[start:end]
    if low is not None and high is None and low <= 18:
        return "majority"
    if context.performing(match):
        return "role"
    if _SCHEME.search(said) or _in_a_scheme(match.document, high):
        return "scheme"
    if high is None and low is not None and low <= 21 and _DRIVING.search(said):
        return "driving"
    return None


def _in_a_scheme(document: Document, high: int | None) -> bool:
    """Whether the contract offered has ages of its own: those of apprenticeship run from 16 to 29."""
    if document.facts.is_contract("service-civique", "vie"):
        return True
    if high is None or not document.facts.may_be_contract("alternance"):
        return False
    return high in {29, 30} or (25 <= high <= 30 and document.mentions(_APPRENTICE))
