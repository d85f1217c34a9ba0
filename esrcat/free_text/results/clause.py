"""The clause of a sentence that a number stands in."""

from __future__ import annotations

import re

_STOP = re.compile(
    r";\s|(?<!plan)(?<!mål)(?<!tavoite)(?<!suunnitelma)(?<!target)(?<!goal):\s|,\s(?:ja|och|and)\s|,\s(?:kun|lopulta|lopuksi|till\sslut|slutligen|in\sthe\send|eventually|joista|mutta|vaikka|men|but|while|although|though|fast|trots|of|tavoit\w+|suunnitel\w+|hakemuksessa|planen|målet|the\s+(?:target|aim|goal)"
    r"|and\s+\d|och\s+\d|toteuma|utfallet|which\s|vilket\s|mikä\s)|\s(?:ja|och|and)\s(?=\d|(?:got|reached|ended\sup|saimme|saatiin|fick|nådde)\b)|\.\s"
    r"|\s\((?=(?:tavoit|suunnitel|plan|mål|target|goal|aim|utfall|toteuma|the\s(?:plan|target|goal|aim))[^)]*\d)"
    r"|\s(?:against|compared\s(?:with|to))\s(?=(?:an?|the|our)\s(?:target|plan|goal|aim)|(?:the\s)?\d+\s(?:(?:that\s)?(?:we|they|it)\s|planned|promised|in\sthe))"
    r"|\smot\s(?=(?:de\s)?(?:planerade|utlovade)\s|de\s\d+\s(?:som\s|vi\s))"
)


_SAYS_WHAT = (",", " (", " against", " compared", " mot")


def clause_of(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the clause begins and ends that holds a number."""
    first = 0
    for stop in _STOP.finditer(text, 0, start):
        first = stop.start() if stop[0].startswith(_SAYS_WHAT) else stop.end()
    after = _STOP.search(text, end)
    return first, after.start() if after else len(text)
