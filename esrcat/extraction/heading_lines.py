"""Tell which lines are headings of a form: by their words, whatever number stands before them, or none."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from esrcat.document import Document, lines
from esrcat.folding import fold
from esrcat.rules import Form, Section

LONGEST_HEADING = 120
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2})*)\.?\s*(?=[^\W\d])")
# As typists number: '1) Projekti', 'IV. Rahoitus', '3 – Kohderyhmä', '## 2 Hakija'. Before known words only.
_NUMBERED_ODDLY = re.compile(
    r"(?:#{1,6}\s*)?(?:(?:(\d{1,2}(?:\.\d{1,2})*)(?:\s?[.):]|\s?[–-](?=\s))?|[IVX]{1,4}[.):])\s*)?(?=[^\W\d])"
)
_DEEPEST_HEADING = 3
"""h1 to h3 are the form's own; deeper headings stand inside its prose."""
_FEWEST_BARE = 4

_new = tuple.__new__
Heading = tuple[Section | None, str | None, str]
"""Section, number and title."""

TextLine = tuple[int, int, int]
"""One line of the document: start, end, and the index of its block."""


class Part(NamedTuple):
    """A section: `rule` is None for a heading that the form does not know."""

    rule: Section | None
    number: str | None
    title: str
    heading: TextLine
    body: list[TextLine]


def in_one_line(form: Form, line: str, below: str) -> str | None:
    """Return two lines as the one heading or title that they are, None where they are not."""
    if form.title(line) and is_known(form, below):
        return None
    ways = (f"{line} {below}", line[:-1] + below, line + below) if line[-1] == "-" else (f"{line} {below}",)
    return next((joined for joined in ways if is_known(form, joined)), None)


def is_known(form: Form, lines: str) -> bool:
    """Tell whether lines are one heading or title of the form, broken where the page was too narrow."""
    number = _NUMBERED.match(lines)
    title = lines[number.end() :] if number else lines
    known = form.compare(title) in form.headings or fold(title) in form.furniture_words
    return known or form.title(title) is not None


@lru_cache(maxsize=1024)
def heading_of(form: Form, line: str, level: int, alone: bool) -> Heading | None:
    """Return section, number and title of a line that is a heading.

    `level` is 0 where the source does not mark the line as one. Unknown headings count where the source
    marks them, or where a numbered line stands alone.
    """
    number = _NUMBERED.match(line)
    title = line[number.end() :] if number else line
    rule = form.headings.get(form.compare(title))
    if rule:
        known = bool(number or level or rule.unnumbered or (title.isupper() and " " in title))
    elif fold(title) in form.furniture_words or form.title(line):
        known = False
    elif oddly := _numbered_oddly(form, line, level):
        return oddly
    elif level:
        known = level <= _DEEPEST_HEADING
    else:
        known = bool(number and alone and line[-1] not in ".,;:")
    return (rule, number[1] if number else None, title) if known else None


def _numbered_oddly(form: Form, line: str, level: int) -> Heading | None:
    """Return a known heading that has another kind of number or a full stop at its end, or None."""
    number = _NUMBERED_ODDLY.match(line)
    title = (line[number.end() :] if number else line).rstrip(" .:")
    rule = form.headings.get(form.compare(title))
    if rule is None or not (level or (number and number[0])):
        return None
    return rule, number[1] if number else None, title


def parts_at_bare_headings(document: Document, form: Form) -> tuple[list[TextLine], list[Part]] | None:
    """Split a text whose headings are neither marked nor numbered at the lines that have their words.

    Returns the lines before the first one, and the parts; None where too few of the form's headings are
    there, or where the form knows its headings otherwise.
    """
    if form.labels_alone or form.run or document.pages:
        return None
    head: list[TextLine] = []
    body = head
    parts: list[Part] = []
    for index, block in enumerate(document.blocks):
        for start, end in lines(document.text, block.start, block.end):
            words = document.text[start:end]
            heading = _bare_heading(form, words, parts[-1].rule if parts else None)
            if heading:
                body = []
                parts.append(_new(Part, (*heading, (start, end, index), body)))
            else:
                body.append((start, end, index))
    return (head, parts) if len({part.title for part in parts}) >= _FEWEST_BARE else None


def _bare_heading(form: Form, words: str, current: Section | None) -> Heading | None:
    if len(words) > LONGEST_HEADING:
        return None
    heading = _numbered_oddly(form, words, level=1)
    if heading and current and form.compare(heading[2]) in current.by_words:
        return None
    return heading
