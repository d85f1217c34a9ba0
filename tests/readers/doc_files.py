"""Old Word documents made byte by byte: the pieces of the text, and what is said of them."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from corpus_printed.parts import Part, Written

from tests.readers.ole_files import SECTOR, container

TEXT_AT = 2048
# Numbers of parts in the file information block.
STYLES, CHARACTERS, PARAGRAPHS, PIECES, ANCHORS, BOXES, PARTS = 1, 12, 13, 33, 40, 56, 93
ITEM, IN_TABLE = struct.pack("<HH", 0x460B, 1), b"\x16\x24\x01"
ROW_END = IN_TABLE + b"\x17\x24\x01"
SECOND = IN_TABLE + b"\x49\x66\x02\0\0\0"
INNER_CELL, INNER_ROW_END = SECOND + b"\x4b\x24\x01", SECOND + b"\x4b\x24\x01\x4c\x24\x01"
HIDDEN, DELETED, SPECIAL = b"\x3c\x08\x01", b"\0\x08\x01", b"\x55\x08\x01"


class Run(NamedTuple):
    """Letters, and the modifiers of what is said of them."""

    text: str
    said: bytes = b""


class Line(NamedTuple):
    """A paragraph: its runs, the sign that ends it, its style's number, its modifiers, those of its piece."""

    runs: Sequence[Run]
    end: str = "\r"
    style: int = 0
    said: bytes = b""
    of_piece: int = 0


class Style(NamedTuple):
    """A style: its name, of paragraphs (1) or letters (2), its base, Word's number for it, its modifiers."""

    name: str
    kind: int = 1
    base: int = 0xFFF
    built_in: int = 0xFFE
    of_paragraphs: bytes = b""
    of_letters: bytes = b""


STYLE_SHEET = (
    Style("Normal", built_in=0),
    *(Style(f"heading {n}", 1, 0, n, b"\x40\x26" + bytes((n - 1,))) for n in range(1, 10)),
)


def line(text: str = "", **said: object) -> Line:
    return Line([Run(text)] if text else [], **said)  # type: ignore[arg-type]


def doc(
    lines: Sequence[Line],
    *,
    boxes: Sequence[tuple[int, Sequence[Line]]] = (),
    between: Sequence[Line] = (),
    anchors: Sequence[tuple[int, int]] = (),
    styles: Sequence[Style] = STYLE_SHEET,
    lists: Sequence[bytes] = (),
    data: bytes = b"",
    flags: int = 0x1200,
    version: int = 0xC1,
) -> bytes:
    """Return a document of these paragraphs.

    `between` are those of its footnotes, `boxes` the shapes with theirs, `anchors` the shapes by their
    characters, and `lists` the modifiers that a piece may name.
    """
    of_boxes = [each for _, box in boxes for each in box] + [line()] * bool(boxes)
    text, pieces, places = _text([*lines, *between, *of_boxes], lists)
    main = bytearray(TEXT_AT) + text
    table = bytearray()
    parts = {STYLES: _sheet(styles), PIECES: pieces}
    runs, paragraphs = places
    for number, entries, of_paragraphs in ((CHARACTERS, runs, False), (PARAGRAPHS, paragraphs, True)):
        parts[number] = _formatting(main, entries, of_paragraphs)
    if boxes:
        bounds = [0]
        for _, box in boxes:
            bounds.append(bounds[-1] + _length(box))
        bounds.append(bounds[-1] + 1)
        # One without a shape is free for another, and so is the last.
        shapes = [struct.pack("<8xHLL4x", not shape, 0, shape) for shape, _ in (*boxes, (0, ()))]
        parts[BOXES] = _plc(bounds, shapes)
        parts[ANCHORS] = _plc(
            [*(at for at, _ in anchors), _length(lines)],
            [struct.pack("<L22x", shape) for _, shape in anchors],
        )
    lengths = tuple(map(_length, (lines, between, of_boxes)))
    main[: 154 + 8 * PARTS] = _fib(parts, table, flags, version, lengths)
    name = "1Table" if flags & 0x0200 else "0Table"
    return container({"Data": data, name: bytes(table), "WordDocument": bytes(main)})


def _length(lines: Iterable[Line]) -> int:
    return sum(len(_utf16(each)) // 2 for each in lines)


def _utf16(each: Line) -> bytes:
    return ("".join(run.text for run in each.runs) + each.end).encode("utf-16-le", "surrogatepass")


def _fib(
    parts: dict[int, bytes], table: bytearray, flags: int, version: int, lengths: tuple[int, ...]
) -> bytes:
    head = struct.pack("<HHHHHH20x", 0xA5EC, version, 0, 0x40B, 0, flags)
    counts = [0] * 22
    counts[3], counts[4], counts[9] = lengths
    places: list[int] = []
    for number in range(PARTS):
        part = parts.get(number, b"")
        places += (len(table) if part else 0, len(part))
        table += part
    return head + struct.pack("<H28xH22i", 14, 22, *counts) + struct.pack(f"<H{2 * PARTS}L", PARTS, *places)


Entries = list[tuple[int, int, bytes]]


def _text(lines: Sequence[Line], lists: Sequence[bytes]) -> tuple[bytes, bytes, tuple[Entries, Entries]]:
    """Return the text, each paragraph a piece of its own, its table, and the bytes of runs and paragraphs."""
    text = bytearray()
    bounds, pieces = [0], []
    runs: Entries = []
    paragraphs: Entries = []
    for each in lines:
        narrow = _is_narrow("".join(run.text for run in each.runs))
        # Letters of two bytes begin at an even one.
        text += bytes(len(text) % 2)
        begin = TEXT_AT + len(text)
        for run in (*each.runs, Run(each.end)):
            at = TEXT_AT + len(text)
            text += _cp1252(run.text) if narrow else run.text.encode("utf-16-le", "surrogatepass")
            runs.append((at, TEXT_AT + len(text), run.said))
        paragraphs.append((begin, TEXT_AT + len(text), struct.pack("<H", each.style) + each.said))
        place = 2 * begin | 0x40000000 if narrow else begin
        pieces.append(struct.pack("<HLH", 0, place, each.of_piece))
        bounds.append(bounds[-1] + len(_utf16(each)) // 2)
    before = b"".join(b"\x01" + struct.pack("<H", len(said)) + said for said in lists)
    table = _plc(bounds, pieces)
    return bytes(text), before + b"\x02" + struct.pack("<L", len(table)) + table, (runs, paragraphs)


def _is_narrow(text: str) -> bool:
    # The format has no letter for the euro and two more of windows-1252.
    return not set(text) & set("€Žž") and text.encode("cp1252", "replace") == _cp1252(text)


def _cp1252(text: str) -> bytes:
    return text.encode("cp1252", "ignore")


def _plc(bounds: Sequence[int], entries: Sequence[bytes]) -> bytes:
    return struct.pack(f"<{len(bounds)}L", *bounds) + b"".join(entries)


def _formatting(main: bytearray, entries: Entries, of_paragraphs: bool) -> bytes:
    """Add pages to the main stream, and return the table of them."""
    main += bytes(-len(main) % SECTOR)
    bounds, numbers = [], []
    for group in _groups([each for each in entries if each[0] < each[1]], of_paragraphs):
        numbers.append(struct.pack("<L", len(main) // SECTOR))
        bounds.append(group[0][0])
        main += _page(group, of_paragraphs)
        end = group[-1][1]
    return _plc([*bounds, end], numbers) if numbers else b""


def _groups(entries: Entries, of_paragraphs: bool) -> list[Entries]:
    groups: list[Entries] = []
    left = 0
    for each in entries:
        size = len(each[2]) + (24 if of_paragraphs else 10)
        if size > left:
            groups.append([])
            left = SECTOR - 6
        groups[-1].append(each)
        left -= size
    return groups


def _page(entries: Entries, of_paragraphs: bool) -> bytes:
    page = bytearray(SECTOR)
    bounds = [entries[0][0], *(end for _, end, _ in entries)]
    struct.pack_into(f"<{len(bounds)}L", page, 0, *bounds)
    end = SECTOR - 1
    for index, (_, _, said) in enumerate(entries):
        if not said:
            continue
        if of_paragraphs:
            # Half the size in a byte, which counts as well; an even number of bytes stands behind a zero.
            half = len(said) // 2
            said = (bytes((half + 1,)) if len(said) % 2 else bytes((0, half))) + said
        else:
            said = bytes((len(said),)) + said
        end = (end - len(said)) // 2 * 2
        page[end : end + len(said)] = said
        page[4 * len(bounds) + index * (13 if of_paragraphs else 1)] = end // 2
    page[-1] = len(entries)
    return bytes(page)


def _sheet(styles: Sequence[Style]) -> bytes:
    sheet = struct.pack("<HHH14x", 18, len(styles), 10)
    for number, style in enumerate(styles):
        name = style.name.encode("utf-16-le")
        parts = [style.of_letters]
        if style.kind == 1:
            parts = [struct.pack("<H", number) + style.of_paragraphs, *parts]
        entry = struct.pack("<HHHHH", style.built_in, style.kind | style.base << 4, len(parts), 0, 0)
        entry += struct.pack("<H", len(style.name)) + name + b"\0\0"
        for part in parts:
            entry += struct.pack("<H", len(part)) + part + bytes(len(part) % 2)
        sheet += struct.pack("<H", len(entry)) + entry
    return sheet


def as_doc(parts: Iterable[Part]) -> bytes:
    """Return a text of paragraphs and tables."""
    lines: list[Line] = []
    for part in parts:
        if isinstance(part, Written):
            lines.append(_written(part))
        else:
            lines += (each for row in part for each in _row(row))
    return doc(lines)


def _written(part: Written) -> Line:
    text = part.text.replace("\n", "\x0b").replace("\xad", "\x1f")
    style = part.level if part.kind == "heading" else 0
    return Line([Run(text)], style=style, said=ITEM if part.kind == "item" else b"")


def _row(row: Iterable[str]) -> Iterable[Line]:
    for cell in row:
        *others, last = cell.replace("\xad", "\x1f").split("\n")
        yield from (Line([Run(text)], said=IN_TABLE) for text in others)
        yield Line([Run(last)], "\x07", said=IN_TABLE)
    yield Line([], "\x07", said=ROW_END)
