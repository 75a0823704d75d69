"""Handwriting, stars and numbers used to choose people: graphology, astrology, numerology, letters to be handwritten."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, preferred, sentence, words
from sansreproche.document import Document, Match
from sansreproche.law.recruitment import ASKED_OF_CANDIDATES, METHODS
from sansreproche.patterns import pattern
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_YOUR = r"(?:votre |vos |ton |tes |ta |le |la |son |your )"
_BY_HAND = r"(?:manuscrite?s?|(?:ecrite?s? |redigee?s? |composee?s? )?(?:(?:entierement |exclusivement |obligatoirement )?a la main|de (?:votre|ta) (?:propre )?main|au stylo(?: (?:plume|bille|noir|bleu))?|a la plume|a l'encre))\b"
_LETTER = r"(?:lettre|lm|candidature|demande|motivation|page|texte|courrier|mot|lignes|paragraphe|feuille|presentation|message)s?"
_EXPERTISED = (
    r"(?:analys|etudi|expertis|examin|interpret|soumis|confi|lue|decrypt|scrut|transmis|passe|jug|regard)\w{0,5}"
)
HANDWRITTEN = pattern(
    rf"\b(?:une? |votre |ta |la |les |(?:trois|quatre|cinq|dix|vingt|quelques|\d\d?) )?(?:courte |simple |belle )?{_LETTER}(?: de (?:motivation|candidature|presentation))?,? ?\(?(?:(?:obligatoirement|imperativement|entierement|exclusivement|signee?|a (?:ecrire|rediger)|redigee?|ecrite?) ){{0,2}}{_BY_HAND}(?: (?:obligatoire|exigee|demandee|indispensable|de motivation|uniquement|exigees|seulement|obligatoires))?",
    rf"\b(?:ecri(?:vez|s|re)|postule[rz]?|redige[rz]?)(?:-| )(?:nous |moi )?{_BY_HAND}",
    r"\b(?:un |une |votre |ton |(?:trois|cinq|dix|quelques|\d\d?) )?(?:echantillon|specimen|exemple|lignes|page) (?:de |d')(?:votre |ton |l')?ecriture\b(?: manuscrite)?(?: et (?:de )?(?:votre )?signature)?",
    r"\b(?:an? |your |one |two )?(?:short )?(?:hand-?written|hand written) (?:cover |motivation |application )?(?:letters?|applications?|notes?|pages?|lines|text)\b|\b(?:letter|application|page|lines?) (?:must be |to be )?(?:hand-?written|written (?:by hand|with a pen))\b",
    r"\b(?:(?:cover )?letter |application |a page )?in your own (?:hand-?writing|hand)\b|\b(?:write|pen) (?:us )?(?:your|the|a) (?:cover |motivation )?(?:letter|application|page) (?:by hand|with a pen)\b|\b(?:an? )?(?:sample|specimen) of (?:your )?handwriting\b",
)
GRAPHOLOGY = pattern(
    r"\b(?:(?:soumise?|confiee?|transmise?|envoyee?|etudiee?|analysee?|lue?) (?:a|par) )?(?:une? |l'|notre |au )?(?:cabinet de |expert en |experte en )?(?:graphologie|graphologue|morphopsychologie|morphopsychologue|numerologie|phrenologie|physiognomonie|chiromancie)\b",
    r"\b(?:une? |l'|notre )?(?:analyse|etude|expertise|examen|test|bilan)s? (?:graphologiques?|de (?:l'|votre |ton )ecriture(?: manuscrite)?|morphopsychologiques?)",
    rf"\b(?:votre|ton|l') ?(?:ecriture|graphisme|main)\b[^.;\n]{{0,14}} (?:(?:sera|est|seront|fera l'objet d'une) ){_EXPERTISED}(?: (?:par|a) [^.;,\n]{{2,30}})?",
    r"\b(?:la forme de )?(?:votre|ton) (?:visage|crane|aura|prenom) (?:sera|est) (?:interpretee?|lue?|analysee?|etudiee?)(?: par [^.;,\n]{2,30})?",
    r"\b(?:a |an |our )?(?:graphology|handwriting|graphological) (?:test|analysis|assessment|expert|study)\b|\bgraphologist\b|\byour handwriting (?:will be |is |gets )(?:studied|analy[sz]ed|assessed|read|examined)(?: by [^.;,\n]{2,24})?",
)
_SIGN = r"(?:beliers?|taureaux?|gemeaux|lions?|vierges?|scorpions?|sagittaires?|capricornes?|verseaux?|poissons|aries|taurus|leos?|virgos?|scorpios?|sagittarius|capricorns?|aquarius|pisces|libras?)"
_RARE_SIGN = r"(?:beliers?|taureaux?|gemeaux|scorpions?|sagittaires?|capricornes?|verseaux|aries|scorpios?|sagittarius|capricorns?|aquarius|pisces)"
_MAGE = r"(?:un |une |notre |nos |par un |par une |l')?(?:numerologue|astrologue|voyante?|medium|magnetiseur|cartomancienne|tarologue|radiesthesiste|energeticienne?|chiromancienne|numerologist|astrologer|psychic|clairvoyant|palm reader)s?"
STARS = pattern(
    rf"\b{_YOUR}signes? (?:astrologiques?|astral|astro|du zodiaque|chinois|zodiacal)(?: et (?:votre |ton |l')?ascendant)?",
    r"\b(?:precise[rz]?|indique[rz]?|quel est|donne[rz]?|dis-nous|dites-nous) (?:nous )?(?:votre|ton) signe(?: ?[?,.;!\n]|$| et (?:votre |ton )?ascendant)",
    rf"\b(?:{_YOUR}|un )?(?:theme astral|carte du ciel|(?:chemin|nombre) de vie|nombre (?:d'expression|personnel|intime)|compatibilite astrale)\b|\b{_YOUR}(?:ascendant|horoscope)\b|\bhoroscope (?:du candidat|des candidats)\b",
    r"\b(?:date|heure|jour|lieu)\b[^.;\n]{0,30} de naissance[^.;\n]{0,40}\b(?:astrolog\w{2,4}|numerolog\w{2,4}|astral|chemin de vie|calculer|nombre)\b[^.;,\n]{0,24}",
    r"\bsignes? (?:astro\w{0,8}|du zodiaque) ?:? ?(?:demande|exige|a preciser|a indiquer|obligatoire)e?s?",
    rf"\b{_SIGN}(?:,| et| ou| and| or)(?: une?)? {_SIGN} (?:bienvenu|prefere|de preference|s'abstenir|welcome|preferred|only|exclu)\w{{0,3}}|\b{_RARE_SIGN} (?:bienvenu|prefere|de preference|s'abstenir|welcome|preferred|only|exclu)\w{{0,3}}|\b(?:ascendant|signe) {_SIGN}\b|\bune? {_RARE_SIGN} ou une? {_SIGN}\b",
    rf"\b{_MAGE} (?:qui )?(?:etabli|etudi|calcul|analys|regard|li|valid|rencontr|dress|examin|verifi|confirm|assist|donn|tranch|depart|particip|looks|reads|checks|will|draws)\w{{0,6}}(?: (?:votre|ton|ta|tes|vos|son|leur|le|la|chaque|aux|at|your|draw|look|read)){{0,3}}(?: [a-z]{{3,12}}){{0,3}}",
    r"\b(?:etude|analyse|bilan|test|profil|theme)s? (?:numerologiques?|astrologiques?|de numerologie|d'astrologie)\b",
    r"\byour (?:star sign|zodiac sign|sun sign|birth chart|astrological sign|horoscope|life path number|blood type|aura)\b|\b(?:numerology|astrology|astrological) (?:test|reading|profile|chart|analysis)\b|\b(?:date|time)[^.;\n]{0,24} of birth[^.;\n]{0,30}\b(?:chart|astrolog\w{1,4}|numerolog\w{1,4})\b",
)
ORACLES = pattern(
    r"\b(?:un |le |une |la )?(?:tirage|lecture|consultation|seance) (?:de |du |des |d')(?:tarots?|cartes|lignes de la main|aura|pendule)\b",
    r"\bconsult\w{1,4} (?:les )?(?:cartes|astres|etoiles|pendule)\b|\b(?:au |un )?polygraphe\b|\b(?:un |au |le )?detecteur de mensonges?\b|\b(?:test |taches )(?:de rorschach|d'encre)\b|\b(?:votre |ton )?groupe sanguin\b",
    r"\b(?:a )?(?:tarot|palm|aura) reading\b|\b(?:a )?(?:lie[- ]detector|polygraph)(?: test)?\b|\bgraphology\b|\bphrenology\b",
)
BIRTH = pattern(
    r"\bdate et heure de naissance\b(?: exactes?)?|\b(?:tell us|give|what is|what's) your sign\b",
    rf"\b{_YOUR}(?:date,? (?:et )?(?:de naissance,? )?(?:votre |ton |l'|et )?(?:l')?)?heure (?:et (?:votre |ton |le )?lieu )?de (?:votre |ta )?naissance|\byour (?:exact )?(?:time of birth|birth time)",
)

_CHOOSING = words(
    r"\b(?:entretiens?|candidate?s?|candidatures?|choi\w{2,4}|choos\w{2,4}|recrut\w{2,6}|depart\w{2,6}|finalistes?|selection|derniere?|etapes?|passage|precise[rz]?|a preciser|indique[rz]?|interviews?|step|last|used|utilise\w{0,2}|pratique\w{0,2}|tests?|applying|join\w{2,5})\b"
)
_TRADE = words(
    r"\b(?:graphologue|graphologie|astrolog|numerolog|voyan(?:ce|t)|horoscope|archiv|manuscrits|calligraph|esoter|redact\w{2,5} astro|psychic|stationery)"
)
_EITHER = words(
    r"^[^.;\n]{0,14}\b(?:ou non|ou pas|au choix|ou tapee?|ou dactylographiee?|or typed|or not)\b|^ comptables?\b"
)
_OBJECTS = words(
    r"\b(?:ouvrages?|livres?|fonds|collections?|rayon|articles?|rubriques?|application|abonnes|site|blog|clients?|cartes?|archives|sujets?|books?|cards?|readers)\b[^.;\n]{0,60}$",
    r"\b(?:sans|ni|aucune?)\b[^.;\n]{0,30}$",
    r"\b(?:vous|tu) (?:redig|ecri|calligraph|trac|copi)\w{1,5} (?:des |les |nos )$",
    r"\b(?:vous|tu|you) (?:lisez|lis|classez|archivez|vendez|tirez|animez|numerisez|transcrivez|read|sell)\b[^.;\n]{0,60}$",
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
    triggers=[HANDWRITTEN, GRAPHOLOGY, STARS, ORACLES, BIRTH],
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
        Example("[[Votre écriture sera analysée par notre conseil]]."),
        Example("[[Dix lignes de votre écriture]] à joindre au CV."),
        Example("[[Un tirage de tarot]] départagera les finalistes."),
        Example("[[Ascendant Taureau]] de préférence."),
        Example("[[A sample of your handwriting]] is required."),
        Example("Analyse des écritures comptables ; vous écrivez les menus à la main."),
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
    for source in (HANDWRITTEN, GRAPHOLOGY, STARS, ORACLES, BIRTH):
        for match in document.find(source, "text"):
            if _excused(match) or (source is BIRTH and any(sentence(match) == sentence(one) for one in read)):
                continue
            if source is ORACLES and not _CHOOSING.search(match.data[slice(*sentence(match))]):
                continue
            read.append(match)
            mild = source is HANDWRITTEN or preferred(match)
            yield Mark(match.span(), tier="a-clarifier" if mild else None)


def _excused(match: Match) -> bool:
    start, _ = sentence(match)
    of_the_work = _OBJECTS.search(match.data[start : match.start]) is not None
    either = _EITHER.search(match.data[match.end : match.end + 30]) is not None
    return of_the_work or either or negated(match) or boilerplate(match) or cited(match)
