"""The calls of the API, one method each."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

from sansreproche.client.shapes import (
    Ad,
    BatchAnswer,
    DocumentReport,
    FeedbackKind,
    Language,
    OffsetEncoding,
    Receipt,
    Report,
    RuleList,
    RuleWithExamples,
)
from sansreproche.client.wire import Server

_ADS = 200
"""Ads the server takes in one request."""
_BYTES = 1_000_000
"""Bytes of ads we send in one request: well under what any server takes, unless it was set lower."""
_JSON = {"Content-Type": "application/json"}


class Client:
    """A server at `base_url`. Messages come in `message_lang`; offsets count code points unless asked otherwise.

    `token` is the server's, for `feedback`; `timeout` is in seconds. Every method raises `Refused` when the server says
    why it will not, `Unreachable` when no answer comes, `Unexpected` when the answer is not of our server.
    """

    def __init__(
        self,
        base_url: str = "http://127.0.0.1:8000",
        *,
        message_lang: Language = "fr",
        offset_encoding: OffsetEncoding = "code-point",
        token: str | None = None,
        timeout: float = 30.0,
    ) -> None:
        self._server = Server(base_url, timeout)
        self._asked = {"message_lang": message_lang, "offset_encoding": offset_encoding}
        self._token = token

    def check(
        self,
        text: str,
        *,
        title: str | None = None,
        contract: str | None = None,
        date: str | None = None,
        lang: Language | None = None,
        notes: bool = False,
    ) -> Report:
        """The report on an ad; `date` is ISO."""
        known = _given(title=title, contract=contract, date=date, lang=lang)
        return cast("Report", self._post("/v1/check", {**self._asked, "text": text, "notes": notes, **known}))

    def check_many(self, ads: Iterable[Ad]) -> Iterator[BatchAnswer]:
        """A report or a problem for each ad, in their order, asked for by the hundred as the iterator advances."""
        for some in _batches({**self._asked, **ad} for ad in ads):
            yield from cast("list[BatchAnswer]", self._post("/v1/check/batch", {"documents": some})["reports"])

    def document(
        self,
        path: Path | str,
        *,
        title: str | None = None,
        contract: str | None = None,
        date: str | None = None,
        lang: Language | None = None,
        notes: bool = False,
    ) -> DocumentReport:
        """The report on a file, with the text that was read in it. Raises `OSError` when the file cannot be read."""
        file = Path(path)
        known = _given(title=title, contract=contract, date=date, lang=lang, notes="true" if notes else None)
        query = {**self._asked, "filename": file.name, **known}
        headers = {"Content-Type": "application/octet-stream"}
        answer = self._server.ask("POST", "/v1/documents", file.read_bytes(), query=query, headers=headers)
        return cast("DocumentReport", answer)

    def rules(self) -> RuleList:
        """The catalogue, without the examples."""
        return cast("RuleList", self._server.ask("GET", "/v1/rules", query=self._lang()))

    def rule(self, name: str) -> RuleWithExamples:
        """A rule, by its id or a former one."""
        path = f"/v1/rules/{quote(name, safe='')}"
        return cast("RuleWithExamples", self._server.ask("GET", path, query=self._lang()))

    def feedback(
        self,
        kind: FeedbackKind,
        quote: str,
        *,
        ruleset_version: str,
        id: str | None = None,  # noqa: A002  the contract's name
        rule: str | None = None,
        label: str | None = None,
        prefix: str | None = None,
        suffix: str | None = None,
        comment: str | None = None,
        url: str | None = None,
        lang: Language | None = None,
    ) -> Receipt:
        """Report a false positive (with its `rule`) or a missed phrase; it is on the server's disk once this returns.

        After `Unreachable`, send it again with the same `id`, a UUID: it is kept once.
        """
        known = _given(
            rule=rule,
            label=label,
            prefix=prefix,
            suffix=suffix,
            comment=comment,
            url=url,
            lang=lang,
            id=id or str(uuid.uuid4()),
        )
        report = {"kind": kind, "quote": quote, "ruleset_version": ruleset_version, **known}
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        return cast("Receipt", self._post("/v1/feedback", report, headers))

    def _post(self, path: str, body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Any:
        language = {"Accept-Language": self._asked["message_lang"]}
        return self._server.ask(
            "POST", path, json.dumps(body).encode(), headers={**_JSON, **language, **(headers or {})}
        )

    def _lang(self) -> dict[str, str]:
        return {"lang": self._asked["message_lang"]}


def _given(**values: str | None) -> dict[str, str]:
    return {name: value for name, value in values.items() if value is not None}


def _batches(ads: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    batch: list[dict[str, Any]] = []
    size = 0
    for ad in ads:
        own = len(json.dumps(ad))
        if batch and (len(batch) == _ADS or size + own > _BYTES):
            yield batch
            batch, size = [], 0
        batch.append(ad)
        size += own
    if batch:
        yield batch
