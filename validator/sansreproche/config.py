"""`sansreproche.toml`: which rules and tiers a house wants to hear, and the findings it has justified. Text in, values out."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sansreproche.report import TIERS, Report, Tier
from sansreproche.rule import Text
from sansreproche.ruleset import ruleset

_KEYS = ("message_lang", "tiers", "rules", "justified")
_JUSTIFIED = ("fingerprint", "rule", "reason", "quote")
_TOML = Text("ce n'est pas du TOML : {error}", "it is not TOML: {error}")
_UNKNOWN = Text("clé inconnue « {name} » : choisissez {known}", "unknown key “{name}”: choose {known}")
_LANGUAGE = Text("« message_lang » vaut « fr » ou « en »", "“message_lang” is “fr” or “en”")
_TIERS = Text("« tiers » est une liste parmi {known}", "“tiers” is a list among {known}")
_IGNORE = Text(
    "« [rules] ignore » est une liste de noms de règles ; « {name} » n'en est pas un (sansreproche rules les liste)",
    "“[rules] ignore” is a list of names of rules; “{name}” is none (sansreproche rules lists them)",
)
_TABLE = Text(
    "chaque « [[justified]] » porte « fingerprint » et « reason », des chaînes non vides (et s'il se peut « rule », « quote »)",
    "every “[[justified]]” bears “fingerprint” and “reason”, strings that are not empty (and maybe “rule”, “quote”)",
)


class ConfigError(ValueError):
    """A configuration cannot be understood; `message` says which key and what to write instead."""

    def __init__(self, message: Text) -> None:
        super().__init__(message.fr)
        self.message = message


@dataclass(frozen=True, slots=True)
class Config:
    """What a house asked for. `justified` gives the reason for each fingerprint; `tiers` are those shown."""

    message_lang: str | None = None
    tiers: tuple[Tier, ...] = TIERS
    ignore: frozenset[str] = frozenset()
    justified: Mapping[str, str] = field(default_factory=dict)

    def applied(self, report: Report) -> Report:
        """The report without what is ignored, and with the reason beside what is justified; counts follow."""
        kept = tuple(
            replace(one, justified=self.justified.get(one.fingerprint))
            for one in report.findings
            if one.tier in self.tiers and one.rule not in self.ignore
        )
        counts = Counter(one.tier for one in kept)
        notes = tuple(one for one in report.notes if one.rule not in self.ignore)
        return replace(report, findings=kept, notes=notes, counts={tier: counts[tier] for tier in TIERS})


def read_config(source: str) -> Config:
    """The configuration that a file holds. Raises `ConfigError`."""
    try:
        said = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise _error(_TOML, error=str(error)) from error
    _refuse_unknown(said, _KEYS)
    lang = said.get("message_lang")
    if lang not in {None, "fr", "en"}:
        raise ConfigError(_LANGUAGE)
    return Config(lang, _tiers(said), _ignored(said.get("rules", {})), _justified(said.get("justified", [])))


def _tiers(said: Mapping[str, Any]) -> tuple[Tier, ...]:
    asked = said.get("tiers", list(TIERS))
    if not isinstance(asked, list) or not all(one in TIERS for one in asked):
        raise _error(_TIERS, known=", ".join(f"« {tier} »" for tier in TIERS))
    return tuple(tier for tier in TIERS if tier in asked)


def _ignored(rules: object) -> frozenset[str]:
    if not isinstance(rules, dict):
        raise _error(_UNKNOWN, name="rules", known="[rules]")
    _refuse_unknown(rules, ("ignore",))
    names = rules.get("ignore", [])
    if not isinstance(names, list):
        raise _error(_IGNORE, name=str(names))
    ids = set()
    for name in names:
        known = ruleset().get(name) if isinstance(name, str) else None
        if known is None:
            raise _error(_IGNORE, name=str(name))
        ids.add(known.id)
    return frozenset(ids)


def _justified(tables: object) -> dict[str, str]:
    if not isinstance(tables, list):
        raise ConfigError(_TABLE)
    reasons = {}
    for table in tables:
        if not isinstance(table, dict):
            raise ConfigError(_TABLE)
        _refuse_unknown(table, _JUSTIFIED)
        if not all(isinstance(table.get(name), str) and table[name].strip() for name in ("fingerprint", "reason")):
            raise ConfigError(_TABLE)
        reasons[table["fingerprint"]] = table["reason"]
    return reasons


def _refuse_unknown(said: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for name in said:
        if name not in known:
            raise _error(_UNKNOWN, name=name, known=", ".join(known))


def _error(text: Text, **values: str) -> ConfigError:
    return ConfigError(Text(text.fr.format(**values), text.en.format(**values)))
