"""How a form's text is read when it comes as one run: headings, labels and values without line ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple


class Run(NamedTuple):
    """That a form comes as a run of text, page after page, with no line ends in it.

    `loses` are the readers of values whose characters such a text has lost, mostly digits: a label of
    theirs with nothing behind it is unreadable, not empty, unless the document has kept its dates and ids.
    `together` are headings of sections that were printed in columns: a label of one may stand under
    another. `head` are words that stand behind the title, in lower case.
    """

    loses: tuple[Callable[[str], Any], ...]
    head: str
    together: tuple[str, ...] = ()
