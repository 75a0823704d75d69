"""`sansreproche feedback`: what users reported to the server, for the authors of the rules; and its deletion."""

from __future__ import annotations

import datetime as dt
import os
import sys
from typing import TYPE_CHECKING

from sansreproche.cli import words
from sansreproche.cli.arguments import Arguments
from sansreproche.cli.exits import CLEAN, Misuse

if TYPE_CHECKING:
    from sansreproche_server.feedback import Store


def run_feedback(asked: Arguments) -> int:
    """Print the reports as JSON lines, or delete the old ones. Raises `Misuse` when the store cannot be used."""
    lang = asked.help_lang
    if asked.action is None:
        raise Misuse(words.FEEDBACK_WANTS_ACTION(lang))
    if asked.action == "purge" and asked.older_than is None:
        raise Misuse(words.PURGE_WANTS_AGE(lang))
    try:
        from sansreproche_server.feedback import StoreUnavailable  # noqa: PLC0415  of the extra `server`

        store = _open(asked)
    except ModuleNotFoundError as error:
        raise Misuse(words.NO_SERVER(lang).format(module=(error.name or "").partition(".")[0])) from error
    if not store.exists():
        print(words.NO_REPORT_YET(lang).format(store=store), file=sys.stderr)
        return CLEAN
    try:
        if asked.action == "purge":
            _purge(store, asked)
        else:
            _export(store, asked)
    except StoreUnavailable as error:
        raise Misuse(words.STORE_FAILS(lang).format(store=store, error=error)) from error
    return CLEAN


def _open(asked: Arguments) -> Store:
    from sansreproche_server.feedback import open_store  # noqa: PLC0415
    from sansreproche_server.settings import SettingsError  # noqa: PLC0415

    try:
        store = open_store(asked.store or os.environ.get("SANSREPROCHE_FEEDBACK", ""))
    except SettingsError as error:
        raise Misuse(str(error)) from error
    if store is None:
        raise Misuse(words.NO_STORE(asked.help_lang))
    return store


def _export(store: Store, asked: Arguments) -> None:
    import json  # noqa: PLC0415  of no use to the other commands

    since = dt.datetime.combine(asked.since, dt.time(), dt.UTC) if asked.since else None
    for report in store.export(since=since, kind=asked.kind):
        print(json.dumps(report))


def _purge(store: Store, asked: Arguments) -> None:
    before = dt.datetime.now(dt.UTC) - dt.timedelta(days=asked.older_than or 0)
    print(words.PURGED(asked.help_lang).format(n=store.purge(before)))
