"""Hours worked and not paid: « heures supplémentaires non rémunérées », « 39 h payées 35 », "unpaid overtime"."""

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
    rf"(?:(?:(?:toutes? )?(?:les |vos |tes |l'|une )?)?(?:heures? (?:{_SUP}|(?:faites |effectuees |travaillees )?au-dela (?:de|du|des) [a-z0-9]{{2,10}})|h\.? ?sup\w{{0,2}}\b|depassements?(?: d'horaires?| horaires?)?"
    r"|temps (?:de |d')(?:fermeture|ouverture|rangement|preparation|nettoyage|reunion|habillage|inventaire)[^.;,\n]{0,20}|au-dela (?:de |des )\d\d ?h(?:eures)?(?: par semaine| hebdo\w{0,9})?,?))"
)
_DONE = r"(?: (?:effectuees?|eventuelles?|realisees?|faites?))?"
_DAYS_OFF = r"(?:(?:les |vos |tes )?(?:samedis?|dimanches?|soirees?|nuits|reunions?|permanences|inventaires?)(?: travaillee?s?| (?:de|du) (?:nuit|soir|matin|dimanche|samedi))?)"
_PAID = r"(?:paye|remunere|majore|indemnise|compense|regle|decompte|compte)e?s?"
_NOT = r"(?:non|pas|jamais|ni|plus)"
_ARE_NOT = r"(?:ne (?:sont|seront|sera|donnent|font)|n'(?:est|etant)|sont|seront|est)"

UNPAID = pattern(
    rf"\b{_EXTRA}{_DONE} ?[:(]? ?(?:{_NOT} {_PAID})",
    rf"\b{_EXTRA}{_DONE}(?: [^.,;\n]{{0,35}} et|,? qui)? {_ARE_NOT} (?:en revanche |donc )?(?:{_NOT} (?:toujours |toutes? )?(?:{_PAID}|lieu a (?:remuneration|majoration|paiement|compensation))|{_NOT} l'objet)(?: ni [a-z]{{5,12}})?",
    rf"\b(?:aucunes?|nulle) (?:des )?(?:heures? {_SUP}|depassements?) (?:n'est|ne sera|ne seront|n'etant) {_PAID}",
    rf"\b{_EXTRA} (?:sont |seront |est )?(?:offerte?s?|gratuite?s?|benevoles?|a titre gracieux|gracieuses?|sans (?:etre {_PAID}|(?:aucune )?(?:remuneration|compensation|contrepartie|majoration|paiement)))(?: a la (?:maison|boutique|boite))?",
    rf"\b{_EXTRA} ?:? (?:pas de|sans|aucune?|ni) (?:majoration|paiement|remuneration|compensation)(?: (?:ni|et|ou)(?: de| sans)? (?:majoration|paiement|remuneration|compensation|recuperation))?",
    rf"\b(?:on |nous )?ne (?:pay|pai|remuner|compt|major)\w{{1,4}} (?:pas|jamais|aucune?s?) (?:les |vos |tes |des |d')?(?:heures? {_SUP}|depassements?)",
    rf"\b(?:(?:ces|vos|tes|les) )?heures (?:travaillees |faites |effectuees |en question )?(?:{_NOT}|{_ARE_NOT} {_NOT}) {_PAID}",
    rf"\b{_DAYS_OFF} (?:non|{_ARE_NOT} {_NOT}) (?:paye|remunere)e?s?",
)
PAID_FEWER = pattern(
    r"\b(?P<done>[34]\d)(?: ?h(?:eures|ours)?)?(?:(?: (?:par|a) (?:semaine|week)|/ ?sem(?:aine)?| hebdo\w{0,9}| travaillees?| effectuees?))?,? (?:(?:mais|et|and|but)(?: [a-z]{2,6}){0,3} )?(?:paye(?:e?s)?|payee|remuneree?s?|reglees?|paid(?: as| for)?|declaree?s?)"
    r"(?: (?:sur|a|au|pour|comme|en|on))?(?: (?:la |une )?base (?:de |d'))?(?: the)? ?(?P<paid>[1-4]\d)(?: ?h(?:eures|ours)?)?\b"
)
ENGLISH = pattern(
    r"\b(?:overtime|extra (?:hours|time)|additional hours|hours (?:beyond|over|above) \d\d)(?: (?:is|are|will|shall|be|remains?|goes|go|worked)){0,2} (?:unpaid|not (?:be )?(?:paid|compensated|remunerated)|never paid|without (?:[a-z]{2,10} )?(?:pay|compensation)|unrewarded)",
    r"\bunpaid (?:overtime|extra hours|extra time|hours)\b|\b(?:no|without) (?:paid overtime|overtime pay|pay for (?:overtime|extra hours))\b",
)
DAYS_CONTRACT = pattern(r"\bforfait(?:s)?[ -](?:en )?jours?\b|\b21[0-8] jours\b")
_TOPPED_UP = words(r"^ ?(?:€|euros?|[.,]\d|\d)|^[^.;\n]{0,20}(?:\+|\bmajor|\bsupp|\bplus )")
_ABOUT = words(
    r"\b(?:control|verifi|audit|defend|trait|calcul|identifi|reclam|conseill|accompagn|analys)\w{0,6}\b[^.;\n]{0,60}$|\b(?:salaries|clients|employees) (?:dont|whose)\b"
)
_REST = words(
    r"\b(?:pauses?|coupures?|repas|dejeuner|trajets?|astreintes?|conges?|absences?|stage|breaks?|lunch)\b[^.;\n]{0,30}$"
)
_MADE_UP = words(
    r"^[^.;\n]{0,20}\b(?:mais|car|et|puisque|but) [^.;\n]{0,25}\b(?:recuper|compens|repos|rtt|paye|remuner|major|time off|paid)"
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
        Example("39 h par semaine avec RTT."),
        Example("Heures supplémentaires payées ou récupérées, au choix."),
        Example("Heures supplémentaires majorées de 25 %, pause non payée."),
        Example("Ici, pas d'heures supplémentaires non payées."),
        Example("There is no unpaid overtime here."),
        Example("Heures supplémentaires non payées mais récupérées le mois suivant."),
        Example("39 heures payées 39, dont quatre majorées."),
        Example("39 h payées 35 h + 4 h majorées."),
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
    return bool(
        _MADE_UP.search(match.data[match.end : match.end + 60]) or _REST.search(before) or _ABOUT.search(before)
    )
