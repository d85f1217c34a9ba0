"""Labelled values: a label and what stands beside it, in a row, in a line or under a short heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.story.countries import COUNTRY
from esrcat.free_text.story.lines import LABEL, Line
from esrcat.free_text.story.story import Labelled, Story
from esrcat.free_text.story.wording import Topic
from esrcat.free_text.story.wordings import topic_of
from esrcat.pages.phrases import is_glued_label

_ADDRESS = re.compile(r"https?$|\d$")
_QUESTION = re.compile(r"(?P<label>[A-ZÅÄÖ][\w ]{1,30})\?\s+(?=\S)")
_BARE_LABEL = re.compile(r"(?P<label>[A-ZÅÄÖ][\w-]{5,})\s+(?=[A-ZÅÄÖ])")
_GLUED = re.compile(r"(?P<label>[A-ZÅÄÖ][a-zåäö]+(?:\s[a-zåäö]+){0,3})(?=[A-ZÅÄÖ\d])")
_BARE_SUM = re.compile(
    r"(?P<label>[A-ZÅÄÖ][\w ,+-]{2,45}?)\s+(?P<sum>(?:EUR\s|€\s?)?\d[\d .,\u00a0]*\s?(?:€|euro\w*|EUR|e|%)?"
    r"(?:\s*\([^()\n]{3,80}\))?)\Z",
)
_BARE_DATE = re.compile(
    r"(?P<label>[A-ZÅÄÖ][\w]+(?:\s[a-zåäö]+)?)\s+(?P<date>\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}\s[A-Za-z]{3,9}\s\d{4}"
    r"|[a-zåäö]{3,12}\s\d{4})\Z"
)
_DAY = (
    r"(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}\s[A-Za-z]{3,9}\s\d{4})"
)
_WHOLE_DAY = re.compile(_DAY)
_WHOLE_PERIOD = re.compile(rf"(?:{_DAY}|\d{{1,2}}\.\s?\d{{1,2}}\.?)\s?[–—-]\s?{_DAY}")
_WHOLE_SUM = re.compile(
    r"(?:EUR\s|€\s?)?\d[\d .,\u00a0]*\s?(?:€|euro\w*|EUR|e)|(?:EUR\s|€\s?)\d[\d .,\u00a0]*"
)
_BARE_COUNT = re.compile(r"(?P<label>[A-ZÅÄÖ][\w ()]{4,30}?)\s(?P<count>\d{1,5}\b(?:,[^.]{0,40})?)\Z")
_OF_TIME = frozenset(("start", "end"))
_OF_MONEY = frozenset(
    ("total", "granted", "eu_state", "eu", "state", "municipalities", "own", "private", "public")
)
_OF_PAIRS = _OF_TIME | _OF_MONEY | frozenset(("name", "code", "period", "participants", "acronym"))
_OF_BODIES = frozenset(("actor", "partners", "authority", "funder"))
_LONGEST_LINE = 160
_LONGEST_LABELLED, _LONGEST_LIST = 4, 30
_OF_ONE_LINE = frozenset(
    ("actor", "partners", "implementers", "authority", "funder", "period", "total", "granted", "code", "area")
)


def labelled_values(story: Story) -> Iterator[Labelled]:
    """Yield the labelled values of a story, in the order of their labels."""
    done_rows: set[int] = set()
    for number, line in enumerate(story.lines):
        if line.row >= 0 and line.row not in done_rows:
            done_rows.add(line.row)
            yield from _row(story, number)
        elif line.kind == "term" and line.row < 0:
            yield from _row(story, number)
        elif line.kind == "heading":
            yield from _under_short_heading(story, number)
        elif line.row < 0:
            yield from _in_line(story, number)
            yield from _announced(story, number)
            yield from _over_item(story, number)


def _row(story: Story, number: int) -> Iterator[Labelled]:
    """The label in the first cell of a row, and what stands in its other cells."""
    line = story.lines[number]
    last = number + 1
    while last < len(story.lines) and (
        story.lines[last].row == line.row if line.row >= 0 else story.lines[last].kind == "cell"
    ):
        last += 1
    if last == number + 1:
        yield from _in_line(story, number)
        return
    topic = topic_of(story.line_text(line), story.wordings)
    if topic and not _is_head_of_columns(story, number):
        yield Labelled(
            topic,
            line.start,
            line.end,
            story.lines[number + 1].start,
            story.lines[last - 1].end,
            "table",
            number,
        )


def _is_head_of_columns(story: Story, first: int) -> bool:
    """Tell whether a row is the head of columns: labels stand beside a label, 'Nimi | Tehtävä | Puhelin'."""
    return topic_of(story.line_text(story.lines[first + 1]), story.wordings) is not None


def _in_line(story: Story, number: int) -> Iterator[Labelled]:
    line = story.lines[number]
    label = LABEL.match(story.text, line.start, line.end) or _QUESTION.match(story.text, line.start, line.end)
    if label is None:
        yield from _without_colon(story, number)
        return
    if _ADDRESS.search(label["label"]):
        return
    topic = topic_of(label["label"], story.wordings)
    if topic:
        end = _end_of_list(story, number) if topic in _OF_MANY else line.end
        yield Labelled(topic, line.start, label.end("label"), label.end(), end, "label", number)


_OF_MANY = frozenset(("partners", "implementers"))
_IN_COUNTRY = re.compile(rf"[A-ZÅÄÖ\"][^.:\n]{{2,110}},\s{COUNTRY}")


def _end_of_list(story: Story, number: int) -> int:
    """Return where a list ends whose lines each are a body and its country: 'Sellu College, Norway'."""
    last = story.lines[number]
    if re.search(rf",\s{COUNTRY}\Z", story.line_text(last)):
        for line in story.lines[number + 1 :]:
            beside = story.text[last.end : line.start] == "\n"
            if not beside or not _IN_COUNTRY.fullmatch(story.text, line.start, line.end):
                break
            last = line
    return last.end


def _without_colon(story: Story, number: int) -> Iterator[Labelled]:
    """A short line that opens with the word for a part and goes on with a name: 'Toteuttaja Lapin liitto'."""
    line = story.lines[number]
    glued = _GLUED.match(story.text, line.start, line.end)
    if glued is not None and is_glued_label(story.line_text(line)):
        topic = topic_of(glued["label"], story.wordings)
        if topic in _OF_ONE_LINE or topic in _OF_TIME or topic in _OF_MONEY:
            yield Labelled(topic, line.start, glued.end(), glued.end(), line.end, "label", number)
            return
    if (sum_ := _BARE_SUM.match(story.text, line.start, line.end)) is not None:
        topic = topic_of(sum_["label"], story.wordings)
        if topic in _OF_MONEY:
            end = sum_.end("label")
            yield Labelled(topic, line.start, end, sum_.start("sum"), line.end, "label", number)
            return
    if (day := _BARE_DATE.match(story.text, line.start, line.end)) is not None:
        topic = topic_of(day["label"], story.wordings)
        if topic in _OF_TIME:
            end = day.end("label")
            yield Labelled(topic, line.start, end, day.start("date"), line.end, "label", number)
            return
    count = _BARE_COUNT.match(story.text, line.start, line.end)
    if count is not None and topic_of(count["label"], story.wordings) == "participants":
        end = count.end("label")
        yield Labelled("participants", line.start, end, count.start("count"), line.end, "label", number)
        return
    match = _BARE_LABEL.match(story.text, line.start, line.end)
    if match is None or line.end - line.start > _LONGEST_LINE or story.text[line.end - 1] == ".":
        return
    topic = topic_of(match["label"], story.wordings)
    if topic in _OF_BODIES:
        yield Labelled(topic, line.start, match.end("label"), match.end(), line.end, "label", number)


def _announced(story: Story, number: int) -> Iterator[Labelled]:
    """The list behind a line that ends with a colon: 'Muut toteuttajat ovat:'."""
    line = story.lines[number]
    if not story.text.endswith(":", line.start, line.end) or line.kind != "paragraph":
        return
    start = max(story.text.rfind(". ", line.start, line.end) + 2, line.start)
    topic = topic_of(story.text[start : line.end - 1], story.wordings)
    last = number
    while last + 1 < len(story.lines) and story.lines[last + 1].kind == "item":
        last += 1
    if topic and last > number:
        yield Labelled(
            topic, start, line.end, story.lines[number + 1].start, story.lines[last].end, "label", number
        )


_PAIRS_AROUND = 8


def _over_item(story: Story, number: int) -> Iterator[Labelled]:
    """'- Project start' over '- 2015': pairs of items, as terms are written down without their layout."""
    topic = _topic_of_item(story, number)
    if topic not in _OF_PAIRS | _OF_BODIES or _topic_of_item(story, number + 1) is not None:
        return
    around = (number + off for off in range(-_PAIRS_AROUND, _PAIRS_AROUND + 1) if off)
    if any(_topic_of_item(story, each) for each in around) and number + 1 < len(story.lines):
        line, value = story.lines[number], story.lines[number + 1]
        # A value without a mark of its own may be the next thing said, but where it is all that is asked for.
        is_one = topic in _OF_BODIES and _topic_of_item(story, number + 2) is not None
        is_day = topic in _OF_TIME and _is_whole_value(story, topic, value)
        if (value.kind == "item" and topic in _OF_PAIRS) or is_one or is_day:
            yield Labelled(topic, line.start, line.end, value.start, value.end, "label", number)


def _topic_of_item(story: Story, number: int) -> Topic | None:
    if not 0 <= number < len(story.lines) or story.lines[number].kind != "item":
        return None
    return topic_of(story.line_text(story.lines[number]), story.wordings)


def _under_short_heading(story: Story, number: int) -> Iterator[Labelled]:
    line = story.lines[number]
    topic = story.topic(number)
    if topic in _OF_BODIES and _names_a_part(story, number - 1):
        # 'Opiston rooli' stands over 'Osatoteuttaja'.
        return
    label = None if topic else LABEL.match(story.text, line.start, line.end)
    if label is not None or is_glued_label(story.line_text(line)):
        yield from _in_line(story, number)
        return
    if topic == "name" and number == story.title and _is_bare_heading(story, number + 2):
        # 'Projekt' over two titles is the subject of the page, in Swedish often of several.
        return
    below = _below(story, number, topic)
    value = number + 1
    if topic in _OF_ONE_LINE and not below and _is_bare_heading(story, value):
        first = story.lines[value]
        yield Labelled(topic, line.start, line.end, first.start, first.end, "heading", number)
        return
    if topic and below and story.lines[below[0]].row < 0:
        first, last = story.lines[below[0]], story.lines[below[0]]
        for each in below[1:] if not _is_whole_value(story, topic, first) else ():
            if story.lines[each].kind not in ("paragraph", "item"):
                break
            last = story.lines[each]
        yield Labelled(topic, line.start, line.end, first.start, last.end, "heading", number)


def _below(story: Story, number: int, topic: Topic | None) -> list[int]:
    """Return the numbers of the lines that answer a heading: of bodies in a list all up to the next label."""
    below = list(story.under(number))
    if topic not in _OF_MANY or not all(is_of_list(story, each) for each in below[:_LONGEST_LABELLED]):
        return below[:_LONGEST_LABELLED]
    items: list[int] = []
    for each in below[:_LONGEST_LIST]:
        written = story.line_text(story.lines[each])
        if not is_of_list(story, each) or topic_of(written, story.wordings) is not None:
            break
        items.append(each)
    return items


def is_of_list(story: Story, number: int) -> bool:
    """Tell whether a line is an item, or a body with its country in a paragraph of such lines."""
    line = story.lines[number]
    return line.kind == "item" or _BODY_AND_COUNTRY.fullmatch(story.text, line.start, line.end) is not None


def _is_whole_value(story: Story, topic: Topic, line: Line) -> bool:
    """Tell whether a line is all that its label asks for, a day or a sum: other labels may stand below it."""
    if topic in ("acronym", "code"):
        return True
    if topic in _OF_TIME:
        return _WHOLE_DAY.fullmatch(story.text, line.start, line.end) is not None
    if topic == "period":
        return _WHOLE_PERIOD.fullmatch(story.text, line.start, line.end) is not None
    return topic in _OF_MONEY and _WHOLE_SUM.fullmatch(story.text, line.start, line.end) is not None


# 'Malla Council, Rural Development, FI'
_BODY_AND_COUNTRY = re.compile(r"[A-ZÅÄÖ][^\n:]{2,120},\s[A-Z]{2}")
_PART = re.compile(r"(?:[\w:’'.-]+\s){1,4}(?:rooli|roll|role)(?:\s\w+ssa)?\s?:?", re.IGNORECASE)


def _names_a_part(story: Story, number: int) -> bool:
    """Tell whether a line asks for somebody's part: what stands below it says which, and is no label."""
    return number >= 0 and _PART.fullmatch(story.line_text(story.lines[number])) is not None


def _is_bare_heading(story: Story, number: int) -> bool:
    """Tell whether a line that looks like a heading may be the value of the label above it."""
    if number >= len(story.lines) or story.lines[number].kind != "heading" or story.topic(number):
        return False
    line = story.lines[number]
    return LABEL.match(story.text, line.start, line.end) is None
