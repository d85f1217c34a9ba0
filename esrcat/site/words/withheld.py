"""The text of a document as readers see it: words for masked personal data, and unbroken groups of digits."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

from esrcat.privacy import WITHHELD
from esrcat.site.words.messages import marked

# A digit first lets the search skip over what has none; what must not stand before it is looked at after.
_GROUPS = re.compile(r"[0-9](?<![\d#].)\d{0,2}(?: \d{3})+(?!\d)")
_RUN = re.compile(f"{WITHHELD}(?:[{WITHHELD} ]*{WITHHELD})?")


def in_words(text: str, words: str) -> str:
    """Return text such as a title with `words` in brackets where something is left out.

    A screen reader would read each withheld character.
    """
    return _RUN.sub(lambda _: f"[{words}]", text) if WITHHELD in text else text


def show(text: str, words: str) -> Markup:
    """Return text as markup: runs of withheld characters are said in `words`, 1 410 326 stays on a line.

    The words are marked with their language when they are in another one than the text.
    """
    marked_up = escape(text)
    has_groups, is_masked = _GROUPS.search(marked_up), WITHHELD in marked_up
    if not has_groups and not is_masked:
        return marked_up
    shown = str(marked_up)
    if has_groups:
        shown = _GROUPS.sub(r'<span class="nowrap">\g<0></span>', shown)
    if is_masked:
        mark = str(Markup('<span class="held"><b>{}</b></span>').format(marked(words)))
        shown = _RUN.sub(lambda _: mark, shown)
    return Markup(shown)  # escaped above; neither pattern can match in an entity
