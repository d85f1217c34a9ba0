"""'Label: value' lines of a section → values."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.outline import Part, TextLine
from esrcat.extraction.values import Interpretation, interpret
from esrcat.issues import Issue
from esrcat.normalise import clean
from esrcat.rules import Form, Label, Line, Section, fold
from esrcat.span import Span

_LABEL_SHAPE = re.compile(r"[A-ZÅÄÖ][^:.!?]{2,70}:(?!//)")
_LONGEST_LABEL = 90
_LONGEST_QUOTE = 120


class _Pending(NamedTuple):
    """A label and its value, which may go on over the next lines of its block or stand in the next cell."""

    rule: Label
    start: int
    end: int
    block: int


class LabelReader:
    """Reads the label lines of one document's sections, one section after the other."""

    __slots__ = ("_document", "_extraction", "_form", "_group", "_ordinals", "_pending", "_text", "_written")

    def __init__(self, document: Document, form: Form, extraction: Extraction) -> None:
        self._document = document
        self._form = form
        self._text = document.text
        self._extraction = extraction
        self._pending: _Pending | None = None
        self._group: str | None = None
        self._ordinals: dict[str, int] = {}
        self._written: dict[str, str] = {}

    def read(self, section: Section, part: Part) -> None:
        """Read the lines of a section whose rule has labels."""
        self._group = None
        for line in part.body:
            start, end, block = line
            rule, value_at = self._match(section, start, end, block)
            if isinstance(rule, Label):
                self._flush()
                self._extraction.claimed.append((start, value_at))
                self._pending = _Pending(rule, min(value_at, end), end, block)
            elif rule:
                self._flush()
                self._extraction.found.append(Found(rule.pointer, rule.value, start, end, "label", rule.text))
            elif not self._goes_on(line):
                self._flush()
                self._report_unknown(start, end)
        self._flush()

    def _match(self, section: Section, start: int, end: int, block: int) -> tuple[Label | Line | None, int]:
        text = self._text[start:end]
        head, colon, value = text.partition(":")
        if len(head) > _LONGEST_LABEL:
            return None, 0
        rules = section.by_words.get(fold(head))
        if not rules:
            return None, 0
        if not colon and not (isinstance(rules[0], Line) or self._in_cell(block)):
            return None, 0
        rule = rules[0] if len(rules) == 1 else self._in_group(rules)
        return rule, end - len(value.lstrip())

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
        start, end, block = line
        empty = pending.start >= pending.end
        next_cell = empty and block == pending.block + 1 and self._in_cell(block)
        if not (block == pending.block or next_cell) or _LABEL_SHAPE.match(self._text, start, end):
            return False
        self._pending = pending._replace(start=start if empty else pending.start, end=end)
        return True

    def _report_unknown(self, start: int, end: int) -> None:
        if shape := _LABEL_SHAPE.match(self._text, start, end):
            self._extraction.issues.append(Issue("unknown-label", None, Span(start, end), {"label": shape[0][:-1]}))

    def _flush(self) -> None:
        """Read the value of the pending label, which is whole now."""
        if not self._pending:
            return
        rule, start, end, _ = self._pending
        self._pending = None
        written = self._text[start:end]
        said = interpret(rule, self._form.joining, written)
        if "*" in rule.pointer:
            said = self._in_turn(rule, said)
            pointer = said.parts[0].pointer if said.parts else said.without[0]
        else:
            pointer = rule.pointer
        before = self._written.get(pointer)
        if before is not None and said.state != "empty":
            self._report_repeated(rule, pointer, before, written, start)
            return
        if said.state != "empty":
            self._written[pointer] = written
        self._take(rule, said, written, start)

    def _in_turn(self, rule: Label, said: Interpretation) -> Interpretation:
        """Put the ordinal of a repeated thing into the pointers; a label that opens a thing begins the next."""
        group = rule.pointer.partition("/*")[0]
        if rule.opens and group in self._ordinals:
            self._ordinals[group] += 1
        self._group = group
        ordinal = str(self._ordinals.setdefault(group, 0))
        return said._replace(
            parts=tuple(part._replace(pointer=part.pointer.replace("*", ordinal)) for part in said.parts),
            without=tuple(pointer.replace("*", ordinal) for pointer in said.without),
        )

    def _take(self, rule: Label, said: Interpretation, written: str, start: int) -> None:
        extraction = self._extraction
        found = extraction.found
        method = "list" if rule.several and not rule.keys else "label"
        for pointer, value, low, high in said.parts:
            if low < 0:
                found.append(Found(pointer, value, -1, -1, method, rule.text))
            else:
                found.append(Found(pointer, value, start + low, start + high, method, rule.text))
        for low, high in said.joining:
            extraction.claimed.append((start + low, start + high))
        if said.state:
            for pointer in said.without:
                extraction.states.setdefault(pointer, said.state)
        if said.state == "unreadable":
            self._report("unreadable-value", rule, said.without[0], written, start)

    def _report_repeated(self, rule: Label, pointer: str, before: str, written: str, start: int) -> None:
        if clean(written) == clean(before):
            self._extraction.claimed.append((start, start + len(written)))
        else:
            self._report("repeated-label", rule, pointer or None, written, start)

    def _report(self, code: str, rule: Label, pointer: str | None, written: str, start: int) -> None:
        params = {"label": rule.text, "text": clean(written)[:_LONGEST_QUOTE]}
        self._extraction.issues.append(Issue(code, pointer, Span(start, start + len(written)), params))
