"""Write the reports of a run in the form asked for: one after the other, or all together at the end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments
from sansreproche.cli.exits import Misuse
from sansreproche.cli.inputs import Reading
from sansreproche.cli.screen import columns, wants_colour
from sansreproche.report import Report


class Output:
    """Takes the reports in order; `close` writes what had to wait for the last of them."""

    def __init__(self, asked: Arguments, baseline: Mapping[str, Any] | None = None) -> None:
        self._asked = asked
        self._baseline = baseline
        self._write = _WRITERS.get(asked.format)
        self._kept: list[tuple[Reading, Report]] = []

    def add(self, reading: Reading, report: Report) -> None:
        """Raises `Misuse` when the form asked for holds a single ad and this is a file of several."""
        if self._write is None:
            self._kept.append((reading, report))
        else:
            self._write(reading, report, self._asked)

    def close(self) -> None:
        if self._write is None:
            _sarif(self._kept, self._asked, self._baseline)


def _terminal(reading: Reading, report: Report, asked: Arguments) -> None:
    from sansreproche.formats.terminal import report_to_terminal  # noqa: PLC0415  each form is loaded when asked for

    document, lang = reading.document, asked.message_lang
    shown = report_to_terminal(
        report, reading.name, document.text, document.title, lang=lang, colour=wants_colour(), width=columns()
    )
    print(shown)


def _json(reading: Reading, report: Report, asked: Arguments) -> None:
    if reading.line is not None:
        raise Misuse(words.JSON_IS_FOR_ONE(asked.help_lang))
    print(_dumped(_made(reading, report), indent=2))


def _jsonl(reading: Reading, report: Report, _asked: Arguments) -> None:
    print(_dumped({"id": reading.id, **_made(reading, report)}))


def _markdown(reading: Reading, report: Report, asked: Arguments) -> None:
    from sansreproche.formats.report_markdown import report_to_markdown  # noqa: PLC0415

    print(report_to_markdown(report, reading.name, lang=asked.message_lang))


def _github(reading: Reading, report: Report, asked: Arguments) -> None:
    from sansreproche.formats.github import report_to_github  # noqa: PLC0415

    for line in report_to_github(
        report, reading.path, reading.document.text, line=reading.line, lang=asked.message_lang
    ):
        print(line)


def _sarif(kept: list[tuple[Reading, Report]], asked: Arguments, baseline: Mapping[str, Any] | None) -> None:
    from sansreproche.formats.sarif import CheckedFile, reports_to_sarif  # noqa: PLC0415

    files = [CheckedFile(one.path, report, one.document.text, one.line) for one, report in kept]
    try:
        log = reports_to_sarif(files, lang=asked.message_lang, baseline=baseline)
    except ValueError as fault:
        raise Misuse(f"{asked.baseline}: {words.NOT_SARIF(asked.help_lang)}") from fault
    print(_dumped(log, indent=2))


def _made(reading: Reading, report: Report) -> dict[str, Any]:
    from sansreproche.formats.json import report_to_dict  # noqa: PLC0415

    return report_to_dict(report, reading.document.text, with_text=reading.kind not in {"text", "ads"})


def _dumped(value: Mapping[str, Any], indent: int | None = None) -> str:
    import json  # noqa: PLC0415  of no use at a terminal

    return json.dumps(value, indent=indent)


_WRITERS: dict[str, Callable[[Reading, Report, Arguments], None]] = {
    "terminal": _terminal,
    "json": _json,
    "jsonl": _jsonl,
    "markdown": _markdown,
    "github": _github,
}
