"""Write the search of a site: its index as classic scripts, its page, and the lists that need no script.

Everything a browser loads is a script that calls `esrcatAdd(file, data)`, because a page opened from a
folder may load scripts but not fetch files. Files under `haku/`:

    meta           size, row fields, facet keys, weights, where the ranges of words and terms begin
    language       the table of endings, words that a query leaves out, synonyms
    words-N        a range of word forms and the terms that each stands for
    terms-N        a range of terms and their postings (see esrcat/search/index.py)
    ids-N, rows-N  ids, and what is exported of them, for a block of documents
    facet-KEY      a column of facet values; sort-KEY a column to order by
    text/ID        what a hit shows of one document: its row and its texts
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import orjson

from esrcat.catalogue import ProjectLine
from esrcat.collector import without_collecting
from esrcat.model import ProjectRecord
from esrcat.overwriting import overwrite
from esrcat.search.analyzers import find_analyzer
from esrcat.search.index import Earlier, Indexer, Kept
from esrcat.search.lexemes import Analyzer
from esrcat.search.numbers import Numbers
from esrcat.search.passages import (
    FIELD_MARKS,
    FIELD_NAMES,
    LEGAL_FORMS,
    identifiers,
    main_language,
    names,
    passages,
)
from esrcat.search.place_words import place_words
from esrcat.search.postings import WEIGHTS
from esrcat.search.programme_words import programme_words
from esrcat.search.shards import Shard
from esrcat.search.state import LanguageFile, State, StateWriter, load
from esrcat.search.stopwords import STOP_WORDS
from esrcat.search.suffixes import MARKS, rules
from esrcat.search.synonyms import read_synonyms, synonym_terms, synonym_words
from esrcat.search.terms import FormReader
from esrcat.site.markup.embedded import embedded_json
from esrcat.site.search.entries import DIGEST_BYTES, Entries, File, read_entry
from esrcat.site.search.facets import FACETS, column
from esrcat.site.search.lists import write_lists
from esrcat.site.search.rows import ROW_FIELDS, SORT_COLUMNS
from esrcat.site.writing.writer import SiteWriter, Write
from esrcat.version import parser_version

FOLDER = "haku"
STATE = "search-state"
"""Beside the manifest, and none of the site's files: what the next build need not read again."""
ROWS_IN_BLOCK = 64
IDS_IN_BLOCK = 512
_RECORDS_AT_ONCE = 16
_FEW = 0.1
"""Fewer records than this share are asked for one by one."""


class Projects(Protocol):
    """A catalogue as the search needs it: its masked records, in any order."""

    def outline_lines(self) -> Iterator[tuple[str, bytes]]:
        """Yield id and JSON of the records without their evidence, which is not searched."""

    def project(self, id: str) -> ProjectRecord:
        """Return the record of an id."""

    def lines(self) -> Iterator[ProjectLine]:
        """Yield what a list shows of the records."""


def write(
    writer: SiteWriter,
    catalogue: Projects,
    others: Sequence[SiteWriter] = (),
    *,
    analyzer: Analyzer | None = None,
    synonyms: Path | None = None,
    frame: str = "",
) -> str:
    """Write the index under `haku/`, the search page, its scripts and the lists without script.

    `others` write the pages in other languages; they share the index. That of an earlier build by the same
    version is kept as it is when it was made of the same; else only the records that changed are read.
    `frame` names what is on every page: with it, lists that would come out the same are kept too.

    Returns the name of the analyzer that the index is made with.
    """
    reader, groups = FormReader(analyzer or find_analyzer()), read_synonyms(synonyms)
    digests = {id: blake2b(blob, digest_size=DIGEST_BYTES).digest() for id, blob in catalogue.outline_lines()}
    # Words of a site that was built with contact persons stay out of one that is built without.
    contacts = str(writer.renderer.settings.contacts)
    version = _digest_of(parser_version(), reader.analyzer.name, contacts)
    made_of = _digest_of(version, repr(groups), b"".join(digests.values()).hex())
    if not _keep(writer, made_of):
        files = _Files(writer)
        state = load(writer.out / STATE, version, reader)
        language = _write_language(files, reader, groups, state)
        with without_collecting(), closing(_indexer(reader, state)) as indexer:
            entries = _read_records(files, catalogue, digests, indexer, state)
            file = state and state.file
            del state
            _add_aliases(indexer, entries, reader, groups)
            with StateWriter(writer.out / STATE, version, file) as keeping:
                keeping.language(language)
                keeping.documents(indexer.forms, indexer.named, indexer.finish(), entries.columns())
                keeping.index(_write_all(files, indexer, entries, made_of))
    write_lists((writer, *others), FOLDER, list(catalogue.lines()), frame)
    return reader.analyzer.name


def _digest_of(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _keep(writer: SiteWriter, made_of: str) -> bool:
    """Keep the files of an earlier index if it was made of the same and they are as it left them."""
    meta = writer.out / FOLDER / "meta.js"
    try:
        same = f'"made_of":"{made_of}"' in meta.read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    return same and writer.keep(f"{FOLDER}/")


def _add_aliases(indexer: Indexer, entries: Entries, reader: FormReader, synonyms: list[list[str]]) -> None:
    places = entries.places()
    source = _digest_of(*sorted(places), repr(synonyms))
    indexer.alias(source, lambda: (*place_words(places, reader), *synonym_words(synonyms, reader)))


def _write_all(files: _Files, indexer: Indexer, entries: Entries, made_of: str) -> Kept:
    """Write all files but those of single records."""
    # Documents are numbered in the order of their names: the order of the lists, and of equal hits.
    order = entries.order(indexer.earlier_order())
    numbers = np.empty(len(order), dtype=np.uint32)
    numbers[order] = np.arange(len(order))
    _write_columns(files, entries, order)
    return _write_index(files, indexer, numbers, made_of)


def _indexer(reader: FormReader, state: State | None) -> Indexer:
    return Indexer(reader, state.forms, state.named) if state else Indexer(reader)


def _read_records(
    files: _Files, catalogue: Projects, digests: dict[str, bytes], indexer: Indexer, state: State | None
) -> Entries:
    """Take over what did not change since the last build, and read the other records."""
    entries, kept = Entries(), set[str]()
    if state:
        earlier = Entries()
        earlier.restore(*state.entries)
        told = [
            digests.get(id) == record and files.keep(f"text/{id}", file)
            for id, record, file in earlier.records()
        ]
        wanted = np.array(told, dtype=bool)
        entries.take(earlier, wanted)
        kept.update(entries.ids)
        indexer.start_with(Earlier(state.documents, state.live, wanted, state.kept))
    others = _others(catalogue, digests, kept)
    while records := list(islice(others, _RECORDS_AT_ONCE)):
        _add(records, digests, indexer, files, entries)
    return entries


def _others(catalogue: Projects, ids: Collection[str], known: Collection[str]) -> Iterator[ProjectRecord]:
    """Yield the records that are not known: a few one by one, many by going through all."""
    if len(ids) - len(known) < _FEW * len(ids):
        yield from (catalogue.project(id) for id in ids if id not in known)
        return
    for id, blob in catalogue.outline_lines():
        if id not in known:
            yield ProjectRecord.model_validate(orjson.loads(blob))


def _add(
    records: Sequence[ProjectRecord],
    digests: dict[str, bytes],
    indexer: Indexer,
    files: _Files,
    entries: Entries,
) -> None:
    """Add some records, each step for all of them: what a step needs is near the processor then."""
    texts = list(map(passages, records))
    shown = [read_entry(each, digests[each.id], own) for each, own in zip(records, texts, strict=True)]
    for entry, content in shown:
        entries.add(entry, files.add(f"text/{entry.id}", content, indexer.forms.write_file))
    for each, own in zip(records, texts, strict=True):
        indexer.add(own, identifiers=identifiers(each), names=names(each, own), language=main_language(each))


def _write_language(
    files: _Files, reader: FormReader, synonyms: list[list[str]], state: State | None
) -> LanguageFile:
    """Write what the browser knows of languages, unless the last build made it from the same synonyms."""
    source = _digest_of(repr(synonyms))
    if state and state.language.made_from == source and files.keep("language", _file(state.language)):
        return state.language
    digest, size = files.add("language", _language(reader, synonyms))
    return LanguageFile(source, digest.hex(), size)


def _file(kept: LanguageFile) -> File:
    return File(bytes.fromhex(kept.digest), kept.size)


def _language(reader: FormReader, synonyms: list[list[str]]) -> dict[str, Any]:
    return {
        "endings": rules(),
        "marks": MARKS,
        "stop": sorted(STOP_WORDS),
        "legal": sorted(LEGAL_FORMS),
        "fields": FIELD_NAMES,
        "marked": FIELD_MARKS,
        "programmes": programme_words(),
        "synonyms": synonym_terms(synonyms, reader),
    }


def script(file: str, data: bytes) -> bytes:
    """Return a classic script that hands data, as embedded JSON, to the page."""
    return b"esrcatAdd(%s,%s);\n" % (embedded_json(file), data)


class _Files:
    """Writes the index files and digests them: the digest in their addresses renews a browser's copies."""

    def __init__(self, writer: SiteWriter) -> None:
        self._writer = writer
        self._digests: list[bytes] = []

    def keep(self, name: str, file: File) -> bool:
        """Take over a file if it is as the last build left it."""
        if not self._writer.keep_file(f"{FOLDER}/{name}.js", *file):
            return False
        self._digests.append(file.digest)
        return True

    def add(self, name: str, data: object, write: Write = overwrite) -> File:
        return self.add_embedded(name, embedded_json(data), write)

    def add_embedded(self, name: str, data: bytes, write: Write = overwrite) -> File:
        content = script(name, data)
        digest = self._writer.data(f"{FOLDER}/{name}.js", content, write)
        self._digests.append(digest)
        return File(digest, len(content))

    def version(self) -> str:
        """Return a digest of all files so far, whatever their order."""
        return hashlib.sha256(b"".join(sorted(self._digests))).hexdigest()[:12]


def _write_columns(files: _Files, entries: Entries, order: Numbers) -> None:
    """Write rows, ids, facets and what is sorted by, in the order of the documents."""
    for number, start in enumerate(range(0, len(order), ROWS_IN_BLOCK)):
        block = [entries.rows[at] for at in order[start : start + ROWS_IN_BLOCK].tolist()]
        files.add_embedded(f"rows-{number}", b"[%s]" % b",".join(block))
    for number, start in enumerate(range(0, len(order), IDS_IN_BLOCK)):
        ids = [entries.ids[at] for at in order[start : start + IDS_IN_BLOCK].tolist()]
        files.add(f"ids-{number}", "\n".join(ids))
    for facet, values in zip(FACETS, entries.facets, strict=True):
        listed = column(facet, values.column(order))._asdict()
        files.add(f"facet-{facet.key}", listed | {"by_count": facet.by_count})
    for order_, sorted_ in zip(SORT_COLUMNS, entries.sorting, strict=True):
        files.add(f"sort-{order_.key}", sorted_.column(order))


def _write_index(files: _Files, indexer: Indexer, numbers: Numbers, made_of: str) -> Kept:
    index = indexer.index(numbers)
    word_starts = _write_shards(files, "words", index.words)
    term_starts = _write_shards(files, "terms", index.terms)
    files.add(
        "meta",
        {
            "version": files.version(),
            "made_of": made_of,
            "documents": len(numbers),
            "rows": ROWS_IN_BLOCK,
            "ids": IDS_IN_BLOCK,
            "row": ROW_FIELDS,
            "facets": [facet.key for facet in FACETS],
            "weights": WEIGHTS,
            "words": word_starts,
            "terms": term_starts,
        },
    )
    return index.kept


def _write_shards(files: _Files, kind: str, shards: Iterator[Shard]) -> str:
    """Write shards and return where each begins, a line each."""
    starts = list[str]()
    for number, shard in enumerate(shards):
        files.add(f"{kind}-{number}", {"keys": shard.keys, "data": shard.data})
        starts.append(shard.start)
    return "\n".join(starts)
