"""Pages and press releases without a form: find the text itself in them, and decide what it is about."""

from __future__ import annotations

from esrcat.pages.content import Content, Published
from esrcat.pages.reading import main_content

__all__ = ["Content", "Published", "main_content"]
