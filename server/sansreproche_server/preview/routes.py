"""The recruiter's page at the server's root, and what its scripts ask for. Nothing of what it is sent is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import Blueprint, Response, current_app, g, render_template, request
from werkzeug.exceptions import RequestEntityTooLarge

from sansreproche import __version__
from sansreproche_server.answers import json_answer
from sansreproche_server.preview.advert import TEXTS, Advert
from sansreproche_server.preview.batch import review_all
from sansreproche_server.preview.comparing import compare
from sansreproche_server.preview.downloads import FORMS, download, printable
from sansreproche_server.preview.examples import EXAMPLES
from sansreproche_server.preview.pasting import looks_like_html, text_of
from sansreproche_server.preview.review import Review, read_reasons
from sansreproche_server.preview.shown import shown, visible
from sansreproche_server.preview.table import read_table
from sansreproche_server.preview.words import script_words, typeset, words
from sansreproche_server.problems import Problem, wanted_language
from sansreproche_server.reading import read_object

blueprint = Blueprint(
    "preview", __name__, static_folder="static", static_url_path="/preview/static", template_folder="templates"
)
blueprint.add_app_template_filter(visible)
blueprint.add_app_template_filter(typeset)
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
# A form sent from a page whose referrer policy is no-referrer bears « Origin: null », which the guards refuse.
_HEADERS = {"Content-Security-Policy": _POLICY, "Referrer-Policy": "same-origin", "Vary": "Accept-Language"}


@blueprint.get("/")
def show() -> Response:
    """The page, empty or with an example."""
    name = request.args.get("example", "")
    advert = EXAMPLES[name][1] if name in EXAMPLES else Advert()
    return _page(advert, {}, _language(request.args))


@blueprint.post("/")
def check_form() -> Response:
    """The page with the ad that the form holds, checked. What cannot be read is said beside the form, with all that was sent."""
    lang, reasons = _language(request.args), _reasons()
    try:
        return _page(_pasted(Advert.read(request.form)), reasons, lang)
    except Problem as problem:
        return _page(Advert.kept(request.form), reasons, lang, problem=problem.detail(lang))


@blueprint.post("/preview/report")
def report_form() -> Response:
    """The report as a file, or as a page to print."""
    lang, form = _language(request.args), request.form.get("form", "html")
    review = Review(Advert.read(request.form), lang, _reasons())
    if form == "print":
        return _html(printable(review), lang)
    return download(review, form if form in FORMS else "html")


@blueprint.post("/preview/check")
def check_live() -> Response:
    """One ad in JSON; the report, where each finding stands, the checklist."""
    body, lang = _body()
    advert, reasons = Advert.read(body), read_reasons(body.get("justified"))
    return json_answer(Review(advert, lang, reasons).to_dict())


@blueprint.post("/preview/compare")
def compare_live() -> Response:
    body, lang = _body()
    before, after = (Review(Advert.read(_object(body.get(name))), lang, {}) for name in ("before", "after"))
    return json_answer(compare(before, after))


@blueprint.post("/preview/text")
def convert() -> Response:
    """The words of a piece of HTML."""
    body, _ = _body()
    markup = body.get("html")
    return json_answer({"text": text_of(markup if isinstance(markup, str) else "")})


@blueprint.post("/preview/batch")
def check_file() -> Response:
    """The ads of a CSV or JSONL file, sent as it is."""
    lang = _language(request.args)
    data = request.get_data(cache=False)
    if len(data) > current_app.extensions["sansreproche"].max_bytes:
        raise RequestEntityTooLarge
    return json_answer(review_all(read_table(data), lang))


@blueprint.get("/preview/examples/<name>")
def give_example(name: str) -> Response:
    if name not in EXAMPLES:
        raise Problem("not-found")
    advert = EXAMPLES[name][1]
    return json_answer({key: getattr(advert, key) for key in TEXTS} | {"date": ""})


def _page(advert: Advert, reasons: Mapping[str, str], lang: str, problem: str = "") -> Response:
    review = None if advert.is_blank else Review(advert, lang, reasons)
    page = render_template(
        "preview/page.html",
        t=words(lang),
        script_words=script_words(lang),
        lang=lang,
        other="fr" if lang == "en" else "en",
        advert=advert,
        justified=json.dumps(dict(reasons), ensure_ascii=True),
        shown=shown(review) if review else None,
        examples=[(name, label(lang)) for name, (label, _) in EXAMPLES.items()],
        problem=problem,
        forms=[form for form in FORMS if form != "toml"],
        version=__version__,
    )
    return _html(page, lang)


def _html(page: str, lang: str) -> Response:
    written = page.encode("utf-8", "replace")
    return Response(written, mimetype="text/html", headers={**_HEADERS, "Content-Language": lang})


def _language(values: Mapping[str, str]) -> str:
    """The language asked for by `?lang=`, else by the browser; errors speak it too."""
    asked = values.get("lang", "")
    g.message_lang = asked if asked in {"fr", "en"} else wanted_language()
    return str(g.message_lang)


def _body() -> tuple[dict[str, Any], str]:
    body = read_object(request)
    return body, _language({"lang": str(body.get("lang", ""))})


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def _reasons() -> dict[str, str]:
    try:
        return read_reasons(json.loads(request.form.get("justified") or "{}"))
    except (ValueError, RecursionError):
        return {}


def _pasted(advert: Advert) -> Advert:
    """Without scripts nobody turns the source of a page into text before it is sent."""
    if not looks_like_html(advert.text):
        return advert
    return replace(advert, text=text_of(advert.text))
