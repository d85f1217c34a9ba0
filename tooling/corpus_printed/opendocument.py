"""Texts and lists as LibreOffice saves them: packages of OpenDocument, the same bytes each time."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape, quoteattr

from corpus_printed.parts import Part, Row, Written

_EPOCH = (1980, 1, 1, 0, 0, 0)
_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
        ("manifest", "manifest"),
    )
)
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_HEADINGS = "".join(
    f'<style:style style:name="Heading_20_{level}" style:display-name="Heading {level}" '
    f'style:family="paragraph" style:parent-style-name="Heading" style:default-outline-level="{level}"/>'
    for level in range(1, 7)
)
STYLES = (
    f'{_XML}<office:document-styles {_NAMES} office:version="1.3"><office:styles>'
    '<style:style style:name="Standard" style:family="paragraph"/>'
    '<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"/>'
    '<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"/>'
    f"{_HEADINGS}</office:styles></office:document-styles>"
)


def package(kind: str, body: str, automatic: str = "", styles: str = STYLES) -> bytes:
    """Return an OpenDocument file of a kind, given the XML of its body and of its own styles."""
    media_type = f"application/vnd.oasis.opendocument.{kind}"
    manifest = (
        f'{_XML}<manifest:manifest {_NAMES}><manifest:file-entry manifest:full-path="/" '
        f'manifest:media-type="{media_type}"/></manifest:manifest>'
    )
    content = (
        f'{_XML}<office:document-content {_NAMES} office:version="1.3"><office:automatic-styles>{automatic}'
        f"</office:automatic-styles><office:body>{body}</office:body></office:document-content>"
    )
    parts = {"mimetype": media_type, "content.xml": content, "styles.xml": styles}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in (parts | {"META-INF/manifest.xml": manifest}).items():
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), text, compress_type=how)
    return out.getvalue()


def as_odt(parts: Iterable[Part]) -> bytes:
    """Return a text of paragraphs and tables."""
    return package("text", f"<office:text>{''.join(map(_part, parts))}</office:text>")


Sheet = tuple[str, Iterable[Sequence[object]]]


def as_ods(sheets: Iterable[Sheet], hidden: frozenset[str] = frozenset()) -> bytes:
    """Return a workbook of named sheets, some of them hidden."""
    hiding = (
        '<style:style style:name="ta2" style:family="table">'
        '<style:table-properties table:display="false"/></style:style>'
    )
    tables = "".join(
        f'<table:table table:name={quoteattr(name)} table:style-name="{"ta2" if name in hidden else "ta1"}">'
        f'<table:table-column table:number-columns-repeated="1024"/>{"".join(map(_row, rows))}'
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>'
        for name, rows in sheets
    )
    return package("spreadsheet", f"<office:spreadsheet>{tables}</office:spreadsheet>", hiding)


def _part(part: Part) -> str:
    if isinstance(part, Written):
        return _paragraph(part)
    return f"<table:table>{''.join(map(_row_of_text, part))}</table:table>"


def _paragraph(part: Written) -> str:
    text = _text(part.text)
    if part.kind == "heading":
        style = f"Heading_20_{part.level}"
        return f'<text:h text:style-name="{style}" text:outline-level="{part.level}">{text}</text:h>'
    if part.kind == "item":
        return f"<text:list><text:list-item><text:p>{text}</text:p></text:list-item></text:list>"
    return f'<text:p text:style-name="Standard">{text}</text:p>'


def _text(text: str) -> str:
    """Return text as LibreOffice writes it: breaks and tabs as elements, and all spaces but the first."""
    spaced = escape(text).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")
    while "  " in spaced:
        spaced = spaced.replace("  ", " <text:s/>")
    return f"<text:s/>{spaced[1:]}" if spaced.startswith(" ") else spaced


def _row_of_text(row: Row) -> str:
    cells = "".join(
        f"<table:table-cell>{''.join(f'<text:p>{_text(line)}</text:p>' for line in cell.split(chr(10)))}"
        "</table:table-cell>"
        for cell in row
    )
    return f"<table:table-row>{cells}</table:table-row>"


def _row(values: Sequence[object]) -> str:
    cells: list[str] = []
    empty = 0
    for value in (*values, ""):
        if value in (None, ""):
            empty += 1
            continue
        cells += [_empty(empty), _cell(value)]
        empty = 0
    return f"<table:table-row>{''.join(cells)}{_empty(empty)}</table:table-row>"


def _empty(count: int) -> str:
    return f'<table:table-cell table:number-columns-repeated="{count}"/>' if count else ""


def _cell(value: object) -> str:
    if isinstance(value, (datetime.datetime, datetime.date)):
        day = value.isoformat().removesuffix("T00:00:00")
        typed, shown = f'office:value-type="date" office:date-value="{day}"', f"{value:%d.%m.%y}"
    elif isinstance(value, bool):
        typed = f'office:value-type="boolean" office:boolean-value="{str(value).lower()}"'
        shown = "TOSI" if value else "EPÄTOSI"
    elif isinstance(value, (int, float)):
        typed = f'office:value-type="float" office:value="{value}"'
        shown = f"{value:,.2f}".replace(",", "\xa0").replace(".", ",")
    else:
        typed, shown = 'office:value-type="string"', str(value)
    paragraphs = "".join(f"<text:p>{_text(line)}</text:p>" for line in shown.splitlines())
    return f"<table:table-cell {typed}>{paragraphs}</table:table-cell>"
