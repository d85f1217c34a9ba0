"""An issue of a document in the words of a page: its figures and dates as the language writes them."""

from __future__ import annotations

import re

from esrcat.issues import Issue, message
from esrcat.issues.dates import DATES
from esrcat.model import IssueItem
from esrcat.site.words.formats import NBSP
from esrcat.site.words.messages import Messages

_BEFORE_UNIT = re.compile(r"(?<=\d) (?=[€%])")


def issue_words(issue: IssueItem, words: Messages) -> str:
    """Return the text of an issue, '' for a code or params that this version has no words for."""
    params = {key: _shown(key, value, words) for key, value in issue.params.items()}
    try:
        text = message(Issue(issue.code, params=params), words.language)
    except KeyError:
        return ""
    return _BEFORE_UNIT.sub(NBSP, text)


def _shown(key: str, value: str | int | float, words: Messages) -> str:
    if isinstance(value, int | float):
        return words.formats.number(value)
    if key == "fund":
        return str(words.table["fund_codes"].get(value, value))
    if key == "period":
        return value.replace("-", "–")
    return words.formats.day(value) if key in DATES else value
