"""Hours worked that the payslip would not hold: « 35 h sur le bulletin, quelle que soit l'heure », « déclaré 20 h pour 35 h »."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)
_H = r" ?(?:h(?:eures|ours)?\b)"
_WHATEVER = (
    r"(?:quelles? que soi(?:en)?t|quels? que soi(?:en)?t|peu importe|sans tenir compte d[eu]s?|whatever|regardless of|no matter)"
    r" (?:le |la |les |l'|votre |vos |the |your )?(?:heures?|temps|nombre d'heures|duree|horaires?|hours|time|number of hours)\b[^.,;\n]{0,25}"
)
_REAL = r"(?:en realite|reelles?|reellement|effectives?|effectuees?|faites?|travaillees?|sur le terrain|de travail|worked|in practice|of work)"
_SLIP = r"(?:(?:sur|on) (?:le |la |votre |ton |ta |the |your )?(?:bulletin|fiche|contrat|pay ?slip|contract)(?: de (?:paie|paye|salaire))?)"

SLIP = pattern(
    rf"\b(?P<paid>[1-3]\d){_H} (?:payees? |inscrites |affichees )?{_SLIP},? (?:{_WHATEVER}|(?:mais |et |pour |but )?(?P<done>[2-6]\d){_H} {_REAL})",
    rf"\b(?:payee?s?|remuneree?s?|declaree?s?|paid) (?:for )?(?P<paid2>[1-3]\d){_H},? (?:{_WHATEVER}|(?:mais |et |pour |but |for )(?P<done2>[2-6]\d){_H} {_REAL})",
    rf"\b(?P<paid3>[1-3]\d){_H} (?:payees?|remunerees?|declarees?|paid),? (?:mais |et |pour |but |for )?(?P<done3>[2-6]\d){_H} {_REAL}",
    rf"\b(?P<done4>[2-6]\d){_H} {_REAL},? (?:mais |et |but |and )?(?P<paid4>[1-3]\d)(?:{_H})? (?:payees?|remunerees?|declarees?|paid)\b",
    rf"\b(?:travaill\w{{1,4}}|fai(?:s|t|tes|re|sons)|boss\w{{1,3}}|effectu\w{{1,4}}|work(?:ing)?) (?P<done5>[2-6]\d)(?:{_H})?[^.;\n\d]{{0,30}} (?:pai\w{{1,3}}|pay\w{{1,4}}|remuner\w{{1,4}}|declar\w{{1,4}}) (?:[a-z]{{2,5}} )?(?P<paid5>[1-3]\d)\b(?:{_H})?",
    rf"\b(?:paid|payee?s?|declaree?s?) (?:for )?(?P<paid6>[1-3]\d){_H}[^.;\n\d]{{0,20}} (?:work(?:ing)?|travaill\w{{1,4}}|fai(?:s|tes|re)) (?:around |about |some |up to |environ |pres de )?(?P<done6>[2-6]\d)(?:{_H}|\b)",
    rf"\bcontrat (?:de )?(?P<paid8>[1-3]\d){_H},? (?:mais|pour) [^.;\n\d]{{0,30}} (?P<done8>[2-6]\d){_H}",
    rf"\b(?P<done7>[2-6]\d){_H} {_REAL},? (?:mais |et |pour |but )?(?P<paid7>[1-3]\d){_H} (?:payees? )?{_SLIP}",
)
_NOBODY = words(r"\b(?:personne|nul|aucun salarie|nobody|no one)\b[^.;,\n]{0,20}$")
_MADE_UP = words(
    r"^[^.;\n]{0,40}\b(?:rtt|recuper\w{1,4}|modul\w{1,7}|annualis\w{1,6}|lisse\w{0,3}|lissage|major\w{1,6}|supplementaires|\+|time off)"
)


@rule(
    label="heures-non-payees",
    tier="illegal",
    message=Text(
        "Cette mention annonce plus d'heures travaillées que d'heures payées.",
        "This wording announces more hours worked than hours paid.",
    ),
    why=Text(
        "Le bulletin de paie doit porter les heures travaillées. Toute heure au-delà de 35 par semaine est une heure supplémentaire (code du travail, "
        "L3121-27 et L3121-28) ; en porter volontairement moins que celles faites est du travail dissimulé (L8221-5). Une durée annualisée, des jours de "
        "RTT ou un forfait changent le calcul : l'annonce n'en dit rien ici.",
        "A payslip must hold the hours worked. Each hour beyond 35 a week is overtime (Code du travail, L3121-27 and L3121-28); knowingly writing "
        "fewer than were worked is concealed work (L8221-5). Hours averaged over the year, days off in return or a lump-sum contract change the count: "
        "the ad says nothing of them here.",
    ),
    question=Text(
        "Comment les heures faites au-delà de 35 sont-elles comptées et payées ?",
        "How are hours beyond 35 counted and paid?",
    ),
    rewrite=Replacement(
        "35 h par semaine, heures supplémentaires comptées et payées", "35 hours a week, overtime counted and paid"
    ),
    sources=[
        Source(
            f"Code du travail : {said}",
            article,
            f"https://code.travail.gouv.fr/code-du-travail/{article.lower()}",
            _CHECKED,
        )
        for said, article in (
            ("durée légale du travail", "L3121-27"),
            ("heures supplémentaires", "L3121-28"),
            ("travail dissimulé", "L8221-5"),
        )
    ],
    triggers=[SLIP],
    examples=[
        Example("Tournées jusqu'à 19 h, [[35 h sur la fiche de paie, peu importe l'heure de fin]]."),
        Example("Vous serez [[déclaré 24 h pour 38 h travaillées]]."),
        Example("[[42 heures effectuées, 35 payées]], comme partout."),
        Example("[[35 h payées, 41 h faites]]."),
        Example("You are [[paid 35 hours, whatever the time you finish]]."),
        Example("35 h payées, 39 h faites, avec 23 jours de RTT."),
        Example("Payé 35 h pour 35 h travaillées."),
        Example("Votre salaire de base figure sur la fiche de paie."),
        Example("35 h sur le contrat, 39 h en réalité avec heures majorées."),
        Example("Ici, personne n'est payé 35 h pour 42 h travaillées."),
    ],
)
def heures_hors_bulletin(document: Document) -> Iterator[Span]:
    """Fewer hours paid than worked, or a number that does not follow the hours; nothing where they are made up for."""
    if document.facts.is_contract("benevolat"):
        return
    for match in document.find(SLIP, "text"):
        denied = negated(match) or cited(match) or _NOBODY.search(match.data[max(0, match.start - 40) : match.start])
        if _is_short(match) and not (denied or _MADE_UP.search(match.data[match.end : match.end + 60])):
            yield match.span()


_PAID = ("paid", *(f"paid{n}" for n in range(2, 9)))
_DONE = ("done", *(f"done{n}" for n in range(2, 9)))


def _is_short(match: Match) -> bool:
    """Whether fewer hours are paid than done; a number of hours done may be left unsaid."""
    paid = next((match.folded(name) for name in _PAID if match.has(name)), "")
    done = next((match.folded(name) for name in _DONE if match.has(name)), "")
    return not done or int(done) > int(paid)
