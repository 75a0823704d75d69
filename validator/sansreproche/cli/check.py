"""`sansreproche check`: read ads, write their reports, and tell by the exit code whether something grave was found."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from sansreproche.checking import check_document
from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments
from sansreproche.cli.exits import CLEAN, FINDINGS, MISUSE, Misuse
from sansreproche.cli.inputs import Reading, readings
from sansreproche.cli.output import Output
from sansreproche.cli.settings import find_config, read_baseline
from sansreproche.report import TIERS, Report

if TYPE_CHECKING:
    from sansreproche.config import Config


def run_check(asked: Arguments) -> int:
    """Check every input; what cannot be read costs a line on stderr and the exit code 2, and the rest goes on."""
    if not asked.files:
        raise Misuse(words.NO_FILE(asked.help_lang))
    if asked.format == "json" and len(asked.files) > 1:
        raise Misuse(words.JSON_IS_FOR_ONE(asked.help_lang))
    if asked.baseline and asked.format != "sarif":
        raise Misuse(words.BASELINE_IS_SARIF(asked.help_lang))
    config = find_config(asked.config, asked.help_lang)
    asked.message_lang = asked.message_lang or (config.message_lang if config else None) or "fr"
    output = Output(asked, read_baseline(asked.baseline, asked.help_lang) if asked.baseline else None)
    code = CLEAN
    for name in asked.files:
        try:
            for reading in readings(name, asked):
                if isinstance(reading, Misuse):
                    code = _told(reading)
                    continue
                report = _checked(reading, asked, config)
                output.add(reading, report)
                if _is_grave(report, asked.fail_on):
                    code = max(code, FINDINGS)
        except Misuse as fault:
            code = _told(fault)
    output.close()
    return code


def _told(fault: Misuse) -> int:
    """Say the fault; its exit code, which no other is above."""
    print(f"sansreproche: {fault}", file=sys.stderr)
    return MISUSE


def _checked(reading: Reading, asked: Arguments, config: Config | None) -> Report:
    lang = asked.message_lang
    report = check_document(reading.document, message_lang=lang, notes=asked.notes)
    report = report.with_remarks(remark(lang) for remark in reading.remarks)
    return config.applied(report) if config else report


def _is_grave(report: Report, fail_on: str) -> bool:
    grave = TIERS[: TIERS.index(fail_on) + 1] if fail_on != "none" else ()
    return any(one.tier in grave and not one.justified for one in report.findings)
