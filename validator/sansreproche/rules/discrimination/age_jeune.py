"""Youth, or the right generation, asked of the candidate."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import CRITERIA, NO_AD, PENALTY, decision
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_WHO = (
    r"(?:diplomee?|talent|homme|femme|fille|garcon|dame|personne|profil|candidate?|ingenieure?|professionnel(?:le)?|collaborat(?:eur|rice)|acti(?:f|ve)|"
    r"retraitee?|commerciale?|cadre|consultante?|vendeu(?:r|se)|recrue|developpeu(?:r|se)|technicien(?:ne)?|architecte|juriste|"
    r"comptable|assistante?|serveu(?:r|se)|manager|cuisini(?:er|ere)|coiffeu(?:r|se)|avocate?|chercheu(?:r|se)|docteure?|gens|loup|adulte)s?\b"
)
_LIVELY = r"(?:dynamique|motive|ambitieu|talentueu|souriant|sporti|disponible|energique|volontaire)[a-z]{0,3}\b"
_SOMEBODY = r"(?:personne|profil|candidat|candidate|candidature|collaborateur|collaboratrice|commercial|commerciale|vendeur|vendeuse|assistante?|homme|femme)s?"

YOUNG = pattern(
    rf"(?:\bune? )?\bjeunes? {_WHO}(?: (?:et )?{_LIVELY})?",
    rf"\bjeunes?(?:,| et|, et) {_LIVELY}",
    rf"(?:\bune? )?\b{_SOMEBODY} (?:plutot |tres |assez |encore )?jeunes?\b(?:(?:,| et) {_LIVELY})?",
    r"(?:\ban? )?\byoung(?:,? (?:and )?[a-z]{4,12})? (?:graduates?|professionals?|talents?|persons?|people|wom[ae]n|m[ae]n|lad(?:y|ies)|candidates?)\b",
    r"(?:\ban? )?\byoung(?:,? and|,) (?:energetic|dynamic|motivated|ambitious|hungry|enthusiastic)\b",
    r"\ba youngster\b",
    r"(?:\ba )?\byouthful (?:candidate|person|profile|applicant)s?\b",
    r"(?:\ban? )?\b(?:recent|fresh) (?:university |college )?graduates?\b(?: only)?",
)
A_YOUNG = pattern(
    r"\b(?:une?|des) (?:petite?s? )?jeunes?\b(?:,? (?:et )?(?:motivee?s?|dynamiques?|volontaires?|courageux))?",
    r"\bjeunesse (?:et [a-z]{4,12} )?(?:obligatoire|exigee?|requise?|imperative)s?\b|\b(?:du|de) sang jeune\b",
    r"\b(?:il faut etre|etre|vous etes|tu es|soyez|sois) (?:assez |plutot |encore )?jeunes?\b",
)
FRESH = pattern(
    r"\b(?:tout juste|(?:tout )?fraichement|nouvellement) (?:diplomee?|sortie? (?:d'ecole|de l'ecole|des etudes))s?\b",
    r"\b(?:fresh|straight|just) out of (?:college|school|university)\b|\bnew grad(?:uate)?s only\b|\bnewly graduated\b",
    r"\bgraduated (?:less than|within the last|no more than) [a-z0-9]{1,6} (?:years?|months?)(?: ago)?\b|\bdiplomee?s? depuis moins d(?:e |')[a-z0-9]{1,6} ?(?:ans|mois)?\b",
    r"\b(?:an? )?20[1-4]\d(?: ?(?:or|/|-|and) ?20[1-4]\d)? graduates?\b(?: only)?|\bclass of 20[1-4]\d only\b|\b(?:diplomes?|promo(?:tion)?s?) (?:de l'annee|(?:de |en )?20[1-4]\d(?: ?(?:ou|et|/|-) ?20[1-4]\d)?) (?:uniquement|seulement|exclusivement|only)\b",
)
GENERATION = pattern(
    r"\b(?:issue?s?|vous etes|tu es|etre|profils?|candidats?|appartenez|membre) (?:de|a) la generation (?:y|z|alpha)\b|\b(?:millennials?|gen(?:eration)? ?z|digital natives?) only\b|\b(?:la )?generation (?:y|z|alpha|(?:19|20)\d0(?:-(?:19|20)\d0)?) (?:uniquement|exclusivement|seulement)\b|\bdigital natives? (?:uniquement|exclusivement|exige)|\bnee?s? avec (?:internet|un smartphone)\b",
)

_SOUGHT = words(
    r"\b(?:recherch|recrut|cherch|embauch|integr|attir|faire appel|s'adress|destine|reserv|convien|conviendr|miser|autour de|souhait|voul|veut|besoin d|privilegi|preferons|prioris|selectionn|nous faut|vous faut)[a-z]{0,6}\b[^.;:\n]{0,60}$",
    r"\b(?:vous etes|tu es|soyez|etre|profils?|formation|experience|candidate?s?|titulaire|poste pour|ideal(?:ement)?|competences requises)\b[^.;\n]{0,30}$",
    r"\b(?:look(?:ing)? for|after|seek(?:ing|s)?|hir(?:e|ing)|want(?:ed|s)?|needs?|you are|you're|must be|ideal(?:ly)?|suits?|suitable|requirements?|recruit\w{0,3}|reserved)\b[^.;\n]{0,60}$",
    r"^[ *>\"'-]{0,6}$",
)
_OF_OTHERS = words(
    r"\b(?:equipes?|entreprise|societe|structure|direction|banque|environnement|ambiance|agence|studio|start-?up|groupe|marque|univers|programme|nos|public|clientele|team|company|our|brand|audience)\b[^,.;\n]{0,25}$",
    r"\b(?:accompagn|encadr|aupres|au service d|forme[rz] |anim(?:er|ez|ation)|insertion|heberg|accueill|prefere|palmares|remuner|selon|perspective|evolution|coach|liens?|rencontr|d'autres|%|teach|support|mentor|help)[^.;\n]{0,70}$",
)
_SUBJECT_NEXT = words(
    r"^[^.;\n]{0,20}\b(?:equipe|entreprise|societe|structure|maison|agence|start-?up|team|company)\b|^ ou moins jeune|^ d'esprit"
)
_NOUN_ENDS = words(r"^ ?(?:$|[,.;!?)\n]| (?:pour|qui|avec|capable|sans|sorti|et|h/f|aim|pret|disponible)\b)")
_SCHEMES = words(
    r"\bservice (?:civique|national)|\bmission locale|\bapprenti|\balternan|\binsertion|\bdispositif|\bvolontari|\bacademie\b|\bjobs? d'ete"
)
_OR_ELSE = words(r"^ ?/|^[^.;\n]{0,30}\b(?:ou|or)\b")
"""Another way in is offered at once: the wording is to be explained rather than condemned."""
_CEILING = words(
    r"\b(?:0|zero|debutant) (?:et|a|/|-|ou) ?(?:[12]|un|deux) ans?\b|\b0-[12] ans?\b|\b(?:moins d[e'] ?(?:[12]|une?|deux)|(?:[12]|un|deux) ans?(?: d'experience)? (?:au )?max\w{0,6}|max\w{0,6} (?:[12]|un|deux)) ?(?:ans?\b|$)"
)
"""With so little experience as the most, « les jeunes diplômés sont bienvenus » says who is sought."""


@rule(
    label="age",
    tier="abusif",
    message=Text("Cette mention demande la jeunesse.", "This wording asks for youth."),
    why=Text(
        "L'âge est l'un des critères qu'une offre ne peut retenir (L1132-1, L5321-2), et le Défenseur des droits, "
        "dont l'avis n'est pas un jugement, a relevé une discrimination dans une annonce visant une personne « plutôt jeune ». « Jeune diplômé » écarte qui vient d'obtenir son diplôme à quarante ans. "
        "Aucun jugement connu ne porte sur ces mots exacts : à vérifier selon le contexte.",
        "Age is one of the criteria that an ad may not use (L1132-1, L5321-2); the French Defender of Rights, whose opinion is no "
        'ruling, found discrimination in an ad that sought somebody "rather young". "Young graduate" shuts out whoever graduates at forty. No known ruling bears on these exact words: '
        "the context decides.",
    ),
    question=Text(
        "Étudiez-vous aussi les parcours plus longs, ou qui changent de métier ?",
        "May an experienced person, or one changing trade, apply?",
    ),
    rewrite=Replacement("débutants acceptés", "beginners accepted", "adapt"),
    sources=[CRITERIA, NO_AD, PENALTY, decision("MLD-2016-125", 18463, "offre visant une personne « plutôt jeune »")],
    triggers=[YOUNG, A_YOUNG, FRESH, GENERATION],
    examples=[
        Example(
            "Nous recherchons [[un jeune diplômé]] pour la paie.",
            rewrite="Nous recherchons un gestionnaire pour la paie, débutants acceptés.",
        ),
        Example("Vous êtes [[jeune diplômé(e)]] en droit."),
        Example("RECHERCHE [[JEUNE FEMME]] POUR GARDE D'ENFANTS."),
        Example("Profil :\n- [[Jeune et motivé]]\n- Permis B"),
        Example("Ce poste est réservé à [[une personne jeune]]."),
        Example("Le chef veut [[un petit jeune]] pour la plonge."),
        Example("Pour le chantier il nous faut [[des jeunes motivés]]."),
        Example("[[Il faut être jeune]] pour suivre nos tournées."),
        Example("[[Fraîchement diplômée]], tu rêves d'un premier poste."),
        Example("Straight away or in June: someone [[fresh out of college]]."),
        Example("[[Vous êtes de la génération Z]] et vous aimez la vente."),
        Example("Nous privilégions les [[profils jeunes]]."),
        Example("Notre garage veut recruter de [[jeunes talents]]."),
        Example("Tu es [[jeune et dynamique]] ? Rejoins notre épicerie !"),
        Example("Cherche [[jeune retraité]] pour trois matinées."),
        Example("We are looking for [[a young professional]] with taste."),
        Example("You are [[a recent graduate]] in finance."),
        Example("Vous rejoindrez une équipe jeune et dynamique."),
        Example("Jeune et dynamique, notre équipe vous attend."),
        Example("Notre jeune entreprise cherche un comptable."),
        Example("Nous cherchons un jeune apprenti ; la mission locale suit un jeune sans emploi."),
        Example("Vous connaissez les codes de la génération Z. Vous aidez un jeune à écrire son CV."),
        Example("Vous êtes jeune parent ? La crèche est au rez-de-chaussée."),
        Example("Nous recrutons aussi des jeunes diplômés, comme des profils de vingt ans de métier."),
        Example("Éducateur de jeunes enfants : vous accompagnez de jeunes adultes."),
        Example("Le poste est ouvert aux jeunes diplômés comme aux profils confirmés."),
        Example("Les jeunes diplômés sont les bienvenus."),
        Example("De 0 à 2 ans de pratique : parfait, les [[jeunes diplômés]] sont bienvenus."),
        Example(
            "Nous bannissons les mots « jeune et dynamique » de nos annonces, comme « vous êtes jeune et motivé »."
        ),
        Example("Vous êtes jeune ou moins jeune : peu importe. Nous ne cherchons pas un jeune diplômé."),
        Example("Chef de projet senior : dix ans de pratique."),
        Example("Une première expérience auprès d'un public jeune."),
        Example("[[Diplômés 2026 uniquement]], master ou école."),
        Example("You are [[a 2026 graduate]] with a head for figures."),
        Example("You will join a young and dynamic team; recent graduates are welcome."),
        Example("Nos jeunes talents grandissent vite : programme d'intégration de six mois."),
    ],
)
def age_jeune(document: Document) -> Iterator[Span | Mark]:
    """Youth said of whom the ad seeks, neither of the team, nor of the public, nor as an invitation."""
    for match in document.find(YOUNG):
        if _is_sought(match) and not _excepted(match):
            either = _OR_ELSE.search(context.after(match))
            yield Mark(match.span(), tier="a-clarifier" if either else None, rewrite=_without_youth(match))
        elif context.welcomed(match) and _CEILING.search(match.data[context.sentence(match)[0] : match.start]):
            yield Mark(match.span(), tier="a-clarifier")
    for match in document.find(A_YOUNG):
        start, end = context.sentence(match)
        noun = _NOUN_ENDS.search(match.data[match.end : match.end + 20]) and not _SCHEMES.search(match.data[start:end])
        said = match.folded().startswith(("une", "un", "des")) is False
        if noun and (said or _is_sought(match)) and not _excepted(match):
            yield match.span()
    for match in document.find(FRESH):
        if not _OF_OTHERS.search(context.before(match)) and not _excepted(match):
            yield Mark(match.span(), tier="a-clarifier")
    for match in document.find(GENERATION):
        if not _excepted(match):
            yield match.span()


def _without_youth(match: Match) -> Replacement | None:
    """« un jeune diplômé » becomes « un diplômé », « jeune et motivé » « motivé »; a young woman would still be a woman."""
    quote = match.document.quote(match.span()).text
    young = _YOUNG_FIRST.search(match.folded().encode())
    if young is None or len(quote) != len(match.folded()):
        return None
    start, end = young.span(1)
    article, rest = quote[:start], quote[end:]
    kept = article + (rest[0].upper() + rest[1:] if quote[start].isupper() and not article else rest)
    return Replacement(kept, kept, "safe")


_YOUNG_FIRST = words(
    r"^(?:(?:une?|des|d'une?|a|les) )?(jeunes? (?:et )?|young (?:and )?)(?:diplomee?s?|motivee?s?|dynamiques?|professionnel(?:le)?s?|professionals?|graduates?|ingenieure?s?|candidate?s?|collaborateurs?|talents?|retraitee?s?)\b"
)


def _is_sought(match: Match) -> bool:
    said, rest = context.before(match), context.after(match)
    sought = _SOUGHT.search(said) is not None or match.folded().endswith("only")
    return sought and not _OF_OTHERS.search(said) and not _SUBJECT_NEXT.search(rest)


def _excepted(match: Match) -> bool:
    denied = context.negated(match) or context.boilerplate(match) or context.cited(match)
    return denied or context.welcomed(match) or context.performing(match)
