"""Put the texts of pictures and the addresses of links into the text of a page where they stand.

They are part of the page without being visible as text: the address behind 'Send mail', the letter '@' as a
picture, the names of the funds in a row of logos. They are put only into the text itself, each with its place
in the source; a form never sees them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from esrcat.document import Block, Container, Document
from esrcat.pages.elements import Page
from esrcat.patterns import quick
from esrcat.readers.source_map import Piece, SourceMap, fold

# A link to an address, with what it shows, or a picture, which may stand in such a link: both in one search.
# What stands in a tag, and in a link, ends where another begins: no page can make this search on and on.
_HIDDEN = quick(
    r"""<(?:a\s[^<>]*?href\s*=\s*["']?\s*((?:mailto:|&\#0*109;|&\#x0*6d;)[^"'<>]*+)["']?[^<>]*+>"""
    r"""(?=([^<]*+(?>(?:<(?!/?a[\s>])[^<]*+)*))</a\s*>)"""
    r"""|img\s[^<>]*?\balt\s*=\s*(?:"([^"]*)"|'([^']*)'))""",
    re.I,
)
_MAIL, _IN_DOUBLE_QUOTES, _IN_QUOTES = 1, 3, 4
_TAG = re.compile(r"<[^>]*>")
_LETTER = re.compile(r"@|\.|\(?\s*(?:at|ät|a|dot|piste|miuku(?:mauku)?)\s*\)?", re.I)
_ADDRESS = re.compile(
    r"\S+\s?(?:@|\(at\)|\[at\]|\(a\))\s?\S+\.\w+"
    r"|\S+\s(?:at|ät|snabel-a|miukumauku)\s\S+(?:\.|\s(?:dot|piste|punkt)\s)\w+",
    re.I,
)
_BLOCK_TAG = re.compile(r"</?(?:p|div|li|t[drh]|table|h[1-6]|ul|ol|dl|d[td]|section|article|br)\b", re.I)
_SAYS_NOTHING = re.compile(
    r"(?:kuva|image|bild|logo|logot|picture|photo|icon|ikoni|spacer|banner|\W*|.*\.(?:jpe?g|png|gif|svg"
    r"|webp))",
    re.I,
)
_AT = re.compile(r"@|[(\[\s](?:at|ät|a|snabel-a|miukumauku)[)\]\s]", re.I)
_SHORTEST, _LONGEST = 3, 300
_new = tuple.__new__
_LONGEST_LETTER = 14


class Insertion(NamedTuple):
    """A raw text of the source to be put at `at` of the text: into the block that ends there, or after it."""

    at: int
    source: int
    raw: str
    lead: str
    block: int
    is_block: bool


def with_hidden_text(
    page: Page, keeps: Sequence[bool], within: Sequence[tuple[int, int]], title: int | None
) -> tuple[Document, list[bool], int | None]:
    """Return the document with these texts, for each of its blocks whether it is the text, and the title.

    `within` are the stretches of the source that are the text itself. The same document comes back where
    nothing is hidden.
    """
    insertions = sorted(_find(page, keeps, within), key=lambda each: (each.at, each.is_block))
    if insertions:
        return _inserted(page.document, insertions, keeps, title)
    return page.document, list(keeps), title


def _find(page: Page, keeps: Sequence[bool], within: Sequence[tuple[int, int]]) -> Iterator[Insertion]:
    ends: _Ends | None = None
    for start, stop in within:
        found = [*_HIDDEN.finditer(page.source, start, stop)]
        if found:
            ends = ends or _Ends(page, keeps)
            # At one place of the text addresses go before pictures.
            for match in sorted(found, key=_is_picture):
                if _is_picture(match):
                    yield from _of_picture(match, ends, page.document.text)
                else:
                    yield from _of_mail(match, ends)


def _is_picture(match: re.Match[str]) -> bool:
    return match[_MAIL] is None


def _of_mail(mail: re.Match[str], ends: _Ends) -> Iterator[Insertion]:
    """Yield the address of a link that does not show it."""
    href = mail[1].partition("?")[0].rstrip()
    address = fold(href)[len("mailto:") :].strip()
    shown = fold(_TAG.sub("", mail[2]))
    if "@" not in address or address.lower() in shown.lower():
        return
    # The scheme may be written in references too.
    skip = next(index for index in range(len(href)) if fold(href[index:]) == address)
    yield from ends.insertion(
        mail.end(2), mail.start(1) + skip, href[skip:], lead=" ", is_block=not shown.strip()
    )


def _of_picture(picture: re.Match[str], ends: _Ends, text: str) -> Iterator[Insertion]:
    """Yield the text of a picture that says something: a letter into its word, all else after its block."""
    group = _IN_QUOTES if picture[_IN_DOUBLE_QUOTES] is None else _IN_DOUBLE_QUOTES
    raw = picture[group].strip()
    says = fold(raw).strip()
    first = picture.start(group) + len(picture[group]) - len(picture[group].lstrip())
    if len(says) <= _LONGEST_LETTER and _LETTER.fullmatch(says):
        yield from ends.insertion(picture.start(), first, raw, lead="", is_block=False)
        return
    address = _AT.search(says) is not None and _ADDRESS.search(says) is not None
    if address and ends.is_amid(picture.start()):
        yield from ends.insertion(picture.start(), first, raw, lead=" ", is_block=False)
    elif _SHORTEST <= len(says) <= _LONGEST and (
        address or not (_SAYS_NOTHING.fullmatch(says) or says in text)
    ):
        yield from ends.insertion(picture.start(), first, raw, lead="", is_block=True)


class _Ends:
    """Finds where in the text a place of the source is: after which piece, and in which block."""

    __slots__ = ("_document", "_keeps", "_pieces", "_source", "_sources", "_starts")

    def __init__(self, page: Page, keeps: Sequence[bool]) -> None:
        document = page.document
        source_map = document.source_map
        assert isinstance(source_map, SourceMap)
        self._document = document
        self._source = page.source
        self._keeps = keeps
        self._pieces = source_map.pieces
        self._sources = [piece[1] for piece in self._pieces]
        self._starts = [block.start for block in document.blocks]

    def is_amid(self, at: int) -> bool:
        """Tell whether a place of the source stands in the same block as the text before it."""
        piece = bisect_right(self._sources, at) - 1
        return piece >= 0 and _BLOCK_TAG.search(self._source, self._sources[piece], at) is None

    def insertion(self, at: int, source: int, raw: str, *, lead: str, is_block: bool) -> Iterator[Insertion]:
        """Yield the insertion for a place of the source; none where no block of the text is before it."""
        piece = bisect_right(self._sources, at) - 1
        if piece < 0:
            return
        start = self._pieces[piece][0]
        block = bisect_right(self._starts, start) - 1
        if block < 0 or (not self._keeps[block] and not is_block):
            return
        end = self._document.blocks[block].end
        if is_block:
            yield Insertion(end, source, raw, "\n\n", block, True)
            return
        after = self._pieces[piece + 1][0] if piece + 1 < len(self._pieces) else end
        last = min(after, end)
        text = self._document.text
        while lead and last > start and text[last - 1].isspace():
            last -= 1
        yield Insertion(last, source, raw, lead, block, False)


def _inserted(
    document: Document, insertions: Sequence[Insertion], keeps: Sequence[bool], title: int | None
) -> tuple[Document, list[bool], int | None]:
    source_map = document.source_map
    assert isinstance(source_map, SourceMap)
    shifts = _Shifts(insertions)
    pieces = [(shifts.of_start(text), at, raw, even) for text, at, raw, even in source_map.pieces]
    pieces += [_piece(each, at) for each, at in zip(insertions, shifts.own, strict=True)]
    pictures = shifts.pictures()
    blocks: list[Block] = []
    kept: list[bool] = []
    indexes = []
    for number, (kind, start, end, level, container) in enumerate(document.blocks):
        indexes.append(len(blocks))
        place = shifts.of_start(start), shifts.of_end(end)
        blocks.append(_new(Block, (kind, *place, level, container)))
        kept.append(keeps[number])
        for span in pictures.get(number, ()):
            blocks.append(Block("picture", *span, 0, container))
            kept.append(True)
    indexes.append(len(blocks))
    inserted = document._replace(
        text=_with_insertions(document.text, insertions),
        blocks=tuple(blocks),
        containers=tuple([_new(Container, (parent, indexes[end])) for parent, end in document.containers]),
        rows=tuple((indexes[first], indexes[last]) for first, last in document.rows),
        source_map=SourceMap(sorted(pieces, key=itemgetter(0)), source_map.source),
    )
    return inserted, kept, None if title is None else indexes[title]


def _with_insertions(text: str, insertions: Sequence[Insertion]) -> str:
    parts, done = [], 0
    for each in insertions:
        parts += [text[done : each.at], each.lead, fold(each.raw)]
        done = each.at
    return "".join((*parts, text[done:]))


def _piece(each: Insertion, at: int) -> Piece:
    text = fold(each.raw)
    return (at, each.source, None, True) if text == each.raw else (at, each.source, each.raw, False)


class _Shifts:
    """How far each offset of the text moves; `own` are the new offsets of the insertions themselves."""

    __slots__ = ("_insertions", "_places", "_sums", "own")

    def __init__(self, insertions: Sequence[Insertion]) -> None:
        self._insertions = insertions
        self._places = [each.at for each in insertions]
        self._sums = [0]
        self.own = []
        for each in insertions:
            self.own.append(each.at + self._sums[-1] + len(each.lead))
            self._sums.append(self._sums[-1] + len(each.lead) + len(fold(each.raw)))

    def pictures(self) -> dict[int, list[tuple[int, int]]]:
        """Return where the blocks stand that were put after a block, by its number."""
        found: dict[int, list[tuple[int, int]]] = {}
        for each, start in zip(self._insertions, self.own, strict=True):
            if each.is_block:
                found.setdefault(each.block, []).append((start, start + len(fold(each.raw))))
        return found

    def of_start(self, offset: int) -> int:
        """Return where the character at an offset stands now."""
        return offset + self._sums[bisect_right(self._places, offset)]

    def of_end(self, offset: int) -> int:
        """Return where a block ends that ended at an offset; what was put into it is within."""
        number = bisect_right(self._places, offset)
        while number and self._insertions[number - 1].at == offset and self._insertions[number - 1].is_block:
            number -= 1
        return offset + self._sums[number]
