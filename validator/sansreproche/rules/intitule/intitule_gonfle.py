"""A title that towers over its duties, or duties that tower over their title: a director who posts leaflets, an assistant who signs the contracts."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.document import Document, Match
from sansreproche.facts.duties import is_helping, is_of_somebody_else
from sansreproche.facts.job_title import MODEST, leads, read_job_title
from sansreproche.facts.phrases import phrase
from sansreproche.patterns import Pattern, pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, Replacement, Text, rule
from sansreproche.rules.intitule.intitule_encadrement import intitule_encadrement as sibling

GRAND = pattern(
    r"\b(?:direct(?:eur|rice)s?(?: (?:du|de la|de l'|des|general\w{0,2}|commercial\w{0,2}|marketing|adjointe?))?(?: [a-z-]{4,16})?|(?:responsable|manager|chef(?:fe)?) (?:de la |du |de |des |d')?(?:communication|marketing|developpement|strategie|projets?|digital|innovation|evenementiel|partenariats?|grands comptes|ressources humaines|rh|qualite|produit|marque|export|reseaux|clientele|secteur)"
    r"|charge\w{0,2} (?:de la |du |de |des |d')?(?:communication|marketing|developpement|projets?|partenariats?|mission|etudes|relations? [a-z]{4,12}|evenementiel|clientele)|consultante?(?: [a-z]{4,14})?|ingenieure?(?: [a-z]{4,14})?|attache\w{0,2} de (?:presse|direction)|coordinat(?:eur|rice)(?: [a-z]{4,14})?|business developer|growth [a-z]{4,10}|(?:brand|marketing|project|product|account|sales|communications?|operations|office|data|hr|business development|events?|community|social media) (?:manager|director|strategist|officer|analyst|lead|consultant|scientist|coordinator)|head of [a-z]{4,14}|director of [a-z]{4,14}|chief [a-z]{4,14} officer|strateg(?:e|iste|ist)|styliste|journaliste|reporter|developpeu(?:r|se)|developer|graphiste|designer|architecte?)\b"
)
MENIAL = pattern(
    r"\b(?:dep(?:o|os)\w{1,4}|distribu\w{1,5}|coll(?:er|ez|es|age)|remettre|glisser|tract(?:er|age)|placarder)\b[^.;,\n]{0,30}\b(?:prospectus|flyers?|tracts?|affiches?|affichettes|depliants?|echantillons|boites aux lettres|journaux)\b[^.;,\n]{0,40}",
    r"\b(?:saisi(?:r|e|sse[sz]?|s|t)|recopi\w{1,3}|copier-coller|encod\w{1,3})\b[^.;,\n]{0,14}\b(?:donnees|adresses|bons|fiches|factures|tickets|formulaires|commandes|noms|cartes|references)\b[^.;,\n]{0,40}|\b(?:photocopi\w{1,4}|numeris\w{1,6}|scann\w{1,4}|class(?:er|ez|ement)|archiv\w{1,4}|timbr\w{1,3}|affranchi\w{1,6}|plastifi\w{1,3}|agraf\w{1,3}) (?:de |des |les |le |du |la |l')?[a-z]{4,16}[^.;,\n]{0,30}|\bmise sous pli\b[^.;,\n]{0,25}",
    r"\b(?:nettoy\w{1,4}|balay\w{1,4}|lav(?:er|ez|es|age)|astiqu\w{1,3}|aspir\w{1,3}|serpill\w{1,4}|sort(?:ir|ez) les poubelles|vid(?:er|ez) les poubelles|faire le menage|menage d(?:es?|u)|plonge|arros(?:er|ez|age))\b[^.;,\n]{0,40}",
    r"\b(?:port(?:er|ez)|charg(?:er|ez)|decharg(?:er|ez|ement)|manutention\w{0,2}|remplir|garnir|rang(?:er|ez)|mise en rayon|reassort\w{0,3}|etiquet(?:er|ez|age)|emball(?:er|ez|age)|prepar(?:er|ez|ation)|pli(?:er|ez|age)|compter|tri(?:er|ez)) (?:de |des |les |le |du |la |l'|d')?(?:cartons?|colis|caisses|camions?|rayons?|reserve|stocks?|palettes?|commandes|linge|vetements|cafes?|salles?|chaises|sacs|dechets|courrier|enveloppes|cintres|produits|boissons)\b[^.;,\n]{0,40}",
    r"\b(?:ten(?:ir|ez|ue)|repond(?:re|ez)|assur(?:er|ez)|decroch(?:er|ez)) (?:a |au |le |la |l'|de la )?(?:standard|telephone|caisse|vestiaire|barbecue|buvette|accueil telephonique)\b[^.;,\n]{0,30}|\b(?:serv(?:ir|ez)|apport(?:er|ez)|prepar(?:er|ez)) (?:des |les |le |du )?(?:cafes?|the|boissons|plateaux|petits dejeuners)\b[^.;,\n]{0,25}",
    r"\b(?:porte[- ]a[- ]porte|(?:\d{2,3} )?appels sortants|demarch(?:er|age|ez) (?:a domicile|telephonique|dans la rue|par telephone|les passants|les particuliers)|prospection telephonique|phoning|appel(?:er|s|ez) (?:a froid|en boucle|des particuliers)|prend(?:re|rez) des rendez-vous (?:par telephone|pour)|arret(?:er|ez) les passants|interpel(?:ler|lez) les passants|quet(?:er|e) (?:dans la rue|de rue))\b[^.;,\n]{0,40}|\b(?:livr(?:er|ez|aison)s? (?:des|de|les) (?:pizzas?|repas|colis|courses|bouquets)|condui(?:re|sez) (?:la|le) (?:navette|camionnette|camion)|conduite de la navette)\b[^.;,\n]{0,30}",
    r"\b(?:hand(?:ing)? out|distribut(?:e|ing)|deliver(?:ing)?|post(?:ing)?|drop(?:ping)?) (?:flyers|leaflets|samples|brochures|pizzas?|parcels|newspapers)\b[^.;,\n]{0,40}|\b(?:data entry|keying in|typing (?:in|up)|photocopying|filing|scanning|stuffing envelopes|copy(?:ing)? and past(?:e|ing))\b[^.;,\n]{0,30}|\b(?:sweep(?:ing)?|mop(?:ping)?|clean(?:ing)?|wash(?:ing)?|dust(?:ing)?|tidy(?:ing)?) (?:the |up |our |down )?(?:floors?|kitchen|toilets|office|shop|desks|dishes|cups|stock ?room|tables|windows)\b[^.;,\n]{0,25}|\b(?:stack(?:ing)?|fill(?:ing)?|restock(?:ing)?) (?:the )?shelves\b[^.;,\n]{0,25}|\b(?:mak(?:e|ing)|serv(?:e|ing)|fetch(?:ing)?) (?:the )?(?:coffees?|tea)\b[^.;,\n]{0,25}|\b(?:pack(?:ing)?|label(?:l?ing)?|carry(?:ing)?|unload(?:ing)?) (?:the )?(?:boxes|parcels|orders|vans?|trucks?|bags|jars|bottles)\b[^.;,\n]{0,25}|\b(?:cold[- ]call(?:ing|s)?|door[- ]to[- ]door|answer(?:ing)? the phones?|run(?:ning)? the till|water(?:ing)? the plants|put(?:ting)? up posters)\b[^.;,\n]{0,30}",
)
LOFTY = pattern(
    r"\b(?:defin\w{1,4} (?:la|les|notre) (?:strategie|politique|orientations?|objectifs)|(?:strategie|strategique)s? |pilot\w{1,4} |budgets? |p&l|comite de direction|codir|encadr\w{1,5} |manag(?:er|ez|ement) |negoci(?:er|ez) |concev\w{1,4} |conception |redig(?:er|ez|es) |developp(?:er|ez|es) |anim(?:er|ez|ation) |construi\w{1,4} |analys(?:er|ez|es) |recrut(?:er|ez) |elabor\w{1,4} |coordonn\w{1,3} |suivi de projet|plan de (?:communication|developpement)|partenariats? |campagnes? |strategy|lead(?:ing)? |manag(?:e|ing) (?:a|the|our)|budget|design(?:ing)? |build(?:ing)? |negotiat\w{1,3} |analys\w{1,3} |writ(?:e|ing) |plan(?:ning)? |develop(?:ing)? |coordinat\w{1,3} )",
)
HIGH = pattern(
    r"\b(?:signer|signez|signature) (?:seule? )?(?:des |les |de tous les |vos )?(?:contrats|marches|bilans|conventions)\b[^.;,\n]{0,30}|\b(?:presid(?:er|ez|ence)) (?:le |du |de la )?(?:cse|comite|conseil|codir)\b[^.;,\n]{0,40}|\b(?:vous |tu )(?:definiss|arret|fix|decid)(?:ez|es|sez) (?:de )?(?:la|toute la|notre) (?:strategie|politique)\b[^.;,\n]{0,40}|(?:^|\n)[ *>-]{0,4}(?:definir|arreter|fixer) (?:la|toute la|notre) (?:strategie|politique) (?:commerciale|de l'entreprise|generale|de la societe|du groupe)\b[^.;,\n]{0,30}",
    r"\b(?:recrutements? et (?:licenciements?|sanctions)|sanctions disciplinaires|pouvoir (?:disciplinaire|de signature)|delegation de pouvoirs?|siege[rz]? au (?:codir|comite de direction))\b[^.;,\n]{0,30}|\b(?:gerer|gerez|piloter|pilotez|responsable d') ?(?:un |le |du )?budget (?:annuel )?de [^.;,\n]{0,14}(?:€|euros|millions?|k\b)[^.;,\n]{0,20}",
    r"\b(?:seule? (?:maitre|decisionnaire|aux commandes)|entiere responsabilite|direction (?:complete|entiere) (?:de|du)|a la tete (?:d'une? |de la |de l'|du )(?:agence|equipe|service|magasin|site|departement|pole|direction|filiale|entreprise|boutique))\b[^.;,\n]{0,40}|\b(?:gestion|management|encadrement|direction) (?:hierarchique )?(?:de |d'une equipe de )(?:\d{1,3}|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt) (?:personnes|salaries|collaborateurs|agents|employes)[^.;,\n]{0,30}",
    r"\b(?:sign(?:ing)?|approve) (?:off )?(?:all |the )?(?:contracts|budgets|accounts)\b[^.;,\n]{0,25}|\b(?:set(?:ting)?|own(?:ing)?) (?:the |our )?(?:company|whole) (?:strategy|policy|budgets?)\b[^.;,\n]{0,25}|\b(?:hire and fire|hiring and firing|full p&l|chair(?:ing)? the [a-z ]{3,20}|run(?:ning)? the (?:whole |entire )?(?:company|department|office|agency|branch|team of [a-z0-9]{1,8})|(?:sole|full|entire) responsibility for the [a-z]{4,14}|in sole charge of)\b[^.;,\n]{0,25}",
)
_BEGINNERS = context.words(
    r"\b(?:stagiaires?|alternants?|apprentis?|benevoles|volontaires|interns|trainees|volunteers)\b"
)
_SHOP = context.words(
    r"\b(?:magasins?|boutiques?|rayons?|restaurants?|restauration|hotels?|drive|caisses?|logistiques?|entrepots?|cuisine|salle|bar|store|shop|restaurant|retail|warehouse|travaux|chantier|maintenance|production|ecole|creche|ehpad|etablissement|residence|musee|bibliotheque|media(?:theque)?|entretien|proprete|informatique|logiciel|systemes?|data|software|laboratoire|qualite|terrain|agricole|exploitation)\b"
)
_ANALYST = context.words(r"\banalyste?s?\b")
_SHOWN = 1
"""Duties shown: the decisive one."""


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=Text(
        "Cette mention et l'intitulé ne sont pas du même niveau.",
        "This wording and the title are not of the same level.",
    ),
    why=Text(
        "L'intitulé et les missions ne situent pas le poste au même niveau de responsabilité : un titre de direction sur des tâches d'exécution, ou l'inverse. "
        "Le coefficient et le salaire minimum de la convention collective dépendent des fonctions réellement exercées, et une annonce ne doit pas induire en "
        "erreur sur la nature de l'emploi (code du travail, L5331-3). D'autres missions, que l'annonce ne dit pas, peuvent expliquer l'écart.",
        "The title and the duties do not place the post at the same level: a title of direction over plain tasks, or the reverse. The grade and the minimum "
        "pay of the collective agreement depend on the work really done, and an ad must not mislead on the nature of the job (code du travail, L5331-3). "
        "Other duties, which the ad does not state, may explain the gap.",
    ),
    question=Text(
        "Quel intitulé figurera au contrat, à quel coefficient, et quelle part du temps ces tâches prendront-elles ?",
        "Which title will stand in the contract, at which grade, and what share of the time will these tasks take?",
    ),
    rewrite=Replacement(
        "Un intitulé qui dit le travail : « distributeur de prospectus », « responsable d'agence »",
        "A title that tells the work: “leaflet distributor”, “branch manager”",
        "display",
    ),
    sources=sibling.sources,
    triggers=[GRAND, MODEST],
    examples=[
        Example(
            "Nous cherchons un [[directeur du rayonnement]].\n- [[glisser des prospectus sous les essuie-glaces]]\n- sourire",
            title="Directeur du rayonnement H/F",
        ),
        Example("- [[scanner des factures]]\n- classer les bons de livraison", title="[[Responsable marketing]] H/F"),
        Example("- [[signer les contrats avec les fournisseurs]]\n- tenir l'agenda", title="[[Assistante]] H/F"),
        Example("[[You will spend the day handing out flyers]].", title="[[Brand manager]]"),
        Example("- définir la stratégie\n- distribuer des échantillons au salon", title="Directeur marketing"),
        Example("- nettoyer la cuisine\n- préparer les commandes", title="Chef de cuisine"),
        Example("- scanner des factures\n- classer les bons", title="Employé de bureau"),
        Example("Vous participez à la définition de la stratégie du pôle.", title="Assistant marketing"),
        Example("- signer les contrats avec les fournisseurs", title="Directrice des achats"),
    ],
)
def intitule_gonfle(document: Document) -> Iterator[Mark]:
    """The title, where the text repeats it or else where it stands, and the first duties that belie it."""
    title = document.folded("title").data
    if document.facts.is_contract("stage", "alternance"):
        return
    if document.mentions(GRAND, "title") and not _SHOP.search(title):
        if not document.mentions(LOFTY, "text"):
            yield from _gap(document, GRAND, [_shown(one) for one in document.find(MENIAL, "text") if _is_theirs(one)])
    elif document.mentions(MODEST, "title") and not (leads(document) or _ANALYST.search(title)):
        yield from _gap(document, MODEST, [_shown(one) for one in document.find(HIGH, "text") if _is_theirs(one)])


def _gap(document: Document, essential: Pattern, duties: list[Span]) -> Iterator[Mark]:
    title = read_job_title(document, essential)
    if title is None or not duties:
        return
    if not any(title.place.overlaps(duty) for duty in duties):
        yield Mark(title.place, related=tuple(duties[:_SHOWN]))
    for duty in duties[:_SHOWN]:
        yield Mark(duty, related=(title.place,))


def _is_theirs(match: Match) -> bool:
    others = _BEGINNERS.search(match.data[match.start : match.end]) is not None
    return not (others or is_helping(match) or is_of_somebody_else(match) or context.preferred(match))


def _shown(match: Match) -> Span:
    return phrase(match, match.start, match.end)
