"""Handwriting, stars and numbers used to choose people: graphology, astrology, numerology, letters to be handwritten."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, preferred, sentence, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import ASKED_OF_CANDIDATES, METHODS
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_YOUR = r"(?:votre |vos |ton |tes |ta |le |la |son |your )"
HANDWRITTEN = pattern(
    r"\b(?:une |votre |ta |la )?(?:courte |simple )?(?:lettre|lm|candidature|demande)(?: de (?:motivation|candidature|presentation))?,? ?\(?(?:obligatoirement |imperativement |entierement |exclusivement )?(?:(?:ecrite|redigee) )?(?:manuscrite|(?:ecrite |redigee )?a la main|de votre main)\b(?: (?:obligatoire|exigee|demandee|indispensable|de motivation))?",
    r"\b(?:les )?(?:candidatures?|lettres? de (?:motivation|candidature)) (?:manuscrites?|ecrites a la main)(?: (?:uniquement|exigees?|seulement|obligatoires?))?",
    r"\b(?:quelques lignes|une page|un texte|un courrier|un mot) (?:manuscrit(?:es|e)?|ecrite?s? a la main)\b",
    r"\b(?:an? |your )?(?:short )?(?:hand-?written|hand written) (?:cover |motivation |application )?(?:letter|application|note)\b|\b(?:letter|application) (?:must be |to be )?(?:hand-?written|written by hand)\b",
)
GRAPHOLOGY = pattern(
    r"\b(?:(?:soumise?|confiee?|transmise?|envoyee?|etudiee?|analysee?|lue?) (?:a|par) )?(?:une? |l'|notre |au )?(?:cabinet de |expert en |experte en )?(?:graphologie|graphologue|morphopsychologie|morphopsychologue)\b",
    r"\b(?:une? |l'|notre )?(?:analyse|etude|expertise|examen|test|bilan)s? (?:graphologiques?|de (?:l'|votre |ton )ecriture|morphopsychologiques?)",
    r"\b(?:a |an |our )?(?:graphology|handwriting|graphological) (?:test|analysis|assessment|expert|study)\b|\bgraphologist\b",
)
STARS = pattern(
    rf"\b{_YOUR}signes? (?:astrologiques?|astral|astro|du zodiaque|chinois|zodiacal)(?: et (?:votre |ton |l')?ascendant)?",
    rf"\b{_YOUR}(?:theme astral|ascendant|horoscope|chemin de vie|nombre de vie|carte du ciel)",
    r"\bsignes? (?:astro\w{0,8}|du zodiaque) (?:demande|exige|a preciser|a indiquer|obligatoire)e?s?",
    r"\b(?:un |une |notre |nos |par un |par une )?(?:numerologue|astrologue|voyante?|medium|magnetiseur)s? (?:qui )?(?:etabli|etudi|calcul|analys|regard|li|valid|rencontr|dress|examin|verifi|confirm)\w{1,6}(?: (?:votre|ton|ta|tes|vos|son|leur|le|la|chaque))?(?: [a-z]{4,12}){0,3}",
    r"\b(?:etude|analyse|bilan|test|profil|theme)s? (?:numerologiques?|astrologiques?|de numerologie|d'astrologie)\b",
    r"\byour (?:star sign|zodiac sign|sun sign|birth chart|astrological sign|horoscope|life path number|blood type)\b|\b(?:numerology|astrology|astrological) (?:test|reading|profile|chart|analysis)\b",
)
BIRTH = pattern(
    rf"\b{_YOUR}(?:date,? (?:et )?(?:de naissance,? )?(?:votre |ton |l'|et )?(?:l')?)?heure (?:et (?:votre |ton |le )?lieu )?de (?:votre |ta )?naissance|\byour (?:exact )?(?:time of birth|birth time)|\b(?:votre|ton) groupe sanguin",
)

_TRADE = words(
    r"\b(?:graphologue|graphologie|astrolog|numerolog|voyan(?:ce|t)|horoscope|archiv|manuscrits|calligraph|esoter|redact\w{2,5} astro|psychic|stationery)"
)
_OBJECTS = words(
    r"\b(?:ouvrages?|livres?|fonds|collections?|rayon|articles?|rubriques?|application|abonnes|site|blog|clients?|cartes?|archives|sujets?|books?|cards?|readers)\b[^.;\n]{0,60}$",
    r"\b(?:sans|ni|aucune?)\b[^.;\n]{0,30}$",
)


@rule(
    label="methode-douteuse",
    tier="abusif",
    message=Text(
        "Cette mention annonce une méthode de choix dont le lien avec l'aptitude au métier n'est pas établi.",
        "This wording announces a way of choosing whose link with ability for the job is not established.",
    ),
    why=Text(
        "L'écriture, les astres ou les nombres ne renseignent pas sur l'aptitude à un emploi. Les méthodes d'évaluation des candidats doivent être pertinentes au regard de leur but et annoncées "
        "(article L1221-8) ; les informations demandées doivent avoir un lien direct et nécessaire avec l'emploi (article L1221-6). Une lettre manuscrite n'est interdite par aucun texte : "
        "demander pourquoi elle doit l'être permet de savoir si l'écriture sera étudiée.",
        "Handwriting, stars or numbers tell nothing of the ability to do a job. Methods for assessing candidates must be relevant to their purpose and announced (article L1221-8); what is asked must "
        "have a direct and necessary link with the job (article L1221-6). No text forbids a handwritten letter: asking why it must be so tells whether the handwriting will be studied.",
    ),
    question=Text(
        "Que mesure cette méthode pour ce poste, et puis-je en connaître le résultat ? Une lettre tapée convient-elle ?",
        "What does this method measure for this post, and may I know its result? Will a typed letter do?",
    ),
    rewrite=Replacement(
        "lettre de motivation, sous la forme de votre choix", "cover letter, in the form of your choice"
    ),
    sources=[METHODS, ASKED_OF_CANDIDATES],
    triggers=[HANDWRITTEN, GRAPHOLOGY, STARS, BIRTH],
    examples=[
        Example(
            "Écrivez-nous [[une lettre de motivation manuscrite]].",
            rewrite="Écrivez-nous une lettre de motivation, sous la forme de votre choix.",
        ),
        Example("CV ET [[LETTRE MANUSCRITE]] À ENVOYER AU SIÈGE."),
        Example("Prévoir [[une analyse graphologique]] après l'entretien."),
        Example("Précise [[ton signe astrologique]] dans ton message."),
        Example("Votre lettre sera [[confiée à un graphologue]]."),
        Example("Tell us [[your star sign]] in your mail."),
        Example("Send [[a handwritten letter]] by post."),
        Example("Indiquez [[votre heure de naissance]]."),
        Example("Aucune lettre manuscrite n'est demandée."),
        Example("Vous classez des lettres manuscrites anciennes.", title="Archiviste H/F"),
        Example("Vous rédigez l'horoscope du journal et la page d'astrologie.", title="Journaliste H/F"),
        Example("Nous ne pratiquons ni graphologie ni numérologie."),
        Example("Candidature par courriel : lettre manuscrite inutile."),
        Example("Our app shows the horoscope of the day; you write its tests."),
    ],
)
def methode_douteuse(document: Document) -> Iterator[Mark]:
    """Methods that read a person in their hand or their birth; a letter to be handwritten alone deserves a question."""
    if _TRADE.search(document.folded("title").data) is not None:
        return
    read: list[Match] = []
    for source in (HANDWRITTEN, GRAPHOLOGY, STARS, BIRTH):
        for match in document.find(source, "text"):
            if _excused(match) or (source is BIRTH and any(sentence(match) == sentence(one) for one in read)):
                continue
            read.append(match)
            mild = source is HANDWRITTEN or preferred(match)
            yield Mark(match.span(), tier="a-clarifier" if mild else None)


def _excused(match: Match) -> bool:
    start, _ = sentence(match)
    of_the_work = _OBJECTS.search(match.data[start : match.start]) is not None
    return of_the_work or negated(match) or boilerplate(match) or cited(match)
