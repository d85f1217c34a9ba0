"""Addresses of projects in the services that were shut down → pages of this site.

The services had a page per project code: the descriptions of 2007–2013 and 2014–2020, and the project
card of 2021–2027. A web server that gets the old domains, or links that a publisher mends, need a map.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from esrcat.catalogue import ProjectLine
from esrcat.site.sources.cited import project_page
from esrcat.site.words.messages import Messages
from esrcat.site.writing.writer import SiteWriter

FOLDER = "vanhat-osoitteet"
_CODE = re.compile(r"[A-Z]\d{5}")
_DESCRIPTION = "https://www.{host}/rrtiepa/projekti.php?projektikoodi={code}"
_CARD = "https://www.eura2021.fi/hakutulokset/projektikortti?id={code}"
_SERIES = (
    (("S1", "A3"), "eura2007.fi", _DESCRIPTION),
    (("S2", "A7"), "eura2014.fi", _DESCRIPTION),
    (("S3", "A8", "J"), "eura2021.fi", _CARD),
)
"""The first characters of the codes, the service and the shape of its addresses."""


class OldAddress(NamedTuple):
    """A project's address in an old service, and the page that has taken its place."""

    code: str
    old: str
    new: str
    name: str


def old_address(code: str) -> str:
    """Return the address that a project had in its service; '' where none is known for its series."""
    for series, host, shape in _SERIES:
        if code.startswith(series) and _CODE.fullmatch(code):
            return shape.format(host=host, code=code)
    return ""


def old_addresses(lines: Iterable[ProjectLine]) -> Iterator[OldAddress]:
    """Yield the projects whose old address is known; of two entries with one code, the first."""
    seen: set[str] = set()
    for line in lines:
        code = (line.code or "").upper()
        if code not in seen and (old := old_address(code)):
            seen.add(code)
            yield OldAddress(code, old, project_page(line.id), line.name or code)


def write_old_addresses(writer: SiteWriter, lines: Iterable[ProjectLine]) -> int:
    """Write the map as JSON, as rules for nginx and Apache and as pages; return how many addresses it has."""
    found = sorted(old_addresses(lines))
    base = writer.renderer.settings.base_url
    writer.text(f"{FOLDER}/osoitteet.json", _json(found, base))
    writer.text(f"{FOLDER}/nginx.conf", _nginx(found, base))
    writer.text(f"{FOLDER}/apache.conf", _apache())
    writer.text(f"{FOLDER}/apache-map.txt", "".join(f"{each.code} {base}/{each.new}\n" for each in found))
    _write_pages(writer, found, writer.renderer.messages)
    return len(found)


def _json(found: list[OldAddress], base: str) -> str:
    lines = {each.old: f"{base}/{each.new}" if base else each.new for each in found}
    return json.dumps(lines, ensure_ascii=False, indent=1) + "\n"


def _nginx(found: list[OldAddress], base: str) -> str:
    rows = "".join(f"  {each.code} {base}/{each.new};\n" for each in found)
    return (
        "# In the http block; then in the server block of the old host name:\n"
        "#   if ($esrcat_page) { return 301 $esrcat_page; }\n"
        "map $arg_projektikoodi$arg_id $esrcat_page {\n"
        '  default "";\n'
        f"{rows}}}\n"
    )


def _apache() -> str:
    return (
        "# In the server configuration; apache-map.txt beside it, with its full path below.\n"
        "RewriteEngine On\n"
        'RewriteMap esrcat "txt:apache-map.txt"\n'
        "RewriteCond %{QUERY_STRING} (?:^|&)(?:projektikoodi|id)=([A-Z][0-9]{5})(?:&|$)\n"
        'RewriteCond ${esrcat:%1} !=""\n'
        "RewriteRule ^ ${esrcat:%1}? [R=301,L]\n"
    )


_PAGE_LENGTH = 500


def _write_pages(writer: SiteWriter, found: list[OldAddress], words: Messages) -> None:
    pages = [found[first : first + _PAGE_LENGTH] for first in range(0, len(found), _PAGE_LENGTH)] or [[]]
    names = ["vanhat-osoitteet.html", *(f"{FOLDER}/{number}.html" for number in range(2, len(pages) + 1))]
    for name, part in zip(names, pages, strict=True):
        links = [
            (f"{page[0].code}–{page[-1].code}" if page else "", "" if other == name else other)
            for other, page in zip(names, pages, strict=True)
        ]
        writer.page(
            name,
            "vanhat-osoitteet.html",
            addresses=part,
            pages=links if len(pages) > 1 else [],
            files=[
                (f"{FOLDER}/{file}", words.table["old_addresses"][file.partition(".")[0]])
                for file in ("osoitteet.json", "nginx.conf", "apache.conf", "apache-map.txt")
            ],
        )
