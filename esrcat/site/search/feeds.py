"""For programs that follow a site: feeds and a log of new and changed projects, and a site map."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from esrcat.catalogue import Catalogue
from esrcat.catalogue.memberships import EntityKind
from esrcat.errors import SettingsError
from esrcat.site.sources.cited import project_page
from esrcat.site.words.addresses import entity_page, entity_twin
from esrcat.site.words.naming import entity_name
from esrcat.site.words.withheld import in_words
from esrcat.site.writing.writer import SiteWriter

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_MOST_ADDRESSES = 50_000
"""Of one file of a site map (sitemaps.org protocol 0.9)."""
_MOST_ENTRIES = 500
FOLLOWED: tuple[EntityKind, ...] = ("region", "authority")
"""Kinds whose every entity has a feed of its own."""


class Change(NamedTuple):
    """A project that is new since the previous site (`is_new`), or changed."""

    id: str
    name: str
    is_new: bool


def previous_digests(manifest: Path) -> dict[str, str]:
    """Return path → SHA-256 of the files of an earlier site, from its manifest.json.

    Raises SettingsError for a file that is none.
    """
    try:
        files = json.loads(manifest.read_bytes())["files"]
        return {str(path): str(digest) for path, digest in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        what = error.strerror if isinstance(error, OSError) else error
        raise SettingsError(
            f"{manifest}: no manifest of a site ({what}); name the manifest.json of the earlier build"
        ) from None


def changes(writer: SiteWriter, catalogue: Catalogue, previous: dict[str, str]) -> list[Change]:
    """Return the projects whose JSON is new or another than in the previous site, by id."""
    found = []
    for line in catalogue.lines():
        path = f"hanke/{line.id}.json"
        before = previous.get(path)
        if before != writer.digest(path):
            found.append(Change(line.id, line.name or line.code or line.id, before is None))
    return sorted(found)


def removed(catalogue: Catalogue, previous: dict[str, str]) -> list[str]:
    """Return the ids of the projects that the previous site had and this one has not."""
    left = {line.id for line in catalogue.lines()}
    before = (path[len("hanke/") : -len(".json")] for path in previous if _is_twin(path))
    return sorted(id for id in before if id not in left)


def _is_twin(path: str) -> bool:
    return path.startswith("hanke/") and path.endswith(".json")


def write_feeds(writer: SiteWriter, catalogue: Catalogue, previous: dict[str, str], date: str) -> None:
    """Write muutokset.xml (Atom, RFC 4287), one such feed of each region and authority, and muutokset.json.

    `date` is the day of the build, which a feed must state.
    """
    found, words = changes(writer, catalogue, previous), writer.renderer.messages
    _write_feed(writer, "muutokset.xml", "index.html", "", found, date)
    for kind in FOLLOWED:
        for line in catalogue.entities.lines(kind):
            own = {project.id for project in catalogue.entities.projects(kind, line.id)}
            among = [change for change in found if change.id in own]
            name = str(entity_name(kind, line.name, words))
            paths = entity_twin(kind, line.id, "xml"), entity_page(kind, line.id)
            _write_feed(writer, *paths, name, among, date)
    log = {
        "date": date,
        "new": [change.id for change in found if change.is_new],
        "changed": [change.id for change in found if not change.is_new],
        "removed": removed(catalogue, previous),
    }
    writer.text("muutokset.json", json.dumps(log, ensure_ascii=False, indent=1) + "\n")


def _write_feed(writer: SiteWriter, path: str, page: str, about: str, found: list[Change], date: str) -> None:
    """Write a feed of these changes at a path; `page` is what it tells about, by the name `about`."""
    settings, words = writer.renderer.settings, writer.renderer.messages
    texts, base, stamp = words.table["feed"], settings.base_url, f"{date}T00:00:00Z"
    self = f"{base}/{path}"
    held = words.t.held.any
    title = ": ".join(filter(None, (settings.title, about, texts["title"])))
    told = (each._replace(name=in_words(each.name, held)) for each in found[:_MOST_ENTRIES])
    entries = "".join(_entry(each, base, stamp, texts) for each in told)
    writer.text(
        path,
        f'{_HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(words.language)}>\n'
        f"<title>{escape(title)}</title>\n"
        f'<id>{escape(self)}</id>\n<link rel="self" href={quoteattr(self)}/>\n'
        f"<link href={quoteattr(f'{base}/{page}')}/>\n<updated>{stamp}</updated>\n"
        f"<author><name>{escape(settings.publisher or settings.title)}</name></author>\n"
        f"{entries}</feed>\n",
    )


def _entry(change: Change, base: str, stamp: str, texts: dict[str, str]) -> str:
    address = f"{base}/{project_page(change.id)}"
    what = texts["new"] if change.is_new else texts["changed"]
    return (
        f"<entry><title>{escape(change.name)}</title><id>{escape(address)}</id>"
        f"<link href={quoteattr(address)}/><updated>{stamp}</updated>"
        f"<summary>{escape(what)}</summary></entry>\n"
    )


def open_search(writer: SiteWriter) -> str:
    """Return the description by which browsers offer the site's search (OpenSearch 1.1)."""
    settings, words = writer.renderer.settings, writer.renderer.messages
    search = f"{settings.base_url}/{writer.renderer.folder}haku.html"
    return (
        f'{_HEAD}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n'
        # The standard has room for 16 characters in the short name.
        f"<ShortName>{escape(settings.title[:16].strip())}</ShortName>\n"
        f"<LongName>{escape(settings.title[:48].strip())}</LongName>\n"
        f"<Description>{escape(words.t.front.find)}</Description>\n"
        f"<Language>{words.language}</Language>\n<InputEncoding>UTF-8</InputEncoding>\n"
        f'<Url type="text/html" template={quoteattr(f"{search}?q={{searchTerms}}")}/>\n'
        "</OpenSearchDescription>\n"
    )


def write_site_map(writer: SiteWriter) -> None:
    """Write sitemap.xml with the address of every page, in several files where there are many."""
    base = writer.renderer.settings.base_url
    pages = [path for path in writer.paths() if path.endswith(".html") and not path.endswith("404.html")]
    parts = [pages[first : first + _MOST_ADDRESSES] for first in range(0, len(pages), _MOST_ADDRESSES)]
    if len(parts) <= 1:
        writer.text("sitemap.xml", _site_map(pages, base))
        return
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    for name, part in zip(names, parts, strict=True):
        writer.text(name, _site_map(part, base))
    rows = "".join(f"<sitemap><loc>{escape(f'{base}/{name}')}</loc></sitemap>\n" for name in names)
    namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
    writer.text("sitemap.xml", f'{_HEAD}<sitemapindex xmlns="{namespace}">\n{rows}</sitemapindex>\n')


def _site_map(pages: list[str], base: str) -> str:
    rows = "".join(f"<url><loc>{escape(f'{base}/{path}')}</loc></url>\n" for path in pages)
    return f'{_HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{rows}</urlset>\n'
