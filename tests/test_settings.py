"""The settings file: defaults, every key, and one clear error for each kind of mistake."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from esrcat.errors import EsrcatError, SettingsError
from esrcat.settings import Settings, from_table, load

REFERENCE = Path(__file__).resolve().parent.parent / "docs" / "reference" / "esrcat-toml.md"


def test_nothing_has_to_be_set() -> None:
    assert from_table({}, "esrcat.toml") == Settings()
    assert Settings().contacts is False


def test_every_key_is_read(tmp_path: Path) -> None:
    file = tmp_path / "esrcat.toml"
    file.write_text(
        '\ufefftitle = " Testiarkisto "\nsubtitle = "s"\npublisher = "p"\nlicence = "CC BY 4.0"\n'
        'licence_url = "https://example.org/l"\nreport_address = "palaute@example.org"\n'
        'base_url = "https://example.org/hankkeet/"\nlanguages = ["fi", "sv"]\ncontacts = true\n',
        encoding="utf-8",
    )

    assert load(file) == Settings(
        title="Testiarkisto", subtitle="s", publisher="p", licence="CC BY 4.0",
        licence_url="https://example.org/l", report_address="palaute@example.org",
        base_url="https://example.org/hankkeet", languages=("fi", "sv"), contacts=True,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"tittle": "x"}, "unknown key 'tittle'; known keys: base_url, contacts"),
        ({"title": 3}, "title must be text in quotes, not 3"),
        ({"contacts": "no"}, "contacts must be true or false, not 'no'"),
        ({"contacts": 1}, "contacts must be true or false, not 1"),
        ({"languages": "fi"}, "languages must be a list of fi, sv, en"),
        ({"languages": []}, "languages must be a list of"),
        ({"languages": ["fi", "ru"]}, "languages must be a list of"),
        ({"languages": ["fi", "fi"]}, "languages must be a list that names each language once"),
        ({"languages": [["fi"]]}, "languages must be a list of"),
        ({"sv": "Arkivet"}, "sv must be a table [sv], not 'Arkivet'"),
        ({"sv": {"contacts": True}}, "unknown key 'sv.contacts'; known keys: licence, licence_url"),
        ({"en": {"title": 3}}, "title must be text in quotes, not 3"),
        ({"base_url": "example.org"}, "base_url must be a web address that starts with https://"),
        ({"licence_url": "javascript:alert(1)"}, "licence_url must be a web address"),
        ({"report_address": "nobody"}, "report_address must be an e-mail address"),
        ({"titel": "x"}, "synonyms, title; did you mean 'title'? see docs"),
        ({"sv": {"titel": "x"}}, "subtitle, title; did you mean 'sv.title'? see docs"),
        ({"xyz": 1}, "synonyms, title; see docs"),
        ({"title": " "}, "title must be a name"),
        ({"sv": {"title": ""}}, "title must be a name"),
        ({"base_url": "https://?q=1"}, "base_url must be a web address that starts with https://"),
        ({"base_url": "https://example.org/a b"}, "base_url must be the address of a folder, without spaces"),
        ({"base_url": "https://example.org/?lang=fi"}, "base_url must be the address of a folder"),
        ({"base_url": "https://example.org/#alku"}, "base_url must be the address of a folder"),
    ],
)
def test_a_mistake_names_file_key_and_remedy(table: dict[str, object], words: str) -> None:
    with pytest.raises(SettingsError, match=re.escape(words)) as error:
        from_table(table, "my/esrcat.toml")

    assert str(error.value).startswith("my/esrcat.toml: ")
    assert str(error.value).endswith("see docs/reference/esrcat-toml.md")


@pytest.mark.parametrize("content", [b"title = ", b"title = 'a'\ntitle = 'b'", b"title = '\xe4'"])
def test_broken_toml_is_one_error(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "esrcat.toml"
    file.write_bytes(content)

    with pytest.raises(SettingsError, match="not valid TOML in UTF-8") as error:
        load(file)
    assert isinstance(error.value, EsrcatError)
    assert isinstance(error.value, ValueError)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("title = Kuusilahden arkisto", True),
        ("title = “Kuusilahden arkisto”", True),
        ('links = "C:\\Users\\arkisto\\linkit.csv"', True),
        ("title = 'a'\ntitle = 'b'", False),
    ],
)
def test_a_text_that_is_written_as_in_a_letter_is_told_how(tmp_path: Path, line: str, told: bool) -> None:
    file = tmp_path / "esrcat.toml"
    file.write_text(f"{line}\n", encoding="utf-8")

    with pytest.raises(SettingsError) as error:
        load(file)
    assert ("straight quotes, and paths with /" in str(error.value)) is told


def test_a_file_in_another_encoding_is_told_to_be_saved_again(tmp_path: Path) -> None:
    file = tmp_path / "esrcat.toml"
    file.write_bytes("title = 'Päijänne'".encode("latin-1"))

    with pytest.raises(SettingsError, match="save it with the encoding UTF-8"):
        load(file)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"contacts": "no"}, "contacts must be true or false"),
        ({"languages": ()}, "languages must be a list"),
        ({"languages": "fi"}, "languages must be a list"),
        ({"languages": ("de",)}, "languages must be a list"),
        ({"base_url": "hankkeet"}, "base_url must be a web address"),
        ({"title": None}, "title must be text"),
        ({"translations": {"de": {}}}, "unknown key 'translations.de'"),
        ({"translations": {"sv": {"kieli": "x"}}}, "unknown key 'sv.kieli'"),
    ],
)
def test_settings_made_in_python_are_held_to_the_same(given: dict[str, Any], words: str) -> None:
    with pytest.raises(SettingsError, match=re.escape(f"settings: {words}")):
        Settings(**given)


def test_settings_made_in_python_are_read_alike() -> None:
    table = {"base_url": "https://example.org/", "languages": ["sv", "fi"], "sv": {"title": " Arkiv "}}
    made = Settings(
        base_url="https://example.org/",
        languages=["sv", "fi"],  # type: ignore[arg-type]
        translations={"sv": {"title": " Arkiv "}},
    )

    assert made == from_table(table, "esrcat.toml")
    assert made.in_language("sv").title == "Arkiv"


def test_the_reference_describes_every_key_and_its_default() -> None:
    reference = REFERENCE.read_text(encoding="utf-8")
    described = dict(re.findall(r"^\| `(\w+)` \| [^|]+ \| `([^`]*)` \|", reference, re.MULTILINE))
    shown = {True: "true", False: "false", ("fi",): '["fi"]'}

    assert described == {
        field.name: shown.get(field.default, f'"{field.default}"')
        for field in fields(Settings)
        if field.name != "translations"
    }


def test_words_are_given_by_language() -> None:
    settings = from_table(
        {"title": "Arkisto", "languages": ["sv", "fi", "en"], "sv": {"title": " Arkivet "}}, "esrcat.toml"
    )

    assert settings.first_language == "fi"
    assert [settings.in_language(each).title for each in ("fi", "sv", "en")] == [
        "Arkisto", "Arkivet", "Arkisto",
    ]  # fmt: skip
    assert settings.in_language("sv").subtitle == "Beskrivningar av EU-finansierade projekt"
    assert Settings(languages=("sv",)).first_language == "sv"
    assert Settings().in_language("en").title == "Project archive"
