"""Build a site: write the pages, data and search of a catalogue, in all languages, into one folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import ExitStack
from datetime import date as calendar_day
from pathlib import Path

from esrcat.catalogue import Catalogue
from esrcat.collector import settled_objects
from esrcat.errors import SettingsError
from esrcat.model import ProjectRecord
from esrcat.privacy import origins, published
from esrcat.search.memory import give_back
from esrcat.search.synonyms import read_synonyms
from esrcat.settings import Settings
from esrcat.site.entities.compare import Comparison
from esrcat.site.entities.pages import write_entities
from esrcat.site.project.writer import ProjectWriter
from esrcat.site.search import feeds
from esrcat.site.search import index as search
from esrcat.site.whole import pages
from esrcat.site.whole.downloads import downloads, table, twin_part, write_records
from esrcat.site.whole.glossary import write_glossary
from esrcat.site.whole.old_addresses import write_old_addresses
from esrcat.site.words import outside
from esrcat.site.writing import parts
from esrcat.site.writing.renderer import Renderer
from esrcat.site.writing.writer import SiteReport, SiteWriter

__all__ = ["SiteReport", "build_site"]

_ASSETS = ("icon.svg", "style.css", "site.js", "saving.js")

Progress = Callable[[int, int], None]
"""Called after each project with the number done and the number of all."""


def build_site(
    catalogue: Catalogue,
    out: str | Path,
    *,
    settings: Settings | None = None,
    progress: Progress | None = None,
    date: str | None = None,
    previous: str | Path | None = None,
    made_from: str = "",
) -> SiteReport:
    """Write the catalogue as a site into a folder and return what was done.

    Personal data is masked unless `settings.contacts`. Files that did not change are not written, and those
    of an earlier build that are no longer made are removed. Raises SiteFolderError for a folder with other
    content, and SettingsError for a wrong `date` or file of the settings, before anything is written.

    `date` (ISO) is the day of the build, shown in the footer; the clock is never asked. `previous` is the
    manifest.json of an earlier site; with a date and a base URL, a feed lists what is new and changed since.
    `made_from` identifies the inputs of the site; a later build sees from it whether the site is up to date.
    """
    settings = settings or Settings()
    check_settings(settings, date)
    with ExitStack() as stack:
        writer = SiteWriter(Path(out), Renderer(settings, settings.first_language), made_from)
        made_by = parts.program()
        with settled_objects():
            known = _origins(catalogue, settings, made_by)
            shown = catalogue
            if not settings.contacts:
                shown = stack.enter_context(_published(catalogue, writer, known))
        stack.enter_context(writer)
        writers = _in_all_languages(writer, settings)
        before = feeds.previous_digests(Path(previous)) if previous else None
        has_feed = bool(before is not None and date and settings.base_url)
        _tell_all_pages(writers, shown, date, has_feed=has_feed)
        _write_assets(writer)
        write_records(writer, shown, known)
        links = outside.load(Path(settings.links)) if settings.links else outside.OutsideLinks()
        frame = _frame(writers, made_by, date, has_feed)
        comparisons = [Comparison(each, shown.entities) for each in writers]
        with settled_objects(), table(writer) as add_row:
            projects = ProjectWriter(writers, shown, links=links, date=date or "", frame=frame, origins=known)
            takers = (projects.write, add_row, *(comparison.add for comparison in comparisons))
            _write_projects(shown, takers, progress)
        qualities = projects.qualities
        while comparisons:
            comparisons.pop(0).close()
        shown.entities.forget_nearness()  # neither this nor the writers are needed: the search takes the room
        del projects, takers
        give_back()
        synonyms = Path(settings.synonyms) if settings.synonyms else None
        analyzer = search.write(writer, shown, writers[1:], synonyms=synonyms, frame=frame)
        for each, quality in zip(writers, qualities, strict=True):
            quality.write(each, shown)
            _write_lists(each, shown, frame)
        if before is not None and date and settings.base_url:
            feeds.write_feeds(writer, shown, before, date)
        if settings.base_url:
            feeds.write_site_map(writer)
        return writer.close(shown.count())._replace(analyzer=analyzer)


def check_settings(settings: Settings, date: str | None = None) -> None:
    """Raise SettingsError for a day that is none, or a file of the settings that cannot be used.

    Who reads documents first calls it before: they may take hours.
    """
    _check_day(date)
    if settings.links:
        outside.load(Path(settings.links))
    if settings.synonyms:
        read_synonyms(Path(settings.synonyms))


def _check_day(date: str | None) -> None:
    try:
        is_day = not date or calendar_day.fromisoformat(date).isoformat() == date
    except (TypeError, ValueError):
        is_day = False
    if not is_day:
        raise SettingsError(f"date {date!r}: no day; write it as '2026-11-20'")


def _write_assets(writer: SiteWriter) -> None:
    for name in _ASSETS:
        writer.asset(name)


def _in_all_languages(writer: SiteWriter, settings: Settings) -> list[SiteWriter]:
    """Return the writer of the first language and those of the others."""
    others = [language for language in settings.languages if language != settings.first_language]
    return [writer, *(writer.in_language(Renderer(settings, language)) for language in others)]


def _tell_all_pages(
    writers: list[SiteWriter], catalogue: Catalogue, date: str | None, has_feed: bool
) -> None:
    """Set what every page of a language shows: the menu, the day of the build, the feed."""
    with settled_objects():  # the menu makes the catalogue work out all entities
        for each in writers:
            each.renderer.navigate(pages.menu(each.renderer.messages, catalogue))
            each.renderer.tell(date or "", has_feed=has_feed)


def _write_lists(writer: SiteWriter, catalogue: Catalogue, frame: str) -> None:
    """Write what is made of many projects: the pages of entities, of the downloads and of the whole."""
    with settled_objects():
        write_entities(writer, catalogue, frame)
        pages.write_data(writer, catalogue, downloads(writer))
        _write_about(writer, catalogue)


def _write_about(writer: SiteWriter, catalogue: Catalogue) -> None:
    """Write the pages about the whole catalogue in one language."""
    pages.write_front(writer, catalogue)
    pages.write_about(writer)
    write_glossary(writer)
    pages.write_accessibility(writer)
    pages.write_not_found(writer)
    write_old_addresses(writer, catalogue.lines())


def _origins(catalogue: Catalogue, settings: Settings, made_by: str) -> dict[str, str]:
    """Return by id a digest of what a published record, its documents and their pages are made from."""
    found = origins(catalogue)
    return {id: parts.made_from(made_by, settings.contacts, origin) for id, origin in found.items()}


def _published(catalogue: Catalogue, writer: SiteWriter, made_from: dict[str, str]) -> Catalogue:
    """Return the masked catalogue; unchanged records are taken over from the earlier site."""
    return published(catalogue, lambda id: writer.earlier_data(twin_part(id), made_from[id]))


def _frame(writers: list[SiteWriter], made_by: str, *told: object) -> str:
    """Return a digest of what all pages depend on: program, settings, menu, and everything they share."""
    settings = writers[0].renderer.settings
    links = Path(settings.links).read_bytes() if settings.links else b""
    return parts.made_from(made_by, settings, links, [each.renderer.navigation for each in writers], *told)


def _write_projects(
    catalogue: Catalogue, each: Iterable[Callable[[ProjectRecord], None]], progress: Progress | None
) -> None:
    """Go through the outlines of the records once, for everything that is made from each record."""
    count = catalogue.count()
    for done, record in enumerate(catalogue.outlines(), start=1):
        for take in each:
            take(record)
        if progress:
            progress(done, count)
