"""The command `sansreproche`."""

from sansreproche.cli.command import main

__all__ = ["main"]
