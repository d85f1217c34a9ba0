"""Bodies of which a mention says that money comes from them: 'tukea Leader Ranta ry:ltä', 'Rahoitus: …'.

Who gives a project money does not carry it out for that; where else a text names the same body counts.
"""

from __future__ import annotations

import re

from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.story.story import Story
from esrcat.patterns import Expression

_FROM_FI = re.compile(r"l(?:ta|tä)\Z")
_OUT_OF_FI = re.compile(r"s(?:ta|tä)\Z")
_MONEY_FI = Expression(
    r"(?:rahoit|raha(?:a|n|t|sta)?\b|avustu|apuraha|lainatakau|\btuk(?:i|ea|een)\b|\btuen\b|tuke(?:a|e)\b|lainaa\b|lahjoit)",
    re.IGNORECASE,
)
_LOAN_FI = Expression(r"(?:lainatakau|takau|laina(?:a|n)?\b)", re.IGNORECASE)
_FROM = {
    "sv": re.compile(r"\bfrån\s\Z"),
    "en": re.compile(r"\bfrom\s(?:the\s)?\Z"),
}
_MONEY = {
    "sv": Expression(r"\b(?:bidrag|(?:under)?stöd|finansiering|medel|pengar|lån|anslag|understöd)(?:et)?\b"),
    "en": Expression(r"\b(?:grant|funding|support|money|loan|subsid|financing)\w*"),
}
# The label of who pays, wherever in its line a body stands; a local action group does.
_LABEL = re.compile(
    r"(?:(?:hankkeen|projektin|projektets|project)\s)?(?:rahoitus|rahoittaja(?:t|na|taho)?|(?:leader-)?(?:toiminta)?ryhmä|finansiering|finansiär(?:er)?"
    r"|funding|funders?|funded\sby|financed\sby)\s?:\s",
    re.IGNORECASE,
)
_NEAR = 70
# 'Hanketta rahoittaa liiton lisäksi Rannan verkosto ry'
_PAYS_TOO = r"\b(?:rahoitta(?:a|vat)|rahoitti(?:vat)?)\s[^.;:,]{3,80}\s(?:lisäksi|ohella)\s\Z"
PAYS_TOO = Expression(_PAYS_TOO)
# 'Hanketta rahoittavat EU, Rannan ELY-keskus ja Rannan kaupunki': names alone stand between.
_PAID_BY = Expression(
    r"\b(?:rahoitta(?:a|vat)|rahoitti(?:vat)?|rahoittaneet|[Ff]inansier(?:as|ades|ats)\sav|(?:[Ff]unded|[Ff]inanced)\sby)\s"
    r"(?:(?:the\s)?[A-ZÅÄÖ][\w-]*(?:\s(?!(?:ja|sekä|och|samt|and)\s)[\w-]+){0,6}(?:,\s|,?\s(?:ja|sekä|och|samt|and)\s))+(?:the\s)?\Z"
    rf"|{_PAYS_TOO}"
)


def only_gives(story: Story, each: Organisation) -> bool:
    """Tell whether a mention of a body says that money comes from it, and no more."""
    line = story.lines[story.line_at(each.start)]
    printed = max(line.start, story.text.rfind("\n", line.start, each.start) + 1)
    if _LABEL.match(story.text, printed, each.start):
        return True
    statement = story.statement_at(each.start)
    start, end = (statement.start, statement.end) if statement else (line.start, line.end)
    if _PAID_BY.search(story.text, start, each.start):
        return True
    near = max(start, each.start - _NEAR), min(end, each.end + _NEAR)
    language = story.wordings[0].language
    if language in _FROM:
        came = _FROM[language].search(story.text, near[0], each.start)
        return came is not None and _MONEY[language].search(story.text, *near) is not None
    written = story.text[each.start : each.end]
    if _FROM_FI.search(written):
        return _MONEY_FI.search(story.text, *near) is not None
    return _OUT_OF_FI.search(written) is not None and _LOAN_FI.search(story.text, *near) is not None
