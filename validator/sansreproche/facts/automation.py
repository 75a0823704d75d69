"""How an ad words that a machine judges applications: which tool, which act, on what, below which score."""

from sansreproche.patterns import pattern

_MACHINE = (
    r"(?:(?:(?:un|une|notre|nos|des|l'|le|la|les|cette) ?)?(?:algorithmes?(?: (?:maison|d'ia|de (?:tri|matching|scoring)))?|intelligence artificielle|i\.?a\b\.?(?: maison)?|robots?(?: recruteu\w{1,3})?|bots?|chatbot|logiciels?(?: (?:de|d') ?[a-z]{2,14})?|machine"
    r"|ats\b|outils? (?:automati\w{2,5}|d'ia|d'intelligence artificielle|de (?:scoring|matching|tri))|outil|systeme (?:automati\w{2,5}|d'ia|expert)|plateforme)(?: \([a-z]{1,15}\))?)"
)
_JUDGES = r"(?:tri(?:e|ent|era)|class(?:e|ent|era)|note(?:nt|ra)?|evalue(?:nt|ra)?|attribue(?:nt|ra)? (?:une? |des )?(?:notes?|scores?|points)|donne(?:nt|ra)? (?:une? )?(?:note|score)|filtre(?:nt|ra)?|(?:pre-?)?selectionne(?:nt|ra)?|analyse(?:nt|ra)?|elimine(?:nt|ra)?|rejette(?:nt|ra)?|ecarte(?:nt|ra)?|refuse(?:nt|ra)?|scor(?:e|ent|era)|decide(?:nt|ra)?|passe au crible|fait (?:le|un premier) tri|fera le tri|juge(?:nt|ra)?|compare(?:nt|ra)?)"
_JUDGED = r"(?:trie|classe|note|evalue|filtre|(?:pre-?)?selectionne|analyse|elimine|rejete|ecarte|refuse|score|juge|etudie|ecoute|compare|lu|examine)e?s?"
_APPLICATION = r"(?:c\.?v\.?s?|candidatures?|dossiers?(?: de candidature)?|profils?|candidate?s?|reponses|entretiens?(?: \w{2,10}){0,2}|videos? (?:differee?s?|de candidature)|lettres?(?: de motivation)?|curriculums?(?: vitae)?|postulants?)"
_WHOSE = r"(?:(?:chaque|tous|toutes|votre|vos|ton|tes|les|des|la|le|l'|une? premiere? partie des|a chacun des|a chaque) ?){1,2}"
_TAIL = r"(?:[^.;\n]{0,60}\b(?:elimine|rejette|refuse|ecarte|automatique|tu recois|vous recevez|en dessous|inferieur|tiers|moitie)\w{0,6}\b[^.;\n]{0,40})?"
_SORTING = r"(?:tri(?:er)?|(?:pre-?)?selection(?:ner)?|filtr(?:er|age)|class(?:er|ement)|not(?:er|ation)|evalu(?:er|ation)|analys(?:er|e)|scorer|scoring|rejeter|ecarter|eliminer|juger|comparer|matching)"
_ACT = r"(?:tri(?:e|es|er|ent|era)?|classe[nr]?t?s?|classement|note[nr]?t?s?|notation|filtre[nr]?t?s?|filtrage|(?:pre-?)?selection(?:ne[nr]?t?s?)?|elimine[nr]?t?s?|rejete?s?|rejette|ecarte[nr]?t?s?|score[nr]?t?s?|scoring|une note|un score)"
_OURS = r"(?:(?:chaque|tous les|toutes les|votre|vos|ton|tes|les|des|de) (?:c\.?v\.?s?|candidatures?|candidate?s?|profils?|postulante?s?)|c\.?v\.?s?|candidatures?|chaque profil)"
_TOOL = r"(?:(?:un |une |notre |nos |des |l'|d'|par )?(?:algorithmes?|intelligence artificielle|ia\b|robots?|bots?|chatbots?|logiciels?|ats\b|outils? (?:automati\w{2,5}|d'ia)|machine))"
_THRESHOLD = r"(?:moins de|en dessous de|sous(?: la barre de| les)?|inferieure?s? a|below|under|less than) ?\d{1,3}(?: ?(?:/ ?\d{2,3}|%|points?|sur \d{2,3}))?"
_NO = r"(?:rejet\w{0,5}|refus\w{0,5}|ecart\w{1,5}|elimin\w{1,6}|class\w{1,3} sans suite|non retenue?s?|rejected|discarded|filtered out|declined)"
_AUTO = r"(?:automatiquement|d'office|sans (?:etre lue?s?|lecture|intervention humaine)|automatically)"

BY_MACHINE = pattern(
    rf"\b{_MACHINE} (?:qui )?{_JUDGES}(?: (?:et|puis|ou|,) ?{_JUDGES})? {_WHOSE}{_APPLICATION}\b{_TAIL}",
    rf"\b(?:nous utilisons |utilisation de |recours a |a l'aide de |grace a |avec )(?:l'|une? |des |notre )?(?:algorithmes?|intelligence artificielle|ia|outils? d'ia|logiciel)\b[^.;:\n]{{0,30}} (?:pour|afin de|qui) (?:nous |vous )?(?:aide[rn]?t? a )?{_SORTING} {_WHOSE}{_APPLICATION}\b",
    rf"\b{_WHOSE}{_APPLICATION} pass\w{{1,5}} (?:d'abord |tous |toutes |ensuite )?(?:par|dans|devant|au crible d'?) ?{_TOOL}(?: (?:de |d'){_SORTING})?",
    rf"\b(?:le |un |la |une |l')?(?:premier |premiere )?{_SORTING} (?:des {_APPLICATION} )?(?:est|sera|se fait|effectuee?|realisee?|faite?|assuree?)(?: (?:effectuee?|realisee?|faite?|assuree?|entierement|d'abord)){{0,3}} ?(?:par|grace a|a l'aide d'|via) {_TOOL}",
    rf"\b{_TOOL} [^.;\n]{{0,50}}\b(?:et|puis|qui) {_JUDGES} {_WHOSE}{_APPLICATION}\b(?: (?:non |trop |les )?\w{{4,12}}){{0,2}}",
    rf"\b(?:ton|votre|le|ses?) (?:c\.?v\.?|profil|score|candidature) (?:doit|devra) (?:obtenir|atteindre|depasser|avoir)[^.;\n]{{0,50}}\b(?:aupres de|selon|par|sur) {_TOOL}",
    rf"\b(?:{_WHOSE})?{_APPLICATION} (?:\w{{2,12}} )?(?:(?:est|sont|sera|seront|d'abord|ensuite|avant|automatiquement|,) ?){{0,3}}{_JUDGED}(?: et {_JUDGED})? (?:\w{{2,14}} )?(?:par|grace a|a l'aide d'|via|avec) ?{_MACHINE}\b",
    rf"\b(?:sera|seront|est|sont) (?:d'abord |ensuite )?{_JUDGED} (?:d'abord )?(?:par|grace a|a l'aide d'|via) ?(?:un |une |notre |nos |des |l')?(?:algorithmes?|intelligence artificielle|ia|robots?|logiciel|machine|systeme automatise)\b",
    rf"\b(?:un |une |l'|le |la )?(?:premier )?(?:entretien|interview|video|questionnaire)(?: video)?(?: differee?| enregistree?| en ligne)?,? ?(?:est |sera )?(?:notee?|analysee?|evaluee?|jugee?|scoree?) (?:ensuite )?(?:par|grace a) ?{_MACHINE}\b",
    rf"\b(?:tri|pre-?selection|selection|notation|scoring|filtrage|analyse|classement|rejet) (?:entierement )?automati(?:que|see?) (?:des|de vos|de votre|de chaque) ?{_APPLICATION}",
    r"\b(?:pre-?selection|selection|tri) (?:entierement |100 ?% )?(?:automati(?:que|see?)|par (?:algorithme|l'ia|intelligence artificielle|ia))\b",
    r"\b(?:notre |l'|une? )?(?:ia|intelligence artificielle|algorithme) (?:analyse|observe|mesure|etudie|decrypte|lit)\w{0,4} (?:la |le |les |l'|votre |vos |ton |tes )?(?:voix|visages?|expressions?|emotions?|ton|gestes|regard|langage corporel)\b[^.;\n]{0,40}",
)
LOOSE = pattern(
    rf"\b{_TOOL}[^.;:\n]{{0,30}} {_ACT}[^.;:\n]{{0,30}} {_OURS}\b",
    rf"\b{_OURS} (?:\w{{2,12}} ){{0,2}}{_ACT}[^.;:\n]{{0,40}} (?:par|de|via|avec|grace a|a l'aide d'|aupres d'?e?) ?{_TOOL}",
    rf"\b{_ACT}[^.;:\n]{{0,20}} {_OURS}[^.;:\n]{{0,20}} (?:par|via|avec|grace a|a l'aide d') ?{_TOOL}",
    r"\b(?:un |le |premier |votre )?(?:pre-?)?(?:entretien|echange|interview|selection) (?:\w{2,10} )?(?:avec|mene par|conduit par|par|face a) (?:un |une |notre )?(?:robot|chatbot|agent ia|avatar|ia\b|intelligence artificielle)(?: conversationnel\w{0,2})?(?: qui (?:decide|tranche|note|evalue|selectionne|elimine)[^.;\n]{0,20})?",
    r"\b(?:un |notre |le )?(?:logiciel|outil|systeme|programme|camera)[^.;\n]{0,30} (?:analyse|observe|mesure|decrypte|detecte)\w{0,3} (?:vos|votre|tes|ton|les|la|le) (?:emotions?|visages?|voix|expressions?|gestes|regard)\b[^.;\n]{0,30}",
    r"\b(?:automated (?:system|tool)s?|ats|algorithms?|ai|software)\b[^.;\n]{0,20} (?:filters?|screens?|sorts?|ranks?|scores?|rejects?|discards?)(?: out)? (?:your |all |the )?(?:resumes?|cvs?|applications?|candidates?|applicants?)",
)
REJECTED = pattern(
    rf"\b{_WHOSE}{_APPLICATION}\b[^.;\n]{{0,60}}\b{_NO} {_AUTO}",
    rf"\b{_WHOSE}{_APPLICATION}\b[^.;\n]{{0,60}}\b{_AUTO} {_NO}(?: {_THRESHOLD})?",
    rf"\b{_APPLICATION} (?:notee?s?|scoree?s?|evaluee?s?|triee?s?|classee?s?) (?:automatiquement|par score)\b[^.;\n]{{0,60}}\b(?:{_NO}|{_THRESHOLD})(?:, {_NO})?",
    rf"\b(?:si )?(?:ton|votre|le|un|tout) (?:score|resultat|note|total)s?\b[^.;\n]{{0,30}}{_THRESHOLD}[^.;\n]{{0,20}}, [^.;\n]{{0,40}}\b{_NO}(?: {_AUTO})?",
    r"\b(?:rejet|refus|elimination) automatique(?: (?:des|de|en|sous|pour|a) [^.;\n]{2,40})?",
    rf"\b(?:seule?s? |uniquement )(?:les )?{_APPLICATION} (?:notee?s?|ayant|avec|obtenant|classee?s?|scoree?s?|au-dessus|depassant|superieure?s?) [^.;\n]{{2,50}}\b(?:seront|sont) (?:lue?s?|etudiee?s?|convoquee?s?|retenue?s?|contactee?s?|recue?s?)(?: par [^.;\n]{{2,20}})?",
)
PERSONALITY = pattern(
    r"\b(?:un |le |notre |au )?(?:test|questionnaire|inventaire|profil|bilan)s? (?:de |d'analyse de )?(?:personnalite|comportemental|mbti|disc|big ?five|psychometrique|psychologique)(?: en ligne)?,? ?(?:\(?(?:est |sera |qui est )?)?(?:eliminatoires?|obligatoires? et eliminatoires?|determinants?|decisifs?)",
    r"\b(?:profil |type |personnalite )?(?:mbti|disc) (?:est |de type |: ?)?(?:[ei][ns][tf][jp]|rouge|jaune|vert|bleu)\b[^.;\n]{0,20}\b(?:exige|obligatoire|demande|requis|uniquement)\w?",
)
BY_MACHINE_EN = pattern(
    r"\b(?:resumes?|cvs?|applications?|candidates?|answers|interviews?|videos?|profiles?) (?:\w{2,10} )?(?:are|is|will be|get|being) (?:first |then |automatically |initially )?(?:screened|scored|ranked|graded|rated|filtered|sorted|assessed|analy[sz]ed|reviewed|evaluated|rejected|selected) (?:\w{2,14} )?(?:by|with|using|through) (?:an? |our |the )?(?:algorithms?|ai|a\.i\.|artificial intelligence|software|robots?|bots?|machine|automated (?:system|tool)s?|ats)\b",
    r"\b(?:an? |our |the )?(?:algorithm|ai(?: (?:tool|system|model|recruiter|interviewer))?|artificial intelligence|software|robot|bot|automated (?:system|tool)|system) (?:will )?(?:automatically )?(?:screens?|scores?|ranks?|grades?|rates?|filters?|sorts?|assess(?:es)?|analy[sz]es?|evaluates?|rejects?|selects?|judges?|decides? (?:on|which))(?: (?:and|or) \w{4,8})? (?:every |each |all |your |the |our )?(?:resumes?|cvs?|applications?|candidates?|applicants?|answers|interviews?|videos?|voice|face|tone)\b(?:[^.;\n]{0,60}\b(?:top \d+ ?%|go through|rejected|discarded|below \d+)(?: go through)?)?",
    r"\b(?:artificial intelligence|ai)\b(?: \(ai\))? (?:tools? )?(?:to |will |may |can )?(?:help |support|assist|screen)\w{0,4} (?:\w{2,10} ){0,4}(?:hiring|recruit(?:ment|ing)|selection|application)(?: process)?(?:, (?:such as|including) [^.;\n]{4,100})?",
    r"\b(?:applications?|resumes?|cvs?|candidates?)\b[^.;\n]{0,40}\b(?:automatically|auto-?) ?(?:rejected|discarded|filtered|scored|screened|declined)\b",
    rf"\b(?:applications?|resumes?|cvs?|candidates?|applicants?)\b[^.;\n]{{0,30}}{_THRESHOLD}[^.;\n]{{0,40}}\b(?:automatically |auto-?)?(?:rejected|discarded|filtered out|declined)\b(?: automatically)?",
    r"\b(?:we |our recruiters )?(?:use|rely on|employ) (?:an? |our )?(?:ai|artificial intelligence|algorithms?|software)(?: \w{3,10})? to (?:screen|score|rank|filter|sort|assess|select|review|evaluate|shortlist|reject) (?:your |all |the |every )?(?:applications?|resumes?|cvs?|candidates?|applicants?)",
    r"\b(?:video|one-way|recorded|asynchronous) interviews? (?:is |are |will be )?(?:scored|graded|analy[sz]ed|assessed|rated|evaluated) (?:by|with|using) (?:an? |our )?(?:ai|algorithm|artificial intelligence|software)\b",
    r"\bautomated (?:cv|resume|application|candidate) (?:screening|scoring|ranking|selection)\b",
)
