"""Several unrelated trades expected of one person: developer, photographer and salesperson in one."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, negated, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.engine import BytePattern
from sansreproche.facts.enumerations import items_of_sentence
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_TRADES = {
    "web": r"developpeu(?:r|se)|webmaster|programmeu(?:r|se)|integrat(?:eur|rice)|codeu(?:r|se)|developer|coder",
    "design": r"graphiste|infographiste|maquettiste|illustrat(?:eur|rice)|webdesigner|designer",
    "image": r"photographe|videaste|monteu(?:r|se)|cadreu(?:r|se)|cameraman|photographer|videographer|video editor",
    "writing": r"redact(?:eur|rice)|journaliste|copywriter|correct(?:eur|rice)|concepteur-redacteur|writer",
    "networks": r"community manager|attachee? de presse|charge de communication|social media manager",
    "seo": r"referenceu(?:r|se)|traffic manager|marketeu(?:r|se)|marketer",
    "sales": r"commerciale?|vendeu(?:r|se)|televendeu(?:r|se)|prospect(?:eur|rice)|salesperson|sales ?rep",
    "accounts": r"comptable|gestionnaire de paie|accountant|bookkeeper",
    "people": r"recruteu(?:r|se)|drh|responsable rh|recruiter",
    "law": r"juriste|avocate?|lawyer",
    "office": r"secretaire|standardiste|office manager|receptionist",
    "goods": r"livreu(?:r|se)|chauffeu(?:r|se)|magasini(?:er|ere)|cariste|coursi(?:er|ere)|driver",
    "works": r"electricien|plombi(?:er|ere)|macon|menuisi(?:er|ere)|bricoleu(?:r|se)|jardini(?:er|ere)|mecanicien|technicien(?:ne)?|frigoriste|soudeu(?:r|se)|peintre|couturi(?:er|ere)|retoucheu(?:r|se)",
    "kitchen": r"cuisini(?:er|ere)|serveu(?:r|se)|barman|barmaid|boulang(?:er|ere)|cook|waiter",
    "cleaning": r"agent d'entretien|femme de menage|homme de menage|cleaner",
    "words": r"traduct(?:eur|rice)|interprete|translator",
    "teaching": r"format(?:eur|rice)|coach|professeur|animat(?:eur|rice)|teacher",
    "care": r"baby-?sitter|nounou|infirmi(?:er|ere)|educat(?:eur|rice)|nurse",
    "science": r"botaniste|chimiste|biologiste|statisticien(?:ne)?|geographe|historien(?:ne)?|chemist|biologist|statistician",
    "events": r"conferenci(?:er|ere)|evenementialiste|organisat(?:eur|rice) d'evenements|event planner",
}
_TASKS = {
    "web": r"coder|programmer|(?:developper|maintenir|refaire) (?:le|la|un|une|notre|votre|des) (?:site|appli|boutique|page|module|logiciel)|code the|build the (?:site|website|app)",
    "image": r"retoucher (?:les|des|nos) (?:photos|images)|(?:monter|tourner|filmer) (?:les|des|nos) \w{3,10}|photographier|filmer|shoot (?:the|our) \w{3,10}|edit (?:the|our) videos",
    "design": r"dessiner|(?:creer|realiser) (?:les|des|nos|le) (?:visuels|affiches|logos?|maquettes|flyers)|design the (?:posters|flyers|logo)",
    "writing": r"(?:ecrire|rediger)(?: (?:les|des|la|nos|une) (?:articles?|newsletters?|textes|fiches|communiques|billets?))?|write the (?:newsletter|articles|blog)",
    "sales": r"(?:demarcher|prospecter|relancer|visiter)(?: (?:les|des|de|nos) \w{4,12})?|vendre|sell (?:to|our|the)|call (?:prospects|customers)",
    "accounts": r"comptabiliser|(?:tenir|faire|saisir) (?:la|les|notre) (?:compta\w{0,7}|comptes|factures|ecritures|paies?)|keep the books|run the payroll",
    "goods": r"livrer|(?:conduire|decharger|charger|porter) (?:les|le|la|des|nos) \w{4,12}|deliver (?:the|our) \w{4,10}|drive the van",
    "works": r"bricoler|(?:reparer|repeindre|poser|tondre) (?:les|le|la|des|nos) \w{4,12}|fix the \w{4,10}|mow the",
    "kitchen": r"cuisiner|(?:preparer|servir) (?:les|le|la|des) (?:repas|dejeuners?|plats|cafes?|buffets?)|cook (?:the|our) \w{4,8}|serve (?:the|our) \w{4,8}",
    "cleaning": r"repasser|balayer|(?:faire|assurer) (?:le|du) (?:menage|repassage)|nettoyer (?:les|le|la|des|nos) \w{4,12}|clean the \w{4,9}",
    "care": r"(?:garder|aller chercher|promener) (?:les|mes|nos|le) (?:enfants?|petits|chiens?)|walk the dog",
    "people": r"recruter (?:les|des|nos) \w{4,12}|recruit (?:the|our) \w{4,9}",
    "office": r"(?:tenir|assurer|gerer) (?:le|la|l') ?(?:standard|accueil|secretariat|courrier)|answer the phones?|run the front desk",
}
_ANY_TRADE, _ANY_TASK = "|".join(_TRADES.values()), "|".join(_TASKS.values())
_NEXT = r"[^,.;:/+\n]{0,25}(?: ?[,/+&] ?| - | et | and )(?:et |and )?(?:une? (?:peu |tiers )?|an? |our |notre |moitie |tantot |parfois |aussi )?"

TRADES = pattern(rf"\b(?:{_ANY_TRADE})\b{_NEXT}(?:{_ANY_TRADE})\b")
TASKS = pattern(rf"\b(?:{_ANY_TASK})\b{_NEXT}(?:{_ANY_TASK})\b")
TRAINED_AS = pattern(
    rf"\b(?:{_ANY_TRADE}|ingenieur|medecin|architecte) de (?:formation|metier)\b[^.;,\n]{{0,20}}\b(?:aussi|egalement|deja|par ailleurs)"
    r" (?:travaille|exerce|oeuvre|passe|une (?:vraie |solide )?experience)[^.;,\n]{3,70}"
)
_READ = {name: words(rf"\b(?:{one})\b") for name, one in _TRADES.items()}
_DONE = {name: words(rf"\b(?:{one})") for name, one in _TASKS.items()}
_SHARED = words(r"\b(?:moitie|tantot|parfois|un tiers|un peu) $")
_ONE_POST = words(
    r"\b(?:postes?|profils?|roles?|fonctions?|metiers?) (?:de |d')$|\b(?:will be|serez|seras|etes|es|sera) (?:our|notre) $"
)
_SOMEBODY_ELSE = words(
    r"\b(?:le|la|les|l'|des|du|de|au|aux|notre|nos|son|sa|the|our|chez) ?$",
    r"\b(?:avec|entre|with|between|among|parmi|aupres)\b[^,.;\n]{0,25}$",
    r"\b(?:postes|metiers|offres|profils|fonctions|recrutons|jobs|positions|hiring)\b[^.;\n]{0,20}[:(] ?$",
)
_SEVERAL_POSTS = words(r"(?:,|/| et | and ) ?(?:une?|an?) ")
_ALL_AT_ONCE = words(
    r"\b(?:a la fois|tour a tour|en meme temps|aussi bien|double|casquettes|tiers|moitie|tantot|at once|both|all in one|at the same time)\b"
)


@rule(
    label="profil-empile",
    tier="style",
    message=Text(
        "Cette mention réunit plusieurs métiers différents en une seule personne.",
        "This wording puts several different trades into one person.",
    ),
    why=Text(
        "Chacun de ces métiers s'apprend et occupe d'ordinaire une personne : celle qui les réunirait tous est rare, et le travail réel reste difficile à deviner. "
        "Aucune règle de droit ne l'interdit ; le salaire et le temps prévus pour chaque tâche méritent d'être connus.",
        "Each of these trades has to be learnt and usually keeps one person busy: somebody who has them all is rare, and the actual work is hard to guess. "
        "No rule of law forbids it; the pay and the time meant for each task are worth knowing.",
    ),
    question=Text(
        "Quelle part du temps va à chacun de ces métiers, et lequel sert de base au salaire ?",
        "How much of the time goes to each of these trades, and which one sets the pay?",
    ),
    rewrite=Replacement(
        "un métier principal, puis une ou deux tâches annexes avec la part de temps de chacune",
        "one main trade, then one or two side tasks with the share of time of each",
        "display",
    ),
    triggers=[TRADES, TASKS, TRAINED_AS],
    examples=[
        Example("Vous serez à la fois [[développeur, maquettiste et vendeur]]."),
        Example("Profil : [[comptable, juriste et community manager]]."),
        Example("Il faudra [[coder le site, tenir la comptabilité, livrer les paniers et monter les vidéos]]."),
        Example("Idéalement, un [[juriste de formation qui a aussi exercé dans une rédaction]]."),
        Example("You are a [[developer, photographer and salesperson]]."),
        Example("Poste de [[magasinier / maquettiste / comptable]]."),
        Example("Tu seras [[moitié vendeur, moitié graphiste, moitié comptable]]."),
        Example("Vous travaillez avec le comptable, le juriste et le commercial du groupe."),
        Example("Nous recrutons un comptable, un livreur et un vendeur."),
        Example("Nos autres postes : vendeur, comptable, livreur."),
        Example("Des développeurs, graphistes et commerciaux vous entourent."),
        Example("Graphiste, maquettiste ou illustrateur de formation."),
        Example("Vous savez rédiger des articles et créer les visuels."),
    ],
)
def metiers_empiles(document: Document) -> Iterator[Span]:
    """Three domains of trades, four of tasks, or a trade learnt and another one practised."""
    done: list[Span] = []
    for source, domains, least in ((TRADES, _READ, 3), (TASKS, _DONE, 4)):
        for match in document.find(source):
            pile = _pile(match, domains, least)
            if pile and not any(pile.overlaps(one) for one in done) and _of_the_candidate(match):
                done.append(pile)
                yield pile
    for match in document.find(TRAINED_AS):
        if _of_the_candidate(match):
            yield match.span()


def _pile(match: Match, domains: dict[str, BytePattern], least: int) -> Span | None:
    items, here = items_of_sentence(match)
    known = [_domain(match.data[start:end], domains) for start, end in items]
    last = here
    while last + 1 < len(items) and known[last + 1]:
        last += 1
    if len({one for one in known[here : last + 1] if one}) < least:
        return None
    end = items[last][1]
    if domains is _READ and _SEVERAL_POSTS.search(match.data[match.start : end]) and not _at_once(match):
        return None
    shared = _SHARED.search(match.data[max(0, match.start - 12) : match.start])
    start = match.start - (shared.span()[1] - shared.span()[0] if shared else 0)
    return match.document.span(match.field, start, end)


def _domain(item: bytes, domains: dict[str, BytePattern]) -> str | None:
    return next((name for name, one in domains.items() if one.search(item)), None)


def _at_once(match: Match) -> bool:
    start, end = sentence(match)
    return _ALL_AT_ONCE.search(match.data[start:end]) is not None


def _of_the_candidate(match: Match) -> bool:
    said = match.data[max(0, match.start - 40) : match.start]
    others = _SOMEBODY_ELSE.search(said) and not _ONE_POST.search(said)
    return not (others or negated(match) or boilerplate(match)) and speaker(match) in {None, "candidate"}
