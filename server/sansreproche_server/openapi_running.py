"""The part of the OpenAPI document that is not about ads: reports from users, health, metrics."""

from __future__ import annotations

from typing import Any

from sansreproche import __version__, ruleset
from sansreproche_server.openapi_parts import json_media, responses

_REPORT = {
    "id": "0d6b1a2e-6c2b-4a57-9d1f-3b8e5a6c7d90",
    "kind": "false-positive",
    "rule": "score-exige",
    "quote": "Klout de 40",
    "prefix": "La question « Un ",
    "suffix": " suffit-il ? » est posée dans nos ateliers.",
    "comment": "C'est le sujet d'un atelier, pas une exigence.",
    "ruleset_version": "2026.11.21-1a2b3c4d",
}
_RECEIPT = {"id": _REPORT["id"], "received": "2026-11-21T09:30:00.000Z"}


def running_paths() -> dict[str, Any]:
    received = responses("It is on the disk.", "FeedbackReceipt", _RECEIPT, status="201")
    again = responses("The same report came before; it is kept once.", "FeedbackReceipt", _RECEIPT)
    ready = {"status": "ready", "ruleset_version": ruleset().version, "feedback": "ok"}
    return {
        "/v1/feedback": {
            "post": {
                "operationId": "sendFeedback",
                "summary": "Report a false positive or a missed phrase; these words, sent on purpose, are kept.",
                "description": "From this server's own pages, an extension, or with the server's token.",
                "security": [{"token": []}, {}],
                "requestBody": {"required": True, "content": json_media("FeedbackRequest", _REPORT)},
                "responses": {**received, **again},
            }
        },
        "/healthz": {
            "get": {
                "operationId": "health",
                "summary": "Whether the server answers.",
                "responses": responses("It does.", "Health", {"status": "ok", "version": __version__}),
            }
        },
        "/readyz": {
            "get": {
                "operationId": "ready",
                "summary": "Whether the server can work: rules loaded, reports kept.",
                "parameters": [
                    {
                        "name": "require",
                        "in": "query",
                        "description": "With feedback, a store that fails makes the answer 503.",
                        "schema": {"type": "string", "enum": ["feedback"]},
                    }
                ],
                "responses": responses("It can.", "Readiness", ready),
            }
        },
        "/metrics": {
            "get": {
                "operationId": "metrics",
                "summary": "Counts, in Prometheus's text format.",
                "responses": {
                    "200": {
                        "description": "Nothing of an ad is in them.",
                        "content": {"text/plain": {"schema": {"type": "string"}}},
                    },
                    "default": {"$ref": "#/components/responses/Problem"},
                },
            }
        },
    }
