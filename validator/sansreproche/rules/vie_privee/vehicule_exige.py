"""A car or a driving licence demanded, in a post whose description holds no driving and no other reason."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, preferred, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import ASKED_OF_CANDIDATES
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_LICENCE = r"permis(?: de conduire)?(?: ?:)?(?: (?:b|vl|voiture|auto))?(?: (?:valide|en cours de validite))?"
_CAR = r"(?:vehicule|voiture|automobile|auto|moyen de (?:locomotion|transport)|scooter|moto)"
_OWN = r"(?: (?:personnel(?:le)?|perso|individuel(?:le)?|fiable|autonome|propre))"
_MUST = r"(?: ?[:,(-]? ?(?:oui,? ?)?(?:(?:est|sont|sera|absolument|tres|fortement) ){0,2}(?:obligatoires?|indispensables?|exigee?s?|requise?s?|imperati(?:f|fs|ve|ves|vement)|necessaires?|demandee?s?|required|mandatory|essential)\)?)"
_BOTH = rf"(?:{_LICENCE} ?(?:et|\+|,|/|&|ainsi qu'un|avec) ?(?:un |une |votre |ta |d'un |d'une )?{_CAR}{_OWN}?)"

DEMANDED = pattern(
    rf"\b(?:le |la |un |une |votre )?(?:{_BOTH}|{_LICENCE}|{_CAR}{_OWN}?){_MUST}",
    rf"\b{_BOTH}",
    rf"\b(?:il faut |vous devez |tu dois |devoir |imperativement )?(?:etre|etes|es|soyez) (?:imperativement |obligatoirement )?(?:vehicule|motorise)\b{_MUST}?",
    rf"\b(?:vehicule|motorise){_MUST}",
    r"\b(?:mobile|autonome|disponible|dynamique|ponctuel) et (?:vehicule|motorise)\b",
    rf"\b(?:il (?:vous |te )?faut |vous devez |tu dois )?(?:avoir|posseder|disposer d'|disposez d'|possedez|avez|as|possedes|disposes d'|disposer|disposez|detenir) ?(?:imperativement |obligatoirement |absolument )?(?:d')?(?:votre|ta|sa|une?|leur) (?:propre )?{_CAR}{_OWN}?\b",
    r"\b(?:you (?:must|need to|should) |must )?(?:have|own|hold) (?:an? |your )?(?:own )?(?:full |valid |clean )?(?:car|vehicle|transport(?:ation)?|driving licen[cs]e|driver'?s licen[cs]e)(?: and (?:an? |your )?(?:own )?(?:car|vehicle))?\b",
    r"\b(?:an? |your )?(?:full |valid )?(?:driving|driver'?s) licen[cs]e(?: and (?:an? |your )?(?:own )?(?:car|vehicle))? (?:is |are )?(?:required|mandatory|essential|compulsory)\b",
    r"\b(?:an? |your )?own (?:car|vehicle|transport(?:ation)?)(?: (?:is )?(?:required|mandatory|essential|compulsory))?\b",
)
HELD = pattern(
    rf"\b(?:titulaire|detent(?:eur|rice)) (?:du|d'un) {_LICENCE}\b|\b{_LICENCE} (?:en poche|depuis (?:au moins |plus de )?[a-z0-9]{{1,6}} (?:ans|mois)(?: au moins)?|de plus de [a-z0-9]{{2,6}} ans)\b",
    rf"\b(?:sans|pas de) (?:permis|{_CAR}),? (?:s'abstenir|inutile de postuler|pas d'embauche)\b|\b(?:permis|{_CAR}) ?: ?oui\b|\bdisposant d'(?:un |une ){_CAR}\b",
    r"\b(?:posseder|detenir|etre en possession d[eu]) (?:le |un |du )?permis(?: b| de conduire)?\b|\b(?:car|vehicle) (?:essential|required|needed|a must)\b",
    r"\baccess to an? (?:own )?(?:car|vehicle)\b(?: (?:is )?(?:a must|required|essential))?|\bcar owners?\b(?: only)?|\ba car of your own\b|\b(?:une )?(?:voiture|auto) (?:a vous|a soi|a toi)\b",
)
LISTED = pattern(
    r"(?m:^)[ *>+-]{0,4}(?P<item>permis (?:b|vl|de conduire(?: b)?)(?: (?:valide|en cours de validite))?|motorise|vehicule|(?:auto|voiture|vehicule) personnel(?:le)?|(?:a |an )?(?:full |valid |clean ){0,2}(?:driving|driver'?s) licen[cs]e) ?[.;,]?(?: *\n|$)",
    r"(?m:^)[ *>+-]{0,4}(?P<though>(?:a |an )?(?:full |valid |clean ){0,2}(?:driving|driver'?s) licen[cs]e), though\b",
)
_DESK = words(
    r"\bsedentaire|\bau (?:bureau|guichet|siege|studio|telephone|centre-ville)\b|\bplateau d'appels?\b|\btelephone\b|\b(?:pres|deux pas|cote) d[eu] (?:la |l')?(?:gare|metro|tram\w{0,5}|bus|station)\b|\b(?:tram|tramway|bus|metro)\b[^.;\n]{0,20}\b(?:devant|arrete|dessert)\b|\b(?:desk|office)\b|\b(?:jouxte|devant|face a|en face de|au pied de) (?:la |le |l')?(?:gare|arret|station|metro|tramway|bus)\b"
)
_OFFERED = words(
    r"\b(?:fournie?s?|mise?s? a (?:votre |ta )?disposition|de (?:service|fonction|societe)|finance\w{0,3}|prise? en charge|aide (?:au|a l)|parking|stationn\w{1,6}|leasing|location|avantages?|remise|reduction|provided)\b"
)
_REASON_AFTER = words(
    r"^ ?\)?[ ,:(]{0,3}(?:pour|car|afin|en raison|du fait|puisque|because|to (?:visit|drive|travel|reach)|as you)\b"
)
_NO_REASON = words(
    r"^ ?\)?,? pour (?:ce|le|cette|la|tout|l') ?(?:poste|mission|emploi)\b ?\)?(?:[.,;:\n]|$)|^ pour (?:postuler|venir|se rendre (?:au|sur)|vous rendre (?:au|sur)|rejoindre le (?:site|bureau))"
)
_DESIRED = words(r"\b(?:cours d'obtention|serait|est un plus|optionnel|souhait\w{1,3}|appreci\w{1,3})\b")


@rule(
    label="vehicule-exige",
    tier="a-clarifier",
    message=Text(
        "Cette mention demande un permis ou un véhicule, et l'annonce ne décrit aucun déplacement.",
        "This wording demands a licence or a car, and the ad describes no travelling.",
    ),
    why=Text(
        "Ce qui est demandé à un candidat doit avoir un lien direct et nécessaire avec l'emploi (article L1221-6) : le permis se comprend pour des tournées, "
        "des visites, des livraisons, ou un lieu que rien ne dessert. Ici l'annonce n'en dit rien. La façon de venir au travail est l'affaire du salarié.",
        "What is asked of a candidate must have a direct and necessary link with the job (article L1221-6): a licence makes sense for rounds, visits, "
        "deliveries, or a place that nothing serves. Here the ad says none of this. How people come to work is their own business.",
    ),
    question=Text(
        "Le poste implique-t-il de conduire ? Si oui, un véhicule est-il fourni ou les frais kilométriques sont-ils remboursés ?",
        "Does the job involve driving? If so, is a vehicle provided, or is mileage paid?",
    ),
    rewrite=Replacement(
        "permis B (visites de clients, véhicule de service fourni)",
        "driving licence (visits to customers, company car provided)",
    ),
    sources=[ASKED_OF_CANDIDATES],
    triggers=[DEMANDED, HELD, LISTED],
    examples=[
        Example("[[Titulaire du permis B]], vous saisissez les factures.", title="Comptable H/F"),
        Example("- [[full clean driving licence]]\n- good French", title="Receptionist"),
        Example("Aide au permis ; vous traitez les dossiers de permis de conduire.", title="Assistant H/F"),
        Example(
            "Saisie au siège de Niort. [[Véhicule personnel indispensable]].",
            title="Comptable H/F",
            rewrite="Saisie au siège de Niort. Permis B (visites de clients, véhicule de service fourni).",
        ),
        Example("[[Être véhiculé est obligatoire]].", title="Standardiste H/F"),
        Example("Il faut aimer les chiffres et [[avoir votre propre voiture]].", title="Gestionnaire de paie H/F"),
        Example("[[PERMIS B + VOITURE OBLIGATOIRES]]", title="Assistant RH H/F"),
        Example("Profil : [[permis B exigé]], Excel.", title="Contrôleur de gestion H/F"),
        Example("[[You must own a car]].", title="Payroll assistant"),
        Example("Conditions :\n- [[Permis B]]\n- Excel", title="Gestionnaire RH H/F"),
        Example("[[Permis B indispensable]] pour ce poste.", title="Data analyst H/F"),
        Example("Aucun déplacement. [[Permis B exigé]].", title="Data analyst H/F"),
        Example("Conditions :\n- Permis B\nDéplacements dans la région.", title="Technicien H/F"),
        Example("Permis B exigé : vous visitez nos clients.", title="Conseiller H/F"),
        Example("Véhicule indispensable, site non desservi par les bus.", title="Opérateur H/F"),
        Example("Permis B et véhicule obligatoires.", title="Chauffeur-livreur H/F"),
        Example("Permis B apprécié, véhicule non exigé.", title="Secrétaire H/F"),
        Example("Permis B obligatoire pour conduire le minibus du club.", title="Secrétaire H/F"),
        Example("Permis B indispensable. Visites de terrains le jeudi.", title="Stagiaire biodiversité H/F"),
        Example(
            "- Permis B\nVous recevez une voiture et un ordinateur de fonction.", title="Directeur de production H/F"
        ),
        Example("Permis B requis. Tu prends part aux visites techniques.", title="Dessinateur H/F"),
        Example("Véhicule de service fourni, parking pour votre voiture.", title="Comptable H/F"),
        Example("A driving licence is required: you visit customers.", title="Technician"),
    ],
)
def vehicule_exige(document: Document) -> Iterator[Span]:
    """A car or licence demanded where the ad describes no driving, or says in the same breath that the post is at a desk."""
    drives = "driving" in document.facts.trades
    if not drives:
        for match in document.find(LISTED, "text"):
            yield match.span("item" if match.has("item") else "though")
    for one in (DEMANDED, HELD):
        for match in document.find(one):
            if not _excused(match) and (not drives or _at_a_desk(match)):
                yield match.span()


def _excused(match: Match) -> bool:
    start, end = sentence(match)
    line, left = match.data[start:end], match.data[match.end : end]
    return (
        _OFFERED.search(line) is not None
        or (_REASON_AFTER.search(left) is not None and _NO_REASON.search(left) is None)
        or _DESIRED.search(line) is not None
        or preferred(match)
        or negated(match)
        or boilerplate(match)
        or cited(match)
        or speaker(match) not in {None, "candidate"}
    )


def _at_a_desk(match: Match) -> bool:
    start, end = sentence(match)
    return _DESK.search(match.data[start : end + 60]) is not None
