"""Codes, parts of the programme and sub-projects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, takewhile

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Topic
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression
from esrcat.sentences.subprojects import subprojects
from esrcat.values.codes import find_project_codes
from esrcat.values.reading import Reading

_AXIS = Expression(
    r"(?:\bTL\s?(?P<tl>\d)\b|(?:toimintalinja\w*|insatsområde\w*|insatsomr\.|priority\s+axis"
    r"|priority|\baxis)\s*(?::\s*)?(?P<number>\d)(?!\d)(?P<mark>[ ]*[:–-][ ]*|,[ ](?=(?-i:[A-ZÅÄÖ]))"
    r"|[ ]+(?=[”\"])|[ ]\((?=[A-ZÅÄÖ]))?(?:[”\"]?(?P<title>[A-ZÅÄÖ][^.;:()\n”\"]{8,110}))?)",
    re.IGNORECASE,
)
_OBJECTIVE = Expression(
    r"(?:erityistavoit\w*|särskil\w+\s+mål\w*|specific\s+objective)\s*(?::\s*)?(?P<number>\d{1,2}\.\d)"
    r"(?:[ ]*[:–-][ ]*(?P<title>[A-ZÅÄÖ][^.;:()\n]{8,120}))?",
    re.IGNORECASE,
)
# The code of the project itself, whatever else its sentence speaks of.
_CODE_BEFORE = re.compile(
    r"(?:koodi(?:mme)?|projektkod(?:en)?|project\s+code)(?:\s+(?:on|är|is))?\s*:?\s*\Z", re.IGNORECASE
)


def read_code(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the project code: the one beside its label, else the only one in sentences about the project."""
    for label in story.of_topic("code"):
        for reading in find_project_codes(story.text[label.start : label.end])[:1]:
            if about.is_own_at(label.label_start):
                finds.add(
                    "/code",
                    reading.value,
                    label.start + reading.start,
                    label.start + reading.end,
                    label.method,
                    "label of the code",
                )
                return
    found = [
        reading
        for reading in find_project_codes(story.text)
        if not any(0 <= reading.start - mention.end < 45 for mention in about.names.others)
        and not about.is_of_another(reading.start)
    ]
    found = [
        reading
        for reading in found
        if about.is_own_at(reading.start)
        or _goes_before(story, about, reading.start)
        or _CODE_BEFORE.search(story.text, max(0, reading.start - 30), reading.start)
    ]
    if len({reading.value for reading in found}) == 1:
        finds.add("/code", found[0].value, found[0].start, found[0].end, "sentence", "project code")


def _goes_before(story: Story, about: Aboutness, offset: int) -> bool:
    """Tell whether the other project of a sentence is named only behind a place in it."""
    statement = story.statement_at(offset)
    within = [
        mention.start
        for mention in about.names.others
        if statement and statement.start <= mention.start < statement.end
    ]
    return bool(within) and min(within) > offset


def read_programme_parts(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add priority axis and specific objective where they are named by number."""
    for pattern, base, topic in _PARTS:
        if _of_label(story, about, finds, base, topic):
            continue
        for match in pattern.finditer(story.text):
            if not about.is_own_at(match.start()):
                continue
            group = "tl" if base == "/priority_axis" and match["tl"] else "number"
            finds.add(
                f"{base}/number",
                match[group],
                *match.span(group),
                "sentence",
                "number of a part of the programme",
            )
            if title := match["title"]:
                start, end = match.span("title")
                end = start + len(title.rstrip())
                finds.add(
                    f"{base}/title",
                    " ".join(story.text[start:end].split()),
                    start,
                    end,
                    "sentence",
                    "title of a part of the programme",
                )
            break


_PARTS: tuple[tuple[Expression, str, Topic], ...] = (
    (_AXIS, "/priority_axis", "axis"),
    (_OBJECTIVE, "/specific_objective", "specific_objective"),
)
_NUMBER_AND_TITLE = re.compile(
    r"\s*(?P<number>\d{1,2}(?:\.\d)?)(?![\d.]\d)[^\S\n]*[.:–-]?[^\S\n]*(?P<title>[A-ZÅÄÖ][^\n;()]{8,150})?"
)


def _of_label(story: Story, about: Aboutness, finds: Finds, base: str, topic: Topic) -> bool:
    """The number, and the title behind it, beside a label: 'Toimintalinja | 2 Uusimman tiedon …'."""
    for label in story.of_topic(topic):
        match = _NUMBER_AND_TITLE.match(story.text, label.start, label.end)
        if match is None or not about.is_own_at(label.label_start):
            continue
        finds.add(
            f"{base}/number", match["number"], *match.span("number"), label.method, f"label of the {topic}"
        )
        if title := match["title"]:
            start = match.start("title")
            bare = title.rstrip(" .")
            written = " ".join(bare.split())
            finds.add(
                f"{base}/title", written, start, start + len(bare), label.method, f"label of the {topic}"
            )
        return True
    return False


def subprojects_of(story: Story) -> list[Sequence[Reading]]:
    """Return name and host of each sub-project that a text lists."""
    return (
        [*subprojects(story.text)]
        or [*_listed_subprojects(story, _under_headings(story))]
        or [*_listed_subprojects(story, _under_column_heads(story))]
    )


def read_subprojects(story: Story, finds: Finds) -> None:
    """Add the sub-projects that a text lists with their hosts."""
    for ordinal, facts in enumerate(subprojects_of(story)):
        for fact in facts:
            finds.add(
                f"/subprojects/{ordinal}/{fact.key}",
                fact.value,
                fact.start,
                fact.end,
                "list",
                "list of sub-projects",
            )


_WITH_HOST = re.compile(r"(?P<name>[A-ZÅÄÖ0-9][^()\n]{2,90}?)\s?\((?P<host>[A-ZÅÄÖ][^()\n]{3,80})\)\.?")


# The heads of two columns: 'Osahanke | Toteuttaja'.
_COLUMN = re.compile(
    r"(?:osahank(?:e|keet)|osahankkeen nimi|osaprojekti(?:t)?|delprojekt(?:et|en)?|sub-?projects?)",
    re.IGNORECASE,
)
_COLUMN_OF_HOSTS = re.compile(
    r"(?:toteuttaja(?:t)?|vastuutaho|hallinnoija|vastaa|genomförare|ansvarig|ägare|projektägare|host|implementer|lead|responsible"
    r"|led by|run by)",
    re.IGNORECASE,
)


def _under_headings(story: Story) -> Iterator[list[Line]]:
    for heading in story.headings("subprojects"):
        yield [story.lines[number] for number in story.under(heading)]


def _under_column_heads(story: Story) -> Iterator[list[Line]]:
    """Yield the cells under the heads of a table of sub-projects with their hosts."""
    for number, (first, second) in enumerate(pairwise(story.lines)):
        if first.row < 0 or first.row != second.row:
            continue
        heads = _COLUMN.fullmatch(story.text, first.start, first.end)
        if heads and _COLUMN_OF_HOSTS.fullmatch(story.text, second.start, second.end):
            yield list(takewhile(lambda line: line.row >= 0, story.lines[number + 2 :]))


def _listed_subprojects(story: Story, lists: Iterable[list[Line]]) -> Iterator[list[Reading]]:
    """Yield name and host of what stands under a heading of sub-projects: in brackets, or in a row."""
    language = story.wordings[0].language
    for lines in lists:
        for index, line in enumerate(lines):
            if named := _WITH_HOST.fullmatch(story.text, line.start, line.end):
                spans = (named.span("name"), named.span("host"))
            elif line.row >= 0 and index + 1 < len(lines) and lines[index + 1].row == line.row:
                spans = ((line.start, line.end), (lines[index + 1].start, lines[index + 1].end))
            else:
                continue
            if any(each.start == spans[1][0] for each in organisations_in(story.text, *spans[1], language)):
                yield [
                    Reading(key, " ".join(story.text[start:end].split()), start, end)
                    for key, (start, end) in zip(("name", "host"), spans, strict=True)
                ]
