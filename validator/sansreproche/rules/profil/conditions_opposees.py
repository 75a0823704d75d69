"""A condition granted in full, and duties that take it back: all from home yet opening the shop each morning, free week-ends yet Sundays worked."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import line_of, phrase
from sansreproche.patterns import Pattern, pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.profil.conditions_contradictoires import NO_ENGLISH, NO_LICENCE, NO_TRAVEL, NO_WEEKEND, REMOTE
from sansreproche.rules.profil.conditions_contradictoires import conditions_contradictoires as sibling

_EACH_DAY = r"(?:(?:tous les|chaque) (?:jours?|matins?|soirs?)|quotidiennement|au quotidien|(?:5|cinq) jours (?:sur (?:5|cinq)|par semaine)|5j/5|du lundi au (?:vendredi|samedi)|en permanence|every (?:single )?(?:day|morning|evening)|each (?:day|morning)|daily|(?:five|5) days a week|monday to (?:friday|saturday))"
_HERE = r"(?:magasins?|halls?|boutiques?|ateliers?|agences?|bureaux?|siege|sur (?:site|place)|locaux|accueil|showrooms?|usine|entrepots?|guichets?|comptoirs?|standard|reception|rayons?|salle|cabinet|depot|caisses?|ouverture|fermeture|shop|store|office|front desk|reception|workshop|warehouse|premises|showroom|counter|till|on[ -]?site)"

FROM_HOME = pattern(
    r"\b(?:integralement|entierement|totalement|exclusivement|uniquement|completement|100 ?%|full) (?:[a-z]{2,10} ){0,2}?(?:(?:en|a|de|au|depuis) )?(?:tele-?travail|distance|domicile|distanciel|remote|chez (?:vous|toi))\b",
    r"\b(?:tele-?travail|distanciel|travail a (?:distance|domicile)|remote) ?:? ?\(?(?:a )?(?:100 ?%|integral|complet|total|permanent|exclusif|full|a temps plein|5 ?j(?:ours)? ?(?:sur|/) ?5)\b",
    r"\b(?:work(?:ing)? from (?:anywhere|home only|wherever)|home-based (?:role|position|job)|(?:fully|entirely|completely|100 ?%) (?:remote|home-?based|from home|work from home)|remote-only)\b|\b(?:vous|tu) (?:travaill\w{1,4}|exerc\w{1,4}) (?:toujours |uniquement |exclusivement )?(?:de|depuis) (?:chez (?:vous|toi)|(?:votre|ton) (?:canape|domicile|salon))\b",
)
SHOWING_UP = pattern(
    rf"\b{_EACH_DAY}\b[^.;\n]{{0,40}}\b{_HERE}\b",
    rf"\b{_HERE}\b[^.;\n]{{0,40}}\b{_EACH_DAY}\b",
)
NO_ROAD = pattern(
    r"\b(?:poste|travail|emploi|metier) (?:100 ?% |entierement |totalement |strictement )?sedentaire\b|\b(?:aucun|jamais de|zero|pas le moindre|pas de|sans) deplacements?\b(?: professionnels?| a prevoir| prevus?)?|\bno travel(?:l?ing)?\b(?: required| needed| at all)?|\bdesk-based (?:role|job|position)"
)
ON_THE_ROAD = pattern(
    r"\b(?:vous|tu) (?:sillonn|parcour|circul|voyag|visit|prospect)\w{1,4} [^.;\n]{0,40}\b(?:region|departements?|france|europe|pays|secteur|clients?|semaine|jours?|mois)\b",
    r"\bdeplacements? (?:tres )?(?:frequents?|reguliers?|nombreux|quotidiens?|hebdomadaires?|permanents?|(?:dans|sur) (?:toute|l'ensemble)|[a-z0-9]{1,8} (?:jours?|semaines?|nuits?) (?:sur|par)|chaque (?:jour|semaine)|\d\d ?%)\b[^.,;\n]{0,25}",
    r"\b(?:three|two|four|3|2|4) (?:days|weeks|nights) (?:a|per) (?:week|month) (?:on the road|away|travelling|abroad)|\b(?:frequent|extensive|constant|weekly) travel\b|\bon the road (?:every|most|all)\b[^.,;\n]{0,15}",
)
FREE_WEEKEND = pattern(
    r"\b(?:week-?ends?|samedis?|dimanches?)(?: et (?:week-?ends?|jours feries|dimanches?))? (?:libres?|non travailles?|toujours libres?|chomes?|off|free|garantis)\b|\b(?:pas de|jamais de|aucun|sans) (?:travail |service )?(?:le |les |en )?(?:week-?ends?|dimanches?)\b|\b(?:no|never any) (?:weekends?|weekend work|sundays?)\b|\bweekends? (?:are )?(?:off|free)\b|\bne travaill\w{1,4} (?:pas|jamais) (?:le |les )?(?:week-?ends?|dimanches?)"
)
SUNDAYS = pattern(
    r"\b(?:travaill\w{1,4}|presence|presente?|service|ouverture|disponible|horaires?|work(?:ing)?|shifts?) [^.;\n]{0,30}\b(?:samedis? et (?:le |les |les )?dimanches?|week-?ends?|dimanches?|au dimanche|saturdays? and sundays?|sundays?|weekends?)\b(?: compris| inclus)?",
    r"\b(?:du (?:lundi|mardi|mercredi|jeudi|vendredi) au dimanche|(?:tous les|chaque) (?:samedi|dimanche|week-?end)s?|(?:every|each) (?:saturday|sunday|weekend)|(?:tuesday|wednesday|thursday|friday) to sunday|7 ?j(?:ours)? ?(?:sur|/) ?7)\b",
)
NO_NIGHT = pattern(
    r"\b(?:pas de|jamais de|aucun|sans) (?:travail (?:de |la )?)?nuits?\b|\bpas de travail (?:la |de )nuit\b|\b(?:no|never any) (?:night work|nights|night shifts?)\b|\bhoraires? de (?:jour|journee) (?:uniquement|exclusivement)\b"
)
NIGHT = pattern(
    r"\b(?:2[0-3] ?h(?: ?\d\d)? ?(?:a|-|/) ?0?[4-8] ?h(?: ?\d\d)?|(?:travail|equipe|poste|service|horaires?|rythme|shifts?) (?:de |en |la )?nuit|3 ?x ?8|night shifts?|work(?:ing)? (?:at )?nights?|10 ?pm (?:to|-) 6 ?am)\b"
)
NO_ON_CALL = pattern(r"\b(?:aucune|pas d'|sans|jamais d'|zero) ?astreintes?\b|\bno on-?call\b")
ON_CALL = pattern(
    r"\bastreintes? (?:obligatoires?|\w{2,8} semaines? (?:sur|par)|(?:tous les|chaque|le|les|de) \w{3,9}|regulieres?|frequentes?)[^.,;\n]{0,20}|\bon-?call (?:one|every|each|duty|rota)\b[^.,;\n]{0,20}"
)
DRIVING = pattern(
    r"\b(?:vous|tu) (?:condui(?:sez|s|rez|ras)|livr(?:ez|es|erez)|transport(?:ez|es))\b[^.;\n]{0,40}\b(?:camions?|camionnettes?|vehicules?|fourgons?|navettes?|poids lourds?|voitures?|vl\b|utilitaires?)\b[^.,;\n]{0,20}|\bconduite (?:quotidienne|reguliere) (?:d'|du |de )[a-z' ]{3,20}|\bpermis b? ?(?:imperatif|obligatoire|exige|indispensable|requis)\b"
)
FLUENT = pattern(
    r"\b(?:anglais|allemand|espagnol|english) (?:courant|bilingue|fluent|lu, ecrit, parle|professionnel|c1|b2)\b[^.,;\n]{0,24}|\bfluent english\b"
)
NO_LANGUAGE = pattern(
    r"\b(?:pas d'|aucun niveau d'|sans|aucun besoin d'|pas besoin d'|inutile de parler) ?anglais\b(?: requis| exige| demande| necessaire)?|\bno english\b"
)
OPEN_ENDED = pattern(
    r"\b(?:contrat|poste|offre|embauche|recrutement|type)(?: de contrat)? ?(?:en |: ?)?(?:un )?cdi\b|(?:^|\n)[ *>-]{0,4}cdi\b|\bpermanent (?:contract|position)\b"
)
FIXED_END = pattern(
    r"\b(?:contrat|cdi|duree du contrat|contract)(?: \w{2,8})? ?(?:de |d'une duree de |: ?|of |for )(?:\d{1,2}|un|deux|trois|quatre|cinq|six|huit|neuf|dix|douze|six|three|twelve) ?-? ?(?:mois|ans?|months?|years?)\b(?: non renouvelables?| renouvelables?)?"
)
FREE_HOURS = pattern(
    r"\b(?:horaires?|emploi du temps|planning) (?:totalement |entierement |completement )?(?:libres?|a la carte|au choix|comme (?:vous|tu) (?:voulez|veux))\b|\b(?:vous|tu) (?:choisissez|choisis|organisez|organises|fixez|fixes) (?:librement )?(?:vos|tes|votre|ton) (?:horaires?|emploi du temps|planning)\b|\b(?:choose|set) your own (?:hours|schedule)\b"
)
IMPOSED_HOURS = pattern(
    r"\b(?:pointage|badgeage|pointez|badgez|clock(?:ing)? in) (?:obligatoire )?(?:a|at|des|avant|before) ?\d{1,2}[^.,;\n]{0,25}|\bhoraires? (?:sont )?(?:imposes?|fixes|non negociables?|stricts?)\b[^.,;\n]{0,20}|\b(?:fixed|strict|set) hours\b|\bpresence (?:obligatoire|imperative|exigee) (?:de|a partir de|des) \d{1,2} ?h[^.,;\n]{0,25}"
)

_PAIRS = (
    (FROM_HOME, SHOWING_UP),
    (REMOTE, SHOWING_UP),
    (NO_ROAD, ON_THE_ROAD),
    (NO_TRAVEL, ON_THE_ROAD),
    (FREE_WEEKEND, SUNDAYS),
    (NO_WEEKEND, SUNDAYS),
    (NO_NIGHT, NIGHT),
    (NO_ON_CALL, ON_CALL),
    (NO_LICENCE, DRIVING),
    (NO_ENGLISH, FLUENT),
    (NO_LANGUAGE, FLUENT),
    (OPEN_ENDED, FIXED_END),
    (FREE_HOURS, IMPOSED_HOURS),
)

_PARTIAL = words(
    r"\b(?:possib\w{2,5}|envisag\w{2,5}|au choix|selon|negocia\w{2,4}|eventuel\w{0,6}|premi(?:er|ers|ere) (?:mois|semaines?|jours?)|essai|integration|formation|hybride|hybrid|pendant|durant|puis|ensuite|apres|after|first|optional|exceptionnel\w{0,6}|ponctuel\w{0,6}|occasionnel\w{0,6}|sauf|hormis|except|un (?:jour|samedi|dimanche|week-?end) (?:sur|par)|une fois|par (?:mois|trimestre|an)|once|a (?:month|quarter)|optionnel|volontaires?|volontariat|majore\w{0,2}|double|visio\w{0,10}|en ligne|video|slack|teams|ouverte?s? (?:de|du|au|les)|est ouvert|sont ouverts|ferme\w{0,2}|closed|open to|deux samedis|un sur|one in|stage|alternance|ecole|avenant)\b"
)
_OPENS = words(r"\b(?:ouvr(?:e|ent)|ouverte?s?|recoi(?:t|vent)|accueille|fonctionne|opens?|closes|runs)\b")
"""Said of the place itself: « le magasin ouvre tous les jours »."""
_YOU = words(r"\b(?:vous|tu|you|presence|ouverture|tenue)\b")
_CHOICE = words(r"\b(?:ou|or|soit)\b")


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[SHOWING_UP, ON_THE_ROAD, SUNDAYS, NIGHT, ON_CALL, DRIVING, FLUENT, FIXED_END, IMPOSED_HOURS],
    examples=[
        Example(
            "Poste [[entièrement à distance]]. [[Vous ouvrez la boutique tous les matins]].",
            rewrite="Deux jours à distance ; trois jours en boutique.",
        ),
        Example("[[Aucun déplacement]]. [[Vous sillonnez la région quatre jours par semaine]]."),
        Example("[[Week-ends libres]]. [[Horaires : du mercredi au dimanche]]."),
        Example("[[Pas de travail de nuit]]. Votre service : [[22 h - 6 h]]."),
        Example("[[Work from anywhere]]. [[You are at the front desk every day]]."),
        Example("[[Horaires libres]]. [[Pointage à 8 h 15]]."),
        Example("Poste entièrement à distance ; une journée au siège par mois."),
        Example("Week-ends libres, sauf un samedi par mois."),
        Example("Télétravail complet après six mois au bureau tous les jours."),
        Example("Pas de travail de nuit. La boutique est ouverte tous les jours."),
        Example("Contrat : CDI. Période d'essai de quatre mois."),
        Example("No weekend work. The park is open every Sunday."),
    ],
)
def conditions_opposees(document: Document) -> Iterator[Mark]:
    """The first places of the first pair that holds; both are marked, each pointing at the other."""
    for granted, taken in _PAIRS:
        one = _first(document, granted, granted)
        other = one and _first(document, taken, granted)
        if one and other and not _same_choice(one, other) and not one.span().overlaps(other.span()):
            first, second = one.span(), _shown(other)
            yield Mark(first, related=(second,))
            yield Mark(second, related=(first,))
            return


def _first(document: Document, source: Pattern, granted: Pattern) -> Match | None:
    return next((one for one in document.find(source, "text") if _holds(one, denied=source is granted)), None)


def _holds(match: Match, *, denied: bool) -> bool:
    line = line_of(match)
    of_the_place = not denied and _OPENS.search(line) is not None and _YOU.search(line) is None
    excepted = of_the_place or _PARTIAL.search(line) is not None or boilerplate(match) or cited(match)
    return not excepted and (denied or not negated(match))


def _same_choice(one: Match, other: Match) -> bool:
    """Whether one sentence offers both: « télétravail complet ou au bureau tous les jours »."""
    if line_of(one) != line_of(other):
        return False
    low, high = sorted((one.start, other.start))
    return _CHOICE.search(one.data[low:high]) is not None


def _shown(match: Match) -> Span:
    return match.span() if match.end - match.start > _LONG else phrase(match, match.start, match.end)


_LONG = 24
