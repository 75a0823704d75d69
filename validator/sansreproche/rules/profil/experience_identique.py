"""Note: no way in but to have done the same work, or in the same trade, before."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, negated, preferred, speaker
from sansreproche.document import Document
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_SAME = r"(?:identique|similaire|equivalente?|analogue|semblable|comparable|similar|identical|same|equivalent)"
_POST = r"(?:poste|fonction|role|emploi|secteur|domaine|metier|environnement|activite|position|job|industry|sector)"
_ASKED = r"(?:exigee?|requise?|obligatoire|imperati(?:f|ve)|indispensable|demandee?|necessaire|required|mandatory)"

SAME_POST = pattern(
    rf"\bexperience\b[^.;\n]{{0,50}}\b(?:(?:un|le|la|une|ce|cette|the|a) )?(?:meme |same |similar |identical ){_POST}\b",
    rf"\bexperience\b[^.;\n]{{0,50}}\b{_POST}s? {_SAME}s?\b",
    rf"\bexperience (?:\w{{3,14}} )?(?:dans le (?:secteur|domaine|metier)|du (?:secteur|metier)|sur le poste)\b[^.,;\n]{{0,30}}\b{_ASKED}\b",
    r"\bvenant (?:imperativement |obligatoirement )?(?:du|de) (?:meme )?(?:secteur|metier)\b|\bissue? (?:imperativement |obligatoirement )(?:du|de la|de l') ?\w{3,15}",
)


@rule(
    label=None,
    tier="style",
    message=Text(
        "L'annonce demande d'avoir déjà tenu le même poste, ou travaillé dans le même secteur.",
        "The ad asks for somebody who has already held the same post, or worked in the same sector.",
    ),
    why=Text(
        "Demander le même poste ailleurs ferme la porte à qui sait faire le travail sans en avoir porté le titre : reconversion, autre secteur, fonction voisine. "
        "Aucune règle de droit ne l'interdit.",
        "Asking for the same post held elsewhere shuts out those who can do the work without having had the title: a change of career, another sector, a close trade. "
        "No rule of law forbids it.",
    ),
    question=Text(
        "Une expérience dans un autre secteur ou une fonction voisine est-elle étudiée ?",
        "Is experience in another sector or a close trade considered?",
    ),
    rewrite=Replacement(
        "une expérience qui montre que vous savez faire ces tâches, dans ce secteur ou un autre",
        "experience which shows you can do these tasks, in this sector or another",
    ),
    triggers=[SAME_POST],
    examples=[
        Example("Une [[expérience de trois ans sur un poste similaire]] est exigée."),
        Example("Vous avez une [[expérience réussie dans le même secteur]]."),
        Example("[[Experience in a similar role]] is mandatory."),
        Example("[[Expérience dans le secteur du luxe obligatoire]]."),
        Example("Une expérience sur un poste similaire serait un plus."),
        Example("Aucune expérience dans le même secteur n'est demandée."),
        Example("Une expérience de la vente, quel que soit le secteur."),
        Example("Notre équipe a une expérience dans ce domaine."),
    ],
)
def experience_identique(document: Document) -> Iterator[Span]:
    """The demand, when it is no mere wish."""
    for match in document.find(SAME_POST):
        if negated(match) or preferred(match) or boilerplate(match) or speaker(match) not in {None, "candidate"}:
            continue
        yield match.span()
