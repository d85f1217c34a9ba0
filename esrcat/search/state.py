"""Keep the inputs of an index in a file beside a site, so that the next build reads only what changed.

A file of columns: word forms with their terms, and what each document holds, by numbers. It is no part of
the site: without it, or when it is of another version, everything is read again and comes out the same.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from os import SEEK_END
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

import numpy as np

from esrcat.search.documents import Documents
from esrcat.search.forms import Forms
from esrcat.search.index import Aliases, Kept
from esrcat.search.kept_postings import KeptPostings
from esrcat.search.kept_words import KeptWords
from esrcat.search.lexicon import Buffer, Lexicon
from esrcat.search.numbers import Numbers
from esrcat.search.spill import Extents, Parts, Stored
from esrcat.search.terms import FormReader
from esrcat.search.weighing import Lengths

_MARK = b"esrcat search state 5\n"
_SIZE = 4
_BLOCK = 1 << 16
_LEAST_LIVE = 0.5
"""With fewer of the forms in use, the file is made anew: the others are of documents long gone."""

Columns = Iterable[tuple[str, Iterable[Buffer]]]


class Stock(NamedTuple):
    """Columns of documents by their names; long ones are in a file."""

    columns: Mapping[str, bytes]
    long: Mapping[str, Extents]


class State(NamedTuple):
    """An index of earlier: forms and names with their numbers, the documents, a line for each, the index.

    `live` tells of each form whether a document has it.
    """

    file: BinaryIO
    language: LanguageFile
    forms: Forms
    named: Lexicon
    documents: Documents
    live: Numbers
    entries: Stock
    kept: Kept


class LanguageFile(NamedTuple):
    """The file of what the browser knows of languages: what it was made from, its SHA-256 and its size."""

    made_from: str
    digest: str
    size: int


class StateWriter:
    """Writes the state part by part, into a file that takes its place when all are there.

    `version` names all that it depends on beside the documents; the file of an earlier one is closed then.
    """

    def __init__(self, path: Path, version: str, earlier: BinaryIO | None = None) -> None:
        self._path, self._version, self._earlier = path, version, earlier
        self._new = path.with_name(path.name + ".part")
        self._sizes, self._check = dict[str, int](), 0

    def __enter__(self) -> Self:
        self._file = self._new.open("wb")
        self._file.write(_MARK)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._file:
            if kind is None:
                foot = {"version": self._version, "check": self._check, "parts": self._sizes}
                content = json.dumps(foot).encode()
                self._file.write(content + len(content).to_bytes(_SIZE, "big"))
        if self._earlier:
            self._earlier.close()
        if kind is None:
            self._new.replace(self._path)
        else:
            self._new.unlink()

    def language(self, file: LanguageFile) -> None:
        """Write how the file of the languages came out."""
        self._add("language", (json.dumps(file).encode(),))

    def documents(self, forms: Forms, named: Lexicon, documents: Documents, entries: Columns) -> None:
        """Write what the documents hold."""
        for name, blocks in entries:
            self._add(f"entries.{name}", blocks)
        for name, column in named.columns():
            self._add(f"names.{name}", (column,))
        for name, blocks in forms.columns():
            self._add(f"forms.{name}", blocks)
        for name, numbers in documents._asdict().items():
            self._add(f"documents.{name}", _blocks(numbers))

    def index(self, kept: Kept) -> None:
        """Write what an index was made to."""
        for name, numbers in zip(_PAIRS, kept.swedish, strict=True):
            self._add(f"index.{name}", _blocks(numbers))
        texts = {"steps": kept.lengths.steps, "aliases": [kept.aliases.source, kept.aliases.bases]}
        for name, text in texts.items():
            self._add(f"index.{name}", (json.dumps(text, ensure_ascii=False).encode(),))
        self._add("index.keys", kept.words.keys.blocks())
        self._add("index.data", kept.words.data.blocks())
        postings = kept.postings
        self._add("index.numbers", _blocks(kept.numbers))
        self._add("index.terms", (postings.terms,))
        self._add("index.sizes", (postings.sizes,))
        self._add("index.documents", postings.documents.blocks())
        self._add("index.levels", postings.levels.blocks())

    def _add(self, name: str, blocks: Iterable[Buffer]) -> None:
        """Write a part, one block at a time: all of them are as large as the index."""
        self._sizes[name] = 0
        for block in blocks:
            self._sizes[name] += memoryview(block).nbytes
            self._check = zlib.crc32(block, self._check)
            self._file.write(block)


_PAIRS = ("swedish_forms", "swedish_terms")


def _blocks(numbers: Numbers | Extents) -> Iterator[Buffer]:
    return numbers.blocks() if isinstance(numbers, Extents) else iter((np.ascontiguousarray(numbers).data,))


def load(path: Path, version: str, reader: FormReader) -> State | None:
    """Return the state of a file; None when there is none, or it is damaged or of another version."""
    try:
        file = path.open("rb")
    except OSError:
        return None
    state = None
    try:
        if sizes := _sizes(file, version):
            state = _state(file, sizes, reader)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    if state is None:
        file.close()
    return state


def _sizes(file: BinaryIO, version: str) -> dict[str, int]:
    """Return the parts of a file with their sizes, none when it is not whole or not of the version."""
    if file.read(len(_MARK)) != _MARK:
        return {}
    file.seek(-_SIZE, SEEK_END)
    size = int.from_bytes(file.read(_SIZE), "big")
    file.seek(-_SIZE - size, SEEK_END)
    foot = json.loads(file.read(size))
    if foot["version"] != version:
        return {}
    sizes: dict[str, int] = foot["parts"]
    left, check = sum(sizes.values()), 0
    file.seek(len(_MARK))
    while left > 0 and (block := file.read(min(left, _BLOCK))):
        check = zlib.crc32(block, check)
        left -= len(block)
    return sizes if check == foot["check"] else {}


def _state(file: BinaryIO, sizes: dict[str, int], reader: FormReader) -> State | None:
    places, at = dict[str, tuple[int, int]](), len(_MARK)
    for name, size in sizes.items():
        places[name] = at, size
        at += size
    parts = Parts(Stored(file), places)
    forms, named = Forms(reader), Lexicon()
    forms.restore(parts.of("forms."))
    named.restore(parts.of("names."))
    documents = _documents(parts.of("documents."))
    live = documents.live(len(forms))
    if np.count_nonzero(live) < _LEAST_LIVE * len(forms):
        return None
    language, entries = LanguageFile(*json.loads(parts["language"])), parts.of("entries.")
    stock = Stock(entries, entries.extents())
    return State(file, language, forms, named, documents, live, stock, _kept(parts.of("index.")))


def _documents(parts: Parts) -> Documents:
    return Documents(
        lengths=_numbers(parts, "lengths"),
        held=_numbers(parts, "held"),
        pairs=parts.extents()["pairs"],
        named=_numbers(parts, "named"),
        terms=_numbers(parts, "terms"),
        levels=np.frombuffer(parts["levels"], dtype=np.uint8),
    )


def _kept(parts: Parts) -> Kept:
    source, bases = json.loads(parts["aliases"])
    words, postings, files = KeptWords(), KeptPostings(), parts.extents()
    words.restore(files["keys"], files["data"])
    postings.restore(parts["terms"], parts["sizes"], files["documents"], files["levels"])
    return Kept(
        _numbers(parts, "numbers"),
        Lengths(tuple(json.loads(parts["steps"]))),
        (_numbers(parts, _PAIRS[0]), _numbers(parts, _PAIRS[1])),
        Aliases(source, {form: tuple(terms) for form, terms in bases.items()}),
        words,
        postings,
    )


def _numbers(parts: Parts, name: str) -> Numbers:
    return np.frombuffer(parts[name], dtype=np.uint32)
