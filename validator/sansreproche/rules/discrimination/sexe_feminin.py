"""A trade named in the feminine alone, in an ad which nowhere says that men may apply."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.facts.gender import FEMININE, names_masculine
from sansreproche.law.discrimination import CRITERIA, NO_AD, SEX, SEX_EXCEPTIONS
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_MASCULINE_OF = {
    "hotesse": "hote",
    "barmaid": "barm[ae]n",
    "stewardess": "steward",
    "waitress": "waiter",
    "hostess": "host",
}
_MASCULINE_OF |= {
    "saleswoman": "salesm[ae]n",
    "salesgirl": "salesm[ae]n",
    "seamstress": "tailor",
    "chambermaid": "cleaner",
}
_ENDINGS = (
    ("trice", "teur"),
    ("euse", "eur"),
    ("iere", "ier"),
    ("ere", "er"),
    ("ienne", "ien"),
    ("ee", "e"),
    ("e", ""),
)
_EITHER = (
    "secrétaire|réceptionniste|standardiste|fleuriste|comptable|styliste|manucure|auxiliaire|stagiaire|bibliothécaire"
)
_MAID = r"femmes? (?:de (?:menage|chambre|service)|d'entretien)|dames? de compagnie|maitresses? de maison|nourrices?|nounous?|cleaning lad(?:y|ies)"
_KIND = r"(?: (?:dentaire|de direction|commerciale|administrative|maternelle|médicale|juridique|d'accueil|de vente|de caisse|polyvalente|RH|de vie|scolaire))?"

TRADE = pattern(
    rf"(?P<one>\b(?:une |la |des |notre |nos |an? )?(?:future |prochaine |nouvelle |jeune )?(?P<trade>{FEMININE})s?{_KIND}\b)",
    rf"(?P<two>\b(?:une |des |notre |nos )?(?P<maid>{_MAID})\b)",
    rf"(?P<three>\b(?:une|notre future|notre nouvelle|notre prochaine) (?P<either>{_EITHER}){_KIND}\b)",
)
_LINK = r"(?:(?:une?|notre|votre|nos|ses|sa|son|leur|des|de|d'|en|tant|que|qu'|comme|deux|trois|plusieurs|\d{1,2}|la|future|bonne|excellente|super|gentille|urgent|plus|rapidement|actuellement|:|-|immediatement)[ ']{1,2}){0,5}$"
_VERB = r"\b(?:re)?(?:cherch|recrut|embauch)(?:e|ons|ent|er)\b"
_HIRED = words(
    rf"{_VERB} {_LINK}",
    rf"\b(?:vous (?:etes|serez|devenez)|tu (?:es|seras|deviens)|devenez|deviens|en tant|pourvoir) ?:? ?{_LINK}",
)
_POST = words(
    rf"\b(?:besoin|postes?|emploi|metier|fonctions?|intitule|profil|offre|urgent|cdi|cdd|extra|interim|stage|comme|rejoignez[- ]nous) ?:? ?{_LINK}",
)
_SOUGHT = words(rf"{_VERB} [^.;,\n]{{0,40}}$")
_ENGLISH = words(
    r"\b(?:look(?:ing)? for|seek(?:ing|s)?|hir(?:e|ing)|want(?:ed|s)?|needs?|you are|position of|role of|job as|work as|as) (?:an? |our |the |some |\d )?(?:[a-z-]{3,14} ){0,2}$",
)
_WANTED = words(r"^[^.;\n]{0,25} (?:wanted|needed|required|recherchees?|demandees?|uniquement|only)\b")
_BESIDE = words(
    r"\b(?:avec|aupres|accompagne|assiste|seconde|rattache|equipe|equipage|encadr|par|epaule|manag|remplac|dirige|with|alongside|report|supervis|assist)[a-z]{0,5}\b[^.;\n]{0,40}$",
    r"\b(?:pour|de|sous|chez) $",
)
_ALSO_ADJECTIVE = words(
    r"^(?:commerciale|ouvriere|patissiere|boulangere|menagere|infirmiere|directrice|animatrice|formatrice|employee|fromagere|opticienne)\b"
)
_STARTS_AD, _HEADING = 160, 80
"""Bytes from the top of the text where a short line that opens with a trade names the post itself."""


@rule(
    label="sexe",
    tier="illegal",
    message=Text("Cette mention ne s'adresse qu'aux femmes.", "This wording addresses women alone."),
    why=Text(
        "Aucune offre d'emploi ne peut mentionner le sexe recherché (L1142-1, L5321-2) : le métier est nommé au féminin seul, et rien dans "
        "l'annonce ne dit qu'un homme peut répondre. Seuls les rôles d'interprètes, les mannequins et les modèles font exception (R1142-1).",
        "A job ad in France may not mention the sex sought (L1142-1, L5321-2): the trade is named in the feminine alone, and nothing in the "
        "ad says that a man may answer. Only performers' parts, fashion models and artists' models are excepted (R1142-1).",
    ),
    question=Text(
        "Ma candidature sera-t-elle étudiée que je sois une femme ou un homme ?",
        "Will my application be considered whether I am a woman or a man?",
    ),
    rewrite=Replacement(
        "Nommez le métier aux deux genres, ou ajoutez « H/F ».",
        'Name the trade in both genders, or add "H/F".',
        "display",
    ),
    sources=[SEX, SEX_EXCEPTIONS, CRITERIA, NO_AD],
    triggers=[TRADE],
    examples=[
        Example(
            "Le salon recherche [[une coiffeuse]] à mi-temps.",
            rewrite="Le salon recherche une coiffeuse ou un coiffeur à mi-temps.",
        ),
        Example("CHERCHE [[VENDEUSE]] EN BOULANGERIE POUR LE MATIN."),
        Example("Nous recrutons pour notre étude [[une secrétaire juridique]]."),
        Example("Poste : [[assistante dentaire]]\nCDI, 35 h."),
        Example("L'hôtel de la Gare a besoin de deux [[femmes de chambre]]."),
        Example("Accueil des visiteurs.", title="[[Hôtesse d'accueil]] en entreprise"),
        Example("Our tea room is looking for [[a waitress]]."),
        Example("Our tea room is looking for a friendly [[waitress]]."),
        Example("Le salon recherche une coiffeuse à mi-temps (H/F)."),
        Example("Le salon recherche une coiffeuse ou un coiffeur."),
        Example("Le salon recherche une coiffeuse.", title="Coiffeur"),
        Example("Le salon recherche une coiffeuse motivé(e)."),
        Example("Vous travaillez avec une assistante et une secrétaire."),
        Example("La directrice recherche un adjoint ; une vendeuse complète l'équipe."),
        Example("Nous recherchons un poseur pour une entreprise de menuiserie."),
        Example("La troupe recherche une danseuse et une comédienne pour le rôle d'Odette."),
        Example("Nous recrutons un attaché pour une offre commerciale et notre équipe commerciale."),
        Example("Nous cherchons un binôme pour notre vendeuse."),
        Example("Une assistante sociale reçoit les salariés sur place."),
        Example(
            "Un valet et deux femmes de chambre complètent l'équipe : nous cherchons un gouvernant ou une gouvernante."
        ),
    ],
)
def sexe_feminin(document: Document) -> Iterator[Mark]:
    """Feminine trades that are the post on offer, when nothing in the ad opens it to men."""
    if document.facts.gender.neutral:
        return
    for match in document.find(TRADE):
        if _is_the_post(match) and not _has_its_masculine(match) and not _excepted(match):
            span = match.span()
            quote = document.quote(span).text
            yield Mark(span, rewrite=Replacement(f"{quote} (H/F)", f"{quote} (M/F)", "safe"))


def _is_the_post(match: Match) -> bool:
    if match.field == "title":
        return not context.before(match).strip(b' *"-')
    start, end = context.sentence(match)
    said = match.data[start : match.start]
    folded = match.folded()
    article = folded.startswith(("une ", "la ", "notre ", "nos ", "des ", "a ", "an "))
    if _HIRED.search(said):
        return True
    if _opens_the_ad(match, said, end - start) and not article:
        return True
    if _ALSO_ADJECTIVE.search(folded.encode()):
        return False
    if _POST.search(said) or _WANTED.search(match.data[match.end : end]):
        return not _BESIDE.search(said)
    sought = _ENGLISH.search(said) or (_SOUGHT.search(said) if article else None)
    return sought is not None and not _BESIDE.search(said)


def _opens_the_ad(match: Match, said: bytes, length: int) -> bool:
    return not said.strip(b" *>-") and match.end <= _STARTS_AD and length <= _HEADING


def _has_its_masculine(match: Match) -> bool:
    if match.has("maid"):
        return names_masculine(match.document, r"(?:valet|homme|employe)")
    if match.has("either"):
        return names_masculine(match.document, rf"un {match.folded('either')}")
    return names_masculine(match.document, _masculine(match.folded("trade")))


def _masculine(feminine: str) -> str:
    """« chargee de mission » → « charge de mission »; a word that ends otherwise is left as it is."""
    if feminine in _MASCULINE_OF:
        return _MASCULINE_OF[feminine]
    head, space, rest = feminine.partition(" ")
    changed = (head.removesuffix(one) + other for one, other in _ENDINGS if head.endswith(one))
    return next(changed, head) + space + rest


def _excepted(match: Match) -> bool:
    return context.negated(match) or context.cited(match) or context.boilerplate(match) or context.performing(match)
