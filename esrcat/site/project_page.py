"""The page of one project: title, ledger, the form's sections, notes, documents and how to cite."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from esrcat.issues import ISSUE_TYPES, message
from esrcat.model import IssueItem, ProjectRecord
from esrcat.site import formats
from esrcat.site import project_tables as tables
from esrcat.site.blocks import Block, Fields, Heading, Prose, Row, Section
from esrcat.site.messages import Messages
from esrcat.site.project_rows import FieldReader, paragraphs
from esrcat.site.sources import Sources, field_id, letter, source_page


class LedgerFigure(NamedTuple):
    """One of the four figures under the title: value with unit, or words for its absence, and its base."""

    label: str
    value: str
    unit: str
    base: str


class Note(NamedTuple):
    """An issue of the record in the reader's words; `foreign` when there are none in the page's language."""

    sign: str
    severity: str
    code: str
    text: str
    foreign: bool
    anchor: str


class Source(NamedTuple):
    """A document of the project; `page` leads to its source view where there is one."""

    letter: str
    name: str
    kind: str
    sha256: str
    page: str
    share: str
    published: str


class ProjectView(NamedTuple):
    """All that the page template needs."""

    record: ProjectRecord
    title: str
    status: str
    fund: str
    ledger: list[LedgerFigure]
    sections: list[Section]
    notes: list[Note]
    sources: list[Source]
    citation: str
    derived: bool


def project_view(
    record: ProjectRecord, read_shares: list[str | None], words: Messages, *, site_title: str, base_url: str
) -> ProjectView:
    """Return the view of a masked record.

    `read_shares` holds for each document how much of its text was read ('96,5 %'), None when the site
    has no source view of it.
    """
    sources = Sources(record, [share is not None for share in read_shares], words)
    reader = FieldReader(record, sources, words)
    sections = list(_sections(reader))
    sections += _rest(reader)
    return ProjectView(
        record=record,
        title=record.name or record.code or words.t.page.nameless,
        status=words.table["status"].get(record.status or "", ""),
        fund=" ".join(
            filter(
                None,
                (
                    words.table["fund_codes"].get(record.fund or ""),
                    (record.programme_period or "").replace("-", "–"),
                ),
            )
        ),
        ledger=list(_ledger(reader)),
        sections=sections,
        notes=[_note(issue, reader) for issue in record.issues],
        sources=[_source(record, number, share, words) for number, share in enumerate(read_shares)],
        citation=_citation(record, words, site_title, base_url),
        derived=any(item["method"] == "derived" for items in record.evidence.values() for item in items),
    )


def _sections(reader: FieldReader) -> Iterator[Section]:
    contents: tuple[Iterable[Block], ...] = (
        _project(reader),
        _actor(reader),
        _area(reader),
        _outcomes(reader),
        _summary(reader),
        _dissemination(reader),
        _funding(reader),
        _classification(reader),
        reader.prose("/final_report"),
    )
    titles = reader.words.table["sections"]
    for number, blocks in enumerate(contents, start=1):
        shown = list(blocks)
        if number == 9:
            shown = shown[1:]  # the section's title says it already
        if shown:
            yield Section(f"k{number}", str(number) if reader.on_form else "", titles[f"k{number}"], shown)


def _project(reader: FieldReader) -> Iterator[Block]:
    yield from tables.timeline(reader)
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
        *reader.row("/start", shown=formats.day),
        *reader.row("/end", shown=formats.day),
        *(reader.row("/original_end", shown=formats.day) if reader.record.original_end else ()),
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
        value = value._replace(note=reader.words.t.project.as_written.format(text=written))
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
        *reader.row("/actor/web"),
        *reader.row("/web"),
        *(reader.contact_rows() if reader.record.contacts else reader.missing_row("/contacts")),
    ]
    yield from _fields(rows)


def _area(reader: FieldReader) -> Iterator[Block]:
    direct, indirect = ("3.2", "3.3") if reader.on_form else ("", "")
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
    if reader.on_form:
        yield Heading("", "3.1", reader.words.label("/area"))
    yield from _fields(rows)
    yield from reader.prose("/target_groups/direct", direct)
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
    yield from reader.prose("/target_groups/indirect", indirect)
    yield from tables.participants(reader)
    if reader.record.themes:
        values = tuple(reader.value(f"/themes/{n}") for n in range(len(reader.record.themes)))
        yield Fields([Row(field_id("/themes"), reader.words.label("/themes"), values)])


def _outcomes(reader: FieldReader) -> Iterator[Block]:
    yield from tables.outcomes(reader)
    yield from tables.statements(reader)


def _summary(reader: FieldReader) -> Iterator[Block]:
    summary = list(reader.prose("/summary"))
    yield from (summary[1:] if reader.on_form else summary)
    yield from reader.objectives()
    yield from reader.activities()
    yield from tables.subprojects(reader)
    yield from tables.related(reader)


def _dissemination(reader: FieldReader) -> Iterator[Block]:
    numbers = ("6.1", "6.2") if reader.on_form else ("", "")
    yield from reader.prose("/dissemination/communication_plan", numbers[0])
    yield from reader.prose("/dissemination/good_practices", numbers[1])


def _funding(reader: FieldReader) -> Iterator[Block]:
    yield from tables.funding(reader)
    yield from tables.shares(reader)
    yield from tables.breakdown(reader)


def _classification(reader: FieldReader) -> Iterator[Block]:
    keys = ("equality", "sustainability", "partnership", "innovation", "development_programme")
    yield from _fields([row for key in keys for row in reader.row(f"/classification/{key}")])


def _rest(reader: FieldReader) -> Iterator[Section]:
    """What has no place of its own yet: milestones, further sections of the document, any other field."""
    titles = reader.words.table["sections"]
    blocks: list[Block] = []
    for number, section in enumerate(reader.record.sections):
        pointer = f"/sections/{number}"
        title = section.title or reader.words.label(f"{pointer}/text")
        blocks.append(Heading(field_id(f"{pointer}/title"), section.number or "", title))
        fields = [f"{pointer}/{key}" for key in ("text", "title", "number") if getattr(section, key)]
        blocks.append(Prose(field_id(fields[0]), paragraphs(section.text), reader.mark(*fields)))
    if blocks:
        yield Section("osat", "", titles["osat"], blocks)
    rows = [row for number in range(len(reader.record.milestones)) for row in _milestone(reader, number)]
    for pointer in reader.sources.unplaced():
        rows += reader.row(pointer)
    if rows:
        yield Section("muuta", "", titles["muuta"], [Fields(rows)])


def _milestone(reader: FieldReader, number: int) -> Iterator[Row]:
    milestone, pointer = reader.record.milestones[number], f"/milestones/{number}"
    value = reader.value(f"{pointer}/date", f"{pointer}/what", text=formats.day(milestone.date))
    yield Row("", reader.words.table["milestones"][milestone.what], (value,))


def _fields(rows: list[Row]) -> Iterator[Block]:
    if rows:
        yield Fields(rows)


def _ledger(reader: FieldReader) -> Iterator[LedgerFigure]:
    words, none = reader.words.t.project, reader.words.t.page.none
    state, public = reader.record.funding.eu_state, reader.record.funding.public
    planned_words, granted_words = (
        (words.of_planned, words.planned_amount),
        (words.of_granted, words.granted_amount),
    )
    yield _money(words.actual_public, public.actual, public.planned, planned_words, none)
    yield _money(words.actual_eu_state, state.actual, state.granted, granted_words, none)
    started, planned = reader.record.participants.actual, reader.record.participants.planned
    total = started.total if started else None
    base = (
        [words.planned_persons.format(number=formats.number(planned.total))]
        if planned and planned.total is not None
        else []
    )
    if started and started.women is not None and total:
        base.append(words.women_share.format(percent=formats.percent(started.women, total)))
    yield LedgerFigure(words.started, none if total is None else formats.number(total), "", "; ".join(base))
    yield _duration(reader)


def _money(
    label: str, actual: float | None, base: float | None, base_words: tuple[str, str], none: str
) -> LedgerFigure:
    share, alone = base_words
    if base is None:
        words = ""
    elif actual is not None and base > 0:
        words = share.format(percent=formats.percent(actual, base), amount=formats.euros(base))
    else:
        words = alone.format(amount=formats.euros(base))
    if actual is None:
        return LedgerFigure(label, none, "", words)
    return LedgerFigure(label, formats.number(actual), "€", words)


def _duration(reader: FieldReader) -> LedgerFigure:
    words, record = reader.words.t.project, reader.record
    period = formats.span(record.start, record.end)
    months = formats.months(record.start, record.end)
    if months is None:
        return LedgerFigure(words.duration, reader.words.t.page.none, "", period)
    extra = formats.months(record.start, record.original_end)
    extended = extra is not None and extra < months
    base = words.extended_by.format(period=period, months=months - (extra or 0)) if extended else period
    return LedgerFigure(words.duration, str(months), words.months, base)


def _note(issue: IssueItem, reader: FieldReader) -> Note:
    words = reader.words
    known = issue.code in ISSUE_TYPES
    text = message(issue, words.language) if known else issue.message
    sign, severity = words.table["severity"][issue.severity], words.table["severity_words"][issue.severity]
    return Note(sign, severity, issue.code, text, not known, _anchor(issue.pointer, reader))


def _anchor(pointer: str | None, reader: FieldReader) -> str:
    """Where an issue's field stands on the page; '' when it has no place of its own."""
    return field_id(pointer) if pointer in reader.sources.placed and pointer else ""


def _source(record: ProjectRecord, number: int, share: str | None, words: Messages) -> Source:
    document = record.documents[number]
    kinds = (
        words.table["forms"].get(document.form or "", document.form or ""),
        words.table["media"].get(document.media_type, document.media_type),
    )
    return Source(
        letter(number),
        document.name,
        ", ".join(filter(None, kinds)),
        document.sha256,
        source_page(record.id, number) if share is not None else "",
        share or "",
        formats.day(document.published) if document.published else "",
    )


def _citation(record: ProjectRecord, words: Messages, site_title: str, base_url: str) -> str:
    name = record.name or record.code or words.t.page.nameless
    code = f" ({record.code})" if record.code and record.name else ""
    actor = record.actor.name if record.actor else None
    who = ", ".join(filter(None, (actor, formats.years(record.start, record.end))))
    parts = [f"{name}{code}.", f"{who}." if who else ""]
    if record.documents:
        document = record.documents[0]
        parts.append(words.t.project.cite_document.format(name=document.name, hash=document.sha256[:12]))
    parts.append(f"{site_title}.")
    if base_url:
        parts.append(f"{base_url}/hanke/{record.id}.html")
    return " ".join(filter(None, parts))
