"""A style, a smile, a haircut, a build asked of the candidate."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, ESSENTIAL, FREEDOMS, NO_AD, decision
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_NEAT = r"(?:soignee?s?|manucuree?s?|impeccables?|irreprochables?|discret|discrete)"
_HAIR = r"(?:attaches|courts|longs|naturels|lisses|soignes|flashy|colores|decolores|blonds?|bruns?)"
_FINE_LOOK = (
    r"(?:slim|polished|sharp|stylish|trendy|youthful|fresh|groomed|glamorous|attractive|edgy|feminine|clean-cut)"
)

_STRIKING = r"(?: (?:qui (?:va avec|colle|en jette|claque)|affirme|assume|exige))"

GROOMED = pattern(
    rf"\b(?:des )?(?:mains|ongles|cheveux|coiffure|barbe|maquillage|dentition)(?: (?:toujours|parfaitement|tres))? {_NEAT}(?: (?:et|ou) {_NEAT})?",
    rf"\b(?:les )?cheveux {_HAIR}(?: (?:ou|et) {_HAIR})?\b",
    r"\b(?:rasee? de pres|sans barbe|pas de barbe|clean[- ]shaven|well[- ]groomed)\b",
)
STYLE = pattern(
    rf"\b(?:(?:un |le |du )(?:vrai |sacre )?(?:look|style){_STRIKING}?|(?:look|style){_STRIKING})(?:,? (?:tatouee?|percee?|cheveux)[^.,;\n]{{0,25}})?",
    r"\b(?:un |du |le )?(?:beau|joli|charmant|superbe|magnifique) sourire\b|\bsourire (?:ravageur|eclatant|ultra-?bright|impeccable)\b",
    rf"\b(?:an? )?(?:{_FINE_LOOK}(?:,| and|, and)? ){{1,3}}look\b|\b(?:an? )?(?:great|lovely|beautiful|perfect|winning) smile\b",
    r"\b(?:du |le |un )?charme(?: naturel| et (?:de l'|l')?(?:elegance|allure|prestance))\b|\belegance naturelle\b",
)
BUILD = pattern(
    r"\b(?:une? )?(?:carrure|gabarit|stature|corpulence) (?:imposante?|athletique|sportive?|solide|impressionnante?|mince|fine|normale|costaude?|robuste)\b",
    r"\bpoids (?:proportionnel|proportionne|en rapport|adapte)[^.,;\n]{0,12}taille\b|\b(?:pas de|sans|aucun|ni) (?:surpoids|embonpoint|kilos en trop|surcharge ponderale)\b",
    r"\bphotogeniques?\b|\bagreables? a regarder\b|\bbien (?:fait )?de sa personne\b|\bbelle gueule\b|\bgueule d'ange\b|\beasy on the eyes?\b|\bphotogenic\b",
    rf"\b(?:an? )?(?:{_FINE_LOOK}|athletic|toned|slender) (?:figure|build|physique|body)\b|\b(?:good|model|striking) looks\b",
)

_PART = r"(?:visage|minois|frimousse|bouille|physique|silhouette|plastique|teint|allure|prestance|carrure|gabarit|stature|corpulence|port|maintien|ligne|gueule|sourire|look)"
_FINE = (
    r"(?:agreables?|avenante?s?|telegeniques?|photogeniques?|fra(?:is|iche)|folle|chic|raffinee?|altiere?|imposante?|athletique|sportive?|minces?|fine?|elancee?|gracieu(?:x|se)|seduisante?|charmante?|parfaite?|irreprochable"
    r"|impeccable|soignee?|solide|lisse|eclatant|ravageur|angelique|delicate?|naturelle|certaine|remarquable|rock|branchee?|parisien(?:ne)?|feminine?|viril|virile|plaisante?|attrayante?)"
)
_STAR = r"(?:mannequin|cinema|reve|rugbyman|videur|boxeur|lutteur|pub|star|danseu(?:r|se)|sirene|athlete|gendre ideal|sportif|magazine|deesse|bodybuilder|catcheur|gravure de mode)"
_SHAPED = r"(?:minces?|elancee?s?|sveltes?|jolie?s?|seduisante?s?|athletiques?|bien bati|blondes?|brunes?|pulpeuses?|tall|slim|slender|pretty|handsome|good-looking|curvy|petite|blonde)"
_NICE_EN = r"(?:pretty|beautiful|handsome|attractive|stunning|camera-ready|photogenic|telegenic|striking|gorgeous|cute|elegant|slim|toned|athletic|perfect|bikini|beach(?:-ready)?|model|movie-star|good|nice|trim|shapely)"

TRAIT = pattern(
    r"\b(?:un )?corps (?:sain|parfait|muscle|athletique|svelte|mince)(?: et (?:beau|muscle|svelte|sain))?\b|\blook like a (?:model|star|movie star)\b",
    rf"\b(?:une? |du |de la |le |la )?(?:belle |beau |jolie? )?{_PART} (?:tres |vraiment |plutot )?{_FINE}(?:,? et {_FINE})?\b",
    r"\b(?:une? |de )?(?:jolie?s?|beau|beaux|belles?|charmante?) (?:minois|frimousse|visage|bouille|silhouette|plastique|plante|gueule|garcon|gosse|brin de (?:fille|femme)|dents|jambes|yeux|corps)\b(?: ou (?:belle|beau) gosse)?",
    r"\b(?:du charme|de la (?:prestance|classe)|un physique|la classe)(?:(?:,| et) (?:du charme|de la (?:prestance|classe)|de l'allure))?\b|\btelegeniques?\b|\btelegenic\b",
    r"\b(?:vous etes |tu es |you are )?(?:grande?s?|costaude?s?|musclee?s?|tall)(?:,| et| and) (?:costaude?|minces?|musclee?|elancee?|belle|beau|robuste|sporti(?:f|ve)|blonde?|brune?|fit|slim|strong|handsome|athletic)\b",
    r"\b(?:elegance|beaute|minceur|charme|sourire|silhouette|allure) (?:exigee?|requise?|indispensable|obligatoire|de rigueur)\b",
    rf"\b(?:une? )?{_PART} qui (?:inspire|plait|attire|vend|accroche|seduit)\b[^.;,\n]{{0,16}}|\ba (?:smile|face|look) that (?:sells|pleases|charms)\b",
    rf"\b{_SHAPED}(?:,| et| and|, and) (?:[a-z-]{{4,14}}(?:,| et| and|, and) )?[a-z-]{{4,14}}\b",
)
MARKED = pattern(
    rf"\b(?:une? |le )?{_PART} d(?:e |')(?:un |une )?{_STAR}\b",
    rf"\b(?:an? )?{_NICE_EN}(?: and {_NICE_EN})? (?:face|figure|body|looks|physique|silhouette)\b|\byou turn heads\b|\bimpeccable grooming\b",
    r"\b(?:vous plaisez|plaire|qui plait) (?:au premier regard|a l'oeil)\b|\blook (?:great|good) in a (?:swimsuit|bikini|suit|uniform)\b|\bpiercings? a retirer\b|\bon se retourne sur (?:vous|ton passage|votre passage)\b",
    r"\b(?:entr(?:er|ez|es|ant)|rentr(?:er|ez)|tenir) dans (?:du|un|une taille|la taille|notre taille|le) (?:3[4-9]|4[0-4])\b|\b(?:dress |clothing )?size (?:[4-9]|1[0-4])(?: or \d{1,2}| to \d{1,2})? (?:to fit|only|max\w{0,4}|or below)\b",
    r"\bpoids ?:? ?(?:maximum|max|inferieur a|moins de|sous les)? ?(?:de )?[4-9]\d ?(?:kg|kilos)(?: max\w{0,4})?|\bweight (?:under|below|less than|:) ?(?:[4-9]\d ?kg|\d{2,3} ?(?:lbs|pounds))",
    r"\b(?:pas de|sans|ni) cheveux (?:colores|longs|bleus|roses|decolores|teints)\b|\b(?:dreadlocks|crane rase|cranes rases|cheveux longs|barbes?)\b[^.;,\n]{0,20} (?:refus|interdit|exclu|proscrit)e?s?\b",
    r"\b(?:ni|pas de|sans) (?:lunettes|appareil dentaire|bagues dentaires|cicatrices?)(?:(?: ni(?: de)? | ou )(?:d')?(?:lunettes|lentilles|appareil dentaire))?(?: ?[,.;!\n)]|$)|\bno (?:glasses|braces|scars)\b",
    r"\b(?:ronds|gros|grosses|obeses|moches|laids|barbus|chauves|roux|rousses|petits gabarits|physique [a-z-]{4,16}),? s'abstenir\b",
    r"\b(?:encre sur la peau|bijou(?:x)? de visage|visible ink|ink or piercings?|no (?:ink|facial (?:hair|piercings?)))\b",
    r"\b(?:rasee? de pres|clean[- ]shaven)\b",
)
WEIGHT = pattern(r"\b(?:moins de|pas plus de|maximum|under|below) [4-9]\d ?(?:kg|kilos)\b")

_OF_THE_TRADE = words(
    r"\b(?:coupes?|coiff\w{0,5}|colora\w{0,4}|soins?|realis\w{1,4}|client\w{0,4}|techniques?|mise en beaute|patient\w{0,3}|modele|shampo\w{0,4}|animaux|toilettage|chien\w{0,2}|hygien\w{0,3}|haccp|securite|epi|alimentaire|cuisine|machines?|sterile|plus)\b[^.;\n]{0,60}$"
)
_LOADS = words(
    r"\b(?:charges?|colis|port de|sacs?|manutention|vehicules?|ptac|palettes?|loads?|parcels?|lift\w{0,3})\b"
)
_HYGIENE_AFTER = words(
    r"^ (?:cream|care|range|mask|line|wash|products?)\b",
    r"^[^.;\n]{0,60}\b(?:hygien|haccp|securite|(?:pres|aupres) des machines|alimentaire|salle blanche|charlotte)",
)


@rule(
    label="apparence",
    tier="abusif",
    message=Text("Cette mention demande une allure.", "This wording asks for a certain look."),
    why=Text(
        "L'apparence physique est un critère interdit (L1132-1, L5321-2), sauf exigence essentielle et proportionnée à l'emploi (L1133-1). Une coiffure, "
        "un sourire ou une carrure n'en sont pas une d'ordinaire ; une règle d'hygiène ou de tenue se dit telle quelle, si la tâche la justifie (L1121-1).",
        "Physical appearance is a prohibited criterion (L1132-1, L5321-2), unless essential and proportionate to the job (L1133-1). A haircut, a smile or a "
        "build ordinarily are not; a rule of hygiene or dress can be stated as such, when the task justifies it (L1121-1).",
    ),
    question=Text("Quelle tâche du poste le demande ?", "Which task of the post calls for it?"),
    rewrite=Replacement("tenue adaptée à l'accueil du public", "dress suited to meeting the public", "adapt"),
    sources=[
        CRITERIA,
        NO_AD,
        ESSENTIAL,
        FREEDOMS,
        decision("MLD-2014-147", 12325, "apparence et vente de vêtements"),
    ],
    triggers=[GROOMED, STYLE, BUILD, TRAIT, MARKED, WEIGHT],
    examples=[
        Example(
            "Accueil en boutique, [[ongles manucurés]].",
            rewrite="Accueil en boutique, tenue adaptée à l'accueil du public.",
        ),
        Example("VOITURIER : [[RASE DE PRES]], PERMIS B."),
        Example("Au bar on veut [[un look qui claque]]."),
        Example("Tu as [[un joli sourire]] et du bagou."),
        Example("Portier, [[carrure imposante]]."),
        Example("Équipe de vol : [[poids proportionné à la taille]]."),
        Example("We want [[good looks]] and a sharp mind."),
        Example("You have [[a stylish, youthful look]]."),
        Example("Vous accueillez chacun avec le sourire, avec votre plus beau sourire."),
        Example("[[Un joli minois]], de bonne humeur."),
        Example("Profil : [[mince et élancée]]."),
        Example("[[Gabarit de videur]] pour la porte."),
        Example("[[Pas de cheveux colorés]] en salle."),
        Example("[[Stunning looks]], of course."),
        Example("Colis de moins de 60 kg ; le plat doit être beau."),
        Example("Vous réalisez coupes, mains soignées et maquillage discret pour nos clientes."),
        Example("Cheveux attachés pour l'hygiène de la cuisine."),
        Example("Vous tenez le style de la marque et le look du site ; un style rédactionnel clair."),
        Example("Gabarits de découpe, hors gabarit : permis requis."),
        Example("The look and feel of our app; charm of an old house."),
    ],
)
def allure_exigee(document: Document) -> Iterator[Span]:
    """Looks that stand as a demand in a list; not those of customers, nor rules of hygiene."""
    found = [
        match
        for one in (GROOMED, STYLE, BUILD, TRAIT, MARKED, WEIGHT)
        for match in document.find(one)
        if _is_asked(match, plain=one in (BUILD, MARKED))
    ]
    yield from context.joined(found)


def _is_asked(match: Match, *, plain: bool) -> bool:
    start, end = context.sentence(match)
    theirs = _OF_THE_TRADE.search(match.data[start : match.start]) or _HYGIENE_AFTER.search(match.data[match.end : end])
    if (
        theirs
        or _LOADS.search(match.data[start:end])
        or context.boilerplate(match)
        or context.cited(match)
        or context.performing(match)
    ):
        return False
    if plain:
        return not context.of_somebody_else(match)
    return context.listed(match) and not context.negated(match) and not context.of_somebody_else(match)
