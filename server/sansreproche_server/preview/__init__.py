"""The page where a recruiter re-reads an ad before publishing it."""

from sansreproche_server.preview.routes import blueprint

__all__ = ["blueprint"]
