"""Whether a text is about projects, by all its words, where what rules see of it is not enough."""

from __future__ import annotations

from esrcat.judging import judgement, text_clues
from esrcat.pages import Content

_LEAST, _PLAIN = 0.3, 0.85
_SHORT = 80
"""A text of fewer words is not judged: it is unlike those that the weights were learnt from."""


def is_plainly_about_projects(content: Content) -> bool:
    """Tell whether the words of a text are plainly those of texts about projects."""
    return _chance(content) >= _PLAIN


def is_about_none(content: Content) -> bool:
    """Tell whether the words of a text are those of texts that are about no project."""
    return 0 <= _chance(content) < _LEAST


def text_of(content: Content) -> str:
    """Return the text of a page without what is printed around it."""
    return "\n".join(map(content.text_of, content.blocks))


def _chance(content: Content) -> float:
    text = text_of(content)
    return judgement("projects").chance_by(text_clues(text)) if len(text.split()) >= _SHORT else -1.0
