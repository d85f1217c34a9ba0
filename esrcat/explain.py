"""Explain how a document was read: the form, and for each field its state, value, rule, quote and place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from esrcat.document import Document
from esrcat.forms import all_forms
from esrcat.leaves import leaves
from esrcat.model import EvidenceItem, IssueItem, Place, ProjectRecord, Unmapped
from esrcat.pipeline import ParseResult
from esrcat.rules import Form, Label

State = Literal["found", "empty", "unreadable", "absent"]


class Field(NamedTuple):
    """One field of a record. `value` is None unless found.

    `evidence` is where the value stands, for an unreadable field where that what could not be read stands.
    """

    pointer: str
    state: State
    value: str | int | float | bool | None = None
    evidence: tuple[EvidenceItem, ...] = ()


class Unused(NamedTuple):
    """Text that no field, heading or label took, and where it stands."""

    start: int
    end: int
    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Project:
    """What was read about one project."""

    id: str
    key: str | None
    name: str | None
    fields: tuple[Field, ...]
    unused: tuple[Unused, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """How one document was read; `status` and `reasons` are those of the ParseResult."""

    document: Document
    status: str
    form: str | None
    reasons: tuple[str, ...]
    projects: tuple[Project, ...]
    issues: tuple[IssueItem, ...]

    def as_json(self) -> dict[str, Any]:
        """Return everything as plain data."""
        document = self.document
        return {
            "name": document.name,
            "status": self.status,
            "form": self.form,
            "reasons": list(self.reasons),
            "document": {
                "media_type": document.media_type,
                "encoding": document.encoding,
                "characters": len(document.text),
                "sha256": document.sha256,
            },
            "projects": [_project_as_json(project) for project in self.projects],
            "issues": [issue.model_dump(mode="json") for issue in self.issues],
        }


def explain(result: ParseResult) -> Explanation:
    """Return how a document was read."""
    form = next((form for form in all_forms() if form.name == result.form), None)
    projects = tuple(_project(record, result.document, form) for record in result.records)
    return Explanation(result.document, result.status, result.form, result.reasons, projects, result.issues)


def _project(record: ProjectRecord, document: Document, form: Form | None) -> Project:
    found = [
        Field(pointer, "found", value, tuple(record.evidence.get(pointer, ())))
        for pointer, value in leaves(record)
    ]
    states = [
        Field(pointer, state, None, _unread(pointer, record, document))
        for pointer, state in record.states.items()
    ]
    known = [field.pointer for field in (*found, *states)]
    absent = [Field(pointer, "absent") for pointer in _absent(form, known)] if form else []
    unused = tuple(_unused(part, document) for part in record.unmapped)
    return Project(record.id, record.key, record.name, (*found, *states, *absent), unused)


def _unread(pointer: str, record: ProjectRecord, document: Document) -> tuple[EvidenceItem, ...]:
    """Return what the issues say about the place of a value that could not be read."""
    return tuple(
        _as_evidence(issue, issue.start, issue.end, document)
        for issue in record.issues
        if issue.pointer == pointer and issue.start is not None and issue.end is not None
        if record.states[pointer] == "unreadable"
    )


def _as_evidence(issue: IssueItem, start: int, end: int, document: Document) -> EvidenceItem:
    return {
        "document": issue.document or 0,
        "start": start,
        "end": end,
        "quote": document.text[start:end],
        "method": "label",
        "rule": str(issue.params.get("label", issue.code)),
        "place": _place(document, start, end),
    }


def _place(document: Document, start: int, end: int) -> Place:
    if document.pages:
        (pages,) = document.source_map.on_pages([(start, end)])
        return {"page": pages[0].page, "box": list(pages[0].box)}
    line, column = document.place(start)
    if document.sheets:
        sheet = next(sheet for sheet in reversed(document.sheets) if sheet.start <= start)
        return {"sheet": sheet.name, "row": line, "column": column}
    return {"line": line, "column": column}


def _unused(part: Unmapped, document: Document) -> Unused:
    return Unused(part.start, part.end, *document.place(part.start), part.text)


def _absent(form: Form, known: Sequence[str]) -> Iterator[str]:
    """Yield the fields that the form has and the document does not; '*' stands for any item of a list."""
    have = {_generic(pointer) for pointer in known}
    for pointer in declared(form):
        if pointer not in have and not any(other.startswith(f"{pointer}/") for other in have):
            yield pointer


def declared(form: Form) -> list[str]:
    """Return the fields that a form has, in its own order, once each; '*' stands for any item of a list."""
    pointers = [pointer for section in form.sections for pointer in _of_rules(section.rules)]
    pointers += [section.prose for section in form.sections if section.prose]
    if form.table:
        pointers += _of_rules((*form.table.columns, *form.table.others))
    pointers += [sentence.pointer for sentence in form.sentences]
    return list(dict.fromkeys(filter(None, pointers)))


def _of_rules(rules: Iterable[Any]) -> Iterator[str]:
    for rule in rules:
        if isinstance(rule, Label) and rule.keys:
            yield from (f"{rule.pointer}/{key}" for key in rule.keys)
        else:
            yield rule.pointer


def _generic(pointer: str) -> str:
    return "/".join("*" if key.isdigit() else key for key in pointer.split("/"))


def _project_as_json(project: Project) -> dict[str, Any]:
    return {
        "id": project.id,
        "key": project.key,
        "name": project.name,
        "fields": [
            {
                "field": field.pointer,
                "state": field.state,
                "value": field.value,
                "evidence": list(field.evidence),
            }
            for field in project.fields
        ],
        "unused": [part._asdict() for part in project.unused],
    }
