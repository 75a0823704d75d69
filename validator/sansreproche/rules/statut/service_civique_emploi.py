"""A service civique that asks for what has been done already, or hands over a post: « s'être déjà occupé d'un guichet », « en lieu et place de la titulaire »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, negated, preferred, sentence, words
from sansreproche.document import Document, Match
from sansreproche.facts.duties import is_helping, is_of_somebody_else
from sansreproche.facts.phrases import beyond, line_of, phrase
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, Text, rule
from sansreproche.rules.statut.service_civique_conditions import service_civique_conditions
from sansreproche.rules.statut.service_civique_poste import service_civique_poste as sibling

_N = r"(?:\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|one|two|three|four|five|several|an?)"
_TIME = r"(?:ans?|annees?|mois|saisons?|semestres?|semaines?|etes|years?|months?|seasons?|summers?|weeks?)"
DONE_BEFORE = pattern(
    rf"\b{_N} {_TIME}\b[^.;,\n]{{0,40}}\b(?:a (?:son|votre|ton) actif|d'(?:encadrement|animation|enseignement|accueil|experience|exercice)|de (?:pratique|terrain|vente|cuisine|travail|secretariat|bureautique|soutien)|minimum|exigee?s?|requise?s?|behind you|of (?:experience|practice|teaching|coaching)|required|as an? [a-z]{{3,14}})\b[^.;,\n]{{0,30}}",
    r"\b(?:s'etre|etre|avoir|avez|as|ayant|vous etes-vous|you have|having|must have) (?:deja |already |previously )(?:occup|anim|encadr|tenu|gere|travaill|exerc|enseign|accompagn|organis|men|conduit|particip|realis|work|taught|run|led|coached|supervis|managed)\w{0,4}\b[^.;,\n]{0,50}",
    r"\b(?:justifi\w{1,4}|attest\w{1,4}|dispos\w{1,4}|fort|forte) (?:d'|de )(?:une? )?(?:solide |premiere |reelle |bonne )?(?:experience|pratique|qualification|formation|maitrise|competence)s?\b[^.;,\n]{0,40}",
    r"\b(?:maitrise|connaissance)s? (?:de |d'|du |des )[^.;,\n]{3,40}\b(?:exigee?|obligatoire|indispensable|requise?|imperative)\b|\b(?:maitrise|connaissance)s? (?:parfaite|solide|confirmee|avancee|exigee|obligatoire|indispensable)\b[^.;,\n]{0,30}|\b(?:experience|pratique|references?|track record|proven experience|qualification)\b[^.;,\n]{0,30}\b(?:exigee?s?|requise?s?|obligatoires?|indispensables?|imperati\w{1,2}|necessaires?|required|mandatory|essential|a must)\b",
    r"\b(?:diplome|titulaire|certifie|licencie|breveté)e?s? (?:d'une? |d'etat |du |de |en )[^.;,\n]{3,40}|\b(?:licence|master|bts|but|dut|bafa|bafd|bpjeps|cap|bac ?\+ ?\d|bac pro\w{0,9}|bac|degree|diploma)\b[^.;,\n]{0,30}\b(?:valide|obtenu|exige|requis|obligatoire|imperatif|indispensable|acquis|en poche|minimum|required|completed|mandatory)e?s?\b",
)
POST = pattern(
    r"\b(?:en lieu et place d|a la place d|au lieu et place d|in place of|instead of the)[^.;,\n]{3,50}",
    r"\b(?:non pourvue?|vacant|vacante|laissee? libre|non remplacee?|pas remplacee?|depart(?:s)? (?:en|a la) retraite|en retraite depuis|partie? en retraite|poste supprime|unfilled|vacant post|who (?:left|retired)|has left)\b[^.;,\n]{0,30}",
    r"\b(?:poste|emploi|fonctions?|role|job|post) (?:d'|de |du |of |as )[a-z' /-]{4,40}\b",
    r"\b(?:ten(?:ir|ez|ue)|tiendr\w{1,3}|tiens|assur(?:er|ez|era|erez|eras|es)|pren(?:dre|ez|ds|d|dra) en charge|ger(?:er|ez|era|es)|run(?:s|ning)?|man(?:s|ning)?|hold(?:s|ing)?) (?:seule? |a (?:vous|toi) seule? )?(?:le |la |l'|the )?(?:guichet|accueil|standard|secretariat|caisse|comptabilite|paie|boutique|bibliotheque|agence postale|cantine|classe|permanence|billetterie|front desk|reception|till|office|classroom)\b[^.;\n]{0,60}",
    r"\b(?:encadr(?:er|ez|era|es)|manag(?:er|ez|era|es)|dirig(?:er|ez|era|es)|supervis(?:er|ez|era|es)|supervise|manage|lead) (?:une |l'|les |la |le |deux |trois |\d{1,2} |our |the |two |three )?(?:equipes?|salaries?|agents?|employes?|benevoles|animateurs?|stagiaires?|staff|team|employees)\b[^.;,\n]{0,30}",
)
_ALONE = words(
    r"\b(?:seule?|autonomie|absence|en lieu et place|a la place|non pourvu|vacant|retraite|titulaire|remplac\w{2,6}|poste|emploi|alone|unaided|single-handed|in place of|unfilled|left|retired|manage|encadr|dirig|supervis|temps plein|35 ?h|full[ -]time)"
)
_THEIRS = words(
    r"\b(?:tut(?:eur|rice)s?|referente?s?|aux cotes|avec (?:l'|le |la |les |nos )|aid(?:er|ez|e)|participe\w{0,2}|contribu\w{1,3}|accompagne\w{0,2}|appui|soutien|decouvr\w{1,4}|projet|formation civique|pas de remplacement|ne remplace|sans (?:condition|diplome)|recherche d'emploi|demandeurs?|emploi du temps|insertion|jeunes|lyceens?|eleves|tutor|mentor|help(?:ing)?|assist\w{0,3}|alongside|beside|with the|job ?seekers?|no (?:degree|diploma|experience))\b"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=Text(
        "Cette mention attend d'un volontaire en service civique un acquis, ou lui confie un poste.",
        "This wording expects past work of a service civique volunteer, or hands over a post.",
    ),
    why=Text(
        "Le service civique est ouvert à tous les jeunes de 16 à 25 ans, 30 ans en cas de handicap : ni diplôme ni expérience ne peuvent être exigés, et la mission "
        "ne remplace pas un emploi (code du service national, L120-1 et suivants). Un volontaire n'a ni le contrat ni la paie de la personne dont il ferait le travail.",
        "The service civique is open to all young people aged 16 to 25, 30 with a disability: neither diploma nor experience may be required, and the mission does "
        "not replace a job (code du service national, L120-1 and following). A volunteer has neither the contract nor the pay of the person whose work it would be.",
    ),
    question=Text(
        "La mission m'est-elle ouverte sans cet acquis, et qui faisait ce travail avant ?",
        "Is the mission open to me without this background, and who did this work before?",
    ),
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[],
    examples=[
        Example("[[Avoir déjà tenu une permanence]].", title="Service civique à la mairie"),
        Example("- [[deux étés d'animation à son actif]]\n- envie d'aider", contract="service civique"),
        Example(
            "Vous [[tenez la bibliothèque en lieu et place de l'agente]].",
            contract="service civique",
            rewrite="Vous participez à la vie de la bibliothèque aux côtés de l'agente.",
        ),
        Example("Il ou elle assure le [[poste de secrétaire, non pourvu]].", contract="service civique"),
        Example("Civic service: [[two years of teaching required]]."),
        Example("Avoir déjà donné un coup de main est apprécié.", contract="service civique"),
        Example("Vous participez à l'accueil avec l'agente titulaire.", contract="service civique"),
        Example("Aucune expérience n'est exigée, aucun diplôme non plus.", contract="service civique"),
        Example("Votre tutrice occupe le poste de directrice.", contract="service civique"),
        Example("Avoir déjà tenu un guichet pendant six mois.", contract="CDI"),
    ],
)
def service_civique_emploi(document: Document) -> Iterator[Mark]:
    """Something done or held before, demanded; a post, whole or left by somebody, handed over."""
    yield from beyond((sibling, service_civique_conditions), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    if not document.facts.is_contract("service-civique"):
        return
    for match in document.find(DONE_BEFORE, "text"):
        if not (_excused(match) or preferred(match) or negated(match)):
            yield phrase(match, match.start, match.end)
    lines: dict[int, tuple[int, int]] = {}
    for match in document.find(POST, "text"):
        whole = _ALONE.search(line_of(match)) is not None
        if whole and not (_excused(match) or negated(match) or is_helping(match) or is_of_somebody_else(match)):
            first, last = lines.get(sentence(match)[0], (match.start, match.end))
            lines[sentence(match)[0]] = min(first, match.start), max(last, match.end)
    yield from (document.span("text", first, last) for first, last in lines.values())


def _excused(match: Match) -> bool:
    return _THEIRS.search(line_of(match)) is not None or boilerplate(match)
