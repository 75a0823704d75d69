"""Check an ad: run the rules over a document and make the report."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sansreproche.document import MAX_MATCHES, Document
from sansreproche.law import LAW_CHECKED, newest_change, overdue
from sansreproche.report import TIERS, Finding, Note, Report, Rewrite, Tier
from sansreproche.rule import Mark, Replacement, Rule, Text
from sansreproche.ruleset import ruleset

MAX_TEXT = 1_000_000
"""Code points read of one ad; the report says when more was left out."""
MAX_FINDINGS = 300
"""Findings kept of one ad; the report says when more were left out."""
_CONTEXT = 32
"""Code points of prefix and suffix that travel with a quote."""

_TRUNCATED = Text(
    "Seuls les {n} premiers caractères ont été lus : coupez le texte pour faire relire la suite.",
    "Only the first {n} characters were read: split the text to have the rest read.",
)
_CAPPED = Text(
    "Seules les {n} premières remarques sont données : coupez le texte pour voir les suivantes.",
    "Only the first {n} remarks are given: split the text to see the next ones.",
)
_REPETITIVE = Text(
    "Une même formule revient plus de {n} fois : seuls ses {n} premiers emplois ont été lus. Coupez le texte pour faire relire la suite.",
    "One wording comes back more than {n} times: only its first {n} uses were read. Split the text to have the rest read.",
)
_UNKNOWN_LANGUAGE = Text(
    "La langue de l'annonce n'est ni le français ni l'anglais : presque rien n'a pu y être reconnu.",
    "The ad is written neither in French nor in English: next to nothing could be recognised in it.",
)
_TITLE_TRUNCATED = Text(
    "Seuls les {n} premiers caractères de l'intitulé ont été lus.",
    "Only the first {n} characters of the title were read.",
)
_OVERDUE = Text(
    "Des montants légaux ont pu changer avant le {day} : ils ont été vérifiés le {checked}. Mettez Sans reproche à jour.",
    "Amounts fixed by law may have changed before {day}: they were checked on {checked}. Update Sans reproche.",
)
MAX_TITLE = 2_000
"""Code points read of a title."""


def check(
    text: str,
    title: str | None = None,
    contract: str | None = None,
    as_of: date | str | None = None,
    lang: str | None = None,
    message_lang: str = "fr",
    *,
    notes: bool = False,
) -> Report:
    """Read an ad and report the phrases that should make a reader stop.

    `as_of` is the day whose law applies (a date, or an ISO day such as "2026-06-01"); absent, the newest known.
    `lang` is the ad's language, detected when absent; `message_lang`, "fr" or "en", that of the report.
    `notes` adds the remarks that bear on the whole ad. Raises `ValueError` for a malformed `as_of` or an unknown
    `message_lang`, `TypeError` when `text` is not a string; never fails on the text itself.
    """
    if not isinstance(text, str):
        raise TypeError(f"the text of an ad is a str, not {type(text).__name__}")
    day = date.fromisoformat(as_of) if isinstance(as_of, str) else as_of
    document = Document(text, title=title, contract=contract, date=day, lang=lang)
    return check_document(document, message_lang=message_lang, notes=notes)


def check_document(
    document: Document,
    *,
    message_lang: str = "fr",
    notes: bool = False,
    only: Sequence[Rule] | None = None,
) -> Report:
    """The report on a document already made. Raises `ValueError` as `check` does.

    `only` runs these rules in place of the whole catalogue. `text_sha256` is that of the whole text, read or not.
    """
    if message_lang not in {"fr", "en"}:
        raise ValueError(f"message_lang is 'fr' or 'en', not {message_lang!r}")
    digest = hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    left_out = _cuts(document, message_lang)
    document = document.cut(MAX_TEXT, MAX_TITLE)
    language = document.facts.language
    rules = ruleset()
    possible = document.possible()
    chosen = (rule for rule in (rules.rules if only is None else only) if rule.has_cause(possible))
    marked = [(rule, mark) for rule in chosen if rule.label or notes for mark in rule.marks(document)]
    kept = _sorted(_resolved((rule, mark) for rule, mark in marked if rule.label))
    findings = tuple(_findings(document, kept[:MAX_FINDINGS], message_lang))
    if len(kept) > MAX_FINDINGS:
        left_out.append(_CAPPED(message_lang).format(n=MAX_FINDINGS))
    if document.repetitive:
        left_out.append(_REPETITIVE(message_lang).format(n=MAX_MATCHES))
    if language == "other":
        left_out.append(_UNKNOWN_LANGUAGE(message_lang))
    day = document.facts.day or newest_change()
    if overdue(day):
        left_out.append(_OVERDUE(message_lang).format(day=day.isoformat(), checked=LAW_CHECKED.isoformat()))
    said = {rule.id: _note(rule, mark, message_lang) for rule, mark in marked if not rule.label} if notes else {}
    counts = Counter(finding.tier for finding in findings)
    return Report(
        ruleset_version=rules.version,
        law_checked=LAW_CHECKED,
        as_of=day,
        text_sha256=digest,
        language=language,
        facts=document.facts.summary(),
        counts={tier: counts[tier] for tier in TIERS},
        not_analysed=tuple(left_out),
        notes=tuple(said.values()),
        findings=findings,
    )


def _cuts(document: Document, lang: str) -> list[str]:
    cut = []
    if len(document.text) > MAX_TEXT:
        cut.append(_TRUNCATED(lang).format(n=MAX_TEXT))
    if len(document.title) > MAX_TITLE:
        cut.append(_TITLE_TRUNCATED(lang).format(n=MAX_TITLE))
    return cut


@dataclass(frozen=True, slots=True)
class _Kept:
    rule: Rule
    mark: Mark

    @property
    def tier(self) -> Tier:
        return self.mark.tier or self.rule.tier


def _resolved(marked: Iterable[tuple[Rule, Mark]]) -> list[_Kept]:
    """Of marks of one label that overlap, keep the gravest, then the longest, then the first.

    Marks of different labels all stay: the same words may bear two faults. (docs/adr/0003)
    """
    by_label: dict[str | None, list[_Kept]] = {}
    for rule, mark in marked:
        if mark.span.end > mark.span.start:
            by_label.setdefault(rule.label, []).append(_Kept(rule, mark))
    kept: list[_Kept] = []
    for rivals in by_label.values():
        rivals.sort(key=lambda one: (one.mark.span.field, one.mark.span.start, one.mark.span.end))
        winners: list[_Kept] = []
        for one in rivals:
            if winners and winners[-1].mark.span.overlaps(one.mark.span):
                winners[-1] = min(winners[-1], one, key=_rank)
            else:
                winners.append(one)
        kept += winners
    return kept


def _rank(one: _Kept) -> tuple[int, int]:
    return TIERS.index(one.tier), one.mark.span.start - one.mark.span.end


def _sorted(kept: list[_Kept]) -> list[_Kept]:
    return sorted(
        kept, key=lambda one: (one.mark.span.field != "title", one.mark.span.start, one.mark.span.end, one.rule.id)
    )


def _findings(document: Document, kept: list[_Kept], lang: str) -> Iterator[Finding]:
    seen: Counter[str] = Counter()
    for one in kept:
        rule, mark, span = one.rule, one.mark, one.mark.span
        raw = document.raw(span.field)
        quote = raw[span.start : span.end]
        identity = f"{rule.id}\n{span.field}\n{' '.join(quote.lower().split())}"
        seen[identity] += 1
        yield Finding(
            rule=rule.id,
            label=rule.label or "",
            tier=one.tier,
            span=span,
            quote=quote,
            prefix=raw[max(0, span.start - _CONTEXT) : span.start],
            suffix=raw[span.end : span.end + _CONTEXT],
            message=(mark.message or rule.message)(lang),
            why=(mark.why or rule.why)(lang),
            question=rule.question(lang),
            rewrite=_rewrite(mark.rewrite or rule.rewrite, document, lang),
            related=tuple(document.quote(other) for other in mark.related),
            sources=rule.sources,
            fingerprint=_fingerprint(identity, seen[identity]),
        )


def _rewrite(wanted: Replacement | None, document: Document, lang: str) -> Rewrite | None:
    """The words to use instead: in the ad's own language when they may be put in it as they are."""
    if wanted is None:
        return None
    own = "en" if document.facts.language == "en" else "fr"
    return Rewrite(wanted(own if wanted.applicability == "safe" else lang), wanted.applicability)


def _fingerprint(identity: str, nth: int) -> str:
    """The same for the same words under the same rule, wherever they stand in the ad; the nth time has its own."""
    return hashlib.sha256(f"{identity}\n{nth}".encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _note(rule: Rule, mark: Mark, lang: str) -> Note:
    return Note(rule.id, (mark.message or rule.message)(lang), (mark.why or rule.why)(lang), rule.question(lang))
