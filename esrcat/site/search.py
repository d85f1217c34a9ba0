"""Write the search of a site: its index as classic scripts, its page, and the lists that need no script.

Everything a browser loads is a script that calls `esrcatAdd(file, data)`, because a page opened from a
folder may load scripts but not fetch files. Files under `haku/`:

    meta           size, row fields, facet keys, where the shards of terms begin
    terms-N        a range of terms and their postings (see search_index)
    rows-N         what a hit shows, for a block of documents
    facet-KEY      a column of facet values; sort-KEY a column to order by
    text/ID        the texts of one document, for the sentence that matched
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, Protocol

from markupsafe import Markup

from esrcat.model import ProjectRecord
from esrcat.site import messages
from esrcat.site.collation import finnish_key
from esrcat.site.facets import FACETS, column, stated_values
from esrcat.site.naming import vocabulary_names
from esrcat.site.search_index import Indexer
from esrcat.site.search_passages import identifiers, passages
from esrcat.site.sources import project_page
from esrcat.site.writer import SiteWriter

FOLDER = "haku"
BLOCK = 64
"""Documents in a block of rows."""
LIST_SIZE = 500
"""Projects on one of the lists that need no script."""
SCRIPTS = ("search-index.js", "search-engine.js", "search-hits.js", "search-page.js")
_SEASON_MONTHS = {"21": "03", "22": "06", "23": "09", "24": "12"}


class Projects(Protocol):
    """A catalogue as the search needs it: its masked records, in any order."""

    def projects(self) -> Iterator[ProjectRecord]:
        """Yield the records."""


class Entry(NamedTuple):
    """What is kept of a record while the others are read."""

    row: dict[str, Any]
    facets: tuple[tuple[str, ...], ...]


def write(writer: SiteWriter, catalogue: Projects, others: Sequence[SiteWriter] = ()) -> None:
    """Write the index under `haku/`, the search page, its scripts and the lists without script.

    `others` write the pages in other languages; they share the index.
    """
    files = _Files(writer)
    indexer, entries = Indexer(), list[Entry]()
    for record in catalogue.projects():
        texts = passages(record)
        indexer.add(texts, identifiers(record))
        entries.append(Entry(row(record), tuple(stated_values(facet, record) for facet in FACETS)))
        # An excerpt is the first of equally good sentences: prose says more than a list of names.
        shown = sorted(texts, key=lambda text: text.weight != "body")
        files.add(f"text/{record.id}", [[text.field, text.title, text.text] for text in shown])
    # Documents are numbered in the order of their names: the order of the lists, and of equal hits.
    order = sorted(range(len(entries)), key=lambda at: _name_order(entries[at].row))
    numbers = [0] * len(order)
    for number, at in enumerate(order):
        numbers[at] = number
    _write_index(files, indexer, numbers, [entries[at] for at in order])
    for each in (writer, *others):
        _write_pages(each, [entries[at].row for at in order])


def row(record: ProjectRecord) -> dict[str, Any]:
    """Return what a hit shows of a record, and what is exported of it; names as in the record."""
    actor, authority, money = record.actor, record.authority, record.funding.eu_state
    started = record.participants.actual
    return {
        "id": record.id,
        "page": project_page(record.id),
        "code": record.code,
        "name": record.name,
        "actor": actor.name if actor else None,
        "actor_type": actor.type if actor else None,
        "business_id": actor.business_id if actor else None,
        "authority": authority.name if authority else None,
        "fund": record.fund,
        "programme_period": record.programme_period,
        "status": record.status,
        "start": record.start,
        "end": record.end,
        "national": record.area.national,
        "regions": [place.name for place in record.area.regions],
        "municipalities": [place.name for place in record.area.municipalities],
        "eu_state_granted": money.granted,
        "eu_state_actual": money.actual,
        "participants_actual": started.total if started else None,
    }


def script(file: str, data: object) -> bytes:
    """Return a classic script that hands data to the page, safe in any document and to any parser."""
    return f"esrcatAdd({embedded(file)},{embedded(data)});\n".encode()


def embedded(data: object) -> str:
    """Return JSON that may stand inside a script element: no end tag, comment or line separator in it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def sortable_date(date: str | None) -> str | None:
    """Return an EDTF date whose characters sort by time: a season stands in its first month."""
    if date and (month := _SEASON_MONTHS.get(date[5:])):
        return f"{date[:4]}-{month}"
    return date


def _name_order(fields: dict[str, Any]) -> tuple[bool, tuple[str, str], str]:
    name = fields["name"]
    return name is None, finnish_key(name or ""), fields["id"]


class _Files:
    """Writes the index files and digests them: the digest in their addresses renews a browser's copies."""

    def __init__(self, writer: SiteWriter) -> None:
        self._writer = writer
        self._digests: list[bytes] = []

    def add(self, file: str, data: object) -> None:
        content = script(file, data)
        self._digests.append(hashlib.sha256(content).digest())
        self._writer.data(f"{FOLDER}/{file}.js", content)

    def version(self) -> str:
        """Return a digest of all files so far, whatever their order."""
        return hashlib.sha256(b"".join(sorted(self._digests))).hexdigest()[:12]


def _write_index(files: _Files, indexer: Indexer, numbers: Sequence[int], entries: Sequence[Entry]) -> None:
    starts = list[str]()
    for number, shard in enumerate(indexer.shards(numbers)):
        files.add(f"terms-{number}", {"terms": shard.terms, "postings": shard.postings})
        starts.append(shard.start)
    for number, start in enumerate(range(0, len(entries), BLOCK)):
        block = entries[start : start + BLOCK]
        files.add(f"rows-{number}", [list(entry.row.values()) for entry in block])
    for at, facet in enumerate(FACETS):
        values = column(facet, [entry.facets[at] for entry in entries])
        files.add(f"facet-{facet.key}", values._asdict())
    files.add("sort-start", [sortable_date(entry.row["start"]) for entry in entries])
    files.add("sort-eu_state_actual", [entry.row["eu_state_actual"] for entry in entries])
    files.add(
        "meta",
        {
            "version": files.version(),
            "documents": len(entries),
            "block": BLOCK,
            "row": list(entries[0].row) if entries else [],
            "facets": [facet.key for facet in FACETS],
            "starts": starts,
        },
    )


def _write_pages(writer: SiteWriter, rows: Sequence[dict[str, Any]]) -> None:
    site = writer.renderer.messages
    words = messages.load(f"{site.language}.search")
    lists = [rows[start : start + LIST_SIZE] for start in range(0, len(rows), LIST_SIZE)] or [[]]
    addresses = [list_address(number) for number in range(1, len(lists) + 1)]
    view = {
        "words": words.t.search,
        "script_words": Markup(embedded(_script_words(site, words))),
        "index_folder": FOLDER,
        "total": len(rows),
        "lists": addresses,
    }
    for at, projects in enumerate(lists):
        part = {"projects": projects, "number": at + 1, "first": at * LIST_SIZE + 1}
        writer.page(addresses[at], "haku.html", **view, **part)
    for name in SCRIPTS:
        writer.asset(name)


def _script_words(site: messages.Messages, words: messages.Messages) -> dict[str, Any]:
    """Return the words that the page's script needs: its own, and those of the whole site it shares."""
    values = {f"fund.{fund}": name for fund, name in site.table["fund_codes"].items()}
    values |= {f"status.{status}": name for status, name in site.table["status"].items()}
    values |= vocabulary_names(site)
    return words.table["script"] | {
        "labels": site.labels | words.labels,
        "facets": site.table["facets"] | words.table["facets"],
        "values": values | words.table["values"],
        "formats": site.formats.for_script(),
        "none": site.t.page.none,
        "withheld": site.t.held.any,
    }


def list_address(number: int) -> str:
    """Return the address of the n-th list of all projects: the first is the search page itself."""
    return "haku.html" if number == 1 else f"haku-{number}.html"
