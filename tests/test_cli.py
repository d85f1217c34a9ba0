"""The command line: each command, what it says where, and its exit code."""

from __future__ import annotations

import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from esrcat import __version__
from esrcat.cli import main
from esrcat.commands.arguments import COMMANDS, parser
from esrcat.settings import LANGUAGES
from tests.documents import CORPUS, ROOT, parsed

FOLDER = CORPUS / "eura2007"
PAGE = FOLDER / "S19001.html"
ODD = FOLDER / "S19010.html"
NEWS = CORPUS / "negative" / "uutinen-kunta.html"


class Said(NamedTuple):
    """What a command left: its exit code, and what stands on stdout and stderr."""

    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> Said:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        return Said(code, *capsys.readouterr())

    return call


def in_a_process(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a command as a user of another locale does."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C",
        "PYTHONUTF8": "0",
        "PYTHONCOERCECLOCALE": "0",
    }
    command = [sys.executable, "-m", "esrcat", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, check=False)


# parse


def test_parse_prints_records_as_lines(run: Run) -> None:
    said = run("parse", PAGE, FOLDER / "S19002.html")

    assert (said.code, said.err) == (0, "")
    records = [json.loads(line) for line in said.out.splitlines()]
    assert [record["code"] for record in records] == ["S19001", "S19002"]
    assert records[0] == parsed(PAGE).records[0].model_dump(mode="json")


def test_parse_for_reading(run: Run) -> None:
    said = run("parse", "--pretty", PAGE)

    assert "  /code                                  S19001\n" in said.out


def test_parse_says_when_there_is_no_record(run: Run) -> None:
    assert run("parse", NEWS) == (
        0,
        "",
        "esrcat: uutinen-kunta.html: no record (not a project): " + _reason(NEWS) + "\n",
    )
    assert run("parse", "--quiet", NEWS) == (0, "", "")
    assert run("--quiet", "parse", NEWS) == (0, "", "")


def _reason(path: Path) -> str:
    return "; ".join(parsed(path).reasons)


# explain


def test_explain(run: Run) -> None:
    said = run("explain", PAGE)

    assert said.code == 0
    assert "eura2007" in said.out
    assert "31.8.2011" in said.out


def test_explain_as_json(run: Run) -> None:
    first, second = run("explain", "--json", PAGE, NEWS).out.splitlines()

    assert json.loads(first)["projects"][0]["id"] == "s19001"
    assert json.loads(second)["projects"] == []


# check


def test_check_prints_lines_as_linters_do(run: Run) -> None:
    name = ODD.as_posix()
    said = run("check", ODD, PAGE)

    assert said.code == 1
    *found, counts = said.out.splitlines()
    assert found == [
        f"{name}:1:1: info charset-contradicted "
        "The document declares the character set iso8859-1 but was read as utf-8.",
        f"{name}:47:58: error women-exceed-total The number of women 102 is larger than the total 96.",
    ]
    assert counts == "2 documents: 1 error, 0 warning, 1 info"


@pytest.mark.parametrize(("language", "words"), [("fi", "Naisten määrä 102"), ("sv", "Antalet kvinnor 102")])
def test_check_speaks_three_languages(run: Run, language: str, words: str) -> None:
    assert words in run("check", "--language", language, ODD).out


def test_check_as_json(run: Run) -> None:
    said = run("check", "--json", ODD)
    findings = [json.loads(line) for line in said.out.splitlines()]

    assert [finding["code"] for finding in findings] == ["charset-contradicted", "women-exceed-total"]
    assert (findings[1]["line"], findings[1]["pointer"]) == (47, "/participants/actual/women")


def test_check_finds_nothing(run: Run) -> None:
    assert run("check", PAGE) == (0, "1 document: 0 error, 0 warning, 0 info\n", "")


# convert


def test_convert_writes_three_files(run: Run, tmp_path: Path) -> None:
    said = run("convert", FOLDER, "-o", "out/x.jsonl")

    assert (said.code, said.out) == (0, "")
    assert said.err.splitlines() == [
        "50 documents (48 ok, 2 partial), 50 records",
        f"{Path('out') / 'x.jsonl'}, beside it x.documents.jsonl, x.report.json and, to read, x.report.html",
    ]
    assert len((tmp_path / "out" / "x.jsonl").read_bytes().splitlines()) == 50


def test_convert_goes_on_after_a_bad_document(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "empty.html").touch()
    (tmp_path / "in" / "page.html").write_bytes(PAGE.read_bytes())
    said = run("convert", "--quiet", "in", "-o", "x.jsonl")

    assert said.code == 1
    assert re.fullmatch(r"esrcat: empty\.html: the file is empty: [^\n]+\n", said.err)
    assert json.loads((tmp_path / "x.jsonl").read_bytes())["code"] == "S19001"


def test_convert_does_not_read_its_own_output(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(PAGE.read_bytes())
    for _ in range(2):
        run("convert", ".", "-o", "x.csv")

    report = json.loads((tmp_path / "x.report.json").read_bytes())
    assert [entry["name"] for entry in report["inputs"]] == ["page.html"]


def test_convert_to_a_csv_for_excel(run: Run, tmp_path: Path) -> None:
    assert run("convert", PAGE, "-o", "x.csv", "--delimiter", "semicolon", "--quiet") == (0, "", "")
    assert (tmp_path / "x.csv").read_text(encoding="utf-8-sig").startswith("Tunnus;Hankekoodi;")


def test_convert_shows_only_the_first_failures(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(25):
        (tmp_path / "in" / f"{number:02}.png").write_bytes(b"\x89PNG" + bytes([number + 65]))
    said = run("convert", "--quiet", "in", "-o", "x.jsonl")

    assert said.code == 1
    assert said.err.count("a picture") == 20
    assert said.err.endswith("esrcat: and 5 more documents that could not be read; see x.report.html\n")


# build, serve


def test_build_makes_a_site(run: Run, tmp_path: Path) -> None:
    said = run("build", PAGE, "-o", "out", "--title", "Kokeilu")

    assert (said.code, said.out) == (0, "")
    assert said.err.splitlines()[0] == "1 document (1 ok), 1 record"
    assert (
        said.err.splitlines()[-1] == f"Open {Path('out') / 'index.html'} in a browser; no server is needed."
    )
    assert "Kokeilu" in (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert (tmp_path / "out" / "lahde" / "s19001-a.html").is_file()


def test_build_from_records_is_the_same_site(run: Run, tmp_path: Path) -> None:
    run("convert", FOLDER, "-o", "x.jsonl")
    run("build", FOLDER, "-o", "one")
    said = run("build", "x.jsonl", "-o", "two")
    one, two = (
        {
            path.relative_to(tmp_path / site).as_posix(): path.read_bytes()
            for path in (tmp_path / site).rglob("*.*")
        }
        for site in ("one", "two")
    )

    assert said.code == 0
    assert one == two


def test_build_takes_settings_from_the_file_and_flags_win(run: Run, tmp_path: Path) -> None:
    (tmp_path / "esrcat.toml").write_text('title = "Tiedosto"\npublisher = "Arkisto"\n', encoding="utf-8")
    (tmp_path / "other.toml").write_text('title = "Muu"\n', encoding="utf-8")
    pages = []
    for options in ([], ["--title", "Lippu"], ["--config", "other.toml"]):
        run("build", PAGE, "-o", "out", *options)
        pages.append((tmp_path / "out" / "index.html").read_text(encoding="utf-8"))

    assert [[word in page for word in ("Tiedosto", "Lippu", "Muu", "Arkisto")] for page in pages] == [
        [True, False, False, True],
        [False, True, False, True],
        [False, False, True, False],
    ]


def test_contacts_are_published_only_when_asked_for(run: Run, tmp_path: Path) -> None:
    person = parsed(PAGE).records[0].contacts[0].name
    assert person is not None
    seen = []
    for options in ([], ["--contacts"], ["--no-contacts"]):
        run("build", PAGE, "-o", "out", *options)
        seen.append(
            any(person in path.read_text(encoding="utf-8") for path in (tmp_path / "out").rglob("*.html"))
        )

    assert seen == [False, True, False]


def test_serve_prints_its_address_and_serves(tmp_path: Path) -> None:
    import urllib.request

    (tmp_path / "index.html").write_text("<p>Sivu</p>", encoding="utf-8")
    (tmp_path / "a.js").write_text("1", encoding="utf-8")
    command = [sys.executable, "-m", "esrcat", "--quiet", "serve", str(tmp_path), "--port", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            address = server.stdout.readline().strip()
            assert re.fullmatch(r"http://127\.0\.0\.1:\d+/", address)
            with urllib.request.urlopen(address) as answer:
                assert answer.read() == b"<p>Sivu</p>"
            with urllib.request.urlopen(f"{address}a.js") as answer:
                assert answer.headers["Content-Type"].startswith("text/javascript")
        finally:
            server.terminate()


# evaluate, accept, schema


def test_evaluate(run: Run) -> None:
    said = run("evaluate", CORPUS / "eura2007")

    assert "/code" in said.out
    assert said.code in (0, 1)


def test_accept_writes_what_evaluate_compares(run: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(PAGE.read_bytes())

    assert run("accept", "page.html") == (0, "page.expected.json\n", "")
    assert json.loads((tmp_path / "page.expected.json").read_bytes())[0]["code"] == "S19001"
    again = run("accept", "page.html")
    assert (again.code, again.out) == (1, "")
    assert "--force" in again.err
    assert run("accept", "--force", "page.html").code == 0
    assert run("evaluate", ".").code == 0


def test_schema(run: Run, tmp_path: Path) -> None:
    printed = run("schema").out
    said = run("schema", "-o", "x.json")

    assert said == (0, "", "")
    assert (tmp_path / "x.json").read_bytes().decode() == printed
    assert json.loads(printed)["$schema"].endswith("2020-12/schema")


# what goes wrong


@pytest.mark.parametrize(
    ("arguments", "code", "what"),
    [
        ("parse nowhere.html", 2, "nowhere.html: no such file; check"),
        ("parse empty.html", 1, "empty.html: the file is empty: nothing to read; fetch it"),
        ("parse binary.dat", 1, "binary.dat: the file is binary, neither HTML nor text; "),
        ("parse folder", 2, "folder: a folder; name its documents, or use esrcat convert folder -o"),
        ("explain binary.dat", 1, "binary.dat: the file is binary"),
        ("check nowhere.html", 2, "nowhere.html: no such file; check"),
        ("convert nowhere -o x.jsonl", 2, "nowhere: no such file or folder; check"),
        ("convert folder -o x.jsonl", 2, "folder: no documents in this folder; put"),
        ("convert empty.html -o x.jsonl", 1, "empty.html: the file is empty"),
        ("convert binary.dat -o x.jsonl", 1, "binary.dat: the file is binary"),
        (
            "convert empty.html -o x.xls",
            2,
            "x.xls: the format .xls is not supported; let the name end in one of .jsonl, .csv",
        ),
        ("convert empty.html -o .", 2, ".: a name without a suffix is not supported; let the name end in"),
        ("convert empty.html -o /", 2, "/: a name without a suffix is not supported; let the name end in"),
        ("convert empty.html -o x.jsonl --delimiter tab", 2, "x.jsonl: only CSV has a delimiter; leave"),
        ("convert empty.html -o x.zip --delimiter tab", 2, "x.zip: only CSV has a delimiter to choose (the"),
        ("convert empty.html -o x.csv --evidence", 2, "x.csv: a table of the evidence is only in .sqlite"),
        ("build", 2, "corpus: no such file or folder; check"),
        ("build folder", 2, "folder: no documents in this folder; put"),
        ("build news.html -o folder", 2, "folder is not empty and no esrcat site is in it"),
        ("build news.html --config nowhere.toml", 2, "nowhere.toml: no such file; check"),
        ("build news.html --languages fi,xx", 2, "command line: languages must be a list of fi, sv, en"),
        ("build news.html --report-address x", 2, "command line: report_address must be an e-mail"),
        ("serve folder", 2, "folder: no site in this folder (no index.html); build"),
        ("serve site --port 99999", 2, "port 99999: cannot be used ("),
        ("accept nowhere.html", 2, "nowhere.html: no such file; check"),
        ("schema -o folder/.hidden/x", 1, ""),
    ],
)
def test_mistakes_are_one_line_with_the_remedy(
    run: Run, tmp_path: Path, arguments: str, code: int, what: str
) -> None:
    (tmp_path / "empty.html").touch()
    (tmp_path / "binary.dat").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "news.html").write_bytes(NEWS.read_bytes())
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / ".hidden").touch()
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").touch()
    said = run(*arguments.split(), *([] if arguments.startswith("serve") else ["--quiet"]))
    line, *rest = said.err.splitlines()

    assert (said.code, rest) == (code, [])
    assert line.startswith(f"esrcat: {what}")


def test_one_bad_file_does_not_hide_the_others(run: Run) -> None:
    said = run("parse", "nowhere.html", PAGE)

    assert said.code == 2
    assert json.loads(said.out)["code"] == "S19001"


def test_patterns_that_the_shell_left_are_resolved(run: Run, tmp_path: Path) -> None:
    for name in ("b.html", "a.html", "[1].html"):
        (tmp_path / name).write_bytes(PAGE.read_bytes())

    said = run("parse", "?.html", "[1].html")
    assert [json.loads(line)["documents"][0]["name"] for line in said.out.splitlines()] == [
        "a.html",
        "b.html",
        "[1].html",
    ]


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["nothing"],
        ["convert"],
        ["convert", "x"],
        ["parse"],
        ["build", "--budget", "0"],
        ["build", "--budget", "64 X"],
        ["check", "--language", "de", "x"],
    ],
)
def test_wrong_use_is_one_line_too(run: Run, arguments: list[str]) -> None:
    said = run(*arguments)

    assert (said.code, said.out) == (2, "")
    assert re.fullmatch(r"esrcat[ a-z]*: [^\n]+; see esrcat[ a-z]* --help\n", said.err)


def test_an_interrupt_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("esrcat.commands.schema.run", interrupted)
    assert run("schema") == (130, "", "esrcat: interrupted\n")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pipe that POSIX closes")
def test_a_reader_that_has_enough_is_no_failure(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "esrcat", "parse", *sorted(map(str, FOLDER.glob("*.html")))]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.parametrize(("told", "code"), [(OSError(errno.EINVAL, "x"), 0), (OSError(errno.EIO, "x"), 1)])
def test_windows_calls_a_closed_pipe_an_invalid_argument(
    run: Run, monkeypatch: pytest.MonkeyPatch, told: OSError, code: int
) -> None:
    def closed(_: object) -> int:
        raise told

    monkeypatch.setattr("esrcat.commands.schema.run", closed)
    monkeypatch.setattr("esrcat.cli._CLOSED_PIPE", (errno.EPIPE, errno.EINVAL))
    monkeypatch.setattr("esrcat.cli._let_go_of_stdout", lambda: 0)
    assert run("schema").code == code


# the rest


def test_output_is_utf8_with_newlines_whatever_the_locale(tmp_path: Path) -> None:
    done = in_a_process("parse", PAGE, cwd=tmp_path)

    assert (done.returncode, done.stderr) == (0, b"")
    assert "Nuorten työpajojen" in done.stdout.decode("utf-8")
    assert b"\r" not in done.stdout


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"esrcat {__version__}\n", "")


def commands() -> list[str]:
    (choices,) = [
        action.choices
        for action in parser("")._actions
        if action.dest == "command" and action.choices is not None
    ]
    return list(choices)


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_names_every_command_and_nothing_else(run: Run, language: str) -> None:
    said = run("--language", language, "--help")

    assert [name for told in COMMANDS.values() for name in told] == commands()
    assert [name for name in re.findall(r"^  ([a-z]+) ", said.out, re.M) if name != "esrcat"] == commands()
    assert max(map(len, said.out.splitlines())) <= 80


@pytest.mark.parametrize(("language", "usage"), [("en", "usage"), ("fi", "käyttö"), ("sv", "användning")])
@pytest.mark.parametrize("command", commands())
def test_help_of_a_command_fits_a_terminal(run: Run, command: str, language: str, usage: str) -> None:
    said = run(command, "--help", f"--language={language}")

    assert said.code == 0
    assert said.out.startswith(f"{usage}: esrcat {command} ")
    assert max(map(len, said.out.splitlines())) <= 80


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("check nope.html --language fi", "esrcat: nope.html: tiedostoa ei ole; tarkista nimi"),
        (
            "convert --language sv nope",
            "esrcat: resultat saknas: ange filen med -o, eller använd --dry-run; se esrcat convert --help",
        ),
        ("--language fi convert", "esrcat convert: puuttuu: LÄHDE; katso esrcat convert --help"),
        ("build nope --language sv", "esrcat: nope: filen eller mappen finns inte"),
        (
            "--language fi konvert x",
            "esrcat: komentoa konvert ei ole, mutta convert on; katso esrcat --help",
        ),
        ("quux", "esrcat: there is no command quux; see esrcat --help"),
        ("export x.jsonl --language fi", "esrcat export: puuttuu: --as, -o/--out; katso"),
    ],
)
def test_mistakes_are_told_in_the_language_that_is_asked_for(run: Run, arguments: str, told: str) -> None:
    said = run(*arguments.split())

    assert said.code == 2
    assert told in said.err


def test_summaries_are_told_in_the_language_of_the_user(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ESRCAT_LANGUAGE", "fi")

    assert "1 asiakirja (1 luettu), 1 tietue\nx.csv, sen vieressä" in run("convert", PAGE, "-o", "x.csv").err
    assert run("check", PAGE).out == "1 asiakirja: 0 virhettä, 0 varoitusta, 0 tiedoksi\n"


def test_help_loads_nothing_that_reads(tmp_path: Path) -> None:
    script = "import sys; from esrcat.cli import main\n\
try: main(['--help'])\n\
except SystemExit: print([n for n in ('pydantic', 'lxml', 'jinja2', 'orjson', 'spacy') if n in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.splitlines()[-1] == "[]"


def _captures(folder: Path) -> Path:
    """Put two captures of one page into a folder: the earlier one says another end."""
    pages = folder / "sivut"
    pages.mkdir()
    text = PAGE.read_text(encoding="utf-8")
    (pages / "uusi.html").write_text(text, encoding="utf-8")
    end = parsed(PAGE).records[0].evidence["/end"][0]["quote"]
    assert end in text
    (pages / "vanha.html").write_text(text.replace(end, "1.2.2010"), encoding="utf-8")
    return pages


def test_convert_joins_only_when_asked_to(run: Run, tmp_path: Path) -> None:
    pages = _captures(tmp_path)
    apart = run("convert", pages, "-o", "x.jsonl")
    joined = run("convert", pages, "--link", "-o", "y.jsonl")

    lines = [json.loads(line) for line in (tmp_path / "y.jsonl").read_text(encoding="utf-8").splitlines()]
    assert (apart.code, joined.code) == (0, 0)
    assert len((tmp_path / "x.jsonl").read_text(encoding="utf-8").splitlines()) == 2
    assert [document["name"] for document in lines[0]["documents"]] == ["uusi.html", "vanha.html"]
    assert lines[0]["conflicts"]["/end"]["rule"] == "later capture"
    assert "2 records of the same projects joined to 1 entry" in joined.err
    # A linked file gives the same entries again.
    assert run("convert", pages, "--link", "-o", "z.csv").code == 0
    assert run("build", "y.jsonl", "-o", "site", "--quiet").code == 0
    assert [path.name for path in (tmp_path / "site" / "hanke").glob("*.html")] == ["s19001.html"]


def test_build_joins_unless_asked_not_to(run: Run, tmp_path: Path) -> None:
    pages = _captures(tmp_path)

    assert "1 project and" in run("build", pages, "-o", "site").err
    assert "2 projects and" in run("build", pages, "-o", "site", "--no-link").err


def test_an_editor_folder_beside_the_sources_counts(run: Run, tmp_path: Path) -> None:
    pages = _captures(tmp_path)
    editor = tmp_path / "editor"
    editor.mkdir()
    links = editor / "links.csv"
    links.write_text("one;other;decision\nuusi.html;vanha.html;different\nx;y;same\n", encoding="utf-8")
    said = run("build", pages, "-o", "site")

    assert "2 projects and" in said.err
    assert f"{links}:3: no record 'x' in this catalogue" in said.err.replace(os.sep, "/").replace(
        str(tmp_path).replace(os.sep, "/"), str(tmp_path)
    )
    links.write_text("one;other\n", encoding="utf-8")
    wrong = run("build", pages, "-o", "site")
    assert (wrong.code, wrong.err.count("\n")) == (2, 1)
    assert "no column 'decision'" in wrong.err
