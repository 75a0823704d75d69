"""The words by which the surroundings of a match are told: denials, wishes, demands, equality, invitations, who is spoken of."""

from __future__ import annotations

from typing import Literal

from sansreproche.engine import BytePattern
from sansreproche.folding import fold_pattern

Speaker = Literal["candidate", "team", "company", "customers", "product"]


def words(*alternatives: str) -> BytePattern:
    """A pattern for the neighbourhood of a match: compiled when first needed, not scanned over whole ads, so cheap to have many."""
    return BytePattern(b"|".join(b"(?:" + fold_pattern(one) + b")" for one in alternatives))


JOIN = words(r"^ ?(?:,|et|ou|and|,? ?et)? ?(?:une?|la|le|d'une?|an?|du)? ?$")
ITEM_BEFORE = words(
    r"^[ *>\"(-]*$|[,:;?!(*>] ?(?:et |and |une? |an? |du |de la |le |la |l')?$|\b(?:et|and|ou|avoir|ayez|avez|as|avec|veut|veux|voulons|faut|have|with|want|est) (?:une? |an? |du |de la |le |la |l')?$"
)
ITEM_AFTER = words(
    r"^ ?(?:$|[,.;!?)\n])|^ (?:et|and|ou|ni) |^ (?:tres |fortement )?(?:exige|requis|obligatoire|indispensable|imperati|souhaite|apprecie|de rigueur|required|essential|a must|preferred)"
)
SENTENCE_STOP = words(r"\n", r"[.!?](?:[ \n]|$)", r"[.!?]\"")
CLAUSE_STOP = words(
    r"\n",
    r"[.!?;:](?:[ \n]|$)",
    r" (?:mais|cependant|toutefois|en revanche|par contre|but|however|whereas|although) ",
    r"[()]",
    r" [-*|/] ",
)
NEW_SUBJECT = words(r"(,(?: et| ou| ni)?| et| ou)(?: (?:vous|tu|nous|on|il|elle|ils|elles|you|we|they) | j'| n')")
OF_WORDING = words(
    r"\b(?:formul\w{0,5}|expressions?|mentions?|mots?|termes?|phrases?|cliches?|ecri(?:re|t|vez|vons)|lire|lisez|dire|dites|annonces? (?:du|de|comme|ou)|banni\w{0,5}|evite\w{0,3}|exemples?|stereotyp\w{1,3}|interdit\w{0,2}|illega\w{1,3}|proscri\w{1,4})\b",
    r"\b(?:wordings?|phrases?|words?|write|ads? (?:that|like|such)|avoid|ban(?:ned)?|examples?|cliches?|stereotypes?|unlawful|illegal)\b",
)
PERFORMING = words(
    r"\bcastings?(?:[^@\w]|$)",
    r"\b(?:comedien(?:ne)?s?|actrices?|acteurs? et actrices?|mannequins?|figurante?s?|figuration|modeles? (?:photo|vivante?|d'artiste)|roles? (?:feminin|masculin|secondaire|titre)s?|pour le role d|piece de theatre|(?:long|court)s?[ -]metrages?)\b",
    r"\b(?:actress(?:es)?|actors?|fashion models?|film extras?|the (?:lead|part|role) of [a-z])\b",
)
INVITED_BEFORE = words(
    r"\b(?:ouverte?s?|accessibles?|convient|adaptee?s?) (?:aussi |egalement |meme )?(?:a|aux)\b[^.;\n]{0,60}$",
    r"\b(?:recrut|embauch|form|accueill|cherch)(?:e|ons|ez|ent) (?:aussi|egalement|meme|volontiers) (?:de |des |les )?$|\balso (?:hire|recruit|train|welcome) $",
    r"\b(?:y compris|meme si vous|que vous soyez|que tu sois|soit|open to|suitable for|whether you)\b[^.;\n]{0,60}$",
)
INVITED_AFTER = words(
    r"^[^.;\n]{0,60}\b(?:bienvenue?s?|acceptee?s?|egalement etudie|aussi etudie|encourage|peu(?:t|vent) (?:aussi |egalement )?(?:postuler|convenir)|ou non)\b",
    r"^[^.;\n]{0,60}\b(?:welcome|accepted|considered|encouraged|may apply|can apply)\b",
)
REMINDER = words(r"\bn'(?:oubli|hesit)\w{1,3} (?:surtout )?pas\b|\b(?:don't|do not) (?:forget|hesitate)\b")
"""« n'oubliez pas de joindre… » asks: it denies nothing."""
DENIED_BEFORE = words(
    r"\b(?:ne|n')[^.;\n]{0,60}\b(?:pas|ni|aucune?|jamais|nullement|nulle?)\b[^,.;\n]{0,80}"
    r"(?:, ?(?:de|d'|du|des|ni|la|le|les|l'|une?|et|ou)\b[^,.;\n]{0,40}){0,6}$",
    r"\b(?:aucune?|sans|pas (?:de|d'|besoin)|ni|non|jamais(?: de| d')?|inutile (?:de|d')|nul besoin|peu importe|plutot que|au lieu)(?:\b|$)[^,.;\n]{0,40}$",
    r"\bni\b[^.;\n]{0,80}$",
    r"\b(?:no|not|never|without|neither|nor|don't|doesn't|do not|does not|won't|isn't|rather than|instead of|regardless of)\b[^,.;\n]{0,60}$",
    r"\b(?:don't|doesn't|do not|does not|never|not)\b[^.;\n]{0,80}$",
)
ANSWERED_NO = words(r"^ ?\? (?:non|no|pas du tout|jamais|surtout pas)\b")
APPLY = r"(?:postul\w{1,4}|candidater|repond(?:re|ez|s)|vous presenter|te presenter|insister|appeler|aller plus loin|nous ecrire|venir|envoyer (?:votre|ton|un|de) (?:cv|dossier|candidature)|appl(?:y|ying))"
KEEP_AWAY = words(
    rf"^[^,.;\n]{{0,40}}?[,:>-]{{0,3}} ?(?:(?:merci de |veuillez )?(?:s'abstenir|vous abstenir|t'abstenir)|abstenez-vous|abstiens-toi|(?:inutile|pas la peine|pas besoin) (?:de |d'){APPLY}|ne {APPLY} pas|pass(?:e|ez) (?:ton|votre) (?:chemin|tour)|(?:no need to|need not|don't|do not) (?:apply|bother))\b ?(?:[.!;\n]|$)",
)
DO_NOT_APPLY = words(
    rf"\b(?:(?:inutile|pas la peine|pas besoin|nul besoin) (?:de |d')|ne |n'|no need to |don't (?:bother )?|do not )(?:{APPLY})[^.;\n]{{0,20}} (?:sans|si|a moins|en dessous|sous|avec moins|without|unless|below|under|if)\b[^.;\n]{{0,50}}$",
    r"\b(?:aucune?|pas de|pas d'|no) (?:candidatures?|candidats?|entretiens?|dossiers?|embauche|cv|applications?|applicants?|interviews?) (?:\w{3,12} )?(?:sans|en dessous|sous|avec moins|without|below|under)\b[^.;\n]{0,50}$",
)
THOSE_WHO = words(
    r"\b(?:candidate?s?|candidatures?|dossiers?|profils?|personnes?|ceux|celles|applicants?|candidates|applications?|those|anyone|cv)\b[^.;\n]{0,20}\b(?:dont|qui|sans|sous|en dessous|avec moins|without|whose|who|below|under)\b[^.;\n]{0,50}$"
)
TURNED_AWAY = words(
    r"^[^.;\n]{0,40}\b(?:ne (?:sera|seront|sont|est) pas (?:recue?s?|retenue?s?|etudiee?s?|lue?s?|examinee?s?|considere\w{0,2}|eligibles?)|(?:sera|seront|sont|est) (?:automatiquement |systematiquement |d'office )?(?:ecarte|rejete|elimine|refuse|exclue?|ignore)e?s?|(?:will|shall|is|are|won't|cannot|can't)(?: not| be| automatically){0,3} (?:considered|read|interviewed|rejected|discarded|declined|eligible))\b"
)
DENIED_LIST = words(
    r"\b(?:ne|n')[^.;:\n]{0,30}\b(?:demand|veu|voul|cherch|attend|souhait|exig|regard|besoin)\w{0,6} (?:pas|aucune?|jamais|ni)\b[^.;:\n]{0,20}: ?[^.;\n]{0,160}$",
    r"\b(?:aucune?|sans|pas de|no|without|not)\b[^.;:()\n]{0,50}\([^.;()\n]{0,160}$",
)
DENIED_AFTER = words(
    r"^[^,.;\n]{0,40}\b(?:non|pas) (?:demande|requis|exige|obligatoire|necessaire|indispensable|souhaite|imposes?|attendu|regarde)",
    r"^[^,;\n]{0,40}\b(?:ne|n')[^.;\n]{0,30}\b(?:pas|aucune?|jamais|ni)\b",
    r"^[^,.;\n]{0,30}\b(?:inutiles?|indifferen|facultati|optionnel|superflu|nous (?:est|sont) egal|importe peu|optional|unnecessary)",
    r"^[^,.;\n]{0,40}\b(?:not|never|no longer|isn't|aren't|doesn't|don't) (?:be )?(?:required|needed|necessary|mandatory|asked|expected|requested|matter)",
)
WISH_BEFORE = words(
    r"\b(?:ideal(?:ement)?|de preference|preference|si possible|au mieux|eventuellement|apprecie|bienvenue?s?|un (?:plus|atout)|ou bien|ou a defaut)\b[^.;\n]{0,60}$",
    r"\b(?:ideally|preferably|nice to have|bonus|a plus|optional(?:ly)?|we would love|would be great)\b[^.;\n]{0,60}$",
)
WISH_AFTER = words(
    r"^[^.;\n]{0,60}\b(?:(?:serait|seraient|est|sont|sera|constitue(?:rait)?)? ?(?:un|de vrais?|des?) (?:vrai |reel |serieux |petit )?(?:plus|atouts?|bonus))\b",
    r"^[^.;\n]{0,60}\b(?:appreciee?s?|souhaitee?s?|souhaitables?|bienvenue?s?|valorisee?s?|de preference|un plus|preferable|facultati)",
    r"^[^.;\n]{0,60}\b(?:is|are|would be) (?:a |an )?(?:plus|bonus|asset|advantage|nice|welcome|preferred|desirable)",
    r"^[^.;\n]{0,40}\b(?:preferred|desirable|a plus|welcome|nice to have|desired|appreciated)\b",
)
REQUIRED = words(
    r"\b(?:exige|requis|obligatoire|imperati|indispensable|necessaire|minimum|mini\b|au moins|au minimum|demande|doit|devez|dois|il faut|vous justifiez|sans quoi)",
    r"\b(?:required|mandatory|must|minimum|at least|essential|compulsory|need to|you have)\b",
)
EQUALITY = words(
    r"\bquel(?:le)?s? que soi(?:en)?t\b|\bsans distinction\b|\bdiscriminat|\begalite des (?:chances|droits)|\begalite (?:professionnelle|entre)|\binclusi(?:f|ve|on)",
    r"\btoutes les candidatures\b|\bouverte?s? a (?:tous|toutes|toute personne)|\b(?:de )?tous (?:les )?(?:ages|horizons|genres)\b|\bdiversite\b|\bparite\b",
    r"\bregardless of\b|\bwithout regard\b|\bequal[ -]opportunit|\bwhatever (?:their|your)\b|\bevery background\b|\bdiversity\b|\ball (?:ages|genders|backgrounds)\b",
)
SUBJECTS: dict[Speaker, BytePattern] = {
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
