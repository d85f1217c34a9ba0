"""Print the blocks of a project page.

A page has hundreds of rows and cells, and a template macro for each was most of the rendering time. So these
are functions over strings; every text from a record goes through `shown` or `escape`, as tests check.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Any

from markupsafe import Markup, escape

from esrcat.site.blocks.kinds import (
    Bar,
    Bars,
    Block,
    Cell,
    Fields,
    Heading,
    Items,
    Line,
    Missing,
    Part,
    Prose,
    Row,
    Table,
    Timeline,
    Value,
)
from esrcat.site.markup.escaped import ids, known, more_ids, shown
from esrcat.site.words.messages import Messages

_CELLS = " | "
"""The sign between the cells of a table in a document's text."""
_ROOT = "../"
_BUSINESS_ID = re.compile(r"\d{7}-\d")
"""From a project page to the root of the language's pages."""


class BlockPrinter:
    """Prints blocks in one language. `no_mark` stands where a value has no mark."""

    def __init__(self, words: Messages, no_mark: str) -> None:
        self._words = words
        self._no_mark = no_mark
        self._language = words.language
        t = words.t
        self._held: str = t.held.any
        self._why_held = f' <a class="small" href="{_ROOT}tietoa.html#henkilotiedot">{escape(t.held.why)}</a>'
        planned, actual = escape(t.project.bars_planned), escape(t.project.bars_actual)
        self._bar_keys = {
            "plan": '<li><svg aria-hidden="true" focusable="false">'
            f'<rect class="plan" x="1" y="1" width="23" height="10"/></svg>{planned}</li>',
            "done": '<li><svg aria-hidden="true" focusable="false">'
            f'<rect class="done" width="25" height="12"/></svg>{actual}</li>',
        }
        self._printers: Mapping[str, Callable[[Any], str]] = MappingProxyType(
            {
                "fields": self._fields,
                "heading": self._heading,
                "prose": self._long_text,
                "missing": self._missing,
                "items": self._items,
                "table": self._table,
                "bars": self._bars,
                "timeline": _timeline,
            }
        )

    def blocks(self, blocks: list[Block]) -> Markup:
        """Return the blocks of a section."""
        return Markup("".join([self._printers[block.kind](block) for block in blocks]))

    def _prose(self, text: str) -> str:
        return shown(text, self._held, self._language)

    def _fields(self, block: Fields) -> str:
        rows = "".join(map(self._row, block.rows))
        return f'<dl class="fields">\n{rows}</dl>\n'

    def _row(self, row: Row) -> str:
        id = f' id="{known(row.id)}"' if row.id else ""
        values = row.values
        if not values:
            said = f'<span class="none">{escape(row.missing)}</span>{row.mark}'
        elif len(values) == 1:
            said = self._value(values[0])
        else:
            listed = "</li><li>".join(map(self._value, values))
            said = f'<ul class="list"><li>{listed}</li></ul>'
        return f"<div{id}><dt>{known(row.label)}</dt><dd>{said}</dd></div>\n"

    def _value(self, value: Value) -> str:
        parts = value.parts
        said = (
            self._part(parts[0])
            if len(parts) == 1
            else str(escape(value.separator)).join(map(self._part, parts))
        )
        note = f' <span class="mute">{_whole_ids(value.note)}</span>' if value.note else ""
        return f"{said}{note}{value.mark or self._no_mark}\n"

    def _part(self, part: Part) -> str:
        own, more = ids(part.ids), more_ids(part.ids)
        if part.kind == "held":
            return f'<span class="held"{own}>{more}<b>{escape(part.text)}</b></span>{self._why_held}'
        style = ' class="code"' if part.kind == "code" else ""
        text = self._prose(part.text)
        if part.href:
            href = escape(part.href)
            to = f'{href}" rel="external"' if part.kind == "outside" else f'{_ROOT}{href}"'
            return f'<span{own}{style}>{more}<a href="{to}>{text}</a></span>'
        return f"<span{own}{style}>{more}{text}</span>"

    def _heading(self, block: Heading) -> str:
        return (
            f'<div class="sub"{ids(block.ids)}><span class="no">{more_ids(block.ids)}{escape(block.number)}'
            f"</span><h3>{self._prose(block.title)}</h3></div>\n"
        )

    def _long_text(self, block: Prose) -> str:
        paragraphs, mark = block.paragraphs, block.mark or self._no_mark
        if any(_CELLS in each for each in paragraphs):
            told = self._with_tables(paragraphs) + f'<div class="para">{mark}</div>\n'
        elif paragraphs:
            joined = '</div>\n<div class="para">'.join(map(self._prose, paragraphs))
            told = f'<div class="para">{joined}{mark}</div>\n'
        else:
            told = ""
        return f'<div class="in voice" id="{known(block.id)}">\n{told}</div>\n'

    def _with_tables(self, paragraphs: list[str]) -> str:
        """Return paragraphs, those that are rows of a table of the document ('Koulutus | 4 | 5') as rows."""
        printed = []
        for width, run in groupby(paragraphs, key=lambda each: each.count(_CELLS)):
            lines = list(run)
            if width and len(lines) > 1:
                rows = "".join(map(self._told_row, lines))
                printed.append(f'<table class="tight told"><tbody>\n{rows}</tbody></table>\n')
            else:
                printed += [f'<div class="para">{self._prose(line)}</div>\n' for line in lines]
        return "".join(printed)

    def _told_row(self, row: str) -> str:
        head, *cells = map(self._prose, row.split(_CELLS))
        return f'<tr><th scope="row">{head}</th><td>{"</td><td>".join(cells)}</td></tr>\n'

    def _missing(self, block: Missing) -> str:
        said = f'<span class="none">{escape(block.words)}</span>{block.mark}'
        return f'<div class="in" id="{known(block.id)}">{said}</div>\n'

    def _items(self, block: Items) -> str:
        tag = "ol" if block.numbered else "ul"
        lines = []
        for item in block.items:
            title = f"<b>{self._prose(item.title)}</b> " if item.title else ""
            note = f' <span class="counted">{escape(item.note)}</span>' if item.note else ""
            lines.append(
                f"<li{ids(item.ids)}><div>{more_ids(item.ids)}{title}{self._prose(item.text)}{note}"
                f"{item.mark or self._no_mark}</div></li>\n"
            )
        return f'<div class="in voice" id="{known(block.id)}"><{tag}>\n{"".join(lines)}</{tag}></div>\n'

    def _cell(self, cell: Cell) -> str:
        if cell.missing:
            return f'<span class="none"{ids(cell.ids)}>{escape(cell.missing)}</span>{cell.mark}'
        if not cell.ids:
            return escape(cell.text)
        text = self._prose(cell.text)
        said = f'<a href="{escape(cell.href)}">{text}</a>' if cell.href else text
        mark = (cell.mark or self._no_mark) if cell.text else ""
        return f"<span{ids(cell.ids)}>{more_ids(cell.ids)}{said}</span>{mark}"

    def _table(self, block: Table) -> str:
        caption, id = escape(block.caption), f' id="{known(block.id)}"' if block.id else ""
        numeric = block.numeric
        style = ' class="markd"' if numeric else ""
        return (
            f'<div class="scroll" tabindex="0" role="region" aria-label="{caption}"{id}>'
            f"<table{style}><caption>{caption}</caption>\n"
            f"<thead><tr>{_columns(block.columns, numeric)}</tr></thead>\n<tbody>\n"
            f"{''.join([self._line(line, numeric) for line in block.lines])}</tbody></table></div>\n"
        )

    def _line(self, line: Line, numeric: bool) -> str:
        style, head = f' class="{line.style}"' if line.style else "", line.head
        if head.mark or not numeric:
            title = self._cell(head)
        else:
            title = f"<span{ids(head.ids)}>{escape(head.text)}</span>"
        td = '<td class="num">' if numeric else "<td>"
        cells = "".join([f"{td}{self._cell(cell)}</td>" for cell in line.cells])
        return f'<tr{style}><th scope="row">{title}</th>{cells}</tr>\n'

    def _bars(self, block: Bars) -> str:
        groups = []
        for title, bars in block.groups:
            head = f"<h3>{escape(title)}</h3>" if title else ""
            groups.append(f'<div class="duo">{head}{"".join(map(_bar, bars))}</div>\n')
        women = ""
        if block.groups[0][1][0].part is not None:
            women = f"<li>{escape(self._words.t.project.women_note)}</li>"
        drawn = {bar.style for _, bars in block.groups for bar in bars}
        keys = "".join([key for style, key in self._bar_keys.items() if style in drawn])
        return f'{"".join(groups)}<ul class="key after-bars">{keys}{women}</ul>\n'


def _whole_ids(note: str) -> str:
    """Return a note as markup in which no line ends inside a business identifier."""
    return _BUSINESS_ID.sub(r'<span class="nowrap">\g<0></span>', str(escape(note)))


def _columns(columns: list[str], numeric: bool) -> str:
    names = list(map(escape, columns))
    if not numeric:
        return "".join([f'<th scope="col">{name}</th>' for name in names])
    first = f'<th scope="col"><span class="vh">{names[0]}</span></th>'
    return first + "".join([f'<th scope="col" class="num">{name}</th>' for name in names[1:]])


def _bar(bar: Bar) -> str:
    part = bar.part
    if bar.style == "plan":
        drawn = f'<rect class="plan" x="1" y="1" width="{bar.width}%" height="12"/>'
        if part is not None:
            drawn += f'<rect class="tone" x="1" y="1" width="{part}%" height="12"/>'
    else:
        kind = "done" if part is None else "part"
        drawn = f'<rect class="{kind}" width="{bar.width}%" height="14"/>'
        if part is not None:
            drawn += f'<rect class="done" width="{part}%" height="14"/>'
    return (
        f'<div class="ln"><span>{escape(bar.label)}</span><svg width="100%" height="14" aria-hidden="true" '
        f'focusable="false">{drawn}</svg><span>{escape(bar.text)}</span></div>\n'
    )


def _timeline(block: Timeline) -> str:
    grid = "".join(
        [
            f'<line class="grid" x1="{x}%" x2="{x}%" y1="4" y2="42"/>'
            f'<text x="{x}%" y="60" text-anchor="middle">{year}</text>'
            for x, year in block.years
        ]
    )
    hatch = key = ""
    if block.extension:
        x, width = block.extension
        hatch = f'<rect class="hatch" x="{x}%" y="12" width="{width}%" height="20"/>'
        key = (
            '<li><svg aria-hidden="true" focusable="false"><rect class="hatch" x="1" y="1" width="23" '
            f'height="10"/></svg>{escape(block.extension_words)}</li>'
        )
    x, width = block.planned
    return (
        '<figure class="period"><svg width="100%" height="64" role="img" '
        f'aria-label="{escape(block.label)}">\n'
        f'{grid}\n<rect class="plan" x="{x}%" y="12" width="{width}%" height="20"/>\n{hatch}\n'
        '<line class="axis" x1="0" x2="100%" y1="42" y2="42"/></svg>\n'
        '<figcaption><ul class="key"><li><svg aria-hidden="true" focusable="false">'
        '<rect class="plan" x="1" y="1" width="23" height="10"/></svg>'
        f"{escape(block.planned_words)}</li>{key}</ul></figcaption></figure>\n"
    )
