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
from typing import BinaryIO, NamedTuple

import numpy as np

from esrcat.search.documents import Documents
from esrcat.search.forms import Forms
from esrcat.search.lexicon import Buffer, Lexicon
from esrcat.search.spill import Spill
from esrcat.search.terms import FormReader

_MARK = b"esrcat search state 2\n"
_SIZE = 4
_BLOCK = 1 << 20
_LEAST_LIVE = 0.5
"""With fewer of the forms in use, the file is made anew: the others are of documents long gone."""


class State(NamedTuple):
    """An index of earlier: forms and names with their numbers, the documents, and a line for each."""

    forms: Forms
    named: Lexicon
    documents: Documents
    entries: Spill


def save(path: Path, version: str, state: State) -> None:
    """Write the state; `version` names all that it depends on beside the documents."""
    new = path.with_name(path.name + ".part")
    sizes, check = dict[str, int](), 0
    with new.open("wb") as file:
        file.write(_MARK)
        for name, blocks in _parts(state):
            sizes[name] = 0
            for block in blocks:
                sizes[name] += memoryview(block).nbytes
                check = zlib.crc32(block, check)
                file.write(block)
        foot = json.dumps({"version": version, "check": check, "parts": sizes}).encode()
        file.write(foot + len(foot).to_bytes(_SIZE, "big"))
    new.replace(path)


def _parts(state: State) -> Iterator[tuple[str, Iterable[Buffer]]]:
    """Yield name and bytes of each part, one at a time: all of them are as large as the index."""
    yield "entries", state.entries.blocks()
    for kind, columns in (("names", state.named.columns()), ("forms", state.forms.columns())):
        yield from ((f"{kind}.{name}", (column,)) for name, column in columns)
    for name, numbers in state.documents._asdict().items():
        yield f"documents.{name}", numbers.blocks() if isinstance(numbers, Spill) else (memoryview(numbers),)


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
            parts, spills, check = dict[str, bytes](), {name: Spill() for name in _SPILLED}, 0
            for name, size in foot["parts"].items():
                if name in spills:
                    check = _copied(file, size, spills[name], check)
                else:
                    parts[name] = file.read(size)
                    check = zlib.crc32(parts[name], check)
            return _state(parts, spills, reader) if check == foot["check"] else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


_SPILLED = ("entries", "documents.pairs")


def _copied(file: BinaryIO, size: int, target: Spill, check: int) -> int:
    """Copy a part into a file of its own and return the checksum of all so far."""
    while size > 0 and (block := file.read(min(size, _BLOCK))):
        target.write(block)
        check = zlib.crc32(block, check)
        size -= len(block)
    return check


def _state(parts: dict[str, bytes], spills: dict[str, Spill], reader: FormReader) -> State | None:
    forms, named = Forms(reader), Lexicon()
    for kind, target in (("forms.", forms), ("names.", named)):
        own = [name for name in parts if name.startswith(kind)]
        target.restore({name.removeprefix(kind): parts.pop(name) for name in own})
    types = {"levels": np.uint8}
    documents = Documents(
        **{
            name: np.frombuffer(parts[f"documents.{name}"], dtype=types.get(name, np.uint32))
            for name in Documents._fields
            if name != "pairs"
        },
        pairs=spills["documents.pairs"],
    )
    if np.count_nonzero(documents.live(len(forms))) < _LEAST_LIVE * len(forms):
        return None
    return State(forms, named, documents, spills["entries"])
