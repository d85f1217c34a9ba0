"""How many take part, as planned and as it turned out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.free_text.results.figures import Figure
from esrcat.free_text.results.judged_participants import likeliest_count
from esrcat.free_text.results.nouns import groups_of, words_behind
from esrcat.free_text.results.of_it import asks_for_results
from esrcat.free_text.results.participants_beside import Kind, answered, told_beside
from esrcat.free_text.results.participants_in_columns import counts_in_columns
from esrcat.free_text.results.participants_in_sentences import FEWEST, Count, counts_in_sentence
from esrcat.free_text.results.room_for import room_for
from esrcat.free_text.results.women import NUMBER, women_apart, women_behind
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import speaks_against

_PLANNED_LABEL = re.compile(
    r"tavoit|suunnitel|odotet|arvioi|planer|\bplan|\bmål|target|goal|expected", re.IGNORECASE
)
# '148 (planerat för hela projektet: 200)'
_PLAN_IN_BRACKETS = re.compile(
    rf"\s\((?=[^()]*(?:{_PLANNED_LABEL.pattern}))[^()\d]*(?P<number>\d{{1,5}})\)", re.IGNORECASE
)
_LEAST, _LEAST_PLANNED = 0.1, 0.05
"""A number that rules take for those who took part, or shall, is left out where it gets less."""


_KINDS: tuple[Kind, ...] = ("actual", "planned")


def read_counts(story: Story, about: Aboutness, finds: Finds, figures: Sequence[Figure]) -> None:
    """Add participants, planned and actual."""
    counts = [*_labelled(story, about), *_told(story, about, groups_of(finds))]
    counts += [Count(*each, 10, "table") for each in counts_in_columns(story, figures)]
    if not any(count.kind == "planned" for count in counts):
        counts += _left(story, about, {count.total for count in counts})
    counts = [count for count in counts if _is_likely(about, count)]
    for kind in _KINDS:
        if not any(count.kind == kind for count in counts):
            judged = likeliest_count(about, kind, {count.total for count in counts})
            counts += [Count(*judged, 0, "sentence")] if judged else []
        best = max(
            (count for count in counts if count.kind == kind),
            key=lambda count: (count.score, -count.start),
            default=None,
        )
        if best and kind == "actual" and best.women is None:
            best = best._replace(women=women_apart(story, about))
        if best:
            _add(finds, f"/participants/{kind}", best)


def _is_likely(about: Aboutness, count: Count) -> bool:
    where = count.start, count.end
    if count.method != "sentence":
        return True
    if count.kind == "planned":
        return not speaks_against(about, "planned", *where, _LEAST_PLANNED)
    return not speaks_against(about, "participants", *where, _LEAST)


def _left(story: Story, about: Aboutness, taken: set[int]) -> list[Count]:
    """Return the number that a project has room for, where no sentence calls it the plan and it is one."""
    rooms = [each for each in room_for(story, about) if each[0] not in taken and each[0] >= FEWEST]
    if len({total for total, _, _ in rooms}) != 1:
        return []
    total, start, end = rooms[0]
    return [Count("planned", total, start, end, None, 1, "sentence")]


def _add(finds: Finds, base: str, count: Count) -> None:
    rule = "number of participants" if count.score else "words around a number"
    finds.add(f"{base}/total", count.total, count.start, count.end, count.method, rule)
    if count.women and count.women[0] <= count.total:
        finds.add(f"{base}/women", *count.women, count.method, "number of women")


def _labelled(story: Story, about: Aboutness) -> Iterator[Count]:
    for label in story.of_topic("participants"):
        text = story.text[label.start : label.end]
        match = re.match(r"\D{0,25}?(?P<total>\d{1,5})(?![\d/]|[.,]\d)", text)
        if match is None or len(text) > 90 or not about.is_own_at(label.label_start):
            continue
        words = story.text[label.label_start : label.label_end] + " " + text
        if in_brackets := _PLAN_IN_BRACKETS.match(text, match.end()):
            total, (low, high) = int(in_brackets["number"]), in_brackets.span("number")
            yield Count("planned", total, label.start + low, label.start + high, None, 9, label.method)
            words = words[: in_brackets.start() - len(text)]
        actual = in_brackets is not None or any(
            compiled(wording.so_far).search(words) for wording in story.wordings
        )
        actual = actual or (not _PLANNED_LABEL.search(words) and _is_past_plan(story, int(match["total"])))
        start = label.start + match.start("total")
        yield Count(
            "actual" if actual else "planned",
            int(match["total"]),
            start,
            label.start + match.end("total"),
            women_behind(text, match.end(), label.start),
            9,
            label.method,
        )


def _is_past_plan(story: Story, total: int) -> bool:
    """Tell whether a text has another number as its plan: 'Suunnitelmissa oli 250' beside a label of 311."""
    for number in story.saying(*(compiled(wording.planned) for wording in story.wordings)):
        text = story.statements[number].text
        for wording in story.wordings:
            counts = (
                []
                if compiled(wording.not_participants).search(text)
                else counts_in_sentence(text, wording, 0)
            )
            if any(count.kind == "planned" and count.total != total for count in counts):
                return True
    return False


def _told(story: Story, about: Aboutness, groups: frozenset[str]) -> Iterator[Count]:
    told = -2
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or story.lines[statement.line].row >= 0:
            continue
        text, at = statement.text, statement.start
        if not statement.has_digits:
            continue
        for wording in story.wordings:
            if compiled(wording.not_participants).search(text):
                continue
            counts = list(counts_in_sentence(text, wording, at, groups))
            if not counts and _is_listed_result(story, statement.line):
                counts = list(_listed(text, wording, at))
            yield from counts
            beside = [] if counts or told != number - 1 else list(told_beside(text))
            if counts or (not beside and compiled(wording.participant).search(text)):
                told = number
            else:
                yield from (_beside(text, at, *found) for found in beside)
        if number and (answer := answered(story.statements[number - 1].text, text)):
            yield _beside(text, at, "planned", *answer)


def _beside(text: str, at: int, kind: Kind, total: int, low: int, high: int) -> Count:
    """Return the count of a sentence that leans on the one before; `at` is its place in the document."""
    return Count(kind, total, at + low, at + high, women_behind(text, high, at), 3, "sentence")


def _is_listed_result(story: Story, number: int) -> bool:
    """Tell whether a line is one of figures under a heading of what came about: 'Hankkeen saldo'."""
    heading = story.lines[number].heading
    return heading >= 0 and asks_for_results(story.line_text(story.lines[heading]))


def _listed(text: str, wording: Wording, at: int) -> Iterator[Count]:
    """Yield those taking part that a line of figures counts: '96 osallistujaa kursseilla'."""
    found = NUMBER.match(text)
    what = words_behind(text, found.end()) if found else ""
    if found and compiled(wording.participant).search(what):
        total = int(re.sub(r"\D", "", found["number"]))
        yield Count("actual", total, at + found.start(), at + found.end(), None, 3, "sentence")
