"""`sansreproche check`: read ads, print their reports, and tell by the exit code whether something grave was found."""

from __future__ import annotations

import sys

from sansreproche.checking import check_document
from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments
from sansreproche.cli.exits import CLEAN, FINDINGS, MISUSE, Misuse
from sansreproche.cli.inputs import Reading, readings
from sansreproche.cli.screen import columns, wants_colour
from sansreproche.formats.terminal import report_to_terminal
from sansreproche.report import TIERS, Report


def run_check(asked: Arguments) -> int:
    """Check every input; what cannot be read costs a line on stderr and the exit code 2, and the rest goes on."""
    if not asked.files:
        raise Misuse(words.NO_FILE(asked.help_lang))
    if asked.format == "json" and len(asked.files) > 1:
        raise Misuse(words.JSON_IS_FOR_ONE(asked.help_lang))
    code = CLEAN
    for name in asked.files:
        try:
            for reading in readings(name, asked):
                if isinstance(reading, Misuse):
                    code = _told(reading)
                    continue
                report = _checked(reading, asked)
                _print(reading, report, asked)
                if _is_grave(report, asked.fail_on):
                    code = max(code, FINDINGS)
        except Misuse as fault:
            code = _told(fault)
    return code


def _told(fault: Misuse) -> int:
    """Say the fault; its exit code, which no other is above."""
    print(f"sansreproche: {fault}", file=sys.stderr)
    return MISUSE


def _checked(reading: Reading, asked: Arguments) -> Report:
    report = check_document(reading.document, message_lang=asked.message_lang, notes=asked.notes)
    return report.with_remarks(remark(asked.message_lang) for remark in reading.remarks)


def _is_grave(report: Report, fail_on: str) -> bool:
    return fail_on != "none" and any(report.counts[tier] for tier in TIERS[: TIERS.index(fail_on) + 1])


def _print(reading: Reading, report: Report, asked: Arguments) -> None:
    document = reading.document
    if asked.format == "terminal":
        text = report_to_terminal(
            report,
            reading.name,
            document.text,
            document.title,
            lang=asked.message_lang,
            colour=wants_colour(),
            width=columns(),
        )
        print(text)
        return
    import json  # noqa: PLC0415  of no use at a terminal

    from sansreproche.formats.json import report_to_dict  # noqa: PLC0415

    made = report_to_dict(report, document.text, with_text=reading.kind not in {"text", "ads"})
    if asked.format == "jsonl":
        print(json.dumps({"id": reading.id, **made}))
    elif reading.kind == "ads":
        raise Misuse(words.JSON_IS_FOR_ONE(asked.help_lang))
    else:
        print(json.dumps(made, indent=2))
