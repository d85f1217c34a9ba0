"""Dates that stand alone beside a verb: 'alkoi kesäkuussa 2019', 'ends on 31 May 2022'."""

from __future__ import annotations

import re
from typing import Literal

from esrcat.free_text.periods.choice import Candidate, shifted
from esrcat.free_text.periods.dates import DateInText
from esrcat.free_text.periods.pairs import is_from
from esrcat.free_text.story.clause_bounds import end_of, start_of
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.patterns import Expression, quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.periods", "words.txt")

_FAR = 70
# What says a date more exactly belongs to its clause: 'vuoden 2017 loppuun, siis 31.12.2017 asti'.
_ENDS_CLAUSE_OF_DATE = quick(
    r",\s(?!(?:siis|eli|tark(?:asti|emmin|alleen)|närmare|alltså|det\s+vill\s+säga|that\s+is|namely|to\s+be\s+(?:exact|precise))\s)|[;:]\s|\s[–—]\s|\s(?:ja|sekä|och|samt|and|kun|jolloin|då|when|while)\s"
)
_BY = re.compile(
    r"\b(?:by|senast|före|innan|before)\s+(?:the\s+)?(?:end\s+of\s+|utgången\s+av\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
_BY_THEN = re.compile(r"\s*(?:loppuun\s+)?mennessä\b", re.IGNORECASE)
_FINAL = re.compile(
    r"päätt|loppu[iu]|avslut|slutar|slutför|\bend(?:s|ed)?\b|finish|conclu|complet|\bover\b", re.IGNORECASE
)
# Words of time that say what lasts only beside a verb that does: 'saa 1.11.2017 alkaen', 'is on sale until'.
_BARE = re.compile(
    r"alkaen|lähtien|since|as\s+of|fr\.o\.m\.|från\s+och\s+med|sedan|saakka|asti|loppuun|until|through"
    r"|till\s+och\s+med"
    r"|t\.o\.m\.|fram\s+till|till\s+utgången\s+av",
    re.IGNORECASE,
)
_HAS_TIME = re.compile(
    r"\w*aikaa?\b|jatkoa|\btid\b|\btime\b|päätök|tehty|tehdään|työt?\b|arbet|work", re.IGNORECASE
)
# 'It runs until …' gives the end; 'which runs the project … in 2013' does not.
_WEAK_END = re.compile(
    r"(?:runs?|ran|lasts?|lasted|continue[sd]?|jatku\w+|kest\w+|toimii|on\s+käynnissä|riittää|riitti|räck(?:er|te)|pågå\w*|pågick"
    r"|fortsätt\w*|löper|varar)\Z",
    re.IGNORECASE,
)
UNTIL = re.compile(r"\s*(?:loppuun|lopussa|lopulla|saakka|asti|mennessä)\b", re.IGNORECASE)
_INTO = re.compile(
    r"kuuhun\b|kuun\s+(?:loppuun|puoliväliin)\b|päivään\b|\bvuoteen\b|kevääseen|kesään|syksyyn|talveen",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(r"\b(?:ainakin|vähintään|åtminstone|minst|at\s+least)\s+(?:\w+\s+)?\Z", re.IGNORECASE)
_UNTIL_BEFORE = re.compile(
    r"(?:fortsätt(?:a|er)|pågår?|pågick|håller\s+på|hålla\s+på|löper|räcker)\s+till\s+(?:den\s+)?\Z|(?:till\s+och\s+med|t\.o\.m\.|fram\s+till|until|till|through|end\s+of|slutet\s+av|utgången\s+av"
    r"|ends?\s+(?:in|on)|to\s+the\s+end\s+of|till\s+slutet\s+av)\s*(?:the\s+)?(?:den\s+)?\Z",
    re.IGNORECASE,
)


# '31.8.2011, jolloin hankekin loppuu': the date is that of the end, whatever else is done on it.
_WHEN_IT_ENDS = re.compile(
    r",?\s+(?:jolloin|då|when)\s+(?:(?:myös|koko|också|även|hela|the|our|this)\s+)?(?:hanke\w*|projekti\w*|projektet|project)"
    r"\s+(?:(?:myös|virallisesti|också|även|officially|too)\s+)?(?:päätt|loppu|avslut|slut|tar\s+slut|end|clos|finish)",
    re.IGNORECASE,
)
# 'det började med att byrån stängdes år 2013': what stands right before a date has it.
_OF_ANOTHER_DEED = re.compile(
    r"\b(?:stäng(?:de|des)|grundades|byggdes|lades\s+ne[dr]|suljettiin|lakkautettiin|perustettiin|rakennettiin|sulki|closed|(?:was|were)\s+(?:founded|built|shut))"
    r"\s+(?:år\s+|vuonna\s+|in\s+)?\Z",
    re.IGNORECASE,
)
_PROJECT_WHICH = re.compile(r"(?:hanke|projekti|projekt(?:et)?|project),\s\Z", re.IGNORECASE)
_RELATIVE = re.compile(r"(?:som|joka|jotka|which|that)\s", re.IGNORECASE)


_ONLY_THOUGHT_OF = Expression(
    r"\bolisi\w*|\bpitäisi\b|\bskulle\s+(?:\w+\s+){0,2}ha\b|\bwould\s+have\b|\bmight\s+have\b", re.IGNORECASE
)
_REFUSED = Expression(
    r"\b(?:jatko|lisäai|förläng|extension|extra\s+tid|more\s+time)\w*[^;]{0,80}\b(?:ei\s+(?:saatu|myönnetty|tullut|heltinyt)|evättiin|avslogs|fick\s+(?:\w+\s+)?inte"
    r"|inte\s+beviljades|beviljades\s+inte|(?:was|were)\s+(?:refused|denied|turned\s+down|not\s+granted))\b",
    re.IGNORECASE,
)


# How long who is looked for is hired, and when one of several parts ran.
_OF_A_JOB_OR_PART = Expression(_WORDS["of_a_job_or_part"], re.IGNORECASE)


def is_no_time_of_it(text: str, date: DateInText) -> bool:
    """Tell whether a date is that of what would have been or was asked for in vain, of a job or a part."""
    if _OF_A_JOB_OR_PART.search(text, 0, date.start):
        return True
    return _ONLY_THOUGHT_OF.search(text, 0, date.start) is not None or is_refused(text)


def is_refused(text: str) -> bool:
    """Tell 'Jatkoa haettiin 31.12.2018 asti, mutta sitä ei saatu.'"""
    return _REFUSED.search(text) is not None


def is_until(text: str, date: DateInText) -> bool:
    """Tell whether a date is one until which something goes on: '30.6.2018 saakka', 'until June 2018'."""
    return bool(
        UNTIL.match(text, date.end)
        or _UNTIL_BEFORE.search(text, max(0, date.start - 30), date.start)
        or _INTO.search(text, date.start, date.end)
    )


def single_dates(story: Story, statement: Statement, dates: list[DateInText]) -> list[Candidate]:
    """'Hanke alkoi kesäkuussa 2019 ja päättyy 31.5.2022': one date for each verb."""
    found: list[Candidate] = []
    text = statement.text
    for date in dates:
        if _WHEN_IT_ENDS.match(text, date.end):
            found.append(Candidate(None, shifted(date, statement.start), 4, "sentence", "end in a sentence"))
            continue
        if is_of_something_else(story, text, date.start, date.end) and not any(
            framed("(?:", wording.at_start, r")\s*\Z").search(text, max(0, date.start - 40), date.start)
            for wording in story.wordings
        ):
            continue
        first, last = _clause_with_verb(story, text, date)
        if is_deadline(text, date) and not _FINAL.search(
            _BY.sub("", text[first : date.start]) + text[date.end : last]
        ):
            continue
        if _AT_LEAST.search(text, max(0, date.start - 20), date.start):
            continue
        for wording in story.wordings:
            edge = _edge_by_verbs(story, wording, text, (first, last), date)
            if edge is None:
                continue
            day = shifted(date, statement.start)
            start, end = (day, None) if edge == "start" else (None, day)
            found.append(Candidate(start, end, 3, "sentence", f"{edge} in a sentence"))
    return found


def _clause_with_verb(story: Story, text: str, date: DateInText) -> tuple[int, int]:
    """Return the clause of a date, with the one before where it has no verb of beginning or ending itself."""
    first, last = _clause_start(text, date.start), clause_end(text, date.end)
    if first and not any(framed(w.starts, "|", w.ends).search(text, first, last) for w in story.wordings):
        # 'begins this autumn, on 15 September 2016': the verb stands in the clause before.
        first = _clause_start(text, first - 2)
    return first, last


def _edge_by_verbs(
    story: Story, wording: Wording, text: str, where: tuple[int, int], date: DateInText
) -> Literal["start", "end"] | None:
    """Tell by the verbs of its clause whether a project begins or ends on a date."""
    clause = text[slice(*where)]
    begins = [*compiled(wording.starts).finditer(clause), *compiled(wording.at_start).finditer(clause)]
    if not begins and is_from(text, date):
        # 'on ollut käynnissä maaliskuusta 2016'
        begins = list(compiled(wording.lasts).finditer(clause))
    ends = [] if begins and is_from(text, date) else list(compiled(wording.ends).finditer(clause))
    begins, ends = _unless_bare(story, clause, begins), _unless_bare(story, clause, ends)
    if is_until(text, date):
        return "end" if ends else None
    if ends and all(_WEAK_END.match(end[0]) for end in ends):
        return None
    if _OF_ANOTHER_DEED.search(text, where[0], date.start):
        begins = []
    if begins and ends:
        begins, ends = _nearer(begins, ends, date.start - where[0], date.end - where[0])
    if begins:
        return "start"
    return "end" if ends else None


def _unless_bare(story: Story, clause: str, verbs: list[re.Match[str]]) -> list[re.Match[str]]:
    """Keep words of time where a verb of beginning, lasting or ending is among them or in their clause."""
    if not verbs or any(not _BARE.fullmatch(verb[0]) for verb in verbs) or _HAS_TIME.search(clause):
        return verbs
    lasting = (verb for wording in story.wordings for verb in compiled(wording.lasts).finditer(clause))
    return verbs if any(True for _ in lasting) else []


def _nearer(
    begins: list[re.Match[str]], ends: list[re.Match[str]], start: int, end: int
) -> tuple[list[re.Match[str]], list[re.Match[str]]]:
    """Of verbs of both kinds in a clause keep those that stand by the date: 'Maaliskuussa 2016 alkanut
    hanke päättyy helmikuussa 2019'.
    """
    near = [min(max(each.start() - end, start - each.end()) for each in kind) for kind in (begins, ends)]
    if near[0] == near[1]:
        # 'päättyi lokakuussa 2006 alettuaan …': between the two the first verb has it.
        return (begins, []) if begins[0].start() < ends[0].start() else ([], ends)
    return (begins, []) if near[0] < near[1] else ([], ends)


def is_deadline(text: str, date: DateInText) -> bool:
    """Tell 'by the end of 2021' and 'vuoden 2025 loppuun mennessä': by when something shall be reached."""
    before = text[max(0, date.start - 30) : date.start]
    return _BY.search(before) is not None or _BY_THEN.match(text, date.end) is not None


def _clause_start(text: str, position: int) -> int:
    return start_of(_ENDS_CLAUSE_OF_DATE, text, position)


def clause_end(text: str, position: int) -> int:
    """Return where the clause that holds a position ends."""
    return end_of(_ENDS_CLAUSE_OF_DATE, text, position)


# 'vuosina 2014–2016 kehitettyä mallia': when a thing was made, unless that is a project.
_MADE_THEN = re.compile(
    r"\s(?:[a-zåäö]+(?:ssa|ssä|sti)\s)?[a-zåäö]{2,}(?:tua|tyä|tuja|tyjä|tujen|tyjen|ttuun|ttyyn|tuihin|tyihin"
    r"|(?:[eioö]t|[hiuoö]d)[uy](?:n|i?ss[aä]|i?st[aä]|i?ll[aä]|i?lle))(?=\s)(?!(?:\s[\w.()-]+){0,4}?\s[\w-]*(?:hank|projekti))"
)


def is_of_something_else(story: Story, text: str, start: int, end: int) -> bool:
    """Tell whether a date is that of a call, a course, a meeting: such a word stands in its clause."""
    first = max(_clause_start(text, start), start - _FAR)
    if _RELATIVE.match(text, first) and not _PROJECT_WHICH.search(text, 0, first):
        # 'en kurs på 18 timmar, som startar 1.2.2019'
        first = max(_clause_start(text, max(first - 2, 0)), start - _FAR)
    last = min(clause_end(text, end), end + _FAR)
    if _MADE_THEN.match(text, end):
        return True
    return any(
        not _is_of_name(text, each)
        for wording in story.wordings
        for each in compiled(wording.not_lasting).finditer(text, first, last)
    )


def _is_of_name(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word is one of a body's name: 'Norrsundets Verkstadsstiftelse'."""
    start = word.start()
    return word[0][:1].isupper() and start > 1 and text[start - 2] not in ".!?:–—"
