"""The pages about the whole catalogue: front, downloads, about, not found."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from esrcat.catalogue import Catalogue, Figure, ProjectLine
from esrcat.catalogue.entities import Entities
from esrcat.catalogue.memberships import EntityKind
from esrcat.model import EvidenceItem, ProjectRecord
from esrcat.settings import LANGUAGES, Settings
from esrcat.site.entities.finland import finland
from esrcat.site.entities.pages import region_lines
from esrcat.site.entities.view import year_href, year_line, year_words
from esrcat.site.markup.charts import year_chart
from esrcat.site.project.page import LedgerFigure
from esrcat.site.search.lists import ENGINE
from esrcat.site.sources.cited import anchored, letter, source_page
from esrcat.site.whole.downloads import COLUMNS, Download
from esrcat.site.words import formats
from esrcat.site.words.addresses import entity_page, index_page
from esrcat.site.words.messages import Messages, sections
from esrcat.site.words.naming import entity_name
from esrcat.site.writing.writer import SiteWriter

_NEWEST = 12
_WAYS: tuple[EntityKind, ...] = (
    "target_group", "theme", "actor_type", "programme", "organisation", "authority", "municipality", "axis",
)  # fmt: skip
_MENU: tuple[EntityKind, ...] = ("region", "organisation", "target_group", "theme", "year")
_WAY_LENGTH = 6
_LONGEST_NEIGHBOUR = 120
_SPECIMEN_FIELDS: tuple[str, ...] = (
    "/funding/eu_state/actual",
    "/participants/actual/total",
    "/funding/public/actual",
    "/code",
    "/name",
)


class Way(NamedTuple):
    """A way into the catalogue: a kind of entity with its most frequent ones, as (words, address, projects).

    `all` are the words and the address of the list of all.
    """

    title: str
    values: list[tuple[str, str, int]]
    all: tuple[str, str]


class Newest(NamedTuple):
    """A line of the list of newest projects."""

    id: str
    code: str
    name: str
    actor: str
    period: str


class Specimen(NamedTuple):
    """An example of a real value with its source: its line cut at the quote, and the lines around it."""

    label: str
    value: str
    letter: str
    before: str
    number: str
    line: tuple[str, str, str]
    after: str
    href: str
    words: str
    language: str


def write_front(writer: SiteWriter, catalogue: Catalogue) -> None:
    """Write index.html."""
    words = writer.renderer.messages
    count = catalogue.count()
    writer.page(
        "index.html",
        "index.html",
        sentence=words.counted("front", "sentence", count) if count else words.t.front.empty,
        count=count,
        engine=ENGINE,
        ledger_figures=_ledger(catalogue, count, words),
        specimen=_specimen(catalogue, words),
        newest=[_newest(line, words) for line in catalogue.lines(newest=True, limit=_NEWEST)],
        ways=[way for kind in _WAYS if len((way := _way(kind, catalogue.entities, words)).values) > 1],
        **_overview(catalogue.entities, words),
    )


def menu(words: Messages, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return the links of the main menu, without those that would lead to nothing."""
    found = catalogue.entities
    kinds = [(index_page(kind), words.table["menu"][kind]) for kind in _MENU if found.count(kind)]
    return [
        ("haku.html", words.t.nav.search),
        *kinds,
        ("laatu.html", words.t.nav.quality),
        ("aineistot.html", words.t.nav.data),
        ("tietoa.html", words.t.nav.about),
    ]


def _overview(found: Entities, words: Messages) -> dict[str, object]:
    """Return the map with its table and the chart of years."""
    regions = found.lines("region")
    years = {line.id for line in found.lines("year")}
    by_year = found.years()
    return {
        "map": finland(regions, words) if regions else None,
        "regions": region_lines(regions, words),
        "chart": year_chart(by_year, year_words(words), year_href(years)),
        "years": [year_line(year, years, words) for year in by_year],
    }


def write_data(writer: SiteWriter, catalogue: Catalogue, downloads: list[Download]) -> None:
    """Write aineistot.html."""
    words = writer.renderer.messages
    size = words.formats.number
    files = [(file.path, words.table["data"][file.what], size(file.size)) for file in downloads]
    columns = [
        (column.name, words.label(column.pointer) if column.pointer else words.table["data"][column.name])
        for column in COLUMNS
    ]
    writer.page("aineistot.html", "aineistot.html", files=files, columns=columns, digest=catalogue.digest())


def write_about(writer: SiteWriter) -> None:
    """Write tietoa.html."""
    writer.page("tietoa.html", "tietoa.html")


class Statement(NamedTuple):
    """The accessibility statement in one language."""

    language: str
    words: SimpleNamespace
    site: Settings


def write_accessibility(writer: SiteWriter) -> None:
    """Write saavutettavuus.html: the statement in three languages, that of the page first."""
    own, settings = writer.renderer.messages.language, writer.renderer.all_settings
    _, t = sections("accessibility")
    sites = {language: settings.in_language(language) for language in settings.languages}
    statements = [
        Statement(each, getattr(t, each), sites.get(each, writer.renderer.settings)) for each in LANGUAGES
    ]
    statements.sort(key=lambda statement: statement.language != own)
    writer.page("saavutettavuus.html", "saavutettavuus.html", statements=statements)


def write_not_found(writer: SiteWriter) -> None:
    """Write 404.html, which a web server shows at any address: with a base URL it says its paths whole.

    They name no host: the page works on a copy of the site, and its style sheet is of the page's own origin.
    """
    base = writer.renderer.settings.base_url
    writer.page("404.html", "404.html", home=f"{urlsplit(base).path.rstrip('/')}/" if base else "")


def _ledger(catalogue: Catalogue, count: int, words: Messages) -> list[LedgerFigure]:
    front, none = words.t.front, words.t.page.none
    documents = catalogue.document_count()
    base = words.counted("front", "from_documents", documents) if documents else ""
    period = formats.years(*catalogue.period())
    return [
        LedgerFigure(front.projects, words.formats.number(count), "", base),
        _sum(catalogue, "eu_state_actual", front.actual_funding, "€", words),
        _sum(catalogue, "participants", front.started, "", words),
        LedgerFigure(front.period, period or none, "", front.period_why if period else ""),
    ]


def _sum(catalogue: Catalogue, figure: Figure, label: str, unit: str, words: Messages) -> LedgerFigure:
    total, projects = catalogue.total(figure)
    if not projects:
        return LedgerFigure(label, words.t.page.none, "", "")
    stated = words.counted("front", "stated_by", projects)
    if unit:
        return LedgerFigure(label, *words.formats.figure(round(total)), stated)
    return LedgerFigure(label, words.formats.number(round(total)), "", stated)


def _newest(line: ProjectLine, words: Messages) -> Newest:
    name = words.told(line.name, line.language) if line.name else line.code or words.t.page.nameless
    return Newest(line.id, line.code or "", name, line.actor or "", words.formats.span(line.start, line.end))


def _way(kind: EntityKind, found: Entities, words: Messages) -> Way:
    all_words = words.counted("entity", "all_of", found.count(kind))
    return Way(
        words.table["kinds_many"][kind],
        [
            (entity_name(kind, line.name, words, line.id), entity_page(kind, line.id), line.figures.projects)
            for line in found.lines(kind)[:_WAY_LENGTH]
        ],
        (all_words, index_page(kind)),
    )


def _specimen(catalogue: Catalogue, words: Messages) -> Specimen | None:
    """The first value of the catalogue that shows what a source is; None when there is no document.

    Of the fields the first counts that any record has with its source.
    """
    wanted, found = _SPECIMEN_FIELDS, None
    for record in catalogue.projects():
        for rank, field in enumerate(wanted):
            item = next(iter(record.evidence.get(field, ())), None)
            if item is None or "document" not in item or item["method"] == "derived":
                continue
            document = catalogue.document(record.documents[item["document"]].sha256)
            if document is not None:
                found = _cut_specimen(record, field, item, document, words)
                wanted = wanted[:rank]
                break
        if not wanted:
            break
    return found


def _cut_specimen(
    record: ProjectRecord, field: str, item: EvidenceItem, document: Mapping[str, Any], words: Messages
) -> Specimen:
    text, language = document["text"], document.get("language") or "fi"
    start, end = item["start"], item["end"]
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right
    line = item.get("place", {}).get("line", 0)
    sign = letter(item["document"])
    return Specimen(
        label=words.label(field),
        value=_shown(field, item["quote"], words),
        letter=sign,
        before=_neighbour(text[:left].split("\n")[::-1]),
        number=str(line or ""),
        line=(text[left:start], text[start:end], text[end:right]),
        after=_neighbour(text[right:].split("\n")),
        href=f"{source_page(record.id, item['document'])}#{next(iter(anchored(field, [item])))[0]}",
        words=words.t.front.specimen_source.format(
            project=record.code or record.name or record.id, letter=sign, line=line or ""
        ),
        language=language,
    )


def _shown(field: str, quote: str, words: Messages) -> str:
    digits = "".join(quote.split())
    if not digits.isdecimal():
        return quote
    formats = words.formats
    return formats.euros(int(digits)) if "/funding/" in field else formats.number(int(digits))


def _neighbour(lines: list[str]) -> str:
    """The nearest line with text, if it is short enough for the example."""
    nearest = next((line.strip() for line in lines if line.strip()), "")
    return nearest if len(nearest) <= _LONGEST_NEIGHBOUR else ""
