"""'Label: value' lines of a section → values."""

from __future__ import annotations

import re
from collections.abc import Iterable

from esrcat.document import Document
from esrcat.evidence import Extraction, Found, found_in
from esrcat.extraction.broken import interpret_broken, joined
from esrcat.extraction.cells import PageCells
from esrcat.extraction.heading_lines import Part, TextLine
from esrcat.extraction.label_layout import is_pair, labels_stand_alone, value_behind_colon
from esrcat.extraction.label_rules import field_of, numbered, rules_for
from esrcat.extraction.runs import keeps_digits
from esrcat.extraction.values import Interpretation, interpret, unless_first_line_says_more
from esrcat.folding import fold
from esrcat.issues import Issue
from esrcat.model import Method
from esrcat.normalise import clean
from esrcat.rules import Form, Label, Line, Section
from esrcat.span import Span

_LABEL_SHAPE = re.compile(r"[A-ZÅÄÖ][^:.!?]{2,70}:(?!//)")
# What parts a label from its value where a table was copied as text.
_GAP = re.compile(r"\t|[ \xa0]{2}")
_WRAP = re.compile(r"(?<!-)\n")
# A box, ticked or not; some fonts have it where others have letters.
_TICK = re.compile(r"(?:(?P<ticked>[ýþ☒☑✓✔✗✘\uf0fd\uf0fe]|[xX](?=\s))|[☐□¨o\uf0a8\uf06f](?=\s))\s*")
_LONGEST_LABEL = 90
_MOST_LABEL_WORDS = 6
_LONGEST_QUOTE = 120
_FULL_LINE = 50


class LabelReader:
    """Reads the label lines of one document's sections, one section after the other."""

    __slots__ = (
        "_alone",
        "_apart",
        "_cells",
        "_document",
        "_extraction",
        "_filled",
        "_group",
        "_is_run",
        "_joining",
        "_loses",
        "_may_be_blank",
        "_ordinals",
        "_text",
        "_written",
    )

    def __init__(
        self, document: Document, form: Form, extraction: Extraction, parts: Iterable[Part] = ()
    ) -> None:
        self._document = document
        self._joining = form.joining
        self._apart = not form.labels_alone and labels_stand_alone(document, parts)
        self._alone = form.labels_alone or self._apart
        self._is_run = form.run is not None
        self._loses = form.run.loses if form.run and not keeps_digits(document) else ()
        self._cells = PageCells(document) if document.pages else None
        self._text = document.text
        self._extraction = extraction
        self._group: str | None = None
        self._may_be_blank = False
        self._ordinals: dict[str, int] = {}
        self._filled: set[str] = set()
        self._written: dict[str, str] = {}

    def read(self, section: Section, part: Part) -> None:
        """Read the lines of a section whose rule has labels."""
        self._group = None
        self._may_be_blank = section.optional
        text, body, claimed = self._text, part.body, self._extraction.claimed
        last = len(body)
        fallbacks: list[tuple[Label, str, int]] = []
        at = 0
        while at < last:
            start, end, block = body[at]
            at += 1
            if self._cells and block in self._cells.read:
                continue
            if section.options and self._read_option(section, start, end):
                continue
            rule, written = self._match(section, start, end, block)
            if not rule and (wrapped := self._match_wrapped(section, body, at - 1)):
                rule, written = wrapped
                end = body[at][1]
                at += 1
            if isinstance(rule, Label):
                value_at = end - len(written)
                claimed.append((start, value_at))
                if not rule.has_field:
                    at += self._is_run and at < last and not self._match(section, *body[at])[0]
                    continue
                if at < last and (body[at][2] == block or not written):
                    # Where labels have no colon, a line with one is no label that the form does not know.
                    plain = self._alone and text.find(":", start, value_at) < 0
                    first = value_at, end, block
                    value_at, end, at = self._whole_value(section, body, at, first, plain=plain)
                    written = text[value_at:end]
                if rule.fallback:
                    fallbacks.append((rule, written, value_at))
                else:
                    self._read_value(rule, written, value_at)
            elif rule:
                self._extraction.found.append(Found(rule.pointer, rule.value, start, end, "label", rule.text))
            elif not (self._read_bare(section, start, end) or section.kept):
                self._report_unknown(start, end)
        self._read_where_nothing_else(fallbacks)

    def _read_where_nothing_else(self, fallbacks: list[tuple[Label, str, int]]) -> None:
        """Read the values of labels that count where no other label has given the field one."""
        for rule, written, value_at in fallbacks:
            if rule.pointer not in self._written:
                self._read_value(rule, written, value_at)

    def _read_option(self, section: Section, start: int, end: int) -> bool:
        """Read a line that is one of several to be ticked; False when it is none of them."""
        tick = _TICK.match(self._text, start, end)
        words = fold(self._text[tick.end() if tick else start : end])
        for option in section.options:
            if words.startswith(fold(option.text)):
                self._extraction.claimed.append((start, end))
                if tick and tick["ticked"]:
                    found = Found(option.pointer, option.value, tick.end(), end, "label", option.text)
                    self._extraction.found.append(found)
                return True
        return False

    def _match(self, section: Section, start: int, end: int, block: int) -> tuple[Label | Line | None, str]:
        """Return the rule for a line's label and the value behind it."""
        head, colon, value = self._text[start:end].partition(":")
        rules = section.by_words.get(head)
        if not rules:
            rules = rules_for(section, head) if len(head) <= _LONGEST_LABEL else None
            if not rules:
                return self._match_beginning(section, start, end) if self._alone else (None, "")
        if not (colon or self._alone or isinstance(rules[0], Line) or self._in_cell(block)):
            return None, ""
        return rules[0] if len(rules) == 1 else self._in_group(rules), value.lstrip()

    def _read_bare(self, section: Section, start: int, end: int) -> bool:
        """Read a line as the value of a label that was left out; False when it is none."""
        for rule in section.rules:
            if isinstance(rule, Label) and rule.bare and field_of(rule) not in self._written:
                written = self._text[start:end]
                if interpret(rule, self._joining, written).parts:
                    self._read_value(rule, written, start)
                    return True
        return False

    def _match_beginning(self, section: Section, start: int, end: int) -> tuple[Label | Line | None, str]:
        """Return the rule for a label that a line begins with, parted from its value by a space or a gap."""
        line = self._text[start:end]
        if self._cells:
            words = line.split(" ")
            most = min(len(words) - 1, _MOST_LABEL_WORDS)
            heads = [" ".join(words[:count]) for count in range(most, 0, -1)]
        else:
            gap = _GAP.search(line)
            heads = [line[: gap.start()]] if gap else []
        for head in heads:
            rules = rules_for(section, head)
            if rules and isinstance(rules[0], Label):
                rule = rules[0] if len(rules) == 1 else self._in_group(rules)
                return rule, line[len(head) :].lstrip()
        return None, ""

    def _match_wrapped(self, section: Section, body: list[TextLine], at: int) -> tuple[Label, str] | None:
        """Return the rule for a label that goes on over the end of its line, and the value behind it."""
        if at + 1 == len(body) or body[at + 1][2] != body[at][2]:
            return None
        start, end, _ = body[at]
        following, following_end, _ = body[at + 1]
        if end - start > _LONGEST_LABEL or self._text.find(":", start, end) >= 0:
            return None
        head, colon, value = self._text[following:following_end].partition(":")
        alone = colon or self._alone or self._in_cell(body[at][2])
        upper = self._text[start:end]
        rules = rules_for(section, f"{upper} {head}") if alone else None
        if alone and not rules and upper[-1] == "-":
            # The hyphen is the label's own, or was put in where the line ended.
            whole = (section.by_words.get(section.compare(words + head)) for words in (upper, upper[:-1]))
            rules = next(filter(None, whole), None)
        rule = self._in_group(rules) if rules else None
        return (rule, value.lstrip()) if isinstance(rule, Label) else None

    def _whole_value(
        self, section: Section, body: list[TextLine], at: int, first: TextLine, *, plain: bool
    ) -> tuple[int, int, int]:
        """Return start and end of a value that goes on over the next lines, and the line after it.

        The next lines are those of its block, or the next cell where the label's own holds no value, or the
        one below.
        """
        value_at, end, block = first
        while at < len(body):
            start, line_end, line_block = body[at]
            empty = value_at >= end
            next_cell = empty and line_block == block + 1 and self._holds_value_of(block, line_block)
            if not (line_block == block or next_cell):
                break
            shaped = not plain and _LABEL_SHAPE.match(self._text, start, line_end)
            if shaped and empty and self._is_apart(shaped, block, (start, line_end, line_block)):
                shaped = None
            if shaped and not self._is_wrapped_value(section, body, at):
                break
            if self._match(section, start, line_end, line_block)[0] or self._match_wrapped(section, body, at):
                break
            start = value_behind_colon(self._text, start, line_end) if next_cell else start
            value_at, end, block = start if empty else value_at, line_end, line_block
            at += 1
        if self._cells and value_at >= end:
            value_at, end = self._cell_below(section, body, at, (value_at, end, first[2]))
        return value_at, end, at

    def _is_apart(self, shaped: re.Match[str], label: int, line: TextLine) -> bool:
        """Tell a value that looks like a label by where it stands: apart from its own, which has no other.

        A label in a cell, or on a line, of its own has nothing behind its colon.
        """
        _, end, block = line
        if block == label + 1 and is_pair(self._document, label, block):
            return True
        return shaped.end() < end and (self._apart or (self._cells is not None and block == label + 1))

    def _holds_value_of(self, label: int, block: int) -> bool:
        """Tell whether the block after a label that stands alone may be its value."""
        if self._cells:
            return self._cells.are_together(label, block)
        return self._in_cell(block) or self._alone

    def _cell_below(
        self, section: Section, body: list[TextLine], at: int, label: TextLine
    ) -> tuple[int, int]:
        """Return start and end of the value under a label in a column, or of the label where it has none."""
        below = self._cells.below(label[2]) if self._cells else None
        inside = [line for line in body[at:] if line[2] == below]
        if not inside or self._match(section, *inside[0])[0] or self._match_wrapped(section, inside, 0):
            return label[0], label[1]
        if self._cells:
            self._cells.read.add(inside[0][2])
        return inside[0][0], inside[-1][1]

    def _is_wrapped_value(self, section: Section, body: list[TextLine], at: int) -> bool:
        """Tell a value that goes on with a colon in it from an unknown label.

        It goes on where the line before is full and its block holds one field alone.
        """
        before, end, block = body[at - 1]
        if body[at][2] != block or end - before < _FULL_LINE:
            return False
        own = [line for line in body if line[2] == block]
        return sum(bool(self._match(section, *line)[0]) for line in own) == 1

    def _in_group(self, rules: list[Label | Line]) -> Label | Line:
        """Choose among rules for the same words: a group's own once the group has begun."""
        for rule in rules:
            if ("*" in rule.pointer) == (self._group is not None):
                return rule
        return rules[0]

    def _in_cell(self, block: int) -> bool:
        return self._document.blocks[block].kind in ("cell", "term")

    def _report_unknown(self, start: int, end: int) -> None:
        if shape := _LABEL_SHAPE.match(self._text, start, end):
            params = {"label": shape[0][:-1]}
            self._extraction.issues.append(Issue("unknown-label", None, Span(start, end), params))

    def _read_value(self, rule: Label, written: str, start: int) -> None:
        group = rule.pointer.partition("/*")[0] if "*" in rule.pointer else None
        if group is not None:
            rule = self._in_turn(rule, group)
        pointer = rule.pointer
        lines, text = written, self._text
        if self._cells and "\n" in written:
            # Columns are narrow, so the end of a line is only a wrap.
            written = _WRAP.sub(" ", written)
        # A code, an amount or an address seldom recurs: remembering it costs more than reading it.
        value = (
            rule.one(joined(rule, written, lines, text) if "\n" in lines else written) if rule.one else None
        )
        said = None if value is not None else interpret_broken(rule, self._joining, written, text)
        if said and said.state == "unreadable" and "\n" in lines:
            written, said = unless_first_line_says_more(rule, self._joining, lines, said)
        if group is not None and (said is None or said.parts):
            self._filled.add(group)
        if said is None or said.state != "empty":
            field = pointer or field_of(rule)
            if field in self._written:
                self._report_repeated(rule, self._written[field], written, start)
                return
            self._written[field] = written
        elif self._has_lost(rule, group):
            said = said._replace(state="unreadable")
        if said:
            self._take(rule, said, written, start)
        elif value is not None:
            found = found_in(pointer, value, start, start + len(written), "label", rule.text)
            self._extraction.found.append(found)

    def _has_lost(self, rule: Label, group: str | None) -> bool:
        """Tell whether a label without a value has lost it, where it is of a thing that is there."""
        lost = self._loses and (rule.one in self._loses or rule.several in self._loses)
        return bool(lost) and (group is None or rule.opens or group in self._filled)

    def _in_turn(self, rule: Label, group: str) -> Label:
        """Return the rule for the thing whose turn it is; a label that opens a thing begins the next."""
        if rule.opens and group in self._filled:
            self._ordinals[group] = self._ordinals.get(group, 0) + 1
            self._filled.remove(group)
        self._group = group
        return numbered(rule, self._ordinals.get(group, 0))

    def _take(self, rule: Label, said: Interpretation, written: str, start: int) -> None:
        extraction = self._extraction
        found = extraction.found
        text = rule.text
        method: Method = "list" if rule.several and not rule.keys else "label"
        base, parts, joining, state, without = said
        for key, value, low, high in parts:
            first, last = (start + low, start + high) if low < high else (-1, -1)
            found.append(found_in(base + key, value, first, last, method, text))
        if joining:
            extraction.claimed += [(start + low, start + high) for low, high in joining]
        if state and not (self._may_be_blank and state == "empty"):
            for pointer in without:
                if extraction.states.get(pointer) != "unreadable":
                    extraction.states[pointer] = state
        if state == "unreadable":
            self._report("unreadable-value", rule, without[0], written, start)

    def _report_repeated(self, rule: Label, before: str, written: str, start: int) -> None:
        if clean(written) == clean(before):
            self._extraction.claimed.append((start, start + len(written)))
        else:
            self._report("repeated-label", rule, rule.pointer or None, written, start)

    def _report(self, code: str, rule: Label, pointer: str | None, written: str, start: int) -> None:
        params = {"label": rule.text, "text": clean(written)[:_LONGEST_QUOTE]}
        # Of a value that is not there the label is shown.
        span = Span(start, start + len(written)) if written else Span(*self._extraction.claimed[-1])
        self._extraction.issues.append(Issue(code, pointer, span, params))
