"""Find places in running Finnish text, in the nominative, the genitive and the local cases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from esrcat.vocab import place_context as context
from esrcat.vocab.place_context import Before, Head
from esrcat.vocab.place_forms import PlaceForm, openings, place_forms
from esrcat.vocab.places import Kind, Place
from esrcat.vocab.sentence_start import at_sentence_start

_TOKEN = re.compile(r"[A-ZÅÄÖ][^\W\d_]*(?::t)?(?:[-\u2010\u2011–][^\W\d_]+)*-?")
_DASHES = str.maketrans("\u2010\u2011–", "---")
_CONNECTOR = re.compile(r",? (?:ja|sekä|tai|och|eli) |, ?| ?[/–] ?|\n|-")
# 'Pohjois- ja Etelä-Savossa': the first word lacks what the second has after its hyphen.
_SHARED = re.compile(r",? (?:ja|sekä|tai) |, ")
_SPACES = str.maketrans("\n\u00a0", "  ")


class PlaceInText(NamedTuple):
    """A place and where its name stands in the text, end exclusive, without the words around it."""

    place: Place
    start: int
    end: int


class _Candidate(NamedTuple):
    form: PlaceForm
    start: int
    end: int


class _Verdict(NamedTuple):
    """Whether a candidate is a place: `taken` at once, or `pending` until one of the same list is."""

    taken: bool
    pending: bool
    kind: Kind | None


_NO = _Verdict(False, False, None)


def places_in(text: str) -> list[PlaceInText]:
    """Find the regions, sub-regions and municipalities that running text names, in order.

    A name needs its capital. The word after it tells the kind ('Kaustisen seutukunta'); without
    such a word a place that exists today goes first, then a municipality, a region, a sub-region.
    Not taken are names in an organisation's name ('Kuopion kaupunki', 'Lapin liitto'), in a
    person's, in another proper name ('Lapin Kansa') and after a postcode. What is ambiguous is
    listed with what it needs in data/ambiguous_places.csv. An unknown name is not reported.
    """
    candidates = list(_candidates(text))
    chained = [_chained(text, one, other) for one, other in pairwise(candidates)]
    verdicts = _verdicts(text, candidates, chained)
    for order in (range(1, len(verdicts)), range(len(verdicts) - 2, -1, -1)):
        for index in order:
            other = index - 1 if order.step > 0 else index + 1
            if verdicts[index].pending and verdicts[other].taken and chained[min(index, other)]:
                verdicts[index] = verdicts[index]._replace(taken=True, pending=False)
    return [
        PlaceInText(_chosen(candidate.form, verdict.kind), candidate.start, candidate.end)
        for candidate, verdict in zip(candidates, verdicts, strict=True)
        if verdict.taken
    ]


def _candidates(text: str) -> Iterator[_Candidate]:
    forms, several = place_forms(), openings()
    open_parts: list[tuple[str, int, int]] = []
    done = 0
    for match in _TOKEN.finditer(text):
        word, start, end = match[0], match.start(), match.end()
        if start < done:
            continue
        if word in several and (long := _several(text, start, several[word])):
            done = start + len(long)
            yield _Candidate(forms[long], start, done)
        elif (form := forms.get(word)) is not None:
            yield from _completed(text, open_parts, word, start)
            yield _Candidate(form, start, end)
        elif not (word.isalpha() or ":" in word):
            word = word.translate(_DASHES)
            if word.endswith("-"):
                open_parts.append((word, start, end))
                continue
            if word in forms:
                yield _Candidate(forms[word], start, end)
            else:
                yield from _joined(word, start)
        if open_parts:
            open_parts.clear()


def _several(text: str, start: int, names: tuple[str, ...]) -> str:
    """Give the name of several words that stands here, or ''."""
    for name in names:
        end = start + len(name)
        if text[start:end].translate(_SPACES) == name and not text[end : end + 1].isalnum():
            return name
    return ""


def _completed(text: str, parts: list[tuple[str, int, int]], word: str, start: int) -> Iterator[_Candidate]:
    """Yield the places whose names end like the one after them: 'Pohjois-' in 'Pohjois- ja Etelä-Savo'."""
    ending = word.partition("-")[2]
    for number, (part, part_start, part_end) in enumerate(parts):
        follower = parts[number + 1][1] if number + 1 < len(parts) else start
        form = place_forms().get(part + ending) if ending else None
        if form is not None and _SHARED.fullmatch(text, part_end, follower):
            yield _Candidate(form, part_start, part_end)


def _joined(word: str, start: int) -> Iterator[_Candidate]:
    """Yield the places that a hyphen joins: 'Lieksan-Juuan'; nothing unless every part is one."""
    parts = word.split("-")
    found = [place_forms().get(part) for part in parts]
    for part, form in zip(parts, found, strict=True):
        if None not in found and form is not None:
            yield _Candidate(form, start, start + len(part))
        start += len(part) + 1


def _chained(text: str, one: _Candidate, other: _Candidate) -> bool:
    gap = other.start - one.end
    return gap <= 8 and _CONNECTOR.fullmatch(text, one.end, other.start) is not None


def _verdicts(text: str, candidates: list[_Candidate], chained: list[bool]) -> list[_Verdict]:
    """Judge each candidate; one in a list shares the head word after the list and the cue before it."""
    starts = {candidate.start for candidate in candidates}
    ends = {candidate.end for candidate in candidates}
    heads: list[Head] = [Head()] * len(candidates)
    for index in range(len(candidates) - 1, -1, -1):
        if candidates[index].form.case == "genitive":
            found = context.head(text, candidates[index].end)
            after = heads[index + 1] if index + 1 < len(heads) and chained[index] else Head()
            heads[index] = found if found.area or found.organisation else after
    verdicts: list[_Verdict] = []
    cue = Head()
    for index, (candidate, head) in enumerate(zip(candidates, heads, strict=True)):
        before = context.before(text, candidate.start)
        own = context.cue_in(before.word) if before is not None else Head()
        cue = own if own.area or not (index and chained[index - 1]) else cue
        excluded = head.organisation or _excluded(text, candidate, before, starts, ends)
        verdicts.append(_NO if excluded else _judged(text, candidate, before, head, cue))
    return verdicts


def _judged(text: str, candidate: _Candidate, before: Before | None, head: Head, cue: Head) -> _Verdict:
    kind = head.kind or cue.kind
    needs = context.needs().get(candidate.form.nominative)
    if needs is None or head.area or cue.area:
        return _Verdict(True, False, kind)
    inner = candidate.form.case == "inner"
    if not inner and before is not None and context.is_title(before.word):
        return _NO
    lacking = (
        "always" in needs
        or ("context" in needs and not inner)
        or ("not at start" in needs and at_sentence_start(text, candidate.start))
    )
    return _Verdict(not lacking, lacking, kind)


def _excluded(
    text: str, candidate: _Candidate, before: Before | None, starts: set[int], ends: set[int]
) -> bool:
    """Tell whether what stands beside a name makes it a part of another name."""
    case, start, end = candidate.form.case, candidate.start, candidate.end
    left, right = text[start - 1 : start], text[end : end + 1]
    if left.isalnum() or left in ("-", "@", "_", "&") or right.isalnum() or right in ("@", "_", "&"):
        # The second of two places that a hyphen joins.
        return not (left == "-" and start - 1 in ends)
    if case == "inner":
        return False
    if before is not None and context.is_given_name(before.word):
        return True
    if case == "outer":
        return False
    if end + 1 not in starts and context.name_after(text, end):
        return True
    if case == "genitive":
        return False
    if context.swedish_body_after(text, end) or (before is not None and context.is_office(text, before)):
        return True
    return before is not None and start - 1 not in ends and context.is_name(text, before)


def _chosen(form: PlaceForm, kind: Kind | None) -> Place:
    for place in form.places:
        if place.kind == kind:
            return place
    return min(form.places, key=lambda place: place.current is not None)
