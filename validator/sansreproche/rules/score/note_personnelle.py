"""A mark of one's standing somewhere, whatever the order of the words: « tes dépôts cumulent 1 000 étoiles », "a project of yours starred by 200 people"."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.ownership import belongs_to_the_job
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.score.score_exige import score_exige as sibling

PLACE = pattern(
    r"\b(?:klout|kred|peer ?index|favikon|hypeauditor|skorr|social selling|stack ?overflow|github|gitlab|reddit|kaggle|hacker ?news|upwork|fiverr|malt|airbnb|uber|vinted|blablacar|open[ -]source|(?:repo|repository|repositories|depots?)\b|ssi\b|(?:d'|de |d'une? )(?:influence|popularite|notoriete)|e-?reputation|reputation (?:en ligne|numerique|sociale)|linkedin)\b",
    r"\b(?:influence|popularity|reputation|clout) (?:score|index|rating|rank)\b",
)
_STANDING = words(
    r"\b(?:scores?|not(?:e|es|ee|ees|ation)|indices?|index|cote|karma|reputation|classee?s?|classement|rang|etoiles?|points|stars?|starred|ratings?|rated|ranked|rank|top|klout|kred|peer ?index|favikon|ssi)\b"
)
_NUMBER = words(
    r"\b\d[\d ,.]{0,7}(?: ?k\b)?(?: ?(?:%|/ ?\d{1,4}|points|stars|etoiles))?",
    r"\b(?:trente|quarante|cinquante|soixante|septante|quatre-vingts?|cent|cents|mille|milliers?|centaines?|thirty|forty|fifty|sixty|seventy|eighty|hundred|hundreds|thousand|thousands)(?:[ -][a-z]{2,8})?\b",
)
_ASKED = words(
    r"\b(?:exige|requis|minimum|minimal|mini\b|au moins|superieu|plus de|depass|atteind|attein|doit|doivent|devez|dois\b|il (?:te |vous )?faut|au-dessus|au-dela|en dessous|ne descend|cumul|affich|obligatoire|imperati|demande|attendu|indispensable|sinon|vous (?:avez|etes)|tu (?:as|es)|ou mieux|ou plus|(?:votre|ton|ta|tes|vos|your)\b)",
    r"\b(?:at least|required|must|above|over|or more|or higher|or better|expected|minimum|you have|of yours|earned|needed|mandatory|no less)\b|[>+]",
    r"(?:^|\n)[ *>-]{0,4}[a-z ()']{3,40} ?: ?\d",
)
_EMPLOYERS = words(
    r"\b(?:notre|nos|our|hotels?|restaurants?|entreprises?|societe|agence|cabinet|glassdoor|indeed|booking|tripadvisor|google|avis|clients?|customers?|produits?|app\b|application|marque|brand|detecteurs?|incendie|securite|centrale|catalogue|egalite|satisfaction|ecovadis|annees?|ans\b|years?|mois|semaines?|jours?|heures?|depuis|since|equipe|team|personnes dans|communaute de|projets clients|abonnes|followers|connexions|connections|relations|contacts|candidatures?|postes?)\b|€"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[PLACE],
    examples=[
        Example(
            "[[Tes dépôts GitHub totalisent 900 étoiles ou plus]].",
            rewrite="Tes dépôts nous intéressent, étoilés ou non.",
        ),
        Example("- [[un projet open source à 300 étoiles au moins]]\n- du calme"),
        Example("[[Vous affichez un SSI supérieur à 65]]."),
        Example("[[A repository of yours with 150 stars is required]]."),
        Example("[[Plus de 8 000 points sur Stack Overflow]]."),
        Example("Notre dépôt GitHub compte 3 000 étoiles."),
        Example("Hôtel noté 4,6 sur Airbnb, 12 chambres."),
        Example("Vous maintenez la centrale SSI, 60 détecteurs au moins."),
        Example("Contribution open source appréciée ; étoiles et points ne comptent pas."),
        Example("Trois ans de GitHub au moins, et une bonne note au test."),
    ],
)
def note_personnelle(document: Document) -> Iterator[Mark]:
    """A place where people are rated, a rating and its number in one phrase, asked of the candidate."""
    yield from beyond((sibling,), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    seen = [one.span for one in document.facts.scores]
    for match in document.find(PLACE, "text"):
        held = together(match, _STANDING, _NUMBER, _ASKED)
        if held and not _excused(match):
            span = phrase(match, *held)
            if not any(span.overlaps(one) for one in seen):
                seen.append(span)
                yield span


def _excused(match: Match) -> bool:
    elsewhere = _EMPLOYERS.search(line_of(match)) is not None or belongs_to_the_job(match)
    return elsewhere or negated(match) or boilerplate(match) or cited(match)
