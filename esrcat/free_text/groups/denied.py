"""Whom a text names only to say that a project is not for them, or works with them."""

from __future__ import annotations

import re

from esrcat.free_text.story.story import Story


def is_denied(story: Story, start: int, end: int) -> bool:
    """Tell whether the clause says that nothing is done for them: 'esimiehiä varten ei ollut ohjelmaa'."""
    statement = story.statement_at(start)
    if statement is None:
        return False
    if _WITH.match(story.text, end) and not _WORK.search(story.text, statement.start, start):
        return story.text[statement.end - 1] == "."
    if _AS.search(story.text, start, end) and _ACTED.search(story.text, statement.start, start):
        return True
    first = max(story.text.rfind(",", statement.start, start), statement.start)
    behind = _DENIED_BEHIND.match(story.text, end)
    return behind is not None or _DENIES.search(story.text, first, start) is not None


# 'on toiminut neuvojien esimiehenä': what somebody of the project is.
_AS = re.compile(r"n[aä]\Z")
_ACTED = re.compile(r"\btoimi(?:i|nut|nee)?\s")
_DENIED_BEHIND = re.compile(r"\s(?:varten\s)?ei(?:vät)?\b")
# 'Parit sovittiin esimiehen kanssa': with whom something is done.
_WITH = re.compile(r"\skanssa\b")
# 'Teemme työtä vankien kanssa': for whom it is done.
_WORK = re.compile(r"\b(?:teemme|tekee|tehdään|tehtiin|teki)\s+työtä\s|\btyöskente\w+\s", re.IGNORECASE)
_DENIES = re.compile(
    r"\b(?:ei(?:vät)?(?:kä)?|inte|not|no\s+longer|neither)\b(?!\s+(?:vain|ainoastaan|pelkästään|yksin|bara|endast|enbart|only|just|just\b|merely))",
    re.IGNORECASE,
)
