"""The publisher's choices for a site: a documented `esrcat.toml`, read strictly."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from esrcat.errors import SettingsError

LANGUAGES = ("fi", "sv", "en")
_REMEDY = "see docs/reference/esrcat-toml.md"
_UTF8 = "save it with the encoding UTF-8"
_QUOTES = "write texts between straight quotes, and paths with / in the place of \\"
_HOST = re.compile(r"https?://[^\s/?#]")
_TRANSLATED = ("title", "subtitle", "publisher", "licence", "licence_url", "report_address")
_DEFAULT_WORDS = MappingProxyType(
    {
        "sv": {"title": "Projektarkivet", "subtitle": "Beskrivningar av EU-finansierade projekt"},
        "en": {"title": "Project archive", "subtitle": "Descriptions of EU-funded projects"},
    }
)


@dataclass(frozen=True, slots=True)
class Settings:
    """The publisher's choices for a site. Every key is optional; the names are those of `esrcat.toml`.

    `contacts` true publishes the names, e-mails and phones of contact persons; false (the default) masks
    them everywhere. `base_url` ends without a slash and is used where an address must be whole (citations,
    redirects, feeds, site map, 404 page), since the links of a site are relative. `languages` are those of
    the interface; `translations` holds the publisher's words in them, by language and key. `synonyms` names
    a file of synonyms for the search that replaces ours. `links` names a CSV file that tells which outside
    addresses still work. Raises SettingsError for an invalid value, as `load` does.
    """

    title: str = "Hankearkisto"
    subtitle: str = "EU-rahoitettujen hankkeiden kuvaukset"
    publisher: str = ""
    licence: str = ""
    licence_url: str = ""
    report_address: str = ""
    base_url: str = ""
    languages: tuple[str, ...] = ("fi",)
    contacts: bool = False
    synonyms: str = ""
    links: str = ""
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # Made in Python they are held to the same as in a file: `contacts="no"` would publish all contacts.
        for name in _KEYS:
            object.__setattr__(self, name, _checked(name, getattr(self, name), "settings"))
        _refuse_unknown(self.translations, set(LANGUAGES), "translations.", "settings")
        words = {key: _translation(own, key, "settings") for key, own in self.translations.items()}
        object.__setattr__(self, "translations", words)

    @property
    def first_language(self) -> str:
        """The language whose pages are at the root of the site: Finnish where the site has it."""
        return "fi" if "fi" in self.languages else self.languages[0]

    def in_language(self, language: str) -> Settings:
        """Return the settings with the publisher's words in a language, where they are given in it."""
        plain = Settings()
        defaults = {
            key: text
            for key, text in _DEFAULT_WORDS.get(language, {}).items()
            if getattr(self, key) == getattr(plain, key)
        }
        words: dict[str, Any] = {**defaults, **self.translations.get(language, {})}
        return replace(self, **words)


_KEYS = tuple(each.name for each in fields(Settings) if each.name != "translations")


def load(path: Path) -> Settings:
    """Return the settings of a file.

    SettingsError names the file, the key and the remedy. FileNotFoundError when there is no such file.
    """
    text = path.read_bytes()
    try:
        table = tomllib.loads(text.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: not valid TOML in UTF-8 ({error}); {_UTF8}; {_REMEDY}") from error
    except tomllib.TOMLDecodeError as error:
        twice = str(error).startswith("Cannot")  # a key or a table stands in the file two times
        how = _REMEDY if twice else f"{_QUOTES}; {_REMEDY}"
        raise SettingsError(f"{path}: not valid TOML in UTF-8 ({error}); {how}") from error
    return from_table(table, str(path))


def from_table(table: dict[str, Any], source: str) -> Settings:
    """Return the settings of a parsed table; `source` names the file in error messages."""
    _refuse_unknown(table, {*_KEYS, *LANGUAGES}, "", source)
    told = [language for language in LANGUAGES if language in table]
    translations = {language: _translation(table[language], language, source) for language in told}
    values = {key: _checked(key, value, source) for key, value in table.items() if key in _KEYS}
    return Settings(**values, translations=translations)


def _translation(words: Any, language: str, source: str) -> dict[str, str]:
    """Return the publisher's words in one language, from the table of its name."""
    if not isinstance(words, Mapping):
        raise _wrong(source, language, f"a table [{language}]", words)
    _refuse_unknown(words, set(_TRANSLATED), f"{language}.", source)
    return {key: _checked(key, value, source) for key, value in words.items()}


def _refuse_unknown(table: Mapping[str, Any], known: set[str], prefix: str, source: str) -> None:
    for key, value in table.items():
        if key not in known:
            if isinstance(value, Mapping) and not prefix:
                raise SettingsError(
                    f"{source}: unknown part [{key}]; keys stand under no heading: leave the line "
                    f"[{key}] out (only words in a language have one: [sv]); {_REMEDY}"
                )
            what = f"unknown key {prefix + key!r}; known keys: {', '.join(sorted(known))}"
            from difflib import get_close_matches  # settings that are right need none

            near = get_close_matches(key, sorted(known), n=1)
            if near:
                raise SettingsError(f"{source}: {what}; did you mean {prefix + near[0]!r}? {_REMEDY}")
            raise SettingsError(f"{source}: {what}; {_REMEDY}")


def _checked(key: str, value: Any, source: str) -> Any:
    if key == "languages":
        return _languages(value, source)
    if key == "contacts":
        if not isinstance(value, bool):
            raise _wrong(source, key, "true or false", value)
        return value
    if not isinstance(value, str):
        raise _wrong(source, key, "text in quotes", value)
    if key in {"base_url", "licence_url"}:
        return _web_address(key, value, source)
    if key == "report_address" and value and value.count("@") != 1:
        raise _wrong(source, key, "an e-mail address such as palaute@example.org", value)
    if key == "title" and not value.strip():
        raise _wrong(source, key, "a name; leave the key out for the name that a site has without it", value)
    return value.strip()


def _languages(value: Any, source: str) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not value or any(item not in LANGUAGES for item in value):
        raise _wrong(source, "languages", f"a list of {', '.join(LANGUAGES)}", value)
    if len(set(value)) < len(value):
        raise _wrong(source, "languages", "a list that names each language once", value)
    return tuple(value)


def _web_address(key: str, value: str, source: str) -> str:
    address = value.strip().rstrip("/")
    if address and not _HOST.match(address):
        raise _wrong(source, key, "a web address that starts with https://", value)
    if key == "base_url" and re.search(r"[\s?#]", address):
        raise _wrong(source, key, "the address of a folder, without spaces, '?' and '#'", value)
    return address


def _wrong(source: str, key: str, wanted: str, value: object) -> SettingsError:
    return SettingsError(f"{source}: {key} must be {wanted}, not {value!r}; {_REMEDY}")
