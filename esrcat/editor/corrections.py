"""Put an editor's corrections into a record; the value read before is kept beside them, with its sources."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from esrcat.editor.cells import as_meant, what_is_wanted
from esrcat.editor.places import look_up
from esrcat.editor.tables import Row, rows
from esrcat.errors import EditorError
from esrcat.leaves import NOT_READ
from esrcat.model import ProjectRecord
from esrcat.values.dates import date as date_in_words

COLUMNS = ("id", "pointer", "value", "reason")
_DATED = re.compile(r"/(?:start|end|original_end)|/milestones/\d+/date")
_INDEX = re.compile(r"/\d+(?=/|\Z)")
_DATE = re.compile(r"\d{4}(?:-2[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_FINNISH_DAY = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}")
_WHOLE_DATE = len("2011-03-31")
_FOLLOWERS = ("as_written", "current", "code")
"""What follows from a name; only the first was read, the others were looked up."""


class Correction(NamedTuple):
    """A value that an editor sets; '' removes the value. `row` is where the correction stands."""

    id: str
    pointer: str
    value: str
    reason: str
    row: Row


def read_corrections(path: Path) -> tuple[Correction, ...]:
    """Return the corrections of corrections.csv. Raises EditorError."""
    found: dict[tuple[str, str], Correction] = {}
    for row in rows(path, COLUMNS):
        id, pointer, value, reason = (row.cells[column] for column in COLUMNS)
        if _DATED.fullmatch(pointer) and _FINNISH_DAY.fullmatch(value):
            # Excel set to Finnish writes 2011-03-31 so, whatever was typed.
            value = date_in_words(value) or value
        correction = Correction(id, pointer, value, reason, row)
        key = (correction.id.casefold(), correction.pointer)
        if not correction.id or not correction.reason:
            raise row.error("id and reason must not be empty; say whose word the correction is")
        if not correction.pointer.startswith("/") or correction.pointer.split("/")[1] in NOT_READ:
            raise row.error(f"{correction.pointer!r} is no field such as /end; the project's JSON names them")
        if value and _DATED.fullmatch(pointer) and not _is_date(value):
            raise row.error(f"{value!r} is no date for {pointer}; write it as 2011-03-31, 2011-03 or 2011")
        if key in found:
            raise row.error(
                f"{correction.pointer} was set in line {found[key].row.line} already; leave one out"
            )
        found[key] = correction
    return tuple(found.values())


def _is_date(value: str) -> bool:
    if not _DATE.fullmatch(value) or len(value) < _WHOLE_DATE:
        return _DATE.fullmatch(value) is not None
    try:
        return bool(date.fromisoformat(value))
    except ValueError:  # a day that no calendar has
        return False


def corrected(record: ProjectRecord, corrections: Iterable[Correction]) -> ProjectRecord:
    """Return a record with corrections in it. Raises EditorError for a field or value that cannot be.

    The corrected field is shown with the method 'editor' and the reason as its rule; what stood there is
    kept as a conflict with its sources.
    """
    for correction in corrections:
        record = _with(record, correction)
    return record


def _with(record: ProjectRecord, correction: Correction) -> ProjectRecord:
    data = record.model_dump()
    _correct(data, correction)
    try:
        changed = ProjectRecord.model_validate(data)
        return record if changed == record else changed  # corrected before: even the order stays
    except ValidationError as error:
        fault = error.errors()[0]
        meant = as_meant(correction.pointer, correction.value, fault["type"])
        if meant is None:
            raise _unfit(fault, correction) from error
    return _with(record, correction._replace(value=meant))


def check_corrections(corrections: Iterable[Correction]) -> None:
    """Raise EditorError for a field that no record has and for a value that its field cannot take.

    Each is tried on a record without any values, before there are others: whether a list is long enough, and
    what else an item of it must have, is seen when it is put into a record.
    """
    for correction in corrections:
        _check(correction)


def _check(correction: Correction) -> None:
    _value(correction)
    first = correction._replace(pointer=_INDEX.sub("/0", correction.pointer))
    data = ProjectRecord(id=correction.id).model_dump()
    try:
        _correct(data, first)
    except EditorError:  # the field leads nowhere in an empty record
        return
    try:
        ProjectRecord.model_validate(data)
    except ValidationError as error:
        steps = tuple(first.pointer.split("/")[1:])
        for fault in error.errors():
            if fault["type"] != "missing" and tuple(map(str, fault["loc"]))[: len(steps)] == steps:
                meant = as_meant(correction.pointer, correction.value, fault["type"])
                if meant is None:
                    raise _unfit(fault, correction) from error
                _check(correction._replace(value=meant))
                return


def _unfit(fault: ErrorDetails, correction: Correction) -> EditorError:
    what, remedy = fault["msg"], "write a value of that field"
    if fault["type"] == "extra_forbidden":
        what, remedy = "there is no such field", "docs/reference/record.md names all fields"
    elif said := what_is_wanted(correction.pointer, fault["type"]):
        what, remedy = said
    return correction.row.error(
        f"{correction.value!r} cannot stand in {correction.pointer} ({what}); {remedy}"
    )


def _correct(data: dict[str, Any], correction: Correction) -> None:
    pointer = correction.pointer
    holder, key = _holder(data, correction)
    before = holder[key] if _has(holder, key) else None
    value = _value(correction)
    if isinstance(holder, list) and key == len(holder):
        holder.append(value)
    else:
        holder[key] = value
    # The name of a project is not as another thing's: its code stands beside it and does not follow from it.
    if isinstance(holder, dict) and key == "name" and "as_written" in holder:
        _let_go(data, holder, pointer.removesuffix("/name"))
    look_up(data, pointer)
    is_editors = _is_editors(data, pointer)
    old = _taken(data, pointer)
    # What is removed has a reason too, and nowhere else to say it.
    data["evidence"][pointer] = [{"method": "editor", "rule": correction.reason}]
    data["states"].pop(pointer, None)
    if before is not None and before != [] and not is_editors:
        _keep(data, pointer, before, old)


def _is_editors(data: dict[str, Any], pointer: str) -> bool:
    """Tell whether an editor has set a field before, alone or as a part: that was never read anywhere."""
    return any(_is_set(data, at) for at in (pointer, *_above(pointer)))


def _is_set(data: dict[str, Any], pointer: str) -> bool:
    return any(item["method"] == "editor" for item in data["evidence"].get(pointer, ()))


def _above(pointer: str) -> Iterator[str]:
    while pointer := pointer.rpartition("/")[0]:
        yield pointer


def _let_go(data: dict[str, Any], named: dict[str, Any], pointer: str) -> None:
    """Take from a thing what followed from the name it had; what an editor says of it stays."""
    for follower in _FOLLOWERS:
        at = f"{pointer}/{follower}"
        before = named.get(follower)
        if before is None or _is_set(data, at):
            continue
        is_read = follower == "as_written" and not _is_editors(data, at)
        named[follower] = None
        old = _taken(data, at)
        if is_read:
            _keep(data, at, before, old)


def _taken(data: dict[str, Any], pointer: str) -> dict[str, Any]:
    """Take the evidence of a field and of its parts out of a record."""
    evidence = data["evidence"]
    return {at: evidence.pop(at) for at in list(evidence) if at == pointer or at.startswith(f"{pointer}/")}


def _keep(data: dict[str, Any], pointer: str, before: Any, evidence: dict[str, Any]) -> None:
    conflict = data["conflicts"].setdefault(pointer, {"rule": "editor", "others": []})
    documents = {item["document"] for items in evidence.values() for item in items if "document" in item}
    step = pointer.replace("~", "~0").replace("/", "~1")
    number = len(conflict["others"])
    conflict["rule"] = "editor"
    conflict["others"] = [*conflict["others"], {"value": before, "documents": sorted(documents)}]
    for at, items in evidence.items():
        data["evidence"][f"/conflicts/{step}/others/{number}/value{at.removeprefix(pointer)}"] = items


def _holder(data: dict[str, Any], correction: Correction) -> tuple[Any, Any]:
    """Return the dict or list that holds a field, made where it is absent, and the key in it."""
    *above, last = correction.pointer.split("/")[1:]
    node: Any = data
    for number, step in enumerate(above):
        key = _key(node, step, correction)
        if not _has(node, key) or node[key] is None:
            made: Any = [] if (*above, last)[number + 1].isdecimal() else {}
            if isinstance(node, list):
                node.append(made)
            else:
                node[key] = made
        node = node[key]
    return node, _key(node, last, correction)


def _key(node: Any, step: str, correction: Correction) -> Any:
    if isinstance(node, list):
        if step.isdecimal() and int(step) <= len(node):
            return int(step)
        raise correction.row.error(f"{correction.pointer}: the list has {len(node)} items, counted from 0")
    if isinstance(node, dict):
        return step
    raise correction.row.error(
        f"{correction.pointer} leads into a single value; the project's JSON names the fields"
    )


def _has(node: Any, key: Any) -> bool:
    return key < len(node) if isinstance(node, list) else key in node


def _value(correction: Correction) -> Any:
    """A cell as a value: nothing, JSON for a list or a thing with parts, else text for the field to read."""
    text = correction.value
    if not text:
        return None
    if text[0] not in "[{":
        return text
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise correction.row.error(
            f"{text!r} is not JSON ({error.msg}); check brackets and quotes"
        ) from error


def stale(corrections: Iterable[Correction], used: Iterable[Correction]) -> tuple[EditorError, ...]:
    """Return an error for each correction whose project is not there; nothing is raised."""
    done = {(each.row.path, each.row.line) for each in used}
    return tuple(
        each.row.error(f"no project {each.id!r} in this catalogue; check the id or take the line out")
        for each in corrections
        if (each.row.path, each.row.line) not in done
    )
