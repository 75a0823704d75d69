"""The candidate's own accounts on social networks, to be shown, linked or opened to the recruiter."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, preferred, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import ASKED_OF_CANDIDATES, COLLECTED
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_NETWORK = (
    r"(?:facebook|insta(?:gram)?|tik ?tok|snap(?:chat)?|twitter|x|threads|youtube|reseaux sociaux|reseaux|social media)"
)
_NETWORKS = rf"{_NETWORK}(?: ?(?:,|et|ou|/|and|or) ?{_NETWORK}){{0,3}}"
_ACCOUNT = r"(?:comptes?|profils?|pages?|murs?|pseudos?|accounts?|profiles?|handles?)"
_LINK = r"(?:(?:le |les |un |the |a )?(?:liens?|adresses?|url|noms?|links?) (?:de|du|des|vers|d'|to|of) ?)"

ASKED = pattern(
    rf"\b{_LINK}?(?:votre|vos|ton|tes|leurs?) {_ACCOUNT} (?:sur )?{_NETWORKS}(?: (?:personnel(?:le)?s?|perso|prives?))?",
    rf"\b{_LINK}?(?:votre|vos|ton|tes) {_ACCOUNT} (?:personnel(?:le)?s?|perso|prives?)(?: (?:sur )?{_NETWORKS})?",
    rf"\b(?:le |les |un |votre |ton )?{_LINK}?(?:facebook|insta(?:gram)?|tik ?tok|snap(?:chat)?) (?:perso(?:nnel)?|prive)s?",
    rf"\b{_LINK}?your (?:own |personal |private )?{_NETWORKS} {_ACCOUNT}",
    rf"\b{_LINK}?your (?:own |personal |private ){_ACCOUNT}(?: on {_NETWORKS})?",
)
BEFRIEND = pattern(
    rf"\b(?:l'|un )?acces a (?:vos|tes|votre|ton) (?:{_ACCOUNT} )?(?:(?:sur )?{_NETWORKS}|personnel(?:le)?s?|prives?)(?: (?:personnel(?:le)?s?|perso|prives?))?",
    rf"\b(?:ajoutez|ajoute)[- ]nous (?:en ami|comme amis?)(?: sur {_NETWORKS})?|\bajout(?:er|ez|e) (?:notre recruteur|le recruteur|la responsable) (?:en ami|comme amie?)",
    rf"\b(?:nous |on )(?:consult\w{{1,5}}|regard\w{{1,5}}|examin\w{{1,5}}|verifi\w{{1,5}}|pass\w{{1,5}} en revue|scrut\w{{1,5}}) (?:aussi |egalement )?(?:votre|vos|ton|tes) (?:{_ACCOUNT} |presence |activite )?(?:(?:sur )?{_NETWORKS}|personnels?|prives?)(?: (?:personnels?|prives?))?",
    rf"\b(?:votre|ton) (?:compte |profil )(?:{_NETWORK} )?(?:doit etre|devra etre|sera) public\b|\b(?:telephone|portable|smartphone) (?:portable )?deverrouille\b[^.;,\n]{{0,16}}|\bgive us access to your (?:personal |private )?{_NETWORKS}(?: {_ACCOUNT})?",
    rf"\b(?:liens?|adresses?|links?) (?:de|vers|to) (?:vos|tes|votre|ton|your) (?:{_ACCOUNT} )?(?:{_NETWORKS} )(?:personnel(?:le)?s?|perso|prives?)\b",
    rf"\b(?:we )(?:will )?(?:check|look at|review|screen) your (?:personal )?{_NETWORKS}(?: {_ACCOUNT})?",
)
_SEND = words(
    r"\b(?:joindre|joignez|joins|adress(?:er|ez|e)|envoy(?:er|ez|e)|envoie[sz]?|fourni(?:r|ssez|s)|transmet(?:tre|tez|s)|communiqu(?:er|ez|e)|indiqu(?:er|ez|e)|donn(?:er|ez|e)|donne-nous|precis(?:er|ez|e)|mentionn(?:er|ez|e)|list(?:er|ez|e)|laisse[rz]?|partage[rz]?|mets|mettez|ajout(?:er|ez|e)|postul\w{1,4}|candidatures?|dossier)\b",
    r"\b(?:attach|include|send|provide|give us|share|apply|applications?|submit|tell us)\b",
)
_WORK_SHOWN = words(
    r"\b(?:professionnels?|pro\b|portfolio|behance|linkedin|github|book|creat(?:eur|or|ion)s?|facultati\w{1,3}|optional|si vous (?:le )?(?:souhaitez|voulez)|if you (?:wish|like|want)|clients?|marques?|gere[zs]?|managed)\b"
)


@rule(
    label="donnees-personnelles",
    tier="a-clarifier",
    message=Text(
        "Cette mention demande à voir les comptes personnels du candidat.",
        "This wording asks to see the candidate's personal accounts.",
    ),
    why=Text(
        "Ce qu'une personne écrit sur ses comptes personnels relève de sa vie privée. Les informations demandées à un candidat doivent avoir un lien direct et "
        "nécessaire avec l'emploi (article L1221-6), et rien ne peut être recueilli par un moyen qu'il ignore (article L1221-9) : le dire est un premier pas, "
        "la raison reste à donner. Un lien professionnel facultatif ne pose pas de difficulté.",
        "What people write on their personal accounts is their private life. What is asked of a candidate must have a direct and necessary link with the job "
        "(article L1221-6), and nothing may be gathered by means unknown to them (article L1221-9): saying so is a first step, the reason is still to be given. "
        "An optional professional link raises no difficulty.",
    ),
    question=Text(
        "Est-ce facultatif ? Que regardez-vous, et combien de temps le gardez-vous ?",
        "Is it optional? What do you look at, and how long do you keep it?",
    ),
    rewrite=Replacement(
        "lien professionnel facultatif (portfolio, réalisations)", "optional professional link (portfolio, past work)"
    ),
    sources=[ASKED_OF_CANDIDATES, COLLECTED],
    triggers=[ASKED, BEFRIEND],
    examples=[
        Example("Envoie CV et [[lien de ton compte Instagram]]."),
        Example("[[Ajoutez-nous en ami sur Facebook]] pour postuler."),
        Example("Candidature : CV et [[vos profils Facebook et TikTok]]."),
        Example("[[Nous consulterons vos réseaux sociaux]]."),
        Example("Please send [[your personal Instagram account]] with your CV."),
        Example("[[Votre profil Instagram doit être public]] le temps du recrutement."),
        Example("Vos droits : accès à votre compte personnel de formation."),
        Example("Lien LinkedIn ou portfolio facultatif."),
        Example("Vous animez nos comptes Facebook et Instagram."),
        Example("Suivez-nous sur Facebook et Instagram."),
        Example("Nous ne regardons jamais vos comptes personnels."),
        Example("Envoyez votre CV ; vos profils professionnels Behance sont bienvenus."),
        Example("We never look at your personal accounts when you apply."),
    ],
)
def comptes_personnels(document: Document) -> Iterator[Span]:
    """Personal accounts to be sent with the application, or that the recruiter says will be read."""
    for match in document.find(BEFRIEND, "text"):
        if not _excused(match):
            yield match.span()
    for match in document.find(ASKED, "text"):
        start, _ = sentence(match)
        if not _excused(match) and _SEND.search(match.data[start : match.start]):
            yield match.span()


def _excused(match: Match) -> bool:
    start, end = sentence(match)
    if match.data[match.end : match.end + 14].startswith(b" de formation"):
        return True
    return (
        _WORK_SHOWN.search(match.data[start:end]) is not None
        or negated(match)
        or preferred(match)
        or boilerplate(match)
        or cited(match)
        or speaker(match) not in {None, "candidate"}
    )
