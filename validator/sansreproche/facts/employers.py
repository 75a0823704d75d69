"""How an ad presents an employer without its name: « notre client », « une PME reconnue », and where such a portrait ends."""

from __future__ import annotations

import itertools

from sansreproche.context import words
from sansreproche.document import Match
from sansreproche.patterns import pattern
from sansreproche.report import Span

_ORGANISATIONS = (
    "acteur|entreprise|societe|groupe|leader|start-?up|scale-?up|enseigne|pme|eti|tpe|industriel|industrie|specialiste|cabinet|etablissement"
    "|usine|association|collectivite|fabricant|equipementier|constructeur|maison|filiale|editeur|organisme|structure|bureau d'etudes|agence"
    "|reference|laboratoire|clinique|organisation|exploitation|menuiserie|garage|hotel|restaurant|magasin|concession|distributeur|operateur"
    "|prestataire|transporteur|chaine|institution|banque|assureur|mutuelle|cooperative|concessionnaire|sous-traitant|scierie|chaudronnerie"
    "|boulangerie|carrosserie|imprimerie|fonderie|domaine"
)
ORGANISATION = rf"(?:{_ORGANISATIONS})s?"
_IN_ENGLISH = r"(?:(?:a|an|one of the) (?:[a-z-]{1,14} ){0,3}(?:group|company|firm|player|manufacturer|insurer|bank|retailer|agency|brand|house|studio|hospital|clinic|hotel|restaurant|organi[sz]ation|employer|start-?up|scale-?up|business)\b[^,.;:!?()\n]{0,50})"
_GREAT = r"(?:(?:tres )?(?:grande?|belle?|jeune|petite?|importante?|prestigieu(?:x|se)|celebre|veritable|ambitieu(?:x|se)|dynamique|solide|leading|major|global|large|french|fast-growing|well-known|international|innovative)s? )?"
PRAISE = (
    r"(?:reconnue?|specialisee?|leader|familiale?|innovante?|internationale?|majeure?|incontournable|dynamique"
    r"|de renom|cotee?|premier plan|de reference|en (?:pleine|forte|plein)|phare|pionniere?|historique|renommee?|industrielle?|d'envergure|de taille|expert|experte"
    r"|leading|major|global|well-known|fast-growing|international|innovative|based)"
)
BASED = r"(?:(?:base|situe|implante|localise|installe)e?s? (?:a|au|en|sur|dans|proche|pres|aux portes|a proximite)\b[^,.;:!?()\n]{2,40})"
PORTRAIT = (
    rf"(?P<portrait>(?:,| -)? ?(?:(?:une?|le|la|an?|the) |l')?{_GREAT}{ORGANISATION}\b[^,.;:!?()\n]{{0,80}}"
    rf"|,? {_IN_ENGLISH}|(?:,| -)? ?(?:issue? )?(?:du|dans le) (?:secteur|domaine|monde) [^,.;:!?()\n]{{2,50}}?|(?:,| -)? ?(?:[a-z'-]{{2,18}} )?{PRAISE}\b[^,.;:!?()\n]{{0,60}}|,? {BASED})?"
)
SOMEBODY = rf"(?:{_IN_ENGLISH}|une? {_GREAT}{ORGANISATION}\b[^,.;:!?()\n]{{0,80}})"

_KIND = (
    r"(?: (?:final|historique|industriel|bancaire|strategique|agroalimentaire|public|prive|majeur|grands? compte)s?)?\b"
)
_POSSESSED = rf"(?:notre|mon|son|leur) (?:client|partenaire|adherent|donneur d'ordres?){_KIND}"
_ONE_OF = rf"(?:l')?une? de (?:nos|ses|mes|leurs) (?:\w{{4,12}} )?(?:clients?|partenaires?|adherents?|entreprises? (?:clientes?|partenaires?|adherentes?)){_KIND}"
PARTNER = (
    r"(?:notre|son|une?|cette) (?:entreprise|societe|structure|enseigne|etablissement|groupe) (?:cliente?|partenaire|adherente?)"
    r"(?: de (?:notre|la|l'|son) ?(?:centre|cfa|ecole|organisme|campus)(?: de formation)?)?\b"
)
CLIENT = (
    rf"(?:{_ONE_OF}|{PARTNER}|{_POSSESSED}|(?:our|my) client\b|one of our (?:clients|partners)\b|a client of ours\b)"
)
A_CLIENT = pattern(rf"\b{CLIENT}")
"""An unnamed client or partner of whoever publishes the ad; he may be its customer as well as the employer."""

AGENCY = pattern(
    r"\bcabinets? (?:de |conseil en |specialise en )?recrutement|\bconseil en recrutement|\bagence (?:d'emploi|d'interim|de placement|de recrutement|de travail temporaire)|\bentreprise accompagnee"
    r"|\bchass(?:eur|e) de tetes?|\bspecialiste du recrutement|\brecruteur specialise|\bmichael page|\bpage personnel|\bmanpower|\badecco|\brandstad|\bexpectra|\bproman\b|\bhays\b|\brobert (?:half|walters)|\bfed (?:finance|it|legal|supply|ingenierie)"
    r"|\bappel medical|\bsynergie\b|\bstart people|\bsupplay\b|\bactual (?:emploi|interim|talent)|\btriangle (?:interim|solutions)|\bkelly services|\bgi group|\baquila rh"
    r"|\btemporis\b|\badequat (?:interim|emploi)|\bpartnaire\b|\bsamsic (?:emploi|rh)|\binteraction interim|\bdomino (?:rh|staff|missions)|\bwelljob\b|\bergalis\b|\babalone\b"
    r"|\bwalters people|\bmorgan philips|\blhh\b|\bcrit (?:interim|emploi)|\bleader interim|\brh solutions|\blynx rh|\bvitalis medical|\bartus interim|\bmenway\b|\bjubil interim"
)
"""The ad comes from an agency, not from the employer."""

SEEKS = words(
    r"\b(?:recrut|recherch|cherch|mandat|selectionn|hir(?:e|ing)\b|recruit|looking for|seeking|a la recherche|besoin d'une?|besoin de)"
)

_STOP = words(
    r",? (?:recherch|recrut|renforc|souhait|cherch|lance |cree |compte |propose|poursuit|developpe [dlsu]|afin |dans le cadre|qui |dont |ou |h/f|f/h|(?:et engagee?s?|engagee?s? (?:dans|sur|pour|depuis)) |et (?:recherch|recrut|basee? )|est (?:une? |la |specialis|reconn|bas|situ|en |presen|implant)|pour (?:une?|son|sa|ses|des|le|la) |is |has |est (?:le|l')|en (?:plein|forte|cdi|cdd|interim|alternance)|is |seeks|looking|who )"
)
_NEW_OBJECT = words(r"([a-z']{1,16}) (?:une?|son|sa|ses|leurs?|deux|trois|plusieurs|an|two) ")
_JOINING = frozenset(b"sur dans avec de par a pour chez est en comme sous d entre vers for in of with to by".split())


def portrait_span(match: Match, group: str = "who") -> Span:
    """The words that present the employer, cut where the post, or a verb, begins: « notre client, acteur du soin, recherche »."""
    said = match.folded(group).encode("latin-1")
    start = match.data.index(said, match.start)
    stops = (found.span()[0] for found in _STOP.finditer(said))
    last = next((at for at in stops if at >= _SHORTEST), len(said))
    for found in _NEW_OBJECT.finditer(said):
        before = found.group(1) or b""
        if found.span()[0] >= _SHORTEST and before.rpartition(b"'")[2] not in _JOINING:
            last = min(last, found.span(1)[1])
            break
    if said[last - 1 : last].isalnum() and match.data[start + last : start + last + 1].isalnum():
        last = said.rfind(b" ", 0, last)  # the portrait is longer than what is shown: whole words only
    return match.document.span(match.field, start, start + last)


def names_employer(match: Match, group: str = "who") -> bool:
    """Whether a proper name comes with the words: « notre client Garric Frères », « notre client, le groupe Garric »."""
    span, raw = match.span(group), match.document.raw(match.field)
    said = _as_read(raw[span.start : span.end])
    if holds_name(said):
        return True
    if match.has("portrait") or match.folded(group).startswith(("l'un", "un", "one of", "a client")):
        return False
    follows = _as_read(raw[span.end : span.end + 60].split("\n")[0])
    if follows[:1] in set(".;:!?*(-") or (follows[:1] == "," and "/" in follows.split(",")[1]):
        return False
    if follows[:1] == ",":  # « notre partenaire, la Garric »
        follows = follows.removeprefix(", la ").removeprefix(", le ").removeprefix(", l'").removeprefix(", les ")
    after = [word for word in map(_bare, follows.split()[:3]) if word and word.lower() not in _ORGANISATION_WORDS]
    if not after or not _is_name(after[0]):
        return False
    return not after[0].isupper() or (len(after) > 1 and not after[1].isupper())


def name_comes_next(after: str) -> bool:
    """Whether a comma and a word with a capital come next in raw text: « PME du Jura, la société Garric recrute »."""
    said = _as_read(after.split("\n", maxsplit=1)[0])
    names = itertools.dropwhile(lambda word: word.lower() in _BEFORE_NAMES, said[1:].split()[:3])
    return said[:1] == "," and next(names, "")[:1].isupper()


_BEFORE_NAMES = frozenset(["la", "le", "les", "the", "société", "groupe", "l'entreprise", "l’entreprise"])


def _as_read(raw: str) -> str:
    """Raw words without what a reader does not see, one plain space between them."""
    return " ".join("".join(char for char in raw if char not in "\u00ad\u200b\u200c\u200d\ufeff").split())


def holds_name(said: str) -> bool:
    """Whether a word for an organisation is followed by a proper name: « la société Garric »; not in a line of capitals."""
    pairs = itertools.pairwise(said.split())
    return not said.isupper() and any(_bare(one).lower() in _ORGANISATION_WORDS and _is_name(two) for one, two in pairs)


_SHORTEST = 10
"""Bytes of a portrait before which « un » opens it, and no new object."""
_ORGANISATION_WORDS = frozenset(
    ["société", "groupe", "l'entreprise", "entreprise", "enseigne", "maison", "cabinet", "association", "company"]
)
_NO_NAME = frozenset(
    [
        "un",
        "une",
        "des",
        "le",
        "la",
        "les",
        "du",
        "de",
        "son",
        "sa",
        "ses",
        "notre",
        "nos",
        "pour",
        "vous",
        "en",
        "a",
        "à",
        "au",
        "aux",
    ]
) | {"h/f", "f/h", "leader", "pme", "eti", "tpe", "it", "rh", "btp", "recherche", "recrute", "france", "europe"}


def _is_name(word: str) -> bool:
    """Whether a word has a capital that no sentence calls for: « Garric », « bioGarric »."""
    word = _bare(word)
    elided = word[1:2] in {"'", "’"} and word[0].islower()
    return any(letter.isupper() for letter in word) and not elided and word.lower() not in _NO_NAME


def _bare(word: str) -> str:
    return word.strip(',.;:()«»"')
