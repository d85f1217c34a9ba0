"""What commands are given besides documents: empty names, names of folders, and the day of a build."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat.cli import main


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("docs").mkdir()
    Path("docs/page.txt").write_text("Hanke", encoding="utf-8")


@pytest.mark.parametrize("command", ["convert", "build"])
def test_an_empty_name_is_not_the_folder_one_is_in(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "", "-o", "x.jsonl"])

    assert ended.value.code == 2
    assert "a name is empty; write . for the folder you are in" in capsys.readouterr().err


def test_a_folder_is_no_file_of_records_but_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "docs", "--as", "dcat", "-o", "x.jsonld"]) == 2
    assert "docs: a folder; name the .jsonl that esrcat convert has written" in capsys.readouterr().err


@pytest.mark.parametrize("time", ["tänään", "-", "99999999999999999999"])
def test_a_day_that_the_environment_cannot_tell_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], time: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", time)

    assert main(["build", "docs", "-o", "site"]) == 2
    assert f"SOURCE_DATE_EPOCH {time}: no time; give whole seconds since 1970" in capsys.readouterr().err
    assert not Path("site").exists()
