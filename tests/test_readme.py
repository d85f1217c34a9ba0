"""The README's example gives the output that it shows, and its commands exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from esrcat.commands.arguments import parser

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_prints_what_the_readme_shows() -> None:
    _, example, _ = re.split(r"<!-- example:(?:begin|end) -->", README)
    code, output = re.findall(r"```\w+\n(.*?)```", example, re.DOTALL)

    command = [sys.executable, "-X", "utf8", "-c", code]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)

    assert run.returncode == 0, run.stderr
    assert run.stdout == output


def test_what_goes_in_stands_in_the_document() -> None:
    (lines,) = re.findall(r"```html\n(.*?)```", README, re.DOTALL)
    document = (ROOT / "corpus" / "eura2007" / "S19001.html").read_text(encoding="utf-8")

    assert set(lines.splitlines()) <= set(document.splitlines())


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^    make (\w+)", README, re.MULTILINE))))
def test_each_make_command_exists(command: str) -> None:
    assert f"\n{command}:\n" in (ROOT / "Makefile").read_text(encoding="utf-8")


def test_a_newcomer_sees_it_all_on_the_first_screen() -> None:
    assert len(README.splitlines()) <= 150
    assert README.index("<!-- example:end -->") < README.index("## ")


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^    esrcat (\w+)", README, re.MULTILINE))))
def test_each_esrcat_command_exists(command: str) -> None:
    assert f"\n  {command} " in parser("0").format_help()
