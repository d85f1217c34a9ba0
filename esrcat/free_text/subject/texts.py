"""Whether a text is about projects, by all its words, where what rules see of it is not enough."""

from __future__ import annotations

from functools import cached_property

from esrcat.judging import judgement, text_clues
from esrcat.pages import Content

_LEAST, _LIKELY, _PLAIN = 0.08, 0.6, 0.85
_LEAST_WEAKLY = 0.25
"""Words less likely than this speak against a text of which rules found a name only weakly: by what stands
over its facts, or by a word of its title. Pages of real writers are unlike those that taught: a tenth is
common there.
"""
_SHORT = 80
"""A text of fewer words is not judged: it is unlike those that the weights were learnt from."""


class Judged:
    """What all words of a text say of whether it is about projects; they are asked once, where need be."""

    def __init__(self, content: Content) -> None:
        self._content = content

    @property
    def is_plainly_about_projects(self) -> bool:
        """Tell whether the words are plainly those of texts about projects."""
        return self._chance >= _PLAIN

    @property
    def is_likely_about_projects(self) -> bool:
        """Tell whether the words are rather those of texts about projects: facts have to say so, too."""
        return self._chance >= _LIKELY

    @property
    def is_about_none(self) -> bool:
        """Tell whether the words are those of texts that are about no project."""
        return 0 <= self._chance < _LEAST

    @property
    def is_hardly_about_any(self) -> bool:
        """Tell whether the words speak against a text that names its project only weakly."""
        return 0 <= self._chance < _LEAST_WEAKLY

    @cached_property
    def _chance(self) -> float:
        text = text_of(self._content)
        long_enough = len(text.split()) >= _SHORT
        return judgement("projects").chance_by(text_clues(text)) if long_enough else -1.0


def text_of(content: Content) -> str:
    """Return the text of a page without what is printed around it."""
    return "\n".join(map(content.text_of, content.blocks))
