"""What a text is: a project's page, a press release, news of several projects, a call, or something else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from esrcat.pages.content import Content

Kind = Literal["project_page", "press_release", "several_projects", "call", "other"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """The blocks that are about one project: `Content.blocks[first:end]`.

    `heading` is the block that names the project, or None where the text is about one project only.
    """

    first: int
    end: int
    heading: int | None = None


@dataclass(frozen=True, slots=True)
class TextKind:
    """What a text is, why (in words, for people), and which blocks are about which project.

    `stretches` holds one stretch for a text about one project, one for each project for
    several_projects, and none for call and other.
    """

    kind: Kind
    reasons: tuple[str, ...]
    stretches: tuple[Stretch, ...] = ()

    @property
    def is_about_projects(self) -> bool:
        """Tell whether the text is about a project, or several."""
        return self.kind in ("project_page", "press_release", "several_projects")


def kind_of_text(content: Content) -> TextKind:
    """Tell what a text is."""
    return TextKind("project_page", ("it is not told apart yet",), (Stretch(0, len(content.blocks)),))
