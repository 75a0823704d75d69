"""Bank details, social-security number, copies of identity papers, passwords: asked for with the application."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import ASKED_OF_CANDIDATES, CNIL, GDPR, UNSOLICITED
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_YOUR = r"(?:de |du |d'|de l')?(?:la |le |les |l'|votre |vos |ta |ton |tes |sa |une? |your |the ){0,3}"
_COPY = r"(?:(?:photos?|photocopies?|copies?|scans?|doubles?|images?|fichiers?)(?: (?:recto[ -]?/? ?verso|couleur|lisible|certifiee?|numerique))? |recto[ -]?/? ?verso )(?:de |du |d'|de l')"
_IDENTITY = (
    r"(?:pieces? d'identite|cartes? (?:nationales? )?d'identite|cni|passeports?|titres? de sejour|papiers d'identite)"
)
_SOCIAL = r"(?:(?:attestation |copie )?(?:de (?:la |votre |ta )?)?carte vitale|attestation (?:de )?(?:secu\w{0,6}|securite sociale|vitale)|(?:numeros?|n ?[o*]?|no) ?(?:de |d')?(?:securite sociale|secu|immatriculation sociale|insee)|n ?ir\b)"
_BANK = r"(?:(?:r\.?i\.?b\.?|iban|releves? d'identite bancaire|coordonnees bancaires|releves? (?:bancaires?|de comptes?)|cartes? (?:bleues?|bancaires?)|numeros? de (?:compte(?: bancaire)?|carte (?:bancaire|bleue))|(?:details|numero) bancaires?))"
_FAMILY = r"(?:livret de famille|acte de naissance|certificat medical|groupe sanguin|justificatifs? de (?:revenus|loyer|domicile)|quittances? de loyer|historique de navigation|(?:noms? et )?coordonnees de vos parents)"
_KEYS = r"(?:mots? de passe|codes? (?:facebook|instagram|linkedin|tiktok)|identifiants?|codes? d'acces|acces administrateur)"
_WHOSE = r"(?: ?(?:de|du|d'|a|aux?|facebook|instagram|linkedin|twitter|x|google|messagerie|votre|vos|ta|ton|tes|la|le|les|associes?|boite|mails?|comptes?|personnel(?:le)?s?|perso|reseaux|sociaux|et)\b){1,9}"
_LOGIN = rf"(?:(?:votre |vos |ton |tes ){_KEYS}(?: et (?:le |les |votre |vos |ton |tes )?{_KEYS})?(?:{_WHOSE})?|{_KEYS}(?: et (?:le |les )?{_KEYS})? ?{_WHOSE})"
_EN = (
    r"(?:both sides of your (?:id|passport)(?: card)?(?: and a selfie[^.;,\n]{0,30})?|a selfie (?:holding|with) your (?:id|passport|bank card)(?: card)?|(?:a copy of )?(?:your )?birth certificate|bank statements?|passport (?:scan|copy)|(?:your )?(?:facebook|instagram|linkedin|tiktok|personal|e-?mail) (?:passwords?|logins?)|"
    r"(?:an? )?(?:copy|scan|photo|picture)(?: \(?front and back\)?)? of (?:your |the )?(?:passport|id(?:entity)?(?: card)?|national id|driver'?s licen[cs]e|bank card)|(?:bank|banking|account) (?:account )?(?:details|number|information)|iban|social security (?:number|card)|ssn|national insurance number"
    r"|(?:passwords?|logins?|log-in details|login details)(?: (?:and|to|for|of|your|the|their|personal|facebook|instagram|linkedin|e-?mail|accounts?|social|media|passwords?)\b){0,8})"
)
_ITEM = rf"(?:(?:les |le |l')?{_LOGIN}|{_YOUR}(?:{_COPY}{_YOUR}(?:{_IDENTITY}|{_SOCIAL}|{_BANK}|{_FAMILY})|{_IDENTITY}|{_SOCIAL}|{_BANK}|{_FAMILY}|{_EN}))"
_NEXT = r"(?: ?(?:,|et|\+|&|/|and|ainsi que|,? et) ?)"

ASKED = pattern(rf"\b(?P<items>{_ITEM}(?:{_NEXT}{_ITEM}){{0,4}})(?:\b|$)")

_APPLYING = words(
    r"\b(?:joindre|joignez|joins|adress(?:er|ez|e)|envoy(?:er|ez|e)|envoie[sz]?|fourni(?:r|ssez|s)|transmet(?:tre|tez|s|s-nous)|communiqu(?:er|ez|e)|indiqu(?:er|ez|e)|donn(?:er|ez|e)|remett(?:re|ez)|depos(?:er|ez)|produire|renseign(?:er|ez)|repond(?:re|ez|s)|postul\w{1,4}|candidatures?|inscri\w{2,6}|dossier|creer votre dossier|a fournir|a joindre|pieces? (?:a|justificatives)|mets|mettez|exige\w{0,2}|demand\w{1,3}|apport(?:er|ez|e)|prevoi[rs]|prevoyez)\b",
    r"\b(?:attach|include|enclose|send|reply with|provide|give us|upload|apply|applications?|submit|share|also prepare|have ready)\b",
)
_FORM_AFTER = words(
    r"^ ?[^.;\n]{0,40}\b(?:a (?:joindre|envoyer|communiquer|fournir|donner|transmettre|renseigner|indiquer|produire|adresser)|(?:au|sur|avec) (?:le |la |votre |ton |ta |l')?(?:cv|candidature|dossier de candidature|formulaire)|a l'appui d[eu]|des (?:le|la|votre) (?:premier|candidature)|pour (?:valider|verifi\w{1,6})|(?:on|in) the (?:application )?form|des l'envoi du cv|with (?:your |the |an )?application|so that we can (?:check|verify))\b",
    r"^ ?[^.;\n]{0,60}\b(?:dans (?:le|votre|ton) (?:formulaire|mail|message|dossier|candidature)|(?:de|votre|ta) candidature|pour (?:postuler|candidater|vous inscrire)|dossier de candidature|a l'inscription|lors de l'inscription|with your application|to apply)\b",
)
_SECRET = words(
    r"\b(?:rib|iban|mots? de passe|identifiants?|codes?|passwords?|logins?|bank|securite sociale|secu|social security|releves?)\b"
)
_DEMANDED_AFTER = words(r"^ ?[^.;\n]{0,16}\b(?:demandee?s?|exigee?s?|requise?s?|obligatoires?|required|mandatory)\b")
_WANTED = words(r"\b(?:we need|we want|il nous faut|nous (?:voulons|aurons besoin de)) ?$")
_KIND_OF_PASSPORT = words(r"^ (?:francais|europeen|valide|en cours)")
_AT_HIRING = words(
    r"\b(?:(?:a|lors de|apres|avant|pour|au moment de|des|jusqu'a|avec) (?:la |l'|votre |ton |le |les )?(?:signature|embauche|prise de poste|integration|arrivee|entree en fonction|contrat|premier jour)|une fois (?:recrute|embauche|retenu|le contrat|selectionne)|si (?:vous etes|tu es) (?:retenu|recrute|embauche)|(?:decision|apres|suite a) (?:la )?(?:decision )?(?:de )?recrutement|personnes? retenue?s?|candidate?s? retenu|salaries?|recrutee?s?"
    r"|on hiring|once hired|after hiring|(?:on|at|upon) signing|first day|if (?:hired|selected))\b"
)
_OF_THE_WORK = words(
    r"\b(?:collect(?:er|ez)|verifi(?:er|ez)|saisi(?:r|ssez)|control(?:er|ez)|gere[zr]|mise? a jour|reinitialis\w{1,3}|enregistr(?:er|ez)|creer les|creez|cree|traite[zr]|classe[zr]|prepar(?:er|ez)|chiffr\w{1,4}|recueill\w{2,3}|securis\w{1,3}|gestion|edition|edite[zr]|attribu\w{1,3}|stock\w{1,3}|build|store|stored|encrypted|reset|process|check|manage)\b[^.;\n]{0,70}$"
)
_BROUGHT = words(
    r"\b(?:munie?s?|munissez|presenter|presentez|present(?:e|ation)|entree du site|acces au site|jour (?:du|de l)|concours|epreuves?|accreditations?|badges?|job ?dating|valide|valid|voyag\w{1,4}|travel)\b"
)


@rule(
    label="donnees-personnelles",
    tier="abusif",
    message=Text(
        "Cette mention demande, dès la candidature, des données que seul un employeur peut avoir à connaître, et après l'embauche.",
        "This wording asks applicants for data that only an employer may need to know, and once they are hired.",
    ),
    why=Text(
        "Coordonnées bancaires, numéro de sécurité sociale ou copie d'une pièce d'identité ne disent rien de l'aptitude à l'emploi, seul objet des informations "
        "qu'un recruteur peut demander (article L1221-6) ; la CNIL range les coordonnées bancaires et le numéro de sécurité sociale parmi celles à ne pas demander à un candidat. "
        "Réunies avant toute rencontre, ces pièces servent aussi à usurper une identité. Un mot de passe ne se donne à personne.",
        "Bank details, a social-security number or a copy of an identity paper say nothing of the ability to do the job, the only purpose of what a recruiter may ask "
        "(article L1221-6); the CNIL lists bank details and the social-security number among what not to ask of a candidate. "
        "Gathered before any meeting, these papers also serve to steal an identity. A password is given to nobody.",
    ),
    question=Text(
        "Puis-je fournir ces documents seulement après la signature du contrat ?",
        "May I provide these documents only once the contract is signed?",
    ),
    rewrite=Replacement(
        "CV et lettre ; les pièces administratives seront demandées après la signature du contrat",
        "CV and letter; administrative papers will be asked for once the contract is signed",
    ),
    sources=[ASKED_OF_CANDIDATES, CNIL, GDPR, UNSOLICITED],
    triggers=[ASKED],
    examples=[
        Example(
            "Envoyez un CV et [[votre RIB]] à l'adresse indiquée.",
            rewrite="Envoyez un CV à l'adresse indiquée.",
        ),
        Example("DOSSIER : CV, [[COPIE DE LA CARTE D'IDENTITÉ ET RIB]]."),
        Example("Pour postuler, donne-nous [[ton numéro de sécu]]."),
        Example("Pièces à joindre :\n- CV\n- [[relevé d'identité bancaire]]"),
        Example("Reply with [[a copy of your passport]]."),
        Example("Transmettez [[les identifiants de votre compte Instagram]]."),
        Example("[[Relevés de compte]] à l'appui de la candidature."),
        Example("[[Mot de passe de votre compte Instagram]] demandé."),
        Example("Apply with [[both sides of your ID]]."),
        Example("Passeport français ou non, justificatif de domicile pour ouvrir un compte : vous conseillez."),
        Example("Vous collectez les RIB et les numéros de sécurité sociale des salariés."),
        Example("Un RIB vous sera demandé à la signature du contrat."),
        Example("Nous ne demandons jamais de RIB ni de copie de la carte d'identité."),
        Example("Vous réinitialisez les mots de passe des utilisateurs."),
        Example("Passeport valide exigé pour les voyages au Canada."),
        Example("Se présenter muni d'une pièce d'identité."),
        Example("Connexion\nEmail\nMot de passe\nMot de passe oublié ?"),
        Example("Candidature : connectez-vous à votre compte.\nIdentifiant\nMot de passe\nRécupérer le mot de passe"),
        Example("L'organisme de sécurité sociale recrute un gestionnaire."),
        Example("You will store passwords and bank details safely."),
    ],
)
def donnees_personnelles(document: Document) -> Iterator[Span]:
    """Papers and numbers to send with an application; neither those of the work nor those given once hired."""
    for match in document.find(ASKED, "text"):
        if _asked_of_applicants(match) and not _proof_for_a_public_post(match):
            yield match.span("items")


def _asked_of_applicants(match: Match) -> bool:
    start, end = sentence(match)
    line = match.data[start:end]
    if any(one.search(line) is not None for one in (_AT_HIRING, _BROUGHT)):
        return False
    if _KIND_OF_PASSPORT.search(match.data[match.end : match.end + 12]):
        return False
    said = (
        match.data[max(0, match.start - 200) : match.start] if _is_an_item(match) else match.data[start : match.start]
    )
    if _OF_THE_WORK.search(said.rsplit(b"\n", 1)[-1]) or negated(match) or boilerplate(match) or cited(match):
        return False
    rest = match.data[match.end : end]
    sent = _APPLYING.search(said) or _FORM_AFTER.search(rest)
    if not sent and _SECRET.search(match.folded().encode("latin-1")):
        sent = _DEMANDED_AFTER.search(rest) or _WANTED.search(said)
    return sent is not None and speaker(match) in {None, "candidate"}


def _is_an_item(match: Match) -> bool:
    """Whether the words make a line of their own, whose sense comes from the lines above."""
    line = match.data[match.data.rfind(b"\n", 0, match.start) + 1 : match.start]
    return not line.strip(b" -*>+.)0123456789")


def _proof_for_a_public_post(match: Match) -> bool:
    """A competition for public service asks for a proof of identity."""
    return (
        "public" in match.document.facts.trades
        and _IDENTITY_ONLY.search(match.data[match.start : match.end]) is not None
    )


_IDENTITY_ONLY = words(rf"^[^,]{{0,40}}{_IDENTITY}$")
