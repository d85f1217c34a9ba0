"""The version of the parser: it changes with every file that rules or words stand in."""

from __future__ import annotations

from pathlib import Path

import esrcat
from esrcat.version import files_of

NO_RULES = {".md", ".typed", ".pyc"}


def test_whatever_the_package_holds_but_notes_is_in_its_version() -> None:
    package = Path(esrcat.__file__).parent
    held = {path for path in package.rglob("*") if path.is_file() and path.suffix not in NO_RULES}

    assert {Path(path) for path in files_of(package)} == held - set((package / "_bundled").rglob("*"))
    assert package / "free_text" / "story" / "words" / "fi.txt" in held
