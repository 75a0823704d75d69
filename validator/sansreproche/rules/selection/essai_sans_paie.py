"""Work before hiring that nobody pays, told in whatever order: « venez travailler un samedi, pour le plaisir, avant de signer »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.facts.unpaid import LENGTH, PIECE, UNPAID
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.selection.essai_gratuit import essai_gratuit as sibling

GIVEN = pattern(
    r"\b(?:cadeau|offerte?s?|gratuite?s?) [^.;\n]{0,30}(?:de (?:ta|votre) part|par (?:tes|vos) soins|par (?:le|la|les) candidate?s?)\b",
    r"\b(?:vous|tu) (?:nous )?offr(?:ez|es|irez|iras) [^.;\n]{0,20}\b(?:premiere?s?|une?|deux|trois)\b",
    r"\b(?:offerte?s?|donnee?s?) (?:a la maison|a l'(?:equipe|entreprise|agence|atelier)|au (?:salon|studio|restaurant|patron))\b",
    r"\b(?:logo|site|maquette|article|visuel|affiche|montage|video|traduction|plan|projet|texte|menu|gateau|dessin|service|journee|semaine|mission)s? (?:[a-z]{4,12} )?gratuite?(?:s|ment)?\b",
    r"\bfree (?:logo|website|mock-?up|article|design|project|assignment|translation|day|week|shift|work)\b",
    r"\b(?:as a gift|as a favou?r|gift us|your treat)\b",
)
"""The candidate is the one who gives."""
BEFORE_HIRING = words(
    r"\b(?:essais?|tests?|tester|observations?|immersion|probatoires?|mise en situation|decouverte|d'abord|au prealable|prealablement|prealable|avant (?:de |d'|toute? |tout |la |l'|le |ton |votre |ta )?(?:signature|contrat|embauche|signer|s'engager|decider|decision|proposition|engager|entretien|reponse|prise de poste|t'embaucher|vous embaucher|vous recruter|te recruter))\b",
    r"\b(?:pour (?:voir|commencer|debuter|demarrer|faire connaissance|se connaitre|nous convaincre|convaincre|vous (?:evaluer|tester|juger)|te (?:tester|juger)|montrer|prouver|juger)|histoire de|le temps de|premiere?s? [a-z]{3,12}|\w{3,6} premiere?s? [a-z]{3,12}|faire (?:ses|vos|tes) preuves|doublures?|doublon|epreuve|formations?|candidats?|candidates?|(?:te|vous) confi\w{2,5}|valider|convaincre|candidatures?|candidater|selection|recrutement|postuler|preselection|si (?:tout se passe bien|ca colle|ca matche|ca le fait)|et (?:on|nous) (?:voit|verra|verrons|decid\w{1,3}))\b",
    r"\b(?:trials?|test|tests|try-?outs?|first|before (?:we|any|you|hiring|signing|an offer|the contract|a contract)|audition|to see|prove|show us|working interview|probation|assessments?|selection|recruitment|hiring process|application|apply|shadow(?:ing)?|to start with|sample)\b",
)
_OTHER = words(
    r"\b(?:(?:une?|le|du|de|en|ce|ton|votre|des|les|nos) stages?|stages? (?:de|d'|non|en|conventionne|observation)|stagiaires?|pmsmp|immersion (?:professionnelle|france travail|facilitee)|france travail|clients? (?:profit|benefici|recoi|peuv|ont|dispos)\w{0,6}|(?:aux|a nos|chaque|pour nos) clients?|clientele|adherents?|abonne\w{1,6}|logiciels?|produits?|licences?|cours d'essai|inscription|membres|utilisateurs|usagers|parking|cafe|repas|mutuelle|transports?|conges?|pauses?|dejeuner|places?|modeles?|entrees?|consultations?|formations? (?:offerte|gratuite)|heures? sup\w{0,14}|internship|customers?|users?|product|software|subscri\w{3,7}|members|meals?|parking|leave|overtime|membership|gym|experiences?|poei?|opco|internships?|breaks?|lunch|training)\b",
    r"\b(?:teletravail|maladie|carence|associations?|benevolat)\b|\bessaye[rz] gratuitement (?:notre|nos|l')",
)
_TWO_HOURS = words(
    r"\b(?:1|2|3|une?|deux|trois|one|two|three|an) ?(?:h\b|heures?\b|hours?\b)|\b(?:demi-heure|half[ -]hour|\d\d ?min)"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[UNPAID, GIVEN],
    examples=[
        Example(
            "[[Avant toute signature, trois samedis au comptoir sans contrepartie]].",
            rewrite="Période d'essai de deux mois, payée dès le premier jour.",
        ),
        Example("On commence par une affiche pour voir, [[la première commande étant réalisée à titre gracieux]]."),
        Example("[[Les deux premières semaines ne donnent lieu à aucun salaire]]."),
        Example("[[Viens d'abord travailler un dimanche avec l'équipe, pour le plaisir]]."),
        Example("[[Before we decide, you cook a whole Friday for free]]."),
        Example("[[Your first week is off the books]], then you get a contract."),
        Example("Les deux premières semaines sont payées comme les autres."),
        Example("Test d'une heure, non rémunéré, avant l'entretien."),
        Example("Le premier jour, parking et déjeuner gratuits."),
        Example("Ici, pas de journée de travail non payée avant de signer."),
        Example("Nos clients profitent d'une première semaine à titre gracieux."),
        Example("Expérience acceptée, même bénévole : la première compte autant."),
        Example("The first two days of training are paid; nobody works for free."),
    ],
)
def essai_sans_paie(document: Document) -> Iterator[Mark]:
    """A day, or a piece of work, before hiring, and no pay: three notions of one sentence."""
    yield from beyond((sibling,), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    contract = document.facts.contract
    if (
        contract is not None
        and contract.kind in {"benevolat", "service-civique", "stage"}
        and (contract.span is None or contract.span.field == "title")
    ):
        return
    for source in (UNPAID, GIVEN):
        for match in document.find(source, "text"):
            held = together(match, BEFORE_HIRING, LENGTH) or together(match, BEFORE_HIRING, PIECE)
            if held and not _excused(match):
                yield phrase(match, *held)


def _excused(match: Match) -> bool:
    line = line_of(match)
    short = _TWO_HOURS.search(line) is not None
    return short or _OTHER.search(line) is not None or negated(match) or boilerplate(match) or cited(match)
