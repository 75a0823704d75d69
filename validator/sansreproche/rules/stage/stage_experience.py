"""Experience demanded of a trainee."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document, Match
from sansreproche.facts.numbers import NUMBER
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_N = rf"(?:{NUMBER}|une?|one)"
_SPAN = rf"(?:{_N} ?(?:a|-|ou|to) ?)?{_N}(?:ere?)? ?\+? ?-?(?:ans?|annees?|mois|semestres?|years?'?|months?'?)"
_LEAST = r"(?:au moins |minimum |au minimum |plus de |minimum de |at least |over |more than )?"
_STRONG = r"solides?|significatives?|confirmee?s?|averees?|probantes?|approfondies?|serieuses?|reussies?|consequentes?"
_STRONG_EN = r"proven|solid|strong|extensive|significant|demonstrated|substantial|hands-on"
_MUST = r"(?:exige|requis|obligatoire|imperati[fv]|indispensable|necessaire|minimum|mini|required|mandatory|compulsory|essential|a must)e?s?"

YEARS = pattern(
    rf"\b{_LEAST}{_SPAN}(?: (?:minimum|mini))? (?:d'experiences?|d'exp\b|d'anciennete|de (?:pratique|terrain|metier)|of (?:[a-z-]{{2,14}} ){{0,4}}(?:experience|practice)|(?:[a-z-]{{2,14}} ){{0,2}}experience)\b",
    rf"\bexp(?:eriences?\b|\b\.?)(?: [^.;:\n0-9]{{0,40}}?)? ?[:(,]? ?(?:exigee? ?:? ?|requise? ?:? ?|minimale? |de |d')?{_LEAST}{_SPAN}(?: \))?\b",
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
    r"\b(?:profil|candidat) (?:confirme|experimente)(?: en [^.,;:()\n]{2,30})?",
    r"\b(?:vous etes|tu es) (?:deja |tres )?experimente (?:en|dans|sur) [^.,;:()\n]{2,40}",
    r"\bdeja (?:occupe|exerce|tenu) [^.,;:\n]{1,45}",
    r"\bdeja (?:effectue|realise|fait|valide) (?:au moins )?(?:une? )(?:premiere? )?(?:stage|alternance|experience|mission)",
    r"\bdeja travaille (?:en (?:agence|cabinet|magasin|boutique|restaurant|start-?up|entreprise)|dans (?:un|une|le|ce))",
    rf"\b{_LEAST}(?:{NUMBER}|un) stages?(?: [^.,;:\n]{{1,40}})? {_MUST}\b",
    rf"\bau moins (?:{NUMBER}|un) stages?",
)

_DOMAIN = context.words(
    r"^ (?:professionnelle |similaire |equivalente )?(?:en matiere de|en|dans|de l'|de la|de|d'|du|des|sur|comme|au sein|chez|in|of|within|as|with) ?[^.,;:()/\n]{1,60}"
)
_DOMAIN_END = context.words(
    r" (?:et|ou|qui|afin|ainsi|pour|avec|and|or|which|that|is|are|est|sont|serai(?:t|ent)|idealement|vous|tu)\b.*$"
)
_INSISTED = context.words(rf"{_MUST}$")
_INSISTS = context.words(rf"^ ?(?:[,:(] ?)?(?:est |is |are )?{_MUST}\b")
_TO_COME = context.words(
    r"\b(?:acquer\w{1,12}|acquis\w{0,12}|offr\w{1,12}|apport\w{1,12}|viv(?:re|ez|ras)|gagn\w{1,12}|dote\w{0,12}|developp(?:er|ez|eras|erez)|enrichi\w{0,12}|construi\w{0,12}|aurez|auras|will have|disposer|permet\w{0,12}|propos(?:e|ons|er)|(?:re)?cherche[sz]? (?:une|a)|a l'issue|gain\w{0,12}|provide\w{0,12}|opportunit\w{1,12}|(?:ce |le )stage (?:est|sera|constitue|represente)|this internship is|forte? de|grace a|looking for)\b[^.;\n]{0,60}$"
)
_OTHERS = context.words(
    r"\b(?:notre|nos|tuteur|tutrice|maitre de stage|manager|equipe|collaborateurs?|consultants?|fondat\w{1,12}|experts?|personnes? |entreprise|groupe|agence|cabinet|reputee?|cumulant|forts?|our|founders?|team|mentor|company)\b[^.;\n]{0,80}$"
)
_OR_ELSE = context.words(
    r"^[^.;\n]{0,70}\b(?:projets?|memoire|academique|universitaire|cours|ou (?:un |une )?(?:forte |vraie )?(?:appetence|interet|connaissance)|ou non|n'est pas|non (?:requise|exigee)|serait|idealement|project)",
    r"^ (?:utilisateur|client|collaborateur|candidat|employe|user|customer|level|sharing)",
)
_TOOL = context.words(
    r"^(?: reussie| significative)? (?:avec|with|sur (?:un|des|les|le)|de (?:power|l'outil)|des outils|d'un outil|with)\b"
)
_WISHED = context.words(
    r"^[^.,;\n]{0,150}\b(?:un (?:vrai |reel |serieux )?(?:plus|atout)|appreciee?s?|souhaitee?s?|serai(?:t|ent)|bienvenue?s?|valorisee?s?|a plus)\b"
)
_WISH = context.words(r"\b(?:souhaite|ideal|apprecie|bonus|atouts?|les plus)\w{0,12}\b[^.;\n]{0,70}$")
_FROM_NONE = context.words(r"\b0 ?(?:-|a|/|ans?)")
_NONE = context.words(
    r"\b(?:aucune|sans|pas d'|no|debutant|meme sans|without|quelle que soit|plus que|peu importe)\b[^.;\n]{0,40}$",
    r"niveau d'$",
    r"\bet l'$",
)


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
    triggers=[YEARS, STRONG, FIRST, MUST, ALREADY],
    examples=[
        Example(
            "Profil : [[2 ans d'expérience en agence]], goût du détail.",
            contract="stage",
            rewrite="Profil : goût du détail, curiosité.",
        ),
        Example("Tu as [[une solide expérience de la vente]].", contract="stage"),
        Example("[[Expérience confirmée en boulangerie]].", contract="stage"),
        Example("Vous disposez d'[[une première expérience en cabinet]].", contract="stage"),
        Example("Avoir [[déjà occupé un poste similaire]].", contract="stage"),
        Example("[[Expérience en hôtellerie indispensable]].", contract="stage"),
        Example("You bring [[at least one year of experience in retail]].", contract="stage"),
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
    for found in (YEARS, STRONG, FIRST, MUST, ALREADY):
        for match in document.find(found, "text"):
            if not _is_excused(match, first=found is FIRST):
                yield document.span(match.field, match.start, _end(match))


def _is_excused(match: Match, *, first: bool) -> bool:
    line = match.data[max(0, match.start - 160) : match.start].split(b"\n")[-1]
    after = _outside_brackets(match.data[match.end : match.end + 200].split(b"\n")[0])
    if _FROM_NONE.search(match.data[match.start : match.end]) or _WISH.search(line) or _WISHED.search(after):
        return True
    if context.preferred(match) or context.negated(match) or _NONE.search(line) or _OR_ELSE.search(after):
        return True
    said = context.before(match)
    return bool(_TO_COME.search(said) or _OTHERS.search(said) or (first and _TOOL.search(after)))


def _outside_brackets(said: bytes) -> bytes:
    """The words without their first brackets: « première expérience (stage, projet) appréciée »."""
    head, bracket, tail = said.partition(b"(")
    within, _, rest = tail.partition(b")")
    return head + rest if bracket and not _OR_ELSE.search(within) else said


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
