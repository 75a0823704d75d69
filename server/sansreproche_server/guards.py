"""Refuse requests that another web page slipped in, and send the headers that keep answers to themselves."""

from __future__ import annotations

import hmac
import re

from flask import Flask, Response, request

from sansreproche_server.problems import Problem
from sansreproche_server.settings import Settings

_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:[0-9]{1,5})?", re.IGNORECASE | re.ASCII)
_EXTENSIONS = frozenset({"chrome-extension", "moz-extension"})
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def install(app: Flask, settings: Settings) -> None:
    """Check `Host` and `Origin` before every request; complete the headers of every answer."""

    @app.before_request
    def refuse_strangers() -> None:
        host = request.headers.get("Host", "")
        if not _is_ours(host, settings):
            raise Problem("host-refused")
        if request.method not in _SAFE and not _may_ask(request.headers.get("Origin"), host):
            raise Problem("origin-refused")

    @app.after_request
    def complete(response: Response) -> Response:
        own = {name.lower() for name in response.headers.keys()}  # noqa: SIM118  not a dict
        for name, value in _HEADERS.items():
            if name.lower() not in own:
                response.headers.add(name, value)
        return response


def refuse_unknown_writer(settings: Settings) -> None:
    """What is kept comes from this server's pages or an extension, whose Origin was checked, or bears the token.

    Any program may leave Origin out, and so may a page that makes a browser follow a link. Raises `Problem`.
    """
    given = request.authorization
    token = (given.token or "") if given and given.type == "bearer" else ""
    by_token = bool(settings.token) and hmac.compare_digest(token.encode(), settings.token.encode())
    if request.headers.get("Origin") is None and not by_token:
        raise Problem("write-refused")


def _is_ours(host: str, settings: Settings) -> bool:
    """Whether the name is one of ours: a page whose own name was made to point at this address bears another."""
    named = _HOST.fullmatch(host)
    return named is not None and named[1].lower() in settings.hosts


def _may_ask(origin: str | None, host: str) -> bool:
    """Programs send no Origin; this server's own pages send its name; extensions send theirs."""
    if origin is None:
        return True
    scheme, _, rest = origin.partition("://")
    if scheme in _EXTENSIONS:
        return bool(rest)
    return scheme in {"http", "https"} and rest.lower() == host.lower()
