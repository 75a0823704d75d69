"""A popularity score asked of the candidate."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

SCORE = pattern(r"\bklout (?:score )?(?:de |of )?\d{1,3}(?: ou \+| minimum| or higher| or more)?")


@rule(
    label="score-exige",
    tier="abusif",
    message=Text(
        "Cette mention demande un score de popularité.",
        "This wording asks for a popularity score.",
    ),
    why=Text("Un tel score mesure la popularité, non l'aptitude.", "Such a score measures popularity, not ability."),
    question=Text("Que mesure ce score ?", "What does this score measure?"),
    rewrite=Replacement("Présentez deux campagnes que vous avez animées.", "Show two campaigns you ran."),
    sources=[
        Source(
            "Code du travail : informations demandées au candidat",
            "L1221-6",
            "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006900846",
            date(2026, 11, 21),
        )
    ],
    triggers=[SCORE],
    examples=[
        Example("Vous avez un [[Klout de 40 ou +]] et une plume."),
        Example("Un [[Klout score of 40]] is expected."),
        Example("TOEIC de 900 apprécié."),
        Example("Klout a fermé en 2018."),
    ],
)
def score_exige(document: Document) -> Iterator[Span]:
    """A score by name and number."""
    for match in document.find(SCORE):
        yield match.span()
