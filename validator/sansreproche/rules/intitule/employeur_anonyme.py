"""The employer is an unnamed « client » or « partenaire » of whoever publishes the ad."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CLIENT = (
    r"(?:(?:notre|mon|son|leur) (?:client|partenaire|adherent|donneur d'ordres?)(?: (?:final|historique|industriel|grand compte))?\b"
    r"|(?:l')?une? de (?:nos|ses|mes|leurs) (?:\w{4,12} )?(?:clients?|partenaires?|adherents?|entreprises (?:clientes|partenaires))\b"
    r"|(?:notre|son|une?|cette) (?:entreprise|societe|structure|enseigne|etablissement|groupe) (?:cliente?|partenaire|adherente?)(?: de notre (?:centre|cfa|ecole)[^,.;\n]{0,25})?\b"
    r"|(?:our|my) client\b|one of our (?:clients|partners)\b|a client of ours\b)"
)
_ORGANISATION = (
    r"(?:acteur|entreprise|societe|groupe|leader|start-?up|scale-?up|enseigne|pme|eti|tpe|industriel|industrie|specialiste|cabinet|etablissement"
    r"|usine|association|collectivite|fabricant|equipementier|constructeur|maison|filiale|editeur|organisme|structure|bureau d'etudes|agence"
    r"|reference|laboratoire|clinique|organisation|exploitation|menuiserie|garage|hotel|restaurant|magasin|concession|distributeur|operateur"
    r"|prestataire|transporteur|chaine|reseau|institution|banque|assureur|mutuelle|cooperative|concessionnaire|sous-traitant)s?"
)
_PRAISE = (
    r"(?:reconnue?|specialisee?|leader|familiale?|innovante?|internationale?|majeure?|incontournable|dynamique"
    r"|de renom|cotee?|premier plan|de reference|en (?:pleine|forte|plein)|phare|pionnier|historique|renommee?|industrielle?|d'envergure|de taille"
    r"|leading|major|global|well-known|fast-growing|international|innovative|based)"
)
_PORTRAIT = (
    rf"(?P<portrait>,? ?(?:(?:une?|le|la|l') )?(?:\w{{4,12}} )?{_ORGANISATION}\b[^,.;:!?()\n]{{0,70}}"
    rf"|,? ?(?:une? |an? )?(?:[a-z'-]{{2,18}} ){{0,3}}{_PRAISE}\b[^,.;:!?()\n]{{0,60}})?"
)
_FOR = (
    r"(?:pour(?: le compte)?(?: de| d')?|par|aupres de|avec|chez|au sein de|rejoindre|rejoignez|integrer?|integrez"
    r"|accompagne(?:r|ons)?(?: aujourd'hui)?|for|on behalf of|with|by|join) ?"
)
_SEEK = (
    r"(?:recru|recherch|cherch|mandat|selectionn|hiring|recruit|looking|seeking|search|rejoin|integr|partenariat|rencontr|entretien"
    r"|accompagn|propos|missionn|join|compte de)"
)
_BOUNDARY = r"(?:^|\n|[.!?*] ?) *"

FOR_CLIENT = pattern(rf"\b{_SEEK}[^.;!?\n]{{0,110}}?\b{_FOR}(?P<who>{_CLIENT}{_PORTRAIT})")
CLIENT_FIRST = pattern(
    rf"{_BOUNDARY}(?:(?:pour|chez|rejoindre|rejoignez|integrez) |implante depuis \d{{4}}, )?"
    rf"(?P<who>{_CLIENT}(?: est leader[^,.;\n]{{0,40}}|{_PORTRAIT}))(?P<then>[^\n]{{0,40}})"
)
CLIENT_SEEKS = pattern(
    rf"\b(?P<who>{_CLIENT}{_PORTRAIT}),? (?:souhaite |qui |is )?(?:recrute|recherche|cherche|renforce|hiring|looking|recruiting|seeking)"
)
OTHERS = pattern(
    r"\b(?P<who>l'entreprise qui (?:recherche|recrute) une? (?:apprenti|alternant)e?|(?:cette|une) (?:societe|entreprise) pour laquelle (?:j'ai|nous (?:avons|recrutons))(?: deja recrute)?"
    r"|mon client)"
)
FOR_SOMEBODY = pattern(
    rf"\b(?:recrutons|recherchons|cherchons|recrute|recherche|selectionnons|recruiting|hiring)[^.;:!?\n]{{0,40}}? (?:pour(?: le compte)?(?: de| d')?|on behalf of|for) ?"
    rf"(?P<who>(?:une? |an? )(?:\w{{4,12}} )?{_ORGANISATION}\b[^,.;:!?()\n]{{0,70}})",
    rf"\bpour (?:le )?compte (?:de |d')(?P<whom>une? (?:\w{{4,12}} )?{_ORGANISATION}\b[^,.;:!?()\n]{{0,60}})",
)
UNNAMED_FIRST = pattern(
    rf"\n *(?P<who>(?:pme|eti|tpe|groupe|entreprise|societe|enseigne|filiale|leader|une (?:entreprise|societe|pme) \w{{5,14}}) "
    rf"(?:filiale d'un |dynamique |familiale |leader |internationale? |specialisee? |reconnue? |mondiale? |industrielle? |a [a-z]{{3,20}})[^,.;:!?()\n]{{0,60}})"
)


@rule(
    label="employeur-anonyme",
    tier="style",
    message=Text("L'employeur n'est pas nommé.", "The employer is not named."),
    why=Text(
        "Cette mention présente un client ou un partenaire sans le nommer. La loi le permet : celui qui publie doit seulement connaître "
        "le nom et l'adresse de l'employeur (code du travail, L5332-2). Mais sans nom, on ne peut se renseigner ni sur le poste, ni sur "
        "ses conditions, ni savoir à qui vont ses données.",
        "This wording presents a client or a partner without a name. The law allows it: only the publisher has to know the employer's name "
        "and address (Code du travail, L5332-2). But without a name one can look up neither the post nor its conditions, nor know "
        "who receives one's data.",
    ),
    question=Text(
        "Pour quel employeur est ce poste, et qui recevra mon CV ?",
        "Who is the employer for this post, and who will receive my CV?",
    ),
    rewrite=Replacement(
        "Nommez l'employeur, ou dites pourquoi son nom ne peut être donné et quand il le sera.",
        "Name the employer, or say why the name cannot be given and when it will be.",
        "display",
    ),
    sources=[
        Source(
            "Code du travail : offre anonyme, nom connu de celui qui publie",
            "L5332-2",
            "https://code.travail.gouv.fr/code-du-travail/l5332-2",
            date(2026, 11, 21),
        )
    ],
    triggers=[FOR_CLIENT, CLIENT_FIRST, CLIENT_SEEKS, OTHERS, FOR_SOMEBODY],
    examples=[
        Example("Nous recrutons pour [[notre client, une scierie reconnue]], deux affûteurs."),
        Example("[[Notre client]] conçoit des vélos cargo.", rewrite="Vélos Lagarde conçoit des vélos cargo."),
        Example("L'agence recherche pour [[l'un de ses clients]] un plaquiste H/F à Tulle."),
        Example("Le CFA propose, en partenariat avec [[une entreprise partenaire]], un contrat d'apprentissage."),
        Example("We are hiring for [[our client, a leading hotel group]], in Nice."),
        Example("Pour postuler auprès de [[l'entreprise qui recherche un apprenti]], appelez le CFA."),
        Example("Vous répondez à chaque client avec le sourire."),
        Example("Nous recrutons pour notre client Garric Frères, à Rodez, un maçon."),
        Example("Vous accompagnez notre client du brief à la livraison."),
        Example("Notre client est roi : accueil, écoute, conseil."),
        Example("Vous intervenez chez nos clients, des cliniques et des laboratoires."),
    ],
)
def employeur_anonyme(document: Document) -> Iterator[Span]:
    """Each sentence that presents an unnamed client or partner as the employer."""
    for wanted in (FOR_CLIENT, CLIENT_SEEKS, CLIENT_FIRST):
        for match in document.find(wanted, "text"):
            served = wanted is CLIENT_FIRST and match.folded("then").startswith(_SERVED)
            if not served and not _named(document, match) and not boilerplate(match):
                yield match.span("who")
    for match in document.find(OTHERS, "text"):
        yield match.span("who")
    for match in document.find(FOR_SOMEBODY, "text"):
        yield match.span("who" if match.has("who") else "whom")


_SERVED = (
    " est roi",
    " est au c",
    " est notre",
    " est votre",
    " doit",
    " peut",
    " vous ",
    " :",
    ":",
    " interne",
    " et ",
)
"""What is said of somebody the candidate will serve, not work for."""
_NO_NAME = frozenset(
    [
        "UN",
        "UNE",
        "DES",
        "LE",
        "LA",
        "LES",
        "DU",
        "DE",
        "SON",
        "SA",
        "SES",
        "NOTRE",
        "NOS",
        "POUR",
        "VOUS",
        "EN",
        "A",
        "AU",
        "AUX",
        "H/F",
        "LEADER",
    ]
)


def _named(document: Document, match: Match) -> bool:
    """Whether a proper name follows, a word with a capital that no sentence calls for: « notre client Garric Frères »."""
    end = match.span("who").end
    follows = document.text[end : end + 60]
    if match.has("portrait") or follows.lstrip(" \xa0")[:1] in ".;:!?\n*":
        return False
    words = [word.strip(',.;:()«»"') for word in follows.split("\n")[0].split()[:3]]
    words = [
        word
        for word in words
        if word and word.lower() not in {"la", "le", "société", "groupe", "l'entreprise", "entreprise"}
    ]
    if not words or not words[0][:1].isupper() or words[0].upper() in _NO_NAME:
        return False
    return not words[0].isupper() or (len(words) > 1 and not words[1].isupper())
