"""The days and the orders of an employee, the invoices of an independent: « lundi au vendredi, 10 h - 19 h, sous la direction de… », « tu factures tes 39 h »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, preferred, sentence, words
from sansreproche.document import Document, Match
from sansreproche.engine import BytePattern
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.statut.faux_independant import FREE, IMPOSED, JOB, RATE, is_not_imposed
from sansreproche.rules.statut.faux_independant import faux_independant as sibling

_SELF = r"(?:auto-? ?entrepreneu(?:r|rs|se)|micro-? ?entrepreneu(?:r|se)|(?:micro|auto)-? ?entreprise|independante?|free-?lance|prestataire|sole trader|self-employed|contractor|freelancer)"

ORDERS = pattern(
    r"\b(?:sous (?:la |les |l')?(?:direction|responsabilite|autorite|houlette|supervision|ordres?|controle|regard)|superviseu(?:r|se)|pointage|pointez|badge(?:age|z|r)?|consignes|directives|instructions|planning|reporting|uniforme|tenue (?:de la|du|imposee|fournie)|exclusivite|valid(?:e|es|ees|er) (?:par|aupres)|nos locaux|sur place|sur site|notre (?:plateforme|logiciel|studio|bureau|atelier|salon|magasin|cabinet)|au (?:studio|bureau|salon|magasin|cabinet|siege|depot|restaurant)|a l'(?:atelier|agence|accueil)|presence|connecte)\b",
    r"\b(?:under (?:the |our )?(?:supervision|direction|orders|authority)|report(?:ing)? to|supervis(?:or|ed)|clock(?:ing)? in|following our|our (?:instructions|rules|rota|schedule|office|home|studio|shop|premises|dress code)|in (?:the|our) (?:office|studio|shop|home)|on[ -]site|approved by|dress code|exclusively for us|no other clients?|line manager)\b",
)
_WEEK = words(
    r"\b(?:(?:du )?lundi au (?:vendredi|samedi|dimanche)|(?:du )?mardi au samedi|monday to (?:friday|saturday)|(?:cinq|5|six|6) jours (?:par|sur)|five days a week|tous les jours|chaque (?:jour|matin)|every (?:day|morning))\b",
    r"\b(?:de )?\d{1,2} ?h ?(?:\d\d)? ?(?:a|-|/|jusqu'a) ?\d{1,2} ?h|\b\d{1,2}(?::\d\d)? ?(?:am|pm)? ?(?:-|to) ?\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d ?(?:-|to|a) ?\d{1,2}:\d\d|\b(?:pointage|pointez) (?:a|des|avant) \d",
)
_FULL = words(
    r"\b(?:(?:3[5-9]|4\d|5\d) ?h(?:eures|ours)?\b|(?:quarante|trente-cinq|trente-neuf|forty) (?:heures|hours)|temps plein|full[ -]time)\b"
)
BILLED = pattern(
    r"\b(?:on|nous) ne (?:fai(?:t|sons)|sign(?:e|ons)|propos(?:e|ons)|delivr(?:e|ons)) (?:pas|aucune?|jamais) (?:de |d')?(?:fiches? de paie|bulletins?|contrats?(?: de travail)?|salariat|cdi|cdd|embauche)\b[^.;\n]{0,60}",
    r"\b(?:pas de|aucun|ni) (?:salariat|fiches? de paie|bulletins? de (?:paie|salaire)|contrat (?:de travail|salarie)|salaire mais des factures)\b[^.;\n]{0,60}",
    rf"\b(?:vous|tu) (?:nous )?factur(?:ez|es|erez|eras) [^.;\n]{{0,30}}(?:heures?|\d\d ?h\b|chaque mois|tous les mois|mensuellement|fin de mois|comme {_SELF}|en tant que {_SELF}|votre (?:salaire|temps)|ton (?:salaire|temps))[^.;,\n]{{0,30}}",
    rf"\b(?:siret|kbis|inscription a l'urssaf|immatriculation|statut {_SELF})\b[^.;\n]{{0,40}}\b(?:exigee?|obligatoire|requise?|a fournir|a jour|avant (?:de |le |la |l')?(?:demarr|premier|prise|debut|commenc)\w{{0,5}}|imperati\w{{1,2}}|indispensable|demandee?|des le premier jour)\b",
    rf"\b(?:il (?:te |vous )?(?:faut|faudra)|(?:vous |tu )?(?:devez|dois|devrez|devras)(?: avoir| posseder| ouvrir| creer)?|munissez-vous d'|pensez a ouvrir|ouvr(?:ez|ir)|cre(?:ez|er)) (?:un |une |votre |ton |ta )?(?:siret|kbis|{_SELF})\b[^.;,\n]{{0,40}}",
    rf"\byou (?:will |must |need to |have to )?(?:set yourself up|register|be registered|sign up|work|operate|be) as an? (?:{_SELF})\b[^.;,\n]{{0,40}}|\b(?:invoice|bill) us (?:monthly|every|each|weekly|for your)[^.;,\n]{{0,20}}|\bno (?:payslip|employment contract|contract of employment|payroll)\b[^.;,\n]{{0,40}}",
    rf"\bpass(?:es|ez|er) en (?:{_SELF})\b[^.;,\n]{{0,30}}|\ben qualite de prestataire\b[^.;,\n]{{0,30}}",
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[ORDERS, BILLED],
    examples=[
        Example(
            "[[Du lundi au samedi à l'atelier, de 8 h à 17 h]].\n[[Pas de salariat, tu factures en fin de mois]].",
            contract="freelance",
            rewrite="Contrat de travail, du lundi au vendredi.",
        ),
        Example(
            "[[Ouverture du cabinet du lundi au vendredi, à 8 h, sous la direction de la gérante]].",
            contract="freelance",
        ),
        Example("Serveur, planning du lundi. [[Aucun contrat de travail, des factures]]."),
        Example("[[Kbis à fournir avant le premier service]]. Horaires : [[18 h - 23 h, au restaurant]]."),
        Example(
            "[[Monday to Friday, 9am-6pm, in our studio]]. [[You must register as a sole trader]].",
            contract="freelance",
        ),
        Example("Mission de trois mois, TJM 400 €, sur site du lundi au jeudi.", contract="freelance"),
        Example("Du lundi au vendredi, au bureau, sous la direction de Mme Roy.", contract="CDI"),
        Example("Vous facturez les clients chaque mois et suivez le planning.", contract="CDI"),
        Example("Horaires libres, deux réunions par an sur site.", contract="freelance"),
        Example("Vous aidez les artisans à ouvrir une micro-entreprise, au bureau, du lundi au vendredi."),
    ],
)
def independant_commande(document: Document) -> Iterator[Mark]:
    """Hours with a place or an order, in an ad for independents; the invoices asked, where a job is described."""
    yield from beyond((sibling,), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    facts = document.facts
    if document.mentions(RATE) or document.mentions(FREE) or facts.is_contract("stage", "alternance", "benevolat"):
        return
    billed = [one for one in document.find(BILLED, "text") if not _excused(one)]
    declared = facts.is_contract("freelance") and (facts.contract is None or facts.contract.span is None)
    if declared or billed or _is_imposed(document):
        yield from _commanded(document, (_WEEK, _FULL) if declared else (_WEEK,))
    if billed and (document.mentions(JOB) or any(_held(one, (_WEEK, _FULL)) for one in document.find(ORDERS, "text"))):
        for match in billed:
            yield phrase(match, match.start, match.end)


def _commanded(document: Document, whens: tuple[BytePattern, ...]) -> Iterator[Span]:
    """One phrase for all the hours, places and orders of a line."""
    lines: dict[int, tuple[Match, int, int]] = {}
    for match in document.find(ORDERS, "text"):
        held = _held(match, whens)
        if held:
            line = sentence(match)[0]
            _, first, last = lines.get(line, (match, *held))
            whole = _whole_week(match, *held)
            lines[line] = match, min(first, whole[0]), max(last, whole[1])
    for match, first, last in lines.values():
        yield phrase(match, first, last)


def _whole_week(match: Match, first: int, last: int) -> tuple[int, int]:
    """The range with the days and the hours of the same line, when all of it is short enough to be shown."""
    start, end = sentence(match)
    places = [(start + one.span()[0], start + one.span()[1]) for one in _WEEK.finditer(match.data[start:end])]
    low, high = min([first, *(one for one, _ in places)]), max([last, *(one for _, one in places)])
    return (low, high) if high - low <= _SHOWN else (first, last)


_SHOWN = 110


def _held(match: Match, whens: tuple[BytePattern, ...]) -> tuple[int, int] | None:
    if _excused(match):
        return None
    return next((held for when in whens if (held := together(match, when))), None)


def _is_imposed(document: Document) -> bool:
    return any(not _excused(one) for one in document.find(IMPOSED, "text"))


def _excused(match: Match) -> bool:
    elsewhere = is_not_imposed(match) or _CUSTOMERS.search(line_of(match)) is not None
    denied = negated(match) and _NO_CONTRACT.search(match.folded().encode("latin-1")) is None
    return elsewhere or denied or preferred(match) or boilerplate(match) or cited(match)


_CUSTOMERS = words(r"\b(?:nos clients|les clients|des clients|aux clients|fournisseurs|customers|our clients)\b")
_NO_CONTRACT = words(r"^(?:on|nous|pas|aucun|ni|no)\b")
