"""A price put on the job, in whatever words: a cheque to open the file, an entry ticket, tools to buy from the employer, a deposit to activate an account."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.arnaque.arnaque_paiement import arnaque_paiement as sibling

BORNE = pattern(
    r"\b(?:(?:est |sont |reste |restent )?(?:entierement )?a (?:votre|ta) charge|a (?:vos|tes) frais|de (?:votre|ta) poche|a (?:nous |me |leur )?(?:acheter|financer|regler|verser|payer|avancer|acquitter|deposer|virer)|a prevoir|(?:a )?(?:payer|regler|verser|acheter) (?:d'avance|avant|des l'inscription|a l'inscription|le premier jour|a l'arrivee)|facturee?s?|payantes?|payant|(?:prevoir|prevoyez|apporte[rz]?|munissez-vous de|verse[rz]|regle[rz]|paye[rz]) (?:une? (?:cheque|virement|somme|mandat)|la somme|\d+ ?(?:€|euros))|(?:retenue?s?|deduite?s?|prelevee?s?|debitee?s?) (?:sur|de|ensuite|du)|remboursee?s? (?:au|sur|avec|des|a) (?:votre |le |la |ton )?(?:premier|premiere|1er|fin)|sera demandee?|seront demandee?s?|est demandee?|exigee?s?|obligatoires?|vous (?:reglez|versez|payez|achetez|avancez|financez|deposez)|tu (?:regles|verses|paies|payes|achetes|avances|finances|deposes))\b",
    r"\b(?:at your (?:own )?(?:expense|cost)|out of (?:your )?(?:own )?pocket|you (?:pay|buy|purchase|deposit|transfer|cover|fund)|payable|to be paid|up ?front|in advance|refund(?:ed|able)|deducted from|charged|required|needs?|must|due (?:before|on)|pay (?:an? |the )?[€$] ?\d+)\b",
)
_OBJECT = words(
    r"\b(?:dossiers?|cautions?|depots?|tickets? d'entree|droits? d'entree|licences?|abonnements?|logiciels?|materiels?|kits?|packs?|mallettes?|tenues?|uniformes?|badges?|formations?|certifications?|modules?|inscriptions?|adhesions?|visas?|stocks?|echantillons?|catalogues?|activation|acces a la plateforme|acces au planning|outils?|outillage|ciseaux|frais|tests? (?:d'aptitude|de personnalite|de recrutement)|droit d'acces|participation|cotisation|terminal|tablette|vehicule de service|carte (?:d'acces|de membre)|leads?|fichier client|garantie|reserver|valider|activer|debloquer|confirmer)\b",
    r"\b(?:deposit|activation|entry (?:fee|ticket)|licen[cs]e|subscription|software|starter|kit|equipment|uniform|badge|training|course|certification|registration|membership|visa|stock|samples|onboarding|application|fee|fees|wallet|account|platform|tools?|background check|leads?|unlock|activate|secure|reserve|confirm)\b",
)
_SUM = words(
    r"\b\d[\d ]{0,6}(?:[.,]\d{1,2})? ?(?:€|euros?\b|eur\b|dollars?\b|usdt\b|usd\b|\$)|[€$] ?\d[\d.,]{0,6}|\b(?:un |des )?(?:cheques?|virements?|mandats?|coupons?|western union|paypal|crypto\w{0,10}|bitcoins?|usdt)\b"
)
ENTRY = pattern(
    r"\b(?:un |le )?(?:tickets?|droits?|frais) d'(?:entree|acces|adhesion|activation)[^.;,\n]{0,20} (?:de |: ?)?\d[\d ]{0,6} ?(?:€|euros?)(?: pour [^.;,\n]{3,40})?",
    r"\b(?:an? )?(?:entry|joining|activation|unlocking|starter) (?:fee|ticket|deposit|payment) (?:of |: ?)?[€$] ?\d{1,5}(?: (?:for|to) [^.;,\n]{3,40})?",
)
_WAGE = words(
    r"\b(?:salaires?|remuneration|brut|nets?|de l'heure|salary|wages?|gross|an hour|per hour|earn\w{0,3}|gagn\w{1,4})\b"
)
_FIRST_WAGE = words(
    r"\b(?:premiere?|1er|prochaine?) (?:salaires?|paie|paye|mois|remuneration|gains?|virement)\b|\bfirst (?:pay|salary|wage|month|earnings)"
)
_STRONG = words(
    r"\b(?:a (?:votre|ta) charge|a (?:vos|tes) frais|de (?:votre|ta) poche|a (?:nous |me )?acheter|vous (?:reglez|versez|payez|achetez|avancez|financez)|tu (?:regles|verses|paies|payes|achetes|avances|finances)|at your (?:own )?(?:expense|cost)|out of (?:your )?(?:own )?pocket|you (?:pay|buy|purchase))\b"
)
_GOODS = words(
    r"\b(?:licences?|abonnements?|logiciels?|materiels?|kits?|packs?|mallettes?|tenues?|uniformes?|badges?|formations?|certifications?|inscriptions?|stocks?|echantillons?|outillage|ciseaux|dossiers?|subscription|software|kit|equipment|uniform|training|course|registration|stock|samples|tools)\b"
)
_KINDLY = words(
    r"\b(?:pris(?:e|es)? en charge|offerte?s?|financee?s? par|fournie?s?|gratuite?s?|a notre charge|nous (?:payons|finan[cs]ons|remboursons|prenons)|on (?:paie|paye|finance|rembourse|prend)|l'entreprise (?:paie|finance|rembourse|prend)|payee?s? par|par (?:l'opco|l'entreprise|l'employeur|nos soins)|primes?|titres?[ -]restaurant|tickets?[ -]restaurant|mutuelle|budgets?|cadeaux?|cheques?[ -](?:vacances|cadeau|cesu|dejeuner)|participation aux benefices|interessement|cse\b|remboursement de|nous remboursons|we pay|paid by us|covered|provided|reimburs\w{2,4}|bonus|allowance|free|budget|vouchers?|chiffre d'affaires|ca\b|turnover|revenue)"
)
_OTHERS = words(
    r"\b(?:clients?|locataires?|adherents?|patients?|familles|residents|eleves|etudiants|parents|usagers|abonnes|fournisseurs?|marches?|appels? d'offres|impots?|tva|encaiss\w{1,4}|recouvr\w{1,5}|factur(?:ez|es|er|ation)|comptabilite|gestion de la paie|tresorerie|rapprochement\w{0,2}|notes de frais|frais (?:de deplacement|kilometriques|professionnels|bancaires|generaux)|customers?|tenants?|students|suppliers?|invoices?|logement|studio|chambre|loyer|hebergement|repas|housing|rent|room|permis de conduire|carte professionnelle|stages? (?:de \d|etudiant|conventionne)|convention|diplome|bac|habilitations? electriques?|projets?|donnees|versions?|deploiement|logiciel libre|maintenance|support|develop\w{2,6})\b"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[BORNE, ENTRY],
    examples=[
        Example(
            "[[Un chèque de 60 € pour l'ouverture du dossier est à prévoir]].",
            rewrite="Aucune somme n'est demandée aux candidats.",
        ),
        Example("[[Ticket d'entrée de 180 € à régler avant la première tournée]]."),
        Example("[[Tes ciseaux sont à nous acheter : 210 €]]."),
        Example("[[Abonnement au logiciel à votre charge]]."),
        Example("[[A $40 activation deposit is required before your first task]]."),
        Example("Formation de 900 € prise en charge par l'entreprise."),
        Example("Prime de 150 € versée chaque mois, matériel fourni."),
        Example("Vous facturez aux clients des frais de dossier de 60 €."),
        Example("Tenue obligatoire, fournie dès le premier jour."),
        Example("Aucun dépôt n'est à verser, aucun matériel à acheter."),
        Example("Training worth €900 is paid by us; uniform required and provided."),
    ],
)
def argent_avance(document: Document) -> Iterator[Mark]:
    """Something that the job needs, its price, and the candidate who pays; the price may stay unsaid when « à votre charge » says enough."""
    yield from beyond((sibling,), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    for match in document.find(BORNE, "text"):
        held = together(match, _SUM, _OBJECT)
        if not held and _STRONG.search(match.folded().encode("latin-1")):
            held = together(match, _GOODS)
        if held and not _excused(match):
            yield phrase(match, *held)
    for match in document.find(ENTRY, "text"):
        if not _excused(match):
            yield match.span()


def _excused(match: Match) -> bool:
    line = line_of(match)
    paid = _WAGE.search(line) is not None and _FIRST_WAGE.search(line) is None
    elsewhere = paid or _KINDLY.search(line) is not None or _OTHERS.search(line) is not None
    return elsewhere or negated(match) or boilerplate(match) or cited(match)
