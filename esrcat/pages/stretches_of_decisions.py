"""Minutes of decisions: a numbered section for each project, with its name and its money."""

from __future__ import annotations

import re
from collections.abc import Sequence

from esrcat.pages.content import Content
from esrcat.pages.mentions import Mention
from esrcat.pages.signs import MONEY
from esrcat.pages.stretch import Stretch, end_of

_LEAST = 2
# '31. Lumipolun rahoitus', '31 § Lumipolun rahoitus', '§ 31 Lumipolun rahoitus'
_NUMBERED = re.compile(r"(?:(?:§\s?)?\d{1,3}(?:[.)]|\s§)|§\s?\d{1,3})\s+\S")


def decisions_of_sections(content: Content, mentions: Sequence[Sequence[Mention]]) -> tuple[Stretch, ...]:
    """Read the numbered sections that each name another project and its money: minutes of decisions."""
    headings = [n for n, block in enumerate(content.blocks) if block.kind == "heading"]
    if sum(_NUMBERED.match(content.text_of(content.blocks[n])) is not None for n in headings) < _LEAST:
        return ()
    found: list[Stretch] = []
    named: set[str] = set()
    for heading, after in zip(headings, [*headings[1:], len(content.blocks)], strict=True):
        end = end_of(content, heading + 1, after)
        texts = [content.text_of(content.blocks[n]) for n in range(heading, end)]
        keys = {mention.key for n in range(heading, end) for mention in mentions[n]} - named
        if _NUMBERED.match(texts[0]) and keys and any(MONEY.search(text.lower()) for text in texts[1:]):
            found.append(Stretch(heading, end, heading))
            named |= keys
    return tuple(found) if len(found) >= _LEAST else ()


def are_decisions(content: Content, parts: Sequence[Stretch]) -> bool:
    """Tell whether each part is a numbered section: minutes hold projects as they hold other items."""
    return all(_NUMBERED.match(content.text_of(content.blocks[each.first])) is not None for each in parts)
