"""Three qualities or more in a row, one of them beyond what can be asked of anybody."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, negated, speaker, words
from sansreproche.document import Document, Match
from sansreproche.facts.enumerations import items_of_sentence
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_ADJECTIVES = (
    r"influente?|irreprochable|infatigable|exceptionnelle?|exceptionnel|infaillible|inepuisable|charismatique|visionnaire|brillante?|geniale?"
    r"|surdouee?|hyperacti(?:f|ve)|omniscient|invincible|insatiable|increvable|imbattable|incollable|redoutable|virtuose|prodige|extraordinaire"
    r"|absolue?|totale|surhumaine?|illimitee?|indefectible|hors[ -](?:pair|normes?|du commun)|d'exception|a toute epreuve|sans (?:faille|limites?|defaut)"
    r"|de haut vol|a (?:1|2|3|10)\d0 ?%|immense|prodigieu(?:x|se)|phenomenale?|legendaire|encyclopedique|inouie?|d'elephant|comme personne|jamais (?:fatigue|absent|malade)e?"
    r"|(?:excellente?|douee?|parfaite?|bon(?:ne)?) (?:pour|en|dans|a) (?:tout|tous les domaines)|partout|parfaite? (?:bilingue|trilingue|negociat(?:eur|rice)|organisat(?:eur|rice))|de genie|sans pareille?|(?:ultra|hyper)[ -]?\w{4,12}"
    r"|flawless|tireless|outstanding|exceptional|world[ -]class|brilliant|unrivall?ed|extraordinary|unstoppable|limitless|phenomenal|genius"
    r"|visionary|relentless|unmatched|best[ -]in[ -]class|superhuman|infallible|faultless|boundless"
)
EXTREME = pattern(
    rf"\b(?:{_ADJECTIVES})s?\b",
    r"\bmaitrise (?:parfaite|totale|absolue|complete)\b|\bparfaite maitrise\b|\bexpert(?:e|s)?\b(?: ?,| et | ?/)|(?:,| et|/) ?experte?\b|\bperfect(?:ion|ly)?\b",
    r"\bexcellen(?:te?|ce)s?\b[^.;\n]{1,60}\bexcellen(?:te?|ce)s?\b[^.;\n]{1,60}\bexcellen(?:te?|ce)s?\b",
)
_QUALITIES = (
    r"reacti|dynami|creati|autonom|rigour|rigueur|motiv|souriant|organis|curieu|polyvalen|disponib|passionn|ambitieu|proacti|inventi|imaginati|empathi|pedagog|diplomat"
    r"|perfectionn|exigen|tenac|combati|enthousias|optimis|energi|endur|resilien|patien|ponctuel|discre|loyal|honnet|fiable|souple|agile|adaptab|mobil|rapid|efficac"
    r"|precis|minutieu|method|structur|analyti|synth|communica|relationnel|leader|charism|resist|persuasi|convain|negocia|audaci|intelligen|cultiv|culture|gout|orthograph"
    r"|plume|anglais|bilingu|trilingu|polyglot|maitris|expert|connaissance|competence|sens d|esprit|memoire|vision|intuition|ecoute|humour|sang-froid|presentation|elocution"
    r"|aisance|talent|connect|geek|engag|investi|responsab|debrouill|volontaire|positi|seri|calme|humble|bienveillan|entreprenan|competit|stratege|strategi|innovan|drole|zen|gentil|sympa|courtois|malin|astucieu|charme|elegan|prestance|repartie|courag|loyal|loyaut|devou|genero|aplomb|niaque|gnaque|fougue|verve|flair|vif|vive|pointu|relation"
    r"|organi[sz]|curious|driven|passionate|friendly|reliable|proactive|smart|clever|fast|quick|writer|negotiator|speaker|seller|communicator|skills|taste|memory|grammar"
    r"|knowledge|command|mastery|attention|hard[ -]?working|ambitious|fearless|charming|funny|tech"
)
_QUALITY = words(
    rf"\b(?:{_QUALITIES})",
    rf"\b(?:{_ADJECTIVES})s?\b",
    r"\bperfect|\bexcellen",
    r"\b(?:genie|as|dieu|deesse|roi|reine|champion(?:ne)?|virtuose|pro|crack|monstre|bete|magicien(?:ne)?|maitre|artiste) (?:du|de la|de l'|des|de|d'|en) ?\w",
    r"\b\w{3,14}(?:eur|euse|rice|ier|iere|ant|ante) nee?$|\bsens \w{4,12} (?:aigu|inne|affute|pointu|hors)",
    r"\b(?:born|gifted|killer|guru|ninja|rockstar|wizard)\b|\bd'une \w{4,12} (?:rare|folle|extreme)|\b(?:fou|folle|rare)$",
)
_ONE_WORD = words(
    r"^(?:(?:tres|extremement|toujours|very|highly|extremely) )?[a-z-]{4,16}(?:f|ve|x|se|nt|nte|ique|able|ible|aire|iste|ful|ous|less|ing|ed|al|el|elle)$"
)
_OTHER_THINGS = words(
    r"\b(?:salaires?|remuneration|cadre|avantages?|ambiance|equipes?|entreprises?|produits?|services?|opportunites?|perspectives?|environnement|conditions|carrieres?"
    r"|formation|clients?|projets|qualite|valeurs|marques?|locaux|croissance|experience (?:client|utilisateur)|team|company|products?|career|salary|customers?)\b"
)
_LEAD = words(
    r"\b(?:etes|es|etre|soyez|sois|sera|serez|seras|are|be|is|avez|as|aurez|faut|voulons|veut|(?:re)?cherch\w{1,4}|attend\w{0,4}(?: de (?:toi|vous))?|demand\w{1,4}"
    r"|exig\w{1,4}|require\w{0,1}|need|have|must|with|avec|dotee? d(?:e |')|profil|someone|quelqu'un(?: de)?|personne|somebody|seeking|looking for|want|after) ?"
)
_MODIFIERS = words(
    r"^(?:(?:d'|l'|(?:une?|des|le|la|les|de|an?|the|votre|ton|ta|your|tres|hyper|ultra|super|very|bonne?s?|excellente?s?|grande?s?|solides?|vraie?s?|parfaite?s?|forte?s?"
    r"|strong|good|great|real|perfect|outstanding|world[ -]class|toujours) ?) ?){0,4}$"
)
_ALONE = words(r"\bexperte?s?$")
_MAX_WORDS = 9


@rule(
    label="profil-empile",
    tier="style",
    message=Text(
        "Cette mention empile des qualités dont une au moins est hors de portée ordinaire.",
        "This wording piles up qualities, at least one of them beyond the ordinary.",
    ),
    why=Text(
        "Une pile de superlatifs ne dit pas ce qu'il faut savoir faire : chacun peut s'y croire ou s'en exclure, et beaucoup de bons candidats renoncent. "
        "Aucune règle de droit ne l'interdit. Deux ou trois compétences vérifiables, liées aux tâches, trient mieux.",
        "A pile of superlatives does not say what one must be able to do: anyone may see themselves in it or out of it, and many good candidates give up. "
        "No rule of law forbids it. Two or three skills that can be checked, tied to the tasks, sort better.",
    ),
    question=Text(
        "Parmi ces qualités, lesquelles servent vraiment au poste, et comment sont-elles évaluées ?",
        "Which of these qualities does the job really use, and how are they assessed?",
    ),
    rewrite=Replacement(
        "deux ou trois compétences observables, par exemple « répond aux messages dans la journée »",
        "two or three skills that can be observed, such as “answers messages within the day”",
        "display",
    ),
    triggers=[EXTREME],
    examples=[
        Example(
            "Vous êtes [[brillant, curieux et infatigable]].", rewrite="Vous répondez aux messages dans la journée."
        ),
        Example("Nous voulons un chef de projet [[influent, créatif, disponible]]."),
        Example("Attendus : [[mémoire infaillible, anglais impeccable et sang-froid à toute épreuve]]."),
        Example("- [[Hyperactif, visionnaire et rigoureux]]"),
        Example("You are [[fearless, brilliant and organised]]."),
        Example("Vous avez [[une mémoire d'éléphant, un charme fou et une culture immense]]."),
        Example("[[Génie de la négociation, plume hors pair, vendeuse née]] : c'est vous ?"),
        Example("Tu es [[discret, excellent en tout et d'une patience rare]]."),
        Example("Vous êtes dynamique, rigoureux et autonome."),
        Example("Excellent relationnel, esprit d'équipe, goût du terrain."),
        Example("Une équipe brillante, soudée et infatigable vous attend."),
        Example("Parfaite maîtrise d'Excel et bonne connaissance de Word."),
        Example("Un cadre de travail exceptionnel, une cantine et un jardin."),
        Example("Expert de la chaudière, polyvalent et motivé ? Rejoignez-nous."),
        Example("Des perspectives exceptionnelles, de l'autonomie et des responsabilités."),
        Example("Formation en génie civil, mécanique et hydraulique."),
        Example("Des locaux immenses, une équipe curieuse et un café excellent."),
        Example("Tenue irréprochable, ponctualité et sourire."),
        Example("Nos produits sont brillants, solides et irréprochables."),
    ],
)
def profil_empile(document: Document) -> Iterator[Span]:
    """The items around an extreme word, as long as they are qualities; three at least."""
    done: list[Span] = []
    for match in document.find(EXTREME):
        pile = _pile(match)
        if pile and not any(pile.overlaps(one) for one in done) and _of_the_candidate(match):
            done.append(pile)
            yield pile


def _pile(match: Match) -> Span | None:
    items, here = items_of_sentence(match)
    first = last = here
    while first > 0 and _is_quality(match.data, *items[first - 1]):
        first -= 1
    while last + 1 < len(items) and _is_quality(match.data, *items[last + 1]):
        last += 1
    start = _shorn(match.data, *items[first])
    if (
        last - first < 2
        or _names_a_speciality(match, items[here])
        or _OTHER_THINGS.search(match.data[items[here][0] : items[here][1]])
    ):
        return None
    return match.document.span(match.field, start, items[last][1])


def _names_a_speciality(match: Match, item: tuple[int, int]) -> bool:
    """« Expert de la maintenance » is a trade; « expert » alone is a demand."""
    return b"expert" in match.data[match.start : match.end] and not _ALONE.search(match.data[item[0] : item[1]])


def _is_quality(data: bytes, start: int, end: int) -> bool:
    item = data[start:end].strip()
    if len(item.split()) > _MAX_WORDS or (b"sens d" not in item and _OTHER_THINGS.search(item)):
        return False
    return _QUALITY.search(item) is not None or _ONE_WORD.search(item) is not None


def _shorn(data: bytes, start: int, end: int) -> int:
    """Where the first quality starts, without « vous êtes », « nous cherchons un chef de projet »."""
    for found in _LEAD.finditer(data[start:end]):
        end_of_lead = found.span()[1]
        if end_of_lead < end - start:
            lead = end_of_lead
            break
    else:
        lead = 0
    rest = data[start + lead : end]
    quality = _QUALITY.search(rest)
    if quality is None or _MODIFIERS.search(rest[: quality.span()[0]]):
        return start + lead
    return start + lead + quality.span()[0]


def _of_the_candidate(match: Match) -> bool:
    return not (negated(match) or boilerplate(match)) and speaker(match) in {None, "candidate"}
