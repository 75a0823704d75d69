"""Money asked of the candidate: fees, deposits, kits to buy, training to pay, premium-rate calls, untraceable payments."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, sentence, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import FRAUD, NO_FEES, NO_SALE, TRAPS
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_SUM = r"(?:\d[\d ]{0,6}(?:[.,]\d{1,2})? ?(?:€|euros?|eur|dollars?|usdt|usd|\$)|€ ?\d[\d.,]{0,6})"
_FEE = (
    r"(?:frais (?:de |d')(?:dossier|inscription|adhesion|formation|traitement|gestion|recrutement|candidature|acces|placement|visa|livraison du (?:kit|materiel))|frais administratifs?"
    r"|(?:depot|somme) de garantie|cautions?|acomptes?|droits? d'(?:entree|inscription|acces)|participation (?:aux frais|financiere)|cotisation|consignation|avance(?: de fonds)?)"
)
_KIT = r"(?:(?:kits?|mallettes?|packs?|valises?|stocks?|echantillons?|coffrets?|licences?|malettes?|trousses?)(?: (?:de |d'|du )?(?:demarrage|depart|produits?|base|demonstration|vente|pro|debutant|materiel|bienvenue|initial|formation))?(?: \([^)\n]{0,40}\))?)"
_TRAINING = r"(?:formations?|certifications?|habilitations?|modules?)(?: (?:initiale|obligatoire|prealable|certifiante|en ligne|interne|payante|de base|de \d{1,3} ?(?:h|heures|jours)|d'entree|a distance)){0,3}"
_TO_PAY = r"(?:a (?:payer|regler|verser|acheter|acquitter|regler|avancer|votre charge|ta charge|vos frais|tes frais|financer par (?:vos soins|vous-meme)|la charge du candidat|deposer|prevoir)(?: (?:avant|a|des|par|lors|d'avance|sur|au)\b[^.;:\n]{0,40})?)"
_ASKED = r"(?:(?:vous |te |)?(?:sera|seront|est|sont) (?:demandee?s?|exigee?s?|requise?s?|retenue?s?|due?s?|a (?:payer|regler|verser)))"
_WITHHELD = r"(?:(?:sont |est |sera |seront )?(?:deduite?s?|retenue?s?|prelevee?s?) (?:de |du |sur )(?:votre |ton |le |la )?(?:premier |premiere |1er )?(?:salaire|paie|paye))"
_PAY = r"(?:pay(?:er|ez|es)|regl(?:er|ez|es)|vers(?:er|ez|es)|achet(?:er|ez|es?)|acquitt(?:er|ez)|financ(?:er|ez)|depos(?:er|ez)|avanc(?:er|ez)|vir(?:er|ez)|rechargez|recharger)"
_TOKENS = r"(?:coupons? (?:pcs|transcash|neosurf|recharge|toneo|paysafe\w{0,4})|(?:carte|ticket|recharge)s? (?:pcs|transcash|neosurf|toneo|paysafe\w{0,4}|itunes|google play|steam|cadeau)|pcs mastercard|transcash|neosurf|western union|moneygram|mandat cash|bitcoins?|usdt|crypto-?monnaies?)"

FEES = pattern(
    rf"\b(?:des |les |un |une |de |votre )?{_FEE}(?: (?:remboursables?|uniques?|obligatoires?|de votre dossier))? ?(?:de |d'un montant de |: ?|\(|= ?|s'elevant a |fixes? a )?{_SUM}\)?(?:,? (?:{_TO_PAY}|{_ASKED}))?",
    rf"\b(?:des |les |un |une )?{_FEE}(?: [^.;,:\n]{{0,30}})?: ?{_SUM}",
    rf"\b(?:l'|un )?(?:investissement|mise) (?:de depart|initiale?) ?(?:de|:|=) ?{_SUM}",
    rf"\b{_SUM} (?:de |d'|pour (?:les |vos )?){_FEE}(?: (?:{_TO_PAY}|{_ASKED}))?",
    rf"\b(?:des |les |un |une |de )?{_FEE}(?: [^.;,\n]{{0,30}})? (?:{_TO_PAY}|{_ASKED})",
    rf"\b(?:des |les |un |une |votre )?{_FEE}(?: {_SUM})? {_WITHHELD}(?: ?:? ?{_SUM})?",
    rf"\b(?:une )?(?:participation|contribution|somme|avance) de {_SUM} (?:{_ASKED}|{_TO_PAY})",
    r"\b(?:le |la |un |une |votre |l')?(?:badge|tenue|uniforme|materiel|equipement|formation|certification|examen|dossier|outillage)(?: de travail| professionnelle?| initiale?| obligatoire)?(?: \([^)\n]{0,20}\))? (?:est |sont |reste |restent |sera )?(?:entierement )?(?:a la charge (?:du|de la|des|exclusive du) (?:candidate?s?|postulant|salarie|personne)|a votre charge|a ta charge|a vos frais)",
    rf"\b(?:vous |tu |de |merci de |il faut |devrez |devez )?{_PAY} (?:(?:des |les |un |une |vos |ces |l')?{_FEE})(?: de {_SUM})?",
)
KITS = pattern(
    rf"\b(?:(?:achat|acquisition) (?:obligatoire )?(?:du |d'un |de la |d'une |de votre ))(?:materiel|{_KIT})(?: (?:obligatoire|{_SUM}|de {_SUM}|{_TO_PAY}))?",
    rf"\b(?:un |une |le |la |votre |ton )?{_KIT}[^.;:\n]{{0,40}}(?:coute {_SUM}(?:,? {_TO_PAY})?|{_TO_PAY}(?:[^.;\n]{{0,4}}{_SUM})?)",
    r"\b(?:un |une |le |la |votre |ton )?(?:materiel|uniforme|tenue|telephone)[^.;:\n]{0,20} a acheter[^.;\n]{0,30}",
    rf"\b(?:votre |ton |le |un ){_KIT}(?: de [a-z]{{4,12}})? ?(?:a|au prix de|:|\() ?{_SUM}",
    rf"\b{_PAY} (?:vous-memes? |toi-meme )?(?:un |une |le |la |votre |ton |des |notre )?{_KIT}(?: [^.;\n]{{0,20}}{_SUM})?",
)
TRAINING = pattern(
    rf"\b(?:une? |la |notre |cette )?{_TRAINING} (?:obligatoire )?(?:(?:d'un cout de |coutant |facturee |au prix de |(?:de |: ?|a )?){_SUM}[^.;\n]{{0,4}}{_TO_PAY}|(?:d'un cout de |coutant |facturee |au prix de ){_SUM}|payante|(?:est |sera )?(?:integralement )?{_TO_PAY})",
    rf"\b(?:une? |la )?{_TRAINING} obligatoires? (?:de |a |: ?)?{_SUM}",
    rf"\b{_PAY} (?:vous-memes? )?(?:une? |la |notre |votre )(?:formation|certification)(?: [^.;\n]{{0,20}}{_SUM})?",
)
TOKENS = pattern(
    rf"\b(?:(?:{_PAY}|envoy(?:er|ez)|a regler|regle) (?:\w{{2,5}} )?(?:par |via |en |avec )?(?:{_SUM} (?:par|via|en) )?(?P<token>(?:des |un |une |en |par )?{_TOKENS}))",
    rf"\b(?:pay|send|settle|paid)\b[^.;\n]{{0,40}} (?:by|via|through|with|in) (?:{_TOKENS}|gift cards?|money order)",
    rf"\b(?:paiement|reglement|versement|virement|depot)s? (?:uniquement )?(?:par |via |en |de {_SUM} (?:par|en|via) ){_TOKENS}",
)
PREMIUM = pattern(
    r"\b(?:appel(?:ez|er|le|s)?|telephon(?:ez|er)|composez|contact(?:ez|er)?)[^.;\n]{0,25} 0 ?8[ .]?(?:9[0-9]|97)(?:[ .]?\d{2}){3}"
)
FEES_EN = pattern(
    rf"\b(?:an? |the )?{_SUM} (?:[a-z-]{{4,12}} )?(?:registration|application|processing|training|admin(?:istration)?|enrol?ment|onboarding|joining|visa|membership|starter|activation) (?:fee|charge|cost|deposit|kit)s?\b",
    rf"\b(?:an? |the )?(?:small |refundable |one-off |one-time )?(?:registration|application|processing|training|admin(?:istration)?|enrol?ment|onboarding|joining|visa|background check|membership) (?:fee|charge|cost)s?(?: ?: ?| )(?:of {_SUM}|{_SUM}|is (?:payable|due|required)|must be paid|(?:to be )?payable|to pay)",
    rf"\b(?:the |your )?(?:training|starter kit|equipment|uniform|course|background check)(?: kit)? (?:costs?|is|will cost) {_SUM}(?:,? (?:payable|to be paid|paid)[^.;\n]{{0,20}})?",
    rf"\b(?:you |must |to )(?:must |have to |will |need to )?pay (?:an? )?(?:{_SUM}|\d{{2,4}}[- ]euro) (?:deposit|fee|charge)",
    rf"\b(?:an? |the )?(?:refundable )?(?:security )?deposit of {_SUM}",
    r"\b(?:you (?:must|need to|have to|will) |please )?(?:buy|purchase|pay for) (?:an? |the |your )?(?:own )?(?:starter|start-?up|welcome|training|sample|demo) (?:kit|pack|package|box|course|stock)",
    rf"\b(?:top up|deposit|transfer|send|pay) (?:us )?(?:{_SUM}|\d{{2,4}} ?(?:usdt|usd|btc|eth|dollars)|gift cards?|usdt)(?: to (?:unlock|start|begin|activate|reserve|secure) [^.;\n]{{2,40}})?",
)

_BORNE = words(
    r"\b(?:regle|paye|finance|assume|support)\w{0,4} par (?:l'(?:opco|entreprise|employeur|agence|etat|association)|la (?:societe|region|branche)|nos soins|notre|nous|france travail|le (?:groupe|cpf|fonds))",
    r"\b(?:rembours\w{2,5}|pris(?:e|es)? en charge|offerte?s?|financee?s? (?:a 100|par (?:l'entreprise|nos|nous|la|le|l'opco))|fournie?s?|gratuite?s?|a notre charge|(?:paie|payons|paye|offre|finance|regle|prend) |payee?s? par|reimburs\w{2,3}|covered|paid by|we pay|pays for|provided)\b",
)
_REFUNDED = words(r"\b(?:remboursables?|rembours\w{2,5} (?:a la fin|au depart|sur)|rendue?s?|refundable)\b")
_OF_THE_WORK = words(
    r"\b(?:vous |tu )?(?:encaiss|gere|ger|suivi|suiv|etabli|factur|trait|calcul|recouvr|saisi|control|verifi|enregistr|prepar|collect|restitu|expliqu|vend|commercialis|gestion)\w{0,6}\b[^.;\n]{0,80}$",
    r"\b(?:clients?|locataires?|adherents?|patients?|familles|residents|eleves|etudiants|parents|usagers|abonnes|licencies|tenants|customers|students|patients)\b[^.;\n]{0,60}$",
)
_PRODUCT = words(
    r"\b(?:permet\w{0,4}|notre (?:plateforme|solution|application|fintech|produit)|our (?:app|platform|product|solution)|fintech|lets? (?:users|people))\b[^.;\n]{0,80}$"
)
_OTHERS_AFTER = words(
    r"^[^.;\n]{0,30}\b(?:des |aux |pour (?:les |nos )?|de nos |of (?:our|the) |from )(?:clients?|locataires?|adherents?|patients?|familles|residents|eleves|parents|usagers|customers|tenants|fournisseurs|marches)\b"
)
_LODGING = words(
    r"\b(?:logement|studio|chambre|loyer|hebergement|appartement|mobil-?home|vaisselle|housing|rent|room)\b"
)


@rule(
    label="arnaque-paiement",
    tier="illegal",
    message=Text(
        "Cette mention demande de l'argent au candidat.",
        "This wording asks the candidate for money.",
    ),
    why=Text(
        "Un emploi ne se paie pas : aucune rétribution, directe ou indirecte, ne peut être exigée d'une personne à la recherche d'un emploi pour un placement (article L5321-3), et une offre d'emploi "
        "ne se vend pas (article L5331-1). Frais, caution, kit ou formation à régler d'avance sont aussi le signe le plus courant des fausses offres, surtout par coupon, mandat ou cryptomonnaie, "
        "qui ne laissent pas de trace. Aucune somme n'est à verser avant d'avoir vérifié qui demande.",
        "Nobody pays for a job: no fee, direct or indirect, may be demanded of job-seekers for a placement (article L5321-3), and job offers are not for sale (article L5331-1). "
        "Fees, deposits, kits or training to be paid in advance are also the commonest sign of fake offers, above all by prepaid voucher, money order or cryptocurrency, which leave no trace. "
        "No money should be sent before checking who asks.",
    ),
    question=Text(
        "À quel titre cette somme est-elle demandée, et qui la demande ? L'entreprise, appelée par son standard, la confirme-t-elle ?",
        "What is this money for, and who asks for it? Does the company, called through its own switchboard, confirm it?",
    ),
    rewrite=Replacement(
        "Aucun frais n'est demandé aux candidats ; le matériel et la formation sont fournis",
        "No fee is asked of candidates; equipment and training are provided",
    ),
    sources=[NO_FEES, NO_SALE, FRAUD, TRAPS],
    triggers=[FEES, KITS, TRAINING, TOKENS, PREMIUM, FEES_EN],
    examples=[
        Example(
            "Prévoir [[des frais de dossier de 60 €]] à l'inscription.",
            rewrite="Aucun frais n'est demandé aux candidats ; le matériel et la formation sont fournis.",
        ),
        Example("[[KIT DE DÉPART À VOTRE CHARGE]]."),
        Example("[[Une caution de 150 € vous sera demandée]] pour le badge."),
        Example("Tu commences par [[une formation payante]]."),
        Example("[[Achat obligatoire du kit de démarrage]]."),
        Example("[[Appelez le 0 892 00 00 00]] pour l'adresse."),
        Example("[[A processing fee of 20 euros]] applies."),
        Example("First [[buy the starter kit]], then sell it."),
        Example("Nous ne demandons jamais de frais de dossier aux candidats."),
        Example("Vous encaissez les cautions et les frais de dossier des locataires."),
        Example("Frais de déplacement remboursés, formation financée par l'entreprise."),
        Example("Logement sur place, caution de 200 € demandée à l'entrée."),
        Example("Formation offerte, kit de bienvenue fourni."),
        Example("Vous préparez les kits à vendre aux clients : 180 € pièce."),
        Example("No registration fee: our agency pays for your training."),
        Example("Budget de formation de 1 500 € par an."),
    ],
)
def arnaque_paiement(document: Document) -> Iterator[Span]:
    """Sums the candidate has to pay; neither the customers' money nor what the employer bears."""
    for source in (FEES, KITS, TRAINING, TOKENS, PREMIUM, FEES_EN):
        for match in document.find(source, "text"):
            if not _excused(match):
                yield match.span()


def _excused(match: Match) -> bool:
    start, end = sentence(match)
    line, said = match.data[start:end], match.data[start : match.start]
    borne = _BORNE.search(line) is not None and _REFUNDED.search(line) is None
    elsewhere = (
        any(one.search(said) is not None for one in (_OF_THE_WORK, _PRODUCT))
        or _OTHERS_AFTER.search(match.data[match.end : end]) is not None
    )
    return (
        borne or elsewhere or _LODGING.search(line) is not None or negated(match) or boilerplate(match) or cited(match)
    )
