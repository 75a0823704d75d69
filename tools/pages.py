"""Run the extension's own page reader, in a real Chromium, over saved pages of job boards, and print what it found of each ad.

    python -m tools.pages [FOLDER]      FOLDER defaults to ../shared/gold/html, beside the repository
    python -m tools.pages --write       also writes docs/lecteurs.md: which reader worked on which page, and each board's row

FOLDER holds `<page>.html`, `<page>.ad.txt` and `truth.json`; the score is computed by `pages.py` in the folder above it. The
pages' own scripts are blocked and nothing leaves the machine. Exit 0 when all pages were read, 2 when the folder is missing.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Route, sync_playwright

from sansreproche.testing.browsers import executable

ROOT = Path(__file__).resolve().parent.parent
EXTENSION = ROOT / "extension"
MANIFEST = json.loads((EXTENSION / "manifest.json").read_text(encoding="utf-8"))
SCRIPTS = [EXTENSION / path for path in MANIFEST["content_scripts"][0]["js"] if "/reader/" in path]

# A saved page is served under its board's name, as the reader would meet it; boards not listed get a neutral one.
HOSTS = {
    "welcometothejungle": "www.welcometothejungle.com",
    "linkedin": "fr.linkedin.com",
    "hellowork": "www.hellowork.com",
    "indeed": "fr.indeed.com",
    "glassdoor": "www.glassdoor.fr",
    "apec": "www.apec.fr",
    "cadremploi": "www.cadremploi.fr",
    "francetravail": "candidat.francetravail.fr",
    "monster": "www.monster.fr",
    "meteojob": "www.meteojob.com",
    "jobteaser": "www.jobteaser.com",
    "leboncoin": "www.leboncoin.fr",
    "ats-leverco": "jobs.lever.co",
    "ats-greenhouse": "boards.greenhouse.io",
    "ats-smartrecruiters": "jobs.smartrecruiters.com",
    "ats-workday": "exemple.wd3.myworkdayjobs.com",
    "ats-teamtailor": "exemple.teamtailor.com",
    "ats-recruitee": "exemple.recruitee.com",
    "ats-personio": "exemple.jobs.personio.de",
    "seek": "www.seek.com.au",
    "remoteok": "remoteok.com",
    "stackoverflow-jobs": "stackoverflow.com",
}

BROWSER = ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"]
PAGE = ROOT / "docs" / "lecteurs.md"
HEAD = """# Quel lecteur a lu quelle page

Écrite par `python -m tools.pages --write` : ne la changez pas à la main. Comment l'extension lit une page : [lecture-des-pages.md](lecture-des-pages.md).

## Sur les pages enregistrées

| page | lecteur | résultat |
|---|---|---|
{results}

`json-ld` : la page ne montre pas l'annonce, qui est lue dans ses données cachées ; `finder` : le chercheur général ; `json-ld-on-page` : le chercheur,
guidé par les données cachées ; un nom de site : sa ligne ; `none` : aucune annonce.

## Les lignes des sites

Une ligne vérifiée est suivie. Une ligne qui ne l'est pas ne sert que si ce qu'elle désigne a la taille de ce que trouvent, sans elle, les données cachées
et le chercheur : elle ne peut ni perdre la moitié d'une annonce, ni prendre toute une page.

| ligne | adresses | vérifiée sur |
|---|---|---|
{rows}
"""

READ = """() => {
  const before = performance.now();
  const { kind, reader, title, contract, date, text, segments } = SansReprocheReader.read(document);
  const loose = (words) => words.replace(/\\s/g, " ");
  const astray = segments.filter(({ start, end, node, nodeStart }) =>
    loose(text.slice(start, end)) !== loose(node.data.slice(nodeStart, nodeStart + end - start))).length;
  return { kind, reader, title, contract, date, text, astray, ms: performance.now() - before };
}"""


def main() -> int:
    """Parse the arguments, read the pages, print the score; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT.parent / "shared" / "gold" / "html")
    parser.add_argument("--json", type=Path, help="also write the readings there")
    parser.add_argument("--write", action="store_true", help="also write docs/lecteurs.md")
    options = parser.parse_args()
    folder: Path = options.folder
    scorer = folder.parent / "pages.py"
    missing = [path for path in (folder / "truth.json", scorer) if not path.is_file()]
    if missing:
        print(
            f"Nothing to read: {missing[0]} does not exist. Give the folder of saved pages: python -m tools.pages FOLDER",
            file=sys.stderr,
        )
        return 2
    readings = read_all(sorted(folder.glob("*.html")))
    for name, reading in readings.items():
        print(
            f"{name:28} {reading['kind']:9} {reading['reader']:20} {reading['ms']:6.1f} ms  {len(reading['text'] or ''):6} characters"
        )
        if reading["astray"]:
            print(f"{name}: {reading['astray']} segments do not match the page", file=sys.stderr)
    if options.json:
        options.json.write_text(json.dumps(readings, ensure_ascii=False, indent=1), encoding="utf-8")
    print()
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as found:
        json.dump({name: reading["text"] for name, reading in readings.items()}, found, ensure_ascii=False)
        found.flush()
        scored = subprocess.run(
            [sys.executable, scorer, folder, found.name], check=False, capture_output=True, text=True
        )
    print(scored.stdout, end="")
    if options.write:
        PAGE.write_text(page_of_readers(readings, scored.stdout), encoding="utf-8")
    return scored.returncode


def page_of_readers(readings: dict[str, dict[str, object]], scores: str) -> str:
    """docs/lecteurs.md: the result on each saved page, then every board's row."""
    by_name = {line.split()[0]: " ".join(line.split()[1:]) for line in scores.splitlines() if line.strip()}
    results = [
        f"| {name} | {reading['reader']} | {in_french(by_name.get(name, ''))} |" for name, reading in readings.items()
    ]
    rows = [
        f"| {board['name']} | {', '.join(board['hosts'])} | {'page enregistrée' if board['verified'] else 'aucune : écrite de mémoire'} |"
        for board in boards()
    ]
    return HEAD.format(results="\n".join(results), rows="\n".join(rows))


def in_french(score: str) -> str:
    """One line of the scorer."""
    if score.startswith("found"):
        _, found, _, foreign = score.split()
        return f"trouvé {found.replace('.', ',').replace('%', ' %')}, étranger {foreign.replace('.', ',').replace('%', ' %')}"
    return "aucune annonce prise, comme il faut" if "ok" in score else f"à revoir : {score}"


def boards() -> list[dict[str, Any]]:
    """The rows of boards.js, as the browser reads them."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(playwright.chromium), args=BROWSER)
        page = browser.new_page()
        for script in SCRIPTS:
            page.evaluate(script.read_text(encoding="utf-8"))
        rows: list[dict[str, Any]] = page.evaluate(
            "() => SansReprocheReader.boards.BOARDS.map(({ name, hosts, verified = false }) => ({ name, hosts, verified }))"
        )
        browser.close()
    return rows


def read_all(pages: list[Path]) -> dict[str, dict[str, object]]:
    """What the reader says of each page, by file name without suffix."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable(playwright.chromium),
            args=BROWSER,
        )
        context = browser.new_context()
        readings = {page.stem: read_page(context, page) for page in pages}
        browser.close()
    return readings


def read_page(context: BrowserContext, path: Path) -> dict[str, object]:
    """Serve one saved page under its board's name, its scripts blocked, and run the reader in it."""

    def serve(route: Route) -> None:
        if route.request.is_navigation_request() and route.request.frame.parent_frame is None:
            headers = {"content-security-policy": "script-src 'none'"}
            route.fulfill(content_type="text/html; charset=utf-8", headers=headers, body=path.read_bytes())
        else:
            route.abort()

    page = context.new_page()
    page.route("**/*", serve)
    page.goto(f"https://{host_of(path.stem)}/", wait_until="domcontentloaded")
    # Evaluated by the debugger, as a content script is run by the browser: the page's policy does not reach it.
    for script in SCRIPTS:
        page.evaluate(script.read_text(encoding="utf-8"))
    reading: dict[str, object] = page.evaluate(READ)
    page.close()
    return reading


def host_of(name: str) -> str:
    """The host under which the page `name` (`<board>__<number>`) is served."""
    return HOSTS.get(name.partition("__")[0], "www.exemple-emploi.fr")


if __name__ == "__main__":
    sys.exit(main())
