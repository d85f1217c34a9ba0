"""Pictures of evidence: the box that is cropped shows the quote, and the PNG shows the box."""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path

import pypdfium2
import pytest

from esrcat.commands import explain as command
from esrcat.cutouts import MARGIN, SCALE, Cutout, cutouts, png
from esrcat.explain import explain
from tests.documents import CORPUS, parsed

DOCUMENTS = sorted(CORPUS.glob("*/dev/*.pdf"))
# Hyphens at line ends have characters of their own, and ticks are drawn or of another font.
NO_LETTERS = re.compile("[\\Wý_]+")


def of(path: Path, *fields: str) -> list[Cutout]:
    return list(cutouts(explain(parsed(path)), path.read_bytes(), fields))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: "/".join(path.parts[-3:]))
def test_the_box_that_is_cropped_shows_the_quote(path: Path) -> None:
    pdf = pypdfium2.PdfDocument(path)
    found = of(path)

    assert len({cutout.pointer for cutout in found}) > 15
    assert len({cutout.name for cutout in found}) == len({(c.pointer, c.item["start"]) for c in found})
    for cutout in found:
        page = pdf[cutout.item["place"]["page"] - 1]
        x0, top, x1, bottom = cutout.item["place"]["box"]
        height = page.get_height()
        box = x0 - 0.5, height - bottom - 0.5, x1 + 0.5, height - top + 0.5
        shown = page.get_textpage().get_text_bounded(*box)
        quote = NO_LETTERS.sub("", cutout.item["quote"])
        assert quote in NO_LETTERS.sub("", shown), cutout.pointer


def test_a_picture_is_as_large_as_its_box_and_not_blank() -> None:
    path = next(path for path in DOCUMENTS if path.stem == "S19201")
    (cutout,) = of(path, "/name")
    x0, top, x1, bottom = cutout.item["place"]["box"]
    width, height, pixels = decoded(cutout.png)

    assert abs(width - (x1 - x0 + 2 * MARGIN) * SCALE) <= 2
    assert abs(height - (bottom - top + 2 * MARGIN) * SCALE) <= 2
    dark = sum(value < 100 for value in pixels[::3])
    assert 0.02 < dark / (width * height) < 0.6
    # The margin is of the page: the letters end where the box does.
    assert min(pixels[: 3 * width]) > 200


def test_fields_are_chosen_with_what_is_under_them() -> None:
    path = DOCUMENTS[0]

    assert {cutout.pointer for cutout in of(path, "/priority_axis", "/name")} == {
        "/name",
        "/priority_axis/number",
        "/priority_axis/title",
    }
    assert of(CORPUS / "eura2007" / "S19001.html") == []


def decoded(data: bytes) -> tuple[int, int, bytes]:
    """Return width, height and the pixels of a PNG file whose rows are not filtered."""
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    at, compressed = 8, b""
    width = height = 0
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + length]
        assert struct.unpack(">I", data[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body)
        if kind == b"IHDR":
            width, height = struct.unpack(">II", body[:8])
        compressed += body if kind == b"IDAT" else b""
        at += length + 12
    rows = zlib.decompress(compressed)
    step = 1 + 3 * width
    assert {rows[row * step] for row in range(height)} == {0}
    return width, height, b"".join(rows[row * step + 1 : (row + 1) * step] for row in range(height))


def test_pixels_keep_their_colours() -> None:
    four = bytes([1, 2, 3, 9, 4, 5, 6, 9, 0, 0, 0, 0]) + bytes([7, 8, 9, 9, 10, 11, 12, 9, 0, 0, 0, 0])

    assert decoded(png(four, 2, 2, 12, 4)) == (2, 2, bytes(range(1, 13)))


def test_the_command_writes_a_folder_for_each_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import argparse

    page = CORPUS / "eura2007" / "S19001.html"
    options = argparse.Namespace(
        files=[DOCUMENTS[0], page], json=False, image=tmp_path / "kuvat", field=["/name"]
    )

    assert command.run(options) == 0
    said = capsys.readouterr()
    (written,) = (tmp_path / "kuvat" / DOCUMENTS[0].stem).iterdir()
    assert re.fullmatch(r"name-p1-\d+\.png", written.name)
    assert ": 1 picture\n" in said.err
    assert "S19001.html: no pictures: only a PDF has pages" in said.err
