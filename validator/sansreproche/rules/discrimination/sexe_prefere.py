"""One sex preferred, or refused, without being named as whom the ad seeks: « sexe : F », « un métier d'homme », « plutôt une vendeuse »."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.facts.gender import FEMININE
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, SEX, SEX_EXCEPTIONS
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_SEX = r"(?:masculine?s?|feminine?s?)"
_PEOPLE = r"(?:hommes?|femmes?|filles?|garcons?|gars|mecs?|dames?)"
_ONLY = r"(?:uniquement|exclusivement|seulement|only)"
_MUCH = r"(?:plutot|avant tout|surtout|davantage|essentiellement|assez|tres)"
_SUITS = r"(?:conviendrait|convient|irait|correspondrait|s'adresse|est destinee?|destinee?|est proposee?|proposee?|est confiee?|confiee?)"

PREFERRED = pattern(
    rf"\b(?:de preference|plutot|exclusivement|uniquement|imperativement) (?:par |pour )?(?:une|des) (?:jeune )?(?:{FEMININE})s?\b",
    rf"\bpreference {_SEX}\b|\bpreference (?:donnee |accordee )?(?:aux|pour les|a une?|pour une?) {_PEOPLE}\b",
    rf"\b(?:une )?(?:touche|presence|sensibilite|main d'oeuvre|force|poigne|douceur) {_SEX} (?:serait |est )?(?:appreciee?|souhaitee?|recherchee?|exigee?|bienvenue|un plus|un atout)",
)
WISHED = pattern(
    rf"\b(?:aimerions|souhait\w{{1,4}}|recherch\w{{1,4}}|cherch\w{{1,4}}|besoin d'|manque|apprecier\w{{1,4}}|voulons) ?(?P<what>(?:d')?(?:une )?(?:touche|presence|sensibilite|main d'oeuvre|force|poigne) {_SEX})\b",
    r"(?P<female>\b(?:fe)?male [a-z]{4,14} (?:required|wanted|needed|preferred)\b)|(?P<only>\bonly (?:m[ae]n|wom[ae]n|ladies|males|females))(?: (?:may|can|should|need)\b|[.,;!\n]|$)",
)
FIELD = pattern(
    r"\b(?:sexe|genre|gender|sex)(?: (?:souhaite|recherche|requis|exige|preferred|required))? ?[:=] ?(?:f|h|m|femme|homme|masculin|feminin|female|male)\b",
    rf"\b[hf] {_ONLY}\b",
)
TRADE_OF = pattern(
    rf"\b(?:un |c'est un )?(?:vrai )?(?:metier|travail|boulot|job) (?:d'hommes?|de femmes?|de mecs?|pour (?:un |une |les |des )?{_PEOPLE})\b",
    rf"\b(?:poste|emploi) (?:{_MUCH} )?pour (?:un|une|les|des) {_PEOPLE}\b",
    rf"\b(?:un )?(?:metier|travail|poste|emploi|job) {_MUCH} {_SEX}\b",
    rf"\b(?:poste|emploi|travail|job|offre|annonce)\b[^.;,\n]{{0,20}} {_SUITS} (?:{_MUCH} |mieux |uniquement )?a(?: une?|ux| des) {_PEOPLE}\b",
)
SORTED = pattern(
    rf"\bseule?s? les (?:candidates|{_PEOPLE}|profils {_SEX}) (?:seront|sont|peuvent|pourront)\b(?: [a-z]{{4,12}})?",
    rf"\b(?:les )?{_PEOPLE} (?:ne (?:sont|seront) pas (?:les )?(?:bienvenu|retenu|accepte|recu|etudie|pri)e?s?|s'abstenir)\b",
    rf"\b(?:n'(?:embauch|accept|engage)|ne (?:recrut|pren|cherch|embauch|veu|voul|retien|reten))\w{{0,4}} que des {_PEOPLE}\b",
)
_HE = r"(?:hommes?|femmes?|dames?|filles?|garcons?|messieurs|monsieur|mesdames|demoiselles?|gars|mecs?|mamans?|nanas?)"
_HE_EN = r"(?:man|woman|lady|girl|gentleman|male|female|guy|lad)"
_THEY_EN = r"(?:men|gents|women|ladies|girls|gentlemen|males|females|boys|guys|lads)"
LEANING = pattern(
    rf"\b(?:plutot|si possible|idealement|de preference|a la rigueur) (?:une? )?(?:jeune )?{_HE}\b",
    rf"\b(?:ideally|preferably|must be|should be|will be|you are|you're) (?:an? )?(?:[a-z]{{3,9}} )?{_HE_EN}\b",
    r"\b(?:ideale?|parfaite?)(?:,? pour)? ?(?:une? |les )?(?:mamans?|meres? (?:de famille|au foyer)|papas?|femmes?|hommes?)\b",
    rf"\b(?:une? [a-z-]{{4,14}}, )?(?:jamais|surtout pas|pas) (?:de |d'|un |une )(?:{_HE})\b",
    rf"\b(?:ne convien\w{{1,4}} pas|(?:inadapte|ferme|interdit)) (?:a une? |aux |a des )?{_HE}\b|\btrop (?:physique|dur|lourd|dangereux|exigeant) pour (?:une |des |les )?(?:femmes?|filles?|dames?)\b",
    rf"\bseule?s? (?:une? |des |les )?{_HE} (?:peu(?:t|vent)|pourr\w{{1,4}}|sera|convien\w{{1,4}})\b[^.;,\n]{{0,20}}|\b(?:des bras|une poigne|une force|une voix|une main|des mains) (?:d'homme|de femme)\b",
    rf"\b(?:poste|emploi|profil) (?:masculin|feminin)\b|\b(?:presence|touche|voix|poigne) {_SEX} (?:requise|exigee|obligatoire|imperative)\b",
    rf"\bno {_THEY_EN}\b(?: please| thanks)?|\b(?:not suitable|unsuitable|too (?:heavy|hard|physical)) for (?:an? )?(?:{_THEY_EN}|woman|man)\b|\b(?:gents|gentlemen|lads) only\b|\b{_THEY_EN} (?:wanted|need not apply|preferred)\b|\b(?:an? )?(?:strong |young |smart ){{1,2}}{_HE_EN} (?:wanted|required|needed)\b",
)

_ALSO = words(
    rf"^ ?(?:/|,|et|ou|comme|autant|&|-)+ ?(?:qu'?|que |a |aux |de |d'|pour )?(?:une? |des |les )?(?:[hfm]\b|{_PEOPLE}|{_SEX}|{FEMININE}|male|female)",
    r"^ ?/|^ (?:de (?:menage|chambre|service)|d'affaires)\b|^ ou (?:un|d'un)\b|^s? et (?:de |d')",
)
_ALSO_BEFORE = words(r"[a-z)] ?[/|-] ?$|\b(?:h|f) (?:et|ou) $")
_DENIED = words(r"\b(?:cliche|prejuge|longtemps|idee recue|n'est pas|n'est plus|ni)\b[^.;\n]{0,40}$")


@rule(
    label="sexe",
    tier="illegal",
    message=Text("Cette mention préfère un sexe à l'autre.", "This wording prefers one sex to the other."),
    why=Text(
        "Aucune offre d'emploi ne peut mentionner le sexe du candidat recherché (L1142-1, L5321-2), fût-ce comme une préférence ou une habitude du "
        "métier. Les seules exceptions sont les interprètes d'un rôle, les mannequins et les modèles (R1142-1).",
        "No job ad in France may mention the sex of the candidate sought (L1142-1, L5321-2), be it as a preference or a custom of the trade. "
        "The only exceptions are performers of a part, fashion models and artists' models (R1142-1).",
    ),
    question=Text(
        "Ma candidature sera-t-elle étudiée que je sois une femme ou un homme ?",
        "Will my application be considered whether I am a woman or a man?",
    ),
    rewrite=Replacement(
        "Décrivez la tâche : « port de sacs de 25 kg », « accueil de clientes » ; et ajoutez « H/F ».",
        'Describe the task: "lifting 25 kg bags"; and add "any gender".',
        "display",
    ),
    sources=[SEX, SEX_EXCEPTIONS, CRITERIA, NO_AD, PENALTY],
    triggers=[PREFERRED, WISHED, FIELD, TRADE_OF, SORTED, LEANING],
    examples=[
        Example(
            "La maçonnerie est [[un métier d'homme]].",
            rewrite="La maçonnerie comporte le port de sacs de 25 kg (H/F).",
        ),
        Example("Moniteur H/F, [[de préférence une monitrice]]."),
        Example("Permis : B. [[Sexe : F]]. Horaires : matin."),
        Example("POSTE DE NUIT, [[H UNIQUEMENT]]."),
        Example("[[Préférence masculine]] vu le port de charges."),
        Example("Le [[poste conviendrait mieux à un homme]]."),
        Example("[[Seules les candidates seront reçues]]."),
        Example("Au bar, on [[ne prend que des filles]]."),
        Example("Nous aimerions [[une présence féminine]] à l'accueil."),
        Example("[[Female receptionist required]]."),
        Example("Pour le jardin, [[plutôt un homme]]."),
        Example("[[Une nourrice, jamais de monsieur]]."),
        Example("C'est [[trop lourd pour une femme]]."),
        Example("[[Must be male]]; [[no girls]]."),
        Example("Jamais de femme ou d'homme seul la nuit : on travaille à deux."),
        Example("Gender preferred: any. [[Gender: female]]."),
        Example("Sexe : H/F. Poste destiné aux femmes et aux hommes."),
        Example("H/F uniquement en temps plein."),
        Example("Ce n'est pas un métier d'homme : toutes et tous y réussissent."),
        Example("De préférence une vendeuse ou un vendeur de métier."),
        Example("Préférence pour le travail en équipe ; une présence commerciale appréciée."),
        Example("Des métiers longtemps dits masculins, ouverts à toutes."),
        Example("On ne prend que des fruits mûrs."),
        Example("Un métier de femme/valet de chambre, un travail de femme de ménage (H/F)."),
    ],
)
def sexe_prefere(document: Document) -> Iterator[Span]:
    """Preferences and refusals of one sex, the other not named beside it."""
    for match in document.find(WISHED):
        if not _excepted(match):
            yield match.span(next(name for name in ("what", "female", "only") if match.has(name)))
    for one in (PREFERRED, FIELD, TRADE_OF, SORTED, LEANING):
        for match in document.find(one):
            if not _excepted(match):
                yield match.span()


def _excepted(match: Match) -> bool:
    said, rest = context.before(match), match.data[match.end : match.end + 40]
    both = _ALSO.search(rest) or _ALSO_BEFORE.search(said) or _DENIED.search(said)
    return both is not None or context.boilerplate(match) or context.cited(match) or context.performing(match)
