"""A share of what is sold and nothing below it: « 9 % de vos commandes, sans minimum garanti », « tu ne touches que ce que tu signes »."""

from collections.abc import Iterator

from sansreproche.context import cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.report import Tier
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.remuneration.commission_seule import commission_seule as sibling
from sansreproche.rules.remuneration.commission_seule import has_a_fixed_part, is_salaried, is_self_employed

SHARE = pattern(
    r"\b\d{1,2} ?% (?:du|de|des|sur|hors|of|on) [^.;,\n]{3,50}|\b(?:commissions?|commissionnement|pourcentages?|au resultat|a la performance|performance-based|percentage|commission-based)\b",
    r"\b(?:ce que (?:vous|tu) (?:vend|sign|concl|rapport|fai|encaiss|factur)\w{1,4}|(?:vos|tes) (?:ventes?|contrats?|signatures?|commandes)|what(?:ever)? you (?:sell|sign|close|bring in)|your (?:own )?sales)\b",
    r"\b\d{1,4} ?(?:€|euros?) (?:par|la|le|l'|du|de la|each|per|a) ?(?:vente|contrat|voiture|vehicule|rendez-vous|signature|dossier|mandat|abonnement|commande|sale|contract|car|lead|deal)s?\b",
)
_NOTHING_ELSE = words(
    r"\b(?:sans (?:aucun )?(?:minimum|plancher|garantie?|salaire|fixe|filet|base)|(?:aucun|pas de|ni) (?:minimum|plancher|garantie?|fixe|salaire de base|base fixe|filet)(?: garanti)?|rien d'autre|rien de plus|ni plus ni moins|c'est tout|point final|point barre|toute (?:votre|ta) (?:paie|paye|remuneration)|(?:votre|ton) seul(?:e)? (?:revenu|salaire|remuneration|paie)|exclusivement|uniquement|(?:ne|n') ?(?:touch|gagn|percev|percoi|recev|recoi|ser|es|etes|viv)\w{0,4} (?:paye |remunere )?(?:que|qu')|tient lieu de (?:salaire|paie))\b",
    r"\b(?:no (?:guarantee|minimum|base|floor|fixed|salary|safety net)|nothing else|nothing more|only|alone|solely|entirely|that's it|that is all|all you (?:get|earn))\b",
)
_PAY = words(
    r"\b(?:revenus?|remuner\w{1,6}|retribu\w{1,5}|salaires?|paie|paye|payee?s?|gains?|touch\w{1,4}|gagn\w{1,4}|percev\w{1,4}|percois?|recev\w{1,3}|recois?|vivez|vis|pay|paid|income|earn\w{0,4}|earnings|wages?|get|keep|live|base|fixe)\b"
)
_OTHERS = words(
    r"\b(?:honoraires|tarifs?|audit\w{1,4}|calcul\w{1,4}|verifi\w{1,4}|suivi|clients?|fournisseurs?|partenaires?|apporteurs|nos (?:vendeurs|commerciaux)|commission (?:d'|de la|de l'|des|paritaire|europeenne|bancaire)|primes?|bonus|en plus|en sus|s'ajoute|on top|interessement|participation|remise|reduction|mutuelle|prise en charge|tele-?travail|du temps|de votre temps|employee discount|discount|customers?|suppliers?|fees?|retention)\b"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[SHARE],
    examples=[
        Example(
            "CDI. [[Votre revenu : 8 % des commandes livrées, sans minimum garanti]].",
            rewrite="CDI. Fixe de 2 000 € brut par mois, plus 8 % des commandes livrées.",
        ),
        Example("[[Tu ne touches que ce que tu signes]].", contract="CDI"),
        Example("[[120 € par vente, voilà toute ta paie]], et un bureau.", contract="CDI"),
        Example("[[Your income comes from your sales alone]].", contract="CDI"),
        Example("Full-time employee: [[you earn what you close, nothing else]]."),
        Example("Fixe de 2 000 € brut et 8 % des ventes, rien de plus.", contract="CDI"),
        Example("Agent commercial indépendant : 8 % des ventes, sans fixe."),
        Example("La prime représente 8 % des ventes, en plus du salaire.", contract="CDI"),
        Example("Vous vérifiez les commissions des vendeurs, uniquement.", contract="CDI"),
        Example("80 % du temps en rendez-vous, uniquement en journée.", contract="CDI"),
    ],
)
def revenu_sans_plancher(document: Document) -> Iterator[Mark]:
    """A share, the pay it makes and the word that there is nothing else, in one sentence."""
    if document.facts.is_contract("freelance", "benevolat") or is_self_employed(document) or has_a_fixed_part(document):
        return
    if any(pay.period in {"month", "year"} and pay.high > _A_WAGE for pay in document.facts.pay):
        return
    yield from beyond((sibling,), document, _found(document))


def _found(document: Document) -> Iterator[Mark]:
    tier: Tier | None = None if is_salaried(document) else "a-clarifier"
    for match in document.find(SHARE, "text"):
        held = together(match, _NOTHING_ELSE, _PAY)
        if held and not _excused(match):
            yield Mark(phrase(match, *held), tier=tier)


_A_WAGE = 1_000
"""Euros a month: a wage is named elsewhere in the ad."""


def _excused(match: Match) -> bool:
    line = line_of(match)
    before = match.data[max(0, match.start - 30) : match.start]
    return _OTHERS.search(line) is not None or cited(match) or (negated(match) and _ONLY.search(before) is None)


_ONLY = words(r"\b(?:ne|n') ?\w{2,10} (?:paye |remunere )?(?:que|qu')")
