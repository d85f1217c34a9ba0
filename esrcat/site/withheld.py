"""The text of a document as a reader sees it: left-out personal data in words, groups of digits unbroken."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from esrcat.privacy import WITHHELD
from esrcat.site.messages import marked

_GROUPS = re.compile(r"(?<![\d#])\d{1,3}(?: \d{3})+(?!\d)")
_RUN = re.compile(f"{WITHHELD}(?:[{WITHHELD} ]*{WITHHELD})?")


def show(text: str, words: str) -> Markup:
    """Return text as markup: runs of withheld characters are said in `words`, 1 410 326 stays on a line.

    The words are marked with their language when they are in another one than the text.
    """
    shown = str(escape(text))
    if _GROUPS.search(shown):
        shown = _GROUPS.sub(r'<span class="nowrap">\g<0></span>', shown)
    if WITHHELD in shown:
        mark = str(Markup('<span class="held"><b>{}</b></span>').format(marked(words)))
        shown = _RUN.sub(lambda _: mark, shown)
    return Markup(shown)  # escaped above; neither pattern can match in an entity
