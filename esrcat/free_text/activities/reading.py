"""What a project aims at, as listed and as said, and what it does: activities and work packages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.activities.unmarked import unmarked_activities
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Topic, Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.model import Method
from esrcat.patterns import quick

_TITLE = re.compile(r"(?P<title>[^:.;\n(]{2,70}?)(?:\s*:\s+|\s+[–—-]\s+|\.\s+)(?P<text>\S.*)", re.DOTALL)
_PACKAGE = re.compile(
    r"(?P<mark>(?:TP|WP|AP)\s?\d{1,2}|(?:[Tt]yöpaketti|[Aa]rbetspaket|[Ww]ork\s?[Pp]ackage|[Oo]sio"
    r"|[Tt]oimenpide)\s+\d{1,2})\s*(?:[:.–—-]|\s)\s*(?P<rest>\S.*)",
    re.DOTALL,
)
# How many, which is no aim, and when: 'Tavoite oli noin 250 omaishoitajaa', 'Tarkoitus oli lopettaa 31.5.'
# But what is to be done is one: 'auttaa 70 yritystä', 'att 45 företag har prövat'.
_COUNT_OR_DAY = re.compile(r"\s+(?:(?!att\b)\w+(?<![aä])(?<!ing)\s+)?\d|\s+\w+\s+\d{1,2}\.\d")
# 'Vi siktar på 90 deltagare.'
_AIMED_NUMBER = re.compile(
    r"\s+(?:på|saada|at|för|is|on)?\s*\d+\s+(?:deltagare|osallistuja\w*|participants|personer|henki\w*|people)\b",
    re.IGNORECASE,
)
# 'Kaupungin kotoutumisohjelmassa puhutaan samasta: siinä tavoitteena on …'
_IN_PROGRAMME = re.compile(
    r"\b(?:\w*(?:ohjelma|strategia|suunnitelma)ssa|i\s+\w*(?:programmet|strategin)|in\s+the\s+(?:\w+\s+){0,2}(?:programme|strategy))\b",
    re.IGNORECASE,
)
# 'The aim of the seminar was …', 'Målet för kvällen var …'
_OF_EVENT = re.compile(
    r"\b(?:of|with|for)\s+(?:(?:the|this|our)\s+)?(?:\w+\s+)?(?:seminar|event|evening|visit|meeting|conference|strategy|programme"
    r"|city|town|municipality|survey)\b"
    r"|\b(?:med|för|i)\s+(?:\w+\s+)?(?:kväll|seminari|evenemang|strategi|programm|staden|kommunen|besök|möte|konferens|enkät)\w*",
    re.IGNORECASE,
)
_SHORT_ITEM, _SHORT_TITLE = 2, 3
_PACKAGES = re.compile(r"paketi?t|paket|packages", re.IGNORECASE)
_LEAD_IN = quick(
    r":\s*\Z|\b(?:att|että|jotta|to|består\sav|consists?\sof|koostu(?:u|vat)|jakautu(?:u|vat))\s*\Z|\b(?:är\satt|är|is\sto|are\sto|is|are|ovat|on|syftar\still\satt|strävar\sefter\satt)\s*\Z"
)
# '1. Siltaetsintä': the number of a part.
_ORDINAL = re.compile(r"\d{1,2}[.)]\s+(?=[A-ZÅÄÖ])")
# What stands on the next line of a list's last item and is no part of it.
_NEXT_LINE = re.compile(
    r"\s(?=(?:Kohderyhm\w+|Hankkeen|Projektin|Målgrupp\w*|Projektets|The\starget\sgroups?)\s)"
)
# '– Syftet med projektet är att …, säger projektchef X': who says it is no part of the aim.
_SAYS = re.compile(
    r"[”\"»]?,\s(?:säger|berättar|förklarar|konstaterar|sammanfattar|sanoo|kertoo|kiteyttää|selittää|toteaa|summaa|says|explains|notes)\s[^.!?]{3,90}\.?\Z"
)
_OPENS = re.compile(r"(?:[–—-]\s+|[”\"“»]\s?)+")
_TRAILING = quick(r"(?:[\s,;]+(?:ja|sekä|och|samt|and))?[\s,;.]+\Z|[\s,;]+(?:ja|sekä|och|samt|and)\Z")


def read_objectives(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add objectives: the items of lists that a heading or lead-in announces, and sentences of the aim."""
    ordinal = 0
    for start, end, method, rule in sorted(set(_objectives(story, about))):
        value = " ".join(story.text[start:end].split())
        if value:
            finds.add(f"/objectives/{ordinal}", value, start, end, method, rule)
            ordinal += 1


def _objectives(story: Story, about: Aboutness) -> Iterator[tuple[int, int, Method, str]]:
    listed: set[int] = set()
    for number in _announced(story, about, "objectives"):
        line = story.lines[number]
        listed.add(number)
        bare = (line.start, line.end) if _are_sentences(story, number) else _bare(story, line)
        yield *bare, "list", "item of a list of objectives"
    for number in story.saying(*(compiled(wording.aims) for wording in story.wordings)):
        statement = story.statements[number]
        line = story.lines[statement.line]
        if (
            not about.is_own(number)
            or statement.line in listed
            or line.kind == "heading"
            or _LEAD_IN.search(statement.text)
        ):
            continue
        if any(_is_own_aim(wording, statement.text, about) for wording in story.wordings):
            low, high = _words_of_aim(statement)
            yield low, high, "sentence", "sentence of the aim"


def _words_of_aim(statement: Statement) -> tuple[int, int]:
    """Return where the words of an aim begin and end: without a dash of speech, a quote and who says it."""
    opens, says = _OPENS.match(statement.text), _SAYS.search(statement.text)
    low = opens.end() if opens else 0
    return statement.start + low, statement.start + says.start() if says else statement.end


def _are_sentences(story: Story, number: int) -> bool:
    """Tell whether each item of the list that an item belongs to is a sentence with its stop."""
    first = last = number
    while first > 0 and story.lines[first - 1].kind == "item":
        first -= 1
    while last + 1 < len(story.lines) and story.lines[last + 1].kind == "item":
        last += 1
    items = story.lines[first : last + 1]
    return all(story.text[item.start].isupper() and story.text[item.end - 1] == "." for item in items)


def _is_own_aim(wording: Wording, text: str, about: Aboutness) -> bool:
    """Tell the project's aim from that of something else: 'Kaupungin strategian keskeisin tavoite on …'."""
    aim = compiled(wording.aims).search(text)
    if aim is None or _COUNT_OR_DAY.match(text, aim.end()) or _AIMED_NUMBER.match(text, aim.end()):
        return False
    if _OF_EVENT.search(text, aim.start(), aim.end()):
        return False
    if _IN_PROGRAMME.search(text, 0, aim.end()) and not compiled(wording.project).search(text):
        return False
    owner = compiled(wording.owner).search(text, 0, aim.end())
    if owner is None:
        return True
    word = owner["owner"]
    return (
        bool(compiled(wording.project).search(word))
        or about.names.is_own(word)
        or word.casefold() in wording.no_owners
    )


def _announced(story: Story, about: Aboutness, topic: Topic) -> Iterator[int]:
    """Yield the items under a heading of the topic, and those behind a sentence that announces them."""
    lines = story.lines
    for number, line in enumerate(lines):
        if line.kind != "item" or not about.is_own_at(line.start):
            continue
        opener = _opener(story, number)
        if topic_over(story, number) == topic:
            yield number
            continue
        heading = story.topic(line.heading) if line.heading >= 0 else None
        if opener is not None:
            words = story.line_text(lines[opener])
            announced = _announces(story, words)
            if announced == topic or (announced is None and heading == topic):
                yield number
        elif heading == topic or (heading is None and _heading_announces(story, line) == topic):
            yield number


def topic_over(story: Story, number: int) -> Topic | None:
    """Return the topic of the term that a list stands behind: 'Tavoitteet', with a list as what it is."""
    before = number - 1
    while before >= 0 and story.lines[before].kind == "item":
        before -= 1
    return story.topic(before) if before >= 0 and story.lines[before].kind == "term" else None


def _heading_announces(story: Story, line: Line) -> Topic | None:
    """Return what a heading with a colon announces: 'Projektet har tre delar:'."""
    if line.heading < 0:
        return None
    words = story.line_text(story.lines[line.heading])
    return (
        _announces(story, words if words.endswith(":") else f"{words}:") if _LEAD_IN.search(words) else None
    )


def _opener(story: Story, number: int) -> int | None:
    """Return the line with a colon, or the paragraph, in front of a list."""
    before = number - 1
    while before >= 0 and story.lines[before].kind == "item":
        before -= 1
    if before < 0:
        return None
    line = story.lines[before]
    return (
        before
        if line.kind in ("paragraph", "cell") and _LEAD_IN.search(story.text, line.start, line.end)
        else None
    )


def _announces(story: Story, words: str) -> Topic | None:
    last = words.rpartition(". ")[2]
    for wording in story.wordings:
        if compiled(wording.announces).search(last) or compiled(wording.aims).search(last):
            return "objectives"
        if compiled(wording.announces_activities).search(last):
            return "activities"
        if compiled(wording.announces_other).search(last):
            return "other"
    return None


def _bare(story: Story, line: Line) -> tuple[int, int]:
    text = story.text[line.start : line.end]
    if (next_line := _NEXT_LINE.search(text)) and text[0].islower():
        text = text[: next_line.start()]
    end = _TRAILING.search(text)
    return line.start, line.start + (end.start() if end else len(text))


def read_activities(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add listed activities and work packages, with their titles."""
    ordinal = 0
    for number in _announced(story, about, "activities"):
        line = story.lines[number]
        ordinal += _activity(story, finds, ordinal, line, "list")
    if ordinal:
        return
    for head, texts in unmarked_activities(story):
        if about.is_own_at(story.lines[head].start):
            line = story.lines[head]
            ordinal += _activity(story, finds, ordinal, line, "heading" if texts else "list", texts)
    if ordinal:
        return
    for number, line in enumerate(story.lines):
        if (
            line.kind in ("heading", "paragraph", "item")
            and _PACKAGE.match(story.text, line.start, line.end)
            and about.is_own_at(line.start)
        ):
            below = [story.lines[each] for each in story.under(number)] if line.kind == "heading" else []
            ordinal += _activity(story, finds, ordinal, line, "heading" if below else "list", below)


def _is_title(story: Story, line: Line, start: int, end: int) -> bool:
    """Tell whether an item without a text behind it is a title: few words with a capital, no sentence."""
    words = story.text[start:end].split()
    if not words[0][0].isupper():
        return False
    packages = line.heading >= 0 and _PACKAGES.search(story.line_text(story.lines[line.heading]))
    return len(words) <= (_SHORT_TITLE if packages else _SHORT_ITEM)


def _activity(
    story: Story, finds: Finds, ordinal: int, line: Line, method: Method, below: list[Line] | None = None
) -> int:
    start, end = _bare(story, line)
    package = _PACKAGE.match(story.text, start, end)
    first = package.start("rest") if package else start
    if ordinal_ := _ORDINAL.match(story.text, first, end):
        first = ordinal_.end()
    titled = _TITLE.match(story.text, first, end)
    base = f"/activities/{ordinal}"
    kind: Method = "heading" if method == "heading" else "list"
    if titled and len(titled["title"].split()) <= 9:
        low, high = titled.span("title")
        finds.add(f"{base}/title", " ".join(titled["title"].split()), low, high, kind, "title of an activity")
        finds.add(
            f"{base}/text",
            " ".join(story.text[titled.start("text") : end].split()),
            titled.start("text"),
            end,
            kind,
            "text of an activity",
        )
    elif package or below or _is_title(story, line, first, end):
        finds.add(
            f"{base}/title", " ".join(story.text[first:end].split()), first, end, kind, "title of an activity"
        )
        if below:
            low, high = below[0].start, below[-1].end
            finds.add(
                f"{base}/text", " ".join(story.text[low:high].split()), low, high, kind, "text of an activity"
            )
    else:
        finds.add(
            f"{base}/text", " ".join(story.text[first:end].split()), first, end, kind, "text of an activity"
        )
    return 1
