"""Easy money: high pay without skill or interview, parcels or transfers through one's own address or account, pyramid selling."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, sentence, words
from sansreproche.document import Document, Match
from sansreproche.facts.numbers import parse_number
from sansreproche.law.recruitment import FRAUD, LAUNDERING, NO_LIES, TRAPS, UNSOLICITED
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_FIGURE = r"\d{1,3}(?:[ .,]?\d{3})?"
_UNSKILLED = (
    r"(?:(?:aucune? |pas (?:de|besoin de|d')|sans |ni )(?:diplome|competences?|experience|qualification|formation)s?(?: (?:ni|ou|et|,) ?(?:d'|de |sans |aucune? )?(?:diplome|competences?|experience|qualification|cv|formation)s?)?(?: (?:particulieres? )?(?:demandee?s?|requise?s?|exigee?s?|necessaires?))?"
    r"|no (?:skills?|experience|degree|qualifications?)(?: (?:or|and|nor) (?:skills?|experience|degree|qualifications?))?(?: (?:needed|required|necessary))?|meme sans (?:aucune )?experience)"
)


def _paid(name: str) -> str:
    """An amount for a period: its higher figure is the group `name`, its period `name`p or `name`q."""
    return (
        rf"(?:de |from )?(?:[€$] ?)?(?:{_FIGURE} ?(?:a|-|et|to|and) ?(?:[€$] ?)?)?(?P<{name}>{_FIGURE}) ?(?:€|euros?\b|eur\b|dollars?|\$|usdt)?(?: (?:nets?|bruts?|garantis?|assures?)){{0,2}}"
        rf"(?: ?(?:/ ?|par |de l'|des le premier |a |per |chaque |every |each )(?P<{name}p>jour(?:nee)?|j\b|day|semaine|week|mois|month|heure|hour)| (?P<{name}q>daily|weekly|monthly))"
    )


UNSKILLED = pattern(
    rf"\b{_UNSKILLED}[^.;!?\n]{{0,50}}?{_paid('a')}",
    rf"\b{_paid('b')}[^.;!?\n]{{0,60}}?{_UNSKILLED}",
    rf"\b(?:travail|job|missions?|taches?|activite|work|tasks?) (?:tres |super |vraiment )?(?:faciles?|simples?|sans effort|from home|a domicile)\b[^.;!?\n]{{0,40}}?{_paid('f')}",
    rf"\b{_paid('g')}[^.;!?\n]{{0,40}}?\b(?:depuis (?:votre |ton )(?:telephone|canape|smartphone|salon|domicile)|depuis chez (?:vous|toi)|from (?:your )?(?:home|phone|sofa)|sans (?:bouger|sortir) de chez (?:vous|toi))",
    rf"\b(?:get )?paid to (?:like|watch|click|rate|review|follow)\b[^.;!?\n]{{0,30}}?{_paid('h')}",
    rf"\b{_paid('c')} (?:versee?s? |payee?s? )?(?:le soir meme|chaque soir|tous les soirs|cash|en especes)",
    rf"\b(?:gagne[rz]?|gagnes|touche[rz]|encaisse[rz]|empoche[rz])(?: facilement| rapidement| vite| sans effort| jusqu'a| entre| plus de| de){{0,3}} {_paid('d')}",
    rf"\b(?:one hour of \w{{3,12}} |you )?(?:earn(?:s|ing)?|make|making)(?: you)?(?: up to| from| between| easily| over){{0,2}} {_paid('e')}(?: (?:liking|rating|clicking|watching|following|reviewing|testing|from home)(?: [a-z]{{3,12}})?)?",
)
EASY = pattern(
    rf"\b(?:gagne[rz]?|gagnes) (?:facilement|sans effort|rapidement) (?:jusqu'a |plus de )?{_FIGURE} ?(?:€|euros)(?: ?(?:par |/ ?)(?:mois|jour|semaine))?",
    r"\b(?:gagne[rz]?|gagnes) (?:facilement |rapidement |vite )?de l'argent(?: (?:facilement|rapidement|sans effort|vite|depuis chez (?:vous|toi)))",
    r"\b(?:de l'|l')?argent facile\b|\brevenus? faciles?\b|\beasy (?:money|cash|income)\b|\bearn easily\b",
    r"\b(?:aimer|liker|likez|aimez|noter|notez|evaluer|evaluez|cliquer|cliquez|regarder|regardez) (?:des|sur des|les) (?:videos|hotels|annonces|publicites|produits|pubs)[^.;\n]{0,40}\b(?:remuner\w{1,4}|pay\w{1,4}|gagn\w{1,4}|€)",
    r"\b(?:embauche|recrutement|contrat|demarrage|poste)s?,? (?:immediate?,? |direct\w{0,4},? |garantie?,? )?sans (?:aucun |le moindre |passer d')?entretien\b",
    r"\b(?:hired|hiring|job|start)\w{0,4} (?:immediately |guaranteed )?without (?:an |any )?interview\b|\bno interview\b(?: (?:needed|required|necessary))?",
)
ACCOUNT = pattern(
    r"\b(?:recev(?:ez|oir|rez|ras)|recois|encaiss(?:ez|er)|receptionn(?:ez|er)|collect(?:ez|er))[^.;\n]{0,40}\b(?:virements?|paiements?|fonds|sommes?|cheques?|loyers?|argent)\b[^.;\n]{0,40}\b(?:sur|via|par|a travers) (?:votre|ton|son|leur) (?:propre )?(?:compte|iban|rib)(?: (?:bancaire|personnel|perso|courant|en banque)){0,2}",
    r"\b(?:des |les )?(?:virements?|paiements?|fonds|sommes?) (?:arriv\w{2,4}|transit\w{2,4}|sont (?:verses|recus)|passent) (?:sur|par) (?:votre|ton) (?:propre )?compte(?: (?:bancaire|personnel|perso)){0,2}(?:,? [^.;\n]{2,30}\b(?:gard\w{1,4}|conserv\w{1,4}|renvoy\w{1,4}|revers\w{1,4}|transfer\w{1,4})\b[^.;\n]{0,30})?",
    r"\b(?:utilis(?:ez|er|e)|met(?:tez|s|tre)|pret(?:ez|er|e)|lou(?:ez|er))[- ](?:nous |a disposition )?(?:votre|ton|son) (?:propre )?(?:compte|rib|iban)(?: (?:bancaire|personnel|perso)){0,2}(?: a (?:notre |la )?disposition)?(?: (?:contre|pour|moyennant) [^.;\n]{2,40})?",
    r"\b(?:encaiss(?:ez|er) (?:un|des|les|nos) cheques?)[^.;\n]{0,40}\b(?:revers|renvoy|garde|gardez|conserv|vire)\w{0,4}\b[^.;\n]{0,30}",
    r"\b(?:you )?(?:receive|collect|accept)\w{0,3} (?:\w{3,12} )?(?:transfers?|payments?|funds|money|checks|cheques)[^.;\n]{0,30}\b(?:on|in|into|through|via|to) your (?:own |personal ){0,2}(?:bank )?account",
)
PARCELS = pattern(
    r"\b(?:recev(?:ez|oir)|recois|receptionn(?:ez|er)|reception de|stock(?:ez|er))[^.;\n]{0,20}\b(?:colis|paquets)\b[^.;\n]{0,25}\b(?:chez (?:vous|toi)|a (?:votre|ton|leur) (?:domicile|adresse)|a domicile|a la maison)(?:[^.;\n]{0,40}\b(?:reexpedi\w{1,4}|renvoy\w{1,4}(?:-les)?|reetiquet\w{1,4}(?:-les)?|(?:les )?expedi\w{1,4}|faites suivre)\b(?: et (?:re(?:nvoy|expedi)\w{1,4}(?:-les)?))?)?",
    r"\b(?:reexpedi\w{1,4}|reemball\w{1,4}|reetiquet\w{1,4})[^.;\n]{0,30}\b(?:colis|paquets)\b[^.;\n]{0,30}\b(?:chez (?:vous|toi)|depuis (?:chez (?:vous|toi)|votre domicile|ton domicile)|a (?:votre |ton )?domicile)",
    r"\b(?:receiv\w{1,3}|accept) (?:parcels?|packages?) (?:at (?:your )?home|at your (?:own )?address)[^.;\n]{0,50}|\b(?:re-?ship|forward|relabel)\w{0,4} (?:parcels?|packages?) from (?:your )?home",
)
PYRAMID = pattern(
    r"\b(?:deven(?:ez|ir)|soyez|etre|sois|deviens) (?:votre|ton|son) propre (?:patron|chef|boss)\b|\bbe your own boss\b",
    r"\b(?:un |des )?revenus? (?:passifs?|residuels?|illimites?)(?: a vie)?\b|\b(?:a )?(?:passive|residual|unlimited) incomes?\b",
    r"\b(?:la |votre |ta )?(?:liberte|independance) financiere\b|\bfinancial freedom\b|\bmises? sous pli a domicile\b",
    r"\b(?:vos|tes|recrute[rz] (?:vos|des|tes)|parraine[rz] (?:vos|des|tes)) (?:filleuls?|downlines?)\b|\b(?:marketing (?:de reseau|multi-?niveaux?)|network marketing|multi-?level marketing|mlm)\b",
    r"\b(?:invite[rz]?|parraine[rz]?|recrute[rz]?) [^.;\n]{2,30} et (?:gagn|touch|recev|percev)\w{1,4} (?:un pourcentage|une (?:part|commission)|\d{1,2} ?%)[^.;\n]{0,30}",
    r"\b(?:invite|recruit) (?:\w{2,6} )?friends? and (?:earn|get|receive) [^.;\n]{3,50}|\b(?:invite[rz]|parraine[rz]|recrute[rz]) (?:\w{1,6} )?(?:amis?|proches|contacts) et (?:gagne|touche|recoi|percev)\w{0,3} [^.;\n]{3,50}",
)

_SALARY = words(
    r"\b(?:salaires?|remuneration|paie|primes?|rembours\w{2,6}|interessement|participation|acomptes?|wages?|salary|expenses|pay)\b[^.;\n]{0,40}$"
)
_BUSINESS = words(
    r"\b(?:filleuls? de l'association|parrains|franchise|franchiseur|dip\b|document d'information precontractuelle|cooptation|clients?|customers?|vos? filleuls? (?:scolaires?|etudiants?)|tuteur\w{0,3}|mentor\w{0,4}|taxis?|fintech|finance|creation d'entreprise)\b"
)
_CURRENCY = words(r"€|\$|\beuros?\b|\beur\b|\bdollars?\b|\busdt\b")
_HIGH = {"heure": 40.0, "hour": 40.0, "jour": 200.0, "journee": 200.0, "j": 200.0, "day": 200.0, "daily": 200.0}
_HIGH |= {"semaine": 850.0, "week": 850.0, "weekly": 850.0, "mois": 2700.0, "month": 2700.0, "monthly": 2700.0}


@rule(
    label="arnaque-gain-facile",
    tier="abusif",
    message=Text(
        "Cette mention promet un gain facile, ou fait passer l'argent ou les colis d'autrui par le candidat.",
        "This wording promises easy gains, or passes other people's money or parcels through the candidate.",
    ),
    why=Text(
        "Un revenu élevé sans compétence ni entretien, un compte personnel prêté à des virements, des colis reçus chez soi et renvoyés, des filleuls à recruter : ce sont les signes décrits par "
        "Cybermalveillance.gouv.fr et la DGCCRF pour les offres piégées. Faire transiter des fonds pour autrui peut relever du blanchiment (article 324-1 du code pénal), même de bonne foi au départ. "
        "Une offre d'emploi ne peut contenir d'indication fausse ou trompeuse sur la rémunération (article L5331-3). Seule une vérification dira ce qu'il en est ici.",
        "High pay without skill or interview, one's own account lent to transfers, parcels received at home and sent on, recruits to bring in: these are the signs that Cybermalveillance.gouv.fr and the "
        "DGCCRF describe for trap offers. Passing funds on for others may amount to money laundering (article 324-1 of the code pénal), even in good faith at first. A job offer may hold no false or "
        "misleading statement on pay (article L5331-3). Only a check will tell what it is here.",
    ),
    question=Text(
        "Quel est le contrat, qui est l'employeur (SIRET), quel est le salaire fixe, et pourquoi mon compte ou mon adresse seraient-ils utilisés ?",
        "What is the contract, who is the employer, what is the fixed pay, and why would my account or my address be used?",
    ),
    rewrite=Replacement(
        "salaire fixe de … € brut par mois, tâches précises, entretien avec l'équipe",
        "fixed pay of € … gross a month, precise tasks, interview with the team",
        "display",
    ),
    sources=[NO_LIES, LAUNDERING, FRAUD, UNSOLICITED, TRAPS],
    triggers=[UNSKILLED, EASY, ACCOUNT, PARCELS, PYRAMID],
    examples=[
        Example("[[Sans diplôme ni expérience, gagnez 3 800 € par mois]]."),
        Example("Vous [[recevez des virements sur votre compte bancaire]] et gardez une part."),
        Example("[[RECEVEZ DES COLIS CHEZ VOUS ET RENVOYEZ-LES]]."),
        Example("[[Gagnez facilement 500 € par jour]]."),
        Example("[[Embauche immédiate sans entretien]]."),
        Example("[[Devenez votre propre patron]] et invitez vos amis."),
        Example("[[Earn up to 300 euros a day]] from your phone."),
        Example("[[You receive payments on your personal bank account]]."),
        Example("Débutant accepté, sans diplôme : 1 900 € brut par mois."),
        Example("Votre salaire est versé par virement sur votre compte le 28."),
        Example("Vous livrez les colis chez les clients et scannez les retours."),
        Example("L'association suit les parrains et leurs filleuls."),
        Example("Prime de cooptation : 300 € par collègue recruté."),
        Example("Comptable : vous préparez les virements de la société."),
        Example("Parc sans entretien, recrutement sans CV puis entretien."),
        Example("Vous déployez le marketing relationnel de l'école."),
        Example("No experience needed: 12.50 euros per hour."),
        Example("Sans expérience, vous êtes formé ; TJM de 450 € par jour.", title="Consultant indépendant"),
    ],
)
def arnaque_gain_facile(document: Document) -> Iterator[Mark]:
    """The signs of trap offers; « votre propre patron » and passive income alone only deserve a question."""
    for match in document.find(UNSKILLED, "text"):
        if _is_high(match) and not (_denied(match) or _BUSINESS.search(_line(match))):
            yield Mark(match.span())
    for source in (EASY, ACCOUNT, PARCELS, PYRAMID):
        for match in document.find(source, "text"):
            business = source in (EASY, PYRAMID) and _BUSINESS.search(_line(match)) is not None
            if not (business or _excused(match)):
                yield Mark(match.span(), tier="a-clarifier" if source is PYRAMID else None)


def _is_high(match: Match) -> bool:
    """Whether the figure, for its period, is above what an unskilled post pays."""
    name = next((one for one in "abcdefgh" if match.has(one)), "")
    figure = parse_number(match.folded(name)) if name else None
    period = match.folded(f"{name}p") or match.folded(f"{name}q")
    return (
        figure is not None
        and _CURRENCY.search(match.data[match.start : match.end]) is not None
        and figure >= _HIGH.get(period, 1e9)
    )


def _excused(match: Match) -> bool:
    start, _ = sentence(match)
    paid = _SALARY.search(match.data[start : match.start]) is not None
    return paid or _denied(match)


def _line(match: Match) -> bytes:
    start, end = sentence(match)
    return match.data[start:end]


def _denied(match: Match) -> bool:
    """Whether the words are denied; what the match itself holds of « sans » does not count."""
    return boilerplate(match) or cited(match) or negated(match)
