"""A self-employed status imposed along with the hours, the place or the orders of a job."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import before, boilerplate, negated, preferred, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)

_SELF = r"(?:auto-? ?entrepreneu(?:r|rs|se|riat)|auto-? ?entreprise|micro-? ?entrepreneu(?:r|rs|se|riat)|micro-? ?entreprise|(?:travailleur )?independante?|free-?lance|prestataire(?: independant)?)s?"
_MUST = r"(?:obligatoire(?:ment)?|exige|requis|impose|imperati(?:f|ve)|indispensable|necessaire|demande)e?s?\b"
_YOUR = r"(?:votre|ton|ta|une|son|sa) (?:propre )?"

IMPOSED = pattern(
    rf"\b(?:sous |en |avec )?(?:le |un )?statut (?:d'|de |en )?{_SELF}(?: ?/ ?[a-z]{{3,15}})? (?:est |sera )?{_MUST}",
    rf"\b{_SELF} (?:{_MUST}|uniquement|exclusivement)|\b(?:uniquement|exclusivement|seulement) (?:avec des |des |en |sous statut )?(?:auto-? ?entrep|micro-? ?entrep)\w{{0,12}}",
    rf"\b(?:demandons|exigeons|imposons|devrez|devez|devras|devra|doit|faut|faudra)\b[^.;,\n]{{0,24}}(?:le statut|immatriculer|inscrire|declarer|enregistrer)[^.;,\n]{{0,12}} ?(?:d')?{_SELF}\b",
    rf"\b(?:cdi|cdd|emploi|poste|contrat|salarie) (?:en |a temps plein )?sous (?:le )?statut (?:d'|de )?{_SELF}\b",
    rf"\b(?:(?:un |le |votre |ton )?(?:numero de )?siret (?:est |sera )?{_MUST}|il (?:te |vous )?faut un (?:numero de )?siret)\b",
    rf"\b(?:inscription|immatriculation|declaration|enregistrement) (?:comme|en tant que|en tant qu'|en|sous le statut) (?:d'|un )?{_SELF} (?:est |sera )?{_MUST}",
    rf"\b(?:il (?:faudra|faut|te faudra|vous faudra) |(?:vous|tu) (?:devrez|devez|dois|devras) |merci de |vous )?(?:creer|creez|cree|ouvrir|ouvrez|ouvre|monter|montez|immatriculer|prendre) {_YOUR}(?:{_SELF}|statut (?:d'|de ){_SELF})\b",
    rf"\b(?:vous|tu) (?:devrez|devez|dois|devras) (?:imperativement |obligatoirement )?(?:etre|avoir|vous (?:declarer|inscrire|mettre)|te (?:declarer|mettre)|posseder) (?:inscrit |declare |immatricule )?(?:en |comme |sous |un |le |a ton |a votre |statut |d'|de ){{0,4}}(?:{_SELF}|compte)\b",
    r"\b(?:remunere|paye|payee|remuneration|paiement|reglement)e?s? (?:uniquement |mensuelle? )?(?:sur|contre|par|sur presentation d'une?) (?:factures?|facturation)\b|\bfacturation (?:mensuelle|hebdomadaire|a l'heure),? pas de contrat(?: de travail)?\b|\bpas de contrat de travail\b",
    r"\b(?:you |must |need to |have to |will ){0,4}(?:be |get )?regist(?:er|ered|ering) as (?:a |an )?(?:self-employed|freelancer?|sole trader|independent contractor|contractor|auto-entrepreneur|micro-entrepreneur)(?: worker)?(?: and (?:work|follow) (?:our|the) [^.;,\n]{3,30})?",
    r"\b(?:must have|need|requires?) (?:a |an )?(?:self-employed|freelance|auto-entrepreneur|contractor) status\b",
    r"\b(?:self-employed|freelance|auto-entrepreneur|contractor) status (?:is )?(?:required|mandatory|compulsory|needed)",
    r"\b(?:you (?:will be |are )?)?(?:hired|engaged|paid|work) as an? (?:independent )?(?:contractor|freelancer|self-employed worker) (?:and|who|but) [^.;,\n]{4,50}|\b(?:you )?(?:will )?invoice us (?:every|each|once a|monthly)[^.;,\n]{0,15}",
)
AT_YOUR_OWN = pattern(
    rf"\b(?:vous|tu) (?:factur|travaill|exerc|interv|et|es\b|ser|collabor|ete)\w{{0,14}} (?:[a-z']{{1,12}} ){{0,3}}(?:(?:en|comme|sous (?:le )?statut|en tant que|en tant qu') ?(?:d'|de )?{_SELF}|a (?:ton|votre) compte)\b(?: ?\([^)\n]{{3,25}}\))?",
)
_PLACE = r"(?:(?:au|a l'|a la|dans (?:nos|les|notre|le)|en|sur|aux?) ?)[a-z' -]{3,25}?"
_WHEN = r"(?: ?,?(?:du lundi au (?:vendredi|samedi|dimanche)|tous les (?:jours|matins)|chaque (?:jour|matin)|quotidienne(?:ment)?|(?:de )?\d{1,2} ?h ?\d{0,2} ?(?:a|-) ?\d{1,2} ?h ?\d{0,2}))"
COMMANDED = pattern(
    rf"\bpresence (?:(?:obligatoire|exigee|requise|imposee|quotidienne|demandee) )?{_PLACE}{_WHEN}{{1,3}}",
    rf"\bpresence (?:obligatoire|exigee|imposee|quotidienne) (?:au|a l'|a la|dans (?:nos|les|notre|le)|sur) ?[a-z' -]{{3,25}}{_WHEN}{{0,3}}",
    r"\b(?:(?:aux|les|tes|vos|des|nos) )?horaires? (?:de travail )?(?:sont )?(?:fixes\b(?: par [^.;,\n]{3,40})?|imposes?|obligatoires?|de bureau|ceux d[^.;,\n]{2,25}|fixes? par [^.;,\n]{3,40}|etablis? par [^.;,\n]{3,40})",
    r"\b(?:(?:tes|vos|les) )?(?:horaires?|conges|planning|tarifs|pauses|creneaux|tournees)(?: et (?:(?:tes|vos|les) )?(?:horaires?|conges|planning|tarifs|pauses))? (?:sont |est )?(?:decides?|fixes?|imposes?|choisis|geres?|valides?|attribues?) par [^.;,\n]{3,40}",
    r"\b(?:(?:le|un|ton|votre) )?planning (?:est )?(?:impose|fixe|etabli|decide|non negociable)(?: par [^.;,\n]{3,40})?",
    r"\b(?:vous |tu )?(?:suiv(?:ez|re|rez)|suis|suivras|respect(?:ez|er|erez|es|eras)) (?:notre|nos|les|le|tous nos) (?:planning|horaires|consignes|plannings|emploi du temps)[^.;\n]{0,45}",
    rf"\b(?:etre|serez|seras|es|etes|soyez) present (?:obligatoirement )?{_PLACE}{_WHEN}{{1,3}}",
    rf"\b{_SELF}[^.;\n]{{0,30}}\b(?:3[5-9]|4[0-8]) ?h(?:eures)?\b[^.;,\n]{{0,40}}|\bvalid\w{{1,3}} (?:vos|tes) (?:conges|absences|horaires)",
    r"\binvoice us as an? [a-z-]{4,14}(?: (?:but|and) [^.;,\n]{4,40})?",
    r"\b(?:conges|absences) (?:a |sont )?(?:valider|valides|soumis|poser)(?: aupres| par| a)[^.;,\n]{3,30}|\bexclusivite (?:totale|exigee|obligatoire|demandee)|\bsans autres? clients?\b|\binterdiction (?:d'|de )(?:avoir|exercer|travailler|facturer|prendre)[^.;,\n]{5,40}",
    r"\bwork (?:our|the) (?:rota|shifts|schedule|hours)(?: set by [^.;,\n]{3,30})?|\b(?:hours|shifts|schedule) (?:are )?(?:set|fixed|imposed|decided) by [^.;,\n]{3,30}|\b(?:fixed|office) hours\b|\bpresence (?:in|at) (?:the|our) [a-z]{3,12}[^.;,\n]{0,30}",
)
RATE = pattern(
    r"\btjm\b|\btaux journalier|\b(?:euros?|\x80|€) ?(?:ht)? ?(?:/|par) ?j(?:our)?\b|\bdaily rate\b|\bper day\b|\bhonoraires?\b|\bagents? commercia|\bmandataire|\bv\.?d\.?i\b|\brsac\b|\bportage\b|\bfranchise"
)
JOB = pattern(
    r"\bcdi\b|\btemps (?:plein|complet)\b|\bplein temps\b|\bfull[ -]time\b|\bhoraires?\b|\bplanning\b|\bdu lundi au\b|\b\d{1,2} ?h ?\d{0,2} ?(?:a|-) ?\d{1,2} ?h\b|\bsous la (?:direction|responsabilite|hierarchie)|\b(?:3[5-9]|40) ?h(?:eures)?\b"
    r"|\bmanager\b|\bshifts?\b|\brota\b|\boffice\b|\bresponsable\b|\bbureau\b|\blocaux\b|\bposte\b|\bsalaire"
)
FREE = pattern(
    r"\bhoraires? (?:libres?|flexibles?|a la carte)|\b(?:organis\w{1,5}|ger\w{1,3}|choisis\w{0,5}) (?:librement |vous-meme |toi-meme )?(?:votre|ton|vos|tes) (?:temps|emploi du temps|planning|horaires|agenda|journees?)|\blibre de (?:vos|tes|ses) horaires|\bquand (?:vous|tu) (?:le )?(?:voulez|souhaitez|veux)"
    r"|\b(?:vos|tes) (?:propres )?tarifs|\bsans exclusivite|\bplusieurs clients\b|\bset your own (?:hours|schedule|rates?)|\bother clients (?:are )?welcome"
)
"""What leaves the independent his freedom."""
_NOT_IMPOSED = words(
    r"\b(?:accompagn|conseil|aid|client|soutien|formul|public|createur|projet|pour les|aux|des|ou (?:en )?|soit |si vous|possib|choix|ouvert|compatible|au choix|ancien)\w{0,14}\b[^.;\n]{0,35}$"
)


@rule(
    label="faux-independant",
    tier="abusif",
    message=Text(
        "Cette mention place un emploi sous un statut d'indépendant.",
        "This wording puts a job under self-employed status.",
    ),
    why=Text(
        "Le statut d'indépendant va avec la liberté de s'organiser : ses horaires, ses clients, ses prix. Quand l'annonce impose à la fois "
        "le statut et les horaires, le lieu ou les consignes, les conditions sont celles d'un salarié. L'inscription comme indépendant fait "
        "présumer l'absence de contrat de travail, mais cette présomption tombe si un lien de subordination est établi (code du travail, "
        "L8221-6) : ordres, contrôle, sanctions (Cass. soc., 13 novembre 1996, n° 94-13.187). On y perd le salaire minimum, les congés payés et le chômage.",
        "Self-employment comes with the freedom to organise one's hours, clients and prices. When the ad imposes the status and also the "
        "hours, the place or the orders, the conditions are an employee's. Registering as self-employed makes the law presume that there "
        "is no employment contract, yet the presumption falls once subordination is shown (Code du travail, L8221-6): orders, control, "
        "sanctions (Cass. soc., 13 November 1996, no 94-13.187). Minimum wage, paid leave and unemployment cover are lost.",
    ),
    question=Text(
        "Qui fixe mes horaires et mon prix, et puis-je avoir d'autres clients ? Un contrat de travail est-il possible ?",
        "Who sets my hours and my price, and may I have other clients? Is an employment contract possible?",
    ),
    rewrite=Replacement(
        "Contrat de travail (CDI ou CDD), … € brut par mois",
        "An employment contract, permanent or fixed-term, € … gross a month",
    ),
    sources=[
        Source(
            "Code du travail : présomption de non-salariat et lien de subordination",
            "L8221-6",
            "https://code.travail.gouv.fr/code-du-travail/l8221-6",
            _CHECKED,
        ),
    ],
    triggers=[IMPOSED, AT_YOUR_OWN, COMMANDED],
    examples=[
        Example(
            "Serveur le soir, [[statut auto-entrepreneur exigé]], planning affiché le lundi.",
            rewrite="Serveur le soir, contrat de travail, planning affiché le lundi.",
        ),
        Example("[[Tu travailles en micro-entreprise]], et [[tes horaires sont fixés par le gérant]]."),
        Example("Poste au dépôt. [[Vous devrez créer votre auto-entreprise]] avant de commencer."),
        Example("MISSION LONGUE : [[PRÉSENCE OBLIGATOIRE AU BUREAU DE 8 H À 17 H]]", contract="freelance"),
        Example("Full-time cook: [[you must register as self-employed]]."),
        Example("Graphiste indépendant, TJM 350 €, sur site deux jours par semaine.", contract="freelance"),
        Example("Vous conseillez ceux qui veulent créer leur micro-entreprise, à temps plein."),
        Example("CDI, horaires fixes, de 9 h à 17 h.", contract="CDI"),
        Example("Agent commercial indépendant, statut obligatoire, commissions de 5 %."),
        Example("Chauffeur : statut d'indépendant requis, horaires libres, poste à Nice."),
        Example("Freelance ou CDI, au choix ; salaire de 38 k€."),
        Example("Vous êtes indépendant dans votre travail et à l'aise à temps plein."),
    ],
)
def faux_independant(document: Document) -> Iterator[Span]:
    """The imposed status where a job is described; the orders of a job where the status is that of an independent."""
    if (
        document.mentions(RATE)
        or document.mentions(FREE)
        or document.facts.is_contract("stage", "alternance", "benevolat")
    ):
        return
    imposed = [match for match in document.find(IMPOSED, "text") if not _excused(match)]
    if document.mentions(JOB):
        imposed += [match for match in document.find(AT_YOUR_OWN, "text") if not _excused(match)]
    commanded: list[Match] = []
    if imposed or document.facts.is_contract("freelance"):
        commanded = [match for match in document.find(COMMANDED, "text") if not _excused(match)]
    if not (document.mentions(JOB) or commanded):
        return
    yield from _joined(document, sorted([*imposed, *commanded], key=lambda match: match.start))


def _joined(document: Document, matches: list[Match]) -> Iterator[Span]:
    """Their spans; those which only « mais » or « et » parts make one: « tu factures, mais tu suis notre planning »."""
    runs: list[tuple[int, int]] = []
    for match in matches:
        if runs and match.start <= runs[-1][1] + 6 and match.data[runs[-1][1] : match.start].strip() in _AND:
            runs[-1] = (runs[-1][0], max(runs[-1][1], match.end))
        elif not runs or match.start >= runs[-1][1]:
            runs.append((match.start, match.end))
    return (document.span("text", start, end) for start, end in runs)


_AND = {b"", b"mais", b"et"}


def _excused(match: Match) -> bool:
    return negated(match) or preferred(match) or boilerplate(match) or is_not_imposed(match)


def is_not_imposed(match: Match) -> bool:
    """Whether the status is a choice, another's, or the object of the work: « accompagner des auto-entrepreneurs »."""
    return _NOT_IMPOSED.search(before(match)) is not None
