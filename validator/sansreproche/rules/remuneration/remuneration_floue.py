"""Pay is named and no figure is given for it anywhere in the ad."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import negated, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_PAY = (
    r"(?:salaires?|remunerations?|package|retribution|t\.?j\.?m\.?|taux (?:horaire|journalier)(?: moyen)?|paye|paie|revenus?|appointements"
    r"|indemnites?(?: de stage| mensuelle)?|indemnisation|gratifications?(?: de stage)?|fixe|traitement|conditions? (?:salariales?|financieres?))"
)
_BASIS = (
    r"(?:(?:selon|suivant|en fonction d[eu]s?|en fonction de l'|adaptee? (?:a|au|aux)|fonction d[eu]|etablie? (?:selon|en fonction d[eu]s?)) ?(?:l'|le |la |les |votre |vos |ton |tes |leur |du |de ){0,4}"
    r"(?:profils?|experiences?|competences?|diplomes?|formations?|niveaux?(?: d'etudes)?|qualifications?|anciennete|parcours|candidate?s?|capacites|motivation|resultats?|performances?|mission|seniorite|autonomie)"
    r"(?: ?(?:et|ou|/|,|&) ?(?:de |l'|le |la |les |votre |vos |ton |tes |du ){0,3}(?:profils?|experiences?|competences?|diplomes?|formations?|niveaux?(?: d'etudes)?|qualifications?|anciennete|parcours|resultats?|motivation)){0,4})"
)
_OPEN = r"(?:a (?:definir|negocier|convenir|discuter|determiner|debattre|voir)(?: ensemble| en entretien)?|negociables?|non communiquee?|confidentielle?|dont nous pourrons discuter)"
_PRAISE = (
    r"(?:(?:tres |plutot |particulierement )?(?:attracti(?:f|ve)|motivante?|competiti(?:f|ve)|interessante?|avantageu(?:x|se)|stimulante?|attrayante?"
    r"|a la hauteur[^,.;\n]{0,30}|superieure? (?:au marche|a la moyenne)|deplafonnee?)s?(?: et (?:attracti(?:f|ve)|motivante?|evoluti(?:f|ve)|competiti(?:f|ve))s?)?)"
)
_QUALIFIER = rf"(?:{_BASIS}|{_OPEN}|{_PRAISE})"
_LINK = r"(?: ?[:=-]? ?(?:est |sera |sont |seront |reste |tout )?(?:proposee?s? |annuelle?s? |mensuelle?s? |brute?s? |fixe |globale?s? |sur 1[2-5](?:[.,]\d)? mois |de base ){0,4})"

NAMED = pattern(
    rf"\b(?:(?P<article>une? |a |an )?{_PAY}{_LINK} ?{_QUALIFIER}(?:,? {_QUALIFIER}){{0,2}})",
    rf"\b{_PRAISE} {_PAY}\b(?: {_QUALIFIER})?",
    r"\b(?:salaire|remuneration|remunerations)(?: sont| est)?(?: composees?| constituees?)?(?: d'un)? ?:? ?fixe ?(?:\+|et|,) ?(?:d'un |une |un |des )?(?:variables?|commissions?|primes?|bonus(?: annuel)?)",
    r"\b(?:a |an )?(?:(?:highly |very )?(?:competitive|attractive|generous|motivating) (?:salary|pay|compensation|package|remuneration)(?: package)?)",
    r"\b(?:salary|pay|compensation|remuneration|package|rate)(?: is| will be)? ?:? ?(?:to be (?:discussed|agreed|defined|negotiated)|negotiable|(?:depending|based|commensurate|according) (?:on|to|with) (?:your )?(?:experience|profile|skills|qualifications)|doe\b|competitive|tbd|tbc)(?: and (?:experience|profile|skills))?",
)
UNDER_HEADING = pattern(
    rf"(?:^|\n) *(?:- |\* )?(?:votre |le |la )?(?:{_PAY}|salary|pay|compensation)(?: (?:proposee?|brute?|annuelle?|mensuelle?))? ?:? *\n+ *(?:- |\* )?(?P<said>{_QUALIFIER}(?:,? {_QUALIFIER}){{0,2}})"
)
_LEGAL_GRID = words(
    r"\b(?:grilles?|conventions?(?: collective)?|ccn|baremes?|indiciaire|statutaires?|legale?s?|loi|reglement\w{0,6}|smic|legislation|decret|en vigueur|cadre d'emplois|branche)\b|\bage"
)


@rule(
    label="remuneration-floue",
    tier="a-clarifier",
    message=Text(
        "Cette mention parle de rémunération sans qu'aucun chiffre soit donné dans l'annonce.",
        "This wording speaks of pay while the ad gives no figure for it.",
    ),
    why=Text(
        "« Selon profil » ou « attractive » ne permet pas de savoir si le poste convient avant l'entretien. Le droit français n'oblige pas "
        "aujourd'hui à indiquer un salaire dans l'annonce. La directive (UE) 2023/970, article 5, demande que la rémunération initiale ou sa "
        "fourchette soit connue avant l'entretien ; elle n'était pas transposée en droit français d'après les derniers textes consultés.",
        '"Depending on profile" or "attractive" does not tell whether the post suits before an interview. French law does not require a '
        "salary in an ad today. Directive (EU) 2023/970, article 5, wants the initial pay or its range to be known before the interview; it "
        "had not become French law according to the latest texts consulted.",
    ),
    question=Text(
        "Quelle est la fourchette de rémunération prévue pour ce poste, fixe et variable séparés ?",
        "What pay range is planned for this post, fixed and variable apart?",
    ),
    rewrite=Replacement(
        "de … à … € brut par mois, selon l'expérience", "from € … to € … gross a month, depending on experience"
    ),
    sources=[
        Source(
            "Directive (UE) 2023/970 sur la transparence des rémunérations",
            "article 5",
            "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32023L0970",
            date(2026, 11, 21),
        )
    ],
    triggers=[NAMED, UNDER_HEADING],
    examples=[
        Example(
            "[[Salaire selon profil et expérience]].",
            rewrite="Salaire : 2 100 à 2 400 € brut par mois selon expérience.",
        ),
        Example("Nous vous proposons [[une rémunération attractive]] et des horaires choisis."),
        Example("[[RÉMUNÉRATION : À NÉGOCIER]]"),
        Example("Rémunération\n[[Selon expérience]]"),
        Example("[[TJM à définir]], mission de trois mois."),
        Example("[[Salary: depending on experience]], start in May."),
        Example("We pay [[a competitive salary]]."),
        Example("Salaire selon profil : 30 à 35 k€ brut annuel."),
        Example("Rémunération selon la grille indiciaire de la fonction publique."),
        Example("Salaire : convention collective, selon ancienneté."),
        Example("Rémunération en pourcentage du SMIC selon l'âge."),
        Example("Les tarifs sont adaptés selon le profil des clients."),
        Example("Merci d'indiquer vos prétentions salariales."),
    ],
)
def remuneration_floue(document: Document) -> Iterator[Span]:
    """Pay named by its basis or by praise, in an ad that holds no figure of pay."""
    found = [match.span() for match in document.find(NAMED, "text") if not _settled(match)]
    found += [match.span("said") for match in document.find(UNDER_HEADING, "text") if not _settled(match)]
    if found and not document.facts.pay:
        yield from found


def _settled(match: Match) -> bool:
    """Whether a public or legal scale is named on the line: then the figure can be looked up."""
    end = match.data.find(b"\n", match.end)
    line = match.data[match.start : min(end if end >= 0 else len(match.data), match.end + 80)]
    return _LEGAL_GRID.search(line) is not None or negated(match)
