"""Records from texts that follow no form: project pages, press releases and news.

The text of a page (`esrcat.pages`) becomes a story: lines, sentences and labelled values, in which each
package here finds one family of fields. What a text says of another project is kept apart, and what two
sentences say differently is left out rather than guessed.

The readers are loaded when one is first used: names of organisations, which are known here, are asked for
without any free text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from esrcat.free_text.reading import FreeText, form_of, read_free_text, read_project, stories

__all__ = ["FreeText", "form_of", "read_free_text", "read_project", "stories"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from esrcat.free_text import reading

    return getattr(reading, name)
