"""Present or past pay asked of the candidate: « votre salaire actuel », « trois derniers bulletins de paie », "salary history"."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, cited, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.numbers import NUMBER
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)
_YOUR = r"(?:(?:le )?(?:montant|niveau|detail) d[eu] )?(?:(?:votre|ton|ta|vos|tes|le|la|les) )?"
_LAST = r"(?:derniere?s?|precedente?s?|anciens?|anciennes?)"
_WAGE = r"(?:salaires?|remunerations?|package|revenus?|paye|paie|traitement)"
_SORT = r"(?: (?:annuel(?:le)?s?|mensuel(?:le)?s?|brute?s?|nets?|nettes?|fixes?|global(?:e)?)){0,3}"
_SLIP = r"(?:(?:bulletins?|fiches?|feuilles?|relev[eé]s?) de (?:paie|paye|salaire|remuneration)s?|avis d'impot(?:s|ion)?|avis d'imposition|declarations? (?:de revenus|fiscales?))"
_N = rf"(?:(?:{NUMBER}) )?"

WAGE = pattern(
    rf"\b{_YOUR}{_WAGE}{_SORT} (?:actuel(?:le)?s?|precedente?s?|anterieure?s?|passee?s?|en cours|d'aujourd'hui|percue?s? (?:actuellement|dans)[^.,;\n]{{0,30}}|(?:de|des|sur|sur les|de vos|de tes) {_N}{_LAST} (?:annees?|mois|ans|postes?|emplois?))\b(?: (?:et|ou) (?:actuel(?:le)?s?|passee?s?|precedente?s?|anterieure?s?))?",
    rf"\b{_YOUR}{_N}{_LAST} {_WAGE}{_SORT}\b",
    rf"\b{_YOUR}{_WAGE}{_SORT} (?:de|dans|a) (?:votre|ton|le|la|l') ?(?:derniere?|precedente?|ancien(?:ne)?|actuel(?:le)?) (?:poste|emploi|employeur|fonction)",
    r"\b(?:combien|ce que) (?:tu gagnes?|vous gagn(?:ez|iez)|tu gagnais|vous percev(?:ez|iez)|vous touch(?:ez|iez)|tu touch(?:es|ais))(?: (?:aujourd'hui|actuellement|en ce moment|avant|maintenant|dans votre poste actuel))?",
    r"\b(?:l'|votre |ton )?historique (?:salarial|(?:de |des |de vos |de tes |de votre )(?:salaires?|remunerations?|paies?)\b)",
)
SLIPS = pattern(
    rf"\b{_YOUR}{_N}{_LAST} (?:{_N})?{_SLIP}",
    rf"\b(?:vos|tes|votre|ton) {_SLIP}(?: (?:des|de|du) {_N}{_LAST}s? (?:mois|annees?))?",
    rf"\b{_SLIP} (?:des|de|du) {_N}{_LAST} (?:mois|annees?|employeurs?)",
)
ENGLISH = pattern(
    r"\b(?:your |the )?(?:current|present|last|latest|previous|past|most recent)(?: (?:or|and) (?:current|present|last|previous|past))?(?: (?:annual|base|gross|monthly|yearly|drawn)){0,2} (?:salary|salaries|pay|wages?|compensation|remuneration|earnings|package)\b",
    rf"\b(?:your )?(?:salary|pay|wage|compensation) history\b|\b(?:your )?(?:{_N})?(?:last|latest|recent) {_N}(?:pay ?slips?|pay ?stubs?|tax returns?)\b",
    r"\b(?:what|how much) (?:you|do you) (?:currently )?(?:earn|make|are paid|are earning|earned)(?: (?:today|now|currently|at present|at the moment))?",
)
_ASKED = words(
    r"\b(?:merci|veuillez|indiqu\w{1,4}|precis\w{1,4}|mentionn\w{1,4}|communiqu\w{1,4}|joindre|joign\w{1,3}|joints?|jointe?s?|adress\w{1,3}|envoy\w{1,3}|envoie\w?|transmett\w{1,3}|transmis|fourni\w{1,4}|cv|lettre|postul\w{1,3}|candidatures?"
    r"|dossier|pieces?|justificatifs?|documents?|dis-nous|dites|direz|diras|dire|quel(?:le)? (?:est|etait)|repond\w{1,3}|demand\w{1,4}|donne\w{0,2}|accompagne\w{0,2}|ainsi que|rappel\w{1,4}|faire parvenir|preciser|compos\w{1,4})\b",
    r"\b(?:please|state|stating|send|tell|include|including|provide|share|apply|application|resume|cover letter|disclose|attach|indicate|submit|ask|let us know|what (?:is|was)|mention|email|details)\b",
)
_BASIS = words(
    r"\b(?:selon|fonction de|complement|en plus de|superieure?|augment\w{0,5}|equivalen\w{1,3}|maintien|hauteur de|calcul\w{0,3}|base sur|au regard de|par rapport a|depending on|based on|match(?:es|ing)?|on top of|beyond|clients?|locataires?|salaries)\b[^.;\n]{0,50}$",
    r"\b(?:leurs?|ses|son|sa)(?: \w{2,12}){0,2} ?$",
)
_SCALE = words(r"^ ?(?:range|scale|band|grid|bracket)s?\b")
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
        "Puis-je donner mes attentes plutôt que mon salaire, et connaître la fourchette prévue ?",
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
    triggers=[WAGE, SLIPS, ENGLISH],
    examples=[
        Example(
            "Merci de préciser [[votre rémunération actuelle]] dans votre courriel.",
            rewrite="Merci de préciser vos prétentions salariales dans votre courriel.",
        ),
        Example("Pour postuler : CV, lettre, [[deux derniers bulletins de paie]]."),
        Example("Dites-nous [[combien vous gagnez actuellement]]."),
        Example("Joindre : CV et [[dernier avis d'imposition]]."),
        Example("Please include [[your current salary]] in the email."),
        Example("Candidates submit a resume and their [[last pay]]."),
        Example("Tell us [[how much you earn]] and when you are free."),
        Example("Envoyez CV et prétentions salariales."),
        Example("Vous établissez les bulletins de paie de 200 salariés."),
        Example("Le salaire dépendra de votre expérience."),
        Example("Vous demandez aux locataires leurs trois derniers bulletins de salaire."),
        Example("Envoyez votre CV. The current salary range is 40 to 45 k€."),
        Example("Acteur historique de la région, le groupe recrute : envoyez votre CV."),
        Example("Inutile de préciser votre salaire actuel."),
        Example("Un salaire supérieur à votre rémunération actuelle : postulez !"),
        Example("Please state your salary expectations; we do not ask for your current salary."),
    ],
)
def historique_salaire(document: Document) -> Iterator[Span]:
    """Pay of today or before, where something is asked for."""
    for source in (WAGE, SLIPS, ENGLISH):
        for match in document.find(source, "text"):
            if _is_asked(match) and not (negated(match) or boilerplate(match) or cited(match)):
                yield match.span()


def _is_asked(match: Match) -> bool:
    near = match.data[max(0, match.start - _LIST) : match.start]
    line = near.rsplit(b"\n", 1)[-1]
    after = match.data[match.end : match.end + 80].split(b"\n", 1)[0]
    return bool(_ASKED.search(near) or _ASKED.search(after)) and not (_BASIS.search(line) or _SCALE.search(after))
