"""One's own accounts, or one's own name, asked to be lively, seen or followed: « une présence active sur votre LinkedIn personnel »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, preferred, words
from sansreproche.document import Document, Match
from sansreproche.facts.networks import NETWORKS
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.score.influence_exigee import influence_exigee as sibling

_ACCOUNT = r"(?:comptes?|profils?|pages?|chaines?|blogs?|podcasts?|reseaux(?: sociaux)?|linkedin|instagram|insta|twitter|facebook|tik ?tok|youtube|snapchat|twitch|accounts?|channels?|feeds?|socials|social media|profiles?)"
_OWN = r"(?:personnel(?:le)?s?|persos?|propres?|a (?:toi|vous|soi)|own|personal)"

OWN_ACCOUNT = pattern(
    rf"\b(?:(?:votre|ton|tes|vos|your|a|one of your) )?{_OWN} (?:[a-z]{{2,12}} )?{_ACCOUNT}\b",
    rf"\b(?:(?:votre|ton|tes|vos|ses|un|une|des) )?{_ACCOUNT}(?: {_ACCOUNT})? (?:a titre )?{_OWN}\b",
)
_LIVELY = words(
    r"\b(?:acti(?:f|fs|ve|ves|vite)|presences?|publi(?:e|es|ez|er|cation|cations)|post(?:e|es|ez|er|s)|visib\w{2,6}|suivie?s?|anim(?:e|es|ez|er|ee?s?)|vivante?s?|engag\w{2,7}|influen\w{2,5}|communaute|audience|nourrie?s?|aliment\w{1,3}|partag(?:e|es|ez|er)|relai(?:es|ez|er)|remarqu\w{1,3}|notoriete|popul\w{2,6}|reputation|irreprochables?|impeccables?|cartonn\w{1,3}|abonnes|rayonn\w{1,4}|buzz)\b",
    r"\b(?:active|presence|post(?:ing|s)?|following|followed|followers|reach|viral|popular|engaging|lively|busy|visible|audience|shar(?:e|ing)|promote|noticed|updated)\b",
)
_KNOWN = r"(?:(?:re)?connue?s?|suivie?s?|repere?e?s?|identifiee?s?|celebres?|populaires?|ecoutee?s?|lue?s?|famous|known|recogni[sz]e?d?|followed|popular|familiar|well-known|visible|suit|connait|suivent|connaissent|influent\w{0,4})"
KNOWN = pattern(
    rf"\b(?:tu es|vous etes|etre|es-tu|soyez|sois|etes-vous|vous-memes?|toi-meme|you are|you're|are you|be|being|yourself) [^.,;:\n]{{0,30}}\b{_KNOWN}\b",
    rf"\b(?:quelqu'un|une personne|un profil|une personnalite|une plume|une voix|un visage|une tete|un nom|someone|somebody|a person|a personality|a (?:familiar )?(?:name|face|voice|figure)|people)\b[^.,;\n]{{0,30}}\b(?:{_KNOWN}|name|face|circule|parle|recogni[sz]e|know|follow|watch|read)\b",
    r"\ba (?:familiar|known|big|respected|trusted) (?:name|face|voice|figure)\b",
)
_ONLINE = words(
    rf"\b{NETWORKS}",
    r"\b(?:digital|numerique|virtuel\w{0,2}|(?:dans|sur) (?:la|le|l'|ton|votre) ?(?:petit )?(?:monde|milieu|secteur|communaute|scene|sphere|univers|toile|beaute|mode|gaming|cuisine|musique|tech|food|deco|sport|voyage|photo|cocktail|place|quartier|ville|region|web)|in (?:the|your) (?:\w{3,12} )?(?:scene|community|world|industry|field|trade|town|city)|followers?|abonnes|fans|communaute)\b",
)
CROWD = pattern(
    r"\b(?:communautes?|audiences?|fans?|followers?|abonnes|public|lecteurs|readers|viewers|listeners|following|fan ?base|subscribers)\b[^.,;\n]{0,30}\b(?:qui (?:te|vous) (?:sui|li|ecout|regard)\w{1,4}|autour de (?:vous|toi|votre nom|ton nom)|a (?:toi|vous)|bien a (?:toi|vous)|deja (?:constituee?|acquise?|la|fidele)|who (?:already )?(?:follow|know|read|watch) you|of your own|around your name|you can bring)\b",
    r"\b(?:feder|rassembl|reuni|fidelis|entrain|mobilis)\w{1,4} (?:deja )?(?:votre|ta|une) (?:propre |vraie |large |belle )?(?:communaute|audience|fan ?base)\b[^.,;\n]{0,30}\b(?:perso\w{0,8}|en (?:votre|ton) nom|propre)\b|\bport(?:er|ez|es|e) (?:votre|ton) (?:propre )?nom\b",
    rf"\b(?:solide|bonne|belle|forte|excellente|reelle|good|strong|solid) (?:e-)?reputation (?:en ligne|numerique|online|digitale|personnelle|(?:sur|on) {NETWORKS})",
    r"\be-?reputation (?:[a-z]{4,12} )?(?:est )?(?:indispensable|exigee?|requise?|obligatoire|necessaire)\b|\breseau (?:personnel |perso )?(?:influent|d'influence)\b",
    r"\b(?:personal branding|marque personnelle|personal brand|e-?reputation personnelle)\b[^.,;\n]{0,30}\b(?:fort|solide|etabli|affirme|developpe|construit|travaille|soigne|strong|established|solid|polished|exige|indispensable|required)\w{0,3}\b",
    r"\b(?:influenceu(?:r|se)|influencer|youtubeu(?:r|se)|instagrameu(?:r|se)|tiktokeu(?:r|se)|blogueu(?:r|se)|streameu(?:r|se)|creat(?:eur|rice) de contenus?)\b[^.,;\n]{0,25}\b(?:dans l'ame et dans les chiffres|vous-meme|toi-meme|a (?:vos|tes) heures|reconnue?|en (?:votre|ton) nom|a titre personnel|yourself|in your own right)\b",
)
_JOB = words(
    r"\b(?:notre|nos|our|marques?|brands?|clients?|createurs?|creators?|influenceurs|influencers|partenaires?|partners?|artistes?|entreprises?|dirigeants?|athletes?|talents|ambassadeurs?|produits?|projet|journal|musee|club|ville de|collectivite|pour (?:votre|vos|ton|ta|tes|sa|son|ses|leur)|for (?:your|their)|recrut\w{1,4} des|confidentialite|donnees|mots? de passe|password|acces|access|verifi\w{1,5}|consult\w{1,5}|interdi\w{1,3}|separ\w{1,4}|privacy)\b"
)
_AWAY = words(r"\b(?:pas besoin|peu importe|inutile|regardless|no matter|we don't care|on s'en fiche|se moque)\b")


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    sources=sibling.sources,
    triggers=[OWN_ACCOUNT, KNOWN, CROWD],
    examples=[
        Example(
            "[[Un Instagram personnel vivant et régulier est exigé]].",
            rewrite="À l'aise pour publier au nom de la boutique.",
        ),
        Example("Profil :\n- [[vous publiez chaque jour sur vos propres réseaux]]"),
        Example("[[Tu es toi-même suivie dans le monde du tricot]]."),
        Example("- [[une communauté qui vous lit déjà]]\n- du goût"),
        Example("[[You are a familiar face on wine TikTok]]."),
        Example("[[Your own LinkedIn must be lively]]."),
        Example("Vous animez le compte du musée ; votre compte personnel reste à vous."),
        Example("Vous êtes reconnu pour votre sens de l'écoute."),
        Example("Aucun compte personnel actif n'est demandé."),
        Example("La présence de notre marque sur les réseaux est suivie par deux personnes."),
        Example("Vous êtes suivi par un tuteur pendant six mois."),
        Example("We never look at your personal accounts, active or not."),
        Example("You are known for your patience."),
    ],
)
def presence_personnelle(document: Document) -> Iterator[Mark]:
    """Lively accounts of one's own, a known name, a crowd that follows; neither the brand's, nor a wish, nor a denial."""
    yield from beyond((sibling,), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    for source, notion in ((OWN_ACCOUNT, _LIVELY), (KNOWN, _ONLINE), (CROWD, None)):
        for match in document.find(source, "text"):
            held = together(match, notion) if notion else (match.start, match.end)
            if held and not _excused(match) and not _counted(document, shown := phrase(match, *held)):
                yield shown


def _counted(document: Document, span: Span) -> bool:
    """Whether a number of followers or a score stands there: another label says so."""
    numbers = [one.span for one in document.facts.audiences] + [one.span for one in document.facts.scores]
    return any(one.field == span.field and one.overlaps(span) for one in numbers)


def _excused(match: Match) -> bool:
    line = line_of(match)
    elsewhere = _JOB.search(line) is not None or _AWAY.search(line) is not None
    return elsewhere or negated(match) or preferred(match) or boilerplate(match) or cited(match)
