"""A trainee with sales targets or commissions."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document
from sansreproche.facts.duties import is_helping, is_of_somebody_else
from sansreproche.facts.numbers import NUMBER
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_SALES = r"(?:ventes?|chiffre d'affaires|ca\b|vente|rendez-vous|rdv|contrats|nouveaux clients|clients|abonnements|signatures|adhesions|inscriptions|prospects)"
TARGETS = pattern(
    rf"\b(?:un |une |des |d'un |avec un )?objectifs? (?:personnels? |mensuels? |hebdomadaires? |individuels? )?(?:de |d'|: ?)(?:(?:{NUMBER}) ?(?:\x80|euros?)? ?(?:de |d')?)(?:{_SALES})(?:[^.;,:\n]{{0,20}}\b(?:par|/|chaque) ?(?:mois|semaine|jour|an))?",
    rf"\b(?:un |des |d'un )?objectifs? de (?:vente|ventes|chiffre d'affaires|ca)\b(?: (?:de |: ?|personnels? |mensuels? |individuels? )?(?:{NUMBER}) ?(?:\x80|euros?)?(?: (?:par|/) ?(?:mois|semaine|jour|an))?| (?:chiffres?|individuels?|personnels?|mensuels?|hebdomadaires?))?",
    rf"\b(?:un |ton |votre )?(?:quotas?|cible|cibles)(?: (?:perso(?:nnel)?s?|mensuel(?:le)?s?|hebdomadaires?|individuel(?:le)?s?|de vente)){{0,2}} ?(?:de |: ?|= ?)?(?:{NUMBER}) (?:{_SALES})(?: [a-z]{{4,9}})?(?:[^.;,:\n]{{0,12}}(?:par|/|chaque) ?(?:mois|semaine|jour|an))?",
    rf"\b(?:un |des |ton |votre )?objectifs? (?:perso(?:nnel)?s? |mensuels? |hebdomadaires? |individuels? )?: ?(?:{NUMBER}) (?:{_SALES})(?: [a-z]{{4,9}})?(?:[^.;,:\n]{{0,12}}(?:par|/|chaque) ?(?:mois|semaine|jour|an))?",
    rf"\b(?:ca|chiffre d'affaires)(?: (?:mensuel|annuel|personnel))? a (?:realiser|atteindre|faire) ?:? ?(?:de )?(?:{NUMBER}) ?(?:k?\x80|k?euros?|k\b)(?: ?(?:par|/) ?(?:mois|semaine|an))?",
    rf"\b(?:ramen(?:er|es|ez)|sign(?:er|es|ez)|decroch(?:er|es|ez)|conclu(?:re|s|ez)|apport(?:er|es|ez)|clos(?:er|ez)|vend(?:re|s|ez)|obtenir|cal(?:er|ez)|prendre) (?:au moins |minimum )?(?:{NUMBER}) (?:{_SALES})(?: [a-z]{{4,9}})? ?(?:par|/|chaque) ?(?:mois|semaine|jour)",
    rf"\b(?:{NUMBER}) (?:{_SALES})(?: [a-z]{{4,9}})? ?(?:par|/) ?(?:mois|semaine|jour),? (?:exige|attendu|minimum|mini|demande|a realiser|a atteindre|au moins)e?s?\b",
    r"\b(?:atteindre|atteignez|tenir|realiser|depasser|remplir) (?:vos|tes|ses|des|les) (?:objectifs? (?:commerciaux|de vente|de chiffre d'affaires|de ca|chiffres|mensuels)|quotas?)(?: (?:fixes|de vente|chaque mois|mensuels)){0,2}",
    r"\b(?:vos|tes|des) objectifs (?:de vente|commerciaux) (?:chiffres|individuels|mensuels|personnels)|\bobjectifs commerciaux (?:chiffres|individuels)",
    rf"\b(?:commissions?|pourcentage|prime|(?:{NUMBER}) ?%) sur (?:vos|tes|chacune de tes|chaque|les) (?:ventes?|contrats?|signatures?)",
    rf"\b(?:a |an |your )?(?:(?:monthly|weekly|personal|individual) )?(?:sales|revenue) (?:target|quota|goal)s?(?: of (?:\x80 ?)?(?:{NUMBER})(?: [a-z]{{3,12}})?)?",
    rf"\b(?:a )?(?:monthly |weekly )?(?:quota|target) of [^.;,\n]{{0,20}}(?:{NUMBER}) (?:new )?(?:accounts|sales|customers|clients|calls|deals|meetings|contracts|leads)(?: (?:a|per|each) (?:month|week|day))?",
    rf"\b(?:realiser|faire|atteindre|generer) (?:{NUMBER}) ?(?:\x80|euros) (?:de |d')(?:{_SALES})(?: (?:par|/|chaque) ?(?:mois|semaine|jour))?|\bsell (?:{NUMBER}) [a-z]{{4,14}} (?:a|per|each) (?:week|month|day)\b",
    r"\b(?:a )?commission on (?:your|each|every) (?:sales?|deals?|contracts?)",
)


@rule(
    label="stage-poste-permanent",
    tier="abusif",
    message=Text(
        "Cette mention fixe des objectifs de vente à un stagiaire.",
        "This wording sets sales targets for a trainee.",
    ),
    why=Text(
        "Un stagiaire est là pour apprendre et ne peut pas exécuter une tâche régulière d'un poste permanent (code de l'éducation, "
        "L124-1 et L124-7). Des objectifs chiffrés ou des commissions mesurent une production, comme pour un salarié. Les juges "
        "en tiennent compte, avec d'autres indices, lorsqu'ils requalifient un stage en contrat de travail.",
        "A trainee is there to learn and may not carry out a regular task of a permanent post (code de l'éducation, L124-1 and "
        "L124-7). Figures to reach or commissions measure output, as for an employee. Judges take them into account, with other "
        "signs, when they turn a stage into an employment contract.",
    ),
    question=Text(
        "Que se passe-t-il si l'objectif n'est pas atteint, et que vais-je apprendre auprès de l'équipe commerciale ?",
        "What happens when the target is missed, and what will I learn with the sales team?",
    ),
    rewrite=Replacement(
        "Vous découvrez la vente auprès de l'équipe : écoute d'appels, préparation de rendez-vous, bilan avec votre tuteur.",
        "You discover sales beside the team: listening to calls, preparing meetings, a review with your tutor.",
    ),
    sources=[
        Source(
            "Code de l'éducation : objet et limites du stage",
            "L124-1, L124-7",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[TARGETS],
    examples=[
        Example(
            "Tu auras [[un objectif de 20 rendez-vous par semaine]].",
            contract="stage",
            rewrite="Tu prépares des rendez-vous avec un commercial.",
        ),
        Example("Vous devrez [[atteindre vos objectifs commerciaux]].", contract="stage"),
        Example("Gratification légale et [[10 % sur tes ventes]].", contract="stage"),
        Example("Each trainee has [[a sales target of €9,000]].", contract="stage"),
        Example("[[Quota mensuel : 12 abonnements]].", contract="stage"),
        Example("Il faudra [[signer 6 contrats par mois]].", contract="stage"),
        Example("Réaliser 12 entretiens avec des clients par mois.", contract="stage"),
        Example("Vous aidez l'équipe à préparer les objectifs de vente de l'année.", contract="stage"),
        Example("L'objectif de ce stage est de découvrir la vente.", contract="stage"),
        Example("Un objectif de 20 rendez-vous par semaine.", contract="CDI"),
        Example("Soutenir les objectifs commerciaux de la direction.", contract="stage"),
    ],
)
def stage_objectifs_vente(document: Document) -> Iterator[Span]:
    """Figures of sale that the trainee must reach, or a share of them."""
    if not document.facts.is_contract("stage"):
        return
    for match in document.find(TARGETS):
        if not (is_helping(match) or is_of_somebody_else(match)):
            yield match.span()
