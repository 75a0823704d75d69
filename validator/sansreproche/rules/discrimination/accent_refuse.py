"""An accent refused in the candidate's speech."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_WHICH = r"(?: (?:etranger|regional|prononce|marque|du sud|parisien|fort|particulier))?"
_TOLERATED = r"(?: (?:tolere|accepte|admis))?"
_LANGUAGE = r"(?:francais|anglais|allemand|espagnol|italien)"

ACCENT = pattern(
    rf"\b(?:{_LANGUAGE} )?(?:sans|aucun|pas d'|ni d'|depourvue? d'|exempte? d'|n'avoir aucun) ?(?:aucun |le moindre |un )?accent\b{_WHICH}{_TOLERATED}(?: en {_LANGUAGE})?",
    rf"\baccents?{_WHICH} (?:exclus?|proscrits?|non acceptes?|refuses?|eliminatoires?|redhibitoires?|interdits?|s'abstenir)\b",
    r"\baccent (?:du (?:terroir|pays|coin|midi) |[a-z]{4,12} )(?:est )?(?:exige|obligatoire|indispensable|imperatif)\b",
    r"\baccent (?:neutre|parfait|natif|standard)(?: (?:exige|requis|indispensable|obligatoire))?\b",
    r"\b(?:without (?:an? |any )?(?:trace of an? |hint of an? )?|no (?:foreign |strong |regional )?)accent\b|\baccent-free\b|\b(?:neutral|native) accent\b",
)

_ALONE, _ENDS = words(r"(?:^|\n)[ *>-]{0,5}$"), words(r"^ ?(?:$|[.,;\n])")
_SPEECH = words(
    rf"\b(?:{_LANGUAGE}|french|english|parl|langue|elocution|diction|express|voix|oral|telephon|speak|spoken|voice)"
)
_NAMED = words(r"etranger|regional|prononce|du sud|foreign|tolere|exige|requis|refuse|redhibitoire|eliminatoire")
_WRITTEN = words(r"\b(?:fichier|caractere|champ|majuscule|url|mot de passe|nom de|code|file|field|clavier)")


@rule(
    label="origine",
    tier="abusif",
    message=Text(
        "Cette mention écarte un accent, donc peut-être une origine.",
        "This wording turns away an accent, hence perhaps an origin.",
    ),
    why=Text(
        "L'accent peut révéler l'origine, critère interdit (L1132-1, L5321-2), bien que la loi ne le nomme pas : à vérifier selon le poste. "
        "Une expression orale claire se demande sans lui.",
        "An accent may reveal an origin, a prohibited criterion (L1132-1, L5321-2), though the law does not name it: the post decides. "
        "Clear speech can be asked without it.",
    ),
    question=Text("Une élocution claire suffit-elle ?", "Is clear speech enough?"),
    rewrite=Replacement("élocution claire", "clear speech", "adapt"),
    sources=[CRITERIA, NO_AD, PENALTY],
    triggers=[ACCENT],
    examples=[
        Example(
            "Vous parlez [[français sans accent]] au téléphone.",
            rewrite="Vous avez une élocution claire au téléphone.",
        ),
        Example("DICTION PARFAITE, [[ACCENT ETRANGER REFUSE]]."),
        Example("[[Aucun accent toléré]] à l'antenne."),
        Example("Anglais courant, [[pas d'accent prononcé]]."),
        Example("Hotline : [[accent neutre exigé]]."),
        Example("Fluent French with [[no foreign accent]]."),
        Example("Nommez les fichiers sans accent ni espace."),
        Example("Nous mettons l'accent sur la formation ; la langue s'apprend ici."),
        Example("Peu importe votre accent : une voix posée suffit."),
        Example("N'écrivez pas « sans accent » quand vous parlez de langue dans une annonce."),
        Example("All accents are welcome on our phone line."),
    ],
)
def accent_refuse(document: Document) -> Iterator[Span]:
    """Accents refused in speech; those of letters and file names are none."""
    for match in document.find(ACCENT):
        if _is_of_speech(match) and not (context.boilerplate(match) or context.cited(match)):
            yield match.span()


def _is_of_speech(match: Match) -> bool:
    if _ALONE.search(match.data[max(0, match.start - 6) : match.start]) and _ENDS.search(
        match.data[match.end : match.end + 3]
    ):
        return True
    named = _NAMED.search(match.folded().encode()) is not None
    return (named or context.within_clause(match, _SPEECH)) and not context.within_clause(match, _WRITTEN)
