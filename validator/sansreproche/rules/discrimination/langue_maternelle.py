"""A mother tongue asked in place of a level of language."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, decision
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_LANGUAGE = (
    r"(?:francais|anglais|allemand|espagnol|italien|portugais|arabe|chinois|mandarin|japonais|russe|neerlandais|flamand|polonais|turc|hebreu|"
    r"coreen|roumain|suedois|danois|grec|ukrainien|french|english|german|spanish|italian|portuguese|arabic|chinese|japanese|russian|dutch|polish|swedish|danish)"
)

_SPEAKER = (
    r"(?:francophone|anglophone|germanophone|hispanophone|arabophone|italophone|lusophone|russophone|neerlandophone)s?"
)
_COUNTRIES = r"(?: \([^()\n]{2,40}\))?"

MOTHER_TONGUE = pattern(
    rf"(?:\b{_LANGUAGE} ?[(:,-]? ?)?(?:\bde )?\blangue maternelle(?: {_LANGUAGE}e?)?",
    rf"\b{_LANGUAGE}e? ?[(:,/-]? ?(?:niveau |langue )?(?:natif|native)\b",
    rf"(?:\ban? )?\bnative(?:[ -]level)? {_LANGUAGE}(?:[ -]speakers?)?\b|(?:\ban? )?\bnative(?:[ -]level)? speakers?(?: of {_LANGUAGE})?\b|\bnative (?:or bilingual )?(?:proficiency|level|fluency)(?: in {_LANGUAGE})?|\bnative in {_LANGUAGE}",
    rf"\b(?:locuteurs?|locutrices?) (?:natif|native)s?(?: en)?(?: {_LANGUAGE})?{_COUNTRIES}|\b(?:natifs?|natives?) (?:en )?{_LANGUAGE}s?\b",
    rf"(?:\b{_LANGUAGE} (?:as |at )?(?:an? )?)?\bmother[ -]tongue(?: level| speakers?)?(?: in {_LANGUAGE})?",
    rf"\b{_LANGUAGE} (?:as|is) (?:your |a |the |their )?(?:first|native) (?:language|tongue)|\b(?:your |whose )?first language (?:is|must be|being|should be|:) ?{_LANGUAGE}\b",
    rf"\b(?:{_LANGUAGE}|{_SPEAKER}) de naissance(?: ou (?:assimile|equivalent))?|\b{_SPEAKER} (?:natif|native|d'origine)s?\b|\b(?:natif|native)s? {_SPEAKER}\b",
)
_THEIRS = words(
    r"\b(?:leur|sa|notre|propre|their|our) $|\b(?:react|cloud|ia|ai|data) ?-?$|\b(?:quel\w{0,3}|whatever)\b[^.;\n]{0,30}$"
)

_OR_LEVEL = words(r"(?:\b(?:ou|or)|/) ?(?:un )?(?:niveau )?(?:bilingu|equivalent|c[12]\b|couran|fluent|near|assimile)")
"""A level does as well as the birth: the wording is to be made clear rather than condemned."""
_OF_OTHERS = words(r"^ (?:des|du|de la|de l'|de (?:vos|nos|leurs?|chaque)|of (?:the|our|your))\b")


@rule(
    label="origine",
    tier="illegal",
    message=Text(
        "Cette mention demande une origine, non un niveau de langue.",
        "This wording asks for an origin, not a level of language.",
    ),
    why=Text(
        "La langue maternelle tient à l'origine, critère interdit (L1132-1, L5321-2) ; le Défenseur des droits l'a rappelé pour "
        "un poste réservé à des anglophones « natifs » (décision 2024-022). Une maîtrise parfaite s'acquiert et se mesure : C1, C2, bilingue.",
        "Mother tongue goes with origin, a prohibited criterion (L1132-1, L5321-2); the French Defender of Rights recalled it about a "
        'post kept for "native" speakers of English (decision 2024-022). Full command can be learnt, and measured: C1, C2, bilingual.',
    ),
    question=Text("Un niveau C2 certifié convient-il ?", "Would a certified C2 level do?"),
    rewrite=Replacement("niveau C1 ou C2", "level C1 or C2", "adapt"),
    sources=[CRITERIA, NO_AD, PENALTY, decision("2024-022", 49882, "poste d'enseignant réservé à un anglophone natif")],
    triggers=[MOTHER_TONGUE],
    examples=[
        Example("Vous êtes [[de langue maternelle allemande]].", rewrite="Vous avez un niveau C2 en allemand."),
        Example("Langues : [[portugais natif]], anglais B2."),
        Example("[[ANGLAIS : LANGUE MATERNELLE]] EXIGEE."),
        Example("Le poste demande un [[locuteur natif]]."),
        Example("Une hôtesse ou un hôte [[anglophone de naissance]]."),
        Example("[[Spanish as your first language]], some French."),
        Example("[[Native German speaker]] wanted for our hotline."),
        Example("[[Italian mother tongue]], good English."),
        Example("Bilingue français-allemand, niveau C2 accepté."),
        Example("Applications cloud natives ; React Native ; IA native."),
        Example("Vous accueillez les enfants dans leur langue maternelle."),
        Example("Langue maternelle indifférente : la langue maternelle n'est pas un critère."),
        Example("La langue maternelle des élèves est le turc."),
        Example("École maternelle à proximité."),
        Example("We do not require a native speaker."),
    ],
)
def langue_maternelle(document: Document) -> Iterator[Span | Mark]:
    """Native languages asked of the candidate."""
    for match in document.find(MOTHER_TONGUE):
        others = _THEIRS.search(context.before(match)) or _OF_OTHERS.search(context.after(match))
        if context.demanded(match) and not others:
            level = _OR_LEVEL.search(match.data[match.start : match.end + 30])
            yield Mark(match.span(), tier="a-clarifier" if level else None, rewrite=_by_level(match))


def _by_level(match: Match) -> Replacement | None:
    """« portugais natif » becomes « portugais niveau C2 », « a native speaker » becomes « a fluent speaker »."""
    quote = match.document.quote(match.span()).text
    folded = match.folded()
    if len(quote) != len(folded):
        return None
    named = _NAMED.search(folded.encode())
    if named:
        language = quote[: named.span(1)[1]]
        return Replacement(f"{language} niveau C2", f"{language} level C2", "safe")
    native = folded.find("native ")
    if native in {0, 2} and not folded.startswith("natives"):
        fluent = f"{quote[:native]}{'Fluent' if quote[native].isupper() else 'fluent'}{quote[native + 6 :]}"
        return Replacement(fluent, fluent, "safe")
    return None


_NAMED = words(
    rf"^({_LANGUAGE}) ?[(:,/-]? ?(?:(?:niveau |langue )?(?:natif|native)|langue maternelle|mother[ -]tongue)$"
)
