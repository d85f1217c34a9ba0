"""How figures of a sentence stand to each other: one in place of another, or the same in other terms."""

from __future__ import annotations

import re

from esrcat.free_text.money.amounts import Amount, Percent

_THAT_IS = re.compile(
    r"[^.;]{0,60}?(?:\beli\b|\bdvs\.?|\bdet\s+vill\s+säga\b|\bi\.e\.|\bor\b|\bthat\s+is\b|\beller\b"
    r"|\bja\s+se\s+on\b|\boch\s+det\s+är\b|\band\s+(?:that|it)\s+is\b|\balltså\b|\bsiis\b|\btoisin\s+sanoen\b|\bnämligen\b|\bvilket\s+är\b|\bmikä\s+on\b|\bwhich\s+is\b|\(|,)\s*(?:noin\s+|ca\.?\s+|about\s+"
    r"|noin\s+)?\Z",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"(?:från|from)\s+(?:ca\s+|cirka\s+|about\s+|EUR\s+|€\s?)?\Z", re.IGNORECASE)
_TO = re.compile(r"\s*(?:euro|euros)?\s*(?:till|to)\s+(?:EUR\s+|€\s?)?\d", re.IGNORECASE)


def is_former(text: str, figure: Amount | Percent) -> bool:
    """Tell a sum that another took the place of: 'nousi 220 000 eurosta 275 000 euroon'."""
    if text[figure.start : figure.end].endswith("eurosta"):
        return "euroon" in text[figure.end : figure.end + 40]
    before = _FROM_TO.search(text, max(0, figure.start - 20), figure.start)
    return before is not None and _TO.match(text, figure.end) is not None


def says_the_same(text: str, previous: Amount | Percent, figure: Amount | Percent) -> bool:
    """'80 % eli 1 137 380 euroa': the same share as a percentage and as an amount."""
    if isinstance(figure, Amount) == isinstance(previous, Amount):
        return False
    return _THAT_IS.fullmatch(text, previous.end, figure.start) is not None
