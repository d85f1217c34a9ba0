"""One page of a PDF → its stretches of text, each on one line and without a wide gap, with their boxes."""

from __future__ import annotations

import ctypes
import re
import struct
import weakref
from collections import Counter
from itertools import pairwise
from typing import Any

from esrcat.readers.pdf_calls import address_of, line_calls
from esrcat.readers.pdf_stretch import HYPHEN, SOFT_HYPHEN, Box, Frame, Stretch, lines

_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?\s")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_BOLD = re.compile(rb"bold|black|heavy|demi", re.I)
# A space between words is a quarter to a third of this, in justified lines up to the whole.
_WIDE_GAP = 1.3
_MONOSPACED = 0.95
_LOWEST_LINE = 5.0
_SAME_PLACE = 0.5
_NEXT_LINE = 0.5
# So many stretches that begin at one place are a column; what runs into it has a gap there (in heights).
_COLUMN = 3
_COLUMN_WIDTH = 40
_COLUMN_GAP, _NUMBER_GAP = 0.3, 0.2
# A gap to the next column is so much wider than a space.
_WIDER = 1.25
_SPACES = 8
_GUESS = 12
_FONT_NAME = 96
# A browser that breaks a word puts another hyphen there than the one that words have.
_HYPHENS = {HYPHEN: "-", "\u2010": SOFT_HYPHEN}
# In a justified line the spaces are all as wide (in heights).
_EVEN = 0.35
_new = tuple.__new__
_doubles, _floats = struct.Struct("4d").unpack_from, struct.Struct("4f").unpack_from


class PageText:
    """An open page of a PDF with its text. It holds memory of pdfium until it is closed, or held no more."""

    __slots__ = (
        "__weakref__", "_closing", "_corners", "_page", "_raw", "_text_page",
        "count", "frame", "runs", "text",
    )  # fmt: skip

    def __init__(self, pdf: Any, number: int) -> None:
        """Open page `number` (from 0); raises pypdfium2's PdfiumError for a page that is broken."""
        from pypdfium2 import PdfiumError, raw

        self._raw = raw
        # Raw handles: the wrappers around them would add a call to each call, and as much again to make them.
        self._page = raw.FPDF_LoadPage(pdf.raw, number)
        if not self._page:
            raise PdfiumError("Failed to load page.")
        self._text_page = raw.FPDFText_LoadPage(self._page)
        if not self._text_page:
            raw.FPDF_ClosePage(self._page)
            raise PdfiumError("Failed to load text page.")
        # The PDF is held until the page is closed.
        self._closing = weakref.finalize(self, _close, raw, self._text_page, self._page, pdf)
        self.count = raw.FPDFText_CountChars(self._text_page)
        self.text = ""
        self.runs = 0
        self._corners = tuple(ctypes.c_double() for _ in range(4))
        self.frame = self._read_frame()

    def close(self) -> None:
        """Give the page's memory back."""
        self._closing()

    @property
    def handle(self) -> Any:
        """The page as pdfium knows it."""
        return self._page

    def _read_text(self) -> str:
        # A ctypes array of each page's own length would be a new type for each page.
        buffer = bytearray(2 * self.count + 2)
        first = ctypes.c_ushort.from_buffer(buffer)
        written = self._raw.FPDFText_GetText(self._text_page, 0, self.count, first)
        text = buffer[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
        return _CONTROLS.sub(" ", text) if _CONTROLS.search(text) else text

    def _read_frame(self) -> Frame:
        raw, rectangle = self._raw, self._raw.FS_RECTF()
        raw.FPDF_GetPageBoundingBox(self.handle, rectangle)
        turns = raw.FPDFPage_GetRotation(self.handle) % 4
        width, height = rectangle.right - rectangle.left, rectangle.top - rectangle.bottom
        if turns % 2:
            width, height = height, width
        return Frame(width, height, rectangle.left, rectangle.bottom, turns)

    def stretches(self) -> list[Stretch]:
        """Return the text in the order in which it was drawn.

        After that `text` and `runs`, the number of runs that it was drawn in, are known.
        """
        self.text = self._read_text()
        frame, to_character = self.frame, self._characters()
        count_boxes, get_box, loose_box = line_calls(self._raw)
        text_page = address_of(self._text_page)
        ink, loose = (ctypes.c_double * 4)(), (ctypes.c_float * 4)()
        begin = ctypes.addressof(ink)
        corners = begin, begin + 8, begin + 16, begin + 24
        at_loose = ctypes.addressof(loose)
        left, upper = frame.left, frame.height + frame.bottom
        plain = not (frame.turns or to_character)
        follows_bold = False
        runs = 0
        found: list[Stretch] = []
        text = self.text
        for start, end in lines(text):
            at = to_character[start] if to_character else start
            last = to_character[end - 1] if to_character else end - 1
            boxes = count_boxes(text_page, at, last - at + 1)
            runs += boxes
            if boxes != 1 or not plain:
                parts = self._parts(text, start, end, to_character)
                found += (self._stretch(*part, to_character) for part in parts)
                follows_bold = found[-1].bold
                continue
            # Most lines are one run of text: the same as `_stretch` does, with fewer steps.
            get_box(text_page, 0, *corners)
            x0, y1, x1, y0 = _doubles(ink)
            words = text[start:end]
            # A ligature may come from another font than the rest.
            loose_box(text_page, last if words[0] == "f" else at, at_loose)
            _, high, _, foot = _floats(loose)
            if follows_bold or (words[0].isdigit() and _NUMBERED.match(words)):
                follows_bold = self._is_bold(at)
            if words[-1] in _HYPHENS:
                words = words[:-1] + _HYPHENS[words[-1]]
            size = high - foot
            found.append(
                _new(
                    Stretch,
                    (
                        words, at, x0 - left, upper - y1, x1 - left, upper - y0, upper - foot,
                        size if size > 1 else 1.0, follows_bold,
                    ),
                )
            )  # fmt: skip
        self.runs = runs
        return self._cut_at_columns(found, to_character)

    def _stretch(self, start: int, end: int, ink: Box, to_character: list[int] | None) -> Stretch:
        """Return a part of a line; `ink` is its box in the page's own coordinates."""
        at = to_character[start] if to_character else start
        words = self.text[start:end]
        whole = start if words[0] != "f" else end - 1
        loose = self._raw.FS_RECTF()
        measured = to_character[whole] if to_character else whole
        self._raw.FPDFText_GetLooseCharBox(self._text_page, measured, loose)
        if words[-1] in _HYPHENS:
            words = words[:-1] + _HYPHENS[words[-1]]
        _, high, _, base = self.frame.box(loose.left, loose.bottom, loose.right, loose.top)
        return Stretch(words, at, *self.frame.box(*ink), base, max(base - high, 1.0), self._is_bold(at))

    def _cut_at_columns(self, found: list[Stretch], to_character: list[int] | None) -> list[Stretch]:
        """Cut stretches that run into the next column: a word begins where others do, after a wider space."""
        places = [stretch[2] for stretch in found]
        if not places or max(places) - min(places) < _COLUMN_WIDTH - 1:
            return found
        starts = Counter(map(round, places))
        least = min(starts, default=0) + _COLUMN_WIDTH
        columns = [x for x, count in starts.items() if count >= _COLUMN and x > least]
        if not columns or to_character or self.frame.turns:
            return found
        cut: list[Stretch] = []
        for stretch in found:
            rest = stretch
            for x in sorted(columns):
                if rest.x0 + _COLUMN_WIDTH < x < rest.x1 and (at := self._column_at(rest, x)):
                    head = rest.text[:at].rstrip()
                    low = self.span_box(rest.first, rest.first + len(head) - 1)
                    high = self.span_box(rest.first + at, rest.first + len(rest.text) - 1)
                    cut.append(rest._replace(text=head, x1=low[2]))
                    rest = rest._replace(text=rest.text[at:], first=rest.first + at, x0=high[0])
            cut.append(rest)
        return cut

    def _column_at(self, stretch: Stretch, x: float) -> int | None:
        """Return the letter of a stretch that begins a column at `x`; None where there is none."""
        text, first, x0, x1 = stretch.text, stretch.first, stretch.x0, stretch.x1
        guess = int(len(text) * (x - x0) / (x1 - x0))
        for at in range(max(guess - _GUESS, 1), min(guess + _GUESS, len(text))):
            if text[at - 1] == " " != text[at]:
                left = self._character_box(first + at)[0] - self.frame.left
                if abs(left - x) <= 1:
                    before = self._character_box(first + len(text[:at].rstrip()) - 1)[2] - self.frame.left
                    # A number under numbers is no word of the text.
                    number = text[at:].isdigit()
                    least = stretch.size * (_NUMBER_GAP if number else _COLUMN_GAP)
                    if not number:
                        least = max(least, _WIDER * self._space(stretch, at))
                    return at if left - before > least else None
        return None

    def _space(self, stretch: Stretch, at: int) -> float:
        """Return the widest space of a stretch, the one before letter `at` left out."""
        words, first = stretch.text, stretch.first
        places = [i for i, sign in enumerate(words) if sign == " " and i + 1 != at][:_SPACES]
        return max(
            (
                self._character_box(first + place + 1)[0] - self._character_box(first + place - 1)[2]
                for place in places
            ),
            default=0.0,
        )

    def _characters(self) -> list[int] | None:
        """Return the character of each letter of the text; None where they are the same, as most often."""
        if len(self.text) == self.count:
            return None
        lead = self._raw.FPDFText_GetCharIndexFromTextIndex
        return [max(int(lead(self._text_page, index)), 0) for index in range(len(self.text))]

    def _parts(
        self, text: str, start: int, end: int, to_character: list[int] | None
    ) -> list[tuple[int, int, Box]]:
        """Cut a line at wide gaps; the boxes are in the page's own coordinates."""
        first = to_character[start] if to_character else start
        last = to_character[end - 1] if to_character else end - 1
        boxes = self._ink(first, last - first + 1)
        if not boxes:
            return [(start, end, self._character_box(first))]
        parts = []
        justified: bool | None = None
        x0, y0, x1, y1 = boxes[0]
        for box in boxes[1:]:
            low, bottom, high, top = box
            limit = _WIDE_GAP * max(y1 - y0, top - bottom, _LOWEST_LINE)
            # Twice the middle; a comma stands a little lower than the letters.
            middle = bottom + top
            below = middle < 2 * y0 - _NEXT_LINE * max(y1 - y0, _LOWEST_LINE) or middle > 2 * y1
            if low - x1 > limit or high < x0 - limit or below:
                if justified is None and _is_justified(text[start:end], boxes):
                    return [(start, end, (boxes[0][0], boxes[0][1], boxes[-1][2], boxes[0][3]))]
                justified = False
                # Letters of one width leave wide spaces beside narrow ones.
                apart = below or low - x1 > _MONOSPACED * self._size(first) or high < x0
                cut = self._letter_at(text, start + 1, end, box, to_character) if apart else None
                if cut:
                    parts.append((start, start + len(text[start:cut].rstrip()), (x0, y0, x1, y1)))
                    start = cut
                    x0, y0, x1, y1 = box
                    continue
            x0, y0, x1, y1 = min(x0, low), min(y0, bottom), max(x1, high), max(y1, top)
        parts.append((start, end, (x0, y0, x1, y1)))
        return parts

    def _size(self, character: int) -> float:
        loose = self._raw.FS_RECTF()
        self._raw.FPDFText_GetLooseCharBox(self._text_page, character, loose)
        return float(loose.top - loose.bottom)

    def _ink(self, first: int, count: int) -> list[Box]:
        """Return the boxes of the text objects that some characters belong to: left, bottom, right, top."""
        raw, text_page = self._raw, self._text_page
        left, top, right, bottom = (ctypes.c_double() for _ in range(4))
        boxes = []
        for index in range(raw.FPDFText_CountRects(text_page, first, count)):
            raw.FPDFText_GetRect(text_page, index, left, top, right, bottom)
            boxes.append((left.value, bottom.value, right.value, top.value))
        return boxes

    def _letter_at(
        self, text: str, start: int, end: int, box: Box, to_character: list[int] | None
    ) -> int | None:
        """Return the first letter that stands at a box's left edge."""
        # After a space first: nearly all gaps have one, made by pdfium if by nobody else.
        likely = [at for at in range(start, end) if text[at - 1] == " " != text[at]]
        candidates: list[int] = likely + list(range(start, end))
        for at in candidates:
            left = self._character_box(to_character[at] if to_character else at)[0]
            if abs(left - box[0]) < _SAME_PLACE and not text[at].isspace():
                return at
        return None

    def _character_box(self, character: int) -> Box:
        left, right, bottom, top = corners = self._corners
        self._raw.FPDFText_GetCharBox(self._text_page, character, *corners)
        return left.value, bottom.value, right.value, top.value

    def span_box(self, first: int, last: int) -> Box:
        """Return the box of some characters of one line, the last one included, as the page is shown."""
        x0, y0, x1, y1 = self._character_box(first)
        if last > first:
            left, bottom, right, top = self._character_box(last)
            x0, y0, x1, y1 = min(x0, left), min(y0, bottom), max(x1, right), max(y1, top)
        return self.frame.box(x0, y0, x1, y1)

    def _is_bold(self, character: int) -> bool:
        buffer = ctypes.create_string_buffer(_FONT_NAME)
        flags = ctypes.c_int()
        size = int(self._raw.FPDFText_GetFontInfo(self._text_page, character, buffer, _FONT_NAME, flags))
        return size > 0 and _BOLD.search(buffer.value) is not None


def _close(raw: Any, text_page: Any, page: Any, _pdf: Any) -> None:
    raw.FPDFText_ClosePage(text_page)
    raw.FPDF_ClosePage(page)


def _is_justified(line: str, boxes: list[Box]) -> bool:
    """Tell whether a line was stretched to its column's width: all its spaces are equally wide.

    Of a row of cells they are not, unless the cells are words and stand so by chance; numbers may.
    """
    words = line.split()
    spaces = len(words) - 1
    if spaces < 2 or sum(word[0].isalpha() for word in words) < spaces or spaces >= len(boxes):
        return False
    gaps = sorted(after[0] - before[2] for before, after in pairwise(boxes))
    height = max(box[3] - box[1] for box in boxes)
    # A gap leftwards is the way to the next line.
    return gaps[0] > -height and gaps[-1] - gaps[-spaces] < _EVEN * height
