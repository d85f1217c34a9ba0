"""Where a project works: places of its target area, in any case form, and whether it is national."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.finds import Finds
from esrcat.free_text.organisation_names import organisations_in
from esrcat.free_text.places_elsewhere import is_elsewhere
from esrcat.free_text.places_of_work import tells_of_work
from esrcat.free_text.story import Statement, Story
from esrcat.free_text.wordings import compiled, framed
from esrcat.model import Method
from esrcat.patterns import Expression, quick
from esrcat.vocab.place_text import PlaceInText, places_in
from esrcat.vocab.places import Kind, Place, base_form
from esrcat.vocab.table import rows

_LISTS: dict[Kind, str] = {"region": "regions", "subregion": "subregions", "municipality": "municipalities"}
_CAPITAL = quick(r"(?<![\w-])(?:S:t\s)?[A-ZÅÄÖ][\wåäö\u00ad]+(?:-[A-ZÅÄÖ]?[\wåäö]+)*")
_REGION_WORD = re.compile(r"\s+(?:sub-?region|ekonomiska\s+region)", re.IGNORECASE)
_CHAIN = re.compile(
    r"(?:,|,?\s(?:och|and|samt|&)|\s(?:sekä|ja))\s(?:[A-ZÅÄÖ][\wåäö-]+(?:,|,?\s(?:och|and|samt|&))\s)?"
)
# 'Nurmeksen satamassa', 'Jyväskylän lisäksi'; no part of an organisation.
_IN_PART = re.compile(
    r"(?:,\s[A-ZÅÄÖ]\w+n)*(?:\s(?:ja|sekä)\s[A-ZÅÄÖ]\w+n)?\s(?:rann(?:oilla|alla)|kyl(?:iä|issä|illä|ille)|kunnissa|seudulla|seuduilla|kaupungeissa)\b"
    r"|\s(?:lisäksi\b|ohella\b|(?!\w*(?:opisto|koulu|keskukse|museo|yhtymä|säätiö|kampukse|instituuti|akatemia|hallitukse"
    r"|valtuusto|lehde|kirjasto|kaupungi|kunna|toimisto|liito|seurakunna|messu|rahasto)\w*)[A-ZÅÄÖ]?[a-zåäö-]+(?:ssa|ssä|issa|issä)\b)"
)
_INNER = re.compile(r"(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[aeiouyäö]{2}n|h[aeiouyäö]n|seen)\Z")
_MONEY = Expression(r"€|\beuro|\beur\b", re.IGNORECASE)


_AFTER_NAME = quick(r"(?:(?![\w-]*[Pp]roje[ck]t)[A-ZÅÄÖ][\w-]+|\brf|\bAb|\bOy|\bry)\s(?:i|in|of)\s\Z")


class _Found(NamedTuple):
    kind: Kind
    name: str
    place: Place
    start: int
    end: int
    method: Method
    rule: str
    foreign: bool = False
    tied: bool = False


def read_places(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the places that sentences tie to the project's work, and those beside a label of the area."""
    seen: set[tuple[Kind, str]] = set()
    for found in _tied(story, about):
        key = (found.kind, found.name)
        if key not in seen:
            ordinal = sum(1 for kind, _ in seen if kind == found.kind)
            seen.add(key)
            _add(story, finds, f"/area/{_LISTS[found.kind]}/{ordinal}", found)
    _national(story, about, finds)


def _add(story: Story, finds: Finds, base: str, found: _Found) -> None:
    finds.add(f"{base}/name", found.name, found.start, found.end, found.method, found.rule)
    written = story.text[found.start : found.end]
    finds.add(f"{base}/as_written", written, found.start, found.end, found.method, found.rule)
    if found.place.code:
        finds.follow(f"{base}/code", found.place.code, found.rule)
    if found.place.current:
        code, name = found.place.current
        finds.follow(f"{base}/current/name", name, found.rule)
        finds.follow(f"{base}/current/code", code, found.rule)


def _tied(story: Story, about: Aboutness) -> Iterator[_Found]:
    labels = [label for label in story.of_topic("area") if about.is_own_at(label.label_start)]
    listed = False
    for label in labels:
        prose = story.text[label.end - 1] == "."
        for each in _places(story, label.start, label.end, not prose or label.method != "heading"):
            statement = story.statement_at(each.start) if prose else None
            if statement is not None and is_elsewhere(story, statement, each.start, each.end):
                continue
            listed = listed or not prose or label.method != "heading"
            yield each._replace(method=label.method, rule="label of the area")
    if listed:
        return
    found = [
        each
        for number, statement in enumerate(story.statements)
        if about.is_own(number) and story.lines[statement.line].kind not in ("term",)
        for each in _of_sentence(story, about, number, statement)
    ]
    tied = any(each.tied and each.kind == "municipality" for each in found)
    yield from (each for each in found if each.tied or not tied)


def _of_sentence(story: Story, about: Aboutness, number: int, statement: Statement) -> Iterator[_Found]:
    places = list(_places(story, statement.start, statement.end, False))
    if not places:
        return
    heading = story.lines[statement.line].kind == "heading"
    works = any(
        framed(wording.works, "|", wording.targets).search(statement.text) for wording in story.wordings
    )
    under = story.lines[statement.line].heading
    works = works or (under >= 0 and story.topic(under) == "target_groups")
    own = number in about.mentions_own or any(
        compiled(wording.project).search(statement.text) for wording in story.wordings
    )
    money = _MONEY.search(statement.text) is not None
    spans = [(each.start, each.end) for each in places]
    tied = own or works or story.lines[statement.line].kind == "item"
    for each in places:
        written = story.text[each.start : each.end]
        inner = (
            each.foreign
            or _INNER.search(written) is not None
            or (written.endswith("n") and _IN_PART.match(story.text, each.end) is not None)
        )
        if any(
            mention.start <= each.start < mention.end for mention in (*about.names.own, *about.names.others)
        ):
            continue
        if about.is_of_another(each.start) or is_elsewhere(story, statement, each.start, each.end):
            continue
        if each.foreign and _is_seat(story, about, each.start):
            continue
        if heading and not (
            own or statement.line == story.title or story.text[each.end : each.end + 1] == ":"
        ):
            continue
        said = inner or (works and not money) or (heading and own)
        if said and (tied or tells_of_work(story, number, statement, spans, each.start)):
            yield each._replace(tied=tied)


def _is_seat(story: Story, about: Aboutness, start: int) -> bool:
    """Tell whether a place is where an organisation sits: 'Skärgårdens Yrkesinstitut i Pargas'."""
    before = _AFTER_NAME.search(story.text, max(0, start - 40), start)
    if before is None or _opens_sentence(story, before.start()):
        return False
    if not _ends_a_body(story, before.start(), before.end()):
        return False
    return not any(mention.start <= before.start() < mention.end for mention in about.names.own)


def _ends_a_body(story: Story, first: int, last: int) -> bool:
    """Tell whether an organisation's name, and no other name, ends in front of 'in'."""
    statement = story.statement_at(first)
    if statement is None:
        return False
    end = last - len(story.text[first:last].split()[-1]) - 2
    language = story.wordings[0].language
    return any(
        each.start < end <= each.end + 1 or each.start <= first < each.end
        for each in organisations_in(story.text, statement.start, statement.end, language)
    )


def _opens_sentence(story: Story, start: int) -> bool:
    """Tell whether a single word with a capital only begins its sentence: 'Unga i Malax'."""
    statement = story.statement_at(start)
    if statement is None or statement.start != start:
        return False
    word = story.text[start : story.text.index(" ", start)]
    return re.search(rf"[a-zåäö,]\s{re.escape(word)}\b", story.text) is None


def _places(story: Story, start: int, end: int, listed: bool) -> Iterator[_Found]:
    languages = {wording.language for wording in story.wordings}
    if "fi" in languages:
        for found in _finnish(story, start, end):
            yield _Found(
                found.place.kind,
                found.place.name,
                found.place,
                found.start,
                found.end,
                "sentence",
                "place of the project's work",
            )
    if languages != {"fi"}:
        yield from _foreign(story, start, end, listed)


def _finnish(story: Story, start: int, end: int) -> list[PlaceInText]:
    """Return the places of a stretch; the whole text is looked through once."""
    if story.places is None:
        story.places = places_in(story.text)
    low = bisect_left(story.places, start, key=lambda place: place.start)
    high = bisect_left(story.places, end, key=lambda place: place.start)
    return story.places[low:high]


def _foreign(story: Story, start: int, end: int, listed: bool) -> Iterator[_Found]:
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
        if found:
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


def _place(story: Story, written: str, start: int, end: int, tied: bool) -> _Found | None:
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
        return _Found("region", bare, region, start, end, "sentence", "place of the project's work", True)
    for spelled in (bare, bare.removesuffix("s")):
        for kind in kinds:
            place = base_form(kind, spelled)
            if place:
                return _Found(
                    kind, spelled, place, start, end, "sentence", "place of the project's work", True
                )
    return None


# 'I hela landet finns 350 000 närståendevårdare': a figure of the country's own.
_OF_THE_COUNTRY = Expression(
    r"\bthere\s+(?:are|is|were)\b|\bfinns\b|\bfanns\b|\bmiljoner\b|\bmillions?\b|\bmiljoonaa\b"
    r"|\bon\s+(?:noin\s+|yli\s+)?\d{1,3}[ \u00a0]\d{3}\b|\bkeskimäärin\b|\bon\s+average\b|\bi\s+genomsnitt\b",
    re.IGNORECASE,
)


def _national(story: Story, about: Aboutness, finds: Finds) -> None:
    for number in story.saying(*(compiled(wording.national) for wording in story.wordings)):
        statement = story.statements[number]
        if not about.is_own(number) or _OF_THE_COUNTRY.search(statement.text):
            continue
        for wording in story.wordings:
            match = compiled(wording.national).search(statement.text)
            if match:
                start = statement.start + match.start()
                finds.add(
                    "/area/national",
                    True,
                    start,
                    statement.start + match.end(),
                    "sentence",
                    "words of the whole country",
                )
                return
