"""Print an explanation as text for a terminal: one table for each project."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from esrcat.document import Document
from esrcat.explain import Explanation, Field, Project, Unused
from esrcat.issues import message
from esrcat.model import EvidenceItem, IssueItem
from esrcat.resources import words_in
from esrcat.rule_words import how_read
from esrcat.speech import said, spoken

WIDTH = 100
NARROWEST = 72

_FIELD = 38
_RULE = 28
_PLACE = 8
_UNDER = " " * 6
_ABOUT = 9
_SOFT_HYPHEN = "\xad"
_OUTCOMES = {
    "ok": "read",
    "partial": "read, but a value could not be read or much is missing",
    "not_a_project": "the form is known, but no project is in it",
    "unidentified": "not identified, so nothing was read",
}
_NO_PROJECT = "about no project, so nothing was read"


class _Columns(NamedTuple):
    """How wide the lines are, and the columns for field, value and rule in them."""

    width: int
    field: int
    value: int
    rule: int


def _columns(width: int) -> _Columns:
    width = max(width, NARROWEST)
    narrower = max(WIDTH - width, 0)
    field, rule = _FIELD - narrower * 2 // 5, _RULE - narrower * 2 // 5
    return _Columns(width, field, width - 2 - field - rule - _PLACE - 3, rule)


def render(explanation: Explanation, width: int = WIDTH) -> str:
    """Return the explanation as lines of at most `width` characters; what is longer is cut with '…'.

    A quote is shown where it differs from the value by more than white space. Less than 72 characters
    are too few for the columns.
    """
    columns = _columns(width)
    lines = list(_head(explanation, columns))
    for project in explanation.projects:
        lines += ["", *_project(project, columns)]
    if explanation.issues:
        found = (_issue(issue, explanation.document, columns) for issue in explanation.issues)
        lines += ["", said("Issues"), *found]
    return "\n".join(lines) + "\n"


def elided(text: str, width: int) -> str:
    """Return the text in one line of at most `width` characters; what is cut off leaves '…'."""
    line = " ".join(text.replace(_SOFT_HYPHEN, "").split())
    return line if len(line) <= width else f"{line[: width - 1].rstrip()}…"


def _head(explanation: Explanation, columns: _Columns) -> Iterator[str]:
    document = explanation.document
    yield document.name
    known = explanation.form is not None or explanation.status != "not_a_project"
    outcome = _OUTCOMES.get(explanation.status, explanation.status) if known else _NO_PROJECT
    yield _about("outcome", said(outcome))
    yield _about("form", explanation.form or said("none"))
    yield from (_about("because", elided(said(why), columns.width - 12)) for why in explanation.reasons)
    size = said(f"{len(document.text)} characters")
    digest = f"sha256 {document.sha256[:12]}…"
    yield _about("document", f"{document.media_type}, {document.encoding}, {size}, {digest}")


def _about(what: str, told: str) -> str:
    return f"  {said(what):<{_ABOUT}} {told}"


def _project(project: Project, columns: _Columns) -> Iterator[str]:
    yield elided(f"{said('Project')} {project.id}: {project.name or said('no name')}", columns.width)
    yield ""
    yield _row(columns, *map(said, ("FIELD", "VALUE", "RULE", "PLACE")))
    for field in project.fields:
        yield from _field(field, columns)
    yield ""
    yield from _unused(project.unused, columns)


def _field(field: Field, columns: _Columns) -> Iterator[str]:
    found = field.state == "found"
    value = shown(field.value) if found else f"({said(field.state)})"
    short = len(value) <= columns.value and "\n" not in value
    rule, place = said("looked up by its name") if found else "", ""
    if field.evidence:
        first = field.evidence[0]
        rule, place = _rule(first["method"], first["rule"]), _place(first)
    pointer = field.pointer
    if len(pointer) > columns.field:
        yield f"  {pointer}"
        pointer = ""
    yield _row(columns, pointer, value if short else "", rule, place)
    if not short:
        yield _UNDER + elided(value, columns.width - len(_UNDER))
    yield from _quotes(field, value, columns.width)


def _rule(method: str, rule: str) -> str:
    return f"{method}: {rule}" if spoken() == "en" else how_read(method, rule, words_in(spoken()))


def _quotes(field: Field, value: str, line: int) -> Iterator[str]:
    """Yield the quotes that say something the value does not, each after the first with its place."""
    width = line - len(_UNDER) - _PLACE - 3
    for index, item in enumerate(field.evidence):
        quote = elided(item["quote"], width)
        if "".join(quote.split()) == "".join(elided(value, width).split()):
            continue
        place = _place(item) if index else ""
        yield f"{_UNDER}{f'“{quote}”':<{width + 2}} {place:>{_PLACE}}".rstrip()


def _row(columns: _Columns, pointer: str, value: str, rule: str, place: str) -> str:
    left = (
        f"{elided(pointer, columns.field):<{columns.field}} {elided(value, columns.value):<{columns.value}}"
    )
    return f"  {left} {elided(rule, columns.rule):<{columns.rule}} {place:>{_PLACE}}".rstrip()


def shown(value: str | int | float | bool | None) -> str:
    """Return a value as JSON has it, without the quotes of a text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _place(item: EvidenceItem) -> str:
    place = item.get("place", {})
    if "page" in place:
        return said(f"page {place['page']}")
    if "sheet" in place:
        return said(f"row {place['row']}") if "row" in place else "?"
    return f"{place.get('line', '?')}:{place.get('column', '?')}"


def _unused(parts: tuple[Unused, ...], columns: _Columns) -> Iterator[str]:
    if not parts:
        yield said("All of the document's text was used.")
        return
    yield said("Not used")
    for part in parts:
        place = f"{part.line}:{part.column}"
        yield f"  {place:<{_PLACE}} “{elided(part.text, columns.width - _PLACE - 5)}”"


def _issue(issue: IssueItem, document: Document, columns: _Columns) -> str:
    place = "" if issue.start is None else "{}:{}".format(*document.place(issue.start))
    words = elided(f"{issue.severity} {issue.code}: {message(issue, spoken())}", columns.width - _PLACE - 3)
    return f"  {place:<{_PLACE}} {words}"
