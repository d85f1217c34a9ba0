"""Tables and bars of a project page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from esrcat.model import Statement
from esrcat.site.blocks.kinds import Bar, Bars, Block, Cell, Heading, Items, Line, Table
from esrcat.site.blocks.rows import FieldReader
from esrcat.site.markup.escaped import field_id
from esrcat.site.words.messages import joined

_WIDEST = 99.0  # room for the outline of a bar


def participants(reader: FieldReader) -> Iterator[Block]:
    """Yield bars and table of the persons who started, with the women's share."""
    pointer = "/participants"
    planned, actual = reader.get(f"{pointer}/planned/total"), reader.get(f"{pointer}/actual/total")
    if planned is None and actual is None:
        yield from reader.missing_text(pointer)
        return
    words = reader.words.t.project
    yield Heading((field_id(pointer),), reader.number(pointer), reader.words.label(pointer))
    yield Bars(
        [
            (
                "",
                scaled_bars(
                    reader,
                    (
                        (words.planned, "plan", planned, f"{pointer}/planned/women"),
                        (words.actual, "done", actual, f"{pointer}/actual/women"),
                    ),
                    reader.words.formats.number,
                ),
            )
        ]
    )
    yield Table(
        "",
        words.participants_caption,
        [words.datum, words.planned, words.actual, words.achieved],
        _participant_lines(reader, pointer),
    )


def outcomes(reader: FieldReader) -> Iterator[Block]:
    """Yield the table of jobs, businesses and qualifications, planned and actual."""
    words = reader.words.t.project
    lines: list[Line] = []
    for key in ("new_jobs", "new_businesses", "participating_businesses", "qualifications"):
        pointer = f"/outcomes/{key}"
        head = Cell((field_id(pointer),), f"{reader.number(pointer)} {reader.words.label(pointer)}".lstrip())
        total, women = (_count_cells(reader, pointer, part) for part in ("total", "women"))
        if reader.absence(pointer) or any(cell.text or cell.mark for cell in total):
            lines.append(Line(head, total))
        if any(cell.text for cell in women):
            lines.append(Line(Cell((), words.women_of), women, "subrow"))
    if lines:
        yield Table("", words.outcomes_caption, [words.datum, words.planned, words.actual], lines)


def subprojects(reader: FieldReader) -> Iterator[Block]:
    """Yield the table of sub-projects and their hosts."""
    words = reader.words.t.project
    yield from _names(
        reader, "/subprojects", words.subprojects_caption, {"name": words.subproject, "host": words.host}
    )


def related(reader: FieldReader) -> Iterator[Block]:
    """Yield the table of other projects that the text names."""
    words = reader.words.t.project
    columns = {"name": words.related, "host": words.host, "code": reader.words.label("/code")}
    yield from _names(reader, "/related_projects", words.related_caption, columns)


def statements(reader: FieldReader) -> Iterator[Block]:
    """Yield the outcomes that the text tells: each sentence once, with its numbers."""
    if not reader.record.outcomes.statements:
        return
    items = []
    for _, same in groupby(enumerate(reader.record.outcomes.statements), key=lambda each: each[1].text):
        fields: list[str] = []
        counts: list[str] = []
        for position, statement in same:
            pointer = f"/outcomes/statements/{position}"
            fields += [
                f"{pointer}/{key}"
                for key in ("text", "number", "qualifier", "what")
                if reader.get(f"{pointer}/{key}") is not None
            ]
            counts.append(_counted(reader, pointer, statement))
        items.append(reader.item(*fields, note=joined("; ", filter(None, counts))))
    yield Heading((), "", reader.words.t.project.statements)
    yield Items(field_id("/outcomes/statements"), items, numbered=False)


def _counted(reader: FieldReader, pointer: str, statement: Statement) -> str:
    """Return what an outcome counts in words: 'yli 140 nuorta'."""
    words = reader.words
    parts = [
        words.table["qualifier"].get(statement.qualifier or ""),
        None if statement.number is None else words.formats.number(statement.number),
        reader.told(f"{pointer}/what") if statement.what else None,
    ]
    return joined(" ", filter(None, parts))


def sustainability_scores(reader: FieldReader) -> Iterator[Block]:
    """Yield the table of effects on sustainable development, direct and indirect."""
    words = reader.words.t.project
    pointer = "/classification/sustainability_scores"
    lines = [
        Line(
            Cell(
                (field_id(f"{pointer}/{position}/topic"),),
                reader.told(f"{pointer}/{position}/topic"),
                reader.mark(f"{pointer}/{position}/topic"),
            ),
            [figure(reader, f"{pointer}/{position}/{key}") for key in ("direct", "indirect")],
        )
        for position, score in enumerate(reader.record.classification.sustainability_scores)
    ]
    if lines:
        yield Heading((), reader.number(pointer), reader.words.label(pointer))
        yield Table(
            field_id(pointer), words.scores_caption, [words.score_topic, words.direct, words.indirect], lines
        )


def scaled_bars(reader: FieldReader, bars: Any, shown: Any, longest: float | None = None) -> list[Bar]:
    """Return the bars that have an amount, in percent of the longest amount; `shown` puts one into words."""
    stated = [bar for bar in bars if bar[2] is not None]
    scale = longest if longest is not None else max((bar[2] for bar in stated), default=0)
    drawn = []
    for label, style, amount, part_pointer in stated:
        part = reader.get(part_pointer) if part_pointer else None
        drawn.append(
            Bar(
                label,
                style,
                _width(amount, scale),
                None if part is None else _width(part, scale),
                shown(amount),
            )
        )
    return drawn


def _width(amount: float, longest: float) -> float:
    return round(_WIDEST * max(amount, 0) / longest, 2) if longest > 0 else 0.0


def figure(reader: FieldReader, pointer: str) -> Cell:
    """A number with its mark, or words for its absence."""
    value = reader.get(pointer)
    if value is not None:
        return Cell((field_id(pointer),), reader.words.formats.number(value), reader.mark(pointer))
    # An empty 'Toteutunut:' is empty as a whole, not part by part.
    state = reader.record.states.get(pointer) or reader.record.states.get(pointer.rpartition("/")[0])
    page = reader.words.t.page
    missing = page.none if state is None else page.empty if state == "empty" else page.unreadable
    return Cell((field_id(pointer),), "", reader.mark(pointer) if state else "", missing)


def _count_cells(reader: FieldReader, pointer: str, part: str) -> list[Cell]:
    return [figure(reader, f"{pointer}/{when}/{part}") for when in ("planned", "actual")]


def _participant_lines(reader: FieldReader, pointer: str) -> list[Line]:
    words = reader.words.t.project
    lines = []
    for part, title in (("total", words.all_persons), ("women", words.women)):
        cells = _count_cells(reader, pointer, part)
        lines.append(
            Line(
                Cell((), title),
                [*cells, ratio(reader, f"{pointer}/actual/{part}", f"{pointer}/planned/{part}")],
            )
        )
    women = [
        ratio(reader, f"{pointer}/{when}/women", f"{pointer}/{when}/total") for when in ("planned", "actual")
    ]
    if any(cell.text for cell in women):
        lines.append(Line(Cell((), words.women_ratio), [*women, Cell((), "")]))
    return lines


def ratio(reader: FieldReader, part: str, whole: str) -> Cell:
    """Return one field in percent of another; an empty cell where that cannot be said."""
    share, base = reader.get(part), reader.get(whole)
    return Cell((), reader.words.formats.percent(share, base) if share is not None and base else "")


def _names(reader: FieldReader, pointer: str, caption: str, columns: dict[str, str]) -> Iterator[Block]:
    things = reader.get(pointer)
    used = [key for key in columns if any(thing[key] for thing in things)]
    if not used:
        return
    lines = []
    for position, thing in enumerate(things):
        cells = [
            Cell(
                (field_id(f"{pointer}/{position}/{key}"),),
                reader.told(f"{pointer}/{position}/{key}", code=key == "code") if thing[key] else "",
                reader.mark(f"{pointer}/{position}/{key}") if thing[key] else "",
                "" if thing[key] else reader.words.t.page.none,
                reader.entry(thing) if key == "name" else "",
            )
            for key in used
        ]
        lines.append(Line(cells[0], cells[1:]))
    yield Table(field_id(pointer), caption, [columns[key] for key in used], lines, numeric=False)
