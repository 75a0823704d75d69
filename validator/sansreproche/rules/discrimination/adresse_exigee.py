"""The candidate's own address weighed in other words: « vivre à deux pas », « être d'ici », a commute of so many minutes, "a home within five miles"."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, decision
from sansreproche.patterns import Pattern, pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_PLACE = r"[^,.;:!?()\n]{2,36}"
_MUST = r"(?:imperati(?:f|ve|vement)|exigee?|obligatoire|indispensable|requise?|souhaitee?|de rigueur)\b"
_NEAR = r"(?:a moins d[e'] ?|a deux pas|a proximite|pres d[e'u] ?|non loin|sur place|en ville|dans (?:la region|le departement|le secteur|le coin|le quartier|les environs|la commune|la vallee|le village|le canton)|sur (?:l'ile|la commune|le canton|le secteur)|au village)"
_FAR = r"\d{1,3} ?(?:km|kms|kilometres?|min|minutes?|mn)\b"
_TOWNSFOLK = r"(?:parisiens|lyonnais|marseillais|banlieusards|franciliens|provinciaux|lillois|toulousains|bordelais|nantais|nicois|strasbourgeois|rennais|grenoblois)"
_LINE = r"(?m:^)[ *>-]{0,5}"

HOME = pattern(
    rf"\b(?:votre|ton) (?:domicile|logement|adresse|maison|lieu de vie) (?:est|soit|se situe|se trouve|doit etre)(?: situee?)? (?:a |dans |en |sur |pres ){_PLACE}",
    rf"\b(?:avoir|disposer d'|posseder|avec) ?(?:une adresse|un pied-a-terre|un domicile)(?: (?:postale|fixe|personnel))? (?:a |dans |en |sur |pres ){_PLACE}",
    rf"\b(?:une? )?(?:adresse(?: postale)?|pied-a-terre) (?:a |dans |en |sur ){_PLACE}[ :,]{{0,3}}{_MUST}",
    rf"{_LINE}(?P<line>(?:une )?adresse (?:postale )?dans (?:le |la |les |l'){_PLACE})(?: ?[.,;!\n)]|$)",
    rf"{_LINE}(?P<own>domicile (?:dans|a|en) {_PLACE})(?: ?[.,;!\n)]|$)",
    rf"\b(?:une )?adresse [a-z]{{5,14}} {_MUST}|{_LINE}(?P<in>habitant (?:le |la |les |a |dans ){_PLACE})(?: ?[.,;!\n)]|$)",
    rf"\bproximite (?:du |immediate du )?domicile {_MUST}",
)
LIVING = pattern(
    rf"\b(?:vivre|vivez|vis|dormir|dormez|dors|loger|loges|habiter|habitez|habites) {_NEAR}(?: {_PLACE})?",
    rf"\b(?:le |la )?(?:candidate?|titulaire|recrue|stagiaire) (?:habitera|residera|logera|vivra|demeurera) {_PLACE}",
    rf"\b(?:etre |vous etes |tu es )?(?:installee?|implantee?|etablie?|enracinee?|fixee?) (?:deja |durablement )?dans (?:la region|le departement|le secteur|les environs|le quartier|la commune|le territoire){_PLACE}?",
)
NAMED = pattern(
    rf"(?:\b(?:vous|tu|devez|faut|doit|dois) |{_LINE})(?P<lives>(?:vivre|vivez|vis|demeurer|demeurez|dormir|dormez|dors|(?:etre )?installee?) (?:a|en|dans le|dans la) (?P<where>[a-z][a-z' -]{{2,30}}))"
)
COMMUTE = pattern(
    rf"\b(?:distance|trajet|temps de trajet) domicile[ -](?:travail|lieu de travail|entreprise|magasin)(?: ?:| de| inferieure? a| maximum| max){{0,2}} ?(?:moins de |maximum |max )?{_FAR}(?: max\w{{0,4}}| {_MUST})?",
    r"\b(?:candidate?s?|candidatures?|profils?) (?:trop )?(?:eloignee?s?|lointaine?s?),? (?:ne seront pas [a-z]{4,10}|s'abstenir|exclue?s?|refusee?s?)",
    rf"\bplus de {_FAR} (?:de (?:route|trajet) )?[:,]? ?(?:s'abstenir|passez votre chemin)|\b(?:personnes?|candidate?s?) (?:habitant|residant|venant de) (?:trop )?loin,? (?:s'abstenir|passez votre chemin)",
    rf"\b(?:pas plus de|moins de|maximum|a moins de|au plus) {_FAR} (?:de (?:trajet|route)|de chez vous)\b|\b{_FAR} (?:de trajet|de route) (?:maximum|max|au plus)\b",
)
FOLK = pattern(
    r"\b(?:etre|vous etes|soyez) d'ici\b|\b(?:etre|vous etes) [a-z-]{4,14} d'adresse\b|\bpreference locale\b|\bcode postal \d\d(?:\d{3})? (?:uniquement|exige|imperatif|seulement)",
    rf"\b(?:habitants [^.;,\n]{{2,24}}|riverains|locaux) (?:uniquement|de preference|seulement|exclusivement|en priorite)\b|\b(?:{_TOWNSFOLK}|quartiers? nord|cites|banlieues?),? (?:s'abstenir|passez votre chemin|non merci)",
    r"\b(?:pas de|aucun) (?:candidate?s?|profils?|gens|personnes?|cv) (?:du|de la|des) (?:\d\d|banlieue|quartiers?|cites?|province|region parisienne)\b",
    rf"{_LINE}(?:etre |vous etes )(?P<gentile>[a-z]{{2,10}}(?:nnais|llois|lais|tais|dais|mois|geois|nois|rois|cois)e?)(?: ?[.,;!\n)]|$| ou )",
)
ENGLISH = pattern(
    rf"{_LINE}(?P<home>(?:an? |your )?home (?:address )?(?:within|near|less than|close to|no more than){_PLACE})|\b(?:your|a) home (?:address )?(?:is )?(?:within|less than|near|close to|no more than){_PLACE}|\bhome address in{_PLACE}",
    rf"\byou (?:already )?live (?:locally|nearby|there|in the (?:area|region|city|town|neighbourhood)|within{_PLACE})\b|\byou already live in{_PLACE}|\b(?:living|residence|residing) in{_PLACE} is (?:required|a must|essential|mandatory)",
    rf"\bmust be (?:a )?local\b|\b(?:preference|priority) (?:is |will be )?given to (?:neighbours|locals|local (?:people|candidates|applicants)|residents)\b|\bmust (?:be based|live) (?:within|on|near){_PLACE}|\blocals (?:preferred|only)\b|{_LINE}living in the (?:village|area|town|city|neighbourhood)\b|{_LINE}(?P<resident>(?:a )?resident (?:in|of){_PLACE})(?: ?[.,;!\n)]|$)",
)

_PARTS = {HOME: ("line", "own", "in"), NAMED: ("lives",), FOLK: ("gentile",), ENGLISH: ("home", "resident")}
"""The groups that hold the demand, where a pattern also reads what stands before it."""

_COUNTRIES = words(r"^(?:france|europe|belgique|suisse)\b")
_POSITIVE = words(
    r"\bqpv\b|\bquartiers? (?:prioritaires?|politique)|\badultes?[- ]relais|\bemplois? francs?\b|\bastreintes?\b|\bintervention|\bpompiers?\b|\bon-call|\bloge(?:ment)?s? (?:fourni|offert|possible)|\brembours\w{1,4}|\bpris\w? en charge|\breimbursed"
)
_NATIONS = words(r"^(?:francais|anglais|portugais|japonais|suedois|chinois|danois|hollandais|irlandais|ecossais)e?$")
_OTHERS = words(
    r"\b(?:clients?|usagers?|personnes? agees?|residents?|salaries|equipes?|habitants|enfants|familles|beneficiaires|nous|siege|bureaux?|locaux|agence|magasin|entreprise|ouvert|care|retirement|peu importe)\b[^.;\n]{0,30}$|\b(?:si|ou que|quand) (?:vous|tu) $|\bif $"
)


@rule(
    label="residence",
    tier="abusif",
    message=Text("Cette mention fait compter l'adresse du candidat.", "This wording weighs the candidate's address."),
    why=Text(
        "Le lieu de résidence est un critère interdit depuis 2014 (L1132-1, L5321-2), qu'on le dise par une adresse, une distance ou le nom des habitants. "
        "Le lieu et l'heure de prise de poste suffisent : à chacun de voir s'il peut s'y rendre. Les aides aux quartiers prioritaires et les délais d'astreinte sont à part.",
        "Place of residence has been a prohibited criterion since 2014 (L1132-1, L5321-2), be it put as an address, a distance or the name of the townsfolk. "
        "The place and hour of work are enough: each candidate then knows whether they can be there. Help for priority areas and call-out delays stand apart.",
    ),
    question=Text(
        "Ce qui compte, est-ce mon adresse ou le fait d'arriver à l'heure ?",
        "Does my address matter, or my being there on time?",
    ),
    rewrite=Replacement("prise de service à Dole à 5 h", "shift starting in Dole at 5 am", "adapt"),
    sources=[CRITERIA, NO_AD, PENALTY, decision("2017-283", 23411, "candidature écartée pour un domicile éloigné")],
    triggers=[HOME, LIVING, NAMED, COMMUTE, FOLK, ENGLISH],
    examples=[
        Example("Il faut [[vivre à deux pas]].", rewrite="Prise de service à Dole à 5 h."),
        Example("[[Votre domicile est à moins de 5 km de l'atelier]]."),
        Example("Idéalement, [[un pied-à-terre à Dole obligatoire]]."),
        Example("Profil :\n- [[être d'ici]]\n- permis B"),
        Example("[[Pas plus de 20 minutes de trajet]], merci."),
        Example("Vous [[dormez à Dole]], car on ouvre tôt."),
        Example("[[Parisiens s'abstenir]]."),
        Example("We expect\n* [[a home within two miles]]"),
        Example("[[You live locally]] and like bread."),
        Example("Trajet domicile-travail de moins de 30 km remboursé."),
        Example("Vous vivez à cent à l'heure ; le magasin est à deux pas de la gare."),
        Example("Astreinte : vivre à moins de trente minutes."),
        Example("Adresse : 12 rue du Four. Être disponible et vivant."),
        Example("Our home is in Dole; a care home within walking distance."),
        Example("Peu importe si vous habitez près du site ou loin."),
    ],
)
def adresse_exigee(document: Document) -> Iterator[Span]:
    """Addresses, distances and townsfolk that open or close the door; not the place of work, nor a call-out."""
    for one in (HOME, LIVING, NAMED, COMMUTE, FOLK, ENGLISH):
        for match in document.find(one):
            if not _excepted(match) and _is_a_place(match, one):
                yield match.span(next((name for name in _PARTS.get(one, ()) if match.has(name)), 0))


def _is_a_place(match: Match, one: Pattern) -> bool:
    """Whether « dormir à Dole » names a place, by its capital; and « être dolois » people of a town, not of a nation."""
    if one is NAMED:
        named = match.document.quote(match.span("where")).text
        return named[:1].isupper() and _COUNTRIES.search(match.folded("where").encode()) is None
    return one is not FOLK or _NATIONS.search(match.folded("gentile").encode()) is None


def _excepted(match: Match) -> bool:
    start, end = context.sentence(match)
    others = _OTHERS.search(context.before(match)) or _POSITIVE.search(match.data[start:end])
    return others is not None or context.negated(match) or context.boilerplate(match) or context.cited(match)
