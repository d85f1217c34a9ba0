"""Names that headings give, with a short name or said again, and those that a project's part opens with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.mention import CAPITAL, TOKEN, Mention, mention_of, short_of
from esrcat.free_text.names_before_noun import HYPHEN, NOUN, STOP_WORDS
from esrcat.free_text.names_in_phrases import JOINING, longest_again
from esrcat.free_text.organisation_names import organisations_in
from esrcat.free_text.story import Story
from esrcat.patterns import Expression
from esrcat.vocab.place_forms import place_forms

_DASH_BEFORE_SMALL = re.compile(r"(?:\s+[–—-]|(?<=\w):)\s+(?=[a-zåäö])")
_HAS_NOUN = re.compile(r"\b(?:project|projekt(?:et)?)\b", re.IGNORECASE)
_NOUN_FIRST = re.compile(r"(?:projekt(?:et)?|project|hanke|projekti)\s+", re.IGNORECASE)
_NO_TITLE = re.compile(
    r"\b(?:embargo\w*|nyhetsbrev|uutiskirje|newsletter|pressmeddelande|lehdistötiedote|mediatiedote|press\srelease"
    r"|julkaisuvapaa)\b",
    re.IGNORECASE,
)
# A verb makes a heading a sentence and no name.
_SAYS_SOMETHING = re.compile(
    r"\b(?:on|ovat|sai|saa|saavat|alkaa|alkoi|päättyi|käynnistyy|käynnistyi|etsii|hakee|auttaa|tuo"
    r"|tulee|får|fick|är|söker|startar|ger|bygger|gets?|is|are|starts?|wins?|closes|helps|ends?|ended|begins|began|has|have|was|will"
    r"|tog|tar|har|hade|beviljas|beviljats|beviljades|avslutas|avslutades|stöder|stöds|hjälper|blev|blir|vill|kom|går|gick|startade|slut|"
    r"\w+(?:taan|tään|tiin|ivat|ivät))\b|[:,!?]",
    re.IGNORECASE,
)
# What a name does not end with, though a text says it again: 'Long Table is'.
_FINITE = re.compile(
    r"is|are|was|were|has|have|had|gets?|got|will|can|helps|on|ovat|oli|sai|saa|alkoi|alkaa|är|var|har|hade|får|fick|ska|kan|vill"
)
_DASHED_NOUN = Expression(
    rf"(?m)^(?P<name>[A-ZÅÄÖ][\w&+!-]{{1,15}}\s+[-–—]\s+(?:(?!\s(?:on|oli|är|var|is|was)\s)[^\n.:;!?]){{4,110}}?(?:{NOUN}|projekt"
    rf"|project)(?:\s(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)?)"
    r"(?=\s+(?:on|oli|är|var|is|was)\b|\s*(?:$|[,(]))"
)
_OPENED = re.compile(
    rf"(?P<name>{CAPITAL}(?:\s[\w&’'-]+){{0,5}}?)(?:,\s|\s+(?:is|was|on|oli|är|receives?|helps|gets"
    rf"|runs|saa|sai|får|hjälper|[a-z]{{3,}}(?:s|aa|ää|ee|oi|ar|er))\b|\s+[–—-]\s)"
)
_OWNED = re.compile(rf"\s(?P<name>{CAPITAL}(?:\s[\w-]+){{0,4}}?)(?=\.|,|\s(?:on|sai|saa|alkaa|är|is)\b)")
_NOUN_AT_EDGE = re.compile(
    r"(?:Projekt(?:et)?|Project|Hanke|Projekti)\s(?P<behind>[A-ZÅÄÖ][\wåäö&’'-]+(?:\s[\wåäö&’'-]+){1,5})"
    r"|(?:The\s)?(?P<before>[A-ZÅÄÖ][\wåäö&’'-]+(?:\s[\wåäö&’'-]+){0,4})\s(?:hanke|projekti|projekt|project)"
    r"(?:\s\(?(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d\)?)?"
)
_DASHED_SUBJECT = Expression(
    r"(?m)(?:^|(?<=[.!?]\s))(?P<name>(?P<short>[A-ZÅÄÖ][\w&+!-]{1,15})\s[-–—]\s(?P<full>[A-ZÅÄÖ](?:(?!\s(?:on|oli|är|var|is|was)\s)[^\n.:;!?,]){5,90}?))"
    r"(?=\s(?:on|oli|är|var|is|was|saa|sai|får|fick|receives|received|gets)\b)"
)
_WITH_CODE = re.compile(
    r"(?:\d[.)]\s)?[\"”“»]?(?P<name>[A-ZÅÄÖ][^\n\"”“»:]{1,90}?)[\"”“»]?,?\s+\(?(?:[A-Z]{1,2}\d{5,6})\)?"
)
_LONGEST_WITH_CODE = 110
_CARRIED_OUT = re.compile(
    rf"\b(?:genomför|leder|driver|startar|toteuttaa|pilotoi|käynnistää|implements|runs"
    rf"|launches)\s+(?:det\s+\w+\s+projektet,\s+)?(?:the\s+)?(?P<name>{CAPITAL})"
)


def opening_name(story: Story) -> Iterator[Mention]:
    """The name that a project's part opens with: its heading, less the place, or its first words."""
    if not story.lines:
        return
    first = story.lines[0]
    written = story.line_text(first)
    if first.kind == "heading":
        place, colon, name = written.partition(": ")
        start = first.start + len(place) + 2 if colon and name else first.start
        yield mention_of(story, start, first.end, 2, "heading of the project's part")
        return
    if (
        not written.endswith((".", ":"))
        and len(written) < 70
        and _is_said_again(story, first.start, first.end)
    ):
        yield mention_of(story, first.start, first.end, 2, "heading of the project's part")
        return
    language = story.wordings[0].language
    for owner in organisations_in(story.text, first.start, first.end, language):
        named = _OWNED.match(story.text, owner.end, first.end)
        if owner.genitive and named:
            yield mention_of(story, *named.span("name"), 1, "name behind its owner")
            return
    found = _CARRIED_OUT.search(story.text, first.start, first.end)
    if found:
        end = longest_again(story, *found.span("name"))
        yield mention_of(story, found.start("name"), end, 1, "what is carried out")
    elif found := _OPENED.match(story.text, first.start, first.end):
        yield mention_of(story, *found.span("name"), 1, "opening of the project's part")


def title_names(story: Story) -> Iterator[Mention]:
    """The heading of the page, where it is a name: with a short name, or said again in the text."""
    numbers = [story.title] if story.title >= 0 else range(min(3, len(story.lines)))
    first = [
        number for number in range(min(4, len(story.lines))) if short_of(story.line_text(story.lines[number]))
    ]
    for number in dict.fromkeys([*numbers, *first]):
        line = story.lines[number]
        if line.kind != "heading":
            continue
        written = story.text[line.start : line.end]
        if (
            HYPHEN.search(written)
            or len(written) > 110
            or story.topic(number)
            or written.endswith((".", "?", "!"))
        ):
            continue
        if _NO_TITLE.search(written):
            continue
        if named := _NOUN_AT_EDGE.fullmatch(written):
            # 'Projektet Gästhamnen året om', 'Naapuriapu verkossa hanke 2022–2025'
            group = "behind" if named["behind"] else "before"
            if not _SAYS_SOMETHING.search(named[group]):
                yield mention_of(
                    story,
                    line.start + named.start(group),
                    line.start + named.end(group),
                    5,
                    "heading of the page",
                )
                continue
        if (noun := _NOUN_FIRST.match(written)) and short_of(written[noun.end() :]):
            # 'Projekt SNABB – Svenska i arbetslivet'
            yield mention_of(story, line.start + noun.end(), line.end, 6, "heading of the page")
            continue
        end = line.end
        if not short_of(written) and (dash := _DASH_BEFORE_SMALL.search(written)):
            # 'Steget vidare – vägledning för långtidsarbetslösa': what follows in small letters explains.
            end = line.start + dash.start()
        if _HAS_NOUN.search(written) and not short_of(written):
            continue
        if short_of(written) or _is_said_again(story, line.start, end):
            yield mention_of(story, line.start, end, 3, "heading of the page")
        elif again := _beginning_again(story, line.start, end):
            yield mention_of(story, line.start, again, 2, "heading of the page")
        elif (
            " " in story.text[line.start : end]
            and not _SAYS_SOMETHING.search(story.text[line.start : end])
            and len(story.text[line.start : end].split()) <= 7
        ):
            yield mention_of(story, line.start, end, 0, "heading of the page")


def _beginning_again(story: Story, start: int, end: int) -> int:
    """Return the end of the longest beginning of a heading that the text says again; 0 for none."""
    words = list(TOKEN.finditer(story.text, start, end))
    for word in reversed(words):
        last = start + len(story.text[start : word.end()].rstrip(",:;!"))
        phrase = story.text[start:last]
        again = story.text.count(phrase) - 1
        if len(phrase) < 4 or again < (2 if " " not in phrase else 1):
            continue
        if _FINITE.fullmatch(phrase.split()[-1]):
            continue
        if phrase.split()[-1] in JOINING or phrase.casefold() in STOP_WORDS or phrase in place_forms():
            continue
        if any(
            each.start == start and each.certain
            for each in organisations_in(story.text, start, end, story.wordings[0].language)
        ):
            return 0
        return last
    return 0


def names_with_codes(story: Story) -> Iterator[Mention]:
    """A line that is a name and its code: 'Lukko auki (S27001)'."""
    for line in story.lines:
        if line.end - line.start < _LONGEST_WITH_CODE and (
            named := _WITH_CODE.fullmatch(story.text, line.start, line.end)
        ):
            yield mention_of(story, *named.span("name"), 7, "name with its code")


def short_and_full_names(story: Story) -> Iterator[Mention]:
    """'VÄLKE – Välityömarkkinoiden kehittämishanke 2008–2010': a name that holds the noun."""
    for match in _DASHED_SUBJECT.finditer(story.text):
        if short_of(match["name"]) or match["short"][:4] == match["full"][:4]:
            mention = mention_of(story, *match.span("name"), 5, "short name, dash and full name")
            yield mention._replace(short=(match["short"], *match.span("short")))
    for match in _DASHED_NOUN.finditer(story.text):
        if short_of(match["name"]):
            yield mention_of(story, *match.span("name"), 5, "short name, dash and full name")


def _is_said_again(story: Story, start: int, end: int) -> bool:
    return story.text.count(story.text[start:end]) > 1
