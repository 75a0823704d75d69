"""What became of an evidence file, for a person at a terminal: each state of the ad, its hash, its quotes."""

from __future__ import annotations

from collections.abc import Iterator

from sansreproche.evidence import KeptQuote, KeptText, Place, Verification
from sansreproche.formats.excerpt import printable
from sansreproche.formats.words import quoted
from sansreproche.rule import Text

_ADDRESS = Text("Adresse : {address}", "Address: {address}")
_EXPORTED = Text("Exporté le : {exported}", "Exported: {exported}")
_STATE = Text("Annonce exportée : {title}", "Ad as exported: {title}")
_EARLIER = Text("État antérieur {n} : {title}", "Earlier state {n}: {title}")
_SEEN = Text("  vue le : {dates}", "  seen: {dates}")
_RULES = Text("  règles {version}, droit vérifié le {checked}", "  rules {version}, law checked on {checked}")
_HASH_HOLDS = Text("  empreinte du texte : concorde ({found})", "  hash of the text: agrees ({found})")
_HASH_DIFFERS = Text(
    "  empreinte du texte : DIFFÈRE. Le fichier annonce {stated}, son rapport {reported}, le texte donne {found}",
    "  hash of the text: DIFFERS. The file states {stated}, its report {reported}, the text gives {found}",
)
_NO_QUOTE = Text("  citations : le rapport n'en contient pas", "  quotes: the report holds none")
_PLACES: dict[Place, Text] = {
    "in-place": Text("  concorde  {quote} ({rule})", "  agrees    {quote} ({rule})"),
    "context": Text(
        "  DIFFÈRE   {quote} ({rule}) : à sa place, mais entourée d'autres mots",
        "  DIFFERS   {quote} ({rule}): in its place, but with other words around it",
    ),
    "elsewhere": Text(
        "  DIFFÈRE   {quote} ({rule}) : ailleurs dans le texte",
        "  DIFFERS   {quote} ({rule}): elsewhere in the text",
    ),
    "missing": Text(
        "  ABSENTE   {quote} ({rule}) : introuvable dans le texte",
        "  MISSING   {quote} ({rule}): nowhere in the text",
    ),
}
_HOLDS = Text(
    "Tout concorde. Cela montre que le fichier est cohérent, non qui l'a fait ni quand.",
    "Everything agrees. This shows that the file is consistent, not who made it nor when.",
)
_DIFFERS = Text(
    "Le fichier ne concorde pas : il a été modifié, ou abîmé, depuis son export.",
    "The file does not agree with itself: it was changed, or damaged, since its export.",
)


def verification_to_terminal(done: Verification, *, lang: str = "fr") -> str:
    """Lines that end with a newline. What comes from the file is made safe to print."""
    return "\n".join(_lines(done, lang)) + "\n"


def _lines(done: Verification, lang: str) -> Iterator[str]:
    yield _ADDRESS(lang).format(address=printable(done.address))
    yield _EXPORTED(lang).format(exported=printable(done.exported))
    for n, state in enumerate(done.texts):
        yield ""
        yield (_EARLIER if n else _STATE)(lang).format(n=n, title=printable(state.title))
        yield from _state(state, lang)
    yield ""
    yield (_HOLDS if done.holds else _DIFFERS)(lang)


def _state(state: KeptText, lang: str) -> Iterator[str]:
    yield _SEEN(lang).format(dates=printable(", ".join(state.seen)))
    yield _RULES(lang).format(version=printable(state.ruleset_version), checked=printable(state.law_checked))
    hashed = _HASH_HOLDS if state.hash_holds else _HASH_DIFFERS
    yield hashed(lang).format(
        stated=printable(state.stated), reported=printable(state.reported), found=printable(state.found)
    )
    if not state.quotes:
        yield _NO_QUOTE(lang)
    for one in state.quotes:
        yield _quote(one, lang)


def _quote(one: KeptQuote, lang: str) -> str:
    return _PLACES[one.place](lang).format(quote=quoted(printable(one.quote), lang), rule=printable(one.rule))
