"""A diploma of four or five years set as a floor for a stage with ordinary tasks."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document
from sansreproche.facts.diploma import DIPLOMA
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_HIGH = 4
_LEARNED_TITLE = pattern(
    r"\b(?:ingenieur|data|donnees|scientist|scientifique|recherche|research|r ?& ?d|r et d|ia|ai|intelligence artificielle|learning"
    r"|dev(?:eloppeur|elopment|ops)?|software|logiciel|cyber\w{0,12}|informatique|juriste|juridique|avocat|droit|legal|actuari\w{1,12}|actuaire"
    r"|audit\w{0,12}|quant\w{0,12}|financ\w{1,12}|economiste|statisti\w{1,12}|biostat\w{0,12}|medical|pharma\w{0,12}|chimi\w{1,12}|biolog\w{1,12}|psycholog\w{1,12}"
    r"|consultant|consulting|mecanique|electronique|energie|genie|engineer\w{0,12}|strateg\w{1,12}|structuration|these|phd)\b"
)
"""Titles whose work may well need four or five years of study: there the demand raises no question."""
_PLAIN_DUTY = pattern(
    r"\b(?:ouverture du courrier|courriers?|numeris\w{1,8}|class(?:ement|er)|archiv(?:age|er)|frappe|photocopies?|sais(?:ie|ir)|standard|accueil (?:physique|telephonique)|mise sous pli|rang(?:ement|er)|menage|caisse"
    r"|flyers?|tract(?:age|s)|etiquet\w{1,6}|filing|scanning|photocopying|data entry|labelling|tidying|answering the phone|in order|sort(?:ing)? the (?:mail|post)|spreadsheets?)\b"
)
"""Work that no long study prepares: under a learned title it brings the question back."""
_FEW = 2


@rule(
    label="stage-diplome",
    tier="a-clarifier",
    message=Text(
        "Cette mention impose un diplôme de niveau bac+4 ou bac+5 pour un stage.",
        "This wording imposes a four or five-year degree for a stage (internship).",
    ),
    why=Text(
        "Un stage sert à acquérir des compétences en vue d'un diplôme (code de l'éducation, L124-1) : le niveau déjà atteint "
        "n'est pas ce qu'il récompense. Un plancher aussi haut, pour des tâches qui ne paraissent pas l'appeler, fait penser à "
        "un poste qualifié. Aucun texte n'interdit de demander un niveau d'études : c'est une question à poser, non une infraction.",
        "A stage serves to acquire skills towards a diploma (code de l'éducation, L124-1): the level already reached is not what "
        "it rewards. So high a floor, for duties that do not seem to call for it, suggests a qualified post. No text forbids "
        "asking for a level of study: this is a question to ask, not an offence.",
    ),
    question=Text(
        "Quelles missions du stage demandent ce niveau, et une année d'études inférieure serait-elle étudiée ?",
        "Which duties of the stage need this level, and would an earlier year of study be considered?",
    ),
    rewrite=Replacement(
        "Étudiant·e en cours de cursus dans le domaine ; toutes les années d'études sont étudiées.",
        "Student currently enrolled in the field; every year of study is considered.",
    ),
    sources=[
        Source(
            "Code de l'éducation : objet du stage",
            "L124-1",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[DIPLOMA],
    examples=[
        Example(
            "Ton profil : [[Bac+5 impératif]], curieux, à l'aise au téléphone.",
            contract="stage",
            title="Stage relations presse",
        ),
        Example("[[MASTER 1 OU 2 OBLIGATOIRE]]", contract="stage", title="STAGE BOUTIQUE"),
        Example(
            "Être [[titulaire d'un Bac+4]] et aimer la vente.", contract="stage", title="Stagiaire conseil de vente"
        ),
        Example(
            "[[Minimum Bac+4]] en communication.",
            contract="stage",
            title="Stage communication interne",
            rewrite="Étudiant en communication, toutes années bienvenues.",
        ),
        Example("Formation : [[master 2 exclusivement]].", contract="stage", title="Stage accueil"),
        Example("[[À partir de Bac+4]].", contract="stage", title="Stage secrétariat"),
        Example("[[A master's degree is required]] for this desk.", contract="stage", title="Events intern"),
        Example(
            "Étudiant en Bac+5, vous cherchez un stage de fin d'études.", contract="stage", title="Stage marketing"
        ),
        Example(
            "Vous préparez un Master 2 en communication (convention obligatoire).",
            contract="stage",
            title="Stage communication",
        ),
        Example("Étudiant à partir de Bac+4, toutes écoles.", contract="stage", title="Stage secrétariat"),
        Example("Votre tutrice est titulaire d'un doctorat.", contract="stage", title="Stage musée"),
        Example("Bac+2 exigé, licence appréciée.", contract="stage", title="Stage paie"),
        Example(
            "Photocopies, mise sous pli, archivage.\n[[Bac+4 minimum]].",
            contract="stage",
            title="Stage assistant juridique",
        ),
        Example("Bac+5 exigé en traitement du signal.", contract="stage", title="Stage ingénieur radar"),
        Example("Bac+5 exigé, un stage à l'étranger apprécié.", contract="CDI", title="Responsable export"),
        Example("Un Bac+4 serait un plus, sans être exigé.", contract="stage", title="Stage ressources humaines"),
        Example("Be a scrum master if required by the team.", contract="stage", title="Product intern"),
    ],
)
def stage_diplome(document: Document) -> Iterator[Span]:
    """Only a floor that the words insist on, in a stage of no learned work, to judge by its title and its duties."""
    if not document.facts.is_contract("stage") or _is_learned(document):
        return
    for diploma in document.facts.diplomas:
        if diploma.low >= _HIGH and diploma.state == "demanded":
            yield diploma.span


def _is_learned(document: Document) -> bool:
    plain = {match.folded() for match in document.find(_PLAIN_DUTY, "text")}
    return document.mentions(_LEARNED_TITLE, "title") and len(plain) < _FEW
