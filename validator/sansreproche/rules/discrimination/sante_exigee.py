"""Health, fitness or the absence of handicap made a condition."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import ASKED_OF_CANDIDATES, CRITERIA, NO_AD, PENALTY, UNFITNESS
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_GOOD = r"(?:bonne|excellente|parfaite|tres bonne|pleine|grande|solide|robuste|meilleure)"
_TROUBLE = r"(?:problemes?|soucis?|mal|maux|antecedents?|restrictions?|contre-indications?|pathologies?|maladies?|traitements?|allergies?)"
_NO = r"(?:sans|pas de|pas d'|aucune?|ni|pas avoir(?: de| d')?|souffrir d'aucune?|n'avoir (?:pas de|aucune?)|n'avez (?:pas de|aucune?))"

FIT = pattern(
    rf"(?:\b(?:une|en) )?\b{_GOOD} (?:condition|forme|resistance|constitution|aptitude|capacite|endurance)s? physiques?\b(?: (?:et mentale|exigee|requise|indispensable|obligatoire|imperative))?",
    rf"(?:\b(?:une|en) )?\b{_GOOD} sante\b(?: (?:physique|exigee|requise|indispensable|obligatoire))?|\ben {_GOOD} forme\b",
    r"\b(?:condition|forme|resistance|aptitude|endurance) physique (?:irreprochable|exigee|requise|indispensable|obligatoire|imperative|excellente)\b|\bresistante?s? physiquement\b|\b(?:etre|vous etes) en (?:pleine )?forme\b",
    r"\b(?:apte physiquement|physiquement (?:apte|resistant|robuste|solide|en forme)|constitution robuste|robustesse physique)\b",
    r"\b(?:in )?(?:good|excellent|great|perfect|top) (?:physical )?(?:health|shape|physical condition|fitness)\b|\bphysically fit\b|\bable-bodied\b",
)
FREE_OF = pattern(
    rf"\b{_NO} {_TROUBLE} (?:de |du |d'|au )?(?:dos|sante|articulaires?|medica(?:les|le|ux|l)\b|cardiaques?|physiques?|particuliere?s?|chroniques?|au long cours)(?:(?: ni(?: de)? | ou(?: de)? ){_TROUBLE}[^.,;\n]{{0,20}})?",
    r"\b(?:sans|aucun) handicap\b|\bpas de (?:handicap|rqth)\b|\baptitude sans (?:aucune )?restriction\b(?: (?:indispensable|exigee|requise))?",
    r"\b(?:poste )?(?:non|pas|in) ?(?:accessible|ouvert|adapte|compatible|eligible)e?s? (?:(?:a|aux|avec) )?(?:une? |l'|la |des |les )?(?:personnes? (?:en situation de handicap|handicapees?|a mobilite reduite)|travailleurs? handicapes?|rqth|situation de handicap|handicap)\b",
    r"\b(?:personnes? (?:handicapees?|malades?|en situation de handicap)|rqth|travailleurs? handicapes?)(?:,| -)? (?:s'abstenir|exclu\w{0,2}|non acceptee?s?)",
    r"\b(?:no|without) (?:back|health|medical) (?:problems?|issues?|conditions?)\b|\b(?:not suitable|unsuitable) for (?:people with |the )disab\w{3,6}",
    r"\b(?:joindre |fournir |avec )?(?:un )?certificat medical (?:d'aptitude )?(?:a joindre|avec (?:le|votre) cv|exige a la candidature)\b",
    r"\b(?:bilan|questionnaire|dossier|certificat) (?:medical|de sante)\b[^.;\n]{0,25}\b(?:candidature|cv|lettre)\b",
)
SMOKER = pattern(
    r"\bnon[- ]?fumeu(?:r|rs|se|ses)\b(?: (?:exigee?|imperati\w{2,5}|uniquement|obligatoire))?|\b(?:vous )?ne (?:fumez|fumes) pas\b|\b(?:tu ne fumes pas|qui ne fume pas|ne pas fumer|fumeurs s'abstenir)\b",
    r"\bnon[- ]?smokers?\b(?: only| required)?|\b(?:do not|don't|who does not) smoke\b",
)

_REGULATED = words(
    r"\bpompiers?\b|\bmilitaire|\barmee\b|\bgendarm|\bpolice\b|\bplongeurs?[ -]scaphandrier|\bnavigant|\bpilote de ligne|\bssiap\b|\bmarin(?:s|e nationale)?\b|\bvisite medicale|\bmedecin(?:e)? (?:du travail|agree)|\bmaitre[- ]nageur|\bbnssa\b"
)
_TASK = words(r"\b(?:couleurs?|hauteur|conduite|electri\w{1,6}|caces|rayonnements?|poussieres?|nuit)\b")
_OTHER = words(
    r"^ ?(?:financiere?|economique|de l'|de nos|de leur|des |du |au travail|mentale des|for (?:our|all)|of (?:our|the)|insurance|cover|care|benefits|and safety|promotion)",
)
_OF_OTHERS = words(
    r"\b(?:locaux?|environnement|bureaux|chambre|espace|vehicule|logement|zone|site|etablissement|maintenir|garder|retrouver|rester|ameliorer|entretenir|preserver|favoriser|developper|aider|accompagn\w{1,4}|pour (?:leur|la)|remise|salle|etat de|croissance|keep|stay|improve|help|support|our|building|office|premises)\b[^.;\n]{0,40}$"
)

SMOKER_WHY = Text(
    "Fumer ou non relève de la vie privée : on ne peut demander à un candidat que ce qui a un lien direct et nécessaire avec le poste (L1221-6). "
    "Que ce soit aussi un critère interdit par L1132-1 (mœurs, santé) reste à vérifier. L'employeur peut rappeler que les locaux sont non-fumeurs.",
    "To smoke or not belongs to private life: a candidate may only be asked what is directly and necessarily tied to the post (L1221-6). Whether it "
    "also is a criterion prohibited by L1132-1 (morals, health) is to be checked. The ad may recall that the premises are smoke-free.",
)


@rule(
    label="sante",
    tier="abusif",
    message=Text("Cette mention fait de la santé une condition.", "This wording makes health a condition."),
    why=Text(
        "L'état de santé et le handicap sont des critères interdits (L1132-1, L5321-2), et l'on ne peut demander à un candidat que ce qui a un lien "
        "direct et nécessaire avec le poste (L1221-6). L'aptitude s'apprécie par le médecin du travail (L1133-3), non par l'annonce. "
        "Décrire la tâche suffit : « port de charges de 15 kg ».",
        "Health and disability are prohibited criteria (L1132-1, L5321-2), and a candidate may only be asked what is directly and necessarily tied to "
        "the post (L1221-6). Fitness is for the occupational doctor to assess (L1133-3), not for the ad. "
        'Describing the task is enough: "lifting 15 kg".',
    ),
    question=Text(
        "Quelles contraintes physiques précises, et quels aménagements ?",
        "Which physical constraints exactly, and which adjustments?",
    ),
    rewrite=Replacement(
        "port de charges jusqu'à 15 kg, aménagements possibles", "lifting up to 15 kg, adjustments possible", "adapt"
    ),
    sources=[CRITERIA, NO_AD, ASKED_OF_CANDIDATES, UNFITNESS, PENALTY],
    triggers=[FIT, FREE_OF, SMOKER],
    examples=[
        Example(
            "Vous avez [[une excellente condition physique]].",
            rewrite="Le poste comporte le port de charges de 15 kg, avec aides mécaniques.",
        ),
        Example("[[BONNE SANTE EXIGEE]], TRAVAIL EXTERIEUR."),
        Example("Profil : [[non-fumeur]], permis B."),
        Example("Manutention : [[aucun problème de dos]]."),
        Example("Poste à l'étage, [[non accessible aux personnes handicapées]]."),
        Example("You must be [[in excellent health]]."),
        Example("[[Non-smokers only]] for this live-in job."),
        Example("Port de charges de 20 kg, station debout prolongée."),
        Example("Poste ouvert aux personnes en situation de handicap, RQTH bienvenue."),
        Example("Vous aidez les résidents à rester en bonne santé et en bonne forme physique."),
        Example("Locaux non-fumeurs, salle de sport."),
        Example("La bonne santé financière du groupe."),
        Example("Sapeur-pompier : bonne condition physique contrôlée par la visite médicale."),
        Example("Aucune condition de santé : la bonne condition physique n'est pas un critère."),
        Example("Health insurance and good health care for all staff."),
    ],
)
def sante_exigee(document: Document) -> Iterator[Span | Mark]:
    """Conditions of health, where no text regulates the fitness of the trade."""
    for match in document.find(FIT):
        if not (_regulated(match) or context.negated(match) or _of_others(match)):
            yield match.span()
    for one in (FREE_OF, SMOKER):
        for match in document.find(one):
            if not _of_others(match) and not context.negated(match):
                # A bar tied to one precise task may be essential: the question is put, nothing is alleged.
                yield Mark(
                    match.span(),
                    tier="a-clarifier" if context.within_clause(match, _TASK) else None,
                    why=SMOKER_WHY if one is SMOKER else None,
                )


def _of_others(match: Match) -> bool:
    elsewhere = _OF_OTHERS.search(context.before(match)) or _OTHER.search(context.after(match))
    denied = context.boilerplate(match) or context.cited(match) or context.performing(match)
    return elsewhere is not None or denied or context.of_somebody_else(match)


def _regulated(match: Match) -> bool:
    start, end = context.sentence(match)
    title = match.document.folded("title").data
    return any(_REGULATED.search(data) is not None for data in (match.data[start:end], title))
