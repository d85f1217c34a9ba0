"""What esrcat says to its user, in Finnish, Swedish or English.

The code, its exceptions and the reports for programs are English. Their texts are the keys of
`templates/messages/fi.said.toml` and `sv.said.toml`, with {names} for what is put into them: one that begins
with `what` stands for a text that is said in the same language, one of a single letter for a number.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from functools import cache

from esrcat.errors import SettingsError
from esrcat.reasons import in_words
from esrcat.resources import words_in
from esrcat.settings import LANGUAGES

VARIABLE = "ESRCAT_LANGUAGE"
_OF_THE_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")
_PLACE = re.compile(r"\{(\w+)\}")
_SAID = "what"


class Speech:
    """The texts of one language by the English ones; `reasons` tell why an input gave no record."""

    def __init__(self, texts: Mapping[str, str], reasons: Mapping[str, str]) -> None:
        self._texts = texts
        self._reasons = reasons
        # What says most by itself goes first: '{name}: {what}' fits nearly everything.
        self._patterns = sorted(
            (key for key in texts if "{" in key), key=lambda key: -len(_PLACE.sub("", key))
        )

    def told(self, text: str) -> str | None:
        """Return a text in this language, None for one that it has no words for."""
        if text in self._texts:
            return self._texts[text]
        for key in self._patterns:
            if all(part in text for part in _PLACE.split(key)[::2]):
                told = self._filled(key, text)
                if told is not None:
                    return told
        return self._listed(text, "; ") or in_words(text, self._reasons) or self._listed(text, ", ")

    def _filled(self, key: str, text: str) -> str | None:
        found = _expression(key).fullmatch(text)
        if not found:
            return None
        parts = found.groupdict()
        for name, part in parts.items():
            if name.startswith(_SAID):
                told = self.told(part)
                if told is None:
                    return None
                parts[name] = told
        return self._texts[key].format_map(parts)

    def _listed(self, text: str, between: str) -> str | None:
        """Return texts that stand in a row, options among them as they are."""
        parts = text.split(between)
        told = [part if part.startswith("-") else self.told(part) for part in parts if len(parts) > 1]
        return between.join(filter(None, told)) if told and None not in told else None


@cache
def _expression(key: str) -> re.Pattern[str]:
    parts = [
        re.escape(part) if place % 2 == 0 else _put_in(part) for place, part in enumerate(_PLACE.split(key))
    ]
    return re.compile("".join(parts), re.S)


def _put_in(name: str) -> str:
    return rf"(?P<{name}>\d+)" if len(name) == 1 else f"(?P<{name}>.+?)"


@cache
def speech_of(language: str) -> Speech | None:
    """Return the texts of a language; None for English, of which the code has them."""
    if language == "en":
        return None
    return Speech(texts_of(language), reasons_of(language))


def texts_of(language: str) -> dict[str, str]:
    """Return the texts of a language other than English, by the English ones."""
    return {key: text for part in words_in(f"{language}.said").values() for key, text in part.items()}


def reasons_of(language: str) -> dict[str, str]:
    """Return why an input gave no record, in a language, by the English reasons."""
    return words_in(language)["reasons"]


def language_asked(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language that a command line asks for, else that of the user.

    It is needed before the command line is parsed, for what the parser says; a language that is not spoken
    is left to the parser to refuse.
    """
    for number, argument in enumerate(arguments):
        option, sign, language = argument.partition("=")
        if option == "--language":
            language = language if sign else next(iter(arguments[number + 1 :]), "")
            if language in LANGUAGES:
                return language
    return language_of_user(environment, language_of_windows())


def language_of_user(environment: Mapping[str, str], of_windows: str = "") -> str:
    """Return the language to speak: that of ESRCAT_LANGUAGE, else of the system where esrcat speaks it.

    `of_windows` is the language of Windows, which sets no variable. SettingsError for a language in
    ESRCAT_LANGUAGE that is not one of `LANGUAGES`.
    """
    asked = environment.get(VARIABLE, "")
    if asked and asked not in LANGUAGES:
        raise SettingsError(f"{VARIABLE}: {asked} is not spoken here; give fi, sv or en")
    named = next((value for name in _OF_THE_SYSTEM if (value := environment.get(name))), of_windows)
    language = re.split(r"[_.@-]", named.casefold())[0]
    return asked or (language if language in LANGUAGES else "en")


def language_of_windows() -> str:
    """Return the language that Windows shows its user ('fi_FI'), nothing on other systems."""
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


class _Spoken:
    language = "en"


def speak(language: str) -> None:
    """Let all that is said from now on be in a language; it is English before."""
    _Spoken.language = language


def spoken() -> str:
    """Return the language that is spoken now."""
    return _Spoken.language


def said(text: str) -> str:
    """Return a text in the language that is spoken; as it is where that has no words for it."""
    speech = speech_of(_Spoken.language) if text else None
    return (speech.told(text) if speech else None) or text


def say(*lines: str) -> None:
    """Say lines on stderr: stdout carries data only."""
    sys.stderr.writelines(f"{said(line)}\n" for line in lines)
