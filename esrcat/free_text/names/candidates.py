"""All words of a text that may be its project's name, each with every place where they stand.

Rules take what words around say to be a name. Here everything is gathered that is written as one: parts of
headings and short lines, what stands in quotes, words with capitals and the small ones that follow them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from esrcat.free_text.names.endings import ends_before, may_end_with
from esrcat.free_text.names.mention import NOT_NAMES, QUOTED, QUOTES, Mention, folded
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Statement, Story
from esrcat.patterns import quick
from esrcat.vocab.case_forms import CASE_ENDING, case_stems

_PIECE = re.compile(r"\)\s?|\s[–—|>/»]\s|\s-\s|:\s|\s\(|[?!.]\s|,\s")
_WORD = re.compile(r"(?<![\w@./-])[A-ZÅÄÖ][\w’'&+-]*(?:\.\d)?")
_NEXT = re.compile(r"\s(?P<word>[\w’'&+-]+)")
_TITLE_CASE = quick(
    r"(?<![\w@./-])(?:(?:A|The)\s)?[A-ZÅÄÖ][\w’'&+-]+(?:\s(?:(?:of|and|the|for|to|in|at|on|by|with|a|i|på|och|till|av)\s){0,2}"
    r"[A-ZÅÄÖ0-9][\w’'&+-]*(?:\.\d)?){1,5}"
)
_QUOTED = quick(QUOTED)
_NOUN = re.compile(r"(?P<name>.+)-(?:hank|proj)\w*")
_EDGE = QUOTES + "–—-•*\n\t ,.:;!?#("
_LONGEST_LINE, _SHORT_LINE, _FIRST_LINES, _LONGEST_QUOTE = 130, 60, 4, 8
_LONGEST, _SHORTEST, _MOST_FOLLOWING = 110, 3, 4
_SHORTEST_STEM, _SAME_BEGINNING = 5, 3
_LONGEST_ACRONYM = 8
_AROUND = 90
_WORD_ALONE = {"word"}
_LATEST = 0.4
_SMALL = frozenset("of and the for to in at on by with a an from".split())

_ENDING = re.compile(CASE_ENDING)
_stems_of = lru_cache(maxsize=4096)(case_stems)

Places = dict[int, int]
"""Where the words of a candidate begin, and where they end."""


class Candidate(NamedTuple):
    """Words that may name the project, and the places where they stand in whatever case form.

    `part_of_longer` is the share of places that lie within those of a longer candidate.
    """

    key: str
    name: str
    places: tuple[tuple[int, int], ...]
    ways: frozenset[str]
    part_of_longer: float


def candidates_in(story: Story, mentions: Sequence[Mention], chosen: str = "") -> list[Candidate]:
    """Return all candidates that are not hopeless; what rules found is among them, as is what they chose."""
    found = _gathered(story, mentions)
    language = story.wordings[0].language
    keys = list(found.places)
    forms = _forms(keys, language) if language != "en" else {}
    if language == "fi":
        for base, others in _unsaid_bases(keys).items():
            found.names[base], forms[base] = found.names[others[0]][: len(base)], others
            found.ways[base].add("unsaid")
    longer = sorted(
        {each for key in keys if found.ways[key] != _WORD_ALONE for each in found.places[key].items()}
    )
    candidates = []
    for key, name in found.names.items():
        places = found.places.get(key, {})
        for other in forms.get(key, ()):
            places = places | found.places[other]
        ways = found.ways[key]
        if key != chosen and "said" not in ways and _is_hopeless(story, places, ways, name):
            continue
        written = _in_small_letters(str(story.text), name, language)
        share = _share_within(places, longer)
        candidates.append(Candidate(key, written, tuple(sorted(places.items())), frozenset(ways), share))
    return candidates


class _Gathered(NamedTuple):
    """By the folded words of each candidate: where they stand, how they are written there, and themselves."""

    places: dict[str, Places]
    ways: defaultdict[str, set[str]]
    names: dict[str, str]


def _gathered(story: Story, mentions: Sequence[Mention]) -> _Gathered:
    found = _Gathered({}, defaultdict(set), {})
    names = found.names
    for start, end, way, name in _written(story, mentions):
        if not _SHORTEST <= len(name) <= _LONGEST:
            continue
        key = folded(name)
        if not key or key in NOT_NAMES or key.isdigit():
            continue
        found.places.setdefault(key, {})[start] = end
        found.ways[key].add(way)
        if key not in names or (names[key].isupper() and not name.isupper()):
            names[key] = name
    return found


def _is_hopeless(story: Story, places: Places, ways: set[str], name: str) -> bool:
    """Tell whether a text first says it when nearly half of it is told, or as one word, once amid a sentence.

    In the texts that rules are written from one name in 700 is; seven in ten candidates are.
    """
    is_alone = len(places) == 1 and ways == _WORD_ALONE and not name.isupper()
    return is_alone or is_said_late(story, tuple(places.items()))


def is_said_late(story: Story, places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the first of some places stands where nearly half of a text is told."""
    return min(places)[0] >= _LATEST * len(story.text)


def _share_within(places: Places, longer: list[tuple[int, int]]) -> float:
    within = 0
    for start, end in places.items():
        near = longer[bisect_left(longer, (start - _AROUND, 0)) : bisect_left(longer, (start + 1, 0))]
        within += any(end <= high and high - low > end - start for low, high in near)
    return within / len(places)


def _written(story: Story, mentions: Sequence[Mention]) -> Iterator[tuple[int, int, str, str]]:
    """Yield where words are written as a name is, how, and the words."""
    text = str(story.text)
    for each in mentions:
        yield each.start, each.end, "said", each.name
    for start, end, way in _as_written(story, text):
        low, high = _trimmed(text, start, end)
        # What one line ends with and the next begins with is no name together.
        if (
            low < high
            and (text[low].isupper() or text[low].isdigit())
            and story.line_at(low) == story.line_at(high - 1)
        ):
            yield low, high, way, " ".join(text[low:high].split())


def _as_written(story: Story, text: str) -> Iterator[tuple[int, int, str]]:
    for number, line in enumerate(story.lines):
        if line.end - line.start <= _LONGEST_LINE and _may_be_title(story, number, line):
            yield from ((*each, "line") for each in _pieces(text, line, number in (0, story.title)))
    for match in _QUOTED.finditer(story.text):
        if len(match["name"].split()) <= _LONGEST_QUOTE:
            yield *match.span("name"), "quote"
    for match in _TITLE_CASE.finditer(story.text):
        yield *match.span(), "title case"
        first = match[0].split(maxsplit=1)
        if story.opens_sentence(match.start()) and " " in first[1]:
            # 'Yesterday Green Quay opened'
            yield match.end() - len(first[1]), match.end(), "title case"
    lower = text.casefold()
    for statement in story.statements:
        yield from _of_statement(story, text, lower, statement)


def _may_be_title(story: Story, number: int, line: Line) -> bool:
    is_short = line.end - line.start < _SHORT_LINE
    return is_short or line.kind == "heading" or number in (story.title, *range(_FIRST_LINES))


def _pieces(text: str, line: Line, is_title: bool) -> Iterator[tuple[int, int]]:
    """Yield the parts of a line between its signs; of a title also several of them and the whole."""
    cuts = [line.start]
    for match in _PIECE.finditer(text, line.start, line.end):
        cuts += match.span()
    cuts.append(line.end)
    for first in range(0, len(cuts), 2):
        yield cuts[first], cuts[first + 1]
        if is_title and first == 0:
            yield from ((cuts[0], end) for end in cuts[3::2])


def _of_statement(
    story: Story, text: str, lower: str, statement: Statement
) -> Iterator[tuple[int, int, str]]:
    """Yield words with a capital, and with small words behind that end there or are said again."""
    language = story.wordings[0].language
    for match in _WORD.finditer(text, statement.start, statement.end):
        yield *match.span(), "word"
        if noun := _NOUN.fullmatch(match[0]):
            yield match.start(), match.start() + len(noun["name"]), "word"
        at = match.end()
        for _ in range(_MOST_FOLLOWING):
            following = _NEXT.match(text, at, statement.end)
            if following is None:
                break
            at = following.end()
            if not may_end_with(following["word"]):
                continue
            if ends_before(text, at, statement.end, language):
                yield match.start(), at, "phrase"
            elif lower.count(text[match.start() : at].casefold()) > 1:
                yield match.start(), at, "words said again"


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def _forms(keys: list[str], language: str) -> dict[str, list[str]]:
    """Return which candidates are case forms of which other."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for key in keys:
        alike[key[:_SAME_BEGINNING]].append(key)
    found = {}
    for key in keys:
        others = [each for each in alike[key[:_SAME_BEGINNING]] if each != key]
        if others and len(key) > _SHORTEST:
            found[key] = [each for each in others if _is_form(each, key, language)]
    return found


def _is_form(written: str, key: str, language: str) -> bool:
    """Tell whether all words are case forms of those of a name; no expression is made for each name."""
    if language == "sv":
        return written == f"{key}s"
    words, names = written.split(), key.split()
    return len(words) == len(names) and all(map(_is_form_of_word, words, names))


def _is_form_of_word(written: str, word: str) -> bool:
    if len(word) <= _SHORTEST:
        return written == word
    return any(
        written.startswith(stem) and _ENDING.fullmatch(written, len(stem)) is not None
        for stem in _stems_of(word)
    )


def _unsaid_bases(keys: list[str]) -> dict[str, list[str]]:
    """'Lumikkoa' and 'Lumikon' are said, 'Lumikko' is not: what two case forms of a word begin with."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for key in keys:
        if " " not in key and len(key) > _SHORTEST_STEM:
            alike[key[:_SHORTEST_STEM]].append(key)
    known = frozenset(keys)
    found: dict[str, list[str]] = {}
    for words in alike.values():
        for number, one in enumerate(words):
            for other in words[number + 1 :]:
                base = _common(one, other)
                if base not in known and base not in (one, other) and base[-1] in "aeiouyäöå":
                    forms = [
                        each for each in words if each.startswith(base) and _ENDING.fullmatch(each, len(base))
                    ]
                    if {one, other} <= set(forms):
                        found[base] = forms
    return found


def _common(one: str, other: str) -> str:
    pairs = zip(one, other, strict=False)
    length = next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    return one[:length]


def _in_small_letters(text: str, name: str, language: str) -> str:
    """Return what capitals print as it is written elsewhere, or as names are."""
    if not name.isupper() or (" " not in name and (len(name) <= _LONGEST_ACRONYM or "-" in name)):
        return name
    for match in re.finditer(re.escape(name), text, re.IGNORECASE):
        if match[0][0].isupper() and not match[0].isupper():
            return match[0]
    if language != "en":
        return name.capitalize()
    first, *rest = name.lower().split(" ")
    return " ".join((first.capitalize(), *(each if each in _SMALL else each.capitalize() for each in rest)))
