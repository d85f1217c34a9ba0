"""The generated parts of docs/reference/: commands, the record's fields and the issue codes.

Each page has prose of its own around one part between `<!-- generated -->` and `<!-- end -->`.
"""

from __future__ import annotations

import argparse
import inspect
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from esrcat import __version__
from esrcat.checks import all_checks, code_of
from esrcat.commands.arguments import parser
from esrcat.issues import ISSUE_TYPES
from esrcat.model import json_schema
from esrcat.site.words.messages import load

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "docs" / "reference"
_FIELDS = "field|holds|in Finnish"
_KINDS = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "true or false",
    "object": "names with values",
}
_GROUPS = {"positional arguments": "argument", "options": "option"}
_GENERATED = re.compile(r"(?<=<!-- generated -->\n).*?(?=<!-- end -->)", re.DOTALL)

_CODE = re.compile(r"`([a-z-]+)`")

Row = tuple[str, str, str]


def pages() -> dict[Path, str]:
    """Return the pages as they should be."""
    bodies = {"commands.md": commands(), "record.md": fields(), "issues.md": issue_codes()}
    return {REFERENCE / name: _with_body(REFERENCE / name, body) for name, body in bodies.items()}


def _with_body(path: Path, body: Iterable[str]) -> str:
    generated = "\n" + "\n".join(body) + "\n\n"
    return _GENERATED.sub(lambda _: generated, path.read_text(encoding="utf-8"))


def _table(head: str, rows: Iterable[Iterable[str]]) -> Iterator[str]:
    columns = head.split("|")
    yield "| " + " | ".join(columns) + " |"
    yield "|" + "---|" * len(columns)
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |"


def commands() -> Iterator[str]:
    """Describe each command from what `--help` is made of, whose layout differs between Pythons."""
    main = parser(__version__)
    subparsers = next(action for action in main._actions if isinstance(action, argparse._SubParsersAction))
    yield "## All commands"
    yield from _options(main)
    for name, command in subparsers.choices.items():
        yield f"\n## {name}\n"
        yield f"    {command.usage}\n"
        yield " ".join((command.description or "").split())
        yield from _options(command, without=("help", "quiet", "language"))


def _options(command: argparse.ArgumentParser, without: Iterable[str] = ()) -> Iterator[str]:
    for group in command._action_groups:
        actions = [action for action in group._group_actions if action.dest not in (*without, "command")]
        rows = [_option(action) for action in actions]
        if rows:
            yield ""
            yield from _table(f"{_GROUPS.get(str(group.title), group.title)}|meaning", rows)
        if rows and group.description:
            yield "\n" + group.description


def _option(action: argparse.Action) -> tuple[str, str]:
    names = ", ".join(f"`{name}`" for name in action.option_strings) or f"`{action.metavar}`"
    choices = ", ".join(f"`{choice}`" for choice in action.choices or ())
    takes_value = action.option_strings and action.nargs != 0 and not choices
    value = f" {action.metavar or action.dest.upper()}" if takes_value else ""
    return names + value, "; ".join(filter(None, (choices, action.help)))


def issue_codes() -> Iterator[str]:
    """List the codes by severity, each with its texts and, of checks, the rule.

    Words in braces are the issue's params.
    """
    order = {"error": 0, "warning": 1, "info": 2}
    rules = {code_of(rule): rule for rule in all_checks()}
    for code, kind in sorted(ISSUE_TYPES.items(), key=lambda item: (order[item[1].severity], item[0])):
        yield f"### {code}\n"
        yield f"Severity: {kind.severity}\n"
        texts = (("English", kind.en), ("Suomeksi", kind.fi), ("På svenska", kind.sv))
        yield from (f"- {language}: {text}" for language, text in texts)
        rule = rules.get(code)
        if rule:
            yield f"\nRule (`{rule.__module__}`): {_prose(inspect.getdoc(rule) or '')}"
        yield ""


def _prose(docstring: str) -> str:
    """Return a docstring as paragraphs of one line each, the names of codes as links."""
    paragraphs = (" ".join(part.split()) for part in docstring.split("\n\n"))
    text = "\n\n".join(paragraphs)
    return _CODE.sub(lambda code: f"[{code[1]}](#{code[1]})" if code[1] in ISSUE_TYPES else code[0], text)


def fields() -> Iterator[str]:
    """List every field of a record: its pointer, what it holds, and its name in Finnish."""
    schema = json_schema()
    found = {key: _inside(f"/{key}", part, schema) for key, part in schema["properties"].items()}
    single = [part for part in found.values() if "properties" not in part[1]]
    yield "## Single values and plain lists\n"
    yield from _table(_FIELDS, (_row(*part) for part in single))
    for key, (pointer, part) in found.items():
        if "properties" in part:
            yield f"\n## {key}\n"
            yield " ".join(part["description"].split()) + "\n"
            yield from _table(_FIELDS, _rows(pointer, part, schema, (key,)))


def _rows(base: str, part: dict[str, Any], schema: dict[str, Any], seen: tuple[str, ...]) -> Iterator[Row]:
    for key, written in part["properties"].items():
        pointer, inner = _inside(f"{base}/{key}", written, schema)
        if "properties" not in inner:
            yield _row(pointer, inner)
        elif key in seen:
            yield pointer, "the same again", ""
        else:
            yield from _rows(pointer, inner, schema, (*seen, key))


def _inside(pointer: str, part: dict[str, Any], schema: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the pointer and schema of what a field holds, through references, lists and tables by field.

    The null that stands for absent is passed over. '*' in the pointer stands for a position in a list.
    """
    if "anyOf" in part:
        kinds = [kind for kind in part["anyOf"] if kind.get("type") != "null"]
        part = kinds[0] if len(kinds) == 1 else {"type": "number"}
    if "$ref" in part:
        return _inside(pointer, schema["$defs"][part["$ref"].rsplit("/", 1)[1]], schema)
    if "items" in part:
        return _inside(f"{pointer}/*", part["items"], schema)
    of_fields = part.get("additionalProperties")
    if isinstance(of_fields, dict) and not pointer.endswith("/params"):
        return _inside(f"{pointer}/FIELD", of_fields, schema)
    return pointer, part


def _row(pointer: str, part: dict[str, Any]) -> Row:
    return f"`{pointer}`", _kind(part), _labels().get(pointer, "")


@cache
def _labels() -> dict[str, str]:
    return load("fi").labels


def _kind(part: dict[str, Any]) -> str:
    if "enum" in part:
        return ", ".join(f"`{value}`" for value in part["enum"])
    if "const" in part:
        return f"`{part['const']}`"
    return _KINDS.get(part.get("type", ""), "anything")
