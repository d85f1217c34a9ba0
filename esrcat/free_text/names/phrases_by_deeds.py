"""What is said of projects and of hardly anything else with a name: they begin, end, cost and are paid for."""

from __future__ import annotations

import re
from types import MappingProxyType

from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.names", "words.txt")

_WORD = r"[A-ZÅÄÖ][\wåäöé&’'-]*"
# In English each word of weight has a capital, in Finnish and Swedish only the first need have one.
_TITLE = rf"{_WORD}(?:\s(?:(?:of|and|the|for|to|in|at|with|on)\s){{0,2}}[A-Z0-9][\w&’'-]*){{0,5}}"
_OPENING = rf"{_WORD}(?:\s[\wåäö&-]+){{0,4}}?"
DEEDS = MappingProxyType(
    {
        "en": Expression(
            rf"\b(?P<name>{_TITLE})\s(?:(?:itself|has|have|had|will|only|first|then|also)\s){{0,2}}"
            rf"(?:{_WORDS['english_deeds']})\b"
            rf"|\b(?:green\slight|money|funding|grant)\s(?:for|to)\s(?:the\s)?(?P<given>{_TITLE})"
        ),
        "sv": Expression(
            rf"\b(?P<name>{_OPENING})\s(?:(?:har|hade|ska|skulle|kommer\satt|själv)\s){{0,2}}"
            rf"(?:{_WORDS['swedish_deeds']})\b"
            rf"|\b(?:hade|har|började|pågick|pågår|drevs|drivs|kostade|kostar|slutade)\s(?P<given>{_OPENING})(?=[,.]|\s(?:varit|pågått|i|den|från|sedan|till|av|med|\d))"
        ),
        "fi": Expression(
            rf"\b(?P<name>{_OPENING})\s(?:(?:itse|taas|on|oli|ehti)\s){{0,2}}"
            rf"(?:{_WORDS['finnish_deeds']})\b"
        ),
    }
)
"""By language; what is told of it is `name`, or `given` where it stands behind the verb."""

COMMON = Expression(_WORDS["common_words"], re.IGNORECASE)
"""What begins and ends in any text, and what stands before a name with a capital of its sentence."""
