"""Influence, fame or a following of one's own, asked as if it were a skill."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, negated, speaker, words
from sansreproche.document import Document, Match
from sansreproche.facts.networks import NETWORKS
from sansreproche.facts.ownership import belongs_to_the_job
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_PERSON = (
    r"(?:personne|personnalite|profil|candidate?|plume|voix|blogueu(?:r|se)|expert|figure|nom|collegue|communicante?"
    r"|createur|creatrice|ambassad\w{3,5}|professionnel(?:le)?|journaliste|commerciale?|recruteu(?:r|se)|quelqu'un|someone|person|people|writer)"
)
_BE = r"(?:etre|soyez|sois|etes|es|tu es|sera|serez)"
_HAVE = r"(?:avez|as|ayez|avoir|disposez|disposes|disposer|possedez|possedes|beneficiez|jouissez|justifiez|dote|fort|venez avec|viens avec|apportez|apportes)"
_ALREADY = r"(?: (?:deja|personnellement|vous-meme|toi-meme|bien|tres|suffisamment|assez|fortement|plutot|aussi)){0,3}"
_SIZE = r"(?:forte?|solide|reelle?|vraie?|grande?|belle|petite|bonne|importante|certaine|large|excellente|tres forte|tres bonne|vaste)"
_FAME = r"(?:notoriete|popularite|renommee|influence|audience|visibilite|communaute|fan ?base|presence)"
_CROWD = r"(?:communaute|audience|fan ?base|base d'abonnes|base de fans|public)"
_EN_NET = r"(?:social media|social|online|digital|personal|linkedin|twitter|instagram|tiktok|youtube|x)"

INFLUENTIAL = pattern(
    r"\binfluente?s?\b(?: et (?:suivi|populaire|(?:re)?connu|ecoute|visible)e?s?\b)?(?: (?:sur|aupres de|dans) "
    + NETWORKS
    + r")?|\binfluential\b"
)
_SAID_OF_A_PERSON = words(
    rf"\b{_PERSON}(?: \w{{1,12}}){{0,2}} $",
    rf"\b(?:{_BE}|you are|be|being|become|is){_ALREADY}(?: an?| une?)? ?$",
    r"(?:^|\n|[:*-])[ *-]*(?:profil|candidat|qualites|savoir-etre|profile)? ?:? ?$",
    r"\b(?:\w{3,20}(?:f|ve|te?|le|que|ux|se|nte?|eu[rx]|al|ble|ire|ive|ful|ed|ing|rt|en|er)),? (?:(?:et|and|tres|very) )?(?:(?:tres|very) )?$",
)
_THING = words(
    r"\b(?:postes?|roles?|positions?|variables?|parametres?|facteurs?|elements?|comptes?|acteurs?|marques?|medias?|blogs?|reseaux?|pages?|sites?|plus|most|criteres?|leviers?|membres"
    r"|journa(?:l|ux)|maisons?|groupes?|entreprises?|cabinets?|think tanks?)(?: \w{1,12}(?:,| et)?){0,2} $"
)

_ANOTHERS = words(
    r"^ ?(?:du |de la |de l'|des |de nos |de notre |of (?:the|our) |en (?:echange|contrepartie)\b|in exchange\b)"
)
"""« Les réseaux sociaux du club », or a fame that the ad promises."""
_ENDS_THERE = words(r"^(?: ?[,.;:!?()/\n]|$| (?:et|ou|and|or|avec|depuis|a titre|exige|requi|obligat|est|sont)\b)")
"""« Réseaux » with no other word is social: « les réseaux de distribution », « les réseaux existants » are not."""

STANDING = pattern(
    rf"\b{_SIZE} {_FAME} (?:tres )?(?:personnelle|perso)\b(?: (?:sur|dans|aupres de|en) {NETWORKS})?",
    rf"\b{_HAVE}{_ALREADY} (?:d'|de )?(?P<fame>(?:une? |la |ta |votre )?(?:{_SIZE} )?{_FAME}(?: \w{{3,12}})? sur {NETWORKS})",
    rf"\b(?:ta|votre|sa|leur) propre {_CROWD}(?:,? (?:bien |tres |deja )?\w{{4,10}}e)?(?: sur {NETWORKS})?",
    rf"\b{_HAVE}{_ALREADY} (?P<crowd>(?:une |ta |votre ){_CROWD} (?:bien |tres |deja )?(?:engagee|fidele|active|solide|large|constituee|acquise|etablie)(?: sur {NETWORKS})?)",
    rf"\b{_CROWD} personnelle\b(?: sur {NETWORKS})?",
    rf"\b(?:deja )?suivie? par (?:une |de |votre |ta )(?:\w{{4,10}} )?(?:{_CROWD}|nombreux (?:abonnes|followers|fans))(?: \w{{4,10}})?",
    rf"\bprésence (?:très )?(?:active|forte|personnelle|marquee|reguliere|affirmee|solide)(?: et \w{{4,12}})? sur {NETWORKS}",
    rf"\b{_SIZE} presence (?:\w{{4,12}} )?(?:sur {NETWORKS}|en ligne|digitale|numerique)",
    rf"\b(?:tres |hyper ?-?|ultra ?-?)?(?:populaires?|suivie?|celebre) (?:sur|dans) {NETWORKS}",
    rf"\b(?:tres |hyper ?-?|ultra ?-?)?(?:actif|active|presente?|connue?|reconnue?) (?:\w{{4,15}} )?(?:sur|dans) {NETWORKS}(?: perso(?:nnels)?\b)?",
    r"\b(?:(?:etre )?une? )?(?:figure|personnalite|nom|signature|voix|visage) (?:deja |bien |tres )?(?:re)?connue?s?(?: (?:du|de la|de|sur|dans|des) (?:\w{1,12}\b ?){1,3}| en ligne)?",
    r"\bcomptes? (?:(?:twitter|instagram|linkedin|tiktok|personnels?|perso|facebook) ){1,2}(?:(?:tres|bien|deja|hyper) ){0,2}(?:actifs?|suivis?|influents?|vivants?|engageants?)",
    rf"\b(?:ta|votre) {_CROWD} (?:te|vous) suit(?: deja)?(?: sur {NETWORKS})?",
    r"\b(?:ten(?:ez|ir|ant)|as|avez) (?:deja )?(?P<blog>une? (?:blog|chaine|podcast|compte) (?:deja |bien |tres )?(?:reconnue?|connue?|suivie?|influente?|a succes))",
    rf"\b{_FAME} (?:sur {NETWORKS}|en ligne) (?:exigee?|requise?|indispensable|imperative|obligatoire|necessaire|demandee|attendue)\b",
    rf"\b(?:e-?reputation|(?:{_FAME}|comptes?) (?:sur {NETWORKS}|en ligne|{NETWORKS}|perso(?:nn?els?(?:les?)?)?)) ?: ?(?:exige|requis|indispensable|imperati|obligatoire|irreprochable|excellente|solide|forte|tres |actif|suivi|vivant)\w{{0,5}}",
    rf"\b{_SIZE} e-?reputation\b|\b(?:ta|votre) e-?reputation (?:est|doit etre) \w{{4,12}}",
    rf"\b{_BE}{_ALREADY} (?P<role>(?:reconnue? comme )?(?:une? )?(?:(?:micro|nano)-?)?(?:influenceur|influenceuse|instagrameu(?:r|se)|tiktokeu(?:r|se)|youtubeu(?:r|se)|leader d'opinion)\b(?: \w{{4,12}})?)",
)
STANDING_EN = pattern(
    rf"\b(?:strong|solid|established|large|sizeable|sizable|proven|existing|active|great|big) (?:\w{{3,10}} )?(?:{_EN_NET} ){{1,2}}(?:presence|following|audience|profile|reach)(?: on {NETWORKS})?",
    rf"\b(?:strong |established |solid )?personal (?:brand|following)\b(?: on {NETWORKS})?",
    rf"\b(?:large|strong|loyal|engaged|established|sizeable) (?:following|fan ?base)\b(?: on {NETWORKS})?",
    rf"\byour own (?:\w{{3,10}} )?(?:community|audience|following|fan ?base)(?: on {NETWORKS})?",
    rf"\b(?:already )?(?:an? )?(?:well[ -]known|famous|recogni[sz]ed|popular|big|known) (?:name|figure|voice|personality|influencer|blogger|creator|presence)(?: (?:on|in) (?:{NETWORKS}|the \w{{3,12}}))?",
    rf"\b(?:(?:very|highly) )?(?:popular|well[ -]known|famous|influential|active) (?:on|across) {NETWORKS}",
    r"\b(?:you are|be|being) (?:already )?(?P<role>an influencer|a thought leader|a key opinion leader)\b",
)


@rule(
    label="influence-exigee",
    tier="a-clarifier",
    message=Text(
        "Cette mention demande d'être influent, connu ou suivi à titre personnel.",
        "This wording asks the candidate to be influential, well known or followed in their own name.",
    ),
    why=Text(
        "Être suivi ou connu n'est pas une compétence : cela dit peu de la capacité à écrire, à animer ou à convaincre, et cela touche aux comptes personnels. "
        "Ce qui est demandé à un candidat doit avoir un lien direct et nécessaire avec l'emploi (article L1221-6 du code du travail). "
        "Pour un poste de représentation, le lien peut exister : il reste à l'expliquer.",
        "Being followed or well known is no skill: it says little of the ability to write, to lead a discussion or to convince, and it touches personal accounts. "
        "What is asked of a candidate must have a direct and necessary link with the job (article L1221-6 of the code du travail). "
        "For a post of public speaking there may be such a link: it is for the ad to explain it.",
    ),
    question=Text(
        "À quoi servirait ma notoriété dans ce poste, et mes comptes personnels seraient-ils utilisés pour l'entreprise ?",
        "What would my standing be used for in this job, and would my personal accounts serve the company?",
    ),
    rewrite=Replacement(
        "à l'aise pour écrire et dialoguer en ligne au nom de la marque",
        "at ease writing and talking online in the name of the brand",
    ),
    triggers=[INFLUENTIAL, STANDING, STANDING_EN],
    examples=[
        Example(
            "Community manager créatif, patient et [[influent]].",
            rewrite="Community manager créatif, patient et à l'aise pour écrire et dialoguer en ligne au nom de la marque.",
        ),
        Example("Tu es [[très actif sur Instagram]] depuis longtemps."),
        Example("Vous disposez d'[[une réelle notoriété sur LinkedIn]]."),
        Example("Il faut [[une figure connue du handball]], même amateur."),
        Example("Venir avec [[ta propre audience]] est obligatoire."),
        Example("You have a [[strong personal brand]] and some patience."),
        Example("You are [[popular on TikTok]] and love cakes."),
        Example("We look for someone [[influential]] and kind."),
        Example("Vous animez notre communauté, très active sur les réseaux sociaux."),
        Example("Vous identifiez les comptes influents et les influenceurs de notre secteur."),
        Example("Acteur très présent sur les réseaux existants d'assainissement."),
        Example("Notre groupe, connu sur les réseaux sociaux, recrute."),
        Example("Analyse des paramètres les plus influents du procédé."),
        Example("You will influence the roadmap and grow our strong social media presence."),
        Example("Aucune notoriété sur les réseaux n'est demandée."),
        Example("Vous développez notre forte présence sur les réseaux."),
        Example("Animation d'une communauté active sur Discord."),
        Example("Vous travaillez avec des créateurs populaires sur TikTok."),
        Example("[[Présence sur Instagram indispensable]]."),
        Example("[[E-réputation : irréprochable]]"),
        Example("Un visage connu en échange de quelques articles par mois."),
        Example("Vous tenez une présence active sur les réseaux sociaux de la librairie."),
        Example("Expérience en éducation populaire ou dans le social."),
    ],
)
def influence_exigee(document: Document) -> Iterator[Span]:
    """An adjective said of a person, or a standing of one's own; never the fame of the employer or the object of the work."""
    done: list[Span] = []
    for match in document.find(INFLUENTIAL):
        said = match.data[max(0, match.start - 60) : match.start]
        if _SAID_OF_A_PERSON.search(said) and not _THING.search(said) and _of_the_candidate(match):
            done.append(match.span())
            yield done[-1]
    for source in (STANDING, STANDING_EN):
        for match in document.find(source):
            anothers = _ANOTHERS.search(match.data[match.end : match.end + 16])
            if not anothers and _of_the_candidate(match) and _of_social_networks(match):
                groups = [name for name in _GROUPS[source] if match.has(name)]
                span = match.span(groups[0] if groups else 0)
                if not any(span.overlaps(one) for one in done):
                    yield span


_GROUPS = {STANDING: ("fame", "crowd", "blog", "role"), STANDING_EN: ("role",)}


def _of_the_candidate(match: Match) -> bool:
    return not (negated(match) or boilerplate(match) or belongs_to_the_job(match)) and speaker(match) in {
        None,
        "candidate",
    }


def _of_social_networks(match: Match) -> bool:
    return (
        not match.folded().endswith("reseaux") or _ENDS_THERE.search(match.data[match.end : match.end + 12]) is not None
    )
