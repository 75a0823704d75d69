"""High pay for little time or skill, money or parcels through one's own account or home, a share of what recruits sell: told in any order."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, sentence, words
from sansreproche.document import Document, Match
from sansreproche.facts.numbers import FIGURES, parse_number
from sansreproche.facts.phrases import line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.arnaque.arnaque_gain_facile import arnaque_gain_facile as sibling

_MONEY = r"(?:€|euros?\b|eur\b|dollars?\b|\$|usdt\b)"
SUM = pattern(
    rf"\b(?P<sum>{FIGURES}) ?(?P<k>k)? ?{_MONEY}[^.;\n]{{0,18}}?(?P<per>/ ?jour|/ ?j\b|/ ?semaine|/ ?mois|/ ?h\b|/ ?day|/ ?week|/ ?month|par jour|par semaine|par mois|mensuels?|de l'heure|par heure|la minute|la semaine|la journee|chaque jour|chaque semaine|chaque mois|quotidiens?|hebdomadaires?|a day|a week|a month|an hour|a minute|per day|per week|per month|daily|weekly|monthly)",
    rf"[€$] ?(?P<sum2>{FIGURES})(?P<k2>k)?[^.;\n]{{0,14}}?(?P<per2>/ ?(?:day|week|month|h)\b|a day|a week|a month|an hour|per day|per week|per month|daily|weekly|monthly|every day|each week)",
)
_HIGH = {"h": 40.0, "d": 150.0, "w": 700.0, "m": 2900.0}
_HIGH_FOR_NO_WORK = {"h": 30.0, "d": 80.0, "w": 300.0, "m": 1500.0}
_HIGH_FOR_AN_HOUR_OR_TWO = {"h": 40.0, "d": 60.0, "w": 250.0, "m": 900.0}
_FEW_HOURS = words(
    r"\b(?:une|1|deux|2|trois|3|one|two|three|quelques|a few|few) ?(?:petites? |seules? )?(?:h\b|heures?|hours?|minutes?|clics?|clicks?)(?: (?:de travail |of work )?(?:par|a|per) (?:jour|semaine|day|week))?|\b(?:1|une|one|half an|une demi-?) ?(?:h|heure|hour) (?:par|a|per|chaque) (?:jour|soir|day)|\b\d\d min(?:utes)? par jour"
)
_EASY = words(
    r"\b(?:niveau (?:scolaire|d'etudes) (?:indifferent|sans importance)|(?:sans|aucune?|ni|pas de|pas besoin de|zero) (?:le moindre |la moindre )?(?:diplomes?|experiences?|competences?|qualifications?|cv|entretiens?|effort|connaissances?|formation)|a la portee de tous|tout le monde peut|accessible a tous|n'importe qui|depuis (?:votre|ton|chez) (?:telephone|canape|smartphone|lit|salon|vous|toi)|de chez (?:vous|toi)|facile(?:ment)?|sans effort|sans risque|garantis?|assures?|sans rien faire|en dormant|sans bouger|quelques clics|simples? (?:clics?|taches)|taches simples|clic|likes?|noter|aimer|regarder des)\b",
    r"\b(?:no (?:skills?|experience|degree|diploma|interview|cv|resume|qualifications?|effort|training)|anyone can|open to all|from (?:your )?(?:home|phone|sofa|bed|couch)|easy|easily|guaranteed|effortless|simple tasks|risk-free|without (?:any )?(?:skills?|experience|interview|effort)|liking|rating|clicking|watching|in your sleep|in bed)\b",
)
_NO_WORK = words(
    r"\b(?:likes?|lik(?:er|ez|ing)|not(?:er|ez|ant)|rat(?:e|ing)|aimer|cliqu\w{1,4}|click\w{0,3}|regarder des|watch(?:ing)?|(?:quelques|simples?) (?:clics?|taches)|taches simples|simple tasks|(?:votre|ton) (?:telephone|canape|lit|smartphone)|your (?:phone|sofa|bed|couch)|en dormant|sans rien faire|sans effort|effortless|sans risque|risk-free|sans (?:aucun )?entretien|no interview|a la portee de tous|anyone can|n'importe qui|tout le monde peut)\b"
)
_TRADE = words(
    r"\b(?:freelances?|tjm|consultants?|consulting|medecins?|dentistes?|avocats?|infirmier\w{0,2}|developpeurs?|ingenieurs?|notaires?|pharmaciens?|locums?|interim|cadres?|direct(?:eur|rice)|variables?|primes?|chiffre d'affaires|ca\b|budget|leve\w{0,3}|salaire (?:fixe|brut)|brute?s?|annuel\w{0,3}|turnover|revenue|gross|fund|teletravail|remote work|cooptation|parrainage de)\b"
)
THROUGH_YOU = pattern(
    r"\b(?:votre|ton|leur|your|own) (?:own |propre |personal )?(?:comptes?|iban|rib|account|paypal|wallet|bank account|carte bancaire|bank card)\b",
)
_FLOW = words(
    r"\b(?:argent|fonds|virements?|paiements?|sommes?|cheques?|loyers?|transferts?|depots?|money|funds|transfers?|payments?|cheques?|checks?|deposits?|cash)\b"
)
_ONWARD = words(
    r"\b(?:transfer(?:er|ez|es|ring|s)?|transferts|revers\w{1,4}|renvoy\w{1,4}|renvoi\w{0,3}|reexpedi\w{1,4}|gard(?:ez|es|er|ant|e)|conserv\w{1,4}|prelev\w{1,4}|retir\w{1,4}|redistribu\w{1,4}|convert\w{1,5}|crypto\w{0,10}|transit\w{1,5}|forward\w{0,3}|keep|keeping|send (?:it|them|the) on|withdraw|minus your|commissions?|pourcentages?|\d{1,2} ?%)"
)
PARCELS = pattern(
    r"\b(?:colis|paquets|parcels?|packages?)\b[^.;\n]{0,60}\b(?:chez (?:vous|toi)|a (?:votre|ton) domicile|(?:a |depuis )?(?:votre|ton) adresse|a la maison|at home|(?:your|own) (?:home|address|place|flat))\b[^.;\n]{0,60}"
)
_PASSED_ON = words(
    r"\b(?:reexpedi\w{1,4}|renvoy\w{1,4}|renvoi\w{0,3}|reemball\w{1,4}|reetiquet\w{1,4}|expedi(?:ez|es|er)|photographi\w{1,4}|faites suivre|transfer\w{1,3}|re-?ship\w{0,4}|re-?label\w{0,4}|repack\w{0,4}|forward\w{0,3}|send (?:it|them) on|post(?:ing)? them)\b"
)
RECRUITS = pattern(
    r"\b(?:parrain(?:ez|es|er|e)|recrut(?:ez|es|er) (?:vos|tes|votre|ton|d'autres|de nouveaux|des (?:amis|proches|filleuls|membres|distributeurs))|invit(?:ez|es|er|e)|filleuls?|downlines?|build(?:ing)? your (?:own )?(?:team|network|downline)|recruit (?:your |new |other )?(?:friends?|members|people|others|sellers)|invite (?:your )?friends|constru(?:isez|is|ire) (?:votre|ton) (?:propre )?(?:equipe|reseau)|bring (?:in )?(?:your )?friends|lignee)\b"
)
_SHARE = words(
    r"\b(?:touch(?:ez|es|er|e)|gagn(?:ez|es|er|e)|perc(?:evez|evoir|ois)|recev(?:ez|oir)|recois|encaiss(?:ez|es|er)|commissions?|pourcentages?|\d{1,2} ?%|collect|earn|get|receive|percent|bonus)\b"
)
_BELOW = words(
    r"\b(?:leurs? (?:ventes?|gains?|chiffre|inscriptions?|achats?|filleuls?)|filleuls?|niveaux?|chacun|chaque (?:inscrit|membre|filleul|recrue|niveau)|chaque personne|par (?:filleul|inscrit|recrue|personne|ami)|reseau|generations?|levels?|below|downlines?|their (?:sales|earnings)|each (?:friend|recruit|member|one)|every (?:friend|recruit|member|level|one)|per (?:friend|recruit|head)|sur eux|ceux de)\b"
)
PAID_ODDLY = pattern(
    r"\b(?:doubl(?:ez|e|er)|tripl(?:ez|e|er)|double|triple) (?:votre|ton|vos|your) (?:salaire|mise|revenus?|capital|income|money|salary)\b[^.;,\n]{0,30}|\b(?:revenus?|income) (?:automatiques?|complementaire sans effort|on autopilot)\b",
)
_NOT_HIRING = words(
    r"\b(?:cooptation|parrain(?:age|s) (?:de|d'un|etudiant)|primes? de (?:cooptation|parrainage)|collegues?|clients? parraines?|associations?|tuteurs?|mentors?|salaire (?:est )?vers|paie est versee|livreurs?|coursiers?|point relais|clients? (?:a|au|chez|de leur)|locataires?|comptables?|tresorerie|fintech|notre (?:application|plateforme|solution)|our (?:app|platform|product)|fournisseurs?|rapprochement|salary is paid|wages are paid|refer a friend|referral bonus|reseau (?:de )?(?:partenaires|distribution))\b"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[SUM, THROUGH_YOU, PARCELS, RECRUITS, PAID_ODDLY],
    examples=[
        Example("[[1 400 € par mois pour une heure par jour]], dès lundi."),
        Example("[[Niveau scolaire indifférent, 220 € par jour garantis]]."),
        Example("[[Nos clients déposent l'argent sur ton compte, tu transfères et tu gardes 5 %]]."),
        Example("[[Tu invites tes amis et tu touches 10 % de leurs ventes]]."),
        Example("[[Parcels come to your home, you relabel and forward them]]."),
        Example("[[Build your own team and earn on every level]]."),
        Example("Débutants formés : 12,50 € de l'heure."),
        Example("Consultant freelance : 500 € par jour, sans condition de diplôme."),
        Example("Votre salaire est versé sur votre compte le 28 du mois."),
        Example("Prime de cooptation de 500 € par collègue recruté."),
        Example("Vous livrez des colis à domicile et expédiez les retours."),
        Example("Two hours a week of yoga, and €2,400 gross a month."),
    ],
)
def gain_sans_peine(document: Document) -> Iterator[Mark]:
    """Each sign is a sum or a flow with what makes it suspect, in one sentence."""
    for match in document.find(SUM, "text"):
        held = _too_much(match)
        if held and not (_excused(match) or _TRADE.search(line_of(match))):
            yield Mark(phrase(match, *held))
    for source, notions in ((THROUGH_YOU, (_FLOW, _ONWARD)), (PARCELS, (_PASSED_ON,)), (RECRUITS, (_SHARE, _BELOW))):
        for match in document.find(source, "text"):
            held = together(match, *notions)
            if held and not _excused(match):
                yield Mark(phrase(match, *held), tier="a-clarifier" if source is RECRUITS else None)
    for match in document.find(PAID_ODDLY, "text"):
        if not _excused(match):
            yield Mark(phrase(match, match.start, match.end))


def _too_much(match: Match) -> tuple[int, int] | None:
    """The range of a sum too high for the time or the skill it is promised for."""
    amount = parse_number(match.folded("sum") or match.folded("sum2")) or 0.0
    amount *= 1000 if match.has("k") or match.has("k2") else 1
    per = _period(match.folded("per") or match.folded("per2"))
    levels = (
        (_HIGH_FOR_AN_HOUR_OR_TWO, _FEW_HOURS),
        (_HIGH_FOR_NO_WORK, _NO_WORK),
        (_HIGH, _EASY),
    )
    held = next((one for high, notion in levels if amount >= high[per] and (one := together(match, notion))), None)
    return held and _with_the_rest(match, *held)


def _with_the_rest(match: Match, first: int, last: int) -> tuple[int, int]:
    """The range with all that makes the sum easy, when the whole is short: « 180 € par jour, sans CV, sans entretien »."""
    start, end = sentence(match)
    places = [(start + one.span()[0], start + one.span()[1]) for one in _EASY.finditer(match.data[start:end])]
    low, high = min([first, *(one for one, _ in places)]), max([last, *(one for _, one in places)])
    return (low, high) if high - low <= _SHOWN else (first, last)


_SHOWN = 110


def _period(said: str) -> str:
    if any(one in said for one in ("jour", "/ j", "/j", "day", "daily", "quotid")):
        return "d"
    if any(one in said for one in ("sem", "week", "hebdo")):
        return "w"
    return "m" if any(one in said for one in ("mois", "mensuel", "month")) else "h"


def _excused(match: Match) -> bool:
    return _NOT_HIRING.search(line_of(match)) is not None or negated(match) or boilerplate(match) or cited(match)
