"""Trainees who follow one another on the same work, or whose work must outlive them: a note on the whole ad."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Text, rule

IN_TURN = pattern(
    r"\b(?:un |une )?(?:nouveau|nouvelle)? ?stagiaire (?:tous les|chaque|par) (?:(?:six|6|trois|3|quatre|4|\d) mois|semestre|trimestre|an\b|annee)",
    r"\bstages? (?:permanent|en continu|toute l'annee|a chaque (?:semestre|rentree)|renouvele chaque)\b|\brecrut\w{1,12} des stagiaires (?:en permanence|en continu|toute l'annee)",
    r"\b(?:reprendre|reprise|prendre|prends|prenez|releve|suite|succeder|remplacer)[^.;\n]{0,30}\b(?:du|de la|notre|de notre|a la|au) (?:stagiaire (?:actuel|en poste|precedent|sortant)|actuel(?:le)? stagiaire|precedente? stagiaire)",
    r"\b(?:stagiaires? (?:se (?:succedent|relaient)|precedents? ont (?:tenu|occupe)))\b",
    r"\b(?:a new intern every|interns? (?:all year round|year-round)|take over from (?:the|our) (?:current|previous) intern)\b",
)
LASTING = pattern(
    r"\b(?:travail|mission|projet|communaute|service)s? (?:qui )?(?:durer\w{0,12}|continuer\w{0,12}|vivr\w{0,12}|se poursuivr\w{0,12}|perdurer\w{0,12}) (?:bien )?(?:apres|au-dela)[^.;\n]{0,30}\b(?:stage|depart)\b",
)


@rule(
    label=None,
    tier="a-clarifier",
    message=Text(
        "Des stagiaires paraissent se succéder sur le même travail, ou ce travail doit durer après le stage.",
        "Trainees seem to follow one another on the same work, or the work must outlive the stage.",
    ),
    why=Text(
        "Entre deux stagiaires sur un même poste, l'organisme d'accueil doit attendre un tiers de la durée du stage précédent, sauf "
        "départ anticipé du fait du stagiaire (code de l'éducation, L124-11). Une tâche régulière d'un poste permanent ne peut "
        "pas être confiée à un stagiaire (L124-7). L'annonce seule ne dit pas si ces règles sont suivies.",
        "Between two trainees on one post the host must wait a third of the length of the previous stage, unless that trainee left "
        "early of their own accord (code de l'éducation, L124-11). A regular task of a permanent post may not be given to a trainee "
        "(L124-7). The ad alone does not tell whether these rules are followed.",
    ),
    question=Text(
        "Qui fait ce travail aujourd'hui, et qui le poursuivra quand mon stage sera fini ?",
        "Is there a trainee on this work today, when do they leave, and who will carry it on after me?",
    ),
    sources=[
        Source(
            "Code de l'éducation : délai entre deux stagiaires, limites du stage",
            "L124-7, L124-11",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[IN_TURN, LASTING],
    examples=[
        Example("Nous accueillons [[un stagiaire tous les six mois]] à l'accueil.", contract="stage"),
        Example("Tu assureras la [[reprise des dossiers de notre stagiaire actuel]].", contract="stage"),
        Example("Il s'agit de [[prendre la suite du stagiaire actuel]].", contract="stage"),
        Example("Tu lances une [[communauté qui continuera après ton stage]].", contract="stage"),
        Example(
            "Interns are welcome [[all year round]].", contract="stage", todo="the words stand apart from the noun"
        ),
        Example("You will [[take over from our current intern]].", contract="stage"),
        Example("Stage à pourvoir en septembre.", contract="stage"),
        Example("Les stagiaires précédents témoignent sur notre site.", contract="stage"),
        Example("Un stagiaire par an est accueilli dans chaque ville.", contract="CDI"),
        Example("Votre projet professionnel se poursuivra après le diplôme.", contract="stage"),
    ],
)
def stages_en_serie(document: Document) -> Iterator[Span]:
    """Turns of trainees, and works made to last."""
    if not document.facts.is_contract("stage"):
        return
    for found in (IN_TURN, LASTING):
        for match in document.find(found, "text"):
            if not context.negated(match):
                yield match.span()
