"""`esrcat check`: the first examples of each code, and the issues that a file sets aside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from esrcat.cli import main
from esrcat.commands.check import EXAMPLES
from tests.documents import CORPUS

ODD = (CORPUS / "eura2007" / "S19010.html").as_posix()
PLACES = ", ".join(f"Outola{letter}" for letter in "abcdefghijkl")
UNKNOWN_PLACES = (
    "Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus\n\n1. Projekti\n\nProjektikoodi: S10001\n\n"
    f"Projektin nimi: Aamu\n\n3.1 Maantieteellinen kohdealue\n\nKunnat: {PLACES}\n"
)
IGNORE = '[[ignore]]\ncode = "{}"\npointer = "{}"\nreason = "seen"\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "places.txt").write_text(UNKNOWN_PLACES, encoding="utf-8")
    return tmp_path


def test_of_each_code_the_first_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "places.txt"]) == 0
    lines = capsys.readouterr().out.splitlines()

    assert sum("info unknown-place The place" in line for line in lines) == EXAMPLES
    assert "info unknown-place: 2 more; --all shows them" in lines
    assert lines[-1] == "1 document: 0 error, 1 warning, 12 info"


@pytest.mark.parametrize("option", ["--all", "--json"])
def test_all_are_shown_when_asked_for(capsys: pytest.CaptureFixture[str], option: str) -> None:
    main(["check", option, "places.txt"])
    out = capsys.readouterr().out

    assert out.count("Outola") == len(PLACES.split(", "))
    assert "more" not in out


def test_what_a_file_sets_aside_is_no_error(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = IGNORE.format("women-exceed-total", "/participants/*")
    (folder / "esrcat-ignore.toml").write_text(text, encoding="utf-8")

    assert main(["check", "--json", ODD]) == 0
    out, err = capsys.readouterr()
    assert [json.loads(line)["code"] for line in out.splitlines()] == ["charset-contradicted"]
    assert err == ""
    main(["check", ODD])
    assert capsys.readouterr().out.endswith("1 document: 0 error, 0 warning, 1 info, 1 ignored\n")


def test_another_file_may_be_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "known.toml").write_text(IGNORE.format("women-exceed-total", "*"), encoding="utf-8")

    assert main(["check", ODD]) == 1
    assert main(["check", ODD, "--ignore", "known.toml"]) == 0
    assert main(["check", ODD, "--ignore", "nowhere.toml"]) == 2
    assert "nowhere.toml: no such file" in capsys.readouterr().err


def test_an_entry_that_covers_nothing_is_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = IGNORE.format("women-exceed-total", "*") + IGNORE.format("unknown-place", "/area/regions/*")
    (folder / "esrcat-ignore.toml").write_text(text, encoding="utf-8")

    main(["check", ODD])
    assert capsys.readouterr().err == (
        "esrcat: esrcat-ignore.toml, entry 2 (code unknown-place, pointer /area/regions/*) "
        "covers nothing here\n"
    )
    main(["check", "--quiet", ODD])
    assert capsys.readouterr().err == ""


def test_an_unknown_code_is_wrong_use(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "esrcat-ignore.toml").write_text(IGNORE.format("unknown-plaice", "*"), encoding="utf-8")

    assert main(["check", ODD]) == 2
    assert "entry 1: unknown issue code 'unknown-plaice'; did you mean 'unknown-place'?" in (
        capsys.readouterr().err
    )


def test_a_file_that_notepad_has_named_is_not_passed_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "esrcat-ignore.toml.txt").write_text(IGNORE.format("unknown-place", "*"), encoding="utf-8")

    assert main(["check", ODD]) == 2
    assert "esrcat-ignore.toml.txt: rename it to esrcat-ignore.toml" in capsys.readouterr().err


def test_what_is_no_project_says_why(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "uutinen.txt").write_text("Kunnantalo on auki tiistaisin.\n", encoding="utf-8")

    assert main(["check", "uutinen.txt"]) == 0
    error = capsys.readouterr().err
    assert error.startswith("esrcat: uutinen.txt: nothing to check (not a project): ")
    assert error.strip().rpartition("): ")[2]

    main(["check", "uutinen.txt", "--quiet"])
    assert capsys.readouterr().err == ""
