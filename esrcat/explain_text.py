"""An explanation as text that reads well on a terminal: one table for each project."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.document import Document
from esrcat.explain import Explanation, Field, Project, Unused
from esrcat.model import EvidenceItem, IssueItem

WIDTH = 100

_FIELD = 38
_RULE = 28
_PLACE = 8
_VALUE = WIDTH - 2 - _FIELD - _RULE - _PLACE - 3
_UNDER = " " * 6
_SOFT_HYPHEN = "\xad"
_OUTCOMES = {
    "ok": "read",
    "partial": "read, but a value could not be read",
    "not_a_project": "the form is known, but no project is in it",
    "unidentified": "not identified, so nothing was read",
}


def render(explanation: Explanation) -> str:
    """Return the explanation as lines of at most 100 characters; what is longer is cut with '…'.

    A quote is shown where it differs from the value by more than white space.
    """
    lines = list(_head(explanation))
    for project in explanation.projects:
        lines += ["", *_project(project)]
    if explanation.issues:
        lines += ["", "Issues", *(_issue(issue, explanation.document) for issue in explanation.issues)]
    return "\n".join(lines) + "\n"


def elided(text: str, width: int) -> str:
    """Return the text in one line of at most `width` characters; what is cut off leaves '…'."""
    line = " ".join(text.replace(_SOFT_HYPHEN, "").split())
    return line if len(line) <= width else f"{line[: width - 1].rstrip()}…"


def _head(explanation: Explanation) -> Iterator[str]:
    document = explanation.document
    yield document.name
    yield f"  outcome   {_OUTCOMES.get(explanation.status, explanation.status)}"
    yield f"  form      {explanation.form or 'none'}"
    yield from (f"  because   {elided(reason, WIDTH - 12)}" for reason in explanation.reasons)
    size = f"{len(document.text)} characters"
    yield f"  document  {document.media_type}, {document.encoding}, {size}, sha256 {document.sha256[:12]}…"


def _project(project: Project) -> Iterator[str]:
    yield elided(f"Project {project.id}: {project.name or 'no name'}", WIDTH)
    yield ""
    yield _row("FIELD", "VALUE", "RULE", "PLACE")
    for field in project.fields:
        yield from _field(field)
    yield ""
    yield from _unused(project.unused)


def _field(field: Field) -> Iterator[str]:
    found = field.state == "found"
    value = shown(field.value) if found else f"({field.state})"
    short = len(value) <= _VALUE and "\n" not in value
    rule, place = "looked up by its name" if found else "", ""
    if field.evidence:
        first = field.evidence[0]
        rule, place = f"{first['method']}: {first['rule']}", _place(first)
    pointer = field.pointer
    if len(pointer) > _FIELD:
        yield f"  {pointer}"
        pointer = ""
    yield _row(pointer, value if short else "", rule, place)
    if not short:
        yield _UNDER + elided(value, WIDTH - len(_UNDER))
    yield from _quotes(field, value)


def _quotes(field: Field, value: str) -> Iterator[str]:
    """Yield the quotes that say something the value does not, each after the first with its place."""
    width = WIDTH - len(_UNDER) - _PLACE - 3
    for index, item in enumerate(field.evidence):
        quote = elided(item["quote"], width)
        if "".join(quote.split()) == "".join(elided(value, width).split()):
            continue
        place = _place(item) if index else ""
        yield f"{_UNDER}{f'“{quote}”':<{width + 2}} {place:>{_PLACE}}".rstrip()


def _row(pointer: str, value: str, rule: str, place: str) -> str:
    left = f"{elided(pointer, _FIELD):<{_FIELD}} {elided(value, _VALUE):<{_VALUE}}"
    return f"  {left} {elided(rule, _RULE):<{_RULE}} {place:>{_PLACE}}".rstrip()


def shown(value: str | int | float | bool | None) -> str:
    """Return a value as JSON has it, without the quotes of a text."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _place(item: EvidenceItem) -> str:
    place = item.get("place", {})
    if "page" in place:
        return f"page {place['page']}"
    if "sheet" in place:
        return f"row {place.get('row', '?')}"
    return f"{place.get('line', '?')}:{place.get('column', '?')}"


def _unused(parts: tuple[Unused, ...]) -> Iterator[str]:
    if not parts:
        yield "All of the document's text was used."
        return
    yield "Not used"
    for part in parts:
        place = f"{part.line}:{part.column}"
        yield f"  {place:<{_PLACE}} “{elided(part.text, WIDTH - _PLACE - 5)}”"


def _issue(issue: IssueItem, document: Document) -> str:
    place = "" if issue.start is None else "{}:{}".format(*document.place(issue.start))
    words = elided(f"{issue.severity} {issue.code}: {issue.message}", WIDTH - _PLACE - 3)
    return f"  {place:<{_PLACE}} {words}"
