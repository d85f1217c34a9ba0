"""The steps of a project's way to its money: application, endorsement, decision, leave to start."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.periods.choice import shifted
from esrcat.free_text.periods.dates import DateInText, dates_in
from esrcat.free_text.story.clause_bounds import end_of, start_of
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.periods", "words.txt")

# What is granted or decided and is no money of a project: a prize, a permit, a rent, more time.
_NOT_FUNDING = re.compile(_WORDS["not_funding"], re.IGNORECASE)
# Nothing has come of it yet: a step of something else that is waited for.
_UNANSWERED = re.compile(_WORDS["unanswered"], re.IGNORECASE)
# 'Haku avautui toukokuussa 2016, ja ensimmäiset päätökset tehtiin syksyllä': no day of a decision.
_CALL_OPENS = re.compile(
    r"\b\w*haku\s(?:\w+\s)?(?:ava|auke|alkoi|käynnisty)\w*|\b(?:ansökningsomgången|utlysningen)\s(?:öppna|inle)\w*"
    r"|\bcall\s(?:for\s\w+\s)?(?:was\s)?opened\b",
    re.IGNORECASE,
)
_ENDORSES = re.compile(r"puol|förord|endors", re.IGNORECASE)
# The first day of a period, not that of a decision.
_TO = re.compile(r"\s?[-–—]\s?\d{1,2}\.")
_FROM = quick(r"\d\.\s?[-–—]\s?\Z|\d{4}\s?[-–—]\s?\Z")
_MONTH = len("2019-01")
_ENDS_CLAUSE_OF_STEP = re.compile(r"[;]\s|,\s(?!\d)|\s(?:ja|sekä|och|samt|and|mutta|men|but)\s(?=\D)")


def read_milestones(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the steps that a sentence dates; a clause with one date tells of one step."""
    ordinal = 0
    for step, day in _of_rows(story, about):
        base = f"/milestones/{ordinal}"
        finds.add(f"{base}/what", step, day.start, day.end, "table", f"label of {step}")
        finds.add(f"{base}/date", day.value, day.start, day.end, "table", f"label of {step}")
        ordinal += 1
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or ("19" not in statement.text and "20" not in statement.text):
            continue
        text = statement.text
        dates = dates_in(text)
        for date in dates:
            if len(date.value) < _MONTH:
                continue
            first, last = _clause(text, date.start, date.end)
            what = _step(story, text, first, last)
            of_range = _TO.match(text, date.end) or _FROM.search(text, 0, date.start)
            if what is None and len(dates) == 1 and not _CALL_OPENS.search(text, first, last):
                # 'Ansökan, som gällde 336 000 euro, lämnades in den 15 maj 2023'
                what = _step(story, text, 0, len(text))
            if what == "application_submitted" and _UNANSWERED.search(text):
                continue
            if what is None or _is_of_period(finds, what, date.value) or of_range:
                continue
            base = f"/milestones/{ordinal}"
            start = statement.start + date.start
            finds.add(f"{base}/what", what, start, statement.start + date.end, "sentence", f"words of {what}")
            finds.add(
                f"{base}/date", date.value, start, statement.start + date.end, "sentence", f"words of {what}"
            )
            ordinal += 1


def is_step(story: Story, text: str, date: DateInText) -> bool:
    """Tell whether a date of a sentence is that of a step to the money, and so no start or end."""
    what = _step(story, text, *_clause(text, date.start, date.end))
    return what is not None and what != "start_permitted"


def _of_rows(story: Story, about: Aboutness) -> Iterator[tuple[str, DateInText]]:
    """The steps that label a date in a row of a table: 'Rahoituspäätös | 12.12.2023'."""
    for label, value in about.labelled_cells():
        written = story.line_text(value)
        dates = dates_in(written)
        if len(dates) == 1 and dates[0].end == len(written) and _DECIDED.search(story.line_text(label)):
            # 'Kuka päätti? | Lapin TE-keskus, 17.12.2004'
            yield "funding_decision", shifted(dates[0], value.start)
            continue
        if len(dates) == 1 and (dates[0].start, dates[0].end) == (0, len(written)) and len(written) > _MONTH:
            words = story.line_text(label)
            what = "funding_decision" if _DECISION.fullmatch(words) else _step(story, words, 0, len(words))
            if what:
                yield what, shifted(dates[0], value.start)


_DECIDED = re.compile(
    r"\A(?:kuka\s(?:päätti|on\späättänyt|myönsi)|rahoituspäätös|päätöksen\stekijä|päätöksen\steki|vem\s(?:har\s)?(?:beslutat?|beslöt|beviljade)"
    r"|beslut(?:ande)?\sav|finansieringsbeslut|who\s(?:decided|granted)|decision\s(?:made\s)?by|funding\sdecision)\b",
    re.IGNORECASE,
)
_DECISION = re.compile(
    r"(?:rahoitus|myöntö|tuki)?päätös(?:päivä)?|päätetty|myönnetty|(?:finansierings|stöd)?beslut(?:sdatum)?|beviljat"
    r"|(?:funding\s)?decision(?:\sdate)?|date\sof\s(?:the\s)?(?:funding\s)?decision|granted\son",
    re.IGNORECASE,
)


def _step(story: Story, text: str, first: int, last: int) -> str | None:
    """Return the step that a stretch of a sentence tells of; leave to start goes before the decision."""
    found = [
        what
        for wording in story.wordings
        for what, pattern in wording.steps
        if compiled(pattern).search(text, first, last)
    ]
    if "start_permitted" in found:
        return "start_permitted"
    if _NOT_FUNDING.search(text, first, last):
        return None
    if "funding_decision" in found and "endorsed" in found and not _ENDORSES.search(text, first, last):
        # A board that is known to endorse decides here itself.
        return "funding_decision"
    return next(iter(found), None)


def _is_of_period(finds: Finds, what: str, value: str) -> bool:
    """A decision to go on until a day is dated otherwise: that day is the end."""
    return what != "start_permitted" and value in (finds.get("/end"), finds.get("/original_end"))


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    return start_of(_ENDS_CLAUSE_OF_STEP, text, start), end_of(_ENDS_CLAUSE_OF_STEP, text, end)
