"""« Bonne présentation » asked of the candidate: dress, looks or manners, nobody can tell."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document
from sansreproche.law.discrimination import ASKED_OF_CANDIDATES, CRITERIA
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_FINE = r"(?:bonne|excellente|belle|parfaite|impeccable|irreprochable|tres bonne|tres belle|grande)"
_NEAT = r"(?:soignee|irreprochable|impeccable|exemplaire|elegante|parfaite|correcte|exigee|au top|nickel|sans faille)"

PRESENTATION = pattern(
    rf"\b(?:une )?{_FINE} presentation\b(?: (?:physique|personnelle|generale|exigee|indispensable|requise|obligatoire))?",
    rf"\b(?:une )?(?:presentation|apparence) (?:physique )?(?:tres |toujours )?{_NEAT}\b",
    rf"\b(?:une )?(?:presentation et (?:une )?(?:elocution|expression)|(?:elocution|expression) et presentation) {_NEAT}s?\b",
    r"(?:\b(?:vous etes|tu es|etre|soyez) )?\b(?:tres )?presentables?\b|\b(?:vous presentez|presentant|presenter) (?:tres )?bien\b|\bbon(?:ne)? presentation\b",
    r"\b(?:an? )?(?:smart|neat|good|attractive|excellent|pleasant|impeccable|well-groomed|tidy|professional-looking) (?:personal )?appearance\b|\bwell[ -]presented\b",
)

_OF_A_THING = words(
    r"^,? ?(?:des?|du|d'|de la|de l'|orale|ecrite|visuelle|power|en public|aupres d|a l'oral|of|skills|and (?:clear|structured))\b[^.;\n]{0,3}",
    r"^ (?:et (?:la |une |bonne )?)?(?:l'etiquetage|rangement|proprete des|approvisionnement|mise en)",
)
_BY_DUTY = words(
    r"\b(?:assur|veill|garanti|realis|prepar|support|dossier|produit|magasin|rayon|vitrine|assiette|plats?|document|livrable|competences? (?:de|en)|capacites? (?:de|d'une)|capable d|slide|powerpoint|merchandis|maintenir|contribu|skills|layout|report)[^,.;\n]{0,50}$|\b(?:a|de|et|sur|pour) la $"
)


@rule(
    label="apparence",
    tier="a-clarifier",
    message=Text("Cette mention peut viser l'apparence.", "This wording may aim at looks."),
    why=Text(
        "« Présentation » peut désigner la tenue, le langage ou le physique : le candidat ne peut le savoir, et l'apparence physique est un critère "
        "interdit (L1132-1). Aucune décision connue ne porte sur ces mots seuls ; une tenue se décrit sans eux.",
        '"Presentation" may mean dress, speech or looks: the candidate cannot tell, and physical appearance is a prohibited criterion (L1132-1). '
        "No known decision bears on these words alone; dress can be described without them.",
    ),
    question=Text("S'agit-il d'une tenue ? Laquelle ?", "Is this about dress? Which one?"),
    rewrite=Replacement("tenue adaptée à l'accueil du public", "dress suited to meeting the public", "adapt"),
    sources=[CRITERIA, ASKED_OF_CANDIDATES],
    triggers=[PRESENTATION],
    examples=[
        Example(
            "Ponctualité, [[bonne présentation]], sourire.",
            rewrite="Ponctualité, tenue adaptée à l'accueil du public, sourire.",
        ),
        Example("[[PRESENTATION SOIGNEE]] EXIGEE."),
        Example("Vous avez [[une excellente présentation]] et le goût du contact."),
        Example("Élocution claire et [[présentation irréprochable]]."),
        Example("[[A smart appearance]] is expected."),
        Example("Veiller à la bonne présentation des rayons."),
        Example("Vous assurez une présentation soignée des plats."),
        Example("Bonne présentation orale de vos résultats."),
        Example("La bonne présentation n'est pas un critère."),
        Example("Compétences de présentation, rédaction soignée."),
        Example("Excellent presentation skills."),
    ],
)
def bonne_presentation(document: Document) -> Iterator[Span]:
    """The presentation of a person, not of goods, dishes or slides."""
    for match in document.find(PRESENTATION):
        rest = context.after(match).removeprefix(b" de rigueur")
        of_a_thing = _OF_A_THING.search(rest) or _BY_DUTY.search(context.before(match))
        if not of_a_thing and not context.negated(match) and not context.cited(match) and not context.performing(match):
            yield match.span()
