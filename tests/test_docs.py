"""The documentation says what is so: examples run, links lead somewhere, and nothing public is left out."""

from __future__ import annotations

import inspect
import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import get_args
from urllib.parse import unquote

import pytest
import reference_pages
from doc_examples import Ran, agree, run_examples, with_outputs

import esrcat
from esrcat.commands.arguments import parser
from esrcat.exports.columns import COLUMNS
from esrcat.forms import all_forms
from esrcat.issues import ISSUE_TYPES
from esrcat.model import ProjectRecord
from esrcat.statuses import OutcomeStatus
from tests.documents import write_run
from tests.test_architecture import LAYERS, LAYERS_OF_A_SITE, LAYERS_OF_FREE_TEXT

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
LINKED = [*PAGES, ROOT / "README.md", ROOT / "CHANGELOG.md", *ROOT.glob("*/README.md")]
EXAMPLE = re.compile(r"^```console|^<!-- example", re.M)
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.M)
CODE = re.compile(r"^```.*?^```", re.M | re.S)
UPDATE = "run: python tooling/update_docs.py"
ADD_A_FORM = DOCS / "how-to" / "add-a-form.md"
# That page comes last, beside the tests that look at the folder in which its examples were run.
WITH_EXAMPLES = sorted(
    (page for page in PAGES if EXAMPLE.search(page.read_text(encoding="utf-8"))),
    key=lambda page: (page == ADD_A_FORM, page),
)


def page_name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def read(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


@cache
def anchors(page: Path) -> frozenset[str]:
    """Return the anchors that GitHub gives the headings of a page."""
    headings = HEADING.findall(CODE.sub("", page.read_text(encoding="utf-8")))
    return frozenset(re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings)


@pytest.fixture(scope="module")
def ran_in(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], tuple[Path, list[Ran]]]:
    """Return what runs a page's examples, once: their folder, and what their commands gave."""

    @cache
    def ran(page: Path) -> tuple[Path, list[Ran]]:
        folder = tmp_path_factory.mktemp(page.stem)
        return folder, run_examples(page, folder)

    return ran


@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=page_name)
def test_examples_give_what_the_page_shows(
    page: Path, ran_in: Callable[[Path], tuple[Path, list[Ran]]]
) -> None:
    _, ran = ran_in(page)

    assert ran
    for example in ran:
        assert example.exit_code == example.expected_exit_code, f"{example.command}\n{example.output}"
        shown_and_came = f"shown:\n{example.shown}\ncame out:\n{example.output}"
        assert example.holds, f"{UPDATE}\n{example.command}\n{shown_and_came}"


@pytest.fixture(scope="module")
def form_added(ran_in: Callable[[Path], tuple[Path, list[Ran]]]) -> tuple[Path, list[Ran]]:
    """Return a copy of the package into which the how-to has put its form, and what its commands gave."""
    return ran_in(ADD_A_FORM)


def test_a_form_is_added_in_one_file(form_added: tuple[Path, list[Ran]]) -> None:
    here, there = ROOT / "esrcat", form_added[0] / "esrcat"
    files = {path.relative_to(there) for path in there.rglob("*") if path.is_file() and path.suffix != ".pyc"}
    changed = {
        path.as_posix()
        for path in files
        if not (here / path).is_file() or (here / path).read_bytes() != (there / path).read_bytes()
    }

    assert changed == {"forms/hankekortti.py"}
    assert "hankekortti" not in {form.name for form in all_forms()}


def test_the_added_form_reads_its_documents_as_expected(form_added: tuple[Path, list[Ran]]) -> None:
    evaluation = form_added[1][-1].output

    assert re.search(r"^hankekortti +2$", evaluation, re.M)
    assert re.search(r"^all fields +(\d+) +\1 +\1 ", evaluation, re.M)


@pytest.mark.parametrize("page", LINKED, ids=page_name)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        address, _, anchor = unquote(link).partition("#")
        if re.match(r"\w+:", address):
            continue
        target = (page.parent / address).resolve() if address else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)

    assert not broken


@pytest.mark.parametrize("page", [page for page in PAGES if page != DOCS / "README.md"], ids=page_name)
def test_the_index_leads_to_every_page(page: Path) -> None:
    assert f"({page.relative_to(DOCS).as_posix()})" in read("README.md")


@pytest.mark.parametrize("page", sorted(reference_pages.pages()), ids=page_name)
def test_generated_parts_are_up_to_date(page: Path) -> None:
    assert page.read_text(encoding="utf-8") == reference_pages.pages()[page], UPDATE


def test_every_command_and_option_is_described() -> None:
    text = read("reference/commands.md")
    names = re.findall(r"^  ([a-z]+)  +\w", parser("0").format_help(), re.M)
    arguments = [
        path.read_text(encoding="utf-8") for path in (ROOT / "esrcat" / "commands").glob("*arguments.py")
    ]
    options = {option for text in arguments for option in re.findall(r'"(--[a-z-]+)"', text)}

    assert {"convert", "build", "schema"} <= set(names)
    assert {"--since", "--pretty", "--zip"} <= options
    assert [name for name in names if f"\n## {name}\n" not in text] == []
    assert sorted(option for option in options if f"`{option}`" not in text) == []


def test_every_field_of_the_record_is_described() -> None:
    text = read("reference/record.md")

    for field in ProjectRecord.model_fields:
        assert re.search(rf"`/{field}[`/]", text), field


@pytest.mark.parametrize("code", ISSUE_TYPES)
def test_every_issue_code_is_described_in_three_languages(code: str) -> None:
    part = read("reference/issues.md").partition(f"\n### {code}\n")[2].partition("\n### ")[0]
    kind = ISSUE_TYPES[code]

    assert all(text in part for text in (f"Severity: {kind.severity}", kind.fi, kind.sv, kind.en))


def test_every_public_name_is_described() -> None:
    described = re.findall(r"^\| `(\w+)(?:\([^`]*\))?` \|", read("reference/python.md"), re.M)

    assert sorted(described) == sorted(esrcat.__all__)


@pytest.mark.parametrize(
    ("function", "inner"),
    [(esrcat.parse, set()), (esrcat.convert, set()), (esrcat.build_site, {"progress", "made_from"})],
)
def test_every_keyword_is_described(function: Callable[..., object], inner: set[str]) -> None:
    parameters = inspect.signature(function).parameters.values()
    keywords = {each.name for each in parameters if each.kind is each.KEYWORD_ONLY}

    assert inner < keywords
    assert [name for name in keywords - inner if f"`{name}=" not in read("reference/python.md")] == []


def test_every_status_of_an_outcome_is_described() -> None:
    text = read("reference/python.md")
    assert [status for status in get_args(OutcomeStatus) if f"`{status}`" not in text] == []


@pytest.mark.parametrize(
    ("mark", "order"),
    [
        ("layers", LAYERS),
        ("layers of free text", LAYERS_OF_FREE_TEXT),
        ("layers of a site", LAYERS_OF_A_SITE),
    ],
)
def test_the_order_of_the_parts_is_the_one_that_is_held(mark: str, order: tuple[str, ...]) -> None:
    (block,) = re.findall(rf"<!-- {mark} -->\n```text\n(.*?)```", read("explanation/how-it-works.md"), re.S)

    assert tuple(block.split()) == order


def test_the_tutorials_run_the_same_commands() -> None:
    english, finnish, swedish = (
        re.findall(r"^esrcat .+$", read(f"tutorial/archivist{language}.md"), re.M)
        for language in ("", ".fi", ".sv")
    )

    assert finnish == english
    translated = [each.replace("projekt", "hankkeet").replace("webbplats", "sivusto") for each in swedish]
    assert translated == english


def test_every_key_of_the_files_beside_the_records_is_described(tmp_path: Path) -> None:
    write_run(ROOT / "corpus" / "eura2007" / "S19001.html", tmp_path / "x.jsonl")
    document = json.loads((tmp_path / "x.documents.jsonl").read_bytes())
    report = json.loads((tmp_path / "x.report.json").read_bytes())
    (text,) = re.findall(r"## The files beside the records\n(.*?)<!--", read("reference/record.md"), re.S)
    table = [key for row in re.findall(r"^\| (`.+?) \|", text, re.M) for key in re.findall(r"`(\w+)`", row)]

    assert table == list(document)
    (entry,) = report["inputs"]
    described = set(re.findall(r"`(\w+)`", text))
    assert {*report, *entry} - described == set()
    assert {key for key, count in report["counts"].items() if isinstance(count, dict)} - described == set()


def test_pandas_is_told_which_numbers_are_none() -> None:
    (block,) = re.findall(r"^codes = \{\n(.*?)^\}", read("how-to/tables.md"), re.M | re.S)
    digits = re.compile(r".*/(?:number|postcode|phone|(?:regions|subregions|municipalities)/\*/code)")

    assert re.findall(r'"(.+?)": str', block) == [
        column.heading for column in COLUMNS if digits.fullmatch(column.pointer)
    ]


def test_a_project_that_is_dated_by_years_runs_in_a_year() -> None:
    (query,) = re.findall(r'"projects that run in a year": """(.*?)"""', read("how-to/analyse.md"), re.S)
    projects = [("2009-21", "2010"), ("2010", None), ("2010-12-31", "2012-05"), ("2011", "2012")]
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute('CREATE TABLE projects (code, start, "end")')
        database.executemany("INSERT INTO projects VALUES ('S1', ?, ?)", projects)

        assert [row[1] for row in database.execute(query)] == ["2009-21", "2010-12-31"]


@pytest.mark.parametrize(
    ("shown", "output", "expected"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\n", "a\nb\n", False),
        ("a\n…\nd\n", "a\nb\nc\nd\n", True),
        ("a\n…\nd\n", "a\nd\n", True),
        ("a\n…\n", "a\nb\n", True),
        ("…\nb\n", "a\nb\n", True),
        ("…\nb\n", "a\nb\nc\n", False),
        ("a\n…\nx\n…\n", "a\nb\nc\n", False),
        ("a.b\n", "axb\n", False),
        ("label: Suunni…  1\n", "label: Suunni…  1\n", True),
    ],
)
def test_lines_may_be_left_out_only_where_it_says_so(shown: str, output: str, expected: bool) -> None:
    assert agree(shown, output) is expected


def test_outputs_are_written_anew(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# P\n\n```console\nesrcat --version\n```\n\n```text\nold\n```\n", encoding="utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()

    ran = run_examples(page, folder)

    assert [example.holds for example in ran] == [False]
    updated = with_outputs(page.read_text(encoding="utf-8"), ran)
    assert updated.endswith(f"```text\nesrcat {esrcat.__version__}\n```\n")


@pytest.mark.parametrize("command", ["ls", "python -m esrcat"])
def test_only_commands_of_esrcat_are_run(tmp_path: Path, command: str) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"```console\n{command}\n```\n", encoding="utf-8")

    with pytest.raises(ValueError, match="commands of esrcat only"):
        run_examples(page, tmp_path)


def test_the_words_that_are_shown_stand_in_their_table() -> None:
    shown = re.findall(r"<!-- words: (\S+) -->\n```text\n(.*?)```", read("how-to/add-words.md"), re.S)

    assert shown
    for path, words in shown:
        assert words in (ROOT / path).read_text(encoding="utf-8")
