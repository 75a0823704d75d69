"""Work, presence or answers expected at no stated time: « quel que soit le jour », « n'importe quelle heure », « sans bornes », "any hour, any day"."""

from collections.abc import Iterator

from sansreproche.context import cited, negated, speaker, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.temps.disponibilite_totale import disponibilite_totale as sibling

_TIME = r"(?:jours?|heures?|moments?|instants?|horaires?|saisons?|creneaux?|circonstances|soirs?|nuits?|hours?|times?|days?|nights?|schedule|notice)"
UNBOUNDED = pattern(
    rf"\b(?:quel(?:le)?s? que soi(?:en)?t (?:le |la |l'|les )?{_TIME}(?: (?:ou|et) (?:le |la |l'|les )?{_TIME})?|(?:a )?n'importe quel(?:le)?s? {_TIME}(?: (?:du jour|de la nuit|du jour ou de la nuit))?|peu importe (?:le |la |l'|les )?{_TIME}|a toute heure|a point d'heure|en pleine nuit|a tout (?:moment|instant)|au pied levee?|a pas d'heure)\b",
    r"\b(?:sans (?:bornes?|limites?|reserve|restrictions?|frein|contraintes? (?:d'horaires?|horaires?|de temps)|horaires?(?: fixes?)?|treve|relache|preavis|prevenir|delai de prevenance)|illimitee?s?|a l'infini|a volonte|hors (?:des )?(?:normes?|horaires)|7 ?j(?:ours)? ?(?:sur|/) ?7|7/7|24 ?h? ?(?:/|sur) ?24 ?h?|24/7|jour et nuit|jour (?:comme|ou) nuit|nuit et jour|365 jours(?: par an)?|du matin au soir|de l'aube au|dimanches? (?:compris|inclus)|week-?ends? (?:compris|inclus)|feries (?:compris|inclus)|en permanence|a chaque instant|(?:en|pendant|durant|meme en) (?:vos |tes |les |la )?(?:vacances|conges)|tout lacher|toutes affaires cessantes)\b",
    rf"\b(?:(?:at )?any {_TIME}(?: (?:of (?:the )?(?:day|night)|day or night))?|any (?:hour|day|time), any (?:hour|day|time)|all hours|whatever the (?:hour|time|day)s?|around the clock|round the clock|day (?:or|and) night|whenever (?:we|they|customers?|clients?|the boss|needed|required|asked|called)[a-z ]{{0,14}}|at a moment's notice|no (?:fixed |set )?(?:limits?|hours|schedule)|unlimited|limitless|without limits?|weekends? included|seven days a week|7 days a week|drop everything|(?:even )?at [1-5] ?am|in the middle of the night|during (?:your )?(?:holidays|leave)|late into the night)\b",
)
_DUTY = words(
    r"\b(?:disponibilites?|disponibles?|dispo|joignables?|mobilisables?|presente?s?|presence|flexibilite|souplesse|reactivite|implication|investissement|devouement|travaill(?:er|ez|es|e)|boss(?:er|ez|es)|repond(?:re|ez|s|ant)|decroch(?:er|ez|es)|interven(?:ir|ez)|interviens|veni(?:r|ez)|deplac\w{1,4}|te liberer|vous liberer|vous rendre|te rendre|horaires?|amplitude|journees?|telephone|prete? a|pretes a|etre la|sur le pont|d'attaque|remplacer|partir|revenir|rappel(?:er|able|e|ee)|joindre|mails?|whatsapp|messages?)\b",
    r"\b(?:available|availability|reachable|flexible|flexibility|on call|on-call|work(?:ing|s)?|answers?|answering|picks? up|reply|replies|calls?|respond|come in|step in|jump in|phone|messages?|emails?|shifts?|hours|ready to|be there|turn up|show up|stay|travel)\b",
)
_PERSON = words(
    r"\b(?:vous|tu|votre|ton|ta|tes|vos|etre|disponib\w{2,5}|profil|candidate?|exige\w{0,2}|requise?|attendue?|indispensable|imperati\w{1,3}|demandee?|necessaire|accompagne la fonction|savoir|pouvoir|il faut|prete?|flexibilite|souplesse|requiert|poste|fonction|metier|suppose)\b",
    r"\b(?:you|your|must|need|expected|required|able|willing|happy|available|availability|flexib\w{2,6}|the person|ready|picks up|answers|essential|a must)\b",
)
_LIMITED = words(
    r"\b(?:astreintes?|roulement|rotation|planning|rota|payee?s?|major\w{2,5}|recuper\w{2,6}|compens\w{2,6}|indemnis\w{2,4}|primes?|par mois|sur deux|sur trois|sur quatre|une semaine|un samedi|un dimanche|exceptionnel\w{0,6}|ponctuel\w{0,6}|volontaires?|volontariat|repos (?:compensateur|consecutifs|hebdo\w{0,7})|jours de repos (?:par|consec)|scolaires?|parental\w{0,3}|libres?|vos envies|a votre guise|au choix|depuis chez vous|paid|banked|chosen|swap|3x8|2x8|5x8|on-call allowance|one in|a month|equipes? (?:de|en)|postes? (?:de|en)|vacations?)\b"
)
_OTHERS = words(
    r"\b(?:candidatures?|postuler|postulez|apply|inscri\w{2,6}|cv|recrutons|formations?|e-learning|progress\w{2,6}|evoluer|apprendre|curio\w{3,6}|creativite|imagination|potentiel|possibilites|acces|access|donnees|systemes?|serveurs?|services? (?:de|client|support|public)|support (?:24|7)|hotline|plateforme|application|logiciel|machines?|outils?|equipements?|clients? (?:pe|peuvent)|magasin|boutique|restaurant|hotel|accueil|residents?|patients?|usagers?|energie|chauffage|air comprime|boissons|cafe|fruits|conges|teletravail|rtt|mutuelle|salle de sport|unlimited (?:holiday|leave|pto|coffee|training)|droit a la deconnexion|sans (?:experience|diplome)|age|sexe|origine|handicap)\b"
)

_NOT_AFRAID = words(
    r"\bpas (?:peur|gene|froid aux yeux)|\bpas d'(?:horaires|heures)|\b(?:not|never|doesn't|don't) (?:mind|afraid|scared|fear)"
)
BELONG = pattern(
    r"\b(?:soirees?|soirs|week-?ends?|vacances|dimanches|nuits|evenings|weekends|nights|holidays)\b[^.;\n]{0,25}\b(?:nous appartien\w{1,4}|(?:sont|seront) a nous|(?:passent|viennent) apres|belong to|are ours|come second)\b[^.,;\n]{0,16}",
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[UNBOUNDED, BELONG],
    examples=[
        Example(
            "[[Vous vous déplacez quels que soient le jour et l'heure]].",
            rewrite="Deux déplacements par mois, en semaine, connus à l'avance.",
        ),
        Example("Profil :\n- [[flexibilité horaire sans limites]]"),
        Example("[[Tu dois pouvoir venir à n'importe quel moment]]."),
        Example("[[Souplesse horaire illimitée exigée]]."),
        Example("- [[answers messages at any hour, any day]]"),
        Example("[[You come in at a moment's notice]]."),
        Example("Vous intervenez à toute heure, par roulement et contre prime d'astreinte."),
        Example("Les candidatures sont lues à tout moment."),
        Example("Le support est joignable jour et nuit par nos clients."),
        Example("Nous ne vous demandons pas d'être joignable à n'importe quelle heure."),
        Example("Envie d'apprendre sans limites ? Des formations sont disponibles à toute heure."),
        Example("You are always ready to help."),
    ],
)
def disponible_sans_borne(document: Document) -> Iterator[Mark]:
    """A duty of presence or of answer, of the candidate, at a time without bounds, in one sentence."""
    yield from beyond((sibling,), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    for match in document.find(UNBOUNDED, "text"):
        held = together(match, _DUTY)
        if held and _PERSON.search(line_of(match)) and not _excused(match):
            yield phrase(match, *held)
    for match in document.find(BELONG, "text"):
        if not (negated(match) or cited(match)):
            yield phrase(match, match.start, match.end)


def _excused(match: Match) -> bool:
    line = line_of(match)
    elsewhere = _LIMITED.search(line) is not None or _OTHERS.search(line) is not None
    denied = negated(match) and _NOT_AFRAID.search(line) is None
    return elsewhere or denied or cited(match) or speaker(match) in {"customers", "product", "company"}
