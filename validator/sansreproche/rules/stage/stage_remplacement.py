"""A trainee who replaces somebody."""

from collections.abc import Iterator
from datetime import date

from sansreproche.document import Document
from sansreproche.facts.duties import is_of_somebody_else
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_WHOM = r"(?:notre|nos|sa|son|leurs?|un|une|la|le|l'|ma|mon|votre|our|the|a|an) ?"
_PERSON = (
    r"(?:secretaire|assistante?|gestionnaire|comptable|charge|collegue|collaborateur|collaboratrice|salarie|titulaire|responsable|vendeuse?|vendeur|employee?"
    r"|graphiste|hotesse|agent|community manager|manager|directeur|directrice|technicien|redacteur|redactrice|animateur|animatrice|standardiste|receptionniste"
    r"|apprenti|alternant|stagiaire actuel|cuisinier|serveur|serveuse|juriste|bibliothecaire|colleague|employee|assistant|receptionist|coordinator|officer|editor|designer)"
)
_ABSENT = (
    r"(?:conges?|arret|absent|absence|maladie|maternite|parental|partie?|depart|vacances|quitte|leave|holiday|absences)"
)
_GONE = rf"\b(?:en|pendant|durant|lors de|parti|absente?|depuis|jusqu'a|during|on)\b[^.;\n]{{0,25}}?\b{_ABSENT}(?: (?:de )?(?:maladie|maternite|parental|sabbatique))?\b"
_STEP_IN = r"(?:(?:prend(?:re|s|ras|rez|ra)|prenez) (?:la place|le relais|la suite|la releve)|(?:succed(?:er|ez|eras|erez|es) a)|(?:tenir|tenez|tiendr(?:as|ez)) le poste|assur(?:er|ez|eras|erez|es) l'interim|suppleer|palli(?:er|ez|erez|eras) l'absence)"

REPLACES = pattern(
    rf"\b{_STEP_IN} ?(?:de |d'|du )?[^.;\n]{{2,50}}?{_GONE}",
    rf"\b{_STEP_IN} ?(?:de |d'|du )?{_WHOM}{_PERSON}\b",
    rf"\b(?:en attendant|jusqu'au|dans l'attente du) (?:le )?retour (?:de |d'|du )?{_WHOM}{_PERSON}\b",
    r"\b(?:assur|tien|ten|ger|pilot)\w{1,5} [^.;\n]{3,30} en l'absence d(?:e la |u |e l'|e notre |es )[^.;,\n]{3,24}|\bpalli(?:er|ez|es|e) (?:le |au )depart d(?:e |u |')[^.;,\n]{3,30}",
    r"\b(?:couvr(?:ir|ez|irez|iras)|palli(?:er|ez|erez|eras)|combler) (?:les |l'|une )?absences? (?:de |d'|du |des )[^.;,\n]{2,30}",
    r"(?:^ *|\n *|[:,(-] ?)(?P<cause>remplacement (?:de |d'un |d'une |pour )?(?:conges?|arret|conge)(?: (?:de )?(?:maladie|maternite|parental|d'ete|annuels?|payes?))?)\b",
    r"\bposte (?:[a-z']{1,14} ){0,4}(?:libere|laisse (?:vacant|libre)|vacant|inoccupe) (?:par|suite a|a la suite d|depuis|pendant)[^.;,\n]{2,40}",
    r"\b(?:cover(?:ing)? for|stand(?:ing)? in for|fill(?:ing)? in for|replac(?:e|ing)|tak(?:e|ing) over(?: from)?) [^.;\n]{2,45}\b(?:leave|sabbatical|absence)\b",
    rf"\b(?:remplac(?:er|ez|es|era|eras|erez|ement)|suppleer|pallier l'absence de) ?(?:temporairement |provisoirement )?(?:de |d'|du )?{_WHOM}{_PERSON}\b(?:[^.;,\n]{{0,50}}\b{_ABSENT}\b(?: (?:de )?(?:maladie|maternite|parental))?)?",
    rf"\b(?:remplac(?:er|ez|es|era|eras|erez)|remplacement) ?(?:de |d'|du )?(?:{_WHOM})?[^.;,\n]{{1,30}}\b(?:en|pendant|durant|lors de) (?:son |sa |ses |leurs? |l'|un |le )?{_ABSENT}(?: (?:de )?(?:maladie|maternite|parental))?\b",
    r"\b(?:en|assurer (?:le|un)|pour (?:un|le)) remplacement (?:de conges?|d'un conge|d'une absence|d'un salarie|conge|maternite|maladie|de notre|de nos|du titulaire)(?: (?:de )?(?:maternite|parental|maladie))?",
    r"\b(?:reprend(?:re|ra|ras|rez|s)?|reprenez|reprise de|occup(?:er|era|eras|erez)) (?:a [^.;,\n]{1,15} )?(?:son|leur|le|ce) poste(?: (?:de notre|du|de la) [a-z-]{3,20})?\b",
    r"\b(?:occup|reprend|ten)[a-z]{1,6} le poste d(?:e |')[^.;\n]{2,40}\b(?:vacant|laisse libre|libere|inoccupe)e?\b",
    r"\b(?:cover(?:ing)? for|stand(?:ing)? in for|fill(?:ing)? in for|replac(?:e|ing)|tak(?:e|ing) over from) (?:our|the|a|an) (?:[a-z-]{2,14} ){0,3}[a-z-]{3,14}(?: (?:on|during|who is on|while on) [^.;,\n]{0,20}leave)",
    rf"\b(?:cover(?:ing)? for|stand(?:ing)? in for|fill(?:ing)? in for|replac(?:e|ing)|tak(?:e|ing) over from) (?:our|the|a|an) (?:[a-z-]{{2,14}} ){{0,2}}{_PERSON}\b",
    r"\b(?:maternity|parental|sick)[ -]leave cover\b|\bmaternity cover\b",
)


@rule(
    label="stage-poste-permanent",
    tier="abusif",
    message=Text(
        "Cette mention fait remplacer une personne par un stagiaire.",
        "This wording has a trainee replace somebody.",
    ),
    why=Text(
        "Aucune convention de stage ne peut être conclue pour remplacer un salarié ou un agent absent, dont le contrat est suspendu "
        "ou qui est licencié (code de l'éducation, L124-7). Un remplacement relève d'un contrat à durée déterminée ou de "
        "l'intérim. Un stage ainsi employé peut être requalifié en contrat de travail par le juge.",
        "No stage agreement may be signed to replace an employee or agent who is absent, whose contract is suspended or who was "
        "dismissed (code de l'éducation, L124-7). A replacement calls for a fixed-term contract or agency work. A court may turn a "
        "stage so used into an employment contract.",
    ),
    question=Text(
        "Qui occupe ce poste en dehors de la période de stage, et quelle est ma mission pédagogique ?",
        "Who holds this post outside the stage, and what is my learning project?",
    ),
    rewrite=Replacement(
        "CDD de remplacement, débutants acceptés ; ou stage auprès du titulaire du poste, avec un projet encadré.",
        "A fixed-term contract for the replacement, beginners welcome; or a stage beside the holder of the post, with a supervised project.",
    ),
    sources=[
        Source(
            "Code de l'éducation : ce qu'un stage ne peut pas être",
            "L124-7",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191",
            date(2026, 11, 21),
        ),
    ],
    triggers=[REPLACES],
    examples=[
        Example(
            "Vous devrez [[remplacer notre standardiste en congé parental]].",
            contract="stage",
            rewrite="Vous travaillez aux côtés de notre standardiste.",
        ),
        Example("Stage [[en remplacement d'un congé maternité]].", contract="stage"),
        Example("Le stagiaire [[reprendra le poste de notre graphiste]] en mars.", contract="stage"),
        Example("You will be [[covering for our receptionist on maternity leave]].", contract="stage"),
        Example("Tu [[prends le relais de Nadia, partie en congé maternité]].", contract="stage"),
        Example("[[Remplacement congé parental]], quatre mois.", contract="stage"),
        Example("You [[take over Tom's files during his leave]].", contract="stage"),
        Example("Suivre le remplacement des congés avec la responsable.", contract="stage"),
        Example("Prendre la place du visiteur et noter son parcours.", contract="stage"),
        Example("Vous participez au remplacement du logiciel de caisse.", contract="stage"),
        Example("Remplacer les anciennes étiquettes par des codes.", contract="stage"),
        Example("Remplacer notre secrétaire en congé maternité.", contract="CDD"),
        Example("Votre tutrice remplace la directrice en congé.", contract="stage"),
    ],
)
def stage_remplacement(document: Document) -> Iterator[Span]:
    """A person replaced, absent or gone."""
    if not document.facts.is_contract("stage"):
        return
    for match in document.find(REPLACES):
        if not is_of_somebody_else(match):
            yield match.span("cause" if match.has("cause") else 0)
