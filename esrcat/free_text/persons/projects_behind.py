"""Whether words with capitals that look like a person's name are, or end in, a project's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from esrcat.free_text.story.story import Story
from esrcat.vocab.place_context import given_names

_NOUN = r"-(?:hanke|hankk|projekti)"
_GLUED = re.compile(rf"[\w-]+{_NOUN}\w*")
_BEHIND = re.compile(rf"[ ]{_NOUN}")
_REST = re.compile(rf"(?:[ ](?:[\w&+’-]|\.(?=\w))+){{0,4}}[ ]{_NOUN}")


def is_project(story: Story, end: int) -> bool:
    """Tell whether words name a project: 'projektipäällikkö Reipas Reitti -hankkeessa'."""
    return _BEHIND.match(story.text, end) is not None


def ends_in_project(story: Story, words: Sequence[str], end: int) -> bool:
    """Tell whether a project's name begins with the last of three words.

    So it does in 'Erkki Malli Raivaajat-projektista' and 'Erkki Malli Kohti merta -projektista'; 'Anna Maria
    Malli' has a second given name.
    """
    if _GLUED.fullmatch(words[-1]):
        return True
    return words[1] not in given_names() and _REST.match(story.text, end) is not None
