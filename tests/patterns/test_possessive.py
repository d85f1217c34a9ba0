"""Possessive repeats of several items: before Python 3.11.5 one that fails in part goes on behind that part.

Debian 12 has such a Python. `(?>(?:…)*)` means the same and is right in every version.
"""

from __future__ import annotations

import re
from pathlib import Path

import esrcat

_POSSESSIVE = re.compile(r"(?<!\\)\)(?:[*+?]|\{[\d,]+\})\+")
# Their items never fail once they have begun to match.
_SAFE = {
    ("pages/elements.py", "_ATTRIBUTES"),
    ("readers/html.py", "_ATTRIBUTES"),
    ("readers/html.py", "_PLAIN_ATTRIBUTES"),
    ("readers/html.py", "(p|h[1-6]|li|dt|dd|td|th)"),
    ("readers/html.py", "(?>(?:"),
}


def test_none_may_fail_in_part() -> None:
    package = Path(esrcat.__file__).parent
    found = {
        (path.relative_to(package).as_posix(), line.split()[0])
        for path in package.rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if _POSSESSIVE.search(line) and not line.lstrip().startswith("#")
    }

    assert found == _SAFE
