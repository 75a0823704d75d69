"""Every rule against its own examples, for ever; and what the catalogue owes its readers."""

import pytest

from sansreproche import Document, Example, Rule, ruleset
from sansreproche.checking import check_document
from sansreproche.report import TIERS, Finding

RULES = ruleset().rules
MARKED = [pytest.param(one, example, id=f"{one.id}: {example.text[:60]}") for one in RULES for example in one.examples]
REWRITES = [
    pytest.param(one, example, id=f"{one.id}: {example.rewrite[:60]}")
    for one in RULES
    for example in one.examples
    if example.rewrite
]


def document_of(example: Example, text: str) -> Document:
    return Document(text, title=example.plain_title, contract=example.contract, date=example.date)


def mark(raw: str, spans: list[tuple[int, int]]) -> str:
    """`raw` with `[[…]]` around each span, the later ones first so that offsets hold."""
    for start, end in sorted(set(spans), reverse=True):
        raw = f"{raw[:start]}[[{raw[start:end]}]]{raw[end:]}"
    return raw


def kept(document: Document, rule: Rule) -> list[Finding]:
    """What the report shows of one rule, once its own overlaps are resolved."""
    if rule.label is None:
        return []
    return [finding for finding in check_document(document, only=(rule,)).findings if finding.rule == rule.id]


def marked_fields(rule: Rule, example: Example, text: str) -> tuple[str, str]:
    document = document_of(example, text)
    if rule.label is None:
        spans = [found.span for found in rule.marks(document)]
    else:
        spans = [finding.span for finding in kept(document, rule)]
    fields = {"text": document.text, "title": document.title}
    title, body = (
        mark(fields[field], [(span.start, span.end) for span in spans if span.field == field])
        for field in ("title", "text")
    )
    return title, body


@pytest.mark.parametrize(("rule", "example"), MARKED)
def test_a_rule_flags_exactly_what_its_example_marks(
    rule: Rule, example: Example, request: pytest.FixtureRequest
) -> None:
    if example.todo:
        request.applymarker(pytest.mark.xfail(strict=True, reason=example.todo))
    assert marked_fields(rule, example, example.plain) == (example.title, example.text)


@pytest.mark.parametrize(("rule", "example"), REWRITES)
def test_a_rule_accepts_its_own_rewrite(rule: Rule, example: Example) -> None:
    assert marked_fields(rule, example, example.rewrite)[1] == example.rewrite


@pytest.mark.parametrize(
    ("rule", "example"), [one for one in MARKED if one.values[1].flagged and not one.values[1].todo]
)
def test_a_safe_rewrite_put_in_the_place_of_the_words_is_accepted(rule: Rule, example: Example) -> None:
    document = document_of(example, example.plain)
    for finding in kept(document, rule):
        if finding.rewrite and finding.rewrite.applicability == "safe":
            raw = document.raw(finding.span.field)
            mended = f"{raw[: finding.span.start]}{finding.rewrite.text}{raw[finding.span.end :]}"
            changed = {"text": document.text, "title": document.title, finding.span.field: mended}
            left = kept(
                Document(changed["text"], title=changed["title"], contract=example.contract, date=example.date), rule
            )
            assert finding.quote not in [one.quote for one in left]
            assert len(left) < len(kept(document, rule))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_has_flagged_sentences_and_near_misses(rule: Rule) -> None:
    flagged = [example for example in rule.examples if example.flagged and not example.todo]
    silent = [example for example in rule.examples if not example.flagged and not example.todo]
    assert len(flagged) >= 4
    assert len(silent) >= 4


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_speaks_both_languages_and_names_a_known_tier(rule: Rule) -> None:
    assert rule.tier in TIERS
    texts = [rule.message, rule.why, rule.question, *([rule.rewrite] if rule.rewrite else [])]
    assert all(text.fr.strip() and text.en.strip() and text.fr != text.en for text in texts)


VERDICTS = (
    "coupable",
    "en infraction",
    "cette entreprise",
    "cet employeur",
    "escroc",
    "guilty",
    "this company",
    "this employer",
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_pronounces_no_verdict_on_anybody(rule: Rule) -> None:
    texts = [rule.message, rule.why, rule.question, *([rule.rewrite] if rule.rewrite else [])]
    said = " ".join(f"{text.fr} {text.en}" for text in texts).lower()
    assert not [verdict for verdict in VERDICTS if verdict in said]
