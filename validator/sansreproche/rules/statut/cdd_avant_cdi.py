"""A fixed term first, then more, in whatever words: « quatre mois pour voir, titularisation au bout », "three months, permanent if we like you"."""

from collections.abc import Iterator

from sansreproche.context import cited, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.statut.cdd_detourne import LAWFUL, PUBLIC
from sansreproche.rules.statut.cdd_detourne import cdd_detourne as sibling

FIXED = pattern(
    r"\bcdd\b|\b(?:contrats? )?(?:a )?duree determinee\b|\bcontrats? (?:court|temporaire|initial|precaire)s?\b|\b(?:premier |un |une |par un |d'abord un |d'un )?contrat (?:de|d'une duree de) [a-z0-9]{1,8} (?:mois|semaines)\b|\bfixed[ -]term\b|\btemporary (?:contract|position|post|job)|\b(?:[a-z0-9]{1,6})[- ]months?'? (?:contract|fixed)"
)
_MORE = words(
    r"\b(?:cdi|duree indeterminee|titularis\w{3,6}|perenn?is\w{1,6}|embauche\w{0,2} (?:definitiv\w{1,2}|ferme|durable|a la cle|derriere|ensuite|au bout)|(?:contrat|poste|emploi) (?:definitif|durable|ferme|stable|permanent)|definitive?(?:ment)?|pour de bon|on (?:te|vous) garde|on (?:signe|prolonge|continue|transforme)|(?:nous )?(?:vous|te) gard(?:ons|erons)|transforme\w{0,2}|confirme\w{0,2} ensuite|a vie|evolutif|(?:puis|promesse d'|avant|en vue d'une?) ?embauche|embauche possible)\b",
    r"\b(?:permanent(?:ly)?|open-ended|indefinite|keep you(?: on)?|long-term|made permanent|stay for good|extended for good)\b",
)
_LINK = words(
    r"\b(?:puis|ensuite|si|apres|au bout|a l'issue|avant|d'abord|pour (?:voir|commencer|debuter|tester|vous tester|te tester)|test|essai|observation|avec|derriere|a la cle|valant|tenant lieu|evolu\w{2,5}|debouch\w{2,5}|suivie?|promesse|possib\w{2,5}|perspective|en vue|vers|premier|toujours|systematiquement|commenc\w{1,4}|demarr\w{1,4}|initial|transform\w{1,6}|perenn?is\w{1,6}|titularis\w{3,6}|au depart)\b",
    r"\b(?:then|if|before|afterwards?|first|start\w{0,3}|test|trial|leading|turn\w{0,4}|becom\w{1,4}|with|initially|once|view|convert\w{0,3}|follow\w{0,3}|make it)\b",
)
_AS_TRIAL = words(
    r"\b(?:pour (?:voir|tester|vous tester|te tester|commencer a|se connaitre|faire connaissance|juger)|(?:de |d'|en |comme |periode d')(?:observation|essai|test)\b|as an? (?:test|trial)|on trial|to see (?:if|how)|to try you|probation(?:ary)?|servant d'essai|qui sert d'essai|histoire de)\b"
)
_CHOICE = words(
    r"\b(?:cdi,? (?:ou|et|/|-) ?(?:en )?(?:cdd|interim|alternance|stage)|cdd,? (?:ou|/) ?(?:en |un )?(?:cdi|interim)|cdi ?[,/] ?cdd|cdd ?[,/] ?cdi|permanent or|or permanent|ou cdi|ou en cdi)\b",
    r"\b(?:pas de|aucun|sans|ni|no|not) (?:possibilite de |passage en |perspective de |promesse d[e'] ?)?(?:cdi|titularisation|permanent|embauche)",
    r"\b(?:remplac\w{2,6}|conge|maternite|parental|maladie|saison\w{0,5}|accroissement|surcroit|surcharge|apprenti\w{0,7}|alternan\w{1,3}|stage|stagiaires?|interimaires?|leave|seasonal|cover|concours|fonction publique|titulaire d|periode d'essai de|trial period of|these|doctora\w{1,4})\b",
    r"\b(?:nos salaries|nos equipes|candidats en|clients?|accompagn\w{1,5}|gestion des|gerez|avons|ont ete|en 20\d\d|redig\w{1,4}|contrats de travail|type de contrat ?: ?(?:cdi|cdd)\n)",
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[FIXED],
    examples=[
        Example(
            "[[Trois mois de CDD, titularisation au bout si l'essai est concluant]].",
            rewrite="CDI avec période d'essai de trois mois.",
        ),
        Example("[[Contrat à durée déterminée d'abord, et on te garde ensuite]]."),
        Example("[[Un premier contrat de cinq mois, pérennisé ensuite]]."),
        Example("[[We start with a temporary contract and keep you on if all goes well]]."),
        Example("[[CDD de six mois, histoire de se connaître]]."),
        Example("CDD ou CDI, selon votre souhait."),
        Example("CDD de remplacement de huit mois ; un CDI s'ouvre dans une autre équipe."),
        Example("CDD de quatre mois pour surcroît d'activité."),
        Example("CDI, période d'essai de deux mois."),
        Example("Fixed-term contract of nine months, maternity leave cover."),
        Example("CDD d'un an, sans promesse d'embauche."),
    ],
)
def cdd_avant_cdi(document: Document) -> Iterator[Mark]:
    """A fixed term, what would follow it and the word between, in one sentence; or a fixed term said to be a trial."""
    yield from beyond((sibling,), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    if (
        document.facts.is_contract("alternance", "stage", "public", "service-civique")
        or document.mentions(LAWFUL)
        or document.mentions(PUBLIC)
    ):
        return
    for match in document.find(FIXED, "text"):
        held = together(match, _MORE, _LINK) or together(match, _AS_TRIAL)
        if held and not _excused(match):
            yield phrase(match, *held)


def _excused(match: Match) -> bool:
    return _CHOICE.search(line_of(match)) is not None or cited(match)
