"""Availability without end: hours nobody counts, evenings and week-ends without a rota."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_YOUR = r"(?:ses|vos|tes|leurs|nos|les|son|votre|ton)"
_DEMANDED = (
    r"(?: (?:est |sera )?(?:exigee?|requise?|demandee?|attendue?|indispensable|imperative|necessaire|obligatoire))?"
)
_ALWAYS = (
    r"(?:7 ?j(?:ours)? ?(?:/|sur) ?7(?:j(?:ours)?)?|7 ?/ ?7|sept jours sur sept|24 ?h?(?:eures)? ?(?:/|sur) ?24h?|24 ?/ ?7|a (?:toute|n'importe quelle)s? heures?(?: du jour et de la nuit)?|a tout (?:moment|instant)|jour et nuit|nuit et jour"
    r"|en permanence|tout le temps|en dehors (?:des|de vos) (?:heures|horaires)(?: de (?:bureau|travail))?|(?:pendant|durant) (?:vos|tes|les) (?:conges|vacances|repos)|outside (?:of )?(?:office|working|business) hours|on (?:your )?days off|at (?:all|any) (?:times?|hours?)|around the clock|day and night|any time of (?:the )?day|whenever needed)"
)
_MUST = _DEMANDED.removesuffix("?")
_OFF = r"(?:soirs?|soirees?|nuits?|samedis?|dimanches?|week-?ends?|jours feries|feries|evenings?|weekends?|nights|sundays|holidays|public holidays|bank holidays)"
_AND = r"(?:,| et| ou| &| and| or| ?/) ?(?:(?:tous )?(?:le|les|la|en|de|some|on) )?"

UNCOUNTED = pattern(
    rf"\b(?:ne )?pas (?:compter|mesurer) {_YOUR} (?:heures?|temps|horaires)\b",
    rf"\bne (?:compt|mesur)(?:ez|es|e|ent|ons|ant)(?:-vous|-tu)? (?:pas|jamais|ni) {_YOUR} (?:heures|temps|horaires)\b",
    r"\b(?:prete?s? a|accept\w{1,3} de|peur de) (?:travailler|finir|terminer|rester) (?:tard|tres tard|la nuit|le soir|le dimanche|les? week-?ends?)\b",
    rf"\bsans compter {_YOUR} (?:heures|temps)\b",
    r"\b(?:(?:ne )?pas|sans) regarder (?:sa|la|votre|ta|l')? ?(?:montre|heure|pendule|horloge)\b",
    r"\bne regard(?:ez|es|e|ent|ant) (?:pas|jamais) (?:sa|la|votre|ta|leur|l')? ?(?:montre|heure|pendule|horloge)\b",
    r"\b(?:not|isn't|no|never) (?:a |an )?(?:9|nine)[- ]?(?:to|-)[- ]?(?:5|five)(?: jobs?)?\b|\b(?:no |not a |not )clock[- ]?watch(?:ers?|ing)\b|\b(?:don't|do not|doesn't|never|not) (?:count|watch)(?:ing)? (?:your|their|the) (?:hours|clock)\b",
)
GREAT = pattern(
    rf"\b(?:(?:tres |une )?(?:grande|forte|totale|pleine|large|entiere|reelle|extreme) disponibilite|disponibilite ?:? ?(?:totale|maximale|permanente|absolue|constante|entiere|sans (?:faille|limites?|reserve|condition)|a toute epreuve|de tous les instants))"
    rf"(?: (?:horaires?|et flexibilite))?{_DEMANDED}",
    r"\b(?:total|full|unlimited|complete|round-the-clock|24/7|constant) availability\b|\bavailability at all times\b",
    rf"\b(?:totalement|entierement|toujours|constamment|always|fully) (?:disponible|joignable|available|reachable|on call){_DEMANDED}",
    rf"\bhoraires (?:elastiques|extensibles|sans limites?|a rallonge)\b|\b(?:(?:grande|forte|totale) (?:flexibilite|souplesse|amplitude) (?:horaire|sur les horaires|d'horaires)s?|(?:flexibilite|souplesse) horaire (?:totale|maximale|absolue)){_MUST}|\b(?:taillable et )?corveable(?: a merci)?",
)
ALWAYS = pattern(
    rf"\b(?:etre |rester |te rendre |vous rendre )?(?:disponible|disponibilite|dispo|joignable|mobilisable|presente?|available|reachable|contactable|on call|on-call)\b[^.;:\n]{{0,25}} {_ALWAYS}(?:,? (?:week-?ends?|dimanches?|soirs?|jours feries|weekends?)[^.;,\n]{{0,10}} (?:compris|inclus|included))?",
    rf"\b(?:repond(?:re|ez|s|ant)|decroch(?:er|ez|es)|reagi(?:r|ssez|s)|answer(?:ing)?|reply(?:ing)?)\b[^.;:\n]{{0,30}} (?:{_ALWAYS}|(?:le |les |en |on )?{_OFF})\b",
    rf"\bjoignable (?:le |les |en )?{_OFF}(?:{_AND}{_OFF}){{0,2}}\b",
    rf"\b(?:travail(?:ler|lez|les)?|work(?:ing)?) {_ALWAYS}",
)
OFF_HOURS = pattern(
    rf"\b(?:disponibles?|disponibilite|dispo|flexibles?|flexibilite|souples?|presente?s?|available|(?:willing|able|ready) to work)\b(?: (?:et|and|ou) (?:flexible|disponible|available|souple|mobile)s?)?[^.;:\n]{{0,30}}?[ (]"
    rf"(?:(?:le|les|en|on|tous|y compris|including) ){{0,2}}{_OFF}(?:{_AND}{_OFF}){{1,3}}\b(?: (?:possibles?|compris|inclus|a prevoir|travailles))?",
    rf"\b(?:(?:le|les|en|on) )?(?:soirs?|soirees?|evenings?)(?:{_AND}{_OFF}){{1,3}}\b(?: (?:possibles?|compris|inclus|a prevoir|travailles))?",
    rf"\b(?:disponibles?|flexibles?|souples?) (?:et (?:disponibles?|flexibles?|souples?) )?sur (?:les |vos |tes )?horaires?(?:,? \(?(?:y compris |notamment |meme )?(?:(?:le|les|en) )?{_OFF}(?:{_AND}{_OFF}){{0,2}})?",
)
ALL_OFF = pattern(
    rf"\b(?:travail(?:ler|lez)?|bosser|present|presence|etre la|work(?:ing)?) (?:obligatoire )?(?:tous les|toutes les|chaque|every|all) {_OFF}(?:{_AND}{_OFF}){{0,3}}\b"
)
_ROTA = words(
    r"\b(?:un|1|deux|2|trois|3|une) ?(?:week-?ends?|samedis?|dimanches?|soirs?|soirees?|jours?|fois|semaine) ?(?:sur|par|/)|\bpar (?:mois|an|roulement|rotation)|\broulement|\brotation|\bplanning|\brota\b|\bdont\b|\b(?:hors|sauf|sans|pas|jamais|aucun)\b"
    r"|\bastreintes?|\bpaye|\bmajor|\bcompens|\brecuper|\bexceptionnel|\bponctuel|\boccasionnel|\brepos\b|\bprimes?\b|\bindemnit|\blibres?\b|\bmaximum\b|\bchosen|\bpaid\b|\bshifts?\b|\bovertime|\boff\b"
    r"|\b\d{1,2} ?h\b|\b\d{1,2} ?h(?:\d\d)? ?(?:a|-) ?\d|\bouvert|\bouverture|\bselon|\bopening|\bopen\b|\bfree\b|\bclosed|\bferme|\bpendant\b|\bevenements?\b"
)
_OVERTIME = words(r"^ ?(?:sup|de )")
_TWICE_DENIED = words(r"\b(?:pas|jamais|inutile|interdit|besoin)(?: besoin)? (?:de |d'|a )$")
_WITHOUT_END = words(
    r"\bpeur (?:de |d'|du |des )[^.;\n]{0,40}$", r"\bsans (?:limites?|faille|reserve|relache|compter)\b[^.;\n]{0,40}$"
)
_OF_THINGS = words(
    r"\b(?:assur|garanti|offr|mainten|amelior|suivi|controle|verifi|haute|veill)\w{0,6}\b[^.;\n]{0,30}$",
    r"\b(?:service|support|helpline|hotline|plateforme|platform|site|application|outil|donnees|equipements?|systemes?|serveurs?|produits?|magasin|boutique|accueil|restaurant|hotel|ligne|hotline|encadr\w+|tuteur|manager|ecoute|soutien|cellule|entreprise|agence|groupe|equipe)\b[^.;\n]{0,40}$",
    r"\b(?:du|des|de|d'|vos|tes|nos|mes|services?|cours|equipes?|ambiance)(?:\b|$) ?$",
)
_OF_THINGS_AFTER = words(
    r"^ ?(?:des? |du |de la |de l'|de (?:leurs|nos|vos|ses|ces) |of (?:the )?)(?:donnees|equipements?|systemes?|services?|serveurs?|produits?|machines?|outils?|stocks?|infrastructures?|applications?|parc|reseaux?|ressources|data|systems?)"
)


@rule(
    label="disponibilite-totale",
    tier="a-clarifier",
    message=Text(
        "Cette mention demande une disponibilité dont l'annonce ne dit pas la limite.",
        "This wording asks for availability without saying where it ends.",
    ),
    why=Text(
        "On ne peut pas savoir d'avance quels soirs, quels jours et combien d'heures seraient travaillés. La loi fixe la durée du travail (35 heures par semaine, "
        "au-delà ce sont des heures supplémentaires : L3121-27 et L3121-28 du code du travail) et des repos. Une organisation particulière peut l'expliquer : "
        "saison, astreintes payées, roulement. Elle gagne à être décrite.",
        "One cannot know in advance which evenings, which days and how many hours would be worked. The law sets working time (35 hours a week, beyond which "
        "comes overtime: articles L3121-27 and L3121-28 of the Code du travail) and rest. A particular organisation may explain it: a season, paid on-call "
        "duty, a rota. It is better described.",
    ),
    question=Text(
        "Quels sont les horaires réels, combien de soirs et de week-ends par mois, et comment sont-ils payés ou récupérés ?",
        "What are the real hours, how many evenings and weekends a month, and how are they paid or made up for?",
    ),
    rewrite=Replacement(
        "un week-end sur trois travaillé, planning remis un mois à l'avance",
        "one weekend in three worked, rota given a month ahead",
        "display",
    ),
    triggers=[UNCOUNTED, GREAT, ALWAYS, OFF_HOURS, ALL_OFF],
    examples=[
        Example("Il faut [[ne pas compter ses heures]] ici.", rewrite="Semaine de 37 h, un samedi travaillé par mois."),
        Example("Profil : [[grande disponibilité]], rigueur."),
        Example("Tu es [[disponible 7j/7]] en été."),
        Example("Vous êtes [[joignable à tout moment]]."),
        Example("Vous êtes [[disponible les soirs et week-ends]]."),
        Example("Vous [[ne comptez pas vos heures]] quand il le faut."),
        Example("You are [[available 24/7]]."),
        Example("This is [[not a 9-to-5]]."),
        Example("Le magasin est ouvert les soirs et week-ends."),
        Example("Soirs et week-ends libres."),
        Example("Un samedi et un dimanche travaillés par mois."),
        Example("Vous garantissez une grande disponibilité des serveurs."),
        Example("Poste disponible de suite. Horaires flexibles et télétravail."),
        Example("Nous ne demandons pas d'être disponible 7j/7."),
        Example("Astreintes payées, soirs et week-ends par roulement."),
        Example("Our service is available 24/7."),
        Example("Une cellule d'écoute joignable 24h/24 soutient les équipes."),
        Example("Énergie fiable, chauffage et eau disponibles à tout moment."),
        Example("Vos soirs et week-ends restent libres."),
        Example("Indemnités de nuit et de dimanche."),
    ],
)
def disponibilite_totale(document: Document) -> Iterator[Span]:
    """Open-ended availability, save where the sentence describes its rota or speaks of something else than the candidate."""
    for match in document.find(UNCOUNTED, "text"):
        before, after = match.data[max(0, match.start - 30) : match.start], match.data[match.end : match.end + 6]
        if cited(match) or _TWICE_DENIED.search(before) or _OVERTIME.search(after):
            continue
        if speaker(match) not in {"customers", "product"}:
            yield match.span()
    for source in (GREAT, ALWAYS):
        for match in document.find(source, "text"):
            if not _excepted(match):
                yield match.span()
    for match in (*document.find(OFF_HOURS, "text"), *document.find(ALL_OFF, "text")):
        if not _excepted(match) and not _described(match):
            yield match.span()


def _excepted(match: Match) -> bool:
    line = match.data[max(0, match.start - 90) : match.start].rsplit(b"\n", 1)[-1]
    things = _OF_THINGS.search(line) or _OF_THINGS_AFTER.search(match.data[match.end : match.end + 40])
    return (
        bool(things)
        or (negated(match) and not _WITHOUT_END.search(line))
        or boilerplate(match)
        or cited(match)
        or speaker(match) in {"customers", "product"}
    )


def _described(match: Match) -> bool:
    start, end = sentence(match)
    return _ROTA.search(match.data[start:end]) is not None
