"""A popularity score asked of the candidate: Klout, Kred, Favikon, LinkedIn's SSI, GitHub stars, whatever it is called."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, negated, preferred
from sansreproche.document import Document
from sansreproche.facts.ownership import belongs_to_the_job
from sansreproche.facts.scores import NAMED
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)


@rule(
    label="score-exige",
    tier="abusif",
    message=Text(
        "Cette mention demande au candidat un score de popularité ou d'influence.",
        "This wording asks the candidate for a score of popularity or influence.",
    ),
    why=Text(
        "Un tel score mesure la popularité d'un compte, non l'aptitude à un métier. Klout, le plus connu, a fermé le 25 mai 2018 ; "
        "de son temps, un compte tout neuf y montait à 41 en quelques jours, quand la moyenne française était donnée à 37,8. "
        "Les informations demandées à un candidat doivent avoir un lien direct et nécessaire avec l'emploi (article L1221-6), et les "
        "méthodes de sélection être pertinentes et annoncées (article L1221-8). Écarter d'office sous un seuil laisse un calcul "
        "décider ; la CNIL recommande depuis le 21 mars 2002 qu'une personne apprécie chaque candidature et que le candidat sache comment il est évalué. "
        "Aucune décision de justice n'a été trouvée sur un tel score ; celui d'un compte géré pour une marque n'est pas en cause.",
        "Such a score measures how popular an account is, not whether somebody can do a job. Klout, the best known, closed on 25 May 2018; "
        "in its day a brand-new account climbed to 41 within days, while France was given an average of 37.8. "
        "What is asked of a candidate must have a direct and necessary link with the job (article L1221-6), and selection methods must be "
        "relevant and announced (article L1221-8). Turning people away below a threshold lets a computation decide; the CNIL has recommended "
        "since 21 March 2002 that a person weigh each application and that candidates know how they are assessed. "
        "No ruling on such a score was found; that of an account run for a brand is another matter.",
    ),
    question=Text(
        "Que mesure ce score, en quoi est-il nécessaire au poste, et accepteriez-vous de voir plutôt ce que j'ai fait ? Une personne lira-t-elle ma candidature ?",
        "What does this score measure, why does the job need it, and may I show work instead? Will a person read my application?",
    ),
    rewrite=Replacement(
        "Présentez deux campagnes, comptes ou projets que vous avez menés, et ce qu'ils ont donné",
        "Show two campaigns, accounts or projects you ran, and what came of them",
    ),
    sources=[
        Source(
            "Code du travail : informations demandées au candidat",
            "L1221-6",
            "https://code.travail.gouv.fr/code-du-travail/l1221-6",
            _CHECKED,
        ),
        Source(
            "Code du travail : méthodes de recrutement",
            "L1221-8",
            "https://code.travail.gouv.fr/code-du-travail/l1221-8",
            _CHECKED,
        ),
    ],
    triggers=[NAMED],
    examples=[
        Example(
            "Vous avez un [[Klout de 40 ou +]] et une belle plume.",
            rewrite="Vous présentez deux campagnes que vous avez menées, et une belle plume.",
        ),
        Example("Ton [[indice Kred doit dépasser 650]], sinon passe ton chemin."),
        Example("- [[SSI LinkedIn ≥ 72]]\n- anglais courant"),
        Example("Profil : [[note d'influence de trente-huit minimum]] sur les réseaux."),
        Example("[[PEERINDEX : 45 MINI]]"),
        Example("A [[Klout score of 40]] is expected."),
        Example("Applicants hold [[12,000 reputation on Stack Overflow]] and write tests."),
        Example("Il te faut [[800 étoiles sur GitHub]] pour ce poste."),
        Example("Merci d'indiquer [[votre score Klout]] dans le mail."),
        Example("Sans un [[Kred de 500]], inutile de postuler."),
        Example("[[Social Selling Index : le cap des 70 doit être franchi]]."),
        Example("Les candidats dont le [[score Favikon n'atteint pas 52]] ne seront pas reçus."),
        Example("Ton [[SSI LinkedIn tourne autour de 80]]."),
        Example("Your [[Klout has to reach 55]], no less."),
        Example("[[GitHub : 700 étoiles minimum]] sur tes dépôts."),
        Example("TOEIC de 900 apprécié, certification Voltaire de 700 points."),
        Example("Klout a fermé en 2018."),
        Example("Vous ferez passer le Klout de la marque de 35 à 50."),
        Example("Le score d'influence de notre enseigne atteint 62 sur 100."),
        Example("Aucun score Klout de 40 ou plus n'est exigé."),
        Example("Vous reliez la centrale SSI : 40 détecteurs sur deux niveaux."),
        Example("Vos projets GitHub, avec ou sans étoiles, nous intéressent ; 3 ans de pratique."),
        Example("Vous sélectionnez des blogueurs dont le score Klout dépasse 45."),
        Example("Vous faites grimper le score Favikon des dirigeants de 30 à 50."),
        Example("Le niveau de présence attendu en cours est de 100 %."),
        Example("Klout, 3 ans d'existence dans notre musée du web."),
        Example("Vous construisez un score de réputation des fournisseurs."),
    ],
)
def score_exige(document: Document) -> Iterator[Mark]:
    """A score of the candidate's own; a mere wish, or the request to tell it, only deserves a question."""
    for score in document.facts.scores:
        if negated(score.named) or boilerplate(score.named) or belongs_to_the_job(score.named):
            continue
        mild = score.value is None or preferred(score.named)
        yield Mark(score.span, tier="a-clarifier" if mild else None)
