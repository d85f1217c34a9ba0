"""The view of one project: title, ledger, sections, notes, documents and how to cite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from markupsafe import Markup

from esrcat.exports.linked import VOCABULARY, project_node
from esrcat.linking.doubts import LINK_CODES
from esrcat.linking.kin import Entries
from esrcat.model import DocumentLink, IssueItem, ProjectRecord
from esrcat.site.blocks.completeness import completeness
from esrcat.site.blocks.kinds import Section
from esrcat.site.blocks.rows import FieldReader
from esrcat.site.blocks.sections import project_sections
from esrcat.site.markup.embedded import embedded
from esrcat.site.markup.escaped import field_id
from esrcat.site.markup.marks import MarkPrinter
from esrcat.site.project.citations import Citation, citations, embedding
from esrcat.site.project.kin import Kin, Near, kin
from esrcat.site.sources.captures import Copies, capture_day, copies_of_page
from esrcat.site.sources.cited import Sources, letter, project_page, short_name, source_page
from esrcat.site.sources.disagreements import Disagreement, differences, disagreements
from esrcat.site.words import formats
from esrcat.site.words.issue_words import issue_words
from esrcat.site.words.messages import Messages
from esrcat.site.words.outside import OutsideLink, OutsideLinks
from esrcat.site.words.periods import period_words


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
    other: str = ""
    """The page of another project that the issue is about."""


class Source(NamedTuple):
    """A document of the project; `page` leads to its source view where there is one."""

    letter: str
    name: str
    short_name: str
    """The name of the file; with its folder where another document of the project has the same."""
    kind: str
    sha256: str
    page: str
    share: str
    published: str
    link: str
    """Why it was joined to the first document, in words."""
    captured: str
    """The day on which a web archive kept it, in words."""
    address: str
    outside: OutsideLink
    """Where it was on the web, as a link."""


class ProjectView(NamedTuple):
    """All that the page template needs."""

    record: ProjectRecord
    title: str
    section: str
    status: str
    fund: str
    completeness: int
    ledger: list[LedgerFigure]
    sections: list[Section]
    notes: list[Note]
    sources: list[Source]
    citation: str
    derived: bool
    by_editor: bool
    disagreements: list[Disagreement]
    copies: Copies | None
    kin: list[Kin]
    citations: list[Citation]
    linked: Markup
    """The project in the words of schema.org, for machines that read pages."""


def project_view(
    record: ProjectRecord,
    read_shares: list[str | None],
    words: Messages,
    marks: MarkPrinter,
    *,
    site_title: str,
    base_url: str,
    languages: Sequence[str] = (),
    entries: Entries | None = None,
    links: Mapping[str, str] = MappingProxyType({}),
    near: Sequence[Near] = (),
    outside: OutsideLinks | None = None,
    date: str = "",
) -> ProjectView:
    """Return the view of a masked record.

    `read_shares` holds for each document how much of its text was read ('96,5 %'), None when the site
    has no source view of it; `languages` holds for each the language of its text. `marks` prints the marks
    beside values. `entries` finds the pages of other projects that it names, `links` are by field the
    addresses of organisations, places and the like, `near` the projects beside it. `outside` knows of
    addresses out of the site, `date` is the day of the build, if told.
    """
    outside = outside or OutsideLinks()
    title = record.name or record.code or words.t.page.nameless
    address = f"{base_url}/{project_page(record.id)}" if base_url else ""
    has_text = [share is not None for share in read_shares]
    sources = Sources(record, has_text, marks, differences(record, words), languages)
    reader = FieldReader(record, sources, words, entries, links, outside)
    methods = {item["method"] for items in record.evidence.values() for item in items}
    sections = project_sections(reader)
    return ProjectView(
        record=record,
        title=project_title(record, sources, words),
        section=reader.told("/programme_section") if record.programme_section else "",
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
        completeness=completeness(record),
        ledger=list(_ledger(reader)),
        sections=sections,
        notes=[_note(issue, reader) for issue in record.issues],
        sources=[_source(record, number, share, words, outside) for number, share in enumerate(read_shares)],
        citation=_citation(record, words, site_title, base_url, date),
        derived="derived" in methods,
        by_editor="editor" in methods,
        disagreements=list(disagreements(record, sources, words)),
        copies=copies_of_page(record, sources, words),
        kin=[kin(each, words) for each in near],
        citations=list(_citations(record, words, title, site_title, address, date)),
        linked=Markup(embedded(_linked(record, base_url))),
    )


def project_title(record: ProjectRecord, sources: Sources, words: Messages) -> str:
    """Return the name of a project in its own language, else its code, else words for having none."""
    if not record.name:
        return record.code or str(words.t.page.nameless)
    is_text = any(map(str.isalpha, record.name))
    return words.told(record.name, sources.language("/name")) if is_text else record.name


def _linked(record: ProjectRecord, base_url: str) -> dict[str, object]:
    return {"@context": VOCABULARY, **project_node(record, base_url)}


def _ledger(reader: FieldReader) -> Iterator[LedgerFigure]:
    """Yield the four figures under the title."""
    yield _public_funding(reader)
    yield _eu_state_funding(reader)
    yield _participants(reader)
    yield _duration(reader)


def _public_funding(reader: FieldReader) -> LedgerFigure:
    texts, public = reader.words.t.project, reader.record.funding.public
    instead = _told_instead(reader, public.actual, "/funding/public/planned", "/funding/total_cost")
    base_words = texts.of_planned, texts.planned_amount
    return instead or _money(texts.actual_public, public.actual, public.planned, base_words, reader.words)


def _eu_state_funding(reader: FieldReader) -> LedgerFigure:
    texts, funding = reader.words.t.project, reader.record.funding
    actual, granted = funding.eu_state.actual, funding.eu_state.granted
    # It is a part of the figure before only where that is what was carried out, too.
    is_part = funding.public.actual is not None
    label = texts.actual_eu_state if is_part else reader.words.label("/funding/eu_state/actual")
    instead = _told_instead(reader, actual, "/funding/eu_state/granted")
    base_words = texts.of_granted, texts.granted_amount
    return instead or _money(label, actual, granted, base_words, reader.words)


def _participants(reader: FieldReader) -> LedgerFigure:
    texts, numbers = reader.words.t.project, reader.words.formats
    started, planned = reader.record.participants.actual, reader.record.participants.planned
    total = started.total if started else None
    base = []
    if planned and planned.total is not None:
        base.append(texts.planned_persons.format(number=numbers.number(planned.total)))
    if started and started.women is not None and total:
        base.append(texts.women_share.format(percent=numbers.percent(started.women, total)))
    value = reader.words.t.page.none if total is None else numbers.number(total)
    return LedgerFigure(texts.started, value, "", "; ".join(base))


def _told_instead(reader: FieldReader, actual: float | None, *others: str) -> LedgerFigure | None:
    """Return the first other figure that is stated where the actual one is not, under its own name."""
    for pointer in others if actual is None else ():
        if (amount := reader.get(pointer)) is not None:
            return LedgerFigure(reader.words.label(pointer), *reader.words.formats.figure(amount), "")
    return None


def _money(
    label: str, actual: float | None, base: float | None, base_words: tuple[str, str], words: Messages
) -> LedgerFigure:
    """Return an amount with what it is a part of; `base_words` are those beside a share, and without one."""
    (share, alone), numbers = base_words, words.formats
    if base is None:
        note = ""
    elif actual is not None and base > 0:
        note = share.format(percent=numbers.percent(actual, base), amount=numbers.euros(base))
    else:
        note = alone.format(amount=numbers.euros(base))
    if actual is None:
        return LedgerFigure(label, words.t.page.none, "", note)
    return LedgerFigure(label, *numbers.figure(actual), note)


def _duration(reader: FieldReader) -> LedgerFigure:
    words, record = reader.words, reader.record
    duration = words.t.project.duration
    period = period_words(record, words)
    months = formats.months(record.start, record.end)
    if months is None:
        return LedgerFigure(duration, words.t.page.none, "", period)
    extra = formats.months(record.start, record.original_end)
    extended = extra is not None and extra < months
    longer = months - (extra or 0)
    base = words.counted("project", "extended_by", longer, period=period) if extended else period
    return LedgerFigure(duration, str(months), words.counted("project", "months", months), base)


def _note(issue: IssueItem, reader: FieldReader) -> Note:
    words = reader.words
    text = issue_words(issue, words)
    sign, severity = words.table["severity"][issue.severity], words.table["severity_words"][issue.severity]
    other = issue.params.get("other") if issue.code in LINK_CODES else None
    page = f"../{project_page(str(other))}" if other else ""
    anchor = _anchor(issue.pointer, reader)
    return Note(sign, severity, issue.code, text or issue.message, not text, anchor, page)


def _anchor(pointer: str | None, reader: FieldReader) -> str:
    """Where an issue's field stands on the page; '' when it has no place of its own."""
    return field_id(pointer) if pointer in reader.sources.placed and pointer else ""


def _source(
    record: ProjectRecord, number: int, share: str | None, words: Messages, outside: OutsideLinks
) -> Source:
    document = record.documents[number]
    captured, address = capture_day(document), document.url or ""
    kinds = (
        words.table["forms"].get(document.form or "", document.form or ""),
        words.table["media"].get(document.media_type, document.media_type),
    )
    return Source(
        letter(number),
        document.name,
        short_name(record, number),
        ", ".join(filter(None, kinds)),
        document.sha256,
        source_page(record.id, number) if share is not None else "",
        share or "",
        words.formats.day(document.published) if document.published else "",
        _link_words(document.link, words) if document.link else "",
        words.formats.day(captured) if captured else "",
        address,
        outside.link(address, words),
    )


def _link_words(link: DocumentLink, words: Messages) -> str:
    """Say why a document was joined: the rule, and what is alike."""
    alike = ", ".join(words.table["alike"].get(reason, reason) for reason in link.reasons)
    return words.table["link"][link.rule].format(alike=alike)


def _citations(
    record: ProjectRecord, words: Messages, title: str, site_title: str, address: str, date: str
) -> Iterator[Citation]:
    yield from citations(record, title, site_title, address, date)
    if address:
        yield embedding(record, title, site_title, address, words.t.project.embed)


def _citation(record: ProjectRecord, words: Messages, site_title: str, base_url: str, date: str) -> str:
    texts, day = words.t.project, words.formats.day
    name = record.name or record.code or words.t.page.nameless
    code = f" ({record.code})" if record.code and record.name else ""
    actor = record.actor.name if record.actor else None
    who = ", ".join(filter(None, (actor, formats.years(record.start, record.end))))
    parts = [f"{name}{code}.", f"{who}." if who else ""]
    if record.documents:
        document = record.documents[0]
        parts.append(texts.cite_document.format(name=document.name, hash=document.sha256[:12]))
        if captured := capture_day(document):
            parts.append(texts.cite_captured.format(date=day(captured)))
    parts.append(f"{site_title}.")
    if date:
        parts.append(texts.cite_version.format(date=day(date)))
    if base_url:
        parts.append(f"{base_url}/hanke/{record.id}.html")
    return " ".join(filter(None, parts))
