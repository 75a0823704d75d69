"""Disability made a bar: « pas de RQTH », « poste incompatible avec un handicap », "not suitable for the disabled"."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, UNFITNESS
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_PEOPLE = r"(?:personnes? (?:en situation de handicap|handicapees?|a mobilite reduite)|travailleurs? handicapes?|handicapes?|rqth|pmr|situation de handicap|handicap)"
_THE = r"(?:(?:a|aux|avec|pour|par) )?(?:une? |l'|la |le |des |les |tout )?"

BARRED = pattern(
    r"\b(?:sans|aucun|ni|absence de) (?:situation de )?handicap\b|\bpas de (?:handicap|rqth|travailleurs? handicapes?)\b",
    rf"\b(?:poste |site |locaux |emploi )?(?:interdit|(?:non|pas|in) ?(?:accessible|ouvert|adapte|compatible|eligible))e?s? {_THE}{_PEOPLE}\b",
    rf"\b(?:poste|emploi|mission|site|est|reste) ferme {_THE}{_PEOPLE}\b|\b(?:wheelchair users|disabled people|disabled applicants) (?:cannot|can't|may not|should not) apply\b",
    r"\bhandicaps? (?:incompatible|non compatible|exclu|redhibitoire)s?\b",
    rf"\b{_PEOPLE}(?:,| -)? (?:s'abstenir|exclu\w{{0,2}}|non acceptee?s?|refusee?s?)",
    rf"\b(?:poste|emploi|mission|locaux|site)\b[^.;,\n]{{0,25}} ne (?:convien\w{{1,4}}|se pret\w{{1,4}}|permet\w{{0,4}}|peu\w{{1,4}}|saurai\w{{1,3}}) pas[^.;,\n]{{0,25}} {_PEOPLE}\b",
    r"\b(?:no|without(?: any)?) disabilit(?:y|ies)\b|\b(?:not (?:suitable|open|accessible)|unsuitable) (?:for|to) (?:people with |the |wheelchair )?(?:disab\w{3,6}|users)\b|\bdisabled (?:applicants|candidates|people) need not apply\b",
)

_TASK = words(r"\b(?:couleurs?|hauteur|conduite|electri\w{1,6}|caces|rayonnements?|poussieres?|nuit)\b")
_STAYS = words(
    r"\b(?:adapt(?:e|ons|er) le poste|amenage\w{0,5}|distinction|difference|exclu\w{0,2} pas|travailler|bien qu)\b"
)


@rule(
    label="sante",
    tier="abusif",
    message=Text("Cette mention écarte le handicap.", "This wording shuts out disability."),
    why=Text(
        "Le handicap est un critère interdit (L1132-1, L5321-2) : une offre ne peut dire d'avance qu'une personne handicapée ne convient pas. L'aptitude "
        "s'apprécie par le médecin du travail (L1133-3), une fois l'aménagement du poste étudié. Les tâches et les lieux peuvent être décrits.",
        "Disability is a prohibited criterion (L1132-1, L5321-2): an ad may not say beforehand that a disabled person does not suit. Fitness is for the "
        "occupational doctor to assess (L1133-3), adjustments considered. Tasks and premises can be described.",
    ),
    question=Text("Quels aménagements du poste sont possibles ?", "Which adjustments of the post are possible?"),
    rewrite=Replacement(
        "poste à l'étage sans ascenseur, aménagements étudiés", "upstairs, no lift; adjustments considered", "adapt"
    ),
    sources=[CRITERIA, NO_AD, UNFITNESS, PENALTY],
    triggers=[BARRED],
    examples=[
        Example(
            "Magasin à l'étage, [[non accessible aux personnes handicapées]].",
            rewrite="Magasin à l'étage sans ascenseur, aménagements étudiés.",
        ),
        Example("CARISTE, [[PAS DE RQTH]]."),
        Example("[[Poste incompatible avec un handicap]]."),
        Example("Le [[poste ne convient pas aux travailleurs handicapés]]."),
        Example("[[Personnes handicapées s'abstenir]]."),
        Example("Applicants with [[no disabilities]]."),
        Example("Poste ouvert aux personnes en situation de handicap, RQTH bienvenue."),
        Example("Recrutement avec ou sans handicap."),
        Example("Le poste n'est pas fermé aux travailleurs handicapés."),
        Example("Vous accompagnez des enfants en situation de handicap."),
        Example("Nous adaptons le poste : aucun handicap n'est un obstacle."),
        Example("We welcome disabled applicants."),
    ],
)
def handicap_refuse(document: Document) -> Iterator[Mark]:
    """Disability shut out; milder where one precise task is named."""
    for match in document.find(BARRED):
        start, end = context.sentence(match)
        said = match.data[start:end]
        excepted = _STAYS.search(said) or context.boilerplate(match) or context.cited(match)
        if not excepted and not match.data[: match.start].endswith((b"ou ", b"et ")):
            yield Mark(match.span(), tier="a-clarifier" if _TASK.search(said) else None)
