"""The employer is an unnamed « client » or « partenaire » of whoever publishes the ad."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import boilerplate, sentence, words
from sansreproche.document import Document, Match
from sansreproche.facts.employers import CLIENT, PORTRAIT, SEEKS, names_employer, portrait_span
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_WHO = rf"(?P<who>{CLIENT}{PORTRAIT})"
_FOR = (
    r"(?:pour(?: le compte)?(?: de| d')?|par|aupres de|avec|chez|au sein de|rejoindre|rejoignez|integrer?|integrez"
    r"|accompagn(?:e|ons)(?: aujourd'hui)?|for|on behalf of|with|by|join) ?"
)
_SEEK = (
    r"(?:recru|recherch|cherch|mandat|selectionn|hiring|recruit|looking|seeking|search|rejoin|integr|partenariat|rencontr|entretien|interim"
    r"|accompagn(?:e|ons)\b|propos(?:e|ons)\b|missionn|decroch|join|compte de)"
)
_IS = (
    r"(?:est (?:une?|le|la|l'|specialis\w{0,6}|leader|bas|situ|reconn|present|implant|en plein|a la recherche)|recru|recherch|cherch|renforc|souhait|compte \d|emploie|dispose|developp|deploi|lanc|cree|con[cs]oi|fabriqu"
    r"|propos|vous (?:offre|propose|accueille)|se (?:positionne|distingue)|bancaire|hiring|looking|recruiting|seeking|is|has)"
)

FOR_CLIENT = pattern(
    rf"\b{_SEEK}[^.;!?\n]{{0,150}}?\b{_FOR}{_WHO}",
    rf"\bpour (?:le )?compte (?:de |d') ?{_WHO.replace('<who>', '<whom>').replace('<portrait>', '<portrait2>')}",
)
"""Somebody seeks « pour notre client »."""
CLIENT_FIRST = pattern(
    rf"(?:^|\n|[.!?:*] ?) *(?:(?:pour|chez|rejoindre|rejoignez|integrez|au sein de|au sein d') ?)?{_WHO}(?P<then>[^\n]{{0,40}})"
)
CLIENT_IS = pattern(
    rf"(?:,|\bvoir plus|\bet|\bque|\ble poste|\baujourd'hui|\bnous|-) {_WHO},? (?:souhaite |qui |is )?{_IS}"
)
"""« Depuis 2007, notre client est spécialisé… »"""
CLIENT_GROWS = pattern(
    rf"\b(?:developpement|croissance|reorganisation|activite|expansion|besoin|accompagn(?:e|ons|ent)(?: aujourd'hui)?|rejoignant|rejoindre|poste|pourvoir) (?:de l'activite |des activites |les equipes |au sein |a pourvoir )?(?:de|d'|chez|pour)? ?{_WHO}"
)
"""« Dans le cadre du développement de notre client, … nous recherchons »: the sentence has to seek somebody."""
THE_CLIENT = pattern(
    r"(?:^|\n|[.!?:*,] ?) *(?P<who>(?:le|ce|mon|the) client)(?: final)? (?:recherche|recrute|cherche|souhaite (?:recruter|renforcer)|is (?:looking|hiring|recruiting))",
    r"\b(?:recherch|recrut|cherch|selectionn)\w{0,6}[^.;!?\n]{0,80}? (?:pour|chez) (?P<a>un client,? (?:(?:grand compte|acteur|leader|specialis\w{2,6}|du secteur|dans le secteur|dans le domaine|base|industriel)[^.,;:!?()\n]{0,32}))",
    r"\bmon client\b",
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
    triggers=[FOR_CLIENT, CLIENT_FIRST, CLIENT_IS, CLIENT_GROWS, THE_CLIENT],
    examples=[
        Example("Nous recrutons pour [[notre client, une scierie reconnue]], deux affûteurs."),
        Example("[[Notre client]] conçoit des vélos cargo.", rewrite="Vélos Lagarde conçoit des vélos cargo."),
        Example("L'agence recherche pour [[l'un de ses clients]] un plaquiste H/F à Tulle."),
        Example("Le CFA propose, en partenariat avec [[une entreprise partenaire]], un contrat d'apprentissage."),
        Example("We are hiring for [[our client, a leading hotel group]], in Nice."),
        Example("Lire la suite Voir plus [[Notre client]] est une société qui fabrique des vélos."),
        Example("Depuis vingt ans, [[notre client]] fabrique des lampes de bureau."),
        Example("[[Une entreprise partenaire de notre CFA]] RECHERCHE son apprenti boucher."),
        Example(
            "Pour accompagner la croissance de [[notre client, acteur du chauffage]], nous recherchons un frigoriste."
        ),
        Example("Pour le compte de [[l'un de nos partenaires]], nous recrutons un grutier."),
        Example("Nous cherchons pour [[son client, fabricant de portes]] un poseur expérimenté."),
        Example("Nous recherchons un soudeur pour [[notre client basé à Lure]], en Haute-Saône."),
        Example("Votre agence vous décroche un contrat d'affûteur pour [[l'un de ses clients]], à Dole."),
        Example("[[Notre client]] : une jeune pousse du logiciel médical."),
        Example("Nous accompagnons [[notre client]] dans le recrutement d'un chef d'atelier."),
        Example("Notre partenaire, la Garric, recrute un vendangeur."),
        Example("Vous répondez à chaque client avec le sourire."),
        Example("Nous recrutons pour notre client Garric Frères, à Rodez, un maçon."),
        Example("Nous recrutons pour notre client, le groupe Garric, un maçon."),
        Example("Notre client bioGarric recrute un préparateur."),
        Example("Vous accompagnez notre client du brief à la livraison."),
        Example("Vous rejoignez notre équipe pour accompagner notre client et ses utilisateurs."),
        Example("Notre client est roi : accueil, écoute, conseil."),
        Example("Vous intervenez chez nos clients, des cliniques et des laboratoires."),
        Example("Cette offre est proposée par une entreprise partenaire de l'école."),
    ],
)
def employeur_anonyme(document: Document) -> Iterator[Span]:
    """One mark wherever an employer without a name is put forward."""
    for wanted in (FOR_CLIENT, CLIENT_IS, CLIENT_FIRST, CLIENT_GROWS):
        for match in document.find(wanted, "text"):
            group = "who" if match.has("who") else "whom"
            served = wanted is CLIENT_FIRST and _SERVED.search(match.folded("then").encode("latin-1")) is not None
            idle = wanted is CLIENT_GROWS and not _seeks(match)
            if not (served or idle or names_employer(match, group) or boilerplate(match)):
                yield portrait_span(match, group)
    for match in document.find(THE_CLIENT, "text"):
        yield match.span("who" if match.has("who") else "a" if match.has("a") else 0)


def _seeks(match: Match) -> bool:
    start, end = sentence(match)
    return SEEKS.search(match.data[start:end]) is not None


_SERVED = words(
    r"^ ?(?:est (?:roi|au c|notre|votre)|doit|peut|vous (?:appel|demand|confi|contact)|: *(?:$|[a-tv-z]|u[^n])|interne|et )"
)
"""What is said of somebody the candidate will serve, not work for."""
