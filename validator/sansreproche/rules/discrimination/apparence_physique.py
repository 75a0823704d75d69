"""A body, a face, a height or a bare skin asked of the candidate."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, ESSENTIAL, FREEDOMS, NO_AD, PENALTY, decision
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_SKIN = r"(?:tatouages?|piercings?|tatoues?|tattoos?)"
_SEEN = r"(?: (?:visibles?|apparents?))?"
_HANDSOME = r"(?:elegante?s?|jolie?s?|belles?|beau|seduisante?s?|sexy|minces?|sveltes?|elances?|elancees?|charmante?s?|athletiques?)"
_HEIGHT = r"1 ?(?:[.,] ?|m ?)[4-9]\d?(?: ?(?:m\b|metres?))?"

BODY = pattern(
    r"\b(?:un |une |la |bon |bonne |beau )?(?:physique|silhouette|plastique|visage|teint|corps) (?:tres )?(?:agreable|avenante?|attrayante?|attractive?|attractif|soignee?|irreprochable|parfaite?|elancee?|longiligne|mince|avantageux|fine|athletique|sportive|harmonieuse|de mannequin|qui va)",
    r"\b(?:une )?(?:belle|bonne|forte|grande) (?:prestance|allure|silhouette)\b|\bbelle presence(?: physique)?\b|\b(?:une )?allure (?:soignee|elegante|sportive|jeune|impeccable|moderne)\b|\b(?:le |un )?physique de (?:l'emploi|mannequin)\b",
    r"\b(?:un )?(?:look|style vestimentaire) (?:soigne|chic|elegant|raffine|branche|tendance|moderne|impeccable|jeune|de [a-z]{3,12})(?: (?:ou|et) [a-z]{3,12})?(?: exigee?)?\b|\b(?:look) exige\b",
    r"\b(?:vos |les |indiquer (?:vos|les) )?mensurations\b|\btaille (?:mannequin|3[4-9]|4[02]|fine)\b(?: ?(?:-|/|a|ou) ?[34]\d\b)?(?: max(?:imum|i)?)?(?: pour porter [^.,;\n]{3,25})?|\b(?:bon|bonne) proportion taille[ /]poids\b",
)
HEIGHT = pattern(
    rf"\b(?:taille|mesur\w{{2,4}}|haut de)(?: (?:minimum|minimale|requise|souhaitee|au moins|plus de|entre|de)){{0,2}} ?:? ?(?:de )?{_HEIGHT}(?: (?:minimum|mini|au moins|et plus|ou plus)| et {_HEIGHT})?",
    rf"\b{_HEIGHT} (?:minimum|mini\b|au moins|et plus)",
    r"\b(?:minimum|au moins|a partir de) 1 ?(?:[.,] ?|m ?)[4-9]\d(?: ?(?:m\b|metres?))?",
    r"\bheight ?:? ?(?:at least|over|above|minimum) (?:1[.,][4-9]\d ?m|1[4-9]\d ?cm|[456]')",
    r"\b(?:minimum )?height ?:? ?(?:of |minimum )?[456]'(?: ?\d{1,2})?\"?(?: (?:minimum|or taller|and above))?",
    r"\b(?:between )?1[.,][4-9]\d(?: ?m)? (?:and|to) 1[.,][4-9]\d ?m tall\b",
    r"\b(?:minimum )?height(?: of)? ?:? ?1(?:[4-9]\d ?cm|[.,][4-9]\d ?m\b)|\bat least 1[.,][4-9]\d ?m tall\b",
)
SKIN = pattern(
    rf"\b(?:sans|pas de|aucun|ni|no|without|ne pas avoir de|non)(?: (?:visible|tattoos?|piercings?) (?:or|and))? (?:visible )?{_SKIN}(?:(?: ni(?: de)? | ou(?: de)? | et(?: de)? | or | and |, ?){_SKIN}){{0,2}}{_SEEN}",
    rf"\b{_SKIN}(?:(?: ni | ou | et |, ?){_SKIN})?{_SEEN} (?:interdits?|proscrits?|exclus?|refuses?|non acceptes?|s'abstenir)",
    r"\b(?:cheveux|barbes?) (?:longs?|colores?|teints?)? ?(?:interdite?s?|exclue?s?|proscrite?s?|refusee?s?)\b|\b(?:cheveux courts|visage rase|rase de pres|talons(?: hauts)?|jupe|maquillage) (?:obligatoires?|exigee?s?|de rigueur|imposee?s?)\b|\bno (?:beards?|dreadlocks)\b",
)
HANDSOME = pattern(
    rf"\b(?:vous etes|tu es|personnes?|profil|candidate?s?|femme|homme|fille|serveuse|hotesse)(?: (?:tres |toujours )?[a-z]{{4,12}}(?:,| et))? (?:tres |toujours )?{_HANDSOME}\b(?:(?: et | ou |, ?){_HANDSOME})?",
    r"\b(?:etre|soyez|faut) (?:tres )?(?:elegante?|jolie|seduisante?|sexy|mince|svelte|elancee?|charmante?|athletique)\b(?: et [a-z]{4,14})?|\b(?:vous (?:devez|devrez) |il faut )etre (?:beau|belle)\b",
    r"\b(?:be |are |an? )?(?:physically )?(?:attractive|good-looking|pretty|slim|handsome)(?: (?:and|,) [a-z-]{4,14})? (?:person|candidate|woman|man|lady|hostess|waitress|receptionist)\b",
    r"\b(?:be|is|are) (?:physically )?(?:attractive|good-looking|pretty|slim|handsome)(?: and [a-z-]{4,14})?\b",
)

_HYGIENE = words(
    r"\b(?:hygien|securite|agroaliment|alimentaire|sterile|salle blanche|laboratoire|bloc operatoire|epi\b|haccp|laverie|machines?|contamin)"
)
_OF_THINGS = words(
    r"\b(?:offre|annonce|remuneration|salaire|produit|site|cadre|environnement|package|pay|benefits?|salary|offer|layouts?|design|decor|bijou|articles?|vetements?|pieces?|modeles?|gamme|collections?|immeuble|marque|lieu|accueil|acces|depot|monde|activite|espace|produits)[^,.;\n]{0,30}$"
)
_ELSEWHERE = words(
    r"^ (?:tonnes|salaries|personnes|hectares|de (?:l'|la |nos |notre |ce)|du |des |et plus grand|sur|en ligne|digitale|numerique|terrain|commerciale|en magasin|a l'international)\b"
)
_NOT_A_PERSON = words(
    r"\b(?:etageres?|meubles?|hauteur|plafond|largeur|longueur|profondeur|tranchees?|quais?|portes?|vitrines?|panneaux?|murs?|rayonnages?|echelle|animaux|vegetaux|arbres?|activite physique)\b"
)


@rule(
    label="apparence",
    tier="abusif",
    message=Text(
        "Cette mention pose une condition d'apparence physique.",
        "This wording sets a condition of physical appearance.",
    ),
    why=Text(
        "L'apparence physique est un critère interdit (L1132-1, L5321-2), sauf exigence essentielle et proportionnée à l'emploi (L1133-1) : "
        "un rôle, un mannequin. Le Défenseur des droits a écarté cette excuse pour la vente de vêtements et pour l'accueil. "
        "Une tenue, une règle d'hygiène ou de sécurité se disent telles quelles.",
        "Physical appearance is a prohibited criterion (L1132-1, L5321-2), unless essential and proportionate to the job (L1133-1): a part to play, "
        "a fashion model. The French Defender of Rights refused that excuse for selling clothes and for reception work. "
        "Dress, hygiene and safety rules can be stated as such.",
    ),
    question=Text("En quoi l'apparence est-elle nécessaire à ce poste ?", "Why does this post need such looks?"),
    rewrite=Replacement("tenue professionnelle fournie", "uniform provided", "adapt"),
    sources=[
        CRITERIA,
        NO_AD,
        PENALTY,
        ESSENTIAL,
        FREEDOMS,
        decision("MLD-2014-147", 12325, "apparence et vente de vêtements"),
        decision("2024-051", 50444, "talons imposés à une hôtesse"),
    ],
    triggers=[BODY, HEIGHT, SKIN, HANDSOME],
    examples=[
        Example(
            "Accueil du public, [[physique agréable]].", rewrite="Accueil du public, tenue professionnelle fournie."
        ),
        Example("Portier : [[1,85 m minimum]]."),
        Example("Équipe de salle [[sans tatouage apparent]]."),
        Example("[[Tatouages et piercings interdits]]."),
        Example("[[Vous êtes élégante]] et ponctuelle."),
        Example("VENDEUR AYANT [[UNE BELLE PRESTANCE]]."),
        Example("Vous [[mesurez plus de 1,75 m]] pour l'accueil du palais."),
        Example("Vendeuse ou vendeur, [[taille 38 maximum]]."),
        Example("[[Talons obligatoires]] pendant le service."),
        Example("You [[are good-looking]], and a morning person."),
        Example("Tenue et chaussures de sécurité fournies ; uniforme porté en salle."),
        Example("Atelier alimentaire : sans bijou ni piercing, par mesure d'hygiène."),
        Example("Activité physique agréable en plein air, accueil physique et téléphonique."),
        Example("Mannequin cabine : mensurations à indiquer, taille 36."),
        Example("Cadre élégant, belle allure de nos vitrines et rémunération attractive."),
        Example("Articles de taille 34 à 50 ; belle silhouette de l'immeuble."),
        Example("Étagères de 1,80 m minimum à monter."),
        Example("The offer is attractive. Tattoos welcome."),
        Example("Évitez d'écrire « physique agréable » dans une annonce."),
    ],
)
def apparence_physique(document: Document) -> Iterator[Span]:
    """Looks demanded of the candidate, hygiene and safety apart."""
    found = [
        match
        for one in (BODY, HEIGHT, SKIN, HANDSOME)
        for match in document.find(one)
        if not _excepted(match, plain=one is SKIN)
    ]
    yield from context.joined(found)


def _excepted(match: Match, *, plain: bool) -> bool:
    start, end = context.sentence(match)
    if plain:
        return _HYGIENE.search(match.data[start:end]) is not None or context.cited(match)
    if _ELSEWHERE.search(context.after(match)):
        return True
    things = _OF_THINGS.search(context.before(match)) or _NOT_A_PERSON.search(match.data[start:end])
    denied = context.negated(match) or context.boilerplate(match) or context.cited(match) or context.performing(match)
    return things is not None or denied or context.of_somebody_else(match)
