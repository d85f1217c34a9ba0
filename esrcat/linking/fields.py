"""The fields of a record for merging: single values and lists by pointer, and whether two of them agree."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from typing import Any

from esrcat.leaves import NOT_READ
from esrcat.linking.names import name_likeness, project_name
from esrcat.organisations import organisation_key

LONG_TEXT = 200
"""Longer texts are not compared with each other: each document has its own."""

_APART = NOT_READ | {"sections"}
# Looked up for the name beside it: never taken apart.
_ATOMS = frozenset({"current"})
_DATES = frozenset(("/start", "/end", "/original_end"))
_NAME = "/name"
_ORGANISATIONS = frozenset(("/actor/name", "/authority/name"))
_LEADS = (
    (re.compile(r"/actor/(?:address/(?:postcode|city))"), "/actor/address/street"),
    (re.compile(r"/actor/(?!name$).+"), "/actor/name"),
    (re.compile(r"/authority/(?!name$).+"), "/authority/name"),
    (re.compile(r"/priority_axis/title"), "/priority_axis/number"),
    (re.compile(r"/specific_objective/title"), "/specific_objective/number"),
    (re.compile(r"/site_address/(?:postcode|city)"), "/site_address/street"),
    (re.compile(r"/fund_as_written"), "/fund"),
)
_QUIET = re.compile(
    r"/(?:actor|authority)/(?:as_written|current)|/(?:priority_axis|specific_objective)/title|/fund_as_written"
    r"|/summary|/final_report|/target_groups/(?:in)?direct|/dissemination/\w+"
)
_WORD = re.compile(r"[^\W_]+")
_WEB = re.compile(r"https?://|/+$", re.IGNORECASE)
_FOLLOWS_NAME = frozenset(("as_written", "current", "code", "business_id"))
_NAMED_BY = {"contacts": "name", "related_projects": "name", "partners": "name"}


def flat(record: Mapping[str, Any]) -> dict[str, Any]:
    """Return single values and lists of a record by pointer, absent ones left out."""
    found: dict[str, Any] = {}
    for key, value in record.items():
        if key not in _APART:
            found.update(_flat(f"/{key}", value))
    return found


def _flat(pointer: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping) and pointer.rpartition("/")[2] not in _ATOMS:
        for key, part in value.items():
            yield from _flat(f"{pointer}/{key}", part)
    elif value is not None and value != []:
        yield pointer, value


def put(record: dict[str, Any], pointer: str, value: Any) -> None:
    """Put a value into nested dicts where its pointer says."""
    *above, key = pointer.split("/")[1:]
    node = record
    for part in above:
        node = node.setdefault(part, {})
    node[key] = value


def is_date(pointer: str) -> bool:
    """Tell whether a field holds a date of the project period."""
    return pointer in _DATES


def lead_of(pointer: str) -> str | None:
    """Return the field that a field belongs to: a title to its number, women to their total."""
    if pointer.endswith("/women"):
        return f"{pointer.removesuffix('women')}total"
    return next((lead for pattern, lead in _LEADS if pattern.fullmatch(pointer)), None)


def is_quiet(pointer: str, *values: Any) -> bool:
    """Tell whether a field's differences are not reported: those of long texts, and of fields with a lead."""
    return _QUIET.fullmatch(pointer) is not None or any(
        isinstance(value, str) and len(value) > LONG_TEXT for value in values
    )


def agree(pointer: str, one: Any, other: Any) -> bool:
    """Tell whether two single values say the same: case, dashes and legal forms do not matter."""
    if one == other:
        return True
    if not (isinstance(one, str) and isinstance(other, str)) or is_date(pointer):
        return False
    if pointer == _NAME:
        return _same_name(one, other)
    return _said(pointer, one) == _said(pointer, other)


def _said(pointer: str, text: str) -> str:
    """Return what a text says that is no name of a project, whatever its case, dashes and legal forms."""
    return organisation_key(text) if pointer in _ORGANISATIONS else folded(_WEB.sub("", text))


def value_key(pointer: str, value: Any) -> Hashable | None:
    """Return what is equal for two values that say the same, lists too; None where only `agree` tells."""
    if isinstance(value, list):
        return tuple(item_key(pointer, item) for item in value)
    if isinstance(value, Mapping) or pointer == _NAME:
        return None
    return _said(pointer, value) if isinstance(value, str) and not is_date(pointer) else value


def _same_name(one: str, other: str) -> bool:
    left, right = project_name(one), project_name(other)
    return left.phase == right.phase and name_likeness(left, right) in ("same", "short-name")


def item_key(pointer: str, item: Any) -> Any:
    """Return what is equal for two items of a list that are the same thing."""
    if not isinstance(item, Mapping):
        return folded(item) if isinstance(item, str) else item
    if pointer.startswith("/area/"):
        return item["code"] or folded(item["name"])
    if pointer == "/partners":
        return organisation_key(item["name"])
    if pointer == "/subprojects":
        return folded(item["name"]), organisation_key(item["host"] or "")
    if (name := _NAMED_BY.get(pointer[1:])) and item[name]:
        return folded(item[name])
    return tuple((key, _part_key(part)) for key, part in sorted(item.items()) if key not in _FOLLOWS_NAME)


def _part_key(part: Any) -> Any:
    if isinstance(part, str):
        return folded(part)
    return repr(part) if isinstance(part, list | Mapping) else part


def folded(text: str) -> str:
    """Return the words of a text in small letters."""
    return " ".join(_WORD.findall(text.casefold()))


def escaped(pointer: str) -> str:
    """Return a pointer as one step of another: '/end' is '~1end'."""
    return pointer.replace("~", "~0").replace("/", "~1")


def conflict_pointer(field: str, number: int) -> str:
    """Return the pointer of another value that a conflict keeps."""
    return f"/conflicts/{escaped(field)}/others/{number}/value"
