"""Where a project works: places of its target area, in any case form, and whether it is national."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from esrcat.free_text.places.elsewhere import clause_at, is_elsewhere
from esrcat.free_text.places.in_cases import goes_all_over, is_inner
from esrcat.free_text.places.judged import BESIDE, PLAIN, RATHER, JudgedPlace, is_likely_place, judged_places
from esrcat.free_text.places.named import NamedPlace, places_named
from esrcat.free_text.places.of_meetings import is_of_meeting
from esrcat.free_text.places.of_work import (
    are_in_a_row,
    is_likely,
    is_of_one_day,
    is_told_by_those_who_work,
    tells_of_work,
    with_those_beside,
)
from esrcat.free_text.places.said import asks_where, ends_in_project, names_project, says_area
from esrcat.free_text.places.seats import is_seat
from esrcat.free_text.places.whole_country import whole_country
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Labelled, Statement, Story
from esrcat.free_text.story.wordings import framed
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression
from esrcat.vocab.place_context import given_names
from esrcat.vocab.places import Kind

_LISTS: dict[Kind, str] = {"region": "regions", "subregion": "subregions", "municipality": "municipalities"}
_MONEY = Expression(r"€|\beuro|\beur\b", re.IGNORECASE)
_SURE = 2


def read_places(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the places that sentences tie to the project's work, and those beside a label of the area."""
    seen: set[tuple[Kind, str]] = set()
    national = whole_country(story, about)
    judged = judged_places(about)
    for found in (*_tied(story, about, national is not None), *_plainly_judged(story, about, judged)):
        key = (found.kind, found.name)
        if key not in seen and is_likely_place(judged, found):
            ordinal = sum(1 for kind, _ in seen if kind == found.kind)
            seen.add(key)
            _add(story, finds, f"/area/{_LISTS[found.kind]}/{ordinal}", found)
    if national is not None:
        finds.add("/area/national", True, *national, "sentence", "words of the whole country")


def _add(story: Story, finds: Finds, base: str, found: NamedPlace) -> None:
    finds.add(f"{base}/name", found.name, found.start, found.end, found.method, found.rule)
    written = story.text[found.start : found.end]
    finds.add(f"{base}/as_written", written, found.start, found.end, found.method, found.rule)
    if found.place.code:
        finds.follow(f"{base}/code", found.place.code, found.rule)
    if found.place.current:
        code, name = found.place.current
        finds.follow(f"{base}/current/name", name, found.rule)
        finds.follow(f"{base}/current/code", code, found.rule)


def _tied(story: Story, about: Aboutness, is_national: bool) -> Iterator[NamedPlace]:
    """Yield the places behind labels of the area, and unless one of those lists them, those of sentences."""
    labelled = tuple(_labelled(story, about))
    yield from (each for each, _ in labelled)
    if any(is_list for _, is_list in labelled):
        return
    found = [
        each
        for number, statement in enumerate(story.statements)
        if about.is_own(number) and story.lines[statement.line].kind not in ("term",)
        for each in _of_sentence(story, about, number, statement)
    ]
    towns = [each for each in found if each.kind == "municipality"]
    surest = max((each.surety for each in towns), default=0)
    if is_national or any(each.kind == "municipality" for each, _ in labelled):
        surest = _SURE
    yield from (each for each in found if each.surety >= surest)
    if not is_national and not towns:
        yield from _only_row(story, about)


def _labelled(story: Story, about: Aboutness) -> Iterator[tuple[NamedPlace, bool]]:
    """Yield the places behind labels of the area, with whether they are a list and no running text."""
    for label in story.of_topic("area"):
        if not about.is_own_at(label.label_start) or is_of_meeting(story, label):
            continue
        prose = _is_prose(story, label)
        is_list = not prose or label.method != "heading"
        for each in places_named(story, label.start, label.end, is_list):
            statement = story.statement_at(each.start) if prose else None
            if not about.is_own_at(each.start):
                continue
            if statement is None or not is_elsewhere(story, statement, each.start, each.end):
                yield each._replace(method=label.method, rule="label of the area"), is_list


def _only_row(story: Story, about: Aboutness) -> Iterator[NamedPlace]:
    """Yield the municipalities that stand in a row, where no sentence ties any to the work.

    Whatever the words around them are, what else would a text about one project list towns for?
    """
    rows = []
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or story.lines[statement.line].kind in ("heading", "term", "cell"):
            continue
        towns = [
            each
            for each in places_named(story, statement.start, statement.end, True)
            if each.kind == "municipality" and not _is_passing(story, about, statement, each)
        ]
        spans = [(each.start, each.end) for each in towns]
        told = number in about.mentions_own or tells_of_work(story, number, statement, spans)
        if told and are_in_a_row(story, spans):
            rows.append(towns)
    if len({frozenset(each.name for each in towns) for towns in rows}) == 1:
        yield from rows[0]


def _plainly_judged(
    story: Story, about: Aboutness, judged: Mapping[str, JudgedPlace]
) -> Iterator[NamedPlace]:
    """Yield the towns that the words around tie to the work, in no wording that is known.

    Where rules do not know a town for another matter less is enough.
    """
    towns = [
        each
        for each in judged.values()
        if each.place.kind == "municipality" and each.chance >= BESIDE and about.is_own_at(each.place.start)
    ]
    plain = [
        each.place for each in towns if each.chance >= PLAIN and not _is_behind_given_name(story, each.place)
    ]
    free = [each for each in towns if each.chance < PLAIN]
    free = [each for each in free if not _is_known_otherwise(story, about, each.place)]
    likely = plain + [each.place for each in free if each.chance >= RATHER]
    for _, place in sorted(free, key=lambda each: -each.chance):
        if any(
            are_in_a_row(story, sorted([(place.start, place.end), (other.start, other.end)]))
            for other in likely
        ):
            likely.append(place)
    yield from (each._replace(rule="words around a place") for each in dict.fromkeys(likely))


def _is_known_otherwise(story: Story, about: Aboutness, place: NamedPlace) -> bool:
    """Tell whether a town is passed by, is the surname of a person, or stands where no sentence does."""
    statement = story.statement_at(place.start)
    if statement is None or _is_passing(story, about, statement, place):
        return True
    return _is_behind_given_name(story, place)


def _is_behind_given_name(story: Story, place: NamedPlace) -> bool:
    """Tell whether the word before a place is a given name, so that the place is a surname."""
    before = story.text[max(0, place.start - 30) : place.start].split()
    return bool(before) and before[-1] in given_names()


def _is_prose(story: Story, label: Labelled) -> bool:
    """Tell whether what stands behind a label, or first under a heading, is a sentence with its stop."""
    if story.text[label.end - 1] == ".":
        return True
    first = story.text.find("\n", label.start, label.end)
    return label.method == "heading" and first > 0 and story.text[first - 1] == "."


def _of_sentence(story: Story, about: Aboutness, number: int, statement: Statement) -> Iterator[NamedPlace]:
    places = list(places_named(story, statement.start, statement.end, False))
    if not places:
        return
    line = story.lines[statement.line]
    works = _names_work(story, statement)
    own = number in about.mentions_own or any(
        names_project(wording, statement.text) for wording in story.wordings
    )
    money = _MONEY.search(statement.text) is not None
    spans = [(each.start, each.end) for each in places]
    tied = own or works or line.kind == "item" or goes_all_over(story, spans)
    tied = tied or is_told_by_those_who_work(story, statement, spans[0][0])
    said = with_those_beside(story, [_is_said(story, statement, start) for start, _ in spans], spans)
    for each, sure in zip(places, said, strict=True):
        if _is_passing(story, about, statement, each):
            continue
        if line.kind == "heading" and not (
            own or statement.line == story.title or story.text[each.end : each.end + 1] == ":"
        ):
            continue
        if not (
            each.foreign
            or is_inner(story, each.start, each.end)
            or (sure and not money)
            or (line.kind == "heading" and own)
        ):
            continue
        if not (sure or own) and is_of_one_day(statement):
            continue
        if sure or tied or tells_of_work(story, number, statement, spans):
            likely = tied or is_likely(statement, spans, story.wordings)
            yield each._replace(surety=_SURE if sure else int(likely))


def _names_work(story: Story, statement: Statement) -> bool:
    """Tell whether a sentence has words of work or of those it is for, or stands under whom it is for."""
    under = story.lines[statement.line].heading
    return (under >= 0 and story.topic(under) == "target_groups") or any(
        framed(wording.works, "|", wording.targets).search(statement.text) for wording in story.wordings
    )


def _is_passing(story: Story, about: Aboutness, statement: Statement, found: NamedPlace) -> bool:
    """Tell whether a place is part of a name, of another project, of another matter, or somebody's seat."""
    start = found.start
    return (
        any(mention.start <= start < mention.end for mention in (*about.names.own, *about.names.others))
        or about.is_of_another(start)
        or is_elsewhere(story, statement, start, found.end)
        or (found.foreign and is_seat(story, about, start))
    )


def _is_said(story: Story, statement: Statement, start: int) -> bool:
    """Tell whether the clause of a place says that the project works there, or for those who live there."""
    under = story.lines[statement.line].heading
    if under >= 0 and (story.topic(under) == "target_groups" or _answers_where(story, statement, under)):
        return True
    clause = clause_at(story, statement, start, _SUBORDINATE)
    before = story.text.part(max(statement.start, start - 40), start)
    return any(says_area(wording, clause) or ends_in_project(wording, before) for wording in story.wordings)


def _answers_where(story: Story, statement: Statement, under: int) -> bool:
    """Tell whether a sentence is the first under a heading that asks where."""
    return asks_where(story, under) and statement.start == story.lines[under + 1].start


# A clause of why or when has a matter of its own: 'nationwide, as wards in Kajaani turned out to be alike'.
_SUBORDINATE = re.compile(r",\s+(?:as|since|because|when|koska|sillä|eftersom|när|då|kun)\s", re.IGNORECASE)
