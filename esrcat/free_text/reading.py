"""Read the records of a text that follows no form, and tell which of its projects each value is of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.free_text.names.by_salience import SALIENT
from esrcat.free_text.names.by_shape import LEFT
from esrcat.free_text.names.in_titles import BARE_HEADING
from esrcat.free_text.names.judged import JUDGED
from esrcat.free_text.names.over_facts import OVER_FACTS
from esrcat.free_text.names.phrases_said import SAID
from esrcat.free_text.one_project import read_story
from esrcat.free_text.periods.judged import DATE_JUDGED
from esrcat.free_text.persons.role_lines import PROJECT_ROLE
from esrcat.free_text.shared import facts_by_group, of_no_project, shared_facts
from esrcat.free_text.subject.about import is_turned_down
from esrcat.free_text.subject.texts import Judged
from esrcat.free_text.telling import stories, story_from, story_of, whole_story
from esrcat.pages import Content, main_content
from esrcat.pages.counting import MANY
from esrcat.pages.kinds import (
    COUNTS_SEVERAL,
    NAMES_NONE,
    SAYS_TOO_LITTLE,
    Kind,
    Stretch,
    TextKind,
    kind_of_text,
)
from esrcat.pages.signs_of_others import OF_MANY, OF_MINUTES
from esrcat.rules import Form
from esrcat.span import Span

__all__ = ["FreeText", "form_of", "read_free_text", "read_project", "stories"]

_OF_PROJECT = frozenset(
    ("/actor/name", "/authority/name", "/funding/total_cost", "/funding/eu_state/granted", "/fund")
)
_MAY_TELL = frozenset((NAMES_NONE, SAYS_TOO_LITTLE, OF_MANY.shows, OF_MINUTES.shows))
"""Reasons against a text's being about one project that what it tells of it outweighs."""
_ENOUGH = 2
_OF_PROJECT_ROLE = re.compile(PROJECT_ROLE, re.IGNORECASE)
_AROUND = ("heading of the page", "step of the trail")
"""The rules of names that stand around a text: its sentences need not call them a project's."""
_NAMELESS = 2
"""So many facts make a record of a text about one project whose name could not be told; an issue says so."""
# No rules of their own; of a text nothing but a name is demanded.
_PAGE = Form("project_page", "", (), (), obligatory=("/name",))
_RELEASE = Form("press_release", "", (), (), obligatory=("/name",))


class FreeText(NamedTuple):
    """What a text without a form gave: what it is, what was found of each project, and when it was published.

    `document` is the one that the offsets are those of.
    """

    document: Document
    kind: TextKind
    extractions: tuple[Extraction, ...]
    published: str | None


def read_free_text(document: Document) -> FreeText:
    """Read a document that no form claims; nothing is raised for what it says."""
    content = main_content(document)
    judged = Judged(content)
    kind = kind_of_text(content)
    extractions = _read_stretches(content, kind)
    plainly = any(_tells_of_a_project(each) or _is_called_and_paid(each) for each in extractions)
    if extractions and not plainly and _is_about_none(judged, kind):
        kind = TextKind("other", ("its words are those of texts about no project", *kind.reasons))
        extractions = []
    if kind.kind == "several_projects" and (but := _is_one_after_all(content, kind, extractions)):
        kind, extractions = _as_one(content, kind, but)
    if kind.kind == "other" and (told := _told_all_the_same(content, judged, kind)):
        kind, extractions = told
    found = tuple(_worth_a_record(kind, extractions))
    return FreeText(content.document, kind, found, content.published.date if content.published else None)


def _is_about_none(judged: Judged, kind: TextKind) -> bool:
    """Tell whether the words of a text speak against a project that it names, plainly or weakly."""
    if kind.is_plainly_named or _is_in_rows(kind):
        return False  # the heads of a table say outright that its rows are projects
    return judged.is_hardly_about_any if kind.is_weakly_named else judged.is_about_none


def _read_stretches(content: Content, kind: TextKind) -> list[Extraction]:
    """Read each part of a text that is about a project; one that turns its project down is left out."""
    if not kind.is_about_projects:
        return []
    facts_of = _facts_of_parts(content, kind)
    extractions = []
    for stretch, facts in zip(kind.stretches, facts_of, strict=True):
        story = story_of(content, stretch)
        if not story.text or (facts is not None and is_turned_down(story)):
            continue
        extraction = read_story(story, facts)
        if facts is not None:
            within = Span(content.blocks[stretch.first].start, content.blocks[stretch.end - 1].end)
            extraction = replace(extraction, within=within)
        extractions.append(extraction)
    return extractions


def _is_in_rows(kind: TextKind) -> bool:
    """Tell whether all parts of a text are rows of a table of projects, under its heads."""
    return len(kind.stretches) > 1 and all(each.columns is not None for each in kind.stretches)


def _is_one_after_all(content: Content, kind: TextKind, extractions: list[Extraction]) -> str | None:
    """Return why a text about several projects is about one; None where it is not."""
    if sum(map(_is_of_one, extractions)) < 2 and not _is_in_rows(kind):
        # Parts that name no project of their own are parts of the text about one; not so rows of a list.
        return "but its parts name no projects of their own"
    if _rest_tells_of_one(content, kind):
        return "but what is outside its parts tells of one project"
    return None


def _told_all_the_same(
    content: Content, judged: Judged, kind: TextKind
) -> tuple[TextKind, list[Extraction]] | None:
    """Read a text that seems to be about no project as a release about one; None where little is found."""
    if not content.blocks or kind.reasons[0] == COUNTS_SEVERAL or not _may_tell(judged, kind):
        return None
    story = whole_story(content)
    whole = read_story(story, None) if story.text else None
    but = _but_it_is(judged, kind, whole) if whole is not None else None
    if whole is None or not but or (_counts_many(content) and not _has_time(whole)):
        # News of what was granted to many has a name, sums and bodies too: those of one of them.
        return None
    stretch = Stretch(0, len(content.blocks))
    return TextKind("press_release", (*kind.reasons, but), (stretch,)), [whole]


def _worth_a_record(kind: TextKind, extractions: list[Extraction]) -> list[Extraction]:
    """Leave out what names no project, or has too few facts to be one's."""
    if len(kind.stretches) == 1:
        return [each for each in extractions if _is_named(each) or len(_facts_found(each)) >= _NAMELESS]
    return [each for each in _described(extractions) if _is_of_one(each)]


_SAYS_LITTLE = ("/name", "/acronym", "/fund", "/programme_period", "/authority")


def _described(extractions: list[Extraction]) -> list[Extraction]:
    """Leave out the parts of a text about several that only name something where others tell of projects."""
    told = [
        each
        for each in extractions
        if any(not found.pointer.startswith(_SAYS_LITTLE) for found in each.found)
    ]
    return told if len(told) > 1 else extractions


def _rest_tells_of_one(content: Content, kind: TextKind) -> bool:
    """Tell whether the blocks outside the parts tell of a project with its time: the parts are its kin."""
    story = story_from(content, _outside_of(content, kind), None)
    if not story.text:
        return False
    rest = read_story(story, None)
    return {"/start", "/end", "/actor/name"} <= {each.pointer for each in rest.found} and _tells_of_a_project(
        rest
    )


def _as_one(content: Content, kind: TextKind, but: str) -> tuple[TextKind, list[Extraction]]:
    """Read a text as one about a single project after all."""
    whole = Stretch(0, len(content.blocks))
    reasons = (*kind.reasons, but)
    name: Kind = "press_release" if content.published else "project_page"
    story = whole_story(content)
    return TextKind(name, reasons, (whole,)), [read_story(story, None)] if story.text else []


def _is_named(extraction: Extraction) -> bool:
    return any(found.pointer in ("/name", "/code") for found in extraction.found)


def _is_called_and_paid(extraction: Extraction) -> bool:
    """Tell whether a text says what its project is called, which fund pays and who carries it out."""
    pointers = {found.pointer for found in extraction.found}
    called = any(found.pointer == "/name" and found.rule == SAID for found in extraction.found)
    return called and {"/fund", "/actor/name"} <= pointers


def _is_of_one(extraction: Extraction) -> bool:
    """Tell whether a part is about a project of its own: by a name, or by a time and money."""
    pointers = {found.pointer for found in extraction.found}
    has_money = any(pointer.startswith("/funding/") for pointer in pointers)
    return _is_named(extraction) or (has_money and {"/start", "/end"} <= pointers)


def _facts_found(extraction: Extraction) -> frozenset[str]:
    """Return the fields that hardly any text states but of a project."""
    return _OF_PROJECT & {found.pointer for found in extraction.found}


def _may_tell(judged: Judged, kind: TextKind) -> bool:
    """Tell whether a text may be about a project whatever the reason against it."""
    if kind.reasons[0] in _MAY_TELL:
        return not judged.is_about_none
    # A sign of something else weighs more than words that are only likely.
    return judged.is_plainly_about_projects


def _but_it_is(judged: Judged, kind: TextKind, whole: Extraction) -> str | None:
    """Return why a text is about a project all the same; None where nothing says so."""
    if _tells_of_a_project(whole):
        return "but it names a project with its time and its money or its owner"
    if kind.reasons[0] in _MAY_TELL and judged.is_plainly_about_projects:
        return "but its words are those of texts about projects"
    labelled = {found.pointer for found in whole.found if found.rule.startswith("label of")}
    if {"/start", "/end", "/funding/total_cost"} <= labelled and len(_facts_found(whole)) > _ENOUGH:
        return "but labels give a project's time and money"
    if {"/start", "/end"} <= labelled and _is_led_under_its_title(whole):
        return "but labels under its title give a project's time and who leads it"
    dated = any(found.pointer in ("/start", "/end") for found in whole.found)
    if dated and len(_facts_found(whole)) > _ENOUGH and judged.is_likely_about_projects:
        return "but it has a project's facts, and its words are rather those of texts about projects"
    return None


def _counts_many(content: Content) -> bool:
    """Tell whether a text counts so many projects in figures: '37 hankkeelle', '11 projekt'."""
    text = "\n".join(map(content.text_of, content.blocks)).lower()
    return MANY.search(text) is not None


def _has_time(whole: Extraction) -> bool:
    """Tell whether a text says when its project begins or ends, or has its code."""
    return any(
        found.pointer in ("/start", "/end", "/code") and found.rule != DATE_JUDGED for found in whole.found
    )


def _is_led_under_its_title(whole: Extraction) -> bool:
    """Tell whether the name stands over the facts, one of which is who leads a project."""
    named = any(found.pointer == "/name" and found.rule == OVER_FACTS for found in whole.found)
    roles = (str(found.value) for found in whole.found if found.pointer.endswith("/role"))
    return named and any(_OF_PROJECT_ROLE.match(role) is not None for role in roles)


def _tells_of_a_project(extraction: Extraction) -> bool:
    """Tell whether so much was found of one project that the text must be about it.

    A date that only the words around it make the project's is none: minutes have the day of their meeting.
    """
    pointers = {found.pointer for found in extraction.found if found.rule != DATE_JUDGED}
    rule = next((found.rule for found in extraction.found if found.pointer == "/name"), BARE_HEADING)
    if rule == BARE_HEADING:
        # A register's card has labels for what it tells of the project that stands over them.
        labelled = {found.pointer for found in extraction.found if found.rule.startswith("label of")}
        dated = bool({"/start", "/end"} & labelled) and {"/start", "/end"} <= pointers
        return dated and {"/name", "/fund", "/actor/name"} <= pointers
    told = len(_facts_found(extraction))
    if rule in (LEFT, SALIENT, JUDGED):
        return told > _ENOUGH and "/start" in pointers
    if {"/start", "/end"} <= pointers and not rule.startswith(_AROUND):
        return bool(told)
    if {"/start", "/end", "/code"} & pointers:
        return told >= _ENOUGH
    if not rule.startswith(_AROUND):
        return told > _ENOUGH
    described = any(pointer.startswith(("/target_groups/", "/participants/")) for pointer in pointers)
    return told > _ENOUGH + (not described)


def form_of(kind: TextKind) -> Form:
    """Return the form under whose name the records of a text stand: it has no rules of its own."""
    return _PAGE if kind.kind == "project_page" else _RELEASE


def read_project(document: Document) -> Extraction:
    """Read a document whose whole text is about one project, whatever else it looks like."""
    content = main_content(document)
    return read_story(whole_story(content), None)


def _facts_of_parts(content: Content, kind: TextKind) -> Sequence[list[Found] | None]:
    """Return what a text about several projects says of each part elsewhere; None for a text about one."""
    if len(kind.stretches) < 2:
        return [None]
    outside = _outside_of(content, kind)
    of_all = shared_facts(story_from(content, of_no_project(content, outside, kind.stretches), None))
    return facts_by_group(content, kind.stretches, outside, of_all)


def _outside_of(content: Content, kind: TextKind) -> list[int]:
    """Return the numbers of the blocks that belong to none of the parts."""
    own = {
        number
        for stretch in kind.stretches
        for first, end in ((stretch.first, stretch.end), stretch.section or (0, 0))
        for number in range(first, end)
    }
    return [number for number in range(len(content.blocks)) if number not in own]
