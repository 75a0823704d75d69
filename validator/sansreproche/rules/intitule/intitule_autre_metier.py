"""A title of one trade over the duties of another: a « Community Manager » who only moderates."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document
from sansreproche.facts.job_families import FAMILIES, foreign_duties
from sansreproche.facts.job_title import read_job_title
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_SHOWN = 2
"""Decisive duties shown: more would only repeat."""


@rule(
    label="intitule-trompeur",
    tier="a-clarifier",
    message=Text(
        "Cette mention et l'intitulé ne décrivent pas le même métier.",
        "This wording and the title do not describe the same trade.",
    ),
    why=Text(
        "Parmi les missions reconnues dans l'annonce, aucune n'est de celles qui font le métier annoncé ; elles relèvent toutes d'un "
        "autre : surveiller et supprimer des messages, par exemple, n'est pas animer une communauté. Une annonce ne doit pas "
        "induire en erreur sur la nature de l'emploi (code du travail, L5331-3). Les missions peuvent être incomplètes : c'est "
        "une question à poser.",
        "Of the duties recognised in the ad, none belongs to the trade announced; all belong to another: watching and deleting "
        "messages, for instance, is not running a community. An ad must not mislead on the nature of the job (code du travail, "
        "L5331-3). The duties may be incomplete: this is a question to ask.",
    ),
    question=Text(
        "Quelle part du temps sera consacrée au métier annoncé, et avec quelles missions ?",
        "What share of the time will go to the trade announced, and with which duties?",
    ),
    rewrite=Replacement(
        "Intitulé conforme aux missions : « modérateur·rice de contenus ».",
        'A title that fits the duties: "content moderator".',
        "display",
    ),
    sources=[
        Source(
            "Code du travail : annonces trompeuses",
            "L5331-3",
            "https://code.travail.gouv.fr/code-du-travail/l5331-3",
            date(2026, 11, 21),
        ),
    ],
    triggers=[family.titles for family in FAMILIES],
    examples=[
        Example(
            "Un [[Community Manager]] est attendu :\n- [[modérer les commentaires du site]]\n- [[signaler les propos injurieux au juriste]]\n- tenir le registre des messages",
            title="Community Manager",
        ),
        Example(
            "Au programme :\n- [[démarcher les commerces du quartier]]\n- [[vendre des encarts publicitaires]]\n- relancer les impayés",
            title="[[Journaliste]] (H/F)",
        ),
        Example(
            "Vous modérez les commentaires, signalez les cas graves au juriste, tenez le registre et animez nos pages.",
            title="Community Manager",
        ),
        Example(
            "- [[distribuer des tracts au marché]]\n- [[coller des affiches en ville]]\n- porter des cartons",
            title="[[Chargée de communication]]",
        ),
        Example(
            "- [[balayer l'atelier]]\n- [[nettoyer les vitrines]]\n- sortir le linge",
            title="[[Assistante de direction]] (H/F)",
        ),
        Example(
            "Nettoyer la salle après les réunions, tenir l'agenda, sortir le linge.", title="Assistant de direction"
        ),
        Example("Modérer les commentaires du site.", title="Community Manager"),
        Example(
            "- modérer les commentaires\n- signaler les propos injurieux au juriste\n- tenir le registre",
            title="Modérateur",
        ),
        Example("Vendre nos produits, relancer les clients, signer les contrats.", title="Commercial"),
    ],
)
def intitule_autre_metier(document: Document) -> Iterator[Mark]:
    """The title, where the text repeats it or else where it stands, and the two first decisive duties of the other trade."""
    found = foreign_duties(document)
    if found is None:
        return
    duties = [match.span() for match in found[1]][:_SHOWN]
    title = read_job_title(document, found[0].titles)
    if title is None:
        return
    yield Mark(title.place, related=tuple(duties))
    for duty in duties:
        yield Mark(duty, related=(title.place,))
