"""A day or more of work before hiring that nobody pays: trial days, test weeks, free missions."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, sentence, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import HIDDEN_WORK, TRIAL_PERIOD
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_COUNT = r"(?:(?:une?|deux|trois|quatre|cinq|dix|\d{1,2}|premiere?s?|quelques|la|le|les|a|an|one|two|three|five) ){0,3}"
_SPAN = r"(?:(?:demi-?)?journees?|jours?|semaines?|apres-midis?|matinees?|week-?ends?|soirees?|soirs?|services?|mois|periodes?|quinzaine|vacations?|missions?)"
_TRIAL = r"(?:d'essais?|de test|a l'essai|en test|d'observation|de mise en situation|d'integration|d'immersion|de travail|probatoires?|tests?|d'evaluation|en boutique|en cuisine|en salle|sur place|pour (?:voir|tester))\b"
_UNPAID = (
    r"(?:(?:\(|, |et )?(?:(?:est|sont|sera|seront|reste|restent) ?)?(?:non[ -](?:re(?:mun|num)eree?s?|payee?s?|facturee?s?|indemnisee?s?|declaree?s?)|pas (?:re(?:mun|num)eree?s?|payee?s?|facturee?s?|indemnisee?s?)|gratuite?s?|gratuitement|gracieusement|benevoles?|benevolement"
    r"|offerte?s?(?: (?:de votre part|par vos soins|par le candidat))?|sans (?:salaire|remuneration|contrepartie|paie|paye|contrat|etre payee?s?|indemnite)|a titre (?:gracieux|gratuit|benevole)|impayee?s?)\b)"
)
_NOT_PAID = r"(?:n'(?:est|etant|ouvre) pas|ne (?:sera|seront|sont) (?:pas|ni)|n'est|ne donne\w{0,3} lieu a aucune) (?:re(?:mun|num)eree?s?|payee?s?|indemnisee?s?|facturee?s?|remuneration)"
_WORK = r"(?:mission|projet|commande|article|maquette|prestation|traduction|campagne)s?"

TRIAL = pattern(
    rf"\b(?P<all>{_COUNT}{_SPAN}(?: (?:puis|et|ou) {_COUNT}{_SPAN}(?: complete?s?)?)? {_TRIAL}(?:[^.;:!?\n]{{0,40}})?(?:,| |\() ?(?:{_UNPAID}|{_NOT_PAID}))",
    rf"\b{_COUNT}{_SPAN} {_UNPAID}(?: {_TRIAL})",
    rf"\b(?:la |les )?(?:premieres?|premiers?) (?:{_COUNT}){_SPAN}(?: (?:d'essai|de travail|de test))? (?:est |sont )?(?:{_UNPAID}|{_NOT_PAID})",
    rf"\b(?:l'|un |le )?(?:essai|test)(?: (?:pratique|metier|complet))?,? (?:dure |d'|de |sur ){_COUNT}{_SPAN}[^.;:\n]{{0,12}} (?:{_UNPAID}|{_NOT_PAID})",
    rf"\b{_COUNT}(?:essais?|tests?|periodes? d'essai|periodes? de test)(?: (?:pratique|metier|complet|en conditions reelles|professionnel))?(?: (?:d'|de |pendant |sur )?{_COUNT}{_SPAN})? {_UNPAID}(?: (?:d'|de |pendant |sur ){_COUNT}{_SPAN})?",
    rf"\b(?:la |une |votre |cette )?(?:periode|premiere semaine|premiere journee|premier jour|premier mois) (?:d'essai|de test)[^.;:!?\n]{{0,20}} (?:{_UNPAID}|{_NOT_PAID})",
    rf"\b(?:une? |deux |\d )?{_WORK} (?:(?:de )?test|d'essai) {_UNPAID}",
    rf"\b(?:ven(?:ez|ir)|viens|viendras|tu viens|vous venez|faire|fais|faites)[^.;:!?\n]{{0,15}}? (?P<service>{_COUNT}(?:{_SPAN}|essai)(?: {_TRIAL})? {_UNPAID})",
    rf"\b(?P<days>travaill\w{{1,4}} (?:pendant |durant )?{_COUNT}{_SPAN}(?: {_TRIAL})? {_UNPAID})",
    rf"\b(?:travaill\w{{1,4}}|exerc\w{{1,4}}) (?P<worked>{_UNPAID} (?:pendant )?{_COUNT}{_SPAN})",
)
TRIAL_EN = pattern(
    r"\b(?:an? |one |two |three |the |\d )?(?:\w{3,6}[- ])?(?:unpaid|free|non-?paid) (?:(?:one|two|three|four|five|\d)[- ]?(?:day|week|month)s? )?(?:trial|test|try-?out|working)[ -](?:shifts?|days?|weeks?|periods?|projects?|assignments?|missions?|months?)\b",
    r"\b(?:an? |one |two |three |the |\d )?(?:unpaid|free) (?:full |whole )?(?:day|week|shift|month)s? (?:of (?:work|trial|testing)|trial|on trial)\b",
    r"\b(?:an? |one |two |three |the |\d )?(?:trial|test)[ -](?:shift|day|week|period|project|month)s?\b[^.;\n]{0,25}\b(?:unpaid|not paid|without pay|for free|free of charge|is free)",
    r"\b(?:an? )?unpaid (?:\w{3,10} )?(?:trials?|tests?|try-?outs?)\b",
    r"\bwork (?:for )?(?:a |one |two |three |\d )?(?:full |whole |first |entire )?(?:day|week|shift|month)s? (?:for free|without pay|unpaid)\b",
)

_SHORT = words(
    r"\b(?:\d{1,2}|une?|deux|trois|quatre|one|two|three|an?|quelques|couple of) ?(?:h\b|heures?|hours?|minutes?|min\b)|\bune? (?:demi-)?heure\b|\b1/2 h|\bhour-long"
)
_LONG = words(
    r"\b(?:journees?|jours?|semaines?|mois|services?|apres-midi|matinee|week-?end|day|days|week|weeks|shift|month)\b"
)
_OTHER = words(
    r"\b(?:chaque annee|par an|seminaires?|team ?building|week-ends? d'equipe|pmsmp|immersion (?:professionnelle|france travail|facilitee)|france travail|pole emploi|stages?|(?:pour|aux?|a nos|offerte? a) (?:nos |les |vos |chaque )?clients?|clientele|adherents?|abonne\w{1,6}|notre (?:application|plateforme|outil|solution|app)|logiciel|produit|licence|cours d'essai|inscription|eleves|membres|utilisateurs|customers?|users?|product|software|subscri\w{3,7}|members)\b"
)
_ASSOCIATION = ("benevolat", "service-civique")


@rule(
    label="essai-gratuit",
    tier="illegal",
    message=Text(
        "Cette mention annonce un travail d'essai sans rémunération.",
        "This wording announces trial work without pay.",
    ),
    why=Text(
        "La période d'essai fait partie du contrat de travail (article L1221-20) : elle est déclarée et payée. Avant le contrat, seul un test court, hors des conditions normales du poste, peut ne pas être payé ; "
        "la Cour de cassation l'a admis pour quelques heures (16 septembre 2009, n° 07-45.485) et a vu un contrat dans une journée passée dans les conditions habituelles (26 novembre 2008). "
        "Travailler sans être déclaré relève du travail dissimulé (article L8221-5).",
        "The trial period is part of the employment contract (article L1221-20): it is declared and paid. Before the contract, only a short test, outside the normal conditions of the post, may go unpaid; "
        "the Cour de cassation accepted it for a few hours (16 September 2009, no. 07-45.485) and saw a contract in one day spent under the usual conditions (26 November 2008). "
        "Work that is not declared comes under hidden work (article L8221-5).",
    ),
    question=Text(
        "Serai-je déclaré et payé dès la première heure de travail ?",
        "Will I be declared and paid from the first hour of work?",
    ),
    rewrite=Replacement(
        "période d'essai rémunérée, ou test d'une heure en entretien",
        "paid trial period, or a one-hour test at the interview",
    ),
    sources=[TRIAL_PERIOD, HIDDEN_WORK],
    triggers=[TRIAL, TRIAL_EN],
    examples=[
        Example(
            "[[Une journée d'essai non rémunérée]] est prévue.",
            rewrite="Une période d'essai rémunérée est prévue.",
        ),
        Example("[[DEUX JOURS DE TEST GRATUITS]] AVANT SIGNATURE."),
        Example("[[La semaine d'essai n'est pas payée]]."),
        Example("Tu fais [[un service gratuitement]] et on décide."),
        Example("On commence par [[une mission test gratuite]]."),
        Example("We ask for [[an unpaid trial day]]."),
        Example("[[The trial shift is unpaid]]."),
        Example("Test technique de deux heures, non rémunéré."),
        Example("Journée d'essai rémunérée au taux du poste."),
        Example("Aucune journée d'essai non payée chez nous."),
        Example("Une journée d'essai gratuite pour nos adhérents de la salle."),
        Example("Immersion d'une semaine avec France Travail, non rémunérée."),
        Example("Notre logiciel est en essai gratuit un mois."),
        Example("Our product has a free trial period of one month."),
    ],
)
def essai_gratuit(document: Document) -> Iterator[Span]:
    """Unpaid trial work of a day or more; tests of an hour or two, and trials of a product, are something else."""
    contract = document.facts.contract
    if (
        contract is not None
        and contract.kind in _ASSOCIATION
        and (contract.span is None or contract.span.field == "title")
    ):
        return
    for source in (TRIAL, TRIAL_EN):
        for match in document.find(source, "text"):
            if not _excused(match):
                group = next(
                    (name for name in ("all", "service", "worked", "days") if source is TRIAL and match.has(name)), 0
                )
                yield match.span(group)


def _excused(match: Match) -> bool:
    start, end = sentence(match)
    words_of_it, line = match.data[match.start : match.end], match.data[start:end]
    short = _SHORT.search(line) is not None and _LONG.search(words_of_it) is None
    return short or _OTHER.search(line) is not None or negated(match) or boilerplate(match) or cited(match)
