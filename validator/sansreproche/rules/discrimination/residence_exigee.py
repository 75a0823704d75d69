"""A place where the candidate must live."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, decision
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_HOW = r"(?:imperativement|obligatoirement|necessairement|idealement|deja|de preference|actuellement|exclusivement)"
_WHERE = (
    r"(?:a moins d[e'] ?|a proximite (?:immediate )?(?:de |du |d')?|pres d[e'] ?|proche (?:de |du |d')|dans (?:le |la |les |l'|un |un rayon de )?|"
    r"sur (?:le |la |les |l')?|aux? |en |a |non loin d[e'] ?|autour d[e'] ?)"
)
_MUST = r"(?:imperati(?:f|ve)|exigee?|obligatoire|indispensable|requise?|souhaitee?|de rigueur)\b"
_PLACE = r"[^,.;:!?()\n]{2,40}"

LIVING = pattern(
    rf"(?:\b(?:vous|tu) )?\b(?:devez |dois )?(?:{_HOW} )?(?:habite[rzs]|reside[rzs]|logez|(?:etre )?domiciliee?s?|residant|habitant|loger) (?:{_HOW} )?(?:ou prevoyant de demenager [^.,;\n]{{0,20}})?{_WHERE}{_PLACE}",
    rf"\b(?:vous vivez|tu vis) (?:a moins d|a \d|a proximite|pres d|proche|dans (?:la region|le departement|le secteur|un rayon)|sur place){_PLACE}",
    rf"(?:\b(?:vous|tu) )?\b(?:habite[rzs]|residant) (?:{_HOW} )?(?:le |la |les |l')?[a-z][a-z' -]{{2,40}}",
)
ADDRESS = pattern(
    rf"\b(?:domicile|residence principale|lieu d'habitation) (?:souhaitee? |obligatoire |imperative )?(?:a moins d[e']|dans (?:le|la|les|l'|un)|situee? (?:a|dans|en|sur)|proche d[eu']|a proximite){_PLACE}",
    rf"\b(?:lieu de residence|lieu d'habitation|domicile) ?(?:: ?|souhaite |exige |impose )[a-z]{_PLACE}",
)
SETTLED = pattern(
    rf"(?:\b(?:vous|tu) )(?P<lives>(?:vivez|vis|etes (?:deja )?(?:installee?|loge|logee|etablie?)|es (?:deja )?(?:installee?|loge|logee)) (?:{_HOW} )?(?:a|en|sur|dans|pres d[eu']|a proximite d[eu']) ?(?P<where>{_PLACE}))",
)
HOUSED = pattern(
    rf"\b(?:logement|habitation|domicile|domiciliation|residence|lieu d'habitation|lieu de residence|proximite geographique)(?: principale?)? (?:(?:a (?:moins d|proximite)|dans (?:le|la|les|l'|un)|sur|proche|pres d|en|a|au)\b[^.,;:!?\n]{{2,45}} )?(?:locale? )?{_MUST}",
    rf"\bhabitation ?:? (?:a moins d|a proximite|dans (?:le|la|les|un)|proche){_PLACE}",
    rf"\b(?:must|should|need to) (?:already )?(?:live|reside|be living|be resident|be domiciled) (?:in|near|within|close to){_PLACE}|\ban? (?:home )?address in{_PLACE}",
    r"\b(?:you )?(?:already )?live (?:within|near|close to|locally)[^.,;:!?()\n]{2,35}|\bliving (?:within|near|close to)[^.,;:!?()\n]{2,30} (?:is (?:a must|essential|required)|required|essential)\b",
)

_STOP = words(r" (?:et|pour|car|afin|avec|and|for|with|ou (?:vous|tu)) ")
_POSITIVE = words(
    r"\bqpv\b|\bquartiers? (?:prioritaires?|politique)|\badultes?[- ]relais|\bemplois? francs?\b|\bastreintes?\b|\bintervention|\bpompiers?\b|\bdelais?\b|\bon-call|\bcall-out|\bvolontaires?\b|\blogement|\bloges?\b|\bheberg|\bpouvez\b|\bpossibilite"
)
_COUNTRY = words(
    r"\b(?:en|in|dans) (?:l')?(?:france|europe|metropole|union europeenne|ue|eu|the (?:eu|uk|european|country|united))\b",
    r"\bdans un (?:cadre|environnement|lieu)|\b(?:habite[rzs]|residant) (?:et|ou|seul|loin|pas|vous|ici|tout)\b",
)
_FOR_A_WHILE = words(r" (?:pendant|durant|le temps)\b")
_FOR_LONG = words(r" depuis (?:toujours|longtemps|plus|au moins|\w{2,8} ans)")
_HOUSING_OFFERED = words(
    r"\b(?:fourni|offert|propose|possible|possibilite|astreinte|intervention|qpv|fonction|client|beneficiaire|usager|patient|trajet)"
)
_OWN_HOME = words(r"^[ *>(\"-]{0,6}$|, ?$|\bvotre $|\bavoir (?:son|un) $")
_OTHERS = words(
    r"\b(?:clients?|clientele|usagers?|beneficiaires?|patients?|residents?|publics?|enfants?|personnes(?: agees)?|familles?|habitants?|salaries|collaborateurs|locataires?|population|equipe|adherents?|gens|foyers|menages|particuliers|entreprise|societe|siege|groupe|people|force|interet|coeur|enjeu|valeur|difference|expertise|qui)(?: [a-z]{3,12}){0,2} (?:est |sont )?$",
    r"\bou $|\bsi (?:vous|tu) |\bou que (?:vous|tu) |\bnotre [a-z]{3,12} $|(?:\bl'|\bd'|\bun |\bpar |\bchaque |\bdes |\bles |\bnos )$",
)
_CANDIDATE = words(
    r"\b(?:candidate?s?|profil|personne|postulante?s?|vous|tu|etre|titulaire|recherch\w{1,4}|cherch\w{1,4}|retenons|il (?:vous |te )?faut|demand\w{1,3}|imperativement|obligatoirement|must|exige\w{0,3})\b[^.;\n]{0,40}$|^[ *>(\"-]{0,6}$"
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
    question=Text(
        "Ce qui compte, est-ce l'adresse ou le fait d'arriver à l'heure ?",
        "Does the address matter, or being there on time?",
    ),
    rewrite=Replacement("poste situé à Dole, prise de service à 5 h", "post in Dole, shift starting at 5 am", "adapt"),
    sources=[CRITERIA, NO_AD, PENALTY, decision("2017-283", 23411, "candidature écartée pour un domicile éloigné")],
    triggers=[LIVING, ADDRESS, SETTLED, HOUSED],
    examples=[
        Example("Il faut [[habiter à Dole]].", rewrite="Le poste est situé à Dole."),
        Example("[[Domicilié dans le 35]], permis B."),
        Example("CANDIDATS [[RESIDANT A LENS UNIQUEMENT]]."),
        Example("Vous [[habitez impérativement à moins de 15 km]], car le service commence tôt."),
        Example("Vous [[vivez à Dole depuis longtemps]]."),
        Example("Équipe de nuit : [[logement à proximité impératif]]."),
        Example("[[You live within five miles of the depot]]."),
        Example("Applicants [[must live in Nantes]]."),
        Example("Poste basé à Dole, secteur Jura, télétravail deux jours par semaine."),
        Example("Vous vous rendez chez des personnes résidant à Dole."),
        Example("Notre force réside dans nos équipes."),
        Example("Astreinte : résider à moins de 30 minutes du site."),
        Example("Emploi franc : le candidat doit résider dans un quartier prioritaire."),
        Example("Télétravail complet : résider en France."),
        Example("Vous accompagnez les habitants résidant dans la métropole."),
        Example("Les instants que vous vivez à fond ; vous vivez à cent à l'heure."),
        Example("Vous vivez à fond votre métier, dans un cadre exigeant ; vous êtes installé dans des bureaux neufs."),
        Example(
            "Trajet domicile-travail à moins de 20 km remboursé ; logement de fonction obligatoire pour l'astreinte."
        ),
        Example("Peu importe où vous habitez : sans condition de résidence."),
        Example("Our residents live in a quiet home in Dole."),
    ],
)
def residence_exigee(document: Document) -> Iterator[Mark]:
    """Addresses demanded of the candidate: not the place of work, nor a delay of call-out, nor a help to an area."""
    for match in document.find(LIVING):
        if not _excepted(match) and _is_the_candidates(match):
            yield _mark(match)
    for match in document.find(ADDRESS):
        if not _excepted(match) and _OWN_HOME.search(context.before(match)):
            yield _mark(match)
    for match in document.find(SETTLED):
        if not _excepted(match) and _is_a_town(match):
            yield Mark(match.span("lives"))
    for match in document.find(HOUSED):
        start, end = context.sentence(match)
        offered = _HOUSING_OFFERED.search(match.data[start:end]) or _OTHERS.search(context.before(match))
        if not offered and not _denied(match):
            yield Mark(match.span())


def _is_a_town(match: Match) -> bool:
    """« Vous vivez à Dole », not « vous vivez à fond »: the place has a capital of its own, or one lives there « depuis » some time."""
    if _FOR_A_WHILE.search(match.folded().encode()):
        return False
    words_there = match.document.quote(match.span("where")).text
    named = words_there[:1].isupper() and not words_there.isupper()
    return named or _FOR_LONG.search(match.folded().encode()) is not None


def _mark(match: Match) -> Mark:
    """The demand without its subject, up to where another one begins; a mere question is only to be made clear."""
    said = match.folded()
    shift = next((len(one) for one in ("vous ", "tu ") if said.startswith(one)), 0)
    stop = _STOP.search(said.encode())
    end = match.start + stop.span()[0] if stop else match.end
    asked = match.data[match.end : match.end + 2].strip()[:1] == b"?"
    return Mark(
        match.document.span(match.field, match.start + shift, end), tier="a-clarifier" if asked and not stop else None
    )


def _is_the_candidates(match: Match) -> bool:
    said = context.before(match)
    if _OTHERS.search(said):
        return False
    return _FIRM.search(match.folded().encode()) is not None or _CANDIDATE.search(said) is not None


def _excepted(match: Match) -> bool:
    start, end = context.sentence(match)
    if _POSITIVE.search(match.data[start:end]) or _COUNTRY.search(match.folded().encode()):
        return True
    return _denied(match)


def _denied(match: Match) -> bool:
    return context.negated(match) or context.boilerplate(match) or context.cited(match)
