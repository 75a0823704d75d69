"""A number of followers, friends or connections asked of the candidate's own accounts."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, negated, preferred, sentence, words
from sansreproche.document import Document, Match
from sansreproche.facts.audiences import AUDIENCES
from sansreproche.facts.networks import NETWORKS
from sansreproche.facts.ownership import belongs_to_the_job
from sansreproche.report import Source
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_SMALLEST = 50
_ARTICLE_AND_NAME = 10
"""Bytes of a match that tell whose account it is: « la chaîne », « la page »."""
_DEMAND = words(
    r"\b(?:exige|requis|obligatoire|imperati|indispensable|necessaire|prerequis|pre-requis|attendu|demande|minimum|mini\b|au moins|au minimum|ou plus|il (?:te |vous )?faut|sans quoi|sinon)",
    r"\b(?:vous|tu|candidat|profil|personne)\b[^.;\n]{0,30}\b(?:avez\b|as\b|possed|dispos|cumul|compt|justifi|affich|reuni|rassembl|totalis|dot|ayant)",
    r"\b(?:avoir|posseder|disposer|cumuler|compter|justifier|(?:etre|etes|es|soyez|sois) (?:deja )?suivie? par|devez|dois|seulement si|que si|uniquement si)\b",
    r"\b(?:must|need|needs|required?|requirements?|at least|a minimum of|you (?:have|bring)|with|ou \+|or more|candidates)\b",
)
_YOURS = words(
    r"\b(?:votre|ton|tes|vos|your) (?:own |propre )?(?:comptes?|chaine|profil|page perso|reseaux?|account|channel|profile|network|instagram|insta|tik ?tok|linkedin|twitter|youtube|audience|communaute|following|blog)\b",
    r"\bperso(?:nn?els?(?:les?)?)?\b|\bpersonal\b|\bta page\b",
    r"\b(?:tes|vos|your) (?:\d|amis|abonnes|followers|contacts|relations|friends|connections|fans)",
)
_ON_ITS_OWN = words(
    r"(?:^|\n)[ \t]*[-*>+]? *(?:(?:le |votre |ton |your )?(?:profil|prerequis|pre-requis|requis|exigences?|exige|attendus?|conditions?|profile|requirements?)(?: \w{3,12})? ?: ?)?$"
)
_ONLINE = words(
    rf"\b{NETWORKS}",
    r"\b(?:followers?|suivent|suivie? par|amis|friends|comptes?|chaines?|channels?|audience|communaute|instagram|social|media|blog|page|profils?|podcast)\b",
)
_IN_BRACKETS = words(r"[(\[] ?$")
_REWARDED = words(
    r"\b(?:prime|bonus|objectif|gagner|atteindre|passer|croissance|recruter|conquerir|reward|target|per month|par mois|d'ici)\b|\x80"
)
_EMPLOYERS_LINE = words(
    r"\b(?:notre|nos|our|les comptes|la page|le compte|la chaine|le titre|la newsletter|the page|newsletter|marque|brand)\b",
    r"\b(?:en charge|aux commandes|responsable|repren(?:ez|ds)|prenez|entre vos mains)\b",
)


@rule(
    label="audience-exigee",
    tier="abusif",
    message=Text(
        "Cette mention demande au candidat un nombre d'abonnés, d'amis ou de relations sur ses propres comptes.",
        "This wording asks for a number of followers, friends or connections on the candidate's own accounts.",
    ),
    why=Text(
        "Le nombre de personnes qui suivent un compte ne dit rien de l'aptitude à un emploi : il s'achète, il dépend de l'ancienneté du compte et du sujet. "
        "Les comptes personnels relèvent de la vie privée. Les informations demandées à un candidat doivent avoir un lien direct et nécessaire "
        "avec l'emploi (article L1221-6), et les méthodes de sélection être pertinentes (article L1221-8). "
        "Aucune décision de justice n'a été trouvée sur ce point ; l'audience d'un compte géré pour une marque n'est pas en cause.",
        "How many people follow an account says nothing of the ability to do a job: it can be bought, and it depends on the age and topic of the account. "
        "Personal accounts belong to private life. What is asked of a candidate must have a direct and necessary link with the job "
        "(article L1221-6), and selection methods must be relevant (article L1221-8). "
        "No ruling on this was found; the audience of an account run for a brand is another matter.",
    ),
    question=Text(
        "À quoi ce nombre servirait-il dans le poste, et mon compte personnel devrait-il être utilisé pour l'entreprise ?",
        "What would that number be used for in the job, and would my own account have to serve the company?",
    ),
    rewrite=Replacement(
        "Vous présentez un compte ou une page que vous avez animé pour une marque, une association ou un projet, et ses résultats",
        "Show an account or a page you ran for a brand, an association or a project, and its results",
    ),
    sources=[
        Source(
            "Code du travail : informations demandées au candidat",
            "L1221-6",
            "https://code.travail.gouv.fr/code-du-travail/l1221-6",
            date(2026, 11, 21),
        ),
        Source(
            "Code du travail : méthodes de recrutement",
            "L1221-8",
            "https://code.travail.gouv.fr/code-du-travail/l1221-8",
            date(2026, 11, 21),
        ),
    ],
    triggers=AUDIENCES,
    examples=[
        Example("Tu comptes [[au moins 900 amis sur Facebook]]."),
        Example("Profil :\n- [[6k abonnés Instagram]]\n- sens du contact"),
        Example("Vous disposez de [[2 500 relations LinkedIn minimum]]."),
        Example("You need [[at least 4,000 followers on your own Instagram]]."),
        Example("[[TROIS MILLE ABONNÉS SUR VOTRE COMPTE TIKTOK]], OU RIEN."),
        Example("Il faut [[un compte Twitter à 5 000 abonnés]]."),
        Example("- [[ton profil LinkedIn compte 1 800 contacts, au bas mot]]"),
        Example("Sans [[4 000 abonnés sur ton compte]], inutile de postuler."),
        Example("[[Chaîne YouTube : 9 000 abonnés]]"),
        Example("You bring [[a personal TikTok audience of 12k or more]]."),
        Example("Vous êtes [[suivie par 3 200 personnes sur LinkedIn]]."),
        Example("Nombre d'amis requis : aucun. Vous animez une page de 40 000 abonnés."),
        Example("Notre chaîne réunit 12 000 abonnés sur YouTube."),
        Example("Vous avez déjà géré un compte de plus de 10 000 abonnés pour une marque."),
        Example("20 € pour 500 abonnés de plus chaque mois."),
        Example("Vous suivez un portefeuille de 300 contacts."),
        Example("Vous accueillez au moins 150 abonnés par jour à la salle de sport."),
        Example("Vous avez entre vos mains un compte Facebook (9 000 abonnés)."),
        Example("Vous identifiez des créateurs suivis par au moins 10 000 abonnés."),
        Example("La page Facebook compte 8 000 fans ; vous avez carte blanche."),
        Example("Vous reprenez la chaîne YouTube : 9 000 abonnés, deux vidéos par mois."),
        Example("Une communauté de 300 entreprises et un réseau actif sur LinkedIn."),
        Example("Le journal a 8 000 abonnés et trois rédactions."),
        Example("No minimum of 1,000 followers is required."),
    ],
)
def audience_exigee(document: Document) -> Iterator[Mark]:
    """An audience of the candidate's own, demanded; a mere wish only deserves a question."""
    for audience in document.facts.audiences:
        match = audience.named
        if audience.number >= _SMALLEST and _demanded(match) and not (negated(match) or boilerplate(match)):
            yield Mark(audience.span, tier="a-clarifier" if preferred(match) else None)


def _demanded(match: Match) -> bool:
    start, end = sentence(match)
    said = match.data[start:end]
    if _REWARDED.search(said) or belongs_to_the_job(match) or not _ONLINE.search(said):
        return False
    if _YOURS.search(match.data[match.start : end]):
        return True
    if _IN_BRACKETS.search(match.data[max(0, match.start - 4) : match.start]):
        return False
    alone = _ON_ITS_OWN.search(match.data[max(0, match.start - 40) : match.start]) is not None
    return (alone or _DEMAND.search(said) is not None) and _EMPLOYERS_LINE.search(
        match.data[start : match.start + _ARTICLE_AND_NAME]
    ) is None
