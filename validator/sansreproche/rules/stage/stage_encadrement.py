"""A trainee who manages people."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document
from sansreproche.facts.duties import is_helping, is_of_somebody_else, is_received
from sansreproche.facts.people import MANAGES
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule


@rule(
    label="stage-poste-permanent",
    tier="abusif",
    message=Text(
        "Cette mention fait diriger d'autres personnes par un stagiaire.",
        "This wording has a trainee manage other people.",
    ),
    why=Text(
        "Un stagiaire est lui-même encadré par un tuteur (code de l'éducation, L124-9) et ne peut pas exécuter une tâche régulière "
        "d'un poste permanent (L124-7). Diriger une équipe est la tâche d'un salarié. Les juges en tiennent compte, avec d'autres "
        "indices, lorsqu'ils requalifient un stage en contrat de travail.",
        "A trainee is supervised by a tutor (code de l'éducation, L124-9) and may not carry out a regular task of a permanent post "
        "(L124-7). Managing a team is the task of an employee. Judges take it into account, with other signs, when they turn a "
        "stage into an employment contract.",
    ),
    question=Text(
        "Qui est mon tuteur, et qui dirige cette équipe quand il n'y a pas de stagiaire ?",
        "Who is my tutor, and who manages this team when there is no trainee?",
    ),
    rewrite=Replacement(
        "Vous assistez la personne qui dirige l'équipe ; votre tuteur est [fonction].",
        "You assist the person who manages the team; your tutor is [position].",
    ),
    sources=[
        Source(
            "Code de l'éducation : limites du stage, tuteur",
            "L124-7, L124-9",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[MANAGES],
    examples=[
        Example(
            "Tu devras [[encadrer les deux autres stagiaires]].",
            contract="stage",
            rewrite="Tu assistes la responsable qui encadre les stagiaires.",
        ),
        Example("Missions : [[management d'une équipe de quatre vendeurs]].", contract="stage"),
        Example("- [[superviser nos six bénévoles]]", contract="stage"),
        Example("[[Deux apprentis sous ta responsabilité]].", contract="stage"),
        Example("You will [[lead a team of three interns]].", contract="stage"),
        Example("Vous serez encadré par une équipe de six ingénieurs.", contract="stage"),
        Example("Vous assistez la responsable, qui dirige une équipe de dix personnes.", contract="stage"),
        Example("Participer au management de l'équipe avec votre tutrice.", contract="stage"),
        Example("Encadrer une équipe de cinq personnes.", contract="CDI"),
    ],
)
def stage_encadrement(document: Document) -> Iterator[Span]:
    """People managed by the trainee, not by the one whom the trainee assists."""
    if not document.facts.is_contract("stage"):
        return
    for match in document.find(MANAGES):
        if not (is_helping(match) or is_of_somebody_else(match) or is_received(match)):
            yield match.span()
