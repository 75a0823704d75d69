"""Many wordings of what is asked of candidates, each to be flagged (+) or left alone (-) by the rules of its label."""

from pathlib import Path

import pytest

from sansreproche import check

LINES = (Path(__file__).parent / "wordings_of_candidates.txt").read_text(encoding="utf-8").splitlines()
LABELS = [line[2:] for line in LINES if line.startswith("# ")]


def wordings():
    label = ""
    for line in LINES:
        if line.startswith("# "):
            label = line[2:]
        elif line:
            yield pytest.param(label, line[2:], line[0] == "+", id=f"{label}: {line[:60]}")


@pytest.mark.parametrize(("label", "sentence", "flagged"), list(wordings()))
def test_a_wording_is_flagged_under_its_label_or_under_none_of_these(label, sentence, flagged):
    labels = {one.label for one in check(sentence, title="Employé H/F").findings} & set(LABELS)
    assert label in labels if flagged else not labels
