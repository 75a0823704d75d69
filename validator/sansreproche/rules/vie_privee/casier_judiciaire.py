"""A clean criminal record demanded, in a trade where no reason is seen for it."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import ASKED_OF_CANDIDATES
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_CLEAN = r"(?:vierges?|neants?|irreprochables?|impeccables?|blancs?|immacules?|sans (?:mention|condamnation|inscription|tache|histoire))"
_BULLETIN = r"(?:(?:bulletin|b|volet) ?(?:n ?[o*]? ?|numero )?[23])"
_EXTRACT = rf"(?:(?:l'|un |votre |ton |d'un |copie de l'|une copie de l')?(?:extrait|bulletin|copie|volet)(?: (?:n ?[o*]? ?|numero )?[23])?(?: \({_BULLETIN}\))? (?:de |du |de votre |de ton |d')(?:un )?)"
_RECORD = r"casiers?(?: judiciaires?)?"
_DEMANDED = r"(?: (?:est|sera|vous sera|te sera|doit etre|devra etre))?(?: (?:a )?(?:exigee?|demandee?|requise?|obligatoire|imperatif|indispensable|necessaire|produire|fournir|presenter|joindre|verifiee?|controlee?))"

RECORD = pattern(
    rf"\b(?:un |votre |ton |le |leur )?{_EXTRACT}?{_RECORD}(?: \(?{_BULLETIN}\)?)? ?:? ?(?:(?:est|soit|doit etre|totalement|entierement|obligatoirement|imperativement) ){{0,2}}{_CLEAN}(?: \(?{_BULLETIN}\)?)?{_DEMANDED}?",
    rf"\b{_EXTRACT}casiers? judiciaires?(?: \(?{_BULLETIN}\)?)?{_DEMANDED}?",
    rf"\bcasiers? judiciaires?{_DEMANDED}",
    rf"\b(?:casier|{_BULLETIN}) {_CLEAN}{_DEMANDED}?",
    rf"\b{_BULLETIN}{_DEMANDED}",
    r"\bne (?:devez|doit|dois|doivent|pas) (?:pas )?avoir (?:de |d')(?:casier|antecedents?|condamnations?)(?: (?:judiciaires?|penale?s?)){0,2}",
    r"\babsence (?:de |d')(?:condamnations?|antecedents?|inscription|mention)(?: (?:inscrites?|portees?|figurant|penales?|judiciaires?|au|sur le|b[23]|n ?[o*]?|bulletin|du|casier)){0,6}",
    r"\b(?:n'(?:avoir|as|avez|a) |ne pas avoir )(?:jamais )?(?:ete condamnee?|fait l'objet d'(?:une|aucune) condamnations?)(?: penale)?",
    r"\b(?:sans|aucun|aucune|ni|jamais) (?:antecedents?|condamnations?|passe|inscription|mention|casier)(?: (?:penale?s?|judiciaires?|au casier(?: judiciaire)?)){1,3}",
    r"\bn'av(?:oir|ez|ez jamais eu|oir jamais eu|oir fait l'objet d') ?(?:aucune?|pas de|jamais ete) (?:condamnations?|condamnee?|antecedents?)(?: (?:penale?s?|judiciaires?|au casier)){0,3}",
)
_PAST = r"(?:antecedents?|passe|demeles?|ennuis|problemes?|histoires?|soucis)"
_JUSTICE = r"(?:judiciaires?|penal(?:e|es|s)?|avec la (?:justice|loi|police)|au casier|de justice)"
PAST = pattern(
    rf"\bcasier(?: judiciaire)? (?:n ?[o*]? ?|numero )?3 {_CLEAN}|\b{_BULLETIN} ?:? (?:{_CLEAN}|vide|a (?:joindre|presenter|fournir))(?: (?:exige|a l'appui|a (?:joindre|presenter|fournir)))?",
    rf"\b{_EXTRACT}casier\b(?: \(?{_BULLETIN}\)?)?{_DEMANDED}?(?: de moins de [^.;,\n]{{3,14}})?|\b(?:verification|controle|justificatif) (?:du |de |de votre )casier(?: judiciaire)?{_DEMANDED}?|\bnous (?:verifions|controlons) les? casiers?\b",
    r"\bvierges? de (?:toute )?condamnations?\b|\bno brush(?:es)? with the (?:law|police)\b",
    r"\b(?:pas de|sans|aucun|ni) casier(?: judiciaire)?(?: ?[.,;:!)\n]| et |$)|\b(?:sans|aucune|pas de|ni) condamnations?(?: (?:penale?s?|inscrites?))?\b",
    rf"\b(?:pas d[e'] ?|sans |aucun |zero |ni )(?:le moindre )?{_PAST} {_JUSTICE}",
    rf"\b{_PAST} {_JUSTICE} (?:vierge|sans tache|neant|irreprochable|exclu\w{{0,2}}|redhibitoires?|refuses?|eliminatoires?|s'abstenir|proscrits?)",
    rf"\bjamais (?:eu )?(?:d'|de )?{_PAST} {_JUSTICE}|\brien (?:au|sur le) casier\b",
    r"\bjamais (?:ete )?condamnee?s?\b|\bne (?:jamais avoir|pas avoir) eu affaire a la (?:justice|police)\b|\b(?:repris de justice|anciens detenus|ex-?detenus|anciens condamnes),? s'abstenir\b|\bpas (?:de |d')(?:repris de justice|ex-?detenus?|anciens? detenus?)\b",
    r"\binconnue? (?:des services de police|de la justice|de la police)\b|\battestation de non[- ]condamnation\b|\b(?:bulletin|extrait) n ?[o*]? ?3 (?:vide|sans (?:aucune )?mention)\b(?: a l'appui)?",
)
RECORD_EN = pattern(
    r"\b(?:an? |your )?(?:clean|clear|spotless|unblemished|blank) (?:criminal |police |judicial )records?(?: check)?\b|\b(?:have |with |hold )?an? (?:clean|spotless|unblemished) record\b",
    r"\bnothing on (?:file with the police|(?:your|the) (?:criminal |police )?record)\b|\bno (?:police|criminal) (?:record|past|history)\b|\bfree of any (?:criminal )?convictions?\b|\bclean background check\b|\bno (?:trouble|run-?ins?|problems|history) with the (?:law|police|courts)\b|\bnever been in trouble with the (?:law|police)\b",
    r"\b(?:ex-offenders|ex-convicts|convicted persons)\b[^.;\n]{0,10} (?:need not|should not|do not) apply\b|\b(?:an? )?(?:clear |clean )?police (?:clearance )?certificate\b|\bbackground check \(criminal[^()\n]{0,12}\)",
    r"\b(?:no|without|any|free of|free from) (?:prior |past )?(?:criminal (?:convictions?|records?|history)|convictions)\b",
    r"\b(?:a |an |full )?(?:criminal(?: record)?|police) (?:background )?checks?\b(?: (?:is|will be) (?:required|mandatory|carried out))?",
    r"\b(?:criminal|police) records? (?:certificate|extract)\b|\b(?:background checks? \((?:criminal|police) records?\))",
    r"\bnever (?:been )?(?:convicted|condemned)(?: of (?:an? )?(?:crime|offence|felony))?",
)
_CARETAKER = words(
    r"\b(?:gardien(?:ne)?s? (?:d'immeubles?|de residences?|de lotissement|de propriete)|concierges?|caretakers?)\b"
)
_OTHERS = words(
    r"\b(?:trait|deliv|verifi|control|edit|gere|recueill|collect|instrui)\w{1,5}\b[^.;\n]{0,30}\b(?:demandes?|dossiers?|casiers?|usagers|salaries|extraits?)\b[^.;\n]{0,20}$"
)
_MAYBE = words(
    r"\b(?:peut|pourra|pourrait|peuvent|pourront|may|might|could|selon les? (?:missions?|sites?|clients?)|eventuellement|le cas echeant)\b"
)
_VULNERABLE = words(r"\b(?:publics? (?:vulnerables?|fragiles?|mineurs?)|mineurs|vulnerable)\b")
_BY_LAW = words(
    r"\b(?:conformement|la loi|reglementa\w{2,6}|obligation legale|legalement|article|decret|code de|textes|habilitation|agrement|as the law|by law|legally|regulations?)\b"
)


@rule(
    label="casier-judiciaire",
    tier="a-clarifier",
    message=Text(
        "Cette mention demande un casier judiciaire vierge sans dire quel texte ou quelle tâche le justifie.",
        "This wording demands a clean criminal record and does not say which law or which task calls for it.",
    ),
    why=Text(
        "Des textes l'imposent dans certains métiers : sécurité privée, enfance, personnes vulnérables, banque et assurance, emplois publics. Ailleurs, "
        "une information demandée à un candidat doit avoir un lien direct et nécessaire avec l'emploi (article L1221-6) : un accès à des fonds ou à "
        "des données sensibles peut le créer, à condition d'être expliqué. Seul le bulletin n° 3 peut être présenté par la personne, sans qu'une copie soit gardée.",
        "Statutes require it in some trades: private security, childcare, vulnerable people, banking and insurance, public service. Elsewhere, what "
        "is asked of a candidate must have a direct and necessary link with the job (article L1221-6): access to funds or to sensitive data may be "
        "one, provided the ad explains it. Only the bulletin no. 3 may be shown by the person, and no copy is to be kept.",
    ),
    question=Text(
        "Quel texte ou quelle tâche du poste le justifie, et suffit-il de présenter le bulletin n° 3 sans en laisser de copie ?",
        "Which law or which task calls for it, and is showing the bulletin no. 3 without leaving a copy enough?",
    ),
    rewrite=Replacement(
        "bulletin n° 3 présenté avant la signature, car le poste donne accès à … (texte : …)",
        "bulletin no. 3 shown before signing, because the post gives access to … (statute: …)",
        "display",
    ),
    sources=[ASKED_OF_CANDIDATES],
    triggers=[RECORD, PAST, RECORD_EN],
    examples=[
        Example("Vous avez [[un casier judiciaire vierge]] et le goût du travail bien fait.", title="Fleuriste H/F"),
        Example("[[CASIER VIERGE EXIGÉ]]", title="Manutentionnaire H/F"),
        Example("[[Un extrait de casier judiciaire sera demandé]] à l'embauche.", title="Comptable H/F"),
        Example("Être [[sans antécédents judiciaires]].", title="Cuisinier H/F"),
        Example("[[B3 vierge à fournir]].", title="Secrétaire H/F"),
        Example("You have [[a clean criminal record]].", title="Stock clerk"),
        Example("You must have [[no criminal convictions]].", title="Cook"),
        Example("[[Jamais condamné]], cela va sans dire.", title="Livreur H/F"),
        Example("[[Repris de justice s'abstenir]].", title="Vendeur H/F"),
        Example("[[Aucun démêlé avec la justice]].", title="Peintre H/F"),
        Example("You have [[never been in trouble with the law]].", title="Cook"),
        Example("You keep clean records of deliveries; a proven track record.", title="Clerk"),
        Example("Casier judiciaire vierge exigé.", title="Agent de sécurité H/F"),
        Example("Vous accompagnez des enfants au judo. Casier vierge demandé.", title="Animateur H/F"),
        Example("Un casier judiciaire vierge pourra être demandé selon le client.", title="Monteur H/F"),
        Example("Aucun extrait de casier judiciaire n'est demandé.", title="Fleuriste H/F"),
        Example("Rangez vos affaires dans un casier ; casiers propres chaque matin.", title="Cuisinier H/F"),
        Example("A clean criminal record is required by law.", title="Driver"),
        Example("Casier vierge et carte d'identité.", title="Conseiller en agence bancaire H/F"),
        Example("Vous traitez les demandes d'extrait de casier judiciaire des usagers.", title="Assistant H/F"),
    ],
)
def casier_judiciaire(document: Document) -> Iterator[Span]:
    """A record to be clean or shown, unless the trade or the sentence explains it."""
    trades = set(document.facts.trades)
    if _CARETAKER.search(document.folded("title").data):
        trades.discard("security")
    if trades & {"security", "care", "finance", "public"}:
        return
    for source in (RECORD, PAST, RECORD_EN):
        for match in document.find(source):
            if not _explained(match):
                yield match.span()


def _explained(match: Match) -> bool:
    start, end = sentence(match)
    line = match.data[start:end]
    silent = any(one.search(line) is not None for one in (_MAYBE, _VULNERABLE, _BY_LAW))
    silent = silent or _OTHERS.search(match.data[start : match.start]) is not None
    return silent or negated(match) or boilerplate(match) or cited(match) or speaker(match) not in {None, "candidate"}
