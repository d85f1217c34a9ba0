"""The headed parts of a text, kept under their own titles."""

from __future__ import annotations

from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story


def read_sections(story: Story, finds: Finds) -> None:
    """Add each heading with the text under it; the title of the page is none."""
    ordinal = 0
    for number, line in enumerate(story.lines):
        if line.kind != "heading":
            continue
        finds.claim(line.start, line.end)
        below = [story.lines[each] for each in story.under(number)]
        if number == story.title or not below or (number == 0 and story.title < 0):
            continue
        base = f"/sections/{ordinal}"
        ordinal += 1
        title = " ".join(story.line_text(line).split())
        finds.add(f"{base}/title", title, line.start, line.end, "heading", "heading of the text")
        start, end = _start(story, below[0]), below[-1].end
        finds.add(f"{base}/text", story.text[start:end], start, end, "heading", "heading of the text")


def _start(story: Story, line: Line) -> int:
    """Return where a line begins with its marker: those of the items below it are in the text, too."""
    if not line.marked:
        return line.start
    start = story.text.rfind("\n", 0, line.start) + 1
    return line.start - len(story.text[start : line.start].lstrip())
