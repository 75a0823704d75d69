"""Beginners welcomed on one line, years of experience demanded on another; a junior post for a seasoned person."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import sentence, words
from sansreproche.document import Document
from sansreproche.facts.experience import BEGINNER, JUNIOR, Experience, Newcomer
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_LEAST_YEARS = {"beginner": 1.0, "junior": 4.0}
_LEVELS = words(
    r"\b(?:confirmee?s?|seniors?|experimentee?s?|experienced|avec ou sans|selon|tous niveaux|expert|plusieurs profils|or more senior)\b"
)

_CHOICE = words(r"\b(?:ou|or|a|soit|mais aussi|comme|and up)\b")


@rule(
    label="exigences-contradictoires",
    tier="abusif",
    message=Text(
        "Cette mention contredit une autre de l'annonce sur l'expérience attendue.",
        "This wording contradicts another one of the ad on the experience expected.",
    ),
    why=Text(
        "L'annonce s'ouvre d'un côté aux débutants ou à un profil junior, et demande de l'autre des années d'expérience : les deux ne peuvent pas tenir ensemble. "
        "Une offre d'emploi ne doit pas induire en erreur sur la nature de l'emploi (article L5331-3 du code du travail). "
        "Il peut s'agir d'une reprise d'un ancien texte ; un salaire de débutant pour un travail de personne expérimentée est l'autre lecture possible.",
        "The ad opens the post to beginners or to a junior on one side, and demands years of experience on the other: the two cannot hold together. "
        "A job ad must not mislead about the nature of the job (article L5331-3 of the code du travail). "
        "It may be a leftover of an older text; a beginner's pay for an experienced person's work is the other possible reading.",
    ),
    question=Text(
        "Un débutant peut-il vraiment être retenu, et à quel niveau d'expérience correspond le salaire proposé ?",
        "Can a beginner really be chosen, and which level of experience does the pay offered match?",
    ),
    rewrite=Replacement(
        "débutant accepté, une première expérience est un plus",
        "beginners welcome, some experience is a plus",
    ),
    sources=[
        Source(
            "Code du travail : allégations fausses ou trompeuses dans une offre",
            "L5331-3",
            "https://code.travail.gouv.fr/code-du-travail/l5331-3",
            date(2026, 11, 21),
        )
    ],
    triggers=[BEGINNER, JUNIOR],
    examples=[
        Example("[[Débutants bienvenus]]. Il faut [[trois ans d'expérience]] en menuiserie."),
        Example("[[Aucune expérience exigée]].\n- [[expérience de 5 ans minimum]] en cuisine"),
        Example("[[Poste junior]]. Vous justifiez d'[[au moins 6 ans d'expérience]]."),
        Example("[[Entry-level]] post. You bring [[4 years of experience]] in sales."),
        Example("[[Sortants d'école bienvenus]]. [[Au moins quatre ans dans la vente]]."),
        Example("Poste [[accessible sans expérience]]. [[Trois ans en cuisine exigés]]."),
        Example("[[Graduates welcome]]. [[Minimum six years in a similar role]]."),
        Example("Débutants acceptés, formés par un patron qui a trente ans de métier."),
        Example("No experience needed: our bakers have 15 years of experience."),
        Example("Débutant accepté, une première expérience d'un an serait un plus."),
        Example("Débutants acceptés. Deux ans d'expérience souhaités."),
        Example("Débutants acceptés. Notre maison a 30 ans d'expérience."),
        Example("Profil junior, de 1 à 3 ans d'expérience."),
        Example("Profil junior (2 ans d'expérience) ou confirmé (6 ans d'expérience)."),
        Example("Débutant accepté : 1 900 € ; avec 5 ans d'expérience : 2 300 €."),
        Example("Débutant accepté ou 2 ans d'expérience."),
        Example("De 0 à 3 ans d'expérience, débutants bienvenus."),
    ],
)
def exigences_contradictoires(document: Document) -> Iterator[Mark]:
    """The first pair of each level; both halves are marked, each pointing at the other."""
    for level, least in _LEAST_YEARS.items():
        newcomer = next(
            (one for one in document.facts.newcomers if one.level == level and not _of_many_levels(one)), None
        )
        asked = newcomer and next(
            (one for one in document.facts.experience if _contradicts(one, newcomer, least)), None
        )
        if newcomer and asked:
            yield Mark(newcomer.span, related=(asked.span,))
            yield Mark(asked.span, related=(newcomer.span,))
            return


def _contradicts(asked: Experience, newcomer: Newcomer, least: float) -> bool:
    if asked.modality != "required" or asked.low < least:
        return False
    start, end = sentence(newcomer.named)
    said = newcomer.named.data
    same_sentence = asked.named.field == newcomer.named.field and start <= asked.named.start < end
    if same_sentence:
        low, high = sorted((newcomer.named.start, asked.named.start))
        return _CHOICE.search(said[low:high]) is None
    return True


def _of_many_levels(newcomer: Newcomer) -> bool:
    start, end = sentence(newcomer.named)
    return _LEVELS.search(newcomer.named.data[start:end]) is not None
