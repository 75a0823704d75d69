"""Ask a Sans reproche server from Python: `Client("http://127.0.0.1:8000").check("Stage de 12 mois.")["findings"]`.

The standard library alone; importing `sansreproche` does not load this.
"""

from sansreproche.client.calls import Client
from sansreproche.client.errors import ClientError, Refused, Unexpected, Unreachable
from sansreproche.client.shapes import (
    Ad,
    BatchAnswer,
    Counts,
    DocumentReport,
    File,
    Finding,
    Note,
    Place,
    Problem,
    Receipt,
    Report,
    Rewrite,
    Rule,
    RuleList,
    RuleWithExamples,
    Source,
)

__all__ = [
    "Ad",
    "BatchAnswer",
    "Client",
    "ClientError",
    "Counts",
    "DocumentReport",
    "File",
    "Finding",
    "Note",
    "Place",
    "Problem",
    "Receipt",
    "Refused",
    "Report",
    "Rewrite",
    "Rule",
    "RuleList",
    "RuleWithExamples",
    "Source",
    "Unexpected",
    "Unreachable",
]
