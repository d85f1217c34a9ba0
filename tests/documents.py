"""The documents that tests read: the corpus, and the real ones beside the checkout; sources decoded anew."""

from __future__ import annotations

import codecs
import hashlib
import json
import os
import pickle
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from esrcat import ParseResult, parse
from esrcat.archives import Source
from esrcat.readers.look_alikes import without_look_alikes
from esrcat.runs import Delivery, Options, convert_to

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"
SEEDS = ("001_eff64c1f7206427a", "002_6b5862e44720f194")
RUN_FOLDER = "ESRCAT_TEST_RUN"
"""The environment variable that names the folder of a run of tests, if there is one: see the conftest."""
_EXPECTED = ".expected.json"
# Folders with documents of several forms: what the names of those begin with.
_FORMS_OF_SEVERAL = {"transcripts": "transcript20", "printed": "eura20"}
_LINE_END = re.compile(r"\r\n|\r|\n")


def write_run(sources: Source | Iterable[Source], out: Path) -> None:
    """Write what `esrcat convert` writes as JSON Lines, in this process alone."""
    convert_to(sources, Delivery(out), Options(jobs=1))


def corpus() -> list[Path]:
    """Return the documents of the corpus that a failing test may show: all but the test halves."""
    return list(_corpus())


@cache
def _corpus() -> tuple[Path, ...]:
    # Many modules ask for their documents when they are collected, in every process of a run.
    return tuple(
        sorted(
            path
            for pattern in ("*/*", "*/dev/*")
            for path in CORPUS.glob(pattern)
            if path.suffix in (".html", ".txt") and expected_file(path).exists()
        )
    )


def every_document() -> list[Path]:
    """Return all documents of the corpus whose records are known, of any kind of file and of both halves."""
    ends = len(_EXPECTED)
    named = {path.with_name(path.name[:-ends]) for path in CORPUS.rglob(f"*{_EXPECTED}")}
    return sorted(
        path for path in CORPUS.rglob("*.*") if path.with_suffix("") in named and path.suffix != ".json"
    )


def family(document: Path) -> str:
    """Return the folder of the corpus that a document is in: a form's name, 'negative', or a kind of file."""
    return document.relative_to(CORPUS).parts[0]


def is_of_family(form: str | None, document: Path) -> bool:
    """Tell whether a document was taken for the form that its folder is named for, or has forms of."""
    beginning = _FORMS_OF_SEVERAL.get(family(document))
    return form == family(document) if beginning is None else str(form).startswith(beginning)


def is_rearranged(document: Path) -> bool:
    """Tell whether the text of a document is in another order than that of its source."""
    return family(document) == "transcripts"


def expected_file(document: Path) -> Path:
    return document.with_suffix(_EXPECTED)


@cache
def expected(document: Path) -> list[dict[str, Any]]:
    """Return the records that a document must give."""
    records: list[dict[str, Any]] = json.loads(expected_file(document).read_text(encoding="utf-8"))
    return records


FREE_TEXT = ("press_releases", "project_pages", "no_project")


def projects() -> list[Path]:
    """Return the documents of the corpus that describe one project on a form."""
    return [path for path in corpus() if len(expected(path)) == 1 and family(path) not in FREE_TEXT]


def free_texts() -> list[Path]:
    """Return the pages and press releases of the corpus that tell of projects."""
    return [path for path in corpus() if expected(path) and family(path) in FREE_TEXT]


def lists() -> list[Path]:
    """Return the documents of the corpus that hold several projects, of any kind of file."""
    found = (path for path in sorted(CORPUS.glob("lists/dev/*")) if not path.name.endswith(_EXPECTED))
    return [path for path in found if expected_file(path).exists()]


def negatives() -> list[Path]:
    """Return the documents of the corpus that describe none."""
    return [path for path in corpus() if not expected(path)]


def pages() -> list[Path]:
    """Return the HTML documents of the corpus, whose text is in the order of the page."""
    return [path for path in corpus() if path.suffix == ".html" and not is_rearranged(path)]


def name(document: Path) -> str:
    """Name a test after its document."""
    return document.stem


@cache
def parsed(document: Path) -> ParseResult:
    """Read a document, once for all tests of a run: what one process has read, the others take from it."""
    if RUN_FOLDER not in os.environ:
        return parse(document)
    name = hashlib.sha256(str(document).encode()).hexdigest()
    kept = Path(os.environ[RUN_FOLDER]) / f"{name}.parsed"
    if kept.is_file():
        result: ParseResult = pickle.loads(kept.read_bytes())
        return result
    result = parse(document)
    # It has its name when it is whole, so that no lock is needed; who reads at the same time writes the same.
    part = kept.with_suffix(f".{os.getpid()}")
    part.write_bytes(pickle.dumps(result))
    part.replace(kept)
    return result


@cache
def record(document: Path) -> dict[str, Any]:
    """Return a document's only record as JSON."""
    (only,) = parsed(document).records
    return only.model_dump(mode="json")


@cache
def source(document: Path) -> str:
    """Return a document's characters as they are seen, decoded without the reader."""
    return without_look_alikes(_decoded(document.read_bytes()))


def _decoded(data: bytes) -> str:
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le")):
        if data.startswith(mark):
            return data.removeprefix(mark).decode(encoding)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252")


def source_lines(text: str) -> list[str]:
    """Return lines as an editor numbers them; str.splitlines knows too many line ends."""
    return _LINE_END.split(text)
