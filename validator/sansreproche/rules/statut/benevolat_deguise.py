"""A post's work offered without pay: as a volunteer, for the visibility, for the experience."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, cited, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.facts.numbers import NUMBER, parse_number
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)

_FAME = r"(?:visibilite|experience|notoriete|reconnaissance|exposition|exposure|visibility|experience points|credits?|portfolio|sourires?)"
_UNPAID = r"(?:non|pas|jamais|ni) (?:encore )?(?:remunere|paye|retribue|indemnise|defraye)e?s?|gratuite?(?:ment)?|a titre gracieux|unpaid|without pay|sans (?:salaire|remuneration|solde)"

PAID_IN_FAME = pattern(
    rf"\b(?:paye|remunere|retribue|recompense|indemnise)e?s? (?:uniquement |surtout |d'abord )?(?:en|par|avec) (?:de )?(?:la |l'|une? )?(?:belle |super )?{_FAME}\b",
    rf"\bremuneration ?:? (?:en |sous forme de )(?:de )?{_FAME}\b|\bremuneration ?: ?(?:la )?(?:visibilite|notoriete)\b",
    r"\b(?:paye|remunere|retribue)e?s? (?:uniquement |d'abord )?en (?:bieres?|pizzas?|cafes?|bonne humeur|sourires?|parts|actions|equity|tickets restaurants?)\b",
    r"\ben guise de (?:salaire|remuneration|paie|paye|paiement)\b|\b(?:comme|pour) (?:seule?|unique) (?:salaire|remuneration|paie|paye)\b",
    rf"\b(?:paid|compensated|rewarded) (?:only )?(?:in|with|by) (?:great |pure )?{_FAME}\b|\b(?:exposure|visibility|experience) (?:instead of|in lieu of|rather than) (?:pay|a salary|money)\b",
    r"\b(?:role|position|job|post|work|gig) is (?:currently |for now )?unpaid\b|\bunpaid (?:role|position|job|post|gig|collaboration)\b|\bwe (?:cannot|can't|can not|are not able to|do not) (?:yet )?(?:pay|offer) (?:a |any |you a )?(?:salary|wages?|you)\b",
)
NO_PAY = pattern(
    r"\b(?:ne (?:peut|peux|pouvons|pourrons)|n'(?:a|avons) (?:pas )?(?:les moyens|de quoi)) (?:pas )?(?:encore |actuellement )?(?:de )?(?:te |vous )?(?:payer|remunerer|verser (?:un |de )?salaire)",
    r"\baucune (?:remuneration|paie|paye) (?:(?:n'est |ne sera )?(?:prevue|versee|possible|proposee)|pour (?:commencer|l'instant|le moment)|au (?:debut|depart|demarrage))|\bpas de (?:salaire|remuneration) mais\b|\bno (?:salary|pay|wages?) (?:for now|yet|at this stage|until|at first|to start)",
    r"\b(?:travail|mission|poste|collaboration|prestation|emploi) (?:n'est|ne sera) pas (?:encore )?(?:remunere|paye|indemnise)e?s?\b",
    r"\b(?:travail|prestation|collaboration|contribution|mission)s? gratuite?s? (?:au debut|au depart|en echange|contre|dans un premier temps|pour (?:commencer|demarrer))[^.;\n]{0,40}",
    r"\b(?:pas de|aucune?|sans) (?:salaire|remuneration|paie|paye)(?: (?:fixe|prevue?|possible))? (?:pour (?:l'instant|le moment|commencer|demarrer)|au (?:debut|demarrage|depart)|dans un premier temps|avant (?:la|notre) levee|tant que)\b",
    r"\b(?:prestation|mission|collaboration|poste|travail|articles?|contributions?|piges?|role|heures? de travail|participation)s? (?:est |sont |de travail )?(?:par semaine,? )?(?:pour l'instant |actuellement |totalement )?(?:non|pas) (?:remunere|paye|retribue|indemnise)e?s?\b",
    rf"\b{NUMBER} ?(?:heures?|h|hours)\b[^.;\n]{{0,35}}\bnon (?:payee?|remuneree?)s?\b",
    r"\b(?:nourri|loge|nourri et loge|heberge)(?:,? (?:et |/ ?)?(?:loge|nourri|blanchi))? (?:en echange|contre|en contrepartie) (?:de |d'|du )?[^.;\n]{0,40}",
)
AS_VOLUNTEER = pattern(r"\b(?:benevol(?:e|es|at|ement)|volunteers?|volunteering|voluntary basis)\b")
FOR_THE_CV = pattern(
    rf"\b(?:gagn|offr|apport|procur|donn|promet|garanti)\w{{0,14}} (?:[a-z'-]{{1,12}} ){{0,6}}(?:{_FAME}|vitrine|carte de visite)\b",
    r"\b(?:belle |jolie |super |excellente )(?:ligne|reference|vitrine|carte de visite|experience|exposition)[^.;,\n]{0,20} (?:sur|pour) (?:votre|ton|le) (?:cv|travail|book|portfolio)\b",
    r"\b(?:great|good|excellent) (?:exposure|visibility|line on your cv|for your portfolio)\b",
)
SCHEDULE = words(
    r"\b(?:temps plein|plein temps|full[ -]time|mi-temps|temps complet|du lundi au (?:vendredi|samedi)|(?:chaque|tous les) (?:jours?|matins?|soirs?|apres-midi)|quotidien\w{0,14}|every (?:day|morning|evening)|daily)\b"
)
HOURS = words(
    rf"\b({NUMBER}) ?(?:h|heures?|hours)\b(?: de \w{{4,10}})? ?(?:/|par|a la|hebdo|a|per|each) ?(?:semaine|madaires?|week|madaire)?|\b({NUMBER}) (?:jours|days) (?:par|a|per|sur) (?:semaine|week)"
)
ASSOCIATION = pattern(
    r"\bassociati(?:on|f|ve|ons|fs|ves)\b|\bong\b|\bngo\b|\bcharity\b|\bnon-profit\b|\bcaritati|\bbut non lucratif"
)
COMPANY = pattern(
    r"\b(?:s\.?a\.?r\.?l|s\.?a\.?s\.?u?|sasu|eurl|societe|start-?up|scale-?up|levee de fonds|our company)\b"
)
_VOLUNTEERS_OF_OTHERS = words(
    r"\b(?:coordonn|anim|encadr|recrut|form|gere|ger|accompagn|fideli|mobilis|manag|accueil|soutien|assist|equip|aid|associe|avec|nos|les|des|leurs|entre|aux|par)\w{0,14}\b[^.;\n]{0,50}$"
)


@rule(
    label="benevolat-deguise",
    tier="abusif",
    message=Text("Cette mention propose un travail sans paie.", "This wording offers work without pay."),
    why=Text(
        "Des tâches régulières, avec un rythme ou des consignes, ressemblent à un emploi. Appeler ce travail bénévolat, ou le payer en "
        "visibilité, n'écarte pas le contrat de travail : le juge regarde les conditions réelles (Cass. soc., 29 janvier 2002, "
        "n° 99-42.697). Un bénévole d'association donne librement quelques heures ; une société qui fait travailler doit déclarer et payer (code du travail, L8221-5).",
        "Regular duties, with a pace or with orders, look like a job. Calling the work volunteering, or paying it in visibility, does not "
        "set the employment contract aside: courts look at the real conditions (Cass. soc., 29 January 2002, no 99-42.697). A volunteer of "
        "an association freely gives some hours; a company that has people work must declare and pay them (Code du travail, L8221-5).",
    ),
    question=Text(
        "Est-ce une association ou une société, des horaires sont-ils imposés, et quel contrat est proposé ?",
        "Is it an association or a company, are hours imposed, and which contract is offered?",
    ),
    rewrite=Replacement(
        "Contrat de travail, … € brut par mois, pour … heures par semaine",
        "An employment contract, € … gross a month, for … hours a week",
    ),
    sources=[
        Source(
            "Code du travail : travail dissimulé",
            "L8221-5",
            "https://code.travail.gouv.fr/code-du-travail/l8221-5",
            _CHECKED,
        ),
    ],
    triggers=[PAID_IN_FAME, NO_PAY, AS_VOLUNTEER, FOR_THE_CV],
    examples=[
        Example(
            "[[Vous serez rémunéré en visibilité sur notre site]].",
            rewrite="Vous serez rémunéré 14 € de l'heure.",
        ),
        Example("Un webzine cherche sa plume.\n- [[28 heures par semaine, à titre bénévole]]"),
        Example("- [[pas de salaire au démarrage]]\n- un bureau au soleil"),
        Example("- [[Prestation non rémunérée]]\n- deux concerts par mois"),
        Example("[[Présence chaque soir au restaurant, en bénévolat]]."),
        Example("[[The position is unpaid for now]].\nYou join our company in Lille."),
        Example("Vous offrez deux heures par mois comme bénévole à notre association."),
        Example("Deux heures par semaine, aucune rémunération n'est prévue : l'association rembourse vos trajets."),
        Example("Vous coordonnez les bénévoles chaque matin."),
        Example("Stage de six semaines non rémunéré.", contract="stage"),
        Example("Une expérience, même bénévole, est appréciée ; 35 heures par semaine."),
        Example("Chez nous, personne n'est payé en visibilité : 15 € de l'heure."),
        Example("Journée d'essai non rémunérée exclue."),
    ],
)
def benevolat_deguise(document: Document) -> Iterator[Span]:
    """Work paid in fame, not paid, or done as a volunteer on a schedule of work."""
    if document.facts.is_contract("stage", "alternance"):
        return
    wanted = [PAID_IN_FAME, AS_VOLUNTEER]
    if not document.mentions(ASSOCIATION) or document.mentions(COMPANY):
        wanted += [NO_PAY, FOR_THE_CV] if document.facts.is_contract("benevolat") else [NO_PAY]
    seen: list[Span] = []
    for one in wanted:
        for match in document.find(one, "text"):
            if _excused(match) or (one is AS_VOLUNTEER and not _is_a_post(match)):
                continue
            span = _whole(match)
            if not any(span.overlaps(other) for other in seen):
                seen.append(span)
                yield span


_LONGEST = 110
"""Bytes: a line no longer than this is shown whole, the demand and its price together."""
_OF_SOMETHING_ELSE = words(
    r"\b(?:stages?|stagiaires?|pmsmp|immersion|essai|tests?|trial|heures? sup\w{0,14}|overtime|pauses?|coupures?|trajets?|conges?|astreintes?|jours? feries?|internship|repas|dejeuner|lunch|breaks?|personne n'est|nobody|leave)\b"
)


def _excused(match: Match) -> bool:
    """Whether it is said of a trial, a break or a stage, of somebody else, cited or denied."""
    start, end = sentence(match)
    return (
        _OF_SOMETHING_ELSE.search(match.data[start:end]) is not None
        or boilerplate(match)
        or cited(match)
        or _DENIED.search(match.data[start : match.start]) is not None
        or speaker(match) in {"customers", "product"}
    )


_DENIED = words(r"\b(?:ne|n'|not|never|no)\b[^.;\n]{0,40}$", r"\b(?:jamais|aucun|sans|meme|ni) $")


def _is_a_post(match: Match) -> bool:
    """Whether the volunteer's line holds the schedule of a job, half-time or more."""
    start, end = sentence(match)
    line = match.data[start:end]
    if match.document.facts.is_contract("cdi", "cdd", "interim", "public"):
        return False
    if match.folded() in {"benevoles", "volunteers"} and _VOLUNTEERS_OF_OTHERS.search(match.data[start : match.start]):
        return False
    return SCHEDULE.search(line) is not None or any(
        is_long(found.group(1), found.group(2)) for found in HOURS.finditer(line)
    )


def is_long(hours: bytes | None, days: bytes | None) -> bool:
    """Whether a number of hours, or of days, a week makes half a post or more."""
    number = parse_number((hours or days or b"0").decode("latin-1")) or 0
    return number >= (12 if hours else 3)


def _whole(match: Match) -> Span:
    """The item of a list whole; of a sentence, the part between commas, and the schedule with the word « bénévole »."""
    start, end = sentence(match)
    data = match.data
    line = data[start:end]
    if line.lstrip()[:1] in {b"-", b"*", b">"} and end - start <= _LONGEST:
        return match.document.span(match.field, start + len(line) - len(line.lstrip(b" -*>")), end)
    schedule = SCHEDULE.search(line) or HOURS.search(line)
    shown = min(match.start, start + schedule.span()[0]) if schedule else match.start
    comma = data.rfind(b", ", start, shown)
    first = start if comma < 0 else comma + 2
    comma = data.find(b",", max(match.end, start + schedule.span()[1]) if schedule else match.end, end)
    last = comma if comma >= 0 else end
    return match.document.span(match.field, first, last) if last - first <= _LONGEST else match.span()
