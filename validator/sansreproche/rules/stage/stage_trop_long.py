"""A stage of more than six months at one host."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document
from sansreproche.facts.durations import DURATION
from sansreproche.facts.periods import DATES, PERIOD
from sansreproche.facts.stages import YEAR_LONG
from sansreproche.law import value_on
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_TOLERANCE = 0.1
"""Months: « 26 semaines » are six months, not more."""
_SURELY_RENEWED_WHOLE = 6


@rule(
    label="stage-trop-long",
    tier="illegal",
    message=Text(
        "Cette mention annonce un stage de plus de six mois dans le même organisme.",
        "This wording announces a stage (internship) of more than six months with the same host.",
    ),
    why=Text(
        "Un même stagiaire ne peut pas passer plus de six mois par année d'enseignement dans le même organisme d'accueil, "
        "renouvellements et conventions successives compris (code de l'éducation, L124-5). Six mois font 132 jours de "
        "présence de 7 heures, soit 924 heures. Le plafond vaut aussi pour un stage de césure. L'alternance, elle, "
        "est un contrat de travail et peut durer plus longtemps.",
        "One trainee may not spend more than six months per academic year with the same host, renewals and successive "
        "agreements included (code de l'éducation, L124-5). Six months are 132 days of 7 hours, or 924 hours. The limit "
        "holds for a gap-year stage too. Alternance (work-study) is an employment contract and may last longer.",
    ),
    question=Text(
        "Comment cette durée se répartit-elle par année universitaire, et combien d'heures de présence la convention prévoit-elle ?",
        "How is this length spread over academic years, and how many hours of presence will the agreement state?",
    ),
    rewrite=Replacement(
        "Stage de six mois au plus (924 heures), ou contrat en alternance de douze mois.",
        "A stage of six months at most (924 hours), or a twelve-month work-study contract.",
    ),
    sources=[
        Source(
            "Code de l'éducation : durée du stage",
            "L124-5, D124-6",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
        Source(
            "Ministère du Travail : les stages étudiants en milieu professionnel",
            "fiche pratique",
            "https://code.travail.gouv.fr/fiche-ministere-travail/les-stages-etudiants-en-milieu-professionnel",
            date(2026, 11, 21),
        ),
    ],
    triggers=[DURATION, PERIOD, DATES, YEAR_LONG],
    examples=[
        Example(
            "Nous ouvrons un [[stage d'une année]] au service export.",
            contract="stage",
            rewrite="Nous ouvrons un stage de six mois au service export.",
        ),
        Example(
            "Poste\nDurée du stage : [[7 mois]]\nConvention exigée",
            contract="stage",
            rewrite="Poste\nDurée du stage : 6 mois\nConvention exigée",
        ),
        Example(
            "Il s'agit d'un [[stage de 6 mois, renouvelable une fois]]. Tu seras suivi par Nora.", contract="stage"
        ),
        Example("[[10 mois de stage]] au bord du lac, convention signée par l'école.", contract="stage"),
        Example("STAGE RH\nDurée\n[[un an]]", contract="stage"),
        Example("We offer [[an eight-month internship]] in our Lille workshop.", contract="stage"),
        Example("Période : [[du 5 janvier au 15 novembre]]", contract="stage"),
        Example("Dates : [[du 02/09/2026 au 27/08/2027]]", contract="stage"),
        Example("Vous serez notre stagiaire pendant [[onze mois]].", contract="stage"),
        Example("Le [[stage dure neuf mois]].", title="Stagiaire achats"),
        Example("Deux missions.", title="[[Stage 12 mois]] – Assistant achats", contract="stage"),
        Example("Stage de 4 à 6 mois, suivi d'un CDI.", contract="stage"),
        Example("Stage de 6 mois ou alternance de 24 mois.", contract="stage ou alternance"),
        Example("Un premier stage de 12 mois en cabinet est demandé.", contract="CDI"),
        Example("Depuis douze ans, l'atelier accueille des stagiaires. Le stage dure six mois.", contract="stage"),
        Example("Stage de 6 mois, renouvelable en CDD.", contract="stage"),
        Example("Durée : 12 mois en alternance", contract="alternance"),
        Example("Stage de 26 semaines, démarrage entre janvier et octobre.", contract="stage"),
        Example("Démarrage possible de janvier à octobre 2027, pour six mois.", contract="stage"),
        Example("Candidatures ouvertes du 01/03/2027 au 30/11/2027.", contract="stage"),
        Example("La convention vaut pour toute l'année universitaire.", contract="stage"),
        Example("A six-month internship; our last project ran for 18 months.", contract="stage"),
    ],
)
def stage_trop_long(document: Document) -> Iterator[Mark]:
    """Longer than the law allows at once, or once renewed; a renewed short stage, or one in part time, is only asked about."""
    longest = value_on("stage_max_months", document.date).value
    for length in document.facts.stage_lengths:
        total = length.high * (2 if length.renewable else 1)
        if total <= longest + _TOLERANCE:
            continue
        unsure = length.part_time or (length.renewable and length.high < _SURELY_RENEWED_WHOLE)
        yield Mark(length.span, tier="a-clarifier" if unsure else None)
