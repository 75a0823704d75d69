"""Health or fitness made a condition."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import ASKED_OF_CANDIDATES, CRITERIA, NO_AD, PENALTY, UNFITNESS
from sansreproche.patterns import pattern
from sansreproche.report import Span, Tier
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_GOOD = r"(?:bonne|excellente|parfaite|tres bonne|pleine|grande|solide|robuste|meilleure)"
_TROUBLE = r"(?:problemes?|soucis?|mal|maux|antecedents?|restrictions?|contre-indications?|pathologies?|maladies?|traitements?|allergies?)"
_NO = r"(?:sans|pas de|pas d'|aucune?|ni|pas avoir(?: de| d')?|souffrir d'aucune?|n'avoir (?:pas de|aucune?)|n'avez (?:pas de|aucune?))"

FIT = pattern(
    rf"(?:\b(?:une|en) )?\b{_GOOD} (?:condition|forme|resistance|constitution|aptitude|capacite|endurance)s? physiques?\b(?: (?:et mentale|exigee|requise|indispensable|obligatoire|imperative))?",
    rf"(?:\b(?:une|en) )?\b{_GOOD} sante\b(?: (?:physique|exigee|requise|indispensable|obligatoire))?|\ben {_GOOD} forme\b",
    r"\b(?:condition|forme|resistance|aptitude|endurance) physique (?:totale|complete|irreprochable|exigee|requise|indispensable|obligatoire|imperative|excellente)\b|\bresistante?s? physiquement\b|\b(?:etre|vous etes) en (?:pleine )?forme\b",
    r"\b(?:une )?sante (?:de fer|d'acier|de roc|de cheval|robuste|irreprochable|parfaite|solide|excellente)\b|\ben pleine possession de (?:ses|vos|tes) moyens(?: physiques)?\b|\b(?:excellente|bonne|grande) forme (?:exigee|requise|indispensable|obligatoire|imperative)\b",
    rf"\b{_GOOD} (?:vue|audition|ouie|acuite visuelle)(?: et (?:{_GOOD} )?(?:audition|ouie|vue))? (?:exigee?|requise?|indispensable|obligatoire|sans lunettes)s?\b|\bvue (?:parfaite|excellente|irreprochable)(?: sans lunettes)?\b",
    r"\b(?:une |en |d'une )?(?:forme olympique|sante sans faille|sante a toute epreuve|pleine sante)\b(?: (?:exigee|requise))?|\bau top de (?:sa|votre|ta) (?:forme|condition)(?: physique)?\b|\b(?:constitution|charpente) (?:solide|robuste|forte|resistante)\b|\bphysique (?:solide|robuste|resistant|a toute epreuve)(?: (?:requis|exige|indispensable))?|\bsolide physiquement\b|\bstrong constitution\b",
    rf"(?m:^)[ *>-]{{0,5}}{_GOOD} (?:vue|audition|ouie)(?: ?[.,;!\n)]|$)|\bphysiquement (?:irreprochable|parfait|intact)\b",
    r"\b(?:dos|colonne(?: vertebrale)?|genoux|articulations) (?:en (?:bon|parfait) etat|intacte?s?)\b|\bnot prone to (?:illness|sickness)\b",
    r"\b(?:robuste|costaude?|endurante?|resistante?) et (?:robuste|costaude?|endurante?|resistante?|en bonne sante)\b",
    r"\b(?:le |un )?(?:bon )?dos (?:solide|robuste|costaud|en beton|en bon etat)\b|\bun bon dos\b|\b(?:personne|candidat|candidate) valide\b",
    r"\bpsychologiquement (?:stable|solide|equilibree?)\b|\b(?:equilibre|stabilite) psychologique (?:exigee?|requise?|indispensable)\b",
    r"\b(?:apte physiquement|physiquement (?:apte|resistant|robuste|solide|en forme)|constitution robuste|robustesse physique)\b",
    r"\b(?:in )?(?:good|excellent|great|perfect|top|peak) (?:physical )?(?:health|shape|physical condition|fitness)\b|\b(?:physically|medically) fit\b|\bfit and (?:healthy|well|strong)\b|\bable-bodied\b|\bfit as a fiddle\b|\ba? ?strong back\b|\b(?:perfect|excellent) (?:eyesight|vision without glasses)\b|\brobust health\b|\bhealthy (?:individuals?|candidates?|persons?)(?: only)?\b",
)
FREE_OF = pattern(
    rf"\b{_NO} {_TROUBLE} (?:de |du |d'|au )?(?:dos|genoux?|sante|articulaires?|medica(?:les|le|ux|l)\b|cardiaques?|physiques?|particuliere?s?|chroniques?|au long cours)(?:(?: ni(?: de)? | ou(?: de)? ){_TROUBLE}[^.,;\n]{{0,20}})?",
    r"\baptitude sans (?:aucune )?restriction\b(?: (?:indispensable|exigee|requise))?",
    r"\b(?:no|without) (?:back|health|medical) (?:problems?|issues?|conditions?)\b|\b(?:no|zero) sick leave\b|\bclean bill of health\b",
    r"\b(?:joindre |fournir |avec )?(?:un )?certificat medical (?:d'aptitude )?(?:a joindre|avec (?:le|votre) cv|exige a la candidature)\b",
    rf"\b{_NO} ?(?:depression|burn-?out|allergies?|diabete|epilepsie|addictions?|arrets? maladie|restrictions? medicales?(?: au dossier)?)\b(?: chroniques?)?",
    r"\bjamais (?:malades?|souffrante?s?)\b|\barrets? (?:maladie )?(?:a repetition|repetes|frequents) s'abstenir\b",
    r"\b(?:bilan|questionnaire|dossier|certificat) (?:medical|de sante)\b[^.;\n]{0,25}\b(?:candidature|cv|lettre)\b",
)
_ILLNESS = (
    r"(?:(?:antecedents?|passe|historique|histoire|episodes?) (?:de |d'|psychiatriques?|medica(?:l|ux)|depressifs?)(?: ?(?:depression|burn-?out|maladie|mal de dos))?|depressions?|burn-?outs?|epilepsie|diabete|asthme|allergies?|hernies?|sciatique|lombalgies?"
    r"|mal (?:de|au) dos|dos (?:fragile|en compote|capricieux|abime)|maladies?(?: chroniques?)?|arrets? (?:maladie|de travail)|hospitalisations?|passage en psychiatrie|inaptitude|restrictions? (?:medicales?|physiques?)|reserves? medicales?|traitements? (?:medica(?:l|ux)|au long cours)|medicaments?|jours? d'(?:arret|absence)(?: en [^.;,\n]{3,12})?|tms)\b"
)
_SICK = r"(?:sujets? aux? (?:malaises?|vertiges?|allergies|crises)|santes? fragiles?|petites santes|diabetiques?|asthmatiques?|allergiques?|epileptiques?|depressifs?|malades?|inaptes?|lombalgiques?|(?:personnes? )?fragiles? du dos|dos fragiles?|allerg(?:y sufferers?|ics)|asthmatics?|diabetics?|epileptics?|smokers)"
_AWAY = r"(?:s'abstenir|exclue?s?|refusee?s?|non merci|passez votre chemin|(?:candidature |postuler |de postuler )?inutile(?: de postuler)?|redhibitoires?|eliminatoires?|(?:need|should|please do|do) not apply|not accepted)\b"
AILING = pattern(
    rf"\b(?:(?:jamais(?: un)?|ne pren(?:ez|dre|ds) (?:aucun|pas de)|sans|aucune?|pas de|pas d'|ni|zero|n'ayant (?:jamais )?(?:connu|eu)|n'avoir jamais (?:connu|eu)|n'avez jamais (?:connu|eu)) ?(?:en |eu de |eu d'|de |d'|ni )?){_ILLNESS}(?: (?:a repetition|recents?|en cours|ces [^.,;\n]{{4,22}}))?(?: (?:ni|ou|et)(?: d[e'])? ?(?:{_ILLNESS}|operations?|traitements?))?",
    rf"\b(?:les )?(?:{_SICK}|{_ILLNESS})(?: (?:et|ou|and) [a-z]{{4,14}})? ?[:,-]? ?{_AWAY}",
    r"\b(?:pas de|ni) (?:personnes? fragiles?|diabetiques?|asthmatiques?|allergiques?|epileptiques?|depressifs?)\b",
    r"\bpas abonnee? aux arrets(?: maladie)?\b|\bvaliditee? physique totale\b|\b(?:aptitude|apte) (?:medicale|physique|medicalement)(?: et physique)? (?:totale|complete|parfaite|sans (?:restriction|reserve))\b(?: exigee)?|\brqth ?: ?non\b",
    r"\b(?:no|without|free of|never (?:had )?(?:any )?|zero) (?:history of |record of |past )?(?:bad backs?|(?:back|heart|chronic|mental|health|medical|joint)(?: health)? (?:problems?|issues?|illness(?:es)?|trouble|pain|restrictions?|history|conditions?)|depression|burn-?out|asthma|allergies|epilepsy|diabetes|sick[- ]leave(?: record)?)\b",
    r"\b(?:never|not once) (?:been )?(?:off )?(?:sick|ill)\b|\b(?:anyone|those|people|candidates|applicants) with (?:an? )?(?:[a-z]{3,9} )?(?:asthma|allerg\w{1,3}|bad back|back (?:pain|problems)|epilepsy|diabetes|illness|condition|disability)\b[^.;\n]{0,20}\b(?:should|need|must) not apply\b",
)
DECLARED = pattern(
    r"\b(?:precise[rz]?|indique[rz]?|mentionne[rz]?|decri(?:re|vez)|declare[rz]?|signale[rz]?|renseigne[rz]?|joindre|joignez) (?:nous |y )?(?:tout |toute |tous |vos |votre |ton |tes |un |le |l')?(?:etat de sante|maladies?|traitements?(?: en cours)?|handicaps?|probleme de sante|problemes de sante|antecedents (?:medicaux|familiaux)|bilan de sante|dossier medical|carnet de sante|taux d'(?:invalidite|incapacite))\b(?: (?:eventuels?|eventuelles?))?",
    r"\b(?:un )?questionnaire (?:de sante|medical)\b[^.;\n]{0,12} (?:a remplir|a joindre|avant|a completer|prealable)\b|\b(?:tell us|state|declare|mention|list|disclose) (?:about )?(?:your|any) (?:state of health|health (?:status|problems|condition)|medical (?:history|conditions?)|disabilit(?:y|ies)|illness(?:es)?|medication)\b",
)
SMOKER = pattern(
    r"\bnon[- ]?fumeu(?:r|rs|se|ses)\b(?: (?:exigee?|imperati\w{2,5}|uniquement|obligatoire))?|\b(?:vous )?ne (?:fumez|fumes) pas\b|\b(?:tu ne fumes pas|qui ne fume pas|ne pas fumer)\b(?:, meme [a-z]{3,10})?|\bfumeu(?:r|rs|se|ses),? s'abstenir\b|\bpas de fumeurs?\b|\b(?:ni|sans|pas de) tabac(?: ni alcool)?\b",
    r"\b(?:an? )?non[- ]?smok(?:ers?|ing (?:candidate|person|applicant|man|woman)s?)\b(?: only| required)?|\b(?:must not|do not|don't|who does not) smoke\b|\bnon[- ]?vapoteu(?:r|se)s?\b|\bsmoke-free (?:person|candidate|applicant)s?\b|\bno smokers\b|\bsmokers,? (?:need not|should not|do not) apply\b",
)

_REGULATED = words(
    r"\bpompiers?\b|\bmilitaire|\barmee\b|\bgendarm|\bpolice\b|\bplongeurs?[ -]scaphandrier|\bnavigant|\bpilote de ligne|\bssiap\b|\bmarin(?:s|e nationale)?\b|\bvisite medicale|\bmedecin(?:e)? (?:du travail|agree)|\bmaitre[- ]nageur|\bbnssa\b"
)
_TASK = words(r"\b(?:couleurs?|hauteur|conduite|electri\w{1,6}|caces|rayonnements?|poussieres?|nuit)\b")
_OTHER = words(
    r"^ (?:au|aux) (?:changement|chiffres|teletravail|reunions|risque)|^ ?(?:financiere?|economique|de l'|de nos|de leur|des |du |au travail|mentale des|for (?:our|all)|of (?:our|the)|insurance|cover|care|benefits|and safety|promotion)",
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
    triggers=[FIT, FREE_OF, AILING, DECLARED, SMOKER],
    examples=[
        Example(
            "Vous avez [[une excellente condition physique]].",
            rewrite="Le poste comporte le port de charges de 15 kg, avec aides mécaniques.",
        ),
        Example("[[BONNE SANTE EXIGEE]], TRAVAIL EXTERIEUR."),
        Example("Profil : [[non-fumeur]], permis B."),
        Example("Manutention : [[aucun problème de dos]]."),
        Example("Préparateur : [[dos solide]], cadence soutenue."),
        Example("[[Mal de dos s'abstenir]]."),
        Example("[[ASTHMATIQUES S'ABSTENIR]]."),
        Example("[[Jamais en arrêt maladie]], s'il vous plaît."),
        Example("[[Précisez votre état de santé]] dans la lettre."),
        Example("[[Smokers need not apply]]; [[no history of depression]]."),
        Example("Vous conseillez les patients diabétiques et notez les allergies des clients."),
        Example("[[Jamais malade, une santé de fer]], voilà ce qu'on demande."),
        Example("[[Fumeurs s'abstenir]]."),
        Example("[[Fit and healthy]], with no fear of heights."),
        Example("You must be [[in excellent health]]."),
        Example("[[Non-smokers only]] for this live-in job."),
        Example("Port de charges de 20 kg, station debout prolongée."),
        Example("Poste ouvert aux personnes en situation de handicap, RQTH bienvenue."),
        Example("Vous aidez les résidents à rester en bonne santé et en bonne forme physique."),
        Example("Locaux non-fumeurs, salle de sport."),
        Example("La bonne santé financière du groupe, une bonne vue d'ensemble."),
        Example("Vous saisissez les arrêts maladie ; remplacement d'un arrêt maladie."),
        Example("Sapeur-pompier : bonne condition physique contrôlée par la visite médicale."),
        Example("Aucune condition de santé : la bonne condition physique n'est pas un critère."),
        Example("Health insurance and good health care for all staff."),
    ],
)
def sante_exigee(document: Document) -> Iterator[Span | Mark]:
    """Conditions of health, where no text regulates the fitness of the trade."""
    found = [one for one in document.find(FIT) if not _regulated(one)] + [
        one for way in (FREE_OF, AILING, DECLARED) for one in document.find(way)
    ]
    for tier, span in _tiered([one for one in found if not (context.negated(one) or _of_others(one))]):
        yield Mark(span, tier=tier)
    for match in document.find(SMOKER):
        if not _of_others(match) and not context.negated(match):
            yield Mark(match.span(), why=SMOKER_WHY)


def _tiered(found: list[Match]) -> Iterator[tuple[Tier | None, Span]]:
    """A bar tied to one precise task may be essential: the question is put, nothing is alleged."""
    tiers: tuple[Tier | None, ...] = (None, "a-clarifier")
    for tier in tiers:
        kept = [one for one in found if context.within_clause(one, _TASK) == (tier is not None)]
        yield from ((tier, span) for span in context.joined(kept))


def _of_others(match: Match) -> bool:
    elsewhere = _OF_OTHERS.search(context.before(match)) or _OTHER.search(context.after(match))
    denied = context.boilerplate(match) or context.cited(match) or context.performing(match)
    return elsewhere is not None or denied or context.of_somebody_else(match)


def _regulated(match: Match) -> bool:
    start, end = context.sentence(match)
    title = match.document.folded("title").data
    return any(_REGULATED.search(data) is not None for data in (match.data[start:end], title))
