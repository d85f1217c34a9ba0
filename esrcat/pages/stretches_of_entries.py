"""Read a list whose lines are each a project, who carries it out and a sum: what follows belongs to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from esrcat.pages.content import Content
from esrcat.pages.entries import entry_at
from esrcat.pages.stretch import Stretch, end_of
from esrcat.patterns import quick

_LEAST = 2
# What was only asked for is no project yet.
_ASKED_FOR = quick(
    r"\b(?:hakemu|haettu|haetut|haetaan|saapune|hakij|ansök|sökt|inkomna|applied|applica)\w*", re.I
)
_DECIDED = quick(
    r"\b(?:puolt|puolsi|puolla|myön|hyväksy|rahoitet|rahoitta|päät|bevilja|förord|finansiera|godkän|besl[uö]t"
    r"|granted|approved|awarded|funded|endorsed|selected|valit|vald)\w*",
    re.I,
)
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-ZÅÄÖ])")


def stretches_of_entries(content: Content) -> tuple[Stretch, ...]:
    """Return a stretch for each entry of a list of projects; () without two, or where all were asked for."""
    text = content.document.text
    blocks = content.blocks
    starts = [n for n, block in enumerate(blocks) if entry_at(text, block.start, block.end)]
    sure = [n for n in starts if entry_at(text, blocks[n].start, blocks[n].end, of_any_body=False)]
    if len(sure) < _LEAST or _are_applications(content, starts[0]):
        return ()
    ends = [_end(content, first, after) for first, after in pairwise((*starts, len(blocks)))]
    if 2 * sum(end - first == 1 for first, end in zip(starts, ends, strict=True)) > len(starts):
        # Of lines that stand close together none is told of below it: what follows opens the next list.
        ends = [first + 1 for first in starts]
    return tuple(Stretch(first, end, first) for first, end in zip(starts, ends, strict=True))


def _end(content: Content, first: int, after: int) -> int:
    """Return where what is said of an entry ends: a heading that is none opens the next part of the list."""
    heading = next((n for n in range(first + 1, after) if content.blocks[n].kind == "heading"), after)
    return end_of(content, first + 1, heading)


def are_granted(content: Content, parts: Sequence[Stretch]) -> bool:
    """Tell whether each part opens with a line that says what was given to it, whatever call that ends."""
    blocks = (content.blocks[each.first] for each in parts)
    entries = [entry_at(content.document.text, block.start, block.end) for block in blocks]
    return bool(entries) and all(each is not None and each.is_grant for each in entries)


def _are_applications(content: Content, first: int) -> bool:
    """Tell whether the sentence that opens a list speaks of what was asked for, and of no decision."""
    if not first:
        return False
    lead = _SENTENCE.split(content.text_of(content.blocks[first - 1]))[-1]
    return _ASKED_FOR.search(lead) is not None and _DECIDED.search(lead) is None
