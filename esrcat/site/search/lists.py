"""Write the search page and the lists of all projects, which need no script."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, TypeAlias
from urllib.parse import quote

import orjson
from markupsafe import Markup

from esrcat.catalogue import ProjectLine
from esrcat.site.markup.embedded import embedded
from esrcat.site.search.feeds import open_search
from esrcat.site.sources.cited import project_page
from esrcat.site.words import messages
from esrcat.site.words.collation import finnish_key
from esrcat.site.words.naming import vocabulary_names
from esrcat.site.writing.parts import made_from
from esrcat.site.writing.renderer import Renderer
from esrcat.site.writing.writer import SiteWriter

NameOrder: TypeAlias = tuple[bool, tuple[str, str], str]
LIST_SIZE = 200
"""Projects on one of the lists that need no script."""
_SEARCHES = ("index", "programmes", "syntax", "spelling", "query", "narrowing", "engine")
_SHOWS = ("hits", "files", "facets", "page")
ENGINE = tuple(f"search-{name}.js" for name in _SEARCHES)
"""What searches, in the order in which the scripts need each other: `esrcatSearch` on any page."""
_SHOWN = tuple(f"search-{name}.js" for name in _SHOWS)
"""What shows the hits on the search page, behind `saving.js`, which other pages run, too."""


def name_order(name: str | None, id: str) -> NameOrder:
    """Return a key that orders projects by name; those without one come last."""
    return name is None, finnish_key(name or ""), id


def write_lists(writers: Sequence[SiteWriter], folder: str, rows: list[ProjectLine], frame: str = "") -> None:
    """Write the search page, the lists and the scripts in all languages; `folder` is where the index is.

    Lists of the same projects in the same frame are kept; without a `frame` that is not asked.
    """
    digest = made_from(frame, folder, orjson.dumps([tuple(row) for row in rows])) if frame else ""
    ordered = False
    for writer in writers:
        name = f"lists {writer.renderer.folder}"
        if not writer.keep_part(name, digest):
            if not ordered:
                rows.sort(key=lambda row: name_order(row.name, row.id))
                ordered = True
            with writer.part(name, digest):
                _write_pages(writer, folder, rows)
        for name in (*ENGINE, *_SHOWN):
            writer.asset(name)
        if writer.renderer.settings.base_url:
            writers[0].text(f"{writer.renderer.folder}opensearch.xml", open_search(writer))


def _write_pages(writer: SiteWriter, folder: str, rows: Sequence[ProjectLine]) -> None:
    site = writer.renderer.messages
    words = messages.load(f"{site.language}.search")
    lists = [rows[start : start + LIST_SIZE] for start in range(0, len(rows), LIST_SIZE)] or [[]]
    addresses = [list_address(number) for number in range(1, len(lists) + 1)]
    view = {
        "words": words.t.search,
        "orders": words.table["orders"],
        "columns": words.table["columns"],
        "script_words": Markup(embedded(_script_words(site, words))),
        "range_names": words.table["facets"],
        "scripts": (*ENGINE, "saving.js", *_SHOWN),
        "index_folder": folder,
        "total": len(rows),
        "rows_of": partial(_rows, renderer=writer.renderer, nameless=words.t.search.nameless),
        "lists": addresses,
    }
    for at, projects in enumerate(lists):
        part = {"projects": projects, "number": at + 1, "first": at * LIST_SIZE + 1}
        writer.page(addresses[at], "haku.html", **view, **part)


def _rows(projects: Sequence[ProjectLine], root: str, *, renderer: Renderer, nameless: str) -> Markup:
    """Return the rows of a list: every project has one, which by a template takes twice as long."""
    prose, rows = renderer.prose, list[str]()
    for project in projects:
        told = project.code, project.actor, project.start and project.start[:4]
        rows.append(
            f'<li><p class="t"><a href="{root}{quote(project_page(project.id))}">'
            f"{prose(project.name or nameless)}</a></p>\n"
            f"<p>{prose(' · '.join(filter(None, told)))}</p></li>\n"
        )
    return Markup("".join(rows))


def _script_words(site: messages.Messages, words: messages.Messages) -> dict[str, Any]:
    """Return the words that the page's script needs: its own, and those of the whole site it shares."""
    values = {f"fund.{fund}": name for fund, name in site.table["fund_codes"].items()}
    values |= {f"status.{status}": name for status, name in site.table["status"].items()}
    values |= vocabulary_names(site)
    return words.table["script"] | {
        "labels": site.labels | words.labels,
        "facets": site.table["facets"] | words.table["facets"],
        "values": values | words.table["values"],
        "columns": words.table["columns"],
        "formats": site.formats.for_script(),
        "none": site.t.page.none,
        "withheld": site.t.held.any,
    }


def list_address(number: int) -> str:
    """Return the address of the n-th list of all projects: the first is the search page itself."""
    return "haku.html" if number == 1 else f"haku-{number}.html"
