"""A messaging app or a free mailbox, and nothing else: « texto au 06…, on ne lit pas les mails », « WhatsApp et rien d'autre »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.arnaque.arnaque_contact import OTHER_WAY
from sansreproche.rules.arnaque.arnaque_contact import arnaque_contact as sibling

CHANNEL = pattern(
    r"\b(?:whats? ?app|telegram|snap(?:chat)?|wechat|viber|messenger|discord|(?:par|via|un|en|au|le) (?:sms|textos?|mp|dm|messages? prives?)|sms|textos?|messages? prives?|direct messages?|by text|text messages?|text (?:yes|us|me|ok|start)|dms?)\b",
    r"\b(?:boites?|adresses?|mails?|e-?mails?|comptes?|mailbox|inbox|address) (?:mail |e-?mail )?(?:gmail|hotmail|yahoo|outlook|proton(?:mail)?|gratuites?)\b|\b(?:gmail|hotmail|yahoo|outlook|protonmail) (?:address|mailbox|account|inbox)\b",
)
MAILBOX = pattern(
    r"\b[a-z0-9._%+-]{0,24}(?:recrut|\brh\b|[._-]rh|jobs?|emploi|carriere|career|hiring|embauche|offici(?:el|al)|candidature|service)[a-z0-9._%+-]{0,16} ?@ ?(?:gmail|googlemail|outlook|hotmail|live|yahoo|aol|gmx|protonmail|proton|yandex|mail)\.[a-z]{2,8}\b"
)
_CONTACT = words(
    r"\b(?:contact\w{0,5}|candidat\w{0,5}|postul\w{1,4}|repon\w{1,5}|reponses?|ecri\w{1,4}|join\w{1,5}|envo(?:i|y)\w{0,3}|ajout\w{1,4}|adress\w{1,3}|message|recrut\w{0,6}|choisi\w{1,4}|entretiens?|echang\w{1,4}|inscri\w{3,6}|appel\w{1,3}|rendez-vous|selection)\b|\b0[67][ .]?\d\d\b",
    r"\b(?:contact|appl(?:y|ications?)|add|reach|write|interviews?|text us|dm us|send|message|hiring|manager|recruiters?|talk|chat|reply|replies|join)\b",
)
_ONLY = words(
    r"\b(?:uniquement|exclusivement|seulement|rien d'autre|aucun autre|aucune autre|et c'est tout|point final|seul (?:moyen|canal|contact)|pas (?:de|d') ?(?:telephone|mails?|appels?|bureau|standard|adresse|e-?mails?|fixe|courriel)|(?:ne|n') ?(?:lit|lisons|repond\w{0,3}|pren\w{1,4}|decroch\w{1,4}|consult\w{1,4}|avons|a)[^.;\n]{0,20} (?:pas|jamais|ni|aucun)|ni (?:mails?|appels?|telephone|bureau)|aucun (?:mail|appel|bureau|telephone))\b",
    r"\b(?:only|exclusively|solely|nothing else|no other|no (?:phone|e-?mails?|calls|office|landline)|(?:do not|don't|never) (?:read|answer|take|use|have|do) (?:e-?mails?|calls|phone|an? office|interviews)|have no (?:office|phone|e-?mail))\b",
)
_WORK = words(
    r"\b(?:clients?|communaute|abonnes|utilisateurs|canaux|campagnes?|notifications?|rappels?|patients|usagers|customers?|users?|channels?|bot|chatbot|automatis\w{1,5}|moderation|moder\w{1,3}|support|planning|equipe|livraisons?|commandes?|outils?|slack|jamais|never|rgpd|newsletter|marketing|stories|anim\w{1,4})\b"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[CHANNEL, MAILBOX],
    examples=[
        Example("Pour candidater, [[un message privé et rien d'autre]]."),
        Example("[[Un texto au 06 00 00 00 00, nous ne lisons pas les mails]]."),
        Example("[[Réponse sur une adresse Hotmail, pas de téléphone]]."),
        Example("[[Add our recruiter on Telegram]]; there is no office."),
        Example("Écrire à [[lumora.recrutement@gmail.com]], réponse sous deux jours."),
        Example("Écrivez à rh@lumora.example ; WhatsApp possible pour une question."),
        Example("Vous répondez aux clients sur WhatsApp, et par aucun autre canal."),
        Example("Nous ne contactons jamais par Telegram uniquement."),
        Example("Candidature par mail : pas de téléphone, merci."),
        Example("Vous envoyez les rappels par SMS uniquement."),
    ],
)
def contact_cache(document: Document) -> Iterator[Mark]:
    """A channel, a way to reach the recruiter and the word that shuts the others; a question only when no other way is given."""
    yield from beyond((sibling,), document, _found(document))


def _found(document: Document) -> Iterator[Mark]:
    alone = OTHER_WAY.search(document.folded().data) is None
    lines: set[bytes] = set()
    for match in document.find(CHANNEL, "text"):
        if _excused(match):
            continue
        reach = together(match, _CONTACT)
        only = reach and _ONLY.search(line_of(match)) is not None
        held = together(match, _CONTACT, _ONLY) or reach if only or alone else None
        if held:
            lines.add(line_of(match))
            yield Mark(phrase(match, *held), tier=None if only else "a-clarifier")
    for match in document.find(MAILBOX, "text"):
        if not (line_of(match) in lines or negated(match) or cited(match)):
            yield Mark(match.span(), tier="a-clarifier")


def _excused(match: Match) -> bool:
    shut = _SHUT.search(line_of(match)) is not None
    return (
        _WORK.search(line_of(match)) is not None or (negated(match) and not shut) or boilerplate(match) or cited(match)
    )


_SHUT = words(
    r"\b(?:rien d'autre|aucun(?:e)? autre|pas (?:de|d')|ne lit|ne lisons|nothing else|no other|no office|don't)"
)
