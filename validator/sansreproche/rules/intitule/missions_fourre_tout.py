"""An open-ended list of duties."""

from collections.abc import Iterator
from datetime import date

from sansreproche import context
from sansreproche.document import Document
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_DUTY = r"(?:taches?|missions?|activites?|travaux|fonctions?|responsabilites|attributions)"
_LIST = rf"(?:(?:cette |la |les )?listes?(?: (?:de|des|d') ?(?:ces |vos |nos )?{_DUTY})?|(?:ces |les |vos )?{_DUTY}(?: (?:citees|listees|ci-dessus|ci-dessous|enumerees|decrites))?)"
_MORE = r"(?: (?:annexes?|connexes?|diverses?|supplementaires?|complementaires?|ponctuelles?))?"

_VARIOUS = rf"(?:diverses (?:autres )?{_DUTY}|divers (?:petits |autres )?travaux|{_DUTY} (?:annexes )?diver(?:s|ses)(?: et variee?s)?)\b"
_BOSS = r"(?:la direction|la hierarchie|l'equipe|l'entreprise|l'employeur|le patron|la patronne|le gerant|la gerante|le chef(?: de [a-z]{4,10})?|votre (?:responsable|hierarchie|chef)|ton (?:responsable|chef)|les (?:associes|coproprietaires|dirigeants))"
_NEEDED = r"(?:jugera?|demande(?:ra)?|voudra|souhaite(?:ra)?|trouvera|decide(?:ra)?|peut (?:inventer|demander|imaginer)|aura besoin)"

NOT_EXHAUSTIVE = pattern(
    rf"\b{_LIST} (?:(?:n'est|ne sont|n'etant|etant|est|sont) (?:pas|ni|en rien)? ?)?(?:non[ -])?(?:exhausti(?:f|ve)s?|limitati(?:f|ve)s?)",
    rf"\b(?:cette |la )liste(?: (?:de|des) (?:ces |vos )?{_DUTY})? n'est (?:pas|jamais|en rien) (?:figee|close|complete|fermee|definitive|arretee)",
    rf"\bliste (?:indicative|evolutive|ouverte)\b|\b(?:liste|{_DUTY})[^.;\n]{{0,30}} (?:donnees? )?a titre (?:purement )?indicatif",
    r"\b(?:duties|tasks|responsibilities|role|job)[^.;\n]{0,20} includ(?:e|es|ing),? but (?:is |are )?not limited to\b",
    r"\b(?:de maniere|de facon) non[ -](?:exhaustive|limitative)\b|\bnon[ -](?:exhausti(?:f|ve)s?|limitati(?:f|ve)s?)",
    r"\b(?:(?:this|the) (?:list|above|following)(?: (?:list|above))? is )?(?:not|non)[ -](?:exhaustive|exclusive)\b(?: list)?|\bnon-?exhaustive list\b",
)
ANYTHING = pattern(
    rf"\b(?:et |ainsi que )?(?:toutes?|tout) (?:les )?autres? {_DUTY}(?: [^.;,:()\n]{{2,90}})?",
    rf"\b(?:et |ainsi que )?(?:d')?autres {_DUTY} (?:diverses?|annexes?|ponctuelles?|selon [^.;,:()\n]{{3,30}}|au besoin|pourront|pourraient|peuvent|peut) ?[^.;,:()\n]{{0,40}}",
    rf"\b(?:pourr(?:a|ez|as)|serez|sera|peut|pouvez) (?:etre )?(?:amene\w{{0,3}}|appele\w{{0,3}}|conduite?|sollicite\w{{0,2}}) a (?P<more>(?:prendre|assurer|effectuer|realiser|participer a|intervenir sur|contribuer a)(?: [a-z]{{2,14}}){{0,4}} (?:d'autres|diverses) {_DUTY}(?: (?:et|ou) [a-z]{{4,12}})?)",
    rf"\b(?:et |ainsi que )(?:de )?{_VARIOUS}(?: (?:selon|en fonction|suivant)[^.;,:()\n]{{3,30}})?",
    rf"\b(?:et|plus|ainsi que|puis|bref)?,? ?tout ce (?:que|qu'|dont) ?(?:{_BOSS}|on|l'activite|la vie [^.;,:()\n]{{3,25}}|le quotidien [^.;,:()\n]{{3,25}}) {_NEEDED}(?: [^.;,:()\n]{{2,30}})?",
    r"\b(?:et|plus|ainsi que|puis|bref)?,? ?tout ce qui (?:traine|reste|manque|arrive|tombe|passe|sera utile|est utile|contribue au bon fonctionnement|se presente|se presentera)(?: [^.;,:()\n]{2,25})?",
    rf"\b(?:rendre|effectuer|realiser|assurer|executer|accomplir|repondre a|faire) (?:tout|toute|tous|n'importe quelle) (?:service|demande|travail|ordre|tache|mission)s? (?:demandee?s? par|emanant de|de|venant de|que) ?{_BOSS}(?: [^.;,:()\n]{{2,30}})?",
    r"\b(?:(?:depanner|aider|aller|intervenir|donner un coup de main) )?(?:la ou|partout ou) (?:il (?:faut|y a besoin)|on (?:a|aura) besoin(?: de (?:vous|toi))?|le besoin (?:s'en|se) fait sentir|c'est necessaire)(?:,(?: (?:cuisine|plonge|menage|papiers|caisse|bureau|reserve|stock|livraison|accueil|service|atelier|administratif)){1,2}){0,4}",
    rf"\b(?:vos |tes |les )?{_DUTY} (?:evolueront|pourront (?:evoluer|changer)|varieront|changeront|peuvent changer) (?:chaque jour )?(?:selon|en fonction|au gre) (?:de |des |du |les |l')?(?:besoins|envies|humeur|urgences|direction|service|moment|patron)[^.;,:()\n]{{0,30}}",
    rf"\b(?:et |plus |bref,? )?(?:mille|cent|dix|une foule d'|un tas d'|des tas d'|tant d'|bien d') ?(?:autres )(?:choses|{_DUTY}|petites choses)(?: (?:selon|au gre|suivant|en fonction)[^.;,:()\n]{{3,30}})?",
    rf"\b(?:et )?(?:tout )?ce que (?:{_BOSS}|le (?:directeur|gerant)|on|nous) (?:te |vous )?{_NEEDED}(?: d'autre| encore| de plus)?",
    rf"\b{_DUTY} (?:annexes?|diverses?|complementaires?|supplementaires?)(?: ?:)? ?(?:a la demande|sans limit\w{{1,6}}|illimitee?s?|au bon vouloir)(?: (?:du|de la|de l'|des) ?[a-z]{{4,14}})?(?:, sans limit\w{{1,6}})?",
    rf"\b(?:vous |tu )?fai(?:re|tes|s) (?:un peu (?:de )?)?tout ce qu'il (?:y a a faire|faut)\b|\b(?:cette |la )liste (?:(?:de|des) (?:ces |vos |tes )?{_DUTY} )?(?:s'allong\w{{1,5}}|grandi\w{{1,4}}|evolu\w{{1,5}}|chang\w{{1,5}}) [^.;,:()\n]{{3,30}}",
    rf"\b(?:ces |les |vos )?{_DUTY} (?:citees |ci-dessus )?ne sont qu'un (?:apercu|echantillon|debut|exemple)\b|\b{_DUTY} ?:? ?(?:variees et )?non limitees\b|\bet le reste ?!|\b(?:coups? de main|depannage|renfort) partout\b|\bpetits services (?:divers )?(?:a la demande|en tout genre)\b",
    r"\b(?:and )?(?:whatever|anything) (?:else )?(?:the (?:boss|owner|manager|director|team) (?:dreams up|thinks of|fancies|comes up with|wants|says)|lands on your desk|crops up)|\banything and everything\b(?: (?:that|we) [^.;,:()\n]{3,24})?|\b(?:the |this )?(?:list|job description)(?: of (?:tasks|duties))? is (?:open-ended|endless|never (?:closed|final)|not fixed)\b|\b(?:a |one )?(?:thousand|hundred|million) (?:and one )?other (?:things|tasks)\b",
    rf"\bet (?:plein|beaucoup) d'autres (?:choses|{_DUTY})\b|\bet toutes? les (?:petites |menues )?taches (?:du quotidien|de la vie quotidienne)\b",
    rf"\b{_VARIOUS} (?:selon|en fonction|suivant|confiees?)[^.;,:()\n]{{3,30}}",
    rf"\b(?:et |ainsi que )?toutes? (?:les )?{_DUTY}{_MORE} (?:confiee?s?|demandee?s?|necessaires?|utiles?|inherentes? au|qui (?:vous|te|lui) (?:sera|serai(?:en)?t|seront|pourrai(?:en)?t etre) confiee?s?|que (?:la direction|votre responsable|l'employeur))[^.;,:()\n]{{0,50}}",
    rf"\b(?:et |ainsi que )?toutes? (?:les )?{_DUTY} (?:annexes?|connexes?)(?: [^.;,:()\n]{{3,40}})?",
    rf"\b(?:des|d'autres) {_DUTY} (?:variees |diverses |complementaires |supplementaires |annexes )?[^.;:()\n]{{0,40}}\bpeu(?:ven)?t (?:(?:egalement |aussi )?(?:etre|s'y|vous etre|lui etre|y etre)) (?:rajoute|ajoute|confie|demande)e?s?",
    r"\b(?:et )?tout ce qui (?:se presente|se presentera|sera necessaire|vous sera demande|arrive)\b|\b(?:et|ainsi que) tout le reste\b|\bet bien d'autres (?:choses|missions|taches)\b|\bun peu de tout\b",
    rf"\b(?:amenee?s? a |pourr(?:ez|as|a) )(?:effectuer |realiser |faire |vous voir confier |se voir confier )(?:d'autres|toutes? autres?|diverses) {_DUTY}(?: [^.;,:()\n]{{3,40}})?",
    rf"\b(?:et |ainsi que )?(?:autres )?{_DUTY} (?:administratives? |manuelles? |courantes? )?(?:diverses|annexes) (?:selon|en fonction|suivant|au gre)[^.;,:()\n]{{3,40}}",
    rf"\bautres {_DUTY} (?:administratives? |manuelles? |courantes? )(?:diverses|annexes|ponctuelles)\b",
    r"\bpolyvalen(?:ce|t) (?:totale |absolue |complete )?(?:exigee?|totale|absolue|obligatoire|imperative|indispensable)\b",
    r"\b(?:and |plus )?(?:whatever|anything) (?:else )?(?:comes up|turns up|is needed|the (?:team|manager|boss|owner|day) (?:needs|asks|brings|wants)|we need|your manager asks)\b(?: for)?",
    r"\b(?:and )?any (?:task|duty|duties|work|job)s? (?:that )?(?:the (?:manager|management|owner|boss)|your manager|we|management) (?:may |might |will )?(?:ask|require|request|assign|need|give)s?(?: (?:for|of you))?\b|\ba (?:little )?bit of everything\b",
    r"\b(?:and )?(?:any|all) other (?:duties|tasks|projects|work|assignments|responsibilities)\b(?: (?:as|that|which|assigned|required|requested|given)[^.;,:()\n]{0,40})?",
    r"\b(?:and )?(?:other|various|miscellaneous|ad[ -]hoc) (?:duties|tasks)(?: as (?:assigned|required|needed|requested))\b|\b(?:and )?(?:everything|anything) (?:else )?(?:that comes up|in between|needed|we need)\b",
)
VARIOUS = pattern(rf"\b{_VARIOUS}")
_OF_SOMETHING_ELSE = context.words(
    r"\b(?:avantages?|benefices?|diplomes?|pieces|documents?|outils?|technologies?|langages|criteres?|clients?|handicap|discriminat\w{0,12}|secteurs?|benefits|tools|technologies|competences|formations?|localisations?|villes|references|produits?|logiciels?|stack|qualites|atouts)[ :(,]{0,6}$",
    r"\b(?:technologies|outils|langages|tools)\b[^.;\n]{0,40}\($",
)
_SOMETHING_ELSE_AFTER = context.words(
    r"^,? ?(?:de |des |d'|of )(?:tes |vos |nos |ces |les |your |our )?(?:qualites|atouts|competences|outils|avantages|technologies|benefits|tools|clients|criteres|profils|formations)"
)
_ALONE_BEFORE = context.words(r"(?:^|\n|, ?|\.\. ?)[^a-z\n]{0,8}$")
_ALONE_AFTER = context.words(r"^ ?(?:\.|\n|$|;)")
_NO_MORE = context.words(r"\b(?:sans|aucune?|pas (?:de|d')|jamais (?:de|d')|hors de question|ni|no|never|not) ?\"? ?$")


@rule(
    label="missions-fourre-tout",
    tier="style",
    message=Text(
        "Cette mention laisse la liste des missions ouverte.",
        "This wording leaves the list of duties open.",
    ),
    why=Text(
        "« Liste non exhaustive », « toute autre tâche » : le lecteur ne sait pas où s'arrête le poste. La formule est courante et "
        "permise ; le contenu réel des fonctions se négocie plus facilement avant la signature qu'après.",
        '"Not exhaustive", "any other duties": the reader cannot tell where the job ends. The formula is common and allowed; the '
        "real content of the post is easier to discuss before signing than after.",
    ),
    question=Text(
        "Quelles autres tâches la personne en poste a-t-elle faites le mois dernier, et quelle part de son temps ont-elles prise ?",
        "Which other tasks did the holder of the post do last month, and how much of the time did they take?",
    ),
    rewrite=Replacement(
        "Nommez les tâches secondaires et leur part : « 10 % du temps : commandes de fournitures, accueil en relais ».",
        'Name the secondary tasks and their share: "10 % of the time: ordering supplies, covering the desk".',
        "display",
    ),
    sources=[
        Source(
            "Code du travail : annonces et mentions trompeuses (rappel : la formule n'y est pas visée)",
            "L5331-3",
            "https://code.travail.gouv.fr/code-du-travail/l5331-3",
            date(2026, 11, 21),
        ),
    ],
    triggers=[NOT_EXHAUSTIVE, ANYTHING, VARIOUS],
    examples=[
        Example("Vous pourrez être amenée à [[assurer aussi d'autres missions]], selon la saison."),
        Example("Vous pourrez être amené à former les nouveaux venus."),
        Example(
            "Vos missions ([[liste non limitative]]) : accueil, caisse.", rewrite="Vos missions : accueil, caisse."
        ),
        Example("- caisse\n- [[toute autre tâche confiée par le gérant]]"),
        Example("Classement, courrier [[et diverses tâches selon les besoins]]."),
        Example("[[Cette liste de tâches n'est pas figée]]."),
        Example("Arroser, planter, [[et tout ce que le gérant demandera]]."),
        Example("Plonge, service : [[dépanner là où il faut]]."),
        Example("Greeting, cashing up [[and whatever else comes up]]."),
        Example("[[Ces missions ne sont pas exhaustives]]."),
        Example("Phones, filing [[and any other duties as required]]."),
        Example("Le magasin demande une [[polyvalence totale]]."),
        Example("- caisse\n- [[travaux divers]]\n- ménage"),
        Example("Diverses tâches de manutention, diverses missions à responsabilités."),
        Example("Des missions variées : paie, contrats, visites médicales."),
        Example("Avantages (liste non exhaustive) : crèche, vélo."),
        Example("Vous réalisez toutes les tâches décrites dans la fiche."),
        Example("Aucune autre tâche ne vous sera demandée."),
        Example("Et tout ce que vous apprendrez vous servira."),
        Example("Répondre à toute demande des visiteurs."),
        Example("You are not limited to one language."),
        Example("Outils (liste non exhaustive) : Figma, Notion."),
        Example("You will do all tasks listed in the handbook."),
    ],
)
def missions_fourre_tout(document: Document) -> Iterator[Span]:
    """Lists said not to be exhaustive, when they are lists of duties, and duties without end."""
    for match in document.find(NOT_EXHAUSTIVE, "text"):
        before, after = match.data[max(0, match.start - 60) : match.start], match.data[match.end : match.end + 40]
        if not (_OF_SOMETHING_ELSE.search(before) or _SOMETHING_ELSE_AFTER.search(after)):
            yield match.span()
    for match in document.find(VARIOUS, "text"):
        before, after = match.data[max(0, match.start - 12) : match.start], match.data[match.end : match.end + 4]
        if _ALONE_BEFORE.search(before) and _ALONE_AFTER.search(after):
            yield match.span()
    for match in document.find(ANYTHING, "text"):
        if not _NO_MORE.search(match.data[max(0, match.start - 20) : match.start]):
            yield match.span("more" if match.has("more") else 0)
