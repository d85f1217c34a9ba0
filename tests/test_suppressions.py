"""The file of issues that are set aside: what it covers, and what is wrong with a wrong one."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat.errors import SettingsError
from esrcat.suppressions import Suppression, load

CODE = "women-exceed-total"


@pytest.mark.parametrize(
    ("document", "pointer", "name", "at", "covered"),
    [
        ("*", "*", "a/S1.html", "/participants/actual/women", True),
        ("*", "*", "S1.html", None, True),
        ("S1.*", "*", "a/b/S1.html", "/x", True),
        ("S1.*", "*", "a/b/S2.html", "/x", False),
        ("a/*", "*", "a/b/S2.html", "/x", True),
        ("b/*", "*", "a/b/S2.html", "/x", False),
        ("*", "/participants/*", "S1.html", "/participants/actual/women", True),
        ("*", "/participants/*", "S1.html", "/outcomes/new_jobs/actual/women", False),
        ("*", "/participants/*", "S1.html", None, False),
    ],
)
def test_what_an_entry_covers(document: str, pointer: str, name: str, at: str | None, covered: bool) -> None:
    suppression = Suppression(CODE, "known", document, pointer)

    assert suppression.covers(name, CODE, at) is covered
    assert not suppression.covers(name, "end-before-start", at)


def test_a_file_is_read_in_its_order(tmp_path: Path) -> None:
    path = tmp_path / "esrcat-ignore.toml"
    path.write_text(
        '[[ignore]]\ncode = "unknown-place"\nreason = "old"\n\n'
        f'[[ignore]]\ncode = "{CODE}"\nreason = "seen"\npointer = "/participants/*"\n',
        encoding="utf-8",
    )

    assert load(path) == (
        Suppression("unknown-place", "old"),
        Suppression(CODE, "seen", pointer="/participants/*"),
    )


WRONG = {
    "no TOML": ("[[ignore", "not valid TOML"),
    "another table": ("[other]\na = 1", "[[ignore]]"),
    "no tables": ("ignore = 1", "[[ignore]]"),
    "unknown code": ('[[ignore]]\ncode = "woman-exceed-total"\nreason = "x"', f"did you mean '{CODE}'?"),
    "unheard-of code": ('[[ignore]]\ncode = "q"\nreason = "x"', "docs/reference/issues.md"),
    "no reason": (f'[[ignore]]\ncode = "{CODE}"', "entry 1: reason is missing"),
    "empty reason": (f'[[ignore]]\ncode = "{CODE}"\nreason = " "', "reason is missing"),
    "no code": ('[[ignore]]\nreason = "x"', "code is missing"),
    "unknown key": (f'[[ignore]]\ncode = "{CODE}"\nreason = "x"\nfile = "y"', "unknown key 'file'"),
    "no text": (f'[[ignore]]\ncode = "{CODE}"\nreason = "x"\npointer = 1', "pointer must be text"),
}


@pytest.mark.parametrize(("text", "said"), WRONG.values(), ids=WRONG)
def test_a_wrong_file_says_what_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "esrcat-ignore.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(SettingsError) as error:
        load(path)
    assert said in str(error.value)
    assert str(path) in str(error.value)
