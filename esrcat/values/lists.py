"""Read lists of names: places, organisations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.values.reading import Reading
from esrcat.values.spacing import plain, visible

_new = tuple.__new__
_WORDS = r"(?![TtHh][Ll]\b)\w++(?>(?:[ -]\w++)*)"
_PAGE = re.compile(rf"{_WORDS}(?>(?:, {_WORDS})*)")
# A comma after a hyphen belongs to the name ('elinkeino-, liikenne- ja ympäristökeskus'), as does one in
# brackets; a bracket without its pair is an ordinary character.
_ITEM = re.compile(r"(?>(?:[^,;\n(]++|\([^()\n]{0,200}\)|\(|(?<=-),)+)")
_PROVINCE_TAG = re.compile(r"\s*(?:Tl|Hl)\.?\s*", re.IGNORECASE)
_BULLET = re.compile(r"\s*(?:[-–•·*]\s+)?")
_AND = re.compile(r"(?<!-)\s+(?:ja|sekä|och|samt)\s+")


def names(text: str, *, split_and: bool = False) -> list[Reading]:
    """Read the names of a list parted by commas, semicolons or line breaks: readings `name`.

    The printed form 'Koski, Tl' is the one name 'Koski Tl'. Bullets and the full stop that ends the list
    are not part of a name. With `split_and` the last item is also parted at 'ja', 'sekä', 'och', 'samt'.
    """
    if not split_and and _PAGE.fullmatch(text) is not None:
        return _page_names(text)
    seen = visible(text)
    readings = []
    for start, end in _spans(seen.text, split_and):
        printed = seen.text[start:end]
        name = plain(printed)
        if "," in printed:
            place, _, tag = printed.rpartition(",")
            name = plain(f"{place} {tag}") if _PROVINCE_TAG.fullmatch(tag) else name
        readings.append(seen.reading("name", name, start, end))
    return readings


def _page_names(text: str) -> list[Reading]:
    """Read the usual wording 'A, B-C, D E' by its commas alone."""
    readings = []
    start = 0
    for name in text.split(", "):
        end = start + len(name)
        readings.append(_new(Reading, ("name", name, start, end)))
        start = end + 2
    return readings


def _spans(text: str, split_and: bool) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    body = len(text.rstrip(" .\t\r\n\u00a0"))
    for item in _ITEM.finditer(text, 0, body):
        start, end = _trimmed(text, *item.span())
        if start == end:
            continue
        if spans and text[item.start() - 1] == "," and _PROVINCE_TAG.fullmatch(item[0]):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    if split_and and spans:
        spans[-1:] = _split_and(text, *spans[-1])
    return spans


def _split_and(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for joint in _AND.finditer(text, start, end):
        yield start, joint.start()
        start = joint.end()
    yield start, end


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    bullet = _BULLET.match(text, start, end)
    start = bullet.end() if bullet else start
    return start, start + len(text[start:end].rstrip())
