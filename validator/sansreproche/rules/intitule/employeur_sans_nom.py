"""The employer is a mere portrait: « pour un groupe du secteur de l'énergie », « PME filiale d'un leader mondial »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, sentence, words
from sansreproche.document import Document, Match
from sansreproche.facts.employers import (
    A_CLIENT,
    AGENCY,
    ORGANISATION,
    PRAISE,
    SEEKS,
    SOMEBODY,
    holds_name,
    name_comes_next,
    portrait_span,
)
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, rule
from sansreproche.rules.intitule.employeur_anonyme import employeur_anonyme as sibling

_SEEKING = r"(?:recrut(?:e|ons)|recherch(?:e|ons|erons)|cherch(?:e|ons)|selectionn(?:e|ons)|recherche d'une?|recruiting|hiring|looking for)"

FOR_SOMEBODY = pattern(
    rf"\b{_SEEKING}\b[^.;:!?\n]{{0,60}}? (?:pour(?: le compte)?(?: de| d')?|on behalf of|for) ?(?P<who>{SOMEBODY})",
    rf"(?:^|\n|[.!?*] ?) *(?P<whole>(?:pour (?:le )?compte (?:de |d')|on behalf of ){SOMEBODY})",
    rf"\b(?:mandate\w{{0,2}} par|missionnee?s? par|partnering with|partnered with|working with) (?P<by>{SOMEBODY})",
    rf"(?:^|\n|[.!?*] ?) *pour (?P<first>{SOMEBODY})",
    rf"\bl'employeur (?:est|:) ?(?P<told>{SOMEBODY})",
)
"""Somebody seeks on behalf of an unnamed organisation."""
TOLD_APART = pattern(
    r"\b(?P<who>l'entreprise qui (?:recherche|recrute) une? (?:apprenti|alternant|stagiaire)e?"
    r"|(?:cette|une) (?:societe|entreprise|structure|enseigne) (?:pour laquelle|avec (?:qui|laquelle)) (?:j'ai|nous (?:avons|recrutons|travaillons))(?: deja)?(?: recrute)?)"
)
PORTRAIT_FIRST = pattern(
    rf"(?:^|\n) *(?P<who>{ORGANISATION} (?:(?:filiale d'un|dynamique|familiale?|leader|specialisee?|reconnue?|mondiale?|industrielle?|francaise?|national|en (?:pleine|forte|plein)|innovante?|majeur|incontournable|de reference)\b"
    rf"|(?:concev|fabri|produi|commercialis|distribu)[a-z]{{2,8}}ant\b)[^,.;:!?()\n]{{0,60}})(?P<then>[^\n]{{0,140}})",
    rf"(?:^|\n) *(?P<one>une? {ORGANISATION} (?:industrielle?|familiale?|{PRAISE}|artisanale?|locale?|basee?|situee?)[^,.;:!?()\n]{{0,60}})(?P<follows>[^.;]{{0,120}})",
)
"""A portrait opens the line; a name, if any, comes after it."""
JOIN = pattern(
    rf"(?:^|\n-?|[.!?*] ?|- ) *(?:rejoign(?:ez|s)|integre[zs]?|rejoindre) (?P<who>{SOMEBODY})",
    rf"\b(?:environnement|poste|mission)\b[^.;\n]{{0,50}}\bau sein d'(?P<within>une? (?:grande?|prestigieu(?:x|se)|importante?) {ORGANISATION}\b[^,.;:!?()\n]{{0,40}})",
)
"""An agency invites to join somebody unnamed."""
WHY_JOIN_IT = pattern(
    r"\bpourquoi (?:rejoindre|integrer|choisir) cette (?:entreprise|societe|structure|enseigne|maison) ?\?[ *:]{0,6}\n"
)
"""Who speaks so is not the employer."""
WITHIN = pattern(
    rf"(?:^|\n|[.!?*:] ?) *au sein (?:de la \w{{4,12}} |du \w{{4,12}} )?d'(?P<who>{SOMEBODY})[^,.;:!?()\n]{{0,60}}(?:, [^,.;:!?\n]{{0,90}})?, (?:vous|tu|vos|tes|votre|ta) ",
    r"\bau sein [^.,;:\n]{0,40}\bd'(?P<one_of>une? des (?:principa(?:le|ux)|plus gran(?:de|d)|premi(?:ere|er)|leader)s?\b[^,.;:!?()\n]{0,60}), (?:vous|tu|vos|tes|votre|ta) ",
)
"""« Au sein d'un acteur majeur du jouet, vous… »: not « nous », and no name."""
IN_SOMEBODY = pattern(rf"(?:\n|[.!?*] ?) *dans (?P<who>une? {ORGANISATION} {PRAISE}\b[^,.;:!?()\n]{{0,60}})")


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[FOR_SOMEBODY, TOLD_APART, PORTRAIT_FIRST, JOIN, IN_SOMEBODY, WITHIN],
    examples=[
        Example(
            "L'agence recrute un soudeur pour [[une chaudronnerie familiale du Jura]].",
            rewrite="L'agence recrute un soudeur pour Métal Jura.",
        ),
        Example("[[Pour le compte d'un laboratoire coté]], nous cherchons une chimiste."),
        Example("We are hiring a buyer for [[a well-known retailer]], in Lille."),
        Example("Pour postuler auprès de [[l'entreprise qui recherche un apprenti]], appelez le CFA."),
        Example("Acheteur\n[[PME familiale du secteur du jouet]], nous recherchons une acheteuse ou un acheteur."),
        Example(
            "Le cabinet de recrutement Orval vous écrit.\nRejoignez [[un groupe international du luxe]], à Grasse."
        ),
        Example("[[Une entreprise artisanale à Thiers]] recherche un coutelier."),
        Example("Au sein d'[[une société indépendante spécialisée dans le dosage]], vous calibrez les balances."),
        Example(
            "Au sein de la direction juridique d'[[une des principales enseignes du jouet]], vous rédigez les baux."
        ),
        Example("Pourquoi rejoindre cette société ?\n- Intégrez [[une société qui forme ses soudeurs]]\n- Parking"),
        Example("L'employeur est [[une entreprise familiale de maçonnerie]], à Gap."),
        Example("Qui recrute ?\n[[Un cabinet dynamique]] où chacun a son bureau."),
        Example("Au sein d'une équipe de six personnes, vous tenez la caisse."),
        Example("Au sein d'une entreprise familiale, nous vous proposons un vrai métier."),
        Example("Rejoignez une entreprise qui forme ses soudeurs : chez Lumen, on apprend."),
        Example("PME familiale depuis 1950, Brico Jura compte onze magasins."),
        Example("Groupe Alternance Rochefort, école de commerce, recrute un formateur."),
        Example("Nous recherchons un responsable pour une agence de Brest."),
        Example("Vous négociez pour un groupe d'adhérents."),
        Example("Vous interviendrez pour le compte d'un constructeur automobile."),
        Example("Rejoignez une entreprise engagée ! Chez Lumen, chacun compte."),
        Example("Nos atouts :\nEntreprise familiale à taille humaine\nParking"),
    ],
)
def employeur_sans_nom(document: Document) -> Iterator[Span]:
    """An organisation presented by what it does, where its name should stand."""
    for match in document.find(TOLD_APART, "text"):
        yield match.span("who")
    agency = document.mentions(AGENCY, "text")
    for match in document.find(FOR_SOMEBODY, "text"):
        group = _group(match, "who", "whole", "by", "first", "told")
        own = not agency and "compte" not in match.folded() and _UNIT.search(match.folded(group).encode("latin-1"))
        if (group in {"who", "told"} or _seeks(match)) and not own and not _is_named(match, group):
            yield portrait_span(match, group)
    for match in document.find(PORTRAIT_FIRST, "text"):
        group = _group(match, "who", "one")
        if _presents(match, group):
            yield portrait_span(match, group)
    for match in document.find(WITHIN, "text"):
        group = _group(match, "who", "one_of")
        said = match.folded(group).encode("latin-1")
        unit = not agency and (match.start > _EARLY or _IS_ONES_OWN.search(said))
        if not (unit or _NO_PORTRAIT.search(said) or _is_named(match, group)):
            yield portrait_span(match, group)
    yield from _among_others(document)


def _among_others(document: Document) -> Iterator[Span]:
    """What speaks of the employer in an ad already known to come from somebody else."""
    client = document.mentions(A_CLIENT, "text")
    joined = document.mentions(WHY_JOIN_IT, "text") or (not client and document.mentions(AGENCY, "text"))
    for wanted in (IN_SOMEBODY,) * client + (JOIN,) * joined:
        for match in document.find(wanted, "text"):
            group = "who" if match.has("who") else "within"
            if not _is_named(match, group):
                yield _portrait(match, group)


def _portrait(match: Match, group: str) -> Span:
    """What tells the organisation apart may be a mere clause: « une société qui forme ses soudeurs »."""
    span = portrait_span(match, group)
    if len(match.document.quote(span).text.split()) > _BARE:
        return span
    said = match.folded(group).encode("latin-1")
    start = match.data.index(said, match.start)
    cause = _CAUSE.search(said)
    return match.document.span(match.field, start, start + (cause.span()[0] if cause else len(said)))


_BARE = 2
_CAUSE = words(r" (?:puisque|car|afin|pour|parce|depuis|avec)\b")
_EARLY = 250
"""Folded bytes: the employer is presented at the head of an ad, or right after a heading."""
_HEADING = words(
    r"\b(?:l'entreprise|qui sommes-nous ?\??|le client|la societe|entreprise|a propos|presentation|description du poste)[^\n]{0,20}\n+ *$"
)
_WHO_SEEKS = words(r"\bqui recrute ?[?:]{0,2}[ *]{0,6}\n{1,3} *$")
_UNIT = words(
    r"^une? (?:[a-z]{3,12} )?(?:magasin|agence|restaurant|hotel|concession|garage|usine|filiale|etablissement|clinique|laboratoire|structure|chaine|maison)\b"
)
"""What an employer may have several of: « un responsable pour une agence de Brest » is said of its own."""
_IS_ONES_OWN = words(
    r"^une? (?:[a-z]{3,12} )?(?:magasin|agence|restaurant|hotel|concession|garage|usine|filiale|etablissement|clinique|laboratoire|structure|chaine|maison|collectivite|association|organisme|equipe)\b"
)
_NO_PORTRAIT = words(
    r"\borganisation\b[^,]{0,20}\b(?:agile|souple|matricielle|horizontale|plate|en mode)\b|\betablissement (?:pour|de|d') ?[a-z]"
)
_NOT_HERE = words(
    r"\b(?:atouts?|avantages?|offr\w{1,4}|propos\w{1,4}|pourquoi|plus|benefi\w{2,6})\b[^\n]{0,30}\n+ *$|\.\n+ *$"
)
"""What stands before a list of advantages, or ends the sentence of a presentation already begun."""
_PERK = words(r"\b(?:taille humaine|ambiance|cadre de travail)\b")


def _group(match: Match, *groups: str) -> str:
    return next(group for group in groups if match.has(group))


def _presents(match: Match, group: str) -> bool:
    """Whether the portrait stands where an employer is presented, seeks somebody or heads the ad, and no name follows."""
    said = match.folded(group).encode("latin-1")
    after = match.folded("then" if group == "who" else "follows").encode("latin-1")
    start = match.data.index(said, match.start)
    before = match.data[max(0, start - 90) : start]
    if _NOT_HERE.search(before) or _PERK.search(said) or _is_named(match, group):
        return False
    if SEEKS.search(said + after[:120]):
        return True
    if group == "one":
        return _WHO_SEEKS.search(before) is not None
    return start > 0 and (start < _EARLY or _HEADING.search(before) is not None)


def _is_named(match: Match, group: str) -> bool:
    """Whether the organisation bears a name, in its portrait or in the clause that follows: « PME du Jura, Garric recrute »."""
    span, raw = match.span(group), match.document.raw("text")
    said = raw[span.start : span.end]
    if holds_name(said) or boilerplate(match):
        return True
    return name_comes_next(raw[span.end : span.end + 60])


def _seeks(match: Match) -> bool:
    start, end = sentence(match)
    return SEEKS.search(match.data[start:end]) is not None
