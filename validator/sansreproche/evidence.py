"""Evidence files: whether the ad that a reader kept is the one that was hashed, and whether its quotes stand where they should."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sansreproche.offsets import Utf16Offsets
from sansreproche.rule import Text
from sansreproche.sources.errors import UnreadableInput

FORMAT = "sansreproche-evidence/1"
Place = Literal["in-place", "context", "elsewhere", "missing"]
"""Where a quote was found: where the report says; there, but with other words around; elsewhere; nowhere."""

_NO_OBJECT = Text(
    "ce n'est pas un fichier de preuve : il doit contenir un objet JSON exporté par l'extension",
    "it is no evidence file: it must hold a JSON object exported by the extension",
)
_OTHER_FORMAT = Text(
    "son format est « {found} », et non « {expected} » : exportez de nouveau l'annonce, ou mettez Sans reproche à jour",
    "its format is “{found}”, not “{expected}”: export the ad again, or update Sans reproche",
)
_OTHER_KIND = Text(
    "« {name} » manque ou n'est pas {kind} : le fichier est incomplet, exportez de nouveau l'annonce",
    "“{name}” is missing or is not {kind}: the file is incomplete, export the ad again",
)
_OTHER_OFFSETS = Text("« {name} » doit être « utf-16 » ou « code-point »", "“{name}” must be “utf-16” or “code-point”")
_KINDS = {
    str: Text("un texte", "a text"),
    list: Text("une liste", "a list"),
    dict: Text("un objet", "an object"),
    int: Text("un nombre entier", "a whole number"),
}


@dataclass(frozen=True, slots=True)
class KeptQuote:
    """A finding of the file, and where its words were found again."""

    rule: str
    tier: str
    quote: str
    place: Place


@dataclass(frozen=True, slots=True)
class KeptText:
    """One state of the ad. `stated` is the hash in the file, `found` that of the text in it, `reported` the report's."""

    title: str
    seen: tuple[str, ...]
    stated: str
    found: str
    reported: str
    ruleset_version: str
    law_checked: str
    quotes: tuple[KeptQuote, ...]

    @property
    def hash_holds(self) -> bool:
        return self.stated == self.found == self.reported

    @property
    def holds(self) -> bool:
        return self.hash_holds and all(one.place == "in-place" for one in self.quotes)


@dataclass(frozen=True, slots=True)
class Verification:
    """What an evidence file is worth: `texts` holds the ad as exported, then its earlier states. Dates are as written."""

    address: str
    exported: str
    texts: tuple[KeptText, ...]

    @property
    def holds(self) -> bool:
        return all(one.holds for one in self.texts)


def verify(evidence: object) -> Verification:
    """Check a parsed evidence file. Raises `UnreadableInput` when it is not one; a text that differs is no error."""
    if not isinstance(evidence, dict):
        raise UnreadableInput(_NO_OBJECT)
    if evidence.get("format") != FORMAT:
        raise UnreadableInput(_with(_OTHER_FORMAT, found=evidence.get("format"), expected=FORMAT))
    encoding = _of(str, evidence, "offset_encoding")
    earlier = _of(list, evidence, "earlier") if "earlier" in evidence else []
    states = [("", evidence), *((f"earlier[{at}].", one) for at, one in enumerate(earlier))]
    return Verification(
        address=_of(str, evidence, "address"),
        exported=_of(str, evidence, "exported"),
        texts=tuple(_text(state, encoding, path) for path, state in states),
    )


def _text(state: object, encoding: str, path: str) -> KeptText:
    if not isinstance(state, dict):
        raise _misfit(path.rstrip("."), dict)
    text, report = _of(str, state, "text", path), _of(dict, state, "report", path)
    title = _of(str, state, "title", path)
    inside = f"{path}report."
    offsets = _offsets(text, encoding, f"{path}offset_encoding")
    if _of(str, report, "offset_encoding", inside) != encoding:
        raise UnreadableInput(_with(_OTHER_OFFSETS, name=f"{inside}offset_encoding"))
    found = _of(list, report, "findings", inside)
    return KeptText(
        title=title,
        seen=tuple(str(one) for one in _of(list, state, "seen", path)),
        stated=_of(str, state, "text_sha256", path),
        found=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        reported=_of(str, report, "text_sha256", inside),
        ruleset_version=_of(str, report, "ruleset_version", inside),
        law_checked=_of(str, report, "law_checked", inside),
        quotes=tuple(_quote(one, text, title, offsets, f"{inside}findings[{at}]") for at, one in enumerate(found)),
    )


def _offsets(text: str, encoding: str, name: str) -> Utf16Offsets | None:
    if encoding not in {"utf-16", "code-point"}:
        raise UnreadableInput(_with(_OTHER_OFFSETS, name=name))
    return Utf16Offsets(text) if encoding == "utf-16" else None


def _quote(finding: object, text: str, title: str, offsets: Utf16Offsets | None, path: str) -> KeptQuote:
    if not isinstance(finding, dict):
        raise _misfit(path, dict)
    path += "."
    quote, field = _of(str, finding, "quote", path), _of(str, finding, "field", path)
    around = _of(str, finding, "prefix", path), _of(str, finding, "suffix", path)
    if field == "title":
        place = _place_in_title(title, quote, around)
    else:
        start, end = _of(int, finding, "start", path), _of(int, finding, "end", path)
        if offsets:
            start, end = offsets.to_code_point(start), offsets.to_code_point(end)
        place = _place(text, start, end, quote, around)
    return KeptQuote(_of(str, finding, "rule", path), _of(str, finding, "tier", path), quote, place)


def _place(text: str, start: int, end: int, quote: str, around: tuple[str, str]) -> Place:
    if not quote or start < 0 or text[start:end] != quote:
        return "elsewhere" if quote and quote in text else "missing"
    prefix, suffix = around
    return "in-place" if text[:start].endswith(prefix) and text[end:].startswith(suffix) else "context"


def _place_in_title(title: str, quote: str, around: tuple[str, str]) -> Place:
    """A finding in the title has no offsets: its words with their surroundings are its place."""
    if not quote or quote not in title:
        return "missing"
    return "in-place" if quote.join(around) in title else "context"


def _of(kind: type[Any], record: Mapping[str, Any], name: str, path: str = "") -> Any:
    value = record.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise _misfit(path + name, kind)
    return value


def _misfit(name: str, kind: type[Any]) -> UnreadableInput:
    expected = _KINDS[kind]
    said = (
        _OTHER_KIND("fr").format(name=name, kind=expected.fr),
        _OTHER_KIND("en").format(name=name, kind=expected.en),
    )
    return UnreadableInput(Text(*said))


def _with(text: Text, **values: object) -> Text:
    return Text(text.fr.format(**values), text.en.format(**values))
