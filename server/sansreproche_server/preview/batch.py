"""Many ads at once: a line for each, and what comes back most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import islice
from typing import Any

from sansreproche.report import TIERS
from sansreproche_server.preview.advert import TEXTS
from sansreproche_server.preview.review import Review
from sansreproche_server.preview.table import MOST_ADS, Row

_MOST_RULES = 8


def review_all(rows: Iterable[Row], lang: str) -> dict[str, Any]:
    """A JSON-ready summary of a file; `more` says that ads were left unread past the first thousand."""
    rows = iter(rows)
    ads, tiers, rules = [], Counter[str](), Counter[str]()
    messages: dict[str, str] = {}
    version = law = ""
    for row in islice(rows, MOST_ADS):
        if row.advert is None:
            ads.append({"line": row.line, "id": row.id, "fault": row.fault(lang) if row.fault else ""})
            continue
        review = Review(row.advert, lang, {})
        report = review.report
        version, law = report.ruleset_version, report.law_checked.isoformat()
        tiers.update({tier: count for tier, count in report.counts.items() if count})
        messages |= {one.rule: one.message for one in report.findings}
        rules.update({one.rule for one in report.findings})
        worst = min(report.findings, key=lambda one: TIERS.index(one.tier), default=None)
        ads.append(
            {
                "line": row.line,
                "id": row.id,
                "advert": {name: getattr(row.advert, name) for name in TEXTS}
                | {"date": row.advert.date.isoformat() if row.advert.date else ""},
                "counts": dict(report.counts),
                "worst": {"tier": worst.tier, "quote": worst.quote, "message": worst.message} if worst else None,
            }
        )
    often = sorted(rules.items(), key=lambda one: (-one[1], one[0]))[:_MOST_RULES]
    return {
        "ads": ads,
        "read": sum("advert" in one for one in ads),
        "with_findings": sum(bool(one.get("worst")) for one in ads),
        "counts": {tier: tiers[tier] for tier in TIERS},
        "rules": [{"rule": rule, "ads": n, "message": messages[rule]} for rule, n in often],
        "more": next(rows, None) is not None,
        "most": MOST_ADS,
        "ruleset_version": version,
        "law_checked": law,
    }
