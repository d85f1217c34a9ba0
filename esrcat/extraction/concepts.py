"""Target groups and themes named in a form's long texts → labels of the controlled list."""

from __future__ import annotations

from esrcat.evidence import Extraction, found_in
from esrcat.normalise import View
from esrcat.vocab.target_groups import ConceptKind, labels

_RULE = "word of the list of target groups and themes"
# A text as long as a book names every group sooner or later; its beginning says what it is about.
_LONGEST = 30_000
_SOURCES: tuple[tuple[str, ConceptKind, str, bool], ...] = (
    ("/target_groups/direct", "target_group", "/target_groups/labels", True),
    ("/summary", "theme", "/themes", False),
)
"""Text, kind of concept, where its labels go, and whether the text is about its target groups.

The text on indirect target groups gives none: it names who profits (employers, municipalities), and
'who is helped where' would then show everybody everywhere.
"""


def read_concepts(extraction: Extraction, views: dict[str, View]) -> None:
    """Add the labels of the groups that a form says it is for, and the themes of its summary.

    `views` are the cleaned texts by pointer.
    """
    for source, kind, pointer, section in _SOURCES:
        text = views.get(source)
        if text is None:
            continue
        for number, label, start, end in labels(text.text[:_LONGEST], kind, section):
            first, last = text.span(start, end)
            extraction.found.append(found_in(f"{pointer}/{number}", label, first, last, "sentence", _RULE))
