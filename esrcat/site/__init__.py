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
from esrcat.site import pages, search
from esrcat.site.downloads import write_downloads
from esrcat.site.entity_pages import write_entities
from esrcat.site.project_page import project_view
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
) -> SiteReport:
    """Write the catalogue as a site into a folder and return what was done.

    Personal data is left out unless `settings.contacts`. Files that did not change are not written;
    those of an earlier build that are no longer made are removed. Raises SiteFolderError for a folder
    with other content.
    """
    settings = settings or Settings()
    if settings.languages != ("fi",):
        raise SettingsError('languages: so far a site is built in Finnish only; write languages = ["fi"]')
    with ExitStack() as stack:
        shown = catalogue if settings.contacts else stack.enter_context(published(catalogue))
        writer = stack.enter_context(SiteWriter(Path(out), Renderer(settings)))
        writer.renderer.navigate(pages.menu(writer.renderer.messages, shown))
        for name in _ASSETS:
            writer.asset(name)
        _write_projects(writer, shown, progress)
        write_entities(writer, shown)
        search.write(writer, shown)
        pages.write_data(writer, shown, write_downloads(writer, shown))
        pages.write_front(writer, shown)
        pages.write_about(writer)
        pages.write_not_found(writer)
        return writer.close(shown.count())


def _write_projects(writer: SiteWriter, catalogue: Catalogue, progress: Progress | None) -> None:
    words, settings = writer.renderer.messages, writer.renderer.settings
    count = catalogue.count()
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
        for number, document in enumerate(documents):
            if document is not None:
                page = source_page(record.id, number)
                source = source_view(record, number, document, words, shared=shared[number])
                writer.page(page, "lahde.html", view=source)
        if progress:
            progress(done, count)
