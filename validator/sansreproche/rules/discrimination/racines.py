"""Roots asked of the candidate: born here, of old stock, brought up in such a country, of such an origin preferred."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_GENTILE = r"[a-z-]{2,14}(?:ais|ois|ain|aine|aise|oise|ien|ienne|ton|tonne|ene|vin|vine|mand|mande|ard|arde|nat|nate|cal|cale|lan|lane|ni|ene|rse|sque|card|card|tin|tine)s?"
_NATION = (
    r"(?:francais|europeen|africain|maghrebin|asiatique|antillais|caucasien|slave|japonais|chinois|italien|espagnol|portugais|anglais|britannique|allemand|indien|libanais|marocain|algerien|tunisien|senegalais|vietnamien|coreen"
    r"|thailandais|turc|russe|polonais|bresilien|mexicain|americain|scandinave)(?:ne|e)?s?"
)
_NATION_EN = r"(?:french|european|british|english|american|japanese|chinese|italian|spanish|german|asian|african|indian|caucasian|white|western|scandinavian)"
_REGIONAL = r"(?:breton|normand|alsacien|basque|corse|parisien|marseillais|lyonnais|auvergnat|savoyard|angevin|picard|provencal|catalan|toulousain|bordelais|nantais|lillois|antillais|reunionnais|francais|berrichon|lorrain|jurassien)(?:ne|e)?"
_WISHED = r"(?:de preference|exigee?s?|souhaitee?s?|appreciee?s?|uniquement|seulement|obligatoire|imperati(?:f|ve)|prefere)\w?"

STOCK = pattern(
    rf"\b{_GENTILE} (?:de (?:pure )?souche|pure souche|pur jus|de naissance|d'origine)\b",
    r"\bde (?:pure )?souche [a-z]{2,10}(?:ande|aise|oise|ienne|onne|nane|ine|enne)\b",
    rf"\b(?:une? )?vraie? {_REGIONAL}(?: de (?:souche|naissance))?\b",
    r"\bd'ici et pas d'ailleurs\b|\bracines [a-z]{5,12} (?:exigees?|souhaitees?|obligatoires?|appreciees?)\b|\b(?:vous etes|tu es|etre) nee? (?:a|en|au|dans) [^.;,\n0-9]{3,20}|\b(?:with|holding) an? (?:english|british|french|european|us|american) passport\b",
    r"\bnee? (?:et grandie? )?ici\b|\b(?:nee? et |avoir |ayant |avez |as )grandie? (?:ici|dans un pays|dans une famille|en (?:france|angleterre|europe)|aux? )[^.;,\n]{0,24}",
    r"\b(?:vous etes|tu es|etre|candidate?s?|personnes?|profils?) (?:imperativement |idealement )?originaires? d(?:e |u |es |')[^.;,\n]{3,24}",
)
PREFERRED = pattern(
    rf"\borigine {_NATION} {_WISHED}|\b(?:profils?|candidate?s?|cuisini(?:er|ere)s?|serveu(?:r|se)s?|collegues?|personnes?|vendeu(?:r|se)s?|hotesses?|receptionnistes?) {_NATION} (?:d'origine|{_WISHED})|\bd'origine {_NATION} {_WISHED}",
    rf"\b{_NATION} d'origine\b|\bpasseports? (?:francais|europeen) (?:seulement|uniquement|exclusivement)\b",
)
LISTED = pattern(
    rf"(?m:^)[ *>-]{{0,5}}(?P<one>de preference {_NATION}|d'origine {_NATION}|origine {_REGIONAL}|(?:uniquement des )?nati(?:f|ve)s? (?:de la region|du pays|du coin)|uniquement des natifs|{_REGIONAL} d'origine|originaire d(?:e |u |es |')[^.;,\n]{{3,24}}|{_NATION_EN} (?:only|preferred|origin)|of {_NATION_EN} (?:origin|descent)|must be {_NATION_EN}|white european)(?: ?[.,;!\n)]|$| (?:exige|please))",
)
ENGLISH = pattern(
    r"\bno trace of (?:an? )?foreign (?:origin|accent)\b",
    r"\b(?:someone |somebody |you were |you are |candidates? )?(?:born(?: and (?:bred|raised))?|raised|brought up) in (?:an? |the )?(?:english|french|german|spanish)-speaking [^.;,\n]{4,16}|\bgrew up in an? [a-z]{5,9}-speaking [a-z]{4,10}\b",
    r"\b(?:someone|somebody|must have been|must be|you are|you were|candidates?|applicants?) (?:who (?:was|is) )?(?:born|raised|brought up)(?: and (?:bred|raised))? in [^.;,\n]{2,24}|\b(?:parisian|french|british|english) by birth\b",
    rf"(?m:^)[ *>-]{{0,5}}(?:born(?: and (?:bred|raised))?|raised) in [^.;,\n0-9]{{3,24}}|\b(?:caucasian|white|{_NATION_EN} origin) (?:preferred|only|candidates?|applicants?)\b",
)

_OF_GOODS = words(
    r"\b(?:produits?|viandes?|cuisine|specialites?|vins?|fromages?|jus|bio|matieres?|bois|fruits?|legumes?|marque|maison|entreprise|societe|groupe|enseigne|restaurant|recettes?|clients?|eleves|publics?|fournisseurs?|brand|company|food|wine|produce|start-?up|cellules?|our)\b[^.;\n]{0,60}$"
)
_OF_GOODS_AFTER = words(r"^[^.;\n]{0,30}\b(?:our|notre|nos|brand|company|marque|maison|entreprise|start-?up)\b")
_NOT_A_PEOPLE = words(r"^(?:date|lieu|prime|acte|jour|pays|conge|certificat|anniversaire|main|pain|bien|point|lien)\b")


@rule(
    label="origine",
    tier="illegal",
    message=Text("Cette mention demande des racines.", "This wording asks for roots."),
    why=Text(
        "Être né ici, y avoir grandi, venir de telle région ou de tel pays tient à l'origine, critère interdit (L1132-1, L5321-2). "
        "Une langue, une cuisine, un territoire s'apprennent : c'est la connaissance qui peut être demandée, non la naissance.",
        "To be born here, brought up there, or to come from such a region or country belongs to origin, a prohibited criterion (L1132-1, L5321-2). "
        "A language, a cuisine, an area can be learnt: knowledge may be asked, birth may not.",
    ),
    question=Text(
        "Une bonne connaissance, acquise ailleurs, suffit-elle ?", "Would good knowledge, gained elsewhere, be enough?"
    ),
    rewrite=Replacement("bonne connaissance de la cuisine japonaise", "good knowledge of Japanese cooking", "adapt"),
    sources=[CRITERIA, NO_AD, PENALTY],
    triggers=[STOCK, PREFERRED, LISTED, ENGLISH],
    examples=[
        Example(
            "Pour le comptoir, [[cuisinier japonais exigé]].",
            rewrite="Pour le comptoir, bonne connaissance de la cuisine japonaise.",
        ),
        Example("[[Lorrain de souche]], cela va sans dire."),
        Example("Profil : [[une vraie Basque]]."),
        Example("Vous devez [[avoir grandi dans un pays hispanophone]]."),
        Example("- [[de préférence européen]]\n- ponctuel"),
        Example("[[Must be Japanese]]\nGood with knives"),
        Example("We want [[someone born in Paris]]."),
        Example("Viande d'origine française ; un pur jus de pomme ; date et lieu de naissance sur le contrat."),
        Example("Notre marque, née ici, a grandi en Bretagne."),
        Example("Certificat d'origine des marchandises."),
        Example("Élèves originaires de vingt pays ; clients d'origine étrangère."),
        Example("Our brand was born in Paris and raised in Lyon."),
    ],
)
def racines(document: Document) -> Iterator[Span]:
    """Birth and roots demanded of the candidate; those of goods, customers and companies are none."""
    for one in (STOCK, PREFERRED, LISTED, ENGLISH):
        for match in document.find(one):
            if not _excepted(match):
                yield match.span("one" if one is LISTED else 0)


def _excepted(match: Match) -> bool:
    start, _ = context.sentence(match)
    goods = _OF_GOODS.search(match.data[start : match.start]) or _NOT_A_PEOPLE.search(match.folded().encode("latin-1"))
    goods = goods or _OF_GOODS_AFTER.search(context.after(match))
    denied = context.negated(match) or context.boilerplate(match) or context.cited(match) or context.performing(match)
    return goods is not None or denied
