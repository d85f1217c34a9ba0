"""The places that a story names, in any case form: in Finnish by the tables, else as printed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled
from esrcat.model import Method
from esrcat.patterns import quick
from esrcat.vocab.place_forms import place_forms
from esrcat.vocab.place_text import PlaceInText, places_in
from esrcat.vocab.places import Kind, Place, base_form
from esrcat.vocab.table import rows

_CAPITAL = quick(r"(?<![\w-])(?:S:t\s)?[A-ZÅÄÖ][\wåäö\u00ad]+(?:-[A-ZÅÄÖ]?[\wåäö]+)*")
_REGION_WORD = re.compile(r"\s+(?:sub-?region|ekonomiska\s+region)", re.IGNORECASE)
_CHAIN = re.compile(
    r"(?:,|,?\s(?:och|and|samt|eller|or|&)|\s(?:sekä|ja))\s(?:[A-ZÅÄÖ][\wåäö-]+(?:,|,?\s(?:och|and|samt|&))\s)?"
)


class NamedPlace(NamedTuple):
    """A place that a story names; `surety` is how plainly a sentence ties it to the project's work."""

    kind: Kind
    name: str
    place: Place
    start: int
    end: int
    method: Method
    rule: str
    foreign: bool = False
    surety: int = 0


def places_named(story: Story, start: int, end: int, listed: bool) -> Iterator[NamedPlace]:
    """Yield the places of a stretch; `listed` ones need no word before them in Swedish and English."""
    languages = {wording.language for wording in story.wordings}
    if "fi" in languages:
        for found in _finnish(story, start, end):
            if _is_of_body(story, found.start, found.end):
                continue
            yield NamedPlace(
                found.place.kind,
                found.place.name,
                found.place,
                found.start,
                found.end,
                "sentence",
                "place of the project's work",
            )
    if languages != {"fi"}:
        found_too = _foreign(story, start, end, listed)
        yield from (each for each in found_too if "fi" not in languages or not _is_inflected(each))


def _is_inflected(found: NamedPlace) -> bool:
    """Tell whether a place is in a Finnish case: 'Rannan' in a text of two languages is none of another."""
    form = place_forms().get(found.name)
    return form is not None and form.case != "nominative" and form.nominative == found.place.name


# 'MTK Pohjois-Savo', 'Mhy Karstula-Kyyjärvi', 'Soutajat Ruukki ry': the branch of a body.
_OF_BODY = re.compile(
    r"(?<![\w-])(?:MTK|MKN|M[Hh][Yy]|ProAgria|SPR|MLL|ELY|TE|4H|Leader)\s(?:[A-ZÅÄÖ][a-zåäö]+-)?\Z"
)
_IS_FORM = re.compile(r"\s(?:ry|r\.y\.|rf|Oy|Oyj|Ab|osk)(?![\w-])")


def _is_of_body(story: Story, start: int, end: int) -> bool:
    """Tell whether a place is a part of a body's name that says no more than which one it is."""
    before = _OF_BODY.search(story.text, max(0, start - 40), start)
    return before is not None or _IS_FORM.match(story.text, end) is not None


def _finnish(story: Story, start: int, end: int) -> list[PlaceInText]:
    """Return the places of a stretch; the whole text is looked through once."""
    if story.places is None:
        story.places = places_in(story.text)
    low = bisect_left(story.places, start, key=lambda place: place.start)
    high = bisect_left(story.places, end, key=lambda place: place.start)
    return story.places[low:high]


def _foreign(story: Story, start: int, end: int, listed: bool) -> Iterator[NamedPlace]:
    """Places in Swedish and English keep the name as printed; no part of an organisation's name is one."""
    last = -1
    regions = _regions(story.wordings[0].language)
    for match in _CAPITAL.finditer(story.text, start, end):
        if match.start() < last:
            continue
        if (named := regions.pattern.match(story.text, match.start(), end)) and " " in named[0]:
            whole = _place(story, named[0], *named.span(), listed or _is_chained(story, last, match.start()))
            if whole:
                last = named.end()
                yield whole
                continue
        chained = _is_chained(story, last, match.start())
        found = _place(story, match[0], match.start(), match.end(), listed or chained)
        if found and not _is_of_body(story, found.start, found.end):
            last = match.end()
            yield found


def _is_chained(story: Story, last: int, start: int) -> bool:
    return last >= 0 and _CHAIN.fullmatch(story.text, last, start) is not None


_NAME_GOES_ON = re.compile(r"[ ](?!ja\b|och\b|and\b)[A-ZÅÄÖ][a-zåäö]+\b(?!\.\d)")


class _Regions(NamedTuple):
    pattern: re.Pattern[str]
    finnish: dict[str, str]


@cache
def _regions(language: str) -> _Regions:
    """Return the names of regions in a language, and the Finnish ones: 'North Savo', 'Egentliga Finland'."""
    column = f"name_{language}"
    named = {
        row[column]: row["name"]
        for row in rows("place_names.csv")
        if row["kind"] == "region" and row.get(column)
    }
    words = "|".join(re.escape(name) for name in sorted(named, key=len, reverse=True))
    return _Regions(re.compile(rf"(?:{words or '(?!)'})(?!\w)"), named)


@lru_cache(maxsize=4096)
def _may_be_place(written: str, language: str) -> bool:
    """Tell whether a word is a place's name in a language: most words with a capital are none."""
    bare = written.replace("\u00ad", "")
    return bare in _regions(language).finnish or any(
        base_form(kind, spelled) for kind in _KINDS for spelled in (bare, bare.removesuffix("s"))
    )


_KINDS: tuple[Kind, ...] = ("municipality", "region", "subregion")


def _place(story: Story, written: str, start: int, end: int, tied: bool) -> NamedPlace | None:
    if not _may_be_place(written, story.wordings[0].language):
        return None
    after = story.text[end : end + 40]
    before = story.text.part(max(0, start - 45), start)
    if _NAME_GOES_ON.match(after):
        return None
    for wording in story.wordings:
        if compiled(wording.place_of_body[1]).match(after) or compiled(wording.place_of_body[0]).search(
            before
        ):
            return None
    if not tied and not any(compiled(wording.place_before).search(before) for wording in story.wordings):
        return None
    kinds = _KINDS
    if _REGION_WORD.match(after):
        kinds = ("subregion", "region", "municipality")
    bare = written.replace("\u00ad", "")
    finnish = _regions(story.wordings[0].language).finnish.get(bare)
    if finnish and (region := base_form("region", finnish)):
        return NamedPlace("region", bare, region, start, end, "sentence", "place of the project's work", True)
    for spelled in (bare, bare.removesuffix("s")):
        for kind in kinds:
            place = base_form(kind, spelled)
            if place:
                return NamedPlace(
                    kind, spelled, place, start, end, "sentence", "place of the project's work", True
                )
    return None
