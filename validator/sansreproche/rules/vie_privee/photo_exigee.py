"""A photo asked for with the application, where no role is to be played."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, performing, preferred, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import ASKED_OF_CANDIDATES, CRITERIA
from sansreproche.patterns import Pattern, pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_NOUN = r"(?:photos?(?:graphies?)?|portraits? photo|headshots?|head shots?|photographs?|pictures?)"
_LOOKS = r"(?: (?:d'identite|de vous(?:-meme)?|de toi|recentes?|en pied|portrait|en couleurs?|de face|professionnelles?|a jour|du visage|souriantes?|en buste|of (?:yourself|you)))"
_PHOTO = rf"(?:(?:une? |votre |ta |sa |la |leur |deux |2 |a |your |the )?(?:(?:plus|belle|jolie|bonne|recente|recent|professional|passport|full-length|profile|current|good) ){{0,2}}{_NOUN}{_LOOKS}{{0,2}})"
_DEMANDED = r"(?:obligatoires?|exigees?|requises?|demandees?|souhaitees?|indispensables?|imperative?s?|necessaires?|appreciees?|bienvenues?|a (?:joindre|fournir|envoyer|adresser)|jointes?|agrafees?|attendues?|required|mandatory|compulsory|expected|needed|must be (?:attached|included|sent)|is a must)"
_ON_CV = (
    r"(?: (?:au|sur le|dans le|avec le|a votre|on your|with your) (?:cv|curriculum|resume|candidature|application))?"
)
_FILE = r"(?:c\.?v\.?|curriculum(?: vitae)?|resumes?|dossier(?: de candidature)?|candidatures?|lettre(?: de motivation)?|applications?|cover letter)"
_SEND = r"(?:joindr\w{1,4}|joignez|joins|adresser|adressez|adresse|envoyer|envoyez|envoie|fournir|fournissez|transmett(?:re|ez)|ajout(?:er|ez|e)|inclu(?:re|ez)|insere[rz]|mettre|mettez|mets|comporter|comportera|contenir|(?:faire|faites) parvenir|attach|attaching|include|including|enclose|send(?: us)?|upload|provide|add)"

WITH_CV = pattern(
    rf"\b(?:un |votre |ton |leur |a |your )?{_FILE}(?: (?:recent|a jour|complet|actualise|detaille|1 page))? ?(?:,? \(?avec|\+|,? accompagnee? d'|accompagnee? de|comportant|incluant|muni d'|with|including) ?{_PHOTO}(?: \(?{_DEMANDED}\)?)?",
    rf"\b{_FILE} ?(?:\+|,|et|&|/|and) ?(?:lettre(?: de motivation)?|l\.?m\.?|diplomes?|references|cover letter) ?(?:\+|,|et|&|/|and) ?{_PHOTO}(?: {_DEMANDED})?",
    rf"\b{_FILE} ?(?:\+|et|&|/|and) ?{_PHOTO}(?: {_DEMANDED})?",
)
DEMANDED = pattern(
    rf"\b{_PHOTO} ?(?:\+|et|and) ?(?:votre |un |ton |your )?(?:c\.?v\.?|curriculum|lettre de motivation|resume)\b",
    rf"\b{_PHOTO} ?[:(-]? ?(?:(?:est|sont|sera|is|are|recente|imperativement) ){{0,2}}{_DEMANDED}{_ON_CV}",
    rf"\b(?:a |an )?{_NOUN} (?:is |are )?(?:required|mandatory|must be attached)",
)
SENT = pattern(
    rf"\b(?:vous |tu |merci de |please |pensez a |n'oubliez pas (?:de |d')?)?{_SEND}(?: (?:nous|y|egalement|aussi|imperativement|obligatoirement|toujours|simplement|also|us)){{0,2}} {_PHOTO}"
)
LISTED = pattern(
    rf"(?:^|\n)[ *>+\d.)-]{{0,6}}(?P<item>{_PHOTO})(?: \(?{_DEMANDED}\)?)?[ ;,.]{{0,3}}(?:\n|$)",
    rf"[,;:+] ?(?:et |and |plus )?(?P<next>(?:une |votre |ta |a |your )?(?:recent )?{_NOUN}{_LOOKS}{{0,2}})(?: ?[.;,+\n)]| et | and |$)",
)

REFUSED_WITHOUT = pattern(
    rf"\b(?:aucune |tout |toute |les |no )?{_FILE}s? (?:\w{{3,10}} )?(?:sans|without an?) (?:photo\w{{0,7}}|picture)(?: (?:ne|n'|sera|seront|will|is|are)\b[^.;\n]{{0,40}}\b(?:etudiee?s?|examinee?s?|lue?s?|traitee?s?|retenue?s?|prise?s? en compte|refusee?s?|rejetee?s?|ecartee?s?|considered|read|rejected|accepted))"
)

_APPLYING = words(
    r"\b(?:c\.?v|curriculum|candidatures?|candidate?s?|postul\w{1,5}|dossier|pieces? a (?:fournir|joindre)|documents? a (?:fournir|joindre)|a fournir|a joindre|lettre|motivation|apply|applications?|resume)\b"
)
_OF_THE_WORK = words(
    r"^ ?(?:de|du|des|d'|of|for|pour|sur|to|from)\b ?(?:la |le |les |l'|nos |notre |vos |tes |votre |ton |chaque |quelques |the |your |our |each )?(?:[a-z]{4,}|nos|site)",
)
_OF_SOMETHING = words(r"^ ?(?:de|du|des|d'|of)\b ?(?:\w{2,5} )?[a-z]{4,}")
_OF_ONESELF = words(
    r"^ ?(?:de|d') ?(?:vous|toi|bonne|face)\b|^ ?(?:sur|dans|a|au|avec|to|on|with|in) (?:le|la|votre|ton|your|the) (?:cv|candidature|curriculum|dossier|application|resume)\b"
)
_OF_A_FACE = words(r"\b(?:photo\w{0,6} (?:d'identite|en pied|de vous|recente)|headshot|votre photo|ta photo)\b")
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
    triggers=[WITH_CV, DEMANDED, SENT, LISTED, REFUSED_WITHOUT],
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
        Example("N'oublie pas de [[mettre une photo de toi]] dans ton dossier de candidature."),
        Example("CV sans photo apprécié."),
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
    for source in (WITH_CV, DEMANDED, SENT, LISTED):
        for match in document.find(source):
            if _excused(match, source) or (source is not WITH_CV and not _applying(match, source)):
                continue
            group = next((name for name in ("item", "next") if source is LISTED and match.has(name)), 0)
            yield Mark(match.span(group), tier="a-clarifier" if preferred(match) else None)


def _excused(match: Match, source: Pattern) -> bool:
    start, end = sentence(match)
    left = match.data[match.end : end]
    shown = _OF_SOMETHING if source in (WITH_CV, DEMANDED) else _OF_THE_WORK
    of_the_work = shown.search(left) is not None and _OF_ONESELF.search(left) is None
    return (
        of_the_work
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
    of_a_face = source is DEMANDED and _OF_A_FACE.search(match.data[match.start : match.end]) is not None
    return speaker(match) in {None, "candidate"} and (of_a_face or _APPLYING.search(around) is not None)
