"""Parts of a text of one form: each has the label of its name, or the same labels of its facts.

Registers of funds and minutes print their projects alike, one below the other, so what stands again and again
parts them; neither money nor the word for a project needs to stand in each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from esrcat.pages.content import Content
from esrcat.pages.phrases import is_fact_label
from esrcat.pages.stretch import CLOSING, Stretch, end_of
from esrcat.patterns import quick

_LEAST = 2
# 'Projekt: ”Stigen, fas 2”' over the facts of a project.
_NAME_LABEL = re.compile(
    r"(?:(?:hank(?:e|keen)|projekti?|projekt(?:in|ets)|project)(?:\s?(?:nimi|namn|name))?|name\sof\s(?:the\s)?project)\s?:\s+"
    r"(?P<name>\S[^\n]{2,120})",
    re.I,
)
_LABEL = re.compile(r"(?:[•*–-]\s)?(?P<label>[A-ZÅÄÖ][\w -]{2,35}):\s*\S")
_FROM_DAY_TO_DAY = quick(
    r"\b\d{1,2}\.\s?\d{1,2}\.\s?(?:(?:19|20)\d\d)?\s?[–—-]\s?\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d"
)
_HEAD_OF_FACTS = 5
_LONGEST_NAME = 90
_LONGEST_HEADING = 140


def stretches_by_labels(content: Content) -> tuple[Stretch, ...]:
    """Return the part of each project that a text of one form tells of; () for others."""
    return _by_label_of_name(content) or _by_labels_of_facts(content) or _by_names_over_facts(content)


def _by_label_of_name(content: Content) -> tuple[Stretch, ...]:
    """Read what begins with the label of a name each time, and has other labels below."""
    starts: dict[str, int] = {}
    for number, block in enumerate(content.blocks):
        named = _NAME_LABEL.match(content.text_of(block))
        if named and block.kind in ("paragraph", "item", "heading"):
            starts.setdefault(named["name"].casefold(), number)
    found = _parts(content, list(starts.values()))
    return found if all(_labels_in(content, each.first, each.end) for each in found) else ()


def _by_labels_of_facts(content: Content) -> tuple[Stretch, ...]:
    """Read headings, or lines like them, with the same labels below each, among them a period of its own."""
    headings = [number for number in range(len(content.blocks)) if _may_head_facts(content, number)]
    heads: list[tuple[int, set[str]]] = []
    periods = set()
    for heading in headings:
        if is_fact_label(content.text_of(content.blocks[heading])):
            continue
        labels, period = _facts_below(content, heading)
        if period and len(labels) >= _LEAST:
            heads.append((heading, labels))
            periods.add(period)
    alike = len(heads) >= _LEAST and len(set.intersection(*(labels for _, labels in heads))) >= _LEAST
    return _parts(content, [heading for heading, _ in heads]) if alike and len(periods) == len(heads) else ()


def _may_head_facts(content: Content, number: int) -> bool:
    """Tell whether a block is a heading, or a line by itself that no mark ends."""
    block = content.blocks[number]
    text = content.text_of(block)
    is_line = block.kind == "paragraph" and len(text) <= _LONGEST_HEADING and "\n" not in text
    return block.kind == "heading" or (is_line and text[-1:] not in ".:,;" and _LABEL.match(text) is None)


def _by_names_over_facts(content: Content) -> tuple[Stretch, ...]:
    """Read the paragraphs that are a line with a name over lines of the same labels."""
    labels_of: dict[int, set[str]] = {}
    names = set()
    for number, block in enumerate(content.blocks):
        name, *below = content.text_of(block).split("\n")
        labels = [_LABEL.match(line) for line in below]
        if (
            block.kind != "paragraph"
            or len(labels) < _LEAST
            or not all(labels)
            or not any(is_fact_label(line) for line in below)
            or _LABEL.match(name)
            or is_fact_label(name)
            or len(name) > _LONGEST_NAME
            or name[-1] in ".:,;"
        ):
            continue
        labels_of[number] = {label["label"].casefold() for label in labels if label}
        names.add(name.casefold())
    alike = len(labels_of) >= _LEAST and len(set.intersection(*labels_of.values())) >= _LEAST
    if not alike or len(names) < len(labels_of):
        return ()
    return tuple(Stretch(number, number + 1, number) for number in labels_of)


def _facts_below(content: Content, heading: int) -> tuple[set[str], str]:
    """Return the labels of the lines right below a heading, and the period that one of them gives."""
    labels = set[str]()
    period = ""
    for block in content.blocks[heading + 1 : heading + 1 + _HEAD_OF_FACTS]:
        for line in content.text_of(block).split("\n"):
            label = _LABEL.match(line.strip())
            if label is None:
                return labels, period
            labels.add(label["label"].casefold())
            run = _FROM_DAY_TO_DAY.search(line)
            period = period or (run[0] if run else "")
    return labels, period


def _parts(content: Content, starts: Sequence[int]) -> tuple[Stretch, ...]:
    """Return the parts that begin at blocks; what stands over all of them is in none."""
    if len(starts) < _LEAST:
        return ()
    blocks = content.blocks
    return tuple(
        Stretch(first, end_of(content, first + 1, after) if after == len(blocks) else after, first)
        for first, after in pairwise((*starts, len(blocks)))
    )


def _labels_in(content: Content, first: int, end: int) -> bool:
    """Tell whether blocks have the label of another fact."""
    lines = (
        line
        for n in range(first, end)
        for line in content.text_of(content.blocks[n]).split("\n")[n == first :]
    )
    return any(is_fact_label(line) and not CLOSING.match(line) for line in lines)
