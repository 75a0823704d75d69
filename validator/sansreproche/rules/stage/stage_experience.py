"""Experience demanded of a trainee."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document, Match
from sansreproche.facts.numbers import NUMBER
from sansreproche.facts.practice import LEAST, SPAN, is_no_demand
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_STRONG = r"solides?|significatives?|confirmee?s?|averees?|probantes?|approfondies?|serieuses?|reussies?|consequentes?"
_STRONG_EN = r"proven|solid|strong|extensive|significant|demonstrated|substantial|hands-on"
_MUST = r"(?:exige|requis|obligatoire|imperati[fv]|indispensable|necessaire|minimum|mini|required|mandatory|compulsory|essential|a must)e?s?"

YEARS = pattern(
    rf"\b{LEAST}{SPAN}(?: (?:minimum|mini))? (?:d'experiences?|d'exp\b|d'anciennete|de (?:pratique|terrain|metier)|d'anciennete|of (?:[a-z-]{{2,14}} ){{0,4}}(?:experience|practice)|(?:[a-z-]{{2,14}} ){{0,2}}experience)\b",
    rf"\bexp(?:eriences?\b|\b\.?)(?: [^.;:\n0-9]{{0,40}}?)? ?[:(,]? ?(?:exigee? ?:? ?|requise? ?:? ?|minimale? |de |d')?{LEAST}{SPAN}(?: \))?\b",
    r"(?:^|\n)\d{1,2} ?\+ ?(?:years|ans)(?: d'experience| of experience)?(?:\n|$)",
)
STRONG = pattern(
    rf"\b(?:une? |d'une |a |an )?(?:(?:premiere|1ere) )?(?:(?:{_STRONG}|fortes?|bonnes?|grandes?|longues?) experiences?(?: professionnelles?)?|experiences? (?:professionnelles? )?(?:\(s\) )?(?:{_STRONG})|(?:{_STRONG_EN}) experience)\b"
)
FIRST = pattern(
    r"\b(?:une? |a )?(?:(?:premiere|1ere|1re) experience(?: professionnelle)?|(?:prior|previous) (?:[a-z-]{2,14} )?experience|first experience)\b"
)
MUST = pattern(
    rf"\bexperiences?(?: (?:similaire|equivalente|professionnelle|anterieure|prealable))?(?: (?:en|dans|de|d'|du|des|sur|comme|in|of|as|with) ?[^.,;:()\n]{{1,45}}?)?(?: ?[,:(] ?| )(?:est |is )?(?:absolument |strictement )?{_MUST}\b"
)
ALREADY = pattern(
    r"\b(?:profil|candidat|stagiaire) (?:deja )?(?:confirme|experimente|aguerri)(?: en [^.,;:()\n]{2,30})?",
    r"\b(?:vous etes|tu es) (?:deja |tres )?experimente (?:en|dans|sur) [^.,;:()\n]{2,40}",
    r"\bdeja (?:occupe|exerce|tenu|gere|pilote|encadre|dirige) [^.,;:\n]{1,45}",
    r"\bdeja (?:effectue|realise|fait|valide) (?:au moins )?(?:une? )(?:premiere? )?(?:stage|alternance|experience|mission)",
    r"\bdeja bosse (?:en|dans|chez|comme) [^.,;:\n]{3,24}",
    r"\bdeja travaille (?:en (?:agence|cabinet|magasin|boutique|restaurant|start-?up|entreprise)|dans (?:un|une|le|ce))",
    rf"\b{LEAST}(?:{NUMBER}|un) stages?(?: [^.,;:\n]{{1,40}})? {_MUST}\b",
    rf"\b(?:au moins|au minimum|minimum) (?:{NUMBER}|un) stages?",
)
_DONE = r"(?:effectue|accompli|realise|valide|fait|passe|boucle)e?s?"
_BEHIND = r"(?:derriere (?:toi|vous|soi)|au compteur|a (?:votre|ton|son) actif|under your belt|behind you|before you (?:join|start|apply))"
_WORKED = r"(?:stages?|missions?|alternances?|experiences?|saisons?|jobs?|contrats?|cdd|internships?|placements?)"
BEFORE = pattern(
    rf"\b{LEAST}(?:{SPAN}|(?:{NUMBER}) saisons?)(?: (?:de |d'|en |dans |comme |in |as |of )[^.;,:\n]{{2,40}}?)? (?:deja {_DONE}|{_BEHIND})",
    rf"\b{LEAST}(?:{NUMBER}|une?|plusieurs) (?:premiere?s? )?{_WORKED}(?: [^.;,:\n]{{1,40}}?)? (?:deja {_DONE}|{_BEHIND}|{_DONE} (?:est |sont )?{_MUST})",
    rf"\b(?:une? )?(?:premiere? )?{_WORKED} (?:[a-z]{{4,14}} )?deja {_DONE}(?: (?:est|sont) {_MUST})?|\bavoir (?:deja )?effectue (?:au moins )?(?:un|une|deux|trois) (?:stages?|alternances?|missions?)(?: [^.;,:\n]{{3,30}})?",
    rf"\b(?:ancien(?:ne)? (?:alternante?|stagiaire|vendeu(?:r|se))|references professionnelles) {_MUST}|\bstagiaire (?:[a-z]{{5,12}} et )(?:experimente|confirme|aguerri)e?\b",
    rf"\b(?:vous maitrisez|tu maitrises|maitriser) [^.;,:\n]{{3,30}} depuis (?:au moins )?{SPAN}|\b(?:avez|as|avoir) (?:deja )?fait (?:vos|tes|ses) preuves\b(?: (?:en|dans|comme) [^.;,:\n]{{3,24}})?",
    rf"\b(?:one|two|a|six) (?:full|whole|solid|good) (?:years?|months?) (?:in|as|of) [^.;,:\n]{{2,30}} {_BEHIND}|\b(?:une? |deux )?(?:ans?|annees?) (?:pleine?s?|completes?|entiere?s?) (?:en|dans|de|comme) [^.;,:\n]{{2,30}} (?:deja {_DONE}|{_BEHIND})",
    rf"\b{LEAST}(?:{NUMBER}|un) (?:ans?|annees?) en (?:cabinet|agence|entreprise|restauration|boutique|magasin|start-?up|cuisine|usine|hotellerie|vente)\b|\b(?:avoir|avez|as|ayant) deja (?:vendu|servi|encadre|tenu) [^.;,:\n]{{3,30}}",
    r"\b(?:candidate?s? |profils? )?sans experience,? (?:s'abstenir|ne pas postuler|inutile de postuler)\b|\bexperienced (?:candidates|applicants|interns|people) only\b",
    rf"\b(?:minimum |at least )?(?:{NUMBER}) internships? (?:done|completed|already done)\b",
    rf"\b{LEAST}{SPAN} in (?:a|an) (?:similar|comparable|equivalent) (?:role|position|post|job)\b|\b(?:{NUMBER}|one|two|prior|previous|a prior|a previous|an earlier)(?: previous| prior| earlier)? internships?(?: [^.;,:\n]{{2,24}})? (?:is |are )?(?:required|mandatory|essential|a must|compulsory)",
    r"\bproven track record\b(?: (?:in|of) [^.;,:\n]{3,24})?|\byou(?: must)? have already (?:worked|run|managed|led|held|done) [^.;,:\n]{3,34}|\ban experienced (?:intern|trainee)\b",
)
_OUTSIDE_STAGES = context.words(r"^ ?\(?hors (?:stages?|alternances?|apprentissage)\b")
_STUDIES = context.words(
    r"\b(?:d'etudes|de (?:formation|cesure|prepa|licence|master|fac|droit)|d'ecole|at university)\b"
)
_A_STAGE = pattern(r"\b(?:stages?|stagiaires?|interns?(?:hips?)?|trainees?)\b")
_DOMAIN = context.words(
    r"^ (?:professionnelle |similaire |equivalente )?(?:en matiere de|en|dans|de l'|de la|de|d'|du|des|sur|comme|au sein|chez|in|of|within|as|with) ?[^.,;:()/\n]{1,60}"
)
_DOMAIN_END = context.words(
    r" (?:et|ou|qui|afin|ainsi|pour|avec|and|or|which|that|is|are|est|sont|serai(?:t|ent)|idealement|vous|tu)\b.*$"
)
_INSISTED = context.words(rf"{_MUST}$")
_INSISTS = context.words(rf"^ ?(?:[,:(] ?)?(?:est |is |are )?{_MUST}\b")


@rule(
    label="stage-experience",
    tier="abusif",
    message=Text(
        "Cette mention demande de l'expérience à un stagiaire.",
        "This wording demands experience of a trainee.",
    ),
    why=Text(
        "Un stage sert à acquérir des compétences professionnelles en vue d'un diplôme (code de l'éducation, L124-1) ; il ne peut "
        "pas servir à exécuter une tâche régulière d'un poste permanent (L124-7). Demander une expérience déjà acquise fait "
        "penser à un emploi plus qu'à une formation. Aucun texte n'interdit le mot lui-même : c'est un indice, que les juges "
        "apprécient avec d'autres lorsqu'un stage est requalifié en contrat de travail.",
        "A stage serves to acquire professional skills towards a diploma (code de l'éducation, L124-1); it may not serve to carry out "
        "a regular task of a permanent post (L124-7). Demanding experience already gained suggests a job rather than training. No "
        "text forbids the word itself: it is a sign, which judges weigh with others when a stage is turned into an employment contract.",
    ),
    question=Text(
        "Quelles compétences vais-je apprendre pendant ce stage, et une candidature sans cette expérience serait-elle étudiée ?",
        "Which skills will I learn during this stage, and would an application without this experience be considered?",
    ),
    rewrite=Replacement(
        "Aucune expérience n'est demandée : un projet d'école ou un travail personnel suffit.",
        "No experience is asked for: a school project or a personal work is enough.",
    ),
    sources=[
        Source(
            "Code de l'éducation : objet et limites du stage",
            "L124-1, L124-7",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[YEARS, STRONG, FIRST, MUST, ALREADY, BEFORE],
    examples=[
        Example(
            "Profil : [[3 ans d'expérience en studio]], œil exercé.",
            contract="stage",
            rewrite="Profil : goût du détail, curiosité.",
        ),
        Example("Tu as [[une solide expérience de la vente]].", contract="stage"),
        Example("[[Expérience confirmée en boulangerie]].", contract="stage"),
        Example("Vous disposez d'[[une première expérience en cabinet]].", contract="stage"),
        Example("Avoir [[déjà occupé un poste similaire]].", contract="stage"),
        Example("[[Expérience en hôtellerie indispensable]].", contract="stage"),
        Example("You bring [[at least one year of experience in retail]].", contract="stage"),
        Example("[[Six mois de caisse déjà faits]].", contract="stage"),
        Example("[[Deux saisons en hôtellerie derrière vous]].", contract="stage"),
        Example("[[Two previous internships required]].", contract="stage"),
        Example("Tu as trois ans d'expérience (hors stage).", contract="stage", title="Contrôleur de gestion H/F"),
        Example("Six mois de stage, déjà pourvus en partie ; notre tuteur a fait ses preuves.", contract="stage"),
        Example("Une première expérience serait un plus.", contract="stage"),
        Example("Aucune expérience exigée ; la tutrice a vingt ans d'expérience.", contract="stage"),
        Example("Notre équipe dispose d'une solide expérience de l'accueil des stagiaires.", contract="stage"),
        Example("Ce stage vous permet d'acquérir une expérience significative.", contract="stage"),
        Example("Première expérience (stage, projet) ou forte envie d'apprendre.", contract="stage"),
        Example("Vous justifiez de 5 ans d'expérience.", contract="CDI"),
        Example("Améliorer l'expérience client en magasin.", contract="stage"),
        Example("No previous experience is required.", contract="stage"),
    ],
)
def stage_experience(document: Document) -> Iterator[Span]:
    """Years, a strong or a first experience, a past post: demanded, not wished for, nor said of others or of what is to come."""
    if not document.facts.is_contract("stage"):
        return
    for found in (YEARS, STRONG, FIRST, MUST, ALREADY, BEFORE):
        for match in document.find(found, "text"):
            if found is BEFORE and _STUDIES.search(match.folded().encode("latin-1")):
                continue
            if not (is_no_demand(match, first=found is FIRST) or _is_filed_wrong(match)):
                end = match.end if found is BEFORE else _end(match)
                yield document.span(match.field, match.start, end)


def _is_filed_wrong(match: Match) -> bool:
    """« 4 ans (hors stage) » under a title that names no stage: the ad offers a job, whatever the board filed it under."""
    outside = _OUTSIDE_STAGES.search(match.data[match.end : match.end + 30]) is not None
    return outside and not match.document.mentions(_A_STAGE, "title")


def _end(match: Match) -> int:
    """Where the demand ends: with its domain, and with the word that insists."""
    end = match.end
    insists = _INSISTS.search(match.data[end : end + 40])
    if not insists and not _INSISTED.search(match.data[match.start : end]):
        end = _end_of_domain(match)
        insists = _INSISTS.search(match.data[end : end + 40])
    return end + insists.span()[1] if insists else end


def _end_of_domain(match: Match) -> int:
    """« expérience en cabinet de conseil »: up to the next verb, conjunction or stop, and never within a word."""
    said = match.data[match.end : match.end + 90]
    domain = _DOMAIN.search(said)
    if domain is None:
        return match.end
    found = said[: domain.span()[1]]
    words = _DOMAIN_END.search(found)
    if words:
        found = found[: words.span()[0]]
    elif said[len(found) : len(found) + 1].isalnum():
        found = found.rpartition(b" ")[0]
    return match.end + len(found)
