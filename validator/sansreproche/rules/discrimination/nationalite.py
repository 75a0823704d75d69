"""A nationality, an origin or a community required of the candidate, or refused."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.engine import BytePattern
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, decision
from sansreproche.patterns import Pattern, pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_PEOPLE = r"(?:francais|europeen|africain|maghrebin|asiatique|antillais|caucasien|slave|arabe|etranger|portugais|polonais|roumain)(?:ne|e)?s?"
_INSIST = (
    r"(?: (?:uniquement|exclusivement|seulement|exigee?|requise?|obligatoire|imperative|indispensable|only|required))?"
)

NATIONALITY = pattern(
    rf"(?:\bde )?\bnationalite (?:: ?)?(?:francaise|europeenne|suisse|belge|ue|de l'union europeenne|d'un (?:etat|pays) (?:membre )?[^.;\n]{{0,20}})(?:(?: et/ou | ou )(?:ressortissante? )?(?:europeen(?:ne)?|ue))?{_INSIST}",
    r"\bnationalite (?:exigee|requise|imposee)\b|\bdouble nationalite (?:exclue|refusee|interdite|non acceptee)\b",
    rf"\b(?:ressortissante?s?|citoyen(?:ne)?s?) (?:francais|europeen|de l'union europeenne|de l'ue|ue)(?:ne|e)?s?{_INSIST}",
    r"\b(?:french|eu|european|uk|british|us|american|swiss|german|belgian) (?:nationals?|citizens?|nationality|citizenship|passport)(?: only| required| holders? only)?\b",
)
_ONLY = r"(?:uniquement|exclusivement|seulement|de preference|exigee?s?|s'abstenir|exclus)"
_MUST = r"(?:exigee?s?|obligatoires?|requise?s?|imperati(?:f|ve)s?|indispensables?)"
TAKEN = pattern(
    rf"\b(?:(?:nous|on) )?(?:n'(?:embauch|accept|engag)|ne (?:recrut|pren|cherch|embauch|veu|voul|retien|reten))\w{{0,4}} que des (?:{_PEOPLE}|nationaux)\b",
    rf"\bseule?s? les (?:{_PEOPLE}|ressortissants [a-z]{{4,12}}) (?:seront|sont|peuvent|pourront)\b(?: [a-z]{{4,12}})?",
    rf"\b(?:poste |offre |emploi )?reservee?s? aux? (?:{_PEOPLE}|nationaux)\b(?: de souche)?",
    rf"\b(?:carte (?:nationale )?d'identite|cni|passeport) (?:francaise?|europeen(?:ne)?|ue) {_MUST}\b",
    r"\b(?:no (?:foreigners|immigrants|foreign (?:nationals|applicants|candidates))|(?:europeans|westerners|french people|white (?:people|candidates|applicants)|whites) only|only (?:french|european|white|western) (?:people|nationals|candidates|applicants))\b|\b(?:an? )?(?:eu|european|french) passport (?:holders? only|required|mandatory)\b",
)
ORIGIN = pattern(
    r"\bfrancaise?s? de (?:souche|naissance)\b|\bbleu[ -]blanc[ -]rouge\b|\bbbr\b|\bnati(?:f|ve)s? europeen(?:ne)?s?\b|\bnee?s? en france(?: de parents (?:francais|europeens))?\b|\bde parents (?:francais|europeens)\b",
    rf"(?:\bde )?\btype (?:europeen|caucasien|africain|asiatique|maghrebin|mediterraneen|nordique)\b|\b(?:personne|candidate?s?|profils?|homme|femme|vous etes|tu es) d'origine {_PEOPLE}|\bd'origine {_PEOPLE} (?:souhaitee?|exigee?|uniquement|de preference)",
    rf"(?P<bare>\b{_PEOPLE} (?:uniquement|exclusivement|s'abstenir|exclus)\b|\beuropeen(?:ne)?s de preference\b)|\bpas (?:de gens du voyage|d'etrangers?|de roms?|d'arabes|d'africains|de noirs|de maghrebins|de turcs)|\bd'origine {_PEOPLE} s'abstenir\b",
    rf"\beuropeen(?:ne)?s? (?:de l'ouest|du nord|de l'est) {_ONLY}|\b(?:candidate?s?|profils?|personnes?|travailleurs?|ouvriers?|salaries|main-d'oeuvre) {_PEOPLE} {_ONLY}",
    r"\b(?:nom|prenom|patronyme) (?:(?:francais|europeen) (?:de preference|exige|souhaite)|bien (?:francais|europeen)|a consonance (?:francaise|europeenne))\b|\bde race (?:blanche|noire)\b|\bde couleur (?:blanche|s'abstenir)\b|\bpeau (?:blanche|claire)\b",
)

_OFFICE = words(
    r"\bfonctionnaires?\b|\bfonction publique|\bconcours\b|\btitulaires? de la\b|\bstatut (?:national|de la)|\btitularis|\bgendarm|\bpolice\b|\barmee|\bmilitaire"
)
_PERMIT = words(
    r"^[^.;\n]{0,30}\b(?:ou|or)\b[^.;\n]{0,60}\b(?:titre de sejour|autorisation|permis de travail|permit|visa)|^[^.;\n]{0,30}(?:non requise|indifferente)"
)
_CLEARANCE = words(
    r"\bhabilit|\bdefense\b|\bsecret|\bnucleaire|\benquete|\bsouverain|\bsensible|\bsecurity clearance|\bclearance"
)
_ASKED_BEFORE = words(r"\b(?:pieces?|carte|copie|date|etat civil|quelle que soit|sans)\b[^.;\n]{0,30}$")
_OF_A_PERSON = words(
    r"(?:^|[,:(*>-]|\b(?:candidate?s?|candidatures?|profils?|personnes?|ouvriers?|les|des|aux|pour|si|vous|etes|est)) ?$"
)
_MARKET = words(
    r"\b(?:marche|origine|produit|client|fournisseur|entreprise|tarif|titre|appel|concours|espace|appellation|marque|societe|maison)s?\b[^.;\n]{0,40}$"
)
_HOLDING = words(r"\b(?:must|be an?|required|have|hold|holding)\b[^.;\n]{0,25}$")


@rule(
    label="origine",
    tier="illegal",
    message=Text(
        "Cette mention pose une condition d'origine ou de nationalité.",
        "This wording sets a condition of origin or nationality.",
    ),
    why=Text(
        "L'origine, la nation et l'ethnie ne peuvent être des critères d'embauche (L1132-1), ni figurer dans une offre (L5321-2). Une habilitation ou "
        "un titre de séjour autorisant à travailler peut être demandé ; la nationalité, seulement si un texte l'impose pour l'emploi. "
        "Le Défenseur des droits n'admet pas de trier d'avance par la nationalité au motif d'une habilitation (décision RA-2022-080).",
        "Origin, nation and ethnicity may not be criteria for hiring (L1132-1) nor stand in an ad (L5321-2). A clearance, or a permit to work, may be "
        "asked; nationality, only where a text imposes it for the job. The French Defender of Rights does not accept a sorting by nationality "
        "ahead of a clearance (decision RA-2022-080).",
    ),
    question=Text(
        "Quel texte impose cette condition ? L'habilitation suffit-elle ?",
        "Which text imposes this condition? Is the clearance enough?",
    ),
    rewrite=Replacement("poste soumis à habilitation", "post subject to clearance", "adapt"),
    sources=[
        CRITERIA,
        NO_AD,
        PENALTY,
        decision("RA-2022-080", 48179, "nationalité et habilitation"),
        decision("2018-205", 26137, "offre visant un « natif européen »"),
    ],
    triggers=[NATIONALITY, ORIGIN, TAKEN],
    examples=[
        Example("Le candidat est [[de nationalité française]].", rewrite="Le poste est soumis à habilitation."),
        Example("MAÇON, [[NATIONALITE FRANCAISE OBLIGATOIRE]]."),
        Example("On cherche un vendeur [[de type européen]]."),
        Example("[[Européens uniquement]], merci."),
        Example("Vous êtes [[français de naissance]]."),
        Example("[[EU citizens only]]."),
        Example("Habilitation défense à obtenir : [[nationalité française exigée]]."),
        Example("[[On ne prend que des Français]], désolé."),
        Example("[[Seuls les Européens seront reçus]]."),
        Example("[[CARTE D'IDENTITE FRANCAISE OBLIGATOIRE]]."),
        Example("[[No foreigners]], thank you."),
        Example("Une équipe de trente nationalités."),
        Example("Nos marchés : européens uniquement. Une marque née en France, au nom bien à elle."),
        Example("Nationalité française ou titre de séjour autorisant à travailler."),
        Example("Emploi de fonctionnaire titulaire : nationalité française ou d'un État de l'Union européenne."),
        Example("Recrutement ouvert à tous, sans distinction d'origine ni de nationalité française ou étrangère."),
        Example("Aucune condition de nationalité française."),
        Example("Viande d'origine française, clients d'origine étrangère."),
        Example("Vous vérifiez que chaque client est de nationalité française."),
        Example("You help French nationals abroad with their papers."),
    ],
)
def nationalite(document: Document) -> Iterator[Mark]:
    """Nationalities and origins demanded, but where a text imposes them or a permit to work does as well."""
    if document.facts.is_contract("vie", "public", "service-civique"):
        return
    for one in (NATIONALITY, ORIGIN, TAKEN):
        for match in document.find(one):
            if _is_demanded(match, one):
                # A post under clearance may need a nationality: the question is put, nothing is alleged.
                yield Mark(match.span(), tier="a-clarifier" if _near(match, _CLEARANCE) else None)


def _is_demanded(match: Match, one: Pattern) -> bool:
    if context.boilerplate(match) or context.cited(match) or context.performing(match):
        return False
    if one is not NATIONALITY:
        start, _ = context.sentence(match)
        if _MARKET.search(match.data[start : match.start]) or _PERMIT.search(context.after(match)):
            return False
        bare = one is ORIGIN and match.has("bare") and not _OF_A_PERSON.search(context.before(match))
        return not bare and context.speaker(match) in {None, "candidate"}
    excused = (
        _PERMIT.search(context.after(match)) or _ASKED_BEFORE.search(context.before(match)) or _near(match, _OFFICE)
    )
    english = match.folded().startswith(
        ("french", "eu", "uk", "british", "us ", "american", "swiss", "german", "belgian")
    )
    insists = match.folded().endswith(("only", "required")) or _HOLDING.search(context.before(match)) is not None
    return not excused and context.demanded(match) and (insists or not english)


def _near(match: Match, said: BytePattern) -> bool:
    return said.search(match.data[max(0, match.start - 150) : match.end + 150]) is not None
