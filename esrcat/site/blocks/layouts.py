"""The layout of a project page: the form's sections in their official order, and what each shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from esrcat.forms import all_forms
from esrcat.rules import Form, Label

_DERIVED = ("/fund", "/programme_period")


class SectionLayout(NamedTuple):
    """A section: the key of its title in the messages, and the names of the parts it shows."""

    title: str
    contents: tuple[str, ...]


class Layout(NamedTuple):
    """The sections of a page. With `numbered` they have the form's own numbers, which `numbers` give for
    the headings inside them, by field. `conditional` fields stand on the form only where they apply.
    """

    sections: tuple[SectionLayout, ...]
    numbered: bool = True
    numbers: Mapping[str, str] = MappingProxyType({})
    conditional: frozenset[str] = frozenset()


_OF_2007 = Layout(
    (
        SectionLayout("project", ("project",)),
        SectionLayout("actor", ("actor",)),
        SectionLayout("area_and_groups", ("area", "target_groups", "participants", "themes")),
        SectionLayout("outcomes", ("outcomes", "statements")),
        SectionLayout("summary", ("summary",)),
        SectionLayout("dissemination", ("dissemination",)),
        SectionLayout("funding", ("funding",)),
        SectionLayout("classification", ("classification",)),
        SectionLayout("final_report", ("final_report",)),
    ),
    numbers=MappingProxyType(
        {
            "/area": "3.1",
            "/target_groups/direct": "3.2",
            "/target_groups/indirect": "3.3",
            "/participants": "3.4",
            "/outcomes/new_jobs": "4.1",
            "/outcomes/new_businesses": "4.2",
            "/outcomes/qualifications": "4.3",
            "/dissemination/communication_plan": "6.1",
            "/dissemination/good_practices": "6.2",
        }
    ),
)
_OF_2014 = Layout(
    (
        SectionLayout("project", ("project",)),
        SectionLayout("applicant", ("actor",)),
        SectionLayout("summary", ("summary",)),
        SectionLayout("target_groups", ("target_groups", "themes")),
        SectionLayout("funding", ("funding",)),
        SectionLayout("area", ("area", "site_address")),
        SectionLayout("monitoring", ("participants", "outcomes")),
        SectionLayout("principles", ("classification", "equality_answers", "sustainability_scores")),
        SectionLayout("final_report", ("final_report", "statements")),
    ),
    numbers=MappingProxyType(
        {
            "/target_groups/direct": "4.1",
            "/target_groups/indirect": "4.2",
            "/classification/equality_answers": "8.1",
            "/classification/sustainability_scores": "8.2",
        }
    ),
    conditional=frozenset(("/participants", "/outcomes", "/partners", "/site_address", "/classification")),
)
# What is no such form has no plan that its summary would be of, and its money is not public alone.
_OTHER_TITLES = MappingProxyType({"summary": "content", "funding": "money"})
# By family: what stands before the underscore in a form's name.
_LAYOUTS = MappingProxyType({"eura2007": _OF_2007, "eura2014": _OF_2014})
_OF_OTHER_FORMS = _OF_2007._replace(
    sections=tuple(
        SectionLayout(_OTHER_TITLES.get(section.title, section.title), (*section.contents, *more))
        for section, more in zip(
            _OF_2007.sections,
            ((), (), ("site_address",), (), (), (), (), ("equality_answers", "sustainability_scores"), ()),
            strict=True,
        )
    ),
    numbered=False,
    numbers=MappingProxyType({}),
)


def layout_of(form: str | None) -> Layout:
    """Return the layout of a form's pages; forms without one of their own have sections without numbers."""
    return _LAYOUTS.get((form or "").partition("_")[0], _OF_OTHER_FORMS)


@cache
def promised_fields(form: str | None) -> frozenset[str]:
    """Return the fields that a document of a form with a layout always has a place for.

    Nothing can be said of them for other forms.
    """
    layout = layout_of(form)
    known = [each for each in all_forms() if each.name == form] if layout.numbered else []
    conditional = tuple(layout.conditional)
    pointers = {ancestor for each in known for pointer in _pointers(each) for ancestor in _ancestors(pointer)}
    return frozenset(each for each in pointers if not each.startswith(conditional))


def _pointers(form: Form) -> Iterator[str]:
    yield from _DERIVED
    for section in form.sections:
        if section.prose:
            yield section.prose
        for rule in section.rules:
            yield rule.pointer.partition("/*")[0]
            if isinstance(rule, Label):
                yield from (f"{rule.pointer}/{key}" for key in rule.keys)


def _ancestors(pointer: str) -> Iterator[str]:
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]
