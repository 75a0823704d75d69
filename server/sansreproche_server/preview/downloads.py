"""The report of one ad as a file: HTML that stands alone, Markdown, JSON, SARIF, and `sansreproche.toml`."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path

from flask import Response, render_template

from sansreproche.formats.report_markdown import report_to_markdown
from sansreproche.formats.sarif import CheckedFile, reports_to_sarif
from sansreproche_server.preview.review import Review
from sansreproche_server.preview.shown import shown
from sansreproche_server.preview.words import words

_STYLES = [Path(__file__).parent / "static" / name for name in ("tiers.css", "report.css")]


def download(review: Review, form: str) -> Response:
    """The file, named after the ad's title; `form` is a key of `FORMS`."""
    write, mimetype, extension = FORMS[form]
    name = "sansreproche.toml" if form == "toml" else f"sans-reproche-{_slug(review.advert.title)}.{extension}"
    written = write(review).encode("utf-8", "replace")
    return Response(written, mimetype=mimetype, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def printable(review: Review) -> str:
    """The report as a page of this server, for the browser's own printing."""
    return _html(review, style="")


def _standalone(review: Review) -> str:
    return _html(review, style="\n".join(one.read_text(encoding="utf-8") for one in _STYLES))


def _html(review: Review, style: str) -> str:
    return render_template(
        "preview/report.html", t=words(review.lang), lang=review.lang, shown=shown(review), style=style
    )


def _json(review: Review) -> str:
    return json.dumps(review.report_to_dict(), ensure_ascii=False, indent=2) + "\n"


def _toml(review: Review) -> str:
    """The justified findings, as `sansreproche.toml` holds them."""
    tables = [
        "\n".join(
            [
                "[[justified]]",
                f"fingerprint = {_quoted(one.fingerprint)}",
                f"rule = {_quoted(one.rule)}",
                f"reason = {_quoted(one.justified)}",
                f"quote = {_quoted(one.quote)}",
            ]
        )
        for one in review.report.findings
        if one.justified
    ]
    return "\n\n".join(tables) + "\n" if tables else ""


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's escapes, and what TOML wants beside; a lone surrogate has no place in either."""
    sound = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(sound, ensure_ascii=False).replace("\x7f", "\\u007F")


def _markdown(review: Review) -> str:
    return report_to_markdown(review.report, _name(review), lang=review.lang)


def _sarif(review: Review) -> str:
    file = CheckedFile(f"{_slug(review.advert.title)}.txt", review.report, review.document.text)
    return json.dumps(reports_to_sarif([file], lang=review.lang), ensure_ascii=False, indent=2) + "\n"


def _name(review: Review) -> str:
    return " ".join(review.advert.title.split()) or words(review.lang)["report_none"]


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    words_ = "".join(char if char.isalnum() else " " for char in plain).split()
    return "-".join(words_)[:60].strip("-") or "annonce"


FORMS: dict[str, tuple[Callable[[Review], str], str, str]] = {
    "html": (_standalone, "text/html", "html"),
    "md": (_markdown, "text/markdown", "md"),
    "json": (_json, "application/json", "json"),
    "sarif": (_sarif, "application/sarif+json", "sarif"),
    "toml": (_toml, "application/toml", "toml"),
}
"""By name: what writes it, its type, its extension."""
