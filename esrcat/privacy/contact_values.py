"""The values of a record that concern contact persons: in its fields, and in conflicts about these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from esrcat.model import ProjectRecord

_PERSONAL = re.compile(r"/contacts/\d+/(?:name|email|phone)")
_TOLD = re.compile(r"/conflicts/([^/]+)/others/\d+/value")


def is_personal(pointer: str) -> bool:
    """Tell whether a pointer leads to the name, e-mail or phone of a contact person."""
    return _PERSONAL.fullmatch(field_of(pointer)) is not None


def field_of(pointer: str) -> str:
    """Return the field that a pointer is about: '/end' for '/conflicts/~1end/others/0/value'."""
    told = _TOLD.match(pointer)
    return told[1].replace("~1", "/").replace("~0", "~") + pointer[told.end() :] if told else pointer


def contact_values(record: ProjectRecord) -> Iterator[tuple[str, str]]:
    """Yield names, e-mails and phones of contact persons by pointer, and other phones of the beneficiary."""
    for number, contact in enumerate(record.contacts):
        yield from _texts(f"/contacts/{number}", contact.model_dump(exclude={"role"}))
    for field, conflict in record.conflicts.items():
        if field.startswith(("/contacts", "/actor/phone")):
            for other in conflict.others:
                yield from (
                    (pointer, value)
                    for pointer, value in _texts(field, other["value"])
                    if pointer == "/actor/phone" or is_personal(pointer)
                )


def _texts(pointer: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if value:
            yield pointer, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(f"{pointer}/{key}", part)
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _texts(f"{pointer}/{number}", part)
