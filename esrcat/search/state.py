"""Keep what an index was made from beside a site, so that the next build reads only what changed.

A file of columns: word forms with their terms, and what each document holds, by numbers. It is no part of
the site: without it, or when it is of another version, everything is read again and comes out the same.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from os import SEEK_END
from pathlib import Path
from typing import NamedTuple

import numpy as np

from esrcat.search.documents import Documents
from esrcat.search.forms import Buffer, Forms
from esrcat.search.readings import lines
from esrcat.search.terms import FormReader

_MARK = b"esrcat search state 2\n"
_SIZE = 4
_LEAST_LIVE = 0.5
"""With fewer of the forms in use, the file is made anew: the others are of documents long gone."""


class State(NamedTuple):
    """An index of earlier: forms and names with their numbers, the documents, and an entry for each."""

    forms: Forms
    named: dict[str, int]
    documents: Documents
    entries: Iterable[bytes]


def save(path: Path, version: str, state: State) -> None:
    """Write the state; `version` names all that it depends on beside the documents."""
    new = path.with_name(path.name + ".part")
    sizes, check = dict[str, int](), 0
    with new.open("wb") as file:
        file.write(_MARK)
        for name, part in _parts(state):
            sizes[name] = sizes.get(name, 0) + memoryview(part).nbytes
            check = zlib.crc32(part, check)
            file.write(part)
        foot = json.dumps({"version": version, "check": check, "parts": sizes}).encode()
        file.write(foot + len(foot).to_bytes(_SIZE, "big"))
    new.replace(path)


def _parts(state: State) -> Iterator[tuple[str, Buffer]]:
    """Yield name and bytes of each part, some at a time: all of them are as large as the index."""
    for entries in state.entries:
        yield "entries", entries
    yield "names", "\n".join(state.named).encode()
    for name, column in state.forms.columns():
        yield f"forms.{name}", column
    for name, numbers in state.documents._asdict().items():
        yield f"documents.{name}", memoryview(numbers)


def load(path: Path, version: str, reader: FormReader) -> State | None:
    """Return the state of a file; None when there is none, or it is damaged or of another version."""
    try:
        with path.open("rb") as file:
            if file.read(len(_MARK)) != _MARK:
                return None
            file.seek(-_SIZE, SEEK_END)
            size = int.from_bytes(file.read(_SIZE), "big")
            file.seek(-_SIZE - size, SEEK_END)
            foot = json.loads(file.read(size))
            if foot["version"] != version:
                return None
            file.seek(len(_MARK))
            parts, check = {"entries": b""}, 0
            for name, size in foot["parts"].items():
                parts[name] = file.read(size)
                check = zlib.crc32(parts[name], check)
            return _state(parts, reader) if check == foot["check"] else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _state(parts: dict[str, bytes], reader: FormReader) -> State | None:
    forms = Forms(reader)
    forms.restore({name.removeprefix("forms."): part for name, part in parts.items()})
    types = {"levels": np.uint8}
    columns = (
        np.frombuffer(parts.pop(f"documents.{name}"), dtype=types.get(name, np.uint32))
        for name in Documents._fields
    )
    documents = Documents(*columns)
    named = {name: number for number, name in enumerate(lines(parts["names"]))}
    live = np.zeros(len(forms), dtype=bool)
    live[documents.forms] = True
    if np.count_nonzero(live) < _LEAST_LIVE * len(forms):
        return None
    return State(forms, named, documents, [parts["entries"]])
