"""A stage of more than two months, or of unknown length, without pay or paid below the legal minimum."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document, Match
from sansreproche.facts.gratification import AMOUNT, Gratification
from sansreproche.facts.periods import MONTH
from sansreproche.law import value_on
from sansreproche.law.table import TABLE
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span, Tier
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_HOURS_A_MONTH = 154
"""22 days of 7 hours, the month of decree D124-6."""
_MARGIN = 0.95
"""Employers spread the pay over months of 151.67 hours, and round it."""
_NEAR = 30
"""Bytes after the words where something else may be what is unpaid."""
_PLAUSIBLE = 60
"""Euros: a smaller monthly figure is an allowance for something else."""

_PAY = r"(?:gratifications?|remunerations?|indemnites?|indemnisations?|salaires?|paie|paye|compensation|stipend|salary|pay)"
_UNPAID = r"(?:non|pas) (?:remunere|gratifie|indemnise|paye)e?s?"
UNPAID = pattern(
    rf"(?:\bstages? [^.,;:\n]{{0,40}}?)?\b{_UNPAID}\b",
    r"\b(?:sans|aucune|pas (?:de|d')|point de|ni) ?(?:la moindre )?(?:gratification|remuneration|indemnite|indemnisation)s?(?: (?:n'est |est )?(?:prevue|possible|versee))?",
    rf"\b{_PAY}(?: (?:mensuelle|de stage|du stage))? ?[:=] ?(?:aucune?|neant|sans|zero|rien|nulle?|none|nil|0 ?(?:\x80|euros?)?|(?:non|no)(?: ?[.,;(\n]|$))",
    r"\bne (?:toucher(?:as?|ez)|percevr(?:as?|ez)|recevr(?:as?|ez)|gagner(?:as?|ez)) rien\b",
    rf"\b(?:repas|tickets?[ -]restaurants?|dejeuners?|transports?|experience|formation|visibilite|produits|bons d'achat)[^.;:,\n]{{0,30}} (?:en guise de|a la place d'une|au lieu d'une|tien(?:t|nent) lieu de) {_PAY}",
    r"\b(?:remunere|paye|indemnise|gratifie)e?s? en (?:experience|visibilite|nature|repas|formation|produits|bons d'achat|tickets?)\b",
    rf"\b{_PAY} (?:limitee?|reduite?|se (?:limite(?:ra)?|resume(?:ra)?)) (?:a|aux?) ?(?:la |l'|un |une |vos |tes )?(?:repas|tickets?|titres?|transports?|dejeuners?|prise en charge|remboursement|pass|carte)[^.;,:()\n]{{0,25}}",
    r"\bseule?s? (?:les |le |la |l'|vos |tes )?(?:frais|repas|tickets?|titres?|transports?|dejeuners?|carte)[^.;,:()\n]{0,25} (?:est|sont|sera|seront) (?:rembourse|prise? en charge|pris en charge|paye|offert|defraye)e?s?",
    r"\b(?:travel |lunch )?expenses only\b|\bdefraiements? (?:uniquement|seulement|exclusivement)\b|\b(?:gratification|remuneration|indemnite) (?:nulle|inexistante|neant)\b|\b(?:pas de|aucun|sans) (?:salaire|defraiement)\b",
    r"\b(?:allowance|stipend|pay|compensation) ?: ?(?:none|nil|zero|no)\b|\b(?:gratification|indemnite) versee (?:seulement |uniquement )?(?:a partir|a compter) du (?:deuxieme|troisieme|quatrieme|cinquieme|2e|3e|4e|5e) mois\b",
    r"\b(?:nos |notre |les |le |ce |votre |ton )?stages? (?:ne sont|n'est|ne sera|ne seront) (?:malheureusement )?(?:pas|ni) (?:remunere|gratifie|indemnise|paye)s?",
    r"\bstages?(?: de \w{1,6} mois)?,? benevoles?\b|\b(?:stages? )?a titre (?:gratuit|gracieux|benevole)\b",
    r"\b(?:we )?(?:cannot|can't|do not|don't) (?:pay|remunerate) (?:our |the )?(?:interns|trainees)\b|\b(?:nous )?ne (?:pouvons|pourrons) (?:pas|ni) (?:remunerer|gratifier|indemniser|payer)(?: (?:nos|les|nos futurs) stagiaires| ce stage)?",
    r"\b(?:nous|on) ne (?:pai|pay|remuner|gratifi|indemnis)(?:e|ons) (?:pas|jamais) (?:nos |les |ce |de |d')?(?:stagiaires?|stages?)\b",
    r"\b(?:we )?(?:do not|don't|cannot|can't) (?:offer|provide|give) (?:any |a )?(?:pay|payment|salary|compensation|stipend|allowance|remuneration)\b",
    r"\b(?:an? )?unpaid (?:[a-z-]{1,12} ){0,2}(?:internship|placement|traineeship|role)s?\b",
    r"\b(?:this |the |our )?(?:internship|placement|traineeship|position|role)s? (?:is|are|will be) (?:unpaid|not (?:paid|remunerated)|voluntary)",
    r"\b(?:no (?:pay|salary|stipend|allowance|compensation)|without (?:pay|compensation)|unremunerated|unpaid)\b",
)
_OF_SOMETHING_ELSE = context.words(
    r"\b(?:absences?|conges?|pause|dejeuner|test|essai|heures? sup\w{0,12}|jours? (?:de conge|d'absence)|leave|break|overtime|volunteers?|trial|deplacements?|benevoles|frais|astreintes?|repas|ateliers?|concerts?|evenements?|trajets?|visites?|kilometrique|fin de (?:contrat|mission)|telephone)\b"
)
_INSTEAD = context.words(
    r"\b(?:en guise|a la place|au lieu|lieu de|limitee?|reduite?|se (?:limite|resume)|^seule?s?|expenses only| en (?:experience|visibilite|nature|repas|formation))\b"
)
"""What is given in place of the pay: there the other thing named is no other subject."""
_NOT_OFFERED = context.words(
    r"\b(?:pas de|jamais de|ni|(?:do not|don't|never) (?:offer|have|run|take)(?: any)?|n'(?:offrons|acceptons|avons) pas de|contre les) $"
)
_SHORT = context.words(
    r"\b(?:stages? )?(?:de |d'|pour |un stage )?(?:moins de (?:deux|2) mois|2 mois (?:ou moins|maximum)|(?:inferieure?|egale) a (?:deux|2) mois|under two months|less than two months)"
)
_MONTH_AND_YEAR = pattern(rf"\b(?:{MONTH}) (?P<year>20[12]\d)\b")
PART_TIME = pattern(
    r"\b(?:temps partiel|mi-temps|alterne|jours? (?:par|/) ?semaine|j ?/ ?semaine|part[ -]time|days? (?:a|per) week)\b"
)


@rule(
    label="stage-gratification",
    tier="illegal",
    message=Text(
        "Cette mention annonce un stage sans gratification, ou au-dessous du minimum légal.",
        "This wording announces a stage (internship) without pay, or below the legal minimum.",
    ),
    why=Text(
        "Dès que le stage dépasse deux mois (plus de 308 heures) dans la même année d'enseignement, une gratification est due "
        "dès le premier jour ; son minimum est de 15 % du plafond horaire de la sécurité sociale, soit 4,50 € de l'heure en 2026, "
        "693 € pour un mois de 154 heures (code de l'éducation, L124-6 et D124-8). Un stage de deux mois ou moins peut ne pas "
        "être gratifié. À temps partiel, le montant du mois baisse, pas le taux de l'heure. Le montant est comparé au minimum "
        "en vigueur à la date de l'annonce.",
        "When a stage exceeds two months (more than 308 hours) in one academic year, a gratification is due from the first day; "
        "its minimum is 15 % of the hourly social-security ceiling: €4.50 an hour in 2026, €693 for a month of 154 hours "
        "(code de l'éducation, L124-6 and D124-8). A stage of two months or less may go unpaid. In part time the monthly amount "
        "falls, the hourly rate does not. The amount is compared with the minimum in force on the day of the ad.",
    ),
    question=Text(
        "Quel est le taux horaire de la gratification, et combien d'heures de présence la convention prévoit-elle ?",
        "What is the hourly rate of the gratification, and how many hours of presence will the agreement state?",
    ),
    rewrite=Replacement(
        "Gratification au minimum légal (4,50 € de l'heure en 2026), soit 693 € pour 154 heures.",
        "Gratification at the legal minimum (€4.50 an hour in 2026), or €693 for 154 hours.",
    ),
    sources=[
        Source(
            "Code de l'éducation : gratification du stage",
            "L124-6, D124-6, D124-8",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[UNPAID, AMOUNT],
    examples=[
        Example("Stage de six mois, [[défraiement uniquement]].", contract="stage"),
        Example("Nous n'avons pas de stage non rémunéré.", contract="stage"),
        Example(
            "[[Stage de 3 mois non indemnisé]], horaires souples.",
            contract="stage",
            rewrite="Stage de 3 mois, gratification légale, horaires souples.",
        ),
        Example("Durée : 5 mois. Ambiance familiale, [[pas de gratification]].", contract="stage"),
        Example("[[Le stage n'est pas rémunéré]] mais très formateur.", contract="stage"),
        Example(
            "Stage de 4 mois. Indemnité : [[250 € par mois]].",
            contract="stage",
            rewrite="Stage de 4 mois. Indemnité : 700 € par mois.",
        ),
        Example("Stage de 6 mois, [[gratification de 2,80 € de l'heure]].", contract="stage"),
        Example("Stage de 6 mois\nGratification\n[[450 euros]]", contract="stage"),
        Example("[[An unpaid internship]] of four months by the sea.", contract="stage"),
        Example("Stage de 6 mois. Gratification : [[600 €/mois]].", contract="stage", date=date(2026, 3, 2)),
        Example("Durée : 5 mois\n[[Gratification : néant]]\nTransport : offert", contract="stage"),
        Example("Stage de 3 mois, [[repas du midi en guise de salaire]].", contract="stage"),
        Example("Five-month internship. [[Stipend: none]].", contract="stage"),
        Example("Stage de 6 mois, [[indemnisation de 580 à 610 € par mois]].", contract="stage"),
        Example("Stage de 6 mois, 4,35 € de l'heure.", contract="stage"),
        Example("Stage de 6 mois à partir de mars 2019, indemnité : 580 € par mois.", contract="stage"),
        Example("Stage de 6 semaines, non rémunéré.", contract="stage"),
        Example("Stage de deux mois sans gratification.", contract="stage"),
        Example("Stage de 6 mois. Gratification : 600 €/mois.", contract="stage", date=date(2019, 3, 4)),
        Example("Stage de 6 mois, gratification légale, 669,90 € par mois.", contract="stage", date=date(2025, 3, 4)),
        Example("Stage de 5 mois, gratification légale, tickets restaurant (180 € par mois).", contract="stage"),
        Example("Jours d'absence non rémunérés pour examens. Stage de 6 mois, 1 200 € brut mensuel.", contract="stage"),
        Example("Stage de 6 mois à mi-temps, 380 € par mois.", contract="stage"),
        Example("Stage de 6 mois, gratification à partir de 500 € par mois selon l'année.", contract="stage"),
        Example("Stage de 6 mois, 700 € par mois ; les repas ne sont pas payés.", contract="stage"),
        Example("Stage d'un mois. Indemnité : aucune.", contract="stage"),
        Example("Période d'immersion non rémunérée par nos soins.", contract="CDI"),
    ],
)
def stage_gratification(document: Document) -> Iterator[Span | Mark]:
    """Words that deny any pay, and amounts below the minimum of the day; nothing when the stage is short."""
    if not document.facts.is_contract("stage") or _is_short(document):
        return
    for match in document.find(UNPAID):
        if _is_said_of_the_stage(match):
            yield match.span()
    if document.mentions(PART_TIME):
        return
    for pay in document.facts.gratifications:
        tier = _tier(pay, document)
        if tier is not None:
            yield Mark(pay.span, tier=tier)


def _is_short(document: Document) -> bool:
    """Two months at most, as stated."""
    longest = value_on("stage_unpaid_max_months", document.date).value
    lengths = document.facts.stage_lengths
    return bool(lengths) and all(one.high <= longest and not one.renewable for one in lengths)


def _is_said_of_the_stage(match: Match) -> bool:
    start, end = context.sentence(match)
    if _NOT_OFFERED.search(match.data[start : match.start]):
        return False
    if _INSTEAD.search(match.data[match.start : match.end]):
        return True
    said = match.data[context.clause(match)[0] : match.end]
    following = match.data[match.end : match.end + _NEAR].split(b"\n")[0].split(b",")[0]
    return not (_OF_SOMETHING_ELSE.search(said + following) or _SHORT.search(match.data[start:end]))


def _tier(pay: Gratification, document: Document) -> Tier | None:
    """Illegal below the minimum of the day. Without a day: below every minimum known; a question below today's alone."""
    rows = TABLE["gratification_hourly"]
    day = document.date or _last_day_named(document)
    if day is not None:
        known = day >= rows[0].since
        return "illegal" if known and _is_below(pay, value_on("gratification_hourly", day).value) else None
    if _is_below(pay, min(row.value for row in rows)):
        return "illegal"
    was_legal = any(_is_near(pay.high, row.value * hours) for row in rows for hours in (1, 151.67, _HOURS_A_MONTH))
    return "a-clarifier" if _is_below(pay, rows[-1].value) and not was_legal else None


def _last_day_named(document: Document) -> date | None:
    """The end of the last year that the ad gives with a month: the stage cannot be later."""
    years = [int(match.folded("year")) for match in document.find(_MONTH_AND_YEAR)]
    return date(max(years), 12, 31) if years else None


def _is_below(pay: Gratification, hourly: float) -> bool:
    """Of a range, the whole below the minimum and its lower end clearly so."""
    if pay.hourly:
        return 1 <= pay.high < hourly
    month = hourly * _HOURS_A_MONTH
    return pay.low >= _PLAUSIBLE and pay.low < month * _MARGIN and pay.high < month


def _is_near(amount: float, legal: float) -> bool:
    return abs(amount - legal) <= 0.005 * legal
