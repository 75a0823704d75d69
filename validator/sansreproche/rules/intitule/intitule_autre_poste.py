"""A title that names one post over a text that offers another: « DevOps », « nous recherchons un data scientist »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.job_title import shown_title
from sansreproche.facts.roles import ROLE, kinds_named
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, Text, rule
from sansreproche.rules.intitule.intitule_grade import intitule_grade as sibling

_NEW = r"(?:(?:futur|nouveau|nouvel|nouvelle|ou une|ou un|jeune|bon|vrai)e? |\(e\) ?){0,2}"
_SEEKS = r"(?:recherch(?:e|ons)|recrut(?:e|ons)|cherch(?:e|ons)|embauch(?:e|ons)|hiring|looking for|seeking)"
_MORE = r"(?: (?:& |et )?(?:ia|ai|web|it|cvc|crm|bi|full[ -]?stack|seniors?|juniors?|confirmee?|experte?)\b){0,3}"
OFFERED = pattern(
    rf"(?:(?:(?:^|\n) ?|[.!?:] ?|\* ?|- )(?:en tant qu(?:e |'une? |')|en qualite d(?:e |')|sur le role d(?:e |')|dans le role d(?:e |')|as an? )|\b(?:talent|candidate?|profil|personne) en qualite d(?:e |')){_NEW}(?P<as>{ROLE}\b{_MORE})",
    rf"\b{_SEEKS} (?:(?:actuellement|aujourd'hui|donc|activement|pour|a|en|sur|dans) [^.;:!?\n]{{0,50}}?)?(?:une?|notre|son|sa|an?|our) {_NEW}(?:(?:profils?|poste) (?:de |d'))?(?P<sought>{ROLE}\b{_MORE})",
)
"""Where a text says of which post it speaks: at the head of a sentence, or right after the verb that seeks."""
_BESIDE = words(
    r"\b(?:aussi|egalement|autres? (?:offres?|postes?)|par ailleurs|encadr\w{1,4}|remplac\w{1,6}|also|other)\b",
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=Text(
        "Cette mention nomme un autre poste que l'intitulé.", "This wording names another post than the title."
    ),
    why=Text(
        "Le texte présente un poste, l'intitulé en annonce un autre, que le texte ne nomme nulle part. L'un des deux vient peut-être d'une "
        "autre annonce, ou de la liste de métiers d'un site. Une annonce ne doit pas induire en erreur sur la nature de l'emploi (code du "
        "travail, L5331-3) ; ce qui compte est le poste écrit au contrat.",
        "The text presents one post, the title announces another, which the text never names. One of them may come from another ad, or from "
        "a site's list of trades. An ad must not mislead on the nature of the job (code du travail, L5331-3); what counts is the post "
        "written in the contract.",
    ),
    question=Text(
        "De ces deux postes, lequel est proposé, et lequel figurera au contrat ?",
        "Which of these two posts is on offer, and which will the contract name?",
    ),
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[OFFERED],
    examples=[
        Example(
            "Notre atelier recherche un [[conducteur de travaux]] pour ses chantiers.",
            title="[[Agent d'accueil]] (H/F)",
        ),
        Example("En tant que [[développeuse]], tu écris nos outils de caisse.", title="[[Web designer]]"),
        Example("Nous recrutons pour notre site de Gap une [[comptable]].", title="[[Vendeur]] H/F"),
        Example("We are looking for a [[data engineer]] in Nantes.", title="[[Product owner]]"),
        Example("Nous recherchons un data scientist.\nLe data analyst analyse.", title="Data analyst"),
        Example("Nous recherchons un analyste de données.", title="Data analyst"),
        Example("Vous avez travaillé en tant que développeur ? Bienvenue.", title="Chef de projet"),
        Example("Nous recherchons également un commercial à Metz.", title="Comptable"),
        Example("Vous encadrez les développeurs et les graphistes.", title="Chef de projet"),
    ],
)
def intitule_autre_poste(document: Document) -> Iterator[Mark]:
    """The title's kind of post is nowhere in the text, and those offered are all of other kinds."""
    announced = kinds_named(document.folded("title").data)
    if not announced or announced & kinds_named(document.folded("text").data):
        return
    offered = [match for match in document.find(OFFERED, "text") if not _beside(match)]
    if not offered:
        return
    title = shown_title(document)
    first = offered[0].span("as" if offered[0].has("as") else "sought")
    yield Mark(first, related=(title,))
    yield Mark(title, related=(first,))


def _beside(match: Match) -> bool:
    """Another post than the one on offer: « nous recherchons également… », one that is denied, or a team that is told of."""
    around = match.data[max(0, match.start - 40) : match.end + 40]
    paired = match.data[match.end : match.end + 2].lstrip().startswith(b"/")  # « data analyst / scientist »
    return paired or _BESIDE.search(around) is not None or negated(match) or boilerplate(match)
