"""A catalogue becomes a folder of static files that needs no server."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from esrcat.catalogue import Catalogue
from esrcat.errors import SettingsError
from esrcat.linking.kin import Entries
from esrcat.privacy import published
from esrcat.settings import Settings
from esrcat.site import feeds, pages, search
from esrcat.site.compare import write_compare
from esrcat.site.downloads import write_downloads
from esrcat.site.entity_pages import write_entities
from esrcat.site.old_addresses import write_old_addresses
from esrcat.site.project_page import project_view
from esrcat.site.quality import Quality
from esrcat.site.renderer import Renderer
from esrcat.site.source_page import read_share, source_view
from esrcat.site.sources import project_page, source_page
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
    if settings.languages != ("fi",):
        raise SettingsError('languages: so far a site is built in Finnish only; write languages = ["fi"]')
    with ExitStack() as stack:
        shown = catalogue if settings.contacts else stack.enter_context(published(catalogue))
        writer = stack.enter_context(SiteWriter(Path(out), Renderer(settings), made_from))
        writer.renderer.navigate(pages.menu(writer.renderer.messages, shown))
        before = feeds.previous_digests(previous) if previous else None
        has_feed = bool(before is not None and date and settings.base_url)
        writer.renderer.tell(date or "", has_feed=has_feed)
        for name in _ASSETS:
            writer.asset(name)
        quality = _write_projects(writer, shown, progress)
        quality.write(writer, shown)
        write_entities(writer, shown)
        search.write(writer, shown)
        pages.write_data(writer, shown, write_downloads(writer, shown))
        write_compare(writer, shown)
        pages.write_front(writer, shown)
        pages.write_about(writer)
        pages.write_accessibility(writer)
        pages.write_not_found(writer)
        write_old_addresses(writer, shown.lines())
        if before is not None and date and settings.base_url:
            found = feeds.changes(writer, shown, before)
            feeds.write_feed(writer, found, date, writer.renderer.messages)
        if settings.base_url:
            feeds.write_site_map(writer)
        return writer.close(shown.count())


def _write_projects(writer: SiteWriter, catalogue: Catalogue, progress: Progress | None) -> Quality:
    words, settings = writer.renderer.messages, writer.renderer.settings
    count = catalogue.count()
    quality = Quality(words)
    entries, entities = Entries(catalogue.lines()), catalogue.entities
    for done, record in enumerate(catalogue.projects(), start=1):
        documents = catalogue.documents_of(record)
        shared = [catalogue.is_shared(source.sha256) for source in record.documents]
        shares = [
            read_share(record, number, document, shared=shared[number])
            for number, document in enumerate(documents)
        ]
        view = project_view(
            record,
            shares,
            words,
            site_title=settings.title,
            base_url=settings.base_url,
            entries=entries,
            entities=entities,
        )
        writer.page(project_page(record.id), "hanke.html", view=view)
        quality.add(record, view)
        for number, document in enumerate(documents):
            if document is not None:
                page = source_page(record.id, number)
                source = source_view(record, number, document, words, shared=shared[number])
                writer.page(page, "lahde.html", view=source)
        if progress:
            progress(done, count)
    return quality
