"""How to cite a project: BibTeX, RIS and CSL-JSON, each made of what the record states."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

from esrcat.model import ProjectRecord

_BRACES = re.compile(r"[{}\\]")
_YEAR = 4


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


def citations(record: ProjectRecord, title: str, site_title: str, address: str) -> list[Citation]:
    """Return the formats for programs that keep references; `address` is '' where the site has none."""
    reference = Reference(
        record.id,
        title,
        record.actor.name if record.actor and record.actor.name else "",
        (record.start or "")[:_YEAR],
        record.code or "",
        site_title,
        address,
    )
    return [
        Citation("BibTeX", "bibtex", _bibtex(reference)),
        Citation("RIS", "ris", _ris(reference)),
        Citation("CSL-JSON", "csl", _csl(reference)),
    ]


def _bibtex(reference: Reference) -> str:
    rows = (
        ("title", f"{{{_braced(reference.title)}}}"),
        # A second pair of braces: an organisation's name is not first name and surname.
        ("author", f"{{{_braced(reference.actor)}}}" if reference.actor else ""),
        ("year", reference.year),
        ("note", reference.code),
        ("howpublished", _braced(reference.site)),
        ("url", reference.address),
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
    )
    lines = [f"{tag}  - {value}" for tag, value in rows if value]
    return "\n".join([*lines, "ER  - "])


def _csl(reference: Reference) -> str:
    issued = {"date-parts": [[int(reference.year)]]} if reference.year.isdecimal() else None
    item = {
        "id": reference.id,
        "type": "report",
        "title": reference.title,
        "author": [{"literal": reference.actor}] if reference.actor else None,
        "issued": issued,
        "number": reference.code,
        "container-title": reference.site,
        "URL": reference.address,
    }
    return json.dumps([{key: value for key, value in item.items() if value}], ensure_ascii=False, indent=1)
