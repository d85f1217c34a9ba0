"""The stories of a document: the text of each project that it is about, with its labels and its owner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import takewhile

from esrcat.document import Block, Document
from esrcat.free_text.bodies.site_owner import bodies_around, publisher, site_owner
from esrcat.free_text.story.entries import values_of_entry
from esrcat.free_text.story.labels import labelled_values
from esrcat.free_text.story.story import Labelled, Story, tell
from esrcat.free_text.story.tabulated import with_language_of_heads
from esrcat.free_text.story.wordings import wordings_of
from esrcat.language import languages
from esrcat.pages import Content, main_content
from esrcat.pages.entries import are_grants, entry_at
from esrcat.pages.kinds import Stretch, kind_of_text
from esrcat.pages.stretches_of_openings import opening_of
from esrcat.span import Span


def stories(document: Document) -> Iterator[Story]:
    """Yield the story of each project that a document is about; that of the whole where it is about none."""
    content = main_content(document)
    kind = kind_of_text(content)
    parts = kind.stretches if kind.is_about_projects else (Stretch(0, len(content.blocks)),)
    yield from (story for part in parts if (story := story_of(content, part)).text)


def whole_story(content: Content) -> Story:
    """Return the story of a whole page."""
    return story_from(content, range(len(content.blocks)), None)


def story_of(content: Content, stretch: Stretch) -> Story:
    """Return the story of one project; each cell of a row stands beside the head of its column."""
    if stretch.columns is None:
        return story_from(content, range(stretch.first, stretch.end), stretch.heading)
    section = list(range(*stretch.section)) if stretch.section else []
    cells = [each for pair in _cells_under_heads(content, stretch, stretch.columns) for each in pair]
    numbers = section + cells
    pairs = [(n, n + 2) for n in range(len(section), len(numbers), 2)]
    return story_from(content, numbers, stretch.heading, pairs)


def _cells_under_heads(content: Content, stretch: Stretch, columns: int) -> Iterator[tuple[int, int]]:
    """Yield the head of its column and each cell of a row; one with fewer cells leaves some empty."""
    row = range(stretch.first, stretch.end)
    end = next((last for first, last in content.rows if first == columns), columns + len(row))
    if end - columns == len(row):
        yield from zip(range(columns, end), row, strict=True)
        return
    heads = {content.blocks[n].level: n for n in range(columns, end)}
    yield from ((heads[content.blocks[n].level], n) for n in row)


def story_from(
    content: Content,
    numbers: Sequence[int],
    heading: int | None,
    pairs: Sequence[tuple[int, int]] | None = None,
) -> Story:
    """Return the story of some blocks of a page; `heading` is the one that opens a part about one project."""
    blocks = [content.blocks[number] for number in numbers]
    title = content.title
    if heading is not None:
        opening = content.blocks[heading]
        title = _title_of_part(content.document.text, opening.start, opening.end)
    text = "\n".join(content.text_of(block) for block in blocks)
    place = {number: index for index, number in enumerate(numbers)}
    rows = pairs or [
        (place[first], place[last - 1] + 1)
        for first, last in content.rows
        if first in place and last - 1 in place
    ]
    if heading is not None and not rows:
        blocks = _entry_alone(content.document.text, blocks)
    # A part of a text is too short to tell its language by.
    whole = text if heading is None else "\n".join(map(content.text_of, content.blocks))
    spoken = languages(whole)
    if pairs:
        spoken = with_language_of_heads([content.text_of(blocks[head]) for head, _ in pairs], spoken)
    story = tell(content.document, blocks, rows, wordings_of(spoken), title)
    story.labelled = list(labelled_values(story))
    if heading is not None and story.lines:
        story.labelled = [*_of_entry(content, story, heading), *_years_of_opening(story), *story.labelled]
    story.around = partial(bodies_around, content, story.wordings[0].language)
    if heading is None:
        story.owner = site_owner(content, story.wordings[0].language)
    if story.owner is None:
        story.publisher = publisher(content, story.wordings[0].language)
    return story


def _entry_alone(text: str, blocks: list[Block]) -> list[Block]:
    """Part the entry of a list that opens a story from what is said of it in the lines below."""
    first = blocks[0]
    line = text.find("\n", first.start, first.end)
    if line < 0 or entry_at(text, first.start, first.end) is None or not text[line : first.end].strip():
        return blocks
    below = line + len(text[line : first.end]) - len(text[line : first.end].lstrip())
    said = first._replace(start=below, kind="paragraph")
    return [first._replace(end=line), said, *blocks[1:]]


def _of_entry(content: Content, story: Story, heading: int) -> Iterator[Labelled]:
    """Yield what the entry of a list that opens a story gives in its places."""
    text = content.document.text
    opening = content.blocks[heading]
    entry = entry_at(text, opening.start, opening.end)
    if entry is None:
        return
    before = takewhile(lambda block: entry_at(text, block.start, block.end) is None, content.blocks)
    lead = "\n".join(map(content.text_of, before))
    yield from values_of_entry(story, text[slice(*entry.sum)], are_grants=are_grants(lead))


def _years_of_opening(story: Story) -> Iterator[Labelled]:
    """Yield the years that stand right behind the name of a part: 'Lumipolku (ESR, 2012–2014)'."""
    first = story.lines[0]
    opened = opening_of(story.text, first.start, first.end)
    if opened and opened.groupdict().get("years"):
        at = opened.start("name")
        yield Labelled("period", at, at, *opened.span("years"), "table", 0)


_LONGEST_TITLE = 100
_LONGEST_NAME = 8
# '2. Name of the project', 'Porin Seutu ry: Name of the project'.
_BEFORE_NAME = re.compile(r"\d{1,2}[.)]\s+|[^:\n]{3,60}:\s+(?=\S)")


def _title_of_part(text: str, start: int, end: int) -> Span | None:
    """Return the title of what is said of one of several: the block that opens it, or its first line."""
    line = text.find("\n", start, end)
    stop = line if line > 0 else end
    before = _BEFORE_NAME.match(text, start, stop)
    if before:
        again = line > 0 and text.startswith(text[before.end() : stop], line + 1)
        if again or text[start].isdigit():
            return Span(before.end(), stop)
    if end - start < _LONGEST_TITLE:
        return Span(start, end)
    # 'Name of the project' on a line of its own over a paragraph.
    is_name = line > 0 and len(text[start:stop].split()) <= _LONGEST_NAME and text[stop - 1] not in ".:,!?;"
    return Span(start, stop) if is_name else None
