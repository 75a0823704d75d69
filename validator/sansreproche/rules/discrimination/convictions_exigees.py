"""Beliefs, morals, party or union asked of the candidate."""

from collections.abc import Iterator

from sansreproche import context
from sansreproche.context import words
from sansreproche.document import Document, Match
from sansreproche.law.discrimination import ASKED_OF_CANDIDATES, CRITERIA, NO_AD, PENALTY
from sansreproche.patterns import pattern
from sansreproche.report import Tier
from sansreproche.rule import Example, Mark, Replacement, Text, rule

_FAITH = r"(?:catholiques?|chretien(?:ne)?s?|musulmane?s?|juifs?|juives?|protestante?s?|israelites?|evangeliques?|orthodoxes?|bouddhistes?|croyante?s?|athees?)"
_WISHED = r"(?: (?:si possible|de preference|exigee?|souhaitee?|appreciee?|uniquement|required|appreciated))?"
_BODY = r"(?:syndica(?:l|le|ux|les)|politiques?|religieu(?:x|se|ses))"

MORALS = pattern(
    r"(?:\bune )?\b(?:bonne|excellente|haute|grande|parfaite|irreprochable) moralite\b(?: (?:exigee|requise|indispensable))?",
    r"(?:\bd'une |\bune )?\bmoralite (?:irreprochable|sans tache|exemplaire|exigee|sans faille|parfaite|requise|indispensable|impeccable)\b",
    r"\b(?:de )?(?:bonnes? (?:vie et )?moeurs|moeurs irreprochables)\b|\b(?:of )?good (?:moral character|morals)\b",
    r"\bvie privee (?:sans reproche|irreprochable|rangee|exemplaire)\b|\bmode de vie (?:sain et )?(?:range|irreprochable|moral)\b",
)
FAITH = pattern(
    rf"\b(?:(?:de|d'une) )?(?:confession|religion|foi|obedience) ?:? ?{_FAITH}{_WISHED}",
    rf"\b{_FAITH} (?:pratiquante?s?|convaincue?s?|engagee?s?)\b",
    rf"\b(?:vous etes|tu es|etre|candidate?s?|profil|personne|boucher|educateur|enseignant) {_FAITH}\b(?: pratiquante?s?)?",
    r"\b(?:an? )?(?:practi[sc]ing|committed|devout) (?:christian|catholic|muslim|jew|believer)\b|\b(?:christian|catholic|muslim|jewish) (?:faith|believer)s?\b(?: required)?",
    rf"\b(?:pas de|ni) {_FAITH}\b|\b{_FAITH} s'abstenir\b|\b(?:etre|vous etes) baptisee?\b|\bcroyante?s? et pratiquante?s?\b|\b(?:all(?:ez|er) a la messe|frequent(?:ez|er) (?:l'eglise|la mosquee|la synagogue|le temple))\b",
    r"\b(?:pas de|ne (?:fait|faire|faites|fais)(?: pas)?|sans|aucun) (?:pas )?(?:le )?(?:jeune du )?(?:ramadan|careme|shabbat)\b(?: pendant [^.,;\n]{3,20})?",
    rf"\b(?:(?:good|strong) )?(?:christian|catholic|muslim|jewish) values\b{_WISHED}|\bchurch-?goers?\b",
    rf"\b(?:des |les |nos )?valeurs {_FAITH}(?: partagees?)?|\bpartage[rzs] (?:nos|les|notre|la) (?:(?:convictions|croyances) {_BODY}|foi\b)",
)
PARTY = pattern(
    r"\b(?:partage[rzs]|partageant|adherer a|proche de) (?:nos|les|vos)? ?(?:opinions?|idees?|convictions|positions|valeurs) (?:politiques|syndicales|religieuses)(?: de [^.,;\n]{2,30})?",
    r"\b(?:etre |vous etes |tu es )?(?:adherente?|membre|militante?|encartee?|sympathisante?) (?:actif |active )?(?:du|d'un|au|de notre) (?:parti|syndicat)\b",
    rf"\b(?:aucun|aucune|sans|pas d'|pas de) ?(?:engagement|appartenance|activite|affiliation|militantisme|mandat)s? {_BODY}(?: (?:ou|ni) {_BODY})?",
    r"\bnon[- ]?syndiquee?s?\b|\bn'(?:etes|es|etre) pas syndiquee?s?\b|\bpas de (?:syndiques?|syndicalistes?)\b|\bsyndi(?:ques|calistes) s'abstenir\b|\b(?:convictions|sensibilite) de (?:gauche|droite)\b|\bde (?:gauche|droite) (?:exigee?|de preference)\b",
    rf"\b(?:aucune|sans) etiquette {_BODY}\b|\b(?:vous etes |profil |candidat |etre )apolitique\b|\b(?:engagement|militantisme|activite|mandat) {_BODY}s? (?:proscrit|interdit|exclu|refuse|non accepte)e?\b",
    r"\bpas de (?:grevistes?|delegues? syndica(?:l|ux)|militants?)\b|\bgrevistes? s'abstenir\b|\bn'avoir jamais (?:fait greve|ete syndique)\b",
    rf"\b(?:conservative|liberal|left-wing|right-wing|progressive) (?:views|opinions|convictions){_WISHED}|\bno (?:union|political) activists?\b",
    r"\b(?:no|non-?)[ -]?union members?\b|\bnon-union (?:(?:applicants|candidates|workers) )?only\b|\bshare our (?:political|religious) (?:views|beliefs)\b|\bshare our (?:faith|beliefs)\b",
)

_REBEL = r"(?:cegetistes?|syndicalistes?|syndiquee?s?|grevistes?|delegue\w{0,2} (?:du personnel|syndica\w{1,3})|elus? du personnel|representants? du personnel|militante?s?|activistes?|gauchistes?|zadistes?|marxistes?|fachos?|francs?[- ]macons?|agitateurs?|contestataires?|esprits? (?:contestataires?|revendicatifs?))"
_CAUSE = r"(?:ecologistes?|feministes?|animalistes?|antispecistes?|royalistes?|patriotes?|anarchistes?|socialistes?|communistes?|gaullistes?|de gauche|de droite|politiques?|syndical|religieu(?:x|se))"
COMMITTED = pattern(
    rf"\b(?:pas de|pas d'|ni|aucune?|sans|jamais de) ?(?:futurs? |anciens? )?{_REBEL}(?: (?:dans l'ame|en puissance|politiques?))?\b|\b{_REBEL}(?: (?:politiques?|syndicaux))? s'abstenir\b",
    r"\badher(?:er|ez|es) aux (?:idees|opinions|convictions)\b[^.;\n]{0,24}\bpolitiques?\b|\b(?:membre|adherent) d'aucun (?:syndicat|parti)\b|\bn'apparten(?:ir|ez|ant) a aucun (?:syndicat|parti|mouvement)\b|\baucun engagement (?:associatif )?militant\b|\b(?:must|should|do) not belong to (?:a|any) (?:union|party)\b",
    r"\bne se syndiquent pas\b|\b(?:ne pas|jamais) se syndiquer\b|\b(?:vegan |political |union |green )?activists,? (?:need not apply|please abstain|not welcome)\b",
    r"\badhesion (?:au|a un|a notre) (?:parti|syndicat|mouvement)\b(?: (?:exigee|demandee|requise))?",
    r"\baucun passe (?:syndical|militant|politique)\b|\bcarte (?:du parti|d'un parti|du syndicat)\b(?: (?:demandee|exigee|appreciee))?|\bvote[rz] (?:comme nous|a (?:gauche|droite))\b|\bsensibilite politique\b[^.;,\n]{0,24}|\bapolitique (?:exigee?|imperatif)\b",
    rf"\b(?:un |une )?(?:engagement|conviction|fibre|militantisme)s? {_CAUSE} (?:militante?|forte?|exigee?|requise?|affirmee?|sincere|indispensable)\b(?:, carte du parti [a-z]{{5,10}})?|\b(?:militante?|feministe|ecologiste|royaliste|patriote) (?:{_CAUSE} )?(?:engagee?|convaincue?|de preference|exigee?)\b|\bvegane?s? par conviction\b",
    r"\bno (?:trade )?union(?:ists?| background| history| members?| activists?)\b|\bno activists\b|\b(?:a )?(?:card-carrying )?party (?:member|membership|card)\b|\bshare our (?:political|religious|christian) (?:views|beliefs|convictions|opinions|values)\b",
)
BELIEVER = pattern(
    rf"\b{_FAITH} (?:comme (?:nous|eux|elle|lui|la famille|l'equipe)|de preference|exigee?)\b|\b(?:non[- ]?)?(?:croyants?|pratiquants?|athees?) s'abstenir\b|\bbapteme (?:exige|requis|obligatoire)\b",
    r"\b(?:croire|croyez|croyant) en dieu\b|\bbelieve in god\b",
    r"\b(?:une )?foi (?:vivante|sincere|profonde|affirmee)\b|\b(?:candidats?|profils?|personnes?) sans religion\b|\bfrequenter (?:la|notre) paroisse\b|\byou (?:go to|attend) (?:church|mass)\b",
    r"\b(?:participer|assister|se joindre) a (?:la|notre) (?:priere|messe)\b|\bne pas faire (?:le )?(?:ramadan|careme)\b",
    r"\b(?:an? )?god-fearing\b(?: \w{4,10})?|\bchurch (?:membership|attendance|member)\b(?: required)?|\b(?:attend|going to) (?:sunday )?(?:mass|church|prayers)\b|\bmust be a believer\b|\bpractising (?:christian|catholic|muslim|jew)\b|\b(?:christian|catholic|muslim|jewish) (?:preferred|only)\b",
)
LISTED = pattern(rf"(?m:^)[ *>-]{{0,5}}(?:une? )?(?P<faith>{_FAITH})\b")

_OPINION = r"(?:opinions?|convictions?|croyances?|idees|appartenance|sensibilite|orientation) (?:politiques?|religieuses?|syndicales?)"
_CREED_OF_YOURS = r"(?:religion|pratique religieuse|confession|foi|culte|appartenance (?:religieuse|syndicale|politique)|orientation politique|bord politique)"
ASKED = pattern(
    rf"\b(?:connaitre|savoir|precise[rz]?|indique[rz]?|mentionne[rz]?|dites|donne[rz]?|communique[rz]?|quelle? est|declare[rz]?)(?:[- ]nous)? (?:votre|ta|la|ton) {_CREED_OF_YOURS}\b",
    r"\b(?:votre|ta) (?:religion|confession|pratique religieuse) ?\?",
    r"\b(?:savoir )?si vous (?:pratiquez une religion|etes (?:croyant|pratiquant|syndique|militant))\b|\b(?:votre|ta) (?:pratique religieuse|religion) (?:sera|est) (?:abordee|demandee|evoquee)\b|\breligion ?: ?(?:a preciser|a indiquer|obligatoire)\b",
    r"\b(?:state|disclose|tell us|give|specify|what is) (?:about )?your (?:religion|faith|political (?:views|opinions|affiliation)|religious beliefs|union membership)\b",
    rf"\b(?:indique[rz]|precise[rz]|mentionne[rz]|dites|donne[rz]|communique[rz]|parle[rz](?:-nous)? de) (?:nous )?(?:vos |votre |les |tes )?{_OPINION}",
    rf"\b(?:vos |votre )?{_OPINION} (?:seront|sera) (?:abordee?s?|demandee?s?|verifiee?s?|evoquee?s?|discutee?s?|passee?s? au crible|examinee?s?|regardee?s?|scrutee?s?)",
    rf"(?:^|\n|[.!?] )(?:vos |votre )?{_OPINION} ?: ?[^.;\n]{{2,55}}",
)

_LICENSED = words(
    r"\bcnaps\b|\bcarte professionnelle|\bagrement|\bsecurite privee|\bassermente|\bpolice|\bgendarm|\bdouane|\bfonction publique|\bconcours\b"
)
_OF_OTHERS = words(
    r"\b(?:connaissance|ecole|etablissement|lycee|institution|fetes?|cuisine|rites?|histoire|culture|public|patrimoine|accueil|clientele|journal|aupres|eglise|cimetiere|school|education)[^.;\n]{0,40}$"
)
_STANDS = words(r"^ ?(?:$|[,.;!)])|^ (?:si possible|comme|pratiquant|de preference)")
_CREED = words(
    r"\b(?:paroisse|diocese|eglise|aumoner|mosquee|synagogue|consistoire|parti|elus?|mouvement|congregation|confederation|syndicat|church|parish)\b"
)


@rule(
    label="convictions",
    tier="illegal",
    message=Text(
        "Cette mention touche aux convictions ou aux mœurs du candidat.",
        "This wording bears on the candidate's beliefs or morals.",
    ),
    why=Text(
        "Les convictions religieuses, les opinions politiques, l'activité syndicale et les mœurs sont des critères interdits (L1132-1, L5321-2), "
        "sans lien avec l'aptitude au poste (L1221-6). Une connaissance, celle des rites ou d'un programme, peut être demandée ; une adhésion, non, "
        "sous réserve du cas particulier des organisations fondées sur une conviction.",
        "Religious beliefs, political opinions, union activity and morals are prohibited criteria (L1132-1, L5321-2), with no link to the ability to do "
        "the job (L1221-6). Knowledge, of rites or of a programme, may be asked; adherence may not, save for the particular case of "
        "organisations built on a belief.",
    ),
    question=Text("En quoi cela sert-il au poste ?", "How does this serve the post?"),
    rewrite=Replacement("sens de la confidentialité", "a sense of confidentiality", "adapt"),
    sources=[CRITERIA, NO_AD, ASKED_OF_CANDIDATES, PENALTY],
    triggers=[MORALS, FAITH, PARTY, ASKED, COMMITTED, BELIEVER, LISTED],
    examples=[
        Example("Ponctualité et [[moralité exemplaire]].", rewrite="Ponctualité et sens de la confidentialité."),
        Example("GARDIEN DE [[BONNE MORALITE]]."),
        Example("Nous cherchons un enseignant [[de confession catholique]]."),
        Example("[[Non syndiqué]] de préférence."),
        Example("Tu dois [[partager nos opinions politiques]]."),
        Example("Une personne [[sans engagement syndical]]."),
        Example("You are [[a committed Christian]]."),
        Example("Gardien logé, [[confession protestante si possible]]."),
        Example("[[PAS DE GREVISTES]], MERCI."),
        Example("[[Précisez vos opinions politiques]] dans la lettre."),
        Example("[[Conservative views appreciated]]."),
        Example("- [[chrétien comme nous]]\n- patient"),
        Example("[[Grévistes s'abstenir]]."),
        Example("Nous voulons [[connaître votre religion]] avant l'entretien."),
        Example("[[Carte du parti demandée]]."),
        Example("[[No union background]], please."),
        Example("Sens politique ; relations avec les élus du personnel ; sensibilité à l'écologie."),
        Example("Boucher au rayon casher : connaissance des rites."),
        Example("Vous négociez avec les syndicats et les élus politiques."),
        Example("Recrutement sans distinction de religion ni d'activité syndicale."),
        Example("Force de conviction et sens politique ; association apolitique, sans étiquette de prix."),
        Example("Veille sur la vie politique : vous analysez les opinions religieuses et politiques des électeurs."),
        Example("École de confession catholique : poste ouvert à tous."),
        Example("Agent de sécurité privée : moralité irréprochable vérifiée par le CNAPS."),
        Example("Vous partagez nos convictions sur le logiciel libre ?"),
        Example("We do not ask whether you share our political views."),
    ],
)
def convictions_exigees(document: Document) -> Iterator[Mark]:
    """Beliefs and morals demanded; milder where the organisation is built on a belief."""
    for one in (MORALS, FAITH, PARTY, ASKED, COMMITTED, BELIEVER, LISTED):
        for match in document.find(one):
            start, end = context.sentence(match)
            said = match.data[start:end]
            if (one is MORALS and _LICENSED.search(said)) or (
                one is LISTED and not _STANDS.search(context.after(match))
            ):
                continue
            if not _excepted(match, plain=one in {PARTY, ASKED, COMMITTED}):
                where = "faith" if one is LISTED else 0
                yield Mark(match.span(where), tier=_tier(match, morals=one is MORALS))


def _tier(match: Match, *, morals: bool) -> Tier | None:
    """« Bonne moralité » is vaguer than a belief; an organisation built on a belief may have its reasons."""
    if morals:
        return "abusif"
    return "a-clarifier" if _of_a_creed(match) else None


def _of_a_creed(match: Match) -> bool:
    start, end = context.sentence(match)
    title = match.document.folded("title").data
    return any(_CREED.search(data) is not None for data in (match.data[start:end], title))


def _excepted(match: Match, *, plain: bool) -> bool:
    said = context.before(match)
    denied = context.boilerplate(match) or context.cited(match) or context.performing(match)
    return denied or context.negated(match) or (not plain and _OF_OTHERS.search(said) is not None)
