"""Strain to be borne, in whatever words: « l'urgence permanente vous stimule », « il faut tenir le choc », "withstand heavy pressure"."""

from collections.abc import Iterator

from sansreproche.context import boilerplate, cited, negated, speaker, words
from sansreproche.document import Document, Match
from sansreproche.facts.phrases import beyond, line_of, phrase, together
from sansreproche.patterns import pattern
from sansreproche.report import Span
from sansreproche.rule import Example, Mark, rule
from sansreproche.rules.temps.pression import pression as sibling

STRAIN = pattern(
    r"\b(?:stress|pression|tensions?|urgences? (?:permanente|constante|quotidienne)s?|l'urgence|adrenaline|coups? de (?:feu|bourre|chaud)|rush|cadences? (?:elevee|infernale|soutenue|intense)s?|intensite|rythme (?:effrene|infernal|intense|tres soutenu|trepidant)|charge de travail (?:elevee|importante|forte|intense)|delais (?:serres|intenables|courts|impossibles)|montee? en tension|imprevus (?:permanents|constants)|climat (?:est )?(?:intense|tendu|exigeant)|ambiance (?:est )?(?:intense|tendue|electrique|survoltee))\b",
    r"\b(?:pressure|stress|stressful|tight deadlines|impossible deadlines|adrenaline|(?:fast|frantic|relentless|hectic|breakneck) pace|fast-paced and (?:demanding|stressful|intense)|heavy workload|intense workload|constant emergencies|chaos)\b",
)
_BORNE = words(
    r"\b(?:tenir le (?:choc|coup|rythme|cap)|tenez le (?:choc|coup)|tiens le (?:choc|coup)|encaiss\w{1,4}|support\w{1,4}|resist\w{1,6}|endur\w{1,6}|absorb\w{1,4}|affront\w{1,4}|solid(?:e|ite)s?|nerfs?|nerveuse|stimul\w{1,4}|motiv\w{1,4}|boost\w{1,3}|galvanis\w{1,4}|porte(?:nt)?\b|transcend\w{1,3}|ador\w{1,4}|aim(?:ez|es|er)|raffol\w{1,3}|a l'aise|impermeable|insensible|hermetique|serein\w{0,2}|zen|calme|sang[- ]froid|peur|crain\w{1,4}|effray\w{1,4}|impressionn\w{1,4}|paralys\w{1,3}|moteur|carburant|quotidien|perform\w{1,6}|efficace\w{0,4}|resilien\w{1,3}|gerer|gerez|dompt\w{1,4}|apprivois\w{1,4}|s'epanoui\w{1,5}|epanouissez|requis\w{0,2}|exige\w{0,2}|indispensable|mental|trempe|endurci\w{0,2})\b",
    r"\b(?:withstand|handle|cope|coping|bear|take|thriv(?:e|ing)|love|enjoy|excel|stay (?:calm|cool)|keep (?:calm|cool|your)|calm|cool|comfortable|unfazed|resilien(?:t|ce)|toleran(?:t|ce)|scare|faze|frighten|mind|afraid|perform|deliver|work(?:ing)? (?:well )?under|deal with|stomach|stamina|thick[- ]skinned|required|must|fuel)\b",
)
_PERSON = words(
    r"\b(?:vous|tu|te|t'|votre|ton|ta|profil|savoir|pouvoir|il faut|etre|capable|capacite|aptitude|exige\w{0,2}|requis\w{0,2}|indispensable|candidat|personne|solid(?:e|ite)|nerfs|nerveuse|qualites)\b|(?:^|\n)[ *>-]{0,4}\w",
    r"\b(?:you|your|able|ability|must|able to|capable|candidate|someone|required|skills)\b",
)
_OTHERS = words(
    r"\b(?:clients?|patients?|usagers?|utilisateurs?|interlocuteurs?|equipes? (?:en|sous)|collaborateurs|salaries|eleves|residents?|customers?|pneus?|eau|air|gaz|vapeur|circuits?|reseaux?|hydraulique|pneumatique|arterielle|atmospherique|bars?|cuves?|tuyau\w{0,5}|appareils?|electri\w{1,6}|basse tension|haute tension|moyenne tension|bt|hta|cables?|installations?|armoires?|transformateurs?|postes? (?:de|haute)|blood|water|tyres?|tests?|stress[- ]tests?|(?:du|son|notre) service (?:des |d')urgences?|urgences? (?:medicales?|vitales?|pediatriques?|absolues?)|service d'urgence|aux urgences|prevention|ateliers?|formations?|yoga|sophrologie|bien-etre|qualite de vie|risques psychosociaux|equilibre|sans (?:stress|pression)|zero stress|calculs?|contraintes? mecaniques?|materiaux|essais?|capteurs?|transition|climat(?:ique)?s? et|ecologique|sociale|environnementale|simul\w{3,6}|gestion (?:des priorites|du temps)|emergency room|a&e|noise|signal|intensite (?:sonore|lumineuse|du signal|carbone)|intensite (?:des|de la|du)|rush (?:de |d'images)|rushs|rushes|motivation|nous (?:ne )?mett\w{1,4}|chez nous,? pas)\b"
)


@rule(
    label=sibling.label,
    tier=sibling.tier,
    message=sibling.message,
    why=sibling.why,
    question=sibling.question,
    rewrite=sibling.rewrite,
    triggers=[STRAIN],
    examples=[
        Example(
            "[[Le climat est intense, il faut tenir le choc]].", rewrite="Deux clôtures par mois, équipe de trois."
        ),
        Example("[[L'urgence permanente vous porte]]."),
        Example("Profil :\n- [[des coups de feu où il faut rester zen]]"),
        Example("[[You can withstand heavy pressure]]."),
        Example("[[A frantic pace does not scare you]]."),
        Example("Vous savez gérer vos priorités et votre temps."),
        Example("Vous contrôlez la pression des pneus et les circuits d'eau."),
        Example("Nous prévenons le stress au travail par des ateliers."),
        Example("Vous aidez les patients à gérer leur stress."),
        Example("Aucune résistance au stress n'est demandée."),
        Example("You run stress tests on our servers."),
    ],
)
def pression_encaissee(document: Document) -> Iterator[Mark]:
    """A word for strain and a word for bearing it, said of the candidate in one sentence."""
    yield from beyond((sibling,), document, map(Mark, _found(document)))


def _found(document: Document) -> Iterator[Span]:
    for match in document.find(STRAIN, "text"):
        held = together(match, _BORNE)
        if held and _PERSON.search(line_of(match)) and not _excused(match):
            yield phrase(match, *held)


def _excused(match: Match) -> bool:
    line = line_of(match)
    denied = negated(match) and _FEARLESS.search(line) is None
    elsewhere = _OTHERS.search(line) is not None or speaker(match) in {"customers", "product"}
    return elsewhere or denied or boilerplate(match) or cited(match)


_FEARLESS = words(
    r"\b(?:pas peur|ne (?:vous |te |t')?(?:fait|font|effraie|derange|impressionne|craignez|crains|paralyse)|sans (?:craindre|perdre)|not scare|doesn't|does not|don't mind|never)\b"
)
