"""Present or past pay asked of the candidate: « votre salaire actuel », « trois derniers bulletins de paie », "salary history"."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, cited, listed, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.numbers import NUMBER
from sansreproche.patterns import Pattern, pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)
_DET = r"(?:(?:votre|ton|ta|vos|tes|le|la|les) )?"
_YOUR = rf"(?:(?:le |un |une |les |l'|votre |ton )?(?:montant|niveau|detail|justificatifs?|preuve|evolution|historique) d[eu] )?{_DET}"
_LAST = r"(?:derniere?s?|precedente?s?|anciens?|anciennes?)"
_THEN = rf"(?:{_LAST}|actuel(?:le)?s?|anterieure?s?)"
_WAGE = r"(?:salaires?|remunerations?|package|revenus?|paye|paie|traitement)"
_SUM = rf"(?:{_WAGE}|fixe|variable|net|brut|montant(?: (?:net|brut))?)"
_SORT = r"(?: (?:annuel(?:le)?s?|mensuel(?:le)?s?|brute?s?|nets?|nettes?|fixes?|global(?:e)?|variables?|et)){0,3}"
_WORK = r"(?:postes?|emplois?|employeurs?|fonctions?|entreprises?|societe|contrats?|mission)"
_PLACE = rf"(?:(?:de|dans|chez|a|au cours de|par|lors de) (?:votre|ton|vos|tes|le|la|l'|les) ?(?:{NUMBER} )?(?:{_THEN} {_WORK}|{_WORK} {_THEN}))"
_SLIP = (
    r"(?:(?:bulletins?|fiches?|feuilles?|relev[eé]s?) de (?:paie|paye|salaire|remuneration)s?|avis d'impot(?:s|ion)?|avis d'imposition|declarations? (?:de revenus|fiscales?)"
    r"|attestations? de (?:salaire|revenus|remuneration)|soldes? de tout compte)"
)
_N = rf"(?:(?:{NUMBER}) )?"
_NOW = r"(?: (?:aujourd'hui|actuellement|en ce moment|avant|maintenant))?"

WAGE = pattern(
    rf"\b{_YOUR}{_WAGE}{_SORT} (?:actuel(?:le)?s?|precedente?s?|anterieure?s?|passee?s?|successi(?:f|ve)s?|en cours|d'aujourd'hui|percue?s? (?:actuellement|dans)[^.,;\n]{{0,30}}|(?:de|des|sur|sur les|de vos|de tes) {_N}{_LAST} (?:annees?|mois|ans|postes?|emplois?))\b(?: (?:et|ou) (?:actuel(?:le)?s?|passee?s?|precedente?s?|anterieure?s?))?",
    rf"\b(?:votre|ton|vos|tes) (?:fixe|net|brut|variable){_SORT} (?:actuel|precedent|anterieur)s?\b",
    rf"\b{_YOUR}{_N}{_LAST} {_WAGE}{_SORT}(?: percue?s?)?\b",
    rf"\b(?:votre|ton|vos|tes) {_N}{_LAST} (?:net|brut|fixe)s?{_SORT}\b",
    rf"\b{_YOUR}{_SUM}{_SORT}(?: (?:percue?s?|touchee?s?|obtenue?s?))? {_PLACE}",
    rf"\b(?:combien|ce que) (?:(?:tu|vous) (?:gagn|percev|touch)(?:es|ez|ais|iez)|on (?:te|vous) (?:paie|paye|payait|verse|versait))(?: {_PLACE}|{_NOW}(?: {_PLACE})?)",
    r"\b(?:l'|votre |ton )?historique (?:salarial|(?:de |des |de vos |de tes |de votre )(?:salaires?|remunerations?|paies?)\b)",
    r"\b(?:l'evolution|le parcours|l'historique) (?:de (?:votre|ton|vos|tes) (?:salaires?|remunerations?)|salariale?)\b",
)
PAID = pattern(
    rf"\bquel(?:le)? (?:salaire|remuneration) (?:percevez|gagnez|touchez|aviez|avez)-vous\b|\bvotre (?:salaire|paie|remuneration) d'avant\b|\b{_N}{_SLIP} (?:les plus )?recente?s?\b",
    rf"\b{_YOUR}{_WAGE}{_SORT} (?:en poste|dans votre poste actuel)\b",
    rf"\bcombien (?:gagnez|touchez|percevez|gagniez|touchiez)-vous{_NOW}(?: {_PLACE})?|\bquel (?:est|etait) votre (?:{_LAST} )?{_SUM}{_SORT}(?: actuel)?\b",
    rf"\b(?:vos |les |votre )?(?:primes?|bonus|variables?|commissions?|emoluments?|gains) (?:touchee?s?|percue?s?|encaissee?s?|obtenue?s?) (?:l'an (?:dernier|passe)|l'annee derniere|(?:ces|les) {_N}{_LAST} (?:annees|mois)|{_PLACE})|\b{_LAST} emoluments\b",
    r"\b(?:votre |vos )?fixe et (?:votre )?variable actuels?\b|\b(?:votre |ton )?(?:brut|net) (?:annuel|mensuel) actuel\b",
    rf"\b(?:votre |le |un |l')?{_SLIP} de (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|\b(?:le |un |vos |les )?{_SLIP} (?:a (?:joindre|apporter|fournir|presenter)|exigee?s?|obligatoires?)",
)
SLIPS = pattern(
    rf"\b{_YOUR}{_N}{_LAST} (?:{_N})?{_SLIP}",
    rf"\b(?:vos|tes|votre|ton|le|l'|un|une|les) ?{_SLIP} {_PLACE}",
    rf"\b(?:vos|tes|votre|ton) {_SLIP}(?: (?:des|de|du) {_N}{_LAST}s? (?:mois|annees?)| de l'annee (?:en cours|derniere|passee|precedente))?",
    rf"\b{_SLIP} (?:(?:des|de|du) {_N}{_LAST} (?:mois|annees?|employeurs?)|{_PLACE})",
)
BARE_SLIPS = pattern(rf"\b(?:vos|tes) {_N}{_LAST} {_N}bulletins\b")
_ROLE = r"(?:your |the )?(?:current|present|last|previous|most recent) (?:role|job|position|post|employer|company)"
ENGLISH = pattern(
    r"\b(?:proof of )?(?:your |the )?(?:current|present|last|latest|previous|past|most recent)(?: (?:or|and) (?:current|present|last|previous|past|expected|desired))?(?: (?:annual|base|gross|monthly|yearly|drawn)){0,2} (?:salary|salaries|pay|wages?|compensation|remuneration|earnings|package|income|p60|p45)\b(?: and (?:your )?(?:last|latest|current) bonus)?",
    rf"\b(?:your )?(?:salary|pay|wage|compensation) history\b|\b(?:your )?(?:{_N})?(?:last|latest|recent) {_N}(?:pay ?slips?|pay ?stubs?|tax returns?)\b",
    r"\b(?:your )?(?:last|previous|current|former) employer's pay ?(?:slips?|stubs?)\b",
    rf"\b(?:your )?(?:salary|pay|wages?|compensation|package) (?:in|of|from|at|with) {_ROLE}\b|\bwhat {_ROLE} pays you\b",
    r"\bwhat are you earning(?: (?:now|today|currently))?\b|\bproof of (?:your )?(?:current |last )?(?:salary|income|earnings)\b|\bpast salaries\b",
    rf"\b(?:what|how much) (?:you|do you|did you) (?:currently )?(?:earn|make|are paid|were paid|are earning|earned|made)(?: (?:today|now|currently|at present|at the moment))?(?: (?:in|at|by|with) {_ROLE})?",
)
_ASKED = words(
    r"\b(?:merci|veuillez|indiqu\w{1,4}|precis\w{1,4}|mentionn\w{1,4}|communiqu\w{1,4}|joindre|joign\w{1,3}|joints?|jointe?s?|adress\w{1,3}|envoy\w{1,3}|envoie\w?|transmett\w{1,3}|transmis|fourni\w{1,4}|cv|lettre|postul\w{1,3}|candidatures?"
    r"|dossier|pieces?|justificatifs?|documents?|dis-nous|dites|direz|diras|dire|quel(?:le)? (?:est|etait)|repond\w{1,3}|demand\w{1,4}|donne\w{0,2}|accompagne\w{0,2}|ainsi que|rappel\w{1,4}|faire parvenir|preciser|ecri(?:re|vez|s)|il (?:nous |vous |te )?fau(?:t|dra)|nous voulons|remettr\w{2,3}|formulaires?|champs?|apport\w{1,4}|compos\w{1,4}|detaill\w{1,3}|expos\w{1,3}|inscri\w{1,4}|renseign\w{1,3}|chiffr\w{1,3}|exigee?s?|requis\w{0,2}|obligatoires?)\b",
    r"\b(?:please|state|stated|stating|send|tell|include|including|provide|share|apply|application|resume|cover letter|disclose|attach|indicate|submit|ask|let us know|we need|what (?:is|was)|attached|enclosed|mention|email|details)\b",
)
_OWN = words(
    r"\b(?:votre|vos|ton|tes|vous|your|you|actuel(?:le)?s?|derniere?s?|past|history|proof|current|latest|percue?s?|touchee?s?)\b"
)
_OFFERED = words(r"^(?:ce que (?:vous|tu) [a-z]{4,10}|what you [a-z]{4,10})$")
"""« Ce que vous gagnez » alone may head what the post offers."""
_HEADS = words(r"^ ?(?::|$)")
_BASIS = words(
    r"\b(?:selon|fonction de|complement|en plus de|superieure?|augment\w{0,5}|equivalen\w{1,3}|maintien|hauteur de|calcul\w{0,3}|base sur|au regard de|par rapport a|depending on|based on|match(?:es|ing)?|on top of|beyond|clients?|locataires?|salaries)\b[^.;\n]{0,50}$",
    r"\b(?:leurs?|ses|son|sa)(?: \w{2,12}){0,2} ?$",
)
_SCALE = words(r"^ ?(?:range|scale|band|grid|bracket)s?\b")
_SCHOOL = words(
    r"^ (?:de notes|de note|scolaires?|trimestriels?|semestriels?|universitaires?|d'informations?|d'adhesion|de situation)"
)
_LIST = 260
"""Bytes before a line of a list where the words that ask for a file may stand."""


@rule(
    label="historique-salaire",
    tier="a-clarifier",
    message=Text(
        "Cette mention demande ce que le candidat gagne ou a gagné.",
        "This wording asks what the candidate earns or has earned.",
    ),
    why=Text(
        "Le salaire passé ne dit rien de l'aptitude au poste et reporte d'un emploi à l'autre les écarts de paie. Les informations demandées à un candidat "
        "doivent avoir un lien direct et nécessaire avec l'emploi (code du travail, L1221-6). La directive (UE) 2023/970, article 5, interdit de poser la "
        "question ; elle n'était pas transposée en droit français d'après les derniers textes consultés. Demander des prétentions salariales reste permis.",
        "Past pay tells nothing of fitness for the post and carries pay gaps from one job to the next. What is asked of a candidate must have a direct and "
        "necessary link with the job (Code du travail, L1221-6). Directive (EU) 2023/970, article 5, forbids the question; it had not become French law "
        "according to the latest texts consulted. Asking for salary expectations remains allowed.",
    ),
    question=Text(
        "Puis-je indiquer ce que je souhaite gagner, sans dire ce que je gagne, et quelle fourchette avez-vous prévue ?",
        "May I give my expectations rather than my pay, and learn the planned range?",
    ),
    rewrite=Replacement("vos prétentions salariales", "your salary expectations", "safe"),
    sources=[
        Source(
            "Code du travail : informations demandées au candidat",
            "L1221-6",
            "https://code.travail.gouv.fr/code-du-travail/l1221-6",
            _CHECKED,
        ),
        Source(
            "Directive (UE) 2023/970 sur la transparence des rémunérations",
            "article 5",
            "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:32023L0970",
            _CHECKED,
        ),
    ],
    triggers=[WAGE, PAID, SLIPS, BARE_SLIPS, ENGLISH],
    examples=[
        Example(
            "Merci de préciser [[votre rémunération actuelle]] dans votre courriel.",
            rewrite="Merci de préciser vos prétentions salariales dans votre courriel.",
        ),
        Example("Pour postuler : CV, lettre, [[deux derniers bulletins de paie]]."),
        Example("Dites-nous [[combien vous gagnez actuellement]]."),
        Example("Joindre : CV et [[dernier avis d'imposition]]."),
        Example("Please include [[your current salary]] in the email."),
        Example("Dossier à remettre : CV, diplômes, [[vos deux derniers bulletins]]."),
        Example("Indiquez [[le brut annuel touché chez votre précédent employeur]]."),
        Example("Apporter [[le solde de tout compte de votre dernier poste]]."),
        Example("State [[your pay in your last job]] and your notice period."),
        Example("Candidates submit a resume and their [[last pay]]."),
        Example("Tell us [[how much you earn]] and when you are free."),
        Example("Envoyez CV et prétentions salariales."),
        Example("Merci de joindre vos trois derniers bulletins de notes."),
        Example("Joindre CV et vos deux derniers bulletins.", contract="Alternance"),
        Example("Envoyez CV : nous alignons le fixe sur le montant brut de la grille."),
        Example("Vous établissez les bulletins de paie de 200 salariés."),
        Example("Le salaire dépendra de votre expérience."),
        Example("Vous demandez aux locataires leurs trois derniers bulletins de salaire."),
        Example("Envoyez votre CV. The current salary range is 40 to 45 k€."),
        Example("Acteur historique de la région, le groupe recrute : envoyez votre CV."),
        Example("[[Combien gagnez-vous aujourd'hui]] ?"),
        Example("- [[votre fixe actuel]]\n- vos disponibilités"),
        Example("[[Primes perçues l'an dernier]] à détailler."),
        Example("Ce que vous gagnez ici : du temps, des collègues."),
        Example("Inutile de préciser votre salaire actuel."),
        Example("Un salaire supérieur à votre rémunération actuelle : postulez !"),
        Example("Please state your salary expectations; we do not ask for your current salary."),
    ],
)
def historique_salaire(document: Document) -> Iterator[Span]:
    """Pay of today or before, where something is asked for."""
    pupils = document.facts.may_be_contract("stage", "alternance")
    for source in (WAGE, PAID, SLIPS, BARE_SLIPS, ENGLISH):
        for match in document.find(source, "text"):
            if source is BARE_SLIPS and (pupils or _is_of_school(match)):
                continue
            if _is_asked(match, source) and not (negated(match) or boilerplate(match) or cited(match)):
                yield match.span()


def _is_asked(match: Match, source: Pattern) -> bool:
    near = match.data[max(0, match.start - _LIST) : match.start]
    line = near.rsplit(b"\n", 1)[-1]
    after = match.data[match.end : match.end + 80].split(b"\n", 1)[0]
    said = match.folded().encode("latin-1")
    if _OFFERED.search(said) and _HEADS.search(after):
        return False
    own = _OWN.search(said) is not None and listed(match)
    own = own or source is PAID
    return bool(own or _ASKED.search(near) or _ASKED.search(after)) and not (
        _BASIS.search(line) or _SCALE.search(after)
    )


def _is_of_school(match: Match) -> bool:
    """Whether the reports are those of a school, or more is said of them than their number."""
    return _SCHOOL.search(match.data[match.end : match.end + 20]) is not None
