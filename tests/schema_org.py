"""A validator of JSON-LD nodes against the types and properties of schema.org."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def faults(node: Any, types: dict[str, Any]) -> Iterator[str]:
    """Yield what schema.org has no word for: unknown types and properties, and values of a wrong type."""
    kind = types.get(node["@type"])
    if kind is None:
        yield f"unknown type {node['@type']}"
        return
    for name, value in node.items():
        if name.startswith("@"):
            continue
        expected = kind["properties"].get(name)
        if expected is None:
            yield f"{node['@type']} has no property {name}"
            continue
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict):
                yield from faults(each, types)
                known = {each["@type"], *types.get(each["@type"], {}).get("ancestors", ())}
                if not known & set(expected):
                    yield f"{name} is no {each['@type']}"
            elif isinstance(each, str) and not {"Text", "URL", "Date", "DateTime"} & set(expected):
                yield f"{name} is no text"
            elif isinstance(each, (int, float)) and not {"Number", "Integer"} & set(expected):
                yield f"{name} is no number"
