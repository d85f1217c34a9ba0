"""The house rules that a machine can hold: import order, sizes, names, and nothing private in the files."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# The flow of data, upstream first: a module imports from its own layer and from those above it.
# A layer is a module esrcat/NAME.py or a package esrcat/NAME/; "__init__" is the package's public names.
LAYERS = (
    "errors",
    "lock",
    "settings",
    "resources",
    "reasons",
    "rule_words",
    "speech",
    "version",
    "overwriting",
    "written",
    "collector",
    "processors",
    "span",
    "patterns",
    "document",
    "model",
    "issues",
    "suppressions",
    "characters",
    "hyphens",
    "normalise",
    "language",
    "values",
    "vocab",
    "sentences",
    "evidence",
    "record",
    "readers",
    "running_text",
    "pages",
    "folding",
    "rules",
    "columns",
    "wordings",
    "forms",
    "checks",
    "extraction",
    "judging",
    "free_text",
    "pipeline",
    "leaves",
    "grounding",
    "soundness",
    "explain",
    "cutouts",
    "explain_text",
    "pretty",
    "archives",
    "statuses",
    "conversion",
    "settled",
    "tally",
    "exports",
    "progress",
    "runs",
    "evaluate",
    "organisations",
    "catalogue",
    "editor",
    "linking",
    "privacy",
    "standards",
    "search",
    "site",
    "serve",
    "__init__",
    "commands",
    "cli",
    "__main__",
)

# The same within `free_text`: its packages in the order in which a text is understood, and what joins them.
LAYERS_OF_FREE_TEXT = (
    "story",
    "bodies",
    "persons",
    "names",
    "subject",
    "related",
    "periods",
    "money",
    "parties",
    "contacts",
    "groups",
    "places",
    "results",
    "funds",
    "activities",
    "telling",
    "web_address",
    "shared",
    "deduced",
    "one_project",
    "reading",
    "__init__",
)

LAYERS_OF_A_SITE = (
    "words",
    "markup",
    "sources",
    "blocks",
    "writing",
    "search",
    "project",
    "entities",
    "whole",
    "building",
    "__init__",
)

LONGEST_FILE = 350
LONGEST_FUNCTION = 60
FORBIDDEN_NAMES = re.compile(r"utils?|helpers?|manager|misc|common|base\d+")
# Tables only: they may be as long as what they list.
DATA_MODULES: frozenset[str] = frozenset()

# Brackets keep these patterns from matching themselves.
MACHINE_PATH = re.compile(r"(?<![\w.\-/])/(?:work|root|home|tm[p]|Users|opt)/\w|\b[A-Z]:\\Users\\")
REGISTRY_HOST = re.compile(
    r"py[p]i\.org|python[h]osted\.org|np[m]js\.(?:org|com)|deb\.debia[n]\.org|crate[s]\.io", re.IGNORECASE
)

PARTS = (
    "esrcat",
    "templates",
    "schemas",
    "corpus",
    "tests",
    "benchmarks",
    "docs",
    "tooling",
    "requirements",
    ".ci",
)
HEAVY = (
    "spacy",
    "pdfplumber",
    "openpyxl",
    "olefile",
    "xlrd",
    "pandas",
    "pyarrow",
    "fastwarc",
    "fsspec",
    "rdflib",
    "duckdb",
    "distributed",
)


def module_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer(module: str, package: str = "esrcat") -> str:
    """Return the layer of a module in a package: 'values' for esrcat.values.dates, '__init__' for esrcat."""
    return module.removeprefix(package).split(".")[1] if module != package else "__init__"


@cache
def imports() -> dict[str, frozenset[str]]:
    """Return the esrcat modules that each esrcat module imports anywhere, inside functions too."""
    paths = {module_name(path): path for path in module_files("esrcat")}
    return {name: frozenset(imported(path, name, set(paths))) - {name} for name, path in paths.items()}


def imported(path: Path, module: str, names: set[str]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in names)
        elif isinstance(node, ast.ImportFrom):
            source = absolute(node, module, path.name == "__init__.py")
            submodules = {f"{source}.{alias.name}" for alias in node.names} & names
            yield from submodules
            if source in names and len(submodules) < len(node.names):
                yield source


def absolute(node: ast.ImportFrom, module: str, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    parts = module.split(".")
    package = parts[: len(parts) - node.level + is_package]
    return ".".join([*package, *([node.module] if node.module else [])])


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


@cache
def project_files() -> tuple[Path, ...]:
    """Return the files that git keeps or would keep; without git, those of the project's parts."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    git = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if git.returncode == 0:
        paths = [ROOT / name for name in git.stdout.decode("utf-8").split("\0") if name]
    else:
        paths = [*ROOT.glob("*"), *(path for part in PARTS for path in (ROOT / part).rglob("*"))]
    return tuple(path for path in paths if path.is_file() and path.suffix != ".pyc")


def matches(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in project_files():
        lines = path.read_bytes().decode("utf-8", "replace").splitlines()
        found += [
            f"{path.relative_to(ROOT).as_posix()}:{number}: {line.strip()[:120]}"
            for number, line in enumerate(lines, 1)
            if pattern.search(line)
        ]
    return found


ORDERS = {"esrcat": LAYERS, "esrcat.free_text": LAYERS_OF_FREE_TEXT, "esrcat.site": LAYERS_OF_A_SITE}


def within(package: str) -> dict[str, frozenset[str]]:
    """Return the modules of a package, and what each imports of it."""
    names = {name for name in imports() if f"{name}.".startswith(f"{package}.")}
    return {name: imports()[name] & names for name in sorted(names)}


@pytest.mark.parametrize("package", ORDERS)
def test_every_module_has_a_layer(package: str) -> None:
    unlisted = [name for name in within(package) if layer(name, package) not in ORDERS[package]]

    assert not unlisted, f"add a layer for these to {Path(__file__).name}, in its place: {unlisted}"


@pytest.mark.parametrize("package", ORDERS)
def test_modules_import_only_from_upstream(package: str) -> None:
    rank = {name: position for position, name in enumerate(ORDERS[package])}
    against = [
        f"{module} imports {target}, which lies downstream of it"
        for module, targets in within(package).items()
        for target in sorted(targets)
        if rank.get(layer(target, package), -1) > rank.get(layer(module, package), len(rank))
    ]

    assert not against, "\n".join(against)


def test_no_import_goes_round_in_a_circle() -> None:
    try:
        order = list(TopologicalSorter(imports()).static_order())
    except CycleError as error:
        pytest.fail(f"these import each other: {' -> '.join(error.args[1])}", pytrace=False)

    assert set(order) == set(imports())


def test_files_are_short() -> None:
    long = {
        module_name(path): lines
        for path in module_files("esrcat", "tooling", "benchmarks")
        if module_name(path) not in DATA_MODULES and (lines := path.read_bytes().count(b"\n")) > LONGEST_FILE
    }

    assert not long, f"more than {LONGEST_FILE} lines: {long}"


def test_browser_scripts_are_short() -> None:
    scripts = sorted((ROOT / "templates").rglob("*.js"))
    long = {path.name: lines for path in scripts if (lines := path.read_bytes().count(b"\n")) > LONGEST_FILE}

    assert scripts
    assert not long, f"more than {LONGEST_FILE} lines: {long}"


def test_functions_are_short() -> None:
    long = {
        f"{module_name(path)}.{node.name}": lines
        for path in module_files("esrcat", "tooling", "benchmarks", "tests")
        for node in functions(path)
        if (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    }

    assert not long, f"more than {LONGEST_FUNCTION} lines: {long}"


def test_modules_are_named_for_what_they_hold() -> None:
    files = module_files("esrcat", "tooling", "benchmarks", "tests")
    vague = [module_name(path) for path in files if FORBIDDEN_NAMES.fullmatch(path.stem.strip("_"))]

    assert not vague, f"names that say nothing: {vague}"


@pytest.mark.parametrize(
    ("what", "pattern"),
    [("a path of somebody's machine", MACHINE_PATH), ("a package registry", REGISTRY_HOST)],
)
def test_no_file_names(what: str, pattern: re.Pattern[str]) -> None:
    found = matches(pattern)

    assert not found, f"{what}:\n" + "\n".join(found)


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (MACHINE_PATH, "see /" + "home/aino/x", True),
        (MACHINE_PATH, "see C:" + "\\Users\\Aino", True),
        (MACHINE_PATH, "www.kunta.fi/home/sivu", False),
        (MACHINE_PATH, "asiakkaat/työ /" + "work", False),
        (REGISTRY_HOST, "https://PyP" + "I.org/simple", True),
        (REGISTRY_HOST, "from PyPI", False),
    ],
)
def test_the_patterns_know_what_they_look_for(pattern: re.Pattern[str], text: str, expected: bool) -> None:
    assert bool(pattern.search(text)) is expected


def test_import_loads_nothing_heavy() -> None:
    script = f"import sys, esrcat; print([name for name in {HEAVY!r} if name in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (run.returncode, run.stdout.strip()) == (0, "[]"), run.stderr


def test_forms_are_read_masked_and_published_without_the_readers_of_free_text() -> None:
    """Their expressions take a second to compile, which each command over forms would wait for."""
    script = (
        "import sys, esrcat; esrcat.parse('corpus/eura2007/S19001.html').records[0];"
        " from esrcat.commands import making;"
        " readers = ('esrcat.free_text.reading', 'esrcat.free_text.names', 'esrcat.pages');"
        " print([name for name in sys.modules if name.startswith(readers)])"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (run.returncode, run.stdout.strip()) == (0, "[]"), run.stderr
