"""What a text is: a project's page, a press release, news of several projects, a call, or something else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from esrcat.pages.content import Content
from esrcat.pages.counting import MANY, PLURAL, SINGULAR
from esrcat.pages.funds import find_funds
from esrcat.pages.mentions import Mention, find_mentions, labelled_name
from esrcat.pages.phrases import is_fact_label
from esrcat.pages.signs import ABOUT_PROJECT, ASKS, GIVES, MONEY, OF_PROJECT, OF_RELEASE, RUNS, Sign
from esrcat.pages.signs_of_others import (
    ITEMS_OF_MEETINGS,
    MEETINGS,
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
from esrcat.pages.stretches import Stretch, stretches_of_projects
from esrcat.pages.title_names import (
    capital_in_title,
    inflected_title,
    is_common_title,
    repeated_title,
    word_that_runs,
)
from esrcat.patterns import Text
from esrcat.values.codes import find_project_codes

_FOR_OTHERS = (OF_GUIDE.shows, OF_RULES.shows, OF_STRATEGY.shows)
_OF_DOCUMENTS = (OF_STRATEGY, OF_REVIEW, OF_PROGRAMME)
Kind = Literal["project_page", "press_release", "several_projects", "call", "other"]

__all__ = ["Kind", "Stretch", "TextKind", "kind_of_text"]

_ENOUGH = 4.0
_STRONG = 3.0
_SIGNS_ENOUGH = 3
_STATED = 2.0
_GIVEN = 3.0
_MANY_LABELS = 4
_MANY_LABELS_WEIGH = 3.0
_MOST_TIMES = 3
NAMES_NONE, SAYS_TOO_LITTLE = "it names no project", "it says too little of a project"
"""The reasons of texts that may be about a project all the same: nothing speaks for something else."""
_COMES_BACK = "the text comes back to"
_HAS_WORD = "the text says again"
_NAMES = "it names the project"
_FUND = "it names a fund"
_CODE = "it has a project code"
_GIVES_NAME = "the name of the project is given as"
_UNDER_TITLE = "its facts stand under the title"
_HEAD = 3
_SECTION_MARK = re.compile(r"^§\s?\d+", re.M)
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


@dataclass(slots=True)
class _Text:
    """What is looked at: the whole text, its head (title and first paragraphs), and who is named where.

    `lower` and `head` are in small letters.
    """

    content: Content
    blocks: list[str]
    whole: Text
    lower: str
    title: str
    head: str
    mentions: list[list[Mention]]

    @classmethod
    def of(cls, content: Content) -> _Text:
        document = content.document.text
        title = document[slice(*content.title)] if content.title else ""
        blocks = list(map(content.text_of, content.blocks))
        whole = Text("\n\n".join(blocks))
        head = "\n".join((title, *blocks[:_HEAD])).lower()
        mentions = [find_mentions(document, block.start, block.end) for block in content.blocks]
        return cls(content, blocks, whole, whole.lower(), title, head, mentions)


class _Weight(NamedTuple):
    """What speaks for a text about one project: how much, why, and if one is named.

    A project has a name where the text says so, or calls something a project by name; it is told of where it
    is named and several things are said that are said of projects. A fund is any that the text names.
    """

    sum: float
    reasons: list[str]
    is_named: bool
    has_name: bool
    is_told: bool
    has_fund: bool


def kind_of_text(content: Content) -> TextKind:
    """Tell what a text is, by what it says of a project and by what speaks against that it is about one."""
    text = _Text.of(content)
    weight = _weigh_project(text)
    for_project, reasons, named = weight[:3]
    against, kind, reason = _weigh_others(text, weight)
    several = stretches_of_projects(content, text.mentions)
    if len(several) > 1 and (against < 2 * _STRONG or reason == OF_FUND.shows):
        return TextKind("several_projects", (f"it tells of {len(several)} projects", *reasons), several)
    weakly = named and (
        (reasons[0].startswith((_UNDER_TITLE, _HAS_WORD)) and against >= _STRONG)
        or (reasons[0].startswith(_COMES_BACK) and reason in _FOR_OTHERS and against > _STRONG)
    )
    if named and not weakly and for_project >= _ENOUGH and for_project > against and len(reasons) > 1:
        whole = (Stretch(0, len(content.blocks)),)
        return TextKind(_page_or_release(text), tuple(reasons), whole)
    if against >= _STRONG:
        return TextKind(kind, (reason,))
    if not named and not any(text.mentions):
        return TextKind("other", (NAMES_NONE,))
    return TextKind("other", (SAYS_TOO_LITTLE, *reasons))


def _weigh_project(text: _Text) -> _Weight:
    """Return what speaks for a text about one project."""
    signs = [sign for sign in OF_PROJECT if sign.is_in(text.whole, text.lower)]
    said = [(sign.weight, sign.shows) for sign in signs]
    said += _weigh_facts(text)
    weight = sum(each for each, _ in said)
    reasons = [reason for _, reason in said]
    facts = said[len(signs) :]
    has_fund = any(each.startswith((_FUND, _CODE)) for _, each in facts)
    named, reason = _weigh_name(text)
    if not reason.startswith((_NAMES, _GIVES_NAME, _COMES_BACK)) and not _may_stand_under_title(facts):
        named, reason = (-_STATED, "")
    elif not reason and text.title and weight >= _ENOUGH:
        stated = len(signs) >= _SIGNS_ENOUGH or any(each >= _STATED for each, _ in facts)
        if stated or ABOUT_PROJECT.fullmatch(text.title):
            named, reason = 1.0, f"{_UNDER_TITLE} {text.title!r}"
    has_name = reason.startswith((_NAMES, _GIVES_NAME))
    told = (len(signs) >= _SIGNS_ENOUGH and bool(reason) and not reason.startswith(_HAS_WORD)) or (
        has_fund and len(signs) > 1 and reason.startswith((_NAMES, _GIVES_NAME, _COMES_BACK))
    )
    # A name and a fund alone are in many texts that are about something else.
    grounded = bool(signs) or named >= _GIVEN or any(each >= _STATED for each, _ in said)
    reasons = [reason, *reasons] if reason else reasons
    return _Weight(weight + named, reasons, bool(reason) and grounded, has_name, told, has_fund)


def _may_stand_under_title(facts: list[tuple[float, str]]) -> bool:
    """Tell whether facts are those of a funded project: firms, builders and offices have projects too."""
    return any(each >= _MANY_LABELS_WEIGH or shows.startswith((_FUND, _CODE)) for each, shows in facts)


def _weigh_facts(text: _Text) -> list[tuple[float, str]]:
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
    singular, plural = len(SINGULAR.findall(text.lower)), len(PLURAL.findall(text.lower))
    if singular > 1 and singular > plural:
        found.append((1.0, f"it speaks of one project {singular} times"))
    return found


def _block_span(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n\n", at)
    return text.rfind("\n\n", 0, at) + 1, len(text) if end < 0 else end


def _weigh_name(text: _Text) -> tuple[float, str]:
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
    phrase = repeated_title(bare, written) or inflected_title(bare, written)
    phrase = phrase or _title_that_runs(text.title, written) or word_that_runs(text.title, written)
    if phrase and best[0] < 3:
        best = 3.0, f"{_COMES_BACK} {phrase!r} of its title"
    if not best[0] and (word := capital_in_title(bare, written)):
        best = 1.0, f"{_HAS_WORD} {word!r} of its title"
    return best if best[0] else (-2.0, "")


def _title_that_runs(title: str, blocks: list[str]) -> str | None:
    """Return the title of a text that says when that starts or ends: 'Pöytä', 'Pöytä alkoi'."""
    title = _END_OF_NAME.split(title.strip(), maxsplit=1)[0]
    if not 0 < len(title.split()) <= _LONGEST_TITLE or is_common_title(title):
        return None
    afters = [after for block in blocks for after in block.lower().split(title.lower())[1:]]
    return title if any(map(RUNS.match, afters)) else None


def _weigh_others(text: _Text, project: _Weight) -> tuple[float, Kind, str]:
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
    example = (_STRONG + OF_EXAMPLE.weight) * has_example / (1 + project.has_name)
    found.append((example, "other", OF_EXAMPLE.shows))
    if not project.has_fund:
        works = {match[0] for match in OF_WORKS.pattern.finditer(text.lower)}
        weight = OF_WORKS.weight * (1 + min(len(works), _MOST_TIMES)) * (len(works) > 1 + project.has_name)
        found.append((weight, "other", OF_WORKS.shows))
    found.append((OF_MANY.weight * bool(MANY.search(text.head)), "other", OF_MANY.shows))
    title = text.title.lower()
    of_guide = OF_GUIDE.pattern.search(title) is not None
    # A guide with an example has all that a project's page has.
    found.append((OF_GUIDE.weight * of_guide * (4 if has_example else 1), "other", OF_GUIDE.shows))
    if SINGULAR.search(title) is None:
        gives = GIVES.search(title) is not None
        of_fund = OF_FUND.weight * bool(OF_FUND.pattern.search(title)) / (1 + gives)
        found.append((of_fund, "other", OF_FUND.shows))
        found.append((OF_MANY.weight * bool(OF_MANY.pattern.search(title)), "other", OF_MANY.shows))
        of_document = [sign for sign in _OF_DOCUMENTS if sign.pattern.search(title)]
        by_name = 1 + project.has_name
        weights = [_STRONG + sign.weight / (by_name if sign is OF_REVIEW else 1) for sign in of_document]
        found += [(weight, "other", sign.shows) for weight, sign in zip(weights, of_document, strict=True)]
    strategy = 1.5 * OF_STRATEGY.weight * _is_in_head(OF_STRATEGY, text)
    found.append((strategy, "other", OF_STRATEGY.shows))
    return max(found, key=lambda each: each[0])


def _weigh_minutes(text: _Text) -> float:
    """Minutes are known by their head, by sections with marks and by what all meetings have; two are sure."""
    shown = (
        _is_in_head(OF_MINUTES, text),
        len(_SECTION_MARK.findall(text.lower)) > 1,
        any(map(text.lower.__contains__, MEETINGS)) and len(ITEMS_OF_MEETINGS.findall(text.lower)) > 1,
    )
    return OF_MINUTES.weight * (sum(shown) + (sum(shown) > 1))


def _is_in_head(sign: Sign, text: _Text) -> bool:
    return sign.pattern.may_match(text.whole) and sign.pattern.search(text.head) is not None


def _weigh(sign: Sign, text: _Text) -> float:
    """A sign in the head of a text, and above all in its title, says what the text is; further down it may
    be one of its subjects.
    """
    pattern = sign.may_be_in(text.whole)
    if pattern is None:
        return 0.0
    times = len({match[0] for match in pattern.finditer(text.lower)})
    if not times:
        return 0.0
    in_title = bool(sign.pattern.search(text.title.lower()))
    in_head = in_title or bool(sign.pattern.search(text.head))
    return sign.weight * (in_head + in_title + min(times, _MOST_TIMES) / 2)


def _page_or_release(text: _Text) -> Literal["project_page", "press_release"]:
    """Tell news from a page that stays: news has a date, says that it is news, or quotes people."""
    if OF_RELEASE.search(text.head) or text.content.published:
        return "press_release"
    headings = sum(block.kind in ("heading", "term") for block in text.content.blocks)
    return "press_release" if headings < _HEAD and _QUOTATION.search(text.whole) else "project_page"
