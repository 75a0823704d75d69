"""A part of the work that nobody pays: closing, cleaning, stocktaking, Sundays, the last hours: « l'inventaire se fait bénévolement »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import line_of, phrase, together
from sansreproche.facts.unpaid import UNPAID
from sansreproche.patterns import pattern
from sansreproche.report import Tier
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.remuneration.heures_non_payees import DAYS_CONTRACT
from sansreproche.rules.remuneration.heures_non_payees import heures_non_payees as sibling

GIVEN = pattern(
    r"\b(?:heures?|minutes?|samedis?|dimanches?|soirees?|matinees?|nuits?|fermetures?|inventaires?|reunions?|quart d'heure|demi-heure)\b[^.,;:\n]{0,50}\b(?:offerte?s?|gratuite?s?|cadeau|donnee?s? a)\b",
    r"\b(?:\d{1,2}|une?|deux|trois|quatre|cinq) ?h(?:eures?)? (?:de plus|en plus|supplementaires?)\b[^.;:\n]{0,30}\b(?:offerte?s?|cadeau|donnee?s?) (?:a la|a l'|au|aux)\b",
)
"""A gift: of the candidate to the employer, unless customers are named."""
BUNDLED = pattern(
    r"\b(?:part of|come with|comes with|included in|goes with) the (?:job|role|salary|deal)\b",
    r"\b(?:comprise?s?|incluse?s?|absorbee?s?|noyee?s?) dans (?:le|votre|ton|la) (?:fixe|salaire|forfait|remuneration|prix)\b",
)
_OVERTIME = words(
    r"\b(?:debordements?|depassements?|heures? (?:en plus|de plus|supplementaires?|sup)|rallonges?|prolongations?|overtime|extra hours?|additional hours?|late finish(?:es)?|staying (?:late|after)|long days)\b"
)
_TASKS = words(
    r"\b(?:ouvertures?|fermetures?|menages?|nettoyages?|nettoyer|rangements?|ranger|preparer|charger|decharger|inventaires?|reunions?|preparations?|mise en place|comptage|caisses?|habillage|briefings?|debriefings?|portes ouvertes|salons?|permanences?|depassements?|debordements?|prolongations?|rab\b|rallonges?|heures?|quart d'heure|demi-heure|samedis?|dimanches?|soirees?|nuits?|jours? feries?|seminaires?|evenements?|deplacements? entre|trajets? entre|au-dela (?:de|du|des)|en plus|debauche|closing|opening|clean(?:ing)?|set-?up|prep|meetings?|stock-?taking|stock-?takes?|inventory|inventories|overtime|hours?|weekends?|evenings?|events?|travel between|handovers?|late finish(?:es)?|minutes?)\b",
)
_ELSEWHERE = words(
    r"\b(?:pauses?|coupures?|repas|dejeuners?|trajets? (?:domicile|quotidiens?)|astreintes?|conges?|absences?|(?:une?|le|du|de|en|ce|ton|votre|des|les|nos) stages?|stages? (?:de|d'|non|en|conventionne|observation)|stagiaires?|maladie|carence|essais?|tests?|immersion|candidats?|candidatures?|signature|evaluation|(?:nos|les|aux|des|vos|chaque|pour les) clients?|clientele|patients?|usagers?|locataires?|adherents?|benevolat|(?:les|nos|des|aux|de) benevoles|volontaires|primes?|mutuelle|associations?|cours|formations?|parking|entrees?|entree libre|transports?|livraisons?|prestations?|missions?|factures?|fournisseurs?|experiences?|poste non|articles?|piges?|loyers?|impayes?|fourni\w{0,5}|collections?|relanc\w{1,4}|recouvr\w{1,6})\b",
    r"\b(?:breaks?|lunch|leave|internships?|trials?|tests?|customers?|clients?|users?|free of charge|parking|volunteers?|membership|training|product|invoices?|holidays|first|candidates?|position|role is|this role)\b",
)
_MADE_UP = words(
    r"\b(?:recuper(?:ee?s?|ation|ables?)|compens\w{1,6}|majoree?s?|payees? (?:en|avec|le|double)|rtt|repos|time off|banked)\b"
)
_NOT_MADE_UP = words(r"\b(?:ni|pas|non|sans|aucune|nor|without|no) (?:de |a |etre )?(?:recuper|compens|major|time off)")
_PAID = words(r"\b(?:are|is|sont|est) (?:paid|payee?s?|remuneree?s?|majoree?s?)\b|\b(?:major|paid|25 ?%|taux)")
_LESS = words(r"^ (?:moins|uniquement|seulement|less|only)\b")
_HANDLED = words(
    r"\b(?:gere[rz]?|geres|suiv(?:i|ez|re)|control\w{2,4}|verifi\w{2,4}|audit\w{0,4}|calcul\w{1,4}|analys\w{1,4}|defend\w{1,3}|accompagn\w{1,4}|identifi\w{1,4}|trait(?:ez|er|es)|facturation|saisi\w{0,5})\b"
)
_NOBODY = words(
    r"\b(?:personne|nul|aucun(?:e)? (?:salarie|heure|minute|dimanche|reunion)|jamais d|nobody|no one|no hours?|nothing)\b"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[UNPAID, GIVEN, BUNDLED],
    examples=[
        Example(
            "[[Le ménage du soir se fait bénévolement]], à tour de rôle.",
            rewrite="Le ménage du soir est payé comme le reste.",
        ),
        Example("Contrat de 35 h, [[la mise en place du matin n'est pas comptabilisée]]."),
        Example("[[Deux dimanches par mois à titre gracieux]], pour l'esprit d'équipe."),
        Example("Tu finis à 19 h ; [[la dernière demi-heure est offerte à la boutique]]."),
        Example("[[Stocktaking nights are off the clock]]."),
        Example("[[Late finishes come with the job]]."),
        Example("Les dimanches ne sont pas travaillés ; pause déjeuner non payée d'une heure."),
        Example("Réunion mensuelle payée, même le soir."),
        Example("Aucune heure n'est faite sans être payée."),
        Example("Les clients bénéficient d'une heure de ménage offerte."),
        Example("Les soirées d'inventaire sont récupérées, pas payées."),
        Example("Vous relancez les heures de cours impayées."),
        Example("Opening hours: 9 to 6. Parking is free of charge."),
    ],
)
def taches_non_payees(document: Document) -> Iterator[Mark]:
    """Hours, days or duties of the post beside words that leave them unpaid; a question only beside a contract in days, or when bundled."""
    if document.facts.is_contract("benevolat", "stage", "service-civique"):
        return
    tier: Tier | None = "a-clarifier" if document.mentions(DAYS_CONTRACT) else None
    for source in (UNPAID, GIVEN):
        for match in document.find(source, "text"):
            held = together(match, _TASKS)
            if held and not _excused(match):
                yield Mark(phrase(match, *held), tier=tier)
    for match in document.find(BUNDLED, "text"):
        held = None if _excused(match) or _PAID.search(line_of(match)) else together(match, _OVERTIME)
        if held:
            yield Mark(phrase(match, *held), tier="a-clarifier")


def _excused(match: Match) -> bool:
    line = line_of(match)
    around = line.replace(match.data[match.start : match.end], b"")
    made_up = _MADE_UP.search(around) is not None and _NOT_MADE_UP.search(line) is None
    elsewhere = any(one.search(line) is not None for one in (_ELSEWHERE, _NOBODY, _HANDLED))
    less = _LESS.search(match.data[match.end : match.end + 12]) is not None
    return made_up or elsewhere or less or negated(match) or boilerplate(match) or cited(match)
