"""An intermediary seeks somebody for an employer it hides: « dont nous tairons le nom », « pour un chantier naval réputé », « cette maison discrète »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, negated, words
from sansreproche.document import Document, Match
from sansreproche.facts.employers import AGENCY, ORGANISATION, PRAISE, holds_name, name_comes_next, portrait_span
from sansreproche.facts.phrases import line_of
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, rule
from sansreproche.rules.intitule.employeur_anonyme import employeur_anonyme as sibling

_WIDE = r"(?:chantiers?|sites?|plateformes?|plate-?formes?|domaines?|chateaux?|caves?|brasseries?|laiteries?|fromageries?|sources?|hopita(?:l|ux)|cliniques?|ehpad|residences?|ecoles?|lycees?|centres?|instituts?|musees?|theatres?|communes?|mairies?|villes?|bailleurs?|promoteurs?|etudes?|grossistes?|negociants?|franchises?|patisseries?|traiteurs?|noms?|geants?|poids lourds?|fleurons?|pepites?|licornes?|multinationales?|ong|fondations?|federations?|syndicats?|medias?|radios?|clubs?|fermes?|gaec|pepinieres?|jardineries?|commerces?|commercants?|artisans?|familles?|particuliers?|marques?|services?|administrations?|studios?|ateliers?|campings?|villages? vacances|centrales?|raffineries?|carrieres?|verreries?|papeteries?|conserveries?|abattoirs?|biscuiteries?|employeurs?|recruteurs?|ministeres?)"
_ADJ = r"(?:(?:tres )?(?:grande?|belle?|beau|jeune|petite?|importante?|prestigieu(?:x|se)|celebre|veritable|vieille|ancienne|discrete?|renommee?|solide|fameu(?:x|se)|vrai) )?"
_ONE = rf"(?:une?|d'une?) {_ADJ}(?:{ORGANISATION}|{_WIDE})\b"
_IDENTITY = r"(?:noms?|identite|raison sociale|name|identity)"
_EMPLOYER = r"(?:employeur|societe|entreprise|client|maison|etablissement|groupe|institution|enseigne|structure|firm|group|organi[sz]ation|company|employer|business|house|brand)"

HIDDEN = pattern(
    r"\b(?:dont|que|qui) (?:nous |je |on )(?:vous |en )?(?:tair\w{1,4}|tais(?:ons)?|(?:revel|devoil|communiqu|present|divulgu|nommer|citer)(?:erons|era|erai|ons|ai))\b[^.;:!?\n]{0,50}",
    r"\bqui (?:prefere|souhaite|tient a|desire) (?:rester|garder) (?:discret|anonyme|son anonymat|confidentiel|secret|dans l'ombre)\w{0,3}",
    rf"\b(?:dont )?(?:le |l'|son |leur )?{_IDENTITY}(?: (?:de l'(?:entreprise|employeur)|du client|de la societe|of the (?:company|employer|client)))? (?:vous |te |ne )?(?:sera|seront|est|restera|reste|will be|is|stays|remains)(?: pas)? (?:revelee?|devoilee?|communiquee?|presentee?|divulguee?|donnee?|tue?|tenue?|confidentiel\w{{0,2}}|secrete?|anonyme|disclosed|revealed|shared|given|kept|confidential|secret|undisclosed)\b[^.;,\n]{{0,40}}",
    rf"\b(?:an? |une? )?(?:{_EMPLOYER}s? (?:[a-z]{{4,12}} )?(?:confidentiel(?:le)?s?|non (?:nommee?|communiquee?|divulguee?))|(?:employeur|annonceur|client|entreprise) anonymes?|(?:confidential|undisclosed|unnamed|anonymous) {_EMPLOYER})\b",
    r"\b(?:employeur|societe|entreprise|client|nom de l'entreprise|employer|company) ?: ?(?:confidentiel\w{0,2}|non communique\w{0,2}|anonyme|secret|nc\b|confidential|undisclosed|not disclosed|on request|sur demande|communique\w{0,2} [^.;,\n]{3,30})",
    r"\b(?:whose|which) (?:name|identity)[^.;\n]{0,20}\b(?:not|later|interview|reveal|disclos|share|confidential|keep)\w{0,4}\b[^.;,\n]{0,30}|\bname (?:disclosed|revealed|given|shared|available) (?:at|during|on|later|upon)[^.;,\n]{0,24}|\b(?:nom|identite) (?:communiquee?|revelee?|donnee?|devoilee?) (?:en|lors|a|apres|ulterieurement|sur|pendant)[^.;,\n]{0,24}",
)
"""The name is kept back, and the ad says so."""
FOR_ONE = pattern(
    rf"\b(?:recrut|recherch|cherch|selectionn|propos|mandat|missionn|accompagn|intervenons|intervient|travaill|oeuvr|poste|agissons)\w{{0,5}}\b[^.;:!?\n]{{0,70}}? (?:(?P<who>pour le compte (?:de |d'){_ONE}[^,.;:!?()\n]{{0,70}})|(?:pour|chez|aupres d'|par|au nom d'|aux cotes d') ?(?P<bare>{_ONE}[^,.;:!?()\n]{{0,70}}))",
    rf"(?:^|\n|[.!?*] ?) *(?P<first>(?:pour(?: le compte)?(?: de)?|on behalf of) ?{_ONE}[^,.;:!?()\n]{{0,70}})",
    rf"\b(?:nous )?(?:accompagnons|representons|conseillons|epaulons) (?P<led>{_ONE}[^,.;:!?()\n]{{0,70}})",
)
_PORTRAYED = rf"(?:{PRAISE}|de \d{{1,5}} (?:personnes|salaries|collaborateurs|people|employees|staff)|du secteur|de la region|regionale?|nationale?|hoteli(?:er|ere)|bancaire|francaise?|de renom|renommee?|artisanale?|locale?|confidential|discrete?)"
THIS_ONE = pattern(
    rf"(?:^|\n|[.!?*] ?) *(?P<who>(?:cette?|ce) (?:[a-z]{{4,14}} )?(?:{ORGANISATION}|employeur) {_PORTRAYED}(?: (?:de|du|dans|a|en) [a-z' -]{{2,24}}?)?|this (?:confidential|discreet|fast-growing|leading|family-run|well-known) (?:company|firm|group|employer|business|bank|institution|organi[sz]ation|house|retailer))\b"
)
HEAD = pattern(
    rf"(?:^|\n|[.!?*] ?) *(?P<head>(?:une? )?{_ADJ}(?:{ORGANISATION}|{_WIDE}) (?:[a-z'-]{{2,14}} ){{0,5}}?{_PORTRAYED}(?: (?:du|de la|de l'|des|en|dans|sur|a) ?[a-z' -]{{3,30}}?)?),? (?:recrute(?:nt)?|recherche(?:nt)?|cherche|embauche)\b",
    rf"(?:^|\n|[.!?*] ?) *(?P<great>(?:une? )?(?:tres )?(?:grande?|belle|important|importante|prestigieu(?:x|se)|celebre) {ORGANISATION}(?: [a-z'-]{{3,16}}){{0,4}}?),? (?:recrute(?:nt)?|recherche(?:nt)?|cherche|embauche)\b",
    r"(?:^|\n|[.!?*] ?) *(?P<one>an? (?:[a-z-]{4,14} ){1,3}(?:group|company|firm|player|manufacturer|insurer|bank|retailer|agency|brand|house|hotel|restaurant|business)(?: (?:in|of|based in) [a-z -]{3,24}?)?) (?:is (?:hiring|seeking|looking|recruiting)|seeks|wants|needs)\b",
)
"""A portrait that seeks somebody, in whoever's ad."""
INTERMEDIARY = pattern(
    r"\b(?:cabinets?|agences?)\b[^.;\n]{0,24}\b(?:recrutement|rh|interim|chasse|travail temporaire|emploi|conseil)|\b(?:conseil rh|conseils? en ressources humaines|chasse de tetes|executive search|recruitment (?:firm|agency|consultancy)|recruiters|staffing|head-?hunters?|search firm)\b|\bagence [a-z' -]{2,30}interim|\binterim [a-z]{3,20}\b|\b[a-z]{3,20} (?:recrutement|search|interim)\b|\bpour le compte d|\bon behalf of\b|\bnous accompagnons un|\bchargee? de recrutement pour\b"
)
_MINE = words(
    r"\b(?:nous sommes|notre (?:entreprise|societe|groupe|maison|equipe)|we are a|chez nous|rejoignez-nous|nos (?:ateliers|locaux))\b"
)
_OF_THE_JOB = words(
    r"\b(?:votre (?:identite|nom)|projets?|missions? (?:pour|chez)|donnees|informations?|documents?|dossiers?|confidentialite|candidatures?|process|echanges?)\b"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[HIDDEN, HEAD, FOR_ONE, THIS_ONE],
    examples=[
        Example(
            "Nous cherchons une comptable pour [[une imprimerie dont nous tairons le nom]].",
            rewrite="Nous cherchons une comptable pour l'imprimerie Lorel.",
        ),
        Example("Agence Cap Intérim.\nNous recrutons pour [[une laiterie réputée du Jura]] deux caristes."),
        Example("[[Employeur : confidentiel]]\nPoste : acheteur"),
        Example("Cabinet Orme Recrutement.\nNous recrutons.\n[[Cette maison familiale]] de 80 personnes vous forme."),
        Example("The role is with [[an undisclosed company]] in Nantes."),
        Example("Vous traitez des dossiers confidentiels pour une clinique."),
        Example("Notre école recrute ; cette maison de 80 personnes vous forme."),
        Example("La laiterie Garric recrute pour un site de Rodez."),
        Example("Les informations restent confidentielles jusqu'à l'entretien."),
        Example("L'agence Cap Intérim recrute pour la laiterie Garric."),
    ],
)
def employeur_discret(document: Document) -> Iterator[Span]:
    """A name kept back, or a portrait that seeks somebody, anywhere; a bare portrait where an intermediary speaks."""
    for match in document.find(HIDDEN, "text"):
        if not (negated(match) or boilerplate(match) or _OF_THE_JOB.search(line_of(match))):
            yield _with_its_portrait(match)
    for match in document.find(HEAD, "text"):
        group = next(name for name in ("head", "great", "one") if match.has(name))
        if not (_is_named(match, group) or boilerplate(match)):
            yield match.span(group)
    if not _by_an_intermediary(document):
        return
    for match in document.find(FOR_ONE, "text"):
        group = next(name for name in ("who", "bare", "first", "led") if match.has(name))
        if not (_is_named(match, group) or boilerplate(match)):
            yield portrait_span(match, group)
    for match in document.find(THIS_ONE, "text"):
        if not (_is_named(match, "who") or boilerplate(match)):
            yield match.span("who")


def _with_its_portrait(match: Match) -> Span:
    """« une imprimerie dont nous tairons le nom »: from the article on, when the portrait stands just before."""
    before = match.data[max(0, match.start - 90) : match.start]
    articles = [one.span()[0] for one in _ARTICLE.finditer(before) if _UNBROKEN.search(before[one.span()[0] :])]
    start = match.start - len(before) + articles[-1] if articles else match.start
    return match.document.span(match.field, start, match.end)


_ARTICLE = words(r"\b(?:une?|notre|l'une? de nos|an?|our) ")
_UNBROKEN = words(r"^[^.;:!?\n]{4,80}$")


def _by_an_intermediary(document: Document) -> bool:
    told = document.mentions(AGENCY) or document.mentions(INTERMEDIARY) or document.facts.is_contract("interim")
    return told and _MINE.search(document.folded().data) is None


def _is_named(match: Match, group: str) -> bool:
    span, raw = match.span(group), match.document.raw("text")
    said = raw[span.start : span.end]
    return holds_name(said) or name_comes_next(raw[span.end : span.end + 60])
