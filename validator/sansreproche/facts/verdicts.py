"""How an ad words that a machine, a score or a test of personality has the last word on an application."""

from sansreproche.patterns import pattern

_ONE = r"(?:un |une |notre |nos |le |la |l'|les |cette |ce |d'un |d'une |du |de l'|de notre )?"
MACHINE = rf"{_ONE}(?:algorithmes?|intelligence artificielle|ia\b|robots?(?: recruteurs?)?|bots?|chatbots?|agent conversationnel|avatar|logiciels?|programmes? informatiques?|machine|ordinateur|ats\b|moteur|systeme|outil(?: (?:de (?:matching|scoring|tri)|automati\w{{2,4}}))?|plateforme)"
_TOOL_EN = r"(?:(?:an? |our |the |this )?(?:algorithm|ai(?: (?:tool|system|model|engine))?|artificial intelligence|software|robot|bot|chatbot|ats|machine|computer|automated (?:system|tool|score|screening)|matching engine|system)\b)"
_FILE = (
    r"(?:c\.?v\.?s?|candidatures?|dossiers?|profils?|candidats?|postulants?|lettres?|curriculums?|reponses?|videos?)"
)
_FILE_EN = r"(?:cvs?|resumes?|applications?|candidates?|applicants?|profiles?|answers|files?|code|videos?)"
_CALLED = r"(?:recu|convoque|retenu|contacte|rappele|appele|selectionne|invite|lu|ouvert|etudie|vu|transmi|examine)(?:e?s?|ses?)\b"
_OUT = r"(?:refus\w{0,3}|rejet\w{0,4}|ecarte\w{0,2}|elimin\w{1,4}|efface\w{0,2}|supprime\w{0,2}|clos\w{0,2}|clot\w{0,3}|ferme\w{0,2}|jete\w{0,2}|disqualifi\w{1,3}|poubelle|corbeille)\b"
_OUT_EN = (
    r"(?:rejected|binned|deleted|discarded|dropped|closed|declined|trashed|screened out|filtered out|turned down|out)\b"
)
_POINTS = r"\d{1,3}(?: ?(?:%|points?|pts|/ ?\d{2,3}|sur \d{2,3}))?"
_UNREAD = r"(?:automatiquement|d'office|immediat\w{0,5}|sans (?:etre lue?s?|lecture|relecture|appel))"
_PERSONALITY = (
    r"(?:(?:un |une |le |la |notre |votre |au |du |ce )?(?:(?:test|questionnaire|inventaire|bilan|quiz|resultats?|passation|profil)s? (?:de |du |d'un |au )?(?:test |questionnaire )?(?:de |d'analyse de |d')?"
    r"(?:personnalite|caractere|comportementa(?:l|ux)|comportement|mbti|disc|big ?five|enneagramme|assessfirst|psychometriques?|psychologiques?|profil psychologique|psycho)|profil (?:mbti|disc|de personnalite)))\b"
)
_PERSONALITY_EN = r"(?:(?:an? |our |the )?(?:\w{5,9} )?(?:personality|psychometric|behaviou?ral|character|disc|mbti|myers-briggs) (?:test|quiz|assessment|profile|profiling|screening|questionnaire)s?)\b"
_SORTS_OUT = r"(?:elimin\w{1,5}|ecart\w{1,3}|filtr\w{1,3}|decid\w{1,3}|tranch\w{1,3}|rejet\w{1,4}|disqualifi\w{1,3}|redhibitoires?|fait (?:le|un premier) tri|trie|score minim\w{2,3}|seuil|determine\w{0,3} (?:la suite|si|qui|votre)|conditionne\w{0,2})\b"

DECIDES = pattern(
    rf"\b{MACHINE} (?:\w{{2,14}} )?(?:decide|choisi[trs]|determine|retien[tn]|selectionne|design|convoque|dit|fixe)\w{{0,4}} (?:de |seule? )?(?:la suite|qui\b|si (?:vous|tu|votre)|votre (?:sort|convocation)|des (?:convocations|entretiens)|les? (?:[a-z0-9]{{2,9}} ){{0,2}}(?:{_FILE}|elus|finalistes))(?: [^.;,\n]{{2,24}})?",
    rf"\b{_ONE}(?:chatbot|robot|bot|algorithme|ia|intelligence artificielle) (?:tranche|decide seule?|decide en|a le dernier mot)\b[^.;,\n]{{0,24}}",
    rf"\b{_ONE}(?:algorithme|ia|robot|machine|bot|ordinateur|intelligence artificielle) (?:decide|tranche|choisit)(?: seule?)?(?: ?[.!;\n]|$)|\b{_ONE}(?:algorithme|ia|robot|machine|bot|ordinateur|logiciel) (?:fait|fera) le (?:premier )?tri\b",
    rf"\b(?:vous|tu) pass\w{{1,5}} (?:d'abord |ensuite )?(?:devant|par|sous l'oeil d[e']) ?{MACHINE}|\b{_ONE}(?:algorithme|ia|robot|bot|chatbot|avatar|logiciel) (?:vous|te) (?:interroge|note|evalue|juge|classe|score|selectionne|elimine)\w{{0,3}}(?: et (?:vous|te) [a-z]{{4,12}})?",
    rf"\bc'est {MACHINE} qui (?:retient|choisit|trie|decide|ecarte|selectionne|lit|note|classe|convoque|rejette)\b[^.;,\n]{{0,30}}",
    rf"\b(?:le |la |votre |ton )?(?:premier |premiere )?(?:recruteur|jury|lecteur|lecture|tri|selection) (?:est|sera|est fait|est faite|est confiee?) (?:par |a )?{MACHINE}",
    rf"\b{MACHINE} (?:\w{{2,14}} )?(?:calcule|attribue|etablit|mesure|evalue|note)\w{{0,2}} (?:votre |ton |ta |une? |la |le |sa |chaque )(?:[a-z]{{2,6}} )?(?:compatibilite|score|note|adequation|matching|pourcentage|taux|indice|profil|reponses?)\b[^.;\n]{{0,24}}(?:(?:et|;|,|:) [^.;\n]{{0,30}}\b{_OUT}[^.;,\n]{{0,24}})?",
    rf"\b{MACHINE} (?:\w{{2,14}} )?(?:lit|lira|ecarte|elimine|rejette|jette|supprime|clot|classe|trie|note|ecarte|bloque)\w{{0,3}} (?:d'office |automatiquement |ensuite |d'abord )?(?:tout |toute |tous les |toutes les |vos |votre |tes |ton |les |chaque |la moitie des |les )(?:[a-z]{{2,10}} )?{_FILE}\b(?: (?:sans|trop|qui|non|a moins|sous|en dessous|avant)\b[^.;,\n]{{2,36}})?",
    rf"\b(?:les |vos |votre |tes |ton |chaque |toutes? les |tous les )?(?:{_FILE}|reseaux|reponses [a-z' ]{{2,20}}) [^.;:\n]{{0,44}}\b(?:notee?|lue?|examinee?|decryptee?|corrigee?|filtree?|calculee?|rejetee?|ecartee?|eliminee?|classee?|triee?|passee?s? au crible|jugee?|scoree?|analysee?|evaluee?)s?(?: [a-z]{{4,15}})? (?:par|via) {MACHINE}\b[^.;,\n]{{0,16}}",
    rf"\b(?:passage|filtre) (?:oblige|obligatoire|automatique) (?:par|de) {MACHINE}(?: de [a-z-]{{4,14}})?",
    rf"\b(?:votre|ton|ta|chaque|le|la) {_FILE} (?:est|sera|seront) scoree?s?\b",
    rf"\b(?:le |un |votre )?(?:score|note) (?:calculee?|attribuee?|donnee?) par {MACHINE} (?:elimine|ecarte|trie|decide|rejette)\w{{0,3}}[^.;,\n]{{0,24}}",
    rf"\b(?:score|note) (?:automatique|calculee? par {MACHINE}) [^.;\n]{{0,20}}\b(?:decide|determine|conditionne|declenche)\w{{0,3}} [^.;,\n]{{4,36}}",
    rf"\b(?:entretien|echange|oral|rendez-vous|selection) (?:mene|conduit|assure|realise|fait|pilote|anime)e? par {MACHINE}",
    rf"\b{MACHINE} ne (?:transmet|retient|garde|laisse passer|montre)\w{{0,2}} que (?:les )?[^.;,\n]{{4,44}}",
)
RANKED = pattern(
    rf"\bles (?:[a-z0-9]{{1,9}} )?meilleurs scores [^.;:\n]{{0,40}}\b(?:{_CALLED}|passent)",
    rf"\b(?:seule?s?|uniquement) (?:les |des )?(?:[a-z0-9]{{1,9}} ){{0,2}}(?:%|{_FILE})[^.;:\n]{{0,40}}\b(?:score|notee?s?|classee?s?|algorithme|ia|moteur)\b[^.;:\n]{{0,50}}\b(?:{_CALLED}|passent|poursuivent|accedent)",
    rf"\b(?:sous|en dessous de|moins de|inferieure?s? a)(?: la barre de| les)? {_POINTS}[^.;\n]{{0,30}}(?:,|:| ) ?(?:(?:votre |ton |le |la )?{_FILE} (?:est|sera|seront|sont) )?{_OUT}(?: {_UNREAD})?",
    rf"\b(?:score|note|resultat)s? (?:minim\w{{2,3}}|requise?|plancher|seuil)[^.;\n]{{0,60}}[;,][^.;\n]{{0,30}}\b{_OUT}(?: {_UNREAD})?",
    rf"\b(?:reponse|refus|rejet|tri) automatique\w{{0,4}} (?:du systeme |de {MACHINE} )?[^.;\n]{{0,20}}\bselon (?:votre|ton|le) (?:score|note|resultat)",
)
TYPED = pattern(
    r"\b(?:votre |la )?personnalite (?:sera|est) (?:profilee|notee|scoree|mesuree par)\b[^.;,\n]{0,20}",
    rf"\b{_PERSONALITY}[^.;\n]{{0,40}}\b{_SORTS_OUT}[^.;,\n]{{0,40}}",
    rf"\b(?:les |seule?s? (?:les )?)?(?:profils|types|candidats|personnalites|caracteres)\b[^.;\n]{{0,40}}\b(?:au|aux|par le|par notre|selon le|du) {_PERSONALITY}[^.;\n]{{0,16}}\b(?:{_CALLED}|{_OUT})",
    rf"\b{_PERSONALITY_EN}[^.;\n]{{0,30}}(?:(?: |: ?|, ?)(?:eliminat\w{{1,4}}|reject\w{{0,3}}|decid\w{{1,3}}|filter\w{{0,3}}|screens? (?:out|people)|fail\b|knock-?out|disqualif\w{{1,4}}|weeds? out|sorts? out|pass or))[^.;,\n]{{0,30}}",
    rf"\b(?:candidates|applicants|anyone|those|profiles) (?:who )?(?:fail\w{{0,3}}|not (?:matching|fitting)) {_PERSONALITY_EN}[^.;\n]{{0,10}} {_OUT_EN}",
)
DECIDES_EN = pattern(
    rf"\b{_TOOL_EN} (?:will )?(?:interviews?|judges?|assess(?:es)?|rates?|grades?|scores?|ranks?) you\b[^.;,\n]{{0,16}}|\b(?:must|should|has to|needs to) (?:score|reach|get) (?:at least )?{_POINTS}[^.;\n]{{0,12}} (?:in|on|with|by|from) {_TOOL_EN}",
    rf"\b{_FILE_EN} (?:are|is|will be|get) (?:filtered|sorted|rejected|scored|screened|ranked)\b[^.;\n]{{0,24}} automatically\b|\bthe (?:computer|machine|algorithm|bot) (?:says|decides)\b[^.;,\n]{{0,16}}",
    rf"\b{_TOOL_EN} (?:\w{{4,14}} )?(?:decides|picks|chooses|selects|reads|deletes|bins|shortlists|scores|ranks|grades|rates|sorts|filters|rejects|discards|judges|screens|closes|drops)\b (?:out )?(?:any |every |each |all |your |the |only )?(?:(?:top|best|first|bottom|worst) )?(?:[a-z0-9]{{2,6}} )?(?:{_FILE_EN}|emotions?|voice|face|who|whether|which)\b(?:[^.\n]{{0,44}}\b{_OUT_EN}(?: unread)?|[^.;,\n]{{0,24}})",
    rf"\b(?:your |the |all )?{_FILE_EN}[^.;\n]{{0,40}}\b(?:read|rejected|scored|ranked|graded|rated|sorted|filtered|screened|assessed|analy[sz]ed|deleted|selected)\b(?: \w{{4,13}})? by (?:{_TOOL_EN}|ai\b)",
    rf"\b(?:your |the |all )?{_FILE_EN} (?:scoring|scored|rated|ranked|graded) (?:under|below|less than) {_POINTS}[^.;\n]{{0,24}}\b{_OUT_EN}",
    rf"\bonly (?:the )?[^.;\n]{{0,40}}\b(?:rated|scored|ranked|graded)\b[^.;\n]{{0,30}}\bby {_TOOL_EN}[^.;\n]{{0,10}}\b(?:contacted|invited|read|opened|interviewed|called|go through)\b",
    r"\b(?:first |initial )?(?:interview|chat|call) with (?:an? |our )?(?:chatbot|bot|robot|ai|avatar)\b(?: (?:that|which|who) (?:ranks|scores|grades|rates|judges|decides)[^.;\n]{0,16})?",
    r"\ban? (?:automated|automatic|algorithmic) score (?:decides|determines)[^.;\n]{4,40}",
)
