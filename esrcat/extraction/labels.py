"""'Label: value' lines of a section → values."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.outline import Part, TextLine
from esrcat.issues import Issue
from esrcat.normalise import clean
from esrcat.rules import Form, Label, Line, fold
from esrcat.span import Span
from esrcat.values.blanks import is_blank
from esrcat.values.reading import Reading

_LABEL_SHAPE = re.compile(r"[A-ZÅÄÖ][^:.!?]{2,70}:(?!//)")
_WORD = re.compile(r"[^\W_]+")
_LONGEST_LABEL = 90


class _Pending(NamedTuple):
    """A label and its value, which may go on over the next lines of its block or stand in the next cell."""

    rule: Label
    start: int
    end: int
    block: int


class LabelReader:
    """Reads the label lines of one document's sections, one section after the other."""

    __slots__ = ("_document", "_extraction", "_form", "_group", "_ordinals", "_pending", "_spans", "_text")

    def __init__(self, document: Document, form: Form, extraction: Extraction) -> None:
        self._document = document
        self._form = form
        self._text = document.text
        self._extraction = extraction
        self._pending: _Pending | None = None
        self._group: str | None = None
        self._ordinals: dict[str, int] = {}
        self._spans: dict[str, str] = {}

    def read(self, part: Part) -> None:
        """Read the lines of a section whose rule has labels."""
        assert part.rule is not None
        self._group = None
        table = part.rule.by_words
        for line in part.body:
            rule, value_at = self._match(table, line)
            if isinstance(rule, Line):
                self._flush()
                span = Span(line.start, line.end)
                self._add(Found(rule.pointer, rule.value, (span,), "label", rule.text))
            elif rule:
                self._flush()
                self._extraction.claimed.append(Span(line.start, value_at))
                self._pending = _Pending(rule, min(value_at, line.end), line.end, line.block)
            elif not self._goes_on(line):
                self._flush()
                self._report_unknown(line)
        self._flush()

    def _match(self, table: dict[str, list[Label | Line]], line: TextLine) -> tuple[Label | Line | None, int]:
        text = self._text[line.start : line.end]
        head, colon, value = text.partition(":")
        if len(head) > _LONGEST_LABEL:
            return None, 0
        rules = table.get(head.casefold()) or table.get(fold(head))
        if not rules:
            return None, 0
        if not colon and not (isinstance(rules[0], Line) or self._in_cell(line.block)):
            return None, 0
        rule = rules[0] if len(rules) == 1 else self._in_group(rules)
        at = line.start + len(head) + len(colon)
        return rule, at + len(value) - len(value.lstrip())

    def _in_group(self, rules: list[Label | Line]) -> Label | Line:
        """Choose among rules for the same words: a group's own once the group has begun."""
        grouped = [rule for rule in rules if "*" in rule.pointer]
        plain = [rule for rule in rules if "*" not in rule.pointer]
        return (grouped or plain)[0] if self._group else (plain or grouped)[0]

    def _in_cell(self, block: int) -> bool:
        return self._document.blocks[block].kind in ("cell", "term")

    def _goes_on(self, line: TextLine) -> bool:
        pending = self._pending
        if not pending:
            return False
        empty = pending.start >= pending.end
        same_block = line.block == pending.block
        next_cell = empty and line.block == pending.block + 1 and self._in_cell(line.block)
        if not (same_block or next_cell) or _LABEL_SHAPE.match(self._text, line.start, line.end):
            return False
        self._pending = pending._replace(start=line.start if empty else pending.start, end=line.end)
        return True

    def _report_unknown(self, line: TextLine) -> None:
        if shape := _LABEL_SHAPE.match(self._text, line.start, line.end):
            self._extraction.issues.append(
                Issue("unknown-label", None, Span(line.start, line.end), {"label": shape[0][:-1]})
            )

    def _flush(self) -> None:
        if not self._pending:
            return
        rule, start, end, _ = self._pending
        self._pending = None
        pointer = self._place_in_group(rule)
        written = self._text[start:end]
        if is_blank(written):
            for key in self._pointers(rule, pointer):
                self._extraction.states.setdefault(key, "empty")
            if written:
                self._extraction.claimed.append(Span(start, end))
        elif pointer in self._spans:
            self._report_repeated(rule, pointer, written, Span(start, end))
        else:
            self._spans[pointer] = written
            self._read_value(rule, pointer, written, start)

    def _place_in_group(self, rule: Label) -> str:
        if "*" not in rule.pointer:
            return rule.pointer
        group = rule.pointer.partition("/*")[0]
        if rule.opens and f"{group}/{self._ordinals.get(group, 0)}/" in self._spans:
            self._ordinals[group] = self._ordinals.get(group, 0) + 1
        self._group = group
        ordinal = self._ordinals.setdefault(group, 0)
        self._spans.setdefault(f"{group}/{ordinal}/", "")
        return rule.pointer.replace("*", str(ordinal))

    @staticmethod
    def _pointers(rule: Label, pointer: str) -> list[str]:
        # Where the parts stand at the root of the record each has a state of its own.
        return [pointer] if pointer else [f"/{key}" for key in rule.keys]

    def _read_value(self, rule: Label, pointer: str, written: str, start: int) -> None:
        if rule.several:
            readings = rule.several(written)
            if readings:
                self._add_parts(rule, pointer, written, start, readings)
                return
        else:
            value = rule.one(written) if rule.one else clean(written)
            if value is not None:
                span = Span(start, start + len(written))
                self._add(Found(pointer, value, (span,), "label", rule.text))
                if pointer.endswith("/name"):
                    self._add_as_written(pointer, written, span, rule)
                return
        self._unreadable(self._pointers(rule, pointer), rule, written, start)

    def _add_as_written(self, pointer: str, written: str, span: Span, rule: Label) -> None:
        if pointer in ("/actor/name", "/authority/name"):
            self._add(Found(pointer[:-4] + "as_written", clean(written), (span,), "label", rule.text))

    def _add_parts(
        self, rule: Label, pointer: str, written: str, start: int, readings: list[Reading] | tuple[Reading, ...]
    ) -> None:
        rest = []
        done = 0
        for key, value, low, high in readings:
            spans = (Span(start + low, start + high),) if high > low else ()
            self._add(Found(f"{pointer}/{key}", value, spans, "label" if rule.keys else "list", rule.text))
            if high > done:
                rest.append((done, low))
                done = high
        rest.append((done, len(written)))
        left_over = False
        for low, high in rest:
            if self._is_joining(written[low:high]):
                self._extraction.claimed.append(Span(start + low, start + high))
            else:
                left_over = True
        if left_over:
            read = {reading.key for reading in readings}
            missing = [f"{pointer}/{key}" for key in rule.keys if key not in read]
            if missing:
                self._unreadable(missing, rule, written, start)

    def _is_joining(self, text: str) -> bool:
        return all(word.casefold() in self._form.joining for word in _WORD.findall(text))

    def _unreadable(self, pointers: list[str], rule: Label, written: str, start: int) -> None:
        for pointer in pointers:
            self._extraction.states.setdefault(pointer, "unreadable")
        span = Span(start, start + len(written))
        params = {"label": rule.text, "text": clean(written)[:120]}
        self._extraction.issues.append(Issue("unreadable-value", pointers[0], span, params))

    def _report_repeated(self, rule: Label, pointer: str, written: str, span: Span) -> None:
        if clean(written) == clean(self._spans[pointer]):
            self._extraction.claimed.append(span)
            return
        params = {"label": rule.text, "text": clean(written)[:120]}
        self._extraction.issues.append(Issue("repeated-label", pointer or None, span, params))

    def _add(self, found: Found) -> None:
        self._extraction.found.append(found)
