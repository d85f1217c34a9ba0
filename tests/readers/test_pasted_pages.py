"""Pages of the corpus pasted as text and wrapped by some program: read as the pages themselves are."""

from __future__ import annotations

import json
import re

import pytest

from esrcat.evaluate.compare import compare
from esrcat.pipeline import parse, parse_bytes
from tests.documents import CORPUS

PAGES = (
    "eura2007/S19001",
    "eura2007/S19104",
    "eura2007_erdf/dev/A39001",
    "eura2014/dev/A79001",
    "eura2014/dev/S29001",
    "eura2014/dev/S29002",
    "eura2007_sv/dev/S19501",
)
WIDTHS = (60, 66, 72, 78, 90)
SYLLABLE = re.compile(r"(?<=\w\w[aeiouyäö])(?=[bcdfghjklmnpqrstv][aeiouyäö]\w)")
BREAKABLE = re.compile(r"[a-zåäö]{9,}[.,:]?")


def pasted(name: str) -> str:
    """Return a page's text as it is copied: the cells of a row with tabs between them."""
    document = parse(CORPUS / f"{name}.html").document
    beside = {block for first, last in document.rows for block in range(first + 1, last)}
    parts = [
        ("\t" if at in beside else "\n\n") + document.text[block.start : block.end]
        for at, block in enumerate(document.blocks)
    ]
    return "".join(parts).strip()


def wrapped(line: str, width: int, *, words_break: bool) -> str:
    """Wrap a line as programs do: at spaces, at hyphens, and at syllables where they hyphenate."""
    lines, current = [], ""
    for word in line.split(" "):
        if current and len(current) + len(word) >= width:
            cuts = [at.start() for at in re.finditer(r"(?<=\w-)(?=\w)", word)]
            hyphen = ""
            if words_break and not cuts and BREAKABLE.fullmatch(word):
                cuts, hyphen = [at.start() for at in SYLLABLE.finditer(word)], "-"
            room = width - len(current) - 1 - len(hyphen)
            cut = max((cut for cut in cuts if cut <= room), default=0)
            lines.append(f"{current} {word[:cut]}{hyphen}" if cut else current)
            current = word[cut:]
        else:
            current = f"{current} {word}" if current else word
    return "\n".join([*lines, current])


@pytest.mark.parametrize("words_break", [False, True], ids=["whole", "broken"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_a_wrapped_text_gives_the_record_of_the_page(name: str, width: int, *, words_break: bool) -> None:
    lines = pasted(name).split("\n")
    text = "\n".join(wrapped(line, width, words_break=words_break) for line in lines)

    (wanted,) = json.loads((CORPUS / f"{name}.expected.json").read_text(encoding="utf-8"))
    records = parse_bytes(text.encode(), "liitetty.txt", "0" * 64).records
    assert compare([wanted], [record.model_dump(mode="json") for record in records]).differences == ()


@pytest.mark.parametrize("name", PAGES)
def test_so_does_a_text_that_was_not_wrapped(name: str) -> None:
    text = re.sub(r"\n\n+", "\n", pasted(name)).replace("\n", "\r\n")

    (wanted,) = json.loads((CORPUS / f"{name}.expected.json").read_text(encoding="utf-8"))
    records = parse_bytes(text.encode("cp1252", "replace"), "liitetty.txt", "0" * 64).records
    assert compare([wanted], [record.model_dump(mode="json") for record in records]).differences == ()
