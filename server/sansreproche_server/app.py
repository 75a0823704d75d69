"""Make the application: settings, guards, problems, routes; the rules are loaded and warm before it is returned."""

from __future__ import annotations

import os
import traceback
from collections.abc import Mapping
from functools import cache
from typing import Any

from flask import Flask, g, request
from werkzeug.middleware.proxy_fix import ProxyFix

from sansreproche import check, ruleset
from sansreproche_server import (
    api,
    batch,
    documents,
    guards,
    languagetool,
    limits,
    logs,
    preview,
    problems,
    running,
    watching,
)
from sansreproche_server.caching import AnswerCache
from sansreproche_server.feedback import open_store
from sansreproche_server.feedback import routes as feedback_routes
from sansreproche_server.feedback.keeping import Keeper
from sansreproche_server.logs import LOG
from sansreproche_server.metrics import Metrics
from sansreproche_server.settings import Settings


def create_app(config: Mapping[str, str] | None = None) -> Flask:
    """The WSGI application. `config` bears the names of the environment's variables (see `Settings`) and wins over them.

    Raises `SettingsError` when a setting cannot be understood.
    """
    settings = Settings.read({**os.environ, **(config or {})})
    app = Application("sansreproche_server", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = settings.max_bytes + 1  # one more, to see that a body without length exceeds it
    app.config["MAX_FORM_MEMORY_SIZE"] = settings.max_bytes
    app.extensions["sansreproche"] = settings
    app.extensions["sansreproche-metrics"] = metrics = Metrics()
    app.extensions["sansreproche-feedback"] = keeper = Keeper(
        open_store(settings.feedback), settings.retention_days, metrics
    )
    app.extensions["sansreproche-cache"] = AnswerCache(settings.cache_bytes) if settings.cache_bytes else None
    app.url_map.merge_slashes = False
    if settings.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=settings.proxies, x_proto=0)  # type: ignore[method-assign]
    logs.install(requests=settings.log == "requests")
    watching.install(app, settings, metrics)
    limits.install(app, settings, metrics)  # before whatever refuses: to let a refused body finish takes a slot too
    guards.install(app, settings)
    problems.install(app)
    app.register_blueprint(api.blueprint)
    app.register_blueprint(batch.blueprint)
    app.register_blueprint(documents.blueprint)
    app.register_blueprint(languagetool.blueprint)
    app.register_blueprint(preview.blueprint)
    app.register_blueprint(feedback_routes.blueprint)
    app.register_blueprint(running.blueprint)
    warm()
    keeper.tidy()
    return app


class Application(Flask):
    """A Flask application whose log never holds the words of an ad."""

    def log_exception(self, exc_info: Any) -> None:
        """Log where it failed and the error's type, but not its message: it may quote the ad."""
        kind, _, trace = exc_info
        frames = "".join(traceback.format_tb(trace))
        said = {"fields": {"id": g.get("request_id", "")}}
        LOG.error("%s on %s %s\n%s", kind.__name__, request.method, request.url_rule, frames, extra=said)


@cache
def warm() -> None:
    """Load the rules and run them all once: the first pass over a text is many times slower than the next."""
    examples = [example for rule in ruleset().rules for example in rule.examples]
    text = "\n\n".join(example.plain for example in examples)
    check(text, title=" ".join(example.plain_title for example in examples), notes=True)
