"""Sample ads of the page, written for it: none was ever published."""

from __future__ import annotations

from sansreproche import Text
from sansreproche_server.preview.advert import Advert

EXAMPLES: dict[str, tuple[Text, Advert]] = {
    "stage": (
        Text("Un stage à relire", "An internship to revise (in French)"),
        Advert(
            title="Stage animation des réseaux sociaux (H/F)",
            contract="Stage",
            text="""Les Ateliers de la Loue dessinent et réparent des canoës en bois, à deux pas de la rivière.

Vos missions
- Vous avez la responsabilité de l'animation de nos communautés sur cinq réseaux.
- Vous écrivez deux articles par mois sur la vie de l'atelier.
- Vous préparez avec votre tutrice un bilan à la fin de chaque saison.

Votre profil
- Vous êtes expert, réactif et influent.
- Un Klout de 40 ou + et 1 000 amis Facebook minimum sont attendus.
- Une candidature de moins de 26 ans, Bac+5 exigé, sera préférée.

En pratique
C'est un stage de 12 mois à Ornans. Merci d'envoyer votre CV avec photo et vos trois derniers bulletins de salaire.""",
        ),
    ),
    "vente": (
        Text("Un poste de vente", "A sales job (in French)"),
        Advert(
            title="Vendeuse en prêt-à-porter",
            contract="CDI",
            place="Besançon",
            text="""Rejoignez notre équipe soudée et passionnée !

Vous accueillez la clientèle, tenez la caisse et rangez la réserve. Débutants acceptés, cinq ans d'expérience exigés dans la vente.
Nous cherchons une personne jeune et dynamique, de bonne présentation, disponible 7 jours sur 7.

Rémunération motivante selon profil. Une journée d'essai non rémunérée est prévue avant l'embauche.
Indiquez votre salaire actuel dans votre lettre.""",
        ),
    ),
    "soignee": (
        Text("Une annonce soignée", "A careful ad (in French)"),
        Advert(
            title="Menuisier ou menuisière (H/F)",
            contract="CDI",
            pay="2 150 à 2 400 € brut par mois",
            hours="35 h par semaine, du lundi au vendredi, de 8 h à 16 h",
            place="Dole (39)",
            text="""La menuiserie Courtil fabrique des escaliers sur mesure depuis 1987. L'équipe compte six personnes.

Vous relevez les mesures chez les clients avec le chef d'atelier, préparez les pièces et posez les escaliers en binôme.
Vous savez lire un plan et régler une toupie ; le reste s'apprend ici, pendant les trois premiers mois.

Le camion, l'outillage et les vêtements de travail sont fournis. Deux entretiens : l'un à l'atelier, l'autre sur un chantier.
Envoyez quelques lignes et un CV à Mme Courtil ; toutes les candidatures reçoivent une réponse sous quinze jours.""",
        ),
    ),
    "english": (
        Text("Une annonce en anglais", "An ad in English"),
        Advert(
            title="Social media manager",
            contract="Permanent",
            text="""We are a fast-growing company based in London, and we are looking for a young and dynamic native English speaker.

You will run our channels on your own, answer customers within minutes and take part in product launches.
A Klout score of at least 60 and 5,000 followers on Instagram are required.

Competitive salary. Please send a photo with your CV, together with your current salary.""",
        ),
    ),
}
"""By name: the words of the link, and the ad."""
