"""Give every request an id, time it, count it and, when asked, log it."""

from __future__ import annotations

import re
import time
import uuid

from flask import Flask, Response, g, request

from sansreproche_server.logs import LOG
from sansreproche_server.metrics import Metrics
from sansreproche_server.settings import Settings

_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


def install(app: Flask, settings: Settings, metrics: Metrics) -> None:
    """To be installed first, so that what it measures holds all the rest. `g.request_id` is there from then on."""

    @app.before_request
    def begin() -> None:
        g.started = time.perf_counter()
        given = request.headers.get("X-Request-Id", "")
        g.request_id = given if _ID.fullmatch(given) else uuid.uuid4().hex

    @app.after_request
    def end(response: Response) -> Response:
        seconds = time.perf_counter() - g.started
        method = request.method if request.method in _METHODS else "other"
        route = str(request.url_rule or "other")
        response.headers["X-Request-Id"] = g.request_id
        metrics.answered(method, route, response.status_code, seconds)
        if settings.log == "requests":
            told = {"method": method, "route": route, "status": response.status_code, "ms": round(seconds * 1000, 2)}
            LOG.info("request", extra={"fields": {**told, "id": g.request_id}})
        return response
