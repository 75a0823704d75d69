"""The version of the distribution, read by the build and printed by the command line."""

__version__ = "0.1.0"
