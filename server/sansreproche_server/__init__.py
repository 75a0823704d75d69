"""Serve `sansreproche` over HTTP: `create_app()` makes the WSGI application, `serving.serve()` runs it."""

from sansreproche_server.app import create_app

__all__ = ["create_app"]
