"""Pay that comes with each sale and with nothing else: « payé à la vente », « pas de vente, pas de salaire », "paid per sale"."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import before, cited, negated, words
from sansreproche.document import Document
from sansreproche.patterns import pattern
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule
from sansreproche.rules.remuneration.commission_seule import has_a_fixed_part, is_salaried, is_self_employed

_CHECKED = date(2026, 11, 21)
_DEAL = (
    r"(?:ventes?|contrats?|signatures?|rendez-vous|rdv|mandats?|abonnements?|transactions?|affaires?)"
    r"(?: (?:conclue?s?|signee?s?|honoree?s?|realisee?s?|prise?s?|qualifiee?s?|encaissee?s?|vendus?|place?s?)){0,2}"
)
_TASK = r"(?:taches?|colis|pieces?|courses?|livraisons?|dossiers?|appels?|chambres?)"
_COM = r"(?:commissions?|com\b'?)"
_NOTHING_ELSE = (
    r"(?:rien d'autre|rien de plus|c'est tout|point final|et basta|pas un (?:centime|euro|sou|cent) de plus|uniquement|seulement|exclusivement"
    r"|nothing (?:else|more)|that's all|only\b)"
)
_AMOUNT = r"(?:€ ?)?\d{1,4}(?: ?(?:€|euros?|%))?"
_RATE = rf"(?: ?[:,(-] ?{_AMOUNT}(?: (?:l'unite|piece|chacune?|par [a-z-]{{4,12}}|each))?\)?)"
_PAID = r"(?:payee?s?|remuneree?s?|retribuee?s?|remuneration|salaire|paie)"
_YOU = r"(?:(?:vous|tu|on) (?:etes|es|est|serez|seras|sera) )"

PER_SALE = pattern(
    rf"\b{_YOU}?{_PAID} ?:? ?(?:a la|au|a|a l'|par|sur|a chaque|pour chaque) (?:{_DEAL}|{_COM}){_RATE}?(?:,? {_NOTHING_ELSE})?",
    rf"\b{_YOU}?{_PAID} ?:? ?(?:a la|au|a|a l'|par) {_TASK}{_RATE}?,? {_NOTHING_ELSE}",
    rf"\b{_AMOUNT} (?:par|a la|la|le|l'|du|a chaque|pour chaque|per|a|for each) (?:{_DEAL}|{_TASK}|sale|deal|contract|appointment)(?: [a-z]{{4,9}})?,? {_NOTHING_ELSE}",
    rf"\b(?:pas de|sans|zero|aucune?) {_DEAL} ?[,:=>-]{{0,3}} ?(?:c'est |donc )?(?:pas de|pas d'|zero|aucune?|point de) (?:salaire|paie|paye|remuneration|revenu)s?",
    rf"\bseule?s? (?:les |vos |tes |la |le )?{_DEAL} (?:est|sont|sera|seront|ouvrent|donnent) (?:payee?s?|remuneree?s?|(?:lieu |droit )?a (?:paiement|remuneration|salaire))",
    rf"\b(?:vous|tu|on) (?:ne |n')(?:serez |seras |etes |es |est )(?:paye|remunere) (?:que |qu')(?:sur |a |au |par |en cas de |lorsque |quand |si )(?:les |la |le |vos |tes |un |une |vous |tu )?(?:{_DEAL}|signez|vendez|concluez|signes|vends)",
    r"\bno (?:sales?|deals?|contracts?|bookings?),? no (?:pay|salary|money|wages?)\b",
    rf"\b(?:you (?:are|will be|get|only get) )?(?:only )?paid (?:per|for each|for every|by the) (?:signed |closed |confirmed |kept )?(?:sale|contract|deal|appointment|booking|lead|meeting)s?\b(?:,? {_NOTHING_ELSE})?",
    r"\byou (?:only )?(?:earn|are paid|get paid|make money) (?:only )?(?:when|if|for what|on what) you (?:sell|close|sign)\b",
)
_ADDED = words(
    r"\b(?:primes?|bonus|variables?|partie|part|complement|supplement|en plus|honoraires|factur\w{1,5}|frais|clients?|fournisseurs?|prestataires?|suppliers?|contractors?|partners?|agents?|affiliates?|apporteurs?|patients?|notaire|acompte|solde|parrain\w{1,6}|cadeaux?|cheques?)\b[^.;\n]{0,60}$"
)
_ON_TOP = words(
    r"^[^.;\n]{0,60}\b(?:en plus|en sus|s'ajoute\w{0,3}|en complement|on top|fixe|salaire de base|base salary|garanti)\b"
)


@rule(
    label="commission-seule",
    tier="abusif",
    message=Text(
        "Cette mention lie toute la paie à chaque vente, contrat ou rendez-vous.",
        "This wording ties all pay to each sale, contract or appointment.",
    ),
    why=Text(
        "Payé à la vente, un salarié travaille sans savoir s'il sera payé. Il a pourtant droit au moins au SMIC pour les heures travaillées, qu'il vende ou "
        "non (code du travail, L3231-1 et suivants) : le paiement à la vente peut s'y ajouter, non le remplacer. L'annonce ne nomme aucun fixe ; s'il en "
        "existe un, il suffit de l'écrire. L'agent commercial, indépendant, et le VRP suivent d'autres règles.",
        "Paid per sale, an employee works without knowing whether pay will come. Yet at least the minimum wage is owed for the hours worked, sale or no sale "
        "(Code du travail, L3231-1 onwards): pay per sale may come on top, not instead. The ad names no fixed part; if there is one, writing it is enough. "
        "Self-employed commercial agents and VRP salespeople follow other rules.",
    ),
    question=Text(
        "Que touche-t-on un mois sans vente, et pour combien d'heures de travail ?",
        "What is paid in a month without a sale, and for how many hours of work?",
    ),
    rewrite=Replacement(
        "fixe de … € brut par mois, plus … € par vente", "fixed pay of € … gross a month, plus € … a sale"
    ),
    sources=[
        Source(
            "Code du travail : salaire minimum de croissance",
            "L3231-1",
            "https://code.travail.gouv.fr/code-du-travail/l3231-1",
            _CHECKED,
        )
    ],
    triggers=[PER_SALE],
    examples=[
        Example("CDI en porte-à-porte. [[Vous êtes payé à la vente]], le vendredi."),
        Example("Vendeur salarié, [[rémunéré au contrat signé : 45 €]]."),
        Example("CDI. [[20 € par abonnement, rien de plus]]."),
        Example("CDD d'été. [[Pas de contrat, pas de paie]]."),
        Example("CDI. [[Seuls les rendez-vous honorés sont payés]]."),
        Example("CDI. [[Payé à la com']], et bonne humeur."),
        Example("Full-time employee. [[No sale, no pay]]."),
        Example("Permanent contract; [[you are paid per signed contract, nothing else]]."),
        Example("Fixe de 1 950 € brut, et 30 € par contrat signé.", contract="CDI"),
        Example("CDI, salaire mensuel de 2 000 € brut ; primes payées à la vente."),
        Example("Agent commercial indépendant, payé à la vente."),
        Example("Le notaire est payé à la signature de l'acte.", contract="CDI"),
        Example("Les fournisseurs sont payés au contrat.", contract="CDI"),
        Example("Vous ne serez jamais payé à la vente.", contract="CDI"),
        Example("Our suppliers are paid per booking; you check the invoices.", contract="CDI"),
    ],
)
def paie_a_la_vente(document: Document) -> Iterator[Mark]:
    """Pay by the deal, where the ad names neither a fixed part nor a wage by the hour, the month or the year."""
    facts = document.facts
    if facts.is_contract("freelance", "benevolat") or is_self_employed(document) or has_a_fixed_part(document):
        return
    if any(pay.stated or pay.period in {"month", "year"} for pay in facts.pay):
        return
    for match in document.find(PER_SALE, "text"):
        said, left = before(match), match.data[match.end : match.end + 80]
        if not (negated(match) or cited(match) or _ADDED.search(said) or _ON_TOP.search(left)):
            yield Mark(match.span(), tier=None if is_salaried(document) else "a-clarifier")
