"""The heading that is the project's name on the page of a register, below the register's own title and facts.

'Kohesio: discover EU projects in your region', then start, end and fund, then the name over its description:
the only page on which nothing but its place says what the heading is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.names.mention import Mention, mention_of
from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import topic_of

IN_REGISTER = "heading below a register's own"
"""The rule of such names."""
_OF_REGISTER = re.compile(
    r"kohesio\b|keep\.eu\b|eura\s?20\d\d\b|\w*rakennerahasto\w*\s?tietopalvelu", re.IGNORECASE
)
_LONGEST, _PROSE = 150, 100


def names_in_register(story: Story) -> Iterator[Mention]:
    """Yield the first heading over prose, where the title of the page is a register's."""
    if story.title != 0 or not _OF_REGISTER.match(story.line_text(story.lines[0])):
        return
    for line, below in zip(story.lines[1:], story.lines[2:], strict=False):
        written = story.line_text(line)
        if (
            line.kind == "heading"
            and below.end - below.start > _PROSE
            and len(written) <= _LONGEST
            and not is_never_a_name(written)
            and topic_of(written, story.wordings) is None
        ):
            yield mention_of(story, line.start, line.end, 6, IN_REGISTER)
            return
