"""Pay below the legal minimum for an adult employee and the hours stated, on the day of the ad."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import negated, sentence, words
from sansreproche.document import Document
from sansreproche.facts.hours import PART
from sansreproche.facts.pay import AMOUNT, Pay
from sansreproche.law import value_on
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)
LEARNERS = ("stage", "alternance", "service-civique", "benevolat", "vie", "freelance")
"""Contracts whose pay follows other minima, or none."""
OTHER_MINIMUM = pattern(
    r"\b(?:mayotte|v\.?r\.?p|mineurs?|apprentie?s?|apprentissage|alternance|job d'ete|au pair|pigiste|vacations?)\b"
    r"|\bassistante? maternel|\bindependant|\ba la vacation|\betudiants? (?:en|le) |\b(?:cdi|cdd|etp) (?:a |de )?[1-8]\d ?%",
    r"\b(?:[1-9]\d|1[0-4]\d)(?:[.,]\d{1,2})? ?(?:h|heures?) ?(?:/ ?mois|par mois|mensuel)",
    r"\bpour (?:[5-9]\d|1[0-4]\d)(?:[.,]\d{1,2})? ?(?:h|heures?)\b",
)
SMIC_SHARE = pattern(r"\b(?:[5-9]\d) ?% du smic\b(?: (?:horaire|mensuel|brut|net))?")
_FULL = 35.0
_SMALLEST = {"hour": 4, "month": 600, "year": 12_000}
"""Below these an amount is a part of pay, or pay for part of the time."""
_SHARE_ELSEWHERE = words(
    r"\b(?:ans|annees?|apprent\w{1,7}|contrat pro\w{0,16}|jeunes?|maintien|chomage|aide|exoner\w{1,6}|jusqu'a|cotisations?|plus|indemni\w{1,6})\b"
)
_PARTIAL = words(
    r"\b(?:brut fiscal|prime|variable|commission|complement|supplement|ifse|cia|rifseep|mutuelle|titres?|tickets?|indemnite|remboursement|prise en charge|bourse|participation|formation|a hauteur)\b",
    r"\b(?:a partir de|des|minimum)\b[^,;\n]{0,15}$",
)


@rule(
    label="remuneration-insuffisante",
    tier="illegal",
    message=Text(
        "Cette mention annonce une paie inférieure au SMIC.",
        "This wording states pay below the legal minimum wage.",
    ),
    why=Text(
        "Tout salarié adulte a droit au moins au SMIC pour les heures travaillées (code du travail, L3231-1 et suivants) : 12,31 € brut de l'heure, "
        "1 867,02 € brut par mois pour 35 heures depuis le 1er juin 2026. Le montant lu est comparé à celui du jour de l'annonce ; si elle "
        "n'est pas datée, au plus récent. À temps partiel le minimum suit les heures ; d'autres minima valent pour l'apprentissage, les moins de 18 ans et Mayotte : "
        "l'annonce ne dit rien de tel, ou le montant lu reste en dessous pour les heures qu'elle donne. Un minimum de branche peut être plus élevé.",
        "Every adult employee is owed at least the minimum wage for the hours worked (Code du travail, L3231-1 onwards): €12.31 gross an hour, "
        "€1,867.02 gross a month for 35 hours since 1 June 2026. The amount read is compared with that of the ad's day, or with the latest when "
        "the ad is undated. For part time it follows the hours; other minima apply to apprentices, under-18s and Mayotte: the ad says nothing of these, or the amount read stays below for the hours it gives. "
        "A collective agreement may set more.",
    ),
    question=Text(
        "Ce montant est-il brut ou net, et pour combien d'heures par semaine ?",
        "Is this amount gross or net, and for how many hours a week?",
    ),
    rewrite=Replacement(
        "12,31 € brut de l'heure au moins (SMIC au 1er juin 2026)",
        "at least €12.31 gross an hour (minimum wage at 1 June 2026)",
    ),
    sources=[
        Source(
            "Code du travail : salaire minimum de croissance",
            "L3231-1",
            "https://code.travail.gouv.fr/code-du-travail/l3231-1",
            _CHECKED,
        ),
        Source(
            "Code du travail : montant du SMIC",
            "L3231-2",
            "https://code.travail.gouv.fr/code-du-travail/l3231-2",
            _CHECKED,
        ),
    ],
    triggers=[AMOUNT, SMIC_SHARE],
    examples=[
        Example(
            "CDI temps plein. Salaire : [[1 450 € brut par mois]].",
            rewrite="CDI temps plein. Salaire : 1 950 € brut par mois.",
        ),
        Example("Taux horaire : [[10,90 € brut de l'heure]], 35 h, CDD de quatre mois."),
        Example("Annonce du 12 mars 2025. CDI, rémunération [[1 700 euros bruts mensuels]]."),
        Example("CDI. [[€9 an hour gross]], evenings off.", date=date(2026, 7, 1)),
        Example("Salaire : 12,10 € brut de l'heure.", date=date(2026, 5, 31), contract="CDI"),
        Example("Salaire : [[12,10 € brut de l'heure]].", date=date(2026, 6, 1), contract="CDI"),
        Example("Annonce du 4 février 2025, CDI, 11,90 € brut de l'heure."),
        Example("CDI, temps plein, [[17 800 € brut par an]]."),
        Example("Salaire : [[1 520 € brut pour 151,67 h]].", contract="CDI"),
        Example("CDI, salaire : [[80 % du SMIC]] les premiers mois."),
        Example("CDI, chômage partiel indemnisé à 80 % du SMIC."),
        Example("CDI, 1 100 € brut mensuel pour 86,67 h."),
        Example("CDI à mi-temps, 12 500 € brut par an."),
        Example("CDI, 24 000 € brut par an, dont 2 000 € brut de prime annuelle."),
        Example("CDI à temps partiel, 24 h par semaine, 1 300 € brut par mois."),
        Example("CDI à temps partiel, 24 h par semaine, [[900 € brut par mois]]."),
        Example("Mi-temps, [[9,80 € brut de l'heure]]."),
        Example("Temps partiel, 900 € brut par mois."),
        Example("Contrat d'apprentissage : 900 € brut par mois la première année."),
        Example("CDI, 1 600 € net par mois et primes."),
        Example("CDI, 2 100 € brut ; participation mutuelle de 60 € par mois."),
        Example("Prime de 500 € brut par mois en sus du salaire, CDI."),
    ],
)
def remuneration_insuffisante(document: Document) -> Iterator[Span]:
    """Amounts that stay below the minimum at their upper end, where nothing says that another minimum applies."""
    facts = document.facts
    if facts.may_be_contract(*LEARNERS) or document.mentions(OTHER_MINIMUM):
        return
    for match in document.find(SMIC_SHARE, "text"):
        start, end = sentence(match)
        if not (negated(match) or _SHARE_ELSEWHERE.search(match.data[start:end])):
            yield match.span()
    floors = _floors(facts.day, _weekly_hours(document))
    compared = [pay for pay in facts.pay if _key(pay) in floors]
    if any(pay.high >= floors[_key(pay)] for pay in compared):
        return
    for pay in compared:
        told = pay.stated or (pay.gross is not None and pay.period != "year")
        if told and _is_the_wage(pay):
            yield pay.span_with_words


def _weekly_hours(document: Document) -> float | None:
    """The hours that a month of pay is for: 35 unless part time is named; None when its hours are not told for certain."""
    weekly = {hours for one in document.facts.hours if one.per == "week" for hours in (one.low, one.high)}
    if document.mentions(PART) or any(hours < _FULL for hours in weekly):
        return weekly.pop() if len(weekly) == 1 else None
    return _FULL


def _floors(day: date | None, weekly: float | None) -> dict[tuple[str, bool], float]:
    """The minimum by period, gross or net; by month only when the hours are known. The net one is a usual figure and gets a margin."""
    hourly, monthly = value_on("smic_hourly", day).value, value_on("smic_monthly", day).value
    net = value_on("smic_net_monthly", day).value * 0.97
    floors = {("hour", True): hourly, ("hour", False): net / 151.67}
    if weekly is not None:
        share = min(weekly, _FULL) / _FULL
        floors |= {("month", True): monthly * share, ("month", False): net * share}
        floors |= {("year", True): 12 * monthly * share, ("year", False): 12 * net * share}
    return floors


def _key(pay: Pay) -> tuple[str, bool]:
    """An amount said neither gross nor net is taken as net: the reading that accuses least."""
    return pay.period, pay.gross is True


def _is_the_wage(pay: Pay) -> bool:
    """Whether the amount is the whole wage: large enough to be one, and not a part of pay or a benefit."""
    line = pay.match.data[max(0, pay.match.start - 60) : pay.match.start].rsplit(b"\n", 1)[-1]
    small = pay.high < _SMALLEST[pay.period]
    return not small and not _PARTIAL.search(line) and not negated(pay.match)
