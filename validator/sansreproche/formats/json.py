"""The JSON of a report: one shape for the command line, HTTP, the extension and the evidence file."""

from __future__ import annotations

from typing import Any

from sansreproche.offsets import OffsetEncoding, Utf16Offsets
from sansreproche.report import Finding, Note, Report, Source, Span


def report_to_dict(
    report: Report,
    text: str,
    *,
    offset_encoding: OffsetEncoding = "code-point",
    with_text: bool = False,
) -> dict[str, Any]:
    """A JSON-ready dict. `text` is the one that was checked: offsets count in it alone, a place in the title has none.

    `with_text` adds the text itself, for what was extracted from a document.
    """
    to = Utf16Offsets(text).to_utf16 if offset_encoding == "utf-16" else int

    def place(span: Span) -> dict[str, Any]:
        if span.field == "title":
            return {"field": "title", "start": None, "end": None}
        return {"field": "text", "start": to(span.start), "end": to(span.end)}

    def shifted(value: Any) -> Any:
        if isinstance(value, Span):
            return place(value)
        if isinstance(value, dict):
            return {key: shifted(one) for key, one in value.items()}
        return [shifted(one) for one in value] if isinstance(value, list | tuple) else value

    def finding(one: Finding) -> dict[str, Any]:
        return {
            "rule": one.rule,
            "label": one.label,
            "tier": one.tier,
            **place(one.span),
            "quote": one.quote,
            "prefix": one.prefix,
            "suffix": one.suffix,
            "message": one.message,
            "why": one.why,
            "question": one.question,
            "rewrite": {"text": one.rewrite.text, "applicability": one.rewrite.applicability} if one.rewrite else None,
            "related": [{**place(other.span), "quote": other.text} for other in one.related],
            "sources": [source_to_dict(source) for source in one.sources],
            "fingerprint": one.fingerprint,
            **({"justified": one.justified} if one.justified else {}),
        }

    return {
        "ruleset_version": report.ruleset_version,
        "law_checked": report.law_checked.isoformat(),
        "as_of": report.as_of.isoformat(),
        "offset_encoding": offset_encoding,
        "text_sha256": report.text_sha256,
        **({"text": text} if with_text else {}),
        "language": report.language,
        "facts": shifted(dict(report.facts)),
        "counts": dict(report.counts),
        "not_analysed": list(report.not_analysed),
        "notes": [note_to_dict(note) for note in report.notes],
        "findings": [finding(one) for one in report.findings],
    }


def source_to_dict(source: Source) -> dict[str, str]:
    return {"title": source.title, "article": source.article, "url": source.url, "checked": source.checked.isoformat()}


def note_to_dict(note: Note) -> dict[str, str]:
    return {"rule": note.rule, "message": note.message, "why": note.why, "question": note.question}
