"""The headed parts of a text, kept under their own titles."""

from __future__ import annotations

from esrcat.free_text.finds import Finds
from esrcat.free_text.story import Story


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
        start, end = below[0].start, below[-1].end
        finds.add(f"{base}/text", story.text[start:end], start, end, "heading", "heading of the text")
