"""Fame told as a fact the candidate must bring: « votre nom circule », « on te suit déjà », « tes vidéos font parler d'elles »."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, speaker, words
from sansreproche.document import Document, Match
from sansreproche.facts.networks import NETWORKS
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_YOURS = r"(?:votre|ton|ta|tes|vos|your)"
_SOFT = (
    r"(?: (?:deja|bien|tres|y|personnellement|vraiment|already|really|doi(?:t|vent)|etre|must|sont|est|are|is)){0,3}"
)
_ONLINE = rf"(?:(?:sur|dans|on|across) {NETWORKS}|en ligne|online|on the internet)"
_FIELD = (
    r"(?:dans (?:le|la|l'|ton|votre) ?(?:petit )?(?:monde|milieu|secteur|domaine|communaute|metier|univers|niche)(?: (?:du|de la|de l'|des|de) ?\w{3,14})?"
    r"|(?:in|across|throughout) (?:the|your) (?:\w{3,12} )?(?:scene|community|world|industry|field))"
)
_WHERE = rf"(?: (?:{_FIELD}(?: en ligne)?|{_ONLINE}))"
_POSTED = rf"(?:comptes?|posts?|publications?|videos?|stories|tweets?|reels?|profils?|pages?|chaine|blog|podcast|contenus?|{NETWORKS}|accounts?|content|channel)"
_WHOSE = rf"(?: (?:a toi|a vous|perso(?:nn?els?(?:les?)?)?|{NETWORKS})){{0,2}}"
_NOTICED = (
    r"(?:(?:fait|font) (?:parler(?: (?:d'eux|d'elles?|de lui|de toi|de vous))?|le buzz|reagir|autorite|reference|des (?:milliers|centaines|millions) de vues|mouche)"
    r"|cartonn(?:e|ent)|perc(?:e|ent)|buzz(?:e|ent)|pes(?:e|ent)(?: lourd)?|rayonn(?:e|ent)|en impos(?:e|ent)|influen(?:t|ts|te|tes)\b|tournent|(?:tres |bien |largement )?(?:suivi|lu|partage|vu|ecoute|regarde|remarque|like)e?s?\b"
    r"|(?:get|gets) noticed|stand out|go viral|(?:widely |well )?(?:followed|shared|read|watched)|talked about|influential)"
)
_NAME = r"(?:nom|signature|plume|voix|visage|pseudo|reputation|name|handle|byline)"
_KNOWN = (
    r"(?:circule|resonne|pese|compte|parle|(?:vous |te )precede|fait (?:autorite|reference|echo|vendre)|dit quelque chose"
    r"|connue?|reconnue?|familier|celebre|repute|known|famous|recogni[sz]ed|rings a bell|carries weight|means something|gets around)\b"
)
_EVERYBODY = r"(?:on|tout le monde|les gens|chacun|beaucoup|(?:tout )?le (?:milieu|secteur|quartier|web|net)|(?:toute )?la (?:profession|ville|communaute|toile)|(?:des )?(?:milliers|centaines) (?:de personnes|d'abonnes|d'internautes)|thousands|everybody|everyone|people)"
_FOLLOWS = r"(?:sui(?:t|vent)|connai(?:t|ssent)|li(?:t|sent)|ecoute(?:nt)?|reconnai(?:t|ssent)|regarde(?:nt)?|like(?:nt)?|retweete(?:nt)?)"
_IS = r"(?:etre|sois|soyez|etes|es|tu es|vous etes|are|be|being)"

NAME = pattern(rf"\b{_YOURS} {_NAME}{_SOFT} {_KNOWN}{_SOFT}{_WHERE}?")
POSTED = pattern(rf"\b{_YOURS} (?:propres? |own |personal )?{_POSTED}{_WHOSE}{_SOFT} {_NOTICED}")
FOLLOWED = pattern(
    rf"\b{_EVERYBODY} (?:vous|te|t')(?: y)? ?{_FOLLOWS}{_SOFT}{_WHERE}(?: \w{{4,12}}(?:s|x)\b)?",
    rf"\b(?:thousands|everybody|everyone|people) (?:already )?(?:knows?|follows?|reads?|watch(?:es)?) you{_WHERE}",
)
WEIGHS = pattern(
    rf"\b(?:tu|vous) (?:pes(?:es|ez)(?: lourd)?|perc(?:es|ez)|cartonn(?:es|ez)|rayonn(?:es|ez)|buzz(?:es|ez)|fai(?:s|tes) (?:le buzz|autorite|l'opinion|reference|parler de (?:toi|vous))) {_ONLINE}",
    rf"\b(?:bien|deja|solidement|confortablement)(?: (?:bien|deja))? (?:installe|etabli|implante|ancre|identifie|repere|suivi|lu|ecoute)e? (?:sur|dans) {NETWORKS}(?:,? (?:et )?avec une? (?:compte|profil|page|chaine|blog) qui \w{{3,10}})?",
    rf"\bune? (?:compte|profil|page|chaine|blog|podcast)(?: {NETWORKS})?(?: perso(?:nnel)?)? qui (?:pese|compte|cartonne|buzze|perce|tourne (?:bien|fort)|en impose|fait (?:parler|du bruit|reference|autorite)|a de l'audience|rassemble)",
    rf"\bwell[ -]established (?:on|across) {NETWORKS}",
)
STAR = pattern(
    rf"\bune? (?:petite |vraie |veritable |mini-?)?(?:stars?|celebrite|vedette|reference|figure|autorite|phenomene|pointure|personnalite|voix|visage|plume)(?: (?:qui (?:compte|porte|pese)|ecoutee?|suivie?|reconnue?|connue?|en vue|incontournable))? (?:de|du|sur|des|dans) {NETWORKS}",
    rf"\b(?:tres )?en vue (?:sur|dans) {NETWORKS}|\brecogni[sz]ed (?:voice|name|figure|face) (?:on|in|across) (?:the \w{{3,12}} \w{{3,12}}|{NETWORKS})",
    rf"\breconnue? comme (?:une? )?(?:expert|reference|specialiste|figure|voix)e? (?:sur|dans) {NETWORKS}",
    rf"\b(?:avez|as|avoir|ayez|etes|es) (?:deja )?(?:fait )?(?P<name>un nom{_WHERE})|\bmade a name for yourself{_WHERE}",
)
BROUGHT = pattern(
    r"\b(?:arriv\w{1,4}|ven(?:ez|ir|ant)|viens|rejoi\w{1,6}|debarqu\w{1,3}|apport\w{1,3}|amen\w{1,4}|come|bring)(?: nous)? (?:avec )?(?P<crowd>(?:tes|vos|ton|votre|ta|your) (?:propres? |own )?(?:abonnes|followers|communaute|audience|reseau d'abonnes|fans|following)\b)",
    rf"\b(?P<own>(?:ton|votre) (?:propre )?reseau d'abonnes|(?:votre|ta) (?:propre )?(?:popularite|notoriete|visibilite|renommee|influence|cote)(?: personnelle)? {_ONLINE})",
    rf"\b(?P<fame>(?:notoriete|popularite|influence|visibilite|rayonnement|presence|reputation) (?:personnel(?:le)?|perso|a titre personnel)(?: {_ONLINE})?)",
    rf"\b(?:avez|as|ayez|avoir|possed\w{{1,3}}|dispos\w{{1,3}} d')(?: deja)? ?(?P<sway>une (?:vraie|reelle|forte|grande|certaine) influence (?:sur|aupres de) (?:ta|votre|sa|leur|une) (?:communaute|audience|public|{NETWORKS}))",
)
_PROMISED = words(
    r"\b(?:deven\w{1,4}|deviens|serez|seras|sera|gagn\w{1,4}|offr\w{1,4}|propos\w{1,4}|faites-vous|fais-toi|construi\w{1,5}|bati\w{1,5}|develop\w{1,5}|faire de|aid\w{1,4}|accompagn\w{1,5}|pour que|grandir|become|build|grow|help)\b[^.;\n]{0,50}$"
)
_EMPLOYERS = words(
    r"\b(?:notre|nos|our|leurs?|their|createurs?|influenceurs?|creators?|influencers?|marques?|brands?|clients?|artistes?)\b[^.;,\n]{0,40}$"
)
_OWNED = words(r"^ ?(?:du |de la |de l'|des |de nos |de notre |of (?:the|our) )")


@rule(
    label="influence-exigee",
    tier="a-clarifier",
    message=Text(
        "Cette mention attend du candidat qu'il soit déjà connu ou suivi en son nom.",
        "This wording expects the candidate to be known or followed already, in their own name.",
    ),
    why=Text(
        "Un nom qui circule, des comptes qui font parler d'eux ou des abonnés que l'on apporte relèvent de la vie personnelle : ils disent peu de la capacité "
        "à faire le travail. Ce qui est demandé à un candidat doit avoir un lien direct et nécessaire avec l'emploi (article L1221-6 du code du travail). "
        "Pour un poste de représentation, le lien peut exister : il reste à l'expliquer.",
        "A name that gets around, accounts that get noticed or followers one brings along belong to personal life: they say little of the ability to do the work. "
        "What is asked of a candidate must have a direct and necessary link with the job (article L1221-6 of the code du travail). "
        "For a post of public speaking there may be such a link: it is for the ad to explain it.",
    ),
    question=Text(
        "Une personne peu connue peut-elle être retenue, et mes comptes personnels seraient-ils utilisés pour l'entreprise ?",
        "Can somebody little known be chosen, and would my personal accounts serve the company?",
    ),
    rewrite=Replacement(
        "vous savez écrire et dialoguer en ligne au nom de la marque",
        "you can write and talk online in the name of the brand",
    ),
    triggers=[NAME, POSTED, FOLLOWED, WEIGHS, STAR, BROUGHT],
    examples=[
        Example("[[Ton nom circule déjà dans le milieu de la moto]]."),
        Example("Profil :\n- [[tes vidéos perso font parler d'elles]]"),
        Example("[[On te suit déjà sur TikTok]], tant mieux."),
        Example("Vous êtes [[bien installé sur Twitch, avec une chaîne qui pèse]]."),
        Example("Tu es [[une petite star de Snapchat]]."),
        Example("Vous venez avec [[vos propres abonnés]]."),
        Example("[[VOTRE POPULARITÉ EN LIGNE]] FERA LA DIFFÉRENCE"),
        Example("[[Everybody knows you on Instagram]]."),
        Example("[[Your posts go viral]] every other week."),
        Example("[[Notoriété personnelle]] exigée."),
        Example("Votre nom est demandé à l'accueil."),
        Example("Vos publications sont relues par la cheffe d'édition."),
        Example("Nos clients vous connaissent par votre prénom."),
        Example("Devenez une référence sur LinkedIn grâce à nos formations."),
        Example("Les vidéos de nos créateurs font parler d'elles."),
        Example("On vous suit pendant les trois premiers mois."),
        Example("Une réputation personnelle n'est pas demandée."),
        Example("Une figure du réseau associatif vous accueille."),
    ],
)
def notoriete_personnelle(document: Document) -> Iterator[Span]:
    """The fame, unless the ad promises it, denies it, or speaks of the brand's."""
    done: list[Span] = []
    for source in (NAME, POSTED, FOLLOWED, WEIGHS, STAR, BROUGHT):
        for match in document.find(source):
            groups = [name for name in _GROUPS.get(source, ()) if match.has(name)]
            span = match.span(groups[0] if groups else 0)
            if _brought(match) and not any(span.overlaps(one) for one in done):
                done.append(span)
                yield span


_GROUPS = {STAR: ("name",), BROUGHT: ("crowd", "own", "fame", "sway")}


def _brought(match: Match) -> bool:
    said = match.data[max(0, match.start - 80) : match.start]
    if _PROMISED.search(said) or _EMPLOYERS.search(said) or _OWNED.search(match.data[match.end : match.end + 12]):
        return False
    return not (negated(match) or boilerplate(match) or cited(match)) and speaker(match) in {None, "candidate"}
