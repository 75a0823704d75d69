"""The catalogue: every rule of the package, found by walking its folders."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import sansreproche.facts  # its patterns are declared before the first scan
import sansreproche.rules
from sansreproche.law import LAW_CHECKED
from sansreproche.rule import Rule, RuleError


@dataclass(frozen=True, slots=True)
class Ruleset:
    """All rules, sorted by theme and id. `version` changes with the day of the law and with any rule's words or patterns."""

    rules: tuple[Rule, ...]
    version: str

    def get(self, name: str) -> Rule | None:
        """The rule of that id or alias, or None."""
        return next((one for one in self.rules if name == one.id or name in one.aliases), None)


@cache
def ruleset() -> Ruleset:
    """The rules of the package, imported once. Raises `RuleError` when two bear the same id."""
    rules = tuple(sorted(_discover(), key=lambda one: (one.theme, one.id)))
    seen: set[str] = set()
    for one in rules:
        for name in (one.id, *one.aliases):
            if name in seen:
                raise RuleError(f"two rules are called {name}: the file's name must be unique over all themes")
            seen.add(name)
    return Ruleset(rules, f"{LAW_CHECKED:%Y.%m.%d}-{_digest(rules)}")


def _discover() -> Iterator[Rule]:
    package = sansreproche.rules
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        imported = importlib.import_module(module.name)
        rules = (value for value in vars(imported).values() if isinstance(value, Rule))
        yield from (
            one for one in rules if one.check.__module__ == module.name
        )  # a sibling may be imported for its words


def _digest(rules: tuple[Rule, ...]) -> str:
    said = hashlib.sha256()
    for one in rules:
        patterns = [pattern.source for pattern in one.triggers]
        said.update(repr((one.id, one.tier, one.message, one.why, one.question, one.rewrite, patterns)).encode())
    return said.hexdigest()[:8]
