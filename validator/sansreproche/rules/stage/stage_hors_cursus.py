"""A stage outside any course of study: no agreement, graduates or job-seekers as trainees, an agreement for sale."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_AGREEMENT = r"conventions?(?: (?:de|du) stage)?"
NO_AGREEMENT = pattern(
    rf"\b(?:la |une |votre |ta )?{_AGREEMENT} (?:n'est pas |non |pas |est |est totalement )?(?:obligatoire|necessaire|exigee|requise|demandee|inutile|facultative|optionnelle|indispensable)",
    rf"\b(?:sans|pas (?:de|besoin de|besoin d'une)|aucune|nul besoin de|ni|hors|peu importe la) ?{_AGREEMENT}(?: [^.,;?!\n]{{0,12}})?(?: ?\?[^.!?;\n]{{1,40}})?",
    rf"\b{_AGREEMENT} ?[:=] ?(?:(?:pas |non )?(?:facultative|optionnelle|inutile|necessaire|obligatoire|exigee|requise|indispensable)|au choix|aucune|pas besoin|optional|(?:non|no)(?: ?[.,;(\n]|$))",
    rf"\b{_AGREEMENT} [^.;:\n]{{0,25}}\b(?:pas|non|not) (?:obligatoire|necessaire|indispensable|exigee|requise|required|mandatory)",
    rf"\b{_AGREEMENT} ou (?:pas|non|sans)\b",
    r"\b(?:meme si )?(?:tu n'es|vous n'etes|you are no longer|you're no longer) (?:plus )?(?:un |une |a )?(?:etudiant|inscrit|scolarise|a l'ecole|student|enrolled)e?(?: (?:dans|a) [^.,;?!\n]{2,25})?(?: ?\? ?[^,.!?;\n]{1,40})?",
    r"\bstatut (?:d'|d')?(?:etudiant|d'etudiant) (?:non |pas |est )?(?:facultatif|inutile|requis|necessaire|obligatoire|exige)",
    r"\b(?:aucune|pas d'|sans) ?inscription (?:scolaire|universitaire|dans (?:une|un) (?:ecole|etablissement))(?: (?:demandee|exigee|requise|necessaire))?",
    r"\b(?:etudiants?,? ou (?:non|pas)|student or not)\b|\b(?:tu as|vous avez) (?:fini|termine|acheve) (?:tes|vos) etudes\b",
    r"\bpas (?:besoin|obligatoire|necessaire) d'(?:etre|avoir) (?:(?:encore |toujours |un |une )?(?:etudiant|inscrit|scolarise|ecole|statut d'etudiant)e?)",
    r"\b(?:non[- ]etudiants?|(?:personnes?|stagiaires?) non scolarisee?s?) (?:acceptes?|acceptees?|bienvenue?s?)",
    r"\b(?:stages?) (?:hors cursus|post-?diplome|post-?etudes|hors convention|non conventionne|sans convention)s?\b",
    r"\bhors cursus (?:accepte|possible|bienvenu)\w{0,12}",
    r"\bsans (?:rattachement|inscription) a (?:un|une) (?:etablissement|ecole|universite)\b",
    r"\b(?:no|without an?) (?:internship |placement |school |university )?(?:agreement|convention)(?: (?:is )?(?:needed|required|necessary))?",
    r"\b(?:internship |placement )?(?:agreement|convention) (?:is )?not (?:needed|required|necessary|mandatory)",
    r"\b(?:no need to|you no longer (?:need|have) to|you (?:do not|don't) (?:need|have) to) be (?:a student|enrolled|at (?:school|university))",
)
NO_SCHOOL = pattern(
    r"\b(?:sans|plus a l'|plus d'|aucune?|hors(?: de)?(?: toute)?|pas d') ?(?:ecole|etablissement(?: scolaire)?|inscription)(?: (?:a fournir|demandee?|exigee?|requise?|necessaire)| ?\? ?(?:pas grave|peu importe|viens|venez|on (?:s'arrang|trouv)|aucun (?:souci|probleme))[^.!?;\n]{0,24})",
    r"\b(?:hors (?:de )?toute ecole|sans rattachement scolaire)\b",
    r"\bno school(?:,? no (?:agreement|problem)(?: ?\? ?[^.!?;\n]{2,20})?| needed)\b|\byou (?:need not|don't have to|do not have to|needn't) be (?:a student|enrolled)\b[^.;,\n]{0,12}|\b(?:already )?graduated ?\? ?(?:apply|no problem|fine)[^.!?;\n]{0,12}",
    r"\b(?:deja |tout juste )diplomee? ?\? ?[^.!?;\n]{3,30}|\betudes (?:terminees|finies|achevees) (?:acceptees|bienvenues)\b|\b(?:vous venez|tu viens) de (?:finir|terminer) (?:vos|tes) etudes\b|\byou have (?:finished|completed) your (?:studies|degree|course)\b",
)
SOLD = pattern(
    rf"\b(?:la |une |votre )?{_AGREEMENT} (?:peut|peuvent|pourra) (?:s'acheter|etre achetee|se commander)(?: [^.;,\n]{{2,20}})?|\b(?:the )?agreements? can be (?:bought|purchased)(?: [^.;,\n]{{2,16}})?",
    rf"\binscription (?:dans|a) une? (?:fac|ecole|universite|organisme)[^.;\n]{{0,16}} pour (?:obtenir|avoir) (?:la|une) {_AGREEMENT}",
    rf"\b(?:on|nous) (?:pouvons|peut) (?:(?:aussi )?(?:vous |te |t'en )?)(?:fournir|trouver|procurer|obtenir|vendre|avoir) (?:une|la|votre|ta) {_AGREEMENT}",
    rf"\b(?:une? |notre )?(?:organisme|partenaire|association)(?: partenaire)?(?: (?:vous|te))? (?:etabli|deliv|fourni|vend|propos|edit)\w{{1,8}} (?:une|la|votre|ta) {_AGREEMENT}(?: contre [^.;,\n]{{2,20}})?",
    rf"\b{_AGREEMENT} [^.;:\n]{{0,20}}\b(?:via|aupres d'|par l'intermediaire d') ?(?:un |une |notre )?(?:organisme|partenaire|association|societe)(?: partenaire)?",
    rf"\binscri(?:ption|re|vez-vous|s-toi) [^.;\n]{{0,30}}\b(?:ecole|organisme|universite)[^.;\n]{{0,20}} (?:pour|afin d') ?(?:obtenir|avoir) (?:la|une|votre|ta) {_AGREEMENT}",
    rf"\b(?:on|nous)(?: vous| te)? (?:fourni\w{{1,12}}|trouv\w{{1,12}}|procur\w{{1,12}}|achet\w{{1,12}}|pay\w{{1,12}}|vend\w{{1,12}}|obten\w{{1,12}})(?: vous)?(?: aussi)? (?:une |la |votre |ta ){_AGREEMENT}",
    rf"\b{_AGREEMENT} (?:fournie|achetee|payante|a acheter|offerte|procuree) (?:par (?:nos soins|un organisme|l'entreprise|nous)|[^.,;\n]{{0,30}}\b\d{{2,4}} ?(?:\x80|euros))?",
    rf"\b{_AGREEMENT} ?\? ?(?:on|nous) (?:connai\w{{1,12}}|avons|a) [^.!?\n]{{1,70}}",
    r"\b(?:on|nous) (?:s'occup\w{1,12}|nous occupons|se charg\w{1,12}|nous chargeons) (?:de )?(?:te |vous )?(?:trouver |fournir |procurer |de )?(?:une |la |ta |votre )conventions?\b",
    r"\b(?:on|nous)(?: vous| te)? (?:trouv\w{1,12}|inscri\w{1,12})(?: vous| te)?(?: dans| a)? une ecole (?:pour|qui) [^.!?\n]{1,40}",
    r"\b(?:we (?:can )?(?:provide|sell|buy|find|arrange)) (?:you )?(?:an?|the) (?:internship )?(?:agreement|convention)",
)
OUTSIDERS = pattern(
    r"\b(?:un |une |aux |des )?(?:diplomes?|etudiants?)?,? ?(?:deja |fraichement |tout juste |recemment )?sortis? (?:de l'ecole|d'ecole|d'etudes|du systeme scolaire|de la fac)\b",
    r"\b(?:un |une )?diplomes? ou (?:en fin d'etudes|etudiants?)\b|\betudiants?,? ou (?:deja )?diplomes?\b|\bstudents? or (?:recent )?graduates?\b|\bdiplomes? bienvenus?\b|\bgraduates? welcome\b",
    r"\b(?:tu sors|vous sortez) (?:tout juste |juste )?(?:d'ecole|de l'ecole|d'etudes|de la fac|d'un master)\b|\b(?:vous venez|tu viens) (?:tout juste )?d'(?:obtenir (?:votre|ton) diplome|etre diplome)\b",
    r"\b(?:vous etes|tu es) diplomee? depuis (?:peu|quelques|juin|juillet|septembre|un an)\b",
    r"\b(?:you have|you've) (?:just|recently) graduated\b|\b(?:newly|freshly) graduated\b",
    r"\b(?:un |une |de |des |les |aux )?(?:jeunes? diplomes?|fraichement diplomes?|nouveaux? diplomes?)(?: (?:pour|en) un stage)?\b",
    r"\b(?:les |des |aux |de )?(?:personnes? )?(?:en recherche d'emploi|demandeurs? d'emploi|chomeurs?|inscrite?s? (?:a|chez) (?:pole emploi|france travail)|sans emploi)\b",
    r"\b(?:anciens? (?:eleves?|etudiants?)|personnes? en reconversion|retraites?|salaries en poste)\b[^.;,\n]{0,30}\b(?:bienvenu|accepte)e?s?\b|\bouvert (?:aussi )?aux (?:anciens? (?:eleves|etudiants)|personnes en reconversion|retraites|salaries en poste)\b",
    r"\b(?:job-?seekers and )?former students?\b(?: (?:may apply|welcome))?|\bgraduates (?:may apply|welcome)\b|\bopen to graduates\b",
    r"\b(?:a )?(?:recent|fresh|new) graduates?\b|\bjob[- ]?seekers?\b|\bunemployed\b",
    r"\b(?:ouvert |ouverte |accessible |reserve )?aux titulaires d[^.;\n]{1,40}\bdeja (?:sortis|diplomes)\b(?: [^.;\n]{1,70})?",
)

_TRAINEE_BEFORE = context.words(
    r"\b(?:stages?|stagiaires?|interns?(?:hip)?|recherchons|cherchons|cherche|recherche|ouvert|ouverte|accessible|accept\w{1,12}|accueill\w{1,12}|bienvenue?s?|adresse|open|welcome|welcoming|hiring|etudiante?s?|students?|postul\w{1,12}|candidat\w{1,12}|profils?|vous etes|tu es|you are)\b[^.;\n]{0,120}$"
)
_ALONE = context.words(r"^[^a-z0-9]{0,8}(?:profil(?: recherche)? ?: ?)?$")
"""A line of the profile that begins with the person sought."""
_WITH_THE_SCHOOL = context.words(
    r"^[^.;\n]{0,20}\b(?:avec|aupres d\w{1,2}) ?(?:ton|ta|votre|l'|vos|son) ?(?:ecole|etablissement|universite)"
)
_FIELD_OF_A_BOARD = context.words(
    r"^[^a-z]{0,20}(?:etudiants?)? ?/? ?(?:jeunes? diplomes?|recent graduates?)[^a-z]{0,20}$"
)
_TRAINEE_AFTER = context.words(
    r"^[^.;\n]{0,40}\b(?:stages?|stagiaires?|internships?|bienvenue?s?|accepte\w{0,12}|welcome|etudiants?|students?|alike)\b"
)
_OTHER_SCHEME = context.words(
    r"\b(?:pmsmp|immersion|poei|poe\b|cdi|cdd|emplois?\b[^.;\n]{0,20}\bpropos|embauch\w{1,12}|recrut\w{1,12} (?:chaque|plus|nos)|alternance|premier emploi|graduate program\w{0,12}|vie\b|handicap\w{0,12}|permanent|contracts?|clients?|beneficiaires?|accompagn\w{1,12}|insertion|public)\b"
)
_MANDATORY = context.words(r"\b(?:obligatoire|indispensable|necessaire|exigee|requise|demandee)\w{0,12}$")
_DENIES = context.words(r"\b(?:n'est|non|pas|not|inutile|facultative|optionnelle|aucune)\b")
_REFUSED_AFTER = context.words(
    r"^[^.;\n]{0,50}\b(?:refuse|pas (?:de|d')|s'abstenir|ne (?:sera|seront|pourr\w{1,12})|non (?:etudie|retenu|trait|recevable)|rejete|impossible|aucun|no\b|will not|cannot|won't|not considered)",
)
_REFUSED_BEFORE = context.words(
    r"\b(?:aucun\w{0,12}|pas de (?:candidature|stage)\w{0,12}|nous (?:n'acceptons|ne prenons|ne pouvons)|ne (?:sera|seront|peut|pouvons)|no (?:internship|application|candidate)|we (?:cannot|do not|don't))\b[^.;\n]{0,60}$|\bpas de $|\bni (?:de |des )?$"
)


@rule(
    label="stage-hors-cursus",
    tier="illegal",
    message=Text(
        "Cette mention ouvre le stage à des personnes qui ne sont pas en formation, ou se passe de convention.",
        "This wording opens the stage (internship) to people who are not studying, or does without an agreement.",
    ),
    why=Text(
        "Un stage s'inscrit dans une formation, et une convention signée par le stagiaire, l'organisme d'accueil et "
        "l'établissement d'enseignement est obligatoire (code de l'éducation, L124-1) ; la formation compte au moins 200 heures "
        "d'enseignement par an (L124-3 et D124-2). Une personne diplômée ou en recherche d'emploi qui travaille relève d'un "
        "contrat de travail, ou d'un autre dispositif : l'immersion de France Travail, par exemple, n'est pas un stage.",
        "A stage belongs to a course of study, and an agreement signed by the trainee, the host and the school is mandatory "
        "(code de l'éducation, L124-1); the course holds at least 200 hours of teaching a year (L124-3 and D124-2). A graduate or a "
        "job-seeker who works comes under an employment contract, or another scheme: an immersion arranged by France Travail, for "
        "instance, is no stage.",
    ),
    question=Text(
        "Dans quelle formation ce stage s'inscrit-il, et qui signe la convention avec mon établissement ?",
        "Which course of study does this stage belong to, and who signs the agreement with my school?",
    ),
    rewrite=Replacement(
        "Stage conventionné, réservé aux étudiants en cours de cursus. Personnes diplômées : poste en CDD ou CDI, débutants acceptés.",
        "Stage under an agreement, for students currently enrolled. Graduates: a CDD or CDI post, beginners welcome.",
    ),
    sources=[
        Source(
            "Code de l'éducation : convention et cursus",
            "L124-1, L124-3, D124-1, D124-2",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
        Source(
            "Ministère du Travail : les stages étudiants en milieu professionnel",
            "fiche pratique",
            "https://code.travail.gouv.fr/fiche-ministere-travail/les-stages-etudiants-en-milieu-professionnel",
            date(2026, 11, 21),
        ),
    ],
    triggers=[NO_AGREEMENT, NO_SCHOOL, SOLD, OUTSIDERS],
    examples=[
        Example("[[Anciens étudiants acceptés]].", contract="stage"),
        Example("Stage [[hors toute école]].", contract="stage"),
        Example("Pas de stage sans convention.", contract="stage"),
        Example(
            "Stage de 3 mois, [[convention non obligatoire]].",
            contract="stage",
            rewrite="Stage de 3 mois, convention obligatoire.",
        ),
        Example("[[Pas besoin d'être étudiant]], viens comme tu es.", contract="stage"),
        Example("Stage ouvert [[aux demandeurs d'emploi]].", contract="stage"),
        Example("Nous cherchons [[un jeune diplômé pour un stage]] de 6 mois.", contract="stage"),
        Example("Sans école ? [[On te trouve une convention]].", contract="stage"),
        Example("[[No internship agreement needed]] for this role.", contract="stage"),
        Example("You are a student or [[a recent graduate]].", contract="stage"),
        Example("Durée : 4 mois\n[[Convention de stage : non]]\nTenue fournie", contract="stage"),
        Example("[[Tu n'es plus étudiante ? Aucun souci]].", contract="stage"),
        Example("Vous êtes [[étudiant ou déjà diplômé]].", contract="stage"),
        Example("[[Une association vous délivrera une convention]].", contract="stage"),
        Example("Convention de stage obligatoire.", contract="stage"),
        Example("Convention : tripartite, signée par votre école.", contract="stage"),
        Example("Nous nous chargeons de la convention avec votre établissement.", contract="stage"),
        Example("Sans convention de stage, votre candidature ne sera pas étudiée.", contract="stage"),
        Example("À l'issue du stage, les jeunes diplômés peuvent être embauchés en CDI.", contract="stage"),
        Example("L'association accompagne les demandeurs d'emploi du quartier.", contract="stage"),
        Example("Poste ouvert aux jeunes diplômés et aux demandeurs d'emploi.", contract="CDI"),
        Example("La convention collective n'est pas obligatoire à lire.", contract="CDI"),
        Example("No internship can start without an agreement; we cannot host job-seekers.", contract="stage"),
    ],
)
def stage_hors_cursus(document: Document) -> Iterator[Span]:
    """Words that waive or sell the agreement, and graduates or job-seekers sought as trainees."""
    if not document.facts.is_contract("stage"):
        return
    for one in (NO_AGREEMENT, NO_SCHOOL):
        for match in document.find(one):
            if not _is_refused(match) and not _is_the_duty_itself(match):
                yield match.span()
    for match in document.find(SOLD):
        if not _WITH_THE_SCHOOL.search(match.data[match.end : match.end + 60]):
            yield match.span()
    for match in document.find(OUTSIDERS):
        if _is_sought_as_trainee(match) and not _is_refused(match):
            yield match.span()


def _is_the_duty_itself(match: Match) -> bool:
    """« convention obligatoire » says the law; only « non obligatoire » waives it."""
    words = match.data[match.start : match.end]
    return _MANDATORY.search(words) is not None and _DENIES.search(words) is None


def _is_refused(match: Match) -> bool:
    """« sans convention, candidature refusée »: said to keep the rule, not to waive it."""
    line = match.data[max(0, match.start - 120) : match.start].split(b"\n")[-1]
    after = match.data[match.end : match.end + 90].split(b"\n")[0]
    return _REFUSED_BEFORE.search(line) is not None or _REFUSED_AFTER.search(after) is not None


def _is_sought_as_trainee(match: Match) -> bool:
    start, end = context.sentence(match)
    if (
        _FIELD_OF_A_BOARD.search(match.data[start:end])
        or _OTHER_SCHEME.search(match.data[start:end])
        or context.boilerplate(match)
    ):
        return False
    if _ALONE.search(match.data[max(0, match.start - 60) : match.start].split(b"\n")[-1]):
        return True
    return _TRAINEE_BEFORE.search(match.data[start : match.end]) is not None or (
        _TRAINEE_AFTER.search(match.data[match.end : end]) is not None
    )
