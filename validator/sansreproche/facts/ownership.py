"""Whose account, audience or score is spoken of: the candidate's own, or one that the job works on."""

from __future__ import annotations

from sansreproche.context import after, before, speaker, words
from sansreproche.document import Match


def belongs_to_the_job(match: Match) -> bool:
    """Whether the words speak of what the candidate will run, or has run, for an employer: « la page de la marque »."""
    said, left = before(match), after(match)
    if _OWN.search(said) or _OWN.search(match.data[match.start : match.end]) or _OWN_AFTER.search(left):
        return False
    if speaker(match) not in {None, "candidate"}:
        return True
    return _WORKED_ON.search(said) is not None or _EMPLOYERS.search(left) is not None


_OWN = words(
    r"\bperso(?:nn?els?(?:les?)?)?\b|\b(?:ton|tes|votre|vos|your) (?:propres?|own)\b",
    r"\b(?:ton|votre|your) (?:\w{1,10} )?(?:compte|profil|chaine|reseau|page perso|account|profile|channel|network|score|ssi|klout)\b",
)
_OWN_AFTER = words(
    r"^[^.;\n]{0,30}\b(?:(?:ton|tes|votre|vos|your) (?:propres?|own|comptes?|profils?|chaine|reseaux|profile|accounts?|channel)\b|perso(?:nn?els?)?\b)"
)
_WORKED_ON = words(
    r"\b(?:anim|ger|pilot|developp|augment|amelior|administr|mesur|gagn|attir|fidelis)(?:er|ez|es|e|era|erez|eras|ons|ant)\b[^.;\n]{0,90}$",
    r"\b(?:identifi|selectionn|recrut|negoci|travaill|collabor|demarch|contact|reper|sourc)(?:er|ez|es|e|era|erez|eras|ons|ant)\b[^.;\n]{0,90}$",
    r"\b(?:animation|gestion|developpement|moderation|croissance|pilotage|management) (?:de|d'|du|des|of)\b[^.;\n]{0,60}$",
    r"\b(?:createurs|influenceurs|blogueurs|ambassadeurs|youtubeurs|instagrameurs|partenaires|artistes|creators|influencers|bloggers|ambassadors|partners)\b[^.;\n]{0,60}$",
    r"\b(?:work(?:ing)? with|partner(?:ing)? with|relationships? with|identify|source|negotiate)\b[^.;\n]{0,60}$",
    r"\b(?:fer(?:ez|as)|faites|fais) \w{2,20}r\b[^.;\n]{0,60}$|\bfaire (?:passer|grandir|progresser|croitre|evoluer|monter)\b[^.;\n]{0,60}$|\bport(?:er|ez|erez|eras)\b[^.;\n]{0,40}$",
    r"\b(?:suivi|suivre|construi\w{1,6}|calcul\w{1,5})\b[^.;\n]{0,30}$",
    r"\b(?:notre|nos|leurs?|our|their|its)\b[^.;,\n]{0,40}$",
    r"\b(?:run|running|manag(?:e|es|ed|ing)|grow|growing|grew|rais(?:e|ing)|improv\w{1,3}|monitor|track|report on|built|scal(?:e|ed|ing)|gain)\b[^.;\n]{0,60}$",
    r"\b(?:nous (?:avons|comptons|cumulons|affichons|reunissons)|we have|(?:le|ce) (?:projet|depot|logiciel)|(?:library|project|repo) has)\b[^.;\n]{0,40}$",
    r"\b(?:moyen(?:ne)?|average)\b[^.;\n]{0,40}$",
)
_EMPLOYERS = words(
    r"^[^.;\n]{0,50}\b(?:de (?:la|notre|nos|cette|l') ?(?:marques?|enseigne|page|entreprise|maison|clients?|site)|pour (?:une|des|le compte|notre|nos|la) ?(?:marques?|clients?|enseigne|entreprise)?|(?:on|sur) (?:our|notre|nos)|of (?:our|the|a) (?:brand|page|client|company)|for (?:a|our) (?:brand|client|company))\b"
)
