"""Every text that the code says to its user, collected from the code itself, with samples put in."""

from __future__ import annotations

import argparse
import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import esrcat
from esrcat.commands.arguments import COMMANDS, EXAMPLES, EXIT_CODES, parser
from tests.reasons_of_code import Module

_PACKAGE = Path(esrcat.__file__).parent
_ERRORS = frozenset(
    """SettingsError SiteFolderError AddressError RecordError SourceError EditorError ExportError
    ArgumentTypeError ExpectedFileExists error""".split()
)
_SAYING = _ERRORS | {"say", "Progress"}


def _said_in(call: ast.Call) -> list[ast.expr]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name in _SAYING:
        return call.args[:1]
    return call.args[1:] if name == "tell" else []


@cache
def messages() -> frozenset[str]:
    """Return what exceptions, warnings and summaries say; what they pass on from elsewhere is not told."""
    found: set[str] = set()
    for path in sorted(_PACKAGE.rglob("*.py")):
        if path.name == "__main__.py" or "free_text" in path.parts:
            continue
        module = Module(path)
        for function in module.functions:
            for call in ast.walk(function):
                if isinstance(call, ast.Call):
                    for given in _said_in(call):
                        found.update(module.texts(given, function))
    return frozenset(found)


@cache
def help_texts() -> frozenset[str]:
    """Return all that `--help` shows, of the program and of each command."""
    main = parser("1")
    found = {*COMMANDS, *EXAMPLES, EXIT_CODES} | {
        does for commands in COMMANDS.values() for does in commands.values()
    }
    commands = next(each for each in main._actions if isinstance(each, argparse._SubParsersAction))
    for each in (main, *commands.choices.values()):
        found.update(_of_parser(each))
    return frozenset(found)


def _of_parser(each: argparse.ArgumentParser) -> Iterator[str]:
    yield each.usage or ""
    for text in (each.description, each.epilog):
        yield from (line for line in (text or "").split("\n") if line and not line.startswith(" "))
    for group in each._action_groups:
        if group._group_actions:
            yield from filter(None, (group.title, group.description))
    for action in each._actions:
        if action.help and action.help != argparse.SUPPRESS:
            yield action.help
        if isinstance(action.metavar, str):
            yield action.metavar
