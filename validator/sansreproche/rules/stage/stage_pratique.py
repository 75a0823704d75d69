"""Practice demanded of a trainee without the word « expérience », or beginners shut out."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document, Match
from sansreproche.facts.practice import LEAST, MANY, SPAN, is_no_demand
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_IN = r"(?:(?:dans|en|chez|comme|sur|de|d'|of|in|with|as) ?[^.,;:!?()\n]{2,40}?)"
_WORKED = r"(?:travaille|exerce|pratique|gere|tenu|occupe|vendu|anime|encadre|servi|manage|passe)"
BEHIND = pattern(
    rf"\b{LEAST}{SPAN} {_IN} (?:derriere (?:toi|vous)|au compteur|a (?:ton|votre|son) actif|dans les (?:pattes|jambes|bagages)|au cv|en poche|behind you|under your belt)",
    rf"\b{LEAST}{SPAN} (?:minimum |mini )?{_IN},? (?:c'est |is |est |sont )?(?:exigee?s?|obligatoires?|non negociables?|imperatifs?|indispensables?|required|mandatory|a must)\b",
    rf"\b(?:justifi(?:ez|es|er) (?:de |d')|dispos(?:ez|es|er) (?:de |d')|cumul(?:ez|es|er) |totalis(?:ez|es|er) |track record of ){LEAST}{SPAN} (?:{_IN}|minimum)(?:[.,;:()\n]|$)",
    rf"\b(?:avoir|vous avez|tu as|ayant) (?:deja )?{_WORKED} {LEAST}{SPAN}(?: (?:dans|en|chez|comme|sur|au sein|de|d') ?[^.,;:!?()\n]{{2,40}})?",
    rf"\b(?:avoir|vous avez|tu as|ayant) (?:deja )?{_WORKED} [^.,;:!?\n]{{2,40}} (?:pendant|durant) {LEAST}{SPAN}",
    rf"\b(?:au moins|au minimum|minimum|plus de) {MANY} (?:ans?|annees?) (?:dans|chez|comme|sur) ?[^.,;:!?()\n]{{2,40}}|\b{MANY} (?:ans?|annees?) (?:minimum|mini|au moins) (?:dans|chez|comme|sur) ?[^.,;:!?()\n]{{2,40}}",
    rf"\b(?:at least|no less than|a minimum of|minimum|more than|over|must have|with) (?:{MANY}|\d ?\+) years? (?:in|of|with|as) [^.,;:!?()\n]{{2,40}}",
    rf"\byou have (?:already )?(?:worked|sold|managed|served|run) [^.,;:!?\n]{{2,40}} for {LEAST}{SPAN}",
)
SHUT_OUT = pattern(
    r"\b(?:profils? )?debutants?(?: (?:et|ou) [a-z]{3,12})?,? ?(?:: ?non\b|s'abstenir|(?:non|pas) (?:acceptes?|retenus?|admis|etudies?)|refuses?|exclus|ne (?:seront|sera) pas (?:retenus?|acceptes?|etudies?))",
    r"\b(?:pas de|aucun) (?:profils? )?debutants?\b|\bbeginners? (?:need not apply|not accepted)|\bno beginners\b|\bnot (?:for beginners|an entry-level)",
)

_LENGTH_OF_STAGE = context.words(
    r"\b(?:stages?|duree|contrat|convention|internship|placement|duration|etudes|ecole|cesure)\b[^.;\n]{0,20}$"
)
_STUDIED = context.words(
    r"\b(?:etudes|formation|licence|master|bac\b|bts|cursus|ecole|universite|droit|faculte|study|studies|degree|university|school|college|course|education|stage|internship)\b"
)
"""Years of study, or of the stage itself."""
_WELCOMED = context.words(r"\b(?:ne|n'|non|jamais|never|not)\b[^.;\n]{0,30}$")


@rule(
    label="stage-experience",
    tier="abusif",
    message=Text(
        "Cette mention demande à un stagiaire d'avoir déjà pratiqué le métier.",
        "This wording demands of a trainee to have practised the trade already.",
    ),
    why=Text(
        "Un stage sert à acquérir des compétences professionnelles en vue d'un diplôme (code de l'éducation, L124-1) ; il ne peut "
        "pas servir à exécuter une tâche régulière d'un poste permanent (L124-7). Compter des années de pratique, ou écarter les "
        "débutants, fait penser à un emploi plus qu'à une formation. Aucun texte n'interdit ces mots à eux seuls : c'est un indice, "
        "que les juges apprécient avec d'autres lorsqu'un stage est requalifié en contrat de travail.",
        "A stage serves to acquire professional skills towards a diploma (code de l'éducation, L124-1); it may not serve to carry out "
        "a regular task of a permanent post (L124-7). Counting years of practice, or shutting out beginners, suggests a job rather "
        "than training. No text forbids these words alone: they are a sign, which judges weigh with others when a stage is turned "
        "into an employment contract.",
    ),
    question=Text(
        "Que vais-je apprendre pendant ce stage que cette pratique ne donne pas déjà, et un débutant serait-il accueilli ?",
        "What will I learn during this stage that such practice does not already give, and would a beginner be welcome?",
    ),
    rewrite=Replacement(
        "Débutants bienvenus : le stage est une formation, accompagnée par un tuteur.",
        "Beginners welcome: the stage is a training, accompanied by a tutor.",
    ),
    sources=[
        Source(
            "Code de l'éducation : objet et limites du stage",
            "L124-1, L124-7",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[BEHIND, SHUT_OUT],
    examples=[
        Example(
            "Il faut [[deux ans de caisse derrière toi]].",
            contract="stage",
            rewrite="La caisse s'apprend sur place.",
        ),
        Example("Vous [[justifiez de trois ans en imprimerie]].", contract="stage"),
        Example("[[Avoir travaillé au moins six mois chez un traiteur]].", contract="stage"),
        Example("[[Un an minimum dans l'horlogerie]].", contract="stage"),
        Example("[[Débutants s'abstenir]].", contract="stage"),
        Example("[[At least two years in fashion retail]].", contract="stage"),
        Example("Débutants bienvenus.", contract="stage"),
        Example("Stage de six mois minimum dans le secteur du cirque.", contract="stage"),
        Example("Avoir validé trois ans minimum d'études de lettres.", contract="stage"),
        Example("Notre fondateur a travaillé dix ans dans la mode.", contract="stage"),
        Example("At least two years of a business degree.", contract="stage"),
        Example("Vous avez déjà travaillé six mois en boutique ? C'est un atout.", contract="stage"),
        Example("Débutants s'abstenir.", contract="CDI"),
    ],
)
def stage_pratique(document: Document) -> Iterator[Span]:
    """Time already worked in the trade, and the door shut to those who have none."""
    if not document.facts.is_contract("stage"):
        return
    for match in document.find(SHUT_OUT, "text"):
        if not (context.boilerplate(match) or _WELCOMED.search(context.before(match))):
            yield match.span()
    for match in document.find(BEHIND, "text"):
        if not (is_no_demand(match) or _is_of_study(match)):
            yield match.span()


def _is_of_study(match: Match) -> bool:
    """Years spent learning, or the length of the stage on offer."""
    line = match.data[max(0, match.start - 60) : match.start].split(b"\n")[-1]
    return _LENGTH_OF_STAGE.search(line) is not None or _STUDIED.search(match.data[match.start : match.end]) is not None
