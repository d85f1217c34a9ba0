"""What a sentence says of the parts of the organisations that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter

from esrcat.free_text.bodies.claims import CHAIN, TOGETHER, Claim, Part
from esrcat.free_text.bodies.names import is_authority, organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.parties.both_take_part import both_take_part
from esrcat.free_text.parties.claims_in_brackets import (
    named_by_brackets,
    named_in_list,
    said_in_brackets,
    stands_in_brackets,
)
from esrcat.free_text.parties.givers import PAYS_TOO
from esrcat.free_text.parties.part_beside import part_beside
from esrcat.free_text.parties.part_words import ONE_PART_OF_IT
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.free_text.subject.about import Aboutness

_WINDOW = 110
# 'Föreningen Grannsamja rf (FO-nummer 9904417-6) driver projektet'
# and 'Euran Tekniikka Oy Pyhäjärven rannalta rakentaa …'
_BRACKETS = re.compile(
    r"\A(?:\s?\([^()\n]{1,60}\))?(?:\s[A-ZÅÄÖ][\wåäö-]+(?:n\s[a-zåäö]+)?(?:sta|stä|lta|ltä)(?=\s)"
    r"|\s(?:i|från|from|in|of)\s[A-ZÅÄÖ][\wåäö-]+(?=\s)"
    r"|,\s(?:an?|ett?|en)\s[a-zåäö][^,.;]{3,50},)?"
)
_LISTED = re.compile(
    r":\s*\Z|\b(?:two|three|four|five)\s+partners,\s*\Z|\b(?:två|tre|fyra|fem)\s+partner(?:s)?,\s*\Z"
    r"|\b(?:kaksi|kolme|neljä|viisi)\s+\w*(?:kumppania|toteuttajaa),\s*\Z"
)


def claims_in_sentence(story: Story, about: Aboutness, number: int, start: int, end: int) -> Iterator[Claim]:
    """Yield the parts that a sentence gives to the organisations that it names."""
    text = story.text
    organisations = _named_in(story, about, start, end)
    if not organisations:
        return
    parts = [
        _said_of(story, about, number, each, (organisations[index - 1].end if index else start, end))
        for index, each in enumerate(organisations)
    ]
    for index, part in enumerate(parts):
        if part and part[0] == "actor" and ONE_PART_OF_IT.match(text, organisations[index].end):
            parts[index] = ("partner", part[1])
    if both_take_part(text, organisations[-1].end) or both_take_part(text, story.statements[number].end):
        parts = [
            each if is_authority(named.name) else ("partner", 5)
            for each, named in zip(parts, organisations, strict=True)
        ]
    _leave_lead_to_brackets(text, organisations, parts)
    _open_together(text, start, organisations, parts)
    _spread(text, organisations, parts)
    _take_listed(text, start, organisations, parts)
    if any(compiled(wording.together).search(text, start, end) for wording in story.wordings) and not (
        any(compiled(wording.pays).search(text, start, end) for wording in story.wordings)
    ):
        _join(text, organisations, parts)
    _leave_owners(text, organisations, parts)
    for each, found in zip(organisations, parts, strict=True):
        if found:
            yield Claim(found[0], each, found[1], "sentence", f"words of the {found[0]}")


_start = attrgetter("start")


def _named_in(story: Story, about: Aboutness, start: int, end: int) -> list[Organisation]:
    """Return the organisations of a sentence in order, also by short names in brackets and in lists."""
    text = story.text
    mentions = (*about.names.own, *about.names.others)
    taken = [(mention.start, mention.end) for mention in mentions if start <= mention.start < end]
    taken = _with_bare_names(text, start, end, taken, about.own_names())
    found = [
        each
        for each in organisations_in(text, start, end, story.wordings[0].language, taken)
        if each.certain or not _is_titled(story, each)
    ]
    found += named_by_brackets(text, start, end, found)
    found.sort(key=_start)
    found += named_in_list(text, found)
    found.sort(key=_start)
    return found


def _said_of(
    story: Story, about: Aboutness, number: int, each: Organisation, within: tuple[int, int]
) -> tuple[Part, int] | None:
    """Return the part that the words beside an organisation say, and how plainly they do.

    They stand `within` the end of the one before it and that of the sentence.
    """
    text, (first, end) = story.text, within
    if stands_in_brackets(about, text, each):
        return "actor", 4
    if (said := said_in_brackets(text, each)) is not None:
        return said, 5
    before = text.part(max(first, each.start - _WINDOW), each.start)
    if PAYS_TOO.search(text, max(0, each.start - _WINDOW), each.start):
        return None
    behind = _BRACKETS.sub("", text[each.end : min(end, each.end + _WINDOW)], count=1)
    return part_beside(story, about, number, each, before, behind)


# 'Kalaliiton ylläpitämä Haminan satamakeskus': whose a house is has no part in what goes on there.
_KEEPS = re.compile(r"\s(?:ylläpitäm|omistam|pyörittäm)[aä](?:n|ssa|ssä|lla|llä)?\s(?!\S*(?:hank|projekti))")


def _leave_owners(text: str, organisations: list[Organisation], parts: list[tuple[Part, int] | None]) -> None:
    """Give the part of an owner to the house of which the sentence says whose it is."""
    for index, each in enumerate(organisations):
        keeps = _KEEPS.match(text, each.end) if parts[index] else None
        if keeps is None:
            continue
        if index + 1 < len(organisations) and organisations[index + 1].start == keeps.end():
            parts[index + 1] = parts[index + 1] or parts[index]
        parts[index] = None


def _is_titled(story: Story, each: Organisation) -> bool:
    """Tell whether a title stands in front of a person's name: 'verksamhetsledaren Marit Öst'."""
    before = story.text.part(max(0, each.start - 40), each.start)
    return any(
        framed(r"(?<![\w-])(?:", wording.titles, r")(?:n|en|s)?,?\s\Z").search(before)
        for wording in story.wordings
    )


def _with_bare_names(
    text: str, start: int, end: int, taken: list[tuple[int, int]], names: set[str]
) -> list[tuple[int, int]]:
    """Add where the project's own name stands: no part of it is an organisation's."""
    found = list(taken)
    for name in sorted(names, key=len, reverse=True):
        at = text.find(name, start, end)
        while at >= 0:
            if not any(low < at + len(name) and at < high for low, high in found):
                found.append((at, at + len(name)))
            at = text.find(name, at + len(name), end)
    return found


def _spread(text: str, organisations: list[Organisation], parts: list[tuple[Part, int] | None]) -> None:
    """What is said of one in a list holds for the others: of implementers the first leads."""
    for index in range(1, len(organisations)):
        before, here = parts[index - 1], parts[index]
        if (
            (here is None or (before and here[0] == before[0] == "actor" and here[1] < before[1]))
            and before
            and CHAIN.fullmatch(text, organisations[index - 1].end, organisations[index].start)
            and not (before[0] == "actor" and is_authority(organisations[index].name))
            and not (
                before[0] == "actor" and _is_its_part(text, organisations[index - 1], organisations[index])
            )
        ):
            parts[index] = ("partner", before[1]) if before[0] == "actor" else before
    for index in range(len(organisations) - 2, -1, -1):
        after, own = parts[index + 1], parts[index]
        if (
            after
            and (own is None or (own[0] == after[0] == "actor" and own[1] < after[1]))
            and not is_authority(organisations[index].name)
            and CHAIN.fullmatch(text, organisations[index].end, organisations[index + 1].start)
        ):
            if after[0] == "actor":
                parts[index] = ("actor", after[1])
                parts[index + 1] = ("partner", after[1])
            else:
                parts[index] = after


def _is_its_part(text: str, body: Organisation, part: Organisation) -> bool:
    """'Hanketta toteuttaa Soutajat ry / Soutajien piirikeskus': one, and what it is also called."""
    slash = text[body.end : part.start].strip() == "/"
    return slash and _SEVERAL_DO.search(text, max(0, body.start - _RIGHT_BEFORE), body.start) is None


_RIGHT_BEFORE = 30
_SEVERAL_DO = re.compile(r"\w(?:vat|vät)\b|jina\b|\bare\b", re.IGNORECASE)


def _take_listed(
    text: str, start: int, organisations: list[Organisation], parts: list[tuple[Part, int] | None]
) -> None:
    """Behind 'two partners:' all take part, whatever is said of each: 'A has machines, and B counts'."""
    for index, each in enumerate(organisations):
        if parts[index] == ("partner", 5) and _LISTED.search(text, start, each.start):
            for after in range(index + 1, len(organisations)):
                parts[after] = parts[after] or ("partner", 5)
            return


def _leave_lead_to_brackets(
    text: str, organisations: list[Organisation], parts: list[tuple[Part, int] | None]
) -> None:
    """Of those that a project is 'implemented by', whom brackets call its coordinator leads alone."""
    said = [said_in_brackets(text, each) for each in organisations]
    if said.count("actor") != 1:
        return
    for index, part in enumerate(parts):
        if part and part[0] == "actor" and said[index] is None:
            parts[index] = ("partner", part[1])


# 'A, B ja C ryhtyvät kouluttamaan …': what several do that open a sentence.
_THEY_DO = re.compile(
    r"\s(?!(?:osallistuvat|rahoittavat|maksavat|tukevat|kiittävät|toivovat|ovat)\b)[a-zåäö]{3,}(?:vat|vät)\b"
)


def _open_together(
    text: str, start: int, organisations: list[Organisation], parts: list[tuple[Part, int] | None]
) -> None:
    """Of several that a sentence opens with and that do something, the first leads."""
    last = 0
    while last + 1 < len(organisations) and CHAIN.fullmatch(
        text, organisations[last].end, organisations[last + 1].start
    ):
        last += 1
    together = organisations[: last + 1]
    if (
        last
        and organisations[0].start == start
        and all(each.certain and not is_authority(each.name) for each in together)
        and not any(parts[: last + 1])
        and _THEY_DO.match(text, organisations[last].end)
    ):
        parts[0] = ("actor", TOGETHER)
        for index in range(1, last + 1):
            parts[index] = ("partner", TOGETHER)


def _join(text: str, organisations: list[Organisation], parts: list[tuple[Part, int] | None]) -> None:
    """Of bodies that do something together, of none of which more is said, the first leads."""
    for index in range(1, len(organisations)):
        first, second = organisations[index - 1], organisations[index]
        before = parts[index - 1]
        if parts[index] is None and before in (None, ("partner", TOGETHER)):
            if not CHAIN.fullmatch(text, first.end, second.start) or not (first.certain and second.certain):
                continue
            if is_authority(first.name) or is_authority(second.name):
                continue
            parts[index - 1] = parts[index - 1] or ("actor", TOGETHER)
            parts[index] = ("partner", TOGETHER)
