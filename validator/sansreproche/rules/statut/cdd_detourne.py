"""A fixed-term contract that announces the permanent one to follow."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import before, negated, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)

_CDD = r"(?:contrat (?:de travail )?(?:a duree determinee|temporaire)(?: \(cdd\))?|contrat (?:initial )?(?:de|d'une duree de) \w{1,6} mois|cdd)"
_CDI = r"(?:(?:un |une |d'un |le |en |vers |par |sur |contrat ){0,4}(?:cdi|contrat (?:a duree indeterminee|permanent|durable)|duree indeterminee|embauche (?:definitive|durable|perenne)))"
_BECOMES = (
    r"(?:puis\b|avant\b|ensuite|si tout|si ca|si affinites?|et on passe|et passage|evolu\w{1,14}|transform\w{1,14}|debouch\w{1,14}|suivie?s? d|conver\w{1,14}|mu(?:er|able)|prolonge\w{0,14}|pereni\w{1,14}|perenni\w{1,14}|pouvant|peut|pourra|aboutiss\w{1,14}|abouti\w{0,14}|menant|conduis\w{1,14}"
    r"|possibilites?|perspectives?|opportunites?|promesse|option|chances?|embauche|passage|optique|objectif|en vue|vocation|titularis\w{1,14}|proposition|signature|\+|-?>)"
)
_TAIL = (
    r"(?:,? ?(?:\(?(?:possible|envisageable|envisage|assuree?|prevue?)\)?|ensuite|apres|derriere|par la suite|a (?:la cle|la suite|la fin|l'issue|terme|l'arrivee)(?: du contrat| de la periode| des? \w{3,10} mois)?"
    r"|en fin de contrat|au bout|si [^.,;:!?\n()]{3,40}|selon [^.,;:!?\n()]{3,30}|dans la foulee))"
)
CDD_THEN_CDI = pattern(
    rf"\b{_CDD}\b[^.;!?\n]{{0,60}}?[ ,(]{_BECOMES}[^.;!?\n]{{0,40}}? ?\b{_CDI}\b{_TAIL}?",
    rf"\b{_CDD}\b[^.;!?\n]{{0,60}}?[ ,:(-] ?(?:ensuite |et |apres |enfin )?{_CDI}{_TAIL}",
    rf"\b{_CDI}[^.;!?\n]{{0,30}}\b(?:a l'issue|apres|a la suite|suite a|au terme|a la fin|precedee? d|au bout)\b[^.;!?\n]{{0,20}}\b{_CDD}\b(?: (?:de |d'un )?\w{{1,6}} (?:mois|an)\b)?",
)
CDD_THEN_MORE = pattern(
    rf"\b{_CDD}\b[^.;!?\n]{{0,40}}?[ ,(](?:perennisable|transformable|titularisable|(?:avec |et )?(?:une )?(?:forte )?(?:possibilite|perspective|promesse)s? (?:de |d')(?:embauche|titularisation|perennisation)|embauche (?:possible|definitive|a la cle|envisageable|prevue))\b{_TAIL}?",
    rf"\b{_CDD} \(?(?:de |d'un )?\w{{1,6}} (?:mois|an)\)? {_CDI}\b",
)
CDD_AS_TRIAL = pattern(
    rf"\b{_CDD}\b[^.;!?\n]{{0,40}}?\b(?:pour|afin de|afin d'|en guise de|servant de|sert de|sert a|fait office de|faisant office de|valant|comme|a titre de|le temps de) ?(?:une? |la |de |se ){{0,4}}"
    r"(?:tester|test\b|valider (?:vos|tes|les|ses)|(?:vos|tes|faire (?:ses|vos|tes)) preuves|verifier que|(?:periode )?d'essai|essai\b|jauger|juger|pre-?embauche)[^.;,!?\n]{0,30}",
    r"\bcdd (?:de |d'|en )?(?:pre-?embauche|essai\b|test\b)",
)
CDD_FOR_GOOD = pattern(
    rf"\b{_CDD}\b[^.;!?\n]{{0,40}}?\b(?:pour|sur|occuper|pourvoir) (?:une? |le |ce |notre )?(?:poste|emploi|besoin) (?:permanent|perenne|durable|stable|de longue duree)",
    rf"\b{_CDD}\b[^.;!?\n]{{0,25}} (?:renouvele|reconduit|renouvelable|reconductible) (?:chaque annee|tous les (?:ans|\w{{2,5}} mois)|indefiniment|sans limite|a volonte|autant de fois[^.;,\n]{{0,20}}|a l'infini|d'annee en annee)",
    rf"\b{_CDD}\b[^.;!?\n]{{0,40}}?\b(?:motif ?:? ?)?(?:pour )?creation (?:de|d'un) poste",
)
TOWARDS_CDI = pattern(
    rf"\b(?:possibilites?|perspectives?|opportunites?|promesse|en vue|chances?)(?: (?:forte|reelle|serieuse)s?)? (?:possible |serieuse |forte )?(?:d'|de |en )(?:evolution |evoluer |passage |passer |embauche |signer |transformation |debouche?r )?{_CDI}\b{_TAIL}?",
    rf"\b(?:evolutif|evolution(?: possible| prevue| envisagee)?|evoluant|pouvant (?:evoluer|deboucher)|transformable|transformation(?: possible)?|debouchant|pouvant se transformer|renouvelable puis|suivi) (?:d'un |vers |en |sur )?{_CDI}\b{_TAIL}?",
    rf"\b{_CDI} (?:possible|envisageable|a la cle|a la suite|a terme|derriere|ensuite|a l'issue(?: du contrat| de la mission| du cdd)?)\b",
)
IN_ENGLISH = pattern(
    r"\b(?:[a-z0-9]{1,8}[- ]months?,? )?(?:fixed[- ]term(?: (?:contract|position|role|job))?|temporary (?:contract|position)|cdd)\b[^.;\n]{0,50}?"
    r"\b(?:then|followed by|leading to|turn\w{0,14}|conver\w{1,14}|transform\w{0,14}|before|with a view to|possibility|potential\w{0,14}|prospect|chance|could (?:become|lead)|becom\w{1,14}|renewable and|to be followed|with)\b"
    r"[^.;\n]{0,30}?\b(?:permanent(?: (?:contract|position|role|job|one|employment))?|open-ended(?: contract)?|indefinite(?: contract)?|cdi)\b(?: (?:to follow|afterwards?|after(?: that)?|at the end|if [^.,;\n]{3,40}))?"
)
LAWFUL = pattern(
    r"\b(?:en remplacement|(?:cdd|contrat) (?:de )?remplacement|remplac(?:ement|er|ez|erez|ant) (?:de |d'une? |d'|du |le |la |un |une )?(?:conge|salarie|collegue|collaborat\w{1,14}|titulaire|agent|personne|arret|maternite|absence|responsable|absent))",
    r"\bconges? (?:de )?(?:maternite|paternite|parental|maladie|sabbatique|formation)\b|\barrets? (?:de )?(?:travail|maladie)\b|\b(?:accroissement|surcroit)s? (?:temporaire )?d'(?:activite|une activite)\b",
    r"\bsaisonni|\b(?:cdd|contrat) (?:d'usage|d'insertion|tremplin|d'accompagnement|parcours emploi|a objet defini)|\bcddu\b|\bcddi\b|\bobjet defini\b",
    r"\b(?:cover|covering|replac\w{1,14}) [^.;\n]{0,25}\b(?:leave|absence|absent)|\b(?:maternity|parental|sick|paternity) leave cover|\bseasonal\b",
)
_CHOICE = words(
    r"\bou (?:en |un |d'un |vers un |directement |bien ){0,4}(?:cdi\b|contrat a duree|embauche)",
    r"\bor (?:a )?permanent",
    r"\b(?:pas de|aucun|sans|ni|no) (?:possibilite de |passage en |perspective de )?(?:cdi|permanent)\b",
)
"""What offers the two contracts side by side, or denies the second."""
_OF_PEOPLE = words(
    r"\b(?:nos (?:equipes|salaries|cdd)|candidats en|acteur|specialis\w{1,14}|solutions?|agences?)\b[^.;\n]{0,60}$",
    r"\b(?:redig|gere|gerer|gerez|etabliss)\w{0,4} [^.;\n]{0,40}$",
    r"\b(?:avons|ont ete) \w{5,12}s? [^.;\n]{0,40}$",
)
PUBLIC = pattern(r"\bfonction publique\b|\bcontractuel|\bcadre d'emplois\b|\bl\.? ?332-\d")


@rule(
    label="cdd-detourne",
    tier="a-clarifier",
    message=Text(
        "Cette mention fait d'un CDD l'antichambre d'un CDI.",
        "This wording makes a fixed-term contract the way into a permanent one.",
    ),
    why=Text(
        "Un CDI annoncé au bout du CDD laisse penser que le poste dure, ou que le CDD sert d'essai. Un CDD ne peut avoir ni pour objet ni "
        "pour effet de pourvoir durablement un emploi lié à l'activité normale et permanente (code du travail, L1242-1). L'essai, lui, a sa "
        "place dans le CDI. France Travail conseille de ne pas écrire « CDI possible à l'issue du CDD » ; c'est un conseil, aucun texte "
        "n'interdit ces mots.",
        "A permanent contract announced at the end of a fixed-term one suggests that the post lasts, or that the fixed term serves as a trial. "
        "A fixed-term contract may not fill for good a post of the normal and permanent activity (Code du travail, L1242-1). A trial has its "
        "place inside a permanent contract. France Travail advises not to write that a permanent contract may follow; that is advice, no text "
        "forbids the words.",
    ),
    question=Text(
        "Pour quel motif, parmi ceux que la loi permet, ce contrat est-il à durée déterminée ? Un CDI avec un essai est-il possible ?",
        "What is the legal ground of the fixed-term contract? Why not a permanent one with a trial period?",
    ),
    rewrite=Replacement("CDI avec période d'essai", "A permanent contract with a trial period"),
    sources=[
        Source(
            "Code du travail : objet du contrat à durée déterminée",
            "L1242-1",
            "https://code.travail.gouv.fr/code-du-travail/l1242-1",
            _CHECKED,
        ),
        Source(
            "France Travail : rédiger une offre d'emploi",
            "conseils",
            "https://francetravail.fr/employeur/vos-recrutements/des-conseils-pour-rediger-vos-an/rediger-une-offre-demploi--quelq.html",
            _CHECKED,
        ),
    ],
    triggers=[CDD_THEN_CDI, CDD_THEN_MORE, CDD_AS_TRIAL, CDD_FOR_GOOD, TOWARDS_CDI, IN_ENGLISH],
    examples=[
        Example(
            "Nous proposons un [[CDD de 9 mois puis un CDI]] à Guéret.",
            rewrite="Nous proposons un CDI avec deux mois d'essai à Guéret.",
        ),
        Example("Poste : [[CDD de sept mois, évolutif vers un CDI]]."),
        Example("CONTRAT : [[CDD 4 MOIS + CDI SI AFFINITES]]"),
        Example("Premier [[contrat à durée déterminée de 3 mois pouvant déboucher sur une embauche définitive]]."),
        Example("Un [[CDD de 4 mois, pérennisable]], à Guingamp."),
        Example("[[CDI à l'issue d'un premier CDD de 6 mois]]."),
        Example("On commence par un [[CDD pour tester notre entente]], sans pression."),
        Example("Un [[CDD sur un poste pérenne]] de l'atelier."),
        Example("Contrat de 6 mois, 35 heures.\n[[Possibilité de CDI à la suite]].", contract="CDD"),
        Example("A [[six-month fixed-term contract leading to a permanent position]] in Dijon."),
        Example("CDD de remplacement d'un salarié absent, possibilité de CDI ensuite."),
        Example("Nous recrutons en CDD, CDI et intérim, de deux mois à trois ans."),
        Example("Contrat : CDD ou CDI selon votre souhait."),
        Example("CDD de 3 mois pour accroissement temporaire d'activité, évolution possible en CDI."),
        Example("Alternance de 24 mois avec possibilité de CDI.", contract="alternance"),
        Example(
            "CDD de 3 ans, puis CDI au bout de six ans (code général de la fonction publique).",
            contract="fonction publique",
        ),
        Example("CDD de 6 mois, pas de CDI prévu à la suite."),
        Example("A six-month fixed-term contract to cover a parental leave, then a permanent one may open."),
    ],
)
def cdd_detourne(document: Document) -> Iterator[Span]:
    """A CDD tied to a CDI to come, where the ad names no lawful ground for the first."""
    if document.facts.is_contract("public", "alternance", "stage", "interim", "service-civique", "vie"):
        return
    if document.mentions(LAWFUL) or document.mentions(PUBLIC):
        return
    wanted = [CDD_THEN_CDI, CDD_THEN_MORE, CDD_AS_TRIAL, CDD_FOR_GOOD, IN_ENGLISH]
    if document.facts.is_contract("cdd"):
        wanted.append(TOWARDS_CDI)
    seen: list[Span] = []
    for match in (match for one in wanted for match in document.find(one)):
        span = match.span()
        if not _is_lawful(match) and not any(span.overlaps(one) for one in seen):
            seen.append(span)
            yield span


def _is_lawful(match: Match) -> bool:
    """Whether the two contracts are offered side by side, one is denied, or they are those of other people."""
    return (
        _CHOICE.search(match.folded().encode("latin-1")) is not None
        or _OF_PEOPLE.search(before(match)) is not None
        or negated(match)
    )
