"""The texts on criteria that no ad may contain, as sources for the rules of that theme."""

from datetime import date

from sansreproche.report import Source

_LABOUR = "https://code.travail.gouv.fr/code-du-travail"
_DECISIONS = "https://juridique.defenseurdesdroits.fr/index.php?lvl=notice_display&id="
_CHECKED = date(2026, 11, 21)


def _labour(article: str, title: str) -> Source:
    return Source(f"Code du travail : {title}", article, f"{_LABOUR}/{article.lower()}", _CHECKED)


def decision(number: str, notice: int, title: str) -> Source:
    """A decision of the Défenseur des droits: an authority's opinion, not a judgment."""
    return Source(f"Défenseur des droits : {title}", f"décision {number}", f"{_DECISIONS}{notice}", _CHECKED)


CRITERIA = _labour("L1132-1", "critères interdits")
NO_AD = _labour("L5321-2", "aucune offre d'emploi ne peut mentionner un de ces critères")
UPPER_AGE = _labour("L5331-2", "pas de limite d'âge supérieure dans une offre d'emploi")
SEX = _labour("L1142-1", "pas de mention du sexe du candidat dans une offre d'emploi")
SEX_EXCEPTIONS = _labour("R1142-1", "emplois où le sexe peut être déterminant")
ESSENTIAL = _labour("L1133-1", "exigence professionnelle essentielle et déterminante")
ASKED_OF_CANDIDATES = _labour("L1221-6", "informations demandées au candidat")
FREEDOMS = _labour("L1121-1", "restrictions aux libertés, justifiées et proportionnées")
PREGNANCY = _labour("L1225-1", "la grossesse n'est pas un critère d'embauche")
UNFITNESS = _labour("L1133-3", "l'inaptitude est constatée par le médecin du travail")
PENALTY = Source(
    "Code pénal : offre d'emploi ou de stage subordonnée à un critère interdit",
    "225-2",
    "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719",
    _CHECKED,
)
