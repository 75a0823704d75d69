"""People managed: « encadrer une équipe de cinq personnes », « direction du service », "lead a team of three"."""

from __future__ import annotations

from sansreproche.facts.numbers import NUMBER
from sansreproche.patterns import pattern

_VERB = (
    r"(?:manag(?:er|ez|es|e|eras|erez|era)|encadr(?:er|ez|es|e|eras|erez|era)|dirig(?:er|ez|es|e|eras|erez|era)|supervis(?:er|ez|es|e|eras|erez|era)|coach(?:er|ez|es)"
    r"|(?:anim|coordonn|ger|pilot)(?:er|ez|es|e|eras|erez|era)|(?:le |la |l')?(?:management|encadrement|direction|supervision)(?: (?:direct|quotidien|hierarchique)e?)? (?:de |d'|des |du ))"
)
_STRONG_VERB = (
    r"(?:manag(?:er|ez|es|e|eras|erez|era)|encadr(?:er|ez|es|e|eras|erez|era)|dirig(?:er|ez|es|e|eras|erez|era)|supervis(?:er|ez|es|e|eras|erez|era)"
    r"|(?:le |la |l')?(?:management|encadrement|direction|supervision)(?: (?:direct|quotidien|hierarchique)e?)? (?:de |d'|des |du ))"
)
_DET = r"(?:(?:les?|la|l'|une?|nos|notre|vos|votre|ses|son|sa|tes|ton|ta|des|aux?) ?)?"
_OTHERS = r"(?:autres |futurs |jeunes |nouveaux )?"
_STAFF = (
    r"(?:stagiaires|alternants|apprentis|vendeurs?|vendeuses|collaborateurs|salaries|benevoles|volontaires|ouvriers|nouveaux arrivants|hotes|hotesses|regisseurs|correspondants|techniciens|personnes|employes|agents|juniors|caristes"
    r"|preparateurs|commerciaux|teleconseillers|conseillers|animateurs|serveurs|cuisiniers|developpeurs|redacteurs|operateurs|equipiers|monteurs|comptables|assistantes?|ouvriers|graphistes|ingenieurs|consultants|chargee?s? de [a-z]{3,15})"
)
_TEAM = rf"equipes?(?: (?:commerciale|technique|logistique|administrative|marketing|de vente|de production|projet))?(?: (?:de |d'|composee de |comptant )(?:{NUMBER}|une dizaine de|une vingtaine de) ?(?:a (?:{NUMBER}) )?{_OTHERS}(?:{_STAFF})?(?: et (?:{NUMBER}) {_STAFF})?| de {_STAFF})?"

MANAGES = pattern(
    rf"\b{_VERB} ?(?:une|l'|votre|ton|notre|son|sa|d'une|(?:une|l')) ?(?:petite )?{_TEAM}\b",
    rf"\b{_STRONG_VERB} ?{_DET}(?:(?:{NUMBER}) )?{_OTHERS}{_STAFF}(?: et (?:{NUMBER}) {_STAFF})?\b",
    rf"\b(?:coordonner|piloter|gerer) ?{_DET}(?:{NUMBER}) {_OTHERS}{_STAFF}\b",
    rf"\b(?:a la tete|responsable|chef) d'une {_TEAM}",
    rf"\b(?:{NUMBER}) {_STAFF} (?:(?:seront |sont )?(?:sous (?:votre|ta|vos|tes) (?:responsabilite|ordres|direction|autorite)|a (?:encadrer|manager|diriger|superviser)))",
    rf"\b(?:sous (?:votre|ta) (?:responsabilite|direction|autorite)) (?:{NUMBER}) {_STAFF}\b",
    rf"\bequipe (?:de |d'|composee de )(?:{NUMBER}|une dizaine de)(?: {_STAFF})? (?:sous (?:votre|ta|vos|tes) (?:responsabilite|ordres|direction)|a (?:encadrer|manager|diriger))",
    rf"\b{_STRONG_VERB} ?{_DET}[a-z]{{4,14}} et (?:ses|leurs|nos|vos) (?:(?:{NUMBER}) )?{_STAFF}\b",
    r"\bin charge of (?:a|the|our) (?:[a-z-]{2,14} )?team(?: of [a-z0-9]{1,9}(?: people)?)?\b",
    rf"\b(?:manag|lead|supervis|head|overse|direct)(?:e|es|ing|s|ees|ee)? (?:up )?(?:an?|the|our|your|two|three|other|{NUMBER}) (?:[a-z-]{{2,14}} ){{0,3}}"
    rf"(?:team(?: of (?:{NUMBER})(?: [a-z-]{{3,15}}){{0,2}})?|(?:direct )?reports|interns|trainees|volunteers|assistants|employees|bookkeepers|people|staff members|waiters|waitresses|servers|workers|hands|apprentices|cooks|helpers|salespeople|cashiers|cleaners|drivers)\b",
)
"""Somebody manages people; whose duty it is remains to be seen (facts.duties)."""
