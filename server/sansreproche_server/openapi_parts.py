"""What the descriptions of all routes are made of: bodies in JSON, the answer, the one shape of every error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sansreproche_server.kinds import KINDS


def responses(
    description: str, model: str, example: Mapping[str, Any] | None = None, *, status: str = "200"
) -> dict[str, Any]:
    """The answer of one model, or a problem."""
    return {
        status: {"description": description, "content": json_media(model, example)},
        "default": {"$ref": "#/components/responses/Problem"},
    }


def json_media(model: str, example: Mapping[str, Any] | None) -> dict[str, Any]:
    media: dict[str, Any] = {"schema": {"$ref": f"#/components/schemas/{model}"}}
    return {"application/json": media if example is None else {**media, "example": example}}


def problem_response() -> dict[str, Any]:
    """The one response to every error, with an example per code."""
    examples = {
        code: {
            "summary": f"{kind.status} {kind.title('en')}",
            "value": {
                "type": f"urn:sansreproche:problem:{code}",
                "title": kind.title("fr"),
                "status": kind.status,
                "detail": kind.detail("fr"),
                "code": code,
            },
        }
        for code, kind in KINDS.items()
    }
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        "description": "What went wrong and what to do, in French or in English.",
        "headers": {
            "Retry-After": {
                "description": "Seconds to wait before trying again; on 429 and 503.",
                "schema": {"type": "integer", "minimum": 0},
            }
        },
        "content": {"application/problem+json": {"schema": schema, "examples": examples}},
    }
