"""What the trade of the post involves, read from its title and duties: driving, security, care, money, public service.

A demand that would be odd elsewhere is justified by such a trade: a licence for a driver, a clean record near children.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sansreproche.context import negated
from sansreproche.patterns import pattern

if TYPE_CHECKING:
    from sansreproche.document import Document

Trade = Literal["driving", "security", "care", "finance", "public"]

_DRIVERS = (
    r"chauffeurs?|conduct(?:eur|rice)s?|livreu(?:r|se)s?|coursi(?:er|ere)s?|ambulanci(?:er|ere)s?|taxis?|vtc|cariste|fact(?:eur|rice)s?|voiturier|convoyeu(?:r|se)s?|demenageurs?|auto-ecole"
    r"|contr[oô]leu\w{1,3} technique|(?:electro)?mecanici(?:en|enne)s?|carrossiers?|garagistes?|automobiles?|vehicules?|receptionnaire atelier|drivers?|couriers?"
)
_SELLERS = (
    r"commercial|commerciaux|commerciale|technico-?commercia\w{1,3}|vrp|attachee?s? (?:commercial|technique)\w{0,2}|delegue\w{0,2} (?:medica|pharma|commercia)\w{1,3}|visiteu(?:r|se) medica\w{1,2}|chef\w{0,3} de secteur"
    r"|negociat(?:eur|rice)s?|(?:agents?|conseillers?|conseilleres?) immobili(?:er|ere)s?|sales (?:rep\w{0,12}|executive|engineer)|field \w{3,12}|animat(?:eur|rice) (?:de )?(?:reseau|secteur)|merchandiseu\w{1,3}|itinerante?s?|terrain"
)
_BUILDERS = (
    r"macons?|couvreurs?|charpentiers?|plombiers?|electricien(?:ne)?s?|chauffagistes?|frigoristes?|peintres?|menuisiers?|plaquistes?|carreleurs?|paysagistes?|jardini(?:er|ere)s?|elagueurs?|monteurs?|poseurs?|terrassiers?|btp|voirie|chantiers?"
    r"|depanneu(?:r|se)s?|installateurs?|ramoneurs?|geometres?|diagnostiqueurs?|releveurs?|agriculteurs?|ouvriers? agricoles?|conduct\w{2,5} de travaux|plumbers?|electricians?|surveyors?|roofers?|gardeners?|hygieniste"
)
_VISITORS = (
    r"aides? (?:a domicile|menager\w{1,3})|auxiliaires? de vie|infirmi(?:er|ere)s?|veterinaires?|travailleu\w{1,3} socia\w{1,3}|assistante?s? (?:de service )?sociale?s?|(?:femme|homme)s?(?:/homme|/femme)? de menage|a domicile|home carers?"
    r"|educat(?:eur|rice)s?|animat(?:eur|rice)s? (?:socio|jeunesse|nature)\w{0,10}"
)
_ON_THE_ROAD = (
    r"\bdeplac(?:ements?|er|ez|eras?)\b|\bitineran\w{1,3}\b|\btournees?\b|\bterrains?\b|\bchantiers?\b",
    r"\bchez (?:les |nos |des |vos |tes |leurs? |un |ses )?(?:[a-z]{3,12} )?(?:clients?|particuliers|patients|beneficiaires|artisans|usagers|prospects|eleves|familles|commercants|adherents|fournisseurs)\b",
    r"\b(?:visit|interven|demarch|prospect|circul|sillonn|rayonn)\w{1,6}\b[^.;\n]{0,60}\b(?:clients?|sites?|domicile|exterieur|secteur|departements?|regions?|communes?|artisans|exploitations|agences|magasins|ecoles|colleges)\b",
    r"\b(?:vehicule|voiture)s?(?: et|,) [^.;\n]{2,30} de (?:service|fonction)\b|\b(?:montage|pose|installation|depannage|intervention)s? (?:et \w{4,14} )?sur sites?\b|\bvisites? (?:techniques?|clients?|(?:de |des |sur )(?:sites?|chantiers?|clients?|terrains?))\b|\ba domicile\b|\ba leur domicile\b|\b(?:sites?) (?:clients?|exterieurs?|distants?|municipaux|des clients)\b|\b(?:multi-?sites?|(?:plusieurs|different(?:s|es)|divers(?:es)?|deux|trois) (?:sites|agences|communes|etablissements|lieux|magasins)|(?:nos|les|des|plusieurs|differentes) (?:agences|ecoles|colleges|communes))\b",
    r"\b(?:frais|indemnites?) (?:kilometriques?|de deplacements?|km)\b",
    r"\b(?:vehicules?|voitures?|camion(?:nette)?s?|utilitaires?|fourgons?|minibus) (?:de (?:service|fonction|societe|la societe|l'entreprise|pool)|d'(?:intervention|entreprise)|utilitaires?|fournie?s?|mise?s? a|est fournie?|partagee?s?)",
    r"\b(?:condu(?:ire|isez|irez)|conduite|gestion|entretien|flotte|parc|depann\w{2,4}|pilotage) (?:d'|de |des |un |une |le |la |les |du |nos |notre ){0,3}(?:vehicules?|minibus|engins?|camions?|camionnettes?|autos?|automobiles?|poids lourds?|tracteurs?|voitures?|bus|cars?)\b",
    r"\blivr(?:aisons?|ez|er|eras?) (?:de |des |aux?|chez|les|a|nos)\b|\bramassages?\b|\bcourses? (?:a la|aupres|diverses|exterieures)\b|\ba la poste\b|\bsecteur geographique\b",
    r"\b(?:travel|traveling|travelling|driv(?:e|es|ing) (?:to|our|a|the|between|around|from)|on the road|(?:customer|client|several|multiple|other) sites?|company (?:car|van)|our van|mileage|deliver(?:y|ies|ing) (?:to|of|rounds?))\b|\bvisit(?:s|ing)? (?:our |the |your )?(?:customers?|clients?|sites?|stores?)\b",
)
_HARD_TO_REACH = (
    r"\b(?:non|pas|mal|peu|difficilement) (?:\w{3,10} )?(?:desservie?s?|accessibles? (?:en|par|sans))\b|\b(?:aucun|pas de|sans|absence de|faute de) (?:transports?(?: en commun)?|bus|desserte|train)\b",
    r"\b(?:zone|site|lieu|localisation|situation) (?:\w{3,14} )?(?:isolee?|rurale?|excentree?)\b|\b(?:raison|cause|fait) (?:de |d'|du )(?:la |l')?(?:localisation|emplacement|situation geographique|horaires|lieu)\b",
    r"\bavant (?:les |l'ouverture |le passage )(?:des |du )?(?:premiers?|bus|transports)|\b(?:not|poorly) (?:served|accessible)\b|\bno (?:public transport|bus)\b|\bastreintes?\b|\bon[ -]call\b",
    r"\b(?:prise de poste|debut|commenc\w{2,4}|des|a partir de|from) [^.;\n]{0,12}\b(?:[2-5] ?h(?:[0-5]0)?|[2-5] ?am)\b|\b(?:2|3|5) ?x ?8\b",
)
_SENTINELS = (
    r"(?:agents?|chefs? de poste|operat\w{3,5}|equip\w{1,4}|responsables? de site)[ -][^,;\n]{0,40}\b(?:securite|surete|surveillance|gardiennage|telesurveillance|cynophile|penitentiaire)|vigiles?|gardiens?|gardienne?s?|rondiers?"
    r"|(?:convoyeurs?|transporteurs?|convoyeuses?) de fonds|detectives?|ssiap\w{0,2}|surveillante?s? (?:penitentiaire|de nuit)|polic(?:e|ier|iere)s?|gendarm\w{1,5}|militaires?|armee|sapeurs?-?pompiers?|douan(?:e|ier|iere)s?"
    r"|security (?:guard|officer|agent)s?|cash[ -]in[ -]transit|guards?"
)
_CARERS = (
    r"creches?|nourrices?|nounous?|gardes? d'enfants?|baby-?sitt\w{2,3}|assistante?s? maternel\w{0,3}|educat(?:eur|rice)s?|monit(?:eur|rice)s?|animat(?:eur|rice)s? (?:jeunesse|enfance|periscolaire|de loisirs|de centre|socio|bafa|petite)\w{0,10}|enseignante?s?"
    r"|profess(?:eur|eure|eurs)|profs?|institut(?:eur|rice)s?|atsem|aesh|cpe|puericult\w{3,5}|aides?[- ]?soignante?s?|infirmi(?:er|ere)s?|medecins?|sages?-femmes?|aides? (?:a domicile|medico|a la personne)\w{0,4}|auxiliaires? (?:de (?:vie|puericulture|soins?)|petite enfance)"
    r"|ambulanci(?:er|ere)s?|psycholog\w{2,3}|psychomot\w{5,8}|orthophonistes?|ergotherapeutes?|travailleu\w{1,3} socia\w{1,3}|assistante?s? (?:de service )?sociale?s?|petite enfance|ehpad|accompagnante?s? (?:educati|eleves|socia)\w{1,3}|periscolaire|scolaires?"
    r"|teachers?|tutors?|nann(?:y|ies)|nurses?|nursery|child ?care|childminders?|care ?(?:givers?|workers?|assistants?)|carers?|school"
)
_BANKERS = (
    r"banques?|bancaires?|banquiers?|guicheti(?:er|ere)s?|assurances?|assureurs?|courti(?:er|ere)s?|conseill(?:er|ere)s? (?:financi\w{2,4}|patrimoni\w{1,4}|en gestion de patrimoine)|traders?|conformite|compliance|lcb-?ft|notaires?|clercs?|huissiers?|commissaires? de justice"
    r"|avocate?s?|croupi(?:er|ere)s?|casinos?|bank(?:ing)?|insurance|underwriters?"
)
_WEAK = (
    r"enfants?|mineurs?|eleves|ecoliers|collegiens|lyceens|bebes|nourrissons|adolescents|jeunes de|personnes (?:agees|handicapees|vulnerables|fragiles|en situation de (?:handicap|fragilite))|residents|patients|malades"
    r"|children|minors|pupils|vulnerable (?:adults|people)|(?:the )?elderly|residents|patients"
)
_LOOKED_AFTER = (
    rf"\b(?:aupres|prise? en charge|accompagn\w{{1,6}}|accueil\w{{0,4}}|encadr\w{{1,6}}|aid(?:ez|er|e)|gard(?:ez|er)|veill(?:ez|er)|occup\w{{1,3}}|surveill\w{{1,5}}|anim(?:ez|er)|enseign\w{{1,5}}|soign(?:ez|er)|transport\w{{0,3}}|conduis\w{{1,3}}|(?:au )?contact)\b[^.;\n]{{0,50}}\b(?:{_WEAK})\b",
    rf"\b(?:with|for|look after|teach|care (?:of|for)|working with) (?:[a-z]{{3,10}} )?(?:{_WEAK})\b|\bberceaux\b",
)

_TITLES: dict[Trade, tuple[str, ...]] = {
    "driving": (rf"\b(?:{_DRIVERS}|{_SELLERS}|{_BUILDERS}|{_VISITORS})\b",),
    "security": (rf"\b(?:{_SENTINELS})\b",),
    "care": (rf"\b(?:{_CARERS})\b",),
    "finance": (rf"\b(?:{_BANKERS})\b",),
    "public": (
        r"\b(?:fonctionnaires?|magistrate?s?|greffi(?:er|ere)s?|mairie|ministere|prefecture|categorie [abc]|civil servants?)\b",
    ),
}
_DUTIES: dict[Trade, tuple[str, ...]] = {
    "driving": (*_ON_THE_ROAD, *_HARD_TO_REACH),
    "security": (
        r"\bcarte professionnelle (?:cnaps|d'agent|de securite|en cours)|\b(?:cnaps|ssiap\w?|transports? de fonds|convoi de fonds|habilitation (?:secret|confidentiel|tres secret|defense)|secret defense|maison d'arret|gardiennage)\b",
    ),
    "care": _LOOKED_AFTER,
    "finance": (
        r"\b(?:honorabilite|acpr|orias|(?:secteur|etablissement|personnel|salaries|reglementation) (?:bancaires?|d'assurances?)|etablissement (?:de credit|de paiement)|agence bancaire|banking (?:staff|licence|regulation))\b",
    ),
    "public": (
        r"\b(?:fonction publique|cadre d'emplois|emplois? statutaires?|fonctionnaires?|agents? publics?|titulaire ou contractuel|voie statutaire)\b",
    ),
}
_TITLED = {trade: pattern(*sources) for trade, sources in _TITLES.items()}
_SAID = {trade: pattern(*sources) for trade, sources in _DUTIES.items()}


def read_trades(document: Document) -> frozenset[Trade]:
    """The kinds of trade the post belongs to; empty when nothing tells."""
    found = {trade for trade, one in _TITLED.items() if document.mentions(one, "title")}
    found |= {trade for trade, one in _SAID.items() if document.mentions(one, "text")}
    if "driving" in found and not document.mentions(_TITLED["driving"], "title"):
        moves = any(not negated(match) for match in document.find(_SAID["driving"], "text"))
        found -= set() if moves else {"driving"}  # « aucun déplacement »
    return frozenset(found | {"public"} if document.facts.is_contract("public") else found)
