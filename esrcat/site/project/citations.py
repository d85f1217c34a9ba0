"""How to cite a project: BibTeX, RIS, CSL-JSON, and HTML for other pages, from what the record states."""

from __future__ import annotations

import json
import re
from html import escape
from typing import NamedTuple

from esrcat.catalogue.memberships import year
from esrcat.model import ProjectRecord
from esrcat.site.words.formats import years

_BRACES = re.compile(r"[{}\\]")


class Citation(NamedTuple):
    """A citation in one format: the format's name, an id for its place on the page, and the text."""

    format: str
    id: str
    text: str


class Reference(NamedTuple):
    """What a citation says; '' where the record or the site does not state it."""

    id: str
    title: str
    actor: str
    year: str
    code: str
    site: str
    address: str
    accessed: str
    """The day on which the site was built."""


def citations(
    record: ProjectRecord, title: str, site_title: str, address: str, date: str = ""
) -> list[Citation]:
    """Return the formats for programs that keep references.

    `address` is '' where the site has none, `date` (ISO) the day of its build, '' where that is not told.
    """
    reference = Reference(
        record.id,
        title,
        record.actor.name if record.actor and record.actor.name else "",
        year(record.start),
        record.code or "",
        site_title,
        address,
        date,
    )
    return [
        Citation("BibTeX", "bibtex", _bibtex(reference)),
        Citation("RIS", "ris", _ris(reference)),
        Citation("CSL-JSON", "csl", _csl(reference)),
    ]


def embedding(record: ProjectRecord, title: str, site_title: str, address: str, words: str) -> Citation:
    """Return the project as a piece of HTML for somebody else's page, without script or frame."""
    actor = record.actor.name if record.actor else None
    about = ", ".join(filter(None, (actor, years(record.start, record.end), site_title)))
    name = f"{title} ({record.code})" if record.code and record.name else title
    text = (
        f'<blockquote cite="{escape(address)}">\n<p><a href="{escape(address)}">{escape(name)}</a></p>\n'
        f"<footer>{escape(about)}</footer>\n</blockquote>"
    )
    return Citation(words, "html", text)


def _bibtex(reference: Reference) -> str:
    rows = (
        ("title", f"{{{_braced(reference.title)}}}"),
        # A second pair of braces: an organisation's name is not first name and surname.
        ("author", f"{{{_braced(reference.actor)}}}" if reference.actor else ""),
        ("year", reference.year),
        ("note", reference.code),
        ("howpublished", _braced(reference.site)),
        ("url", reference.address),
        ("urldate", reference.accessed),
    )
    lines = "".join(f"  {key} = {{{value}}},\n" for key, value in rows if value)
    return f"@misc{{{reference.id},\n{lines}}}"


def _braced(text: str) -> str:
    return _BRACES.sub("", text)


def _ris(reference: Reference) -> str:
    rows = (
        ("TY", "RPRT"),
        ("TI", reference.title),
        ("AU", reference.actor),
        ("PY", reference.year),
        ("M1", reference.code),
        ("PB", reference.site),
        ("UR", reference.address),
        ("Y2", reference.accessed.replace("-", "/")),
    )
    lines = [f"{tag}  - {value}" for tag, value in rows if value]
    return "\n".join([*lines, "ER  - "])


def _csl(reference: Reference) -> str:
    issued = {"date-parts": [[int(reference.year)]]} if reference.year else None
    accessed = [int(part) for part in reference.accessed.split("-")] if reference.accessed else None
    item = {
        "id": reference.id,
        "type": "report",
        "title": reference.title,
        "author": [{"literal": reference.actor}] if reference.actor else None,
        "issued": issued,
        "number": reference.code,
        "container-title": reference.site,
        "URL": reference.address,
        "accessed": {"date-parts": [accessed]} if accessed else None,
    }
    return json.dumps([{key: value for key, value in item.items() if value}], ensure_ascii=False, indent=1)
