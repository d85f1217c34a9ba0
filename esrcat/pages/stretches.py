"""A text about several projects → the blocks that are about each of them.

A text says that it is about several in its title or before the first of them ('rahoitusta kolmelle
hankkeelle', 'tre projekt', 'our projects'). Then each has a section under a heading, a paragraph, a list
item or a row of its own, with money or a date in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from esrcat.pages.content import Content
from esrcat.pages.counting import COUNTED, PLURAL, SINGULAR
from esrcat.pages.mentions import Mention
from esrcat.pages.phrases import is_fact_label
from esrcat.pages.signs import ASKS, GRANTED_MANY
from esrcat.pages.stretch import CLOSING, CONTACT, MONEY_OR_DATE, OF_NONE, Stretch, end_of
from esrcat.pages.stretches_by_count import (
    FIRST_SENTENCE,
    LEAD,
    REFUSED,
    as_many_as_said,
    counted_in,
    is_lead,
)
from esrcat.pages.stretches_by_facts import stretches_by_facts
from esrcat.pages.stretches_by_labels import stretches_by_labels
from esrcat.pages.stretches_by_name import sections_by_name
from esrcat.pages.stretches_of_decisions import are_decisions, decisions_of_sections
from esrcat.pages.stretches_of_entries import stretches_of_entries
from esrcat.pages.stretches_of_lists import stretches_of_lists
from esrcat.pages.stretches_of_names import stretches_of_names
from esrcat.pages.stretches_of_openings import stretches_of_openings
from esrcat.pages.stretches_of_rows import stretches_of_rows

__all__ = ["Stretch", "stretches_of_projects"]

_GOES_ON = re.compile(
    r"(?:hank(?:e|keen|keessa|ketta)|projekti(?:n|ssa|a)?|se|sen|siinä|siihen"
    r"|tuki|projektet|det|den|där|stödet|bidraget|it|its|the\sproject|this)\b",
    re.I,
)
_NEXT = re.compile(
    r"(?:kolma|neljä|viide|viimei|lisäksi|myös)\w*\b|(?:det|den)?\s?(?:tredje|fjärde|femte|sista)\b"
    r"|(?:the\s)?(?:third|fourth|last)\b",
    re.I,
)
_OUR_PROJECTS = re.compile(r"(?:hankkeemme|projektimme|omat hankkeet|käynnissä olevat hankkeet)\W*")
_NAME_AND_CODE = re.compile(
    r"(?:\d[.)]\s)?[A-ZÅÄÖ\"”“»][^\n]{1,90}?,?\s\(?(?P<code>[A-Z]{1,2}\d{5,6})\)?[^\S\n]*(?:\n|\Z)"
)
# A section on what was before: 'Aiempi toiminta', 'Tidigare projekt'.
_EARLIER_ONES = re.compile(
    r"(?:aiem[mp]\w+|aikaisem[mp]\w+|edelli\w+|tidigare|föregående|earlier|previous|past|former)\b",
    re.I,
)
# The way to a page: 'Hankkeet / Käynnissä olevat'.
_CRUMBS = re.compile(r"\s[/>\u203a\u00bb|]\s|\s{3}|\t")
# 'Projekt som finansieras:', of which Swedish does not say how many.
_FINANCED = re.compile(
    r"(?<!ett\s)(?<!det\s)\bprojekt\ssom\s(?:finansiera(?:s|des|ts)|bevilja(?:s|des|ts)|godkän(?:ns|des|ts)|får|fick|fått)(?:\s[\w-]+){0,3}:\Z"
)
_LEAST = 2
_LONGEST_NAME = 6


_LISTS = (stretches_of_entries, stretches_by_labels, stretches_of_lists)


def stretches_of_projects(content: Content, mentions: Sequence[Sequence[Mention]]) -> tuple[Stretch, ...]:
    """Return the stretch of each project of a text about several; () for a text that is not.

    `mentions` are the projects that each block names. What stands before the first stretch, and after the
    last, is said of all of them or of none.
    """
    # A list is read in the way in which most of it can be.
    found = stretches_of_rows(content) or max((read(content) for read in _LISTS), key=len)
    if found:
        return found
    # What the text says before the first project is said here or nowhere.
    may_be = _says_several(content, LEAD + 1)
    found = decisions_of_sections(content, mentions) or (_of_sections(content, mentions) if may_be else ())
    counted = as_many_as_said(content)
    if found and len(counted) > len(found):
        # 'Tre projekt': a section that does not say the word is one of them too.
        found = counted
    found = found or _of_list(content) or _of_lines_with_codes(content)
    found = found or (_of_blocks(content, mentions) if may_be else ())
    found = found or counted or sections_by_name(content) or stretches_of_names(content)
    found = found or stretches_of_openings(content) or (_of_named_paragraphs(content) if may_be else ())
    kept = tuple(each for each in found if not _is_refused(content, each))
    if len(kept) >= _LEAST and are_decisions(content, kept):
        return kept
    return stretches_by_facts(content, _with_own_contacts(content, kept) if len(kept) >= _LEAST else ())


def _with_own_contacts(content: Content, found: tuple[Stretch, ...]) -> tuple[Stretch, ...]:
    """Give each stretch the paragraph of its contact behind it, where each has one."""
    following = [content.blocks[each.end] for each in found if each.end < len(content.blocks)]
    ends = {each.end for each in found}
    if len(following) < len(found) or len(ends) < len(found) or ends & {each.first for each in found}:
        return found
    if not all(each.kind == "paragraph" and CONTACT.match(content.text_of(each)) for each in following):
        return found
    return tuple(replace(each, end=each.end + 1) for each in found)


def _is_refused(content: Content, stretch: Stretch) -> bool:
    """Tell whether a stretch is a paragraph on a project that got no money, or a section that opens so."""
    if stretch.columns is not None:
        return False
    text = content.text_of(content.blocks[stretch.first])
    if stretch.end - stretch.first > 1:
        if content.blocks[stretch.first].kind != "heading":
            return False
        opening = FIRST_SENTENCE.match(content.text_of(content.blocks[stretch.first + 1]))
        text = opening[0] if opening else ""
    return REFUSED.search(text) is not None


def _says_several(content: Content, first: int) -> bool:
    """Tell whether the title, or what stands before the first project, speaks of several."""
    title = content.document.text[slice(*content.title)].lower() if content.title else ""
    if not _CRUMBS.search(title) and (
        counted_in(title) or PLURAL.search(title) or _OUR_PROJECTS.fullmatch(title)
    ):
        return True
    for block in content.blocks[: max(first, 1)][: LEAD + 1]:
        text = content.text_of(block).lower()
        if counted_in(text) or (PLURAL.search(text) and GRANTED_MANY.search(text)):
            return True
    return False


def _of_sections(content: Content, mentions: Sequence[Sequence[Mention]]) -> tuple[Stretch, ...]:
    """Read one section under a heading for each project."""
    blocks = content.blocks
    headings = [
        n
        for n, block in enumerate(blocks)
        # What stands over the title says what kind of text it is.
        if block.kind == "heading" and not (content.title and block.start <= content.title.start)
    ]
    if len(headings) < _LEAST:
        return ()
    level = min(blocks[n].level for n in headings)
    tops = [n for n in headings if blocks[n].level == level]
    found: list[Stretch] = []
    asked = _contacts_of_sections(content, tops)
    for heading, after in zip(tops, [*tops[1:], len(blocks)], strict=True):
        written = content.text_of(blocks[heading])
        if is_fact_label(written) or ASKS.fullmatch(written.lower()) or CLOSING.match(written):
            continue
        # What is said beside the projects comes behind them; a page about one project has a background.
        if _EARLIER_ONES.match(written) or (found and OF_NONE.fullmatch(written)):
            continue
        if COUNTED.search(written.lower()):
            # 'Deltagande i sex nya projekt': a section on several is on no one of them.
            continue
        end = asked.get(heading) or end_of(content, heading + 1, after)
        text = content.document.text[blocks[heading].start : blocks[max(end - 1, heading)].end]
        names = (
            any(mentions[n] for n in range(heading, end))
            or SINGULAR.search(text.lower())
            or _labels(text) > 1
        )
        if end > heading + 1 and names and MONEY_OR_DATE.search(text):
            found.append(Stretch(heading, end, heading))
    if (
        len(found) < _LEAST
        or not _are_different(found, mentions)
        or not _says_several(content, found[0].first)
    ):
        return ()
    return tuple(found)


def _contacts_of_sections(content: Content, tops: Sequence[int]) -> dict[int, int]:
    """Return where sections end that each close with a paragraph of their own contact: heading → end."""
    ends = {}
    for heading, after in zip(tops, [*tops[1:], len(content.blocks)], strict=True):
        contact = next(
            (n for n in range(heading + 1, after) if CONTACT.match(content.text_of(content.blocks[n]))), None
        )
        if contact is not None and content.blocks[contact].kind == "paragraph":
            ends[heading] = contact + 1
    return ends if len(ends) > 1 else {}


def _are_different(found: Sequence[Stretch], mentions: Sequence[Sequence[Mention]]) -> bool:
    """Tell whether no project is named in all of the stretches."""
    keys = [{mention.key for n in range(each.first, each.end) for mention in mentions[n]} for each in found]
    return not set.intersection(*keys) if all(keys) else True


def _of_blocks(content: Content, mentions: Sequence[Sequence[Mention]]) -> tuple[Stretch, ...]:
    """Read a paragraph, item or row for each project; one that goes on belongs to the one before."""
    starts: list[int] = []
    seen: set[str] = set()
    for n, block in enumerate(content.blocks):
        if block.kind == "heading" or not MONEY_OR_DATE.search(content.text_of(block)):
            continue
        keys = {mention.key for mention in mentions[n]}
        new = keys - seen or _labels(content.text_of(block)) > 1
        counts = n < LEAD and COUNTED.search(content.text_of(block).lower()) is not None
        if new and (not counts or _goes_on_to_one(content, n, mentions[n])):
            starts.append(n)
        seen |= keys
    if len(starts) < _LEAST or not _says_several(content, starts[0]):
        return ()
    starts = _with_unnamed(content, starts)
    found = []
    for first, after in zip(starts, [*starts[1:], len(content.blocks)], strict=True):
        found.append(Stretch(first, end_of(content, first + 1, after), first))
    return tuple(found)


def _goes_on_to_one(content: Content, number: int, mentions: Sequence[Mention]) -> bool:
    """Tell whether a paragraph counts projects in its first sentence, and then tells of the first alone."""
    text = content.text_of(content.blocks[number])
    opening = FIRST_SENTENCE.match(text)
    end = opening.end() if opening else 0
    behind = {each.key for each in mentions if each.start >= end}
    alone = len({each.key for each in mentions}) == len(behind) == 1
    return alone and COUNTED.search(text[end:].lower()) is None


def _of_named_paragraphs(content: Content) -> tuple[Stretch, ...]:
    """Read the paragraphs that begin with a line of a few words, a name, and go on about a project."""
    found = []
    for n, block in enumerate(content.blocks):
        name, _, text = content.text_of(block).partition("\n")
        is_name = name[:1].isupper() and len(name.split()) <= _LONGEST_NAME and name[-1] not in ".:,!?"
        if block.kind != "paragraph" or not is_name or is_fact_label(name) or CLOSING.match(name):
            continue
        if SINGULAR.search(text.lower()) and MONEY_OR_DATE.search(text):
            found.append(Stretch(n, n + 1, n))
    return tuple(found)


def _labels(text: str) -> int:
    return sum(is_fact_label(line) for line in text.split("\n"))


def _of_list(content: Content) -> tuple[Stretch, ...]:
    """Read what follows 'the following projects:', one item or paragraph for each."""
    blocks = content.blocks
    for lead, block in enumerate(blocks):
        text = content.text_of(block).lower()
        if not text.endswith(":") or not any(each.search(text) for each in (COUNTED, PLURAL, _FINANCED)):
            continue
        end = lead + 1
        while end < len(blocks) and blocks[end].kind in ("item", "paragraph", "heading"):
            text = content.text_of(blocks[end])
            if CLOSING.match(text) or not MONEY_OR_DATE.search(text):
                break
            end += 1
        if end - lead > _LEAST:
            return tuple(Stretch(n, n + 1, n) for n in range(lead + 1, end))
    return ()


def _of_lines_with_codes(content: Content) -> tuple[Stretch, ...]:
    """Read what follows each line that is a name and another code: 'Lukko auki (S27001)'."""
    starts: dict[str, int] = {}
    for n, block in enumerate(content.blocks):
        match = _NAME_AND_CODE.match(content.text_of(block))
        if match and block.kind in ("paragraph", "item", "heading"):
            starts.setdefault(match["code"], n)
    if len(starts) < _LEAST:
        return ()
    return tuple(
        Stretch(first, end_of(content, first + 1, after), first)
        for first, after in pairwise((*starts.values(), len(content.blocks)))
    )


def _with_unnamed(content: Content, starts: Sequence[int]) -> list[int]:
    """Add paragraphs between the first and the last that have facts of a project of their own."""
    added = [
        n
        for n in range(starts[0], starts[-1])
        if n not in starts
        and content.blocks[n].kind in ("paragraph", "item")
        and MONEY_OR_DATE.search(content.text_of(content.blocks[n]))
        and not _GOES_ON.match(content.text_of(content.blocks[n]))
    ]
    lead = max((n for n in range(starts[0]) if is_lead(content, n)), default=starts[0])
    added += [
        n
        for n in range(lead + 1, starts[0])
        if content.blocks[n].kind in ("paragraph", "item")
        and MONEY_OR_DATE.search(content.text_of(content.blocks[n]))
    ]
    for n in range(starts[-1] + 1, len(content.blocks)):
        text = content.text_of(content.blocks[n])
        if CLOSING.match(text):
            break
        if _NEXT.match(text) and MONEY_OR_DATE.search(text):
            added.append(n)
    return sorted((*starts, *added))
