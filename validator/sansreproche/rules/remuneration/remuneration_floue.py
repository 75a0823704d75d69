"""Pay is named and no figure is given for it anywhere in the ad."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import before, negated, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_PAY = (
    r"(?:salaires?|remunerations?|package(?: (?:de remuneration|salarial|global))?|retribution|t\.?j\.?m\.?|taux (?:horaire|journalier)(?: moyen)?|paye|paie|revenus?|appointements"
    r"|indemnites?(?: de stage| mensuelle)?|indemnisation|gratifications?(?: de stage)?|fixe|traitement|conditions? (?:salariales?|financieres?))"
)
_BASIS = (
    r"(?:(?:selon|suivant|en fonction d[eu]s?|en fonction de l'|en (?:rapport|adequation|lien|relation) avec|proportionnel(?:le)?s? (?:a|au|aux)|adaptee? (?:a|au|aux)|fonction d[eu]|(?:etablie?|fixee?|definie?|determinee?) (?:selon|en fonction d[eu]s?)) ?(?:l'|le |la |les |votre |vos |ton |tes |leur |du |de ){0,4}"
    r"(?:profils?|experiences?|competences?|diplomes?|formations?|niveaux?(?: d'etudes)?|qualifications?|anciennete|parcours|candidate?s?|capacites|motivation|resultats?|performances?|mission|seniorite|autonomie|responsabilites|poste|cv|marche)"
    r"(?: ?(?:et|ou|/|,|&) ?(?:de |l'|le |la |les |votre |vos |ton |tes |du ){0,3}(?:profils?|experiences?|competences?|diplomes?|formations?|niveaux?(?: d'etudes)?|qualifications?|anciennete|parcours|resultats?|motivation)){0,4})"
)
_OPEN = r"(?:a (?:definir|negocier|convenir|discuter|determiner|debattre|voir)(?: ensemble| en entretien)?|negociables?|non (?:communiquee?|precisee?)|confidentiel(?:le)?s?|(?:communiquee?|evoquee?|precisee?|abordee?|discutee?|indiquee?) (?:lors de l'|lors d'un |en |a l'|pendant l')entretien|a preciser|nous consulter|au merite|dont nous pourrons discuter)"
_PRAISE = (
    r"(?:(?:tres |plutot |particulierement |ultra[ -]?|hyper[ -]?|super[ -]?|vraiment |extremement |hautement )?(?:attracti(?:f|ve)|motivante?|competiti(?:f|ve)|interessante?|avantageu(?:x|se)|stimulante?|attrayante?"
    r"|au top|canon|(?:conforme|alignee?) (?:au|sur le) marche|evoluti(?:f|ve)s? selon (?:vos |tes |les )?resultats|a la hauteur[^,.;\n]{0,30}|superieure? (?:au marche|a la moyenne)|deplafonnee?)s?(?: (?:et|&) (?:attracti(?:f|ve)|motivante?|evoluti(?:f|ve)|competiti(?:f|ve))s?)?)"
)
_QUALIFIER = rf"(?:{_BASIS}|{_OPEN}|{_PRAISE})"
_OF_PAY = r"(?:proposee?s?|offerte?|salarial(?:e)?|annuel(?:le)?s?|mensuel(?:le)?s?|brute?s?|fixe|globale?s?|sur 1[2-5](?:[.,]\d)? mois|de base)"
_LINK = rf"(?: {_OF_PAY}){{0,4}}(?: ?[:=-]? ?(?:est |sera |sont |seront |reste |tout )?(?:{_OF_PAY} ){{0,4}})"

_GROUND = r"(?:profils?|experiences?|competences?|diplomes?|niveau|qualifications?|anciennete|parcours|resultats?|responsabilites|motivation)"
_SKILLS = r"(?:experience|profile|skills|qualifications|responsibilit(?:y|ies)|seniority)"

NAMED = pattern(
    rf"\b(?:(?P<article>une? |la |votre |a |an )?{_PAY}{_LINK} ?{_QUALIFIER}(?:,? {_QUALIFIER}){{0,2}})",
    rf"(?:salaires?|remunerations?){_LINK} ?{_QUALIFIER}(?:,? {_QUALIFIER}){{0,2}}",
    r"\b(?:salaires?|remunerations?) (?:et|&|\+) avantages(?: sociaux)? (?:attracti(?:f|ve)|motivant|competiti(?:f|ve)|interessant|avantageux|au top)s?\b",
    rf"\b{_PRAISE} {_PAY}\b(?: {_QUALIFIER})?",
    rf"\b(?:(?:le |la |votre |ton )?{_PAY}(?: {_OF_PAY}){{0,3}}|vos revenus) (?:depend(?:ra|ront|ent)?|varie(?:ra)?) (?:de |du |d'|des |selon )(?:l'|le |la |votre |vos |ton |tes )?{_GROUND}(?: et (?:de |du )?(?:l'|le |votre |vos )?{_GROUND})?",
    r"(?:^|\n) *(?:[-*] )?(?:salaire|remuneration|tjm|salary)(?: (?:brute?|annuel(?:le)?))? ?: ?(?:nc|n/c|n\.c\.?|np|na|tbd|tbc)(?:\n|$|[ .,;])",
    rf"\b{_PAY}(?: {_OF_PAY}){{0,3}} dont le (?:montant|niveau) (?:est|sera|reste|varie|depend)(?: (?:fixe|determine|calcule|defini|etabli))?e? {_BASIS}",
    r"\b(?:le |la )?(?:salaire|remuneration) se (?:discute|negocie)\b|\b(?:on|nous) (?:parler|discuter)(?:a|ons) (?:de la remuneration|du salaire|remuneration|salaire)",
    r"(?:^|\n) *(?:[-*] )?(?:un |une )?(?:bon|belle|super|excellente?|tres bon(?:ne)?) (?:salaire|remuneration|paie|paye|package)\b",
    r"\b(?:un tres bon|un excellent|une belle|une excellente|une tres bonne) (?:salaire|remuneration|paie|package)\b",
    r"(?:^|\n|[.!] ) *(?:[-*] )?fixe ?(?:\+|et|&|-|/) ?(?:variables?|commissions?|primes?|bonus)(?: (?:motivante?|attracti(?:f|ve)|deplafonnee?|interessante?)s?)?",
    r"\b(?:salaire|remuneration|remunerations)(?: sont| est)?(?: composees?| constituees?)?(?: d'un)? ?:? ?fixe ?(?:\+|et|,|-|/) ?(?:d'un |une |un |des )?(?:variables?|commissions?|primes?|bonus(?: annuel)?)(?: (?:motivante?|attracti(?:f|ve)|deplafonnee?|interessante?)s?)?",
    r"\b(?:a |an )?(?:(?:highly |very )?(?:competitive|attractive|generous|motivating|great|excellent|market[- ]rate) (?:salary|pay|compensation|package|remuneration)(?: package)?)",
    rf"\b(?:salary|pay|compensation|remuneration|package|rate)(?: is| will be)? ?:? ?(?:depends? on (?:your )?{_SKILLS}|in line with (?:your )?{_SKILLS}|discussed at (?:the )?interview|to be (?:discussed|agreed|defined|negotiated)|negotiable|(?:depending|based|commensurate|according) (?:on|to|with) (?:your )?{_SKILLS}|doe\b|competitive|tbd|tbc)(?: and (?:experience|profile|skills))?",
)
UNDER_HEADING = pattern(
    rf"(?:^|\n) *(?:- |\* )?(?:votre |le |la )?(?:{_PAY}|salary|pay|compensation)(?: (?:proposee?|brute?|annuel(?:le)?|mensuel(?:le)?))? ?:? *\n+ *(?:- |\* )?(?P<said>{_QUALIFIER}(?:,? {_QUALIFIER}){{0,2}})"
)
_LEGAL_GRID = words(
    r"\b(?:grilles?|conventions?(?: collective)?|ccn|baremes?|indiciaire|statutaires?|legale?s?|loi|reglement\w{0,6}|smic|legislation|decret|en vigueur|cadre d'emplois|branche)\b|\bage"
)
_OBJECT = words(
    r"\b(?:politiques?|strategie|systemes?|grilles?|dispositifs?|structure|polic(?:y|ies)) (?:de |des |d'une? |salariale )?$"
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
        Example("[[Salaire en adéquation avec votre parcours]], mutuelle."),
        Example("[[Votre rémunération dépendra de vos résultats]]."),
        Example("[[Paie hyper motivante]] et équipe soudée."),
        Example("[[La rémunération sera évoquée lors de l'entretien]]."),
        Example("[[Fixe + primes attractives]], voiture de service."),
        Example("[[Pay depends on your experience]]; tips are shared."),
        Example("We pay [[a competitive salary]]."),
        Example("Le [[salaire brut annuel est à négocier selon votre parcours]]."),
        Example("Stage en atelier, [[gratification dont le montant est fixé selon votre diplôme]]."),
        Example("[[Salaire : NC]]\nLieu : Brest"),
        Example("Contrat de 35 heures par semaine[[Salaire attractif]] et mutuelle."),
        Example("CDI à temps plein, [[salaire et avantages attractifs]]."),
        Example("Nous offrons [[un package de rémunération attractif]] et deux jours chez soi."),
        Example("Rémunération attractive\nType d'emploi : temps pleinSalaire : 40 000 à 60 000 €"),
        Example("Salaire : dès 31 k sur 14 mois.\nSalaire : selon expérience"),
        Example("Salaire selon profil : 30 à 35 k€ brut annuel."),
        Example("Rémunération selon la grille indiciaire de la fonction publique."),
        Example("Salaire : convention collective, selon ancienneté."),
        Example("Rémunération en pourcentage du SMIC selon l'âge."),
        Example("Le salaire dépend de votre expérience : de 28 à 33 k€ brut par an."),
        Example("Vous pilotez la politique de rémunération attractive de nos filiales."),
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
    return _LEGAL_GRID.search(line) is not None or negated(match) or _OBJECT.search(before(match)) is not None
