"""The log: one JSON object a line on stderr; where and how things went, never a word of an ad."""

from __future__ import annotations

import datetime as dt
import json
import logging
import sys

LOG = logging.getLogger("sansreproche_server")


class JsonLines(logging.Formatter):
    """One line a record: its time, level and message, then the mapping `fields` it was given."""

    def format(self, record: logging.LogRecord) -> str:
        when = dt.datetime.fromtimestamp(record.created, dt.UTC).isoformat(timespec="milliseconds")
        said = {"time": when, "level": record.levelname.lower(), "message": record.getMessage()}
        return json.dumps({**said, **getattr(record, "fields", {})})


def install(*, requests: bool) -> None:
    """Write to stderr, unless the program that holds this application has a log of its own."""
    if requests:
        LOG.setLevel(logging.INFO)
    if not LOG.hasHandlers():
        handler = logging.StreamHandler(sys.stderr)
        handler.setFormatter(JsonLines())
        LOG.addHandler(handler)
