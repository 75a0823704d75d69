"""Family, children or pregnancy as a condition, or as a question."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import ASKED_OF_CANDIDATES, CRITERIA, NO_AD, PREGNANCY, SEX
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Replacement, Text, rule

_FREE = r"(?:sans|pas de|aucune?|libre de|libre de tout|libere de|degagee? de|sans aucune?)"
_TIE = r"(?:contraintes?|charges?|obligations?|attaches?|responsabilites?|engagements?|impedimenta)"
_FAMILY = r"(?:familiale?s?|familiaux|de famille|parentales?)"
_CHILDREN = r"(?:enfants?|bebes?)(?: (?:a charge|en bas age|a garder))?"
_PARENTS = r"(?:jeunes )?(?:mamans?|papas?|meres? de famille|peres? de famille|femmes? enceintes?|parents?)"
_STATUS = r"(?:familiale|de famille|maritale|matrimoniale|conjugale)"
_WISHED = r"(?:de preference|souhaitee?s?|exigee?s?|appreciee?s?|preferee?s?|uniquement|seulement|imperative?)"
_SOON = r"(?: (?:prevue?|envisagee?|en vue|en cours|a (?:court|moyen) terme|a venir|dans (?:les|l')[^.,;\n]{1,15}))?"

TIES = pattern(
    rf"\blibre d'{_TIE} {_FAMILY}|\b{_FREE} (?:toute?s? |aucune? )?{_TIE} (?:personnelles? (?:ou|et|ni) )?{_FAMILY}|\b(?:libre|degagee?) de toute attache\b",
    rf"\b{_PARENTS}(?: (?:de jeunes enfants|isolee?s?|celibataires?))?(?:,| -)? (?:s'abstenir|exclue?s?)|\b(?:jeunes )?{_CHILDREN} ?[:,]? ?s'abstenir\b",
    rf"\b(?:une )?(?:vie|situation) (?:de famille|de couple|familiale|personnelle|sentimentale) (?:stable|simple|legere|compatible avec (?:le|la|les|des|nos|notre|ces?|une?|[a-z]{{4,6}}))(?: {_WISHED})?",
    r"\b(?:un |une )?(?:mode|solution|moyen) de garde (?:d'enfants? )?(?:fiable|assuree?|exigee?|stable|obligatoire|imperati(?:f|ve)|deja [a-z]{4,8})",
    rf"\b(?:conjointe?|epoux|epouse|mari|compagne) mobile\b|\bcouple (?:marie|sans enfants?)(?: {_WISHED})?|\b(?:pere|mere) de famille {_WISHED}",
    rf"\b(?:pas|non|ni|ne pas etre|ne soit pas|etre) enceintes?\b|\b(?:sans|aucun|aucune|pas de|ni) (?:projets? (?:de |d')?(?:bebe|enfants?|grossesse|maternite|conge (?:maternite|parental)|famille)|grossesse|conge maternite){_SOON}",
)
FREE = pattern(
    rf"\b(?:celibataires?|(?:vous etes|homme|femme|personne) mariee?)(?:(?: et|,| ou)? (?:sans|pas d')(?: ?{_CHILDREN}))?(?: (?:sans attaches?|{_WISHED}))?\b",
    rf"\b(?:sans|pas d'|aucun|n'avoir (?:pas d'|aucun )|n'(?:avez|as|ayant) (?:pas d'|pas d' |aucun )) ?{_CHILDREN}\b|\bpas de (?:jeunes|petits) enfants\b|\b(?:sans|pas d'|aucune?) ?attaches?\b",
    rf"\bpas de {_PARENTS}\b|\b{_PARENTS} bienvenues?\b",
    rf"\benfants? (?:deja grands?|deja eleves|(?:grands?|autonomes?|eleves|majeurs|scolarises) {_WISHED})(?: {_WISHED})?|\b(?:dont )?les enfants sont (?:deja )?(?:grands|eleves|autonomes|scolarises)|\benfants grands ou pas d'enfants?\b",
    r"\b(?:single|unmarried)(?:,| and| with)? (?:no (?:children|kids)|childless|preferred|(?:candidates?|applicants?) only)\b|\b(?:no|without) (?:family (?:ties|commitments|obligations)|child ?care (?:commitments|issues)|children|kids|dependents)\b|\bnot pregnant\b|\bno plans? (?:to have children|for children)\b",
    r"\bchildless\b|\bmust be (?:single|unmarried)\b|\bgrown-?up children(?: preferred)?\b|\bnot (?:planning|expecting) (?:to (?:start|have) )?(?:a family|a baby|children)\b|\bno maternity plans\b",
)
QUESTION = pattern(
    r"\b(?:avez[- ]vous|as[- ]tu) (?:un |des )?projets? (?:de |d')(?:bebe|enfants?|famille|grossesse|maternite)\b|\bare you planning (?:a family|to have children|a baby)\b",
    r"\b(?:avez[- ]vous|as[- ]tu) (?:des|de jeunes) enfants\b|\b(?:etes[- ]vous|es[- ]tu) (?:mariee?|celibataire|enceinte|en couple|pacsee?|parents?)\b|\bwhether you have (?:any )?children\b|\b(?:are you|do you have) (?:married|pregnant|single|children)\b",
    rf"\b(?:precise[rz]|indique[rz]|mentionne[rz]|dire|dites|state|tell us) (?:(?:nous )?si|whether) (?:vous etes |you are )?(?:mariee?|celibataire|en couple|pacsee?|married|single)\b(?:[^.;\n]{{0,40}}\b(?:enfants|children)\b)?|\bsituation {_STATUS} ?: ?(?:celibataire|mariee?|sans enfants?|en couple|stable)\b",
)
ASKED = pattern(
    rf"\b(?:votre |ta |la )?situation {_STATUS}\b|\b(?:votre |le )?statut (?:marital|matrimonial|conjugal)\b|\b(?:l')?etat civil et nombre d'enfants\b|\b(?:le |votre )?nombre (?:et (?:l')?age )?(?:d'enfants|des enfants|de vos enfants)(?: a charge)?\b|\b(?:l')?age (?:de vos|des|de tes) enfants\b|\bsi vous (?:avez|attendez) (?:des|un|de jeunes) enfants?\b",
    r"\b(?:la )?(?:profession|situation|activite) (?:de votre |du |de la )(?:conjointe?|epoux|epouse)\b",
    r"\b(?:your )?(?:marital|family) status\b(?: and (?:the )?number of children)?|\bif you have (?:any )?children\b",
)

_AWAY = r"(?:s'abstenir|exclue?s?|passez votre chemin|non merci|inutile de postuler|(?:need|should|do) not apply)\b"
TURNED_AWAY = pattern(
    rf"\b(?:divorcee?s?|familles? nombreuses?|couples(?: et parents)?|parents?(?: isoles?)?|mamans?|mariee?s?|(?:single )?(?:mothers|mums|moms|fathers|parents)(?: of (?:young )?children)?),? {_AWAY}",
    r"\bpersonnes? seules? (?:de preference|exigee?s?|uniquement|souhaitee?s?)\b|\bni (?:conjointe?|mari|femme|compagne|compagnon) ni enfants?\b|\bgrossesses? (?:incompatible|exclue|redhibitoire|non souhaitee)s?\b",
    r"\b(?:une )?vie de celibataire\b|\bsans vie de famille\b|\blibre comme l'air(?:, sans famille)?\b|\b(?:not|never) married\b(?:, no plans to be)?|\b(?:coeurs? a prendre)\b|\bpas de (?:mari|conjointe?|femme) (?:jaloux|jalouse|envahissante?|exigeante?)\b|\bpas de famille a charge\b|\b(?:pas de|sans|aucun) (?:souci|probleme)s? de garde\b(?: d'enfants?)?",
    r"\b(?:ni|pas de|sans|aucune?) (?:mariage|bebe|grossesse|poussette|naissance)s?(?: (?:ni|ou) (?:de )?(?:mariage|bebe|grossesse|poussette|naissance))? (?:en vue|prevue?s?|a l'horizon|programmee?s?)\b",
    r"\b(?:une? )?(?:candidate?|personne|profil) (?:celibataire|mariee?)\b|\b(?:votre|ta) vie de famille ne (?:doit|devra) pas\b[^.;\n]{0,20}",
    r"\b(?:married couples|married people|singles|single people|unmarried people) only\b|\bsingle (?:person|man|woman|applicant|candidate)s? (?:preferred|only)\b|\b(?:ideally|preferably) (?:single|unmarried|unattached)\b|\bno (?:maternity leave (?:foreseen|planned|in sight)|(?:toddlers|babies|young children)(?: at home)?)\b|\bno (?:pregnanc(?:y|ies)|mums|moms|mothers|parents)\b(?: in the next [^.;,\n]{3,12})?|\bfamily situation ?: ?\w{4,10}|\b(?:without|with no) children of (?:her|his|your|their) own\b",
)
LISTED = pattern(
    r"(?m:^)[ *>-]{0,5}(?P<status>(?:ideally )?(?:single(?: and [a-z]{4,9}(?: to [a-z]{4,8})?)?|unmarried|unattached|(?:veu(?:f|ve)|mariee?|divorcee?)(?: ou (?:celibataire|divorcee?|veu(?:f|ve)))?|(?:vos )?enfants (?:sont )?(?:deja )?(?:grands|eleves|autonomes)(?: ou (?:grands|eleves|autonomes))?)(?:(?: de preference|, (?:pere|mere) de famille|, no kids))?)(?: ?[,.;!\n)]|$)"
)
COUPLE = pattern(
    r"\b(?:prevoyez|envisagez|comptez|souhaitez|attendez|voulez)[- ]vous (?:d'avoir |avoir |fonder )?(?:des enfants|un enfant|une famille|une grossesse)\b|\b(?:savoir )?si une (?:grossesse|naissance) est (?:envisagee|prevue)\b[^.;,\n]{0,26}?(?:ans|mois|annee|\b)",
    r"\b(?:votre|ton|ta) (?:conjointe?|mari|femme|compagne|compagnon|epouse?) (?:doit|devra|accepte|comprend)\b[^.;,\n]{0,24}",
    r"\bsi vous (?:comptez|prevoyez|envisagez|attendez|souhaitez)\b[^.;\n]{0,20}\b(?:enfants?|bebe|grossesse|famille)\b|\b(?:que fait|ou travaille) (?:votre|ton|ta) (?:conjointe?|mari|femme|epoux|epouse|compagne|compagnon)\b",
    r"\b(?:le |la |l')?(?:metier|profession|employeur|situation|travail|activite) (?:de votre |du |de ton |de la )(?:conjointe?|mari|femme|epoux|epouse|compagne|compagnon)\b(?: (?:a (?:indiquer|preciser)|nous interesse))?|\b(?:tell us about|describe) your (?:family|children|partner)(?: situation)?\b",
)

_ASKED_AFTER = words(
    r"^[^.;\n]{0,40}\b(?:a (?:preciser|indiquer|mentionner|communiquer)|demandee?s?|required|wanted|obligatoire)\b|^ and (?:the )?number of children"
)
_ASKING = words(
    r"\b(?:cv avec|dossier avec|precis|indiqu|mention|communiqu|joign|joindre|renseign|faites? (?:part|connaitre)|donn|dites|prefer|state|tell|include|provide|specify|give|mention)[a-z]{0,5}\b[^.;\n]{0,50}$"
)
_SAID_OF_YOU = words(
    r"\b(?:vous|tu|etre|profil|candidate?s?|personne|quelqu'un|homme|femme|cherch\w{1,3}|recherch\w{1,4}|preference|prefere|poste|couple|ideal\w{0,6}|you|must be|candidates?|looking)\b[^.;\n]{0,60}$|^[ *>(\"-]{0,6}$|, ?$"
)
_ELSEWHERE = words(
    r"\b(?:accompagn|propos|offr|financ|grace|creche|accueil|aupres|aide[rz]?|soutien|familles?|garde[rz]?|restaurant|hotel|public|selon|logement|adapte|quelle que|supplement|prime|mutuelle|collect|saisi|mettre a jour|updat|regardless|support|gestion|mere |papa|pere )[^.;\n]{0,50}$"
)


@rule(
    label="famille",
    tier="illegal",
    message=Text(
        "Cette mention touche à la vie de famille du candidat.", "This wording bears on the candidate's family life."
    ),
    why=Text(
        "La situation de famille et la grossesse sont des critères interdits (L1132-1, L1142-1, L1225-1) et ne disent rien de l'aptitude au poste : "
        "elles ne peuvent être demandées à un candidat (L1221-6). Des horaires ou des déplacements se décrivent ; à chacun de voir s'il peut les tenir.",
        "Family status and pregnancy are prohibited criteria (L1132-1, L1142-1, L1225-1) and tell nothing of the ability to do the job: they may not be "
        "asked of a candidate (L1221-6). Hours and travel can be described; each candidate then knows whether they suit.",
    ),
    question=Text("Quels sont les horaires et les déplacements réels ?", "What are the real hours and travel?"),
    rewrite=Replacement("trois nuits par semaine en déplacement", "three nights a week away", "adapt"),
    sources=[CRITERIA, NO_AD, SEX, PREGNANCY, ASKED_OF_CANDIDATES],
    triggers=[FREE, TIES, QUESTION, ASKED, TURNED_AWAY, LISTED, COUPLE],
    examples=[
        Example("Vous êtes [[sans charge de famille]].", rewrite="Vous êtes en déplacement trois nuits par semaine."),
        Example("Profil : [[célibataire]], mobile."),
        Example("ITINERANT, [[SANS ENFANT]], PERMIS B."),
        Example("Précisez dans la lettre [[votre situation de famille]]."),
        Example("[[Mères de famille s'abstenir]]."),
        Example("Une personne [[libre de toute contrainte familiale]]."),
        Example("Candidates must have [[no children]]."),
        Example("Tell us [[your marital status]]."),
        Example("Déplacements : [[vie de famille stable]]."),
        Example("[[Précisez si vous êtes marié, l'âge de vos enfants]]."),
        Example("POSTE DE NUIT, [[SANS PROJET DE GROSSESSE]]."),
        Example("Gouvernante ou gouvernant, [[enfants déjà grands]]."),
        Example("[[Childless]] applicants only, [[no maternity plans]]."),
        Example("[[Familles nombreuses s'abstenir]]."),
        Example("[[Que fait votre conjoint]] ? Dites-le dans la lettre."),
        Example("Nous voulons [[savoir si une grossesse est prévue]]."),
        Example("- [[Unattached]]\n- Good French"),
        Example("Single sign-on, a single point of contact; no single supplier."),
        Example("Remplacement d'un congé maternité ; solution de garde proposée à la crèche."),
        Example("Vous accompagnez des mères célibataires, avec ou sans enfants."),
        Example("Mutuelle selon votre situation familiale ; supplément familial."),
        Example("Nous recrutons sans distinction de situation de famille."),
        Example("Vous saisissez le nombre d'enfants à charge de chaque salarié."),
        Example("Horaires compatibles avec une vie de famille, crèche sur place."),
        Example("Hôtel sans enfants, au bord de l'eau."),
        Example("Ne précisez pas votre situation familiale dans le CV."),
    ],
)
def situation_familiale(document: Document) -> Iterator[Span]:
    """Family ties refused to the candidate, or asked in the application."""
    for one in (TIES, QUESTION, TURNED_AWAY, LISTED, COUPLE):
        for match in document.find(one):
            if not _excepted(match):
                yield match.span("status" if one is LISTED else 0)
    for match in document.find(FREE):
        if _SAID_OF_YOU.search(context.before(match)) and not _excepted(match):
            yield match.span()
    for match in document.find(ASKED):
        asked = _ASKING.search(context.before(match)) or _ASKED_AFTER.search(match.data[match.end : match.end + 60])
        if asked and not context.negated(match) and not _excepted(match):
            yield match.span()


def _excepted(match: Match) -> bool:
    said = context.before(match)
    denied = context.boilerplate(match) or context.cited(match) or context.performing(match)
    return denied or _ELSEWHERE.search(said) is not None
