"""Which kind of post words name: « data analyst », « conducteur de travaux »; kinds are wide, so that near names share one."""

from __future__ import annotations

from sansreproche.context import words

_SYSTEMS = r"(?:systemes?|reseaux|infrastructures?|cloud|si|systemes? (?:et|&) reseaux|d'infrastructures?|de production|devops)"
_OF_DATA = r"(?:de donnees|data|bi|decisionnel(?:le)?|business intelligence)"
_KINDS = {
    "analysis": rf"data[ -]?analyste?|analyste {_OF_DATA}|bi analyst|analytics engineer|consultante? (?:bi|data viz|decisionnel(?:le)?|power bi)|statisticien(?:ne)?|chargee? d'etudes (?:statistiques?|data)",
    "science": r"data[ -]?scientist|machine learning engineer|mlops engineer|(?:ai|ia) engineer|ingenieure? (?:ia|en intelligence artificielle|data science)|lead data science",
    "engineering": r"data[ -]?engineer|ingenieure? (?:data|big data|de donnees)|analytics engineer|developpeu(?:r|se) (?:(?:[a-z+#]{2,10} (?:et|&|/) )?data|etl|bi|big data)",
    "stewardship": r"data (?:manager|steward|owner)|gestionnaire de donnees",
    "surveys": r"chargee? d'etudes (?:socio-economiques|marketing|economiques)|enquet(?:eur|rice)",
    "drawing": r"dessinat(?:eur|rice)|projeteu(?:r|se)|technicien(?:ne)? (?:de |en )?bureau d'etudes",
    "operations": rf"devops|devsecops|sre|administrat(?:eur|rice) {_SYSTEMS}|ingenieure? {_SYSTEMS}",
    "development": r"developpeu(?:r|se)|developer|programmeu(?:r|se)|software engineer|ingenieure? (?:logiciels?|software|developpement)|integrat(?:eur|rice) web",
    "project": r"(?:chef(?:fe)?|chargee?|direct(?:eur|rice)) de (?:projets?|programme)|project (?:manager|leader)|pmo|chef(?:fe)? projets?|consultante? (?:moa|pmo)",
    "product": r"product (?:owner|manager)|chef(?:fe)? de produits?|chargee? de produits?|responsable (?:de )?produits?|po",
    "business analysis": r"business analyst|analyste (?:fonctionnel(?:le)?|metier)|business analyste",
    "design": r"(?:web|ux|ui|ux/ui|ui/ux|graphic|product)[ -]?designer|graphiste|direct(?:eur|rice) artistique|webdesigner|developpeu(?:r|se) web",
    "upkeep": r"technicien(?:ne)? (?:de |en )?maintenance|electromecanicien(?:ne)?|mecanicien(?:ne)?",
    "works": r"conduct(?:eur|rice) de travaux|chef(?:fe)? de chantier|ingenieure? travaux",
    "pricing": r"technicien(?:ne)? (?:d')?etudes de prix|economiste de la construction|metreu(?:r|se)|deviseu(?:r|se)",
    "selling": r"commercial(?:e)?|technico-commercial(?:e)?|business (?:developer|manager)|ingenieure? (?:d'affaires|commercial(?:e)?|technico-commercial(?:e)?)|vendeu(?:r|se)|conseill(?:er|ere) (?:de vente|commercial(?:e)?|clientele)|account (?:manager|executive)|attachee? commercial(?:e)?|chargee? d'affaires|teleprospect(?:eur|rice)|teleconseill(?:er|ere)",
    "accounts": r"comptable|aide[- ]comptable|controleu(?:r|se) de gestion|auditeu(?:r|se)|tresori(?:er|ere)|gestionnaire de paie",
    "staff": r"(?:chargee?|assistante?|responsable) (?:de |des |en )?(?:recrutement|rh|ressources humaines)|recruteu(?:r|se)|talent acquisition",
    "message": r"(?:chargee?|assistante?|responsable) (?:de |en |de la )?(?:communication|marketing)|community manager|chef(?:fe)? de publicite|traffic manager",
    "office": r"secretaire|standardiste|hotesse d'accueil|agente? d'accueil|receptionniste|assistante? (?:administrati(?:f|ve)|de direction)",
    "care": r"infirmi(?:er|ere)|aide[- ]soignante?|auxiliaire de (?:vie|puericulture)|aide a domicile|medecin|kinesitherapeute|psychologue|educat(?:eur|rice) specialisee?",
    "land": r"agricult(?:eur|rice)|ouvri(?:er|ere) agricole|jardini(?:er|ere)|paysagiste|viticult(?:eur|rice)|maraich(?:er|ere)",
    "roads": r"chauffeu(?:r|se)|conduct(?:eur|rice) (?:routi(?:er|ere)|de bus|de car|poids lourds?)|livreu(?:r|se)",
    "stores": r"preparat(?:eur|rice) de commandes|cariste|magasini(?:er|ere)|manutentionnaire",
    "building": r"electricien(?:ne)?|macon(?:ne)?|plombi(?:er|ere)|chauffagiste|couvreu(?:r|se)|carreleu(?:r|se)|menuisi(?:er|ere)|charpenti(?:er|ere)|plaquiste",
    "kitchen": r"cuisini(?:er|ere)|commis de cuisine|serveu(?:r|se)|chef(?:fe)? de rang|barman|barmaid|plongeu(?:r|se)|patissi(?:er|ere)",
    "cleaning": r"agente? d'entretien|femme de menage|agente? de proprete|gouvernante",
    "guard": r"agente? de securite|vigile|gardien(?:ne)?",
    "law": r"juriste|avocate?|notaire|paralegal",
    "lessons": r"format(?:eur|rice)|professeure?|enseignante?|institut(?:eur|rice)",
}
ROLE = rf"(?:{'|'.join(_KINDS.values())})"
"""Any name of a post known here, to be put in a pattern."""
_PATTERNS = {kind: words(rf"\b(?:{names})\b") for kind, names in _KINDS.items()}


def kinds_named(folded: bytes) -> frozenset[str]:
    """The kinds of post that folded words name, in the singular: « les développeurs » names those one works with."""
    return frozenset(kind for kind, one in _PATTERNS.items() if one.search(folded))
