"""Values that a form requires and a document lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from esrcat.checks.facts import Facts, printed_name
from esrcat.evidence import Extraction
from esrcat.issues import Issue
from esrcat.model import FieldState
from esrcat.rules import Form

_MOST_NAMED = 5
_MANY = 3


def code_missing(facts: Facts) -> Iterator[Issue]:
    """A document has a project code, unless its form says otherwise: applications may have none yet."""
    obligatory = facts.form.obligatory
    if "/code" not in facts.values and (not obligatory or "/code" in obligatory):
        yield Issue("code-missing", "/code")


def name_missing(facts: Facts) -> Iterator[Issue]:
    """A document has the project's name, unless its form says otherwise."""
    obligatory = facts.form.obligatory
    if "/name" not in facts.values and (not obligatory or "/name" in obligatory):
        yield Issue("name-missing", "/name")


def obligatory_missing(facts: Facts) -> Iterator[Issue]:
    """Every document of a form has values in the form's obligatory fields.

    Unreadable values are another issue, and so is a document that lacks many fields.
    """
    missing = _missing(facts)
    if len(missing) <= _MOST_NAMED:
        for pointer in missing:
            yield Issue("obligatory-missing", pointer, None, {"label": printed_name(facts.form, pointer)})


def document_incomplete(facts: Facts) -> Iterator[Issue]:
    """A document that lacks more than five obligatory fields was cut short or is a part of another."""
    missing = _missing(facts)
    if len(missing) > _MOST_NAMED:
        yield Issue("document-incomplete", None, None, {"count": len(missing)})


def is_incomplete(extraction: Extraction, form: Form) -> bool:
    """Tell whether a document lacks so many obligatory fields that only a part of it can be there."""
    demanded = {*form.obligatory, *form.obligatory_in_full}
    # The fields of most documents are all there; and most forms demand none.
    if len(demanded.difference(found.pointer for found in extraction.found)) <= _MOST_NAMED:
        return False
    return len(_missing(Facts(extraction.by_pointer(), extraction.states, form))) > _MOST_NAMED


def many_unreadable(facts: Facts) -> Iterator[Issue]:
    """One unreadable value is a slip; three or more tell of another form or of a text without numbers."""
    count = sum(state == "unreadable" for state in facts.states.values()) if facts.states else 0
    if count >= _MANY:
        yield Issue("many-unreadable", None, None, {"count": count})


def _missing(facts: Facts) -> list[str]:
    form, values, states = facts.form, facts.values, facts.states
    missing = [pointer for pointer in form.obligatory if pointer not in values]
    if not facts.is_technical_assistance:
        missing += [pointer for pointer in form.obligatory_in_full if pointer not in values]
    return [
        pointer
        for pointer in missing
        if pointer not in ("/code", "/name") and not _is_unreadable(pointer, states)
    ]


def _is_unreadable(pointer: str, states: Mapping[str, FieldState]) -> bool:
    """Tell whether a field, or the line that it is part of, could not be read."""
    return "unreadable" in (states.get(pointer), states.get(pointer.rpartition("/")[0]))
