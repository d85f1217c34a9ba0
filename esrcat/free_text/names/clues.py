"""What is known of words that may be a project's name, as clues that a judgement weighs.

Where they stand (title, heading, quotes, before '-hanke', beside phones), how often, amid sentences or not,
what they are known to be (a place, a person, a body, a fund), and the words around all their places together.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.by_salience import words_of_persons
from esrcat.free_text.names.candidates import Candidate
from esrcat.free_text.names.endings import has_verb, is_before_verb, may_end_with
from esrcat.free_text.names.mention import QUOTES, Mention, folded
from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.names.phrases_by_deeds import COMMON
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled
from esrcat.judging import Clues
from esrcat.judging.surroundings import stems
from esrcat.pages.funds import find_funds
from esrcat.vocab.place_context import given_names, rarer_given_names
from esrcat.vocab.place_forms import place_forms

_PHONE = re.compile(r"@|\((?:at|ät)\)|\[(?:at|ät)\]|\b0\d{1,2}[\s-]?\d{3}|\+358")
_NOUN_BEHIND = re.compile(r"\s?[-–](?:hank|proj)|\s(?:hanke|hankk|projekt|project)", re.IGNORECASE)
_NOUN_BEFORE = re.compile(
    r"(?:hanke\w*|hankk\w+|projekt(?:et)?|project|projekti)(?:\s(?:called|nimeltä|som\sheter|named))?,?\s[\"”“]?\Z",
    re.IGNORECASE,
)
_YEAR_BEHIND = re.compile(r"\W{0,3}\(?(?:19|20)\d\d|\s\([A-Z]?\d{4}")
_CAPITAL_BEFORE, _CAPITAL_BEHIND = re.compile(r"[A-ZÅÄÖ][\w-]*\s\Z"), re.compile(r"\s[A-ZÅÄÖ]")
_HOST = re.compile(r"@([\w.-]+)|(?:www\.|https?://)([\w./-]+)|\b([\w-]+\.(?:fi|example|eu|com|org|net))\b")
_PLAIN = str.maketrans("åäö", "aao")
_SIGNS = (
    (re.compile(r"\s[–—-]\s[a-zåäö]"), "dash and small letter"),
    (re.compile(r"\s[–—-]\s[A-ZÅÄÖ]"), "dash and capital"),
    (re.compile(r"[(:]"), "bracket or colon"),
    (re.compile(r","), "comma"),
    (re.compile(r"[?!.]"), "stop"),
    (re.compile(r"\d"), "digit"),
)
_KEY_WORD = re.compile(r"[^\W_]+")
_MANY_WORDS, _MANY_LETTERS, _OFTEN, _PARTS, _LINES = 6, 48, 5, 5, 4
_LONGEST_ACRONYM, _NEXT, _FEW = 8, 3, 3
_NAMED_OTHERWISE = frozenset(
    f"={each}"
    for each in (
        "place", "part place", "given name", "person", "fund", "common", "body", "sure body", "part of body",
        "behind a capital", "before a capital", "verb",
    )
)  # fmt: skip


class Surveyed(NamedTuple):
    """What is known of a whole text, asked once for all candidates."""

    story: Story
    persons: frozenset[str]
    bodies: tuple[tuple[int, int, bool], ...]
    hosts: tuple[str, ...]
    others: frozenset[int]
    of_others: frozenset[int]
    openings: tuple[str, ...]
    title: str


def surveyed(story: Story, mentions: Sequence[Mention]) -> Surveyed:
    """Look at a text; mentions of a weight below nothing are said to be those of others."""
    language = story.wordings[0].language
    bodies = [
        (each.start, each.end, each.certain)
        for statement in story.statements
        for each in organisations_in(story.text, statement.start, statement.end, language)
    ]
    hosts = ["".join(filter(None, match.groups())) for match in _HOST.finditer(str(story.text))]
    of_others = [
        statement.start
        for statement in story.statements
        if any(
            compiled(pattern).search(statement.text)
            for wording in story.wordings
            for pattern in (wording.other, wording.elsewhere, wording.sequel)
        )
    ]
    return Surveyed(
        story,
        words_of_persons(story),
        tuple(bodies),
        tuple(host.lower().replace("-", "").translate(_PLAIN) for host in hosts),
        frozenset(each.start for each in mentions if each.weight < 0),
        frozenset(of_others),
        tuple(folded(story.line_text(line)) for line in story.lines[:_LINES]),
        folded(story.line_text(story.lines[story.title])) if story.title >= 0 else "",
    )


def clues_of_name(text: Surveyed, candidate: Candidate) -> Clues:
    """Return the clues of a candidate."""
    return clues_apart(text, candidate) | clues_around(text, candidate)


def clues_apart(text: Surveyed, candidate: Candidate) -> Clues:
    """Return what is known of a candidate but for the words around it, which take as long to gather."""
    found: Clues = dict.fromkeys([f"@{word[:6]}" for word in _KEY_WORD.findall(candidate.key)], 1.0)
    found[f"*{candidate.key[-3:]}"] = found[f"*{candidate.key[-4:]}"] = 1.0
    signs = [*_of_words(text, candidate), *_of_title(text, candidate.key)]
    for start, end in candidate.places:
        signs += _of_place(text, start, end)
    found |= dict.fromkeys([f"={sign}" for sign in signs], 1.0)
    found |= _of_all_places(text, candidate)
    found |= dict.fromkeys([f"={sign}" for sign in _together(found, candidate)], 1.0)
    return found


def _of_words(text: Surveyed, candidate: Candidate) -> Iterator[str]:
    """Yield what the words of a name are, wherever they stand."""
    name, words = candidate.name, candidate.name.split()
    yield from _of_shape(name, words)
    yield from _of_vocabulary(text, name, words)
    if f"{name[0].lower()}{name[1:]}" in text.story.text:
        yield "in small letters"
    letters = "".join(filter(str.isalnum, candidate.key)).translate(_PLAIN)
    if len(letters) > _FEW and any(letters in host for host in text.hosts):
        yield "in a host"
    yield from (f"written as {way}" for way in candidate.ways - {"said"})
    within = candidate.part_of_longer
    yield f"{'never' if not within else 'always' if within == 1 else 'at times'} within longer words"


def _of_shape(name: str, words: list[str]) -> Iterator[str]:
    """Yield how long a name is and which of its letters are capitals."""
    yield f"{min(len(words), _MANY_WORDS)} words"
    yield f"{min(len(name), _MANY_LETTERS) // 8} eights"
    if len(words) > 1:
        small = all(not word[:1].isupper() for word in words[1:])
        yield "first capital only" if small else "more capitals"
    if name.isupper():
        yield "capitals" if len(name) > _LONGEST_ACRONYM or " " in name else "short capitals"
    elif len(words) == 1 and any(map(str.isupper, name[1:])):
        yield "coined"
    yield from (sign for pattern, sign in _SIGNS if pattern.search(name))


def _of_vocabulary(text: Surveyed, name: str, words: list[str]) -> Iterator[str]:
    """Yield what kinds of words are in a name: verbs, persons, places, funds and common ones."""
    if has_verb(name, text.story.wordings[0].language):
        yield "verb"
    if not may_end_with(words[-1]):
        yield "joining word last"
    if words[0] in given_names() or words[0] in rarer_given_names():
        yield "given name"
    if not text.persons.isdisjoint(words):
        yield "person"
    places = [word in place_forms() or word.removesuffix("s") in place_forms() for word in words]
    if any(places):
        yield "place" if all(places) else "part place"
    if find_funds(name):
        yield "fund"
    if COMMON.match(name):
        yield "common"


def _of_title(text: Surveyed, key: str) -> Iterator[str]:
    """Yield how a name stands in the title and the first lines."""
    for line, where in ((text.title, "title"), *((opening, "first lines") for opening in text.openings)):
        if key == line:
            yield where
        elif line.startswith(f"{key} "):
            yield f"opens {where}"
        elif line.endswith(f" {key}"):
            yield f"ends {where}"
        elif f" {key} " in line:
            yield f"in {where}"
        elif len(key) > _OFTEN and key[:-1] in line:
            yield f"form in {where}"


def _of_place(text: Surveyed, start: int, end: int) -> Iterator[str]:
    """Yield what is known of one place where a name stands."""
    written = text.story.text
    if written[max(0, start - 1) : start] in tuple(QUOTES):
        yield "quoted" if written[end : end + 1] in tuple(QUOTES) else "opens a quote"
    if _NOUN_BEHIND.match(written, end):
        yield "before noun"
    if _NOUN_BEFORE.search(written, max(0, start - 30), start):
        yield "behind noun"
    yield from _of_line(text.story, start, end)
    if start in text.others:
        yield "said of others"
    if _YEAR_BEHIND.match(written, end):
        yield "year behind"
    if _CAPITAL_BEFORE.search(written, max(0, start - 25), start):
        yield "behind a capital"
    if _CAPITAL_BEHIND.match(written, end):
        yield "before a capital"
    for low, high, certain in text.bodies:
        if low < end and start < high:
            whole = low <= start and end <= high
            yield ("sure body" if certain else "body") if whole else "part of body"


def _of_line(story: Story, start: int, end: int) -> Iterator[str]:
    """Yield what the line of a name is, and where on it the name stands."""
    line = story.lines[story.line_at(start)]
    if _PHONE.search(story.text, line.start, line.end):
        yield "beside a phone"
    if line.kind == "heading":
        yield "in heading"
    if line.end - line.start == end - start:
        yield "alone on a line"
    is_subject = is_before_verb(story.text, end, line.end, story.wordings[0].language)
    if is_subject:
        yield "before a verb"
    if start == line.start and end < line.end:
        yield "opens a line, verb behind" if is_subject else "opens a line"


def _of_all_places(text: Surveyed, candidate: Candidate) -> Clues:
    """Return how often a name stands where, and the share of its places in sentences of some kinds."""
    story, places = text.story, candidate.places
    amid = of_others = 0
    for start, _ in places:
        first, _ = _sentence_at(story, start)
        is_amid = _KEY_WORD.search(story.text, first, start) is not None
        amid += is_amid and story.lines[story.line_at(start)].kind != "heading"
        of_others += first in text.of_others
    found: Clues = {f"={min(len(places), _OFTEN)} times": 1.0}
    if len({end - start for start, end in places}) > 1:
        found["=in case forms"] = 1.0
    if amid:
        found |= {"=amid sentences": amid / len(places), f"={min(amid, _FEW + 1)} amid": 1.0}
    if of_others:
        found["=sentence of others"] = of_others / len(places)
    first_place, last_place = places[0][0], places[-1][0]
    found[f"=part {_PARTS * first_place // len(story.text)}"] = 1.0
    if 2 * (last_place - first_place) > len(story.text):
        found["=all over the text"] = 1.0
    return found


def _sentence_at(story: Story, start: int) -> tuple[int, int]:
    """Return where the sentence of a place begins and ends; outside of sentences its line."""
    around = story.statement_at(start) or story.lines[story.line_at(start)]
    return around.start, around.end


def clues_around(text: Surveyed, candidate: Candidate) -> Clues:
    """Return the words before and behind all places of a candidate."""
    found: Clues = {}
    times: Counter[str] = Counter()
    story = text.story
    for start, end in candidate.places:
        first, last = _sentence_at(story, start)
        before, behind = stems(story.text[first:start]), stems(story.text[end:last])
        for side, near in (("[", before[: -_NEXT - 1 : -1]), ("]", behind[:_NEXT])):
            for number, stem in enumerate(near):
                found[f"{side}{stem}"] = max(found.get(f"{side}{stem}", 0.0), 2 / (2 + number))
        found |= dict.fromkeys([f"<<{stem}" for stem in before[-1:]], 1.0)
        found |= dict.fromkeys([f">>{stem}" for stem in behind[:1]], 1.0)
        times.update({*before, *behind})
    found |= {f"~{stem}": count / len(candidate.places) for stem, count in times.items()}
    if is_never_a_name(candidate.name):
        # Asked here, as it takes long and speaks only against what is dropped without it.
        found["=never a name"] = 1.0
    return found


_WITH_WORDS = tuple(
    f"={each}"
    for each in (
        "title", "opens title", "ends title", "in title", "form in title", "first lines", "opens first lines",
        "alone on a line", "quoted", "before noun", "behind noun", "amid sentences",
    )
)  # fmt: skip


def _together(found: Clues, candidate: Candidate) -> Iterator[str]:
    """Yield clues that say more together: in the title and without a verb, amid sentences and no place."""
    count = len(candidate.name.split())
    words = "one word" if count == 1 else "some words" if count < _MANY_WORDS else "many words"
    verb = " with verb" if "=verb" in found else ""
    times = min(len(candidate.places), _FEW)
    in_title = " of the title" if "=title" in found else ""
    for sign in _WITH_WORDS:
        if sign in found:
            yield f"{sign[1:]}, {words}{verb}"
            yield f"{sign[1:]}, {times} times{verb}{in_title}"
    is_free = _NAMED_OTHERWISE.isdisjoint(found)
    if is_free and count == 1 and "=in small letters" not in found and "=amid sentences" in found:
        yield "free word"
        yield f"free word, {times} times"
    if is_free and count > 1 and ("=amid sentences" in found or "=alone on a line" in found):
        yield "free words"
        yield f"free words, {times} times"
