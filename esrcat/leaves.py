"""A record as a flat list of its values: one JSON pointer each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from esrcat.model import ProjectRecord

NOT_READ = frozenset(
    "key id schema_version form documents states unmapped evidence issues languages conflicts".split()
)
"""Fields about the record itself rather than the project; so is a section's `document`."""


def leaves(record: ProjectRecord) -> Iterator[tuple[str, Any]]:
    """Yield pointer and value of everything that was read from the documents; absent values are left out."""
    data = record.model_dump(exclude=set(NOT_READ))
    for section in data["sections"]:
        del section["document"]
    yield from _leaves("", data)


def _leaves(pointer: str, node: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _leaves(f"{pointer}/{key}", value)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _leaves(f"{pointer}/{index}", value)
    elif node is not None:
        yield pointer, node
