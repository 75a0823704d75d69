"""The sample job boards: ads written for the tests, their expected marks, and the pages that show them."""

import json
import re
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from string import Template

PAGES = Path(__file__).parent / "pages"
MARK = re.compile(r"\[\[([a-z+-]+)\|([^\[\]]+)\]\]")  # the innermost one: a mark may hold another
# What a page of a real board carries around the ad: each line must stay out of what is read and sent.
FURNITURE = [
    "Nous utilisons des cookies pour mesurer l'audience de ce site.",
    "Toutes les offres",
    "Ces offres peuvent aussi vous plaire",
    "Stage de 12 mois chez un voisin, Klout de 90 ou +",
    "Conditions générales d'utilisation",
]
# Boards that the extension knows keep the ad in a box of theirs.
BOXES = {
    "www.linkedin.com": 'class="show-more-less-html__markup"',
    "www.welcometothejungle.com": 'data-testid="job-section-description"',
    "fr.indeed.com": 'id="jobDescriptionText"',
    "www.leboncoin.fr": 'data-qa-id="adview_description_container"',
}
EMPLOYMENT = {"Stage": "INTERN", "CDI": "FULL_TIME", "CDD": "TEMPORARY", "Alternance": "APPRENTICESHIP"}


@dataclass(frozen=True, slots=True)
class Ad:
    """One sample ad. `title` and `body` are plain; the marks are (label, words) pairs.

    `body` keeps the signs of its source: "## " heads a section, "- " an item, a blank line parts two paragraphs.
    """

    name: str
    headers: dict[str, str]
    title: str
    body: str
    title_marks: tuple[tuple[str, str], ...]
    marks: tuple[tuple[str, str], ...]

    @property
    def url(self) -> str:
        return f"https://{self.headers['site']}/jobs/{self.name}"

    @property
    def contract(self) -> str:
        return self.headers["contrat"]

    @property
    def text(self) -> str:
        """The body as a reader of the page copies it: no sign of headings."""
        return self.body.replace("## ", "")

    @property
    def words(self) -> list[str]:
        """The marked words of the body, once each, sorted: what the page must highlight."""
        return sorted({words for _, words in self.marks})


@cache
def ads() -> dict[str, Ad]:
    """Every sample ad by its name, from pages/ads."""
    return {path.stem: parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted(PAGES.glob("ads/*.txt"))}


def parse(name: str, source: str) -> Ad:
    """Read « key: value » lines, « --- », then the text with its [[label|words]] marks."""
    head, body = source.split("\n---\n")
    headers = dict(line.split(": ", 1) for line in head.splitlines())
    title, title_marks = unmark(headers["titre"])
    plain, marks = unmark(body.strip())
    return Ad(name, headers, title, plain, title_marks, marks)


def unmark(marked: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The plain text, and its (label, words); « a+b » before the bar stands for two labels on the same words."""
    found: list[tuple[str, str]] = []
    while match := MARK.search(marked):
        labels, words = match.groups()
        found += [(label, words) for label in labels.split("+")]
        marked = marked[: match.start()] + words + marked[match.end() :]
    return marked, tuple(found)


def page(ad: Ad) -> str:
    """The ad on its board: navigation, cookie notice, JSON-LD, other ads and a footer around it."""
    return html(ad.title, body_html(ad.body), ad)


def html(title: str, content: str, ad: Ad) -> str:
    """A board's page with `content`, already HTML, in the place of the ad's text; the rest is said of `ad`."""
    headers = {key: escape(value) for key, value in ad.headers.items()}
    return template().substitute(
        titre=escape(title),
        entreprise=headers["entreprise"],
        initiale=headers["entreprise"][0],
        lieu=headers["lieu"],
        contrat=headers["contrat"],
        langue=headers["langue"],
        box=BOXES.get(ad.headers["site"], 'class="annonce"'),
        contenu=content,
        donnees=json.dumps(posting(ad, title), ensure_ascii=False).replace("<", "\\u003c"),
        autres=others(ad),
        cookies=FURNITURE[0],
    )


def posting(ad: Ad, title: str) -> dict[str, object]:
    """The facts a board declares of the ad; its text is left to the page."""
    return {
        "@context": "https://schema.org",
        "@type": "JobPosting",
        "title": title,
        "employmentType": EMPLOYMENT[ad.contract],
        "datePosted": "2026-11-02",
        "hiringOrganization": {"@type": "Organization", "name": ad.headers["entreprise"]},
    }


def body_html(body: str) -> str:
    """Headings, lists and paragraphs as HTML."""
    blocks = re.split(r"\n\n|\n(?=## )|(?<=## )\n", re.sub(r"(?m)^(## .*)\n", r"\1\n\n", body))
    return "\n".join(block_html(block.strip()) for block in blocks if block.strip())


def block_html(block: str) -> str:
    if block.startswith("## "):
        return f"<h2>{escape(block[3:])}</h2>"
    if block.startswith("- "):
        items = "".join(f"<li>{escape(item[2:])}</li>" for item in block.splitlines())
        return f"<ul>{items}</ul>"
    return f"<p>{escape(block)}</p>"


def others(ad: Ad) -> str:
    """Links to the other ads of the board, as boards show them: the last one would be a finding if it were read."""
    known = [other for other in ads().values() if other is not ad][:3]
    links = [
        f'<li><a href="/jobs/{other.name}">{escape(other.title)}</a><br>{escape(other.headers["entreprise"])}</li>'
        for other in known
    ]
    return "".join([*links, f'<li><a href="/jobs/voisin">{FURNITURE[3]}</a></li>'])


@cache
def template() -> Template:
    return Template((PAGES / "board.html").read_text(encoding="utf-8"))
