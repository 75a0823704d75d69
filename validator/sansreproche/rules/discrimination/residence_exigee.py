"""A place where the candidate must live."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, decision
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_HOW = r"(?:imperativement|obligatoirement|necessairement|idealement|deja|de preference|actuellement|exclusivement)"
_WHERE = (
    r"(?:a moins d[e'] ?|a proximite (?:immediate )?(?:de |du |d')?|pres d[e'] ?|proche (?:de |du |d')|dans (?:le |la |les |l'|un |un rayon de )?|"
    r"sur (?:le |la |les |l')?|aux? |en |a |non loin d[e'] ?|autour d[e'] ?)"
)
_END = r"(?: et | pour | car | afin | avec | ou vous| ou tu|,|\.|;|:|!|\?|\(|\)|\n|$)"

LIVING = pattern(
    rf"(?:\b(?:vous|tu) )?(?P<said>\b(?:(?:devez |dois )?(?:{_HOW} )?(?:habite[rzs]|reside[rzs]|logez|vivre|domiciliee?s?|(?:etre )?domiciliee?s?|residant|habitant|loger)) (?:{_HOW} )?(?:ou prevoyant de demenager [^.,;\n]{{0,20}})?(?P<where>{_WHERE})(?P<place>[^,.;:!?()\n]{{2,60}}?)){_END}",
    rf"(?P<dom>\b(?:domicile|residence(?: principale)?|lieu d'habitation) (?:souhaitee? |obligatoire |imperative )?(?:a moins d[e']|situee? (?:a|dans|en|sur)|dans un rayon|proche d[eu']|a proximite)[^,.;:!?()\n]{{2,40}}?){_END}",
    rf"(?P<direct>\b(?:habiter|residant) (?:{_HOW} )?(?:le |la |les |l')?[a-z][a-z' -]{{2,40}}?){_END}",
    r"(?P<label>\b(?:lieu de residence|lieu d'habitation|residence|domicile) ?(?:: ?|souhaitee? |exigee? |imposee? )[a-z][^,.;:!?()\n]{2,30}?)(?: exige| imperati|,|\.|;|\n|$)",
    r"(?P<only>\b(?:candidatures?|candidate?s?|profils?|personnes?) (?:locale?s?|locaux|de la region|du (?:departement|secteur|coin|\d\d)|du bassin)(?: d'emploi)? (?:uniquement|exclusivement|seulement))",
    r"(?P<hors>\b(?:hors|candidats (?:du|de la|de l')) (?:seine-saint-denis|93|banlieue|quartiers?) (?:exclus|s'abstenir)\b)",
    r"(?P<en>\b(?:must |should |need to )(?:already )?(?:live|reside|be living|be resident|be domiciled) (?:in|near|within|close to)[^,.;:!?()\n]{2,40}?)(?: and |,|\.|;|:|\(|\n|$)",
    r"(?P<en2>\b(?:an? )?(?:home )?address in [^,.;:!?()\n]{2,40}?)(?:,|\.|;|:|\(|\n|$)",
    r"(?P<en3>\b(?:local )?residents of [^,.;:!?()\n]{2,30}? only|\blocal (?:candidates|applicants) only|\b(?:candidates|applicants) (?:living|residing|resident) in [^,.;:!?()\n]{2,30}? only)\b",
)
_GROUPS = ("said", "dom", "direct", "label", "only", "hors", "en", "en2", "en3")

_POSITIVE = words(
    r"\bqpv\b|\bquartiers? (?:prioritaires?|politique)|\badultes?[- ]relais|\bemplois? francs?\b|\bastreintes?\b|\bintervention|\bpompiers?\b|\bdelais?\b|\bon-call|\bcall-out|\bvolontaires?\b"
)
_COUNTRY = words(
    r"^(?:en |in |dans )(?:france|europe|metropole|union|ue\b|the (?:eu|uk|european)|eu\b|un cadre|une region|un environnement|un lieu|the country)"
)
_OTHERS = words(
    r"\b(?:clients?|clientele|usagers?|beneficiaires?|patients?|residents?|publics?|enfants?|personnes(?: agees)?|familles?|habitants?|salaries|collaborateurs|locataires?|population|equipe|adherents?|gens|foyers|menages|entreprise|societe|siege|groupe|customers|people|force|interet|coeur|enjeu|valeur|difference|expertise|qui)(?: [a-z]{3,12}){0,2} (?:est |sont )?$|\bou $|\bsi (?:vous|tu) |\bou que (?:vous|tu) |\bnotre [a-z]{3,12} $"
)
_CANDIDATE = words(
    r"\b(?:candidate?s?|profil|personne|postulante?s?|vous|tu|etre|titulaire|recherch\w{1,4}|cherch\w{1,4}|retenons|demand\w{1,3}|imperativement|obligatoirement|must|exige\w{0,3})\b[^.;\n]{0,40}$|^[ *>(\"-]{0,6}$"
)
_FIRM = words(r"^(?:vous|tu|must|should|need|etre|habiter|resider|habitez|habites|residez|resides|domicili|imperati)")


@rule(
    label="residence",
    tier="abusif",
    message=Text("Cette mention pose une condition de domicile.", "This wording sets a condition of residence."),
    why=Text(
        "Le lieu de résidence est un critère interdit depuis 2014 (L1132-1, L5321-2). Une annonce peut dire où et quand l'on travaille, un délai "
        "d'intervention, ou aider un quartier prioritaire ; où habiter reste au candidat. Le Défenseur des droits a retenu la discrimination "
        "pour une candidature écartée en raison de l'adresse (décision 2017-283).",
        "Place of residence has been a prohibited criterion since 2014 (L1132-1, L5321-2). An ad may say where and when one works, how fast to be on "
        "site, or help a priority area; where to live is the candidate's choice. The French Defender of Rights found discrimination where an "
        "applicant was turned down for the address (decision 2017-283).",
    ),
    question=Text("Le temps de trajet est-il le vrai critère ?", "Is travelling time the real criterion?"),
    rewrite=Replacement("poste situé à Dole, prise de service à 5 h", "post in Dole, shift starting at 5 am", "adapt"),
    sources=[CRITERIA, NO_AD, PENALTY, decision("2017-283", 23411, "candidature écartée pour un domicile éloigné")],
    triggers=[LIVING],
    examples=[
        Example("Il faut [[habiter à Dole]].", rewrite="Le poste est situé à Dole."),
        Example("[[Domicilié dans le 35]], permis B."),
        Example("CANDIDATS [[RESIDANT A LENS UNIQUEMENT]]."),
        Example("Vous [[habitez impérativement à moins de 15 km]], car le service commence tôt."),
        Example("[[Candidatures locales uniquement]]."),
        Example("Applicants [[must live in Nantes]]."),
        Example("Poste basé à Dole, secteur Jura, télétravail deux jours par semaine."),
        Example("Vous vous rendez chez des personnes résidant à Dole."),
        Example("Notre force réside dans nos équipes."),
        Example("Astreinte : résider à moins de 30 minutes du site."),
        Example("Emploi franc : le candidat doit résider dans un quartier prioritaire."),
        Example("Télétravail complet : résider en France."),
        Example("Vous accompagnez les habitants résidant dans la métropole."),
        Example("Peu importe où vous habitez : sans condition de résidence."),
        Example("Our residents live in a quiet home in Dole."),
    ],
)
def residence_exigee(document: Document) -> Iterator[Span]:
    """Addresses demanded of the candidate: not the place of work, nor a delay of call-out, nor a help to an area."""
    for match in document.find(LIVING):
        if not _excepted(match) and _is_the_candidates(match):
            yield next(match.span(name) for name in _GROUPS if match.has(name))


def _is_the_candidates(match: Match) -> bool:
    said = context.before(match)
    if _OTHERS.search(said):
        return False
    return (
        _FIRM.search(match.folded().encode()) is not None
        or _CANDIDATE.search(said) is not None
        or not match.has("said")
    )


def _excepted(match: Match) -> bool:
    start, end = context.sentence(match)
    if (
        _POSITIVE.search(match.data[start:end])
        or (match.has("where")
        and _COUNTRY.search(f"{match.folded('where')}{match.folded('place')}".encode()))
    ):
        return True
    return context.negated(match) or context.boilerplate(match) or context.cited(match)
