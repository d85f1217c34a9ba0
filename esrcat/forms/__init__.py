"""The forms, found by walking this package, and the decision which of them a document is.

A new form is one new file here that defines `FORM`; nothing else is edited.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from esrcat.columns import find_header
from esrcat.document import Document, lines
from esrcat.errors import EsrcatError
from esrcat.folding import fold, title_words
from esrcat.patterns.literals import DIGIT, literals_of
from esrcat.rules import Form, Title
from esrcat.values.codes import code_fund_and_period, find_project_codes

_TITLE_WITHIN = 60
_LONGEST_TITLE = 160
_FULL_LINE, _FULL_LINES = 45, 3
_TITLE_START = 4
_HEADINGS_NEEDED = 4
_LABELS_NEEDED = 5
# What the page of any project may have labels of: beside prose they show no form.
_ON_ANY_PAGE = frozenset(
    (
        "/actor/name",
        "/actor/phone",
        "/area/municipalities",
        "/area/regions",
        "/authority/name",
        "/code",
        "/contacts/*/email",
        "/contacts/*/name",
        "/contacts/*/phone",
        "/name",
        "/priority_axis",
        "/specific_objective",
        "/web",
        "Rahasto",
        "Toteutusaika",
    )
)
_CODE_WITHIN = 4000
_MOST_CODES = 3
_RUN_WITHIN = 12
_RUN_HEAD = 1500
_LABEL_END = re.compile(r":|\t|[ \xa0]{2}")
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2})*\.?\s*(?=[^\W\d])")


class Match(NamedTuple):
    """A form that a document is, and why, in words."""

    form: Form
    reasons: tuple[str, ...]


class TwoForms(EsrcatError, ValueError):
    """Two forms have the same title line, and nothing beside it tells them apart: a mistake in the forms."""


_Hint = tuple[tuple[str, ...], ...]


class _Titles(NamedTuple):
    """Titles by their words and the first letters of these; the forms that have patterns of titles.

    A line that is a title of the latter holds one word of each set in one of `hints`.
    """

    forms: dict[str, tuple[tuple[Form, Title], ...]]
    starts: frozenset[str]
    patterned: tuple[Form, ...]
    hints: frozenset[_Hint]


@cache
def all_forms() -> tuple[Form, ...]:
    """Return every form of this package, by name."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    forms = (module.FORM for module in modules if hasattr(module, "FORM"))
    return tuple(sorted(forms, key=lambda form: form.name))


def check_forms(forms: Iterable[Form]) -> tuple[Form, ...]:
    """Return a caller's forms; TypeError for what is none, such as a name, TwoForms for two of one title."""
    chosen = tuple(forms)
    for form in chosen:
        if not isinstance(form, Form):
            raise TypeError(f"{form!r} is no form; give a Form, such as FORM of esrcat.forms.eura2007")
    _titles(chosen)
    return chosen


def identify(document: Document, forms: tuple[Form, ...] | None = None) -> Match | None:
    """Return the form of a document, or None.

    A form is recognised by its title line. A page that was cut at the top is recognised by four headings of
    the form and a project code of the form's fund and period; a form that may have no title, by five of its
    labels and such a code. If there is prose too, one of those labels must be one that only forms have.
    Raises TwoForms when two forms share a title.
    """
    forms = all_forms() if forms is None else forms
    titles = _titles(forms)
    match = _by_run(document, forms) or _by_title(document, titles)
    if match:
        return match
    return (_by_table(document, forms) if document.rows else None) or _by_headings(document, forms)


def _by_run(document: Document, forms: tuple[Form, ...]) -> Match | None:
    """Return the form whose title is the first in a run of text, with the words that stand behind it."""
    for block in document.blocks[:_RUN_WITHIN]:
        if block.end - block.start <= _LONGEST_TITLE or block.kind == "furniture":
            continue
        words = fold(document.text[block.start : min(block.end, block.start + _RUN_HEAD)])
        found = [
            (at, title, form)
            for form in forms
            if form.run and form.run.head in words
            for title in form.titles
            if (at := f" {words} ".find(f" {fold(title.text)} ")) >= 0
        ]
        if found:
            _, title, form = min(found, key=lambda each: each[0])
            return Match(form, (f"run of text with the title '{title.text}'",))
    return None


def _by_table(document: Document, forms: tuple[Form, ...]) -> Match | None:
    """Return the list that a document holds: of several that of its code's period with most columns known."""
    found = [(form, header) for form in forms if form.table and (header := find_header(document, form.table))]
    if not found:
        return None
    facts = _facts_of_code(document)
    form, header = max(
        found,
        key=lambda pair: (not facts or pair[0].programme_period in ("", facts[1]), pair[1].known),
    )
    columns = ", ".join(label.text for label in header.columns.values())
    return Match(form, (f"list with the columns {columns}" if columns else "elements with the list's names",))


def _by_title(document: Document, titles: _Titles) -> Match | None:
    """Look for title lines whose words are known, then for those that have a pattern alone."""
    first = list(_first_lines(document))
    for line in first:
        if line[:_TITLE_START].casefold() in titles.starts and (
            match := _entitled(titles.forms.get(title_words(line).rstrip("."), ()), document)
        ):
            return match
    for line in first if titles.patterned and _may_be_titles(first, titles.hints) else ():
        found = [(form, title) for form in titles.patterned if (title := form.title(line))]
        if found and (match := _entitled(found, document)):
            return match
    return None


def _may_be_titles(lines: Sequence[str], hints: Iterable[_Hint]) -> bool:
    """Tell whether any line may hold the words that a title has: most documents have none in all of them."""
    words = "\n".join(lines).replace("\xad", "").casefold()
    return any(all(any(map(words.__contains__, each)) for each in hint) for hint in hints)


def _hints_of(forms: Iterable[Form]) -> frozenset[_Hint]:
    found: set[_Hint] = set()
    for form in forms:
        found |= {tuple((word,) for word in words.split()) for words in form.titles_by_words}
        for pattern, _ in form.title_patterns:
            needed = [each for each in literals_of(pattern.pattern) if DIGIT not in each]
            found.add(tuple(tuple(max(string.split(), key=len) for string in each) for each in needed))
    return frozenset(found)


def _entitled(found: Sequence[tuple[Form, Title]], document: Document) -> Match | None:
    """Return the form that a title line names; of several the one that fits the document's code."""
    if len(found) > 1:
        facts = _facts_of_code(document)
        found = sorted(found, key=lambda each: not (facts and _is_of(each[0], *facts)))
    for form, title in found:
        if not title.beside or _stands_in_head(title.beside, document):
            return Match(form, (f"title line '{title.text}'",))
    return None


def _facts_of_code(document: Document) -> tuple[str, str] | None:
    codes = find_project_codes(document.text[:_CODE_WITHIN])
    return code_fund_and_period(str(codes[0].value)) if codes else None


def _stands_in_head(words: str, document: Document) -> bool:
    # Not in another case: 'rakennerahasto-ohjelman hankehaku' heads the decisions of towns.
    whole = re.compile(rf"{re.escape(words)}(?!\w)")
    return any(whole.search(fold(line)) for line in _first_lines(document))


@cache
def _titles(forms: tuple[Form, ...]) -> _Titles:
    titles: dict[str, tuple[tuple[Form, Title], ...]] = {}
    for form in forms:
        if form.run:
            continue
        for words, title in form.titles_by_words.items():
            for other, its_title in titles.get(words, ()):
                if its_title.beside == title.beside:
                    names = f"{other.name} and {form.name}"
                    raise TwoForms(
                        f"the forms {names} have the title line '{words}'; make their titles tell them apart"
                    )
            # One that asks for no other line is the last to be asked.
            known = (*titles.get(words, ()), (form, title))
            titles[words] = tuple(sorted(known, key=lambda each: not each[1].beside))
    patterned = tuple(form for form in forms if form.title_patterns)
    starts = frozenset(words[:_TITLE_START] for words in titles)
    return _Titles(titles, starts, patterned, _hints_of(patterned))


def _first_lines(document: Document) -> Iterator[str]:
    text = document.text
    for block in document.blocks[:_TITLE_WITHIN]:
        if block.end - block.start <= _LONGEST_TITLE and "\n" in text[block.start : block.end]:
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
    reason = f"code {codes[0].value} of its series"
    headings = set(_headings(document))
    found, form = max(
        ((len(set(map(form.compare, headings)) & form.headings.keys()), form) for form in fitting),
        key=lambda pair: pair[0],
    )
    if found >= _HEADINGS_NEEDED:
        return Match(form, (f"no title line, but {found} headings of the form", reason))
    if len({code.value for code in codes}) > _MOST_CODES:
        # That many are a list, whatever stands over its columns.
        return None
    for form in fitting:
        pointers = _label_pointers(document, form) if form.untitled else set()
        if len(pointers) >= _LABELS_NEEDED and (pointers - _ON_ANY_PAGE or not _has_prose(document)):
            return Match(form, (f"no title line, but {len(pointers)} labels of the form", reason))
    return None


def _has_prose(document: Document) -> bool:
    """Tell whether a line is longer than titles are, or a few full ones stand under each other."""
    for block in document.blocks:
        full = 0
        for start, end in lines(document.text, block.start, block.end):
            full = full + 1 if end - start > _FULL_LINE else 0
            if end - start > _LONGEST_TITLE or full >= _FULL_LINES:
                return True
    return False


def _label_pointers(document: Document, form: Form) -> set[str]:
    """Return the fields whose labels begin a line of the document."""
    known = {
        key: rule.pointer or rule.text
        for part in (*((form.head,) if form.head else ()), *form.sections)
        for key, rules in part.by_words.items()
        for rule in rules
    }
    found = set()
    for block in document.blocks:
        for start, end in lines(document.text, block.start, block.end):
            head = _LABEL_END.split(document.text[start : min(end, start + _LONGEST_TITLE)], maxsplit=1)[0]
            if pointer := known.get(form.compare(head)):
                found.add(pointer)
    return found


def _is_of(form: Form, fund: str, period: str) -> bool:
    alike = form.programme_period == period and (not form.funds or fund in form.funds)
    return alike and form.run is None


def _headings(document: Document) -> Iterator[str]:
    for block in document.blocks:
        for start, end in lines(document.text, block.start, block.end):
            line = document.text[start : min(end, start + _LONGEST_TITLE)]
            number = _NUMBER.match(line)
            if number or block.kind == "heading":
                yield line[number.end() :] if number else line
