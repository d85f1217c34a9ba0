"""Names that stand with their code: as a line of their own, or amid a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.names.before_noun import NOUN
from esrcat.free_text.names.mention import Mention, mention_of
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import topic_of
from esrcat.patterns import Expression, quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.names", "words.txt")

_NOUN_LAST = re.compile(rf"\s(?:(?:ESR|EAKR|JTF|EU)\+?)?[-\u2010\u2011–—](?:{NOUN}|project)\Z", re.IGNORECASE)
_WITH_CODE = re.compile(
    r"(?:\d[.)]\s)?[\"”“»]?(?P<name>[A-ZÅÄÖ][^\n\"”“»:(]{1,90}?)[\"”“»]?,?\s+\(?(?:[\w+-]*(?:projekt|hank|project|kod)\w*:?\s)?(?:[A-Z]{1,2}\d{5,6})\)?"
)
_LONGEST_WITH_CODE = 110
_CODE = quick(r"[A-Z]\d{5}")
# What stands before a name with its code: who pays, whose it is, the noun.
_NOT_OF_NAME = re.compile(_WORDS["not_of_coded_name"])
_HYPHENED = re.compile(r"(?:\A|\s|[-–]\s?)\w*(?:hank(?:e|kee|ket|etta)|projekt|project)\w*\Z", re.IGNORECASE)
_NAMED_WITH_CODE = Expression(
    r"(?P<name>[A-ZÅÄÖ][\w&’'-]+(?:\s(?!on\s|är\s|is\s|som\s|which\s)[\w&’'-]+){0,5}?)\s\((?:(?:projekt\w*|hank\w*|project|ESF|ESR|code|kod)[\w-]*,?\s)*[A-Z]\d{5}\)"
)


def names_with_codes(story: Story) -> Iterator[Mention]:
    """A line that is a name and its code: 'Lukko auki (S27001)', and those amid a sentence."""
    if not _CODE.search(story.text):
        return
    for match in _NAMED_WITH_CODE.finditer(story.text):
        start, end = match.span("name")
        behind = list(_NOT_OF_NAME.finditer(story.text, start, end))
        if behind:
            start = behind[-1].end()
        if (
            not _HYPHENED.search(story.text[start:end])
            and start < end
            and story.text[start].isupper()
            and topic_of(story.text[start:end], story.wordings) is None
        ):
            yield mention_of(story, start, end, 1, "name with its code amid a sentence")
    for line in story.lines:
        if (
            line.end - line.start < _LONGEST_WITH_CODE
            and (named := _WITH_CODE.fullmatch(story.text, line.start, line.end))
            and topic_of(named["name"], story.wordings) is None
        ):
            start, end = named.span("name")
            yield mention_of(story, start, without_noun(story, start, end), 7, "name with its code")


def without_noun(story: Story, start: int, end: int) -> int:
    """Return where a name ends that may have '-hanke' behind it: 'Höyryä ja halkoja -hanke (A39127)'."""
    noun = _NOUN_LAST.search(story.text, start, end)
    return noun.start() if noun else end
