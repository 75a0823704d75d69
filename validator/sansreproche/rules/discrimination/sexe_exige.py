"""One sex demanded by its name: « homme uniquement », « profil féminin », "female candidates only"."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, SEX, SEX_EXCEPTIONS
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_PERSON = r"(?:hommes?|femmes?|dames?|filles?|garcons?|messieurs|demoiselles?|mamans?|papas?|gaillards?|mecs?|gars|nanas?|monsieur|mesdames)"
_LIKE = r"(?:serieuse?|serieux|soigneuse|soigneux|retraitee?|active|actif|bricoleur|costaud|disponible|motivee?|experimentee?|dynamique|souriante|robuste|competente?|honnete|patiente?)"
_SEXED = r"(?:feminin|feminine|masculin|masculine|femme|homme)s?"
_ONLY = r"(?:uniquement|exclusivement|seulement|de preference|exigee?s?|imperati\w{2,6}|obligatoire\w{0,4}|souhaitee?s?|privilegiee?s?|s'abstenir|only|preferee?s?|non acceptee?s?|refusee?s?|passez votre chemin)"

PERSON = pattern(
    rf"\b(?:une? |des |d'une? )(?:jeune |vrai |bon |bonne |gentille |charmante |solide |grande?s? )?{_PERSON}\b",
    rf"\b(?:jeune |vrai |bon )?{_PERSON}\b",
    r"\b(?:[a-z]{3,10} )?(?:girls|ladies|gentlemen|lads)\b",
    r"\ban? (?:[a-z]{3,10} ){0,2}(?:man|woman|lady|girl|gentleman|guy|bloke|lad)\b",
)
WORDED = pattern(
    rf"\b(?:une )?(?:candidatures?|profils?|personnel|candidate?s?|titulaire|personne) (?:de sexe )?{_SEXED}\b(?: {_ONLY})?|\b(?:une )?(?:candidatures?|profils?|personnel) (?:plutot )?{_SEXED}\b(?: {_ONLY})?",
    rf"\bpreference (?:pour |a )?(?:une? )?{_PERSON}\b|\((?:une? )?(?:femme|homme)s?\)",
    rf"\bde sexe {_SEXED}\b|\bsexe ?: ?{_SEXED}\b",
    rf"\b{_PERSON},? {_ONLY}\b|\b{_SEXED} {_ONLY}\b",
    rf"\b(?:uniquement|exclusivement|seulement) (?:une? |des |pour (?:une? |des )?|aux )?{_PERSON}\b|\breservee? (?:aux |a des |a une? )(?:hommes|femmes|dames|femme|homme)\b|\bpas (?:de|d') ?(?:hommes?|femmes?|filles?|garcons?)\b",
    r"\b(?:fe)?males? (?:candidates? |applicants? |staff |only |profiles? ){0,2}(?:only|preferred)\b|\b(?:wom[ae]n|m[ae]n|ladies|girls|gentlemen) (?:only|preferred)\b|\b(?:fe)?male (?:candidate|applicant|profile)\b",
)
OF_ACTION = pattern(
    r"\b(?:une? )?(?:vrai |bon )?(?:homme|femme)s? (?:de terrain|d'action|de contact|de dialogue|toutes mains|a tout faire|d'entretien|orchestre|de confiance)\b"
)

_ONE_OF = r"(?:homme|femme|dame|monsieur|garcon|fille|demoiselle|gars|mec|papa|maman|gaillard|man|woman|lady|girl|gentleman|bloke|lad)"
LISTED = pattern(
    rf"(?m:^)[ *>-]{{0,5}}(?:(?:profil|qui|candidat|sexe|genre|gender)(?: (?:recherche|ideal|souhaite))? ?: ?)?(?P<bare>(?:(?:une?|an?) )?(?:(?:jeune|strong|young|smart|bonne?) ){{0,2}}(?:{_ONE_OF}|male|female))\b",
    rf"(?:[,;:] ?|\b(?:et|donc|and) )(?P<one>(?:une?|an?) (?:(?:jeune|vrai|strong|young|smart|bonne?) ){{0,2}}{_ONE_OF})\b",
    r"[a-z], (?P<sex>(?:fe)?male)(?: only)?(?: ?[.;!\n]|$)",
    rf"\bprofil(?: recherche| ideal)? ?: ?(?P<field>{_ONE_OF})\b",
)
_STANDS = words(
    r"^ ?(?:$|[,.;!)\n])|^ (?:avec|with|pour (?:etre|le|la|ce)|serieu\w|souriante?|elegante?|costaude?|bricoleu\w{1,2}|discre\w{1,3}|motivee?|dynamique|robuste|disponible|de (?:confiance|preference|\d|la|trente|vingt)|who|in (?:her|his)|aged|capable|agee?|preferably|for|exigee?|imperati|wanted|of taste)"
)
_SOUGHT = words(
    r"\b(?:recherch|cherch|recrut|embauch|souhait|prefer|privilegi|veut|voul|nous faut|vous faut|il faut|demand)\w{0,5} (?:[a-z']{1,12} ){0,3}$",
    r"\b(?:besoin d[e']|poste (?:pour|confie a)|vous etes|tu es|profil ?:?|ideal(?: pour)?|convient a|conviendrait a|s'adresse a|reserve a) ?$",
    r"\b(?:candidate?|titulaire|recrue|candidature)(?: ideale?)? (?:sera|est|doit etre|devra etre) $",
    r"\b(?:looking for|seek(?:ing|s)?|hiring|need|needs|want|wanted|wants|prefer)(?: is)? (?:some )?$",
    r"\b(?:job|role|post|position|work|vacancy) (?:(?:is|would) )?(?:better )?(?:for|suits?|suit) $",
)
_GOODS = words(
    r"\b(?:rayons?|mode|vetements?|collections?|vestiaires?|coiffure|coiffeu(?:r|se)|coupes?|pret[- ]a[- ]porter|univers|chaussures?|parfums?|articles?|produits?|barbier|soins?|equipe|foyer|detenu\w?|sport|football|rugby|magazine|boutique|clientele|patientes?|prison|quartier|cloth\w{1,3}|shop|store|wear|products|aupres|accompagn\w{0,4}|heberg\w{0,6}|sage)[^.;\n]{0,25}$"
)
_OTHER_SEX = words(
    rf"^ ?(?:/|-|,|ou|et|&)? ?(?:une? |des )?{_PERSON}|^ (?:or|and) (?:a )?(?:wom[ae]n|m[ae]n)|^ ?(?:/|-) ?[hf]\b|^ ?(?:/|,|ou|et|&|comme) ?(?:les |des |que les )?(?:candidatures |profils )?(?:masculin|feminin)e?s?\b"
)
_OTHER_SEX_BEFORE = words(
    rf"\b{_PERSON} ?(?:/|-|,|ou|et|&)? ?(?:une? |des )?$|\b(?:m[ae]n|wom[ae]n) (?:or|and) (?:a )?$"
)
_ENCOURAGED = words(r"\b(?:encourag|bienvenu|welcome)")
_ADVERTISED = words(
    rf"^ (?:{_LIKE} )?(?:(?:et|,) {_LIKE} )?(?:pour |recherchee?\b|demandee?\b|au pair\b)|^ {_LIKE} ?(?:$|[,.;\n])"
)
"""« Dame sérieuse pour ménage »: the small ad opens with whom it seeks."""
_ANOTHER_THING = words(
    r"^ (?:de (?:menage|chambre|service|lettres)|d'affaires|d'exception|enceintes?|agees?|en situation|victimes?|est|sont|a ete|qui le)"
)


@rule(
    label="sexe",
    tier="illegal",
    message=Text("Cette mention demande un sexe.", "This wording asks for one sex."),
    why=Text(
        "Aucune offre d'emploi, quel que soit le contrat, ne peut mentionner le sexe du candidat recherché (L1142-1, L5321-2). "
        "Les seules exceptions sont les interprètes d'un rôle, les mannequins et les modèles (R1142-1) ; rien ici n'en relève. "
        "Soumettre une offre à un tel critère est puni par le Code pénal (225-2).",
        "No job ad in France, whatever the contract, may mention the sex of the candidate sought (L1142-1, L5321-2). The only exceptions are "
        "performers of a part, fashion models and artists' models (R1142-1); nothing here points to them. "
        "Making an offer depend on such a criterion is punished by the penal code (225-2).",
    ),
    question=Text(
        "Ma candidature sera-t-elle étudiée que je sois une femme ou un homme ?",
        "Will my application be considered whether I am a woman or a man?",
    ),
    rewrite=Replacement("une personne (H/F)", "a person (any gender)", "adapt"),
    sources=[SEX, SEX_EXCEPTIONS, CRITERIA, NO_AD, PENALTY],
    triggers=[PERSON, WORDED, OF_ACTION, LISTED],
    examples=[
        Example(
            "Nous recherchons [[un homme]] pour la livraison.",
            rewrite="Nous recherchons une personne (H/F) pour la livraison.",
        ),
        Example("POSTE DE NUIT, [[HOMMES UNIQUEMENT]]."),
        Example("Magasinier H/F, [[profil masculin]] apprécié."),
        Example("Garde de personnes âgées : [[femme de préférence]]."),
        Example("Vous êtes [[un homme de terrain]], vous aimez la route."),
        Example("Emploi [[réservé aux femmes]]."),
        Example("[[Dame]] sérieuse pour ménage et repassage."),
        Example("Il nous faut [[une fille]] souriante au comptoir."),
        Example("We need [[a guy]] who can lift."),
        Example("Les candidatures féminines et masculines sont lues de la même façon."),
        Example("Homme clé du contrat : le chef d'agence."),
        Example("[[Personne de sexe féminin]] pour un poste d'accueil."),
        Example("[[Male candidates only]]."),
        Example("We are looking for [[a strong man]] for the yard."),
        Example("Profil :\n- [[une femme]], le poste étant à l'accueil\n- ponctuelle"),
        Example("You should be:\n* [[female]]\n* on time"),
        Example("[[Messieurs, passez votre chemin]]."),
        Example("Mode, chaussures, homme, enfant : vous tenez la caisse."),
        Example("Vendeur au rayon femme, prêt-à-porter homme et enfant."),
        Example("Vous êtes un homme ou une femme de terrain."),
        Example("Nous recherchons une femme ou un homme pour la livraison."),
        Example("La production recherche une femme de 40 ans pour un rôle féminin de long métrage."),
        Example("Égalité professionnelle entre les femmes et les hommes."),
        Example("Coiffeur homme confirmé ; barbe et coupe homme uniquement."),
        Example("Éducateur dans un foyer réservé aux femmes victimes de violences."),
        Example("Nous recherchons une sage-femme (H/F)."),
        Example("Une annonce ne doit jamais écrire « homme uniquement »."),
        Example("Nous encourageons les candidatures féminines dans ce métier."),
        Example("Our shop sells clothes for men only."),
    ],
)
def sexe_exige(document: Document) -> Iterator[Span | Mark]:
    """Words that name one sex as the candidate's, without the other beside them."""
    for match in document.find(WORDED):
        if not _excepted(match):
            yield match.span()
    for match in document.find(PERSON):
        said, rest = context.before(match), context.after(match)
        opens = not said.strip(b' *"-') and _ADVERTISED.search(rest) is not None
        if (opens or _SOUGHT.search(said)) and not _ANOTHER_THING.search(rest) and not _excepted(match):
            yield match.span()
    for match in document.find(LISTED):
        stands = _STANDS.search(match.data[match.end : match.end + 24]) is not None
        if stands and not (_excepted(match) or context.negated(match) or context.of_somebody_else(match)):
            yield match.span(next(name for name in ("bare", "one", "sex", "field") if match.has(name)))
    for match in document.find(OF_ACTION):
        if not _excepted(match):
            # « H/F » elsewhere tells that the phrase is a figure of speech: it is then only to be made clear.
            yield Mark(match.span(), tier="a-clarifier" if document.facts.gender.neutral else None)


def _excepted(match: Match) -> bool:
    said, rest = context.before(match), context.after(match)
    return (
        _GOODS.search(said) is not None
        or _OTHER_SEX.search(rest) is not None
        or _OTHER_SEX_BEFORE.search(said) is not None
        or context.within_clause(match, _ENCOURAGED)
        or context.boilerplate(match)
        or context.cited(match)
        or context.performing(match)
    )
