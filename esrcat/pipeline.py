"""Bytes in, records out: read, identify, extract, check, assemble. Pure: no clock, network or locale."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from esrcat.checks import check
from esrcat.checks.completeness import is_incomplete
from esrcat.document import Document, printable
from esrcat.evidence import Extraction
from esrcat.extraction import extract, extract_rows
from esrcat.forms import check_forms, identify
from esrcat.issues import Issue
from esrcat.model import IssueItem, ProjectRecord
from esrcat.readers import read
from esrcat.readers.pasted_rows import PROJECT_COLUMN
from esrcat.reasons import NO_FORM
from esrcat.record import assemble, unmapped
from esrcat.rules import Form
from esrcat.span import Span

_WORDS = re.compile(r"[^\W\d_]{2,}\W+[^\W\d_]{2,}")

_LONGEST_HEADS, _HEADS_WITHIN = 100, 5
_HEADINGS_OF_A_FORM = 3
"""With so many of its headings and labels, the title counted, a document is the form, be it an empty one."""
Status = Literal["ok", "partial", "not_a_project", "unidentified"]


@dataclass(frozen=True, slots=True)
class ParseResult:
    """The result of reading one document.

    `status` is ok; partial (a record, but a value of it could not be read, or so much is missing that the
    document was cut short); not_a_project (a form without a project in it, or a text about none); or
    unidentified (no form claims the document, and there is no text that could be about a project).
    `reasons` say in words why the document is, or is not, the form's. `claimed` are the (start, end) of the
    headings, labels and joining words that the form knows. `extraction` is that of the first project.
    """

    document: Document
    status: Status
    records: tuple[ProjectRecord, ...] = ()
    form: str | None = None
    reasons: tuple[str, ...] = ()
    issues: tuple[IssueItem, ...] = ()
    claimed: tuple[tuple[int, int], ...] = ()
    extraction: Extraction = field(default_factory=Extraction)


_ADDRESSES = ("http:", "https:")


def parse(
    source: str | Path | bytes | bytearray | memoryview,
    *,
    name: str | None = None,
    evidence: bool = True,
    forms: Iterable[Form] | None = None,
) -> ParseResult:
    """Read one document: a path or its bytes.

    `name` is what the record calls the document, by default the file's name. `evidence=False` leaves
    out evidence, issues and unmapped text, for a table of values alone. `forms` are the forms to try,
    by default all; a document that none of them claims is read as free text. Raises FileNotFoundError for
    a path that does not exist and UnreadableDocument for bytes that are not a document.
    """
    if isinstance(source, (str, os.PathLike)):
        data = _bytes_of(Path(source))
        name = name or Path(source).name
    elif isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
    else:
        raise TypeError(
            f"parse takes a path or bytes, not {type(source).__name__}; read an open file first, convert many"
        )
    chosen = None if forms is None else check_forms(forms)
    sha256 = hashlib.sha256(data).hexdigest()
    return parse_bytes(data, printable(name or "document"), sha256, evidence=evidence, forms=chosen)


def _bytes_of(path: Path) -> bytes:
    """Return the bytes of a file; common mistakes get a message of their own."""
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:  # a ValueError is a path with a NUL
        if "<" in str(path) or "\n" in str(path):
            raise FileNotFoundError("a text is no path: give the document as bytes, text.encode()") from error
        if str(path).startswith(_ADDRESSES):
            raise FileNotFoundError("an address is no path: convert reads documents of the web") from error
        if path.is_dir():
            raise IsADirectoryError(f"{path}: a folder; convert reads folders and archives") from error
        raise


def parse_bytes(
    data: bytes, name: str, sha256: str, *, evidence: bool = True, forms: tuple[Form, ...] | None = None
) -> ParseResult:
    """Read one document's bytes, whose digest the caller knows already; see `parse`."""
    document = read(data, name, sha256)
    match = identify(document, forms)
    if not match:
        return _parse_free_text(document, (_of_no_form(document),), evidence=evidence)
    form = match.form
    if form.table:
        return _parse_list(document, form, match.reasons, evidence=evidence)
    extraction = extract(document, form)
    nameless = not _names_a_project(extraction)
    if _may_be_any_page(form, extraction):
        told = _parse_free_text(document, (*match.reasons, "the form has no project name"), evidence=evidence)
        if told.records and (told.records[0].name or (form.untitled and nameless)):
            return told
    if nameless:
        reasons = (*match.reasons, "the form has neither a project code nor a project name")
        return ParseResult(document, "not_a_project", form=form.name, reasons=reasons)
    issues = _issues(document, form, extraction) if evidence else ()
    record = assemble(document, form.name, extraction, issues, evidence=evidence)
    return _with_records(document, form, match.reasons, [record], [extraction])


def identify_bytes(
    data: bytes, name: str, sha256: str, *, forms: tuple[Form, ...] | None = None
) -> ParseResult:
    """Identify the form of a document without reading any value: the first step of `parse_bytes`."""
    document = read(data, name, sha256)
    match = identify(document, forms)
    if match:
        return ParseResult(document, "ok", form=match.form.name, reasons=match.reasons)
    if not _may_tell_of_projects(document):
        return ParseResult(document, "unidentified", reasons=(_of_no_form(document),))
    from esrcat.free_text import form_of
    from esrcat.pages import main_content
    from esrcat.pages.kinds import kind_of_text

    kind = kind_of_text(main_content(document))
    reasons = (NO_FORM, *kind.reasons)
    if kind.is_about_projects:
        return ParseResult(document, "ok", form=form_of(kind).name, reasons=reasons)
    return ParseResult(document, "not_a_project", reasons=reasons)


def _of_no_form(document: Document) -> str:
    """Return why no form knows a document."""
    if not document.is_table or not document.rows:
        return NO_FORM
    heads = [document.text[block.start : block.end] for block in document.blocks[slice(*document.rows[0])]]
    return f"no list of projects has the columns '{printable(', '.join(heads))[:_LONGEST_HEADS]}'"


def _parse_list(document: Document, form: Form, reasons: tuple[str, ...], *, evidence: bool) -> ParseResult:
    """Make a record of each row. Issues about the document as a whole go to the first record."""
    extractions = extract_rows(document, form)
    if not extractions:
        none = "no row of the list has a project code, or a name with an actor or a start"
        return ParseResult(document, "not_a_project", form=form.name, reasons=(*reasons, none))
    records = []
    for ordinal, extraction in enumerate(extractions):
        issues = _issues(document, form, extraction, ordinal) if evidence else ()
        records.append(assemble(document, form.name, extraction, issues, ordinal=ordinal, evidence=evidence))
    return _with_records(document, form, reasons, records, extractions)


def _may_tell_of_projects(document: Document) -> bool:
    """Tell whether there is running text that could be about a project, or a table with a column for them."""
    if document.is_table:
        return any(_lists_projects(document, row) for row in document.rows[:_HEADS_WITHIN])
    return _WORDS.search(document.text) is not None


def _lists_projects(document: Document, row: tuple[int, int]) -> bool:
    cells = (document.text[block.start : block.end] for block in document.blocks[slice(*row)])
    return any(PROJECT_COLUMN.match(cell.lower()) for cell in cells)


def _parse_free_text(document: Document, against: tuple[str, ...], *, evidence: bool) -> ParseResult:
    """Read a document that follows no form: a project page, a press release, or neither.

    `against` says why it is no form.
    """
    if not _may_tell_of_projects(document):
        return ParseResult(document, "unidentified", reasons=against)
    # Its expressions take two thirds of the time in which the package is loaded, and forms need none of them.
    from esrcat.free_text import form_of, read_free_text

    text = read_free_text(document)
    document, reasons = text.document, (*against, *text.kind.reasons)
    if not text.extractions or (document.is_table and len(text.extractions) == 1):
        if text.kind.is_about_projects:
            reasons = (*reasons, "the text names no project")
        return ParseResult(document, "not_a_project", reasons=reasons)
    form = form_of(text.kind)
    records = []
    for ordinal, extraction in enumerate(text.extractions):
        issues = _issues(document, form, extraction, ordinal) if evidence else ()
        record = assemble(
            document, form.name, extraction, issues,
            ordinal=ordinal, evidence=evidence, published=text.published,
            beside=() if ordinal else _of_nobody(document, text.extractions),
        )  # fmt: skip
        records.append(record)
    return _with_records(document, form, reasons, records, text.extractions)


def _with_records(
    document: Document,
    form: Form,
    reasons: tuple[str, ...],
    records: Sequence[ProjectRecord],
    extractions: Sequence[Extraction],
) -> ParseResult:
    """Return the result for a document that has projects in it."""
    return ParseResult(
        document,
        "partial" if any(_is_partial(each, form) for each in extractions) else "ok",
        tuple(records),
        form.name,
        reasons,
        tuple(issue for record in records for issue in record.issues),
        tuple(span for extraction in extractions for span in extraction.claimed),
        extractions[0],
    )


def _is_partial(extraction: Extraction, form: Form) -> bool:
    return "unreadable" in extraction.states.values() or is_incomplete(extraction, form)


def _of_nobody(document: Document, extractions: Sequence[Extraction]) -> list[Span]:
    """Return the parts of a text about several projects that belong to none; empty for a text about one."""
    own = [each.within for each in extractions if each.within]
    if len(own) < len(extractions):
        return []
    found = [one for each in extractions for one in each.found]
    claimed = [span for each in extractions for span in each.claimed]
    return unmapped(document, Extraction(found, [*claimed, *own]))


def _names_a_project(extraction: Extraction) -> bool:
    """Tell whether a form names a project. An unreadable code still does; an empty one is an empty form's."""
    named = any(found.pointer in ("/code", "/name") for found in extraction.found)
    return named or extraction.states.get("/code") == "unreadable"


def _may_be_any_page(form: Form, extraction: Extraction) -> bool:
    """Tell whether a document that a form claims may be prose about a project under such a title.

    Any page may have a line like the titles of a form that may come untitled: 'Hankkeen tiedot'. Who writes
    a report in prose calls it what the form is called: 'ESR-projektin loppuraportti', and that is all.
    """
    if form.untitled and not any(found.pointer == "/name" for found in extraction.found):
        return True
    return not _names_a_project(extraction) and len(extraction.claimed) < _HEADINGS_OF_A_FORM


def _issues(document: Document, form: Form, extraction: Extraction, ordinal: int = 0) -> tuple[Issue, ...]:
    """Return what is wrong with a record; how the document was read stands with the first of several."""
    issues = tuple(check(extraction, form))
    if form.table:
        issues = tuple(_at_row(issue, extraction) for issue in issues)
    return (*(() if ordinal else _of_reading(document)), *_of_hidden_sheet(document, extraction), *issues)


def _of_hidden_sheet(document: Document, extraction: Extraction) -> tuple[Issue, ...]:
    """Return the issue about a record of a sheet that the workbook hides, at its first cell."""
    start, end = min((span for found in extraction.found for span in found.spans), default=(0, 0))
    sheet = next((each for each in reversed(document.sheets) if each.start <= start), None)
    if sheet is None or not sheet.is_hidden:
        return ()
    return (Issue("hidden-sheet", None, Span(start, end), {"sheet": sheet.name}),)


def _at_row(issue: Issue, extraction: Extraction) -> Issue:
    """Return an issue about what a row of a list lacks with the first cell that was read as its place."""
    starts = [span for found in extraction.found for span in found.spans]
    return issue._replace(span=Span(*min(starts))) if issue.span is None and starts else issue


def _of_reading(document: Document) -> tuple[Issue, ...]:
    scanned = [str(number) for number, page in enumerate(document.pages, 1) if page.scanned]
    if scanned:
        return (Issue("scanned-pdf", None, None, {"pages": ", ".join(scanned)}),)
    issues = [_of_damage(document)] if document.damaged else []
    if document.recognised:
        issues.append(Issue("charset-recognised", None, None, {"used": document.encoding}))
    elif document.contradicted:
        params = {"declared": document.contradicted, "used": document.encoding}
        issues.append(Issue("charset-contradicted", None, None, params))
    return tuple(issues)


def _of_damage(document: Document) -> Issue:
    """Return the issue about invalid bytes, at the first that the text shows; all may stand in markup."""
    damaged = set(document.damaged)
    shown = [at for at, character in enumerate(document.text) if character == "\ufffd"]
    places = dict(zip(shown, document.source_map.places(shown), strict=True))
    first = next((at for at in shown if places[at] in damaged), None)
    line, column = document.damaged[0] if first is None else places[first]
    span = None if first is None else Span(first, first + 1)
    place: dict[str, str | int | float] = {"line": line, "column": column, "count": len(damaged)}
    return Issue("invalid-bytes", None, span, place | {"used": document.encoding})
