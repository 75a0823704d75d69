"""A modest title over duties of command: an assistant leading people, a junior who runs a whole service."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document, Match
from sansreproche.facts.duties import is_helping, is_of_somebody_else, is_received
from sansreproche.facts.job_title import MODEST, leads, read_job_title
from sansreproche.facts.numbers import NUMBER
from sansreproche.facts.people import MANAGES
from sansreproche.patterns import pattern
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_PLACE = (
    r"(?:services?|departements?|poles?|agences?|etablissements?|usines?|filiales?|sites? de production|directions?)"
)
DEPARTMENT = pattern(
    rf"\b(?:dirig(?:er|ez|es|e)|chapeaut(?:er|ez|e)|manag(?:er|ez|e)|pilot(?:er|ez|e)) (?:tout )?(?:le|la|l'|un|une|notre|les) ?{_PLACE} [^.;,:()\n]{{3,45}}",
    rf"\b(?:direction|pilotage|management) (?:du|de la|de l'|d'un|d'une|de notre|des) ?{_PLACE} [^.;,:()\n]{{3,60}}",
    rf"\b(?:(?:vous etes|tu es|vous serez|tu seras) (?:la |le )?responsable|a la tete) (?:du|de la|de l'|d'un|d'une|de notre) ?{_PLACE} [^.;,:()\n]{{3,45}}",
    rf"\b(?:prend(?:re|s|ras|rez)|prenez|assur(?:er|ez|es)) la (?:tete|direction) (?:du|de la|de l'|d'un|d'une|de notre|des) ?{_PLACE} [^.;,:()\n]{{3,60}}",
    rf"\b(?:la )?responsabilite (?:complete |entiere |totale |hierarchique )?(?:du|de la|de l'|d'un|d'une|de notre) ?{_PLACE} [^.;,:()\n]{{3,45}}",
    r"\b(?:head(?:s|ing)?|run(?:s|ning)?|lead(?:s|ing)?|manag(?:e|es|ing)|direct(?:s|ing)?|(?:be |are )?in charge of) (?:up )?(?:the|our|a|an) (?:[a-z-]{2,14} ){0,3}(?:department|division|branch|business unit|office)\b"
    r"(?: of [^.;,\n]{2,25})?(?:,? (?:and )?(?:its|with its) [^.;:()\n]{2,40})?",
)
TEAMS = pattern(
    r"\b(?:pilote|pilotez|dirige|dirigez|encadre|encadrez|manage|managez) (?:les|nos|ses|vos|des) equipes(?: (?:de|d') ?[^.;,:()\n]{3,40})?",
    rf"\b(?:manag(?:er|ez|es)|encadr(?:er|ez|es)|dirig(?:er|ez|es)) (?:(?:{NUMBER}) |les |nos |des |vos )?chefs d'equipe\b",
    rf"\b(?:recrut(?:er|ez|es)|form(?:er|ez|es)|evalu(?:er|ez|es))(?:,? (?:et )?(?:recrut(?:er|ez|es)|form(?:er|ez|es)|evalu(?:er|ez|es)|manag(?:er|ez|es))){{1,2}} (?:une|l'|votre|ton|notre) ?equipe(?: de (?:{NUMBER}) [a-z]{{4,16}})?",
    r"\bcoordonn(?:er|ez|e) l'activite d'une equipe\b",
)
_A_SUPERIOR = context.words(
    r"\b(?:rattache\w{0,12}|aupres|sous|assistanat|assist\w{1,12}|a|au|par|avec|pour|de|du|la|notre|secretariat|bras droit|second|reporting|report(?:s|ing)? to|dependance|autorite|responsabilite|supervision)(?: (?:a|de|du|la|le|l'))? ?$"
)
_LEARNERS = context.words(
    r"^[^;]{0,60}\b(?:stagiaires|alternants|apprentis|benevoles|volontaires|interns|trainees|volunteers)\b"
)
"""Whom a technician or an assistant may well guide."""
_VERB_OF_DUTY = context.words(
    r"\b(?:assur\w{1,12}|assum\w{1,12}|prendre|prend|prenez|et) (?:(?:en charge )?(?:la|le|l') ?)?$"
)


@rule(
    label="intitule-trompeur",
    tier="a-clarifier",
    message=Text(
        "Cette mention décrit un poste d'encadrement sous un intitulé modeste.",
        "This wording describes a post of command under a modest title.",
    ),
    why=Text(
        "L'intitulé annonce une aide, un débutant ou un exécutant ; la mission décrite est de diriger des personnes ou un service. "
        "Or le coefficient et le salaire minimum de la convention collective dépendent des fonctions réellement exercées. "
        "Une annonce ne doit pas induire en erreur sur la nature de l'emploi (code du travail, L5331-3) ; l'écart relevé ici peut "
        "avoir une explication, que l'annonce ne donne pas.",
        "The title announces a helper, a beginner or somebody who carries out; the duty described is to lead people or a department. "
        "Yet the grade and the minimum pay of the collective agreement depend on the work really done. An ad must not mislead on the "
        "nature of the job (code du travail, L5331-3); the gap noted here may have an explanation, which the ad does not give.",
    ),
    question=Text(
        "Quel est le statut du poste (employé, agent de maîtrise, cadre), à quel coefficient, et combien de personnes lui sont rattachées ?",
        "What is the grade of the post, and how many people report to it?",
    ),
    rewrite=Replacement(
        "Intitulé : responsable de [service], encadrement de [n] personnes, statut [catégorie].",
        "Title: head of [department], [n] reports, grade [category].",
    ),
    sources=[
        Source(
            "Code du travail : annonces trompeuses",
            "L5331-3",
            "https://code.travail.gouv.fr/code-du-travail/l5331-3",
            date(2026, 11, 21),
        ),
    ],
    triggers=[MODEST],
    examples=[
        Example(
            "Vous suivez les commandes et [[encadrez une équipe de huit préparateurs]].",
            title="[[Assistant logistique]] H/F",
            rewrite="Vous suivez les commandes avec la responsable.",
        ),
        Example(
            "Le [[technicien qualité]] contrôle les lots et [[dirige le service métrologie]].",
            title="Technicien qualité",
        ),
        Example(
            "- [[direction du service paie et de ses quatre gestionnaires]]",
            title="[[Gestionnaire paie junior]]",
            rewrite="- préparation des paies",
        ),
        Example(
            "Vous [[prenez la direction du service réclamations]].",
            title="[[Assistante clientèle]]",
        ),
        Example("Soon you [[lead the whole logistics division]].", title="[[Junior Project Manager]]"),
        Example("You file expenses and [[manage a team of five assistants]].", title="[[Office assistant]]"),
        Example("Vous encadrez une équipe de huit préparateurs.", title="Responsable logistique"),
        Example("Sous la direction du service achats, vous suivez les commandes.", title="Assistant achats"),
        Example("Vous assistez la cheffe, qui encadre une équipe de huit personnes.", title="Assistante commerciale"),
        Example("You report to the head of the division.", title="Junior project manager"),
        Example("Vous secondez le directeur et encadrez l'équipe en son absence.", title="Assistant manager"),
        Example("Vous pourrez encadrer deux stagiaires.", title="Technicien de laboratoire"),
        Example("Vous serez encadré par une équipe d'experts.", title="Technicien support"),
        Example(
            "Rattaché au responsable du service entretien, vous réparez les machines.",
            title="Technicien de maintenance",
        ),
    ],
)
def intitule_encadrement(document: Document) -> Iterator[Mark]:
    """The title, where the text repeats it or else where it stands, and each duty of command given to the candidate."""
    if not document.mentions(MODEST, "title") or leads(document) or _is_a_junior_trainee(document):
        return
    title = read_job_title(document, MODEST)
    duties = [match.span() for match in _commands(document)]
    if title is None or not duties:
        return
    if not any(title.place.overlaps(duty) for duty in duties):
        yield Mark(title.place, related=tuple(duties))
    for duty in duties:
        yield Mark(duty, related=(title.place,))


def _is_a_junior_trainee(document: Document) -> bool:
    """Every trainee is a junior: the title then says nothing that the duties belie; the rules on stages say the rest."""
    return document.facts.is_contract("stage") and b"junior" in document.folded("title").data


def _commands(document: Document) -> Iterator[Match]:
    for found in (MANAGES, DEPARTMENT, TEAMS):
        for match in document.find(found, "text"):
            if is_helping(match) or is_of_somebody_else(match) or is_received(match) or context.preferred(match):
                continue
            if _LEARNERS.search(match.data[match.start : match.end]):
                continue
            line = match.data[max(0, match.start - 60) : match.start].split(b"\n")[-1]
            if _VERB_OF_DUTY.search(line) or not _A_SUPERIOR.search(line):
                yield match
