"""A form's text in one run → the same text in blocks: headings, labels, values, rows and paragraphs.

The form's headings and labels are searched for in order. A heading counts where it has a number, is printed
in capitals or follows labels; a label counts under its own heading, or under one that was printed in a
column beside it. The text between two of them is the value of the first, or prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice
from typing import NamedTuple

from esrcat.document import Block, Container, Document
from esrcat.extraction.run_values import Mark, amount_rows, in_turn
from esrcat.rules import Form, Label, Line, Section
from esrcat.span import Span

_NUMBER = re.compile(r"(?<!\S)\d{1,2}(?:\.\d{1,2})*\.?\s+\Z")
_TICK = re.compile(r"(?<!\S)[ýþ☒☑✓✔✗✘xX☐□¨]\s+\Z")
_COLON = re.compile(r"\s?:")
_LONGEST_NUMBER = 8
_UNMISTAKABLE = 4
_FURTHEST = 3
_PAGE_STARTS = re.compile(r"\n\s*\Z")
_OPENS = re.compile(r"[.!?:)\]]\s*\Z|\n\s*\Z|\A\s*\Z")
# Headings that the form does not know: in capitals, a question, one right before its first part, or one
# that has the next number and ends where the next word has a capital.
_UNKNOWN = re.compile(
    r"(?<!\S)(?:(?P<capitals>\d{1,2}\.?\s+[A-ZÅÄÖ]{3}[A-ZÅÄÖ ,()/-]{3,90}[A-ZÅÄÖ)]"
    r"(?=\s+[A-ZÅÄÖ][a-zåäö]|\s+\d|\s*\Z))"
    r"|(?P<question>\d{1,2}\.\d{1,2}\.?\s+[A-ZÅÄÖ](?:[^.!?\n]|\b(?:tms|mm|esim|yms|ym)\.){10,180}\?(?=\s))"
    r"|(?P<whole>(?P<first>\d{1,2})\.?\s+[A-ZÅÄÖ][^.!?\d\n]{5,90}(?=\s(?P=first)\.1\.?\s))"
    r"|(?P<next>\d{1,2}(?:\.\d{1,2})?)\.?\s+[A-ZÅÄÖ][a-zåäö-]+(?:,?\s[a-zåäö-]+){1,8}(?=\s[A-ZÅÄÖ][a-zåäö]))"
)
_CAPITALS_LATER = re.compile(r"\d{1,2}\.\s+[A-ZÅÄÖ]{3}")
_KEEPS_DIGITS = re.compile(r"(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)|(?<!\d)\d{7}-\d(?!\d)")


class _Phrases(NamedTuple):
    pattern: re.Pattern[str]
    headings: dict[str, Section]
    rules: dict[str, list[tuple[Section, Label | Line]]]


def keeps_digits(document: Document) -> bool:
    """Tell whether a transcript has dates and business ids: then it has lost none of its numbers.

    One alone may have been left over.
    """
    kept = (
        found
        for block in document.blocks
        if block.kind != "furniture"
        for found in _KEEPS_DIGITS.finditer(document.text, block.start, block.end)
    )
    return len(list(islice(kept, 2))) > 1


def cut(document: Document, form: Form) -> Document:
    """Return the document with its run of text cut into blocks, those of a section together."""
    pages = [block for block in document.blocks if block.kind != "furniture"]
    if not pages or form.run is None:
        return document
    whole = Span(pages[0].start, pages[-1].end)
    marks = list(_marks(document.text, whole, form, loses_digits=not keeps_digits(document)))
    blocks = list(_head(document.text, Span(whole.start, marks[0].start if marks else whole.end), form))
    rows: list[tuple[int, int]] = []
    for heading, within in _by_section(marks):
        _add_section(document.text, heading, within, marks, whole.end, blocks, rows)
    around = [block for block in document.blocks if block.kind == "furniture"]
    every = (*blocks, *around)
    return document._replace(blocks=every, containers=(Container(0, len(every)),), rows=tuple(rows))


@cache
def _phrases(form: Form) -> _Phrases:
    """Return all that a form knows, as one pattern: longer wordings before those that they begin with."""
    headings: dict[str, Section] = {}
    rules: dict[str, list[tuple[Section, Label | Line]]] = {}
    for part in form.sections:
        for words in (part.heading, *part.also):
            headings.setdefault(_key(words), part)
            headings.setdefault(_key(words.upper()), part)
        for rule in part.rules:
            wordings = (rule.text, *rule.also) if isinstance(rule, Label) else (rule.text,)
            for words in wordings:
                rules.setdefault(_key(words), []).append((part, rule))
    every = sorted({*headings, *rules}, key=len, reverse=True)
    spelled = "|".join(r"\s+".join(map(re.escape, words.split(" "))) for words in every)
    return _Phrases(re.compile(rf"(?<![\w-])(?:{spelled})(?![\w-])"), headings, rules)


def _key(words: str) -> str:
    return " ".join(words.split())


def _marks(text: str, whole: Span, form: Form, *, loses_digits: bool) -> Iterator[Mark]:
    """Yield what the form knows, in order, where it stands in a place for it."""
    phrases = _phrases(form)
    together = form.run.together if form.run else ()
    section: Section | None = None
    in_columns = False
    number = ""
    done, end = whole
    for found in phrases.pattern.finditer(text, *whole):
        if found.start() < done:
            continue
        words = _key(found[0])
        mark = _as_heading(text, found, phrases.headings.get(words), section, done, loses_digits)
        rules = phrases.rules.get(words, ())
        mark = mark or _as_rule(text, found, rules, section, done, together)
        if mark is None and in_columns and _OPENS.search(text[done : found.start()]):
            # The text of one column has ended, and the labels of the other go on.
            mark = _as_rule(text, found, rules, phrases.headings[_key(together[0])], done, together)
            section = mark.section if mark else section
        if mark is None:
            continue
        for unknown in _unknown(text, Span(done, mark.start), section, number):
            section = None
            number = _number_of(text[unknown.start : unknown.end])
            yield unknown
        if mark.rule is None:
            section = mark.section
            number = _number_of(text[mark.start : mark.end]) or number
            if not (section and section.unnumbered):
                in_columns = section is not None and section.heading in together
        done = mark.end
        yield mark
    yield from _unknown(text, Span(done, end), section, number)


def _as_heading(
    text: str,
    found: re.Match[str],
    section: Section | None,
    current: Section | None,
    done: int,
    loses_digits: bool,
) -> Mark | None:
    if section is None:
        return None
    start, end = found.span()
    number = _NUMBER.search(text, max(done, start - _LONGEST_NUMBER), start)
    known = bool(number) or (found[0].isupper() and " " in _key(found[0]))
    if not known and current is not None and (current.rules or (current.amounts and section.amounts)):
        known = current.compare(found[0]) not in current.by_words
    elif not known and loses_digits and _PAGE_STARTS.search(text[done:start]):
        # The page's number has taken that of the heading with it.
        known = " " in _key(found[0])
    elif not known and section.unnumbered:
        # Among prose a heading without a number opens where a sentence has ended, or is long.
        spaces = _key(found[0]).count(" ")
        opens = spaces >= _UNMISTAKABLE or (spaces and _OPENS.search(text[done:start]))
        known = current is None or bool(opens)
    return Mark(number.start() if number else start, end, section) if known else None


def _as_rule(
    text: str,
    found: re.Match[str],
    rules: Sequence[tuple[Section, Label | Line]],
    current: Section | None,
    done: int,
    together: Sequence[str],
) -> Mark | None:
    if current is None or not current.rules:
        return None
    own = next((pair for pair in rules if pair[0] is current), None)
    if own is None and current.heading in together:
        own = next((pair for pair in rules if pair[0].heading in together), None)
    if own is None:
        return None
    start, end = found.span()
    section, rule = own
    if isinstance(rule, Label):
        colon = _COLON.match(text, end)
        end = colon.end() if colon else end
    elif tick := _TICK.search(text, max(done, start - _LONGEST_NUMBER), start):
        start = tick.start()
    return Mark(start, end, section, rule)


def _unknown(text: str, within: Span, section: Section | None, number: str) -> Iterator[Mark]:
    """Yield headings that the form does not know, in the prose between two marks.

    `number` is that of the heading before.
    """
    among_labels = section is not None and bool(section.rules) and not section.kept
    for found in _UNKNOWN.finditer(text, *within):
        own = found["next"]
        if among_labels and not _CAPITALS_LATER.match(found[0]):
            # A name may be in capitals and hold a number, but none with a full stop.
            continue
        listed = section is not None and (section.amounts or section.each)
        opens = listed or _OPENS.search(text[within.start : found.start()])
        if own is None or (opens and _follows(own, number)):
            number = _number_of(found[0])
            yield Mark(*found.span(), None)


def _number_of(heading: str) -> str:
    number = heading.split(maxsplit=1)[0].rstrip(".")
    return number if number[:1].isdigit() else ""


def _follows(number: str, before: str) -> bool:
    """Tell whether a heading's number may come after another: 4.4, 4.6, 5 and 5.1 may after 4.3."""
    if not before:
        return False
    (whole, _, part), (last, _, last_part) = number.partition("."), before.partition(".")
    if whole == last:
        return int(part or 0) > int(last_part or 0)
    return 0 < int(whole) - int(last) <= _FURTHEST and part in ("", "1")


def _by_section(marks: Sequence[Mark]) -> list[tuple[int, list[int]]]:
    """Return the number of each heading with those of the labels that are its own, in order."""
    parts: list[tuple[int, list[int]]] = []
    for number, mark in enumerate(marks):
        if mark.rule is None:
            parts.append((number, []))
            continue
        owners = [part for part in parts if marks[part[0]].section is mark.section]
        if owners:
            owners[-1][1].append(number)
    return parts


def _head(text: str, head: Span, form: Form) -> Iterator[Block]:
    """Yield the title, what else the form knows of a head, and the rest, as lines of their own."""
    words = sorted({*(title.text for title in form.titles), *form.furniture}, key=len, reverse=True)
    spelled = "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in words)
    labels = [rule.text for rule in form.head.rules] if form.head else []
    known = "|".join(map(re.escape, sorted(labels, key=len, reverse=True))) or r"(?!)"
    pattern = re.compile(rf"(?<![\w-])(?:(?P<line>{spelled})|(?P<label>{known}):?)(?![\w-])")
    at = head.start
    for found in pattern.finditer(text, *head):
        yield from _piece(text, at, found.start())
        yield Block("paragraph", *found.span())
        at = found.end()
    yield from _piece(text, at, head.end)


def _piece(text: str, start: int, end: int) -> Iterator[Block]:
    """Yield a stretch without the white space around it, if anything is left of it."""
    bare = text[start:end].strip()
    if bare:
        start += text[start:end].index(bare)
        yield Block("paragraph", start, start + len(bare))


def _add_section(
    text: str,
    heading: int,
    within: Sequence[int],
    marks: Sequence[Mark],
    end: int,
    blocks: list[Block],
    rows: list[tuple[int, int]],
) -> None:
    mark = marks[heading]

    def after(number: int) -> Span:
        return Span(marks[number].end, marks[number + 1].start if number + 1 < len(marks) else end)

    level = text[mark.start : mark.end].split(maxsplit=1)[0].rstrip(".").count(".")
    blocks.append(Block("heading", mark.start, mark.end, 2 + bool(level)))
    section = mark.section
    body = after(heading)
    if section and section.each and section.each.ends:
        blocks += _things(text, body, section.each.ends)
    elif section and section.amounts:
        for cells in amount_rows(text, body):
            rows.append((len(blocks), len(blocks) + len(cells)))
            blocks += (Block("cell", *cell, column) for column, cell in enumerate(cells, 1))
    else:
        blocks += _piece(text, *body)
    values = [(marks[number], after(number)) for number in within]
    for part, value in in_turn(text, values):
        ticked = isinstance(part.rule, Line) and part.rule.ticked
        last = part.end + len(text[part.end : value.end].rstrip()) if ticked else part.end
        blocks.append(Block("paragraph", part.start, last))
        if ticked:
            continue
        header = section and section.each and isinstance(part.rule, Label) and not part.rule.has_field
        if header and section and section.each and section.each.ends:
            blocks += _things(text, value, section.each.ends)
        else:
            blocks += _piece(text, *value)


def _things(text: str, body: Span, ends: re.Pattern[str]) -> Iterator[Block]:
    at = body.start
    for found in ends.finditer(text, *body):
        yield from _piece(text, at, found.end())
        at = found.end()
    yield from _piece(text, at, body.end)
