"""The end of a project that an extension replaced, and the one that holds now.

'Alun perin piti päättyä 31.12.2018, mutta jatkoaikaa saatiin', 'moved from 31 May to 30 November 2021'.
"""

from __future__ import annotations

import re

from esrcat.free_text.periods.choice import Candidate, shifted
from esrcat.free_text.periods.dates import DateInText, dates_in
from esrcat.free_text.periods.paired_dates import is_last_day
from esrcat.free_text.periods.pairs import periods_in
from esrcat.free_text.periods.single_dates import is_of_something_else, is_refused, is_until
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness

_UP_TO_DATE = 40
_RIGHT_BEHIND = 16
_A_PAIR = 2
_ORIGINAL_END = re.compile(
    r"(?:alkuperäinen|alun\sperin\ssuunniteltu|aiempi)\s(?:päättymis\w+|loppu\w+|päätös\w+|päättyminen)"
    r"|ursprunglig(?:t)?\s(?:slut\w*|sista\sdag)|(?:original|first\splanned|planned)\s(?:end(?:ing)?|closing|final)(?:\s(?:date|day))?",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"myön|päätö[sk]|päätti|bevilj|beslut|grant|decid|decision|approv|godkän|hyväksy", re.IGNORECASE
)
# 'The original model started in 2012': no end.
_BEGAN = re.compile(
    r"\b(?:started|began|launched|founded|(?:käynnisty|alko|perustet)\w*|(?:inled|starta|börja|grunda)\w*)\s(?:\w+\s){0,2}?\Z",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:men|mutta|vaan|but)\b", re.IGNORECASE)


def read_extension(story: Story, about: Aboutness, finds: Finds, candidates: list[Candidate]) -> None:
    """Take the end before an extension: 'alun perin', or the period that a later end goes beyond."""
    _of_rows(story, about, finds)
    labels = story.of_topic("period")
    words = [(compiled(wording.extended), compiled(wording.original)) for wording in story.wordings]
    for number in story.saying(*(each for both in words for each in both)):
        statement = story.statements[number]
        dated = dates_in(statement.text)
        if not about.is_own(number) or not dated or is_refused(statement.text):
            continue
        for of_extension, of_original in words:
            extended, original = of_extension.search(statement.text), of_original.search(statement.text)
            if not (extended or original):
                continue
            labelled = any(each.label_start <= statement.start < each.end for each in labels)
            ends_here = {each.end.value for each in candidates if each.end} & {each.value for each in dated}
            own = labelled or bool(ends_here) or is_of_project(story, about, number, statement.text)
            dates = [shifted(each, statement.start) for each in dated]
            before = finds.get("/original_end")
            plainly = own and extended is not None and _goes_on_until(statement, extended.end(), dates[-1])
            if extended and not original and before is not None and dates[-1].value > str(before):
                # 'Hankkeen piti loppua 31.8.2020. Saimme jatkoa, ja uusi päätepiste on 28.2.2021.'
                plainly = True
            ends = _ends_of(story, statement, dates, original, candidates if own else [], plainly=plainly)
            if ends and (ends[1] or finds.get("/original_end") is None):
                _replace_end(finds, candidates, *ends)
                if ends[1]:
                    return
                # The new end may be told in a sentence of its own: 'Nyt jatketaan 29.2.2020 saakka.'
                continue
            if plainly:
                candidates.append(Candidate(None, dates[-1], 10, "sentence", "end after the extension"))


def _of_rows(story: Story, about: Aboutness, finds: Finds) -> None:
    """Take the date beside a label of its own: 'Alkuperäinen päättymispäivä | 28.2.2022'."""
    for label, value in about.labelled_cells():
        dates = dates_in(story.line_text(value))
        if len(dates) == 1 and _ORIGINAL_END.fullmatch(story.line_text(label)):
            old = shifted(dates[0], value.start)
            finds.add("/original_end", old.value, old.start, old.end, "table", "end before the extension")


def _ends_of(
    story: Story,
    statement: Statement,
    dates: list[DateInText],
    original: re.Match[str] | None,
    candidates: list[Candidate],
    *,
    plainly: bool,
) -> tuple[DateInText, DateInText | None] | None:
    """Return the end that held before and the one that holds now, as a sentence about an extension says."""
    starts = [each.start.value for each in candidates if each.start]
    if original:
        return _told_as_original(statement, dates, original, starts)
    new = dates[-1]
    if _moves(story, statement.text) and dates[0].value < new.value:
        # 'Aloitettiin 1.6.2018, lopun piti olla 31.5.2021, mutta se siirrettiin 30.9.2021.'
        before = [each for each in dates[:-1] if each.value not in starts] or dates[:-1]
        return next((each for each in reversed(before) if is_last_day(each.value)), before[-1]), new
    if len(dates) == _A_PAIR and _is_replaced(statement, dates[0], new):
        return dates[0], new
    earlier = [each.end for each in candidates if each.end and each.end.value < new.value]
    first, last = new.start - statement.start, new.end - statement.start
    if not earlier or (not plainly and is_of_something_else(story, statement.text, first, last)):
        return None
    return max(earlier, key=lambda date: date.value), new


def _told_as_original(
    statement: Statement, dates: list[DateInText], original: re.Match[str], starts: list[str]
) -> tuple[DateInText, DateInText | None] | None:
    """Return the end that a sentence says to be the first one, and the last day that it names behind that."""
    after = [date for date in dates if date.start >= statement.start + original.start()]
    if len(dates) == 1 and after and _is_new_end(statement, original.end(), dates[0]):
        return None
    old = after[0] if after else dates[0]
    for period in periods_in(statement.text, [shifted(each, -statement.start) for each in dates]):
        if statement.start + period.start.start == old.start:
            old = shifted(period.end, statement.start)
    old = _more_exactly(old, dates)
    if _BEGAN.search(statement.text, original.end(), max(original.end(), old.start - statement.start)):
        return None
    if starts and min(starts) >= old.value:
        return None
    later = [date for date in dates if date.value[:4] >= old.value[:4] and date.value > old.value]
    later = [date for date in later if not date.value.startswith(old.value)]
    return old, later[-1] if later else None


def _more_exactly(old: DateInText, dates: list[DateInText]) -> DateInText:
    """Return the date that says another more exactly: 'vuoden 2019 lopussa, siis 31.12.2019'."""
    behind = [
        each
        for each in dates
        if 0 < each.start - old.end < _RIGHT_BEHIND
        and len(each.value) > len(old.value)
        and each.value.startswith(old.value)
    ]
    return behind[0] if behind else old


def _is_replaced(statement: Statement, old: DateInText, new: DateInText) -> bool:
    """Tell 'Määräajaksi annettiin 31.12.2007, jota pidennettiin 31.5.2008 saakka': the last day of a month
    goes before another until which it goes on, and nothing is decided on it.
    """
    own = shifted(new, -statement.start)
    before = statement.text[: old.start - statement.start]
    return (
        old.value < new.value
        and int(new.value[:4]) - int(old.value[:4]) <= _A_PAIR
        and is_last_day(old.value)
        and is_until(statement.text, own)
        and _DECIDED.search(before) is None
    )


def _is_new_end(statement: Statement, original: int, date: DateInText) -> bool:
    """Tell 'skulle ha varit klart i fjol, men håller på till den 30 juni': the end that holds now."""
    own = shifted(date, -statement.start)
    return _BUT.search(statement.text, original, own.start) is not None and is_until(statement.text, own)


def _goes_on_until(statement: Statement, extended: int, last: DateInText) -> bool:
    """Tell 'jatkoaikaa 30.6.2018 saakka': right behind the word stands until when."""
    date = shifted(last, -statement.start)
    return 0 <= date.start - extended <= _UP_TO_DATE and is_until(statement.text, date)


def _replace_end(finds: Finds, candidates: list[Candidate], old: DateInText, new: DateInText | None) -> None:
    finds.add("/original_end", old.value, old.start, old.end, "sentence", "end before the extension")
    candidates[:] = [
        each._replace(end=None) if each.end and each.end.value == old.value else each for each in candidates
    ]
    if new:
        candidates.append(Candidate(None, new, 10, "sentence", "end after the extension"))


def _moves(story: Story, text: str) -> bool:
    return any(compiled(wording.moves).search(text) for wording in story.wordings)


def is_of_project(story: Story, about: Aboutness, number: int, text: str) -> bool:
    """Tell whether a sentence speaks of the project: by name or noun, by 'it', or by a word of its time."""
    if number in about.mentions_own:
        return True
    for wording in story.wordings:
        if compiled(wording.project).search(text) or compiled(wording.time_of_project).search(text):
            return True
        if number == 0 or about.is_own(number - 1):
            if compiled(wording.anaphor).match(text):
                return True
            if number - 1 in about.mentions_own and compiled(wording.it).search(text):
                return True
    return False
