"""Hours told to have no end: « il n'y a pas d'horaires », « journées à rallonge », « le téléphone reste allumé le soir », "long hours"."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, sentence, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_OFF = r"(?:soirs?|soirees?|nuits?|samedis?|dimanches?|week-?ends?|jours feries|vacances|conges|evenings?|weekends?|nights?|sundays?|holidays)"
_WHEN = rf"(?:meme )?(?:(?:le|la|les|en|pendant|durant|at|on|during|and) )?(?:(?:les|the|vos|tes|your) )?{_OFF}"
_WHENS = rf"{_WHEN}(?:(?:,| et| and| ou| or) (?:et )?{_WHEN}){{0,3}}"
_PHONE = r"(?:telephone|portable|mobile|smartphone|phone)"
_HOUR = r"(?:l'heure|(?:1[5-9]|cinq|six) ?h(?:eures)?(?: ?\d\d)?|heure fixe|on time|(?:5|6|five|six)(?: ?pm)?)"
_TODAY = r"(?:a ce (?:niveau|poste)|dans ce metier|chez nous|ici|at this level|here)"

NO_HOURS = pattern(
    rf"\b(?:il n'y a|y a|vous n'(?:avez|aurez)|on n'a|nous n'avons|tu n'as) (?:ni |pas |jamais |plus )(?:d'horaires?|d'heures?|de (?:montre|pointeuse|limite d'horaires?))\b(?: ni [^.;,\n]{{3,20}})?(?: {_TODAY})?",
    rf"\b(?:les |nos )?horaires (?:n'existent pas|ne se comptent pas|ne comptent pas|n'ont pas de limites?|sont sans limites?)\b(?: {_TODAY})?",
    r"\b(?:les )?(?:35|trente-cinq) ?h(?:eures)?,? ?:? ?(?:vous |tu |on |nous )?(?:ne )?(?:connai(?:ssez|s|ssons|t) pas|tres peu pour (?:nous|vous|toi)|ce n'est pas (?:pour nous|notre truc|ici)|c'est pour les autres|on oublie)\b",
    r"\bhoraires ?\? (?:il n'y en a pas|y en a pas|connais pas|quels horaires|c'est quoi)\b|\bhours (?:are|can be) (?:very |often )?(?:long|endless|unpredictable)\b(?: and [a-z]{4,14})?",
    r"\bthere (?:are|is) no (?:fixed |set )?(?:hours|clock)(?: here)?|\bwe (?:don't|do not|never) (?:count|watch) (?:the |our )?(?:hours|clock)\b",
)
NOT_ON_TIME = pattern(
    rf"\b(?:n'(?:etes|es|est) pas|pas) (?:du |le )?genre a (?:partir|finir|quitter|lever le pied|rentrer)(?: (?:le bureau )?a {_HOUR})?",
    rf"\b(?:on |vous |tu |nous )?ne (?:part|partez|pars|partons|finit|finissez|finissons|quitte|quittez) (?:pas|jamais) (?:le bureau )?a {_HOUR}",
    r"\bon (?:finit|part|rentre|s'arrete) quand (?:c'est|tout est|le travail est|le client est) [a-z]{3,10}",
    r"\b(?:yeux|oeil|regard) (?:rive|fixe|colle)s? (?:sur|a) (?:l'horloge|la pendule|la montre|votre montre|ta montre)",
    r"\b(?:you )?(?:never|don't|do not|won't) (?:leave|go home|finish) (?:at (?:5|five|6|six)(?: ?pm)?|on time)\b",
)
STRETCHED = pattern(
    rf"\b(?:journees?|soirees?|semaines?) (?:a rallonge|interminables?|sans fin|extensibles?|qui n'en finissent pas)(?: et {_OFF} a volonte)?|\b{_OFF} a volonte\b",
    r"\b(?:(?:travail(?:lez|ler|les)?|bosse[rz]?|s'investir|investi\w{0,4}|engage\w{0,2}|donne[rz]?|se donner|vous donnez|devoue\w{0,2})) (?:a fond )?sans compter\b",
    r"\b(?:(?:tres )?large|grande|forte|importante) amplitude (?:horaire|de travail)s?|\bamplitude horaire (?:importante|elevee|large|forte|maximale)",
    r"\bflexibilite (?:totale|maximale|absolue) (?:sur|dans|des|de) (?:les |vos |tes )?horaires|\b(?:flexibilite|souplesse) horaire (?:exigee|requise|indispensable|imperative|obligatoire)",
    r"\b(?:very |really )?long (?:working )?hours\b|\bwhatever the hours?\b|\b(?:late nights?|long days) (?:are|come) (?:part of|with) the job",
)
ON_CALL = pattern(
    rf"\b(?:(?:le |la |ton |votre |the |your )?(?:{_PHONE}) (?:(?:pro|professionnel|perso|personnel) )?(?:reste|restera|doit rester|toujours|est|stays|remains|is) )(?:toujours )?(?:allume|ouvert|branche|a portee de main|on|switched on)(?: {_WHENS})?",
    r"\b(?:etre |soyez |sois |presente? |la |there )(?:la )?des qu(?:e |')[^.;\n]{3,40}, (?:de )?(?:jour (?:et|ou|comme) (?:de )?nuit|nuit et jour|week-?end compris|meme le week-?end|day (?:and|or) night)",
    r"\b(?:etre|rester|soyez|sois|es|etes|serez) (?:la|present|sur le pont|au front|d'attaque|mobilise)e? (?:jour et nuit|nuit et jour|a toute heure|24 ?h? ?/ ?24|7 ?j? ?/ ?7)",
    r"\b(?:reactivite|joignabilite|presence|mobilisation|responsiveness) (?:24 ?h? ?/ ?(?:24|7)|7 ?j? ?/ ?7|permanente|de chaque instant)",
)
_DENIED = words(
    r"\b(?:aucune?|sans|jamais de|pas de|ni|nous ne|on ne|personne ne|no|not|never|without|rather than|plutot que|au lieu de|loin des?|fini(?:es)? les|oubliez les)\b[^.;\n]{0,25}$"
)
_KEPT = words(
    r"\b(?:eteint|deconnexion|astreintes?|indemnis|paye|recuper|compens|roulement|par mois|sur deux|sur trois|on-call|rota|paid|free|conges? a volonte|nos clients|le service|la boutique|le magasin|helpline)\b"
)


@rule(
    label="disponibilite-totale",
    tier="a-clarifier",
    message=Text(
        "Cette mention laisse entendre que les heures de travail n'ont pas de fin connue.",
        "This wording suggests that working hours have no known end.",
    ),
    why=Text(
        "Dire qu'il n'y a pas d'horaires, ou que le téléphone reste allumé, ne permet pas de savoir combien d'heures seraient travaillées et payées. La loi fixe "
        "la durée du travail (35 heures par semaine, au-delà ce sont des heures supplémentaires : L3121-27 et L3121-28 du code du travail) et des repos. "
        "Certains cadres sont au forfait en jours : l'annonce gagne alors à le dire.",
        "Saying that there are no hours, or that the phone stays on, does not tell how many hours would be worked and paid. The law sets working time "
        "(35 hours a week, beyond which comes overtime: articles L3121-27 and L3121-28 of the Code du travail) and rest. Some managers work by the day under a "
        "special agreement: the ad had better say so.",
    ),
    question=Text(
        "À quelle heure finit une journée ordinaire, et comment les heures au-delà sont-elles comptées et payées ?",
        "When does an ordinary day end, and how are the hours beyond it counted and paid?",
    ),
    rewrite=Replacement(
        "39 h par semaine, fin à 18 h, deux soirées de salon par an récupérées",
        "39 hours a week, finishing at 6 pm, two trade-show evenings a year made up for",
        "display",
    ),
    triggers=[NO_HOURS, NOT_ON_TIME, STRETCHED, ON_CALL],
    examples=[
        Example("[[Vous n'aurez pas d'horaires ici]].", rewrite="Semaine de 39 h, fin à 18 h."),
        Example("Tu [[n'es pas du genre à finir à 18 h]]."),
        Example("[[Semaines à rallonge]] au printemps."),
        Example("[[Votre portable reste allumé le dimanche et en vacances]]."),
        Example("Il faut [[être là dès qu'un client appelle, de jour comme de nuit]]."),
        Example("[[Les 35 heures, très peu pour nous]]."),
        Example("[[Long hours]] come with the job."),
        Example("Aucune journée à rallonge : on ferme à 19 h."),
        Example("Votre portable reste éteint le dimanche."),
        Example("Café et fruits à volonté."),
        Example("Les horaires sont affichés un mois à l'avance."),
        Example("On part à 17 h, jamais plus tard."),
        Example("Astreinte payée : votre téléphone reste allumé le week-end, une semaine sur six."),
    ],
)
def heures_sans_fin(document: Document) -> Iterator[Span]:
    """Hours without end, unless the sentence denies them or tells how they are paid and shared."""
    for source in (NO_HOURS, NOT_ON_TIME, STRETCHED, ON_CALL):
        for match in document.find(source, "text"):
            if not _described(match):
                yield match.span()


def _described(match: Match) -> bool:
    start, end = sentence(match)
    denied = _DENIED.search(match.data[start : match.start]) is not None
    return denied or _KEPT.search(match.data[start:end]) is not None or boilerplate(match) or cited(match)
