"""Places of somebody else: where others help themselves, where one is reached, where lessons were fetched."""

from __future__ import annotations

import re

from esrcat.free_text.story.story import Statement, Story
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.places", "words.txt")

# 'Liedon nuoria autetaan Liedossa omin voimin', 'Grannen gör det på egen hand', 'Salo does so on its own'.
_BY_THEMSELVES = Expression(_WORDS["by_themselves"], re.IGNORECASE)
# A telephone number or an address: where somebody sits.
_REACHED = Expression(
    r"\bpuhelin\w*|\bpuh\.|\bnumero\w*\s+on\b|\bsähköposti\w*|\btelefon\w*|\btfn\b|\be-post\w*|\btelephone\w*"
    r"|\bphone\b|\be-?mail\w*|\S@\S|\(at\)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\b0\d[\d -]{5,}\d|\+358|@|\(at\)")
# What was seen or learnt there, in the sentence before or in that of the place.
_AWAY = Expression(
    r"\bmuual(?:ta|la|le)\b|\b(?:annorstädes|(?:på|från)\s+(?:annat|andra)\s+(?:håll|orter))\b|\b(?:elsewhere|other\s+places)\b",
    re.IGNORECASE,
)
_SEEN = Expression(
    r"\b(?:nähtiin|nähty|näimme|opittiin|opimme|katsottiin|tutustuttiin|tutustuimme|kuultiin|kuulimme|käytiin)\b"
    r"|\b(?:såg|lärde|besökte|hörde)\s+(?:vi|man|de|sig)\b|\b(?:vi|man|de)\s+(?:såg|lärde|besökte|hörde)\b"
    r"|\b(?:we|they)\s+(?:saw|learnt|learned|visited|heard)\b",
    re.IGNORECASE,
)


def is_of_others(story: Story, statement: Statement) -> bool:
    """Tell whether a sentence says that what is done there is others' own, or where to reach somebody."""
    return (
        _BY_THEMSELVES.search(statement.text) is not None
        or (_REACHED.search(statement.text) is not None and _NUMBER.search(statement.text) is not None)
        or _is_lesson(story, statement)
    )


def _is_lesson(story: Story, statement: Statement) -> bool:
    """Tell 'Oppia haettiin muualta. Kuusamossa nähtiin …': what others showed."""
    if _SEEN.search(statement.text) is None:
        return False
    if _AWAY.search(statement.text) is not None:
        return True
    before = story.statement_at(statement.start - 2)
    return before is not None and before.line == statement.line and _AWAY.search(before.text) is not None
