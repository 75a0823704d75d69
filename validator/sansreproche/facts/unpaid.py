"""The many ways of saying that work is not paid: « sans contrepartie », « à titre gracieux », "off the clock"."""

from __future__ import annotations

from sansreproche.context import words
from sansreproche.patterns import pattern

_PAID = r"(?:re(?:mun|num)ere|paye|indemnise|retribue|facture|comptabilise|decompte|defraye|declare)e?s?"
_PAYMENT = r"(?:contreparties?|paies?|payes?|salaires?|remunerations?|indemnites?|compensations?|retributions?|gratifications?|paiements?|cachets?|honoraires|bulletins?(?: de paie)?|fiches? de paie|contrats?)"
_COIN = r"(?:un |le moindre )?(?:centime|euro|sou|cent|kopeck|radis|rond)s?"

UNPAID = pattern(
    rf"\b(?:n'(?:est|etant|etes|es|a) |ne (?:sera|seront|sont|soit|seras|serez) )?(?:non[ -]|pas |ni |jamais |aucunement |point )(?:encore |toujours )?{_PAID}(?: ni {_PAID}| ni recuperee?s?)?\b",
    r"\b(?:a titre (?:gracieux|gratuit|benevole)|gracieusement|gratuitement|benevolement|benevole|gratos|a l'oeil|pour rien|pour (?:le|notre|votre|ton) plaisir|pour la (?:gloire|beaute du geste)|pour des (?:prunes|clopinettes))\b",
    rf"\bsans (?:(?:aucune?|la moindre|autre|le moindre) )?{_PAYMENT}\b(?: ni {_PAYMENT})?|\bsans (?:etre {_PAID}|(?:toucher|percevoir|recevoir|gagner) {_COIN}|{_COIN}\b)",
    rf"\b(?:aucune?|zero|nulle?|pas de|pas d'|point de) (?:autre )?{_PAYMENT}(?: (?:n'est |ne sera |n'y est )?(?:vers|prev|propos|du\b|due\b|pour)\w{{0,4}})?|\b(?:0|zero|pas un|pas le moindre) (?:€|{_COIN})(?: |$|[.,;])",
    rf"\bne (?:donne|ouvre|fait)\w{{0,4}} (?:pas |pas encore )?(?:lieu |droit |l'objet )?(?:ni )?(?:a |d')(?:aucune |une |un )?{_PAYMENT}|\brien n'est (?:du|paye|verse|declare)\b|\bhors contrat\b|\b(?:a|aux?) (?:vos|tes|ses) frais\b|[:,] ?benevoles?\b",
    r"\bsur (?:votre|ton|son|leur) temps (?:libre|perso(?:nnel)?)\b|\bhors (?:du )?temps de travail\b|\bc'est (?:de l'investissement|cadeau|du benevolat|de la passion|pour la gloire)\b",
    rf"\b(?:ne|n') ?(?:touche|percoi|recoi|gagne|compte|paie|paye|pai|remuner|declar|factur|decompt)\w{{0,5}} (?:rien|pas {_COIN}|aucune? {_PAYMENT})|\b(?:on|nous) ne (?:les |le |la |l'|te |vous )?(?:paie|payons|paye|remunere|remunerons|compte|comptons|declare|declarons) (?:pas|jamais|rien)",
    r"\b(?:unpaid|for free|free of charge|without (?:any |extra |additional )?(?:pay|payment|compensation|wages?)|off the (?:clock|books)|on your own (?:time|dime)|pro bono|gratis|uncompensated|unwaged|for nothing|unremunerated|on a voluntary basis|as a volunteer|out of (?:goodwill|passion)|a gift to (?:the|our))\b",
    r"\b(?:is|are|will|be|were) (?:not|never) (?:be )?(?:paid|compensated|remunerated)|\b(?:never|not) (?:be )?paid(?: for)?\b|\b(?:isn't|aren't|won't be) paid\b|\bno (?:pay|wages?|salary|compensation|payment|money)\b",
)
"""Work, or hours of it, said not to be paid. What is not paid, the rest of the sentence tells."""

LENGTH = words(
    r"\b(?:demi-)?(?:journees?|jours?|semaines?|week-?ends?|matinees?|matins?|apres-midis?|soirees?|soirs?|nuits?|services?|mois|quinzaine|vacations?|samedis?|dimanches?|lundis?|mardis?|mercredis?|jeudis?|vendredis?)\b",
    r"\b(?:[4-9]|\d\d|quatre|cinq|six|sept|huit|dix|douze|vingt|vingt-quatre|trente|quarante|quarante-huit) ?h(?:eures)?\b",
    r"\b(?:days?|weeks?|weekends?|shifts?|evenings?|months?|fortnight|mornings?|afternoons?|saturdays?|sundays?|mondays?|fridays?|nights?)\b",
)
"""Half a day of work, or more."""
PIECE = words(
    r"\b(?:films?|sites?|maquettes?|logos?|affiches?|articles?|episodes?|montages?|videos?|projets?|missions?|campagnes?|traductions?|plans?|visuels?|chartes?|prototypes?|commandes?|prestations?|reportages?|livrables?|chapitres?|audits?|shootings?|chantiers?|dessins?|prospections?|ateliers?|refontes?|realisations?|redactions?|creations?|gateaux?|buffets?|menus?|coupes?|clips?|newsletters?|applications?|landing pages?|storyboards?|pieces?|travail)\b",
    r"\b(?:projects?|assignments?|websites?|designs?|briefs?|mock-?ups?|translations?|features?|storyboards?|deliver(?:y|able)s?|artworks?|prototypes?|redesign|rewrite|rebuild|pieces of work|a piece)\b",
)
"""A finished piece of work."""
