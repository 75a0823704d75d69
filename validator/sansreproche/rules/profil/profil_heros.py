"""A hero in place of a colleague: rockstar, ninja, guru, Swiss army knife, five-legged sheep."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, negated, speaker, words
from sansreproche.document import Document, Match
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_LEAD = r"(?:une? ou une? )?(?:(?:vrai|veritable|real|true)e?s? )?"
_ALONE = r"couteaux?[ -]suisses?(?: humains?)?|swiss army kni(?:fe|ves)|moutons? a (?:5|cinq) pattes"
_HERO = (
    r"rock[ -]?stars?|ninjas?|gourous?|gurus?|guerri(?:er|ere)s?(?: ou (?:une )?guerriere)?|warriors?|super[ -]?heros(?:-oine)?|super[ -]?heroines?"
    r"|super[ -]?hero(?:es)?|super ?wom[ae]n|super ?m[ae]n|wonder ?wom[ae]n|tueu(?:rs?|ses?)|killers?|machines? de guerre|requins?|sharks?|wizards?|jedis?|samourais?|samurais?"
    r"|unicorns?|betes? de (?:travail|guerre|course)|surhommes?|gladiat(?:eur|rice|or)s?|snipers?|pitbulls?|commandos?|machines? a (?:vendre|cash|closer)|loups?|lions?|lionnes?|fauves?|titans?|spartiates?|vikings?|mercenaires?|cyborgs?|mutante?s?|extraterrestres?|demi-dieux?|terminators?|avengers?|superstars?|beasts?|hustlers?|wonder ?kids?|whizz?[ -]?kids?"
)
_FIELD = r"(?:sales|code|data|marketing|coding|python|java(?:script)?|js|excel|seo|growth|web|php|react|devops|communications?|office) "
HERO = pattern(
    rf"\b{_LEAD}(?:{_ALONE})\b",
    rf"\b{_LEAD}(?:{_FIELD})?(?:{_HERO})\b(?: (?:de la|de l'|du|des|d'|de|en|of|at|in) ?\w{{2,16}}\b)?",
    rf"\b{_LEAD}(?:magicien(?:ne)?|dieu|deesse|sorci(?:er|ere)|stars?)s? (?:de la |de l'|du |des |d'|de |of )\w{{3,16}}",
    rf"\b{_LEAD}hackers? (?:(?:du|de la|de l'|des) ?\w{{3,14}}|dans l'ame)",
)
_SOUGHT = words(
    r"\b(?:(?:re)?cherch\w{1,4}|voulons|veut|besoin|recrut\w{1,4}|etes|es|etre|soyez|sois|tu as|vous avez|profil|cote|esprit|ame|mentalite|temperament|faut|devien\w{1,3}|attend\w{0,4}"
    r"|ideal|serez|seras|are|you're|be|looking|seeking|need|want|hiring|become|appelle|rejoi\w{1,6}|le/la|tel(?:le)? un)\b[^.;\n]{0,60}$",
    r"(?:^|[\n:*>?!.,;] ?)(?:[*>-] ?)*(?:(?:une?|an?) )?$",
)
_SOUGHT_AFTER = words(
    r"^,? c'est (?:vous|toi)\b",
    r"^[^,.;\n]{0,40}\b(?:(?:re)?cherch|bienvenue?|wanted|sought|welcome|c'est (?:vous|toi))",
)
_OTHERS = words(
    r"\b(?:growth|ethical|costumes?|jeux?|films?|parcours|seminaires?|escape|figurines?|musique|fonts?|tortues|personnages?|histoires?|air fryer|theme|dessins?|exposition"
    r"|coutellerie|notre|nos|nom de|gamme|produits?|marque|chez|lutte|plongee|peche|video)\b[^.;\n]{0,25}$"
)
_THING_AFTER = words(r"^ (?:app|application|de poche|creami|foodi|warrior|features?|queries|de spectacle|de service)\b")


@rule(
    label="profil-heros",
    tier="style",
    message=Text(
        "Cette mention cherche un héros plutôt qu'un collègue.",
        "This wording looks for a hero rather than a colleague.",
    ),
    why=Text(
        "Une image de ce genre ne dit rien du travail ni du niveau attendu, et elle décourage des personnes compétentes qui ne s'y reconnaissent pas. "
        "Aucune règle de droit ne l'interdit.",
        "An image of this kind says nothing of the work or of the level expected, and it puts off able people who do not see themselves in it. "
        "No rule of law forbids it.",
    ),
    question=Text(
        "Concrètement, quelles tâches et quel niveau ce mot recouvre-t-il, et avec quels moyens ?",
        "In practice, which tasks and which level does this word stand for, and with what means?",
    ),
    rewrite=Replacement("une personne à l'aise avec…", "somebody at ease with…"),
    triggers=[HERO],
    examples=[
        Example(
            "Nous cherchons une [[rockstar de la vente]].",
            rewrite="Nous cherchons une personne à l'aise avec la vente.",
        ),
        Example("Profil : [[gourou d'Excel]], bon camarade."),
        Example("Il nous faut un [[mouton à cinq pattes]] !"),
        Example("Tu as un esprit de [[guerrier]]."),
        Example("You are a [[data wizard]] with kind manners."),
        Example("[[NINJA DU RÉFÉRENCEMENT]] RECHERCHÉ"),
        Example("Vous êtes un [[vrai couteau suisse]], à l'aise partout."),
        Example("Vous êtes un [[magicien du tableur]]."),
        Example("Le [[mouton à cinq pattes]], c'est toi ?"),
        Example("You're a [[wizard of spreadsheets]]."),
        Example("La troupe cherche un accordéoniste et un magicien."),
        Example("Vous organisez la tournée d'une star de la chanson."),
        Example("Growth hacker, vous testez et mesurez."),
        Example("Rayon coutellerie : couteaux suisses, ciseaux, affûtage."),
        Example("Notre logiciel s'appelle Ninja Forms."),
        Example("Le Mouton à 5 Pattes, cabinet d'intérim, recrute un maçon."),
        Example("Une carrière de rock star vous attend, avec un salaire qui suit."),
        Example("Les enfants viennent en costume de super-héros."),
        Example("Vous entretenez la machine de découpe."),
        Example("Sans chercher un mouton à cinq pattes, nous tenons au sens du service."),
    ],
)
def profil_heros(document: Document) -> Iterator[Span]:
    """A hero's name where somebody is sought or addressed."""
    for match in document.find(HERO):
        said = match.data[max(0, match.start - 90) : match.start]
        if _OTHERS.search(said) or _THING_AFTER.search(match.data[match.end : match.end + 20]):
            continue
        if (_SOUGHT.search(said) or _SOUGHT_AFTER.search(match.data[match.end : match.end + 60])) and _of_the_candidate(
            match
        ):
            yield match.span()


def _of_the_candidate(match: Match) -> bool:
    denied = negated(match) and not _WHO.search(match.data[match.end : match.end + 8])
    return not (denied or boilerplate(match)) and speaker(match) in {None, "candidate"}


_WHO = words(r"^,? (?:qui|who|that)\b")
"""« Des tueurs qui ne lâchent rien » denies nothing of them."""
