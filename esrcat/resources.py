"""Where the folders templates/ and schemas/ are: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path


def templates() -> Path:
    """Return the folder of Jinja templates, styles, scripts and translations.

    Raises FileNotFoundError when the installation lacks it.
    """
    return _folder("templates")


def schemas() -> Path:
    """Return the folder of published JSON Schemas.

    Raises FileNotFoundError when the installation lacks it.
    """
    return _folder("schemas")


def _folder(name: str) -> Path:
    package = Path(str(files("esrcat")))
    # pyproject.toml maps NAME to _bundled/NAME when it builds a wheel; a checkout has no _bundled.
    for folder in (package / "_bundled" / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"This installation of esrcat has no folder {name!r}; install esrcat again.")


@cache
def words_in(language: str) -> dict[str, dict[str, str]]:
    """Return the words that pages, tables and reports have in a language ('fi'), by what they are about.

    With a part behind the language ('fi.said') those of that part: `templates/messages/fi.said.toml`.
    """
    import tomllib  # commands that speak English need no table

    return tomllib.loads((templates() / "messages" / f"{language}.toml").read_text(encoding="utf-8"))
