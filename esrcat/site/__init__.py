"""A catalogue becomes a folder of static files that needs no server."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from esrcat.catalogue import Catalogue
from esrcat.catalogue.entities import Entities
from esrcat.linking.kin import Entries
from esrcat.model import ProjectRecord
from esrcat.privacy import published
from esrcat.settings import Settings
from esrcat.site import feeds, outside, pages, search
from esrcat.site.compare import write_compare
from esrcat.site.downloads import write_downloads
from esrcat.site.entity_pages import write_entities
from esrcat.site.glossary import write_glossary
from esrcat.site.old_addresses import write_old_addresses
from esrcat.site.project_page import ProjectView, project_view
from esrcat.site.quality import Quality
from esrcat.site.renderer import Renderer
from esrcat.site.source_page import read_share, source_view
from esrcat.site.sources import document_languages, project_page, source_page
from esrcat.site.writer import SiteReport, SiteWriter

__all__ = ["SiteReport", "build_site"]

_ASSETS = ("style.css", "site.js")

Progress = Callable[[int, int], None]
"""Called after each project with the number done and the number of all."""


def build_site(
    catalogue: Catalogue,
    out: str | Path,
    *,
    settings: Settings | None = None,
    progress: Progress | None = None,
    date: str | None = None,
    previous: Path | None = None,
    made_from: str = "",
) -> SiteReport:
    """Write the catalogue as a site into a folder and return what was done.

    Personal data is left out unless `settings.contacts`. Files that did not change are not written;
    those of an earlier build that are no longer made are removed. Raises SiteFolderError for a folder
    with other content.

    `date` (ISO) is the day of the build, shown in the footer: the clock is never asked. `previous` is the
    manifest.json of an earlier site; with a date and a base URL a feed tells what is new and changed since.
    `made_from` names what the site is made from, for who asks later whether it would come out the same.
    """
    settings = settings or Settings()
    with ExitStack() as stack:
        shown = catalogue if settings.contacts else stack.enter_context(published(catalogue))
        first = Renderer(settings, settings.first_language)
        writer = stack.enter_context(SiteWriter(Path(out), first, made_from))
        others = [language for language in settings.languages if language != settings.first_language]
        writers = [writer, *(writer.in_language(Renderer(settings, language)) for language in others)]
        before = feeds.previous_digests(previous) if previous else None
        has_feed = bool(before is not None and date and settings.base_url)
        for each in writers:
            each.renderer.navigate(pages.menu(each.renderer.messages, shown))
            each.renderer.tell(date or "", has_feed=has_feed)
        for name in _ASSETS:
            writer.asset(name)
        downloads = write_downloads(writer, shown)
        links = outside.load(Path(settings.links)) if settings.links else outside.OutsideLinks()
        qualities = _write_projects(writers, shown, progress, links, date or "")
        synonyms = Path(settings.synonyms) if settings.synonyms else None
        analyzer = search.write(writer, shown, writers[1:], synonyms=synonyms)
        for each, quality in zip(writers, qualities, strict=True):
            quality.write(each, shown)
            write_entities(each, shown)
            pages.write_data(each, shown, downloads)
            write_compare(each, shown)
            pages.write_front(each, shown)
            pages.write_about(each)
            write_glossary(each)
            pages.write_accessibility(each)
            pages.write_not_found(each)
            write_old_addresses(each, shown.lines())
        if before is not None and date and settings.base_url:
            feeds.write_feeds(writer, shown, before, date)
        if settings.base_url:
            feeds.write_site_map(writer)
        return writer.close(shown.count())._replace(analyzer=analyzer)


def _write_projects(
    writers: list[SiteWriter],
    catalogue: Catalogue,
    progress: Progress | None,
    links: outside.OutsideLinks,
    date: str,
) -> list[Quality]:
    """Write the pages of each record in all languages while it is at hand."""
    count = catalogue.count()
    qualities = [Quality(writer.renderer.messages) for writer in writers]
    entries, entities = Entries(catalogue.lines()), catalogue.entities
    for done, record in enumerate(catalogue.projects(), start=1):
        documents = catalogue.documents_of(record)
        shared = [catalogue.is_shared(source.sha256) for source in record.documents]
        for writer, quality in zip(writers, qualities, strict=True):
            view = _write_project(writer, record, documents, shared, entries, entities, links, date)
            quality.add(record, view)
        if progress:
            progress(done, count)
    return qualities


def _write_project(
    writer: SiteWriter,
    record: ProjectRecord,
    documents: list[dict[str, Any] | None],
    shared: list[bool],
    entries: Entries,
    entities: Entities,
    links: outside.OutsideLinks,
    date: str,
) -> ProjectView:
    """Write the page of a record and those of its documents in one language."""
    words, settings = writer.renderer.messages, writer.renderer.settings
    shares = [
        read_share(record, number, document, words, shared=shared[number])
        for number, document in enumerate(documents)
    ]
    view = project_view(
        record,
        shares,
        words,
        site_title=settings.title,
        base_url=settings.base_url,
        languages=document_languages(record, documents),
        entries=entries,
        entities=entities,
        outside=links,
        date=date,
    )
    writer.page(project_page(record.id), "hanke.html", view=view)
    for number, document in enumerate(documents):
        if document is not None:
            page = source_page(record.id, number)
            source = source_view(record, number, document, words, shared=shared[number])
            writer.page(page, "lahde.html", view=source)
    return view
