"""A reputation, a community or a presence to build without help, which must outlive the stage."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document
from sansreproche.facts.duties import is_helping, is_of_somebody_else
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_FOUND = (
    r"(?:bati(?:r|s|ssez|ras|rez)|constru(?:ire|is|isez|iras|irez)|forg(?:er|es|ez|eras|erez)|asse(?:oir|yez)|etabli(?:r|s|ssez)|edifi(?:er|ez)|fond(?:er|ez)|develop(?:per|pes|pez|peras|perez|ing)?"
    r"|build(?:ing)?(?: up)?|establish(?:ing)?)"
)
_HOLD = (
    r"(?:cre(?:er|es|ez|eras|erez)|lanc(?:er|es|ez)|install(?:er|es|ez)|anim(?:er|es|ez|eras|erez)|faire (?:grandir|connaitre|croitre|rayonner)|accroitre|ger(?:er|es|ez|eras|erez)|pilot(?:er|es|ez)"
    r"|(?:creat|manag)(?:e|ing)|(?:grow|run)(?:ing)?)"
)
_ALONE = (
    r"(?:(?:tout |toute )?seule?s?|a toi (?:tout )?seule?|(?:par|a) (?:vous|toi)[ -]memes?|en (?:toute|totale|complete|pleine) autonomie|en solo|sans aide"
    r"|de (?:a|zero) a (?:z|100)|(?:en partant |a partir )?de (?:zero|rien)|entierement|integralement|alone|on your own|by yourself|single-handedly|from (?:scratch|zero|the ground up))"
)
_THE = r"(?: (?:la|le|les|une?|notre|nos|sa|son|the|our|an?|its)| l')? ?"
_FAME = r"(?:e-?reputation|reputation(?: (?:en ligne|numerique|digitale|web|sur (?:internet|le web|les reseaux(?: sociaux)?)))?|online reputation)"
_CROWD = (
    rf"(?:{_FAME}|communautes?|notoriete|image(?: de marque)?|marque(?: employeur)?|presence(?: (?:en ligne|digitale|numerique|sur [^.;,:()\n]{{3,20}}?))?|visibilite|audience"
    r"|community|communities|(?:online |social )?presence|brand(?: (?:image|awareness))?)"
)
_OWNER = r"(?: (?:(?:de |d'|du |des |of )(?:la |le |l'|les |notre |nos |the |our )?[a-z0-9&'-]{3,20}|sur (?:internet|le web|(?:les )?reseaux(?: sociaux)?|[a-z]{5,12})|instagram|tiktok|discord|linkedin))?"
_LASTS = (
    r"(?:(?:qui|et qui|that|which) (?:(?:te |vous |nous )?(?:survivra|durera|restera|perdurera|vivra|continuera)|(?:doi(?:t|ve) )(?:te |vous |nous )?(?:survivre|durer|rester|perdurer|vivre)|(?:will|must) (?:outlive|outlast|last|remain|stay))"
    r"[^.;,:()\n]{0,30}|durablement|(?:de|sur le) long terme|dans la duree)"
)

FAME = pattern(rf"\b{_FOUND}(?: {_ALONE})?{_THE}{_FAME}\b{_OWNER}(?: {_ALONE}\b)?")
CROWD = pattern(
    rf"\b(?:{_FOUND}|{_HOLD}),? {_ALONE}{_THE}{_CROWD}\b{_OWNER}",
    rf"\b(?:{_FOUND}|{_HOLD}){_THE}{_CROWD}\b(?:{_OWNER}| [^.;,:()\n]{{2,40}}?),? {_ALONE}\b",
    rf"\b{_ALONE},? (?:tu |vous |you (?:will )?)?(?:{_FOUND}|{_HOLD}){_THE}{_CROWD}\b{_OWNER}",
)
LASTING = pattern(
    rf"\b(?:{_FOUND}|{_HOLD}){_THE}{_CROWD}\b(?:{_OWNER}|[^.;,:()\n]{{0,40}}?) {_LASTS}",
    rf"\b(?:{_FOUND}|{_HOLD}) {_LASTS}{_THE}{_CROWD}\b{_OWNER}",
)
_STUDIED = context.words(
    r"\b(?:etudi\w{1,12}|analys\w{1,12}|veill\w{1,12}|audit\w{0,12}|memoire|comment|savoir|how)\b[^.;\n]{0,40}$"
)


@rule(
    label="stage-poste-permanent",
    tier="abusif",
    message=Text(
        "Cette mention confie à un stagiaire une réputation, une communauté ou une présence à bâtir sans aide.",
        "This wording has a trainee build a reputation, a community or a presence without help.",
    ),
    why=Text(
        "Aucune convention de stage ne peut être conclue pour exécuter une tâche régulière d'un poste permanent (code de l'éducation, "
        "L124-7), et le stagiaire doit avoir un tuteur (L124-9). Une réputation ou une communauté demande un travail de plusieurs "
        "années, qui continue après le stage : c'est d'ordinaire celui d'un salarié. Une phrase d'annonce ne suffit pas à le dire ; "
        "c'est un indice, que les juges apprécient avec d'autres.",
        "No stage agreement may be signed to carry out a regular task of a permanent post (code de l'éducation, L124-7), and the "
        "trainee must have a tutor (L124-9). A reputation or a community takes years of work, which goes on after the stage: "
        "ordinarily the work of an employee. A line of an ad is not enough to tell; it is a sign, which judges weigh with others.",
    ),
    question=Text(
        "Qui s'occupe de cette réputation aujourd'hui, qui poursuivra ce travail après moi, et qui sera mon tuteur ?",
        "Who looks after this reputation today, who will carry the work on after me, and who will be my tutor?",
    ),
    rewrite=Replacement(
        "Vous participez, avec la personne chargée de la communication, à un projet encadré : [étude, campagne, refonte].",
        "You take part, with the person in charge of communication, in a supervised project: [study, campaign, redesign].",
    ),
    sources=[
        Source(
            "Code de l'éducation : limites du stage, tuteur",
            "L124-7, L124-9",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[FAME, CROWD, LASTING],
    examples=[
        Example(
            "Vous devrez [[construire seule la réputation en ligne de l'enseigne]].",
            contract="stage",
            rewrite="Vous participez à l'étude de notre réputation en ligne.",
        ),
        Example("Ta mission : [[construire notre e-réputation]] sur cinq réseaux.", contract="stage"),
        Example("- [[créer de zéro une communauté]] autour de nos vélos", contract="stage"),
        Example("[[Développer notre présence sur Instagram de A à Z]].", contract="stage"),
        Example("Il faut [[bâtir une communauté qui vivra après ton départ]].", contract="stage"),
        Example("You will [[build our online reputation from scratch]].", contract="stage"),
        Example("Participer au développement de notre e-réputation.", contract="stage"),
        Example("Aider la responsable à bâtir l'e-réputation de la marque.", contract="stage"),
        Example("Développer la notoriété de la marque avec ta tutrice.", contract="stage"),
        Example("Bâtir notre e-réputation avec ta tutrice.", contract="stage"),
        Example("Animer la communauté des bénévoles.", contract="stage"),
        Example("Construire votre réputation professionnelle.", contract="stage"),
        Example("Nous voulons bâtir seuls notre e-réputation.", contract="CDI"),
        Example("Help our manager build our online reputation.", contract="stage"),
    ],
)
def stage_reputation(document: Document) -> Iterator[Span]:
    """A fame to build, whoever helps; a crowd or a presence only when it is built alone, or made to last."""
    if not document.facts.is_contract("stage"):
        return
    for found in (FAME, CROWD, LASTING):
        for match in document.find(found):
            studied = _STUDIED.search(context.before(match)) is not None
            if not (is_helping(match) or is_of_somebody_else(match) or studied):
                yield match.span()
