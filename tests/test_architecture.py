"""The shape of the code: a core that touches nothing outside, rules that stand on its public modules alone."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import sansreproche

CORE = Path(__file__).resolve().parent.parent / "validator" / "sansreproche"
OUTSIDE = {
    "aiohttp", "asyncio", "bs4", "flask", "ftplib", "granian", "http.client", "httpx", "importlib.metadata", "lxml",
    "playwright", "pydantic", "pytest", "requests", "socket", "sqlite3", "ssl", "urllib.request", "urllib3", "werkzeug",
}  # fmt: skip
"""What `import sansreproche` must not load: web, network, storage, the readers of pages, and what tests need."""
FORBIDDEN_MODULES = {
    "fileinput",
    "http",
    "io",
    "logging",
    "os",
    "random",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "sys",
    "tempfile",
    "time",
    "urllib",
}
HARMLESS = {"io.BytesIO", "urllib.parse.quote"}
"""Bytes dressed up as a file for a library that wants one, and escapes: nothing outside is touched."""
FORBIDDEN_CALLS = {"open", "print", "input", "exec", "eval", "breakpoint"}
FILE_METHODS = {"read_text", "read_bytes", "write_text", "write_bytes"}
CLOCKS = {"today", "now", "utcnow", "time", "monotonic", "perf_counter", "localtime", "gmtime"}
FOR_RULES = {"context", "document", "facts", "language", "law", "patterns", "report", "rule", "segments"}
"""The modules of the core a rule may stand on, and other rules' files."""
TYPES_FOR_RULES = {"sansreproche.engine.BytePattern"}
FOR_RULES_STANDARD = {
    "__future__",
    "collections",
    "dataclasses",
    "datetime",
    "functools",
    "itertools",
    "math",
    "typing",
}


def sources(folder=CORE):
    return sorted(folder.rglob("*.py"))


def core_sources():
    """All but what is there to reach outside: the command line, the client, the language server, what drives browsers."""
    outside = {"cli", "__main__.py", "client", "lsp", "testing"}
    return [path for path in sources() if path.relative_to(CORE).parts[0] not in outside]


def named(path):
    return str(path.relative_to(CORE))


def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path):
    """The full names of what a file imports, wherever in it: `re`, `datetime.date`."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{named(path)}: imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(path):
    """The functions and the methods a file calls, by their last name."""
    called = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    functions = {one.id for one in called if isinstance(one, ast.Name)}
    return functions, {one.attr for one in called if isinstance(one, ast.Attribute)}


def test_importing_the_library_loads_no_web_framework_no_network_and_no_page_reader():
    code = "import sys, sansreproche; print(*sorted(sys.modules), sep='\\n')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60, env={**os.environ})
    loaded = set(done.stdout.decode().split())
    assert "sansreproche.checking" in loaded
    assert not loaded & OUTSIDE


@pytest.mark.parametrize("path", core_sources(), ids=named)
def test_the_core_reads_and_writes_nothing_and_asks_no_clock(path):
    functions, methods = calls(path)
    assert not {name for name in imports(path) if name.partition(".")[0] in FORBIDDEN_MODULES} - HARMLESS
    assert not functions & FORBIDDEN_CALLS
    assert not methods & (FILE_METHODS | CLOCKS)


@pytest.mark.parametrize("path", core_sources(), ids=named)
def test_the_core_knows_nothing_of_the_server_or_of_the_command_line(path):
    assert not {
        name
        for name in imports(path)
        if name.startswith(("sansreproche_server", "sansreproche.cli", "sansreproche.testing", "flask"))
    }


@pytest.mark.parametrize("path", [one for one in core_sources() if one.parent.name != "sources"], ids=named)
def test_only_the_sources_read_html(path):
    assert not {name for name in imports(path) if name.startswith(("lxml", "bs4", "html.parser"))}


@pytest.mark.parametrize("path", [one for one in core_sources() if one.name != "scanning.py"], ids=named)
def test_text_from_outside_never_meets_a_matching_engine_that_can_explode(path):
    # scanning.py reads our own patterns with it, never a text.
    assert not {name for name in imports(path) if name.partition(".")[0] in {"re", "regex"}}


@pytest.mark.parametrize("path", sources(CORE / "rules"), ids=named)
def test_a_rule_stands_on_the_public_modules_alone(path):
    for name in imports(path):
        package, _, rest = name.partition(".")
        if package == "sansreproche":
            public = {*FOR_RULES, *sansreproche.__all__, "rules"}
            assert rest.partition(".")[0] in public or name in TYPES_FOR_RULES, name
        else:
            assert package in FOR_RULES_STANDARD, name


@pytest.mark.parametrize("path", sources(), ids=named)
def test_a_module_says_in_its_head_what_it_is_for_and_stays_short(path):
    assert ast.get_docstring(tree(path)), "one sentence of purpose heads each module"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300, "never more than 300 lines: split it"
