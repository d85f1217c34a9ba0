"""Issues that somebody decided to ignore, with the reason: `esrcat-ignore.toml`, read strictly."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from esrcat.errors import SettingsError
from esrcat.issues import ISSUE_TYPES

DEFAULT = Path("esrcat-ignore.toml")
_KEYS = {"code", "document", "pointer", "reason"}
_REMEDY = "see docs/how-to/check.md"


@dataclass(frozen=True, slots=True)
class Suppression:
    """An issue code that is set aside in the documents and fields that two glob patterns name.

    A document pattern without a slash matches the file's name in any folder, any other the path as it was
    given to the command. `*` stands for any characters, slashes included.
    """

    code: str
    reason: str
    document: str = "*"
    pointer: str = "*"

    def covers(self, document: str, code: str, pointer: str | None) -> bool:
        """Tell whether an issue is set aside."""
        if code != self.code or not fnmatchcase(pointer or "", self.pointer):
            return False
        name = document if "/" in self.document else document.rpartition("/")[2]
        return fnmatchcase(name, self.document)

    def __str__(self) -> str:
        parts = [f"code {self.code}"]
        parts += [f"document {self.document}"] if self.document != "*" else []
        parts += [f"pointer {self.pointer}"] if self.pointer != "*" else []
        return ", ".join(parts)


def load(path: Path) -> tuple[Suppression, ...]:
    """Return the suppressions of a file, in its order.

    SettingsError names the file, the entry and the remedy. FileNotFoundError when there is no such file.
    """
    try:
        table = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not valid TOML in UTF-8 ({error}); {_REMEDY}") from error
    entries = table.pop("ignore", [])
    if table or not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise SettingsError(f"{path}: the file holds tables [[ignore]] and nothing else; {_REMEDY}")
    return tuple(_suppression(entry, f"{path}, entry {n}") for n, entry in enumerate(entries, 1))


def _suppression(entry: dict[str, Any], where: str) -> Suppression:
    if wrong := sorted(set(entry) - _KEYS):
        raise SettingsError(
            f"{where}: unknown key {wrong[0]!r}; known keys: {', '.join(sorted(_KEYS))}; {_REMEDY}"
        )
    for key in ("code", "reason"):
        if not str(entry.get(key, "")).strip():
            raise SettingsError(f"{where}: {key} is missing; {_REMEDY}")
    for key, value in entry.items():
        if not isinstance(value, str) or not value:
            raise SettingsError(f"{where}: {key} must be text in quotes, not {value!r}; {_REMEDY}")
    if entry["code"] not in ISSUE_TYPES:
        near = get_close_matches(entry["code"], ISSUE_TYPES, 1)
        hint = f"did you mean {near[0]!r}?" if near else "docs/reference/issues.md lists the codes"
        raise SettingsError(f"{where}: unknown issue code {entry['code']!r}; {hint}")
    return Suppression(**entry)
