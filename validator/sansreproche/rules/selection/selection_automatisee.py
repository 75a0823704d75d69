"""Applications scored, sorted or rejected by a machine, interviews judged by software, personality tests as a bar."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import CNIL, GDPR, METHODS
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_MACHINE = (
    r"(?:(?:(?:un|une|notre|nos|des|l'|le|la|les|cette) ?)?(?:algorithmes?(?: (?:maison|d'ia|de (?:tri|matching|scoring)))?|intelligence artificielle|i\.?a\b\.?(?: maison)?|robots?(?: recruteu\w{1,3})?|bots?|chatbot|logiciels?(?: (?:de|d') ?[a-z]{2,14})?|machine"
    r"|ats\b|outils? (?:automati\w{2,5}|d'ia|d'intelligence artificielle|de (?:scoring|matching|tri))|outil|systeme (?:automati\w{2,5}|d'ia|expert)|plateforme)(?: \([a-z]{1,15}\))?)"
)
_JUDGES = r"(?:tri(?:e|ent|era)|class(?:e|ent|era)|note(?:nt|ra)?|evalue(?:nt|ra)?|attribue(?:nt|ra)? (?:une? |des )?(?:notes?|scores?|points)|donne(?:nt|ra)? (?:une? )?(?:note|score)|filtre(?:nt|ra)?|(?:pre-?)?selectionne(?:nt|ra)?|analyse(?:nt|ra)?|elimine(?:nt|ra)?|rejette(?:nt|ra)?|ecarte(?:nt|ra)?|refuse(?:nt|ra)?|scor(?:e|ent|era)|decide(?:nt|ra)?|passe au crible|fait (?:le|un premier) tri|fera le tri|juge(?:nt|ra)?|compare(?:nt|ra)?)"
_JUDGED = r"(?:trie|classe|note|evalue|filtre|(?:pre-?)?selectionne|analyse|elimine|rejete|ecarte|refuse|score|juge|etudie|ecoute|compare|lu|examine)e?s?"
_APPLICATION = r"(?:c\.?v\.?s?|candidatures?|dossiers?(?: de candidature)?|profils?|candidate?s?|reponses|entretiens?(?: \w{2,10}){0,2}|videos?|lettres?(?: de motivation)?|curriculums?(?: vitae)?|postulants?)"
_WHOSE = r"(?:(?:chaque|tous|toutes|votre|vos|ton|tes|les|des|la|le|l'|une? premiere? partie des|a chacun des|a chaque) ?){1,2}"
_TAIL = r"(?:[^.;\n]{0,60}\b(?:elimine|rejette|refuse|ecarte|automatique|tu recois|vous recevez|en dessous|inferieur|tiers|moitie)\w{0,6}\b[^.;\n]{0,40})?"
_THRESHOLD = r"(?:moins de|en dessous de|sous(?: la barre de| les)?|inferieure?s? a|below|under|less than) ?\d{1,3}(?: ?(?:/ ?\d{2,3}|%|points?|sur \d{2,3}))?"
_NO = r"(?:rejet\w{0,5}|refus\w{0,5}|ecart\w{1,5}|elimin\w{1,6}|class\w{1,3} sans suite|non retenue?s?|rejected|discarded|filtered out|declined)"
_AUTO = r"(?:automatiquement|d'office|sans (?:etre lue?s?|lecture|intervention humaine)|automatically)"

BY_MACHINE = pattern(
    rf"\b{_MACHINE} (?:qui )?{_JUDGES}(?: (?:et|puis|ou|,) ?{_JUDGES})? {_WHOSE}{_APPLICATION}\b{_TAIL}",
    rf"\b(?:{_WHOSE})?{_APPLICATION} (?:\w{{2,12}} )?(?:(?:est|sont|sera|seront|d'abord|ensuite|avant|automatiquement|,) ?){{0,3}}{_JUDGED}(?: et {_JUDGED})? (?:\w{{2,14}} )?(?:par|grace a|a l'aide d'|via|avec) ?{_MACHINE}\b",
    rf"\b(?:sera|seront|est|sont) (?:d'abord |ensuite )?{_JUDGED} (?:d'abord )?(?:par|grace a|a l'aide d'|via) ?(?:un |une |notre |nos |des |l')?(?:algorithmes?|intelligence artificielle|ia|robots?|logiciel|machine|systeme automatise)\b",
    rf"\b(?:un |une |l'|le |la )?(?:premier )?(?:entretien|interview|video|questionnaire)(?: video)?(?: differee?| enregistree?| en ligne)?,? ?(?:est |sera )?(?:notee?|analysee?|evaluee?|jugee?|scoree?) (?:ensuite )?(?:par|grace a) ?{_MACHINE}\b",
    rf"\b(?:tri|pre-?selection|selection|notation|scoring|filtrage|analyse|classement|rejet) (?:entierement )?automati(?:que|see?) (?:des|de vos|de votre|de chaque) ?{_APPLICATION}",
    r"\b(?:pre-?selection|selection|tri) (?:entierement |100 ?% )?(?:automati(?:que|see?)|par (?:algorithme|l'ia|intelligence artificielle|ia))\b",
    r"\b(?:notre |l'|une? )?(?:ia|intelligence artificielle|algorithme) (?:analyse|observe|mesure|etudie|decrypte|lit)\w{0,4} (?:la |le |les |l'|votre |vos |ton |tes )?(?:voix|visages?|expressions?|emotions?|ton|gestes|regard|langage corporel)\b[^.;\n]{0,40}",
)
REJECTED = pattern(
    rf"\b{_WHOSE}{_APPLICATION}\b[^.;\n]{{0,60}}\b{_NO} {_AUTO}",
    rf"\b{_WHOSE}{_APPLICATION}\b[^.;\n]{{0,60}}\b{_AUTO} {_NO}(?: {_THRESHOLD})?",
    rf"\b(?:si )?(?:ton|votre|le|un|tout) (?:score|resultat|note|total)s?\b[^.;\n]{{0,30}}{_THRESHOLD}[^.;\n]{{0,20}}, [^.;\n]{{0,40}}\b{_NO}(?: {_AUTO})?",
    r"\b(?:rejet|refus|elimination) automatique(?: (?:des|de|en|sous|pour|a) [^.;\n]{2,40})?",
    rf"\b(?:seuls? |uniquement )(?:les )?{_APPLICATION} (?:notes?|ayant|avec|obtenant|classes?|scores?) [^.;\n]{{2,50}}\b(?:seront|sont) (?:lus?|lues|etudiee?s?|convoques?|retenus?)(?: par [^.;\n]{{2,20}})?",
)
PERSONALITY = pattern(
    r"\b(?:un |le |notre |au )?(?:test|questionnaire|inventaire|profil|bilan) (?:de |d'analyse de )?(?:personnalite|comportemental|mbti|disc|big ?five|psychometrique|psychologique)(?: en ligne)?,? ?(?:\(?(?:est |sera |qui est )?)?(?:eliminatoire|obligatoire et eliminatoire|determinant\w?|decisif)",
    r"\b(?:profil |type |personnalite )?(?:mbti|disc) (?:est |de type |: ?)?(?:[ei][ns][tf][jp]|rouge|jaune|vert|bleu)\b[^.;\n]{0,20}\b(?:exige|obligatoire|demande|requis|uniquement)\w?",
)
BY_MACHINE_EN = pattern(
    r"\b(?:resumes?|cvs?|applications?|candidates?|answers|interviews?|videos?|profiles?) (?:\w{2,10} )?(?:are|is|will be|get|being) (?:first |then |automatically |initially )?(?:screened|scored|ranked|graded|rated|filtered|sorted|assessed|analy[sz]ed|reviewed|evaluated|rejected|selected) (?:\w{2,14} )?(?:by|with|using|through) (?:an? |our |the )?(?:algorithms?|ai|a\.i\.|artificial intelligence|software|robots?|bots?|machine|automated (?:system|tool)s?|ats)\b",
    r"\b(?:an? |our |the )?(?:algorithm|ai(?: (?:tool|system|model|recruiter|interviewer))?|artificial intelligence|software|robot|bot|automated (?:system|tool)|system) (?:will )?(?:automatically )?(?:screens?|scores?|ranks?|grades?|rates?|filters?|sorts?|assess(?:es)?|analy[sz]es?|evaluates?|rejects?|selects?|judges?|decides? (?:on|which))(?: (?:and|or) \w{4,8})? (?:every |each |all |your |the |our )?(?:resumes?|cvs?|applications?|candidates?|applicants?|answers|interviews?|videos?|voice|face|tone)\b(?:[^.;\n]{0,60}\b(?:top \d+ ?%|go through|rejected|discarded|below \d+)(?: go through)?)?",
    r"\b(?:artificial intelligence|ai)\b(?: \(ai\))? (?:tools? )?(?:to |will |may |can )?(?:help |support|assist|screen)\w{0,4} (?:\w{2,10} ){0,4}(?:hiring|recruit(?:ment|ing)|selection|application)(?: process)?(?:, (?:such as|including) [^.;\n]{4,100})?",
    r"\b(?:applications?|resumes?|cvs?|candidates?)\b[^.;\n]{0,40}\b(?:automatically|auto-?) ?(?:rejected|discarded|filtered|scored|screened|declined)\b",
    r"\b(?:video|one-way|recorded|asynchronous) interviews? (?:is |are |will be )?(?:scored|graded|analy[sz]ed|assessed|rated|evaluated) (?:by|with|using) (?:an? |our )?(?:ai|algorithm|artificial intelligence|software)\b",
    r"\bautomated (?:cv|resume|application|candidate) (?:screening|scoring|ranking|selection)\b",
)

_READ_BY_PEOPLE = words(
    r"\b(?:toutes?|tous|chacune?|chaque|candidatures?|cv|dossiers?|elles?|ils?)\b[^.;\n]{0,40}\b(?:re)?lue?s? [^.;,\n]{0,20}par\b|\brelue?s? (?:ensuite |toutes |tous |systematiquement )?par\b",
    r"\b(?:un recruteur|une personne|un humain|une recruteuse|l'equipe|notre equipe|nous) (?:re)?(?:li(?:t|ra|sons|rons)|verifi\w{1,5}|valid\w{1,4}|examin\w{1,5}) (?:ensuite |aussi )?(?:chaque|toutes?|tous|chacune?)",
    r"\b(?:relecture|revue|validation|verification|lecture) (?:humaine|par (?:un|une|l') ?(?:recruteur|personne|equipe))",
    r"\b(?:all|every|each|applications?|they)\b[^.;\n]{0,30}\b(?:re-?)?(?:read|reviewed|checked) (?:again )?by (?:a |an |our )?(?:person|human|recruiter|people|team)|\b(?:a |one )?(?:person|human|recruiter) (?:reads|reviews|checks) (?:every|each|all)",
)
_OF_THE_WORK = words(
    r"\b(?:vous|tu) (?:(?:\w{2,12} )?(?:concev|develop|amelior|construi|entrain|deploi|pilot|particip|travaill|contribu|automatis|paramet|test|utilis|administr|gere|gerez)\w{0,6})\b[^.;\n]{0,90}$",
    r"\b(?:notre (?:produit|solution|plateforme|logiciel|application|startup|start-up|outil)|nos (?:produits|solutions|clients|algorithmes)|nous (?:editons|developpons|proposons|vendons|aidons|concevons)|l'outil|la start-?up|pour nos clients|aid\w{1,4} les (?:recruteurs|entreprises|rh)|our (?:product|platform|clients|customers|app|solution)|you (?:will )?(?:build|design|develop|train|improve))\b[^.;\n]{0,110}$",
)
_COUNTED = words(r"\d ?(?:de |millions? de |milliers? de )?$")
_OF_OTHERS = words(
    r"^ ?(?:de |du |des |d')(?:credit|clients?|sinistres?|fraude|pret|financement|patients?|subvention|location|locataires?|demandeurs|logement)|^ ?(?:for|of) (?:our |the )?(?:clients|customers|loans?|patients|claims)"
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
    triggers=[BY_MACHINE, REJECTED, PERSONALITY, BY_MACHINE_EN],
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
        Example("Aucun algorithme ne trie les candidatures."),
        Example("Un logiciel classe les candidatures par date, toutes sont lues par une personne."),
        Example("Vous développez un algorithme qui classe les candidatures de nos clients."),
        Example("Un algorithme classe les dossiers de crédit."),
        Example("Vous travaillez sur l'analyse par intelligence artificielle des images."),
        Example("Test technique d'une heure lu par un développeur."),
        Example("Vous automatisez le tri des colis et des commandes."),
        Example("No robot reads your application: two people do."),
        Example("Test de personnalité restitué en entretien."),
    ],
)
def selection_automatisee(document: Document) -> Iterator[Span]:
    """A machine that judges the applications to this post; silent when every one is said to be read by people."""
    for source in (BY_MACHINE, REJECTED, PERSONALITY, BY_MACHINE_EN):
        for match in document.find(source):
            if not (_of_the_work(match) or _read_by_people(match) or _denied(match)):
                yield match.span()


def _denied(match: Match) -> bool:
    return negated(match) or boilerplate(match) or cited(match)


def _of_the_work(match: Match) -> bool:
    """Whether the machine is what the job builds or sells, or judges something else than applications."""
    line = match.data[match.data.rfind(b"\n", 0, match.start) + 1 : match.end]
    said = line.rsplit(b". ", 1)[-1]
    return (
        _OF_THE_WORK.search(said) is not None or _OF_OTHERS.search(match.data[match.end : match.end + 30]) is not None
    )


def _read_by_people(match: Match) -> bool:
    """Whether the words after, in the same paragraph, say that a person reads each application."""
    after = match.data[match.start : match.end + 200].split(b"\n", 1)[0]
    return _READ_BY_PEOPLE.search(after) is not None
