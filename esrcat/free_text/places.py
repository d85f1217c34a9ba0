"""Where a project works: places of its target area, in any case form, and whether it is national."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.about import Aboutness
from esrcat.free_text.finds import Finds
from esrcat.free_text.story import Story
from esrcat.free_text.wordings import compiled
from esrcat.model import Method
from esrcat.vocab.place_text import places_in
from esrcat.vocab.places import Kind, Place, base_form

_LISTS: dict[Kind, str] = {"region": "regions", "subregion": "subregions", "municipality": "municipalities"}
_CAPITAL = re.compile(r"(?<![\w-])[A-ZÅÄÖ][\wåäö]+(?:-[A-ZÅÄÖ]?[\wåäö]+)*(?:\s[A-ZÅÄÖ][\wåäö]+)?")


def read_places(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the places that sentences tie to the project's work, and those beside a label of the area."""
    seen: dict[tuple[Kind, str], None] = {}
    for place, start, end, method, rule in _tied(story, about):
        key = (place.kind, place.name)
        if key in seen:
            continue
        ordinal = sum(1 for kind, _ in seen if kind == place.kind)
        seen[key] = None
        _add(story, finds, f"/area/{_LISTS[place.kind]}/{ordinal}", place, start, end, method, rule)
    _national(story, about, finds)


def _add(story: Story, finds: Finds, base: str, place: Place, start: int, end: int, method: Method, rule: str) -> None:
    finds.add(f"{base}/name", place.name, start, end, method, rule)
    finds.add(f"{base}/as_written", story.text[start:end], start, end, method, rule)
    if place.code:
        finds.follow(f"{base}/code", place.code, rule)
    if place.current:
        code, name = place.current
        finds.follow(f"{base}/current/name", name, rule)
        finds.follow(f"{base}/current/code", code, rule)


def _tied(story: Story, about: Aboutness) -> Iterator[tuple[Place, int, int, Method, str]]:
    for label in story.of_topic("area"):
        if about.is_own_at(label.label_start):
            for place, start, end in _places(story, label.start, label.end, True):
                yield place, start, end, label.method, "label of the area"
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or story.lines[statement.line].kind == "heading":
            continue
        if not any(compiled(wording.works).search(statement.text) for wording in story.wordings):
            continue
        for place, start, end in _places(story, statement.start, statement.end, False):
            if _is_tied(story, about, number, start, end):
                yield place, start, end, "sentence", "place of the project's work"


def _places(story: Story, start: int, end: int, listed: bool) -> Iterator[tuple[Place, int, int]]:
    text = story.text[start:end]
    languages = {wording.language for wording in story.wordings}
    if "fi" in languages:
        for found in places_in(text):
            yield found.place, start + found.start, start + found.end
        if len(languages) == 1:
            return
    yield from _foreign(story, start, end, listed)


def _foreign(story: Story, start: int, end: int, listed: bool) -> Iterator[tuple[Place, int, int]]:
    """Places in Swedish and English: uninflected names, no part of an organisation's name."""
    for match in _CAPITAL.finditer(story.text, start, end):
        for written in (match[0], match[0].split(" ")[0]):
            last = match.start() + len(written)
            place = _place(story, written, match.start(), last, listed)
            if place:
                yield place, match.start(), last
                break


def _place(story: Story, written: str, start: int, end: int, listed: bool) -> Place | None:
    after = story.text[end : end + 30]
    before = story.text[max(0, start - 20) : start]
    for wording in story.wordings:
        if compiled(wording.place_of_body[1]).match(after) or compiled(wording.place_of_body[0]).search(before):
            return None
    if not listed and not any(compiled(wording.place_before).search(before) or _CHAINED.search(before) for wording in story.wordings):
        return None
    kinds: tuple[Kind, ...] = ("municipality", "region", "subregion")
    if re.match(r"\s+(?:sub-?region|ekonomiska\s+region)", after, re.IGNORECASE):
        kinds = ("subregion", "region", "municipality")
    elif re.match(r"\s+(?:region|landskap)", after, re.IGNORECASE):
        kinds = ("region", "subregion", "municipality")
    for kind in kinds:
        for spelled in (written, written.removesuffix("s")):
            place = base_form(kind, spelled)
            if place:
                return place
    return None


_CHAINED = re.compile(r"[A-ZÅÄÖ][\wåäö-]+(?:,|\s(?:och|and|samt|&))\s\Z")


def _is_tied(story: Story, about: Aboutness, number: int, start: int, end: int) -> bool:
    del story, about, number, start, end
    return True


def _national(story: Story, about: Aboutness, finds: Finds) -> None:
    for number, statement in enumerate(story.statements):
        if not about.is_own(number):
            continue
        for wording in story.wordings:
            match = compiled(wording.national).search(statement.text)
            if match:
                finds.add("/area/national", True, statement.start + match.start(), statement.start + match.end(), "sentence", "words of the whole country")
                return
