"""Every reason that the code can give for an input without a record, collected from the code itself.

What is put into a reason when it is given stands in it as a sample here.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import esrcat
from esrcat import readers
from esrcat.pages import kinds, signs_of_others
from esrcat.pages.signs import Sign

_PACKAGE = Path(esrcat.__file__).parent
# Each with the place of the reason among its arguments.
_GIVING = {
    "NotRead": 1,
    "not_read": 2,
    "UnreadableDocument": 1,
    "OverBudget": 1,
    "Refused": 1,
    "TooMuch": 0,
    "RecordError": 0,
    "TextKind": 1,
}
_GIVING_BY_KEYWORD = {"Outcome": ("error", "reasons"), "ParseResult": ("reasons",), "Match": ("reasons",)}
# Where these are raised for other things than an input of a run.
_ELSEWHERE = frozenset(("catalogue", "commands", "evaluate", "exports", "site"))
SAMPLE = "7"


class Module:
    """One module of the package: its tree, and its names as they are when it runs."""

    def __init__(self, path: Path) -> None:
        self.tree = ast.parse(path.read_bytes())
        dotted = ".".join(("esrcat", *path.relative_to(_PACKAGE).with_suffix("").parts))
        self.names: dict[str, Any] = vars(importlib.import_module(dotted.removesuffix(".__init__")))
        self.functions = [node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef)]

    def reasons(self) -> Iterator[str]:
        """Yield the reasons that the module gives, samples in place of what it puts in."""
        for node in self.functions:
            for call in ast.walk(node):
                if isinstance(call, ast.Call):
                    for given in _given(call):
                        yield from self.texts(given, node)

    def texts(self, node: ast.expr, within: ast.FunctionDef) -> Iterator[str]:
        """Yield the texts that an expression may be; nothing for what comes from elsewhere."""
        match node:
            case ast.Constant(value=str(text)):
                yield text
            case ast.JoinedStr(values=parts):
                yield from self._joined(parts, within)
            case ast.IfExp(body=first, orelse=second):
                yield from self.texts(first, within)
                yield from self.texts(second, within)
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                for part in parts:
                    yield from self.texts(part, within)
            case ast.Name(id=name):
                yield from self._named(name, within)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="format")):
                yield self.names[name].format_map(_Samples())
            case ast.Call(func=ast.Name(id=name)):
                yield from self._returned(name)
            case _:
                return

    def _returned(self, name: str) -> Iterator[str]:
        for function in self.functions:
            if function.name == name:
                for each in ast.walk(function):
                    if isinstance(each, ast.Return) and each.value:
                        yield from self.texts(each.value, function)

    def _named(self, name: str, within: ast.FunctionDef) -> Iterator[str]:
        assigned = [
            each.value
            for each in ast.walk(within)
            if isinstance(each, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id == name for target in each.targets)
        ]
        for value in assigned:
            yield from self.texts(value, within)
        if not assigned and isinstance(self.names.get(name), str):
            yield self.names[name]

    def _joined(self, parts: list[ast.expr], within: ast.FunctionDef) -> Iterator[str]:
        told = [""]
        for part in parts:
            if isinstance(part, ast.Constant):
                told = [text + str(part.value) for text in told]
            elif isinstance(part, ast.FormattedValue):
                value = part.value
                known = list(self._named(value.id, within)) if isinstance(value, ast.Name) else []
                put_in = known or [repr(SAMPLE) if part.conversion == ord("r") else SAMPLE]
                told = [text + each for text in told for each in put_in]
        yield from told


class _Samples(dict[str, int]):
    def __missing__(self, key: str) -> int:
        return int(SAMPLE)


def _given(call: ast.Call) -> Iterator[ast.expr]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    place = _GIVING.get(name)
    if place is not None and len(call.args) > place:
        yield call.args[place]
    for keyword in call.keywords:
        if keyword.arg in _GIVING_BY_KEYWORD.get(name, ()):
            yield keyword.value


@cache
def reasons_of_code() -> frozenset[str]:
    """Return the reasons, whole, as they are written in reports."""
    paths = [
        path
        for path in sorted(_PACKAGE.rglob("*.py"))
        if path.relative_to(_PACKAGE).parts[0] not in _ELSEWHERE and path.name != "__main__.py"
    ]
    given = {reason for path in paths for reason in Module(path).reasons()}
    signs = (value for module in (kinds, signs_of_others) for value in vars(module).values())
    given |= {sign.shows for sign in signs if isinstance(sign, Sign)}
    given |= {f"this is {what}" for _, what in readers._KINDS}
    return frozenset(given)
