"""The documentation cannot lie: the rules' pages come from the rules, and every command and option is described."""

import importlib.util
import re
from pathlib import Path

import pytest

from sansreproche import ruleset
from sansreproche.cli.arguments import make_parser

ROOT = Path(__file__).resolve().parent.parent
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/adr/*.md"), ROOT / "extension" / "README.md"]
COMMANDS = {"": make_parser("fr")[0], **make_parser("fr")[1]}


@pytest.fixture(scope="module")
def rule_pages():
    """The tool that writes the pages."""
    spec = importlib.util.spec_from_file_location("rule_pages", ROOT / "tools" / "rule_pages.py")
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    return tool


def test_the_pages_of_the_rules_say_what_the_rules_say(rule_pages):
    assert rule_pages.stale_pages(ROOT / "docs" / "regles") == [], "run tools/rule_pages.py"


def test_pages_that_differ_lack_or_belong_to_no_rule_are_found_and_put_right(rule_pages, tmp_path):
    rule_pages.write_pages(tmp_path)
    (tmp_path / "score-exige.md").write_text("Autre chose.\n", encoding="utf-8")
    (tmp_path / "README.md").unlink()
    (tmp_path / "regle-disparue.md").write_text("Ancienne page.\n", encoding="utf-8")
    assert rule_pages.stale_pages(tmp_path) == ["README.md", "regle-disparue.md", "score-exige.md"]
    rule_pages.write_pages(tmp_path)
    assert rule_pages.stale_pages(tmp_path) == []


def test_the_page_of_a_rule_holds_all_a_reader_needs(rule_pages):
    page, rule = rule_pages.pages()["score-exige.md"], ruleset().get("score-exige")
    for heading in ("## Pourquoi", "## Question à poser", "## Sources", "## Signalé", "## Accepté", "## In English"):
        assert heading in page
    assert all(source.url in page and f"{source.checked:%d/%m/%Y}" in page for source in rule.sources)
    assert "<b>Klout" in page
    assert "[[" not in page


def test_the_index_leads_to_every_rule_by_theme_and_by_label(rule_pages):
    index = rule_pages.pages()["README.md"]
    for rule in ruleset().rules:
        assert index.count(f"[{rule.id}]({rule.id}.md)") == 2


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_is_described(command):
    said = (ROOT / "docs" / "ligne-de-commande.md").read_text(encoding="utf-8")
    if command:
        assert f"`sansreproche {command}" in said
        said = said.partition(f"## `sansreproche {command}")[2].partition("\n## ")[0] + said.partition("## Partout")[2]
    options = [name for action in COMMANDS[command]._actions for name in action.option_strings if name.startswith("--")]
    assert options
    assert [name for name in options if f"`{name}" not in said] == []


def test_every_make_target_that_a_page_names_exists():
    targets = set(re.findall(r"(?m)^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    named = {
        (page.name, name) for page in PAGES for name in re.findall(r"`make ([a-z-]+)", page.read_text(encoding="utf-8"))
    }
    assert len(named) > 5
    assert [(page, name) for page, name in sorted(named) if name not in targets] == []


@pytest.mark.parametrize("written", PAGES, ids=lambda path: path.name)
def test_every_file_that_a_page_leads_to_exists(written):
    text = written.read_text(encoding="utf-8")
    linked = [written.parent / path for path in re.findall(r"\]\(([^)#:]+)\)", text)]
    named = [ROOT / path for path in re.findall(r"`((?:docs|tools|e2e|tests|extension|validator)/[\w./-]+)`", text)]
    assert [str(path) for path in linked + named if not path.exists()] == []
