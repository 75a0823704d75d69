"""The commands and options, in the language of the reader."""

from __future__ import annotations

import argparse
import datetime as dt
import difflib
import os
from collections.abc import Callable, Sequence

from sansreproche._version import __version__
from sansreproche.cli import words
from sansreproche.cli.exits import Misuse
from sansreproche.cli.parser import Parser, day, days, number, one_of
from sansreproche.report import TIERS
from sansreproche.rule import Text

LANGUAGES = ("fr", "en")
FORMATS = ("terminal", "json", "jsonl", "markdown", "sarif", "github")
_MAX_PORT = 65535
_MAX_WORKERS = 256


class Arguments(argparse.Namespace):
    """What was asked. `help_lang` is the language of errors, `message_lang` that of the remarks."""

    command: str
    help_lang: str
    message_lang: str
    files: list[str]
    title: str | None
    contract: str | None
    date: dt.date | None
    lang: str | None
    format: str
    notes: bool
    fail_on: str
    baseline: str | None
    config: str | None
    rule: str
    evidence: str
    host: str
    port: int
    workers: int | None
    action: str | None
    since: dt.date | None
    kind: str | None
    older_than: int | None
    store: str | None


def read_arguments(argv: Sequence[str]) -> Arguments:
    """The command and its options. Raises `Misuse`; `--help` and `--version` print and raise `SystemExit`."""
    lang = help_language(argv)
    parser, commands = make_parser(lang)
    if not argv or (not argv[0].startswith("-") and argv[0] not in commands):
        _refuse(argv[0] if argv else "", commands, lang)
    arguments, unknown = parser.parse_known_args(argv, Arguments(help_lang=lang))
    if unknown or not arguments.command:
        message = words.UNKNOWN_OPTIONS if unknown and unknown[0].startswith("-") else words.UNEXPECTED
        commands.get(arguments.command, parser).refuse(message(lang).format(options=" ".join(unknown)))
    return arguments


def help_language(argv: Sequence[str]) -> str:
    """That of `--message-lang`, else that of the environment, else French."""
    for at, word in enumerate(argv):
        value = word.partition("=")[2] if word.startswith("--message-lang=") else ""
        if word == "--message-lang" and at + 1 < len(argv):
            value = argv[at + 1]
        if value in LANGUAGES:
            return value
    said = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "en" if said.lower().startswith("en") else "fr"


def make_parser(lang: str) -> tuple[Parser, dict[str, Parser]]:
    """The parser and those of its commands by name."""
    parser = Parser(prog="sansreproche", lang=lang, purpose=words.DESCRIPTION, epilog=words.EXITS(lang))
    parser.add_argument("--version", action="version", version=f"sansreproche {__version__}", help=words.VERSION(lang))
    choices = parser.add_subparsers(
        title=words.COMMANDS(lang), dest="command", metavar="COMMAND", prog="sansreproche", parser_class=Parser
    )
    commands: dict[str, Parser] = {}
    for name, description, fill in _COMMANDS:
        commands[name] = choices.add_parser(name, help=description(lang), lang=lang, purpose=description)
        fill(commands[name], lang)
        commands[name].add_argument(
            "--message-lang",
            metavar="|".join(LANGUAGES),
            type=one_of(LANGUAGES, lang),
            default=None if name in {"check", "lsp"} else "fr",  # a folder's configuration may say another
            help=words.MESSAGE_LANG(lang),
        )
    return parser, commands


def _check(command: Parser, lang: str) -> None:
    command.epilog = words.EXITS(lang)
    command.add_argument("files", nargs="*", metavar="FILE", help=words.FILES(lang))
    command.add_argument("--title", metavar="TEXT", help=words.TITLE(lang))
    command.add_argument("--contract", metavar="TEXT", help=words.CONTRACT(lang))
    command.add_argument("--date", metavar="DATE", type=day(lang), help=words.DATE(lang))
    command.add_argument("--lang", metavar="|".join(LANGUAGES), type=one_of(LANGUAGES, lang), help=words.LANG(lang))
    _format(command, lang, *FORMATS)
    command.add_argument("--baseline", metavar="FILE", help=words.BASELINE(lang))
    command.add_argument("--config", metavar="FILE", help=words.CONFIG(lang))
    command.add_argument("--notes", action="store_true", help=words.NOTES(lang))
    levels = (*TIERS, "none")
    command.add_argument(
        "--fail-on", metavar="|".join(levels), type=one_of(levels, lang), default="illegal", help=words.FAIL_ON(lang)
    )


def _rules(command: Parser, lang: str) -> None:
    _format(command, lang, "terminal", "json")


def _explain(command: Parser, lang: str) -> None:
    command.add_argument("rule", nargs="?", default="", metavar="RULE", help=words.RULE(lang))


def _verify(command: Parser, lang: str) -> None:
    command.epilog = words.VERIFY_EXITS(lang)
    command.add_argument("evidence", nargs="?", default="", metavar="FILE", help=words.EVIDENCE(lang))


def _serve(command: Parser, lang: str) -> None:
    command.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help=words.HOST(lang))
    command.add_argument("--port", type=number(0, _MAX_PORT, lang), default=8000, metavar="PORT", help=words.PORT(lang))
    command.add_argument("--workers", type=number(1, _MAX_WORKERS, lang), metavar="N", help=words.WORKERS(lang))


def _feedback(command: Parser, lang: str) -> None:
    actions, kinds = ("export", "purge"), ("false-positive", "missed")
    command.add_argument(
        "action", nargs="?", metavar="|".join(actions), type=one_of(actions, lang), help=words.FEEDBACK_ACTION(lang)
    )
    command.add_argument("--since", metavar="DATE", type=day(lang), help=words.SINCE(lang))
    command.add_argument("--kind", metavar="|".join(kinds), type=one_of(kinds, lang), help=words.KIND(lang))
    command.add_argument("--older-than", metavar="365d", type=days(lang), help=words.OLDER_THAN(lang))
    command.add_argument("--store", metavar="URL", help=words.STORE(lang))


def _lsp(_command: Parser, _lang: str) -> None:
    """It takes no option of its own."""


def _format(command: Parser, lang: str, *formats: str) -> None:
    read = one_of(formats, lang)
    command.add_argument("--format", metavar="|".join(formats), type=read, default=formats[0], help=words.FORMAT(lang))


_COMMANDS: tuple[tuple[str, Text, Callable[[Parser, str], None]], ...] = (
    ("check", words.CHECK, _check),
    ("rules", words.RULES, _rules),
    ("explain", words.EXPLAIN, _explain),
    ("serve", words.SERVE, _serve),
    ("lsp", words.LSP, _lsp),
    ("verify", words.VERIFY, _verify),
    ("feedback", words.FEEDBACK, _feedback),
)


def _refuse(name: str, commands: dict[str, Parser], lang: str) -> None:
    if not name:
        raise Misuse(words.NO_COMMAND(lang).format(choices=", ".join(commands)))
    if os.path.exists(name):  # noqa: PTH110  the cheapest way to ask
        raise Misuse(words.MEANT_CHECK(lang).format(name=name))
    near = difflib.get_close_matches(name, commands, 1) or commands
    raise Misuse(words.BAD_COMMAND(lang).format(value=name, choices=", ".join(near)))
