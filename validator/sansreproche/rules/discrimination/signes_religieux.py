"""Religious dress or signs refused: « pas de voile », « signes religieux interdits », "no headscarves"."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, FREEDOMS, NO_AD
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_SIGN = r"(?:port du voile|voiles?|foulards?|hijabs?|turbans?|kippas?|croix apparente|signes? (?:religieux|d'appartenance religieuse|confessionnels?)|tenues? religieuses?)"
_NO = r"(?:pas de|sans|aucune?|ni|non au|jamais de)"

SIGNS = pattern(
    rf"\b{_NO} {_SIGN}(?:(?: ni(?: de)? | ou(?: de)? |, ?){_SIGN}){{0,2}}(?: (?:ostentatoires?|distinctifs?|visibles?|apparents?))?(?:, meme [a-z]{{3,8}} [a-z]{{3,10}})?",
    rf"\b{_SIGN}(?:(?: et | ou ){_SIGN})?(?: (?:ostentatoires?|visibles?))? (?:interdite?s?|non acceptee?s?|proscrite?s?|exclue?s?|refusee?s?|bannie?s?|non autorisee?s?)\b",
    r"\bno (?:headscar(?:f|ves)|hijabs?|veils?|turbans?|religious (?:symbols|signs|dress|clothing|headwear))\b",
)

_PUBLIC = words(
    r"\b(?:laic|service public|agents? publics?|fonction publique|collectivite|mairie|commune|ecole publique|college|lycee|neutralite du service|devoir de neutralite|hopital)"
)
_OTHER_THING = words(
    r"\b(?:bateau|voilier|nautique|regate|navigation|mariee|rideaux?|hygien\w{0,3}|machines?|securite|haccp|cuisine|collection|accessoires?|vente de)\b"
)


@rule(
    label="convictions",
    tier="abusif",
    message=Text(
        "Cette mention écarte un signe de conviction religieuse.", "This wording turns away a sign of religious belief."
    ),
    why=Text(
        "Les convictions religieuses sont un critère interdit (L1132-1, L5321-2), et une restriction aux libertés doit être justifiée par la tâche et "
        "proportionnée (L1121-1). Qu'une clause de neutralité du règlement intérieur puisse la fonder dans tel poste reste à vérifier ; "
        "hors du travail, rien ne la permet. Les agents du service public suivent d'autres règles.",
        "Religious belief is a prohibited criterion (L1132-1, L5321-2), and a restriction of freedoms must be justified by the task and proportionate "
        "(L1121-1). Whether a neutrality clause in company rules may found it in a given post is to be checked; outside work nothing allows it. "
        "Public servants follow other rules.",
    ),
    question=Text(
        "Quelle tâche, ou quelle clause écrite, impose cette restriction ?",
        "Which task, or which written clause, imposes this restriction?",
    ),
    rewrite=Replacement("tenue de travail fournie", "work clothes provided", "adapt"),
    sources=[CRITERIA, NO_AD, FREEDOMS],
    triggers=[SIGNS],
    examples=[
        Example("Caisse et rayon, [[voile interdit]].", rewrite="Caisse et rayon, tenue de travail fournie."),
        Example("[[PAS DE SIGNE RELIGIEUX OSTENTATOIRE]]."),
        Example("Accueil du magasin : [[sans foulard ni turban]]."),
        Example("Poste en boutique, [[port du voile non accepté]]."),
        Example("Reception desk: [[no headscarves]]."),
        Example("Agent d'accueil de la mairie : pas de signe religieux, devoir de neutralité du service public."),
        Example("Sans foulard ni écharpe près des machines, par sécurité."),
        Example("Moniteur de bateau : pas de voile en hiver, navigation au moteur."),
        Example("Voiles, foulards et turbans bienvenus ; nos équipes viennent de partout."),
        Example("Nous bannissons les mentions comme « voile interdit »."),
    ],
)
def signes_religieux(document: Document) -> Iterator[Span]:
    """Religious signs refused to the candidate, public service and safety rules apart."""
    for match in document.find(SIGNS):
        start, end = context.sentence(match)
        said = match.data[start:end]
        other = _PUBLIC.search(said) or _OTHER_THING.search(said) or _is_public(match)
        if not other and not context.boilerplate(match) and not context.cited(match) and not context.performing(match):
            yield match.span()


def _is_public(match: Match) -> bool:
    return match.document.facts.is_contract("public") or _PUBLIC.search(match.document.folded("title").data) is not None
