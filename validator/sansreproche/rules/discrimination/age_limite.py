"""An age, or a limit of age, asked of the candidate."""

from collections.abc import Iterator

from sansreproche.document import Document
from sansreproche.facts.ages import WAYS
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, UPPER_AGE, decision
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule


@rule(
    label="age",
    tier="illegal",
    message=Text("Cette mention pose un critère d'âge.", "This wording sets a condition of age."),
    why=Text(
        "Une offre d'emploi ne peut fixer de limite d'âge supérieure (L5331-2) ni mentionner l'âge parmi ses critères (L5321-2, L1132-1), "
        "sauf lorsqu'un texte impose une condition d'âge : apprentissage, service civique, certains permis. "
        "Aucun de ces cas ne se lit à côté de la mention. L'âge ne dit rien de l'aptitude au poste.",
        "A job ad in France may not set an upper age limit (L5331-2) nor name age among its criteria (L5321-2, L1132-1), unless a text "
        "imposes one: apprenticeship, civic service, some driving licences. None of these shows beside the wording. "
        "Age tells nothing of the ability to do the job.",
    ),
    question=Text("Quel texte impose cet âge pour ce poste ?", "Which text imposes this age for this job?"),
    rewrite=Replacement(
        "Retirez l'âge ; décrivez la tâche ou le niveau d'expérience : « débutants acceptés », « deux ans de pratique ».",
        'Remove the age; describe the task or the experience: "beginners accepted", "two years of practice".',
        "display",
    ),
    sources=[
        UPPER_AGE,
        CRITERIA,
        NO_AD,
        PENALTY,
        decision("MLD-2016-125", 18463, "offre visant une personne « plutôt jeune »"),
    ],
    triggers=WAYS,
    examples=[
        Example(
            "Nous cherchons un gestionnaire de paie [[âgé de 25 à 40 ans]].",
            rewrite="Nous cherchons un gestionnaire de paie, débutants acceptés.",
        ),
        Example("Profil : BTS, [[moins de 35 ans]], rigueur."),
        Example("MONTEUR CABLEUR H/F, [[45 ANS MAXIMUM]], VESTIAIRES SUR PLACE."),
        Example("- [[Entre 22 et 30 ans]]\n- Permis B"),
        Example("[[Limite d'âge : 40 ans]]. Poste à Dole."),
        Example("[[Tu as entre 20 et 28 ans]] et le sens du contact."),
        Example("Idéalement, le titulaire est [[dans la trentaine]]."),
        Example("Vous [[n'avez pas fêté vos 30 ans]] et vous aimez la vente."),
        Example("We want a driver [[aged 25 to 40]]."),
        Example("Applicants [[must be under 30]]."),
        Example("Contrat de professionnalisation, [[moins de 26 ans]].", contract="alternance"),
        Example("Apprenti pâtissier, de 16 à 29 ans, rentrée en septembre.", contract="alternance"),
        Example("Vendeur en pâtisserie, [[de 16 à 29 ans]], rentrée en septembre.", contract="CDI"),
        Example("Mission de service civique pour les volontaires de 18 à 25 ans."),
        Example("Il faut avoir 18 ans minimum : le bar sert de l'alcool."),
        Example("Conduite de car : avoir plus de 21 ans, permis D."),
        Example("Poste d'adulte-relais : être âgé de plus de 26 ans et habiter un quartier prioritaire."),
        Example("Maison ouverte depuis plus de 30 ans, équipe de 40 ans de moyenne d'âge."),
        Example("Vous accompagnez des jeunes de 16 à 25 ans vers l'emploi."),
        Example("Entre 15 et 20 ans d'expérience en usine."),
        Example("Pas de limite d'âge : 20 ou 60 ans, peu importe. Aucun âge maximum."),
        Example("Rémunération selon l'âge : de 18 à 20 ans, 43 % du SMIC."),
        Example("Rôle de la sœur : comédienne entre 25 et 35 ans."),
        Example("Nous n'écrivons jamais « moins de 35 ans » dans une annonce."),
        Example("[[35 printemps maximum]], cela va de soi."),
        Example("[[Les moins de 40 ans seront privilégiés]]."),
        Example("Nos agents (h/f) ont entre 21 et 66 ans."),
        Example("Notre équipe a entre 25 et 50 ans."),
    ],
)
def age_limite(document: Document) -> Iterator[Span]:
    """The ages asked of the candidate that nothing excuses."""
    for age in document.facts.ages:
        if age.excuse is None:
            yield age.span
