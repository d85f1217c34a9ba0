"""Weigh the signs that a text is something else than a text about a project."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from esrcat.pages.counting import COUNTED, MANY, SINGULAR
from esrcat.pages.looked_at import LookedAt, Weight
from esrcat.pages.signs import GIVES, Sign
from esrcat.pages.signs_of_others import (
    ITEMS_OF_MEETINGS,
    MEETINGS,
    OF_AGREEMENT,
    OF_CALL,
    OF_EVENT,
    OF_EXAMPLE,
    OF_FUND,
    OF_GUIDE,
    OF_MANY,
    OF_MINUTES,
    OF_PROGRAMME,
    OF_REVIEW,
    OF_RULES,
    OF_STRATEGY,
    OF_TENDER,
    OF_VACANCY,
    OF_WORKS,
)
from esrcat.patterns.tables import patterns_of
from esrcat.values.codes import find_project_codes

_WORDS = patterns_of("esrcat.pages", "words.txt")

Kind = Literal["project_page", "press_release", "several_projects", "call", "other"]

_OF_DOCUMENTS = (OF_STRATEGY, OF_REVIEW, OF_PROGRAMME, OF_AGREEMENT)
_LESS_BESIDE_NAME = (OF_REVIEW, OF_AGREEMENT)
SUMS_UP = "it sums up many projects"
"""The reason of a text that counts projects by tens, lot after lot: one that it names is an example."""
COUNTS_SEVERAL = "its title counts several projects"
"""The reason of a text that says so above all: where its parts cannot be told apart, it is about no one."""
STRONG = 3.0
"""This much against makes a text something else if nothing speaks for a project."""
_MOST_TIMES = 3
_TOO_MANY = 20
_OPENING, _OF_TITLES, _LONGEST_HEADLINE, _FIRST_LINES = 4, 2, 120, 4
# '2 Hankkeen nimi' is the second part of a report.
_NUMBER_OF_PART = re.compile(
    r"^\d{1,2}\s(?:(?:yhteenveto|tiivistelmä|tietoa)\s)?(?:hankkee(?:n|sta)|projekti(?:n|sta))$"
)
_NO_NUMBER_OF_PROJECTS = re.compile(
    r"^(?:[01]\s|olika|våra|många|rahoitetut|uudet|näille|monelle|följande|seuraav|the\sfollowing)|\b(?:del|sub|osa)-?\s?(?:hank|pro[jy])"
)
# 'Showing 41 project(s)', '41 hanketta': how a list of a register begins.
_HEAD_OF_LIST = re.compile(
    # '1 Project' heads the first part of a form.
    r"^(?!1\sproje[ck]t\.?$)(?:(?:showing|found|näytetään|löytyi|visar|hittade)\s)?(?:\d+\s?[–-]\s?\d+\s(?:of|av|/)\s)?\d{1,4}\s(?:projects?(?:\(s\))?|hanketta"
    r"|projektia|projekt)(?:\s(?:found|löytyi|hittades))?\.?$",
    re.M,
)
_HEADS_WITHIN, _LEAST_HEADS = 60, 3
_DAY = re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{4}\b")
_NAME_COLUMN = re.compile(
    r"(?:hank(?:e|keen nimi)|projekti?(?:n nimi|ets namn)?|projektnamn|project(?: name)?)\Z"
)
_HEAD_ALONE = re.compile(_WORDS["column"])
# 'Projekt Bryggan åren 2012–2014', 'Bryggan-hanke (2012–2014)', 'the Bridge project (2012–2014)'
_PROJECT_AND_YEARS = re.compile(
    r"(?:\bprojekt(?:et)?|\bhank(?:e|keen|keessa|etta)|-hank(?:e|keen|keessa|etta)|\bproject)(?:\s[A-ZÅÄÖ][\w-]*){0,3}"
    r"\s(?:\((?:åren\s|vuosina\s)?|åren\s|vuosina\s|in\s)((?:19|20)\d\d)\s?[–-]\s?((?:19|20)\d\d)",
    re.IGNORECASE,
)
_ONLY_PROJECTS = re.compile(
    r"(?:(?:kaikki|käynnissä olevat|päättyneet|ajankohtaiset|meidän|our|all|current|våra|alla|pågående)\s)?"
    r"(?:kehittämis|eu-)?(?:hankkeet|projektit|hankkeita|projects|projekten)\W*"
)
_GRANTED_EACH = re.compile(
    r"\bhankkeelle\smyönnetty\s(?:\w+\s){0,2}?(?:tuki|avustus|rahoitus)\s(?:on|oli)\s(\d[\d\s.,]*)"
)
# '8 miljoner euro i projektfinansiering och stöd till företag': what an office has granted in a year.
_FOR_MANY = re.compile(
    r"\b(?:projektfinansiering|hankerahoitus\w*|project\s(?:funding|financing))\s(?:och|ja|sekä|samt|and)\s"
    r"(?:(?:för\s)?(?:företags)?stöd\b|(?:yritys)?tu(?:ki|kea)\b|(?:business\s)?(?:support|aid|subsidies)\b)"
)
# A project has one; a list of projects has as many.
_LEAD = re.compile(
    r"^(?:lead\spartner|päätoteuttaja|projektägare|huvudgenomförare)\s?:[ ]*(?P<name>[^\n]{3,80})$",
    re.M | re.I,
)
# '§ 31', '• Päätös nro 31 / …' of an official's list of decisions.
_SECTION_MARK = re.compile(r"^(?:§\s?\d+|(?:[•*-]\s)?(?:päätös\snro|beslut\snr)\s\d+\b)", re.M)


def weigh_others(text: LookedAt, project: Weight) -> tuple[float, Kind, str]:
    """Return how much speaks for something else, what it is then, and the reason in words.

    An invitation weighs half where the text tells of a project: its final seminar is one of its facts.
    """
    call = sum(_weigh(sign, text) for sign in OF_CALL)
    found: list[tuple[float, Kind, str]] = [(call, "call", OF_CALL[0].shows)]
    found.append((_weigh_minutes(text), "other", OF_MINUTES.shows))
    found.append((_weigh(OF_VACANCY, text), "other", OF_VACANCY.shows))
    found.append((_weigh(OF_RULES, text), "other", OF_RULES.shows))
    of_tender = OF_TENDER.pattern.search(text.title.lower()) is not None
    found.append((_weigh(OF_TENDER, text) * (1 + of_tender), "other", OF_TENDER.shows))
    found.append((_weigh(OF_EVENT, text) / (1 + project.is_told), "other", OF_EVENT.shows))
    has_example = OF_EXAMPLE.is_in(text.whole, text.lower)
    example = (STRONG + OF_EXAMPLE.weight) * has_example / (1 + project.has_name)
    found.append((example, "other", OF_EXAMPLE.shows))
    if not project.has_fund:
        works = {match[0] for match in OF_WORKS.pattern.finditer(text.lower)}
        weight = OF_WORKS.weight * (1 + min(len(works), _MOST_TIMES)) * (len(works) > 1 + project.has_name)
        found.append((weight, "other", OF_WORKS.shows))
    counted = {match[0] for match in MANY.finditer(text.head)}
    found.append((OF_MANY.weight * bool(counted), "other", OF_MANY.shows))
    found.append((2 * STRONG * (sum(map(_is_many, counted)) > 1), "other", SUMS_UP))
    title = text.title.lower()
    of_guide = OF_GUIDE.pattern.search(title) is not None
    # A guide with an example has all that a project's page has.
    found.append((OF_GUIDE.weight * of_guide * (4 if has_example else 1), "other", OF_GUIDE.shows))
    if any(map(_FOR_MANY.search, _headlines(text))):
        found.append((max(2 * STRONG, project.sum + 1), "other", SUMS_UP))
    if COUNTED.search(title):
        # 'Sex projekt beviljas stöd': in Swedish the word for one is the word for several.
        found.append((1.5 * STRONG, "other", OF_MANY.shows))
    if _has_heads_alone(text) or _gives_years_of_several(text):
        found.append((max(2 * STRONG, project.sum + 1), "other", OF_MANY.shows))
    leads = {match["name"].strip(" .").casefold() for match in _LEAD.finditer(text.whole)}
    if len(leads) > 1 or _HEAD_OF_LIST.search(text.head) or any(map(_counts_several, _headlines(text))):
        found.append((max(2 * STRONG, project.sum + 1), "other", COUNTS_SEVERAL))
    if SINGULAR.search(title) is None:
        gives = GIVES.search(title) is not None
        of_fund = OF_FUND.weight * bool(OF_FUND.pattern.search(title)) / (1 + gives)
        found.append((of_fund, "other", OF_FUND.shows))
        found.append((OF_MANY.weight * bool(OF_MANY.pattern.search(title)), "other", OF_MANY.shows))
        of_document = [sign for sign in _OF_DOCUMENTS if sign.pattern.search(title)]
        by_name = 1 + project.has_name
        weights = [
            STRONG + sign.weight / (by_name if sign in _LESS_BESIDE_NAME else 1) for sign in of_document
        ]
        found += [(weight, "other", sign.shows) for weight, sign in zip(weights, of_document, strict=True)]
    strategy = 1.5 * OF_STRATEGY.weight * _is_in_head(OF_STRATEGY, text)
    found.append((strategy, "other", OF_STRATEGY.shows))
    return max(found, key=lambda each: each[0])


def _headlines(text: LookedAt) -> Iterator[str]:
    """Yield the title and what else stands over the text as one: a heading at once, or its first line."""
    yield text.title.lower()
    for block, written in zip(text.content.blocks[:_OPENING], text.blocks, strict=False):
        if block.kind == "heading" and block.level <= _OF_TITLES:
            yield written.lower()
    if not text.title:
        # A text that lost the space around its headings has them as lines.
        opening = [line for block in text.blocks[:2] if "\n" in block for line in block.split("\n")]
        yield from (
            line.lower()
            for line in opening[:_FIRST_LINES]
            if len(line) <= _LONGEST_HEADLINE and line[-1:] not in ".:"
        )


def _has_heads_alone(text: LookedAt) -> bool:
    """Tell whether the heads of a table of projects stand one below the other, as a copy leaves them."""
    if any(block.kind == "cell" for block in text.content.blocks):
        return False
    lines = [line.strip().lower() for block in text.blocks for line in block.split("\n")]
    for number, line in enumerate(lines[:_HEADS_WITHIN]):
        if _NAME_COLUMN.match(line):
            below = lines[number + 1 : number + _LEAST_HEADS]
            if len(below) == _LEAST_HEADS - 1 and all(map(_HEAD_ALONE.fullmatch, below)):
                return True
    return False


def _gives_years_of_several(text: LookedAt) -> bool:
    """Tell whether paragraph after paragraph gives a project's years behind it: a page on earlier ones."""
    found = [match.groups() for match in map(_PROJECT_AND_YEARS.search, text.blocks) if match]
    return len(found) >= _LEAST_HEADS and len(set(found)) > 1 and SINGULAR.search(text.title.lower()) is None


def _counts_several(headline: str) -> bool:
    """Tell whether a headline says a number of projects: no number of a section, nor parts of one project."""
    found = [
        match[0]
        for each in (COUNTED, MANY)
        for match in each.finditer(headline)
        if match.start() or _NUMBER_OF_PART.match(match[0]) is None
    ]
    return any(_NO_NUMBER_OF_PROJECTS.search(counted) is None for counted in found)


def shows_several(text: LookedAt) -> bool:
    """Tell whether a page is headed 'Projects' and names several, or says what more than one was granted.

    It shows the beginning of each, goes on from one to the next in prose, or is a list whose cells a single
    blank parts.
    """
    if _has_rows_of_codes(text.whole):
        return True
    if len({"".join(filter(str.isdigit, each)) for each in _GRANTED_EACH.findall(text.lower)}) > 1:
        return True
    named = {each.key for block in text.mentions for each in block}
    return len(named) > 1 and _ONLY_PROJECTS.fullmatch(text.title.lower().strip()) is not None


def _has_rows_of_codes(whole: str) -> bool:
    """Tell whether line after line begins with another code, its days behind it: a table from a PDF."""
    if len(_DAY.findall(whole)) < 2 * _LEAST_HEADS:
        return False
    codes = [
        code for code in find_project_codes(whole) if not whole[: code.start].rpartition("\n")[2].strip()
    ]
    ends = [*(code.start for code in codes[1:]), len(whole)]
    rows = {
        code.value
        for code, end in zip(codes, ends, strict=False)
        if len(_DAY.findall(whole, code.end, end)) > 1
    }
    return len(rows) >= _LEAST_HEADS


def _is_many(counted: str) -> bool:
    """Tell whether so many projects are counted as no text tells of one by one."""
    return int("".join(filter(str.isdigit, counted))) >= _TOO_MANY


def _weigh_minutes(text: LookedAt) -> float:
    """Minutes are known by their head, by sections with marks and by what all meetings have; two are sure."""
    shown = (
        _is_in_head(OF_MINUTES, text),
        len(_SECTION_MARK.findall(text.lower)) > 1,
        any(map(text.lower.__contains__, MEETINGS)) and len(ITEMS_OF_MEETINGS.findall(text.lower)) > 1,
    )
    return OF_MINUTES.weight * (sum(shown) + (sum(shown) > 1))


def _is_in_head(sign: Sign, text: LookedAt) -> bool:
    return sign.pattern.may_match(text.whole) and sign.pattern.search(text.head) is not None


def _weigh(sign: Sign, text: LookedAt) -> float:
    """A sign in the head of a text, and above all in its title, says what the text is; further down it may
    be one of its subjects.
    """
    pattern = sign.pattern_for(text.whole)
    if pattern is None:
        return 0.0
    times = len({match[0] for match in pattern.finditer(text.lower)})
    if not times:
        return 0.0
    in_title = bool(sign.pattern.search(text.title.lower()))
    in_head = in_title or bool(sign.pattern.search(text.head))
    return sign.weight * (in_head + in_title + min(times, _MOST_TIMES) / 2)
