"""How well the rules find what readers marked: python benchmarks/quality.py [--errors LABEL] [--write]

Scores each set of marked ads at hand (the real ones when they lie beside the repository, our own always) and counts, on the
unmarked real ads, how often each label is found, with the interval of its frequency. `--write` puts it in docs/qualite.md.
"""

from __future__ import annotations

import argparse
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ads import GOLD, real_ads

from sansreproche import Document, ruleset
from sansreproche.checking import check_document
from sansreproche.report import TIERS

HERE = Path(__file__).parent
_WHAT_SERVED = """« Réelles », « inventées » et « ouvertes » ont servi à écrire les règles : leurs chiffres disent ce qui est tenu, non ce qui
attend une annonce nouvelle. Celles « mises de côté » n'ont été lues par personne qui écrit des règles : c'est la mesure à regarder, pour
des tournures ordinaires et toutes les étiquettes à parts égales. Le 21 novembre 2026, une personne qui ne connaissait pas les règles a
marqué 160 annonces réelles tirées au sort : sur la moitié mise de côté (31 marques), précision 0,895 et rappel 0,548 avant que ses
fautes servent à leur tour ; le rappel y dépend de trois étiquettes fréquentes, `employeur-anonyme`, `remuneration-floue` et
`intitule-trompeur`, et peu de marques ne permettent pas d'en dire plus."""
MARK = re.compile(r"\[\[([a-z+-]+)\|(.*?)\]\]", re.DOTALL)
TIER_OF = {
    rule.label: min((one.tier for one in ruleset().rules if one.label == rule.label), key=TIERS.index)
    for rule in ruleset().rules
    if rule.label
}


@dataclass(frozen=True)
class Marked:
    """A label on words of an ad, by hand or by a rule: `[start, end)` in code points of the text."""

    label: str
    start: int
    end: int


@dataclass
class Tally:
    """What agrees and what does not; `overlap` sums the shares of words in common of the pairs."""

    right: int = 0
    false: int = 0
    missed: int = 0
    overlap: float = 0.0

    def line(self) -> str:
        precision, recall = share(self.right, self.right + self.false), share(self.right, self.right + self.missed)
        both = share(2 * self.right, 2 * self.right + self.false + self.missed)
        return f"{precision} | {recall} | {both} | {self.right + self.missed} | {share(self.overlap, self.right)}"


@dataclass
class Score:
    by_label: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    clean: int = 0
    clean_hit: int = 0
    errors: list[str] = field(default_factory=list)

    def of(self, labels: set[str]) -> Tally:
        kept = [tally for label, tally in self.by_label.items() if label in labels]
        return Tally(
            sum(one.right for one in kept),
            sum(one.false for one in kept),
            sum(one.missed for one in kept),
            sum(one.overlap for one in kept),
        )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument(
        "--errors", metavar="LABEL", help="show what was missed and what was wrong of a label, or `all`"
    )
    arguments.add_argument("--write", action="store_true", help="write docs/qualite.md")
    asked = arguments.parse_args()
    scores = {name: score(ads) for name, ads in marked_sets().items()}
    if asked.errors:
        for name, one in scores.items():
            for error in one.errors:
                if asked.errors in {"all", error.split()[1]}:
                    print(name, error)
        return
    page = "\n".join(report(scores))
    if asked.write:
        (HERE.parent / "docs" / "qualite.md").write_text(page + "\n", encoding="utf-8")
    print(page)


def marked_sets() -> dict[str, list[tuple[Document, list[Marked]]]]:
    sets = {}
    if (GOLD / "dev.jsonl").exists():
        sets["annonces réelles"] = list(from_jsonl(GOLD / "dev.jsonl"))
        sets["annonces inventées"] = list(from_marks(GOLD / "invented.txt"))
    opened = (HERE / "ads" / "inedites.txt", HERE / "ads" / "inedites2-ouvertes.txt")
    sets["annonces d'autres auteurs, ouvertes"] = [one for path in opened for one in from_marks(path)]
    sets["annonces d'un autre auteur, mises de côté"] = list(from_marks(HERE / "ads" / "inedites2-tenues.txt"))
    held_out = [one for path in sorted((HERE / "sentences").glob("*.txt")) for one in from_marks(path, held_out=True)]
    return {**sets, "phrases mises de côté": held_out}


def from_jsonl(path: Path) -> Iterator[tuple[Document, list[Marked]]]:
    for line in path.open(encoding="utf-8"):
        ad = json.loads(line)
        marks = [Marked(mark["label"], mark["start"], mark["end"]) for mark in ad["marks"]]
        yield Document(ad["text"], title=ad["title"], contract=ad["contract"], date=day(ad.get("date"))), marks


def from_marks(path: Path, *, held_out: bool = False) -> Iterator[tuple[Document, list[Marked]]]:
    """Ads written with `[[label|words]]`, headed by `=== id | title | contract | lang`; the held-out half is 07 to 12."""
    for block in re.split(r"^=== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        head, _, body = block.partition("\n")
        name, title, contract, _lang = (part.strip() for part in head.split("|"))
        if held_out and name[-2:] <= "06":
            continue
        text, marks, at = "", [], 0
        body = body.strip("\n")
        for found in MARK.finditer(body):
            text += body[at : found.start()]
            marks += [Marked(label, len(text), len(text) + len(found[2])) for label in found[1].split("+")]
            text += found[2]
            at = found.end()
        yield Document(text + body[at:], title=title, contract=contract), marks


def day(said: str | None) -> date | None:
    try:
        return date.fromisoformat((said or "")[:10])
    except ValueError:
        return None


def score(ads: list[tuple[Document, list[Marked]]]) -> Score:
    result = Score()
    for document, marks in ads:
        found = [
            Marked(one.label, one.span.start, one.span.end)
            for one in check_document(document).findings
            if one.span.field == "text"
        ]
        compare(result, document, marks, found)
    return result


def compare(result: Score, document: Document, marks: list[Marked], found: list[Marked]) -> None:
    """A finding is right when a mark of its label overlaps it; each mark is matched once, a second finding on it counts neither way."""
    left = list(marks)
    wrong = False
    for one in found:
        rivals = [mark for mark in left if mark.label == one.label and common(mark, one) > 0]
        if rivals:
            mark = max(rivals, key=lambda rival: common(rival, one))
            left.remove(mark)
            tally = result.by_label[one.label]
            tally.right += 1
            tally.overlap += common(mark, one) / (max(mark.end, one.end) - min(mark.start, one.start))
        elif not any(mark.label == one.label and common(mark, one) > 0 for mark in marks):
            wrong = True
            result.by_label[one.label].false += 1
            result.errors.append(f"FALSE {one.label} {around(document, one)}")
    for mark in left:
        result.by_label[mark.label].missed += 1
        result.errors.append(f"MISSED {mark.label} {around(document, mark)}")
    result.clean += not marks
    result.clean_hit += bool(not marks and wrong)


def common(one: Marked, other: Marked) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def around(document: Document, one: Marked) -> str:
    text = document.text
    said = f"…{text[max(0, one.start - 60) : one.start]}[[{text[one.start : one.end]}]]{text[one.end : one.end + 50]}…"
    return f"({document.contract}; {document.title[:40]}) {said}".replace("\n", " ⏎ ")


def report(scores: dict[str, Score]) -> Iterator[str]:
    yield "# Qualité des règles\n"
    yield f"Règles {ruleset().version}. Précision, rappel, F1, nombre de marques, recouvrement moyen. Fait par"
    yield "`python benchmarks/quality.py --write`.\n"
    yield _WHAT_SERVED + "\n"
    for name, one in scores.items():
        labels = set(one.by_label)
        yield f"## {name[0].upper()}{name[1:]}\n\n| | précision | rappel | F1 | marques | recouvrement |\n|---|---|---|---|---|---|"
        yield f"| **tout** | {one.of(labels).line()} |"
        yield f"| **tout sauf style** | {one.of({label for label in labels if TIER_OF.get(label) != 'style'}).line()} |"
        for tier in TIERS:
            yield f"| **{tier}** | {one.of({label for label in labels if TIER_OF.get(label) == tier}).line()} |"
        for label in sorted(labels):
            yield f"| `{label}` | {one.by_label[label].line()} |"
        yield f"\nAnnonces sans marque : {one.clean}, dont {one.clean_hit} portent une remarque.\n"
    ads = real_ads()
    if ads:
        yield from prevalence(ads)


def prevalence(ads: list[Document]) -> Iterator[str]:
    """How many ads in a hundred bear each label, with Wilson's interval at 95 %."""
    bearing: Counter[str] = Counter()
    findings: Counter[str] = Counter()
    for document in ads:
        labels = [one.label for one in check_document(document).findings]
        findings.update(labels)
        bearing.update(set(labels))
    yield f"## Fréquence sur {len(ads)} annonces réelles non annotées\n"
    yield "Annonces portant au moins une remarque du label, pour cent, avec l'intervalle de Wilson à 95 % ; remarques pour cent annonces. Ces annonces"
    yield "viennent de sites contrôlés et de métiers choisis : ce n'est pas le marché.\n"
    yield "| label | annonces % | intervalle | remarques % |\n|---|---|---|---|"
    for label in sorted(TIER_OF, key=lambda one: (-bearing[one], one)):
        low, high = wilson(bearing[label], len(ads))
        yield f"| `{label}` | {100 * bearing[label] / len(ads):.1f} | {100 * low:.1f} – {100 * high:.1f} | {100 * findings[label] / len(ads):.1f} |"


def wilson(count: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """Wilson's score interval for a proportion (E. B. Wilson, 1927)."""
    p, square = count / total, z * z
    middle = (p + square / (2 * total)) / (1 + square / total)
    half = z * math.sqrt(p * (1 - p) / total + square / (4 * total * total)) / (1 + square / total)
    return max(0.0, middle - half), min(1.0, middle + half)


def share(part: float, whole: float) -> str:
    return f"{part / whole:.3f}" if whole else "–"


if __name__ == "__main__":
    main()
