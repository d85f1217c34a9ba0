"""A text that says how many projects it tells of → the section or paragraph that is about each of them."""

from __future__ import annotations

import re
from itertools import pairwise

from esrcat.pages.content import Content
from esrcat.pages.counting import COUNTED, PLURAL
from esrcat.pages.phrases import is_fact_label
from esrcat.pages.signs import ASKS
from esrcat.pages.stretch import CLOSING, MONEY_OR_DATE, OF_NONE, Stretch, end_of

# What is said of one that got nothing: 'Ett fjärde projekt bordlades'.
REFUSED = re.compile(
    r"\b(?:bordla\w+|avslog\w*|avslag|hylät\w+|hylkää\w+|ilman\s(?:tukea|rahoitusta)|utan\s(?:stöd|bidrag|finansiering)|hylkäsi\w*|rahoittamatta|pöydä\w+|kielteisen|jäi\silman|rejected"
    r"|turned\sdown|refused|not\s(?:funded|granted|approved)|postponed|deferred)\b",
    re.I,
)
# What is said of all that was asked for, and of the next round.
_OF_APPLICATIONS = re.compile(r"\b(?:hakemu|ansökning|applica)\w*|\bansökan\b", re.I)
_OF_ROUND = re.compile(
    r"\b(?:seuraava\w*|kevään|syksyn|uusi)\s(?:\w+\s)?(?:haku\w*|hakuaika|hakukierros)|\bhakuaika\b"
    r"|\bnästa\s(?:\w+\s)?(?:ansökning|utlysning|omgång)\w*|\bnext\s(?:\w+\s){0,2}(?:call|round)\b"
    r"|\b(?:previous|edellise\w+|förra)\s(?:round|haussa|kierroksella|omgången)\b",
    re.I,
)
# What somebody says; a name in quotation marks goes on without a comma.
_QUOTED = re.compile(r"[–—-]\s|[\"”“»][^\"”“»\n]+(?:[.!?,…][\"”“»]|[\"”“»],)")
FIRST_SENTENCE = re.compile(r"(?:[^.!?]|[.!?](?!\s))*")
LEAD = 3
"""How many blocks behind the first may say it."""
_EARLIER = re.compile(
    r"\b(?:sitä\sennen|ennen|aiem\w+|aikaisem\w+|edelt\w+|earlier|previous\w*|before|tidigare|föregå\w+|innan|dessförinnan)\b"
)
_SAID = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6,
    "kaksi": 2, "kahta": 2, "kahde": 2, "kolme": 3, "neljä": 4, "viisi": 5, "viittä": 5, "viide": 5,
    "kuusi": 6, "kuutta": 6, "kuude": 6,
}  # fmt: skip


def counted_in(text: str) -> list[str]:
    """Return the words for a number of projects in a text in small letters, but for earlier ones."""
    found = []
    for match in COUNTED.finditer(text):
        sentence = text[_start_of_sentence(text, match.start()) : match.end()]
        if not _EARLIER.search(sentence):
            found.append(match[0])
    return found


def _start_of_sentence(text: str, at: int) -> int:
    return max(text.rfind(mark, 0, at) for mark in (". ", "! ", "? ", "\n")) + 1


def as_many_as_said(content: Content) -> tuple[Stretch, ...]:
    """Read a section or a paragraph with money or a date for each of as many as it says: 'two projects'."""
    for lead, block in enumerate(content.blocks[: LEAD + 1]):
        counted = counted_in(content.text_of(block).lower())
        said = {n for words in counted for word, n in _SAID.items() if words.startswith(word)}
        if not said:
            continue
        for starts in (_sections_after(content, lead), _paragraphs_after(content, lead)):
            if len(starts) in said:
                pairs = pairwise((*starts, _after_last(content, starts[-1])))
                return tuple(Stretch(n, end_of(content, n + 1, after), n) for n, after in pairs)
    return ()


def _after_last(content: Content, start: int) -> int:
    """Return where the last section or paragraph may end: before the next heading, or what got no money."""
    headed = content.blocks[start].kind == "heading"
    for n in range(start + 1, len(content.blocks)):
        is_heading = content.blocks[n].kind == "heading"
        text = content.text_of(content.blocks[n])
        of_round = REFUSED.search(text) or (_QUOTED.match(text) and _OF_APPLICATIONS.search(text))
        if is_heading if headed else of_round:
            return n
    return len(content.blocks)


def _sections_after(content: Content, lead: int) -> list[int]:
    """Return the headings of one level behind a lead that have a text on one project under them."""
    headings = [n for n in range(lead + 1, len(content.blocks)) if content.blocks[n].kind == "heading"]
    level = min((content.blocks[n].level for n in headings), default=0)
    found = []
    for heading, after in pairwise((*headings, len(content.blocks))):
        written = content.text_of(content.blocks[heading])
        if content.blocks[heading].level > level or is_fact_label(written) or ASKS.fullmatch(written.lower()):
            continue
        told = any(_is_on_one(content, n) for n in range(heading + 1, after))
        of_none = CLOSING.match(written) or OF_NONE.fullmatch(written)
        if told and not (of_none or REFUSED.search(written) or is_lead(content, heading)):
            found.append(heading)
    return found


def _paragraphs_after(content: Content, lead: int) -> list[int]:
    """Return the paragraphs and items behind a lead that tell of one project each."""
    blocks = range(lead + 1, len(content.blocks))
    return [n for n in blocks if _is_on_one(content, n) and not is_lead(content, n)]


def _is_on_one(content: Content, number: int) -> bool:
    """Tell whether a block has money or a date, and is no quotation, no refusal and no contact."""
    text = content.text_of(content.blocks[number])
    if content.blocks[number].kind not in ("paragraph", "item") or not MONEY_OR_DATE.search(text):
        return False
    opening = FIRST_SENTENCE.match(text)
    refused = opening is not None and REFUSED.search(opening[0]) is not None
    quoted = content.blocks[number].kind == "paragraph" and _QUOTED.match(text)
    return not (refused or quoted or CLOSING.match(text) or _OF_ROUND.search(text))


def is_lead(content: Content, number: int) -> bool:
    """Tell whether a block speaks of several projects."""
    text = content.text_of(content.blocks[number]).lower()
    return COUNTED.search(text) is not None or PLURAL.search(text) is not None
