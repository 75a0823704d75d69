"""The two packages of the extension: the same bytes each time, the needed files alone, a manifest for each browser."""

import json
import struct
import zipfile
from pathlib import Path

import pytest

from sansreproche import __version__
from sansreproche.testing import files

ROOT = Path(__file__).resolve().parent.parent
both = pytest.mark.parametrize("target", files.TARGETS)


@both
def test_two_builds_are_the_same_bytes(target, tmp_path):
    first, second = files.pack(target, tmp_path / "a"), files.pack(target, tmp_path / "b")
    assert first.name == f"sansreproche-{target}-{__version__}{files.SUFFIX[target]}"
    assert first.read_bytes() == second.read_bytes()


@both
def test_nothing_in_a_package_tells_the_machine_or_the_day_it_was_made(target, tmp_path):
    with zipfile.ZipFile(files.pack(target, tmp_path)) as package:
        entries = package.infolist()
    assert [entry.filename for entry in entries] == sorted(entry.filename for entry in entries)
    assert {(entry.date_time, entry.external_attr, entry.compress_type) for entry in entries} == {
        ((1980, 1, 1, 0, 0, 0), 0o100644 << 16, zipfile.ZIP_STORED)
    }


@both
def test_a_package_holds_the_extension_and_nothing_else(target, tmp_path):
    everything = {path.relative_to(files.folder()).as_posix() for path in files.folder().rglob("*") if path.is_file()}
    with zipfile.ZipFile(files.pack(target, tmp_path)) as package:
        held = set(package.namelist())
        changed = {name for name in held if package.read(name) != (files.folder() / name).read_bytes()}
    assert everything - held == {"README.md"}
    assert held <= everything
    assert changed == {"manifest.json"}


def test_each_browser_gets_the_manifest_it_knows():
    chromium, firefox = files.manifest("chromium"), files.manifest("firefox")
    assert not {"key", "sidebar_action"} & chromium.keys()
    assert chromium["background"]["service_worker"] == "background.js"
    assert not {"key", "side_panel", "minimum_chrome_version"} & firefox.keys()
    assert firefox["background"] == {"scripts": ["background.js"], "type": "module"}
    assert "sidePanel" not in firefox["permissions"]
    assert firefox["sidebar_action"]["default_panel"] == chromium["side_panel"]["default_path"]
    gecko = firefox["browser_specific_settings"]["gecko"]
    assert gecko["data_collection_permissions"] == {"required": ["websiteContent"]}


def test_no_match_pattern_names_a_port():
    """Firefox refuses them."""
    manifest = files.manifest()
    patterns = [*manifest["host_permissions"], *manifest["optional_host_permissions"]]
    patterns += [pattern for script in manifest["content_scripts"] for pattern in script["matches"]]
    assert [pattern for pattern in patterns if ":" in pattern.partition("://")[2]] == []


def test_the_folder_itself_loads_in_both_browsers():
    source = json.loads((files.folder() / "manifest.json").read_text(encoding="utf-8"))
    assert source["background"] == {"service_worker": "background.js", "scripts": ["background.js"], "type": "module"}
    assert {"side_panel", "sidebar_action", "key"} <= source.keys()


def test_the_page_for_the_shops_justifies_every_permission_and_shows_every_picture():
    said = (ROOT / "docs" / "boutiques.md").read_text(encoding="utf-8")
    manifest = files.manifest()
    asked = [*manifest["permissions"], *manifest["host_permissions"], *manifest["optional_host_permissions"]]
    assert [name for name in asked if f"`{name}`" not in said] == []
    pictures = {path.name for path in (ROOT / "docs" / "captures").glob("*.png")}
    assert [name for name in sorted(pictures) if f"captures/{name}" not in said] == []


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_page_for_the_shops_gives_the_summary_of_the_manifest(lang):
    words = json.loads((files.folder() / "_locales" / lang / "messages.json").read_text(encoding="utf-8"))
    summary = words["description"]["message"]
    assert len(summary) <= 132
    assert summary in (ROOT / "docs" / "boutiques.md").read_text(encoding="utf-8")


def test_every_picture_has_the_size_that_the_shops_ask_for():
    sizes = {}
    for path in (ROOT / "docs" / "captures").glob("*.png"):
        with path.open("rb") as picture:
            sizes[path.name] = struct.unpack(">II", picture.read(24)[16:])
    assert len(sizes) == 8
    assert set(sizes.values()) == {(1280, 800)}
