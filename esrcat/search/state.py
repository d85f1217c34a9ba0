"""Keep what an index was made from beside a site, so that the next build reads only what changed.

A file of columns: word forms with their terms, and what each document holds, by numbers. It is no part of
the site: without it, or when it is of another version, everything is read again and comes out the same.
"""

from __future__ import annotations

import json
import zlib
from pathlib import Path
from typing import NamedTuple

import numpy as np

from esrcat.search.documents import Documents
from esrcat.search.forms import Forms
from esrcat.search.terms import FormReader

_MARK = b"esrcat search state 1\n"
_LEAST_LIVE = 0.5
"""With fewer of the forms in use, the file is made anew: the others are of documents long gone."""


class State(NamedTuple):
    """An index of earlier: forms and names with their numbers, the documents, and an entry for each."""

    forms: Forms
    named: dict[str, int]
    documents: Documents
    entries: bytes


def save(path: Path, version: str, state: State) -> None:
    """Write the state; `version` names all that it depends on beside the documents."""
    parts = {"entries": state.entries, "names": "\n".join(state.named).encode()}
    parts |= {f"forms.{name}": column for name, column in state.forms.columns().items()}
    columns = state.documents._asdict()
    parts |= {f"documents.{name}": column.tobytes() for name, column in columns.items()}
    sizes = {name: len(part) for name, part in parts.items()}
    check = 0
    for part in parts.values():
        check = zlib.crc32(part, check)
    head = json.dumps({"version": version, "check": check, "parts": sizes}).encode()
    new = path.with_name(path.name + ".part")
    with new.open("wb") as file:
        file.write(_MARK + len(head).to_bytes(4, "big") + head)
        file.writelines(parts.values())
    new.replace(path)


def load(path: Path, version: str, reader: FormReader) -> State | None:
    """Return the state of a file; None when there is none, or it is damaged or of another version."""
    try:
        with path.open("rb") as file:
            if file.read(len(_MARK)) != _MARK:
                return None
            head = json.loads(file.read(int.from_bytes(file.read(4), "big")))
            if head["version"] != version:
                return None
            parts, check = dict[str, bytes](), 0
            for name, size in head["parts"].items():
                parts[name] = file.read(size)
                check = zlib.crc32(parts[name], check)
            return _state(parts, reader) if check == head["check"] else None
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
    named = {name: number for number, name in enumerate(_lines(parts["names"]))}
    live = np.zeros(len(forms), dtype=bool)
    live[documents.forms] = True
    if np.count_nonzero(live) < _LEAST_LIVE * len(forms):
        return None
    return State(forms, named, documents, parts["entries"])


def _lines(part: bytes) -> list[str]:
    return part.decode().split("\n") if part else []
