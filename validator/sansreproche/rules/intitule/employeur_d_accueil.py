"""The candidate joins, or works at, a client without a name: « pourquoi rejoindre notre client ? », « poste basé chez notre client »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, negated, sentence
from sansreproche.document import Document, Match
from sansreproche.facts.employers import CLIENT, PARTNER, PORTRAIT, SEEKS, names_employer, portrait_span
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, rule
from sansreproche.rules.intitule.employeur_anonyme import employeur_anonyme as sibling

_WHO = rf"(?P<who>{CLIENT}{PORTRAIT})"
_TEAMS = r"(?:les |l'|ses |des )?(?:equipes?|effectifs?|rangs)(?: [a-z-]{2,16}){0,2}"
JOINED = pattern(
    rf"\b(?:rejoindre|rejoignez|rejoindrez|integrer|integrez|integrerez|join|joining) (?:{_TEAMS} (?:de|chez) )?{_WHO}"
)
WORKED_AT = pattern(
    rf"\b(?:postes?|missions?|prestations?|contrats?) (?:(?:est|sont|a pourvoir|se deroule|se situe|base|situe|localise)e?s? ){{0,3}}(?:chez|dans les locaux de|sur le site de|au sein de|at) {_WHO}"
)
AT_PARTNER = pattern(rf"\b(?:au sein de|chez|dans) (?P<who>{PARTNER}{PORTRAIT})")
"""The partner of a school is who employs: « au sein de notre entreprise partenaire »."""
SOUGHT_FOR = pattern(rf"\bpour (?:le compte de )?{_WHO}")
"""Whom the candidate is sought for, anywhere in a sentence that seeks somebody."""
THE_CLIENT = pattern(
    rf"(?:^|\n|[.!?*] ?) *(?P<who>(?:le|the) client(?: final)?{PORTRAIT}),? (?:souhaite|recherche|recrute|cherche|desire|wants|is looking)\b"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[JOINED, WORKED_AT, AT_PARTNER, SOUGHT_FOR, THE_CLIENT],
    examples=[
        Example("Pourquoi rejoindre [[notre client]] ? Ses ateliers sont neufs."),
        Example("Vous rejoindrez les équipes de [[notre client, acteur du chauffage]], à Vesoul."),
        Example("Poste basé chez [[notre client]], près de la gare de Niort."),
        Example("[[Le client, acteur majeur de la distribution]], souhaite renforcer son entrepôt."),
        Example("You will join [[our client, a leading hotel group]], in Nice."),
        Example("Un BTS en deux ans, au sein de [[notre entreprise partenaire située à Dole]]."),
        Example("Pour renforcer notre équipe, nous cherchons une personne qui écoute nos clients."),
        Example("Vous rejoignez notre équipe et accompagnez notre client du brief à la livraison."),
        Example("Poste basé chez notre client Garric Frères, à Rodez."),
        Example("Le client souhaite être rappelé dans la journée : vous le rappelez."),
        Example("Vous intervenez pour notre client sur des chantiers de peinture."),
    ],
)
def employeur_d_accueil(document: Document) -> Iterator[Span]:
    """A client joined or worked at; one sought for; « le client » who wants somebody."""
    for place in (JOINED, WORKED_AT, AT_PARTNER):
        for match in document.find(place, "text"):
            if not _excused(match):
                yield portrait_span(match)
    for match in document.find(SOUGHT_FOR, "text"):
        if not _excused(match) and _seeks(match):
            yield portrait_span(match)
    for match in document.find(THE_CLIENT, "text"):
        if match.has("portrait") and not _excused(match):
            yield portrait_span(match)


def _excused(match: Match) -> bool:
    return names_employer(match) or boilerplate(match) or negated(match)


def _seeks(match: Match) -> bool:
    start, end = sentence(match)
    return SEEKS.search(match.data[start:end]) is not None
