"""Texts as markup, for pages printed without a template: every string returned here is escaped."""

from __future__ import annotations

from functools import lru_cache

from markupsafe import Markup, escape

from esrcat.site.words.messages import Foreign, Messages
from esrcat.site.words.withheld import show

_SHORT = 120


def prose(text: str, words: Messages) -> Markup:
    """Return text of a document as markup: left-out personal data said in words, its language marked."""
    return shown(text, words.t.held.any, words.language)


def shown(text: str, held: str, language: str) -> Markup:
    """Return text as markup; `held` are the words for what is left out, in the language of the page."""
    if not isinstance(text, Foreign):
        return _own(text, held) if len(text) <= _SHORT and type(text) is str else show(text, held)
    told = show(str(text), Foreign(held, language))
    return Markup('<span lang="{}">{}</span>').format(text.language, told)


@lru_cache(maxsize=4096)
def _own(text: str, held: str) -> Markup:
    """Names recur, and a short value stands in its quote once more. Not for texts that say their language."""
    return show(text, held)


@lru_cache(maxsize=8192)
def known(text: str) -> str:
    """Return a text that recurs from page to page (a label, the id of a field), escaped once.

    Not for texts that say their language: those are equal to plain ones.
    """
    return str(escape(text))


@lru_cache(maxsize=8192)
def field_id(pointer: str) -> str:
    """Return the anchor of a field on its project page; it may need escaping."""
    return "f" + pointer.replace("/", "-")


def ids(anchors: tuple[str, ...]) -> str:
    """Return the first of the anchors as an id attribute, '' for none."""
    return f' id="{known(anchors[0])}"' if anchors else ""


def more_ids(anchors: tuple[str, ...]) -> str:
    """Return elements without content for all anchors but the first."""
    if len(anchors) < 2:
        return ""
    return "".join([f'<span class="at" id="{known(anchor)}"></span>' for anchor in anchors[1:]])
