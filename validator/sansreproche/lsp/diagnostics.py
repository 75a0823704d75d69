"""Findings as the language server protocol says them: diagnostics, their explanation, their rewrites. Values in, values out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lsprotocol import types
from pygls.workspace import PositionCodec

from sansreproche.formats.words import QUESTION, RELATED, REWRITE, TIER_NAMES, named, quoted, source_line
from sansreproche.report import Finding, Report, Span, Tier
from sansreproche.rule import Text

_SEVERITIES: dict[Tier, types.DiagnosticSeverity] = {
    "illegal": types.DiagnosticSeverity.Error,
    "abusif": types.DiagnosticSeverity.Error,
    "a-clarifier": types.DiagnosticSeverity.Warning,
    "style": types.DiagnosticSeverity.Information,
}
_APPLY = Text("Remplacer par {text}", "Replace with {text}")


class Places:
    """From code points of a text to the positions its editor counts, and back."""

    def __init__(self, text: str, codec: PositionCodec) -> None:
        self._lines = text.splitlines(keepends=True)
        self._codec = codec
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line))

    def range(self, span: Span) -> types.Range:
        """Raises nothing: offsets come from the very text."""
        whole = types.Range(self._position(span.start), self._position(span.end))
        return self._codec.range_to_client_units(self._lines, whole)

    def offset(self, position: types.Position) -> int:
        """The code point at a position of the editor."""
        here = self._codec.position_from_client_units(self._lines, position)
        return self._starts[min(here.line, len(self._starts) - 1)] + here.character

    def _position(self, offset: int) -> types.Position:
        line = max(0, sum(start <= offset for start in self._starts) - 1)
        return types.Position(line, offset - self._starts[line])


def diagnostics(report: Report, places: Places, uri: str, lang: str) -> list[types.Diagnostic]:
    """One a finding; a justified one is a hint."""
    return [_diagnostic(one, places, uri, lang) for one in report.findings]


def _diagnostic(one: Finding, places: Places, uri: str, lang: str) -> types.Diagnostic:
    related = [
        types.DiagnosticRelatedInformation(
            types.Location(uri, places.range(other.span)), f"{named(RELATED, lang)} {quoted(other.text, lang)}"
        )
        for other in one.related
        if other.span.field == "text"
    ]
    return types.Diagnostic(
        range=places.range(one.span),
        message=one.message,
        severity=types.DiagnosticSeverity.Hint if one.justified else _SEVERITIES[one.tier],
        code=one.rule,
        code_description=types.CodeDescription(one.sources[0].url) if one.sources else None,
        source="Sans reproche",
        related_information=related,
        data=one.fingerprint,
    )


def explanation(findings: Iterable[Finding], lang: str) -> str:
    """Markdown on all that is said of the words under the pointer."""
    return "\n\n---\n\n".join("\n\n".join(_explained(one, lang)) for one in findings)


def _explained(one: Finding, lang: str) -> Iterator[str]:
    yield f"**{TIER_NAMES[one.tier](lang)}** (`{one.rule}`)"
    yield one.message
    yield one.why
    if one.sources:
        yield "\n".join(f"- [{source_line(source, lang)}]({source.url})" for source in one.sources)
    yield f"{named(QUESTION, lang)} {one.question}"
    if one.rewrite:
        yield f"{named(REWRITE, lang)} {one.rewrite.text}"


def rewrites(findings: Iterable[Finding], places: Places, uri: str, lang: str) -> list[types.CodeAction]:
    """What may be put in place of the words as it is."""
    return [
        types.CodeAction(
            title=_APPLY(lang).format(text=quoted(one.rewrite.text, lang)),
            kind=types.CodeActionKind.QuickFix,
            edit=types.WorkspaceEdit(changes={uri: [types.TextEdit(places.range(one.span), one.rewrite.text)]}),
        )
        for one in findings
        if one.rewrite and one.rewrite.applicability == "safe"
    ]
