"""The blocks of a project page, ready to be printed: rows, prose, lists, tables, bars and a time line."""

from __future__ import annotations

from typing import Literal, NamedTuple

from esrcat.site.sources.cited import Mark


class Part(NamedTuple):
    """A piece of a value and the anchors of the fields that it shows; `href` leads to what it names.

    That is an address from the site's root, or a whole one where the piece is `outside`.
    """

    ids: tuple[str, ...]
    text: str
    kind: Literal["text", "code", "held", "outside"] = "text"
    href: str = ""


class Value(NamedTuple):
    """A value of a row: its parts with a separator between them, its mark, a note in our own words."""

    parts: tuple[Part, ...]
    mark: Mark
    note: str = ""
    separator: str = " "


class Row(NamedTuple):
    """A labelled row; without values, `missing` says in words why."""

    id: str
    label: str
    values: tuple[Value, ...]
    missing: str = ""
    mark: Mark = ""
    """What a row without values was read from: an empty or unreadable place."""


class Fields(NamedTuple):
    """Labelled rows."""

    rows: list[Row]
    kind: str = "fields"


class Heading(NamedTuple):
    """A numbered heading inside a section, with the anchors of the fields that it shows."""

    ids: tuple[str, ...]
    number: str
    title: str
    kind: str = "heading"


class Prose(NamedTuple):
    """A long text of the document."""

    id: str
    paragraphs: list[str]
    mark: Mark
    kind: str = "prose"


class Item(NamedTuple):
    """An item of a list in the document's words."""

    ids: tuple[str, ...]
    text: str
    mark: Mark
    title: str = ""
    note: str = ""


class Items(NamedTuple):
    """A list in the document's words."""

    id: str
    items: list[Item]
    numbered: bool
    kind: str = "items"


class Missing(NamedTuple):
    """A field of the form that is absent, empty or unreadable in the document."""

    id: str
    words: str
    mark: Mark
    kind: str = "missing"


class Cell(NamedTuple):
    """A cell of a table; `missing` stands in words where there is no value, `href` leads to an entry."""

    ids: tuple[str, ...]
    text: str
    mark: Mark = ""
    missing: str = ""
    href: str = ""


class Line(NamedTuple):
    """A row of a table under its row head."""

    head: Cell
    cells: list[Cell]
    style: Literal["", "subrow", "sum"] = ""


class Table(NamedTuple):
    """A table; `numeric` columns are set to the right."""

    id: str
    caption: str
    columns: list[str]
    lines: list[Line]
    numeric: bool = True
    kind: str = "table"


class Bar(NamedTuple):
    """A bar and its part, in percent of the longest bar."""

    label: str
    style: Literal["plan", "done"]
    width: float
    part: float | None
    text: str


class Bars(NamedTuple):
    """Planned and actual bars of one scale, in groups."""

    groups: list[tuple[str, list[Bar]]]
    kind: str = "bars"


class Timeline(NamedTuple):
    """The project period on a line of years; positions in percent."""

    label: str
    years: list[tuple[float, str]]
    planned: tuple[float, float]
    planned_words: str
    extension: tuple[float, float] | None
    extension_words: str
    kind: str = "timeline"


Block = Fields | Heading | Prose | Items | Missing | Table | Bars | Timeline


class Section(NamedTuple):
    """A section of the page; `number` is the form's own where it has one."""

    id: str
    number: str
    title: str
    blocks: list[Block]
