"""The ads that benchmarks read: our own, made of the rules' examples, and the real ones when they lie beside the repository."""

from __future__ import annotations

import json
import random
from pathlib import Path

from sansreproche import Document, ruleset

GOLD = Path(__file__).parents[2] / "shared" / "gold"
FILLER = (
    "Nous fabriquons des portes et des fenêtres à Vesoul depuis 1987, avec une quarantaine de personnes.",
    "Vous travaillez avec la responsable de l'atelier, qui fixe les priorités de la semaine.",
    "Le poste est à pourvoir en septembre ; les entretiens ont lieu sur place ou en visio.",
    "Prise en charge de la moitié de l'abonnement de transport, mutuelle, tickets restaurant.",
    "We meet on Mondays to plan the week and on Fridays to look at what was done.",
)


def made_ads(count: int, size: int = 3_600) -> list[Document]:
    """`count` ads of about `size` characters, a rule's example among every eight ordinary lines."""
    chance = random.Random(1)
    examples = [example for rule in ruleset().rules for example in rule.examples]
    return [_made(chance, examples, size) for _ in range(count)]


def real_ads(name: str = "ads.jsonl") -> list[Document]:
    """The real ads, fresh documents at each call; empty when the folder is absent."""
    path = GOLD / name
    if not path.exists():
        return []
    rows = (json.loads(line) for line in path.open(encoding="utf-8"))
    return [Document(row["text"], title=row["title"], contract=row["contract"]) for row in rows]


def _made(chance: random.Random, examples: list, size: int) -> Document:  # type: ignore[type-arg]
    lines: list[str] = []
    while sum(map(len, lines)) < size:
        lines.append(chance.choice(examples).plain if chance.randrange(8) == 0 else chance.choice(FILLER))
    return Document("\n".join(lines), contract=chance.choice(("CDI", "stage", "")))
