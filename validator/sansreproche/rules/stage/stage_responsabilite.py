"""A trainee who holds a whole function alone."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document, Match
from sansreproche.facts.duties import is_helping, is_of_somebody_else
from sansreproche.facts.numbers import NUMBER
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_DO = (
    r"(?:(?:ger|pilot|assur|assum|anim|administr|organis)(?:er|ez|es|e|eras|erez)|ten(?:ir|ez)|tiens|tiendr(?:as|ez)|dirig(?:er|ez|es|eras|erez)|s'occuper de|faire tourner|prendre en charge|prenez en charge|prends en charge"
    r"|ouvr(?:ir|ez|es)|ferm(?:er|ez|es)|mener|realis(?:er|ez))"
)
_HELD = (
    r"(?:(?:boutiques?|magasins?|accueil|standard|secretariat|caisses?|reception|agence|bureau|site(?: (?:web|internet))?|comptes?|reseaux(?: sociaux)?|communautes?|service [a-z]{3,14}|communication|marketing"
    r"|comptabilite|paie|administration|production|cuisine|salle|bar|stand|salon|guichet|e-?commerce|community management|support(?: client)?|planning|galerie|musee|gite|hotel|rayon|atelier|redaction|recrutements?)\b)"
)
_THE = r"(?:la|le|l'|les|nos|notre|un|une|vos|votre|sa|ses|son|de la|du|des) ?"
_REST = r"(?: (?:de|du|d'|des|en|sur|le|la) [^.;,:()\n]{1,30})?"
_ALONE = r"(?:tout |toute )?seule?s?"
_WHOLE = r"(?:entiere|pleine(?: et entiere)?|totale|complete)"

ALONE = pattern(
    rf"\b(?:tu |vous )?{_DO} {_ALONE} {_THE}[^.;,:()\n]{{2,45}}",
    rf"\b(?:tu |vous )?{_DO} (?:integralement|entierement|totalement|a 100 ?%) {_THE}{_HELD}(?: [a-z-]{{4,14}})?{_REST}",
    rf"\b{_ALONE} (?:aux (?:commandes|manettes)|maitre a bord|a la barre|a bord)(?: (?:de |du |d'|des )[^.;,:()\n]{{2,40}})?",
    r"\b(?:tu en (?:es|seras)|vous en (?:etes|serez)) (?:le |la |l')?(?:seule?|unique) (?:responsable|referente?|charge|interlocut(?:eur|rice))(?:, ?personne au-dessus)?",
    r"\b(?:le seul|la seule|seule?) a (?:vous |t')?(?:occuper|gerer|tenir|assurer|faire) [^.;,:()\n]{2,40}",
    rf"\b(?:tu |vous )?{_DO} {_THE}{_HELD}(?: [^.;,:()\n]{{1,25}})? {_ALONE}\b",
    rf"\b(?:ten(?:ir|ez|ue (?:de|du))|tiens|tiendr(?:as|ez)) ?(?:{_THE})?(?:accueil|standard|boutique|magasin|caisse|reception|guichet|secretariat|stand)\b",
    r"\b(?:(?:tu es|vous etes|tu seras|vous serez|etre|seras|serez) (?:l'unique|la seule|le seul|unique|seule?)|l'unique|la seule|le seul) (?:responsable|referente?|interlocut(?:eur|rice)|charge|en charge|personne en charge) (?:de|du|des|d') ?[^.;,:()\n]{2,45}",
    r"\b(?:you will |you'll )?(?:run|manage|hold|keep|handle|own|open|close) (?:the|our) (?:shop|store|desk|front desk|office|gallery|website|social media(?: accounts)?|reception|account|branch|kitchen|site|channel)s? (?:alone|on your own|by yourself|single-handedly|without supervision)",
    r"\b(?:in|have|with) (?:sole|full|complete) charge of [^.;,:()\n]{2,40}",
    r"\b(?:solely|entirely|fully) responsible for [^.;,:()\n]{2,45}|\b(?:sole|full|complete|entire) responsibility (?:for|of) [^.;,:()\n]{2,45}",
)
AUTONOMOUS = pattern(
    r"\bsans (?:aucune? )?(?:supervision|tuteur|tutrice|maitre de stage)\b|\btravaill\w{1,6} sans encadrement\b|\bpas de (?:tuteur|tutrice|maitre de stage)\b|\b(?:no|without(?: any| a)?) (?:supervision|tutor|supervisor)\b",
    rf"\b(?:tu |vous )?{_DO} {_THE}{_HELD}{_REST} en (?:toute|totale|complete|pleine|entiere|parfaite) autonomie",
    r"\ben (?:totale|complete|pleine|entiere) autonomie(?: (?:sur|dans la gestion d|pour gerer|la gestion d)[^.;,:()\n]{1,35})?",
    r"\bautonomie (?:totale|complete) (?:sur|dans|pour) [^.;,:()\n]{3,30}",
    r"\ben autonomie (?:totale|complete)(?: (?:sur|dans|pour) [^.;,:()\n]{1,35})?",
    r"\b(?:fully|completely|totally) (?:autonomous|independent)\b|\bwith (?:full|total|complete) autonomy\b",
)
WHOLE = pattern(
    rf"\b(?:{_DO}|prendre en main|prenez en main|prends en main) (?:toute la|tout le) {_HELD}{_REST}",
    rf"\b(?:la )?(?:gestion|tenue) (?:complete|integrale|totale) (?:de |du |des |d')(?:la |l'|notre |nos )?{_HELD}{_REST}",
    r"\btoute? (?:la |le |l'|notre )?[a-z][^.;,:\n]{2,30} repose(?:ra)? (?:entierement )?sur (?:toi|vous|tes epaules|vos epaules)(?: seule?s?)?\b",
    r"\bresponsable a 100 ?% (?:de |du |des |d')[^.;,:()\n]{2,40}",
    r"\b(?:tu es|vous etes|tu seras|vous serez) (?:le |la )?responsable (?:de la|du|de l'|de notre) ?(?:boutique|magasin|agence|etablissement|galerie|restaurant|gite|hotel|point de vente)\b[^.;,:()\n]{0,30}",
    r"\b(?:en charge|responsable) de (?:toute la|tout le|l'ensemble de la|l'integralite de la|l'ensemble du) ?[^.;,:()\n]{3,40}",
    rf"\b(?:tu (?:auras|as|prendras|prends) |vous (?:aurez|avez|prendrez|prenez) |avoir |prendre )?(?:l'|la |une )?{_WHOLE} responsabilite (?:de|du|des|d'|sur) ?[^.;,:()\n]{{2,45}}",
    r"\b(?:tu (?:auras|as) |vous (?:aurez|avez) )?(?:la )?responsabilite (?:pleine et entiere|entiere|totale|complete) (?:de|du|des|d'|sur) ?[^.;,:()\n]{2,45}",
    rf"\b{_DO} (?:l'integralite|la totalite) (?:de|du|des) ?[^.;,:()\n]{{2,45}}",
    r"\b(?:en charge|responsable|(?:la )?responsabilite) (?:du recrutement et )?de (?:l'animation|la gestion)(?: et (?:de )?(?:la |l')?[a-z]{5,14})? (?:des|(?:de )?(?:(?:toute?s? |tous )?(?:nos|les|notre|la)|l'ensemble (?:de nos|des)))"
    rf" (?:(?:{NUMBER}) )?(?:communautes?|reseaux sociaux|comptes|pages|boutiques?|sites|marques|magasins?|agences?|etablissements?)",
)
_NOT_YET = context.words(
    r"\b(?:vers|gagn\w{1,12}|mont\w{1,12}|progressive\w{0,12}|peu a peu|capable|capacite|apte|savoir|sachant|travaill\w{1,12}|evolu\w{1,12}|accessibles?|formations?|develop\w{1,12}|deplac\w{1,12}|pouvez|aimez|aimes|souhait\w{1,12}|envie|a terme)\b[^.;\n]{0,60}$"
)
_NEW_VERB = context.words(r" (?:et|mais|car|and|but) (?:tu|vous|il|you|we) [^.;\n]{1,40}$")
_UNASKED = context.words(r"\b(?:n'est|ne sera|ne vous sera|ne te sera) (?:pas|jamais) (?:demande|exige|attendu)")
_NOT_ALONE = context.words(
    r"^[^.;\n]{0,20}\b(?:en binome|avec|with|when|lors des? pause)|\bne (?:seras?|serez) (?:jamais|pas) seul"
)


@rule(
    label="stage-poste-permanent",
    tier="abusif",
    message=Text(
        "Cette mention confie à un stagiaire une fonction entière.",
        "This wording entrusts a trainee with a whole function.",
    ),
    why=Text(
        "Aucune convention de stage ne peut être conclue pour exécuter une tâche régulière d'un poste de travail permanent (code de "
        "l'éducation, L124-7), et le stagiaire doit avoir un tuteur (L124-9). Tenir seul un accueil, une boutique ou un service "
        "est le travail d'un salarié. Les juges apprécient ces indices ensemble lorsqu'ils requalifient un stage en contrat de "
        "travail ; une phrase d'annonce n'y suffit pas, mais elle compte.",
        "No stage agreement may be signed to carry out a regular task of a permanent post (code de l'éducation, L124-7), and the "
        "trainee must have a tutor (L124-9). Holding a desk, a shop or a department alone is the work of an employee. Judges weigh "
        "such signs together when they turn a stage into an employment contract; a line of an ad is not enough, yet it counts.",
    ),
    question=Text(
        "Qui tient cette fonction en dehors de la période de stage, et qui sera mon tuteur au quotidien ?",
        "Who holds this function outside the stage, and who will be my tutor day by day?",
    ),
    rewrite=Replacement(
        "Vous assistez [fonction], qui reste responsable de [service] ; projet encadré : [sujet].",
        "You assist [position], who remains responsible for [department]; supervised project: [subject].",
    ),
    sources=[
        Source(
            "Code de l'éducation : limites du stage, tuteur",
            "L124-7, L124-9",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[ALONE, AUTONOMOUS, WHOLE],
    examples=[
        Example(
            "Le lundi, [[tu tiens le magasin seule]].",
            contract="stage",
            rewrite="Le lundi, tu accueilles les clients avec la gérante.",
        ),
        Example("- [[gérer seul la comptabilité fournisseurs]]", contract="stage"),
        Example(
            "Vous travaillerez [[en totale autonomie sur la boutique en ligne]].",
            contract="stage",
            todo="« travailler en autonomie » reads as a quality",
        ),
        Example("[[En complète autonomie]], vous décidez des contenus.", contract="stage"),
        Example("[[Vous avez l'entière responsabilité de la newsletter]].", contract="stage"),
        Example("[[Tu seras l'unique référent des partenaires]].", contract="stage"),
        Example("[[Seule aux commandes de la librairie]], un dimanche sur deux.", contract="stage"),
        Example("Tu vas [[gérer entièrement le site web]].", contract="stage"),
        Example("[[Pas de tuteur]], de la débrouille.", contract="stage"),
        Example("You will be [[solely responsible for our customer desk]].", contract="stage"),
        Example("Sous la responsabilité de votre tutrice, vous découvrez la paie.", contract="stage"),
        Example("Vous gagnerez peu à peu en totale autonomie sur les outils.", contract="stage"),
        Example("Un seul responsable de la sécurité par site : votre tuteur.", contract="stage"),
        Example("Le pôle voisin est en charge de la gestion des sites.", contract="stage"),
        Example("Tu tiens la boutique seule le lundi.", contract="CDI"),
        Example("Vous aidez le gérant à tenir la boutique.", contract="stage"),
        Example("Tu ne seras pas seule aux commandes.", contract="stage"),
        Example("Ouvrir seul un fichier n'est pas demandé.", contract="stage"),
    ],
)
def stage_responsabilite(document: Document) -> Iterator[Span]:
    """A function held alone, in full autonomy or in full responsibility, by the trainee."""
    if not document.facts.is_contract("stage"):
        return
    for found in (ALONE, AUTONOMOUS, WHOLE):
        for match in document.find(found):
            if not (is_helping(match) or is_of_somebody_else(match) or _is_to_come(match)):
                yield document.span(match.field, match.start, _end(match))


def _is_to_come(match: Match) -> bool:
    """Autonomy as a quality or as an end of the training, and help close at hand."""
    start, end = context.clause(match)
    if _UNASKED.search(match.data[match.start : end]):
        return True
    return _NOT_YET.search(match.data[start : match.start]) is not None or (
        _NOT_ALONE.search(match.data[match.end : end]) is not None
    )


def _end(match: Match) -> int:
    """« … sur le site et tu décideras du budget »: what follows is another sentence."""
    another = _NEW_VERB.search(match.data[match.start : match.end])
    return match.start + another.span()[0] if another else match.end
