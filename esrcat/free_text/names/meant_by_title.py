"""The title of a text that says its words before the Finnish noun, or opens with 'the project' below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from esrcat.free_text.names.edges import REPORT_LAST
from esrcat.free_text.names.mention import Mention, mention_of, short_of
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story
from esrcat.pages.titled import is_prose, may_be_a_name, opens_with_the_project, title_before_noun
from esrcat.vocab.place_context import given_names

MEANT = "heading of the page that the text calls the project"
"""The rule of a title that the words below it make a name."""
# 'Laituri S10001'
_CODE = re.compile(r"[\s,]*\(?\b[A-Z]{1,2}\d{5,6}\)?\Z")
# 'HAKLU – frågor och svar', 'MERKLU: näin meille kävi': what the text is, behind a name in capitals.
SAYS_WHAT_TEXT = re.compile(
    r"\s?[–—:-]\s+(?:loppu\w+|väliraport\w+|esittely\w*|yhteenveto\w*|tulo(?:kset|ksia)|kysymyksiä|usein\skysyt\w+"
    r"|näin|mikä|mitä|miten|frågor|slutrapport\w*|resultat\w*|så\shär|vad|hur|final\sreport|questions|results|what|how)\b"
)
_BEFORE_NOUN, _BY_OPENING = 6, 4


def name_of_the_project(story: Story, line: Line) -> Mention | None:
    """Return what the title names: as much as stands before the noun, or all that 'the project' means."""
    if story.wordings[0].language != "fi":
        return None
    written = REPORT_LAST.sub("", _CODE.sub("", story.line_text(line)))
    below = [story.line_text(each) for each in story.lines if each is not line]
    if said := title_before_noun(written, "\n".join(below)):
        # 'LUMI – Lunta kylille', of which the text says 'LUMI-hanke': the title gives the full name, too.
        # 'TOINEN RANTA – kysymyksiä ja vastauksia' gives none: several words are a name by themselves.
        part = written[slice(*said)]
        is_short = " " not in part and (short := short_of(written)) is not None and short.value == part
        is_short = is_short and SAYS_WHAT_TEXT.match(written, said[1]) is None
        end = line.start + (len(written) if is_short else said[1])
        return mention_of(story, line.start, end, _BEFORE_NOUN, MEANT)
    if opens_with_the_project(below) and may_be_a_name(written):
        end = line.start + len(written.rstrip(" !."))
        return mention_of(story, line.start, end, _BY_OPENING, MEANT)
    return None


def title_left(story: Story) -> Iterator[Mention]:
    """Yield the title of a text, not Finnish, that opens with 'the project' which nothing else names."""
    if story.wordings[0].language == "fi":
        return
    below = [story.line_text(each) for each in story.lines]
    if not opens_with_the_project(below, abroad=True):
        return
    over = takewhile(lambda line: not is_prose(story.line_text(line)), story.lines)
    for line in [each for each in over if not _is_fact(story, each)][-1:]:
        written = _CODE.sub("", story.line_text(line)).rstrip(" !.")
        if may_be_a_name(written):
            start = line.start + len("The ") * written.startswith("The ")
            yield mention_of(story, start, line.start + len(written), _BY_OPENING, MEANT)


def _is_fact(story: Story, line: Line) -> bool:
    """Tell whether a line is a person, a label or what stands behind one: facts stand over a text, too."""
    number, words = story.line_at(line.start), story.line_text(line).split()
    is_person = words[0] in given_names() and len(words) <= _MOST_NAMES
    is_person = is_person or (
        number > 0 and _WHO.search(story.line_text(story.lines[number - 1])) is not None
    )
    return is_person or any(each.label_start <= line.start < each.end for each in story.labelled)


_MOST_NAMES = 3
# 'Project manager', 'Projektledare' over a name
_WHO = re.compile(r"(?:manager|leader|coordinator|person|ledare|koordinator|chef)\s?:?\Z", re.IGNORECASE)
