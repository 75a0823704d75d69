"""A service civique that fills a post: a vacancy, somebody away, a desk held alone."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document
from sansreproche.facts.duties import is_helping, is_of_somebody_else
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)

_VERB = r"(?:(?:er|ez|es|e|era|erez|eras|ant)\b)"
_SOMEBODY = r"(?:[a-z]{3,20} )?(?:agent|salarie|titulaire|employe|chargee?|responsable|collegue|personne|hote|hotesse|permanent|[a-z]{2,16}(?:aire|iste|eur|rice|ante?|iere?|ien(?:ne)?))"
REPLACES = pattern(
    rf"\bremplacement (?:de |d'|du |de l'|de la )(?:une? |la |le |l'|notre )?{_SOMEBODY}\b[^.;:!?\n]{{0,40}}|\b(?:pallie[rz]?|compense[rz]?) l'absence (?:de |d'|du )[^.;:!?\n]{{3,40}}",
    rf"\b(?:prendr(?:e|ez|as|a)|prenez) la suite (?:de |d'|du )(?:la |le |l'|notre |une? )?{_SOMEBODY}\b[^.;:!?\n]{{0,40}}|\bsuite au depart (?:de |d'|du )(?:la |le |l'|notre |une? )?{_SOMEBODY}\b",
    r"\bposte (?:de |d')[a-z'/ -]{4,30} (?:en service civique|a temps plein|a temps complet)",
    rf"\bremplac{_VERB} (?:temporairement )?(?:l'|le |la |un |une |notre |nos |les ){_SOMEBODY}[^.;:!?\n]{{0,50}}",
    r"\b(?:en remplacement|en l'absence|pour remplacer) (?:de |d'|du |l'|le |la |un )[^.;:,!?\n]{3,50}",
    rf"\bassur{_VERB} (?:le |la |l')[^.;:,!?\n]{{3,40}} (?:en l'absence|pendant (?:le|les|la|l') ?(?:conge|conges|absence|arret)|a la place|en remplacement)[^.;:,!?\n]{{0,40}}",
    r"\b(?:occup|pourv|repren)(?:er|ez|es|e|era|erez|eras|oir|oira|oirez|dre|dra|drez|d) (?:le |un |ce |seule? )?(?:poste|emploi|fonction)s?\b[^.;:!?\n]{0,60}",
    r"\bposte (?:vacant|laisse vacant|supprime|non pourvu|en remplacement)[^.;:,!?\n]{0,30}",
    r"\b(?:fill(?:ing)? in for|replac(?:e|es|ing)|cover(?:ing)? for|stand(?:ing)? in for|take over from) (?:the |a |our )[^.;:,!?\n]{3,45}",
    r"\bfill(?:ing)? (?:the |a )?(?:vacant )?(?:post|position|vacancy)[^.;:,!?\n]{0,40}",
)
ALONE = pattern(
    r"\b(?:etes|serez|es|seras|sera) (?:le |la |seul )?responsable (?:de |du |des )[^.;:,!?\n]{3,35}",
    r"\b(?:assur|tien|ten|ger)(?:ez|es|erez|eras|era|s|iendrez|iendras) (?:seul )?(?:le |la |l')?(?:accueil|caisse|standard|secretariat|billetterie|boutique|comptabilite|guichet)[^.;:,!?\n]{0,15} (?:seul|en (?:totale |pleine |complete )?autonomie)",
    r"\b(?:ten|assur|ger|anim|ouvr|encadr)(?:ir|iendra|iendrez|iendras|ez|er|era|erez|eras|e|es|s|ient|iens) (?:seul|en (?:totale |pleine |complete )?autonomie)\b[^.;:,!?\n]{2,45}",
    r"\b(?:seul )?responsable (?:de la |du |de l')(?:service|gestion|accueil|secretariat|communication|caisse|structure|boutique|billetterie)\b",
)


@rule(
    label="service-civique-detourne",
    tier="illegal",
    message=Text(
        "Cette mention fait occuper un poste par un volontaire en service civique.",
        "This wording has a service civique volunteer fill a post.",
    ),
    why=Text(
        "Le service civique est une mission d'intérêt général accomplie aux côtés des agents, salariés et bénévoles. Il ne remplace pas "
        "un emploi ni un agent absent (code du service national, L120-1 et suivants). Un volontaire n'a ni le contrat ni la paie de la "
        "personne dont il ferait le travail.",
        "The service civique is a mission of general interest, done beside agents, employees and volunteers. It does not replace a job nor "
        "an absent agent (code du service national, L120-1 and following). A volunteer has neither the contract nor the pay of the "
        "person whose work it would be.",
    ),
    question=Text(
        "Quel salarié ou agent faisait ce travail avant la mission, et qui sera mon tuteur ?",
        "Which employee or agent did this work before the mission, and who will be my tutor?",
    ),
    rewrite=Replacement(
        "Aux côtés de l'équipe et avec un tuteur, le volontaire participe à …",
        "Beside the team and with a tutor, the volunteer takes part in …",
    ),
    sources=[
        Source(
            "Code du service national : le service civique",
            "L120-1",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071335",
            _CHECKED,
        ),
    ],
    triggers=[REPLACES, ALONE],
    examples=[
        Example(
            "Service civique : vous [[remplacez la documentaliste titulaire en arrêt]].",
            title="Service civique au collège",
        ),
        Example(
            "Service civique : vous [[remplacerez l'animatrice en congé parental]].",
            rewrite="Service civique : vous participez aux ateliers avec l'animatrice.",
        ),
        Example("Le volontaire [[occupera le poste de standardiste]].", title="Mission de service civique"),
        Example("En service civique, tu [[assures le standard en l'absence de la secrétaire]]."),
        Example("Civic service volunteer: you [[fill in for the gardener on sick leave]]."),
        Example("Service civique : vous participez à l'accueil aux côtés des agents titulaires."),
        Example("Le service civique ne remplace pas un agent : un tuteur suit la mission."),
        Example("Service civique : le tuteur occupe le poste de directeur adjoint."),
        Example("Vous remplacez la secrétaire en congé.", contract="CDD", title="Secrétaire du service civique"),
    ],
)
def service_civique_poste(document: Document) -> Iterator[Span]:
    """A duty that is a post's, given whole to the volunteer."""
    if not document.facts.is_contract("service-civique"):
        return
    for match in (match for one in (REPLACES, ALONE) for match in document.find(one, "text")):
        if not (is_helping(match) or is_of_somebody_else(match)):
            yield match.span()
