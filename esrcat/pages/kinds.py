"""Decide what a text is: a project page, a press release, news of several projects, a call, or other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from esrcat.pages.content import Content
from esrcat.pages.counting import COUNTED, PLURAL, SINGULAR
from esrcat.pages.funds import find_funds
from esrcat.pages.looked_at import LookedAt, Weight
from esrcat.pages.mentions import labelled_name
from esrcat.pages.phrases import is_fact_label
from esrcat.pages.signs import ABOUT_PROJECT, ASKS, MONEY, OF_PROJECT, OF_RELEASE, RUNS
from esrcat.pages.signs_of_others import OF_FUND, OF_GUIDE, OF_MINUTES, OF_RULES, OF_STRATEGY
from esrcat.pages.stretches import Stretch, stretches_of_projects
from esrcat.pages.stretches_of_decisions import are_decisions
from esrcat.pages.stretches_of_entries import are_granted
from esrcat.pages.title_names import (
    capital_in_title,
    inflected_title,
    is_common_title,
    repeated_title,
    word_that_runs,
)
from esrcat.pages.titled import may_be_a_name, opens_with_the_project, title_before_noun
from esrcat.pages.weigh_others import COUNTS_SEVERAL, STRONG, Kind, shows_several, weigh_others
from esrcat.values.codes import find_project_codes

_OF_SEVERAL_TOO = (OF_FUND.shows, COUNTS_SEVERAL)
_FOR_OTHERS = (OF_GUIDE.shows, OF_RULES.shows, OF_STRATEGY.shows)

__all__ = ["COUNTS_SEVERAL", "Kind", "Stretch", "TextKind", "kind_of_text"]

_ENOUGH = 4.0
_SIGNS_ENOUGH = 3
_STATED = 2.0
_GIVEN = 3.0
_MANY_LABELS = 4
_MANY_LABELS_WEIGH = 3.0
NAMES_NONE, SAYS_TOO_LITTLE = "it names no project", "it says too little of a project"
"""The reasons of texts that may be about a project all the same: nothing speaks for something else."""
SHOWS_SEVERAL = "it shows the beginnings of several projects"
_COMES_BACK = "the text comes back to"
_HAS_WORD = "the text says again"
_NAMES = "it names the project"
_FUND = "it names a fund"
_CODE = "it has a project code"
_GIVES_NAME = "the name of the project is given as"
_UNDER_TITLE = "its facts stand under the title"
_MEANS_TITLE = "it opens with 'the project' under the title"
_AS_TITLE = f"{_NAMES} as its title does:"
_OF_ONE_PROJECT = "it speaks of one project"
_AIMS = "it says what the project aims at"
_HEAD = 3
_END_OF_NAME = re.compile(r"\s[–—-]\s|[:,.!?(\n]")
_LONGEST_TITLE = 5
_QUOTATION = re.compile(r"[–—-]\s[A-ZÅÄÖ].{10,400}?,\s\w+|[\"”“][A-ZÅÄÖ][^\"”“]{10,300}[\"”“],?\s\w+")


@dataclass(frozen=True, slots=True)
class TextKind:
    """What a text is, why (in words, for people), and which blocks are about which project.

    `stretches` holds one stretch for a text about one project, one for each project for
    several_projects, and none for call and other.
    """

    kind: Kind
    reasons: tuple[str, ...]
    stretches: tuple[Stretch, ...] = ()

    @property
    def is_about_projects(self) -> bool:
        """Tell whether the text is about a project, or several."""
        return self.kind in ("project_page", "press_release", "several_projects")

    @property
    def is_weakly_named(self) -> bool:
        """Tell whether only what stands over its facts, or a word of its title, may name the project."""
        return self.reasons[0].startswith((_UNDER_TITLE, _MEANS_TITLE, _HAS_WORD))

    @property
    def is_plainly_named(self) -> bool:
        """Tell whether the text says its title right before the noun, or what that one project aims at."""
        if self.reasons[0].startswith(_AS_TITLE):
            return True
        return (
            self.reasons[0].startswith((_NAMES, _COMES_BACK, _MEANS_TITLE))
            and _AIMS in self.reasons
            and self.reasons[-1].startswith(_OF_ONE_PROJECT)
        )


def kind_of_text(content: Content) -> TextKind:
    """Return what a text is, by what it says of a project and by what speaks against that it is about one."""
    text = LookedAt.of(content)
    weight = _weigh_project(text)
    for_project, reasons, named = weight.sum, weight.reasons, weight.is_named
    against, kind, reason = weigh_others(text, weight)
    several = stretches_of_projects(content, text.mentions)
    plainly = reason in _OF_SEVERAL_TOO or are_granted(content, several) or are_decisions(content, several)
    if len(several) > 1 and (against < 2 * STRONG or plainly):
        return TextKind("several_projects", (f"it tells of {len(several)} projects", *reasons), several)
    if shows_several(text):
        return TextKind("other", (SHOWS_SEVERAL,))
    weakly = named and (
        (reasons[0].startswith((_UNDER_TITLE, _MEANS_TITLE, _HAS_WORD)) and against >= STRONG)
        or (reasons[0].startswith(_COMES_BACK) and reason in _FOR_OTHERS and against > STRONG)
        or (reasons[0].startswith(_COMES_BACK) and reason == OF_MINUTES.shows and for_project < 2 * against)
    )
    if named and not weakly and for_project >= _ENOUGH and for_project > against and len(reasons) > 1:
        whole = (Stretch(0, len(content.blocks)),)
        return TextKind(_page_or_release(text), tuple(reasons), whole)
    # Little more than a project's own lunch or letter speaks against it: what it tells has to decide.
    undecided = weight.has_name and weight.has_fund and for_project >= against and against < 2 * STRONG
    if against >= STRONG and not undecided:
        return TextKind(kind, (reason,))
    if not named and not any(text.mentions):
        return TextKind("other", (NAMES_NONE,))
    return TextKind("other", (SAYS_TOO_LITTLE, *reasons))


def _weigh_project(text: LookedAt) -> Weight:
    """Return what speaks for a text about one project."""
    signs = [sign for sign in OF_PROJECT if sign.is_in(text.whole, text.lower)]
    said = [(sign.weight, sign.shows) for sign in signs]
    said += _weigh_facts(text)
    weight = sum(each for each, _ in said)
    reasons = [reason for _, reason in said]
    facts = said[len(signs) :]
    has_fund = any(each.startswith((_FUND, _CODE)) for _, each in facts)
    named, reason = _weigh_name(text)
    if not reason.startswith((_NAMES, _GIVES_NAME, _COMES_BACK)) and _means_its_title(text, has_fund):
        named, reason = 1.0, f"{_MEANS_TITLE} {text.title!r}"
    elif not reason.startswith((_NAMES, _GIVES_NAME, _COMES_BACK)) and not _may_stand_under_title(said):
        named, reason = (-_STATED, "")
    elif not reason and text.title and weight >= _ENOUGH:
        stated = len(signs) >= _SIGNS_ENOUGH or any(each >= _STATED for each, _ in facts)
        if (stated and _speaks_of_one(text, facts)) or ABOUT_PROJECT.fullmatch(text.title):
            named, reason = 1.0, f"{_UNDER_TITLE} {text.title!r}"
    has_name = reason.startswith((_NAMES, _GIVES_NAME))
    told = (len(signs) >= _SIGNS_ENOUGH and bool(reason) and not reason.startswith(_HAS_WORD)) or (
        has_fund and len(signs) > 1 and reason.startswith((_NAMES, _GIVES_NAME, _COMES_BACK))
    )
    # 'Hankkeen tavoitteena on … Tuloksista kerrotaan loppuseminaarissa' under a name: all of a short text.
    told = told or (reason.startswith(_MEANS_TITLE) and _AIMS in reasons)
    # A name and a fund alone are in many texts that are about something else.
    grounded = bool(signs) or named >= _GIVEN or any(each >= _STATED for each, _ in said)
    reasons = [reason, *reasons] if reason else reasons
    return Weight(weight + named, reasons, bool(reason) and grounded, has_name, told, has_fund)


def _may_stand_under_title(said: list[tuple[float, str]]) -> bool:
    """Tell whether facts are those of a funded project: firms, builders and offices have projects too.

    Of these no text says at once what the project aims at, that it runs, and from which day to which.
    """
    told = {shows for _, shows in said} >= {sign.shows for sign in OF_PROJECT if sign.shows in _OF_ONE}
    return told or any(each >= _MANY_LABELS_WEIGH or shows.startswith((_FUND, _CODE)) for each, shows in said)


def _means_its_title(text: LookedAt, has_fund: bool) -> bool:
    """Tell whether a text speaks of one project from its first sentence on, as its title has named it.

    'The project' of a school's new house is one, too: in Swedish and English a fund has to be named.
    """
    written = [block for block in text.blocks if block != text.title]
    opens = opens_with_the_project(written) or (has_fund and opens_with_the_project(written, abroad=True))
    return bool(text.title) and opens and may_be_a_name(text.title)


_OF_ONE = (
    "it says when the project runs",
    "it gives a period from day to day or month to month",
    _AIMS,
)


def _speaks_of_one(text: LookedAt, facts: list[tuple[float, str]]) -> bool:
    """Tell whether a text has the word for a project, its code, labels or money: courses have facts, too."""
    of_projects = (_CODE, f"{_FUND} and a sum")
    certain = any(each >= _MANY_LABELS_WEIGH or shows.startswith(of_projects) for each, shows in facts)
    return certain or SINGULAR.search(text.lower) is not None


def _weigh_facts(text: LookedAt) -> list[tuple[float, str]]:
    """Return what facts beside the prose weigh: labels, a code, funds, how often it says 'project'."""
    found = []
    lines = text.lower.split("\n")
    labels = sum(is_fact_label(line) or ASKS.fullmatch(line) is not None for line in lines)
    if labels > 1:
        weight = _MANY_LABELS_WEIGH if labels >= _MANY_LABELS else _STATED
        found.append((weight, f"{labels} labels of a project's facts"))
    if find_project_codes(text.whole):
        found.append((_STATED, _CODE))
    funds = find_funds(text.whole)
    if funds:
        # A block that names funds often, such as a table on one line, is looked at once.
        blocks = {_block_span(text.whole, fund.span.start) for fund in funds}
        sums = any(MONEY.search(text.whole[start:end].lower()) for start, end in blocks)
        found.append((1.9, f"{_FUND} and a sum") if sums else (1.0, _FUND))
    # 'Sex projekt': of a number of them Swedish says the word for one.
    counted = sum(match[0].endswith("projekt") for match in COUNTED.finditer(text.lower))
    singular = len(SINGULAR.findall(text.lower)) - counted
    plural = len(PLURAL.findall(text.lower)) + counted
    if singular > 1 and singular > plural:
        found.append((1.0, f"{_OF_ONE_PROJECT} {singular} times"))
    return found


def _block_span(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n\n", at)
    return text.rfind("\n\n", 0, at) + 1, len(text) if end < 0 else end


def _weigh_name(text: LookedAt) -> tuple[float, str]:
    """Return what the name of the project weighs; a text that names none loses by it."""
    name = labelled_name(text.whole)
    if name:
        return 3.0, f"{_GIVES_NAME} {name.strip()!r}"
    blocks = [block.lower() for block in text.blocks]
    title = text.title.lower()
    best: tuple[float, str] = (0.0, "")
    for mention in {mention.key: mention for each in text.mentions for mention in each}.values():
        inside = sum(mention.key in block for block in blocks)
        in_title = mention.key in title
        runs = any(RUNS.match(after) for after in text.lower.split(mention.name.lower())[1:])
        weight = 2.0 * (in_title + runs) + (1.0 if inside < 2 else 1.5 if inside == 2 else 2.0)
        if weight > best[0]:
            where = "the title and " if in_title else ""
            best = weight, f"{_NAMES} {mention.name!r} in {where}{inside} of its paragraphs"
    written = [block for block in text.blocks if block != text.title]
    bare = text.title
    for fund in find_funds(text.title):
        bare = bare.replace(text.title[slice(*fund.span)], " ")
    if best[0] < 3 and (said := title_before_noun(text.title, "\n".join(written))):
        best = 3.0, f"{_AS_TITLE} {text.title[slice(*said)]!r}"
    phrase = repeated_title(bare, written) or inflected_title(bare, written)
    phrase = phrase or _title_that_runs(text.title, written) or word_that_runs(text.title, written)
    if phrase and best[0] < 3 and not _with_legal_form(phrase).search(text.lower):
        best = 3.0, f"{_COMES_BACK} {phrase!r} of its title"
    if not best[0] and (word := capital_in_title(bare, written)):
        best = 1.0, f"{_HAS_WORD} {word!r} of its title"
    return best if best[0] else (-2.0, "")


def _with_legal_form(phrase: str) -> re.Pattern[str]:
    """Return what finds words as a body's name: 'Aktion Näs r.f.'."""
    return re.compile(rf"{re.escape(phrase.lower())}\s(?:r\.\s?f\.|rf|r\.\s?y\.|ry|oy|ab|ltd)(?!\w)")


def _title_that_runs(title: str, blocks: list[str]) -> str | None:
    """Return the title of a text that says when that starts or ends: 'Pöytä', 'Pöytä alkoi'."""
    title = _END_OF_NAME.split(title.strip(), maxsplit=1)[0]
    if not 0 < len(title.split()) <= _LONGEST_TITLE or is_common_title(title):
        return None
    afters = [after for block in blocks for after in block.lower().split(title.lower())[1:]]
    return title if any(map(RUNS.match, afters)) else None


def _page_or_release(text: LookedAt) -> Literal["project_page", "press_release"]:
    """Tell news from a page that stays: news has a date, says that it is news, or quotes people."""
    if OF_RELEASE.search(text.head) or text.content.published:
        return "press_release"
    headings = sum(block.kind in ("heading", "term") for block in text.content.blocks)
    return "press_release" if headings < _HEAD and _QUOTATION.search(text.whole) else "project_page"
