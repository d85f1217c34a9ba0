"""Records as Turtle: the same nodes and words as the JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from esrcat.exports.linked import VOCABULARY, Node, named_apart, project_node
from esrcat.model import ProjectRecord

_PREFIXES = f"@prefix schema: <{VOCABULARY}> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_TO_ESCAPE = re.compile(r'["\\\n\r\t]')
_ADDRESSES = frozenset(("url",))


def write_records(records: Iterable[ProjectRecord], path: Path, *, base_url: str = "") -> None:
    """Write records as Turtle."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write(_PREFIXES)
        for record in named_apart(records):
            for node in _named(project_node(record, base_url)):
                file.write(f"\n<{node['@id']}> " + "".join(_properties(node, "  ")) + ".\n")


def _named(node: Node) -> Iterator[Node]:
    """Yield a node and the named nodes nested in it: in Turtle each stands on its own."""
    yield node
    for value in node.values():
        if isinstance(value, dict) and "@id" in value:
            yield from _named(value)


def _properties(node: Node, indent: str) -> Iterator[str]:
    yield f"a schema:{node['@type']}"
    for key, value in node.items():
        if key.startswith("@"):
            continue
        objects = [_object(key, each, indent) for each in (value if isinstance(value, list) else [value])]
        yield f" ;\n{indent}schema:{key} " + ", ".join(objects)
    yield " "


def _object(key: str, value: Any, indent: str) -> str:
    if isinstance(value, dict):
        if "@id" in value:
            return f"<{value['@id']}>"
        return f"[ {''.join(_properties(value, indent + '  ')).rstrip()} ]"
    if key in _ADDRESSES:
        return f"<{value}>"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return f"{value}"
    if isinstance(value, float):
        return f'"{value!r}"^^xsd:double'
    return f'"{_TO_ESCAPE.sub(_escape, value)}"'


def _escape(match: re.Match[str]) -> str:
    return _ESCAPED[match[0]]
