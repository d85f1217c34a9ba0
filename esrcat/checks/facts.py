"""The facts that checks look at: one record's values by pointer, the states of its fields, and its form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from esrcat.evidence import Found
from esrcat.folding import fold
from esrcat.issues import Issue
from esrcat.model import FieldState
from esrcat.rules import Form, Label
from esrcat.span import Span

# Technical assistance pays for running the programme: its pages are shorter and its projects longer.
_TECHNICAL_ASSISTANCE = ("tekninen tuki", "tekniskt stöd", "tekniskt bistånd")


class NamedPlace(NamedTuple):
    """A place that the record names; `code` is '' for one that the vocabulary does not know."""

    found: Found
    code: str
    current_code: str


class NamedPartner(NamedTuple):
    """A partner: where its name stands, and its business id or ''."""

    found: Found
    business_id: str


class Facts:
    """One record's values, with the lists that several checks go through laid out once."""

    __slots__ = ("form", "fund", "municipalities", "partners", "period", "regions", "states", "subregions",
                 "values")  # fmt: skip

    def __init__(self, values: Mapping[str, Found], states: Mapping[str, FieldState], form: Form) -> None:
        self.values = values
        self.states = states
        self.form = form
        # The record's own period is derived from its code, which is to be checked against the form's.
        self.period = form.programme_period or self.text("/programme_period")
        self.fund = self.text("/fund")
        self.regions = tuple(self._places("/area/regions"))
        self.subregions = tuple(self._places("/area/subregions"))
        self.municipalities = tuple(self._places("/area/municipalities"))
        self.partners = tuple(self._partners())

    def text(self, pointer: str) -> str:
        """Return the text at a pointer, '' when there is none."""
        found = self.values.get(pointer)
        return str(found.value) if found else ""

    def number(self, pointer: str) -> int | float | None:
        """Return the number at a pointer, None when there is none."""
        found = self.values.get(pointer)
        value = found.value if found else None
        return value if isinstance(value, (int, float)) else None

    def rows(self, base: str, key: str) -> Iterator[tuple[str, Found]]:
        """Yield the pointer of each thing in a list, `base`/0 …, and what was found at its `key`."""
        number = 0
        while found := self.values.get(f"{base}/{number}/{key}"):
            yield f"{base}/{number}", found
            number += 1

    @property
    def is_printed_in_finnish(self) -> bool:
        """Whether the form's words are the Finnish ones, which vocabularies of printed words know."""
        return self.form.compare is fold

    @property
    def is_technical_assistance(self) -> bool:
        """Whether the project helps to run the programme (tekninen tuki)."""
        return self.text("/priority_axis/title").casefold().startswith(_TECHNICAL_ASSISTANCE)

    def _places(self, base: str) -> Iterator[NamedPlace]:
        for pointer, found in self.rows(base, "name"):
            yield NamedPlace(found, self.text(f"{pointer}/code"), self.text(f"{pointer}/current/code"))

    def _partners(self) -> Iterator[NamedPartner]:
        for pointer, found in self.rows("/partners", "name"):
            yield NamedPartner(found, self.text(f"{pointer}/business_id"))


def printed_name(form: Form, pointer: str) -> str:
    """Return what a form calls a field: the heading, and the label under it if there is one."""
    for section in form.sections:
        if section.prose == pointer:
            return section.heading
        for rule in section.rules:
            keys = rule.keys if isinstance(rule, Label) else ()
            if pointer in (rule.pointer, *(f"{rule.pointer}/{key}" for key in keys)):
                return f"{section.heading}: {rule.text}"
    return pointer


def about(found: Found, code: str, /, **params: str | int | float) -> Issue:
    """Return an issue about a value: at its pointer and its place."""
    return Issue(code, found.pointer, Span(found.start, found.end) if found.start >= 0 else None, params)
