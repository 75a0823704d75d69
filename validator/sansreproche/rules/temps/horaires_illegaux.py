"""Hours beyond the legal limits as the normal schedule: more than 48 h a week, more than 10 or 12 h a day."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, cited, clause, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.hours import CLOCK, DAY_OF, DAYS_OF, PER_DAY, PER_WEEK, PLAIN, START_END, WEEK_OF, Hours
from sansreproche.law import value_on
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)
_BREAK = 2.0
"""Hours taken off a day given from one time to another when its break is not said: the reading that accuses least."""
_DRIVERS_WEEK = 56.0
"""Long-distance drivers have limits of their own; a week up to this one is left alone."""
_A_WEEK = 15.0
"""Fewer hours « per week » are those of a task, not of the post."""
LONG_DAYS = pattern(
    r"\b(?:hotel\w{0,8}|restaura\w{1,7}|cuisin\w{1,5}|serveurs?|serveuses?|infirmi\w{1,5}|aide[- ]soignant\w{0,2}|soignant\w{0,2}|soins?|hopita\w{1,3}|hospital\w{1,7}|clinique|ehpad|medecins?|medico\w{0,12}|(?:centre|cabinet|personnel|secteur|service|maison|pole|equipe|secretaire|milieu)s? medica\w{1,3}|medical (?:team|staff|centre|center|practice)|sages?[- ]femmes?|nurs\w{1,5}"
    r"|auxiliaires? de (?:vie|soins)|ambulanc\w{1,5}|agents? de (?:securite|surveillance|protection)|gardien\w{0,6}|veilleurs?|surveillance|pompiers?|ssiap|security (?:guard|officer)s?|night watch\w{0,3}|equipes? successives"
    r"|3 ?x ?8|2 ?x ?8|5 ?x ?8|2 ?x ?12|travail poste|en equipes?|equipage|marins?|foyer|internat|mas|fam|handicap)\b"
)
DRIVERS = pattern(r"\b(?:routiers?|poids[- ]lourds?|spl|grand[- ]routier|longue distance|truck drivers?|hgv)\b")
_NOT_WORK = words(
    r"\b(?:ouver\w{1,5}|ouvre|accueil du public|amplitude|plages?|fonctionn\w{1,5}|maximum|max|limite|jusqu'a|plafond|moyenne|formation|module|stage de|variables?|accessible|roulement|rotation|selon|hotline|permanence|standard|magasin|boutique|guichet|tourne|garde d|services?"
    r"|opening|open|up to|maximum|within|response|tournees? entre)\b[^.;\n]{0,50}$"
)
_BETWEEN = words(r"\b(?:entre|between) $")
_NOT_WORK_AFTER = words(
    r"^[^.;\n]{0,50}\b(?:en roulement|par roulement|roulement|en rotation|maximum|max\b|selon|d'amplitude|d'ouverture|en equipes?|par quinzaine|sur deux semaines|par mois|interdit|au plus|repart\w{0,5}|ouver\w{1,5}|horaires? d'ouverture|on rotation|rotating)"
)
_SAID_WORK = words(
    r"\b(?:journees?|tous les jours|chaque jour|du (?:lundi|mardi|mercredi|jeudi)|(?:cinq|six|5|6) jours|five days|six days|debauche|horaires?|travail\w{0,4}|poste|prise de (?:poste|service)|rythme|tournees?|tu bosses|bossez|vous (?:etes|serez) present\w{0,2}|presence|hours?|work\w{0,3}|shifts?|schedule|days?)\b"
)
_PAUSE = words(
    r"\b(?P<n>\d{1,2}|une?|one|an|trente|deux|half an) ?(?P<unit>h\b|heures?|minutes?|min\b|mn\b|hour)[^.;\n]{0,8} ?(?:de |d'|of )?(?:pause|coupure|repas|dejeuner|break|lunch)"
)
_NO_BREAK = words(r"^,? ?(?:sans (?:coupure|pause|interruption)|non[- ]stop|d'une traite|without a? ?break)")
_EVERY_DAY = words(
    r"^(?:,? ?(?:sans (?:coupure|pause|interruption)|non[- ]stop|d'une traite|without a? ?break)| tous les jours| chaque jour| every day| du (?:lundi|mardi|mercredi|jeudi) au (?:vendredi|samedi|dimanche)| monday to (?:friday|saturday)){1,2}"
)
_PRESENCE = words(
    r"\bpresence(?: (?:en|au|a la|sur) [a-z]{3,10})?(?:,? (?:six|6|5|7|sept) (?:jours|j) (?:sur|/|par) (?:7|sept|semaine))?,? $"
)
_SEASON = words(
    r"^[^.;\n]{0,40}? et (?:de )?\d\d ?h(?:eures)?\b(?: (?:le reste de l'annee|hors saison|par semaine|en (?:basse|haute|pleine)? ?saison))?"
)


@rule(
    label="horaires-illegaux",
    tier="abusif",
    message=Text(
        "Cette mention annonce des horaires qui dépassent les durées maximales de travail.",
        "This wording announces hours beyond the maximum working time.",
    ),
    why=Text(
        "Un salarié adulte ne peut en principe travailler plus de 10 heures par jour (code du travail, L3121-18 ; 12 heures quand un accord le prévoit, "
        "L3121-19) ni plus de 48 heures par semaine (L3121-20), heures supplémentaires comprises. Des dérogations existent (autorisation, accord, "
        "circonstances exceptionnelles, règles propres à certains métiers) : l'annonce n'en mentionne pas. Quand seule l'heure de début et de fin est "
        "donnée, une coupure de deux heures a été supposée.",
        "An adult employee may not normally work more than 10 hours a day (Code du travail, L3121-18; 12 hours where an agreement provides for it, "
        "L3121-19) nor more than 48 hours a week (L3121-20), overtime included. There are exceptions (permits, agreements, exceptional circumstances, rules of "
        "some trades): the ad mentions none. Where only the start and end of the day are given, a two-hour break was assumed.",
    ),
    question=Text(
        "Quelles sont les heures réellement travaillées par jour et par semaine, pauses déduites, et quel accord les prévoit ?",
        "What hours are really worked a day and a week, breaks deducted, and which agreement provides for them?",
    ),
    rewrite=Replacement(
        "39 h par semaine, 8 h par jour, heures supplémentaires payées",
        "39 hours a week, 8 hours a day, overtime paid",
        "display",
    ),
    sources=[
        Source(
            f"Code du travail : {said}",
            article,
            f"https://code.travail.gouv.fr/code-du-travail/{article.lower()}",
            _CHECKED,
        )
        for said, article in (
            ("durée quotidienne maximale", "L3121-18"),
            ("dépassement par accord", "L3121-19"),
            ("durée hebdomadaire maximale", "L3121-20"),
        )
    ],
    triggers=[PER_WEEK, WEEK_OF, PER_DAY, DAY_OF, DAYS_OF, CLOCK, START_END, PLAIN],
    examples=[
        Example(
            "Contrat de [[52 h par semaine]], repas fournis.", rewrite="Contrat de 39 h par semaine, repas fournis."
        ),
        Example("Chez nous, [[11 heures par jour]], cinq jours."),
        Example("Horaires : [[de 7 h à 21 h]], du lundi au samedi."),
        Example("[[Semaine de cinquante-cinq heures]] toute l'année."),
        Example("[[Six jours de dix heures]]."),
        Example("Expect [[60-hour weeks]] all year."),
        Example("Infirmier : [[13 heures par jour]], deux jours de suite."),
        Example("Livreur : [[départ entrepôt 5 h, retour 19 h 30 tous les jours]]. 35 h payées."),
        Example("[[Présence sur site de 7 h à 20 h sans coupure]], cinq jours par semaine."),
        Example("[[Prise de poste 6 h, fin de poste 20 h]], du lundi au vendredi : horaires de tournée."),
        Example("[[You start at 6 am and finish at 8 pm every day]]."),
        Example("39 h par semaine, 8 h par jour."),
        Example("Départ 8 h 30, retour 17 h tous les jours."),
        Example("Départ lundi 5 h, retour vendredi 20 h."),
        Example("La boutique est ouverte de 8 h à 20 h sans interruption."),
        Example("Le bus : départ 6 h, retour 20 h."),
        Example("Infirmier H/F : postes de 12 h."),
        Example("Le magasin est ouvert de 7 h à 21 h."),
        Example("Horaires : 8 h - 12 h et 14 h - 19 h."),
        Example("35 h par semaine, amplitude de 7 h à 20 h."),
        Example("48 heures maximum par semaine, comme le veut la loi."),
        Example("Le service accueille les patients 60 heures par semaine."),
        Example("Livraison de 6 h à 20 h selon roulement, 35 h par semaine."),
        Example("Durée du contrat : 60 heures. Horaires : 8 h - 12 h, 13 h 30 - 17 h 30."),
        Example("Boutique : 9 h - 21 h du lundi au samedi."),
        Example("Conducteur routier longue distance : 52 h par semaine."),
    ],
)
def horaires_illegaux(document: Document) -> Iterator[Span]:
    """Weeks and days beyond the limit of the law on the day of the ad; none for posts that are no employment."""
    facts = document.facts
    if facts.is_contract("freelance", "benevolat"):
        return
    for hours in facts.hours:
        if hours.span.field == "text" and _is_too_long(hours, document) and not _excepted(hours.match):
            yield _with_the_season(hours) if hours.per == "week" else _with_the_days(hours)


def _is_too_long(hours: Hours, document: Document) -> bool:
    """Whether a week or a day is beyond its limit; a day may also be too long for the number of such days in a week."""
    day = document.facts.day
    week_limit = value_on("week_max_hours", day).value
    if hours.per == "week":
        return hours.high > (_DRIVERS_WEEK if document.mentions(DRIVERS) else week_limit)
    if hours.high <= week_limit / 7:
        return False
    weekly = [one.high for one in document.facts.hours if one.per == "week" and one.high >= _A_WEEK]
    spent = hours.clock and _EVERY_DAY.search(_following(hours.match)) is not None and _is_stated_day(hours.match)
    if hours.clock and not spent and ((weekly and max(weekly) <= week_limit) or not _is_a_day(hours.match)):
        return False
    worked = hours.high - (_pause(hours.match) if hours.clock else 0)
    limit = value_on("day_max_hours_agreed" if document.mentions(LONG_DAYS) else "day_max_hours", day).value
    return worked > limit or bool(hours.days and hours.days * worked > week_limit and not weekly)


def _excepted(match: Match) -> bool:
    start, end = clause(match)
    before, after = match.data[start : match.start], match.data[match.end : end]
    said = _NOT_WORK.search(before) or _NOT_WORK_AFTER.search(after)
    return bool(said) or negated(match) or boilerplate(match) or cited(match)


def _is_a_day(match: Match) -> bool:
    """Whether a range of times is said to be a day of work, and the only one of its line."""
    start = max(0, match.data.rfind(b"\n", 0, match.start) + 1, match.start - 120)
    end = match.data.find(b"\n", match.end)
    line = match.data[start : end if end >= 0 else len(match.data)][:300]
    if _NOT_WORK.search(match.data[start : match.start]) or _BETWEEN.search(match.data[start : match.start]):
        return False
    return _SAID_WORK.search(line) is not None and sum(1 for _ in CLOCK.compiled.finditer(line)) <= 1


def _is_stated_day(match: Match) -> bool:
    """Whether the range is by its own words the day of the post: from start to end, a presence, or without a break."""
    told = match.has("from") and not match.folded()[:1].isdigit() and not match.folded().startswith(("de ", "from "))
    return told or _NO_BREAK.search(_following(match)) is not None or _PRESENCE.search(_preceding(match)) is not None


def _following(match: Match) -> bytes:
    return match.data[match.end : match.end + 60]


def _preceding(match: Match) -> bytes:
    return match.data[max(0, match.start - 70) : match.start]


def _pause(match: Match) -> float:
    if _NO_BREAK.search(_following(match)):
        return 0.0
    said = _PAUSE.search(match.data[max(0, match.start - 80) : match.end + 80])
    if said is None:
        return _BREAK
    number, unit = (said.group(at) or b"" for at in (1, 2))
    value = {b"trente": 30, b"deux": 2, b"half an": 0.5}.get(number, 1) if not number.isdigit() else int(number)
    return value / 60 if unit.startswith(b"m") else float(value)


def _with_the_season(hours: Hours) -> Span:
    """The run with its second half: « 52 heures l'été et 49 h l'hiver »."""
    match = hours.match
    more = _SEASON.search(match.data[match.end : match.end + 100])
    return match.document.span("text", match.start, match.end + more.span()[1]) if more else hours.span


def _with_the_days(hours: Hours) -> Span:
    """The run with the days it is said of: « présence de 7 h à 20 h sans coupure », « de 8 h à 20 h du lundi au vendredi »."""
    match = hours.match
    if not hours.clock:
        return hours.span
    more, presence = _EVERY_DAY.search(_following(match)), _PRESENCE.search(_preceding(match))
    start = match.start - (len(_preceding(match)) - presence.span()[0]) if presence else match.start
    return match.document.span("text", start, match.end + (more.span()[1] if more else 0))
