"""Form fields of a Word document: the boxes and lists of a form whose state stands in no text."""

from __future__ import annotations

from typing import Any

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = frozenset(("0", "false", "off"))


def is_on(element: Any) -> bool:
    """Tell whether a property is set: it is when it stands there, unless it says otherwise."""
    return element is not None and element.get(f"{_WORD}val", "1") not in _OFF


def stated(mark: Any) -> str:
    """Return what a form shows for a field: '☒' or '☐' for a box, the chosen entry of a list.

    `mark` is the sign of a field (w:fldChar); what was typed into a field of text stands behind it as text.
    Source: ECMA-376, part 1, 17.16 (w:checkBox, w:ddList).
    """
    box = mark.find(f"{_WORD}ffData/{_WORD}checkBox")
    if box is not None:
        checked = box.find(f"{_WORD}checked")
        return "☒" if is_on(box.find(f"{_WORD}default") if checked is None else checked) else "☐"
    choice = mark.find(f"{_WORD}ffData/{_WORD}ddList")
    return "" if choice is None else _chosen(choice)


def _chosen(choice: Any) -> str:
    """Return the entry that was chosen, else the one that is set from the start, which is the first."""
    entries = [entry.get(f"{_WORD}val", "") for entry in choice.iterfind(f"{_WORD}listEntry")]
    for name in ("result", "default"):
        number = choice.find(f"{_WORD}{name}")
        if number is not None:
            at = number.get(f"{_WORD}val", "")
            return entries[int(at)] if at.isdecimal() and int(at) < len(entries) else ""
    return entries[0] if entries else ""
