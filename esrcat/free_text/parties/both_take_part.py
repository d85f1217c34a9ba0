"""Of those whom a sentence names the next says what they are: 'Molemmat ovat osatoteuttajia.'"""

from __future__ import annotations

import re

from esrcat.patterns import quick

# Behind the sentence, or behind a colon within it.
_BOTH = quick(
    r":?\s*(?:molemmat|kumpikin|kaikki|nämä|he|båda|bägge|alla|de|both|all|they)\s"
    r"(?:ovat|on|olivat|är|var|are|were)\s(?:[a-zåäö]+\s){0,2}"
    r"(?:osatoteuttaj|(?:hanke|yhteistyö)?kumppan|partner|del(?:genomför|aktör)|medsökande|co-?implementer)",
    re.IGNORECASE,
)


def both_take_part(text: str, end: int) -> bool:
    """Tell whether the sentence behind one that ends here says that those named in it are partners."""
    return _BOTH.match(text, end) is not None
