"""A photo asked for with the application, where no role is to be played."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, performing, preferred, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import ASKED_OF_CANDIDATES, CRITERIA
from sansreproche.patterns import Pattern, pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_NOUN = r"(?:(?:tirage )?photos?(?:graphies?|graphs?)?|portraits? photo(?:graphique)?s?|selfies?|trombines?|headshots?|head shots?|pictures?)\b"
_LOOKS = (
    r"(?: (?:d'identite|de (?:vous|toi)(?:-memes?)?|recentes?|en pied|portrait|(?:en )?couleurs?|de (?:face|profil|plain-pied|bonne qualite)|professionnelles?|a jour|de (?:votre|ton) visage|du visage"
    r"|souriante?s?|en buste|(?:de )?moins d'un an|de moins de [a-z0-9]{1,6} mois|recents?|et de (?:face|profil)|of (?:yourself|you|your face)|\([^()\n]{3,30}\)))"
)
_WHOSE = r"(?:d'une |d'un |une? |votre |ta |ton |sa |son |la |le |leur |vos |tes |nos |des |deux |trois |2 |3 |an? |your |the |two |three )"
_PHOTO = rf"(?:{_WHOSE}?(?:(?:plus|best|belle|jolie|bonne|petite|recente?|beau|recent|professional|passport|full-length|full-body|colou?r|profile|current|good|smiling|clear) ){{0,2}}{_NOUN}{_LOOKS}{{0,3}})"
_DEMANDED = (
    r"(?:obligatoires?|exigee?s?|requise?s?|demandee?s?|souhaitee?s?|indispensables?|imperati(?:f|ve)s?|necessaires?|apprecie?e?s?|bienvenue?s?|jointe?s?|agrafee?s?|collee?s?|attendue?s?|de rigueur"
    r"|a (?:joindre|fournir|envoyer|adresser|coller|agrafer|inserer|apposer|ajouter|presenter|transmettre|prevoir)|required|mandatory|compulsory|expected|needed|requested|essential|attached|enclosed|must be (?:attached|included|sent|enclosed)|is a must|please)"
)
_FILE = r"(?:c\.?v\.?s?|curriculums?(?: vitae)?|resumes?|dossiers?(?: de candidature)?|candidatures?|lettres?(?: de motivation)?|applications?|cover letter|profil)"
_ON_CV = rf"(?: (?:au|a la|a|sur|dans|en haut d[eu]|en tete d[eu]|en|avec|on|with|to|in)(?: (?:le|la|votre|ton|ta|l'|your|the|a))? ?{_FILE})?"
_ON_THE_CV = rf" (?:sur|dans|en haut d[eu]|en tete d[eu]|on|in)(?: (?:le|la|votre|ton|ta|your|the))? ?{_FILE}\b"
_SEND = (
    r"(?:(?:re)?joi(?:gnez|ns|ndre|ndrez|ndras|ndra|ndront)|adress(?:er|ez|e)|envo(?:yer|yez|ie|ies)|fourni(?:r|ssez|s|rez)|transmett(?:re|ez)|transmets|ajout(?:er|ez|e)|inclu(?:re|ez|s)|inser(?:er|ez|e)|gliss(?:er|ez|e)"
    r"|mett(?:re|ez)|mets|coll(?:er|ez|e)|appos(?:er|ez|e)|agraf(?:er|ez|e)|prevo(?:ir|yez|is)|apport(?:er|ez|e)|comport(?:er|era)|contenir|contiendra|(?:faire|faites|fais) parvenir|pens(?:er|ez|e) a|n'oubli(?:ez|e) pas"
    r"|attach(?:ing)?|includ(?:e|ing)|enclose|send|upload|provide|add|submit|contain)"
)
_WITH = r"(?:avec|\+|accompagnee?s? d[e']|comportant|incluant|contenant|munie?s? d[e']|comporte(?:ra)?|contient|illustree?s? (?:d[e']|par)|agrementee?s? d[e']|ornee?s? d[e']|completee?s? (?:d[e']|par)|with|including|containing)"

WITH_CV = pattern(
    rf"\b(?:un |votre |ton |leur |a |your )?{_FILE}(?: (?:recent|a jour|complete?|actualise|detaille|1 page|papier)){{0,2}} ?,? ?\(?(?:(?:devra|doit|devront|doivent|sera|seront|must|should) (?:etre |be )?)?{_WITH} ?{_PHOTO}(?: \(?{_DEMANDED}\)?)?",
    rf"\b{_FILE} ?(?:\+|,|et|&|/|and) ?(?:lettre(?: de motivation)?|l\.?m\.?|diplomes?|references|cover letter) ?(?:\+|,|et|&|/|and) ?{_PHOTO}(?: {_DEMANDED})?",
    rf"\b{_FILE} ?(?:\+|et|&|/|and) ?(?:d'une? )?{_PHOTO}(?: {_DEMANDED})?",
    rf"\bc\.?v\.? photos?(?: {_DEMANDED})?",
    rf"\b(?:votre |ton |le |your )?{_FILE}[^.;\n]{{0,20}} (?:devra|doit|devront|doivent|must|should|comportera|contiendra|presentera)\b(?: [a-z]{{3,16}}){{0,3}} {_PHOTO}",
    rf"\b{_FILE}[^.;\n]{{0,24}}\b(?:votre|ton|le|your) (?:visage|face)\b",
    rf"\b{_FILE}(?: (?:recent|a jour|complet))? ?,? ?\(?{_WITH} ?(?:votre |un |ton )?portrait(?: recent| photo)?\b",
)
DEMANDED = pattern(
    rf"\b{_PHOTO} ?(?:\+|et|and) ?(?:votre |un |ton |your )?(?:c\.?v\.?|curriculum|resume)\b",
    rf"\b{_PHOTO} ?[:(,-]? ?(?:(?:est|sont|sera|serait|is|are|recente|imperativement) ){{0,2}}{_DEMANDED}{_ON_CV}",
    rf"\b{_PHOTO}(?: (?:est|sera|serait|is|imperativement|obligatoirement)){{0,2}}{_ON_THE_CV}(?: (?:est |is )?{_DEMANDED})?",
    rf"\b{_PHOTO} (?:accompagnera|completera|illustrera|figurera (?:sur|dans))(?: (?:votre|ton|le|la))? {_FILE}",
)
SENT = pattern(
    rf"\b(?:vous |tu |merci de |please |pensez a |n'oubliez pas (?:de |d')?)?{_SEND}(?:[ -](?:nous|moi|y|egalement|aussi|imperativement|obligatoirement|toujours|simplement|also|us)){{0,2}} {_PHOTO}(?:{_ON_THE_CV})?",
    rf"\b{_SEND} (?:a|avec) (?:votre|ton|ta|la|le) {_FILE} {_PHOTO}",
    rf"\b(?:(?:vous|te|se) presenter|venez|viens|venir|munie?s?)(?: [a-z']{{1,12}}){{0,4}} (?:avec|d'une|de) {_PHOTO}",
    r"\b(?:joi(?:gnez|ns|ndre)|envo(?:yer|yez|ie)|adresse[rz]?)(?:[ -]nous)? (?:votre |ton |un )?portrait\b",
    r"\b(?:votre |ton |un )?portrait (?:(?:recent|en couleurs?|en pied|d'identite) )?(?:a joindre|joint|exige|obligatoire|sur (?:le|votre) cv)\b",
    r"\bshow us your face\b[^.;\n]{0,10}",
    rf"\b(?:two|2|three) {_NOUN} \([^()\n]{{3,30}}\)",
    rf"\b(?:deux|trois|2|3) {_NOUN} \([^()\n]{{3,30}}\) a (?:envoyer|joindre|fournir)",
    r"\b(?:mettre|mettez|montre[rz]?|voir|show(?: us)?) (?:votre|ton|your) (?:visage|tete|bouille|face)\b[^.;\n]{0,12}\b(?:c\.?v|candidature|resume|photo|picture)\b",
)
LISTED = pattern(
    rf"(?m:^)[ *>+\d.)-]{{0,6}}(?P<item>{_PHOTO})(?: \(?{_DEMANDED}\)?)?[ ;,.]{{0,3}}(?:\n|$)",
    rf"(?:[,;:+=]|,? et|,? and) ?(?:une? |votre |ta |a |your |plus )?(?P<next>(?:une |votre |ta |a |your )?(?:recente? )?{_NOUN}{_LOOKS}{{0,2}})(?: ?[.;,+\n)]| et | and |$)",
    rf"\b(?P<first>{_PHOTO}) ?\+ ",
    rf"(?m:^)[ *>-]{{0,5}}(?P<with>avec {_PHOTO}|(?:un )?cliche de (?:vous|toi)[^.;,\n]{{0,12}})",
)
FIELD = pattern(
    rf"(?m:^)[ *>-]{{0,4}}{_NOUN}{_LOOKS}{{0,2}}(?: \(?{_DEMANDED}\)?)? ?: ?(?:oui|yes|o\b|{_DEMANDED}|(?:a |to )[a-z]{{4,10}})"
)

REFUSED_WITHOUT = pattern(
    r"\b(?:n'envoyez|n'adressez|ne postulez|ne transmettez) (?:rien|pas de cv|pas de dossier|pas) sans (?:photo\w{0,7}|portrait)\b",
    rf"\bne (?:lisons|lit|regardons|traitons|etudions|ouvrons) (?:pas|aucun|jamais) (?:les |de |un )?{_FILE} sans photo\w{{0,7}}",
    rf"\b{_PHOTO},? (?:sans laquelle|without which) (?:votre |ton |le |la |your |the )?{_FILE}\b",
    rf"\b(?:aucune |tout |toute |les |no )?{_FILE}s? (?:\w{{3,10}} )?(?:non illustres? d'une|sans|without an?) (?:photo\w{{0,7}}|picture)(?:,? (?:ne|n'|sera|seront|s'abstenir|will|is|are)\b(?:[^.;\n]{{0,40}}\b(?:etudiee?s?|examinee?s?|lue?s?|traitee?s?|retenue?s?|prise?s? en compte|refusee?s?|rejetee?s?|ecartee?s?|considered|read|rejected|ignored|accepted|binned|deleted))?)",
    r"\b(?:pas de|sans|no|without an?) (?:photo\w{0,7}|picture|selfie) ?[,:=-]{1,2} ?(?:pas d[e'] ?(?:entretien|rendez|rdv|reponse|candidature|embauche|suite|lecture|poste)|votre (?:candidature|cv|dossier) (?:ne|n'|sera)|ton (?:cv|dossier)|ta candidature|inutile|aucune? (?:reponse|entretien|suite)|no (?:interview|reply|answer)|your application)[^.;\n]{0,30}",
)

_APPLYING = words(
    r"\b(?:joi(?:gnez|ns|ndre|ndrez)|attach|enclose|c\.?v|dossier|curriculum|candidatures?|candidate?s?|postul\w{1,5}|dossier|pieces? a (?:fournir|joindre)|documents? a (?:fournir|joindre)|a fournir|a joindre|lettre|motivation|apply|applications?|resume)\b"
)
_OF_THE_WORK = words(
    r"^ ?(?:de|du|des|d'|of|for|pour|sur|to|from)\b ?(?:la |le |les |l'|nos |notre |vos |tes |votre |ton |chaque |quelques |the |your |our |each )?(?:[a-z]{4,}|nos|site)",
)
_SHOWN = words(
    r"\b(?:book|portfolio|studio|credits?|reportages?|prises? de|prendre|prenez|prends|concours|retouche[rz]?) (?:d[eu]s? |l'|la )?$"
)
_OF_SOMETHING = words(r"^ ?(?:de|du|des|d'|of)\b ?(?:\w{2,5} )?[a-z]{4,}")
_OF_ONESELF = words(
    r"^ ?(?:de|d') ?(?:vous|toi|bonne|face)\b|^ ?(?:sur|dans|a|au|avec|pour|to|on|with|in|for) (?:le|la|votre|ton|your|the) (?:cv|candidature|curriculum|dossier|application|resume)\b"
)
_OF_A_FACE = words(
    r"\b(?:photo\w{0,6} (?:d'identite|en pied|de vous|de toi|de plain-pied|du visage|recente?)|headshots?|selfies?|trombines?|portraits?|votre photo|ta photo|(?:votre|your) (?:visage|face)|of (?:yourself|you)|full-(?:length|body)|photo\w{0,6} (?:est |sera )?(?:exigee|obligatoire|indispensable|required|mandatory|sur |on ))"
)
_OPTIONAL = words(
    r"\b(?:facultati\w{1,3}|optional\w{0,2}|si vous (?:le )?(?:souhaitez|voulez|desirez)|si tu (?:le )?(?:veux|souhaites)|if you (?:wish|want|like)|au choix|ou non|ou sans|inutile|with or without)\b"
)


@rule(
    label="photo-exigee",
    tier="abusif",
    message=Text(
        "Cette mention demande une photo du candidat.",
        "This wording asks the candidate for a photo.",
    ),
    why=Text(
        "Une photo montre l'âge, l'origine ou l'apparence, sur lesquels un recruteur ne peut pas fonder son choix (article L1132-1), et ne dit rien de "
        "l'aptitude au métier. Les informations demandées à un candidat doivent avoir un lien direct et nécessaire avec l'emploi (article L1221-6). "
        "Aucun texte n'interdit nommément la photo sur un CV : c'est la demander qui fait difficulté, hors des métiers de l'image comme comédien ou mannequin.",
        "A photo shows age, origin or looks, on which a recruiter may not base a choice (article L1132-1), and says nothing of the ability to do "
        "the job. What is asked of a candidate must have a direct and necessary link with the job (article L1221-6). No text forbids by name a photo "
        "on a CV: asking for it is what raises a difficulty, apart from performing trades such as actor or model.",
    ),
    question=Text(
        "La photo est-elle facultative ? À quoi sert-elle dans le choix ?",
        "Is the photo optional? What is it used for?",
    ),
    rewrite=Replacement("un CV sans photo", "a CV without a photo"),
    sources=[ASKED_OF_CANDIDATES, CRITERIA],
    triggers=[WITH_CV, DEMANDED, SENT, LISTED, FIELD, REFUSED_WITHOUT],
    examples=[
        Example(
            "Merci d'envoyer [[un CV avec photo]] à l'accueil.", rewrite="Merci d'envoyer un CV sans photo à l'accueil."
        ),
        Example("[[PHOTO OBLIGATOIRE SUR LE CV]]."),
        Example("Adresse-nous ton CV, et [[joins une photo récente]]."),
        Example("Dossier : [[CV + lettre + photo]]."),
        Example("Pièces à fournir :\n- CV\n- [[photo d'identité]]\n- diplôme"),
        Example("[[Please attach a photo]] and a CV."),
        Example("Applications need [[a CV with a recent photo]]."),
        Example("[[Une photo en pied est exigée]]."),
        Example("[[Aucune candidature sans photo ne sera étudiée]]."),
        Example("N'oublie pas de [[mettre une photo de toi dans ton dossier de candidature]]."),
        Example("[[Photo à coller en haut du dossier]]."),
        Example("[[Votre CV devra comporter une photo]]."),
        Example("Candidature : [[selfie]] + quelques mots."),
        Example("[[Pas de photo, pas d'entretien]]."),
        Example("[[Photo : oui]]\nLettre : au choix"),
        Example("[[Enclose a recent photograph]]."),
        Example("CV sans photo apprécié."),
        Example("Pas de photo, pas d'âge : votre CV nous suffit."),
        Example("Vous prenez des selfies avec les visiteurs ; book photo et CV à envoyer."),
        Example("Photo facultative ; aucune photo n'est demandée."),
        Example("Envoyez votre CV et des photos de vos réalisations."),
        Example("Vous prenez des photos des plats et les envoyez à l'équipe."),
        Example("Joindre un CV et une photo en pied.", title="Mannequin cabine H/F"),
        Example("Candidature : un CV, photo si vous le souhaitez."),
        Example("Studio photo, reportages, portraits : vous organisez tout."),
        Example("Please do not attach a photo to your application."),
    ],
)
def photo_exigee(document: Document) -> Iterator[Mark]:
    """A photo asked for with the application, be it as one of the pieces of a list; a mere wish asks a question."""
    for match in document.find(REFUSED_WITHOUT, "text"):
        if not (cited(match) or performing(match)):
            yield Mark(match.span())
    for source in (WITH_CV, DEMANDED, SENT, LISTED, FIELD):
        for match in document.find(source):
            if _excused(match, source) or (source not in (WITH_CV, FIELD) and not _applying(match, source)):
                continue
            group = next(
                (name for name in ("item", "next", "first", "with") if source is LISTED and match.has(name)), 0
            )
            rewrite = _without_photo(match) if source is WITH_CV else None
            yield Mark(match.span(group), tier="a-clarifier" if preferred(match) else None, rewrite=rewrite)


def _without_photo(match: Match) -> Replacement | None:
    """« un CV avec photo » keeps « un CV », when the photo is all that is asked beside it."""
    quote = match.document.quote(match.span()).text
    asked = _ONLY_A_PHOTO.search(match.folded().encode())
    if asked is None or len(quote) != len(match.folded()):
        return None
    kept = quote[: asked.span(1)[1]]
    return Replacement(kept, kept, "safe")


_ONLY_A_PHOTO = words(
    r"^((?:(?:un|votre|ton|leur|a|your) )?(?:c\.?v\.?|curriculum(?: vitae)?|resume)) ?(?:\+|,|et|&|avec|with|and|accompagne d'une?|muni d'une?|incluant)? ?(?:(?:une?|votre|ta|a|your) )?(?:recent )?photos?(?: (?:recente?|obligatoire|exigee?|d'identite))?$"
)


def _excused(match: Match, source: Pattern) -> bool:
    start, end = sentence(match)
    left = match.data[match.end : end]
    shown = _OF_SOMETHING if source in (WITH_CV, DEMANDED) else _OF_THE_WORK
    of_the_work = shown.search(left) is not None and _OF_ONESELF.search(left) is None
    return (
        of_the_work
        or _SHOWN.search(match.data[start : match.start]) is not None
        or negated(match)
        or boilerplate(match)
        or cited(match)
        or performing(match)
        or _OPTIONAL.search(match.data[start:end]) is not None
    )


def _applying(match: Match, source: Pattern) -> bool:
    """Whether the words around speak of an application: a photo to send may be one of a dish."""
    reach = 220 if source is LISTED else 120
    around = match.data[max(0, match.start - reach) : match.end + 60]
    of_a_face = (
        source in (DEMANDED, SENT, LISTED) and _OF_A_FACE.search(match.data[match.start : match.end]) is not None
    )
    return speaker(match) in {None, "candidate"} and (of_a_face or _APPLYING.search(around) is not None)
