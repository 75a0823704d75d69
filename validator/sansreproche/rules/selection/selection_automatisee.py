"""Applications scored, sorted or rejected by a machine, interviews judged by software, personality tests as a bar."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.automation import BY_MACHINE, BY_MACHINE_EN, LOOSE, PERSONALITY, REJECTED
from sansreproche.facts.verdicts import DECIDES, DECIDES_EN, MACHINE, RANKED, TYPED
from sansreproche.law.recruitment import CNIL, GDPR, METHODS
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_READ_BY_PEOPLE = words(
    r"\b(?:toutes?|tous|chacune?|chaque|candidatures?|cv|dossiers?|elles?|ils?)\b[^.;\n]{0,40}\b(?:re)?lue?s? [^.;,\n]{0,20}par\b|\brelue?s? (?:ensuite |toutes |tous |systematiquement )?par\b",
    r"\b(?:un recruteur|une personne|un humain|une recruteuse|l'equipe|notre equipe|nous) (?:re)?(?:li(?:t|ra|sons|rons)|verifi\w{1,5}|valid\w{1,4}|examin\w{1,5}) (?:ensuite |aussi )?(?:chaque|toutes?|tous|chacune?)",
    r"\b(?:relecture|revue|validation|verification|lecture) (?:humaine|par (?:un|une|l') ?(?:recruteur|personne|equipe))",
    r"\b(?:all|every|each|applications?|they)\b[^.;\n]{0,30}\b(?:re-?)?(?:read|reviewed|checked) (?:again )?by (?:a |an |our )?(?:person|human|recruiter|people|team)|\b(?:a |one )?(?:person|human|recruiter) (?:reads|reviews|checks) (?:every|each|all)",
)
_BY_A_MACHINE = words(rf"^ ?{MACHINE}\b")
_OF_THE_WORK = words(
    r"\b(?:vous|tu) (?:(?:\w{2,12} )?(?:concev|develop|amelior|construi|entrain|deploi|pilot|particip|travaill|contribu|automatis|paramet|test|utilis|administr|gere|gerez)\w{0,6})\b[^.;\n]{0,90}$",
    r"\b(?:notre (?:produit|solution|plateforme|logiciel|application|startup|start-up|outil)|nos (?:produits|solutions|clients|algorithmes)|nous (?:editons|developpons|proposons|vendons|aidons|concevons)|l'outil|la start-?up|pour nos clients|aid\w{1,4} les (?:recruteurs|entreprises|rh)|our (?:product|platform|clients|customers|app|solution)|you (?:will )?(?:build|design|develop|train|improve))\b[^.;\n]{0,110}$",
)
_RECRUITS = words(
    r"\b(?:recrut\w{2,6}|ressources humaines|rh|talents?|sourc\w{3,6}|hr|human resources|recruit\w{2,5})\b"
)
_BY_PEOPLE = words(
    r"\b(?:aucune?|(?:par|by) (?:des |un |a )?humains?|et non|(?:non|pas) (?:par|une?)|jamais|never|not by)\b"
)
_COUNTED = words(r"\d ?(?:de |millions? de |milliers? de )?$")
_OWNED = words(r"^ (?:de la |de l'|du |des |de )([a-z]{3,14})")
"""« les profils de sol »: whose they are tells that they are no candidates."""
_OF_CANDIDATES = frozenset(
    {
        b"candidature",
        b"candidatures",
        b"candidats",
        b"candidates",
        b"motivation",
        b"postulants",
        b"chaque",
        b"moins",
        b"tous",
    }
)
_OF_OTHERS = words(
    r"^ par (?:service|urgence|type|theme)\b",
    r"^ ?(?:de |du |des |d')?(?:medica\w{1,3}|credit|clients?|sinistres?|fraude|pret|financement|patients?|subvention|location|locataires?|demandeurs|logement)|^ ?(?:for|of) (?:our |the )?(?:clients|customers|loans?|patients|claims)",
)


@rule(
    label="selection-automatisee",
    tier="a-clarifier",
    message=Text(
        "Cette mention annonce que des candidatures sont notées, triées ou écartées par une machine.",
        "This wording announces that applications are scored, sorted or turned down by a machine.",
    ),
    why=Text(
        "L'annoncer n'est pas une faute : l'article L1221-8 demande justement que les méthodes soient portées à la connaissance du candidat avant d'être employées, et qu'elles soient "
        "pertinentes. Cela ouvre des questions : le RGPD (article 22) encadre les décisions prises par la seule machine et permet de demander qu'une personne intervienne ; "
        "la CNIL recommande depuis le 21 mars 2002 que chaque candidature soit appréciée par une personne et que le candidat sache comment il est évalué. "
        "Ce que fait l'outil, et qui décide à la fin, n'est pas dit ici.",
        "Announcing it is no fault: article L1221-8 wants methods to be made known to candidates before they are used, and to be relevant. It opens questions: "
        "the GDPR (article 22) frames decisions taken by a machine alone and lets people ask for a person to step in; the CNIL has recommended since 21 March 2002 "
        "that a person weigh each application and that candidates know how they are assessed. What the tool does, and who decides in the end, is not told here.",
    ),
    question=Text(
        "Une personne lit-elle ma candidature avant toute décision, que mesure l'outil, et puis-je connaître et contester le résultat ?",
        "Does a person read my application before any decision, what does the tool measure, and may I see and contest the result?",
    ),
    rewrite=Replacement(
        "Un outil aide à classer les candidatures ; toutes sont relues par un recruteur, qui décide",
        "A tool helps to sort applications; all are read by a recruiter, who decides",
        "display",
    ),
    sources=[METHODS, GDPR, CNIL],
    triggers=[BY_MACHINE, LOOSE, REJECTED, PERSONALITY, BY_MACHINE_EN, DECIDES, RANKED, TYPED, DECIDES_EN],
    examples=[
        Example(
            "[[Un algorithme trie les candidatures]] chaque lundi.",
            rewrite="Un outil aide à classer les candidatures ; toutes sont relues par un recruteur, qui décide.",
        ),
        Example("[[VOTRE CV SERA NOTÉ PAR UNE IA]]."),
        Example("Étape 1 : [[entretien vidéo différé, analysé par une intelligence artificielle]]."),
        Example("[[Les dossiers sous 50 points sont refusés automatiquement]]."),
        Example("[[Test de personnalité éliminatoire]] en ligne."),
        Example("[[Our algorithm ranks all applications]]."),
        Example("[[CVs are screened by software]] first."),
        Example("[[Présélection automatique des CV]] puis appel."),
        Example("[[Notre moteur calcule votre compatibilité avec le poste ; sous 65 %, refus immédiat]]."),
        Example("[[Un test de personnalité élimine la moitié des candidats]]."),
        Example("Premier [[entretien mené par un agent conversationnel]]."),
        Example("[[Les dix meilleurs scores de notre outil de matching sont convoqués]]."),
        Example("[[The bot deletes any CV without a degree]]."),
        Example("Nos algorithmes analysent les dossiers médicaux ; vous triez les colis avec un robot."),
        Example("Notre outil range les CV par date, aucun n'est écarté sans lecture."),
        Example("Aucun algorithme ne trie les candidatures."),
        Example("Un logiciel classe les candidatures par date, toutes sont lues par une personne."),
        Example("Vous développez un algorithme qui classe les candidatures de nos clients."),
        Example("Un algorithme classe les dossiers de crédit."),
        Example("Vous travaillez sur l'analyse par intelligence artificielle des images."),
        Example("Les candidats sont choisis et triés par nous, et non par une IA."),
        Example("Test technique d'une heure lu par un développeur."),
        Example("Vous automatisez le tri des colis et des commandes."),
        Example("No robot reads your application: two people do."),
        Example("Test de personnalité restitué en entretien."),
    ],
)
def selection_automatisee(document: Document) -> Iterator[Span]:
    """A machine that judges the applications to this post; silent when every one is said to be read by people."""
    recruits = _RECRUITS.search(document.folded("title").data) is not None
    always = (BY_MACHINE, REJECTED, PERSONALITY, BY_MACHINE_EN, TYPED)
    for source in (*always, *(() if recruits else (LOOSE, DECIDES, RANKED, DECIDES_EN))):
        for match in document.find(source, "text"):
            if not (_of_the_work(match) or _read_by_people(match) or _denied(match)):
                yield match.span()


def _denied(match: Match) -> bool:
    by_people = _BY_PEOPLE.search(match.data[match.start : match.end]) is not None
    return by_people or negated(match) or boilerplate(match) or cited(match)


def _of_the_work(match: Match) -> bool:
    """Whether the machine is what the job builds or sells, or judges something else than applications."""
    line = match.data[match.data.rfind(b"\n", 0, match.start) + 1 : match.start]
    said = line.rsplit(b". ", 1)[-1]
    left = match.data[match.end : match.end + 30]
    owned = _OWNED.search(left)
    owner = left[slice(*owned.span(1))] if owned else b""
    return (
        _OF_THE_WORK.search(said) is not None
        or _OF_OTHERS.search(left) is not None
        or (owned is not None and owner not in _OF_CANDIDATES)
    )


def _read_by_people(match: Match) -> bool:
    """Whether the words after, in the same paragraph, say that a person reads each application."""
    after = match.data[match.start : match.end + 200].split(b"\n", 1)[0]
    return any(not _BY_A_MACHINE.search(after[found.span()[1] :]) for found in _READ_BY_PEOPLE.finditer(after))
