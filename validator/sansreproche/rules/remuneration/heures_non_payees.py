"""Hours worked and not paid: overtime for nothing, more hours than the payslip."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Source, Tier
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)
_SUP = r"(?:supplementaires?|complementaires|supp?s?\b'?|en plus|de plus)"
_EXTRA = (
    rf"(?:(?:(?:toutes? |chaque )?(?:les |vos |tes |l'|une )?)?(?:heures? (?:{_SUP}|(?:faites |effectuees |travaillees )?au-dela (?:de|du|des) [a-z0-9]{{2,10}}(?: ?h\b| heures?)?)|h\.? ?sup\w{{0,2}}\b|depassements?(?: d'horaires?| horaires?)?"
    r"|temps (?:de |d')(?:fermeture|ouverture|rangement|preparation|nettoyage|reunion|habillage|inventaire)[^.;,\n]{0,20}|au-dela (?:de |des )\d\d ?h(?:eures)?(?: par semaine| hebdo\w{0,9})?,?))"
)
_DONE = r"(?: (?:effectuees?|eventuelles?|realisees?|faites?|frequentes?|regulieres?|nombreuses|ponctuelles?|hebdomadaires?),?)?"
_DAYS_OFF = r"(?:(?:les |vos |tes |le |la |l')?(?:samedis?|dimanches?|soirees?|nuits|reunions?|permanences|inventaires?)(?: travaillee?s?| (?:de|du) (?:nuit|soir|matin|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi)(?: (?:soir|matin))?)?)"
_TASKS = (
    r"(?:heures? d[e'] ?(?:preparation|rangement|nettoyage|menage|reunion|inventaire|ouverture|fermeture)"
    r"|(?:la |l')(?:fermeture|ouverture)(?: et (?:la |l')?(?:fermeture|ouverture))?(?: de (?:la )?caisse| d[eu] (?:la )?(?:boutique|magasin))?"
    r"|(?:les |la |le |l')?[a-z]{5,14} (?:finie?|terminee?|faite?|effectuee?|commencee?)s? (?:apres|au-dela de|hors|en dehors de) [^.;,\n]{2,20})"
)
_PAID = r"(?:paye|remunere|majore|indemnise|compense|regle|decompte|compte)e?s?"
_NOT = r"(?:non|pas|jamais|ni|plus)"
_ARE_NOT = r"(?:ne (?:sont|seront|sera|donnent|font)|n'(?:est|etant)|sont|seront|est)"
_PAYMENT = r"(?:paiement|remuneration|compensation|majoration|indemnisation)"
_PAST = r"(?:passee?|apres|au-dela de|au-dessus de) (?:la |les )?(?:3[5-9]|4\d|trente-(?:cinq|neuf)|trente-(?:cinqu|neuv)ieme) ?(?:e|eme|h)?\b(?: ?heures?)?(?: (?:par|de la) semaine| hebdo\w{0,9})?"

UNPAID = pattern(
    rf"\b{_EXTRA}{_DONE} ?[:(]? ?(?:{_NOT} {_PAID})",
    rf"\b{_EXTRA}{_DONE}(?: [^.,;\n]{{0,35}} et|,? qui)? {_ARE_NOT} (?:en revanche |donc )?(?:{_NOT} (?:toujours |toutes? )?(?:{_PAID}|lieu a {_PAYMENT})|{_NOT} l'objet)(?: ni [a-z]{{5,12}})?",
    rf"\b(?:pas d'|aucunes? |jamais d'|point d'|sans (?:les )?)(?:heures? {_SUP}|h\.? ?sup\w{{0,2}}'?) {_PAID}",
    rf"\b(?:aucunes?|nulle) (?:des )?(?:heures? {_SUP}|depassements?) (?:n'est|ne sera|ne seront|n'etant) {_PAID}",
    rf"\b{_EXTRA} ?:? ?(?:sont |seront |est )?(?:offerte?s?|gratuite?s?|benevoles?|a titre gracieux|gracieuses?|sans (?:etre {_PAID}|(?:aucune )?(?:{_PAYMENT}|contrepartie)))(?: a la (?:maison|boutique|boite))?",
    rf"\b{_EXTRA},? (?:(?:est|sont|reste|restent) a (?:votre|ta) charge|c'est (?:cadeau|offert|gratuit|benevole)|(?:est|sont) (?:donnee?s?|offerte?s?) a (?:l'entreprise|la maison|l'equipe))",
    rf"\b{_EXTRA} ?:? (?:pas de|sans|aucune?|ni) {_PAYMENT}(?: (?:ni|et|ou)(?: de| sans)? (?:{_PAYMENT}|recuperation))?",
    rf"\b(?:pas de|pas d'|aucune?|sans|ni|point de) {_PAYMENT}(?: ni (?:de )?(?:{_PAYMENT}|recuperation))? (?:des|pour les|de vos|sur les) (?:heures? {_SUP}|depassements?|h\.? ?sup\w{{0,2}}\b)",
    rf"\b(?:on |nous )?ne (?:pay|pai|remuner|compt|major)\w{{1,4}} (?:pas|jamais|aucune?s?|plus) (?:les |vos |tes |des |d')?(?:heures? {_SUP}|depassements?)",
    rf"\b(?:(?:ces|vos|tes|les) )?heures (?:travaillees |faites |effectuees |en question )?(?:{_NOT}|{_ARE_NOT} {_NOT}) {_PAID}",
    rf"\b(?:{_DAYS_OFF}|{_TASKS}) (?:non|{_ARE_NOT} {_NOT}) (?:(?:paye|remunere|compte)e?s?|lieu a {_PAYMENT})",
    rf"\bni payees? ni (?:recuper|compens|major)ees?,? (?:les |vos )?heures? {_SUP}",
    rf"\b{_PAST},? (?:(?:on|nous) ne (?:pai|pay|remuner|compt)\w{{1,4}} (?:plus|pas|rien)|(?:plus )?rien n'est (?:plus )?{_PAID}|(?:c'est|tout est) (?:cadeau|offert|gratuit|benevole))",
)
PAID_FEWER = pattern(
    r"\b(?P<done>[34]\d)(?: ?h(?:eures|ours)?)?(?:(?: (?:par|a) (?:semaine|week)|/ ?sem(?:aine)?| hebdo\w{0,9}| travaillees?| effectuees?))?,? (?:(?:sont|seront|mais|et|and|but|on|vous|tu|you)(?: [a-z]{2,6}){0,3} )?(?:paye(?:e?s)?|payee|remuneree?s?|reglees?|paid(?: as| for)?|declaree?s?)"
    r"(?: (?:sur|a|au|pour|comme|en|on))?(?: (?:la |une )?base (?:de |d'))?(?: the)? ?(?P<paid>[1-4]\d)(?: ?h(?:eures|ours)?)?\b"
)
_OVERTIME = r"(?:(?:any |all )?(?:overtime|extra (?:hours|time)|additional hours|hours (?:beyond|over|above|past) \d\d)|(?:opening|closing|cleaning|set-?up|preparation)(?: and (?:opening|closing|cleaning))? time|(?:staff|team) meetings)"
ENGLISH = pattern(
    rf"\b{_OVERTIME}(?: (?:is|are|will|shall|be|remains?|goes|go|worked|part|of|the|job|and)){{0,6}} (?:unpaid|not (?:be )?(?:paid|compensated|remunerated)|never paid|without (?:[a-z]{{2,10}} )?(?:pay|compensation)|unrewarded)",
    r"\bunpaid (?:overtime|extra hours|extra time|hours)\b|\b(?:no|without) (?:paid overtime|overtime pay|pay for (?:overtime|extra hours))\b",
    r"\b(?:we|the company) (?:do not|don't|never|does not|doesn't) (?:pay|compensate)(?: for)? (?:any )?(?:overtime|extra hours)\b",
)
DAYS_CONTRACT = pattern(r"\bforfait(?:s)?[ -](?:en )?jours?\b|\b21[0-8] jours\b")
_TOPPED_UP = words(r"^ ?(?:€|euros?|[.,]\d|\d)|^[^.;\n]{0,20}(?:\+|\bmajor|\bsupp|\bplus )")
_ABOUT = words(
    r"\b(?:control|verifi|audit|defend|trait|calcul|identifi|reclam|conseill|accompagn|analys|relanc|recouvr|factur|gagn)\w{0,6}\b[^.;\n]{0,60}$|\b(?:salaries|clients|employees) (?:dont|whose)\b"
)
_REST = words(
    r"\b(?:pauses?|coupures?|repas|dejeuner|trajets?|astreintes?|conges?|absences?|stage|breaks?|lunch)\b[^.;\n]{0,30}$"
)
_MADE_UP = words(
    r"^[^.;\n]{0,20}\b(?:mais|car|et|puisque|but) (?:[a-mo-z][a-z]{0,12} |plus tard ){0,3}(?:recuper|compens|repos|rtt|paye|remuner|major|time off|paid)"
)


@rule(
    label="heures-non-payees",
    tier="illegal",
    message=Text(
        "Cette mention annonce des heures de travail qui ne seraient pas payées.",
        "This wording announces hours of work that would not be paid.",
    ),
    why=Text(
        "Toute heure faite au-delà de 35 heures par semaine est une heure supplémentaire (code du travail, L3121-27 et L3121-28) : elle ouvre droit à une "
        "majoration ou, si un accord le prévoit, à un repos équivalent. Porter volontairement sur le bulletin de paie moins d'heures que celles travaillées "
        "est du travail dissimulé (L8221-5). Un contrat de 39 heures avec jours de RTT, une modulation ou un forfait en jours sont d'autres cas.",
        "Each hour beyond 35 a week is overtime (Code du travail, L3121-27 and L3121-28): it gives a right to extra pay or, where an agreement provides for it, "
        "to equivalent rest. Knowingly putting fewer hours on the payslip than were worked is concealed work (L8221-5). A 39-hour contract with days off "
        "in return, averaged hours or a contract in days are other cases.",
    ),
    question=Text(
        "Les heures supplémentaires sont-elles payées ou récupérées, et comment sont-elles comptées ?",
        "Is overtime paid or taken back as time off, and how is it counted?",
    ),
    rewrite=Replacement(
        "heures supplémentaires payées avec leur majoration, ou récupérées",
        "overtime paid at the higher rate, or taken back as time off",
    ),
    sources=[
        Source(
            f"Code du travail : {said}",
            article,
            f"https://code.travail.gouv.fr/code-du-travail/{article.lower()}",
            _CHECKED,
        )
        for said, article in (
            ("durée légale du travail", "L3121-27"),
            ("heures supplémentaires", "L3121-28"),
            ("travail dissimulé", "L8221-5"),
        )
    ],
    triggers=[UNPAID, PAID_FEWER, ENGLISH],
    examples=[
        Example(
            "CDI 35 h, [[heures supplémentaires non payées]].",
            rewrite="CDI 35 h, heures supplémentaires payées avec leur majoration.",
        ),
        Example("Contrat de [[39 h payées 35 h]]."),
        Example("[[Les heures sup ne sont pas rémunérées]], c'est la règle du métier."),
        Example("Semaine de [[40 heures rémunérées sur la base de 35]]."),
        Example("[[Aucune heure supplémentaire n'est payée]]."),
        Example("En fin de mois, [[les heures supplémentaires sont gratuites]]."),
        Example("Expect [[unpaid overtime]] in June."),
        Example("[[Overtime is not paid]] during the first year."),
        Example("[[Au-delà de 35 h, rien n'est payé]]."),
        Example("[[Les livraisons terminées après 18 h ne sont pas rémunérées]]."),
        Example("[[La fermeture du magasin n'est pas comptée]]."),
        Example("[[Pas de paiement ni de récupération des heures supplémentaires]]."),
        Example("[[We do not pay overtime]]; we share pizza."),
        Example("39 h par semaine avec RTT."),
        Example("Heures supplémentaires payées ou récupérées, au choix."),
        Example("Heures supplémentaires majorées de 25 %, pause non payée."),
        Example("Ici, pas d'heures supplémentaires non payées."),
        Example("There is no unpaid overtime here."),
        Example("Heures supplémentaires non payées mais récupérées le mois suivant."),
        Example("39 heures payées 39, dont quatre majorées."),
        Example("39 h payées 35 h + 4 h majorées."),
        Example("Le musée offre des heures d'ouverture gratuites le dimanche."),
        Example("Vous relancez les particuliers pour les heures de ménage non payées."),
        Example("Nos clients gagnent deux heures de ménage offertes."),
        Example("Vous défendez des salariés dont les heures supplémentaires n'ont pas été payées."),
    ],
)
def heures_non_payees(document: Document) -> Iterator[Mark]:
    """Overtime said to be unpaid, and weeks paid for fewer hours; a question only beside a contract in days."""
    if document.facts.is_contract("benevolat"):
        return
    tier: Tier | None = "a-clarifier" if document.mentions(DAYS_CONTRACT) else None
    for source in (UNPAID, PAID_FEWER, ENGLISH):
        for match in document.find(source, "text"):
            if source is PAID_FEWER and not _is_short(match):
                continue
            if not (negated(match) or cited(match) or _is_another_case(match)):
                yield Mark(match.span(), tier=tier)


def _is_short(match: Match) -> bool:
    """Whether fewer hours are paid than worked; the second number may be money, or the others paid at a higher rate."""
    after = match.data[match.end : match.end + 40]
    return int(match.folded("done")) > int(match.folded("paid")) and not _TOPPED_UP.search(after)


def _is_another_case(match: Match) -> bool:
    """Whether rest is given in return, a break is meant, which need not be paid, or other people's hours are."""
    before = match.data[max(0, match.start - 90) : match.start].rsplit(b"\n", 1)[-1]
    maybe = _MAYBE.search(match.data[match.end : match.end + 80]) is not None
    return bool(
        (_MADE_UP.search(match.data[match.end : match.end + 60]) and not maybe)
        or _REST.search(before)
        or _ABOUT.search(before)
    )


_MAYBE = words(r"\b(?:quand on peut|si possible|dans la mesure|eventuellement|when we can|if possible)\b")
"""A return that is promised to nobody: « récupérées quand on peut »."""
