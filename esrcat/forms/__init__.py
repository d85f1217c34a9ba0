"""The forms, found by walking this package, and the question which of them a document is.

A new form is one new file here that defines `FORM`; nothing else is edited.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from esrcat.document import Document, lines
from esrcat.errors import EsrcatError
from esrcat.rules import Form, fold
from esrcat.values.codes import code_fund_and_period, find_project_codes

_TITLE_WITHIN = 60
_LONGEST_TITLE = 160
_TITLE_START = 4
_HEADINGS_NEEDED = 4
_CODE_WITHIN = 4000
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s*(?=[^\W\d])")


class Match(NamedTuple):
    """A form that a document is, and why, in words."""

    form: Form
    reasons: tuple[str, ...]


class TwoForms(EsrcatError, ValueError):
    """Two forms have the same title line: a mistake in the forms, never in a document."""


class _Titles(NamedTuple):
    forms: dict[str, Form]
    starts: frozenset[str]


@cache
def all_forms() -> tuple[Form, ...]:
    """Return every form of this package, by name."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    forms = (module.FORM for module in modules if hasattr(module, "FORM"))
    return tuple(sorted(forms, key=lambda form: form.name))


def identify(document: Document, forms: tuple[Form, ...] | None = None) -> Match | None:
    """Return the one form that a document is, or None.

    A form is known by its title line. A page that was cut at the top is known by four headings of the
    form and a project code of the form's fund and period. Raises TwoForms when two forms share a title.
    """
    forms = forms or all_forms()
    titles = _titles(forms)
    for line in _first_lines(document):
        if line[:_TITLE_START].casefold() in titles.starts and (form := titles.forms.get(fold(line))):
            return Match(form, (f"title line '{form.titles_by_words[fold(line)].text}'",))
    return _by_headings(document, forms)


@cache
def _titles(forms: tuple[Form, ...]) -> _Titles:
    titles: dict[str, Form] = {}
    for form in forms:
        for words in form.titles_by_words:
            if words in titles:
                names = f"{titles[words].name} and {form.name}"
                raise TwoForms(
                    f"the forms {names} have the title line '{words}'; make their titles tell them apart"
                )
            titles[words] = form
    return _Titles(titles, frozenset(words[:_TITLE_START] for words in titles))


def _first_lines(document: Document) -> Iterator[str]:
    text = document.text
    for block in document.blocks[:_TITLE_WITHIN]:
        if block.kind == "heading" and "\n" in text[block.start : block.end]:
            # A title may be broken where the page was too narrow.
            yield text[block.start : block.end]
        for start, end in lines(text, block.start, block.end):
            if end - start <= _LONGEST_TITLE:
                yield text[start:end]


def _by_headings(document: Document, forms: tuple[Form, ...]) -> Match | None:
    codes = find_project_codes(document.text[:_CODE_WITHIN])
    facts = code_fund_and_period(str(codes[0].value)) if codes else None
    fitting = [form for form in forms if facts and _is_of(form, *facts)]
    if not fitting:
        return None
    headings = set(_headings(document))
    found, form = max(
        ((len(headings & form.headings.keys()), form) for form in fitting), key=lambda pair: pair[0]
    )
    if found < _HEADINGS_NEEDED:
        return None
    return Match(
        form, (f"no title line, but {found} headings of the form", f"code {codes[0].value} of its series")
    )


def _is_of(form: Form, fund: str, period: str) -> bool:
    return form.programme_period == period and any(title.fund == fund for title in form.titles)


def _headings(document: Document) -> Iterator[str]:
    for block in document.blocks:
        for start, end in lines(document.text, block.start, block.end):
            line = document.text[start : min(end, start + _LONGEST_TITLE)]
            number = _NUMBER.match(line)
            if number or block.kind == "heading":
                yield fold(line[number.end() :] if number else line)
