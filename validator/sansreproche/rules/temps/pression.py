"""Pressure asked to be borne: « résistance au stress », « travailler sous pression », « environnement exigeant », « sens de l'urgence »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_GOOD = r"(?:(?:bonne|tres bonne|excellente|forte|grande|parfaite) )?"
_BEAR = r"(?:resistance|resistante?s?|resister|resistez|resistes|tolerance|gestion|gerer|gerez|geres|maitrise|maitriser|supporter|supportez|endurer|encaisser|encaissez|encaisses|absorber|affronter|canaliser|faire face)"
_THE = r"(?:(?:efficacement|bien|a|au|aux|de|du|des|le|la|les|l'|votre|ton|son|vos|une|certaine|forte|face) ?){0,4}"
_STRAIN = r"(?:(?:situations? |periodes? |moments? )(?:de |d'|sous )?(?:forte |fort )?)?(?:stress|pression|tensions?|stressante?s?|pressions)"
_DEMANDED = r"(?: (?:exigee?|requise?|demandee?|indispensable|imperative|necessaire))?"

BEAR = pattern(
    rf"\b{_GOOD}{_BEAR} {_THE}{_STRAIN}\b(?: (?:du (?:chiffre|resultat|service|direct|temps|rush)|des (?:objectifs|delais|chiffres)|commerciale?))?{_DEMANDED}",
    r"\b(?:tenir|tenez|tiens|resister|supporter) (?:bien )?(?:sous )?la pression\b",
    r"\b(?:le |la |l')?(?:stress|pression|urgence)(?: de l['e ] ?[a-z]{4,14}| d[ue]s? [a-z]{4,14})? ne (?:vous|te) (?:fait|font|derange\w{0,2}|effraie) (?:pas|point|guere)(?: peur)?",
    rf"\bgestion (?:de |des |du |d')[a-z]{{4,14}} et (?:de |des |du ){_STRAIN}\b",
    r"\b(?:pas peur|ne craignez|ne crains|ne redoutez) (?:de |du |ni )?(?:pas )?(?:le |la )?(?:stress|pression)\b",
    r"\b(?:un )?mental (?:a toute epreuve|d'acier|de gagnant|solide|de fer)(?: (?:sous|face a) la pression)?|\b(?:les |des )?nerfs (?:solides|d'acier)\b",
)
UNDER = pattern(
    r"\b(?:travailler|travaillez|travail|intervenir|agir|agissez|decider|produire|performer|performante?s?|efficaces?|efficacement|reactif|sereine?(?:ment)?|calme|a l'aise|(?:maintenir|garder|conserver) [^.;,\n]{3,30}) (?:meme )?(?:en etant )?sous (?:la |forte |haute )?(?:pression|tension|stress)\b",
    r"\b(?:gard|rest|conserv)(?:er|ez|es|e|ant)[^.;,\n]{0,15} (?:calme|sang[- ]froid|sereine?|zen|maitre de soi)[^.;,\n]{0,25} (?:stress|pression|tension|urgence|toutes circonstances)\b",
    r"\b(?:work(?:ing|s)?|perform(?:ing|s)?|thriv(?:e|es|ing)|deliver(?:ing|s)?|operate|calm|function|stay\w{0,3} [a-z]{3,10}|remain [a-z]{3,10}|cope|coping|comfortable)[^.;,\n]{0,30} (?:under|with) (?:high |tight |constant )?(?:pressure|stress)\b",
    r"\bstress[- ](?:resistan(?:t|ce)|toleran(?:t|ce)|management(?: skills)?)\b|\b(?:carbur\w{1,3}|shoote?\w?|accros?) a l'(?:adrenaline|urgence)\b",
    r"\b(?:handl(?:e|es|ing)|manag(?:e|es|ing)|withstand|resist|tolerat\w{1,3}) (?:high |the |your )?(?:pressure|stress)\b|\bresilien(?:t|ce) (?:to|under) (?:stress|pressure)",
)
URGENCY = pattern(
    r"\b(?:(?:le |un )?(?:sens|gout|culture|esprit)|aime[rz]?|adore[rz]?|appreci(?:er|ez)) (?:de )?l'urgence(?: (?:est |soit )?(?:indispensable|exigee?|requise?|imperatif))?",
    r"\b(?:travailler|travaillez|agir|agissez|a l'aise|intervenir|efficaces?|reactif|evoluer) (?:efficacement )?(?:dans|en) (?:l'urgence|(?:des |les )?situations? (?:d'urgence|de stress|stressantes?|de tension)|(?:un )?contexte (?:d'urgence|de stress|tendu))",
    r"\b(?:a )?(?:strong |real |true )?sense of urgency\b|\b(?:sav(?:oir|ez|es) )?ger(?:er|ez|es) l'urgence\b",
)
SURROUNDINGS = pattern(
    r"\b(?:environnements?|contextes?|milieu)(?: de travail)?(?: [a-z-]{4,16}(?:,| et)?){0,3} (?:exigeante?s?|intenses?|stressante?s?|sous pression|sous tension)\b",
    r"\bdans (?:un|ce) (?P<frame>cadre(?: [a-z-]{4,16}(?:,| et)?){0,2} (?:exigeant|intense|stressant)s?)\b",
    r"\b(?:an? )?(?:[a-z-]{4,12}(?:,| and)? ){0,2}(?:high|intense)[- ]pressure (?:environment|setting|context|role)\b|\b(?:demanding|intense|stressful)(?: and [a-z-]{4,15})? (?:work )?(?:environment|setting)\b",
)
_PHYSICS = words(
    r"\b(?:eau|air|gaz|vapeur|pneus?|circuits?|reseaux?|hydraulique|pneumatique|arterielle|atmospherique|bars?|cuves?|fluides?|tuyau\w{0,5}|appareils?|equipements?|pumps?|valves?|blood|water|tyres?|habilitation|electri\w{1,5}|bt|hta|cables?|ouvrages|installations?|armoires?)\b"
)
_LESSON = words(
    r"\b(?:ateliers?|formations?|seances?|modules?|cours|stages? de|accompagn\w{1,5}|anim\w{1,4}|conseill?\w{0,4}|techniques de|programmes?|sophrologie|yoga|prevention|workshops?|training|courses?|test)\b[^.;\n]{0,40}$"
)
_SOMEBODY_ELSES = words(
    r"^ ?(?:de l'|des |du |de la |de nos |de vos |de tes |of )(?:utilisateur|client|patient|eleve|enfant|usager|interlocuteur|public|resident|candidat|equipe|salarie|collaborateur|agent|customer)"
)
_CLIMATE = words(
    r"^ ?(?:climatique|ecologique|sociale|environnementale|sanitaire|humanitaire|vitale|medicale|absolue|de la situation)"
)
_PAST = words(
    r"\b(?:experiences?|experience[s]?|parcours|acquis\w{0,2}|evolue|issus? d|deja|background|habitue)\b[^.;\n]{0,60}$",
    r"\b(?:nos|leurs?|ses) (?:clients?|projets?)[^.;\n]{0,40}$",
    r"\b(?:pouvant|concue?s?|destinee?s?|resist\w{2,4}|(?:entreprise|societe|groupe|acteur|filiale)[^.;\n]{0,80} (?:evolu|oper)\w{1,4})\b[^.;\n]{0,40}$",
)


@rule(
    label="pression",
    tier="style",
    message=Text(
        "Cette mention demande de supporter la pression sans dire d'où elle vient.",
        "This wording asks to bear pressure without saying where it comes from.",
    ),
    why=Text(
        "Elle n'apprend rien du travail, et des lecteurs la comprennent comme l'aveu d'un manque de temps ou de monde. Aucun texte ne l'interdit ; "
        "l'employeur doit toutefois protéger la santé des salariés. Dire ce qui presse (des échéances, une saison, un accueil chargé) et ce qui aide "
        "renseigne mieux.",
        "It tells nothing of the work, and readers take it for the admission of too little time or too few people. No text forbids it; the employer must however "
        "protect the health of staff. Saying what presses (deadlines, a season, a busy desk) and what helps informs better.",
    ),
    question=Text(
        "Qu'est-ce qui crée la pression, à quels moments, et de quels moyens dispose l'équipe ?",
        "What creates the pressure, when, and what means does the team have?",
    ),
    rewrite=Replacement(
        "les échéances sont connues un mois à l'avance, deux personnes se relaient",
        "deadlines are known a month ahead, two people take turns",
        "display",
    ),
    triggers=[BEAR, UNDER, URGENCY, SURROUNDINGS],
    examples=[
        Example(
            "Qualités : [[résistance au stress]], écoute.",
            rewrite="Qualités : écoute. Deux clôtures par an, en équipe.",
        ),
        Example("Vous savez [[travailler sous pression]]."),
        Example("Tu as [[le sens de l'urgence]]."),
        Example("Nous évoluons dans un [[environnement exigeant]]."),
        Example("[[Bonne gestion du stress indispensable]]."),
        Example("Vous [[restez calme en situation de stress]]."),
        Example("You [[work well under pressure]]."),
        Example("You have [[a strong sense of urgency]]."),
        Example("[[Gérer l'urgence]] : tu sais revoir un planning en une minute."),
        Example("Les dossiers arrivent au fil de l'eau : il faut [[gérer une certaine pression]]."),
        Example("[[Gestion des délais et des situations de stress]]."),
        Example("Vous travaillez dans un [[cadre technique exigeant]]."),
        Example("Vous relevez la pression des pneus."),
        Example("Vous savez gérer l'urgence vitale en salle de réveil."),
        Example("Vous animez des ateliers de gestion du stress."),
        Example("Gestion des priorités et des urgences du service."),
        Example("Intervention sur des réseaux d'eau sous pression."),
        Example("L'urgence climatique guide nos choix."),
        Example("Vous apaisez et savez gérer le stress des patients."),
        Example("Bonne expression écrite, mise sous tension des armoires."),
        Example("Des modules électroniques pouvant évoluer dans des environnements exigeants."),
        Example("Un groupe industriel opérant dans un environnement exigeant et réglementé."),
        Example("Une expérience dans un environnement exigeant est appréciée."),
    ],
)
def pression(document: Document) -> Iterator[Span]:
    """Stress, pressure and urgency as demands on the candidate, save physical pressure, lessons, and other people's stress."""
    for source in (BEAR, UNDER, URGENCY, SURROUNDINGS):
        for match in document.find(source, "text"):
            if not (negated(match) or boilerplate(match) or cited(match) or _is_something_else(match)):
                if source is SURROUNDINGS and _PAST.search(_line_before(match)):
                    continue
                yield match.span("frame" if source is SURROUNDINGS and match.has("frame") else 0)


def _is_something_else(match: Match) -> bool:
    after = match.data[match.end : match.end + 40]
    said = _line_before(match)[-40:].replace(b"fil de l'eau", b"")
    near = said + match.data[match.start : match.end] + after.split(b"\n", 1)[0][:25]
    return bool(
        _LESSON.search(_line_before(match))
        or _SOMEBODY_ELSES.search(after)
        or _CLIMATE.search(after)
        or _PHYSICS.search(near)
    )


def _line_before(match: Match) -> bytes:
    return match.data[max(0, match.start - 160) : match.start].rsplit(b"\n", 1)[-1]
