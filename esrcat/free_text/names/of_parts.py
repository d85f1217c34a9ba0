"""Names that the part of a text opens with which tells of one project of several."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.bodies.words import is_legal_form
from esrcat.free_text.names.in_titles import SAYS_SOMETHING, is_said_again
from esrcat.free_text.names.longer import longest_again
from esrcat.free_text.names.mention import CAPITAL, Mention, mention_of
from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.names.phrases_said import FI_FINITE
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story
from esrcat.pages.stretches_of_openings import opening_of

_OPENED = re.compile(
    rf"(?:Projektet\s(?=[A-ZÅÄÖ]))?(?P<name>{CAPITAL}(?:\s[\w&’'-]+){{0,5}}?)"
    rf"(?:,\s|\s\([^()\n]{{2,60}}\)(?:\s|,|:)|\smed\s[^\n.,]{{3,60}}?\ssom\sprojektägare\b"
    rf"|\s+(?:is|was|on|oli|är|receives?|helps|gets"
    rf"|runs|saa|sai|får|hjälper|(?:(?:taas|puolestaan)\s)?[a-z]{{3,}}(?:s|aa|ää|ee|uu|oi|ar|er))\b|\s+[–—-]\s)"
)
# 'Laituri kuntoon. Kyläseura …': a name in place of a sentence.
_ALONE = re.compile(rf"(?P<name>{CAPITAL}(?:\s[\w&’'-]+){{1,4}})\.\s(?=[A-ZÅÄÖ])")
_OWNED = re.compile(rf"\s(?P<name>{CAPITAL}(?:\s[\w-]+){{0,4}}?)(?=\.|,|\s(?:on|sai|saa|alkaa|är|is)\b)")
_CARRIED_OUT = re.compile(
    rf"\b(?:genomför|leder|driver|startar|toteuttaa|pilotoi|käynnistää|implements|runs"
    rf"|launches)\s+(?:det\s+\w+\s+projektet,\s+)?(?:the\s+)?(?P<name>{CAPITAL})"
)
_LONGEST_OPENING = 70
# '• Laituri kuntoon! (Niemen kyläseura ry)': all that a list says of each project.
_WITH_BODY = re.compile(
    r"(?:[•*–-]\s)?[\"”“]?(?P<name>[A-ZÅÄÖ0-9][^\n()]{2,80}?)[\"”“]?\s\([^\n()]{3,80}\)\.?"
)
# '”Bryggan”, Näs byalag. 2.708 euro.'
_QUOTED_FIRST = re.compile(
    r"(?:[•*–-]\s)?[\"”“»](?P<name>[A-ZÅÄÖ0-9][^\"”“»\n]{2,80})[\"”“»](?:,|:|\s[–—-]|\s\()"
)
# '• Näs byalag rf, bryggor för alla (84 000 euro)'
_BEHIND_BODY = re.compile(
    r"(?:[•*–-]\s+)?(?P<body>[A-ZÅÄÖ][^\n(),]{3,80}),\s(?P<name>[^\n()]{3,110}?)\s\(\d[\d\s.,]*\s?(?:euroa?|EUR|€)\)\.?"
)
# 'Kylätie tuo valot rantaan': a heading that is a sentence about what its first word names.
_SUBJECT = re.compile(rf"(?P<name>[A-ZÅÄÖ]\w{{4,}})\s(?:{FI_FINITE}|tuo|vie)\s")


def opening_name(story: Story) -> Iterator[Mention]:
    """The name that a project's part opens with: its heading, less the place, or its first words."""
    if not story.lines:
        return
    first, *below = story.lines[:2]
    if first.kind == "heading" and below and is_never_a_name(story.line_text(first)):
        first = below[0]
    if first.kind == "heading":
        yield _of_heading(story, first)
    else:
        yield from _of_first_words(story, first)


def _of_heading(story: Story, first: Line) -> Mention:
    if opened := opening_of(story.text, first.start, first.end):
        return mention_of(story, *opened.span("name"), 2, "heading of the project's part")
    place, colon, name = story.line_text(first).partition(": ")
    start = first.start + len(place) + 2 if colon and name else first.start
    subject = _SUBJECT.match(story.text, start, first.end)
    is_said = subject and re.search(
        rf"[\wåäö,]\s{re.escape(subject['name'])}", story.text.part(first.end, len(story.text))
    )
    end = subject.end("name") if subject and is_said else first.end
    return mention_of(story, start, end, 2, "heading of the project's part")


def _of_first_words(story: Story, first: Line) -> Iterator[Mention]:
    language = story.wordings[0].language
    behind = _BEHIND_BODY.fullmatch(story.text, first.start, first.end)
    if behind and (
        is_legal_form(behind["body"].rpartition(" ")[2])
        or any(
            each.end == behind.end("body")
            for each in organisations_in(story.text, first.start, first.end, language)
        )
    ):
        yield mention_of(story, *behind.span("name"), 2, "heading of the project's part")
        return
    if len(story.lines) == 1 and (
        listed := _WITH_BODY.fullmatch(story.text, first.start, first.end)
        or _QUOTED_FIRST.match(story.text, first.start, first.end)
    ):
        yield mention_of(story, *listed.span("name"), 2, "heading of the project's part")
        return
    if opened := opening_of(story.text, first.start, first.end):
        yield mention_of(story, *opened.span("name"), 2, "heading of the project's part")
        return
    written = story.line_text(first)
    opens_facts = len(story.lines) > 1 and any(label.line == 1 for label in story.labelled)
    if (
        not written.endswith((".", ":", "?"))
        and len(written) < _LONGEST_OPENING
        and (is_said_again(story, first.start, first.end) or (opens_facts and ":" not in written))
    ):
        yield mention_of(story, first.start, first.end, 2, "heading of the project's part")
        return
    if (alone := _ALONE.match(story.text, first.start, first.end)) and not SAYS_SOMETHING.search(alone[0]):
        yield mention_of(story, *alone.span("name"), 1, "opening of the project's part")
        return
    for owner in organisations_in(story.text, first.start, first.end, language):
        named = _OWNED.match(story.text, owner.end, first.end)
        if owner.genitive and named:
            yield mention_of(story, *named.span("name"), 1, "name behind its owner")
            return
    found = _CARRIED_OUT.search(story.text, first.start, first.end)
    if found:
        end = longest_again(story, *found.span("name"))
        yield mention_of(story, found.start("name"), end, 1, "what is carried out")
    elif (found := _OPENED.match(story.text, first.start, first.end)) and not any(
        each.start == first.start and each.certain and each.end >= found.end("name")
        for each in organisations_in(story.text, first.start, first.end, language)
    ):
        yield mention_of(story, *found.span("name"), 1, "opening of the project's part")
