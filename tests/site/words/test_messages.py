"""The catalogues of words: the same keys and placeholders in every language, and one word for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import get_args, get_origin

import pytest
from pydantic import BaseModel

import esrcat
from esrcat.leaves import NOT_READ
from esrcat.model import ProjectRecord
from esrcat.resources import templates
from esrcat.search.passages import FIELD_NAMES
from esrcat.settings import LANGUAGES
from esrcat.site.words import messages

KINDS = ("", ".search")
OTHERS = [language for language in LANGUAGES if language != "fi"]
# Words that mean the same as one of the glossary's: the interface uses the glossary's only.
SYNONYMS = {
    "fi": r"\bprojekti(?!tyyppi|lista|koodi|n\b)|\bavustu|\bedunsaaj",
    "sv": r"\bbidragstag|\bprioriterat|\bprioritetsaxel|\bgenomförda medel|\bunderstöd\b",
    "en": r"\bgrantee|\brecipient|\bpriority ax[ei]s of|\brealis|\bspent\b|\bsubproject",
}


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("kind", KINDS)
def test_every_language_has_the_same_keys_and_placeholders(language: str, kind: str) -> None:
    finnish, other = messages.load(f"fi{kind}").table, messages.load(f"{language}{kind}").table

    assert {section: list(words) for section, words in other.items()} == {
        section: list(words) for section, words in finnish.items()
    }
    assert {
        f"{section}.{key}": placeholders(text)
        for section, words in other.items()
        for key, text in words.items()
    } == {
        f"{section}.{key}": placeholders(text)
        for section, words in finnish.items()
        for key, text in words.items()
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_word_is_empty(language: str, kind: str) -> None:
    table = messages.load(f"{language}{kind}").table

    assert not [f"{s}.{key}" for s, words in table.items() for key, word in words.items() if not word.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_one_word_for_one_thing(language: str, kind: str) -> None:
    table = messages.load(f"{language}{kind}").table
    wrong = [
        f"{section}.{key}: {word}"
        for section, words in table.items()
        for key, word in words.items()
        if section not in {"rules", "forms"} and re.search(SYNONYMS[language], word, re.IGNORECASE)
    ]

    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_takes_its_plural_form(language: str) -> None:
    words = messages.load(language)
    one, many = (words.counted("entity", "year", count, year="2008") for count in (1, 1500))

    assert (one, many.replace("\u00a0", " ")) == {
        "fi": ("2008: 1 hanke", "2008: 1 500 hanketta"),
        "sv": ("2008: 1 projekt", "2008: 1 500 projekt"),
        "en": ("2008: 1 project", "2008: 1,500 projects"),
    }[language]


def test_every_catalogue_is_of_a_known_language() -> None:
    found = {path.name.split(".")[0] for path in (templates() / "messages").glob("*.toml")}

    assert found - {"accessibility"} == set(LANGUAGES)


def test_a_text_knows_its_language() -> None:
    words = messages.load("sv")
    told = words.told("Tervo", "fi")

    assert (told, isinstance(told, messages.Foreign)) == ("Tervo", True)
    assert not isinstance(words.told("Nyland", "sv"), messages.Foreign)
    assert not isinstance(words.told("2008", None), messages.Foreign)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hint_of_the_search_names_a_field_that_a_query_may_name(language: str) -> None:
    hint = messages.load(f"{language}.search").table["search"]["hint"]
    (field,) = re.findall(r"(\w+):\w+", hint)

    assert field in FIELD_NAMES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_on_which_documents_may_disagree_has_a_name(language: str) -> None:
    named = messages.load(language).labels

    assert [each for each in _merged_fields(ProjectRecord) if each not in named] == []


def _merged_fields(model: type[BaseModel], above: str = "") -> Iterator[str]:
    """Yield single values and lists of a record, by pointer, as merging takes them."""
    for key, field in model.model_fields.items():
        if key == "current" or (not above and key in NOT_READ | {"sections"}):
            continue
        kinds = get_args(field.annotation) or (field.annotation,)
        parts = [each for each in kinds if isinstance(each, type) and issubclass(each, BaseModel)]
        if get_origin(field.annotation) in (list, dict) or not parts:
            yield f"{above}/{key}"
        else:
            yield from _merged_fields(parts[0], f"{above}/{key}")


# Here a key is written out where its word is read; keys of other sections come from data or from other words.
WRITTEN_OUT = (
    "nav", "foot", "page", "held", "source", "project", "document", "front", "facets", "data", "about",
    "glossary", "menu", "outside", "feed", "quality",
)  # fmt: skip
READERS = (("*.html", templates()), ("*.js", templates() / "assets"), ("*.py", Path(esrcat.__file__).parent))


@pytest.mark.parametrize("section", WRITTEN_OUT)
def test_each_word_is_read_somewhere(section: str) -> None:
    written = _words_of_readers()
    keys = messages.load("fi").table[section]

    assert not [key for key in keys if not {key, key.removesuffix("_one")} & written]


@cache
def _words_of_readers() -> set[str]:
    texts = (path.read_text(encoding="utf-8") for name, folder in READERS for path in folder.rglob(name))
    return {word for text in texts for word in re.findall(r"\w+", text)}
