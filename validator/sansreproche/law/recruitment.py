"""The texts on how candidates are sought and sorted, as sources for the rules on privacy, selection and fraud."""

from datetime import date

from sansreproche.report import Source

_LABOUR = "https://code.travail.gouv.fr/code-du-travail"
_CHECKED = date(2026, 11, 21)


def _labour(article: str, title: str) -> Source:
    return Source(f"Code du travail : {title}", article, f"{_LABOUR}/{article.lower()}", _CHECKED)


FREEDOMS = _labour("L1121-1", "restrictions aux libertés, justifiées et proportionnées")
CRITERIA = _labour("L1132-1", "critères interdits")
ASKED_OF_CANDIDATES = _labour("L1221-6", "informations demandées au candidat")
METHODS = _labour("L1221-8", "méthodes de recrutement pertinentes et annoncées")
COLLECTED = _labour("L1221-9", "pas de collecte par un dispositif non porté à la connaissance du candidat")
TRIAL_PERIOD = _labour("L1221-20", "objet de la période d'essai")
HIDDEN_WORK = _labour("L8221-5", "travail dissimulé par dissimulation d'emploi salarié")
NO_FEES = _labour("L5321-3", "aucune rétribution demandée pour le placement")
NO_SALE = _labour("L5331-1", "interdiction de vendre des offres d'emploi")
NO_LIES = _labour("L5331-3", "pas d'allégation fausse ou trompeuse dans une offre")
GDPR = Source(
    "Règlement (UE) 2016/679 (RGPD) : minimisation, décision automatisée",
    "articles 5 et 22",
    "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32016R0679",
    _CHECKED,
)
CNIL = Source(
    "CNIL : les opérations de recrutement",
    "fiche",
    "https://www.cnil.fr/fr/les-operations-de-recrutement",
    _CHECKED,
)
UNSOLICITED = Source(
    "Cybermalveillance.gouv.fr : propositions d'emploi non sollicitées",
    "fiche réflexe",
    "https://cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/propositions-d-emploi-non-sollicitees",
    _CHECKED,
)
TRAPS = Source(
    "DGCCRF : offre d'emploi piégée",
    "fiche pratique",
    "http://www.economie.gouv.fr/dgccrf/Publications/Vie-pratique/Fiches-pratiques/Offre-d-emploi-piegee",
    _CHECKED,
)
CRIMES = "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719"
FRAUD = Source("Code pénal : escroquerie", "313-1", CRIMES, _CHECKED)
LAUNDERING = Source("Code pénal : blanchiment", "324-1", CRIMES, _CHECKED)
