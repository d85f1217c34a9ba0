"""The settings file beside the documents: found by its name, and no word of it is passed over in silence."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from esrcat.cli import main
from tests.documents import CORPUS


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of documents to build in, as someone at a terminal does."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "hankkeet").mkdir()
    shutil.copy(CORPUS / "eura2007" / "S19001.html", tmp_path / "hankkeet")
    return tmp_path


def _build(*arguments: str) -> int:
    return main(["build", "hankkeet", "-o", "sivusto", "--quiet", *arguments])


def test_a_name_with_the_ending_of_notepad_is_no_settings_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "esrcat.toml.txt").write_text('title = "Arkisto"', encoding="utf-8")

    assert _build() != 0
    assert "esrcat.toml.txt: rename it to esrcat.toml" in capsys.readouterr().err
    assert not (folder / "sivusto").exists()


def test_words_of_a_language_without_pages_are_a_mistake(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "esrcat.toml").write_text('[sv]\ntitle = "Arkivet"\n', encoding="utf-8")

    assert _build() != 0
    assert "esrcat.toml: [sv] has words, but no page is in that language: add 'sv'" in capsys.readouterr().err
    # Whoever names the languages of one build on the command line knows that the file has more.
    assert _build("--languages", "fi") == 0
    assert "Arkivet" not in (folder / "sivusto" / "index.html").read_text(encoding="utf-8")


def test_capitals_in_the_name_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "Esrcat.toml").write_text('title = "Arkisto"', encoding="utf-8")
    if (folder / "esrcat.toml").is_file():
        pytest.skip("this disk tells no capitals from small letters")

    assert _build() == 2
    assert "Esrcat.toml: rename it to esrcat.toml, in small letters" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["esrcat.toml", "Esrcat.TOML", "esrcat.toml.txt"])
def test_settings_among_the_documents_are_told(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    among = folder / "hankkeet" / name
    among.write_text('title = "Arkisto"', encoding="utf-8")

    assert _build() == 2
    said = capsys.readouterr().err
    assert f"{Path('hankkeet') / name}: lies among the documents, where no settings are read; move" in said
    assert _build("--config", str(among)) == 0
    assert "Arkisto" in (folder / "sivusto" / "index.html").read_text(encoding="utf-8")
    (folder / "esrcat.toml").write_text('title = "Luettelo"', encoding="utf-8")
    assert _build() == 0
    assert "Luettelo" in (folder / "sivusto" / "index.html").read_text(encoding="utf-8")


def test_settings_are_no_document(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "hankkeet" / "esrcat.toml").write_text('title = "Arkisto"', encoding="utf-8")
    (folder / "hankkeet" / "esrcat-ignore.toml").write_text("", encoding="utf-8")

    assert main(["convert", "hankkeet", "-o", "x.csv"]) == 0
    assert capsys.readouterr().err.startswith("1 document (1 ok)")


def test_a_heading_that_no_key_stands_under_is_no_misspelt_title(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "esrcat.toml").write_text('[site]\ntitle = "Arkisto"\n', encoding="utf-8")

    assert _build() == 2
    said = capsys.readouterr().err
    assert "esrcat.toml: unknown part [site]; keys stand under no heading: leave the line [site] out" in said
    assert "did you mean" not in said
