"""`POST /v1/feedback`: take a report that a user sends on purpose."""

from __future__ import annotations

import uuid

from flask import Blueprint, Response, current_app, request
from pydantic import ValidationError

from sansreproche_server.answers import json_answer
from sansreproche_server.feedback.keeping import Keeper
from sansreproche_server.feedback.shapes import EXPECTED, FeedbackRequest
from sansreproche_server.guards import refuse_unknown_writer
from sansreproche_server.problems import Problem
from sansreproche_server.reading import invalid, read_object

blueprint = Blueprint("feedback", __name__)


@blueprint.post("/v1/feedback")
def receive() -> Response:
    """Keep it, then acknowledge it."""
    settings, keeper = current_app.extensions["sansreproche"], current_app.extensions["sansreproche-feedback"]
    refuse_unknown_writer(settings)
    body = read_object(request)
    try:
        asked = FeedbackRequest.model_validate(body)
    except ValidationError as error:
        raise invalid(error, body, EXPECTED) from None
    if asked.kind == "false-positive" and asked.rule is None:
        raise Problem("field-missing", field="rule")
    return _keep(keeper, asked)


def _keep(keeper: Keeper, asked: FeedbackRequest) -> Response:
    report_id = asked.id or str(uuid.uuid4())
    receipt = keeper.keep(report_id, asked.model_dump(exclude={"id"}, exclude_none=True))
    return json_answer({"id": report_id, "received": receipt.received}, status=201 if receipt.is_new else 200)
