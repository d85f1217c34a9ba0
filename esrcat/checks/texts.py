"""Checks of names and long texts: cut off, doubled, in another language, placeholders, broken characters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.checks.facts import Facts, about, printed_name
from esrcat.evidence import Found
from esrcat.issues import Issue
from esrcat.language import languages
from esrcat.span import Span

_PROSE = (
    "/target_groups/direct",
    "/target_groups/indirect",
    "/summary",
    "/dissemination/communication_plan",
    "/dissemination/good_practices",
    "/final_report",
)
_NAMES = ("/name", "/actor/name")
_PLACEHOLDER = re.compile(
    r"(?:testi?(?:hanke|projekti)?|proj(?:ekti)?|hanke|xx+|yy+|asdf\w*|lorem ipsum.*|poistettava|nimi|name"
    r"|täydennetään(?: myöhemmin)?|tulossa|tyhjä|[.?_*]+)\W*\d*",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_PLACEHOLDER = 40
_LONG = 120
_ROUND = 500
_TOLD_BY = 600
# A text that goes on: a mark, or a word that stands between others.
_GOES_ON = re.compile(
    r"(?:[,;(\[/–-]|\.\.\.|…|(?<!\w)(?:ja|sekä|tai|eli|että|jotta|koska|joka|jotka|kun|kuin|och|att|som|eller|för))"
)
_ENDS = frozenset(".!?)”\"»:'’")
_LAST = 12
# UTF-8 that was read as Windows-1252, once or twice, the sign for what could not be read, and the letters of
# DOS and of old Macs as that set has them: marks and capitals between small letters.
_BROKEN = re.compile(r"Ã[¤¶¥„–\x84\x96…]|Ã\u0083|â€[™œ“”\x9c\x9d]|\ufffd|(?<=[a-zäöå])[„†ŠŒ](?=[a-zäöå])")
_OF_BROKEN = ("Ã", "â€", "\ufffd", "„", "†", "Š", "Œ")


def placeholder(facts: Facts) -> Iterator[Issue]:
    """Names and texts have content: no 'testi', no 'xxx'."""
    for pointer in (*_NAMES, *_PROSE):
        found = facts.values.get(pointer)
        if found:
            text = str(found.value)
            if len(text) <= _LONGEST_PLACEHOLDER and _PLACEHOLDER.fullmatch(text.strip()):
                yield about(found, "placeholder", text=text)


def text_cut_off(facts: Facts) -> Iterator[Issue]:
    """A long text ends with a sentence or a list item, not with a comma, 'ja' or the limit of a field.

    Limits of fields are round: a text of 2 000 characters that ends in a letter was cut there.
    """
    for found in _texts(facts):
        text = str(found.value)
        if len(text) >= _LONG and text[-1] not in _ENDS and _is_cut(found, text):
            # The last word is enough to show it.
            first = max(found.start, found.end - _LAST)
            yield Issue("text-cut-off", found.pointer, Span(first, found.end))


def same_text_twice(facts: Facts) -> Iterator[Issue]:
    """A long text stands in one field only."""
    seen: dict[str, str] = {}
    for found in _texts(facts):
        text = str(found.value)
        if len(text) >= _LONG:
            if text in seen:
                yield about(found, "same-text-twice", label=printed_name(facts.form, seen[text]))
            seen.setdefault(text, found.pointer)


def text_in_other_language(facts: Facts) -> Iterator[Issue]:
    """The texts of one document are in one language. For information: some summaries are meant to differ."""
    told = [(found, language) for found in _texts(facts) if (language := _language(str(found.value)))]
    if len({language for _, language in told}) < 2:
        return
    lengths: dict[str, int] = {}
    for found, language in told:
        lengths[language] = lengths.get(language, 0) + len(str(found.value))
    expected = max(lengths, key=lambda language: lengths[language])
    for found, language in told:
        if language != expected:
            yield about(found, "text-in-other-language", language=language, expected=expected)


def broken_characters(facts: Facts) -> Iterator[Issue]:
    """Letters are whole: no 'Ã¤' or '„' for 'ä' within a word, no '\ufffd'."""
    for pointer in (*_NAMES, *_PROSE):
        found = facts.values.get(pointer)
        if found:
            text = str(found.value)
            if any(map(text.__contains__, _OF_BROKEN)) and (broken := _BROKEN.search(text)):
                yield about(found, "broken-characters", text=broken[0])


def _texts(facts: Facts) -> Iterator[Found]:
    for pointer in _PROSE:
        found = facts.values.get(pointer)
        if found:
            yield found


def _is_cut(found: Found, text: str) -> bool:
    if _GOES_ON.fullmatch(text, max(text.rfind(" "), text.rfind("\n")) + 1) or _GOES_ON.fullmatch(text[-1]):
        return True
    return any(length >= _ROUND and length % _ROUND == 0 for length in (len(text), found.end - found.start))


def _language(text: str) -> str:
    """Return the language of a long text, '' for a short one and for one in several."""
    if len(text) < _LONG:
        return ""
    # Letters that are rare in Finnish tell at memory speed that it is nothing else.
    start = text[:_TOLD_BY]
    foreign = [letter for letter in "åwcf" if letter in start]
    if sum(map(start.count, foreign)) < len(start) // _LONG:
        return "fi"
    found = languages(text)
    return found[0] if len(found) == 1 else ""
