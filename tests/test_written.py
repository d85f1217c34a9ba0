"""The list of what esrcat wrote: a file is its own while nobody has changed it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from esrcat.errors import ExportError
from esrcat.written import LIST, is_own, names_in, note, origin_of, spare


def write(folder: Path, text: str, origin: str = "") -> Path:
    """Write a file as a run does: listed first, then in its place."""
    part, path = folder / ".x.part", folder / "x.csv"
    part.write_text(text, encoding="utf-8")
    note(folder, {"x.csv": part}, "convert", origin)
    part.replace(path)
    return path


def test_a_file_is_own_until_it_is_changed(tmp_path: Path) -> None:
    path = write(tmp_path, "a", "one")

    assert (is_own(path), origin_of(path), list(names_in(tmp_path))) == (True, "one", ["x.csv"])
    path.write_text("b", encoding="utf-8")
    assert (is_own(path), origin_of(path)) == (False, "")
    path.write_text("a", encoding="utf-8")
    assert is_own(path)
    path.unlink()
    assert not is_own(path)


def test_another_name_is_another_file(tmp_path: Path) -> None:
    path = write(tmp_path, "a")
    path.rename(tmp_path / "kept.csv")

    assert not is_own(tmp_path / "kept.csv")


def test_a_run_that_was_killed_knows_both_files(tmp_path: Path) -> None:
    path = write(tmp_path, "a", "one")
    (tmp_path / "next").write_text("b", encoding="utf-8")
    note(tmp_path, {"x.csv": tmp_path / "next"}, "convert", "two")

    assert (is_own(path), origin_of(path)) == (True, "one")
    (tmp_path / "next").replace(path)
    assert (is_own(path), origin_of(path)) == (True, "two")


def test_the_same_file_is_listed_once(tmp_path: Path) -> None:
    for _ in range(3):
        write(tmp_path, "a")

    assert len((tmp_path / LIST).read_text(encoding="ascii").splitlines()) == 1


def test_a_long_list_is_made_short(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("o", encoding="utf-8")
    note(tmp_path, {"other": tmp_path / "other"}, "convert")
    lines = [json.dumps(["x.csv", f"{number:064x}", "convert", ""]) for number in range(1000)]
    with (tmp_path / LIST).open("a", encoding="ascii") as file:
        file.write("\n".join(lines) + "\n")
    path = write(tmp_path, "a")

    assert is_own(path)
    assert is_own(tmp_path / "other")
    assert len((tmp_path / LIST).read_text(encoding="ascii").splitlines()) < 10


def test_what_is_no_line_tells_of_nothing(tmp_path: Path) -> None:
    path = write(tmp_path, "a")
    with (tmp_path / LIST).open("ab") as file:
        file.write(b'[1]\n{}\n\xff\n["x.csv", "ab')

    assert is_own(path)
    assert names_in(tmp_path) == {"x.csv"}


def test_what_is_not_own_is_refused_with_the_remedy(tmp_path: Path) -> None:
    spare([tmp_path / "new.csv", write(tmp_path, "a")], "convert")
    (tmp_path / "x.csv").write_text("b", encoding="utf-8")
    (tmp_path / "mine.csv").write_text("m", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    for name, words in (
        ("x.csv", "was changed after esrcat wrote it; name another output, or add --overwrite"),
        ("mine.csv", "is no file that esrcat wrote here; name another output, or add --overwrite"),
        ("folder", "a folder with that name exists"),
    ):
        with pytest.raises(ExportError, match=f"{name}: {words}"):
            spare([tmp_path / name], "convert")


def test_what_another_command_wrote_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "a")

    with pytest.raises(ExportError, match="was written by esrcat convert; name another output"):
        spare([path], "schema")


def test_an_empty_file_has_nothing_to_lose(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").touch()

    spare([tmp_path / "empty.csv"], "convert")
