"""The only way to reach the recruiter is a messaging app, text messages, or a free mailbox under a big company's name."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, sentence, speaker, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import TRAPS, UNSOLICITED
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_APP = r"(?:whats? ?app|telegram|signal|snap(?:chat)?|wechat|viber|messenger|discord|line|sms|texto)"
_CHANNEL = rf"{_APP}(?: (?:ou|et|/|or|and) {_APP})?"
_ONLY = r"(?:uniquement|exclusivement|seulement|only|exclusively|solely)"
_PHONE = r"(?:\+?\d[\d .()/-]{6,18}\d)"
_HANDLE = rf"(?: ?[:,(-]? ?(?:(?:au|a|to|on|at|le|numero|n[o*]) ){{0,2}}(?:@ ?[\w.]{{3,30}}|{_PHONE}))?"
_REACH = (
    r"(?:contact\w{0,4}(?:-nous|-moi)?|ecri(?:re|vez|s)(?:-nous|-moi)?|repon(?:dre|dez|ds)|postul\w{1,4}|candidat\w{1,5}|envoy(?:er|ez)|envoie|joindre|joignez|adress(?:er|ez|e)|laiss(?:er|ez)|tout se (?:passe|fait)|(?:dm|pm) (?:us|me)|ajout(?:er|ez|e)-(?:moi|nous)|entretiens?|echanges?|inscri\w{3,6}|recrutement|reponse"
    r"|(?:just |please |simply )?(?:message|text|contact|write to|reach|apply to) (?:us|me|our [a-z ]{2,20})|(?:message|text|contact|write|reach|apply)|applications?|interviews?)"
)

ALONE = pattern(
    rf"\b{_REACH}[^.;:\n@]{{0,40}}\b{_ONLY} (?:(?:sur|par|via|au|on|by|through) )?(?:message |messagerie |un |notre |l'application ){{0,2}}{_CHANNEL}\b{_HANDLE}",
    rf"\b(?:{_REACH}[^.;:\n@]{{0,40}}(?:sur |par |via |on |by |through ))?(?:par |sur |via |by |on )?(?:message )?{_CHANNEL} {_ONLY}{_HANDLE}",
    rf"\b(?:{_REACH}[^.;\n@]{{0,25}})?{_ONLY} (?:par|sur|via|by|on|through) {_CHANNEL}\b{_HANDLE}",
    rf"\b(?:n'est|ne suis|n'etes|ne sommes|n'est plus) (?:joignables?|contactables?|accessibles?) que (?:par|sur|via) {_CHANNEL}\b",
)
CALLED = pattern(
    rf"\b{_REACH}[^.;\n@]{{0,50}}\b(?:sur|par|via|on|by|through) (?:message )?{_CHANNEL}\b{_HANDLE}",
    rf"\b(?:envoy(?:er|ez)|envoie|laiss(?:er|ez|e)|faites)(?: nous|-nous|-moi)? (?:un |votre |simplement un )?(?:sms|texto|whats? ?app|message whats? ?app)\b{_HANDLE}",
    rf"\bsend (?:us |me )?(?:an? )?(?:whats? ?app|telegram|text|sms)(?: message)?\b{_HANDLE}",
    rf"(?:^|\n)[ *>-]{{0,4}}{_APP} ?: ?(?:@ ?[\w.]{{3,30}}|{_PHONE})",
    r"\b(?:rejoi(?:gnez|ns|ndre)|integr(?:ez|er)|join) (?:notre |le |our |the )?(?:groupe |canal |group |channel )?(?:whats? ?app|telegram)(?: (?:group|channel))?\b",
    rf"\b(?:contact|postuler|candidature|pour postuler|apply) ?: ?{_CHANNEL}\b{_HANDLE}",
    rf"\b(?:message|text|contact|reach) (?:us|me|our [a-z ]{{2,20}}) (?:on|by|via) {_CHANNEL}\b{_HANDLE}",
)
FREE_MAIL = pattern(
    r"\b(?P<name>[a-z0-9._%+-]{3,40}) ?@ ?(?:gmail|googlemail|outlook|hotmail|live|yahoo|aol|gmx|protonmail|proton|laposte|icloud|mail|yandex)\.(?:com|fr|net|me|org|ru)\b"
)
_BIG_NAMES = words(
    r"(?:^|[._%+0-9-])(?:amazon|carrefour|leclerc|auchan|lidl|decathlon|ikea|airbus|sncf|edf|engie|laposte|totalenergies|loreal|lvmh|bnp|bnpparibas|axa|renault|peugeot|stellantis|michelin|danone|google|apple|microsoft|netflix|booking|tiktok|dhl|fedex|ups|chronopost|mondialrelay|mcdonalds|nestle|thales|dassault|safran|orange|sfr|bouygues|fnac|darty|zara|hm|unilever|sanofi|unicef|onu|ratp|ameli|francetravail|poleemploi)(?:[._%+0-9-]|$)"
)
OTHER_WAY = words(
    r"@ ?(?:[a-z0-9-]{2,30}\.)+(?:fr|com|net|org|eu|io|co|example)\b|\bhttps?:|\bwww\.|\b(?:notre|le|leur|our) (?:site|formulaire|website|page carriere)|\bformulaire\b|\b(?:appel(?:ez|er)|telephon(?:ez|er)|par telephone|(?:par|via|by|un|an) (?:e-?mail|courriel|mail)|(?:e-?mail|courriel|mail) ?(?:a\b|:)|se presenter|presentez-vous|deposer?|deposez|sur place|call us|by phone|in person|cv a)\b"
)
_NEVER = words(r"\b(?:jamais|never)\b")
_OF_THE_WORK = words(
    r"\b(?:clients?|communaute|abonnes|utilisateurs|canaux|canal|campagnes?|notifications?|rappels?|patients|usagers|customers?|users?|channels?|bot|chatbot|automatis\w{1,5})\b"
)


@rule(
    label="arnaque-contact",
    tier="abusif",
    message=Text(
        "Cette mention donne pour seul contact une messagerie, un SMS ou une boîte gratuite.",
        "This wording gives a messaging app, text messages or a free mailbox as the only contact.",
    ),
    why=Text(
        "Un contact qui n'existe que sur WhatsApp, Telegram ou par SMS ne permet pas de savoir qui recrute ; Cybermalveillance.gouv.fr et la DGCCRF le signalent parmi les marques des fausses offres. "
        "De même, une grande entreprise n'écrit pas d'une boîte gratuite. Rien n'est prouvé pour autant : un petit employeur peut préférer son téléphone. "
        "Un appel au numéro trouvé sur le site officiel lève le doute.",
        "A contact that exists on WhatsApp, Telegram or by text alone does not tell who is hiring; Cybermalveillance.gouv.fr and the DGCCRF list it among the marks of fake offers. "
        "Likewise, a big company does not write from a free mailbox. Nothing is proved for all that: a small employer may prefer their phone. "
        "A call to the number found on the official website settles the doubt.",
    ),
    question=Text(
        "Quelle est l'adresse professionnelle de l'employeur, et quel numéro de standard puis-je appeler ?",
        "What is the employer's professional address, and which switchboard number may I call?",
    ),
    rewrite=Replacement(
        "Candidature par courriel à l'adresse de l'entreprise ou sur son site ; WhatsApp possible pour une question",
        "Apply by e-mail at the company's address or on its website; WhatsApp possible for a question",
        "display",
    ),
    sources=[UNSOLICITED, TRAPS],
    triggers=[ALONE, CALLED, FREE_MAIL],
    examples=[
        Example("[[Contact uniquement sur Telegram : @poste_dispo]]."),
        Example("Pour postuler : [[WhatsApp uniquement]]."),
        Example("[[RÉPONDRE PAR SMS SEULEMENT]]."),
        Example("[[Écris-nous sur WhatsApp au 06 00 00 00 00]]."),
        Example("[[Applications by WhatsApp only]]."),
        Example("CV à [[decathlon.recrute@gmail.com]]."),
        Example("Écrivez à rh@atelier.example ou sur WhatsApp au 06 00 00 00 00."),
        Example("Nous ne recrutons jamais par WhatsApp ni par Telegram."),
        Example("Vous répondez aux clients uniquement par WhatsApp."),
        Example("Pharmacie : CV à pharmacie.duport@orange.example."),
        Example("Vous programmez les envois par SMS de nos campagnes."),
        Example("We never contact candidates on Telegram only."),
    ],
)
def arnaque_contact(document: Document) -> Iterator[Mark]:
    """A messaging app said to be the only way, or the only one the ad gives; a free mailbox under a big name."""
    for match in document.find(ALONE, "text"):
        if not _excused(match):
            yield Mark(match.span())
    for match in document.find(CALLED, "text"):
        if not _excused(match) and not OTHER_WAY.search(match.data):
            yield Mark(match.span(), tier="a-clarifier")
    for match in document.find(FREE_MAIL, "text"):
        if _BIG_NAMES.search(match.folded("name").encode("latin-1")) and not negated(match):
            yield Mark(match.span())


def _excused(match: Match) -> bool:
    start, end = sentence(match)
    never = _NEVER.search(match.data[match.start : match.end]) is not None
    of_the_work = never or _OF_THE_WORK.search(match.data[start:end]) is not None
    return of_the_work or negated(match) or boilerplate(match) or cited(match) or speaker(match) == "customers"
