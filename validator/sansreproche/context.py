"""What surrounds a match: its clause, whether the words are negated, a mere wish, boilerplate or quoted, and of whom they speak.

The scope of an exception is a clause, never a sentence or the ad: « photo non demandée, casier vierge exigé » denies the
first demand and leaves the second. All offsets here are folded ones.
"""

from __future__ import annotations

from typing import Literal

from sansreproche.document import Match
from sansreproche.engine import BytePattern, compile_bytes
from sansreproche.folding import fold_pattern

Speaker = Literal["candidate", "team", "company", "customers", "product"]

_FAR = 400
"""Bytes looked at on each side at most: a clause is never longer, and a text without stops stays cheap."""
_NEAR = 160


def clause(match: Match) -> tuple[int, int]:
    """Where the clause of a match starts and ends: between stops, line breaks, « mais » and their like."""
    data = match.data
    return _before(data, match.start, _CLAUSE_STOP), _after(data, match.end, _CLAUSE_STOP)


def sentence(match: Match) -> tuple[int, int]:
    """Where the sentence, or the line, of a match starts and ends."""
    data = match.data
    return _before(data, match.start, _SENTENCE_STOP), _after(data, match.end, _SENTENCE_STOP)


def before(match: Match) -> bytes:
    """The words of the clause that come before a match."""
    return match.data[clause(match)[0] : match.start]


def after(match: Match) -> bytes:
    """The words of the clause that come after a match."""
    return match.data[match.end : clause(match)[1]]


def within_clause(match: Match, words: BytePattern) -> bool:
    """Whether a pattern made by `words()` occurs in the clause of a match."""
    start, end = clause(match)
    return words.search(match.data[start:end]) is not None


def words(*alternatives: str) -> BytePattern:
    """A pattern for the neighbourhood of a match: not scanned over whole ads, so cheap to have many."""
    return compile_bytes(b"|".join(b"(?:" + fold_pattern(one) + b")" for one in alternatives))


def negated(match: Match) -> bool:
    """Whether the words are denied: « nous ne demandons pas de photo », « photo inutile », « ni lettre ni photo », "no photo".

    « Sans photo, inutile de postuler » denies nothing: it bars.
    """
    start, end = _proposition(match)
    data = match.data
    denied = (
        _DENIED_BEFORE.search(data[start : match.start]) is not None
        or _DENIED_LIST.search(data[sentence(match)[0] : match.start]) is not None
        or _DENIED_AFTER.search(data[match.end : end]) is not None
        or _ANSWERED_NO.search(data[match.end : match.end + 16]) is not None
    )
    return denied and not barring(match)


def barring(match: Match) -> bool:
    """Whether the sentence tells who need not apply: « moins de 40 : s'abstenir », « inutile de postuler sans », "applicants without … will not be read"."""
    start, end = sentence(match)
    said, left = match.data[start : match.start], match.data[match.end : end]
    return (
        _KEEP_AWAY.search(left) is not None
        or _DO_NOT_APPLY.search(said) is not None
        or (_THOSE_WHO.search(said) is not None and _TURNED_AWAY.search(left) is not None)
    )


def preferred(match: Match) -> bool:
    """Whether the words state a wish and no demand: « serait un plus », « idéalement », "nice to have"."""
    return _WISH_BEFORE.search(before(match)) is not None or _WISH_AFTER.search(after(match)) is not None


def required(match: Match) -> bool:
    """Whether the clause insists: « exigé », « impératif », « minimum », "must"."""
    return within_clause(match, _REQUIRED)


def boilerplate(match: Match) -> bool:
    """Whether the words stand in an equal-opportunity sentence or a list of protected grounds."""
    start, end = sentence(match)
    return _EQUALITY.search(match.data[start:end]) is not None


def quoted(match: Match) -> bool:
    """Whether the words stand between quotation marks opened and closed in their own sentence."""
    start, end = sentence(match)
    return match.data[start : match.start].count(b'"') % 2 == 1 and b'"' in match.data[match.end : end]


def demanded(match: Match) -> bool:
    """Whether the ad demands this of the candidate: neither denied, nor boilerplate, nor cited, nor said of somebody else."""
    excepted = negated(match) or boilerplate(match) or cited(match)
    return not excepted and speaker(match) in {None, "candidate"}


def cited(match: Match) -> bool:
    """Whether the words are quoted to speak of wording: « nous bannissons les formules comme "jeune et dynamique" »."""
    start, end = sentence(match)
    return quoted(match) and _OF_WORDING.search(match.data[start:end]) is not None


def welcomed(match: Match) -> bool:
    """Whether the words invite and shut nobody out: « ouvert aux jeunes diplômés », « débutants acceptés », "all welcome"."""
    return _INVITED_BEFORE.search(before(match)) is not None or _INVITED_AFTER.search(after(match)) is not None


def performing(match: Match) -> bool:
    """Whether a role to play or a body to show is the work itself: the sentence says so, or the ad's title."""
    start, end = sentence(match)
    title = match.document.folded("title").data
    return any(_PERFORMING.search(data) is not None for data in (match.data[start:end], title))


def speaker(match: Match) -> Speaker | None:
    """Of whom the words speak: the subject named last before them in their clause; None when none is named."""
    nearest = _nearest_subject(match)
    return nearest[1] if nearest else None


def of_somebody_else(match: Match) -> bool:
    """Whether the words are said of the team, the company, its customers or product.

    A customer named before a comma is no subject: « accueil du public, physique agréable » asks it of the candidate.
    """
    nearest = _nearest_subject(match)
    if nearest is None or nearest[1] == "candidate":
        return False
    return nearest[1] != "customers" or b"," not in before(match)[nearest[0] :]


def _nearest_subject(match: Match) -> tuple[int, Speaker] | None:
    nearest: tuple[int, Speaker] | None = None
    said = before(match)
    for who, pattern in _SUBJECTS.items():
        for found in pattern.finditer(said):
            if nearest is None or found.span()[1] > nearest[0]:
                nearest = (found.span()[1], who)
    return nearest


def _proposition(match: Match) -> tuple[int, int]:
    """The part of the clause that has the subject of a match: what is denied of « nous » is not denied of « vous »."""
    data = match.data
    start, end = clause(match)
    openings = (start + found.span(1)[1] for found in _NEW_SUBJECT.finditer(data[start : match.start + 8]))
    start = max((one for one in openings if one <= match.start), default=start)
    closing = _NEW_SUBJECT.search(data[match.end : end])
    return start, match.end + closing.span()[0] if closing else end


def _before(data: bytes, at: int, stop: BytePattern) -> int:
    floor = max(0, at - _FAR)
    last = floor
    for found in stop.finditer(data[floor:at]):
        last = floor + found.span()[1]
    return last


def _after(data: bytes, at: int, stop: BytePattern) -> int:
    found = stop.search(data[at : at + _FAR])
    return at + found.span()[0] if found else min(len(data), at + _FAR)


_SENTENCE_STOP = words(r"\n", r"[.!?](?:[ \n]|$)", r"[.!?]\"")
_CLAUSE_STOP = words(
    r"\n",
    r"[.!?;:](?:[ \n]|$)",
    r" (?:mais|cependant|toutefois|en revanche|par contre|but|however|whereas|although) ",
    r"[()]",
    r" [-*|/] ",
)
_NEW_SUBJECT = words(r"(,(?: et| ou| ni)?| et| ou)(?: (?:vous|tu|nous|on|il|elle|ils|elles|you|we|they) | j'| n')")
_OF_WORDING = words(
    r"\b(?:formul\w{0,5}|expressions?|mentions?|mots?|termes?|phrases?|cliches?|ecri(?:re|t|vez|vons)|lire|lisez|dire|dites|annonces? (?:du|de|comme|ou)|banni\w{0,5}|evite\w{0,3}|exemples?|stereotyp\w{1,3}|interdit\w{0,2}|illega\w{1,3}|proscri\w{1,4})\b",
    r"\b(?:wordings?|phrases?|words?|write|ads? (?:that|like|such)|avoid|ban(?:ned)?|examples?|cliches?|stereotypes?|unlawful|illegal)\b",
)
_PERFORMING = words(
    r"\b(?:comedien(?:ne)?s?|actrices?|acteurs? et actrices?|mannequins?|figurante?s?|figuration|castings?|modeles? (?:photo|vivante?|d'artiste)|roles? (?:feminin|masculin|secondaire|titre)s?|pour le role d|piece de theatre|(?:long|court)s?[ -]metrages?)\b",
    r"\b(?:actress(?:es)?|actors?|fashion models?|castings?|film extras?|the (?:lead|part|role) of [a-z])\b",
)
_INVITED_BEFORE = words(
    r"\b(?:ouverte?s?|accessibles?|convient|adaptee?s?) (?:aussi |egalement |meme )?(?:a|aux)\b[^.;\n]{0,60}$",
    r"\b(?:recrut|embauch|form|accueill|cherch)(?:e|ons|ez|ent) (?:aussi|egalement|meme|volontiers) (?:de |des |les )?$|\balso (?:hire|recruit|train|welcome) $",
    r"\b(?:y compris|meme si vous|que vous soyez|que tu sois|soit|open to|suitable for|whether you)\b[^.;\n]{0,60}$",
)
_INVITED_AFTER = words(
    r"^[^.;\n]{0,60}\b(?:bienvenue?s?|acceptee?s?|egalement etudie|aussi etudie|encourage|peu(?:t|vent) (?:aussi |egalement )?(?:postuler|convenir)|ou non)\b",
    r"^[^.;\n]{0,60}\b(?:welcome|accepted|considered|encouraged|may apply|can apply)\b",
)
_DENIED_BEFORE = words(
    r"\b(?:ne|n')[^.;\n]{0,60}\b(?:pas|ni|aucune?|jamais|nullement|nulle?)\b[^,.;\n]{0,80}"
    r"(?:, ?(?:de|d'|du|des|ni|la|le|les|l'|une?|et|ou)\b[^,.;\n]{0,40}){0,6}$",
    r"\b(?:aucune?|sans|pas (?:de|d'|besoin)|ni|non|jamais(?: de| d')?|inutile (?:de|d')|nul besoin|peu importe|plutot que|au lieu)(?:\b|$)[^,.;\n]{0,40}$",
    r"\bni\b[^.;\n]{0,80}$",
    r"\b(?:no|not|never|without|neither|nor|don't|doesn't|do not|does not|won't|isn't|rather than|instead of|regardless of)\b[^,.;\n]{0,60}$",
    r"\b(?:don't|doesn't|do not|does not|never|not)\b[^.;\n]{0,80}$",
)
_ANSWERED_NO = words(r"^ ?\? (?:non|no|pas du tout|jamais|surtout pas)\b")
_APPLY = r"(?:postul\w{1,4}|candidater|repond(?:re|ez|s)|vous presenter|te presenter|insister|appeler|aller plus loin|nous ecrire|venir|envoyer (?:votre|ton|un|de) (?:cv|dossier|candidature)|appl(?:y|ying))"
_KEEP_AWAY = words(
    rf"^[^,.;\n]{{0,40}}?[,:>-]{{0,3}} ?(?:(?:merci de |veuillez )?(?:s'abstenir|vous abstenir|t'abstenir)|abstenez-vous|abstiens-toi|(?:inutile|pas la peine|pas besoin) (?:de |d'){_APPLY}|ne {_APPLY} pas|pass(?:e|ez) (?:ton|votre) (?:chemin|tour)|(?:no need to|need not|don't|do not) (?:apply|bother))\b ?(?:[.!;\n]|$)",
)
_DO_NOT_APPLY = words(
    rf"\b(?:(?:inutile|pas la peine|pas besoin|nul besoin) (?:de |d')|ne |n'|no need to |don't (?:bother )?|do not )(?:{_APPLY})[^.;\n]{{0,20}} (?:sans|si|a moins|en dessous|sous|avec moins|without|unless|below|under|if)\b[^.;\n]{{0,50}}$",
    r"\b(?:aucune?|pas de|pas d'|no) (?:candidatures?|candidats?|entretiens?|dossiers?|embauche|cv|applications?|applicants?|interviews?) (?:\w{3,12} )?(?:sans|en dessous|sous|avec moins|without|below|under)\b[^.;\n]{0,50}$",
)
_THOSE_WHO = words(
    r"\b(?:candidate?s?|candidatures?|dossiers?|profils?|personnes?|ceux|celles|applicants?|candidates|applications?|those|anyone|cv)\b[^.;\n]{0,20}\b(?:dont|qui|sans|sous|en dessous|avec moins|without|whose|who|below|under)\b[^.;\n]{0,50}$"
)
_TURNED_AWAY = words(
    r"^[^.;\n]{0,40}\b(?:ne (?:sera|seront|sont|est) pas (?:recue?s?|retenue?s?|etudiee?s?|lue?s?|examinee?s?|considere\w{0,2}|eligibles?)|(?:sera|seront|sont|est) (?:automatiquement |systematiquement |d'office )?(?:ecarte|rejete|elimine|refuse|exclue?|ignore)e?s?|(?:will|shall|is|are|won't|cannot|can't)(?: not| be| automatically){0,3} (?:considered|read|interviewed|rejected|discarded|declined|eligible))\b"
)
_DENIED_LIST = words(
    r"\b(?:ne|n')[^.;:\n]{0,30}\b(?:demand|veu|voul|cherch|attend|souhait|exig|regard|besoin)\w{0,6} (?:pas|aucune?|jamais|ni)\b[^.;:\n]{0,20}: ?[^.;\n]{0,160}$",
    r"\b(?:aucune?|sans|pas de|no|without|not)\b[^.;:()\n]{0,50}\([^.;()\n]{0,160}$",
)
_DENIED_AFTER = words(
    r"^[^,.;\n]{0,40}\b(?:non|pas) (?:demande|requis|exige|obligatoire|necessaire|indispensable|souhaite|imposes?|attendu|regarde)",
    r"^[^,;\n]{0,40}\b(?:ne|n')[^.;\n]{0,30}\b(?:pas|aucune?|jamais|ni)\b",
    r"^[^,.;\n]{0,30}\b(?:inutiles?|indifferen|facultati|optionnel|superflu|nous (?:est|sont) egal|importe peu|optional|unnecessary)",
    r"^[^,.;\n]{0,40}\b(?:not|never|no longer|isn't|aren't|doesn't|don't) (?:be )?(?:required|needed|necessary|mandatory|asked|expected|requested|matter)",
)
_WISH_BEFORE = words(
    r"\b(?:ideal(?:ement)?|de preference|preference|si possible|au mieux|eventuellement|apprecie|bienvenue?s?|un (?:plus|atout)|ou bien|ou a defaut)\b[^.;\n]{0,60}$",
    r"\b(?:ideally|preferably|nice to have|bonus|a plus|optional(?:ly)?|we would love|would be great)\b[^.;\n]{0,60}$",
)
_WISH_AFTER = words(
    r"^[^.;\n]{0,60}\b(?:(?:serait|seraient|est|sont|sera|constitue(?:rait)?)? ?(?:un|de vrais?|des?) (?:vrai |reel |serieux |petit )?(?:plus|atouts?|bonus))\b",
    r"^[^.;\n]{0,60}\b(?:appreciee?s?|souhaitee?s?|souhaitables?|bienvenue?s?|valorisee?s?|de preference|un plus|preferable|facultati)",
    r"^[^.;\n]{0,60}\b(?:is|are|would be) (?:a |an )?(?:plus|bonus|asset|advantage|nice|welcome|preferred|desirable)",
    r"^[^.;\n]{0,40}\b(?:preferred|desirable|a plus|welcome|nice to have|desired|appreciated)\b",
)
_REQUIRED = words(
    r"\b(?:exige|requis|obligatoire|imperati|indispensable|necessaire|minimum|mini\b|au moins|au minimum|demande|doit|devez|dois|il faut|vous justifiez|sans quoi)",
    r"\b(?:required|mandatory|must|minimum|at least|essential|compulsory|need to|you have)\b",
)
_EQUALITY = words(
    r"\bquel(?:le)?s? que soi(?:en)?t\b|\bsans distinction\b|\bdiscriminat|\begalite des (?:chances|droits)|\begalite (?:professionnelle|entre)|\binclusi(?:f|ve|on)",
    r"\btoutes les candidatures\b|\bouverte?s? a (?:tous|toutes|toute personne)|\b(?:de )?tous (?:les )?(?:ages|horizons|genres)\b|\bdiversite\b|\bparite\b",
    r"\bregardless of\b|\bwithout regard\b|\bequal[ -]opportunit|\bwhatever (?:their|your)\b|\bevery background\b|\bdiversity\b|\ball (?:ages|genders|backgrounds)\b",
)
_SUBJECTS: dict[Speaker, BytePattern] = {
    "candidate": words(
        r"\b(?:vous|tu|toi|ton|ta|tes|votre|vos|candidate?s?|profil|postulante?|stagiaire|alternante?|apprentie?|titulaire|le poste|quelqu'un|la personne)\b",
        r"\b(?:recherch(?:ons|e|er)|cherch(?:ons|e|er)|recrut(?:ons|e|er)|embauch(?:ons|e)|souhaitons|demand(?:ons|e)|exigeons|exige|preferons|voulons|retenons)\b",
        r"\b(?:you|your|candidates?|applicants?|looking for|seeking|hiring|ideal(?:ly)?|someone|somebody|the person)\b",
    ),
    "team": words(
        r"\b(?:equipes?|equipiers|collegues?|collaborateurs?|collaboratrices?|salaries|effectif|team|colleagues|staff|coworkers)\b"
    ),
    "company": words(
        r"\b(?:entreprise|societe|groupe|agence|association|cabinet|start-?up|enseigne|marque|maison|nous sommes|notre (?:page|compte|blog|chaine|site))\b",
        r"\b(?:company|we are|our (?:page|account|brand|channel)|brand|firm)\b",
    ),
    "customers": words(
        r"\b(?:client(?:e|ele)?s?|usagers?|beneficiaires?|patients|(?:le|du|au|un|chaque|ce) patient|residents?|publics?|enfants?|adherents?|abonnes de|annonceurs?|visiteurs?|eleves?|habitants?|locataires?|familles|personnes (?:agees|accueillies|accompagnees|fragiles|residant|handicapees)|adolescents?|adultes|mineurs)\b",
        r"\b(?:customers?|clients?|users?|guests?|patients|(?:the|a|each|every) patient|pupils?|visitors?)\b",
    ),
    "product": words(
        r"\b(?:notre (?:produit|appli(?:cation)?|solution|outil|plateforme|logiciel|service)|nos (?:produits|solutions|services|logiciels))\b",
        r"\bour (?:product|app|platform|software|solution|tool|service)s?\b",
    ),
}
