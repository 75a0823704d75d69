"""Pay by commission alone in a salaried post: « 100 % commission », « pas de fixe », "commission only"."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import before, negated, words
from sansreproche.document import Document
from sansreproche.patterns import pattern
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)
_PAY = r"(?:(?:votre |ta |la |le |ton |une )?(?:remuneration|remunere|salaire|paie|paye|payee?|revenus?)s?)"
_ONLY = r"(?:a 100 ?%|100 ?%|exclusivement|uniquement|entierement|integralement|totalement|seulement|purement|rien que)"
_SHARE = r"(?:commission(?:nement|ne|nee|s)?s?|com'?|pourcentages?|rendement|ventes?)"
_RESULT = r"(?:variables?|resultats?|performances?|chiffre d'affaires|objectifs)"
_OF = r"(?:(?:a la|a|au|aux|en|sur|par|de|des|du|d'un|d'une|d'|un|une|la|le|les|vos|tes) ?){0,3}"
_NONE_EXISTS = r"(?:(?:il n'(?:y a|existe|est)|(?:il|le poste|le contrat|la remuneration) ne (?:comporte|prevoit|comprend)|(?:nous|on) ne (?:versons|verse|donnons|donne|proposons)) )?"
_NO_FIXED = (
    rf"(?:{_NONE_EXISTS}(?:pas de|pas prevu de|sans|aucune?|zero|0|ni) ?(?:€ |euros? )?(?:(?:salaire|remuneration|partie|part|paie) (?:de )?(?:fixe|base)|fixe)\b"
    r"(?: (?:mensuel|garanti))?(?: ni (?:avances?|primes?|minimum|garanties?|base))?"
    r"|(?:salaire |remuneration )?fixe ?: ?(?:neant|aucun|zero|0\b|non\b)(?: ?€)?)"
)
_A_SHARE = r"(?:(?:vous|tu|on) (?:touch|percev|gagn|recev|rec|percoi|gard)\w{1,4} )?(?:\d{1,2} ?%|un (?:tiers|quart|pourcentage)|la moitie|une commission|des commissions)"

ALONE = pattern(
    rf"\b{_A_SHARE} [^.;\n]{{3,50}}?,? ?(?:[;:-] ?)?{_NO_FIXED}",
    rf"\b(?:{_PAY}[^.;\n]{{0,25}} )?{_ONLY} {_OF}{_SHARE}\b(?: (?:sur|de|des|du) (?:les |vos |tes )?[a-z]{{4,15}})?(?:,? (?:et )?{_NO_FIXED})?",
    rf"\b{_PAY}[^.;\n]{{0,25}} {_ONLY} {_OF}{_RESULT}\b(?:,? (?:et )?{_NO_FIXED})?",
    rf"\b(?:{_PAY} ?:? (?:(?:est|sera|se fait|sont) )?)?{_OF}{_SHARE} (?:uniquement|seulement|exclusivement|seules?\b|a 100 ?%)",
    rf"\b{_PAY} (?:depend\w{{0,3}}|provien\w{{1,4}}|vien\w{{1,3}}|resulte) {_ONLY} (?:de|des|du|d')[^.,;\n]{{3,40}}",
    rf"\b(?:vous|tu|on) (?:ne |n')(?:serez |seras |etes |es |est |touch\w{{1,3}} |percev\w{{1,3}} |gagn\w{{1,3}} |viv\w{{1,3}} |aurez |auras )(?:remunere |paye )?(?:que |qu')(?:sur |a |au |par |de |des |d'une |les |la |le |vos |tes |votre |ton ){{0,3}}{_SHARE}\b",
    r"(?:^|\n|[.,;:(] ?)(?P<whole>100 ?% (?:variable|commissions?|a la commission|au resultat))\b",
    r"\b(?:seules? (?:les |vos |tes )?commissions?|que des commissions)\b",
    rf"\b{_NO_FIXED}(?: ?[:,-] ?(?:\d{{1,2}} ?%|un pourcentage|des commissions?|commissions?) ?(?:(?:du|de|des|sur) [^.,;\n]{{3,25}})?)?",
)
_EARNINGS = r"(?:(?:your |the )?(?:pay|salary|income|earnings|wages?|remuneration|compensation) (?:is|are|will be|depends?|comes?) )"
_WHOLLY = r"(?:100 ?%|pure(?:ly)?|straight|solely|only|entirely|exclusively|wholly)"
ENGLISH = pattern(
    rf"\b{_EARNINGS}{_WHOLLY} (?:commission(?:s|[- ]based)?|(?:performance|results?|sales)[- ](?:based|related|driven)|(?:on|by|from|of) (?:your |the )?(?:commissions?|sales|results|performance))\b",
    rf"\b(?:you (?:only )?(?:earn|get|receive|live on) )?(?:commission[- ](?:based[- ])?only|{_WHOLLY}(?: (?:on|by|from|of|through))?(?: your)? commissions?(?:[- ]based)?|paid (?:only |solely |entirely |purely )(?:on|by|in) (?:commissions?|sales))\b",
    r"\b(?:there (?:is|will be) )?(?:no|zero) (?:(?:base|fixed|guaranteed) (?:salary|pay|wage)|base\b|fixed (?:part|income))",
)
SELF_EMPLOYED = pattern(
    r"\b(?:agents? (?:commercia(?:l|ux)|mandataire)|mandataires?|v\.?r\.?p\.?\b|statut (?:d')?independant|(?:travailleur|conseiller|commercial|vendeur)s? independants?|auto-?entrepreneur|micro-?entrepr\w{0,8}"
    r"|apporteurs? d'affaires?|franchise|free-?lance|portage salarial|self[- ]employed|independent (?:contractor|agent)|contractor)\b"
)
SALARIED = pattern(r"\b(?:salariee?s?|employee|35 ?h|39 ?h|temps plein|full[- ]time)\b")
FIXED = pattern(
    r"\b(?:fixe (?:de|:|brut|mensuel|garanti|\+|et|plus)|(?:un|avec|plus|\+) (?:salaire )?fixe\b|salaire de base|salaire (?:fixe )?(?:de|garanti|:|\+|et) ?\d|salaire fixe (?:de|:|\+|et|garanti)|base salary (?:of|:|plus|\+))"
)
_OTHERS = words(
    r"\b(?:honoraires|frais|tarifs?|verifi\w{1,3}|audit\w{1,4}|clients?|(?:des|nos|aux) (?:vendeurs|commerciaux|courtiers|apporteurs)|l'agence (?:est|se)|nous (?:percevons|touchons|facturons|gagnons))\b"
)
_WITHOUT = words(r"\b(?:pas de|pas prevu de|sans|aucun|zero|0|ni)(?: salaire| remuneration| partie| part)? $")
_SET_ASIDE = words(r"\b(?:non|pas|hors|ni|jamais|sans statut|not an?)(?: (?:de|d'|en|un|sous))? ?$")
_NOUGHT = words(r"^ ?:? ?(?:neant|aucun|zero|0\b|non\b)")


@rule(
    label="commission-seule",
    tier="abusif",
    message=Text(
        "Cette mention annonce une paie faite de commissions seules.",
        "This wording states pay made of commissions alone.",
    ),
    why=Text(
        "Un salarié a droit au moins au SMIC pour les heures travaillées, quel que soit le chiffre réalisé (code du travail, L3231-1 et suivants) : "
        "les commissions peuvent s'y ajouter ou le dépasser, non le remplacer. Deux cas diffèrent : le VRP, dont le temps est libre et qui, exclusif et à "
        "plein temps, garde un minimum par trimestre ; l'agent commercial, indépendant. L'annonce ne dit pas être de l'un d'eux.",
        "An employee is owed at least the minimum wage for the hours worked, whatever is sold (Code du travail, L3231-1 onwards): commissions may "
        "come on top or exceed it, not replace it. Two cases differ: the VRP salesperson, whose time is free and who keeps a quarterly minimum when "
        "exclusive and full time; and the self-employed commercial agent. The ad does not say that it is one of these.",
    ),
    question=Text(
        "Quel est le statut, et quel salaire fixe est garanti chaque mois quand les ventes manquent ?",
        "What is the status, and what fixed pay is guaranteed each month when sales are low?",
    ),
    rewrite=Replacement(
        "fixe de … € brut par mois, plus commissions", "fixed pay of € … gross a month, plus commission"
    ),
    sources=[
        Source(
            "Code du travail : salaire minimum de croissance",
            "L3231-1",
            "https://code.travail.gouv.fr/code-du-travail/l3231-1",
            _CHECKED,
        )
    ],
    triggers=[ALONE, ENGLISH],
    examples=[
        Example(
            "CDI. [[Rémunération 100 % commissions]], versée chaque trimestre.",
            contract="CDI",
            rewrite="CDI. Fixe de 2 000 € brut par mois, plus commissions.",
        ),
        Example("Vous êtes salarié, [[payé uniquement à la commission]]."),
        Example("CDI temps plein. [[Sans fixe : 20 % des contrats signés]]."),
        Example("Poste en CDD. [[Ta rémunération dépend entièrement de ton nombre de ventes]]."),
        Example("Full-time employee, [[commission-only]]."),
        Example("Permanent contract. [[No base salary]], but great prizes."),
        Example("[[Rémunération exclusivement variable]], sans plafond."),
        Example("[[Vous percevez 30 % de la marge, sans fixe]].", contract="CDI"),
        Example("CDI. [[Le contrat ne prévoit ni fixe ni minimum]]."),
        Example("CDI. [[Vous ne vivez que de vos commissions]]."),
        Example("Employee status. [[Your pay is entirely performance-based]]."),
        Example("CDI, [[fixe : néant]]."),
        Example("CDI de droit commun, pas VRP. [[Salaire 100 % variable]]."),
        Example("Fixe de 2 100 € brut et commissions sans plafond.", contract="CDI"),
        Example("Agent commercial indépendant : 100 % commissions, statut choisi."),
        Example("VRP multicarte, rémunération uniquement à la commission."),
        Example("La commission d'admission se réunit en mai."),
        Example("Nous ne payons jamais uniquement à la commission.", contract="CDI"),
        Example("Salaire fixe garanti, part variable payée à 100 % dès l'objectif atteint."),
        Example("Nos honoraires sont uniquement des commissions.", contract="CDI"),
        Example("Accompagnement de personnes sans domicile fixe.", contract="CDI"),
        Example("Vous touchez un fixe, et 10 % des ventes sans plafond.", contract="CDI"),
        Example("Vous saisissez des fiches sans base de données.", contract="CDI"),
    ],
)
def commission_seule(document: Document) -> Iterator[Mark]:
    """Commissions alone; only a question when nothing tells that the post is salaried."""
    facts = document.facts
    if facts.is_contract("freelance", "benevolat") or is_self_employed(document) or has_a_fixed_part(document):
        return
    for source in (ALONE, ENGLISH):
        for match in document.find(source):
            if not (negated(match) or _OTHERS.search(before(match))):
                yield Mark(
                    match.span("whole" if source is ALONE and match.has("whole") else 0),
                    tier=None if is_salaried(document) else "a-clarifier",
                )


def is_self_employed(document: Document) -> bool:
    """Whether the ad names a status whose pay follows other rules, and not to set it aside: « CDI, non VRP »."""
    return any(
        not _SET_ASIDE.search(one.data[max(0, one.start - 20) : one.start]) for one in document.find(SELF_EMPLOYED)
    )


def is_salaried(document: Document) -> bool:
    """Whether the ad says that the post is an employee's."""
    return document.facts.is_contract("cdi", "cdd", "interim", "alternance", "stage") or document.mentions(SALARIED)


def has_a_fixed_part(document: Document) -> bool:
    """Whether a fixed part of pay is named, and not to say that there is none."""
    return any(
        not (
            _WITHOUT.search(one.data[max(0, one.start - 20) : one.start])
            or _NOUGHT.search(one.data[one.end : one.end + 12])
        )
        for one in document.find(FIXED)
    )
