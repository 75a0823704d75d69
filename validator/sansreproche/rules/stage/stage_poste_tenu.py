"""A trainee put in the shoes of an employee: a function of one's own, a customer in direct, an employee's place, the same duties."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document, Match
from sansreproche.facts.duties import is_helping, is_of_somebody_else
from sansreproche.facts.numbers import NUMBER
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_OF = r"(?:de la |de l'|du |des |de |d'|of (?:the |our )?)"
_FUNCTION = r"(?:commandes?|paie|comptabilite|facturation|achats|recrutements?|planning|sav|service (?:client|apres-vente)|boutique|e-?commerce|tresorerie|reservations?|logistique|accueil|standard|caisse|communication)"
_DESK = (
    r"(?:standard|caisse|accueil|boutique|guichet|comptoir|bar|reception|magasin|stand|telephone|cuisine|salle|poste)"
)
_TRADE = r"(?:comptable|graphiste|developpeu(?:r|se)|juriste|vendeu(?:r|se)|cuisini(?:er|ere)|community manager|secretaire|commercial|technicien(?:ne)?|redact(?:eur|rice)|photographe|informaticien(?:ne)?|acheteu(?:r|se)|gestionnaire|accountant|designer|developer|salesperson)"

CHARGED = pattern(
    rf"\b(?:tu |vous )?(?:auras|as|aurez|avez|prends|prendras|prenez|prendrez) (?:a (?:toi|vous) (?:tout )?)?seule? (?:la |en )?charge {_OF}?(?:les |nos |notre )?[^.;,:()\n]{{3,40}}",
    rf"\b(?:tu |vous )?(?:port|ger|suiv|trait|pilot)(?:e[rzs]?|is|ez|re) (?:un|une|deux|trois|votre|ton|(?:{NUMBER})) (?:propres? )?(?:comptes?|portefeuilles?|dossiers?) clients?\b[^.;\n]{{0,16}}\b(?:en direct|seule?|en propre|devis|facturation)\b(?:[^.;\n]{{0,20}} (?:compris|comprise|inclus|incluse)e?s?)?",
    rf"\bportefeuille (?:de (?:{NUMBER}) )?clients? [^.;,\n]{{0,16}}\bseule?\b|\bseule?s? (?:au |a la |a l'|en |derriere le ){_DESK}\b",
    rf"\b(?:vous |tu )?(?:gere|assure|pilote|mene|traite)[rzs] de a a z (?:la |le |l'|les |nos |notre |toute la ){_FUNCTION}|\b(?:responsable unique|unique responsable|seule? responsable) {_OF}[^.;,:()\n]{{3,36}}",
    r"\b(?:vous |tu )?(?:assure|tien|tene|fera|fere)[rzs]{0,2} (?:la |les |nos )permanences?[^.;,\n]{0,24} seule?\b|\b(?:vous |tu )?signe[rzs] les (?:devis|contrats|factures|commandes)\b[^.;,\n]{0,20}",
    r"\byou (?:are|will be) in (?:full )?charge of (?:the|our) (?:store|shop|desk|website|reception|kitchen|bar|accounts?|customers?)\b",
    r"\bfull ownership of [^.;,:()\n]{3,40}|\b(?:you )?own (?:our|the) [^.;,:()\n]{3,30} end[ -]to[ -]end\b",
)
PLACED = pattern(
    rf"\b(?:vous |tu )?(?:occupe|exerce)[rzs] (?:le poste|les fonctions|la fonction) {_OF}[^.;,:()\n]{{3,40}}|\b(?:assure|tien|tene)[rzs]{{0,2}} l'interim {_OF}?(?:notre |la |le )?[^.;,:()\n]{{3,30}}",
    r"\bposte (?:vacant a reprendre|a part entiere|de titulaire)\b|\bprend(?:s|re|ras|rez)? la place d'(?:un|une) (?:cdi|salariee?|titulaire|employee?)\b[^.;,\n]{0,20}|\bprenez la place d'(?:un|une) (?:cdi|salariee?|titulaire|employee?)\b[^.;,\n]{0,20}",
    r"\b(?:comme|au meme titre qu')(?: ?un| ?une)? (?:vrai )?(?:salariee?|cdi|titulaire|employee?)\b(?:,? (?:avec|aux) (?:les )?memes [a-z]{5,16})?|\bmemes (?:responsabilites|objectifs|obligations|missions) qu(?:e |')(?:les |nos |un |une )(?:salaries?|employes?|titulaires?|cdi)\b",
    rf"\b(?:le |la |notre )?seule? {_TRADE} (?:de l'entreprise|de la (?:societe|maison|boite|structure|boutique)|du (?:magasin|site|cabinet|service)|en poste|in the company)\b|\bpersonne au-dessus de (?:vous|toi)\b",
    r"\bas a (?:full|fully-fledged|regular) (?:team |staff )?(?:member|employee)\b(?: of (?:the|our) [a-z]{4,8})?|\blike any (?:other )?employee\b|\bthe only [a-z]{4,12} in the company\b",
)
COUNTED = pattern(
    rf"\bobjectifs commerciaux (?:mensuels|hebdomadaires|quotidiens|trimestriels)\b|\b(?:{NUMBER}) (?:appels|rendez-vous|rdv|devis) (?:signes|conclus|fermes) (?:par|chaque) (?:jour|semaine|mois)\b",
)
_LEARNING = context.words(
    r"\b(?:jamais|ne (?:serez|seras|sera|laiss\w{1,4})|a terme|possibilite|pourr\w{1,4}|embauche|evolu\w{1,5}|futur|apres (?:le|votre|ton) stage|comprendre|decouvr\w{1,3})\b[^.;\n]{0,60}$"
)


@rule(
    label="stage-poste-permanent",
    tier="abusif",
    message=Text(
        "Cette mention met un stagiaire à la place d'un salarié.",
        "This wording puts a trainee in the shoes of an employee.",
    ),
    why=Text(
        "Aucune convention de stage ne peut être conclue pour exécuter une tâche régulière d'un poste permanent, ni pour occuper un emploi "
        "(code de l'éducation, L124-7), et le stagiaire a un tuteur (L124-9). Être le seul à tenir une fonction, suivre ses clients en direct "
        "ou prendre la place d'un salarié y ressemble. Une phrase d'annonce ne suffit pas à le dire : c'est un indice, que les juges apprécient avec d'autres.",
        "No stage agreement may be signed to carry out a regular task of a permanent post (code de l'éducation, L124-7), and the trainee has a tutor "
        "(L124-9). To be the only one who holds a function, to follow customers of one's own or to take an employee's place looks like it. "
        "A line of an ad is not enough to tell: it is a sign, which judges weigh with others.",
    ),
    question=Text(
        "Qui tient cette fonction quand il n'y a pas de stagiaire, et qui sera mon tuteur ?",
        "Who holds this function when there is no trainee, and who will be my tutor?",
    ),
    rewrite=Replacement(
        "Vous assistez la personne qui tient [fonction], dans un projet encadré par votre tuteur.",
        "You assist the person in charge of [function], within a project supervised by your tutor.",
    ),
    sources=[
        Source(
            "Code de l'éducation : limites du stage, tuteur",
            "L124-7, L124-9",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[CHARGED, PLACED, COUNTED],
    examples=[
        Example(
            "[[Vous avez seul la charge des commandes]].",
            contract="stage",
            rewrite="Vous assistez la personne qui tient les commandes.",
        ),
        Example("[[Tu gères un portefeuille clients en direct]].", contract="stage"),
        Example("[[Seule au guichet]] le midi.", contract="stage"),
        Example("Un [[poste à part entière]], dès le premier jour.", contract="stage"),
        Example("Tu seras [[la seule graphiste de la maison]].", contract="stage"),
        Example("You serve [[as a full team member]].", contract="stage"),
        Example("Vous ne serez jamais seul au guichet.", contract="stage"),
        Example("Vous assistez la personne qui gère un portefeuille clients en direct.", contract="stage"),
        Example("À terme, un poste à part entière peut être proposé.", contract="stage"),
        Example("Vous gérez un portefeuille clients en direct.", contract="CDI"),
        Example("Notre tutrice occupe le poste de responsable des achats.", contract="stage"),
        Example("You help the designer, the only one in the company.", contract="stage"),
    ],
)
def stage_poste_tenu(document: Document) -> Iterator[Span]:
    """A post held by the trainee, whom nobody stands beside."""
    if not document.facts.is_contract("stage"):
        return
    for found in (CHARGED, PLACED, COUNTED):
        for match in document.find(found, "text"):
            if not (is_helping(match) or is_of_somebody_else(match) or _is_to_come(match)):
                yield match.span()


def _is_to_come(match: Match) -> bool:
    """Whether the post is one that may come after the stage, or is denied."""
    return _LEARNING.search(context.before(match)) is not None or context.boilerplate(match) or context.cited(match)
