"""Find the phrases of a job advertisement that should make a reader stop, and say why.

>>> import sansreproche
>>> report = sansreproche.check("Stage de 12 mois à Lyon.", contract="stage")
"""

from sansreproche._version import __version__
from sansreproche.checking import check, check_document
from sansreproche.document import Document
from sansreproche.report import Finding, Note, Quote, Report, Rewrite, Source, Span
from sansreproche.rule import Example, Mark, Replacement, Rule, Text, rule
from sansreproche.ruleset import Ruleset, ruleset

__all__ = [
    "Document",
    "Example",
    "Finding",
    "Mark",
    "Note",
    "Quote",
    "Replacement",
    "Report",
    "Rewrite",
    "Rule",
    "Ruleset",
    "Source",
    "Span",
    "Text",
    "__version__",
    "check",
    "check_document",
    "rule",
    "ruleset",
]
