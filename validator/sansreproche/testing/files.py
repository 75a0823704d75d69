"""The extension's files, and the two packages made of them: one folder, one manifest, one short list of differences."""

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

Target = Literal["chromium", "firefox"]

TARGETS: tuple[Target, ...] = ("chromium", "firefox")
SUFFIX: dict[Target, str] = {"chromium": ".zip", "firefox": ".xpi"}
# The folder loads as it is in both browsers. A shop refuses, or warns of, what is meant for the other one.
LEFT_OUT: dict[Target, tuple[str, ...]] = {
    "chromium": ("key", "sidebar_action"),  # the shop gives the key
    "firefox": ("key", "minimum_chrome_version", "side_panel"),
}
SHIPPED = {".css", ".html", ".js", ".json", ".png"}
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the first date a zip can hold


class MissingExtensionError(RuntimeError):
    """The extension's files are not there; the message says where they were looked for."""


def folder() -> Path:
    """Where the extension's files are: in the installed package, else in the source tree.

    Raises:
        MissingExtensionError: neither holds a manifest.

    """
    package = Path(__file__).resolve().parent.parent
    places = [package / "_extension", package.parent.parent / "extension"]
    for place in places:
        if (place / "manifest.json").is_file():
            return place
    raise MissingExtensionError(f"No extension in {places[0]} nor in {places[1]}: install sansreproche again.")


def manifest(target: Target | None = None) -> dict[str, Any]:
    """The manifest as one browser's shop wants it; without a target, the source."""
    source: dict[str, Any] = json.loads((folder() / "manifest.json").read_text(encoding="utf-8"))
    if target is None:
        return source
    made = {key: value for key, value in source.items() if key not in LEFT_OUT[target]}
    if target == "firefox":
        made["background"] = {key: value for key, value in made["background"].items() if key != "service_worker"}
        made["permissions"] = [name for name in made["permissions"] if name != "sidePanel"]
    return made


def shipped() -> Iterator[Path]:
    """The files of a package, sorted by name; the folder's own notes stay behind."""
    everything = sorted(folder().rglob("*"), key=lambda path: path.as_posix())
    return (path for path in everything if path.is_file() and path.suffix in SHIPPED)


def pack(target: Target, where: Path) -> Path:
    """Write the package into the folder `where` and return its path.

    The same files give the same bytes on any machine: sorted names, one date, one mode, and no compression, whose result
    depends on the library at hand.
    """
    made = manifest(target)
    written = where / f"sansreproche-{target}-{made['version']}{SUFFIX[target]}"
    where.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as package:
        for path in shipped():
            name = path.relative_to(folder()).as_posix()
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.create_system = 3  # Unix, wherever it is made
            entry.external_attr = 0o100644 << 16
            content = path.read_bytes()
            package.writestr(entry, as_json(made) if name == "manifest.json" else content)
    return written


def as_json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
