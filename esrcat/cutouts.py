"""Pictures of the places where a PDF states a value: the box of each piece of evidence, cropped, as PNG."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple

from esrcat.explain import Explanation
from esrcat.model import EvidenceItem

SCALE = 2.0
"""Pixels a point: 144 to the inch."""

MARGIN = 3.0
"""Points shown around a box."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOUR = 2


class Cutout(NamedTuple):
    """One picture: the field it is of (a JSON pointer), the evidence it shows, and the PNG file."""

    pointer: str
    item: EvidenceItem
    png: bytes

    @property
    def name(self) -> str:
        """What a file of it is called: the field, and the page where the value is on."""
        field = self.pointer.strip("/").replace("/", "-")
        return f"{field}-p{self.item['place']['page']}-{self.item['start']}.png"


def cutouts(explanation: Explanation, data: bytes, fields: Collection[str] = ()) -> Iterator[Cutout]:
    """Yield a picture for each place of each value of the PDF in `data`, in the order of the pages.

    `fields` are JSON pointers that select fields and everything under them; empty selects all. Documents
    without pages give no pictures.
    """
    wanted = [
        (field.pointer, item)
        for project in explanation.projects
        for field in project.fields
        if not fields or any(field.pointer == own or field.pointer.startswith(f"{own}/") for own in fields)
        for item in field.evidence
        if "box" in item["place"]
    ]
    if not wanted:
        return
    from pypdfium2 import PdfDocument

    pdf = PdfDocument(data)
    if pdf.get_formtype():
        pdf.init_forms()  # else fields are not drawn
    try:
        page, number = None, 0
        for pointer, item in sorted(wanted, key=lambda pair: (pair[1]["place"]["page"], pair[1]["start"])):
            if page is None or item["place"]["page"] != number:
                number = item["place"]["page"]
                page = pdf[number - 1]
            yield Cutout(pointer, item, _cropped(page, item["place"]["box"]))
    finally:
        pdf.close()


def _cropped(page: Any, box: list[float]) -> bytes:
    """Return a box of a page, with a margin, as a PNG file."""
    width, height = page.get_size()
    x0, top = max(box[0] - MARGIN, 0.0), max(box[1] - MARGIN, 0.0)
    x1, bottom = min(box[2] + MARGIN, width), min(box[3] + MARGIN, height)
    crop = x0, height - bottom, width - x1, top
    bitmap = page.render(scale=SCALE, crop=crop, rev_byteorder=True)
    return png(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels)


def png(pixels: bytes, width: int, height: int, stride: int, channels: int) -> bytes:
    """Return pixels (red, green, blue, and perhaps a fourth byte that does not count) as a PNG file."""
    rows = []
    for row in range(height):
        line = pixels[row * stride : row * stride + width * channels]
        if channels > 3:
            kept = bytearray(3 * width)
            for colour in range(3):
                kept[colour::3] = line[colour::channels]
            line = bytes(kept)
        rows.append(b"\0" + line)
    head = struct.pack(">IIBBBBB", width, height, 8, _TRUE_COLOUR, 0, 0, 0)
    data = zlib.compress(b"".join(rows))
    return _SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
