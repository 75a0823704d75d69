"""What those who watch over a server ask: is it ready, what does it count."""

from __future__ import annotations

from flask import Blueprint, Response, current_app, request

from sansreproche import ruleset
from sansreproche_server.answers import json_answer
from sansreproche_server.problems import Problem

blueprint = Blueprint("running", __name__)


@blueprint.get("/readyz")
def ready() -> Response:
    """The rules are loaded before the first request. The feedback store is told of.

    Its failure makes the server unready only for who asks for it with `?require=feedback`: an ad is checked as well
    without it, and a balancer that drops every server for want of their common database makes an outage of a nuisance.
    """
    feedback = current_app.extensions["sansreproche-feedback"].state()
    if feedback == "unavailable" and request.args.get("require") == "feedback":
        raise Problem("feedback-unavailable", retry_after=5)
    return json_answer({"status": "ready", "ruleset_version": ruleset().version, "feedback": feedback})


@blueprint.get("/metrics")
def metrics() -> Response:
    """For Prometheus."""
    written, content_type = current_app.extensions["sansreproche-metrics"].render()
    return Response(written, content_type=content_type)
