"""Make the application: settings, guards, problems, routes; the rules are loaded and warm before it is returned."""

from __future__ import annotations

import logging
import os
import traceback
from collections.abc import Mapping
from functools import cache
from typing import Any

from flask import Flask, request

from sansreproche import check, ruleset
from sansreproche_server import api, batch, documents, guards, languagetool, preview, problems
from sansreproche_server.settings import Settings

_LOG = logging.getLogger("sansreproche_server")


def create_app(config: Mapping[str, str] | None = None) -> Flask:
    """The WSGI application. `config` bears the names of the environment's variables (see `Settings`) and wins over them.

    Raises `SettingsError` when a setting cannot be understood.
    """
    settings = Settings.read({**os.environ, **(config or {})})
    app = Application("sansreproche_server", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = settings.max_bytes + 1  # one more, to see that a body without length exceeds it
    app.config["MAX_FORM_MEMORY_SIZE"] = settings.max_bytes
    app.extensions["sansreproche"] = settings
    app.url_map.merge_slashes = False
    guards.install(app, settings)
    problems.install(app)
    app.register_blueprint(api.blueprint)
    app.register_blueprint(batch.blueprint)
    app.register_blueprint(documents.blueprint)
    app.register_blueprint(languagetool.blueprint)
    app.register_blueprint(preview.blueprint)
    warm()
    return app


class Application(Flask):
    """A Flask application whose log never holds the words of an ad."""

    def log_exception(self, exc_info: Any) -> None:
        """Log where it failed and the error's type, but not its message: it may quote the ad."""
        kind, _, trace = exc_info
        frames = "".join(traceback.format_tb(trace))
        _LOG.error("%s on %s %s\n%s", kind.__name__, request.method, request.url_rule, frames)


@cache
def warm() -> None:
    """Load the rules and run them all once: the first pass over a text is many times slower than the next."""
    examples = [example for rule in ruleset().rules for example in rule.examples]
    text = "\n\n".join(example.plain for example in examples)
    check(text, title=" ".join(example.plain_title for example in examples), notes=True)
