"""Records as JSON-LD in the words of schema.org: one document with a graph, a project a line."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import orjson

from esrcat.exports.linked import VOCABULARY, named_apart, project_node
from esrcat.model import ProjectRecord

CONTEXT = {"@vocab": VOCABULARY, "url": {"@type": "@id"}}
"""The context stands in the document: nobody need fetch another to read it."""


def write_records(records: Iterable[ProjectRecord], path: Path, *, base_url: str = "") -> None:
    """Write records as JSON-LD."""
    with path.open("wb") as file:
        file.write(b'{"@context":' + orjson.dumps(CONTEXT) + b',"@graph":[')
        for number, record in enumerate(named_apart(records)):
            file.write((b",\n" if number else b"\n") + orjson.dumps(project_node(record, base_url)))
        file.write(b"\n]}\n")
