"""Who does what in a duty: whether the words give it to the candidate whole, or as a help to somebody else."""

from __future__ import annotations

from sansreproche import context
from sansreproche.document import Match

_HELPING = context.words(
    r"\b(?:particip\w{1,12}|aid(?:e|er|es|ez|eras|erez|ant)|assist(?:er|es?|ez|eras|erez|ant|ance)|contribu\w{1,12}|soutien|appui|appuy\w{1,12}|epaul\w{1,12}|second(?:er|ez|e)|accompagn(?:er|ez|es)|cotoy\w{1,12}|decouvr\w{1,12}"
    r"|observ\w{1,12}|appren\w{1,12}|initi\w{1,12}|sous (?:la|l')|aux cotes|avec (?:l'aide|l'appui|le soutien)|en lien avec|en collaboration|au sein|help\w{0,12}|support\w{0,12}|assisting|shadow\w{0,12}|learn\w{0,12}|together with|alongside)\b[^.;\n]{0,70}$"
)
_HELPED = context.words(
    r"^[^.,;\n]{0,60}(?:, ?)?\b(?:aux cotes|avec (?:l'aide|l'appui|le soutien|ta tutrice|ton tuteur|votre tut\w{1,12})|sous (?:la|l')|with (?:the help|your tutor)|alongside|supervised|encadre par)\b"
)
_SOMEBODY_ELSE = context.words(
    r"\b(?:il|elle|he|she)(?: te| vous| nous| will)? $",
    r"\b(?:qui|who|dont|tut(?:eur|rice)|maitre de stage|directeur|directrice|fondat\w{1,12}|(?:le|la|notre|votre|ton|our|the|your) (?:[a-z-]{2,14} )?(?:manager|responsable|chef|cheffe|director|team|equipe|service|pole|lead)|l'equipe|le pole|l'entreprise|le groupe|la societe|l'agence)\b[^.;,\n]{0,50}$",
)
_RECEIVED = context.words(r"\b(?:etes|es|est|sera|serez|seras|bien|par) $")
_TRAINEE_WHO = context.words(
    r"\b(?:stagiaires?|interns?|etudiante?|personne|quelqu'un|someone|trainee) (?:qui|who)\b[^.;\n]{0,40}$"
)


def is_helping(match: Match) -> bool:
    """Whether the candidate only takes part: « participer à… », « aux côtés de… », "help the team to…"."""
    line = _line_before(match)
    return (
        _HELPING.search(line) is not None
        or _HELPED.search(match.data[match.end : match.end + 90].split(b"\n")[0]) is not None
    )


def is_of_somebody_else(match: Match) -> bool:
    """Whether another person does it, or nobody: « la responsable, qui encadre… »."""
    line = _line_before(match)
    another = _SOMEBODY_ELSE.search(line) is not None and _TRAINEE_WHO.search(line) is None
    return another or context.negated(match)


def is_received(match: Match) -> bool:
    """Whether the candidate undergoes it: « vous êtes encadré par… »."""
    return _RECEIVED.search(_line_before(match)) is not None


def _line_before(match: Match) -> bytes:
    start = context.sentence(match)[0]
    return match.data[max(start, match.start - 140) : match.start]
