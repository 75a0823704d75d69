"""A stage for the season or for a peak of work."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document
from sansreproche.facts.duties import is_of_somebody_else
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_PEAK = (
    r"(?:(?:la |une |notre |cette |les |le |un |l'|du |des )?(?:haute |pleine |forte )?(?:saison(?: estivale| touristique| d'ete| d'hiver)?|(?:affluence|afflux)(?: (?:de|des|du) [^.;,\n]{1,20})?|pics? (?:d'activite|saisonniers?|de commandes|de noel|d'ete|de fin d'annee|estiva(?:l|ux)|touristiques?)|coup de feu"
    r"|periodes? de (?:forte (?:activite|affluence)|pointe|rush)|(?:accroissement|surcroit|hausse|surcharge)(?: temporaire)? (?:d'activite|de travail)|soldes|fetes(?: de fin d'annee)?|noel|rush|vendanges)"
    r"|(?:the |a |our )?(?:busy|high|peak|summer|christmas|holiday) (?:season|period|rush|peak)|(?:the )?(?:seasonal|summer) (?:peak|rush))"
)
PEAK = pattern(
    rf"\b(?:en |un |du )?renfort(?: (?:de l'|de notre |des |d'|de la |dans l')?equipes?)? (?:pour|pendant|durant|lors de|sur|face a|en) {_PEAK}(?: (?:du mois |de |d')[^.;,\n]{{1,15}})?",
    r"\brenforts? (?:d'ete|de noel|saisonniers?|estivaux|estival)\b",
    rf"\b(?:(?:un )?coup de main|(?:besoin de )?bras(?: supplementaires)?|(?:grossir|renforcer|etoffer) (?:les rangs|l'equipe|nos equipes|nos rangs)|main-forte|(?:an? )?extra (?:pair of )?hands) (?:pour|pendant|durant|a|for|during|over) {_PEAK}",
    r"(?:(?:^|\n)[^a-z\n]{0,6}|\b(?:motif|cause) ?:? ?)(?:accroissement|surcroit)(?: temporaire)? d'activite\b(?: (?:de |d'|en )[^.;,\n]{2,20})?",
    rf"\b(?:faire face|absorber|assurer|affronter|renforcer (?:l'equipe|nos equipes|notre equipe) (?:pour|pendant|durant|sur)|repondre|gerer) ?(?:a |au |aux )?{_PEAK}(?: (?:du mois |de |d')[^.;,\n]{{1,15}})?",
    r"\bstag(?:e|iaire)s? (?:pour|sur) (?:toute )?(?:la|cette|notre) (?:haute )?saison(?: estivale| touristique| d'ete| d'hiver)?\b|\bstag(?:e|iaire)s? saisonniers?\b|\bstages? d'ete en renfort\b",
    rf"\b(?:you (?:will )?help |help (?:us )?)?(?:cope with|absorb|handle|get through|cover|help us (?:through|with|during)|extra hands? (?:for|during)|reinforce the team (?:for|during)) {_PEAK}",
)


@rule(
    label="stage-poste-permanent",
    tier="abusif",
    message=Text(
        "Cette mention emploie un stagiaire pour une saison ou un pic d'activité.",
        "This wording uses a trainee for a season or a peak of work.",
    ),
    why=Text(
        "Aucune convention de stage ne peut être conclue pour faire face à un accroissement temporaire de l'activité, ni pour "
        "occuper un emploi saisonnier (code de l'éducation, L124-7). Ces besoins relèvent d'un contrat saisonnier, d'un CDD ou de "
        "l'intérim. Un stage ainsi employé peut être requalifié en contrat de travail par le juge.",
        "No stage agreement may be signed to face a temporary increase of activity, nor to fill a seasonal job (code de l'éducation, "
        "L124-7). Such needs call for a seasonal or fixed-term contract, or agency work. A court may turn a stage so used into an "
        "employment contract.",
    ),
    question=Text(
        "Quelle est ma mission pédagogique, et qui fait ce travail le reste de l'année ?",
        "What is my learning project, and who does this work the rest of the year?",
    ),
    rewrite=Replacement(
        "Contrat saisonnier ou CDD pour accroissement d'activité, débutants acceptés.",
        "A seasonal contract, or a fixed-term one for the increase of activity, beginners welcome.",
    ),
    sources=[
        Source(
            "Code de l'éducation : ce qu'un stage ne peut pas être",
            "L124-7",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[PEAK],
    examples=[
        Example(
            "Trois stagiaires [[en renfort pour la saison estivale]].",
            contract="stage",
            rewrite="Un stage d'observation de l'accueil.",
        ),
        Example("Il faudra [[absorber le pic d'activité de décembre]].", contract="stage"),
        Example("Nous cherchons des [[stagiaires saisonniers]] pour la plage.", contract="stage"),
        Example("You will [[help us through the Christmas rush]].", contract="stage"),
        Example("Il nous faut [[un coup de main pendant le rush]] de la rentrée.", contract="stage"),
        Example("[[Surcroît d'activité d'avril]]\nQuatre personnes", contract="stage"),
        Example("Tu participes à la préparation de la saison culturelle.", contract="stage"),
        Example("Étudier la saisonnalité des ventes et les pics d'activité.", contract="stage"),
        Example("En renfort pour la saison estivale, deux vendeurs.", contract="CDD"),
        Example("Le service recrute des saisonniers que votre stage permettra de rencontrer.", contract="stage"),
    ],
)
def stage_saison(document: Document) -> Iterator[Span]:
    """A season or a peak that the trainee is there to face."""
    if not document.facts.is_contract("stage"):
        return
    for match in document.find(PEAK):
        if not is_of_somebody_else(match):
            yield match.span()
