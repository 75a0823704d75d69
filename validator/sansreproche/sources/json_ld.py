"""What a job board says of its ad in JSON-LD: schema.org's `JobPosting`. Never raises."""

from __future__ import annotations

import datetime as dt
import html
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_MAX_NODES = 20_000
"""Values looked at in one page's data."""
_BODY = ("description", "responsibilities", "qualifications", "skills", "experienceRequirements", "educationRequirements",
         "jobBenefits", "incentiveCompensation", "specialCommitments", "workHours")  # fmt: skip
_BOARD_OWN = ("estimatedSalary", "baseSalary", "validThrough", "hiringOrganization", "jobLocation", "directApply")
_CONTRACTS = {"intern": "stage", "internship": "stage", "apprenticeship": "apprentissage", "volunteer": "bénévolat"}
_NO_CONTRACT = frozenset(
    ["full_time", "part_time", "temporary", "contractor", "contract", "per_diem", "other", "permanent"]
)


@dataclass(frozen=True, slots=True)
class JobPosting:
    """One posting. `parts` are the pieces of the ad, HTML or text, the description first.

    `board` holds what the board adds of its own, such as a pay it estimates: never to be read as the employer's words.
    """

    title: str
    parts: tuple[str, ...]
    contract: str | None
    date: dt.date | None
    board: Mapping[str, Any] = field(default_factory=dict)


def job_postings(source: str) -> tuple[JobPosting, ...]:
    """The postings of a page that have a description, in order, each once."""
    if "JobPosting" not in source:
        return ()
    from bs4 import BeautifulSoup  # noqa: PLC0415  it is slow to load, and most inputs have no JSON-LD
    from bs4.filter import SoupStrainer  # noqa: PLC0415

    soup = BeautifulSoup(source, "lxml", parse_only=SoupStrainer("script"))
    found: dict[tuple[str, tuple[str, ...]], JobPosting] = {}
    for script in soup.find_all("script"):
        kind = html.unescape(str(script.get("type") or "")).partition(";")[0].strip().lower()
        content = script.string or ""
        if kind == "application/ld+json" and "JobPosting" in content:
            for node in _postings(_loaded(content)):
                posting = _posting(node)
                if posting.parts:
                    found.setdefault((posting.title, posting.parts), posting)
    return tuple(found.values())


def _loaded(content: str) -> Any:
    """The data of a script, through the wrappings boards put around it; None when it is no JSON."""
    content = content.strip().removeprefix("<!--").removesuffix("-->").strip()
    content = (
        content.removeprefix("//<![CDATA[").removeprefix("<![CDATA[").removesuffix("]]>").removesuffix("//").strip()
    )
    for attempt in (content, content.rstrip("; "), html.unescape(content)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _postings(data: Any) -> Iterator[dict[str, Any]]:
    """The JobPosting objects anywhere in the data, in order."""
    waiting, seen = [data], 0
    while waiting and seen < _MAX_NODES:
        node = waiting.pop()
        seen += 1
        if isinstance(node, dict):
            kinds = node.get("@type")
            if "JobPosting" in [
                str(kind).rpartition("/")[2] for kind in (kinds if isinstance(kinds, list) else [kinds])
            ]:
                yield node
            else:
                waiting.extend(reversed(node.values()))
        elif isinstance(node, list):
            waiting.extend(reversed(node))


def _posting(node: dict[str, Any]) -> JobPosting:
    parts: list[str] = []
    for name in _BODY:
        part = "\n".join(_strings(node.get(name)))
        # Boards repeat: what the description already says is not said twice.
        if part.strip() and not any(part.strip() in earlier for earlier in parts):
            parts.append(_unescaped(part))
    if not "\n".join(_strings(node.get("description"))).strip():
        parts = []
    return JobPosting(
        title=html.unescape(" ".join(_strings(node.get("title") or node.get("name")))).strip(),
        parts=tuple(parts),
        contract=_contract(node.get("employmentType")),
        date=_day(node.get("datePosted")),
        board={name: node[name] for name in _BOARD_OWN if name in node},
    )


def _strings(value: Any) -> list[str]:
    if isinstance(value, list):
        return [one for one in value if isinstance(one, str)]
    return [value] if isinstance(value, str) else []


def _unescaped(markup: str) -> str:
    """HTML that was escaped once or twice too often."""
    for _ in range(2):
        if "<" in markup or "lt;" not in markup:
            break
        markup = html.unescape(markup)
    return markup


def _contract(value: Any) -> str | None:
    for word in _strings(value):
        name = word.strip().lower().replace("-", "_").replace(" ", "_").rpartition("/")[2]
        if name and name not in _NO_CONTRACT and not name.startswith("full") and not name.startswith("part"):
            return _CONTRACTS.get(name, word.strip())
    return None


def _day(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        return None
