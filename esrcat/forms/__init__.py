"""The forms, found by walking this package, and the question which of them a document is.

A new form is one new file here that defines `FORM`; nothing else is edited.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import NamedTuple

from esrcat.document import Document
from esrcat.errors import EsrcatError
from esrcat.rules import Form, fold

_TITLE_WITHIN = 60
_HEADINGS_NEEDED = 4


class Match(NamedTuple):
    """A form that a document is, and why, in words."""

    form: Form
    reasons: tuple[str, ...]


class TwoForms(EsrcatError, ValueError):
    """Two forms claim one document: a mistake in the forms, never in the document."""


@cache
def all_forms() -> tuple[Form, ...]:
    """Return every form of this package, by name."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    return tuple(sorted((module.FORM for module in modules if hasattr(module, "FORM")), key=lambda form: form.name))


def identify(document: Document, forms: tuple[Form, ...] | None = None) -> Match | None:
    """Return the one form that a document is, or None; raises TwoForms when two say it is theirs."""
    matches = [match for form in forms or all_forms() if (match := _match(document, form))]
    if len(matches) > 1:
        names = " and ".join(match.form.name for match in matches)
        raise TwoForms(f"{document.name}: claimed by the forms {names}; make their titles tell them apart")
    return matches[0] if matches else None


def _match(document: Document, form: Form) -> Match | None:
    """A form is known by its title line; where a page was cut at the top, by four of its headings in order."""
    text = document.text
    for block in document.blocks[:_TITLE_WITHIN]:
        words = fold(text[block.start : block.end])
        if words in form.titles_by_words:
            return Match(form, (f"title line '{form.titles_by_words[words].text}'",))
    return None
