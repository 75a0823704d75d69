"""A post's work for no wage: a schedule nobody pays, or a reward that feeds nobody: « ta récompense : une ligne sur ton CV »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.facts.unpaid import UNPAID
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.statut.benevolat_deguise import ASSOCIATION, COMPANY, HOURS, SCHEDULE, is_long
from sansreproche.rules.statut.benevolat_deguise import benevolat_deguise as sibling

REWARD = pattern(
    r"\b(?:recompenses?|recompensee?s? (?:par|en|d')|contreparties?|en (?:echange|retour)|salaire|remuneration|cachet|paiement|paye|gratification|ce que (?:tu|vous) y (?:gagnes?|gagnez))\b",
    r"\b(?:rewards?|rewarded (?:with|in|by)|in (?:exchange|return)|compensation|payment|your pay|what's in it for you)\b",
)
GRATIS = pattern(
    r"\b(?:collaborations?|participations?|contributions?|prestations?|missions?|travail|redactions?|postes?) (?:[a-z]{4,12} )?gratuite?s?\b"
)
_FAME = words(
    r"\b(?:visibilite|notoriete|exposition|reconnaissance|signature|credits?|generique|portfolio|book|(?:ton|votre|le) cv|lignes? (?:en or )?sur|carnets? d'adresses|(?:ton|votre) nom|experience (?:unique|formidable|inoubliable|incroyable|valorisante|enrichissante)|gloire|fierte|plaisir|passion|satisfaction|joie|bonne ambiance|sourires?|merci|recommandation|goodies|invitations?|places? (?:de|pour)|parts? (?:de|dans)|actions?|bieres?|pizzas?|likes?|vues|abonnes|viewers|followers)\b",
    r"\b(?:exposure|visibility|recognition|credits?|portfolio|(?:your|a) cv|resume|byline|your name|experience|networking|contacts|equity|shares|goodies|free (?:merch|tickets|drinks|products)|reputation|fame)\b",
)
_ROLE = words(
    r"\b(?:postes?|collaborations?|missions?|travail|redactions?|articles?|contributions?|piges?|roles?|positions?|jobs?|works?|contributors?|emplois?|participations?|activites?|fonctions?|prestations?|engagements?|permanences?)\b",
    r"(?:^|\n)[ *>-]*(?:remuneration|salaire|paie|pay|salary|statut|conditions|type de contrat|contrat)\b[^:\n]{0,14}:",
)
_OTHER = words(
    r"\b(?:(?:une?|le|du|de|en|ce|ton|votre|des|les|nos) stages?|stages? (?:de|d'|non|en|conventionne|observation)|stagiaires?|pmsmp|immersion|essais?|(?:journee|periode|semaine|en|de) (?:de )?tests?|test (?:technique|d'une|pratique)|trial|heures? sup\w{0,14}|overtime|pauses?|coupures?|trajets?|conges?|astreintes?|jours? feries?|internship|repas|dejeuner|lunch|breaks?|leave|personne n'est|nobody|defraye\w{0,2}|frais rembours\w{2,4}|candidats?|candidature|factur\w{1,5}|auto-entrepreneurs?|embauche|parking|clients?|customers?|users?|formations?|training|entrees?|articles? gratuits?|bien-etre au travail|selection)\b",
    r"\b(?:primes?|mutuelle|interessement|participation aux|avantages?|fixe|brute?|net\b|\d ?€|€ ?\d|smic|salaire (?:fixe|mensuel|annuel)|selon|attracti\w{2,4}|competitive)",
)
_PAID_CONTRACTS = ("cdi", "cdd", "interim", "public", "stage", "alternance", "service-civique", "vie")


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[UNPAID, GRATIS, REWARD],
    examples=[
        Example(
            "Société de production. [[Trente heures par semaine, aucun salaire]], mais du café.",
            rewrite="Société de production. Trente heures par semaine, 14 € de l'heure.",
        ),
        Example("[[Ta récompense : ton nom au générique]].", contract="bénévolat"),
        Example("[[Quatre permanences de 4 heures par semaine, sans indemnité]].", contract="bénévolat"),
        Example("[[Your collaboration will not be paid until we raise funds]]. Our company is in Lyon."),
        Example("You write daily; [[in return you get exposure]].", contract="volunteer"),
        Example("Salaire de 2 100 € brut, et la visibilité d'un grand groupe.", contract="CDI"),
        Example("Deux heures le samedi, sans contrepartie, à l'épicerie de l'association.", contract="bénévolat"),
        Example("Vos frais sont remboursés ; en échange, deux heures par mois.", contract="bénévolat"),
        Example("Test d'une heure non rémunéré, puis un contrat."),
        Example("Les articles gratuits du site attirent les lecteurs ; la pige est payée 90 €.", contract="freelance"),
        Example("Our company pays every hour; nobody works for free."),
    ],
)
def travail_sans_salaire(document: Document) -> Iterator[Mark]:
    """Unpaid beside a long schedule; unpaid, or paid in fame, where no association asks for it."""
    yield from beyond((sibling,), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    facts = document.facts
    if facts.is_contract(*_PAID_CONTRACTS):
        return
    volunteer = facts.is_contract("benevolat")
    company = not document.mentions(ASSOCIATION) or document.mentions(COMPANY)
    for match in (*document.find(UNPAID, "text"), *document.find(GRATIS, "text")):
        held = None if _excused(match) else together(match, SCHEDULE if _is_daily(match) else HOURS)
        if not held and company and not _excused(match):
            held = together(match, _ROLE) or together(match, _FAME) or ((match.start, match.end) if volunteer else None)
        if held and (company or _is_daily(match) or _is_half_time(match)):
            yield phrase(match, *held)
    if company and (volunteer or not (facts.contract or facts.pay)):
        for match in document.find(REWARD, "text"):
            field = match.data[match.end : match.end + 2].strip().startswith(b":")
            held = None if _excused(match) or not (volunteer or field) else together(match, _FAME)
            if held:
                yield _whole(match, *held)


def _is_daily(match: Match) -> bool:
    return SCHEDULE.search(line_of(match)) is not None


def _is_half_time(match: Match) -> bool:
    return any(is_long(found.group(1), found.group(2)) for found in HOURS.finditer(line_of(match)))


_NEAR = 16
"""Code points between the word for the reward and what it is; further off, other rewards stand between them."""


def _whole(match: Match, first: int, last: int) -> Span:
    """From the word for the reward on: « ta récompense : une ligne sur ton CV » is one phrase, colon and all."""
    tail = phrase(match, last, last)
    head = phrase(match, first, first)
    if tail.start - head.end > _NEAR:
        return tail
    return Span(tail.field, min(head.start, tail.start), max(tail.end, head.end))


def _excused(match: Match) -> bool:
    return _OTHER.search(line_of(match)) is not None or negated(match) or boilerplate(match) or cited(match)
