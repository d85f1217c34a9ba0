"""The sections of a project page: the form's own under their official numbers, and what is left over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from esrcat.site.blocks import money, tables
from esrcat.site.blocks.kinds import Block, Fields, Heading, Prose, Row, Section
from esrcat.site.blocks.rows import FieldReader
from esrcat.site.blocks.timeline import timeline
from esrcat.site.markup.escaped import field_id
from esrcat.site.words.messages import filled


def project_sections(reader: FieldReader) -> list[Section]:
    """Return the sections in the order of the form, then what has no place in them."""
    return [*_sections(reader), *_rest(reader)]


def _sections(reader: FieldReader) -> Iterator[Section]:
    layout = reader.layout
    for number, section in enumerate(layout.sections, start=1):
        shown = [block for part in section.contents for block in _CONTENTS[part](reader)]
        if shown:
            title = reader.words.table["sections"][section.title]
            yield Section(f"k{number}", str(number) if layout.numbered else "", title, shown)


def _project(reader: FieldReader) -> Iterator[Block]:
    yield from timeline(reader)
    words = reader.words
    rows = [
        *reader.row("/code", code=True),
        *reader.row("/name"),
        *(reader.row("/acronym") if reader.record.acronym else ()),
        *_fund(reader),
        *reader.row("/programme_period", shown=lambda period: period.replace("-", "–")),
        *reader.row("/programme_section"),
        *reader.joined_row("/priority_axis", ("number", "title"), " "),
        *(
            reader.joined_row("/specific_objective", ("number", "title"), " ")
            if reader.record.specific_objective
            else ()
        ),
        *reader.row("/project_type"),
        *reader.row("/start", shown=words.formats.day),
        *reader.row("/end", shown=words.formats.day),
        *(reader.row("/original_end", shown=words.formats.day) if reader.record.original_end else ()),
        *reader.row("/status", shown=lambda status: words.table["status"][status]),
        *reader.named_row("/authority"),
    ]
    yield from _fields(rows)


def _fund(reader: FieldReader) -> Iterator[Row]:
    if reader.record.fund is None:
        yield from reader.missing_row("/fund")
        return
    fields = ["/fund"] + (["/fund_as_written"] if reader.record.fund_as_written else [])
    value = reader.value(*fields, text=reader.words.table["funds"][reader.record.fund])
    written = reader.record.fund_as_written
    if written and written != value.parts[0].text:
        told = reader.told("/fund_as_written")
        value = value._replace(note=filled(reader.words.t.project.as_written, text=told))
    yield Row("", reader.words.label("/fund"), (value,))


def _actor(reader: FieldReader) -> Iterator[Block]:
    words = reader.words
    rows = [
        *reader.named_row("/actor"),
        *reader.row("/actor/type"),
        *reader.row("/actor/business_id", code=True),
        *(
            reader.row("/joint_project", shown=lambda kind: words.table["joint_project"][kind])
            if reader.record.joint_project
            else ()
        ),
        *(reader.list_row("/partners") if reader.record.partners else ()),
        *reader.joined_row("/actor/address", ("street", "postcode", "city"), ", "),
        *reader.row("/actor/phone", code=True),
        *reader.web_row("/actor/web"),
        *reader.web_row("/web"),
        *(reader.contact_rows() if reader.record.contacts else reader.missing_row("/contacts")),
    ]
    yield from _fields(rows)


def _area(reader: FieldReader) -> Iterator[Block]:
    words, area = reader.words.t.project, reader.record.area
    rows = [
        *(
            reader.row("/area/national", shown=lambda national: words.yes if national else words.no)
            if area.national is not None
            else ()
        ),
        *(reader.places_row("/area/regions") if area.regions or not area.national else ()),
        *(reader.places_row("/area/subregions") if area.subregions or not area.national else ()),
        *(reader.places_row("/area/municipalities") if area.municipalities or not area.national else ()),
    ]
    if number := reader.number("/area"):
        yield Heading((), number, reader.words.label("/area"))
    yield from _fields(rows)


def _site_address(reader: FieldReader) -> Iterator[Block]:
    if reader.record.site_address:
        rows = reader.joined_row("/site_address", ("street", "postcode", "city"), ", ")
        yield from _fields(list(rows))


def _target_groups(reader: FieldReader) -> Iterator[Block]:
    yield from reader.prose("/target_groups/direct")
    if reader.record.target_groups.labels:
        labels = [f"/target_groups/labels/{n}" for n in range(len(reader.record.target_groups.labels))]
        yield Fields(
            [
                Row(
                    field_id("/target_groups/labels"),
                    reader.words.label("/target_groups/labels"),
                    tuple(reader.value(label) for label in labels),
                )
            ]
        )
    yield from reader.prose("/target_groups/indirect")


def _themes(reader: FieldReader) -> Iterator[Block]:
    if reader.record.themes:
        values = tuple(reader.value(f"/themes/{n}") for n in range(len(reader.record.themes)))
        yield Fields([Row(field_id("/themes"), reader.words.label("/themes"), values)])


def _summary(reader: FieldReader) -> Iterator[Block]:
    summary = list(reader.prose("/summary"))
    yield from (summary[1:] if reader.layout.numbered else summary)
    yield from reader.objectives()
    yield from reader.activities()
    yield from tables.subprojects(reader)
    yield from tables.related(reader)


def _dissemination(reader: FieldReader) -> Iterator[Block]:
    yield from reader.prose("/dissemination/communication_plan")
    yield from reader.prose("/dissemination/good_practices")


def _funding(reader: FieldReader) -> Iterator[Block]:
    yield from money.funding(reader)
    yield from money.shares(reader)
    yield from money.breakdown(reader)


def _classification(reader: FieldReader) -> Iterator[Block]:
    keys = ("equality", "sustainability", "partnership", "innovation", "development_programme")
    yield from _fields([row for key in keys for row in reader.row(f"/classification/{key}")])


def _equality_answers(reader: FieldReader) -> Iterator[Block]:
    words = reader.words.t.project
    pointer = "/classification/equality_answers"
    answers = [key for key, answer in reader.get(pointer).items() if answer is not None]
    if answers:
        yield Heading((), reader.number(pointer), reader.words.label(pointer))
        rows = [
            row
            for key in answers
            for row in reader.row(f"{pointer}/{key}", shown=lambda answer: words.yes if answer else words.no)
        ]
        yield from _fields(rows)


def _final_report(reader: FieldReader) -> Iterator[Block]:
    # The section's title says it already.
    yield from list(reader.prose("/final_report"))[1:]


_CONTENTS: Mapping[str, Callable[[FieldReader], Iterator[Block]]] = MappingProxyType(
    {
        "project": _project,
        "actor": _actor,
        "area": _area,
        "site_address": _site_address,
        "target_groups": _target_groups,
        "participants": tables.participants,
        "themes": _themes,
        "outcomes": tables.outcomes,
        "statements": tables.statements,
        "summary": _summary,
        "dissemination": _dissemination,
        "funding": _funding,
        "classification": _classification,
        "equality_answers": _equality_answers,
        "sustainability_scores": tables.sustainability_scores,
        "final_report": _final_report,
    }
)


def _rest(reader: FieldReader) -> Iterator[Section]:
    """What has no place of its own yet: milestones, further sections of the document, any other field."""
    titles = reader.words.table["sections"]
    blocks: list[Block] = []
    for number, section in enumerate(reader.record.sections):
        pointer = f"/sections/{number}"
        shown = tuple(field_id(f"{pointer}/{key}") for key in ("title", "number") if getattr(section, key))
        # A heading stands over its text: the colon of a label says nothing there.
        own = reader.told(f"{pointer}/title", section.title.rstrip(": ")) if section.title else ""
        title = own or reader.words.label(f"{pointer}/text")
        blocks.append(Heading(shown, section.number or "", title))
        fields = [f"{pointer}/{key}" for key in ("text", "title", "number") if getattr(section, key)]
        text = reader.paragraphs(fields[0], section.text)
        blocks.append(Prose(field_id(fields[0]), text, reader.mark(*fields)))
    if blocks:
        yield Section("osat", "", titles["osat"], blocks)
    rows = [row for number in range(len(reader.record.milestones)) for row in _milestone(reader, number)]
    for pointer in reader.sources.unplaced():
        is_amount = pointer.startswith("/funding/") and isinstance(reader.get(pointer), int | float)
        rows += reader.row(pointer, shown=reader.words.formats.euros if is_amount else str)
    if rows:
        yield Section("muuta", "", titles["muuta"], [Fields(rows)])


def _milestone(reader: FieldReader, number: int) -> Iterator[Row]:
    milestone, pointer = reader.record.milestones[number], f"/milestones/{number}"
    value = reader.value(f"{pointer}/date", f"{pointer}/what", text=reader.words.formats.day(milestone.date))
    yield Row("", reader.words.table["milestones"][milestone.what], (value,))


def _fields(rows: list[Row]) -> Iterator[Block]:
    if rows:
        yield Fields(rows)
