"""What people of a trade do, and trades whose title is put on other duties: a lexicon, read with restraint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sansreproche import context
from sansreproche.patterns import Pattern, pattern

if TYPE_CHECKING:
    from sansreproche.document import Document, Match

FEWEST_DUTIES = 3
"""Duties recognised below which nothing is said."""


@dataclass(frozen=True, slots=True)
class Duties:
    """Duties of one kind. `decisive` are those that tell it apart; `usual` only go with them."""

    decisive: Pattern
    usual: Pattern


@dataclass(frozen=True, slots=True)
class Family:
    """A trade: its titles, the duties that make it, and kinds of duties that are another trade's."""

    titles: Pattern
    own: Pattern
    others: tuple[Duties, ...]


_MODERATION = Duties(
    pattern(
        r"\b(?:accept(?:er|ez|es)|approuv(?:er|ez|es)|autoris(?:er|ez|es)|publier|garder) (?:ou|et|puis) (?:supprim|refus|rejet|reje|ecart|masqu|efface?)(?:er|ez|es|ter|tez|r)?\b[^.;:\n]{0,60}",
        r"\b(?:moder(?:er|ez|es|e|ation)|filtr(?:er|ez|es)|supprim(?:er|ez|es|e)|valid(?:er|ez|es) ou (?:supprimer|refuser|rejeter)|ecart(?:er|ez|es)|refus(?:er|ez|es)|control(?:er|ez|es))"
        r",? [^.;:\n]{0,25}\b(?:contributions?|commentaires?|messages?|publications? des|avis|propos|ceux qui|celles qui|posts? des)\b[^.;:,\n]{0,50}",
        r"\b(?:supprim(?:er|ez|es)|ecart(?:er|ez|es)|reje(?:ter|tez|ttes)) (?:ceux|celles)[^.;:,\n]{3,50}",
        r"\b(?:signal(?:er|ez|es)|alert(?:er|ez|es)|remont(?:er|ez|es)|escalad(?:er|ez|es)|transmett(?:re|ez))(?: [^.;:,\n]{0,40})? (?:sujets?|cas|contenus?|propos|messages?|incidents?|auteurs|hierarchie|chef de service|service juridique)\b[^.;:,\n]{0,45}",
        r"\b(?:moderat(?:e|ing)|delet(?:e|ing)|remov(?:e|ing)|approv(?:e|ing)|flag(?:ging)?|escalat(?:e|ing)|report(?:ing)?) [^.;:,\n]{0,30}\b(?:comments?|posts?|content|messages?|reviews?|users?|incidents?)\b[^.;:,\n]{0,30}",
    ),
    pattern(
        r"\b(?:tenir|remplir|completer|mettre a jour) [^.;:,\n]{0,25}\b(?:registre|tableau|journal|liste)\b[^.;:,\n]{0,40}",
        r"\b(?:rediger|etablir|produire) [^.;:,\n]{0,20}\b(?:note|compte[- ]rendu|bilan|rapport|statistiques)\b|\b(?:ouvrir|parcourir|depiler|traiter|vider|consulter) [^.;:,\n]{0,20}\b(?:file|signalements|signales|messages|commentaires|alertes)\b[^.;:,\n]{0,30}|\b(?:lire|lisez|lis|relire|classer|classez|classes|trier|triez) (?:[^.;:,\n]{0,20}\b(?:messages|commentaires|contributions|avis)|les)\b"
        r"|\b(?:keep|fill in) (?:a|the) (?:log|register)\b",
    ),
)
_DATA_ENTRY = Duties(
    pattern(
        r"\b(?:sais(?:ir|issez|ie)|recopi(?:er|ez)|numeris(?:er|ez|ation)|scann(?:er|ez)) [^.;:,\n]{0,40}\b(?:factures?|formulaires?|dossiers?|donnees|bons?|commandes|fiches|documents|papier)\b",
        r"\b(?:data entry|typing in|scan(?:ning)?) [^.;:,\n]{0,30}",
    ),
    pattern(
        r"\b(?:class(?:er|ez|ement)|archiv(?:er|ez|age)|tri(?:er|ez)?|photocopi\w{1,12}|mise sous pli|affranchi\w{1,12}|filing|archiving)\b[^.;:,\n]{0,40}"
    ),
)
_SELLING = Duties(
    pattern(
        r"\b(?:prospect(?:er|ez|es|ion)|demarch(?:er|ez|es|age)|vend(?:re|ez|s)|vente|phoning|cold[- ]calling) [^.;:,\n]{2,45}",
        r"\b(?:selling|cold[- ]calling|prospecting) [^.;:,\n]{2,40}",
    ),
    pattern(
        r"\b(?:sign(?:er|ez|ature)|relanc(?:er|ez|e)|encaiss(?:er|ez|ement)|negoci(?:er|ez|ation)|prise de rendez-vous|porte[- ]a[- ]porte|fidelis\w{1,12})\b[^.;:,\n]{0,40}"
    ),
)
_CLEANING = Duties(
    pattern(
        r"\b(?:nettoy(?:er|ez|age)|balay(?:er|ez)|lessiv(?:er|ez)|laver|lavez|desinfect(?:er|ez)|faire (?:la vaisselle|le menage)|menage d|vider les poubelles|sortir les poubelles)\b[^.;:,\n]{0,40}",
        r"\b(?:cleaning|mopping|sweeping|washing up|emptying the bins|clean the) ?[^.;:,\n]{0,30}",
    ),
    pattern(
        r"\b(?:poubelles|vaisselle|menage|aspirateur|vitres|sanitaires|linge|repassage|bins|dishes|laundry)\b[^.;:,\n]{0,40}"
    ),
)
_LEAFLETS = Duties(
    pattern(
        r"\b(?:distribu(?:er|ez|tion de)|coll(?:er|ez|age d)|depos(?:er|ez)) ?[^.;:,\n]{0,20}\b(?:flyers?|tracts?|prospectus|affiches|brochures?)\b[^.;:,\n]{0,30}",
        r"\b(?:handing out|distributing) [^.;:,\n]{0,15}\b(?:flyers|leaflets)\b[^.;:,\n]{0,30}",
    ),
    pattern(
        r"\b(?:port(?:er|ez)|charg(?:er|ez)|decharg(?:er|ez)|rang(?:er|ez)|mont(?:er|ez)) [^.;:,\n]{0,20}\b(?:cartons|colis|caisses|stands?|camion|palettes)\b|\b(?:tract\w{1,4}|boitage|sandwich|flyers?|affichage)\b"
    ),
)

FAMILIES: tuple[Family, ...] = (
    Family(
        pattern(
            r"\b(?:charge\w{0,12} de communication|responsable (?:de la )?communication|attache\w{0,2} de presse|(?:responsable|charge\w{0,12} (?:de|du)|assistante?) marketing|communications? (?:officer|manager)|marketing (?:manager|officer))\b"
        ),
        pattern(
            r"\b(?:redig\w{1,12}|redaction|communiques?|(?:plan|supports?|outils|strategie|actions?) (?:de communication|marketing)|presse|journalistes|newsletters?|e-?mailings?|site (?:web|internet)|reseaux sociaux|campagnes?|contenus?|evenements?|etudes?|visuels?"
            r"|budgets?|strategi\w{1,6}|benchmark|seo|analys\w{1,12}|write|writing|content|campaigns?|social media|press|events?|brief\w{0,4})\b"
        ),
        (_SELLING, _DATA_ENTRY, _LEAFLETS, _CLEANING),
    ),
    Family(
        pattern(
            r"\b(?:office manager|assistante? (?:de direction|administrati(?:f|ve))|secretaires?|executive assistant)\b"
        ),
        pattern(
            r"\b(?:agendas?|courriers?|appels|telephone|standard|reunions?|dossiers?|redig\w{1,12}|redaction|compte[- ]rendus?|factur\w{1,12}|deplacements|voyages|commandes|fournisseurs|archiv\w{1,12}|class\w{1,12}|secretariat|administrati\w{1,5}|planning|accueil|visiteurs|calendar|diary|meetings?|travel|invoices?|suppliers?|visitors|mail)\b"
        ),
        (_CLEANING, _SELLING, _LEAFLETS),
    ),
    Family(
        pattern(r"\b(?:format(?:eur|rice)|enseignante?|professeure?|coach(?: sporti(?:f|ve))?|trainer)s?\b"),
        pattern(
            r"\b(?:anim\w{1,12}|enseign\w{1,12}|cours|seances?|pedagog\w{1,12}|eleves?|stagiaires|apprenants?|evalu\w{1,12}|entrain\w{1,12}|former|formez|programmes?|ateliers?|teach\w{0,12}|lessons?|pupils|coach\w{1,6})\b"
        ),
        (_SELLING, _DATA_ENTRY, _CLEANING),
    ),
    Family(
        pattern(
            r"\b(?:(?:chef\w{0,2} de projet|charge\w{0,12}|responsable) evenementie\w{1,3}|event (?:manager|planner)|charge\w{0,12} d'evenements)\b"
        ),
        pattern(
            r"\b(?:organis\w{1,12}|logisti\w{1,5}|prestataires?|lieux|traiteurs?|planning|budgets?|inscriptions?|accueil\w{0,6}|programm\w{1,12}|coordon\w{1,12}|concev\w{1,12}|invit\w{1,12}|venues?|organi[sz]\w{1,6}|catering|guests?)\b"
        ),
        (_SELLING, _DATA_ENTRY, _LEAFLETS, _CLEANING),
    ),
    Family(
        pattern(
            r"\b(?:community[ -]?manage(?:r|ment|use)|animat(?:eur|rice) de communaute|social media manager|gestionnaire de communaute)s?\b"
        ),
        pattern(
            r"\b(?:anim(?:er|ez|es|ation|era)|publi(?:er|ez|es)|publication(?:s)? (?:sur|de)|program\w{1,12} (?:les|des) (?:publications|posts)|creat(?:ion|e|ing)|cre(?:er|ez|es)|(?:redig|ecri|redaction)[a-z]{0,12} [^.;\n]{0,20}(?:contenus?|posts|articles?|publications|newsletters?|scripts?|tweets|plannings? editoria\w{1,12})|strategie|ligne editoriale|calendrier|planning editorial"
            r"|repond(?:re|ez|s)|reponses? aux|dialogu\w{1,12}|echang(?:er|ez|es)|interagi\w{1,12}|federer|recruter de nouveaux|influenceurs?|campagnes?|visuels?|videos?|stories|reels|jeux[- ]concours|newsletter|content|campaigns?|engage|reply|post(?:ing)? on|editorial)\b"
        ),
        (_MODERATION, _SELLING, _DATA_ENTRY),
    ),
    Family(
        pattern(r"\b(?:data (?:analyst|scientist|engineer)|analyste de donnees|statisticien)\b"),
        pattern(
            r"\b(?:analys\w{1,12}|model\w{1,12}|sql|python|r\b|dashboards?|tableaux? de bord|indicateurs?|statisti\w{1,12}|visualisation|requet\w{1,12}|pipeline|power bi|etudes?|reporting|data)\b"
        ),
        (_DATA_ENTRY, _SELLING),
    ),
    Family(
        pattern(r"\b(?:graphiste|webdesigner|ux designer|ui designer|directeur artistique|graphic designer)\b"),
        pattern(
            r"\b(?:crea\w{1,12}|concev\w{1,12}|conception|maquett\w{1,12}|dessin\w{1,12}|logos?|visuels?|illustrat\w{1,12}|photoshop|figma|indesign|charte|mise en page|retouch\w{1,12}|design\w{0,12})\b"
        ),
        (_SELLING, _DATA_ENTRY),
    ),
    Family(
        pattern(r"\b(?:developpeu(?:r|se)|developer|programmeur)s?\b"),
        pattern(
            r"\b(?:develop\w{1,12}|cod(?:e|er|ez)|program\w{1,12}|tests?|api|bugs?|applications?|logiciel\w{0,12}|architecture|deploi\w{1,12}|git|java\w{0,12}|python|php|react|maintenance)\b"
        ),
        (_SELLING, _DATA_ENTRY),
    ),
    Family(
        pattern(r"\b(?:journaliste|redact(?:eur|rice)|copywriter|editor)s?\b"),
        pattern(
            r"\b(?:redig\w{1,12}|redaction|ecri\w{1,12}|articles?|reportages?|interview\w{0,12}|enquet\w{1,12}|correction|relecture|write|writing|edit\w{0,12}|contenus?)\b"
        ),
        (_SELLING, _DATA_ENTRY),
    ),
    Family(
        pattern(
            r"\b(?:charge\w{0,12} de recrutement|recruteur|talent acquisition|charge\w{0,12} (?:de )?(?:rh|ressources humaines)|assistante? rh)\b"
        ),
        pattern(
            r"\b(?:recrut\w{1,12}|sourcing|sourcer|entretiens?|candidat\w{0,12}|contrats? de travail|paie|formation|integration|onboarding|hiring|interview\w{0,12}|personnel)\b"
        ),
        (_SELLING, _DATA_ENTRY),
    ),
)


_NE = context.words(r"\b(?:ne |n')(?:se |y |lui |leur )?$")


def foreign_duties(document: Document) -> tuple[Family, list[Match]] | None:
    """The title's trade and the decisive duties of another, when its own are nowhere; None when too little is recognised."""
    for family in FAMILIES:
        if not document.mentions(family.titles, "title"):
            continue
        others = [other for other in family.others if document.mentions(other.decisive, "text")]
        if not others or any(
            not (context.negated(match) or _NE.search(context.before(match)))
            for match in document.find(family.own, "text")
        ):
            return None
        for other in others:
            decisive = [match for match in document.find(other.decisive, "text") if not context.negated(match)]
            usual = sum(1 for _ in document.find(other.usual, "text"))
            if decisive and len(decisive) + usual >= FEWEST_DUTIES:
                return family, decisive
    return None
