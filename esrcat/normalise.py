"""Clean a text for reading and keep the way back to every character of the source.

What changes: all kinds of spaces become a plain space, all kinds of line ends a line feed; soft hyphens,
zero-width and direction marks go; ligatures are spelled out and letters with separate accents composed;
runs of white space shrink, with at most one blank line between paragraphs; wrapped lines are joined;
broken words lose the hyphen of their former line end (`hyphens`). Dashes, quotes and digits stay as
printed, but for a dash that stands for the hyphen behind an abbreviation (ELY–keskus).

A single line feed is a wrap, and becomes a space, unless

- the next line starts as a list item,
- the line ends with a colon, or ends a sentence and the next starts with a capital,
- the line is shorter than 40 code points: a wrapped line is a full line. The length is that of the line
  as joined so far, so that cleaning a cleaned text changes nothing.

A line that ends with a hyphen or dash goes on in any case but a list item.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from esrcat.characters import (
    COMPOSABLE,
    DASHED_WORD,
    DROPPED,
    EQUAL_LENGTH,
    ODD,
    ODD_LATIN,
    OWN_HYPHEN,
    WORK,
    composed,
)
from esrcat.hyphens import LIST_ITEM, MidLine, borders
from esrcat.span import Span

_new = tuple.__new__
_SHORT_LINE, _SHORT_TEXT, _BOOK_LENGTH = 40, 400, 200_000
_UNTIDY_LINE_END = re.compile(r"\n(?:(?<= \n)|(?= )|(?=\n\n))")
_LINE_ENDS = re.compile(r"\n[ \n]*")
_SPACES = re.compile("  +")
# A line that is long enough, and goes on with small letters: what `_is_wrap` says of it is always yes.
_PLAIN_WRAP = re.compile(rf"\n(?<=[^\n]{{{_SHORT_LINE - 1}}}[a-zåäö,]\n)(?=[a-zåäö]{{2}})")
_ITEM = re.compile(LIST_ITEM)
_SENTENCE_END = re.compile(r"[.!?][)\"'”’»]?\Z")
# A range that a line end parts: 'heinä–' and 'syyskuussa', '2014–' and '2020'.
_PARTED_RANGE = re.compile(rf"(?<=[^\W_]–)\n(?!{LIST_ITEM})(?=[^\W_])")
_WORD = re.compile(r"(?<![@./\w-])\w{4,}+(?![@/-]|\.\w)")


class _Edits(NamedTuple):
    """The changed places of one pass, in order; between them text runs on unchanged."""

    source_starts: tuple[int, ...]
    source_ends: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Map a slice to the slice of the source that it came from."""
        if start == end:
            place = self._source_of(start)[0]
            return place, place
        return self._source_of(start)[0], self._source_of(end - 1)[1]

    def _source_of(self, offset: int) -> tuple[int, int]:
        number = bisect_right(self.starts, offset) - 1
        if number < 0:
            return offset, offset + 1
        if offset < self.ends[number]:
            return self.source_starts[number], self.source_ends[number]
        place = self.source_ends[number] + offset - self.ends[number]
        return place, place + 1

    def cleaned(self, offset: int) -> int | None:
        """Map a source offset to the offset here, None when that character is gone."""
        number = bisect_right(self.source_starts, offset) - 1
        if number < 0:
            return offset
        if offset < self.source_ends[number]:
            return self.starts[number] if self.ends[number] > self.starts[number] else None
        return self.ends[number] + offset - self.source_ends[number]


@dataclass(frozen=True, slots=True)
class View:
    """A cleaned text with the map back to its source.

    `joined`: one pair per hyphen that went: the offset in `text` where it stood, and whether the joined
    form is certain, that is, found elsewhere among the words of the document.
    """

    text: str
    joined: tuple[tuple[int, bool], ...] = ()
    _start: int = 0
    _passes: tuple[_Edits, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Map a slice of the cleaned text to the source.

        The span begins where the source of the first character begins and ends where that of the last one
        ends. A letter of a ligature has the whole ligature as its source. An empty slice gives an empty span.
        Raises IndexError when the offsets are not within the text or are in the wrong order.
        """
        if not 0 <= start <= end <= len(self.text):
            raise IndexError(f"no slice {start}:{end} in a text of {len(self.text)}")
        for edits in reversed(self._passes):
            start, end = edits.source(start, end)
        return _new(Span, (start + self._start, end + self._start))

    def index(self, offset: int) -> int | None:
        """Map an offset in the source to the cleaned text.

        None when the character was dropped or lies outside. The parts of a composed letter lead to the
        letter, a ligature to its first letter.
        """
        place: int | None = offset - self._start
        for edits in self._passes:
            if place is None or place < 0:
                return None
            place = edits.cleaned(place)
        return place if place is not None and 0 <= place < len(self.text) else None


def view(
    source: str,
    start: int = 0,
    end: int | None = None,
    *,
    words: Container[str] = frozenset(),
    in_mid_line: MidLine = "broken",
    width: int | None = None,
) -> View:
    """Clean a long text, or the part of it between two offsets, keeping its paragraphs and lists.

    `words`: casefolded words of the whole document (`words_of` or `Lexicon`); they decide doubtful hyphens.
    `in_mid_line`: what becomes of hyphens there.
    `width`: that of the wrapped lines, where it is known; 0 where lines are not wrapped and their ends
    stay. Spans lead to offsets in the whole `source`.
    """
    text = source[start:end]
    if _is_plain_and_short(text):
        return View(text, (), start)
    return _cleaned(text, start, words, in_mid_line, width)


def with_mark_at(seen: View, places: Iterable[int], mark: str) -> View:
    """Return a cleaned text with a mark put in at places, in order, that comes from nothing in the source."""
    passes = list(seen._passes)
    text = _apply(seen.text, ((place, place, mark) for place in places), passes)
    return View(text, seen.joined, seen._start, tuple(passes))


def clean(text: str, *, words: Container[str] = frozenset()) -> str:
    """Clean a value to one line: every run of white space is one space."""
    return text if _is_plain_and_short(text) else " ".join(_cleaned(text, 0, words).text.split())


def words_of(text: str) -> frozenset[str]:
    """Collect the words of a document, casefolded: what decides whether a broken word was joined right.

    Only words of four letters or more, as no join is shorter; no halves at a hyphen, no parts of addresses.
    """
    if len(text) > _BOOK_LENGTH:
        # A book says the same words over and over; no word and nothing that touches one has white space.
        text = "\n".join(set(text.split()))
    return frozenset(_WORD.findall(text.casefold()))


class Lexicon:
    """The answers of `words_of`, word by word: a search for the few words asked for costs less than the set.

    Words are found in lower case and with a capital, not in capitals throughout. In a text as long as a
    book the set costs less, once it is asked for.
    """

    __slots__ = ("_answers", "_text", "_words")

    def __init__(self, text: str) -> None:
        self._text = text
        self._answers: dict[object, bool] = {}
        self._words: frozenset[str] | None = None

    def __contains__(self, word: object) -> bool:
        answer = self._answers.get(word)
        if answer is None:
            if len(self._text) > _BOOK_LENGTH:
                if self._words is None:
                    self._words = words_of(self._text)
                return word in self._words
            found = isinstance(word, str) and (self._has(word) or self._has(word.capitalize()))
            answer = self._answers[word] = found
        return answer

    def _has(self, word: str) -> bool:
        at = self._text.find(word)
        while at >= 0:
            match = _WORD.match(self._text, at)
            if match and match.end() == at + len(word):
                return True
            at = self._text.find(word, at + 1)
        return False


def _is_plain_and_short(text: str) -> bool:
    return (
        len(text) < _SHORT_TEXT
        and not WORK.search(text)
        and "  " not in text
        and text.strip() == text
        and not DASHED_WORD.search(text)
    )


def _cleaned(
    text: str, start: int, words: Container[str], in_mid_line: MidLine = "broken", width: int | None = None
) -> View:
    passes: list[_Edits] = []
    if _has_odd(text):
        text = _plain_characters(text, passes)
    text = DASHED_WORD.sub("-", text).rstrip()
    if text[:1] in (" ", "\n"):
        text = _apply(text, [(0, len(text) - len(text.lstrip()), "")], passes)
    if _UNTIDY_LINE_END.search(text):
        text = _apply(text, _at_line_ends(text), passes)
    if "  " in text:
        text = _apply(
            text, ((match.start() + 1, match.end(), "") for match in _SPACES.finditer(text)), passes
        )
    joined: tuple[tuple[int, bool], ...] = ()
    found = borders(text, words, in_mid_line) if "-" in text else []
    if found:
        text = _apply(text, ((first, end, "") for first, end, _, _ in found), passes)
        places = zip(passes[-1].starts, found, strict=True)
        joined = tuple((place, certain) for place, (_, _, is_joined, certain) in places if is_joined)
    if width != 0 and "–\n" in text:
        text = _apply(text, ((*match.span(), "") for match in _PARTED_RANGE.finditer(text)), passes)
    if width != 0 and "\n" in text:
        text = _unwrapped(text, width or 0)
    return View(text, joined, start, tuple(passes))


def _has_odd(text: str) -> bool:
    """Tell whether any character needs work; in long plain texts without looking at each."""
    if len(text) < _SHORT_TEXT:
        return ODD.search(text) is not None
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return ODD.search(text) is not None
    return any(map(text.__contains__, ODD_LATIN))


def _plain_characters(text: str, passes: list[_Edits]) -> str:
    for odd, even in EQUAL_LENGTH:
        if odd in text:
            text = text.replace(odd, even)
    if _has_odd(text):
        text = _apply(text, ((*match.span(), "") for match in DROPPED.finditer(text)), passes)
        clusters = ((*match.span(), composed(match.group())) for match in COMPOSABLE.finditer(text))
        text = OWN_HYPHEN.sub("-", _apply(text, clusters, passes))
    return text


def _at_line_ends(text: str) -> Iterable[tuple[int, int, str]]:
    """Find the white space to drop around line feeds; those that stay, two at most, keep their place."""
    for match in _LINE_ENDS.finditer(text):
        start, end = match.span()
        while text[start - 1] == " ":
            start -= 1
        feeds = [place for place in range(match.start(), end) if text[place] == "\n"][:2]
        for place in feeds:
            if start < place:
                yield start, place, ""
            start = place + 1
        if start < end:
            yield start, end, ""


def _unwrapped(text: str, width: int) -> str:
    """Turn the line ends of wrapped lines into spaces; lengths do not change."""
    # Most line ends of running text need no second look; what is asked of the others looks at `text`.
    quick = _PLAIN_WRAP.sub(" ", text)
    pieces: list[str] = []
    done = line = 0
    for match in _LINE_ENDS.finditer(quick):
        place, after = match.span()
        if after - place == 1 and _is_wrap(text, line, place, width):
            pieces += quick[done:place], " "
            done = after
        else:
            line = after
    if not pieces:
        return quick
    return "".join([*pieces, quick[done:]])


def _is_wrap(text: str, line: int, place: int, width: int) -> bool:
    """Tell whether the line feed at `place` only wraps the line that began at `line`."""
    last, first, second = text[place - 1], text[place + 1], text[place + 2 : place + 3]
    if (not first.isalpha() or second == ")") and _ITEM.match(text, place + 1):
        return False
    if last in "-–" or (width and first.islower() and not _had_room(text, place, width)):
        return True
    if place - line < _SHORT_LINE or last == ":":
        return False
    if first.isupper() or (second.isupper() and not first.isalnum()):
        return not _SENTENCE_END.search(text, place - 2, place) and not _had_room(text, place, width)
    return True


def _had_room(text: str, place: int, width: int) -> bool:
    """Tell whether the line that ends at `place` had room for the next word in lines of `width`."""
    word = text[place + 1 : place + width].split(None, 1)[0] if width else ""
    return place - text.rfind("\n", 0, place) + len(word) < width


def _apply(text: str, changes: Iterable[tuple[int, int, str]], passes: list[_Edits]) -> str:
    """Make the changes, given in order as start, end and replacement, and add the pass to `passes`."""
    pieces: list[str] = []
    table: tuple[list[int], list[int], list[int], list[int]] = ([], [], [], [])
    source_starts, source_ends, starts, ends = table
    done = shift = 0
    for start, end, replacement in changes:
        pieces += text[done:start], replacement
        source_starts.append(start)
        source_ends.append(end)
        starts.append(start + shift)
        shift += len(replacement) - end + start
        ends.append(end + shift)
        done = end
    if not pieces:
        return text
    pieces.append(text[done:])
    passes.append(_Edits(*map(tuple, table)))
    return "".join(pieces)
