"""Newcomers welcomed in one place, years of the trade counted in another, neither in the usual words: « novices bienvenus », « trois hivers en cuisine »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, preferred, words
from sansreproche.document import Document, Match
from sansreproche.facts.numbers import NUMBER, parse_number
from sansreproche.facts.phrases import line_of, phrase
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.profil.exigences_contradictoires import exigences_contradictoires as sibling

_NEW = r"(?:debutante?s?|novices?|neophytes?|profanes?|non[ -]inities?|(?:grands? )?debutante?s?|premier(?:e|s)? (?:emplois?|postes?|experiences? professionnelles?)|sortante?s? d'(?:ecole|etudes)|(?:tout )?juste diplomee?s?|jeunes? diplomee?s?|reconversions?)"
_LUGGAGE = r"(?:experiences?|bagages?|pratique|connaissances?|competences?|notions?|pre-?requis|references?|anciennete|vecu|parcours|metier)"
_NEW_EN = r"(?:beginners?|newcomers?|novices?|first-timers?|starters?|school[ -]leavers?|graduates|career[ -]changers?|people with no experience|complete beginners)"
WELCOME = pattern(
    rf"\b(?:ouverte?s?|accessibles?|convient|destinee?s?|adresse|propose|parfait|ideale?) (?:\w{{2,10}} )?(?:aux?|a des?|a tous?,?|pour (?:une?|des|les)) (?:\w{{4,10}} )?{_NEW}\b(?: (?:du|de la|de l'|dans|en|comme|complets?) ?[a-z-]{{3,14}})?",
    rf"\b{_NEW}\b[^.;:,\n]{{0,25}}\b(?:bienvenue?s?|acceptee?s?|admise?s?|possibles?|envisageables?|les bras ouverts|ok\b|welcome|formee?s?|accueillie?s?)",
    rf"\bsans (?:aucune? |la moindre |le moindre )?{_LUGGAGE}(?: (?:particulieres?|professionnelles?|prealables?|du metier|dans le domaine))?,? ?(?:bienvenue?s?|acceptee?s?|c'est (?:possible|ok|bien|parfait)|possible|ok\b|vous etes (?:le |la |les )?bienvenue?s?|tu es (?:le |la )?bienvenue?)",
    rf"\b(?:aucune?|zero|pas d[e'] ?|nulle|point d[e'] ?) ?{_LUGGAGE}\b[^.;,\n]{{0,30}}\b(?:requise?s?|exigee?s?|attendue?s?|demandee?s?|necessaires?|prealables?|indispensables?|obligatoires?|imposee?s?)\b(?: (?:attendue?s?|requise?s?|exigee?s?|demandee?s?|necessaires?))?",
    r"\b(?:peu importe|inutile) (?:d'avoir |de justifier d'|de posseder )?(?:votre |ton |une |l'|de l')?(?:experience|parcours|bagage)\b|\bon (?:te |vous )?(?:apprend|forme)(?:ra)? (?:tout|de (?:a|zero)|a partir de zero)|\b(?:meme si|meme quand) (?:vous|tu) n'(?:avez|as) (?:jamais|aucune|pas)[^.;,\n]{3,40}|\b(?:vous|tu) n'(?:avez|as) jamais (?:encore )?(?:travaille|exerce|fait|touche|mis|servi|vendu|tenu)[^.;,\n?]{0,40}",
    rf"\b{_NEW_EN} (?:are |is |very |most |more than |all ){{0,3}}(?:welcome|accepted|encouraged|fine|ok\b|invited|trained)|\bopen to (?:complete |total |absolute )?{_NEW_EN}|\b(?:brand[ -]new|new) to (?:the|this|our) (?:trade|job|field|industry|business|world|kitchen)(?: if you like| is fine| is ok| welcome)?",
    r"\b(?:no|zero|without any|without) (?:prior |previous |relevant |particular )?(?:experience|background|track record|knowledge|skills)(?: (?:of|in) [a-z ]{3,20})? ?(?:is |are )?(?:needed|required|necessary|expected|asked for|welcome|at all|whatsoever|no problem|whatever)\b|\b(?:your )?first (?:ever )?job(?: is)? (?:welcome|fine|ok)|\bnever (?:worked|done|held|served|sold) [^.;,\n?]{3,30}\? ?(?:no problem|fine|welcome|great)|\bentry[ -]level\b",
)
_UNIT = r"(?:ans|annees?|saisons?|hivers?|etes|printemps|exercices|campagnes|years?|seasons?|winters?|summers?|lustres?|decennies?|decades?)"
YEARS = pattern(
    rf"\b(?:au moins |au minimum |minimum |plus de |at least |a minimum of |minimum of |over |more than |backed by )?\b(?P<number>{NUMBER}|une?|one|a) ?(?:bonnes? |bons |pleines? |belles |solides |full |solid |good )?{_UNIT}'?\b(?P<then>[^.;,\n]{{0,60}})"
)
_DEMANDED = words(
    r"\b(?:exige|requis|minimum|mini\b|au moins|au minimum|justifi|prouv|attest|obligatoire|imperati|indispensable|derriere (?:vous|toi|soi)|au compteur|a (?:votre|ton|son) actif|demande|a l'appui|references? verifi|necessaire|eliminatoire|sinon|sans quoi|non negociable|plus de|attendu|faut|devez|dois\b|avez deja|as deja|totalis|cumul|comptez|comptes|vecu|passe)",
    r"\b(?:required|minimum|at least|proven|backed by|must|need|you (?:have|bring|come with)|behind you|under your belt|mandatory|essential|non-negotiable|documented|to show|a minimum)\b",
)
_OF_WORK = words(
    r"^ ?(?:minimum |mini |au moins |exigee?s? |requise?s? )?(?:d'|de |du |des |en |dans |comme |chez |sur |a |au |aux |derriere |of |in |as |at |with |behind |on |running |working |selling |d[e']? ?experience|experience|metier|pratique|terrain|ancien)",
)
_NOT_OF_WORK = words(
    r"\b(?:age|ages|agee?s?|old|revolus|depuis|since|garantie|permis|licence b|entreprise|societe|maison|groupe|equipe|fondee?|creee?|existe|histoire|anniversaire|contrat|cdd|stage|formation|alternance|apprentissage|engagement|bail|duree|salaire|prime|anciennete dans|apres|au bout|d'ici|tous les|par an|enfants?|eleves|clients?|mission|evolu\w{2,5}|projet|plan|mandat|majorite|majeur|moins de|jusqu'a|up to|under|contract|warranty|founded|history|children|company|team|our|we|nos|notre|patron|chef|formateur|tuteur|ecole|etudes|bac|classe|cursus|master|licence|diplome|semaines?|mois|months?|weeks?|heures?)\b|€",
)
_LEAST = 1.0


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[WELCOME],
    examples=[
        Example(
            "Poste [[ouvert aux novices de la coiffure]].\n- [[quatre saisons en salon]], attestées",
            rewrite="Poste ouvert aux novices de la coiffure, formation de six semaines.",
        ),
        Example("[[Aucun bagage technique n'est demandé]]. [[Il faut trois années de chantier derrière soi]]."),
        Example("[[Sans expérience, bienvenue]] ! [[Vous justifiez de deux hivers en station]]."),
        Example("[[Brand new to the trade is fine]].\n- [[at least six years behind a chair]]"),
        Example("Novices bienvenus : deux semaines de doublure, puis la salle."),
        Example("Aucun bagage n'est demandé. Notre maison a trente années d'existence."),
        Example("Débutants bienvenus ; deux saisons à l'actif seraient un plus."),
        Example("Aucune connaissance n'est exigée. CDD de deux ans."),
        Example("Novices bienvenus ; après trois années chez nous, vous pouvez devenir chef."),
        Example("Beginners are welcome. You must be at least 18 years old."),
    ],
)
def debutant_experimente(document: Document) -> Iterator[Mark]:
    """The first welcome to newcomers and the first years of work demanded; each points at the other."""
    welcome = next((one for one in document.find(WELCOME) if not _denied(one)), None)
    if welcome is None:
        return
    asked = next((one for one in document.find(YEARS, "text") if _is_asked(one, welcome)), None)
    if asked is None or sibling.marks(document):
        return  # better known wordings, shown shorter
    first, second = welcome.span(), _years_span(asked)
    yield Mark(first, related=(second,))
    yield Mark(second, related=(first,))


def _denied(match: Match) -> bool:
    said = match.data[max(0, match.start - 20) : match.start]
    return _NOT_WELCOME.search(said) is not None or boilerplate(match) or cited(match)


_NOT_WELCOME = words(r"\b(?:pas|non|ni|not|no|jamais) (?:\w{2,8} )?$")


def _is_asked(match: Match, welcome: Match) -> bool:
    """Whether a year or more of work is demanded, elsewhere than in the sentence that welcomes newcomers."""
    number = parse_number(match.folded("number")) or 1
    line = line_of(match)
    same = match.field == welcome.field and line == line_of(welcome)
    apart = not same or not _CHOICE.search(match.data[min(match.end, welcome.end) : max(match.start, welcome.start)])
    work = _OF_WORK.search(match.folded("then").encode("latin-1")) is not None
    plain = _DEMANDED.search(line) is not None and _NOT_OF_WORK.search(line) is None
    return (
        number >= _LEAST and apart and work and plain and not (negated(match) or preferred(match) or boilerplate(match))
    )


_CHOICE = words(r"\b(?:ou|or|soit|mais aussi|comme|and up|jusqu|a\b)\b")


def _years_span(match: Match) -> Span:
    return phrase(match, match.start, match.end)
