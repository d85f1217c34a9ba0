"""Pages of the corpus as parts of a text in a word processor, and what readers make of such a text."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

import docx
from corpus_printed.opendocument import as_odt
from corpus_printed.parts import Kind, Part, Row, Written
from corpus_printed.rich_text import as_rtf

from esrcat.document import Document
from tests.documents import pages, parsed, projects
from tests.readers.doc_files import as_doc

PASTED = sorted({*projects()} & {*pages()})[::4]
PARTS: list[Part] = [
    Written("heading", 1, "Käsityöt kunniaan –hanke"),
    Written("paragraph", 0, ""),
    Written("paragraph", 0, "Hankkeen tavoite: \xa0uusia palve\xadluja\nja työtä, 20\xa0000\xa0€"),
    Written("heading", 3, "Toimenpiteet"),
    Written("item", 0, "ensimmäinen\tkohta"),
    Written("item", 0, "toinen {kohta} \\ <b>&amp;</b>"),
    [("Hankekoodi", "S39999"), ("Nimi", "Käsityöt\nkunniaan"), ("", "")],
    Written("paragraph", 0, "Väli kahden  taulukon välissä, Łódź ja 😀"),
    [("kehys",)],
    Written("heading", 6, "Loppu"),
]
WRITERS = {"odt": as_odt, "rtf": as_rtf, "doc": as_doc}


def as_docx(parts: Iterable[Part]) -> bytes:
    document = docx.Document()
    for part in parts:
        if not isinstance(part, Written):
            made = document.add_table(len(part), max(map(len, part)))
            for row, cells in enumerate(part):
                for column, content in enumerate(cells):
                    first, *others = content.split("\n")
                    made.cell(row, column).text = first
                    for other in others:
                        made.cell(row, column).add_paragraph(other)
        elif part.kind == "heading":
            document.add_heading(part.text, part.level)
        else:
            document.add_paragraph(part.text, "List Bullet" if part.kind == "item" else None)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def parts_of(path: Path) -> list[Part]:
    """Return the description on a page of the corpus, without the page's foot."""
    page = parsed(path).document
    rows = dict(page.rows)
    (record,) = parsed(path).records
    used = [item["end"] for items in record.evidence.values() for item in items]
    used += [end for _, end in parsed(path).claimed]
    last = sum(block.start < max(used) for block in page.blocks)
    parts: list[Part] = []
    index = 0
    while index < last:
        block = page.blocks[index]
        if index in rows:
            cells: list[Row] = []
            while index in rows:
                of_row = page.blocks[index : rows[index]]
                cells.append(tuple(page.text[cell.start : cell.end] for cell in of_row))
                index = rows[index]
            parts.append(cells)
            continue
        known: Kind = block.kind if block.kind in ("heading", "item") else "paragraph"
        parts.append(Written(known, block.level, page.text[block.start : block.end]))
        index += 1
    return parts


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [(block.kind, block.level, document.text[block.start : block.end]) for block in document.blocks]


def places(document: Document) -> list[tuple[int, int]]:
    return [document.place(block.start) for block in document.blocks]
