"""Personal data that was left out, as a reader sees it: a run of █ becomes words."""

from __future__ import annotations

import re

from markupsafe import Markup

from esrcat.privacy import WITHHELD

_RUN = re.compile(f"{WITHHELD}(?:[{WITHHELD} ]*{WITHHELD})?")


def show_withheld(text: Markup, words: str) -> Markup:
    """Return the text with each run of withheld characters replaced by a labelled mark."""
    if WITHHELD not in text:
        return text
    mark = Markup('<span class="held"><b>{}</b></span>').format(words)
    return Markup(_RUN.sub(lambda _: str(mark), str(text)))  # escaped before: a run holds no markup
