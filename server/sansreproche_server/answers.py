"""Write an answer as JSON, whatever the text it quotes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from flask import Response, request


def json_answer(
    payload: Mapping[str, Any] | Sequence[Any],
    *,
    status: int = 200,
    mimetype: str = "application/json",
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A response in UTF-8. A lone surrogate, which UTF-8 cannot carry, leaves as the JSON escape it came in as."""
    written = json.dumps(payload, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Response(written.encode("utf-8", "backslashreplace"), status, mimetype=mimetype, headers=headers)


def public_answer(payload: Mapping[str, Any]) -> Response:
    """The same for all who ask: they may keep it, and ask each time whether it is still good (304, without a body)."""
    answer = json_answer(payload, headers={"Cache-Control": "no-cache"})
    answer.add_etag()
    answer.make_conditional(request)
    return answer
