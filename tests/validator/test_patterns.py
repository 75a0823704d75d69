"""Every pattern of the catalogue keeps to the forms whose time grows with the text alone."""

import gc
import re._constants as opcodes  # the parser of the standard library, to read patterns; it never runs them
import re._parser as parser

import pytest

from sansreproche import ruleset
from sansreproche.engine import BytePattern, compile_bytes
from sansreproche.folding import fold
from sansreproche.patterns import declared
from sansreproche.scanning import PatternSet, pieces

ruleset()
OURS = declared()
SCANNED = PatternSet(one.alternatives for one in OURS)
NARROW = (*b" \n\t", *b"0123456789")


def unbounded(parsed: parser.SubPattern) -> list[object]:
    """What a pattern repeats without an upper bound, but for runs of spaces and of digits."""
    wide = []
    for opcode, argument in parsed:
        if opcode in {opcodes.MAX_REPEAT, opcodes.MIN_REPEAT}:
            low, high, repeated = argument
            if high == opcodes.MAXREPEAT and not is_narrow(repeated):
                wide.append((low, repeated))
            wide += unbounded(repeated)
        elif opcode == opcodes.SUBPATTERN:
            wide += unbounded(argument[-1])
        elif opcode == opcodes.BRANCH:
            wide += [one for branch in argument[1] for one in unbounded(branch)]
    return wide


def is_narrow(repeated: parser.SubPattern) -> bool:
    """Whether what is repeated is one space or one digit."""
    if len(repeated) != 1:
        return False
    opcode, argument = repeated[0]
    if opcode == opcodes.LITERAL:
        return argument in NARROW
    members = argument if opcode == opcodes.IN else []
    return bool(members) and all(
        (kind == opcodes.LITERAL and value in NARROW)
        or (kind == opcodes.RANGE and value[0] in NARROW and value[1] in NARROW)
        or (kind == opcodes.CATEGORY and value in {opcodes.CATEGORY_DIGIT, opcodes.CATEGORY_SPACE})
        for kind, value in members
    )


@pytest.mark.parametrize("pattern", OURS, ids=lambda pattern: pattern.source[:50])
def test_a_pattern_repeats_nothing_wider_than_spaces_or_digits_without_bound(pattern):
    source = pattern.bytes.replace(b"(?i)", b"")
    assert not unbounded(parser.parse(source))


def test_every_pattern_of_the_package_is_one_the_engine_accepts():
    gc.collect()  # a malformed one of another test may linger in its traceback
    made = [one for one in gc.get_objects() if isinstance(one, BytePattern)]
    assert len(made) > len(declared())
    for one in made:
        one.compile()


def test_a_malformed_pattern_is_named_in_the_error():
    with pytest.raises(ValueError, match="unclosed"):
        compile_bytes(b"(unclosed")
    with pytest.raises(ValueError, match="unclosed"):
        PatternSet([[b"(unclosed"]])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b"un poste de chef de rang", {0}),
        (b"un poste, puis de longues annees plus tard, un chef", {0}),
        (b"un chef a ce poste", {0}),
        (b"un poste. un charpentier", set()),
        (b"aucun des deux, mais un cadre", {1}),
    ],
)
def test_the_scan_wants_what_stands_on_both_sides_of_a_gap(text, found):
    certain, perhaps = PatternSet([[rb"\bposte\b[^.\n]{0,20}\bchef\b"], [rb"\bcadre\b", b"dirigeant"]]).matching(text)
    assert certain | perhaps == found


@pytest.mark.parametrize(
    ("pattern", "scanned"),
    [
        (rb"\b(?:un +)?chef(?: +de \w+)?", [(rb"\bchef",)]),
        (rb"\b(?:le +|l')(?:nouveau +)?chef\b", [(rb"\b(?:le +|l')(?:nouveau +)?chef\b",)]),
        (rb"\b(?:l')?(?:une? +)?chef", [(rb"\bchef",)]),
        (rb"\b(?:plus)?chef", [(rb"\b(?:plus)?chef",)]),
        (rb"\b(?:plus +)?(?:de +)?\(", [(rb"\b(?:plus +)?(?:de +)?\(",)]),
        (rb"(?P<who>un )?poste[^.]{0,40}?chefs?|agent", [(rb"poste", b"chef"), (b"agent",)]),
        (rb"a\?", [(rb"a\?",)]),
        (rb"\b[a-z]{0,20}@", [(rb"\b", b"@")]),
        (rb"chef [^.]{2,20}", [(b"chef ", b"")]),
        (rb"(?:un )?", [(b"",)]),
    ],
)
def test_the_scan_leaves_out_what_a_pattern_may_do_without_at_its_ends(pattern, scanned):
    assert pieces(pattern) == scanned


@pytest.mark.parametrize("rule", ruleset().rules, ids=lambda rule: rule.id)
def test_the_scan_neither_misses_a_pattern_nor_is_sure_of_one_that_does_not_occur(rule):
    for data in (fold(one.plain).data for one in rule.examples[::5]):
        certain, perhaps = SCANNED.matching(data)
        occurring = {one.index for one in OURS if one.compiled.search(data)}
        assert certain <= occurring <= certain | perhaps


def test_the_test_of_patterns_sees_an_unbounded_gap():
    assert unbounded(parser.parse(rb"stage.*mois"))
    assert not unbounded(parser.parse(rb"stage +de \d+ [a-z ]{0,40}mois"))
