"""A service civique that asks for a diploma, for experience, or for a driving licence."""

from collections.abc import Iterator
from datetime import date

from sansreproche.context import before, boilerplate, negated, preferred, sentence, words
from sansreproche.document import Document, Match
from sansreproche.facts.numbers import NUMBER
from sansreproche.patterns import pattern
from sansreproche.report import Source, Span
from sansreproche.rule import Example, Replacement, Text, rule

_CHECKED = date(2026, 11, 21)

_INSIST = r"(?: (?:est |sont |is |are )?(?:exige|requis|obligatoire|demande|indispensable|necessaire|imperati(?:f|ve)|minimum|mini\b|required|mandatory|needed|essential|au minimum)e?s?\b)"
_FIELD = r"(?: (?:metiers? du|metiers? de|filiere|option|du|de la|de l'|des|de|d'|en|dans le|dans la|dans les|dans l'|dans|in|of|with) ?[a-z'/-]{3,20}(?: (?:et|du|de|d'|and) ?[a-z'-]{3,16})?)?"
_DIPLOMA = (
    r"(?:bac ?\+ ?\d|bac(?:calaureat)?(?: pro(?:fessionnel)?)?|licence(?: pro(?:fessionnelle)?)?|master(?:'s degree)?|bachelor(?:'s degree)?|bts|dut|bafa|bafd|bpjeps|cap|deust|deug"
    r"|diplome d'etat|tisf|deaes|university degree|degree)"
)
ASKED_DIPLOMA = pattern(
    rf"\b(?:(?:titulaire|diplome|detenteur|niveau)(?: au (?:minimum|moins))? (?:d'une? |du |de )?|une? |an? |le )?(?:diplome |niveau )?{_DIPLOMA}\b{_FIELD}(?:(?: [a-z-]{{4,18}})?{_INSIST})?",
    rf"\b(?:(?:un|le|a) )?(?:diplome|formation|qualification|diploma)s?{_FIELD}{_INSIST}",
)
ASKED_EXPERIENCE = pattern(
    rf"\b(?:{NUMBER}|une?|one) (?:ans?|annees?|mois|years?|months?)(?: (?:minimum|au moins))? (?:d'|de |of )?(?:experience|pratique)\b{_FIELD}{_INSIST}?",
    rf"\b(?:une |a )?(?:premiere|solide|reelle|precedente|previous|prior|proven|solid) experience\b{_FIELD}{_INSIST}?",
    rf"\bexperience\b{_FIELD}{_INSIST}",
)
ASKED_LICENCE = pattern(
    rf"\b(?:(?:le|un|a) )?(?:permis (?:de conduire )?(?:b\b)?|driving licen[cs]e)(?: valide| valable)?{_INSIST}",
    r"\btitulaire d'?u?n? ?permis (?:de conduire )?b\b",
)
_TRAINED_HERE = words(r"\b(?:civique|citoyenne|psc ?1|premiers secours|tuteur|tutrice)\b")
"""What the mission itself gives, or the tutor has."""
_NOT_ASKED = words(
    r"\b(?:lyceens?|eleves?|jeunes|collegiens?|publics?|aide(?:r|z)|accompagn\w{1,5}|orient\w{1,5}|interven\w{1,5}|etudiante?s?|en cours|prepar\w{1,14}|jusqu'a|avec ou|ou sans|quel que soit|peu importe|reconnu\w{0,14}|valoris\w{1,14}|obten\w{1,14}|financ\w{1,14}|form(?:e|es|ation) (?:au|a la|a l'|civique)|pass(?:er|ez|es) (?:le|ton|votre|ta)"
    r"|tut(?:eur|rice)s?|salarie\w{0,14}|animat\w{1,14}|collegues?|offr\w{1,14}|vous apport\w{1,14}|constitue\w{0,14}|acquer\w{1,14}|une vraie)\b[^.;\n]{0,50}$"
)


@rule(
    label="service-civique-detourne",
    tier="illegal",
    message=Text(
        "Cette mention pose une condition de diplôme, d'expérience ou de permis à un service civique.",
        "This wording asks for a diploma, experience or a licence in a service civique.",
    ),
    why=Text(
        "Le service civique est ouvert à tous les jeunes de 16 à 25 ans, 30 ans en cas de handicap : aucun diplôme, aucune compétence et "
        "aucune expérience ne peuvent être exigés d'avance. La mission relève du code du service national (L120-1 et suivants), non "
        "du code du travail, et ne tient pas lieu d'emploi. C'est la motivation qui compte.",
        "The service civique is open to everyone aged 16 to 25, 30 with a disability: no diploma, skill or experience may be required "
        "beforehand. The mission falls under the code du service national (L120-1 and following), not under employment law, and does not "
        "stand for a job. Motivation is what counts.",
    ),
    question=Text(
        "La mission est-elle ouverte sans ce diplôme, cette expérience ou ce permis ?",
        "Is the mission open to me without this diploma, experience or licence?",
    ),
    rewrite=Replacement(
        "Mission ouverte sans condition de diplôme ni d'expérience : votre motivation compte",
        "Open to all, no diploma or experience needed: your motivation counts",
    ),
    sources=[
        Source(
            "Code du service national : le service civique",
            "L120-1",
            "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071335",
            _CHECKED,
        ),
    ],
    triggers=[ASKED_DIPLOMA, ASKED_EXPERIENCE, ASKED_LICENCE],
    examples=[
        Example(
            "Profil : [[BTS tourisme exigé]] et goût du contact.",
            title="Service civique à l'accueil",
            rewrite="Profil : goût du contact, sans condition de diplôme.",
        ),
        Example("Service civique. Il faut [[18 mois d'expérience en animation]]."),
        Example("Vous êtes [[titulaire d'un BAFA]], prêt pour huit mois de service civique."),
        Example("MISSION DE SERVICE CIVIQUE. [[PERMIS B OBLIGATOIRE]]."),
        Example("Civic service in a museum: [[a bachelor's degree in history is required]]."),
        Example("Service civique sans condition de diplôme ni d'expérience, pour tous les bacheliers ou non."),
        Example("Service civique : une première expérience associative serait un plus."),
        Example("Mission de service civique : nous finançons la formation au BAFA."),
        Example("Pendant ce service civique, tu peux passer ton permis B."),
        Example("Service civique : la formation civique et citoyenne est obligatoire, diplôme non requis."),
        Example("Service civique au lycée. Tutrice : titulaire d'un master, dix ans d'expérience."),
        Example("En service civique, vous aidez les élèves de bac pro dans leurs recherches."),
        Example("Coordonnateur du service civique, bac+3 exigé.", contract="CDI"),
    ],
)
def service_civique_conditions(document: Document) -> Iterator[Span]:
    """A diploma, a length or a demand of experience, a licence that must be held."""
    if not document.facts.is_contract("service-civique"):
        return
    for match in (
        match for one in (ASKED_DIPLOMA, ASKED_EXPERIENCE, ASKED_LICENCE) for match in document.find(one, "text")
    ):
        if not _excused(match):
            yield match.span()


def _excused(match: Match) -> bool:
    """Whether it is denied, wished for, gained by the mission, or said of somebody else."""
    start = sentence(match)[0]
    given = _TRAINED_HERE.search(match.data[start : match.end]) is not None
    return (
        given
        or negated(match)
        or preferred(match)
        or boilerplate(match)
        or _NOT_ASKED.search(before(match)) is not None
    )
